import Testing

@testable import FormReduction
@testable import Interchange

/// What the reports say beside the figures: the months, the plan, the papers.
@Suite("Chapters of the reports")
struct ChapterTests {
  private static let run = context().run

  /// October asks four questions; in November one is gone, one is supplied: 2 of 4 are achieved.
  private func months(_ names: [String]) -> ReportContext {
    var context = FormReductionTests.context(.english)
    context.month = ReportMonth("2026-12")
    let fields = [
      ["a|Họ và tên|d", "b|Ngày sinh|d", "c|Nghề nghiệp|k", "d|Ghi chú của dân|k"],
      ["a|Họ và tên|s", "b|Ngày sinh|d", "c|Nghề nghiệp|k"],
    ]
    context.earlier = zip(names, fields).map { name, fields in
      var record = record("1.000001", fields, name: "Đơn", agency: "Sở A")
      record.run = Self.run
      return .init(name: name, procedures: [record], unreadable: nil)
    }
    return context
  }

  /// In December the last question of the account is left: D is 1 of what was 4.
  private func december() -> [Analysis] {
    var analysis = Analysis("Đơn", [("Phần I", ["Nghề nghiệp"])])
    analysis.metadata.code = "1.000001"
    analysis.metadata.agency = "Sở A"
    analysis.fields[0].field.key = "c"
    return [analysis]
  }

