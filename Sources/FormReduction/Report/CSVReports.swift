import Interchange

/// One row per procedure, for a spreadsheet.
public struct CSVReport: ReportFormat {
  public static let id = "csv"
  public static let summary = Message(
    vi: "một dòng mỗi thủ tục, cho bảng tính", en: "one row per procedure, for a spreadsheet")

  public init() {}

  public func beginning(_ context: ReportContext) -> [UInt8] {
    CSVReport.header(ReportTables.procedureColumns)
  }

  public func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    var csv = CSVWriter()
    csv.row(ReportTables.row(of: analysis).map(CSVReport.cell))
    return csv.bytes
  }

  /// Column names for machines, after a byte order mark by which Excel knows UTF-8.
  static func header(_ columns: [ReportTables.Column]) -> [UInt8] {
    var csv = CSVWriter()
    csv.row(columns.map { .text($0.id) })
    return [0xEF, 0xBB, 0xBF] + csv.bytes
  }

  static func cell(_ cell: ReportTables.Cell) -> CSVWriter.Cell {
    switch cell {
    case .text(let text): .text(composed(text))
    case .count(let count): .number(String(count))
    case .rate(let rate): rate.fraction.map { .number($0) } ?? .empty
    case .met(let met): met.map { .text($0 ? "true" : "false") } ?? .empty
    case .empty: .empty
    }
  }
}

/// One row per field, for a spreadsheet.
public struct FieldsCSVReport: ReportFormat {
  public static let id = "fields-csv"
  public static let summary = Message(
    vi: "một dòng mỗi trường, cho bảng tính", en: "one row per field, for a spreadsheet")

  public init() {}

  public func beginning(_ context: ReportContext) -> [UInt8] {
    CSVReport.header(ReportTables.fieldColumns)
  }

  public func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    var csv = CSVWriter()
    let rows = ReportTables.fieldRows(
      of: analysis, catalogue: context.catalogue, language: context.language)
    for row in rows { csv.row(row.map(CSVReport.cell)) }
    return csv.bytes
  }
}
