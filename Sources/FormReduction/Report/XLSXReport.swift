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
    for row in FieldTable.rows(of: analysis, context) { workbook.row(row.map(cell)) }
    return workbook.take()
  }

  public mutating func end(_ tables: ReportTables, _ context: ReportContext) -> [UInt8] {
    workbook.end()
    let front = [
      tables.summary, tables.procedures, tables.agencies, tables.sectors, tables.sources,
      tables.unreadable,
    ]
    let back = [tables.estimate, tables.wanted, tables.identity].compactMap { $0 }
    for table in front + back { write(table, context.language) }
    let language = context.language
    var order = front.map { $0.title[language] }
    order.insert(FieldTable.title[language], at: 2)
    workbook.finish(
      order: order, heading: ReportTitle.text(context), day: context.date.description)
    return workbook.take()
  }

  private mutating func write(_ table: Table, _ language: Language) {
    let table = table.withoutIds
    let isRate = table.columns.indices.map { index in
      table.rows.contains { if case .rate = $0[index] { true } else { false } }
    }
    var columns: [WorkbookWriter.Column] = []
    for (column, isRate) in zip(table.columns, isRate) {
      let heading = column.heading[language]
      columns.append(.init(heading, width: column.width))
      if isRate {
        let word = language == .vietnamese ? "phân số" : "fraction"
        columns.append(.init("\(heading) (\(word))", width: 11))
      }
    }
    workbook.begin(table.title[language], columns)
    for row in table.rows {
      var cells: [WorkbookWriter.Cell] = []
      for (value, isRate) in zip(row, isRate) {
        cells.append(cell(value, language))
        if isRate { cells.append(value.exactFraction.map { .text($0) } ?? .empty) }
      }
      workbook.row(cells)
    }
    workbook.end()
  }

  private func cell(_ cell: Table.Cell) -> WorkbookWriter.Cell { self.cell(cell, .vietnamese) }

  private func cell(_ cell: Table.Cell, _ language: Language) -> WorkbookWriter.Cell {
    switch cell {
    case .text(let text): .text(composed(text))
    case .count(let count): .integer(count)
    case .rate, .share: cell.plainText.isEmpty ? .empty : .percentage(cell.plainText)
    case .met: .text(cell.text(language))
    case .date(let date): .date(serial: date.spreadsheetSerial)
    case .hours, .decimal: .decimal(cell.plainText)
    case .money(let amount): .integer(amount)
    case .empty: .empty
    }
  }
}
