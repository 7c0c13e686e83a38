import Foundation
import Testing

/// A batch that was interrupted goes on where it stopped (`--resume`).
@Suite("Interrupted batches")
struct ResumeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for number in 10..<22 {
      try folder.write(
        "in/1.0041\(number).json", smallForm.replacing("Nghề", with: "Nghề \(number)"))
    }
  }

  /// What stands in the unfinished result, which may be cut in the middle of a letter.
  private func partial() throws -> String {
    String(
      decoding: try Data(contentsOf: folder.url.appending(path: "r.partial")), as: UTF8.self)
  }

  private func arguments(_ more: [String] = []) -> [String] {
    [
      "analyze", folder.path("in"), "--resume", "--lang", "en", "--as-of", "2026-11-24", "-o",
      "ndjson=\(folder.path("r"))",
    ] + more
  }

  /// The bytes of a run that nothing interrupts.
  private func whole() throws -> String {
    try Command.run(
      "analyze", folder.path("in"), "--as-of", "2026-11-24", "-o", "ndjson=-"
    ).text
  }

  /// Stops in the middle of a line: the disk takes no more than a few thousand bytes of a file.
  private func interrupt(_ more: [String] = []) throws {
    let result = try Command.shell("ulimit -f 8; exec \"$@\"", arguments(more))
    #expect(result.code == 74)
    #expect(result.error.contains("File too large; what is done is kept, run again with --resume"))
    #expect(folder.names.filter { $0 != "in" } == ["r.partial", "r.partial.run"])
    #expect(try !partial().hasSuffix("\n"))
  }

  @Test("an uninterrupted run gives the same bytes and leaves nothing else")
  func uninterrupted() throws {
    let result = try Command.run(arguments())
    #expect(result.code == 0)
    #expect(result.error == "")
    #expect(try folder.text("r") == whole())
    #expect(folder.names == ["in", "r"])
  }

  @Test(
    "goes on behind the last whole procedure, with the same bytes in the end", arguments: [1, 7])
  func continues(_ threads: Int) throws {
    try folder.write("r", "old")
    let result = try Command.shell("ulimit -f 8; exec \"$@\"", arguments())
    #expect(result.code == 74)
    #expect(try folder.text("r") == "old")
    let lines = try partial().split(separator: "\n").count - 1
    #expect(lines > 0)
    let again = try Command.run(arguments(["--threads", "\(threads)"]))
    #expect(again.code == 0)
    #expect(again.error == "continuing: \(lines) of 12 procedures are done\n")
    #expect(try folder.text("r") == whole())
    #expect(folder.names == ["in", "r"])
  }

  @Test(
    "what a power failure left of a line is done anew", arguments: ["\u{0}\u{0}\n", "{}\n", ""])
  func damagedLine(_ damage: String) throws {
    try interrupt()
    var lines = try partial().split(separator: "\n").map { "\($0)\n" }
    lines[1] = damage
    try folder.write("r.partial", lines.dropLast().joined())
    let result = try Command.run(arguments())
    #expect(result.error == "continuing: 1 of 12 procedures are done\n")
    #expect(try folder.text("r") == whole())
  }

  @Test("a procedure that misses the target before the interruption is not forgotten")
  func exitCode() throws {
    try interrupt(["--target", "51", "--require-target"])
    #expect(try Command.run(arguments(["--target", "51", "--require-target"])).code == 1)
  }

  @Test(
    "killed before its first line, with and without what it rests on", arguments: [nil, "{", "{}"])
  func killedAtOnce(_ sidecar: String?) throws {
    try folder.write("r.partial", "")
    if let sidecar { try folder.write("r.partial.run", sidecar) }
    let result = try Command.run(arguments())
    #expect(result.code == 0, "\(result.error)")
    #expect(try folder.text("r") == whole())
    #expect(folder.names == ["in", "r"])
  }

  @Test("killed again and again, it ends with the same bytes", arguments: 0..<(isSlow ? 40 : 3))
  func killed(_ seed: Int) throws {
    for attempt in 0..<6 {
      let process = try Command.start(arguments())
      usleep(UInt32((seed &* 31 &+ attempt &* 17) % 100) * 1500)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
    }
    #expect(try Command.run(arguments()).code == 0)
    #expect(try folder.text("r") == whole())
    #expect(folder.names.filter { !$0.hasSuffix(".tmp") } == ["in", "r"])
  }

  struct Change: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var more: [String] = []
    /// A file of the input and what it holds then.
    var file: (String, String)?
    var words: String
  }

  static let changes = [
    Change(testDescription: "target", more: ["--target", "30"], words: "the settings changed"),
    Change(
      testDescription: "sources", more: ["--sources", "-land"], words: "the settings changed"),
    Change(
      testDescription: "another file", file: ("in/x.json", smallForm), words: "the inputs changed"),
    Change(
      testDescription: "a file changed",
      file: ("in/1.004115.json", smallForm.replacing("job", with: "work")),
      words: "the inputs changed"),
    Change(
      testDescription: "catalogue", more: ["--catalogue", "tinh.catalogue"],
      words: "the catalogue changed"),
    Change(
      testDescription: "procedures", more: ["--procedures", "list.csv"],
      words: "the settings changed"),
  ]

  @Test("refuses where something else was the basis, and leaves all as it was", arguments: changes)
  func refuses(_ change: Change) throws {
    try interrupt()
    if let (name, text) = change.file { try folder.write(name, text) }
    try folder.write("tinh.catalogue", "fillers f\n  words abc\n")
    try folder.write("list.csv", "code,name\n1.004110,A\n")
    let before = try partial()
    let more = change.more.map { $0.contains(".") ? folder.path($0) : $0 }
    let result = try Command.run(arguments(more))
    #expect(result.code == 64)
    #expect(
      result.error.contains("cannot continue: \(change.words) since; delete"), "\(result.error)")
    #expect(try partial() == before)
  }

  @Test("another version of the program, another format")
  func otherVersion() throws {
    try interrupt()
    let sidecar = try folder.text("r.partial.run")
    let version = try #require(sidecar.firstMatch(of: /"version": "([^"]*)"/)).1
    try folder.write(
      "r.partial.run", sidecar.replacing("\"\(version)\"", with: "\"0.0.1\""))
    let result = try Command.run(arguments())
    #expect(result.code == 64)
    #expect(result.error.contains("cannot continue: the program changed since"))
    try folder.write("r.partial.run", sidecar)
    let other = try Command.run(
      arguments().map { $0.hasPrefix("ndjson=") ? "summary-" + $0 : $0 })
    #expect(other.code == 64)
    #expect(other.error.contains("the format of the result changed since"))
    try FileManager.default.removeItem(atPath: folder.path("r.partial.run"))
    let missing = try Command.run(arguments())
    #expect(missing.code == 64)
    #expect(missing.error.contains("r.partial.run\" is missing or damaged; delete"))
  }

  @Test("goes with one NDJSON file only")
  func wrongOutputs() throws {
    for outputs in [
      [], ["-o", "ndjson=-"], ["-o", "csv=x"], ["-o", "ndjson=x", "-o", "csv=y"],
      ["-o", "ndjson=x", "--baseline", folder.path("in/1.004110.json")],
      ["-o", "ndjson=x", "--write-baseline", "y"],
    ] {
      let result = try Command.run(
        ["analyze", folder.path("in"), "--resume", "--lang", "en"] + outputs)
      #expect(result.code == 64)
      #expect(result.error.contains("with no --baseline"), "\(result.error)")
    }
    #expect(folder.names == ["in"])
  }

  @Test("two runs do not write one result at a time", .enabled(if: Strace.works))
  func twoRuns() throws {
    try interrupt()
    // One run holds the file while it is stopped; another is told so.
    let holder = open(folder.path("r.partial"), O_RDWR)
    defer { close(holder) }
    #expect(flock(holder, LOCK_EX) == 0)
    let result = try Command.run(arguments())
    #expect(result.code == 74)
    #expect(result.error.contains("r.partial: error: cannot be written: another run is writing it"))
  }
}
