import Interchange

/// A workbook with a sheet for each table.
enum XLSXTables: TableFormat {
  static let id = "xlsx"

  static func render(_ document: TableDocument, _ context: ReportContext) -> [UInt8] {
    var workbook = WorkbookWriter()
    for table in document.tables { workbook.sheet(table, context.language) }
    workbook.finish(
      order: document.tables.map { $0.title[context.language] },
      heading: composed(document.title[context.language]), day: context.date.description)
    return workbook.take()
  }
}

extension WorkbookWriter {
  /// A table as a sheet: rates have their exact fractions beside them, what a chart draws gets bars.
  mutating func sheet(_ table: Table, _ language: Language) {
    let table = table.withoutIds
    let isRate = table.columns.indices.map { index in
      table.rows.contains { if case .rate = $0[index] { true } else { false } }
    }
    let drawn = Set(table.charts.flatMap(\.values))
    var columns: [Column] = []
    for (column, isRate) in Swift.zip(table.columns, isRate) {
      let heading = column.heading[language]
      columns.append(
        .init(heading, width: column.width, hasBars: drawn.contains(column.id)))
      if isRate {
        let word = language == .vietnamese ? "phân số" : "fraction"
        columns.append(.init("\(heading) (\(word))", width: 11))
      }
    }
    begin(table.title[language], columns)
    for row in table.rows {
      var cells: [Cell] = []
      for (value, isRate) in Swift.zip(row, isRate) {
        cells.append(WorkbookWriter.cell(value, language))
        if isRate { cells.append(value.exactFraction.map { .text($0) } ?? .empty) }
      }
      self.row(cells)
    }
    end()
  }

  static func cell(_ cell: Table.Cell, _ language: Language) -> Cell {
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

/// A text document with all tables, on wide pages.
enum DOCXTables: TableFormat {
  static let id = "docx"

  static func render(_ document: TableDocument, _ context: ReportContext) -> [UInt8] {
    let language = context.language
    var writer = DocumentWriter(font: "Times New Roman", size: 12)
    writer.paragraph(
      [.init(composed(document.title[language]), isBold: true, size: 14)],
      .init(alignment: .center, after: 6))
    for note in document.notes {
      writer.paragraph([.init(composed(note[language]))], .init(alignment: .justified, after: 3))
    }
    for table in document.shown {
      writer.paragraph(
        [.init(table.title[language], isBold: true)],
        .init(before: 9, after: 3, keepsWithNext: true))
      writer.table(table.withoutEmptyColumns, language, on: .landscape, size: 8)
    }
    writer.paragraph(
      [
        .init(
          "catgiam \(context.run.tool) · \(context.date.text(language))", isItalic: true, size: 9)
      ], .init(alignment: .right, before: 6))
    writer.endSection(.landscape)
    return writer.finish(
      heading: composed(document.title[language]), day: context.date.description)
  }
}

extension DocumentWriter {
  /// A framed table, its header on every page; beside it a bar for the first value of its first chart.
  ///
  /// - Parameters:
  ///   - page: On which it stands.
  ///   - isList: Whether its cells are read one below the other, not added up.
  mutating func table(
    _ table: Table, _ language: Language, on page: Page, size: Double, isList: Bool = false
  ) {
    var header = table.columns.map {
      Cell($0.heading[language], .center, size: size, isBold: true)
    }
    var rows = table.rows.map { row in
      row.map { cell in
        Cell(
          DocumentWriter.text(cell, language),
          isList ? .left : DocumentWriter.alignment(of: cell), size: size)
      }
    }
    var widths = table.columns.map { Double($0.width) }
    if let chart = table.charts.first, let value = chart.values.first {
      widths.append(widths.reduce(0, +) / 8)
      let room = page.textWidth / 9 - DocumentWriter.cellMargins
      header.append(
        Cell(
          table.columns[table.index(of: value)].heading[language], .center, size: size,
          isBold: true))
      for (number, group) in chart.groups(of: table, language).enumerated() {
        rows[number].append(
          .init(band: (group.marks.first?.share ?? 0) * room, of: room, size: size))
      }
    }
    self.table(
      widths: widths, width: page.textWidth, headerRows: 1, hasLines: true, [header] + rows)
    paragraph([.init("", size: 4)])
  }

  private static func alignment(of cell: Table.Cell) -> Alignment {
    switch cell {
    case .text, .empty: .left
    case .met: .center
    default: .right
    }
  }

  /// A cell as a document shows it: a number never parts from its sign.
  static func text(_ cell: Table.Cell, _ language: Language) -> String {
    switch cell {
    case .text(let text): return composed(text)
    case .empty: return ""
    case .met: return cell.text(language)
    default:
      let text = cell.text(language, grouped: true)
      return text.isEmpty ? "–" : text.replacing(" ", with: "\u{A0}")
    }
  }
}
