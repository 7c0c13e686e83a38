import Foundation
import Testing

/// A run is stopped where it has read a part of a file, the file changes, and the run goes on.
///
/// strace holds the run at a call of its own choice, so that no clock takes part.
@Suite("Input that changes under a run", .enabled(if: Strace.works))
struct ChangingInputTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// When a run is held: behind which call that names or reads the file, counted from 1.
  enum Moment: String, CaseIterable {
    case listed = "newfstatat 1"
    case opened = "openat 1"
    case begun = "read 1"
    case openedAgain = "openat 2"
  }

  enum Change: String, CaseIterable { case grows, shrinks, isReplaced, vanishes }

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var moment: Moment
    var change: Change
    var testDescription: String { "\(name) \(change) once \(moment)" }
  }

  static let all = ["a.json", "set.ndjson"].flatMap { name in
    Moment.allCases.flatMap { moment in
      Change.allCases.map { Case(name: name, moment: moment, change: $0) }
    }
  }
  /// Each moment and each change at least twice.
  static let cases = all.enumerated().filter { isSlow || $0.offset % 3 == 0 }.map(\.element)

  /// Forms of this many bytes are read by several calls.
  private static let long = smallLine.replacing(
    "{\"title\"", with: "{\"x\":\"\(String(repeating: "x", count: 400_000))\",\"title\"")

  private func text(_ name: String) -> String {
    name.hasSuffix(".ndjson") ? "\(Self.long)\n\(smallLine)\n\(Self.long)\n" : Self.long
  }

  @Test("one version of a file counts, or it is said that none does", arguments: cases)
  func changes(_ change: Case) throws {
    let path = try folder.write("in/\(change.name)", text(change.name))
    let lines = change.name.hasSuffix(".ndjson") ? 3 : 1
    // Figures are worked out in one reading, fields in two.
    for format in ["summary-ndjson", "ndjson"]
    where format == "ndjson" || change.moment != .openedAgain {
      try folder.write("in/\(change.name)", text(change.name))
      let result = try held(
        ["analyze", folder.path("in"), "--threads", "1", "--lang", "en", "-o", "\(format)=-"],
        at: change.moment, path
      ) { try apply(change.change, path) }
      #expect(result.out.isEmpty, "\(format)")
      #expect(result.code == 2, "\(format)")
      #expect(result.error.contains(": error: "), "\(result.error)")
      #expect(result.error.split(separator: "\n").count <= lines, "\(result.error)")
    }
  }

  private func apply(_ change: Change, _ path: String) throws {
    switch change {
    case .grows:
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.seekToEnd()
      try handle.write(contentsOf: Data("\n\(smallLine)".utf8))
      try handle.close()
    case .shrinks: #expect(truncate(path, 200_000) == 0)
    case .isReplaced:
      let other = try folder.write("new", text(path).replacing("job", with: "biz"))
      #expect(rename(other, path) == 0)
    case .vanishes: #expect(unlink(path) == 0)
    }
  }

  /// Runs the command, holds it behind a call on a path, does something, and lets it go on.
  private func held(
    _ arguments: [String], at moment: Moment, _ path: String, _ body: () throws -> Void
  ) throws -> Command.Result {
    let words = moment.rawValue.split(separator: " ")
    let (call, number) = (words[0], words[1])
    let (log, out, error) = (folder.path("log"), folder.path("out"), folder.path("error"))
    for file in [log, out, error] { try Data().write(to: URL(filePath: file)) }
    let process = Process()
    process.executableURL = Strace.tool
    process.arguments =
      [
        "-f", "-o", log, "-P", path, "-e", "trace=\(call)", "-e",
        "inject=\(call):signal=SIGSTOP:when=\(number)", "/bin/sh", "-c",
        "echo $$ >'\(folder.path("pid"))'; exec \"$@\"", "sh", Command.executable.path,
      ] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: out))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: error))
    try process.run()
    while process.isRunning, try !folder.text("log").contains("stopped by SIGSTOP") {
      usleep(1000)
    }
    #expect(process.isRunning, "it never came to \(moment)")
    try body()
    let pid = try #require(pid_t(folder.text("pid").trimmingCharacters(in: .newlines)))
    #expect(kill(pid, SIGCONT) == 0)
    process.waitUntilExit()
    return Command.Result(
      code: process.terminationStatus, out: try Data(contentsOf: URL(filePath: out)),
      error: try folder.text("error"))
  }
}
