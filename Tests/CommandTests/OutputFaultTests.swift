import Foundation
import Testing

/// What happens to results when writing goes wrong: earlier ones stay as they were, all new ones
/// appear together, and nothing is left behind.
@Suite("Output faults")
struct OutputFaultTests {
  let folder: TemporaryFolder
  let form: String

  init() throws {
    folder = try TemporaryFolder()
    form = try folder.write("in/form.json", smallForm)
    try folder.write("out/a.ndjson", "old a")
    try folder.write("out/b.csv", "old b")
  }

  private var outputs: [String] {
    ["--output", "ndjson=\(folder.path("out/a.ndjson"))", "-o", "csv=\(folder.path("out/b.csv"))"]
  }

  /// What stands in the folder of outputs, temporary files included.
  private func contents() throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out"))
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try folder.text("out/\($0)")) })
  }

  private static let old = ["a.ndjson": "old a", "b.csv": "old b"]

  @Test("a full disk, by a limit on the size of files")
  func limitedSize() throws {
    let result = try Command.shell(
      "ulimit -f 8; exec \"$@\"",
      ["analyze", Command.samples, "--lang", "en"] + outputs)
    #expect(result.code == 74)
    #expect(
      result.error.contains("/out/a.ndjson: error: cannot be written: File too large; earlier"),
      "\(result.error)")
    #expect(try contents() == Self.old)
  }

  @Test(
    "a full disk, by a device", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDevice() throws {
    let result = try Command.run(
      ["analyze", form, "--lang", "en", "--output", "text=/dev/full"] + outputs)
    #expect(result.code == 74)
    #expect(result.error.hasPrefix("/dev/full: error: cannot be written: No space left on device"))
    #expect(try contents() == Self.old)
    for command in [["analyze", form], ["explain", form], ["catalogue"], ["rules"], ["--help"]] {
      let result = try Command.shell("exec \"$@\" >/dev/full", command + ["--lang", "en"])
      #expect(result.code == 74, "\(command)")
      #expect(
        result.error == "standard output: error: cannot be written: No space left on device\n")
    }
  }

  struct Injection: Sendable, CustomTestStringConvertible {
    var call: String
    var number: Int
    var testDescription: String { "\(call) \(number)" }
  }

  static let injections = [
    ("fsync", 1), ("fsync", 2), ("rename", 1), ("rename", 2),
  ].map { Injection(call: $0.0, number: $0.1) }

  @Test(
    "a fault of the system at any step: both outputs stay as they were", .enabled(if: Strace.works),
    arguments: injections)
  func systemFault(_ fault: Injection) throws {
    let result = try Strace.run(
      ["analyze", form, "--lang", "en", "--threads", "1"] + outputs,
      options: [
        "-e", "trace=\(fault.call)",
        "-e", "inject=\(fault.call):error=EIO:when=\(fault.number)",
      ])
    #expect(result.code == 74)
    #expect(result.error.contains("cannot be written: Input/output error"), "\(result.error)")
    #expect(try contents() == Self.old)
  }

  @Test(
    "killed at any step: each output is the old one or the new one, whole",
    .enabled(if: Strace.works), arguments: ["write", "fsync", "rename", "link", "unlink"])
  func killedAtStep(_ call: String) throws {
    let new = try newContents()
    for number in 1...(call == "fsync" ? 4 : 2) {
      let result = try Strace.run(
        ["analyze", form, "--threads", "1"] + outputs,
        options: ["-e", "trace=\(call)", "-e", "inject=\(call):signal=SIGKILL:when=\(number)"])
      #expect(result.code == SIGKILL, "\(number)")
      try checkOldOrNew(new)
    }
  }

  /// The outputs of a run that nobody disturbs, by name; the old ones are put back.
  private func newContents() throws -> [String: String] {
    #expect(try Command.run(["analyze", form] + outputs).code == 0)
    let new = try contents()
    #expect(Set(new.keys) == ["a.ndjson", "b.csv"])
    try restore()
    return new
  }

  private func restore() throws {
    for name in try contents().keys where Self.old[name] == nil {
      try FileManager.default.removeItem(atPath: folder.path("out/\(name)"))
    }
    for (name, text) in Self.old { try folder.write("out/\(name)", text) }
  }

  private func checkOldOrNew(_ new: [String: String]) throws {
    let found = try contents()
    for name in Self.old.keys {
      #expect(found[name] == Self.old[name] || found[name] == new[name], "\(name)")
    }
    try restore()
  }

  @Test("killed at a random moment", arguments: 0..<(isSlow ? 200 : 8))
  func killed(_ seed: Int) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let new = try newContents()
    let whole = clock.now - start
    let process = try Command.start(["analyze", form] + outputs)
    // From the first moment to somewhat behind the end.
    usleep(UInt32(whole / .microseconds(1) * Double(seed * 67 % 100) / 80))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try checkOldOrNew(new)
  }

  @Test(
    "interrupted: no result, no temporary file, 128 and the number of the signal",
    arguments: [SIGINT, SIGTERM, SIGHUP])
  func interrupted(_ number: Int32) throws {
    // Where the tests run in the background of a script, or under nohup, signals are ignored, and a
    // program that they start would leave it so.
    let before = signal(number, SIG_DFL)
    defer { signal(number, before) }
    // Nobody reads the standard output: the run waits there, its temporary files written.
    let pipe = Pipe()
    let more = (0..<10).flatMap { ["-o", "csv=\(folder.path("out/\($0).csv"))"] }
    let process = try Command.start(
      ["analyze", Command.samples, "-o", "ndjson=-"] + outputs + more, output: pipe)
    while try contents().count < 14, process.isRunning { usleep(5000) }
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 128 + number)
    #expect(try contents() == Self.old)
  }

  @Test("an ignored hang-up stays ignored, as nohup wants it")
  func hangUp() throws {
    let result = try Command.shell(
      "trap '' HUP; \"$@\" & sleep 0.02; kill -HUP $!; wait $!",
      ["analyze", form] + outputs)
    #expect(result.code == 0)
    #expect(try contents() != Self.old)
  }

  @Test("a closed pipe ends the run quietly, other results stay as they were")
  func closedPipe() throws {
    // A pipe of a name, opened for writing while it had a reader, which no other program knows of: a
    // pipe of ours could be inherited by a process that another test starts.
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    let result = try Command.shell(
      "exec 3<>'\(folder.path("pipe"))' >'\(folder.path("pipe"))' 3<&-; exec \"$@\"",
      ["analyze", form, "-o", "text=-"] + outputs)
    #expect(result.code == 128 + SIGPIPE)
    #expect(result.error.isEmpty)
    #expect(try contents() == Self.old)
  }

  @Test("a closed standard output: the table is not written into another file")
  func closedOutput() throws {
    let result = try Command.shell(
      "exec \"$@\" >&-", ["analyze", form, "--lang", "en", "-o", "text=-"] + outputs)
    #expect(result.code == 74)
    #expect(result.error.hasPrefix("standard output: error: cannot be written: Bad file"))
    #expect(try contents() == Self.old)
  }

  @Test("a pipe that does not wait is waited for")
  func impatientPipe() throws {
    let arguments = ["analyze", Command.samples, "-o", "ndjson=-", "--as-of", "2026-11-24"]
    let whole = try Command.run(arguments).out
    #expect(whole.count > 1 << 17)
    let pipe = Pipe()
    #expect(fcntl(pipe.fileHandleForWriting.fileDescriptor, F_SETFL, O_NONBLOCK) == 0)
    let process = try Command.start(arguments, output: pipe)
    let read = try pipe.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    #expect(process.terminationStatus == 2)
    #expect(read == whole)
  }

  @Test("outputs whose names are not UTF-8, or hold a newline, bear these names")
  func names() throws {
    let script = """
      cd "$0" && a="$(printf 'h\\351.ndjson')" && b="$(printf 'd\\351\\n.')" &&
      "$1" analyze in -o "ndjson=$a" -o "html=$b" && "$1" analyze in -o "ndjson=$a" -o "html=$b" &&
      "$1" analyze in --resume -o "ndjson=r$a" && cmp "$a" "r$a" &&
      [ -f "$b/index.html" ] && ls -A | wc -l
      """
    let result = try Command.run(
      ["-c", script, folder.url.path, Command.executable.path], tool: URL(filePath: "/bin/sh"))
    #expect(result.code == 0, "\(result.error)")
    // The two results, one of them over two lines, the one resumed, and the folders of this test.
    #expect(result.text == "6\n")
  }

  @Test("no name of an output, and no word, can forge a message")
  func forged() throws {
    let script = """
      cd "$0" && for o in csv html; do
      "$1" analyze in --lang en -o "$o=$(printf 'none/\\351\\nx: error: forged')"; done
      "$1" explain in/form.json --lang en "$(printf '\\351\\nx')"
      """
    try Data().write(to: folder.url.appending(path: "none"))
    let result = try Command.run(
      ["-c", script, folder.url.path, Command.executable.path], tool: URL(filePath: "/bin/sh"))
    let lines = result.error.split(separator: "\n")
    #expect(lines.count == 3, "\(result.error)")
    #expect(lines.prefix(2).allSatisfy { $0.hasPrefix("none/\\xE9\\nx: error: forged: error: ") })
    #expect(lines.last?.contains("\"\\xE9\\nx\"") ?? false)
  }

  @Test("a folder as target, a missing folder")
  func noFile() throws {
    for (target, reason) in [
      ("out", "Is a directory"), ("none/x.csv", "No such file or directory"),
      ("in/form.json/x.csv", "Not a directory"),
    ] {
      let path = folder.path(target)
      let result = try Command.run(
        ["analyze", form, "--lang", "en", "-o", "text=\(path)"] + outputs)
      #expect(result.code == 74)
      #expect(result.error.hasPrefix("\(path): error: cannot be written: \(reason);"))
      #expect(try contents() == Self.old)
    }
  }

  @Test("a folder or a file that may not be written", .enabled(if: Unprivileged.works))
  func notPermitted() throws {
    for target in ["out/new.csv", "out/b.csv"] {
      let result = try Unprivileged.run(
        ["analyze", form, "--lang", "en", "--output", "csv=\(folder.path(target))"])
      #expect(result.code == 74)
      #expect(result.error.contains("\(target): error: cannot be written: Permission denied;"))
      #expect(try contents() == Self.old)
    }
  }

  @Test("an input, by whatever path, is never overwritten; nor is a file behind a flag")
  func inputs() throws {
    let link = folder.path("out/link.json")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: form)
    let hard = folder.path("out/hard.json")
    try FileManager.default.linkItem(atPath: form, toPath: hard)
    let list = try folder.write("list.csv", "code,name\n1.004194,A\n")
    let catalogue = try folder.write("tinh.catalogue", "fillers x\n  words abc\n")
    let dotted = folder.path("out/../in/./form.json")
    for path in [form, dotted, link, hard, list, catalogue, folder.path("out/../list.csv")] {
      let result = try Command.run([
        "analyze", folder.path("in"), "--lang", "en", "-o", "csv=\(path)", "--procedures", list,
        "--catalogue", catalogue,
      ])
      #expect(result.code == 64, "\(path)")
      #expect(result.error.contains("\"\(path)\" is an input, it will not be overwritten"))
    }
    #expect(try folder.text("in/form.json") == smallForm)
    #expect(try folder.text("list.csv") == "code,name\n1.004194,A\n")
  }

  @Test("two outputs to one place are refused, however it is named")
  func onePlace() throws {
    for path in ["out/a.ndjson", "out/new.csv"] {
      let other = path.replacing("out/", with: "in/../out/./")
      let result = try Command.run(
        "analyze", form, "-o", "csv=\(folder.path(path))", "-o", "text=\(folder.path(other))")
      #expect(result.code == 64)
    }
    #expect(try contents() == Self.old)
  }

  @Test("a link is followed, a device stays one, a file keeps its permissions")
  func kinds() throws {
    let link = folder.path("link.csv")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: folder.path("out/b.csv"))
    chmod(folder.path("out/b.csv"), 0o640)
    let result = try Command.run(
      "analyze", form, "-o", "csv=\(link)", "-o", "ndjson=/dev/null")
    #expect(result.code == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link).hasSuffix("b.csv"))
    #expect(try folder.text("out/b.csv").contains("Mã TTHC;Tên thủ tục"))
    var status = stat()
    #expect(stat(folder.path("out/b.csv"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }
}
