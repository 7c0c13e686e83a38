import Testing

@testable import FormReduction

@Suite("Figures")
struct ReductionTests {
  @Test(
    "rates have four decimals, rounded half up from the exact fraction",
    arguments: [
      (12, 34, "0.3529"), (1, 3, "0.3333"), (2, 3, "0.6667"), (1, 8, "0.1250"), (0, 5, "0.0000"),
      (5, 5, "1.0000"), (1, 20000, "0.0001"), (1, 20001, "0.0000"), (3, 20000, "0.0002"),
    ])
  func rounding(_ reducible: Int, _ declared: Int, _ text: String) {
    #expect(Rate(reducible, of: declared).fraction == text)
  }

  @Test("percentages are written as the language writes them")
  func percent() {
    #expect(Rate(12, of: 34).percent(.vietnamese) == "35,29 %")
    #expect(Rate(12, of: 34).percent(.english) == "35.29 %")
    #expect(Rate(1, of: 1).percent(.vietnamese) == "100,00 %")
  }

  @Test(
    "the target decides in whole numbers",
    arguments: [
      (1, 5, "20", true), (19, 100, "20", false), (199, 1000, "19.9", true),
      (1, 8, "12.5", true), (1, 8, "12.51", false), (0, 7, "0", true), (33, 100, "33,0", true),
    ])
  func target(_ reducible: Int, _ declared: Int, _ percent: String, _ meets: Bool) throws {
    let target = try #require(Target(percent))
    #expect(Rate(reducible, of: declared).meets(target) == meets)
  }

  @Test("D = 0 has no rate and neither passes nor fails")
  func nothingDeclared() {
    #expect(Rate(0, of: 0).fraction == nil)
    #expect(Rate(0, of: 0).meets(.official) == nil)
  }

  @Test(
    "a target is a percentage", arguments: ["", "-1", "abc", "101", "20.", "1e2", "20,5,5", "٢٠"])
  func wrongTargets(_ text: String) { #expect(Target(text) == nil) }

  @Test(
    "a target is written as it was given",
    arguments: [("20", "20"), ("12.50", "12.5"), ("0.05", "0.05")])
  func targetText(_ text: String, _ written: String) throws {
    #expect(try #require(Target(text)).description == written)
  }

  @Test("totals: pooled rate, median, who meets the target, unique data items")
  func totals() {
    var totals = Totals()
    // 1 of 1, 1 of 2, 0 of 1: rates 100 %, 50 %, 0 %.
    totals.add(Analysis("Một", [("Người nộp", ["Họ và tên"])]))
    totals.add(Analysis("Hai", [("Người nộp", ["Họ và tên", "Nghề nghiệp"])]))
    totals.add(Analysis("Ba", [("Người nộp", ["Nghề nghiệp"])]))
    #expect(totals.all.pooled == Rate(2, of: 4))
    #expect(totals.all.medianTenThousandths == 5000)
    #expect(totals.all.meeting == 2)
    #expect(totals.all.missing == 1)
    #expect(totals.uniqueDataItems == 2)
    totals.add(Analysis("Bốn", []))
    #expect(totals.all.notApplicable == 1)
    #expect(totals.all.medianTenThousandths == 5000)
    totals.add(Analysis("Năm", [("Người nộp", ["Họ và tên", "Nghề nghiệp", "Chức vụ"])]))
    // The mean of 1/3 and 1/2.
    #expect(totals.all.medianTenThousandths == 4167)
  }

  @Test("agencies and sectors add up to the whole")
  func groups() {
    var totals = Totals()
    for (agency, labels) in [("A", ["Họ và tên"]), ("B", ["Nghề nghiệp"]), ("A", ["Chức vụ"])] {
      var procedure = Procedure("Thủ tục", [("Người nộp", labels)])
      procedure.metadata.agency = agency
      procedure.metadata.sector = "S"
      totals.add(Analysis(of: procedure))
    }
    #expect(totals.agencies.map(\.name) == ["A", "B"])
    #expect(totals.agencies.map(\.group.procedures) == [2, 1])
    #expect(totals.agencies.reduce(0) { $0 + $1.group.reducible } == totals.all.reducible)
    #expect(totals.sectors.map(\.group.declared) == [3])
  }
}
