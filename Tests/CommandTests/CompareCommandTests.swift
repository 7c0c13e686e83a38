import Foundation
import Testing

@Suite("Command: compare and baseline")
struct CompareCommandTests {
  /// ``smallForm`` with one more question.
  private let bigger = smallForm.replacing(
    "{\"type\":\"textfield\",\"key\":\"job\"",
    with: "{\"type\":\"textfield\",\"key\":\"why\",\"label\":\"Lý do đề nghị\"},"
      + "{\"type\":\"textfield\",\"key\":\"job\"")

  @Test("a form set against a kept result of it: nothing changed; after the cut: half is reached")
  func sides() throws {
    let folder = try TemporaryFolder()
    try folder.write("forms/1.004194.json", smallForm)
    let kept = folder.path("kept.ndjson")
    _ = try Command.run("analyze", folder.path("forms"), "--output", "ndjson=\(kept)")
    let same = try Command.run(
      "compare", kept, folder.path("forms"), "--lang", "en", "--output", "json=-")
    #expect(same.code == 0)
    let object = try #require(JSONSerialization.jsonObject(with: same.out) as? [String: Any])
    let groups = try #require(object["groups"] as? [[String: Any]])
    #expect(groups.first?["declaredBefore"] as? Int == 2)
    #expect(groups.first?["achieved"] as? Double == 0)
    #expect((object["fields"] as? [Any])?.isEmpty == true)

    _ = try Command.run("apply", folder.path("forms"), "--into", folder.path("cut"))
    let cut = try Command.run("compare", kept, folder.path("cut"), "--lang", "en")
    #expect(cut.code == 0)
    #expect(cut.lines.contains { $0.hasPrefix("  all") && $0.contains(" 50.00 %") })
    #expect(cut.lines.contains { $0.contains("Họ và tên") && $0.contains("now supplied") })
    #expect(cut.text.contains("All sides rest on one catalogue"))
    // A series: what was achieved counts from the first side.
    let series = try Command.run(
      "compare", kept, folder.path("forms"), folder.path("cut"), "--output", "data-csv:series=-")
    let rows = series.text.split(whereSeparator: \.isNewline)
    #expect(rows.count == 4)
    #expect(rows.last?.hasSuffix(",0.5000") == true)
  }

  @Test("another catalogue is named, and its part is told apart")
  func method() throws {
    let folder = try TemporaryFolder()
    try folder.write("forms/1.004194.json", smallForm)
    let kept = folder.path("kept.ndjson")
    _ = try Command.run(
      "analyze", folder.path("forms"), "--output", "ndjson=\(kept)", "--sources", "-account")
    let result = try Command.run(
      "compare", folder.path("forms"), folder.path("forms"), "--was", kept, "--lang", "en",
      "--output", "data-csv:method=-")
    #expect(result.code == 0)
    let rows = result.text.split(whereSeparator: \.isNewline)
    #expect(rows.count == 2)
    #expect(rows.last?.hasSuffix(",2,2,0,1,0.0000,0.5000") == true)
    let mixed = try Command.run("compare", kept, folder.path("forms"), "--lang", "en")
    #expect(mixed.text.contains("The sides differ in active sources"))
    #expect(mixed.lines.contains { $0.hasPrefix("  all") && $0.contains(" 0.00 %") })
    let other = try folder.write(
      "other.ndjson",
      try folder.text("kept.ndjson").replacing("\"tool\":\"", with: "\"tool\":\"9."))
    let refused = try Command.run("compare", other, folder.path("forms"), "--lang", "en")
    #expect(refused.code == 64)
    #expect(refused.error.contains("several versions of the tool"))
  }

  @Test("the baseline fails with 1 and names the field; a cut that is carried out passes")
  func baseline() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("forms/1.004194.json", smallForm)
    let floor = folder.path("floor.ndjson")
    let first = try Command.run("analyze", form, "--write-baseline", floor)
    #expect(first.code == 0)
    #expect(first.text.contains("50,00 %"))
    #expect(try Command.run("analyze", form, "--baseline", floor).code == 0)
    try folder.write("forms/1.004194.json", bigger)
    let worse = try Command.run("analyze", form, "--baseline", floor, "--lang", "en")
    #expect(worse.code == 1)
    #expect(worse.error.contains("procedure \"1.004194\" fell from 50.00 % (1/2) to 33.33 % (1/3)"))
    #expect(worse.error.contains("\"Lý do đề nghị\": a new question"))
    #expect(worse.error.contains("at /components/0/components/1"))
    try folder.write("forms/1.004194.json", smallForm)
    _ = try Command.run("apply", form, "--into", folder.path("cut"))
    #expect(try Command.run("analyze", folder.path("cut"), "--baseline", floor).code == 0)
  }

  @Test("wrong words and files are said before anything is written")
  func faults() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("a.json", smallForm)
    let broken = try folder.write("broken.ndjson", "{\"schemaVersion\":1,\"procedure\":{}}\n")
    #expect(try Command.run("compare", form).code == 64)
    #expect(
      try Command.run("compare", form, broken, "--lang", "en").error.contains("broken.ndjson:1:1: ")
    )
    #expect(try Command.run("compare", form, folder.path("none.json")).code == 64)
    #expect(try Command.run("compare", form, form, "--output", "csv:nothing=-").code == 64)
    #expect(try Command.run("compare", form, form, "--output", "csv=\(form)").code == 64)
    #expect(try folder.text("a.json") == smallForm)
    #expect(try Command.run("analyze", form, "--baseline", form).code == 64)
    #expect(try Command.run("analyze", form, "--baseline", folder.path("none")).code == 64)
  }
}
