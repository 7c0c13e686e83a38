import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// Whatever stands in a form, a list or a file name comes out as text: each format is read back by a
/// reader of that format, and gives the very strings that went in. (The pages have their own suite.)
@Suite("Strings from forms stay text")
struct InjectionTests {
  /// Of every kind that some format could take for something else.
  private static let own = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1+1",
    "=HYPERLINK(\"x\",\"y\")",
    "=cmd|' /C calc'!A0", "DDE(\"cmd\")", "1,2;3", "\"a\"b", "a;b", "'x",
    "<script>alert(1)</script>",
    "]]>", "<![CDATA[x]]>", "&lt;", "&#60;", "a|b", "[a](http://b)", "![x](y)", "`c`", "*d* _e_",
    "# f",
    "http://example.com www.example.com a@b.c", "{{7*7}} ${x} %s", "\\", "\\|",
    "a\u{1}b\u{1B}[31mc",
    "\u{FFFE}\u{FFFF}", "\u{202E}gnp", "x\u{2028}y\u{85}z", "_x0041_", "_x000D_", "a  b   ", "  ",
    "💥👩‍👩‍👧", "Nguyễn", "Nguye\u{302}\u{303}n", "../../etc/passwd", "C:\\x", "a#1", "set.ndjson#3",
    "100%", "%41", "?a=b", "1/2", "007", "1e5", "TRUE", "--", "|---|",
  ]

  private static func suite(_ path: String) throws -> [String] {
    let url = Paths.shared.appending(path: "suites/\(path)")
    guard Paths.exists(url) else { return [] }
    let data = try Data(contentsOf: url)
    if path.hasSuffix(".json") {
      return (try JSONSerialization.jsonObject(with: data) as? [String]) ?? []
    }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Our own strings, and a spread of other people's lists; all of them under the switch for slow tests.
  private static func strings() throws -> [String] {
    let isSlow = ProcessInfo.processInfo.environment["CATGIAM_SLOW_TESTS"] == "1"
    func spread(_ path: String, _ step: Int) throws -> [String] {
      try suite(path).enumerated().filter { isSlow || $0.offset % step == 0 }.map(\.element)
    }
    let others =
      try spread("csv-injection/Intruder/csv-payload.txt", 1) + spread("blns/blns.json", 4)
      + spread("xss-payloads/Intruder/xss-payload-list.txt", 100)
    return (own + others).filter { !$0.isEmpty && !$0.unicodeScalars.contains("\0") }
  }

  /// For each string a procedure of one field, in which it stands everywhere.
  private static func analyses(_ strings: [String]) -> [Analysis] {
    let plain = Analysis("Đơn", [("Thông tin người nộp", ["Họ và tên"])])
    return strings.map { text in
      var analysis = plain
      analysis.metadata.name = text
      analysis.metadata.agency = text
      analysis.metadata.sector = text
      analysis.forms[0].file = text
      analysis.forms[0].title = text
      analysis.fields[0].step = text
      analysis.fields[0].field.label = text
      analysis.fields[0].field.key = text
      analysis.fields[0].field.pointer = text
      analysis.fields[0].field.options = [text]
      return analysis
    }
  }

  private let strings: [String]
  private let all: [Analysis]
  private let context = FormReductionTests.context()

  init() throws {
    strings = try Self.strings()
    all = Self.analyses(strings)
    #expect(strings.count > 50)
  }

  @Test("CSV: cells that a spreadsheet would run are defused, numbers stay numbers")
  func csv() throws {
    for format in [CSVReport.self, DataCSVReport.self] as [any ReportFormat.Type] {
      let rows = try CSVTable(parsing: DrawnTables.bytes(format, all, context)).rows.dropFirst()
      #expect(rows.count == strings.count)
      let columns = ProcedureTable.table(rows: [])
      for (row, text) in zip(rows, strings) {
        let cell = row.cells[columns.index(of: "name")]
        #expect(cell == CSVWriter.defused(composed(text)))
        #expect(row.cells[columns.index(of: "declared")] == "1")
        for cell in row.cells {
          let first = cell.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" && $0 != "\u{FEFF}" }
          #expect(!["=", "+", "-", "@", "\t", "\r", "\n"].contains(first), "\(text)")
        }
      }
    }
    let fields = try CSVTable(parsing: DrawnTables.bytes(FieldsCSVReport.self, all, context)).rows
    for (row, text) in zip(fields.dropFirst(), strings) {
      #expect(row.cells[6] == CSVWriter.defused(composed(text)))
    }
  }

  @Test("the workbook: no cell is a formula, texts come back unchanged")
  func workbook() throws {
    let bytes = DrawnTables.bytes(XLSXReport.self, all, context)
    let sheets = try DrawnTables.workbook(bytes)
    let fields = try #require(sheets["Trường thông tin"])
    let procedures = try #require(sheets["Thủ tục"])
    for (number, text) in strings.enumerated() {
      for column in [1, 2, 3, 4, 5, 6] {
        #expect(fields[number + 1][column] == composed(text), "\(text)")
      }
      #expect(procedures[number + 1][1] == composed(text), "\(text)")
    }
    let package = try OfficePackage(bytes)
    for name in package.partNames where name.contains("worksheets/") {
      let cells = try package.xml(name).descendants.filter { $0.name == "c" }
      for cell in cells {
        #expect(cell.child("f") == nil)
        #expect(["inlineStr", nil].contains(cell.attribute("t")))
      }
    }
  }

  @Test("the monthly report: the same elements, the strings as text")
  func document() throws {
    let annex = try DrawnTables.document(DrawnTables.bytes(DOCXReport.self, all, context))
      .first { $0.first?.count == tables(all, context).annex.columns.count }
    let rows = try #require(annex).dropFirst()
    #expect(rows.count == strings.count)
    for (row, text) in zip(rows, strings) {
      var expected = String.UnicodeScalarView()
      for character in composed(text) {
        if character.isNewline {
          expected.append("\n")
        } else {
          expected += character.unicodeScalars.map { XMLWriter.isAllowed($0) ? $0 : "\u{FFFD}" }
        }
      }
      #expect(Array(row[2].unicodeScalars) == Array(expected), "\(text)")
    }
  }

  @Test("Markdown: one row stays one row, and every sign a sign")
  func markdown() throws {
    let drawn = DrawnTables.markdown(DrawnTables.bytes(MarkdownReport.self, all, context))
    let procedures = try #require(drawn["Thủ tục"]).dropFirst()
    #expect(procedures.count == strings.count)
    for (row, text) in zip(procedures, strings) {
      let expected = oneLine(composed(text)).unicodeScalars.map {
        $0 == "\u{2028}" || $0 == "\u{2029}" ? " " : $0
      }
      #expect(Array(row[1].unicodeScalars) == expected, "\(text)")
      #expect(row.count == ProcedureTable.columns.count)
    }
  }

  @Test("JSON, NDJSON and SARIF")
  func json() throws {
    let tables = try JSONDocument(
      parsing: DrawnTables.bytes(TablesJSONReport.self, all, context)
    ).root
    let names = try #require(tables["procedures"]).elements.map { $0["name"]?.string }
    #expect(names == strings.map { composed($0) })
    let lines = DrawnTables.bytes(NDJSONReport.self, all, context).split(separator: 0x0A)
    for (line, text) in zip(lines, strings) {
      let object = try JSONDocument(parsing: Array(line)).root
      #expect(object["procedure"]?["name"]?.string == composed(text))
      #expect(object["fields"]?.elements.first?["label"]?.string == composed(text))
    }
    let sarif = try JSONDocument(parsing: DrawnTables.bytes(SARIFReport.self, all, context)).root
    let results = try #require(sarif["runs"]?.elements.first?["results"]).elements
    #expect(results.count == strings.count)
    for (result, text) in zip(results, strings) {
      #expect(
        result["message"]?["text"]?.string?.hasPrefix("“\(composed(text))”: ") == true, "\(text)")
      let place = try #require(result["locations"]?.elements.first?["physicalLocation"])
      let uri = try #require(place["artifactLocation"]?["uri"]?.string)
      let line = place["region"]?["startLine"].map { "#\($0.plainText)" } ?? ""
      #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3C && $0 != 0x22 })
      #expect(uri.removingPercentEncoding.map { $0 + line } == composed(text), "\(text)")
    }
  }

  @Test("JUnit")
  func junit() throws {
    let root = try XMLDocument(parsing: DrawnTables.bytes(JUnitReport.self, all, context)).root
    let cases = try #require(root.child("testsuite")).children.filter { $0.name == "testcase" }
    #expect(cases.count == strings.count)
    for (element, text) in zip(cases, strings) {
      let expected = oneLine(composed(text)).unicodeScalars.map {
        XMLWriter.isAllowed($0) ? $0 : "\u{FFFD}"
      }
      #expect(element.attribute("name").map { Array($0.unicodeScalars) } == expected, "\(text)")
      #expect(element.attributes.count == 3)
      #expect(element.children.isEmpty)
    }
  }
}
