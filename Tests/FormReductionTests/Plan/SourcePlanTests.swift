import Testing

@testable import FormReduction

@Suite("Plan")
struct SourcePlanTests {
  private let catalogue: Catalogue = .vietnam

  private func analysis(_ agency: String, declared: Int, _ combinations: SourceCombinations)
    -> Analysis
  {
    var analysis = Analysis("Đơn", [("Đơn", (0..<declared).map { "Câu hỏi riêng số \($0)" })])
    analysis.metadata.agency = agency
    analysis.combinations = combinations
    return analysis
  }

  /// Sources 0, 1, 2 of three procedures:
  /// A: D 10, 1 field without; source 0 alone brings 1, sources 0 and 1 together 3 more.
  /// B: D 5, nothing without; source 2 brings 1. C: D 10, 2 without, which is 20 % already.
  private func plan() -> SourcePlan {
    var plan = SourcePlan(catalogue, Options(asOf: testDay))
    plan.add(analysis("Sở A", declared: 10, .init(concerned: [0, 1], reducible: [1, 2, 1, 4])))
    plan.add(analysis("Sở B", declared: 5, .init(concerned: [2], reducible: [0, 1])))
    plan.add(analysis("Sở B", declared: 10, .init(concerned: [], reducible: [2])))
    return plan
  }

  @Test("single sources, by hand")
  func singles() {
    let plan = plan()
    #expect(plan.count == 3 && plan.meeting == 1)
    #expect(
      Array(plan.singles.prefix(3)) == [
        .init(lifted: 1, freed: 1), .init(lifted: 0, freed: 0), .init(lifted: 1, freed: 1),
      ])
    #expect(plan.bound == .init(lifted: 2, freed: 4))
    #expect(plan.agencies.map(\.name) == ["Sở A", "Sở B"])
    #expect(plan.agencies[1].gains[2] == .init(lifted: 1, freed: 1))
  }

  @Test(
    "the best sets: two sources that need each other are found, equals in the catalogue's order")
  func best() {
    let plan = plan()
    let ids = plan.candidates.map(\.id)
    let best = plan.best(upTo: 3)
    #expect(best.map(\.sources) == [[ids[0]], [ids[0], ids[2]], [ids[0], ids[1], ids[2]]])
    #expect(
      best.map(\.gain) == [
        .init(lifted: 1, freed: 1), .init(lifted: 2, freed: 2), .init(lifted: 2, freed: 4),
      ])
    #expect(best.map(\.isExact) == [true, true, true])
  }

  @Test(
    "combinations agree with analyses under the same sources",
    arguments: ["1.013833_M11.H48.json", "1.003650_M2a.H38.json", "to-khai-ho-chieu-tk01.json"])
  func combinations(_ file: String) async throws {
    let path = Paths.samples.appending(path: "formio/\(file)").path
    let loader = await Loader(inputs: [path], procedures: ProcedureList(), threads: 1)
    let procedure = try #require(loader.procedure(0).procedure)
    let plain = Options(asOf: testDay)
    let options = SourcePlan.options(plain, in: catalogue)
    let combinations = try #require(Analysis(of: procedure, options: options).combinations)
    for number in 0..<min(1 << combinations.concerned.count, 16) {
      var single = plain
      single.switchedOff = Set(options.candidates)
      var chosen: UInt64 = 0
      for (place, candidate) in combinations.concerned.enumerated() where number >> place & 1 == 1 {
        single.switchedOn.insert(options.candidates[candidate])
        single.switchedOff.remove(options.candidates[candidate])
        chosen |= 1 << UInt64(candidate)
      }
      let expected = Analysis(of: procedure, options: single).reduction.reducible
      #expect(combinations.reducible(with: chosen) == expected, "\(chosen)")
    }
  }

  /// A request about somebody who died: who files, the deceased, and what else is asked.
  private func request(_ more: [(String, [String])]) -> Analysis {
    Analysis(
      "Đơn đề nghị",
      [
        ("Thông tin người nộp", ["Họ và tên"]),
        ("Thông tin người chết", ["Họ và tên", "Ngày sinh", "Dân tộc", "Quốc tịch"]),
      ] + more)
  }

  /// The account gives who files: 1 of 5, which is 20 %. The number of the deceased would free the birth
  /// date, ethnicity and nationality: 3 fields for 1.
  ///
  /// With five questions of its own and somebody authorised (name, birth date, ethnicity: 2 fields for 1)
  /// it is 1 of 13, 7.69 %; with the first number 4 of 14 (28.57 %), with the second 3 of 14 (21.43 %).
  @Test("keys to ask are added up over procedures, those that lift and free most first")
  func keys() throws {
    var plan = SourcePlan(catalogue, Options(asOf: testDay))
    let small = request([])
    let large = request([
      ("Thông tin người được ủy quyền", ["Họ và tên", "Ngày sinh", "Dân tộc"]),
      ("Nội dung", (1...5).map { "Câu hỏi riêng số \($0)" }),
    ])
    #expect(small.reduction.rate == Rate(1, of: 5))
    #expect(large.reduction.rate == Rate(1, of: 13))
    for analysis in [large, small] { plan.add(analysis) }
    let keys = plan.keysToAsk
    try #require(keys.count == 2)
    #expect(
      keys.map { $0.ask.map(\.id) } == [["person.identityNumber"], ["person.identityNumber"]])
    #expect(keys.map(\.procedures) == [2, 1])
    #expect(keys.map(\.net) == [4, 1])
    #expect(keys.map(\.lifted) == [1, 1])
    let table = PlanTables.keys(plan, catalogue, .vietnamese)
    #expect(
      table.rows.map { $0[0] } == [
        .text("số định danh cá nhân của người chết"),
        .text("số định danh cá nhân của người được ủy quyền"),
      ])
    #expect(
      table.rows.map { Array($0[1...]) } == [
        [.count(2), .count(4), .count(1)], [.count(1), .count(1), .count(1)],
      ])
  }
}
