import Interchange

/// The first page: what the run found, on what it rests, and where to look next.
struct HTMLOverview {
  let tables: ReportTables
  let context: ReportContext
  let ranking: HTMLRanking
  /// Whether long tables stand here in full, as in the report of a single file.
  let isWhole: Bool
  private let summary: Table
  private var language: Language { context.language }
  private var words: HTMLWords { HTMLWords(context.language) }

  init(_ tables: ReportTables, _ entries: [HTMLEntry], isWhole: Bool) {
    self.tables = tables
    self.isWhole = isWhole
    context = tables.context
    ranking = HTMLRanking(
      tables.procedures, entries, tables.context,
      link: isWhole ? ("#p-", "") : ("procedures/", ".html"))
    summary = tables.summary
  }

  /// The title of the report.
  static func title(_ context: ReportContext) -> String {
    HTMLWords(context.language)(
      "Kết quả rà soát, cắt giảm thông tin phải khai báo trong biểu mẫu điện tử",
      "What e-forms need not ask: review of the information people declare")
  }

  /// What stands between the top and the foot of the page.
  func draw(into html: inout HTMLWriter) {
    html.element("h1", text: HTMLOverview.title(context))
    html.element("p", .class("lead"), text: lead)
    contents(into: &html)
    facts(into: &html)
    section(
      "basis", words("Tỷ lệ dựa trên những nguồn nào", "On which sources the rate rests"), &html
    ) {
      statuses(into: &$0)
    }
    section("distribution", tables.distribution.title[language], &html) { html in
      html.element("figure") { html in
        HTMLCharts.distribution(tables.distribution, context, into: &html)
        html.element(
          "figcaption",
          text: words(
            "Số thủ tục theo từng mười điểm phần trăm", "Procedures by tenths of the scale"))
      }
    }
    section("ranking-list", words("Xếp hạng thủ tục", "Ranking of procedures"), &html) { html in
      PageBreaks.links(ranking.names, current: 0, words, id: "ranking-pages", into: &html)
      ranking.draw(isWhole ? 0..<ranking.order.count : ranking.pages[0], into: &html)
    }
    for list in lists {
      section(list.id, list.title, &html) { list.draw(into: &$0, context, isWhole: isWhole) }
    }
    for chapter in tables.chapters {
      section(chapter.id, chapter.title[language], &html) {
        HTMLChapter(chapter, context).draw(into: &$0, isWhole: isWhole)
      }
    }
    section("figures", words("Mọi chỉ tiêu", "All figures"), &html) { html in
      html.table(summary.title[language], kind: "figs", isTitled: true) { html in
        html.heads(HTMLTables.columns(["figure", "value"], of: summary), language)
        html.element("tbody") { html in
          for row in summary.rows { figure(row, into: &html) }
        }
      }
    }
    if let estimate = tables.estimate { savings(estimate, into: &html) }
    section("identity", tables.identity.title[language], &html) { html in
      html.element("dl", .class("kv")) { html in
        for row in tables.identity.rows {
          html.pair(row[1].text(language), row[2].text(language))
        }
      }
    }
    html.data(id: "data", ranking.data())
  }

  private func section(
    _ id: String, _ title: String, _ html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    html.newline()
    html.element("section", .id(id), .init("aria-labelledby", "\(id)-title")) { html in
      html.element("h2", .id("\(id)-title"), text: title)
      content(&html)
    }
  }

  private func value(_ id: String) -> String { summary.value(id)?.text(language) ?? "" }

  private var lead: String {
    words(
      "Trong \(value("declared")) trường thông tin phải khai báo của \(value("procedures")) thủ tục "
        + "(\(value("forms")) biểu mẫu), có \(value("reducible")) trường không cần hỏi: nhà nước đã có "
        + "dữ liệu, biểu mẫu đã hỏi ở trước, hoặc điều được hỏi không còn tồn tại.",
      "Of \(value("declared")) fields that people declare in \(value("procedures")) procedures "
        + "(\(value("forms")) forms), \(value("reducible")) need not be asked: the state holds the data, "
        + "the form asked before, or what is asked no longer exists.")
  }

