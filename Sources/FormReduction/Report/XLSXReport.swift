import Interchange

/// The workbook: a sheet for each table, with typed cells.
public struct XLSXReport: ReportFormat {
  public static let id = "xlsx"
  public static let summary = Message(
    vi: "sổ tính Excel: tổng hợp, thủ tục, trường, cơ quan, lĩnh vực, nguồn, tệp lỗi",
    en: "an Excel workbook: summary, procedures, fields, agencies, sectors, sources, bad files")
  public static let drawsTables = true
  public static let file: ReportFileName? = ReportFileName(
    stem: Message(vi: "so-lieu", en: "figures"), ending: ".xlsx")

  private var workbook = WorkbookWriter()

  public init() {}

  // The fields come first in the file, because they stream; where they are shown is said at the end.
  public mutating func beginning(_ context: ReportContext) -> [UInt8] {
    workbook.begin(
      FieldTable.title[context.language],
      FieldTable.columns.map { .init($0.heading[context.language], width: $0.width) })
    return workbook.take()
  }

  public mutating func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    for row in FieldTable.rows(of: analysis, context) {
      workbook.row(row.map { WorkbookWriter.cell($0, context.language) })
    }
    return workbook.take()
  }

  public mutating func end(_ tables: ReportTables, _ context: ReportContext) -> [UInt8] {
    workbook.end()
    let front = [
      tables.summary, tables.procedures, tables.agencies, tables.sectors, tables.sources,
      tables.unreadable,
    ]
    let back =
      tables.chapters.flatMap(\.tables)
      + [tables.estimate, tables.wanted, tables.identity].compactMap { $0 }
    let language = context.language
    for table in front + back { workbook.sheet(table, language) }
    var order = front.map { $0.title[language] }
    order.insert(FieldTable.title[language], at: 2)
    workbook.finish(
      order: order, heading: ReportTitle.text(context), day: context.date.description)
    return workbook.take()
  }
}
