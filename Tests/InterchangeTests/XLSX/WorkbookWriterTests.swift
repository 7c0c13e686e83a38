import Testing

@testable import Interchange

@Suite("Workbook writer")
struct WorkbookWriterTests {
  /// A workbook of one sheet with a column of texts.
  private func workbook(_ texts: [String], mostRows: Int = WorkbookWriter.mostRows) throws
    -> Workbook
  {
    var writer = WorkbookWriter(mostRows: mostRows)
    writer.begin("Trường", [.init("Câu hỏi", width: 20)])
    for text in texts { writer.row([.text(text)]) }
    writer.end()
    writer.finish(order: [], heading: "Báo cáo", day: "2026-11-24")
    return try XLSXReader.workbook(in: writer.take())
  }

  @Test(
    "texts come back as they were, formulas and escapes among them",
    arguments: [
      "=1+1", "=HYPERLINK(\"http://x\")", "+84", "-5", "@SUM(A1)", "\t=1", "  hai đầu  ",
      "a\nb", "a\rb", "x\u{1}y\u{1B}", "_x0041_", "_x005F_x0041_", "<script>&amp;", "'nháy", "007",
      "1/2", "\u{FFFE}", "👩‍👧",
    ])
  func texts(_ text: String) throws {
    #expect(try workbook([text]).sheets[0].rows.last?.text(inColumn: 0) ?? "" == text)
  }

  @Test("typed cells are numbers and dates")
  func types() throws {
    var writer = WorkbookWriter()
    let columns = (0..<6).map { WorkbookWriter.Column("\($0)", width: 10) }
    writer.begin("Tổng hợp", columns)
    // 24 November 2026 is day 46350: 1 January 2026 is 46023, and 327 days follow.
    writer.row([
      .integer(-7), .percentage("0.3529"), .decimal("12.5"), .date(serial: 46350), .empty,
      .text("x"),
    ])
    writer.end()
    writer.finish(order: ["Tổng hợp"], heading: "", day: "2026-11-24")
    let bytes = writer.take()
    let row = try #require(try XLSXReader.workbook(in: bytes).sheets[0].rows.last)
    #expect(
      (0..<6).map { row.text(inColumn: $0) } == ["-7", "0.3529", "12.5", "2026-11-24", "", "x"])
    let sheet = try OfficePackage(bytes).xml("xl/worksheets/sheet1.xml")
    let pane = sheet.children(under: "").map(\.element).first { $0.name == "sheetViews" }?
      .child("sheetView")?.child("pane")
    #expect(pane?.attribute("state") == "frozen")
    #expect(sheet.child("autoFilter")?.attribute("ref") == "A1:F2")
  }

  @Test("rows beyond the limit go on in a further sheet, under the same header")
  func split() throws {
    let sheets = try workbook(["1", "2", "3", "4", "5"], mostRows: 3).sheets
    #expect(sheets.map(\.name) == ["Trường", "Trường (2)", "Trường (3)"])
    #expect(
      sheets.map { $0.rows.map { $0.text(inColumn: 0) } } == [
        ["Câu hỏi", "1", "2"], ["Câu hỏi", "3", "4"], ["Câu hỏi", "5"],
      ])
  }

  @Test("a text beyond the limit is cut and says so, between characters")
  func long() throws {
    let whole = String(repeating: "ệ", count: 32_767)
    #expect(try workbook([whole]).sheets[0].rows.last?.text(inColumn: 0) == whole)
    let longer = String(repeating: "👍", count: 20_000)
    let cut = try #require(try workbook([longer]).sheets[0].rows.last?.text(inColumn: 0))
    #expect(cut.utf16.count <= 32_767)
    #expect(cut.utf16.count > 32_700)
    #expect(cut.hasSuffix("👍 […+7233]"))
  }

  @Test("sheets have names that a spreadsheet takes, each another")
  func names() throws {
    var writer = WorkbookWriter()
    for title in ["Cơ quan: [A/B]", "Cơ quan: [A/B]", String(repeating: "dài ", count: 20)] {
      writer.begin(title, [.init("x", width: 5)])
      writer.end()
    }
    writer.finish(order: [], heading: "", day: "2026-11-24")
    let names = try XLSXReader.workbook(in: writer.take()).sheets.map(\.name)
    #expect(names[0] == "Cơ quan   A B ")
    #expect(Set(names).count == 3)
    #expect(names.allSatisfy { $0.utf16.count <= 31 })
  }

  @Test(
    "letters of columns", arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func letters(_ column: Int, _ letters: String) {
    #expect(WorkbookWriter.letters(column) == letters)
  }
}
