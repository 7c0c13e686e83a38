import Interchange

/// The page of a procedure: its figures with the arithmetic written out, the form before and after side
/// by side, and every field with the reasons.
struct HTMLProcedure {
  let analysis: Analysis
  let context: ReportContext
  private var language: Language { context.language }
  private var words: HTMLWords { HTMLWords(context.language) }
  private var figures: Reduction { analysis.reduction }

  init(_ analysis: Analysis, _ context: ReportContext) {
    self.analysis = analysis
    self.context = context
  }

  private var title: String {
    let name = shown(analysis.metadata.name, 500)
    return name.isEmpty ? words("(không có tên)", "(no name)") : name
  }

  /// The page, or several where there are more fields than one takes.
  func files(_ name: String) -> [ReportFile] {
    func path(_ page: Int) -> String {
      page == 0 ? "\(name).html" : "\(name)-trang-\(page + 1).html"
    }
    var fields = HTMLFields(analysis, context, level: 2)
    var sections = fields.sections
    let pages = PageBreaks.pages(sections, limit: 400_000)
    if pages.count > 1 {
      // Now it is known on which page each field stands.
      fields.place = { number in
        let page = pages.firstIndex { parts in
          parts.contains { $0.section == 1 && $0.blocks.contains(number) }
        }
        return path(page ?? 0)
      }
      sections = fields.sections
    }
    let names = pages.indices.map(path)
    return pages.enumerated().map { number, parts in
      let page = HTMLPage(
        title: title, home: "../", script: pages.count == 1 ? HTMLScripts.procedure : nil)
      return ReportFile(
        path: "procedures/\(names[number])",
        bytes: page.bytes(context) { html in
          crumb(into: &html)
          html.element("h1", text: title)
          if number == 0 { head(level: 2, into: &html) }
          PageBreaks.links(names, current: number, words, into: &html)
          PageBreaks.draw(parts, of: sections, into: &html)
          PageBreaks.links(names, current: number, words, into: &html)
          if pages.count == 1 { html.data(id: "data", data) }
        })
    }
  }

  /// The procedure as a part of the only page.
  func draw(whole name: String, into html: inout HTMLWriter) {
    html.newline()
    html.element("section", .class("paper"), .id("p-\(name)")) { html in
      html.element("h2", text: title)
      head(level: 3, into: &html)
      let fields = HTMLFields(analysis, context, level: 3, prefix: "p-\(name)-")
      for (number, section) in fields.sections.enumerated() {
        PageBreaks.draw(
          [.init(section: number, blocks: section.blocks.indices)], of: fields.sections, into: &html
        )
      }
      html.element("p") { html in
        html.element("a", .href("#main"), text: words("Về đầu trang", "Back to the top"))
      }
    }
  }

  private func crumb(into html: inout HTMLWriter) {
    html.element("nav", .class("crumb"), .init("aria-label", words("Đường dẫn", "Path"))) { html in
      html.element(
        "a", .href("../index.html#ranking-list"),
        text: words("← Danh sách thủ tục", "← All procedures"))
    }
  }

  // MARK: Head

  private func head(level: Int, into html: inout HTMLWriter) {
    let metadata = analysis.metadata
    html.element("dl", .class("kv")) { html in
      func pair(_ vi: String, _ en: String, _ value: String?) {
        if let value, !value.isEmpty { html.pair(words(vi, en), shown(value, 300)) }
      }
      pair("Mã thủ tục", "Code", metadata.code)
      pair("Cơ quan", "Agency", metadata.agency)
      pair("Lĩnh vực", "Sector", metadata.sector)
      pair("Cấp thực hiện", "Level", metadata.level)
      pair("Lượt hồ sơ/năm", "Dossiers a year", metadata.dossiersPerYear.map(String.init))
      html.element("dt", text: words("Biểu mẫu", "Forms"))
      html.element("dd") { html in
        html.element("ul") { html in
          for form in analysis.forms.prefix(100) {
            html.element("li") { html in
              html.text(shown(form.title, 300))
              html.text(" ")
              html.element("code", text: shown(form.file, 300))
            }
          }
          more(analysis.forms.count - 100, into: &html)
        }
      }
    }
    facts(into: &html)
    heading(level, words("Cách tính", "The arithmetic"), into: &html)
    html.element("ol", .class("sums")) { html in
      for step in Arithmetic.steps(of: analysis) { html.element("li", text: step[language]) }
    }
    figuresTable(into: &html)
    if !analysis.branches.isEmpty { branches(into: &html) }
    if !analysis.suggestions.isEmpty { suggestions(level, into: &html) }
  }

