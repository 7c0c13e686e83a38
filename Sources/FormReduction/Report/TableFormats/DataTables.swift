import Interchange

/// One table for a spreadsheet.
enum CSVTables: TableFormat {
  static let id = "csv"
  static let holdsOneTable = true

  static func render(_ document: TableDocument, _ context: ReportContext) -> [UInt8] {
    let style = CSVStyle.people(context.language)
    return document.tables.flatMap { style.header($0.columns) + style.rows($0.rows) }
  }
}

/// One table for a program.
enum DataCSVTables: TableFormat {
  static let id = "data-csv"
  static let holdsOneTable = true

  static func render(_ document: TableDocument, _ context: ReportContext) -> [UInt8] {
    document.tables.flatMap {
      CSVStyle.machines.header($0.columns) + CSVStyle.machines.rows($0.rows)
    }
  }
}

/// One table, an object a row and a line.
enum NDJSONTables: TableFormat {
  static let id = "ndjson"
  static let holdsOneTable = true

  static func render(_ document: TableDocument, _ context: ReportContext) -> [UInt8] {
    var json = JSONWriter()
    for table in document.tables {
      for row in table.rows {
        json.row(row, of: table)
        json.newline()
      }
    }
    return json.bytes
  }
}

/// All tables in one object.
enum JSONTables: TableFormat {
  static let id = "json"

  static func render(_ document: TableDocument, _ context: ReportContext) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.members(of: document, context.language)
    json.endObject()
    json.newline()
    return json.bytes
  }
}

extension JSONWriter {
  /// The members of a document within an object that is open: title, notes, and each table by its id.
  mutating func members(of document: TableDocument, _ language: Language) {
    key("title")
    string(composed(document.title[language]))
    strings("notes", document.notes.map { composed($0[language]) })
    for table in document.tables {
      key(table.id)
      beginArray()
      for row in table.rows { self.row(row, of: table) }
      endArray()
    }
  }

  /// A row as an object, its cells as machines read them.
  mutating func row(_ row: [Table.Cell], of table: Table) {
    beginObject()
    for (column, cell) in zip(table.columns, row) {
      key(column.id)
      switch cell {
      case .text, .date: string(composed(cell.plainText))
      case .empty: null()
      default: cell.plainText.isEmpty ? null() : raw(cell.plainText)
      }
    }
    endObject()
  }
}
