import Interchange

/// Draws rows of ``Table``s: a cell of each kind looks the same on all pages.
struct HTMLTables {
  let context: ReportContext
  private var language: Language { context.language }

  init(_ context: ReportContext) { self.context = context }

  /// Columns of text; all others are numbers, set to the right.
  private static let texts: Set<String> = [
    "name", "agency", "sector", "owner", "status", "statusIsConfirmed", "bases", "figure", "file",
    "message", "meetsTarget", "chance",
  ]
  /// Rates that are drawn as bars too, with their fractions.
  private static let bars: Set<String> = ["rate", "pooledRate"]

  /// The columns of a table that a page draws, in its own order.
  static func columns(_ ids: [String], of table: Table) -> [HTMLColumn] {
    ids.map { id in
      let heading = table.columns[table.index(of: id)].heading
      return HTMLColumn(
        id, vi: heading.vietnamese, en: heading.english, isNumber: !texts.contains(id))
    }
  }

  /// The cells of one row, the first as its head.
  ///
  /// - Parameter ids: Columns of the table.
  func row(_ cells: [Table.Cell], _ ids: [String], of table: Table) -> HTMLWriter {
    var html = HTMLWriter()
    html.element("tr") { html in
      for (position, id) in ids.enumerated() {
        let cell = cells[table.index(of: id)]
        if position == 0 {
          html.element(
            "th", .scope("row"), .class("name"), text: shown(cell.text(language), 300))
        } else {
          draw(cell, id, into: &html)
        }
      }
    }
    return html
  }

  /// One cell that is no head.
  func draw(_ cell: Table.Cell, _ id: String, into html: inout HTMLWriter) {
    if case .rate(let rate) = cell, HTMLTables.bars.contains(id) {
      html.element("td", .class("n r")) { html in
        html.bar(rate, target: context.options.target, meets: rate.meets(context.options.target))
        html.rate(cell, language)
      }
    } else if case .met(let met) = cell {
      html.element("td", .class("m")) { $0.tag(met, language) }
    } else if HTMLTables.texts.contains(id) {
      html.element("td", text: shown(cell.text(language), 2_000))
    } else {
      html.element("td", .class("n"), text: cell.text(language))
    }
  }
}

/// A long table: its head on the first page, all of it on pages of its own where it has more rows.
struct HTMLList {
  /// Also the name of its pages and its place on the first one.
  var id: String
  var title: String
  var columns: [HTMLColumn]
  var rows: [HTMLWriter]
  /// How many rows the first page shows.
  var head: Int
  /// What stands between title and table.
  var note: String?
  /// Drawings of the table, above it.
  var figures: HTMLWriter?

  /// The head of the table, with the way to the rest.
  func draw(into html: inout HTMLWriter, _ context: ReportContext, isWhole: Bool) {
    let words = HTMLWords(context.language)
    let count = isWhole ? rows.count : min(head, rows.count)
    if let note { html.element("p", text: note) }
    if let figures { html.append(figures) }
    html.table(title, id: "\(id)-table", kind: "sort", isTitled: true) { html in
      html.heads(columns, context.language)
      html.element("tbody") { html in
        for row in rows[..<count] {
          html.append(row)
          html.newline()
        }
      }
    }
    guard count < rows.count else { return }
    html.element("p") { html in
      html.element(
        "a", .href("\(id).html"),
        text: words("Xem tất cả \(rows.count) dòng", "See all \(rows.count) rows"))
    }
  }

  /// The pages with all rows; none where the first page shows them.
  func files(_ context: ReportContext) -> [ReportFile] {
    guard rows.count > head else { return [] }
    let words = HTMLWords(context.language)
    let section = PageSection(
      blocks: rows,
      open: { html, _ in
        html.beginTable(title, kind: "sort", isTitled: true)
        html.heads(columns, context.language)
        html.open("tbody")
      },
      close: { html in
        html.close("tbody")
        html.endTable()
      })
    let pages = PageBreaks.pages([section], limit: 400_000)
    let names = pages.indices.map { $0 == 0 ? "\(id).html" : "\(id)-\($0 + 1).html" }
    return pages.enumerated().map { number, parts in
      let page = HTMLPage(title: title, home: "", script: HTMLScripts.tables)
      return ReportFile(
        path: names[number],
        bytes: page.bytes(context) { html in
          html.element("nav", .class("crumb"), .init("aria-label", words("Đường dẫn", "Path"))) {
            html in
            html.element("a", .href("index.html"), text: words("Trang đầu", "First page"))
          }
          html.element("h1", text: title)
          if let note { html.element("p", text: note) }
          PageBreaks.links(names, current: number, words, into: &html)
          PageBreaks.draw(parts, of: [section], into: &html)
          PageBreaks.links(names, current: number, words, into: &html)
        })
    }
  }
}
