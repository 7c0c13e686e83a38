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

  @Test("keys to ask are added up over procedures")
  func keys() {
    var plan = SourcePlan(catalogue, Options(asOf: testDay))
    for _ in 0..<2 {
      plan.add(
        Analysis(
          "Đăng ký khai sinh",
          [
            ("Thông tin người nộp", ["Họ và tên"]),
            (
              "Thông tin về người mẹ",
              ["Họ và tên mẹ", "Ngày sinh của mẹ", "Dân tộc của mẹ", "Quốc tịch của mẹ"]
            ),
          ]))
    }
    let key = plan.keysToAsk.first
    #expect(plan.keysToAsk.count <= 1)
    if let key {
      #expect(key.procedures == 2)
      #expect(key.net > 0 && key.net % 2 == 0)
    }
  }
}
