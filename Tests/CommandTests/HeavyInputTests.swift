import Foundation
import Testing

/// Inputs of a size that no portal exports and a hostile stranger might: the result is right, and
/// memory stays within a bound that the system enforces.
///
/// The bound is one on the private memory that a program may have at all (`ulimit -d`): a run that
/// wanted more would end there. It needs no measuring, and does not depend on what else the machine does.
@Suite("Heavy inputs", .enabled(if: isSlow), .serialized)
struct HeavyInputTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Analyses what is in the folder `in` with a limit on memory.
  private func analyze(megabytes: Int) throws -> Command.Result {
    let result = try Command.shell(
      "ulimit -d \(megabytes << 10); exec \"$@\"",
      [
        "analyze", folder.path("in"), "--threads", "2", "--lang", "en", "-o", "summary-ndjson=-",
        "-o", "text=\(folder.path("table"))",
      ])
    #expect(result.code == 0, "\(result.error.prefix(500))")
    #expect(result.error.isEmpty, "\(result.error.prefix(500))")
    return result
  }

  /// Writes a file in pieces, so that this process stays small.
  private func write(_ name: String, _ pieces: some Sequence<String>) throws {
    try folder.write(name, "")
    let file = try #require(FileHandle(forWritingAtPath: folder.path(name)))
    defer { try? file.close() }
    for piece in pieces { try file.write(contentsOf: Data(piece.utf8)) }
  }

  private static let head = #"{"display":"form","title":"Đơn","components":["#

  private func field(_ number: Int, _ label: String) -> String {
    #"{"type":"textfield","key":"k\#(number)","label":"\#(label)","input":true}"#
  }

  @Test("a form in a file of 2 GB")
  func largeFile() throws {
    let filling = String(repeating: "x", count: 1 << 20)
    let pieces = [#"{"filling":""#] + [String](repeating: filling, count: 2047)
    let rest = "\"," + smallForm.dropFirst()
    try write("in/large.json", chain(pieces, [rest]))
    let result = try analyze(megabytes: 2600)
    #expect(result.lines.count == 1)
    #expect(result.text.contains(#""declared":2,"supplied":0,"attachments":0,"derivable":1,"#))
  }

  @Test("a set of 2 GB, line by line")
  func largeSet() throws {
    let filling = String(repeating: "x", count: 1 << 20)
    let line = #"{"filling":"\#(filling)","# + smallLine.dropFirst() + "\n"
    try write("in/large.ndjson", repeatElement(line, count: 2047))
    let result = try analyze(megabytes: 200)
    #expect(result.lines.count == 2047)
  }

  @Test("a folder of 200,000 files")
  func manyFiles() throws {
    try folder.write("in/0", "")
    let data = Data(smallLine.utf8)
    for number in 0..<200_000 {
      let path = folder.path("in/f\(number).json")
      #expect(FileManager.default.createFile(atPath: path, contents: data))
    }
    let result = try analyze(megabytes: 400)
    #expect(result.lines.count == 200_000)
    #expect(try folder.text("table").contains("Procedures                    200000"))
  }

  @Test("a form of 1,000,000 fields")
  func manyFields() throws {
    let fields = (0..<1_000_000).lazy.map { number in
      (number == 0 ? Self.head : ",") + self.field(number, "Câu hỏi thứ \(number) của đơn")
    }
    try write("in/fields.json", chain(fields, ["]}"]))
    let result = try analyze(megabytes: 2500)
    #expect(result.text.contains(#""declared":1000000,"supplied":0,"#))
  }

  @Test("50,000 steps")
  func manySteps() throws {
    let steps = (0..<50_000).lazy.map { number in
      (number == 0 ? Self.head : ",")
        + #"{"type":"panel","key":"p\#(number)","title":"Phần \#(number)","#
        + #""components":["# + self.field(number, "Câu hỏi thứ \(number) của đơn") + "]}"
    }
    try write("in/steps.json", chain(steps, ["]}"]))
    let result = try analyze(megabytes: 400)
    #expect(result.text.contains(#""declared":50000,"supplied":0,"#))
  }

  @Test("a label of many megabytes", arguments: [100, 148])
  func longLabel(_ megabytes: Int) throws {
    let words = "người được cấp "
    let piece = String(repeating: words, count: (1 << 20) / words.utf8.count)
    let pieces = chain(
      [Self.head + #"{"type":"textfield","key":"a","label":""#],
      repeatElement(piece, count: megabytes))
    try write("in/label.json", chain(pieces, [#"","input":true}]}"#]))
    // Words, their letters and their places: a fixed number of bytes for each of the label.
    let result = try analyze(megabytes: 300 + 33 * megabytes)
    #expect(result.text.contains(#""declared":1,"supplied":0,"#))
  }

  private func chain(
    _ first: some Sequence<String>, _ second: some Sequence<String>
  ) -> some Sequence<String> {
    [AnySequence(first), AnySequence(second)].lazy.flatMap { $0 }
  }
}