  private func contents(into html: inout HTMLWriter) {
    let target = context.options.target.text(language)
    var entries = [
      ("basis", words("Nguồn của tỷ lệ", "Basis of the rate")),
      ("distribution", words("Phân bố", "Distribution")),
      ("ranking-list", words("Xếp hạng", "Ranking")),
    ]
    entries += lists.map {
      ($0.id, $0.id == "gaps" ? words("Chưa đạt \(target) %", "Below \(target) %") : $0.title)
    }
    entries += tables.chapters.map { ($0.id, $0.title[language]) }
    entries += [
      ("figures", words("Mọi chỉ tiêu", "All figures")),
      ("identity", tables.identity.title[language]),
    ]
    html.element("nav", .class("on"), .init("aria-label", words("Mục lục", "Contents"))) { html in
      html.element("ul") { html in
        for (id, title) in entries {
          html.element("li") { $0.element("a", .href("#\(id)"), text: title) }
        }
      }
    }
  }

  private func facts(into html: inout HTMLWriter) {
    func fact(_ name: String, _ figure: String, _ more: String, _ html: inout HTMLWriter) {
      html.element("div") { html in
        html.element("dt", text: name)
        html.element("dd") { html in
          html.element("span", .class("big"), .init("data-figure", figure), text: value(figure))
          html.element("span", .class("of"), text: more)
        }
      }
    }
    let target = context.options.target.text(language)
    html.element("dl", .class("facts")) { html in
      fact(
        words("Thủ tục đạt mục tiêu \(target) %", "Procedures that meet \(target) %"), "meeting",
        words(
          "\(value("missing")) chưa đạt, \(value("notApplicable")) không áp dụng",
          "\(value("missing")) miss it, \(value("notApplicable")) not applicable"), &html)
      fact(
        words("Tỷ lệ cắt giảm chung", "Pooled reduction rate"), "pooledRate",
        summary.value("pooledRate")?.exactFraction.map {
          words("= \($0) trường", "= \($0) fields")
        } ?? "", &html)
      fact(
        words("Tỷ lệ trung vị", "Median rate"), "medianRate",
        words("một nửa số thủ tục cao hơn", "half of the procedures are above"), &html)
      fact(
        words("Trường cắt giảm được", "Fields that can go"), "reducible",
        words("còn phải khai \(value("remaining"))", "\(value("remaining")) stay"), &html)
    }
  }

  /// The pooled rate counted with fewer sources, then otherwise.
  private func statuses(into html: inout HTMLWriter) {
    html.element(
      "p",
      text: words(
        "Tỷ lệ chính tính trên mọi nguồn đang bật: \(context.statuses). Trường được tính khi hệ thống "
          + "điền thay; nếu tra cứu không được, người dân vẫn khai.",
        "The headline rate counts every active source: \(context.statuses). A field counts when the "
          + "system fills it in; where the lookup fails, people still declare it."))
    let rows = [
      "noDatabaseRate", "connectedRate", "publishedRate", "pooledRate", "selfFiledRate",
      "upperRate",
    ]
    html.table(
      words("Tỷ lệ chung theo cách tính", "The pooled rate, counted in several ways"), kind: "figs"
    ) { html in
      html.heads(HTMLTables.columns(["figure", "value"], of: summary), language)
      html.element("tbody") { html in
        for id in rows {
          guard let row = summary.rows.first(where: { $0[0] == .text(id) }) else { continue }
          figure(row, into: &html)
        }
      }
    }
  }

  /// A row of the summary; rates with bars and fractions.
  private func figure(_ row: [Table.Cell], into html: inout HTMLWriter) {
    let id = row[0].text(language)
    html.open("tr", [.init("data-figure", id)] + (id == "pooledRate" ? [.class("on")] : []))
    html.element("th", .scope("row"), text: row[1].text(language))
    HTMLTables(context).draw(row[2], row[2].exactFraction == nil ? "value" : "rate", into: &html)
    html.close("tr")
    html.newline()
  }

  private func savings(_ table: Table, into html: inout HTMLWriter) {
    section("savings", table.title[language], &html) { html in
      html.element(
        "p",
        text: words(
          "Ước tính theo các giả định nêu trong bảng; không phải số đo.",
          "An estimate on the assumptions in the table; nothing here was measured."))
      html.table(table.title[language], kind: "figs", isTitled: true) { html in
        html.heads(HTMLTables.columns(["figure", "value"], of: table), language)
        html.element("tbody") { html in
          for row in table.rows { figure(row, into: &html) }
        }
      }
    }
  }

