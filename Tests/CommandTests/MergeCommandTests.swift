import Foundation
import Testing

@Suite("Command: merge and codes")
struct MergeCommandTests {
  /// The forms of the samples as a set, one a line, under the codes of their procedures.
  private func lines() throws -> [String] {
    let folder = URL(filePath: Command.samples).appending(path: "formio")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".json") }.map { name in
      let data = try Data(contentsOf: folder.appending(path: name))
      let form = try JSONSerialization.jsonObject(with: data)
      let code = String(name.prefix(8))
      let line: [String: Any] = [
        "form": form, "procedureCode": code.first == "1" ? code : "", "title": name,
      ]
      return String(
        decoding: try JSONSerialization.data(withJSONObject: line, options: .sortedKeys),
        as: UTF8.self)
    }
  }

  @Test(
    "shards by procedure, merged, are the bytes of one run; blank lines keep the numbers",
    arguments: [2, 16])
  func shards(_ count: Int) throws {
    let folder = try TemporaryFolder()
    let lines = try lines() + ["", smallLine]
    let set = try folder.write("set.ndjson", lines.joined(separator: "\n") + "\n")
    let whole = folder.path("whole.ndjson")
    _ = try Command.run("analyze", set, "--output", "ndjson=\(whole)")
    let codes = try Command.run("codes", set, "--output", "data-csv=-")
    let rows = codes.text.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    var shard: [Int: Int] = [:]
    var known: [String: Int] = [:]
    for row in rows {
      let line = try #require(Int(row[1].split(separator: "#")[1]))
      let key = row[0].isEmpty ? "line \(line)" : String(row[0])
      let number = known[key] ?? known.count % count
      known[key] = number
      shard[line] = number
    }
    var parts: [String] = []
    for number in 0..<count {
      guard shard.values.contains(number) else { continue }
      let text = lines.enumerated().map { shard[$0.offset + 1] == number ? $0.element : "" }
      let part = folder.path("part\(number).ndjson")
      let run = try Command.run(
        "analyze", "-", "--input-name", "set.ndjson", "--output", "ndjson=\(part)", "--threads",
        "1",
        input: text.joined(separator: "\n") + "\n")
      #expect(run.code == 0)
      parts.append(part)
    }
    let merged = folder.path("merged.ndjson")
    #expect(try Command.run(["merge"] + parts.reversed() + ["--into", merged]).code == 0)
    #expect(try folder.text("merged.ndjson") == folder.text("whole.ndjson"))
    #expect(try folder.text("whole.ndjson").contains("set.ndjson#\(lines.count)"))
  }

  @Test("refusals exit 64 and leave no file")
  func refusals() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("1.004194.json", smallForm)
    let one = folder.path("one.ndjson")
    let two = folder.path("two.ndjson")
    _ = try Command.run("analyze", form, "--output", "ndjson=\(one)")
    _ = try Command.run("analyze", form, "--output", "ndjson=\(two)", "--sources", "-land")
    let mixed = try Command.run("merge", one, two, "--into", folder.path("out"), "--lang", "en")
    #expect(mixed.code == 64)
    #expect(mixed.error.contains("two.ndjson:1: differs from"))
    #expect(mixed.error.contains("active sources"))
    #expect(try Command.run("merge", one, "--into", one).code == 64)
    #expect(try Command.run("merge", one, folder.path("none")).code == 64)
    #expect(try Command.run("merge").code == 64)
    #expect(!folder.names.contains("out"))
    #expect(try Command.run("merge", one).text == folder.text("one.ndjson"))
  }
}
