/// Tables for a terminal: brief columns, bars for the first chart.
enum TextTables: TableFormat {
  static let id = "text"

  static func render(_ document: TableDocument, _ context: ReportContext) -> [UInt8] {
    let language = context.language
    var text = document.title[language] + "\n"
    for note in document.notes { text += note[language] + "\n" }
    for table in document.shown {
      text += "\n\(table.title[language])\n" + drawn(table, of: document, language)
    }
    return Array(text.utf8)
  }

  /// A terminal scrolls away what is longer; files hold everything.
  private static let mostRows = 100
  /// Characters of the longest bar.
  private static let barLength = 24

  private static func drawn(
    _ table: Table, of document: TableDocument, _ language: Language
  ) -> String {
    let brief = document.brief(table)
    let rest = table.rows.count - mostRows
    var rows = brief.rows.prefix(mostRows).map { row in
      zip(row, brief.columns).map { shortened(oneLine($0.text(language)), $1.width) }
    }
    var headings = brief.columns.map { $0.heading[language] }
    var isText = brief.columns.indices.map { column in
      brief.rows.contains { if case .text = $0[column] { true } else { false } }
    }
    if let chart = table.charts.first {
      let groups = chart.groups(of: table, language)
      for number in rows.indices { rows[number].append(bar(groups[number])) }
      headings.append("")
      isText.append(true)
    }
    let widths = headings.indices.map { column in
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

  /// The first value of a row: a bar of nothing only where the value is nothing.
  private static func bar(_ group: Chart.Group) -> String {
    guard let share = group.marks.first?.share, share > 0 else { return "" }
    return String(repeating: "█", count: max(1, Int((share * Double(barLength)).rounded(.up))))
  }
}
