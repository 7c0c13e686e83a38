import Foundation
import Testing

@testable import Interchange

private func document(_ body: String, styles: String = "") throws -> TextDocument {
  try DOCXReader.document(
    in: officeFile([
      (
        "_rels/.rels",
        "<R><Relationship Id='1' Type='t/officeDocument' Target='word/document.xml'/></R>"
      ),
      (
        "word/document.xml",
        "<w:document xmlns:w='W' xmlns:mc='M' xmlns:v='V'><w:body>\(body)</w:body></w:document>"
      ),
      (
        "word/_rels/document.xml.rels",
        "<R><Relationship Id='2' Type='t/styles' Target='styles.xml'/></R>"
      ),
      ("word/styles.xml", "<w:styles xmlns:w='W'>\(styles)</w:styles>"),
    ]))
}

/// `path: text` of every paragraph, tables looked into.
private func lines(_ blocks: [TextDocument.Block]) -> [String] {
  blocks.flatMap { block in
    switch block {
    case .paragraph(let paragraph): ["\(paragraph.path): \(paragraph.text)"]
    case .table(let table): table.rows.flatMap { $0.flatMap { lines($0.blocks) } }
    }
  }
}

/// The text of the only paragraph.
private func text(_ runs: String, styles: String = "") throws -> String {
  let blocks = try document("<w:p>\(runs)</w:p>", styles: styles).blocks
  guard case .paragraph(let paragraph) = blocks.first else { return "" }
  return paragraph.text
}

@Suite("DOCX reader")
struct DOCXReaderTests {
  @Test("paragraphs and tables with their places")
  func blocks() throws {
    let cell = { (text: String) in "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
    let document = try document(
      """
      \(cell("một"))<w:tbl><w:tr><w:tc>\(cell("a"))\(cell("b"))</w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/>\
      </w:tcPr>\(cell("c"))</w:tc></w:tr><w:sdt><w:sdtContent><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>\
      \(cell(""))</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl><w:sdt><w:sdtContent>\(cell("hai"))\
      </w:sdtContent></w:sdt><w:sectPr/>
      """)
    #expect(
      lines(document.blocks) == [
        "/body/p[1]: một", "/body/tbl[1]/tr[1]/tc[1]/p[1]: a", "/body/tbl[1]/tr[1]/tc[1]/p[2]: b",
        "/body/tbl[1]/tr[1]/tc[2]/p[1]: c", "/body/tbl[1]/tr[2]/tc[1]/p[1]: ", "/body/p[2]: hai",
      ])
    guard case .table(let table) = document.blocks[1] else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[0].map(\.span) == [1, 2])
    #expect(table.rows[1][0].isContinuation)
  }

  @Test(
    "texts",
    arguments: [
      ("<w:r><w:t>Họ </w:t></w:r><w:r><w:t>tên</w:t><w:tab/><w:br/></w:r>", "Họ tên\t\n"),
      (
        "<w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:ins><w:r><w:t>b</w:t></w:r></w:ins>",
        "ab"
      ),
      (
        "<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>a</w:t><w:footnoteReference w:id='1'/></w:r>",
        "a"
      ),
      ("<w:r><w:sym w:font='Wingdings' w:char='F0A8'/><w:t> Nam</w:t></w:r>", "☐ Nam"),
      ("<w:r><w:sym w:font='Symbol' w:char='F0B7'/><w:t>x</w:t></w:r>", "x"),
      (
        "<w:r><w:t>Số:</w:t></w:r><w:r><w:rPr><w:u w:val='single'/></w:rPr><w:t>      </w:t><w:tab/></w:r>",
        "Số:……………………"
      ),
      (
        "<w:pPr><w:tabs><w:tab w:val='left' w:leader='dot' w:pos='9'/></w:tabs></w:pPr><w:r><w:t>Tên:</w:t><w:tab/></w:r>",
        "Tên:…………"
      ),
      ("<w:pPr><w:pStyle w:val='L'/></w:pPr><w:r><w:tab/></w:r>", "…………"),
      (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Nhập</w:t></w:r></w:sdtContent></w:sdt>",
        "…………"
      ),
      (
        "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>Bắc Ninh</w:t></w:r></w:sdtContent></w:sdt>",
        "Bắc Ninh"
      ),
      (
        "<w:sdt><w:sdtPr><w14:checkbox xmlns:w14='x'/></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>",
        "☐"
      ),
      (
        "<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:r><w:t>1/1</w:t></w:r></w:sdtContent></w:sdt>",
        "…………"
      ),
      (
        "<w:r><w:t>A </w:t><w:fldChar w:fldCharType='begin'><w:ffData><w:textInput/></w:ffData></w:fldChar><w:instrText>FORMTEXT</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>     </w:t><w:fldChar w:fldCharType='end'/><w:t> B</w:t></w:r>",
        "A ………… B"
      ),
      (
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>3</w:t><w:fldChar w:fldCharType='end'/></w:r>",
        "3"
      ),
    ])
  func texts(_ runs: String, _ expected: String) throws {
    let styles =
      "<w:style w:styleId='L'><w:pPr><w:tabs><w:tab w:leader='underscore'/></w:tabs></w:pPr></w:style>"
    #expect(try text(runs, styles: styles) == expected)
  }

  @Test("a text box is read once, behind its paragraph")
  func textBox() throws {
    let box = { (text: String) in
      "<v:x><w:txbxContent><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:txbxContent></v:x>"
    }
    let document = try document(
      """
      <w:p><w:r><w:t>a</w:t><mc:AlternateContent><mc:Choice><w:drawing>\(box("b"))</w:drawing></mc:Choice>\
      <mc:Fallback><w:pict>\(box("b"))</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """)
    #expect(lines(document.blocks) == ["/body/p[1]: a", "/body/p[1]/txbx[1]/p[1]: b"])
  }

  @Test("headings by style or by outline level")
  func headings() throws {
    let document = try document(
      """
      <w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr></w:p><w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:p><w:p/>
      """, styles: "<w:style w:styleId='H2'><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>")
    let levels = document.blocks.map { block -> Int? in
      if case .paragraph(let paragraph) = block { return paragraph.headingLevel }
      return nil
    }
    #expect(levels == [2, 1, nil])
  }

  @Test("tables in tables end somewhere")
  func deep() throws {
    let depth = 5000
    let body =
      String(repeating: "<w:tbl><w:tr><w:tc>", count: depth) + "<w:p/>"
      + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth)
    #expect(lines(try document(body).blocks).isEmpty)
  }

  @Test("what is no document")
  func faults() {
    #expect(throws: PackageError(.missingPart, part: "officeDocument")) {
      try DOCXReader.document(in: officeFile([("word/document.xml", "<x/>")]))
    }
  }
}
