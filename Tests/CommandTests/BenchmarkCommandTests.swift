import Foundation
import Testing

/// No figure of time is asserted: machines differ.
@Suite("Command: benchmark")
struct BenchmarkCommandTests {
  private struct Output: Decodable {
    struct Room: Decodable {
      var room: String
      var milliseconds: Double
      var nanosecondsPerField: Double?
    }
    struct Work: Decodable {
      var procedures: Int
      var forms: Int
      var fields: Int
      var bytes: Int
      var kernel: String
      var threads: Int
      var rounds: Int
      var repeats: Int
      var peakMegabytes: Double
    }
    var rooms: [Room]
    var set: [Work]
  }

  private let rooms = ["reading", "index", "outline", "recognition", "derivation", "figures"]

  @Test("says what was run and what each room took, as JSON")
  func json() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.json", smallForm)
    try folder.write("b.ndjson", "\(smallLine)\n\(smallLine)\n")
    let result = try Command.run(
      "benchmark", folder.url.path, "--rounds", "2", "--threads", "1", "--with-fields", "--output",
      "json=-")
    #expect(result.code == 0)
    let output = try JSONDecoder().decode(Output.self, from: result.out)
    #expect(output.rooms.map(\.room) == rooms + ["whole", "wholeWithFields"])
    let whole = try #require(output.rooms.first { $0.room == "whole" })
    #expect(whole.milliseconds > 0)
    #expect(whole.nanosecondsPerField ?? 0 > 0)
    let work = try #require(output.set.first)
    // Two fields a form; the line ends of the set belong to no form.
    #expect(work.forms == 3 && work.procedures == 3 && work.fields == 6)
    #expect(work.bytes == smallForm.utf8.count + 2 * smallLine.utf8.count)
    #expect(work.threads == 1 && work.rounds == 2 && work.repeats >= 1)
    #expect(work.kernel.isEmpty == false)
    #expect(work.peakMegabytes > 1)
  }

  @Test(
    "the table, in both languages",
    arguments: [
      ("en", "1 forms, 0.0 MB, 2 fields:", "  whole run"),
      ("vi", "1 biểu mẫu, 0,0 MB, 2 trường:", "  cả lần chạy"),
    ])
  func text(_ language: String, _ title: String, _ last: String) throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("a.json", smallForm)
    let result = try Command.run("benchmark", form, "--rounds", "1", "--lang", language)
    #expect(result.code == 0)
    #expect(result.error.isEmpty)
    #expect(result.lines.first?.hasPrefix(title) == true)
    #expect(result.lines.contains { $0.hasPrefix(last) && $0.contains("100") })
  }

  @Test("what cannot be read is said once, however often it is read, and the rest is measured")
  func brokenInput() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.json", smallForm)
    try folder.write("b.json", "{\"components\": [")
    let result = try Command.run("benchmark", folder.url.path, "--rounds", "2", "--lang", "en")
    #expect(result.code == 2)
    #expect(result.error.split(separator: "\n").count == 1)
    #expect(result.error.hasPrefix("b.json:1:17: error:"))
    #expect(result.lines.first?.hasPrefix("1 forms") == true)
    let nothing = try Command.run("benchmark", folder.path("none"), "--lang", "en")
    #expect(nothing.code == 2)
    #expect(nothing.text.isEmpty)
    #expect(nothing.error.contains("none: error:"))
  }

  @Test("flags and arguments that cannot be are refused before anything runs")
  func usage() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("a.json", smallForm)
    #expect(try Command.run("benchmark").code == 64)
    #expect(try Command.run("benchmark", form, "--rounds", "0").code == 64)
    #expect(try Command.run("benchmark", form, "--rounds", "many").code == 64)
    let input = try Command.run("benchmark", "-", "--lang", "en", input: smallForm)
    #expect(input.code == 64)
    #expect(input.error.contains("standard input"))
    #expect(try Command.run("benchmark", form, "--output", "json=\(form)").code == 64)
    #expect(try folder.text("a.json") == smallForm)
    let help = try Command.run("benchmark", "--help", "--lang", "en")
    #expect(help.code == 0)
    for flag in ["--rounds", "--with-fields", "--threads", "--output"] {
      #expect(help.text.contains(flag))
    }
  }
}
