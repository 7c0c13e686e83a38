import Foundation
import Testing

@testable import FormReduction

/// The context of reports in tests.
func context(
  _ language: Language = .vietnamese, savings: SavingsParameters? = nil,
  diagnostics: [Diagnostic] = []
) -> ReportContext {
  var context = ReportContext(
    catalogue: .vietnam, language: language, options: Options(asOf: testDay),
    diagnostics: diagnostics, ignored: [:],
    unreadableCount: diagnostics.count { $0.severity == .error })
  context.savings = savings
  return context
}

/// The tables of some analyses.
func tables(_ analyses: [Analysis], _ context: ReportContext) -> ReportTables {
  var tables = ReportTables(context, keepsRows: true)
  var totals = Totals()
  for analysis in analyses {
    totals.add(analysis)
    tables.add(analysis)
  }
  tables.finish(totals, lost: [])
  return tables
}

@Suite("Report tables")
struct TableTests {
  private static let moving = Analysis(
    "Cấp giấy phép",
    [
      ("Thông tin người nộp", ["Họ và tên", "Ngày sinh", "Quận/huyện", "Nghề nghiệp"]),
      ("Nội dung đề nghị", ["Nghề nghiệp", "Lý do"]),
    ])

  @Test("every row has a cell for every column, and ids are unique")
  func shape() async {
    let all = await analyses(of: [Paths.samples])
    let tables = tables(all, context())
    for table in [
      tables.summary, tables.procedures, tables.annex, tables.agencies, tables.sectors,
      tables.sources, tables.wanted, tables.distribution, tables.unreadable, tables.identity,
    ] {
      #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(table.id)")
      for row in table.rows { #expect(row.count == table.columns.count, "\(table.id)") }
    }
    #expect(tables.procedures.rows.count == all.count)
    #expect(tables.annex.rows.count == all.count)
  }

  @Test("freed fields add up to the reducible ones, before minus cuts is after")
  func sums() async throws {
    let all = await analyses(of: [Paths.samples])
    let tables = tables(all, context())
    func sum(_ table: Table, _ column: String) -> Int {
      let index = table.index(of: column)
      return table.rows.reduce(0) { sum, row in
        guard case .count(let count) = row[index] else { return sum }
        return sum + count
      }
    }
    let reducible = all.reduce(0) { $0 + $1.reduction.reducible }
    #expect(reducible > 100)
    #expect(sum(tables.sources, "certain") == reducible)
    #expect(tables.summary.value("reducible") == .count(reducible))
    #expect(sum(tables.distribution, "procedures") == all.count { $0.meetsTarget != nil })
    let annex = tables.annex
    for row in annex.rows {
      func count(_ column: String) throws -> Int {
        guard case .count(let count) = row[annex.index(of: column)] else {
          throw CancellationError()
        }
        return count
      }
      let cuts = ["fromDatabases", "duplicate", "inferred", "obsolete"]
      let sum = try cuts.reduce(0) { $0 + (try count($1)) }
      #expect(try count("declared") - sum == count("remaining"))
    }
  }

  @Test("a source frees what its findings say")
  func sources() throws {
    // Name by the account, birth date and district by population, the job is asked twice.
    let tables = tables([Self.moving], context())
    func freed(_ id: String) throws -> Table.Cell {
      let row = try #require(tables.sources.rows.first { $0[0] == .text(id) }, "\(id)")
      return row[tables.sources.index(of: "certain")]
    }
    #expect(try freed("account") == .count(1))
    #expect(try freed("population") == .count(2))
    #expect(try freed("duplicate") == .count(1))
    #expect(tables.wanted.rows.map { $0[0] } == [.text("person.occupation")])
  }

  @Test(
    "how many fields are short of the target",
    arguments: [(0, 10, 2), (1, 10, 1), (2, 10, 0), (0, 0, 0), (1, 6, 1), (9, 9, 0), (4, 21, 1)])
  func gap(_ reducible: Int, _ declared: Int, _ short: Int) {
    #expect(Rate(reducible, of: declared).short(of: .official) == short)
  }

  @Test("cells as languages and machines write them")
  func cells() {
    #expect(Table.Cell.rate(Rate(12, of: 34)).text(.vietnamese) == "35,29 %")
    #expect(Table.Cell.rate(Rate(12, of: 34)).text(.english) == "35.29 %")
    #expect(Table.Cell.rate(Rate(12, of: 34)).plainText == "0.3529")
    #expect(Table.Cell.rate(Rate(12, of: 34)).exactFraction == "12/34")
    #expect(Table.Cell.rate(Rate(0, of: 0)).text(.vietnamese) == "")
    #expect(Table.Cell.share(tenThousandths: 5455).text(.vietnamese) == "54,55 %")
    #expect(Table.Cell.share(tenThousandths: nil).plainText == "")
    #expect(Table.Cell.date(testDay).text(.vietnamese) == "24/11/2026")
    #expect(Table.Cell.date(testDay).plainText == "2026-11-24")
    #expect(Table.Cell.hours(tenths: 1234).text(.vietnamese) == "123,4")
    #expect(Table.Cell.hours(tenths: 5).plainText == "0.5")
    #expect(Table.Cell.met(false).text(.vietnamese) == "chưa đạt")
    #expect(Table.Cell.met(nil).plainText == "")
  }
}

@Suite("Savings")
struct SavingsTests {
  @Test("hours and đồng of answers, rounded half up")
  func arithmetic() {
    let half = SavingsParameters(hundredthMinutesPerField: 50, hourlyIncome: 33_500)
    // 100,000 answers × 0.5 minutes = 50,000 minutes = 833.33 hours = 27,916,666.67 đồng.
    #expect(half.tenthHours(answers: 100_000) == 8333)
    #expect(half.money(answers: 100_000) == 27_916_667)
    #expect(half.tenthHours(answers: 0) == 0)
    // 6 answers × 0.5 = 3 minutes = 0.05 hours, half up.
    #expect(half.tenthHours(answers: 6) == 1)
    #expect(half.tenthHours(answers: 5) == 0)
    let free = SavingsParameters(hundredthMinutesPerField: 50)
    #expect(free.money(answers: 1000) == nil)
    // Larger than 64 bits on the way: 10^13 × 6000 × 10^7 / 6000 = 10^20, more than fits.
    let most = SavingsParameters(hundredthMinutesPerField: 6000, hourlyIncome: 10_000_000)
    #expect(most.money(answers: 10_000_000_000_000) == Int.max)
    #expect(most.money(answers: 100_000_000_000) == 1_000_000_000_000_000_000)
  }

