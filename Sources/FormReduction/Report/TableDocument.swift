import Interchange

/// Tables with a title and remarks: what the commands after an analysis give, for a terminal, a
/// spreadsheet, a program or a reader; and a chapter of the reports.
public struct TableDocument: Sendable {
  /// The name for machines where it is a part of something larger: `comparison`.
  public var id: String
  public var title: Message
  /// Sentences before the tables.
  public var notes: [Message]
  /// The main one first; empty ones are not drawn for people.
  public var tables: [Table]
  /// What a terminal and a page of A4 show of a table, by the table's id; all columns where nothing is
  /// said.
  public var briefColumns: [String: [String]]
  /// Ids of tables for spreadsheets and programs only.
  public var hidden: Set<String> = []
  /// Ids of the tables that an official letter shows; the others are in the workbook.
  public var inLetter: Set<String> = []

  public init(
    id: String = "tables", title: Message, notes: [Message] = [], tables: [Table],
    briefColumns: [String: [String]] = [:]
  ) {
    self.id = id
    self.title = title
    self.notes = notes
    self.tables = tables
    self.briefColumns = briefColumns
  }

  /// The tables that people see.
  var shown: [Table] { tables.filter { !$0.rows.isEmpty && !hidden.contains($0.id) } }

  /// A table in its brief form.
  func brief(_ table: Table) -> Table {
    guard let ids = briefColumns[table.id] else { return table }
    return table.picking(ids.map { ($0, table.columns[table.index(of: $0)].width) })
  }

  /// The document in a format.
  ///
  /// - Parameters:
  ///   - format: The id of one of ``TableFormats/all``; of those that hold one table `csv:ID` names it, the
  ///     main one is written where none is named.
  ///   - context: What the document was made from, and when.
  /// - Returns: `nil` where there is no such format or table.
  public func render(_ format: String, _ context: ReportContext) -> [UInt8]? {
    let parts = format.split(separator: ":", maxSplits: 1).map(String.init)
    guard let known = parts.first.flatMap(TableFormats.format) else { return nil }
    guard known.holdsOneTable else {
      return parts.count == 1 ? known.render(self, context) : nil
    }
    let named = parts.count == 1 ? tables.first : tables.first { $0.id == parts[1] }
    guard let named else { return nil }
    var document = self
    document.tables = [named]
    return known.render(document, context)
  }
}
