import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// Every number is the same in every format: each is read back and held against the tables, cell by
/// cell. (The pages are held against them in their own suite.)
@Suite("The same numbers in every format")
struct EqualityTests {
  private static let savings = SavingsParameters(
    hundredthMinutesPerField: 50, hourlyIncome: 33_500, basis: "giả định")

  /// Once for all formats: every set of sources is worked out for the plan.
  private static let analysed = Task {
    let list = try ProcedureList(
      csv: [UInt8](Data(contentsOf: Paths.samples.appending(path: "procedures.csv"))),
      file: "procedures.csv")
    return await analyses(
      of: [Paths.samples], procedures: list,
      options: SourcePlan.options(Options(asOf: testDay), in: .vietnam))
  }

  private func samples() async throws -> [Analysis] {
    let all = try await Self.analysed.value
    #expect(all.count > 10)
    return all
  }

  /// Compared with an earlier month that lacks the first procedure, with targets and the plan.
  private func context(_ language: Language, _ all: [Analysis]) throws -> ReportContext {
    var context = FormReductionTests.context(
      language, savings: Self.savings,
      diagnostics: [
        Diagnostic(
          .error, file: "x.json", line: 3, column: 5, message: Message(vi: "hỏng", en: "bad"))
      ])
    let run = context.run
    context.earlier = [
      .init(
        name: "10/2026", procedures: all.dropFirst().map { ProcedureRecord(of: $0, run: run) },
        unreadable: nil)
    ]
    context.targets = try AgencyTargets(
      csv: Array("agency,target,date\nUBND cấp xã,12.5,2026-12-21\n".utf8))
    context.plans = true
    return context
  }