  @Test(
    "minutes are read and written as the language does",
    arguments: [("0.5", 50, "0,5"), ("0,25", 25, "0,25"), ("2", 200, "2"), ("1.05", 105, "1,05")])
  func minutes(_ text: String, _ hundredths: Int, _ written: String) {
    #expect(SavingsParameters.hundredths(text) == hundredths)
    #expect(
      SavingsParameters(hundredthMinutesPerField: hundredths).minutes(.vietnamese) == written)
  }

  @Test(
    "no number, nothing and too much are refused",
    arguments: ["", "0", "61", "-1", "1e3", "1.234", "x"])
  func refused(_ text: String) {
    #expect(SavingsParameters.hundredths(text) == nil)
  }

  @Test("no parameters, no đồng; procedures without dossiers are left out and counted")
  func tables() throws {
    var known = Analysis("Cấp giấy phép", [("Thông tin người nộp", ["Họ và tên", "Lý do"])])
    known.metadata.dossiersPerYear = 1200
    let unknown = Analysis("Cấp giấy phép", [("Thông tin người nộp", ["Họ và tên", "Lý do"])])
    #expect(FormReductionTests.tables([known, unknown], context()).estimate == nil)
    let savings = SavingsParameters(hundredthMinutesPerField: 100, hourlyIncome: 30_000)
    let estimate = try #require(
      FormReductionTests.tables([known, unknown], context(savings: savings)).estimate)
    #expect(estimate.value("known") == .count(1))
    #expect(estimate.value("unknown") == .count(1))
    #expect(estimate.value("answers") == .count(1200))
    #expect(estimate.value("hoursSaved") == .hours(tenths: 200))
    #expect(estimate.value("moneySaved") == .money(600_000))
    let hoursOnly = try #require(
      FormReductionTests.tables(
        [known], context(savings: SavingsParameters(hundredthMinutesPerField: 100))
      ).estimate)
    #expect(hoursOnly.value("moneySaved") == nil)
    #expect(hoursOnly.value("hourlyIncome") == nil)
  }
}