  @Test("the series of months, by hand")
  func series() throws {
    let document = try #require(tables(december(), months(["10/2026", "11/2026"])).chapters.first)
    #expect(document.id == "comparison")
    let series = try #require(document.tables.first)
    #expect(series.id == "series")
    func column(_ id: String) -> [Table.Cell] { series.rows.map { $0[series.index(of: id)] } }
    #expect(column("result") == [.text("10/2026"), .text("11/2026"), .text("12/2026")])
    #expect(column("declared") == [.count(4), .count(2), .count(1)])
    #expect(column("supplied") == [.count(0), .count(1), .count(0)])
    #expect(column("achieved") == [.empty, .rate(Rate(2, of: 4)), .rate(Rate(3, of: 4))])
    #expect(column("achievedSinceLast") == [.empty, .rate(Rate(2, of: 4)), .rate(Rate(1, of: 2))])
    let groups = try #require(document.tables.first { $0.id == "groups" })
    #expect(groups.rows.map { $0[1] } == [.text(""), .text("Sở A")])
    for row in groups.rows {
      #expect(row[groups.index(of: "achieved")] == .rate(Rate(3, of: 4)))
      #expect(row[groups.index(of: "reached")] == .count(1))
    }
    #expect(
      document.notes.map(\.english).contains { $0.contains("All sides rest on one catalogue") })
  }

  @Test("all documents show the comparison; none does where nothing is compared")
  func documents() throws {
    let (all, context) = (december(), months(["10/2026", "11/2026"]))
    let page = try #require(try pages(all, context)["index.html"]).tree
    let section = try #require(page.first(id: "comparison"))
    let drawing = try #require(section.first("svg"))
    // Declared 4, 2, 1 and reducible 2, 1, 0 of it: the highest is 170.
    #expect(
      drawing.all("rect").map { $0.attributes["height"] } == ["170", "85", "85", "42", "42", "1"])
    #expect(
      drawing.first("desc")?.text
        == "10/2026: Declared 4, Reducible 2; 11/2026: Declared 2, Reducible 1; "
        + "12/2026: Declared 1, Reducible 0")
    #expect(page.first("nav")?.text.contains("Compared with earlier months") == true)
    #expect(try singlePage(all, context).tree.first(id: "comparison") != nil)
    let sheets = try DrawnTables.workbook(DrawnTables.bytes(XLSXReport.self, all, context))
    let series = try #require(sheets["Over time"])
    #expect(series.map { $0[0] } == ["Result", "10/2026", "11/2026", "12/2026"])
    let fractions = try #require(series[0].firstIndex(of: "Achieved since the first (fraction)"))
    #expect(series.map { $0[fractions] }.suffix(3) == ["", "2/4", "3/4"])
    let letter = try DrawnTables.document(DrawnTables.bytes(DOCXReport.self, all, context))
    #expect(letter.contains { $0.map { $0[0] } == ["Result", "10/2026", "11/2026", "12/2026"] })
    let markdown = DrawnTables.markdown(DrawnTables.bytes(MarkdownReport.self, all, context))
    #expect(markdown["Over time"]?.map { $0[0] } == ["Result", "10/2026", "11/2026", "12/2026"])
    let json = try JSONDocument(parsing: DrawnTables.bytes(TablesJSONReport.self, all, context))
      .root
    #expect(json["comparison"]?["series"]?.elements.count == 3)

    let alone = try #require(
      try pages(all, FormReductionTests.context(.english))["index.html"]
    ).tree
    #expect(alone.first(id: "comparison") == nil && alone.first(id: "plan") == nil)
  }

  @Test("long tables go on on pages of their own, and links lead there")
  func long() throws {
    var context = months([])
    let fields = (0..<40).map { "k\($0)|Câu hỏi số \($0)|k" }
    context.earlier = [
      .init(name: "11/2026", procedures: [record("1.000001", fields, name: "Đơn")], unreadable: nil)
    ]
    let pages = try pages(december(), context)
    let page = try #require(pages["comparison-fields.html"]).tree
    // 40 are gone and one has come; the first page shows 15 of them.
    #expect(page.first("tbody")?.all("tr").count == 41)
    let first = try #require(pages["index.html"]).tree
    #expect(first.first(id: "comparison-fields-table")?.first("tbody")?.all("tr").count == 15)
    #expect(first.all("a").contains { $0.attributes["href"] == "comparison-fields.html" })
  }

  @Test("the plan as a table and a chart")
  func plan() throws {
    var context = FormReductionTests.context(.english)
    context.plans = true
    var analysis = Analysis("Đơn", [("Đơn", (0..<10).map { "Câu hỏi riêng số \($0)" })])
    // 1 of 10 without, 4 with the first candidate, 2 with the second, 5 with both.
    analysis.combinations = .init(concerned: [0, 1], reducible: [1, 4, 2, 5])
    let candidates = SourcePlan(.vietnam, context.options).candidates
    let names = candidates.prefix(2).map(\.name.english)
    let document = try #require(tables([analysis], context).chapters.first { $0.id == "plan" })
    let sources = document.tables[0]
    #expect(sources.rows.map { $0[0] } == names.map { .text($0) })
    #expect(
      sources.rows.map { Array($0[3...]) } == [[.count(1), .count(3)], [.count(1), .count(1)]])
    let page = try #require(try pages([analysis], context)["index.html"]).tree
    let section = try #require(page.first(id: "plan"))
    #expect(
      section.first("desc")?.text
        == "\(names[0]): Fields freed 3, Procedures lifted 1; "
        + "\(names[1]): Fields freed 1, Procedures lifted 1")
    #expect(
      section.first("svg")?.all("rect").map { $0.attributes["width"] } == [
        "334", "111", "111", "111",
      ])
    #expect(section.first("table")?.first("tbody")?.all("tr").count == 2)
  }

  @Test("papers stand in the totals, never in the rate")
  func papers() throws {
    var procedure = Procedure("Đơn", [("Đơn", ["Câu hỏi riêng", "Giấy khai sinh", "Bản vẽ"])])
    for field in [1, 2] { procedure.forms[0].fields[field].role = .attachment }
    let all = [Analysis(of: procedure)]
    let tables = tables(all, context(.english))
    #expect(tables.summary.value("attachments") == .count(2))
    #expect(tables.summary.value("replaceablePapers") == .count(1))
    #expect(tables.summary.value("pooledRate") == .rate(Rate(0, of: 1)))
    let chapter = try #require(tables.chapters.first { $0.id == "papers" })
    #expect(chapter.notes.first?.english == "2 dossier parts, 1 replaceable by data today")
    #expect(chapter.tables[0].rows.map { $0[2] } == [.text("Giấy khai sinh")])
    for text in [
      DrawnTables.bytes(MarkdownReport.self, all, context(.english)),
      try #require(files(all, context(.english)).first { $0.path == "index.html" }).bytes,
    ] { #expect(String(decoding: text, as: UTF8.self).contains("2 dossier parts, 1 replaceable")) }
    // Without attachments there is nothing to say.
    let none = FormReductionTests.tables([Analysis("Đơn", [("Đơn", ["Câu hỏi riêng"])])], context())
    #expect(none.chapters.isEmpty && none.summary.value("replaceablePapers") == nil)
  }
}
