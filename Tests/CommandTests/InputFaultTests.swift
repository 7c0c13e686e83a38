import Foundation
import Testing

/// Whatever lies in a folder that a portal exports: it is read, or said to be unreadable with its
/// place, and the rest is analysed all the same.
@Suite("Input faults")
struct InputFaultTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("in/good.json", smallForm)
  }

  private func analyze(_ more: String...) throws -> Command.Result {
    try Command.run(
      ["analyze", folder.path("in"), "--lang", "en", "-o", "summary-ndjson=-"] + more)
  }

  /// The other files are analysed all the same.
  private func expectGood(_ result: Command.Result, _ lines: Int = 1) {
    #expect(result.lines.count == lines)
    #expect(result.text.contains(#""forms":[{"file":"good.json","#))
  }

  struct Bytes: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    /// What stands behind the name of the file.
    var message: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ message: String) {
      self.init(name, Array(text.utf8), message)
    }

    init(_ name: String, _ bytes: [UInt8], _ message: String) {
      (self.name, self.bytes, self.message) = (name, bytes, message)
    }
  }

  /// The small form, as a Windows editor saves it.
  private static func utf16(_ isBigEndian: Bool, mark: Bool) -> [UInt8] {
    let units = (mark ? [0xFEFF] : []) + Array(smallForm.utf16)
    return units.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  private static let form = #"{"components":[{"type":"textfield","key":"a","label":"Họ "#
  static let refused = [
    Bytes("a byte that is not UTF-8", Array("{\n\"a\": \"H".utf8) + [0xF4, 0x22, 0x7D], ":2:8: "),
    Bytes("an overlong form", Array("[\"".utf8) + [0xC0, 0xAF, 0x22, 0x5D], ":1:3: "),
    Bytes("a surrogate in UTF-8", Array("[\"".utf8) + [0xED, 0xA0, 0x80, 0x22, 0x5D], ":1:3: "),
    Bytes("UTF-16 little", utf16(false, mark: true), ":1:1: error: the text is UTF-16; save it as"),
    Bytes("UTF-16 big", utf16(true, mark: true), ":1:1: error: the text is UTF-16; save it as"),
    Bytes("UTF-16 without a mark", utf16(false, mark: false), ":1:1: error: the text is UTF-16"),
    Bytes("cut off in a letter", Array((form).utf8) + [0xE1, 0xBB], ":1:58: error: "),
    Bytes("two values", smallForm + smallForm, ":4:72: error: text after the end of the value"),
    Bytes("NUL bytes", [0x7B, 0x22, 0x61, 0x22, 0x3A, 0, 0x7D], ":1:6: error: "),
    Bytes("NaN", #"{"a":NaN}"#, ":1:6: error: expected true, false or null"),
    Bytes("a remark", "// x\n{}", ":1:1: error: "),
    Bytes("a leading zero", #"{"a":007}"#, ":1:6: error: invalid number"),
  ]

  @Test(
    "JSON by RFC 8259 exactly, UTF-8 strictly: refused with line and column", arguments: refused)
  func refuses(_ input: Bytes) throws {
    try Data(input.bytes).write(to: folder.url.appending(path: "in/bad.json"))
    let result = try analyze()
    #expect(result.code == 2)
    #expect(result.error.hasPrefix("bad.json" + input.message), "\(result.error)")
    #expect(result.error.split(separator: "\n").count == 1)
    expectGood(result)
  }

  static let accepted = [
    Bytes("byte order mark", "\u{FEFF}" + smallForm, ""),
    Bytes("blanks and CRLF", "\r\n\t " + smallForm.replacing("\n", with: "\r\n") + " \n", ""),
    Bytes("escapes", smallForm.replacing("Nghề", with: "Ngh\\u1ec1"), ""),
    Bytes("a lone surrogate", smallForm.replacing("nghiệp", with: "\\ud800"), ""),
    Bytes(
      "numbers of any size",
      smallForm.replacing(
        #""display":"form""#,
        with: "\"display\":\"form\",\"n\":[\(String(repeating: "9", count: 5000)),1e999999,-0.0]"),
      ""),
    Bytes(
      "a key twice",
      smallForm.replacing(#""display":"form""#, with: #""display":"wizard","display":"form""#),
      ":1:43: warning: key \"display\" is used twice in one object (first at line 1)"),
  ]

  @Test("accepted", arguments: accepted)
  func accepts(_ input: Bytes) throws {
    try Data(input.bytes).write(to: folder.url.appending(path: "in/other.json"))
    let result = try analyze()
    #expect(result.code == 0)
    #expect(
      input.message.isEmpty
        ? result.error == "" : result.error.hasPrefix("other.json\(input.message)"),
      "\(result.error)")
    expectGood(result, 2)
    #expect(result.lines.allSatisfy { $0.contains(#""declared":2,"#) })
  }

  @Test("depth is limited by memory, not by a stack of 512 KB")
  func depth() throws {
    let depth = isSlow ? 100_000 : 5_000
    let open = #"{"type":"panel","title":"P","components":["#
    let field = #"{"type":"textfield","key":"a","label":"Họ và tên","input":true}"#
    try folder.write(
      "in/deep.json",
      String(repeating: open, count: depth) + field + String(repeating: "]}", count: depth))
    try folder.write("in/brackets.json", String(repeating: "[", count: 1_000_000))
    let result = try Command.shell(
      "ulimit -s 512; exec \"$@\"",
      ["analyze", folder.path("in"), "--lang", "en", "-o", "summary-ndjson=-"])
    #expect(result.code == 2)
    #expect(result.error.hasPrefix("brackets.json:1:1000001: error: the text ends too early"))
    expectGood(result, 2)
    #expect(result.text.contains(#""title":"P""#) || result.text.contains(#""file":"deep.json""#))
  }

  @Test("an empty folder is said to be empty")
  func emptyFolder() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("empty"), withIntermediateDirectories: false)
    let result = try Command.run("analyze", folder.path("empty"), "--lang", "en")
    #expect(result.code == 2)
    #expect(result.error.contains("empty: error: no form found"), "\(result.error)")
  }

  @Test("a pipe, a device and a socket are refused, not waited for")
  func special() throws {
    #expect(mkfifo(folder.path("in/pipe.json"), 0o600) == 0)
    let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // A short path: sun_path holds 108 bytes.
    let short = "/tmp/catgiam-\(getpid()).socket"
    defer { unlink(short) }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: short.utf8) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(bound == 0)
    for path in ["/dev/zero", short] {
      let result = try analyze(path)
      #expect(result.code == 2)
      #expect(
        result.error.contains("\(path): error: not a regular file (pipe, device or socket)"))
      #expect(result.error.contains("pipe.json: error: not a regular file"))
      expectGood(result)
    }
    let procedures = try analyze("--procedures", folder.path("in/pipe.json"))
    #expect(procedures.code == 64)
    #expect(procedures.error.contains("pipe.json: cannot be read: not a regular file"))
  }

  @Test("links in a folder are not followed, each is said once; a loop as argument is an error")
  func links() throws {
    let link = FileManager.default.createSymbolicLink(atPath:withDestinationPath:)
    try folder.write("outside/secret.json", smallForm)
    try link(folder.path("in/loop"), folder.path("in"))
    try link(folder.path("in/out.json"), folder.path("outside/secret.json"))
    try link(folder.path("in/none.json"), folder.path("none"))
    try link(folder.path("a"), folder.path("b"))
    try link(folder.path("b"), folder.path("a"))
    let result = try analyze()
    #expect(result.code == 0)
    for name in ["loop", "out.json", "none.json"] {
      #expect(result.error.components(separatedBy: "\(name): note: link, not followed").count == 2)
    }
    #expect(result.error.split(separator: "\n").count == 3)
    expectGood(result)
    let loop = try analyze(folder.path("a"))
    #expect(loop.code == 2)
    #expect(loop.error.contains("/a: error: cannot be read: Too many levels of symbolic links"))
  }

  @Test("names that are not UTF-8, hold newlines or escapes, or are 255 bytes long")
  func names() throws {
    let long = String(repeating: "x", count: 250) + ".json"
    try folder.write("in/" + long, smallForm)
    try folder.write("in/new\nline: error: forged \u{1B}[31m.json", smallForm)
    // Latin-1 "é", once as a form and once as something that is none.
    let script = """
      cd "$0" && printf '%s' "$1" >"$(printf 'in/h\\351.json')" && echo '{' >"$(printf 'in/\\351x.json')"
      """
    let made = try Command.run(
      ["-c", script, folder.url.path, smallForm], tool: URL(filePath: "/bin/sh"))
    #expect(made.code == 0)
    let result = try analyze()
    #expect(result.code == 2)
    #expect(result.error.hasPrefix("\\xE9x.json:2:1: error: the text ends too early"))
    #expect(result.error.split(separator: "\n").count == 1)
    expectGood(result, 4)
    #expect(result.text.contains(#""file":"h\\xE9.json""#))
    #expect(result.text.contains(long))
    // As an argument, too.
    let named = try Command.run(
      [
        "-c", "cd \"$0\" && exec \"$1\" analyze \"$(printf 'in/h\\351.json')\" -o ndjson=-",
        folder.url.path, Command.executable.path,
      ], tool: URL(filePath: "/bin/sh"))
    #expect(named.code == 0)
    #expect(named.text.contains(#""file":"h\\xE9.json""#))
    // A broken form under a name that forges a message stays on one line.
    try folder.write("in/new\nline: error: forged \u{1B}[31m.json", "{")
    let forged = try analyze()
    #expect(forged.error.contains("new\\nline: error: forged \\u{1B}[31m.json:1:2: error: "))
    #expect(forged.error.split(separator: "\n").count == 2)
  }

  @Test("a path longer than the system takes is said, not passed over")
  func longPath() throws {
    let name = String(repeating: "d", count: 200)
    var inner = open(folder.path("in"), O_RDONLY)
    for _ in 0..<25 {
      #expect(mkdirat(inner, name, 0o700) == 0)
      let next = openat(inner, name, O_RDONLY)
      close(inner)
      inner = next
    }
    close(inner)
    let result = try analyze()
    #expect(result.code == 2)
    #expect(result.error.contains("error: cannot be read: File name too long"))
    expectGood(result)
    _ = try Command.run(
      ["-rf", folder.path("in/\(name)")], tool: URL(filePath: "/bin/rm"))
  }

  @Test("no permission for a file or a folder", .enabled(if: Unprivileged.works))
  func permissions() throws {
    try folder.write("in/closed.json", smallForm)
    try folder.write("in/shut/x.json", smallForm)
    chmod(folder.path("in/closed.json"), 0)
    chmod(folder.path("in/shut"), 0)
    let result = try Unprivileged.run(
      ["analyze", folder.path("in"), "--lang", "en", "-o", "summary-ndjson=-"])
    chmod(folder.path("in/shut"), 0o700)
    #expect(result.code == 2)
    #expect(
      result.error == """
        shut: error: cannot be read: Permission denied
        closed.json: error: cannot be read: Permission denied

        """)
    expectGood(result)
  }

  @Test("the same file by every path counts once, and that is said")
  func sameFile() throws {
    try FileManager.default.linkItem(
      atPath: folder.path("in/good.json"), toPath: folder.path("in/hard.json"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.json"), withDestinationPath: folder.path("in/good.json"))
    let result = try analyze(
      folder.path("in/../in"), folder.path("link.json"), folder.path("in/good.json"))
    #expect(result.code == 0)
    expectGood(result)
    #expect(
      result.error.components(separatedBy: "the same file as \"good.json\", counted once").count
        == 6, "\(result.error)")
  }

  @Test("standard input that is closed, or no form")
  func standardInput() throws {
    let closed = try Command.shell("exec \"$@\" <&-", ["analyze", "-", "--lang", "en"])
    #expect(closed.code == 2)
    #expect(closed.error.contains("-: error: cannot be read: Bad file descriptor"))
    let empty = try Command.run("analyze", "-", "--lang", "en", input: "")
    #expect(empty.code == 2)
    #expect(empty.error.contains("-: error: the file is empty") || empty.error.contains("-:1:1"))
  }
}