  @Test("CSV for people and for programs", arguments: Language.allCases)
  func csv(_ language: Language) async throws {
    let all = try await samples()
    let context = try context(language, all)
    let procedures = tables(all, context).procedures
    let fields = all.flatMap { FieldTable.rows(of: $0, context) }
    let formats: [(any ReportFormat.Type, [Table.Column], [[Table.Cell]], Bool)] = [
      (CSVReport.self, procedures.columns, procedures.rows, true),
      (DataCSVReport.self, procedures.columns, procedures.rows, false),
      (FieldsCSVReport.self, FieldTable.columns, fields, true),
      (FieldsDataCSVReport.self, FieldTable.columns, fields, false),
    ]
    for (format, columns, rows, isForPeople) in formats {
      let bytes = DrawnTables.bytes(format, all, context)
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == isForPeople)
      let table = try CSVTable(parsing: bytes)
      #expect(table.rows.first?.cells == columns.map { isForPeople ? $0.heading[language] : $0.id })
      let expected = rows.map { row in
        row.map { cell in
          if case .text(let text) = cell { return CSVWriter.defused(composed(text)) }
          return isForPeople ? cell.text(language) : cell.plainText
        }
      }
      #expect(table.rows.dropFirst().map(\.cells) == expected, "\(format.id)")
    }
  }

  @Test("the workbook", arguments: Language.allCases)
  func workbook(_ language: Language) async throws {
    let all = try await samples()
    let context = try context(language, all)
    let drawn = try DrawnTables.workbook(DrawnTables.bytes(XLSXReport.self, all, context))
    let tables = tables(all, context)
    var fields = Table(id: "fields", title: FieldTable.title, columns: FieldTable.columns)
    fields.rows = all.flatMap { FieldTable.rows(of: $0, context) }
    let sheets =
      [
        tables.summary.withoutIds, tables.procedures, fields, tables.agencies, tables.sectors,
        tables.sources, tables.unreadable, try #require(tables.estimate).withoutIds, tables.wanted,
        tables.identity.withoutIds,
      ] + tables.chapters.flatMap(\.tables)
    #expect(tables.chapters.map(\.id) == ["comparison", "plan", "papers"])
    func name(_ table: Table) -> String {
      WorkbookWriter.sheetName(table.title[language], suffix: "")
    }
    #expect(Set(drawn.keys) == Set(sheets.map(name)))
    for table in sheets {
      let rows = try #require(drawn[name(table)], "\(table.id)")
      let isRate = table.columns.indices.map { column in
        table.rows.contains { if case .rate = $0[column] { true } else { false } }
      }
      let expected = table.rows.map { row in
        zip(row, isRate).flatMap { cell, isRate in
          let value =
            switch cell {
            case .text(let text): composed(text)
            case .met: cell.text(language)
            default: cell.plainText
            }
          return isRate ? [value, cell.exactFraction ?? ""] : [value]
        }
      }
      // A reader leaves zeros at the end of a number away: 0.5300 and 0.53 are one.
      func number(_ text: String) -> String { Double(text).map { "\($0)" } ?? text }
      #expect(
        rows.dropFirst().map { $0.map(number) } == expected.map { $0.map(number) }, "\(table.id)")
      for row in table.rows.prefix(1) {
        for case .date(let date) in row { #expect(rows[1].contains(date.description)) }
      }
    }
  }

  @Test("the monthly report", arguments: Language.allCases)
  func document(_ language: Language) async throws {
    let all = try await samples()
    let context = try context(language, all)
    let bytes = DrawnTables.bytes(DOCXReport.self, all, context)
    let drawn = try DrawnTables.document(bytes)
    let tables = tables(all, context)
    func cells(_ table: Table) -> [[String]] {
      table.rows.map { $0.map { DocumentWriter.text($0, language) } }
    }
    let annex = tables.annex
    let drawnAnnex = try #require(drawn.first { $0.first?.count == annex.columns.count })
    #expect(drawnAnnex.first == annex.columns.map { $0.heading[language] })
    #expect(Array(drawnAnnex.dropFirst()) == cells(annex))
    // National heading, agencies, three lists of procedures, sources, signature, annex, identity; and
    // between sources and signature what the chapters show in a letter.
    let brief = tables.chapters.flatMap { chapter in
      chapter.shown.filter { chapter.inLetter.contains($0.id) }.map(chapter.brief)
    }
    #expect(
      brief.map(\.id) == ["groups", "series", "targets", "sources", "sets", "keys", "sources"])
    #expect(drawn.count == 9 + brief.count)
    for (table, rows) in zip(brief, drawn[6...]) {
      #expect(
        rows.dropFirst().map { Array($0.prefix(table.columns.count)) } == cells(table),
        "\(table.id)")
    }
    let agencies = tables.agencies
    let picked = [
      "agency", "procedures", "meeting", "missing", "notApplicable", "declared", "reducible",
      "pooledRate",
    ].map(agencies.index)
    #expect(
      drawn[1].dropFirst().map { Array($0.dropFirst()) }
        == agencies.rows.map { row in picked.map { DocumentWriter.text(row[$0], language) } })
    let counts = ["meeting", "missing", "notApplicable"].map { tables.summary.value($0) }
    #expect(drawn[2...4].map { .count($0.count - 1) } == counts)
    #expect(drawn.last.map { Array($0.dropFirst()) } == cells(tables.identity.withoutIds))
    let text = try DOCXReader.document(in: bytes).blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
    }.joined(separator: "\n")
    for id in [
      "pooledRate", "upperRate", "selfFiledRate", "noDatabaseRate", "connectedRate",
      "publishedRate", "medianRate", "declared", "reducible", "remaining",
    ] {
      let cell = try #require(tables.summary.value(id))
      #expect(text.contains(DocumentWriter.text(cell, language)), "\(id)")
      if let fraction = cell.exactFraction { #expect(text.contains("(\(fraction))"), "\(id)") }
    }
    let estimate = try #require(tables.estimate)
    for id in ["answers", "hoursSaved", "moneySaved", "hourlyIncome"] {
      let cell = try #require(estimate.value(id))
      #expect(text.contains(DocumentWriter.text(cell, language)), "\(id)")
    }
  }

  @Test("Markdown", arguments: Language.allCases)
  func markdown(_ language: Language) async throws {
    let all = try await samples()
    let context = try context(language, all)
    let drawn = DrawnTables.markdown(DrawnTables.bytes(MarkdownReport.self, all, context))
    let tables = tables(all, context)
    for table in tables.all + tables.chapters.flatMap(\.tables) where !table.rows.isEmpty {
      let table = table.withoutIds
      let rows = try #require(drawn[table.title[language]], "\(table.id)")
      let expected = table.rows.map { row in
        row.map { cell in
          let text = oneLine(composed(cell.text(language, grouped: true)))
          return cell.exactFraction.map { "\(text) (\($0))" } ?? text
        }
      }
      #expect(Array(rows.dropFirst()) == expected, "\(table.id)")
    }
  }

  @Test("JSON and NDJSON")
  func json() async throws {
    let all = try await samples()
    let context = try context(.vietnamese, all)
    let tables = tables(all, context)
    let root = try JSONDocument(
      parsing: DrawnTables.bytes(TablesJSONReport.self, all, context)
    ).root
    let inChapters = tables.chapters.flatMap { chapter in
      chapter.tables.map { (root[chapter.id]?[$0.id], $0) }
    }
    for (value, table) in tables.all.map({ (root[$0.id], $0) }) + inChapters {
      let rows = try #require(value).elements.map { row in
        row.members.map { $0.value.string ?? $0.value.plainText }
      }
      let expected = table.rows.map { row in
        row.map { cell in
          if case .text(let text) = cell { return composed(text) }
          return cell.plainText.isEmpty ? "null" : cell.plainText
        }
      }
      #expect(rows == expected, "\(table.id)")
    }
    let lines = DrawnTables.bytes(SummaryNDJSONReport.self, all, context).split(separator: 0x0A)
    let procedures = tables.procedures
    #expect(lines.count == procedures.rows.count)
    for (line, row) in zip(lines, procedures.rows) {
      let object = try JSONDocument(parsing: Array(line)).root
      for id in [
        "declared", "supplied", "attachments", "derivable", "duplicate", "obsolete", "reducible",
        "likely", "repeated", "rate", "upperRate", "selfFiledRate", "branchMinimumRate",
        "noDatabaseRate", "connectedRate", "publishedRate", "meetsTarget",
      ] {
        let value = try #require(object[id]).plainText
        let cell = row[procedures.index(of: id)].plainText
        #expect(
          value == cell || Double(value) != nil && Double(value) == Double(cell)
            || value == "null" && cell.isEmpty, "\(id): \(value), \(cell)")
      }
    }
  }

  @Test("SARIF and JUnit")
  func builds() async throws {
    let all = try await samples()
    let context = try context(.vietnamese, all)
    let tables = tables(all, context)
    func count(_ id: String) -> Int {
      if case .count(let count)? = tables.summary.value(id) { count } else { -1 }
    }
    let sarif = try JSONDocument(parsing: DrawnTables.bytes(SARIFReport.self, all, context)).root
    let run = try #require(sarif["runs"]?.elements.first)
    let levels = try #require(run["results"]).elements.map { $0["level"]?.string ?? "" }
    #expect(levels.count { $0 == "warning" } == count("reducible"))
    #expect(levels.count { $0 == "note" } == count("likely"))
    #expect(levels.count { $0 == "error" } == count("missing"))
    let junit = try XMLDocument(parsing: DrawnTables.bytes(JUnitReport.self, all, context)).root
    let suite = try #require(junit.child("testsuite"))
    #expect(suite.attribute("tests") == "\(count("procedures") + count("unreadable"))")
    #expect(suite.attribute("failures") == "\(count("missing"))")
    #expect(suite.attribute("errors") == "\(count("unreadable"))")
    let cases = suite.children.filter { $0.name == "testcase" }
    #expect(cases.count == count("procedures") + count("unreadable"))
    for (verdict, id) in [
      ("failure", "missing"), ("skipped", "notApplicable"), ("error", "unreadable"),
    ] {
      #expect(cases.count { $0.child(verdict) != nil } == count(id), "\(verdict)")
    }
  }

  @Test("fingerprints stay when lines are added, files move and other fields come")
  func fingerprints() throws {
    func prints(_ steps: [(String, [String])], file: String) throws -> [String] {
      var procedure = Procedure("Cấp giấy phép", steps)
      procedure.metadata.code = "1.004194"
      procedure.forms[0].file = file
      for index in procedure.forms[0].fields.indices {
        procedure.forms[0].fields[index].key = "key"
      }
      let bytes = DrawnTables.bytes(
        SARIFReport.self, [Analysis(of: procedure)], FormReductionTests.context())
      let run = try #require(try JSONDocument(parsing: bytes).root["runs"]?.elements.first)
      return try #require(run["results"]).elements.compactMap {
        $0["partialFingerprints"]?["catgiam/v1"]?.string
      }
    }
    let step = "Thông tin người nộp"
    let before = try prints([(step, ["Họ và tên", "Ngày sinh"])], file: "a.json")
    let after = try prints([(step, ["Lý do", "Họ và tên", "Ngày sinh"])], file: "b/c.json")
    #expect(before.count == 2)
    #expect(Set(before).count == 2)
    #expect(before == after)
    let twice = try prints([(step, ["Ngày sinh", "Ngày sinh"])], file: "a.json")
    #expect(Set(twice).count == 2)
  }
}