  // MARK: Lists

  /// The long tables below the ranking, those without rows left out.
  var lists: [HTMLList] {
    [
      gaps, sources, wanted, group(tables.agencies, "agency"), group(tables.sectors, "sector"),
      unreadable,
    ]
    .filter { !$0.rows.isEmpty }
  }

  private var gaps: HTMLList {
    let table = tables.procedures
    let target = context.options.target.text(language)
    let draw = HTMLTables(context)
    let ids = ["declared", "reducible", "rate", "gap"]
    func gap(_ number: Int) -> Int {
      if case .count(let count) = ranking.cell(number, "gap") { count } else { 0 }
    }
    let missing = table.rows.indices.filter { ranking.cell($0, "meetsTarget") == .met(false) }
      .sorted { (gap($0), $0) < (gap($1), $1) }
    let rows = missing.map { number in
      var html = HTMLWriter()
      html.element("tr") { html in
        ranking.head(number, into: &html)
        for id in ids { draw.draw(ranking.cell(number, id), id, into: &html) }
        html.element("td", text: chance(number, gap(number)))
      }
      return html
    }
    return HTMLList(
      id: "gaps",
      title: words(
        "Thủ tục chưa đạt \(target) %, còn thiếu bao nhiêu",
        "Procedures below \(target) %, and by how much"),
      columns: [HTMLTables.columns(["name"], of: table)[0]] + HTMLTables.columns(ids, of: table)
        + [
          HTMLColumn("chance", vi: "Việc làm được ngay", en: "What lies at hand", isNumber: false)
        ],
      rows: rows, head: 25,
      note: words(
        "“Còn thiếu” là số trường cần cắt thêm để đạt mục tiêu; đứng đầu là thủ tục thiếu ít nhất.",
        "“Fields short” says how many more fields must go; those that need the fewest stand first.")
    )
  }

  /// What lies at hand to close a gap.
  private func chance(_ number: Int, _ gap: Int) -> String {
    var chances: [String] = []
    if case .count(let likely) = ranking.cell(number, "likely"), likely > 0 {
      chances.append(
        words("xác nhận \(likely) trường cần xem lại", "confirming \(likely) likely fields"))
    }
    let suggested = ranking.entries[number].suggested
    if suggested > 0 {
      chances.append(
        words(
          "hỏi thêm khóa tra cứu như gợi ý: giảm \(suggested)",
          "asking a key as suggested: net −\(suggested)"))
    }
    return chances.isEmpty ? "–" : chances.joined(separator: "; ")
  }

  private func plain(
    _ table: Table, _ id: String, _ columns: [String], head: Int, note: String? = nil
  )
    -> HTMLList
  {
    let draw = HTMLTables(context)
    return HTMLList(
      id: id, title: table.title[language], columns: HTMLTables.columns(columns, of: table),
      rows: table.rows.map { draw.row($0, columns, of: table) }, head: head, note: note)
  }

  private var sources: HTMLList {
    plain(
      tables.sources, "sources",
      ["name", "certain", "likely", "procedures", "status", "statusIsConfirmed", "bases"], head: 60,
      note: words(
        "Mỗi trường được tính cho một nguồn; cột “\(tables.sources.columns[5].heading.vietnamese)” cộng lại đúng bằng số trường cắt giảm được.",
        "Each field counts for one source; the column “\(tables.sources.columns[5].heading.english)” adds up to the fields that can go."
      ))
  }

  private var wanted: HTMLList {
    plain(tables.wanted, "wanted", ["name", "fields", "procedures"], head: 15)
  }

  private func group(_ table: Table, _ name: String) -> HTMLList {
    plain(
      table, table.id,
      [
        name, "procedures", "meeting", "missing", "notApplicable", "declared", "reducible",
        "pooledRate", "medianRate", "upperRate",
      ], head: 25)
  }

  private var unreadable: HTMLList {
    let ignored = context.ignored.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.key.isEmpty ? "–" : ".\(shown($0.key, 40))") (\($0.value))" }
    return plain(
      tables.unreadable, "unreadable", ["file", "line", "column", "message"], head: 25,
      note: ignored.isEmpty
        ? nil
        : words(
          "Tệp loại khác, không phải biểu mẫu: ", "Files of other kinds, not forms: ")
          + ignored.joined(separator: ", "))
  }
}
