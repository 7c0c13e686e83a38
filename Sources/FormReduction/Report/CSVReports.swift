import Interchange

/// One row per procedure, for a spreadsheet that people open.
public struct CSVReport: ReportFormat {
  public static let id = "csv"
  public static let summary = Message(
    vi: "một dòng mỗi thủ tục, cho bảng tính", en: "one row per procedure, for a spreadsheet")
  public static let file: ReportFileName? = ReportFileName(
    stem: Message(vi: "thu-tuc", en: "procedures"), ending: ".csv")

  public init() {}

  public func beginning(_ context: ReportContext) -> [UInt8] {
    CSVStyle.people(context.language).header(ProcedureTable.columns)
  }

  public func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    CSVStyle.people(context.language).rows([ProcedureTable.row(of: analysis, context)])
  }
}

/// One row per field, for a spreadsheet that people open.
public struct FieldsCSVReport: ReportFormat {
  public static let id = "fields-csv"
  public static let summary = Message(
    vi: "một dòng mỗi trường, cho bảng tính", en: "one row per field, for a spreadsheet")
  public static let file: ReportFileName? = ReportFileName(
    stem: Message(vi: "truong", en: "fields"), ending: ".csv")

  public init() {}

  public func beginning(_ context: ReportContext) -> [UInt8] {
    CSVStyle.people(context.language).header(FieldTable.columns)
  }

  public func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    CSVStyle.people(context.language).rows(FieldTable.rows(of: analysis, context))
  }
}

/// One row per procedure, for programs.
public struct DataCSVReport: ReportFormat {
  public static let id = "data-csv"
  public static let summary = Message(
    vi: "như csv, cho chương trình: tên cột cố định, số viết 0.3529",
    en: "like csv, for programs: fixed column names, numbers as 0.3529")

  public init() {}

  public func beginning(_ context: ReportContext) -> [UInt8] {
    CSVStyle.machines.header(ProcedureTable.columns)
  }

  public func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    CSVStyle.machines.rows([ProcedureTable.row(of: analysis, context)])
  }
}

/// One row per field, for programs.
public struct FieldsDataCSVReport: ReportFormat {
  public static let id = "fields-data-csv"
  public static let summary = Message(
    vi: "như fields-csv, cho chương trình", en: "like fields-csv, for programs")

  public init() {}

  public func beginning(_ context: ReportContext) -> [UInt8] {
    CSVStyle.machines.header(FieldTable.columns)
  }

  public func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    CSVStyle.machines.rows(FieldTable.rows(of: analysis, context))
  }
}

/// How a table of values separated by commas is written.
///
/// For people: a byte order mark, by which Excel knows UTF-8; headings and numbers of the language;
/// and, in Vietnamese, semicolons, because the comma is the decimal mark there and Excel splits at the
/// list separator of the country. For programs: names and numbers that no language changes, commas.
enum CSVStyle {
  case people(Language)
  case machines

  func header(_ columns: [Table.Column]) -> [UInt8] {
    var csv = writer
    switch self {
    case .people(let language):
      csv.row(columns.map { .text($0.heading[language]) })
      return [0xEF, 0xBB, 0xBF] + csv.bytes
    case .machines:
      csv.row(columns.map { .text($0.id) })
      return csv.bytes
    }
  }

  func rows(_ rows: [[Table.Cell]]) -> [UInt8] {
    var csv = writer
    for row in rows { csv.row(row.map(cell)) }
    return csv.bytes
  }

  private var writer: CSVWriter {
    switch self {
    case .people(.vietnamese): CSVWriter(separator: ";")
    case .people(.english), .machines: CSVWriter()
    }
  }

  private func cell(_ cell: Table.Cell) -> CSVWriter.Cell {
    let text =
      switch self {
      case .people(let language): cell.text(language)
      case .machines: cell.plainText
      }
    if text.isEmpty { return .empty }
    return if case .text = cell { .text(composed(text)) } else { .number(text) }
  }
}