  private func heading(_ level: Int, _ text: String, into html: inout HTMLWriter) {
    html.newline()
    html.element(HTMLFields.headings[level], text: text)
  }

  /// "and 12 more", where a list was cut.
  private func more(_ count: Int, into html: inout HTMLWriter) {
    guard count > 0 else { return }
    html.element("li", text: words("và \(count) mục nữa", "and \(count) more"))
  }

  private func facts(into html: inout HTMLWriter) {
    func fact(
      _ name: String, _ value: String, _ html: inout HTMLWriter, _ more: (inout HTMLWriter) -> Void
    ) {
      html.element("div") { html in
        html.element("dt", text: name)
        html.element("dd") { html in
          html.element("span", .class("big"), text: value)
          more(&html)
        }
      }
    }
    func note(_ text: String) -> (inout HTMLWriter) -> Void {
      { $0.element("span", .class("of"), text: text) }
    }
    let gap = figures.rate.short(of: analysis.target)
    let target = analysis.target.text(language)
    html.element("dl", .class("facts")) { html in
      fact(
        words("Tỷ lệ cắt giảm", "Reduction rate"),
        figures.rate.percent(language) ?? words("không có", "none"), &html
      ) { html in
        html.tag(analysis.meetsTarget, language)
        if gap > 0 {
          html.text(" ")
          html.element(
            "span", .class("of"),
            text: words(
              "thiếu \(gap) trường để đạt \(target) %", "\(gap) fields short of \(target) %"))
        }
      }
      fact(
        words("Trước: phải khai", "Before: declared"), String(figures.declared), &html,
        note(words("trường", "fields")))
      fact(
        words("Cắt giảm được", "Can go"), String(figures.reducible), &html,
        note(
          words(
            "\(figures.derivable) nhà nước điền, \(figures.duplicate + figures.obsolete) bỏ",
            "\(figures.derivable) filled by the state, \(figures.duplicate + figures.obsolete) dropped"
          )
        ))
      fact(
        words("Sau: còn phải khai", "After: declared"),
        String(figures.declared - figures.reducible), &html,
        note(
          words(
            "\(figures.supplied) đã điền sẵn, \(figures.attachments) thành phần hồ sơ",
            "\(figures.supplied) supplied, \(figures.attachments) attachments")))
    }
  }

  /// Every figure of the procedure's row: what was counted, then the rates.
  private func figuresTable(into html: inout HTMLWriter) {
    html.element("div", .class("two")) { html in
      figuresTable(words("Đã đếm", "Counted"), into: &html) { cell in
        switch cell {
        case .text, .empty, .rate, .share, .met: false
        default: true
        }
      }
      figuresTable(words("Tỷ lệ theo cách tính", "The rate, counted in several ways"), into: &html)
      {
        cell in
        switch cell {
        case .rate, .share, .met: true
        default: false
        }
      }
    }
  }

