import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// Drawings of tables: what is drawn is what the cells say, and texts stay texts.
@Suite("Charts of tables")
struct ChartTests {
  /// Freed 8, 4 and 0 fields, lifted 1, 0 and 2 procedures.
  private static func table(_ shape: Chart.Shape, names: [String] = ["A", "B", "C"]) -> Table {
    let figures = [(8, 1), (4, 0), (0, 2)]
    return Table(
      id: "gains", title: Message(vi: "Nguồn", en: "Sources"),
      columns: [
        .init("name", vi: "Nguồn", en: "Source", width: 40),
        .init("freed", vi: "Bớt", en: "Freed"), .init("lifted", vi: "Đạt", en: "Lifted"),
      ],
      rows: zip(names, figures).map { [.text($0), .count($1.0), .count($1.1)] },
      charts: [
        Chart(
          shape, title: Message(vi: "Mỗi nguồn", en: "Each source"), name: "name",
          values: ["freed", "lifted"])
      ])
  }

  private static func document(_ table: Table) -> TableDocument {
    TableDocument(title: Message(vi: "Kế hoạch", en: "Plan"), tables: [table])
  }

  private func render(_ format: String, _ table: Table) throws -> [UInt8] {
    try #require(Self.document(table).render(format, context(.english)))
  }

