import Foundation
import Testing

@testable import Interchange

/// Parts of an office file, as an archive.
func officeFile(_ parts: [(String, String)]) -> [UInt8] {
  ArchiveDraft(entries: parts.map { .init(name: $0.0, data: Array($0.1.utf8)) }).bytes
}

/// A workbook of one sheet.
private func workbook(sheet: String, strings: String = "", styles: String = "") -> [UInt8] {
  officeFile([
    (
      "_rels/.rels",
      "<R><Relationship Id='1' Type='t/officeDocument' Target='/xl/book.xml'/></R>"
    ),
    (
      "xl/book.xml",
      "<workbook xmlns:r='rel'><workbookPr/><sheets><sheet name='Biểu 1' r:id='a'/></sheets></workbook>"
    ),
    (
      "xl/_rels/book.xml.rels",
      """
      <R><Relationship Id='a' Type='t/worksheet' Target='sheets\\s.xml'/>\
      <Relationship Id='b' Type='t/sharedStrings' Target='Strings.xml'/>\
      <Relationship Id='c' Type='t/styles' Target='styles.xml'/></R>
      """
    ),
    ("xl/sheets/s.xml", "<worksheet>\(sheet)</worksheet>"),
    ("xl/strings.xml", "<sst>\(strings)</sst>"),
    ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
  ])
}

private func cells(_ book: Workbook) -> [String] {
  book.sheets.flatMap { sheet in
    sheet.rows.flatMap { row in
      row.cells.map {
        "\(Workbook.address(row: row.number, column: $0.column))=\($0.text)\($0.isCovered ? "*" : "")"
      }
    }
  }
}

