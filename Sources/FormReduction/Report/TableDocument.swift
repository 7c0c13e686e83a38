import Interchange

/// Tables with a title and remarks: what the commands after an analysis give, for a terminal, a
/// spreadsheet or a program.
public struct TableDocument: Sendable {
  public var title: Message
  /// Sentences before the tables.
  public var notes: [Message]
  /// The main one first; empty ones are not drawn on a terminal.
  public var tables: [Table]
  /// What a terminal shows of a table, by the table's id; all columns where nothing is said.
  public var terminalColumns: [String: [String]]
  /// Ids of tables for files only.
  public var hidden: Set<String> = []

  public init(
    title: Message, notes: [Message] = [], tables: [Table],
    terminalColumns: [String: [String]] = [:]
  ) {
    self.title = title
    self.notes = notes
    self.tables = tables
    self.terminalColumns = terminalColumns
  }

  /// Names of the formats for `--output`.
  public static let formats = ["text", "csv", "data-csv", "json", "ndjson"]

  /// The document in a format.
  ///
  /// - Parameters:
  ///   - format: One of ``formats``; of those that hold one table `csv:ID` names it, the main one is
  ///     written where none is named.
  /// - Returns: `nil` where there is no such format or table.
  public func render(_ format: String, _ language: Language) -> [UInt8]? {
    let parts = format.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("text", 1): return Array(text(language).utf8)
    case ("json", 1): return json(language)
    case ("csv", _), ("data-csv", _), ("ndjson", _):
      let named = parts.count == 1 ? tables.first : tables.first { $0.id == parts[1] }
      guard let table = named else { return nil }
      if parts[0] == "ndjson" { return lines(table) }
      let style: CSVStyle = parts[0] == "csv" ? .people(language) : .machines
      return style.header(table.columns) + style.rows(table.rows)
    default: return nil
    }
  }

  // MARK: Text

  private func text(_ language: Language) -> String {
    var text = title[language] + "\n"
    for note in notes { text += note[language] + "\n" }
    for table in tables where !table.rows.isEmpty && !hidden.contains(table.id) {
      text += "\n\(table.title[language])\n" + drawn(table, language)
    }
    return text
  }

  /// A terminal scrolls away what is longer; files hold everything.
  private static let terminalRows = 100

  private func drawn(_ table: Table, _ language: Language) -> String {
    let shown = (terminalColumns[table.id] ?? table.columns.map(\.id)).map(table.index)
    let rest = table.rows.count - TableDocument.terminalRows
    let rows = table.rows.prefix(TableDocument.terminalRows).map { row in
      shown.map { shortened(oneLine(row[$0].text(language)), table.columns[$0].width) }
    }
    let headings = shown.map { table.columns[$0].heading[language] }
    let isText = shown.map { column in
      table.rows.contains { if case .text = $0[column] { true } else { false } }
    }
    let widths = shown.indices.map { column in
      rows.map { $0[column].count }.reduce(headings[column].count, max)
    }
    func line(_ cells: [String]) -> String {
      let padding = zip(cells, zip(widths, isText)).map { cell, style in
        style.1 ? padded(cell, style.0) : leading(cell, style.0)
      }
      var line = "  " + padding.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }
    guard rest > 0 else { return line(headings) + rows.map(line).joined() }
    let more =
      language == .vietnamese
      ? "  … và \(rest) dòng nữa: --output csv:\(table.id)=TỆP\n"
      : "  … and \(rest) more rows: --output csv:\(table.id)=FILE\n"
    return line(headings) + rows.map(line).joined() + more
  }

  // MARK: JSON

  private func json(_ language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("title")
    json.string(title[language])
    json.key("notes")
    json.beginArray()
    for note in notes { json.string(note[language]) }
    json.endArray()
    for table in tables {
      json.key(table.id)
      json.beginArray()
      for row in table.rows { write(row, of: table, to: &json) }
      json.endArray()
    }
    json.endObject()
    json.newline()
    return json.bytes
  }

  /// One object a row.
  private func lines(_ table: Table) -> [UInt8] {
    var json = JSONWriter()
    for row in table.rows {
      write(row, of: table, to: &json)
      json.newline()
    }
    return json.bytes
  }

  private func write(_ row: [Table.Cell], of table: Table, to json: inout JSONWriter) {
    json.beginObject()
    for (column, cell) in zip(table.columns, row) {
      json.key(column.id)
      TableDocument.write(cell, to: &json)
    }
    json.endObject()
  }

  private static func write(_ cell: Table.Cell, to json: inout JSONWriter) {
    switch cell {
    case .text, .date: json.string(composed(cell.plainText))
    case .empty: json.null()
    default: cell.plainText.isEmpty ? json.null() : json.raw(cell.plainText)
    }
  }
}
