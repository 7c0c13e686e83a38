/// Reads a workbook out of an XLSX file.
package struct XLSXReader {
  private let package: OfficePackage
  private var strings: [String] = []
  private var dates = DateStyles()

  /// What covered cells are filled in for at most; a merge over whole columns would make millions.
  private static let coveredLimit = 200_000

  /// Reads all sheets; charts are left out.
  ///
  /// - Throws: ``PackageError`` where the file is no workbook, or one of the parts it needs is damaged.
  /// - Complexity: O(*n*) in the unpacked bytes.
  package static func workbook(in bytes: [UInt8]) throws(PackageError) -> Workbook {
    var reader = XLSXReader(package: try OfficePackage(bytes))
    return try reader.workbook()
  }

  /// The names of the sheets, without reading any.
  ///
  /// - Throws: As ``workbook(in:)``.
  package static func sheetNames(in bytes: [UInt8]) throws(PackageError) -> [String] {
    let package = try OfficePackage(bytes)
    let root = try package.xml(try package.mainPart())
    return (root.child("sheets")?.children ?? []).compactMap { $0.attribute("name") }
  }

  private init(package: OfficePackage) { self.package = package }

  private mutating func workbook() throws(PackageError) -> Workbook {
    let main = try package.mainPart()
    let root = try package.xml(main)
    guard root.name == "workbook" else { throw PackageError(.missingPart, part: "workbook") }
    let relationships = try package.relationships(of: main)
    if let part = relationships.first(where: { $0.kind == "sharedStrings" })?.target,
      package.hasPart(part)
    {
      strings = try package.xml(part).children.filter { $0.name == "si" }
        .map(XLSXReader.text(of:))
    }
    let uses1904 = ["1", "true"].contains(root.child("workbookPr")?.attribute("date1904") ?? "")
    if let part = relationships.first(where: { $0.kind == "styles" })?.target, package.hasPart(part)
    {
      dates = DateStyles(try package.xml(part))
    }
    dates.uses1904 = uses1904
    var sheets: [Workbook.Sheet] = []
    for element in root.child("sheets")?.children ?? [] where element.name == "sheet" {
      // `r:id`, in the namespace of either edition of the standard.
      let id = element.attributes.first { $0.name == "id" && !$0.namespace.isEmpty }?.value
      guard let sheet = relationships.first(where: { $0.id == id }), sheet.kind == "worksheet"
      else {
        continue
      }
      sheets.append(
        Workbook.Sheet(
          name: element.attribute("name") ?? "",
          isHidden: element.attribute("state").map { $0 != "visible" } ?? false, rows: [],
          merges: []))
      try read(try package.xml(sheet.target), into: &sheets[sheets.count - 1])
    }
    return Workbook(sheets: sheets)
  }

  // MARK: Texts

  /// The text of a shared or inline string: its runs, without readings of Chinese characters.
  private static func text(of element: XMLElement) -> String {
    var text = ""
    for child in element.children {
      if child.name == "t" { text += child.text }
      if child.name == "r", let run = child.child("t") { text += run.text }
    }
    return unescaped(text)
  }

  /// Resolves `_x000D_`, which stands for a character that XML cannot hold.
  private static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if position + 7 <= bytes.count, bytes[position] == 0x5F, bytes[position + 1] == 0x78,
        bytes[position + 6] == 0x5F,
        let value = UInt32(
          String(decoding: bytes[position + 2..<position + 6], as: UTF8.self), radix: 16),
        let encoded = Unicode.Scalar(value).flatMap({ UTF8.encode($0) })
      {
        result += encoded
        position += 7
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: Sheets

  private func read(_ root: XMLElement, into sheet: inout Workbook.Sheet) throws(PackageError) {
    var last = 0
    var isAscending = true
    for row in root.child("sheetData")?.children ?? [] where row.name == "row" {
      let number = row.attribute("r").flatMap { Int($0) } ?? last + 1
      guard (1...1_048_576).contains(number) else { continue }
      let cells = cells(of: row)
      if number <= last { isAscending = false }
      last = number
      if !cells.isEmpty { sheet.rows.append(Workbook.Row(number: number, cells: cells)) }
    }
    if !isAscending { sheet.rows.sort { $0.number < $1.number } }
    for merge in root.child("mergeCells")?.children ?? [] {
      let ends = (merge.attribute("ref") ?? "").split(separator: ":")
      guard ends.count == 2, let first = Workbook.place(of: ends[0]),
        let second = Workbook.place(of: ends[1]), first.row <= second.row,
        first.column <= second.column
      else { continue }
      sheet.merges.append(
        Workbook.Merge(rows: first.row...second.row, columns: first.column...second.column))
    }
    fillCovered(&sheet)
  }

  private func cells(of row: XMLElement) -> [Workbook.Cell] {
    var cells: [Workbook.Cell] = []
    var next = 0
    var isAscending = true
    for cell in row.children where cell.name == "c" {
      let column = cell.attribute("r").flatMap { Workbook.place(of: $0)?.column } ?? next
      if column < next { isAscending = false }
      next = column + 1
      let text = text(ofCell: cell)
      if !text.isEmpty { cells.append(Workbook.Cell(column: column, text: text)) }
    }
    if !isAscending { cells.sort { $0.column < $1.column } }
    return cells
  }

  private func text(ofCell cell: XMLElement) -> String {
    let kind = cell.attribute("t") ?? "n"
    if kind == "inlineStr" {
      // Some writers say so and put a plain value there.
      return cell.child("is").map(XLSXReader.text(of:)) ?? cell.child("v")?.text ?? ""
    }
    guard let value = cell.child("v")?.text, !value.isEmpty else { return "" }
    switch kind {
    case "s":
      guard let number = Int(value), strings.indices.contains(number) else { return "" }
      return strings[number]
    case "str": return XLSXReader.unescaped(value)
    case "b": return value == "1" || value == "true" ? "TRUE" : "FALSE"
    case "e", "d": return value
    default:
      return dates.text(of: value, style: cell.attribute("s").flatMap { Int($0) } ?? 0)
    }
  }

  /// Repeats the text of merged cells in those they cover, as far as the sheet has other cells.
  private func fillCovered(_ sheet: inout Workbook.Sheet) {
    guard let lastColumn = sheet.rows.compactMap({ $0.cells.last?.column }).max() else { return }
    var filled = 0
    for merge in sheet.merges {
      let numbers = sheet.rows.indices.filter { merge.rows.contains(sheet.rows[$0].number) }
      guard let first = numbers.first, sheet.rows[first].number == merge.rows.lowerBound else {
        continue
      }
      let text = sheet.rows[first].text(inColumn: merge.columns.lowerBound)
      guard !text.isEmpty else { continue }
      for index in numbers {
        for column in merge.columns where column <= lastColumn {
          guard sheet.rows[index].text(inColumn: column).isEmpty else { continue }
          filled += 1
          if filled > XLSXReader.coveredLimit { return }
          let place = sheet.rows[index].cells.firstIndex { $0.column > column }
          sheet.rows[index].cells.insert(
            Workbook.Cell(column: column, text: text, isCovered: true),
            at: place ?? sheet.rows[index].cells.count)
        }
      }
    }
  }
}
