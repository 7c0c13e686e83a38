/// A format of ``TableDocument``s.
public protocol TableFormat: Sendable {
  /// The name in `--output NAME=PATH`.
  static var id: String { get }
  /// Whether it has room for one table only, which `NAME:TABLE` picks.
  static var holdsOneTable: Bool { get }
  /// - Parameter document: With one table where ``holdsOneTable``.
  static func render(_ document: TableDocument, _ context: ReportContext) -> [UInt8]
}

extension TableFormat {
  public static var holdsOneTable: Bool { false }
}

/// THE LIST of formats of tables.
public enum TableFormats {
  public static let all: [any TableFormat.Type] = [
    TextTables.self, CSVTables.self, DataCSVTables.self, JSONTables.self, NDJSONTables.self,
    MarkdownTables.self, HTMLTablePage.self, XLSXTables.self, DOCXTables.self,
  ]

  public static func format(_ id: String) -> (any TableFormat.Type)? { all.first { $0.id == id } }

  public static var names: String { all.map { $0.id }.joined(separator: ", ") }
}
