import Testing

@testable import FormReduction
@testable import Interchange

/// What fell below a baseline, and which field did it, in the formats of builds.
@Suite("Baseline in SARIF and JUnit")
struct BaselineReportTests {
  /// Two procedures whose two questions were one reducible and one kept. The first now has a third
  /// question that no source answers: 1 of 3 against 1 of 2; the second is as it was.
  private let all: [Analysis]
  private let lossy: ReportContext

  init() {
    func analysis(_ code: String, _ labels: [String]) -> Analysis {
      var procedure = Procedure("Đơn \(code)", [("Thông tin người nộp", labels)])
      procedure.metadata.code = code
      procedure.forms[0].file = "\(code).json"
      return Analysis(of: procedure)
    }
    let before = ["1.000001", "1.000002"].map { analysis($0, ["Họ và tên", "Nghề nghiệp"]) }
    all = [analysis("1.000001", ["Họ và tên", "Nghề nghiệp", "Sở thích riêng"]), before[1]]
    var context = FormReductionTests.context(.english)
    context.floor = before.map { ProcedureRecord(of: $0) }
    lossy = context
  }

  @Test("SARIF: a result for the procedure and one for the field, with its place and a fingerprint")
  func sarif() throws {
    let root = try JSONDocument(parsing: DrawnTables.bytes(SARIFReport.self, all, lossy)).root
    let run = try #require(root["runs"]?.elements.first)
    let rules = try #require(run["tool"]?["driver"]?["rules"]).elements
    #expect(rules.last?["id"]?.string == "falls-below-baseline")
    let results = try #require(run["results"]).elements.filter {
      $0["ruleId"]?.string == "falls-below-baseline"
    }
    #expect(
      results.map { $0["message"]?["text"]?.string } == [
        "procedure \"1.000001\" fell from 50.00 % (1/2) to 33.33 % (1/3)",
        "\"Sở thích riêng\": a new question that no source answers; take it out, or write a new baseline",
      ])
    #expect(results.allSatisfy { $0["level"]?.string == "error" })
    #expect(results.allSatisfy { $0["ruleIndex"]?.int == rules.count - 1 })
    try #require(results.count == 2)
    let places = results.map { $0["locations"]?.elements.first }
    for place in places {
      #expect(
        place?["physicalLocation"]?["artifactLocation"]?["uri"]?.string == "1.000001.json")
    }
    #expect(places[0]?["logicalLocations"] == nil)
    #expect(
      places[1]?["logicalLocations"]?.elements.first?["fullyQualifiedName"]?.string == "/2")
    #expect(Set(results.map { $0["partialFingerprints"]?["catgiam/v1"]?.string }).count == 2)
  }

  @Test("SARIF without a loss, and without a baseline")
  func none() throws {
    var kept = lossy
    kept.floor = all.map { ProcedureRecord(of: $0) }
    for (context, knowsRule) in [(kept, true), (FormReductionTests.context(.english), false)] {
      let root = try JSONDocument(parsing: DrawnTables.bytes(SARIFReport.self, all, context)).root
      let run = try #require(root["runs"]?.elements.first)
      let rules = try #require(run["tool"]?["driver"]?["rules"]).elements
      #expect(rules.contains { $0["id"]?.string == "falls-below-baseline" } == knowsRule)
      let results = try #require(run["results"]).elements
      #expect(!results.contains { $0["ruleId"]?.string == "falls-below-baseline" })
    }
  }

  @Test("JUnit: a test for each procedure of the baseline, the fallen one fails with its fields")
  func junit() throws {
    let bytes = DrawnTables.bytes(JUnitReport.self, all, lossy)
    let suite = try #require(try XMLDocument(parsing: bytes).root.child("testsuite"))
    let cases = suite.children.filter { $0.name == "testcase" }
    #expect(
      cases.map { $0.attribute("name") } == [
        "1.000001 Đơn 1.000001", "1.000002 Đơn 1.000002",
        "1.000002 Đơn 1.000002: keeps the baseline", "1.000001 Đơn 1.000001: keeps the baseline",
      ])
    #expect(cases.map { $0.child("failure") != nil } == [false, false, false, true])
    let failure = try #require(cases.last?.child("failure"))
    #expect(failure.attribute("type") == "falls-below-baseline")
    #expect(
      failure.attribute("message")
        == "procedure \"1.000001\" fell from 50.00 % (1/2) to 33.33 % (1/3)")
    #expect(failure.text.contains("1.000001.json: error: \"Sở thích riêng\": a new question"))
    #expect(failure.text.contains("/2"))
    #expect(suite.attribute("tests") == "4" && suite.attribute("failures") == "1")
  }
}