@Suite("XLSX reader")
struct XLSXReaderTests {
  @Test("strings of all kinds, booleans, errors, numbers; cells without address stand in order")
  func kinds() throws {
    let book = try XLSXReader.workbook(
      in: workbook(
        sheet: """
          <sheetData><row r="2"><c r="B2" t="s"><v>1</v></c><c t="inlineStr"><is><t>Ngày</t><r><t> sinh</t></r>\
          </is></c><c t="str"><v>a_x000D_b_xZZ</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c></row>\
          <row><c r="AA3"><v>1.50</v></c><c r="A3"><v>42.0</v></c><c r="B3"/></row></sheetData>
          """,
        strings: "<si><t>x</t></si><si><r><t>Họ </t></r><r><t>tên</t></r><rPh><t>no</t></rPh></si>")
    )
    #expect(book.sheets[0].name == "Biểu 1")
    #expect(
      cells(book) == [
        "B2=Họ tên", "C2=Ngày sinh", "D2=a\rb_xZZ", "E2=TRUE", "F2=#REF!", "A3=42", "AA3=1.5",
      ])
    #expect(book.sheets[0].rows[1].text(inColumn: 26) == "1.5")
    #expect(book.sheets[0].rows[1].text(inColumn: 1) == "")
  }

  @Test(
    "numbers that a style shows as days and times",
    arguments: [
      ("0", "46204", "2026-07-01"), ("0", "46204.5625", "2026-07-01 13:30:00"),
      ("0", "0.75", "18:00:00"), ("0", "1", "1900-01-01"),
      ("0", "61", "1900-03-01"), ("1", "46204", "2026-07-01"), ("2", "46204", "46204"),
      ("3", "46204", "46204"), ("9", "46204", "46204"), ("0", "-1", "-1"),
    ])
  func dates(_ style: String, _ value: String, _ expected: String) throws {
    let book = try XLSXReader.workbook(
      in: workbook(
        sheet: "<sheetData><row><c s='\(style)'><v>\(value)</v></c></row></sheetData>",
        styles: """
          <numFmts><numFmt numFmtId="170" formatCode="&quot;ngày&quot; DD/MM/YYYY"/>\
          <numFmt numFmtId="171" formatCode="[Red]0.0 &quot;đồng&quot;"/></numFmts>\
          <cellXfs><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="0"/></cellXfs>
          """))
    #expect(cells(book) == ["A1=\(expected)"])
  }

  @Test("a merged cell speaks for all it covers, as far as the sheet goes")
  func merges() throws {
    let book = try XLSXReader.workbook(
      in: workbook(
        sheet: """
          <sheetData><row r="1"><c r="A1" t="str"><v>Bước 1</v></c><c r="C1"><v>1</v></c></row>\
          <row r="3"><c r="B3"><v>2</v></c></row></sheetData>\
          <mergeCells><mergeCell ref="A1:B1048576"/><mergeCell ref="C1:XFD1"/><mergeCell ref="x"/></mergeCells>
          """))
    #expect(cells(book) == ["A1=Bước 1", "B1=Bước 1*", "C1=1", "A3=Bước 1*", "B3=2"])
    #expect(book.sheets[0].merges.count == 2)
  }

  @Test(
    "addresses",
    arguments: [("A1", 1, 0), ("Z9", 9, 25), ("AA10", 10, 26), ("XFD1048576", 1_048_576, 16_383)])
  func addresses(_ address: String, _ row: Int, _ column: Int) throws {
    let place = try #require(Workbook.place(of: address))
    #expect(place == (row, column))
    #expect(Workbook.address(row: row, column: column) == address)
  }

  @Test("what is no address", arguments: ["", "A", "1", "A0", "1A", "XFE1", "A1048577", "Ộ1"])
  func noAddress(_ text: String) { #expect(Workbook.place(of: text) == nil) }

  @Test("a fault names its part and the place in it")
  func faults() {
    #expect(
      throws: PackageError(.xml(.mismatchedTag, line: 1, column: 23), part: "xl/sheets/s.xml")
    ) { try XLSXReader.workbook(in: workbook(sheet: "<sheetData></x>")) }
    #expect(throws: PackageError(.missingPart, part: "officeDocument")) {
      try XLSXReader.workbook(in: officeFile([("a.txt", "x")]))
    }
    #expect(throws: PackageError(.archive(.noDirectory))) {
      try XLSXReader.workbook(in: Array("PK".utf8))
    }
  }

  static let files = Shared.files("suites/xlsx-calamine", "xlsx")

  @Test("other people's workbooks never crash it", .enabled(if: !files.isEmpty), arguments: files)
  func neverCrashes(_ file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    let isDamaged = ["issue252.xlsx", "pass_protected.xlsx"].contains(file.lastPathComponent)
    #expect(((try? XLSXReader.workbook(in: bytes)) == nil) == isDamaged)
  }

  @Test(
    "what a spreadsheet shows",
    .enabled(if: !files.isEmpty),
    arguments: [
      ("date.xlsx", "A2=2021-01-02"), ("date_1904.xlsx", "A3=1904-01-11 15:10:10"),
      ("date_quoted_format.xlsx", "A4=2021-01-01"), ("inlineStr_cdata.xlsx", "A1=Hello CDATA"),
      ("has_x000D_.xlsx", "A1=ABC\r\nDEF"), ("encoded_entities.xlsx", "A1=&"),
      ("issues.xlsx", "A4=FALSE"), ("merge_cells.xlsx", "C2=Chunk Merged*"),
      ("nonstandard-xml-ns-prefix.xlsx", "B3=4"), ("rph.xlsx", "A1=課きく　毛こ"),
      ("strict_iso_paths.xlsx", "D2=4"), ("richtext-after-plain.xlsx", "A2=tvalrval1rval2"),
      ("temperature-in-middle.xlsx", "C6=72"), ("errors.xlsx", "A1=#DIV/0!"),
    ])
  func shown(_ name: String, _ cell: String) throws {
    let file = try #require(Self.files.first { $0.lastPathComponent == name })
    #expect(cells(try XLSXReader.workbook(in: Array(try Data(contentsOf: file)))).contains(cell))
  }
}
