import Interchange

/// Tables as Markdown: for a repository, a ticket, a mail.
enum MarkdownTables: TableFormat {
  static let id = "markdown"

  static func render(_ document: TableDocument, _ context: ReportContext) -> [UInt8] {
    let language = context.language
    let title = MarkdownReport.escaped(document.title[language])
    return Array("# \(title)\n\(body(document, level: 2, language))".utf8)
  }

  /// Notes and tables.
  ///
  /// - Parameter level: Of the headings of the tables: 2 for `##`.
  static func body(_ document: TableDocument, level: Int, _ language: Language) -> String {
    var text = ""
    for note in document.notes { text += "\n\(MarkdownReport.escaped(note[language]))\n" }
    for table in document.shown {
      let mark = String(repeating: "#", count: level)
      text += "\n\(mark) \(MarkdownReport.escaped(table.title[language]))\n\n"
      text += drawn(table, language)
    }
    return text
  }

  static func drawn(_ table: Table, _ language: Language) -> String {
    let isText = table.columns.indices.map { column in
      table.rows.contains { if case .text = $0[column] { true } else { false } }
    }
    var text = line(table.columns.map { MarkdownReport.escaped($0.heading[language]) })
    text += line(isText.map { $0 ? "---" : "---:" })
    for row in table.rows {
      text += line(
        row.map { cell in
          if case .text(let text) = cell { return MarkdownReport.escaped(composed(text)) }
          let number = cell.text(language, grouped: true)
          return cell.exactFraction.map { "\(number) (\($0))" } ?? number
        })
    }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}
