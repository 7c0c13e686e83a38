import Interchange

/// A ``TableDocument`` within pages: its remarks, then each table with its drawings, the long ones on
/// pages of their own.
struct HTMLChapter {
  let document: TableDocument
  let context: ReportContext
  private var language: Language { context.language }

  init(_ document: TableDocument, _ context: ReportContext) {
    self.document = document
    self.context = context
  }

  /// One for each table that has rows.
  var lists: [HTMLList] {
    document.shown.map { whole in
      let table = document.brief(whole).withoutEmptyColumns
      let id = "\(document.id)-\(table.id.lowercased())"
      var figures = HTMLWriter()
      HTMLTableCharts(table: table, language: language).draw(id: id, into: &figures)
      return HTMLList(
        id: id, title: table.title[language], columns: columns(of: table),
        rows: table.rows.map { row($0, of: table) }, head: 15, figures: figures)
    }
  }

  /// - Parameter isWhole: Whether long tables stand here in full.
  func draw(into html: inout HTMLWriter, isWhole: Bool) {
    for note in document.notes { html.element("p", text: note[language]) }
    for list in lists {
      html.element("h3", .id(list.id), text: list.title)
      list.draw(into: &html, context, isWhole: isWhole)
    }
  }

  /// Longer words may be broken into lines.
  private static let shortText = 16

  private func isText(_ number: Int, in table: Table) -> Bool {
    table.rows.contains { if case .text = $0[number] { true } else { false } }
  }

  private func columns(of table: Table) -> [HTMLColumn] {
    table.columns.enumerated().map { number, column in
      HTMLColumn(
        column.id, vi: column.heading.vietnamese, en: column.heading.english,
        isNumber: !isText(number, in: table))
    }
  }

  /// The cells of one row, the first as its head.
  private func row(_ cells: [Table.Cell], of table: Table) -> HTMLWriter {
    var html = HTMLWriter()
    html.element("tr") { html in
      for (number, cell) in cells.enumerated() {
        let text = shown(cell.text(language, grouped: true), 300)
        let isShort = text.count <= HTMLChapter.shortText
        if number == 0 {
          html.element("th", .scope("row"), isShort ? .class("k") : .class("name"), text: text)
        } else if isText(number, in: table) {
          html.element("td", text: text)
        } else if cell.exactFraction != nil {
          html.element("td", .class("n")) { $0.rate(cell, language) }
        } else {
          html.element("td", .class("n"), text: text)
        }
      }
    }
    return html
  }
}

/// The tables of a document as one page.
enum HTMLTablePage: TableFormat {
  static let id = "html"

  /// Bytes of rows after which a table stops, so that the page stays below ``HTMLPage/byteLimit``.
  private static let rowBytes = 800_000

  static func render(_ document: TableDocument, _ context: ReportContext) -> [UInt8] {
    let language = context.language
    let words = HTMLWords(language)
    let title = document.title[language]
    let page = HTMLPage(title: title, home: "", script: HTMLScripts.tables)
    let lists = HTMLChapter(document, context).lists
    var room = rowBytes
    return page.bytes(context) { html in
      html.element("h1", text: title)
      for note in document.notes { html.element("p", text: note[language]) }
      html.element("nav", .class("on"), .init("aria-label", words("Mục lục", "Contents"))) { html in
        html.element("ul") { html in
          for list in lists {
            html.element("li") { $0.element("a", .href("#\(list.id)"), text: list.title) }
          }
        }
      }
      for var list in lists {
        let all = list.rows
        list.rows = Array(
          all.prefix { row in
            room -= row.bytes.count
            return room >= 0
          })
        html.element("section", .id(list.id), .init("aria-labelledby", "\(list.id)-title")) {
          html in
          html.element("h2", .id("\(list.id)-title"), text: list.title)
          list.draw(into: &html, context, isWhole: true)
          let rest = all.count - list.rows.count
          if rest > 0 {
            html.element(
              "p",
              text: words(
                "… và \(rest) dòng nữa, có trong sổ tính hoặc tệp CSV của lệnh này.",
                "… and \(rest) more rows; the workbook or a CSV of this command has them."))
          }
        }
      }
    }
  }
}