  @Test("one scale for all columns of a chart; nothing below zero is drawn")
  func scale() throws {
    let table = Self.table(.bars)
    let groups = try #require(table.charts.first).groups(of: table, .english)
    #expect(groups.map(\.name) == ["A", "B", "C"])
    #expect(groups.map { $0.marks.map(\.share) } == [[1, 0.125], [0.5, 0], [0, 0.25]])
    #expect(groups.map { $0.marks.map(\.text) } == [["8", "1"], ["4", "0"], ["0", "2"]])
    #expect(
      table.charts.first?.sentence(of: table, .english)
        == "A: Freed 8, Lifted 1; B: Freed 4, Lifted 0; C: Freed 0, Lifted 2")
    // More is asked than before: −25 % has no bar; a row without a name is called by its kind.
    let rates = Table(
      id: "groups", title: Message(vi: "", en: ""),
      columns: [
        .init("kind", vi: "", en: ""), .init("name", vi: "", en: ""), .init("r", vi: "", en: ""),
      ],
      rows: [
        [.text("all"), .text(""), .rate(Rate(-1, of: 4))],
        [.text("agency"), .text("X"), .rate(Rate(1, of: 2))],
        [.text("agency"), .text("Y"), .rate(Rate(0, of: 0))],
      ])
    let chart = Chart(.bars, title: Message(vi: "", en: ""), name: "name", values: ["r"])
    #expect(chart.groups(of: rates, .english).map { $0.marks[0].share } == [0, 1, 0])
    #expect(
      chart.sentence(of: rates, .vietnamese) == "all: −25,00 %; X: 50,00 %; Y: –")
  }

  @Test("bars of a page: lengths, words for those who cannot see, a key of colours")
  func bars() throws {
    let page = try HTMLTree.read(render("html", Self.table(.bars))).tree
    let drawing = try #require(page.all("svg").first { $0.attributes["role"] == "img" })
    let named = try #require(drawing.attributes["aria-labelledby"]).split(separator: " ")
    #expect(
      named.map { page.first(id: String($0))?.text } == [
        "Each source", "A: Freed 8, Lifted 1; B: Freed 4, Lifted 0; C: Freed 0, Lifted 2",
      ])
    // 690 of the drawing, 292 for names, 64 for figures: 334 for the longest; 0 keeps a hairline.
    let bars = drawing.all("rect").map { ($0.attributes["class"], $0.attributes["width"]) }
    #expect(bars.map(\.0) == ["one", "two", "one", "two", "one", "two"])
    #expect(bars.map(\.1) == ["334", "41", "167", "1", "1", "83"])
    #expect(
      drawing.all("text").map(\.text) == ["A", "8", "1", "B", "4", "0", "C", "0", "2"])
    let key = try #require(page.first("figcaption"))
    #expect(key.text == "Each source Freed Lifted")
    #expect(key.all("svg").allSatisfy { $0.attributes["aria-hidden"] == "true" })
  }

  @Test("columns of a page stand in the order of the rows")
  func columns() throws {
    let page = try HTMLTree.read(render("html", Self.table(.columns))).tree
    let drawing = try #require(page.all("svg").first { $0.attributes["role"] == "img" })
    // 170 for the highest, from the line at 192 upwards; a group is 150 wide,
    // its two columns 56 each with a free point on both sides.
    let bars = drawing.all("rect")
    #expect(bars.map { $0.attributes["height"] } == ["170", "21", "85", "1", "1", "42"])
    #expect(bars.map { $0.attributes["y"] } == ["22", "171", "107", "192", "192", "150"])
    #expect(bars.map { $0.attributes["x"] } == ["20", "76", "170", "226", "320", "376"])
    #expect(drawing.attributes["viewBox"] == "0 0 690 218")
  }

  @Test("no chart where there is nothing to draw")
  func nothing() throws {
    var table = Self.table(.bars)
    for row in table.rows.indices { table.rows[row][1...] = [.count(0), .count(0)] }
    let page = try HTMLTree.read(render("html", table)).tree
    #expect(page.all("svg").isEmpty && page.all("table").count == 1)
  }

  @Test(
    "names from files are text in drawings",
    arguments: [
      "</text><script>alert(1)</script>", "\"><image href=x onerror=alert(1)>", "]]>&lt;",
      "</title></desc>", "<foreignObject>",
    ])
  func injection(_ text: String) throws {
    for shape in [Chart.Shape.bars, .columns] {
      func read(_ text: String) throws -> HTMLTree {
        try HTMLTree.read(render("html", Self.table(shape, names: [text, text, text]))).tree
      }
      let (page, plain) = (try read(text), try read("x"))
      #expect(page.all.map(\.name) == plain.all.map(\.name))
      #expect(page.first("desc")?.text.hasPrefix("\(text): Freed 8") == true)
      #expect(page.first("tbody")?.first("th")?.text == text)
    }
  }

  @Test("a workbook has bars behind the numbers that are drawn")
  func workbook() throws {
    let package = try OfficePackage(render("xlsx", Self.table(.bars)))
    let sheet = try package.xml("xl/worksheets/sheet1.xml")
    let formats = sheet.descendants.filter { $0.name == "conditionalFormatting" }
    #expect(formats.map { $0.attribute("sqref") } == ["B2:B4", "C2:C4"])
    #expect(formats.allSatisfy { $0.descendants.contains { $0.name == "dataBar" } })
  }

  @Test("a document has a band for the first value of each row")
  func letter() throws {
    let package = try OfficePackage(render("docx", Self.table(.bars)))
    let document = try package.xml("word/document.xml")
    let bands = document.descendants.filter { $0.name.hasSuffix("shd") }
    // None for 0.
    #expect(bands.count == 2)
    // A landscape page of A4 has 785.2 points between its margins; the ninth part of it is the column,
    // 5 points of which are the margins of the cell: 82.24. Nothing is left free behind 8
    // of 8, half of it behind 4 (in twentieths of a point).
    let rights = document.descendants.filter { $0.name.hasSuffix("ind") }
      .compactMap {
        $0.attribute(
          "right", in: "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
      }
    #expect(rights == ["822", "1624"])
  }

  @Test("a terminal draws the first value")
  func text() throws {
    let lines = String(decoding: try render("text", Self.table(.bars)), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    #expect(
      Array(lines.suffix(4)) == [
        "  Source  Freed  Lifted",
        "  A           8       1  ████████████████████████",
        "  B           4       0  ████████████",
        "  C           0       2",
      ])
  }

  @Test("every format of tables is in the list, and refuses what it does not have")
  func formats() throws {
    let folder = Paths.package.appending(path: "Sources/FormReduction/Report/TableFormats")
    let sources =
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
      + String(
        contentsOf: folder.appending(path: "../HTML/HTMLChapter.swift"), encoding: .utf8)
    let declared = sources.matches(of: #/enum ([A-Za-z]+): TableFormat/#).map { String($0.1) }
    #expect(Set(declared) == Set(TableFormats.all.map { "\($0)" }))
    #expect(Set(TableFormats.all.map { $0.id }).count == TableFormats.all.count)
    let document = Self.document(Self.table(.bars))
    #expect(document.render("csv:gains", context()) != nil)
    #expect(document.render("csv:nothing", context()) == nil)
    #expect(document.render("html:gains", context()) == nil)
    #expect(document.render("pdf", context()) == nil)
  }
}
