import Foundation
import Testing

@testable import FormReduction

@Suite("Merged results")
struct ResultMergeTests {
  private func line(
    _ file: String, _ code: String?, catalogue: String = "c", target: String = "20",
    more: String = ""
  ) -> String {
    "{\"schemaVersion\":1,\"procedure\":{\"code\":\(code.map { "\"\($0)\"" } ?? "null")},\"forms\":[{\"file\":\"\(file)\"}],"
      + "\"target\":\(target),\(more)\"run\":{\"tool\":\"1\",\"catalogue\":\"\(catalogue)\",\"asOf\":\"2026-11-24\",\"sources\":\"\",\"procedures\":null,\"decisions\":null}}"
  }

  private func merge(_ parts: [[String]]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "merge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try parts.enumerated().map { number, lines in
      let file = folder.appending(path: "\(number).ndjson")
      try Data((lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")).utf8).write(to: file)
      return file.path
    }
    var merge = ResultMerge()
    var text: [UInt8] = []
    try merge.merge(paths) { text += $0 }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("lines come in the order of one run: names by bytes, lines of a set by number")
  func order() throws {
    let all = [
      line("Z.json", "1.000001"), line("a.json", nil), line("a/b.json", "1.000002"),
      line("set.ndjson#2", "1.000003"), line("set.ndjson#10", nil),
      line("set.ndjson#11", "1.000004"),
      line("set.ndjson.json", "1.000005"), line("đ.json", "1.000006"),
    ]
    let odd = [1, 3, 5, 7].map { all[$0] }
    let even = [0, 2, 4, 6].map { all[$0] }
    #expect(try merge([odd, even]) == all)
    #expect(try merge([even, odd]) == all)
    #expect(try merge([[], all]) == all)
    #expect(try merge([all]) == all)
    #expect(try merge(all.reversed().map { [$0] }) == all)
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    var name: String
    var parts: [[String]]
    var line: Int
    var words: String
    var testDescription: String { name }
  }

  static let refused: [Refused] = {
    let suite = ResultMergeTests()
    let first = suite.line("a.json", "1.000001")
    return [
      Refused(
        name: "another catalogue", parts: [[first], [suite.line("b.json", nil, catalogue: "d")]],
        line: 1, words: "in catalogue;"),
      Refused(
        name: "another target", parts: [[first], [suite.line("b.json", nil, target: "25")]],
        line: 1, words: "in target;"),
      Refused(
        name: "fields and no fields",
        parts: [[first], [suite.line("b.json", nil, more: "\"fields\":[],")]], line: 1,
        words: "fields or no fields"),
      Refused(
        name: "a procedure in two parts",
        parts: [[first], [suite.line("0.json", nil), suite.line("b.json", "1.000001")]], line: 2,
        words: "procedure 1.000001"),
      Refused(
        name: "a form in two parts", parts: [[first], [suite.line("a.json", nil)]], line: 1,
        words: "the same form"),
      Refused(
        name: "out of order",
        parts: [[first], [suite.line("c.json", nil), suite.line("b.json", nil)]], line: 2,
        words: "out of the order"),
      Refused(
        name: "no result", parts: [[first], ["{\"a\":1}"]], line: 1, words: "not a line of a result"
      ),
      Refused(
        name: "no identity",
        parts: [[first], ["{\"schemaVersion\":1,\"forms\":[{\"file\":\"b\"}]}"]], line: 1,
        words: "what it rests on"),
    ]
  }()

  @Test("what cannot be one result is refused, with its place", arguments: refused)
  func refuse(_ example: Refused) throws {
    let refusal = try #require(throws: ResultMerge.Refusal.self) { try merge(example.parts) }
    #expect(refusal.line == example.line)
    #expect(refusal.message.english.contains(example.words), "\(refusal.message.english)")
    #expect(refusal.path.hasSuffix("1.ndjson"))
  }

  @Test("a line longer than a block of the reader, and one without an end")
  func longLines() throws {
    let long = line(
      "b.json", "1.000002", more: "\"x\":\"\(String(repeating: "ê", count: 300_000))\",")
    #expect(try merge([[long], [line("a.json", nil)]]) == [line("a.json", nil), long])
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "merge-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("a\n\nb".utf8).write(to: folder)
    let reader = try LineReader(folder.path)
    #expect(try reader.next() == [0x61])
    #expect(try reader.next() == [])
    #expect(try reader.next() == [0x62])
    #expect(try reader.next() == nil)
  }
}
