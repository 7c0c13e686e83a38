import Foundation
import Testing

@Suite("Command: decide and plan")
struct DecideCommandTests {
  private let form = """
    {"title":"Đơn","components":[{"type":"textfield","key":"a","label":"Công suất máy"},
    {"type":"textfield","key":"b","label":"Công suất máy"},{"type":"textfield","key":"c","label":"Lý do đề nghị"}]}
    """

  @Test("from the list to read to a counted decision, with the engine's view beside it")
  func cycle() throws {
    let folder = try TemporaryFolder()
    let forms = try folder.write("1.004194.json", form)
    let file = folder.path("decisions.csv")
    let list = try Command.run(
      "decide", forms, "--output", "data-csv=\(file)", "--output", "text=-", "--lang", "en")
    #expect(list.code == 0)
    #expect(list.lines.first == "0 decisions applied, 1 things to read")
    #expect(list.lines.contains { $0.contains("likely") && $0.hasSuffix("33.33 %  lifts it over") })
    // The official fills in one row.
    let row = try #require(folder.text("decisions.csv").split(whereSeparator: \.isNewline).last)
    let header =
      "procedure,form,step,key,label,place,decision,reason,legalReference,name,date,expires"
    #expect(row.hasPrefix("1.004194,Đơn,1.004194.json,"))
    let decisions = try folder.write(
      "d.csv",
      header
        + "\n1.004194,1.004194.json,,b,Công suất máy,1,accept,một máy,,Trần Thị B,2026-11-20,2026-12-31\n"
    )
    let day = ["--as-of", "2026-11-24", "--lang", "en", "--decisions", decisions]
    let plain = try Command.run("analyze", forms, "--output", "ndjson=-", "--as-of", "2026-11-24")
    #expect(plain.text.contains("\"reducible\":0,\"likely\":1"))
    #expect(!plain.text.contains("\"decision\":"))
    let decided = try Command.run(["analyze", forms, "--output", "ndjson=-"] + day)
    #expect(decided.code == 0 && decided.error == "")
    #expect(decided.text.contains("\"reducible\":1,\"likely\":0"))
    #expect(
      decided.text.contains(
        "\"decision\":{\"kind\":\"accept\",\"reason\":\"một máy\",\"legalReference\":\"\",\"name\":\"Trần Thị B\",\"date\":\"2026-11-20\",\"expires\":\"2026-12-31\",\"engineVerdict\":\"duplicate\",\"engineConfidence\":\"likely\",\"engineRule\":\"repeated-wording\"}"
      ))
    #expect(decided.text.contains("\"decisions\":\""))
    let explained = try Command.run(["explain", forms, "b"] + day)
    #expect(
      explained.lines.contains {
        $0.contains("decided")
          && $0.contains("Trần Thị B, 2026-11-20: accept — một máy; the engine: duplicate (likely)")
      })
    // The day after it has expired.
    let later = try Command.run(
      "analyze", forms, "--decisions", decisions, "--as-of", "2027-01-01", "--lang", "en")
    #expect(
      later.error.contains("d.csv:2: warning: 1.004194, \"Công suất máy\": out of its period"))
    // What was decided is safe to apply.
    let applied = try Command.run(["apply", forms, "--into", folder.path("out")] + day)
    #expect(applied.lines.contains("  declared 3 → 2 (−33.33 %), supplied 0 → 1"))
  }

  @Test("an unreadable file is an error, and so is a wrong word")
  func faults() throws {
    let folder = try TemporaryFolder()
    let forms = try folder.write("a.json", form)
    #expect(try Command.run("analyze", forms, "--decisions", folder.path("none.csv")).code == 64)
    let wrong = try folder.write("w.csv", "procedure,label,decision\n1.004194,A,perhaps\n")
    let result = try Command.run("analyze", forms, "--decisions", wrong, "--lang", "en")
    #expect(result.code == 64)
    #expect(result.error.contains("w.csv:2:3: column \"decision\" holds \"perhaps\""))
    #expect(try Command.run("decide").code == 64)
  }

  @Test("the plan says what each source brings, and refuses a size that is none")
  func plan() throws {
    let path = Command.samples + "/formio/1.013833_M11.H48.json"
    let result = try Command.run("plan", path, "--next", "2", "--lang", "en", "--output", "json=-")
    #expect(result.code == 0)
    let object = try #require(JSONSerialization.jsonObject(with: result.out) as? [String: Any])
    let sources = try #require(object["sources"] as? [[String: Any]])
    #expect(sources.first?["id"] as? String == "land")
    #expect((object["sets"] as? [Any])?.count == 2)
    #expect(try Command.run("plan", path, "--next", "0").code == 64)
  }
}
