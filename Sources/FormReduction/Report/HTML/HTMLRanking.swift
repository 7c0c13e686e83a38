import Interchange

/// What the first page needs of a procedure beside its row in the tables.
struct HTMLEntry: Sendable {
  /// The safe name of its page, or of its part of the only page.
  var name: String
  /// Fields less if what is suggested were asked instead; 0 where nothing is.
  var suggested: Int
  /// The sources that free a field for certain: their numbers in the catalogue, rising.
  var sources: [Int]
}

/// The ranking of procedures: the highest rate first, equal rates by the number of declared fields,
/// what has no rate at the end.
///
/// With scripts off it goes on over several pages. With scripts on the first page can search all of
/// it: the rows are there a second time as data, and the script draws them as this draws them.
struct HTMLRanking {
  static let columns = [
    "name", "declared", "supplied", "derivable", "duplicate", "obsolete", "reducible", "rate",
    "upperRate", "gap", "meetsTarget",
  ]
  /// Rows of a page.
  static let pageSize = 50
  /// How many bytes of data the first page may carry: some 3,500 procedures.
  static let dataLimit = 750_000

  let table: Table
  let entries: [HTMLEntry]
  let context: ReportContext
  /// What stands before and behind the name of a procedure in a link to it.
  let link: (before: String, after: String)
  /// Numbers of rows of the table, best first.
  let order: [Int]
  private var language: Language { context.language }

  init(
    _ table: Table, _ entries: [HTMLEntry], _ context: ReportContext,
    link: (before: String, after: String)
  ) {
    self.link = link
    self.table = table
    self.entries = entries
    self.context = context
    let rate = table.index(of: "rate")
    func value(_ number: Int) -> Rate {
      if case .rate(let rate) = table.rows[number][rate] { rate } else { Rate(0, of: 0) }
    }
    order = table.rows.indices.sorted { a, b in
      let (first, second) = (value(a), value(b))
      guard first.declared > 0, second.declared > 0 else {
        return first.declared > 0 || (second.declared == 0 && a < b)
      }
      if first < second { return false }
      if second < first { return true }
      return (second.declared, a) < (first.declared, b)
    }
  }

  func cell(_ number: Int, _ column: String) -> Table.Cell {
    table.rows[number][table.index(of: column)]
  }

  func text(_ number: Int, _ column: String) -> String { cell(number, column).text(language) }

  /// The name and where it belongs, as a link; the head of a row.
  func head(_ number: Int, into html: inout HTMLWriter) {
    html.element("th", .scope("row"), .class("name")) { html in
      html.element("a", .href(link.before + entries[number].name + link.after), text: name(number))
      html.element("span", .class("sub"), text: place(number))
    }
  }

  private func name(_ number: Int) -> String {
    let name = shown(text(number, "name"), 200)
    return name.isEmpty ? HTMLWords(language)("(không có tên)", "(no name)") : name
  }