  private func figuresTable(
    _ caption: String, into html: inout HTMLWriter, where isShown: (Table.Cell) -> Bool
  ) {
    let row = ProcedureTable.row(of: analysis, context)
    let draw = HTMLTables(context)
    html.table(caption, kind: "figs") { html in
      html.heads(
        [
          HTMLColumn("figure", vi: "Chỉ tiêu", en: "Figure", isNumber: false),
          HTMLColumn("value", vi: "Giá trị", en: "Value"),
        ], language)
      html.element("tbody") { html in
        for (column, cell) in zip(ProcedureTable.columns, row) where isShown(cell) {
          html.open(
            "tr",
            [.init("data-column", column.id)] + (column.id == "rate" ? [.class("on")] : []))
          html.element("th", .scope("row"), text: column.heading[language])
          draw.draw(cell, cell.exactFraction == nil ? column.id : "rate", into: &html)
          html.close("tr")
          html.newline()
        }
      }
    }
  }

  private func branches(into html: inout HTMLWriter) {
    let draw = HTMLTables(context)
    let most = 200
    html.table(
      words(
        "Theo nhánh: một lựa chọn có một câu trả lời, các lựa chọn khác để mở",
        "By branch: one choice has one answer, all others are open")
    ) { html in
      html.heads(
        [
          HTMLColumn("field", vi: "Lựa chọn", en: "Choice", isNumber: false),
          HTMLColumn("answer", vi: "Câu trả lời", en: "Answer", isNumber: false),
          HTMLColumn("rate", vi: "Tỷ lệ cắt giảm", en: "Reduction rate"),
        ], language)
      html.element("tbody") { html in
        for branch in analysis.branches.prefix(most) {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: shown(branch.field, 200))
            html.element(
              "td",
              text: branch.answer.isEmpty ? words("khác", "other") : shown(branch.answer, 200))
            draw.draw(.rate(branch.rate), "rate", into: &html)
          }
          html.newline()
        }
      }
    }
    if analysis.branches.count > most {
      html.element(
        "p",
        text: words(
          "và \(analysis.branches.count - most) nhánh nữa",
          "and \(analysis.branches.count - most) more"))
    }
  }

  private func suggestions(_ level: Int, into html: inout HTMLWriter) {
    heading(
      level, words("Gợi ý (không tính vào tỷ lệ)", "Suggestions (not in the rate)"), into: &html)
    html.element("ul") { html in
      for suggestion in analysis.suggestions.prefix(50) {
        let sentence = Explanation.sentence(for: suggestion, context.catalogue)[language]
        let labels = suggestion.frees.prefix(12).compactMap { reference in
          analysis.field(reference).map { "“\(shown($0.field.label, 80))”" }
        }
        html.element(
          "li", text: shown(sentence, 600) + " (" + labels.joined(separator: ", ") + ")")
      }
      more(analysis.suggestions.count - 50, into: &html)
    }
  }

  // MARK: Data for the script

  private var data: JSONWriter {
    var json = JSONWriter()
    json.beginObject()
    json.key("words")
    json.beginObject()
    for (key, text) in [
      ("all", words("Tất cả", "All")), ("verdict", words("Kết luận", "Verdict")),
      ("source", words("Nguồn dữ liệu", "Source")),
      (
        "search",
        words("Tìm trong các trường (không cần gõ dấu)", "Search the fields (marks not needed)")
      ),
      ("shown", words("Hiện %1 trong %2 trường.", "%1 of %2 fields shown.")),
    ] {
      json.key(key)
      json.string(text)
    }
    json.key("verdicts")
    json.pairs(
      [Finding.Verdict.derivable, .duplicate, .obsolete, .keep].map {
        ($0.rawValue, Terms.verdict($0)[language])
      } + [
        ("likely", Terms.confidence(.likely)[language]),
        ("supplied", Terms.role(.supplied)[language]),
        ("attachment", Terms.role(.attachment)[language]),
      ])
    json.endObject()
    let used = Set(analysis.fields.compactMap { $0.finding?.source })
    json.key("sources")
    json.pairs(
      context.catalogue.sources.filter { used.contains($0.id) }.map { ($0.id, $0.name[language]) })
    json.endObject()
    return json
  }
}
