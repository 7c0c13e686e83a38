/// Writes a workbook of tables (ECMA-376 SpreadsheetML): each sheet has a frozen header with filters,
/// typed cells, and column widths.
///
/// Rows stream: a sheet is packed while it comes. Texts are texts (inline strings): no cell is ever a
/// formula. What a sheet cannot hold is handled here: rows beyond 1,048,576 go on in a further sheet
/// with the same header, texts beyond 32,767 characters are cut and say so.
///
/// ```
/// var workbook = WorkbookWriter()
/// workbook.begin("Tổng hợp", [.init("Chỉ tiêu", width: 40), .init("Giá trị", width: 12)])
/// workbook.row([.text("Thủ tục"), .integer(16)])
/// workbook.end()
/// workbook.finish(order: ["Tổng hợp"])
/// workbook.take()
/// ```
package struct WorkbookWriter {
  package enum Cell: Sendable, Hashable {
    case text(String)
    case integer(Int)
    /// A number as `0.3529`, shown as a percentage with two decimals.
    case percentage(String)
    /// A number as `12.5`, shown with one decimal.
    case decimal(String)
    /// Days since 30 December 1899, shown as day/month/year.
    case date(serial: Int)
    case empty
  }

  package struct Column: Sendable {
    package var heading: String
    /// In characters.
    package var width: Int
    /// Whether a bar stands behind each number, as long as its share of the largest one.
    package var hasBars: Bool

    package init(_ heading: String, width: Int, hasBars: Bool = false) {
      self.heading = heading
      self.width = width
      self.hasBars = hasBars
    }
  }

  /// Rows of a sheet, its header among them.
  package static let mostRows = 1_048_576
  /// UTF-16 units of a cell.
  package static let mostCharacters = 32_767
  /// Lines of a row that are shown without opening a cell.
  private static let mostLines = 8
  /// Bytes after which a sheet goes on in the next one: a part of an archive has to stay below 4 GiB.
  private static let mostBytes = 1 << 31

  private struct Sheet {
    var title: String
    var name: String
    var columnCount: Int
    var rowCount: Int
  }

  private var zip = ZIPWriter()
  private var sheets: [Sheet] = []
  private var title = ""
  private var columns: [Column] = []
  private var letters: [[UInt8]] = []
  private var rowCount = 0
  private var byteCount = 0
  private var buffer: [UInt8] = []
  private let mostRows: Int

  /// - Parameter mostRows: Rows after which a sheet goes on in the next one.
  package init(mostRows: Int = WorkbookWriter.mostRows) { self.mostRows = mostRows }

  /// The output so far, once.
  package mutating func take() -> [UInt8] { zip.take() }

  /// Begins a sheet.
  package mutating func begin(_ title: String, _ columns: [Column]) {
    self.title = title
    self.columns = columns
    letters = columns.indices.map { Array(WorkbookWriter.letters($0).utf8) }
    beginPart(1)
  }

  /// Adds a row to the open sheet, a cell for each column.
  package mutating func row(_ cells: [Cell]) {
    if rowCount == mostRows || byteCount >= WorkbookWriter.mostBytes {
      let part = sheets.count { $0.title == title } + 1
      endPart()
      beginPart(part)
    }
    append(cells, isHeader: false)
    if buffer.count > 1 << 16 { flush() }
  }

  /// Ends the open sheet.
  package mutating func end() { endPart() }

  /// Writes what holds the sheets together.
  ///
  /// - Parameters:
  ///   - order: Titles of sheets in the order in which they are shown; others follow.
  ///   - heading: The title of the document.
  ///   - day: When it was made: `2026-11-24`.
  package mutating func finish(order: [String], heading: String, day: String) {
    let numbered = sheets.enumerated().sorted { a, b in
      let places = [a, b].map { order.firstIndex(of: $0.element.title) ?? order.count }
      return (places[0], a.offset) < (places[1], b.offset)
    }
    zip.add(
      "xl/workbook.xml", WorkbookParts.workbook(numbered.map { ($0.offset + 1, $0.element.name) }))
    zip.add("xl/_rels/workbook.xml.rels", WorkbookParts.relationships(sheets: sheets.count))
    zip.add("xl/styles.xml", WorkbookParts.styles())
    OfficeParts.addCommonParts(
      to: &zip, main: "xl/workbook.xml",
      types: [
        ("/xl/workbook.xml", WorkbookParts.type("sheet.main")),
        ("/xl/styles.xml", WorkbookParts.type("styles")),
      ]
        + sheets.indices.map {
          ("/xl/worksheets/sheet\($0 + 1).xml", WorkbookParts.type("worksheet"))
        },
      heading: heading, day: day)
    zip.finish()
  }

  // MARK: Sheets

  private mutating func beginPart(_ part: Int) {
    let suffix = part == 1 ? "" : " (\(part))"
    let taken = Set(sheets.map { $0.name.lowercased() })
    var name = WorkbookWriter.sheetName(title, suffix: suffix)
    var number = 2
    while taken.contains(name.lowercased()) {
      name = WorkbookWriter.sheetName(title, suffix: "\(suffix)~\(number)")
      number += 1
    }
    sheets.append(Sheet(title: title, name: name, columnCount: columns.count, rowCount: 0))
    rowCount = 0
    byteCount = 0
    zip.begin("xl/worksheets/sheet\(sheets.count).xml")
    var xml = XMLWriter()
    xml.begin("worksheet", ["xmlns": WorkbookParts.namespace])
    xml.element("sheetPr") { $0.element("pageSetUpPr", ["fitToPage": "1"]) }
    xml.element("sheetViews") { xml in
      xml.element("sheetView", ["workbookViewId": "0"]) { xml in
        xml.element(
          "pane",
          ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"])
      }
    }
    xml.element("sheetFormatPr", ["defaultRowHeight": "15"])
    xml.element("cols") { xml in
      for (index, column) in columns.enumerated() {
        xml.element(
          "col",
          [
            "min": "\(index + 1)", "max": "\(index + 1)", "width": "\(column.width + 2)",
            "customWidth": "1",
          ])
      }
    }
    buffer += xml.take()
    buffer += "<sheetData>".utf8
    append(columns.map { .text($0.heading) }, isHeader: true)
  }

  private mutating func endPart() {
    buffer += "</sheetData>".utf8
    let last = letters.last.map { String(decoding: $0, as: UTF8.self) } ?? "A"
    buffer += "<autoFilter ref=\"A1:\(last)\(max(rowCount, 1))\"/>".utf8
    appendBars()
    buffer += "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" ".utf8
    buffer += "header=\"0.3\" footer=\"0.3\"/>".utf8
    // A4 as wide as the paper; wide tables on A3, and on several of them side by side.
    let width = columns.reduce(0) { $0 + $1.width }
    buffer += "<pageSetup paperSize=\"\(width > 160 ? 8 : 9)\" orientation=\"landscape\" ".utf8
    buffer += "fitToWidth=\"\((width + 239) / 240)\" fitToHeight=\"0\"/></worksheet>".utf8
    flush()
    zip.end()
    sheets[sheets.count - 1].rowCount = rowCount
  }

  /// - SeeAlso: ECMA-376 part 1, section 18.3.1.28 (`dataBar`).
  private mutating func appendBars() {
    guard rowCount > 1 else { return }
    let drawn = Swift.zip(columns, letters).filter(\.0.hasBars).map(\.1)
    for (priority, letters) in drawn.enumerated() {
      let name = String(decoding: letters, as: UTF8.self)
      buffer += "<conditionalFormatting sqref=\"\(name)2:\(name)\(rowCount)\">".utf8
      buffer +=
        "<cfRule type=\"dataBar\" priority=\"\(priority + 1)\"><dataBar minLength=\"0\">".utf8
      buffer += "<cfvo type=\"num\" val=\"0\"/><cfvo type=\"max\"/>".utf8
      buffer += "<color rgb=\"FF8FC3A6\"/></dataBar></cfRule></conditionalFormatting>".utf8
    }
  }

  private mutating func flush() {
    byteCount += buffer.count
    zip.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  // MARK: Cells

  private mutating func append(_ cells: [Cell], isHeader: Bool) {
    precondition(cells.count == columns.count, "\(cells.count) cells, \(columns.count) columns")
    rowCount += 1
    let number = Array(String(rowCount).utf8)
    buffer += "<row r=\"".utf8
    buffer += number
    let lines = isHeader ? 3 : lineCount(cells)
    buffer += (lines > 1 ? "\" ht=\"\(lines * 15)\" customHeight=\"1\">" : "\">").utf8
    for (index, cell) in cells.enumerated() {
      buffer += "<c r=\"".utf8
      buffer += letters[index]
      buffer += number
      switch cell {
      case .text(let text):
        let style: WorkbookParts.Style =
          isHeader ? .header : CSVWriter.defused(text) == text ? .text : .quotedText
        buffer += "\" s=\"\(style.rawValue)\" t=\"inlineStr\"><is><t>".utf8
        XMLWriter.append(WorkbookWriter.cellText(text), to: &buffer)
        buffer += "</t></is></c>".utf8
      case .integer(let value): putNumber(String(value), .integer)
      case .percentage(let value): putNumber(value, .percentage)
      case .decimal(let value): putNumber(value, .decimal)
      case .date(let serial): putNumber(String(serial), .date)
      case .empty: buffer += "\" s=\"\(WorkbookParts.Style.text.rawValue)\"/>".utf8
      }
    }
    buffer += "</row>".utf8
  }

  /// How many lines the texts of a row take; a reader does not measure them when it opens the file.
  private func lineCount(_ cells: [Cell]) -> Int {
    var lines = 1
    for (cell, column) in Swift.zip(cells, columns) {
      guard case .text(let text) = cell, text.utf8.count > column.width else { continue }
      lines = max(lines, (text.unicodeScalars.count + column.width - 1) / column.width)
    }
    return min(lines, WorkbookWriter.mostLines)
  }

  private mutating func putNumber(_ digits: String, _ style: WorkbookParts.Style) {
    buffer += "\" s=\"\(style.rawValue)\"><v>\(digits)</v></c>".utf8
  }

  /// A text as a cell may hold it: cut to the longest, with the escapes of SpreadsheetML for
  /// characters that XML cannot hold, for blanks at the ends, which a reader may drop, and for texts
  /// that look like such an escape.
  ///
  /// - SeeAlso: ECMA-376 part 1, section 22.9.2.19 (`ST_Xstring`).
  static func cellText(_ text: String) -> String {
    let text = cut(text)
    let needsEscape =
      text.utf8.contains { $0 < 0x20 || $0 == 0x5F || $0 == 0xEF } || text.utf8.first == 0x20
      || text.utf8.last == 0x20
    guard needsEscape else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isOuterBlank =
        (index == 0 || index == scalars.count - 1)
        && (scalar == " " || scalar == "\t" || scalar == "\n")
      if scalar == "\r" || isOuterBlank || !XMLWriter.isAllowed(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "_x\(String(repeating: "0", count: 4 - digits.count))\(digits)_".unicodeScalars
      } else if scalar == "_", looksEscaped(scalars[index...]) {
        result += "_x005F_".unicodeScalars
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func looksEscaped(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = scalars.prefix(7)
    guard word.count == 7, word.dropFirst().first == "x", word.last == "_" else { return false }
    return word.dropFirst(2).dropLast().allSatisfy {
      $0.isASCII && $0.properties.isASCIIHexDigit
    }
  }

  private static func cut(_ text: String) -> String {
    guard text.utf8.count > mostCharacters, text.utf16.count > mostCharacters else { return text }
    let note = " […+\(text.utf16.count - mostCharacters)]"
    var end = text.utf16.index(
      text.utf16.startIndex, offsetBy: mostCharacters - note.utf16.count - 8)
    end = text.unicodeScalars.index(before: text.unicodeScalars.index(after: end))
    return String(text[..<end]) + note
  }

  /// `A`, `Z`, `AA` for 0, 25, 26.
  static func letters(_ column: Int) -> String {
    var (rest, text) = (column + 1, "")
    while rest > 0 {
      rest -= 1
      text = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + text
      rest /= 26
    }
    return text
  }

  /// A name that a sheet may bear: at most 31 characters, without `[]:*?/\` and quotes at its ends.
  static func sheetName(_ title: String, suffix: String) -> String {
    var name = String(
      title.map { "[]:*?/\\'".contains($0) || $0.isNewline ? " " : $0 })
    while name.utf16.count + suffix.utf16.count > 31 { name.removeLast() }
    return name + suffix
  }
}