  private func place(_ number: Int) -> String {
    ["code", "agency", "sector"].map { shown(text(number, $0), 120) }.filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// - Parameter rank: 0-based.
  func row(_ rank: Int) -> HTMLWriter {
    let number = order[rank]
    var html = HTMLWriter()
    html.element("tr") { html in
      html.element("td", .class("n"), text: String(rank + 1))
      head(number, into: &html)
      let tables = HTMLTables(context)
      for id in HTMLRanking.columns.dropFirst() { tables.draw(cell(number, id), id, into: &html) }
    }
    return html
  }

  /// The rows of one page as a table.
  func draw(_ ranks: Range<Int>, into html: inout HTMLWriter) {
    let words = HTMLWords(language)
    let rank = HTMLColumn("rank", vi: "Hạng", en: "Rank")
    html.table(
      words("Xếp hạng theo tỷ lệ cắt giảm", "Ranking by reduction rate"), id: "ranking",
      isTitled: true
    ) { html in
      html.heads([rank] + HTMLTables.columns(HTMLRanking.columns, of: table), language)
      html.element("tbody") { html in
        for rank in ranks {
          html.append(row(rank))
          html.newline()
        }
      }
    }
  }

  /// The ranks of each page; the first stands on the first page of the report.
  var pages: [Range<Int>] {
    stride(from: 0, to: max(1, order.count), by: HTMLRanking.pageSize).map {
      $0..<min($0 + HTMLRanking.pageSize, order.count)
    }
  }

  var names: [String] {
    pages.indices.map { $0 == 0 ? "index.html#ranking-list" : "ranking-\($0 + 1).html" }
  }

  /// The pages from the second on.
  func files() -> [ReportFile] {
    let words = HTMLWords(language)
    let title = words("Xếp hạng thủ tục", "Ranking of procedures")
    return pages.enumerated().dropFirst().map { number, ranks in
      let page = HTMLPage(title: title, home: "", script: nil)
      return ReportFile(
        path: names[number],
        bytes: page.bytes(context) { html in
          html.element("nav", .class("crumb"), .init("aria-label", words("Đường dẫn", "Path"))) {
            html in
            html.element("a", .href("index.html"), text: words("Trang đầu", "First page"))
          }
          html.element("h1", text: title)
          PageBreaks.links(names, current: number, words, into: &html)
          draw(ranks, into: &html)
          PageBreaks.links(names, current: number, words, into: &html)
        })
    }
  }

  // MARK: Data for the script

  /// The rows as data, best first, with the words of the controls.
  ///
  /// Where a page has no room for all rows, the lists of the filters hold what the rows that are there
  /// need, no more: a choice that finds nothing would look like an agency without procedures. The
  /// page says then what it searches, and each agency stands in the table of all of them.
  func data() -> JSONWriter {
    let words = HTMLWords(language)
    var agencies = Numbered()
    var sectors = Numbered()
    var rows: [JSONWriter] = []
    var size = 0
    for number in order {
      let known = (agencies.texts.count, sectors.texts.count)
      let row = dataRow(number, &agencies, &sectors)
      size += row.bytes.count
      guard size + agencies.size + sectors.size < HTMLRanking.dataLimit else {
        agencies.forget(from: known.0)
        sectors.forget(from: known.1)
        break
      }
      rows.append(row)
    }
    var json = JSONWriter()
    json.beginObject()
    json.key("size")
    json.int(HTMLRanking.pageSize)
    json.strings("link", [link.before, link.after])
    json.key("complete")
    json.bool(rows.count == order.count)
    json.key("words")
    json.beginObject()
    for (key, text) in controls(words, rows.count) {
      json.key(key)
      json.string(text)
    }
    json.key("verdicts")
    json.pairs(
      [Finding.Verdict.derivable, .duplicate, .obsolete].map {
        ($0.rawValue, Terms.verdict($0)[language])
      } + [("likely", Terms.confidence(.likely)[language])])
    json.endObject()
    json.strings("agencies", agencies.texts)
    json.strings("sectors", sectors.texts)
    json.strings("sources", context.catalogue.sources.map { $0.name[language] })
    json.key("rows")
    json.beginArray()
    for row in rows { json.raw(String(decoding: row.bytes, as: UTF8.self)) }
    json.endArray()
    json.endObject()
    return json
  }

  private func controls(_ words: HTMLWords, _ count: Int) -> [(String, String)] {
    [
      ("mark", words(",", ".")), ("all", words("Tất cả", "All")),
      ("none", words("(không rõ)", "(not known)")),
      (
        "search",
        words(
          "Tìm theo tên, mã, cơ quan, lĩnh vực (không cần gõ dấu)",
          "Search by name, code, agency, sector (marks not needed)")
      ),
      ("agency", words("Cơ quan", "Agency")), ("sector", words("Lĩnh vực", "Sector")),
      ("result", words("Kết quả", "Result")),
      ("verdict", words("Có trường", "Has fields that are")),
      ("source", words("Có trường lấy từ", "Has fields from")),
      ("met", Table.Cell.met(true).text(language)),
      ("missed", Table.Cell.met(false).text(language)),
      ("notApplicable", Table.Cell.met(nil).text(language)),
      ("reset", words("Xóa bộ lọc", "Clear filters")),
      ("shown", words("Tìm thấy %1 trong %2 thủ tục.", "%1 of %2 procedures found.")),
      (
        "partial",
        words(
          "Chỉ tìm và lọc trong \(count) thủ tục đầu bảng và cơ quan, lĩnh vực của chúng; các thủ tục còn "
            + "lại ở các trang sau, mọi cơ quan và lĩnh vực ở bảng riêng bên dưới.",
          "Search and filters cover the first \(count) procedures with their agencies and sectors only; the "
            + "other procedures are on the pages behind, all agencies and sectors in their tables below."
        )
      ),
      ("page", words("Trang %1/%2", "Page %1/%2")), ("previous", words("Trang trước", "Previous")),
      ("next", words("Trang sau", "Next")),
    ]
  }

  /// The members in the order in which the script reads them.
  private func dataRow(
    _ number: Int, _ agencies: inout Numbered, _ sectors: inout Numbered
  ) -> JSONWriter {
    func count(_ column: String) -> Int {
      if case .count(let count) = cell(number, column) { count } else { 0 }
    }
    var json = JSONWriter()
    json.beginArray()
    json.string(entries[number].name)
    json.string(shown(text(number, "code"), 120))
    json.string(name(number))
    json.int(agencies.number(of: shown(text(number, "agency"), 120)))
    json.int(sectors.number(of: shown(text(number, "sector"), 120)))
    for column in [
      "declared", "supplied", "derivable", "duplicate", "obsolete", "likely", "gap",
    ] {
      json.int(count(column))
    }
    switch cell(number, "meetsTarget") {
    case .met(true?): json.int(1)
    case .met(false?): json.int(0)
    default: json.int(-1)
    }
    json.beginArray()
    for source in entries[number].sources { json.int(source) }
    json.endArray()
    json.endArray()
    return json
  }
}

/// Texts with numbers, in the order of their first use.
private struct Numbered {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]
  /// In bytes, as JSON about takes them.
  private(set) var size = 0

  mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    size += text.utf8.count + 3
    return texts.count - 1
  }

  /// Takes back those with this number and higher ones.
  mutating func forget(from number: Int) {
    for text in texts[number...] {
      numbers[text] = nil
      size -= text.utf8.count + 3
    }
    texts.removeSubrange(number...)
  }
}

extension JSONWriter {
  mutating func strings(_ key: String, _ texts: [String]) {
    self.key(key)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  mutating func pairs(_ pairs: [(String, String)]) {
    beginArray()
    for (key, text) in pairs {
      beginArray()
      string(key)
      string(text)
      endArray()
    }
    endArray()
  }
}
