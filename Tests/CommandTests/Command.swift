import Foundation

/// The built command, run as a user runs it.
enum Command {
  struct Result {
    var code: Int32
    var out: Data
    var error: String
    var text: String { String(decoding: out, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let samples = package.appending(path: "samples").path

  /// Beside the test bundle, in the same build folder.
  static let executable: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "catgiam")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    fatalError("no executable catgiam above \(CommandLine.arguments[0])")
  }()

  /// - Parameter tool: Another program that is to run instead.
  static func run(
    _ arguments: [String], input: String? = nil, tool: URL = executable
  ) throws -> Result {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    // Files rather than pipes: nothing can fill up while nobody reads.
    let folder = try TemporaryFolder()
    let out = folder.url.appending(path: "out")
    let error = folder.url.appending(path: "error")
    let inputFile = folder.url.appending(path: "in")
    try Data((input ?? "").utf8).write(to: inputFile)
    for file in [out, error] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, out: try Data(contentsOf: out),
      error: try String(contentsOf: error, encoding: .utf8))
  }

  static func run(_ arguments: String..., input: String? = nil) throws -> Result {
    try run(arguments, input: input)
  }
}

/// A folder that goes when its test ends.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "catgiam-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  func path(_ name: String) -> String { url.appending(path: name).path }
  func text(_ name: String) throws -> String {
    // A result that was cut off may end in the middle of a letter.
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }
}

/// A small form: one derivable field, one that stays.
let smallForm = """
  {"title":"Đơn đề nghị","display":"form","components":[
  {"type":"panel","title":"Thông tin người nộp","key":"p","components":[
  {"type":"textfield","key":"fullname","label":"Họ và tên","input":true},
  {"type":"textfield","key":"job","label":"Nghề nghiệp","input":true}]}]}
  """

/// The same on one line, as a set holds it.
let smallLine = smallForm.replacing("\n", with: "")
