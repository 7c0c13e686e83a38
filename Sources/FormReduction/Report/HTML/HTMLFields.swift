import Interchange

/// The fields of a procedure, twice: as the form before and after, then each with the reasons.
struct HTMLFields {
  static let headings: [StaticString] = ["h1", "h1", "h2", "h3", "h4", "h5", "h6"]

  let analysis: Analysis
  let context: ReportContext
  /// Of the headings above both lists.
  let level: Int
  /// What stands before the numbers in the names of places.
  let prefix: String
  /// The page of a field's card, `nil` where all stand on one.
  var place: ((_ number: Int) -> String)?
  /// Numbers of the fields, 0-based, in the order of the procedure.
  private let numbers: [FieldReference: Int]
  /// The first field that asks for a data item.
  private let asked: [Fact: Int]
  private var language: Language { context.language }
  private var words: HTMLWords { HTMLWords(context.language) }

  init(_ analysis: Analysis, _ context: ReportContext, level: Int, prefix: String = "") {
    self.analysis = analysis
    self.context = context
    self.level = level
    self.prefix = prefix
    var numbers: [FieldReference: Int] = [:]
    var asked: [Fact: Int] = [:]
    for (number, field) in analysis.fields.enumerated() {
      numbers[field.reference] = number
      if let fact = field.meaning.fact, asked[fact] == nil { asked[fact] = number }
    }
    self.numbers = numbers
    self.asked = asked
  }

  /// The form before and after, then the cards; a block of each for every field.
  var sections: [PageSection] {
    let title = words("Biểu mẫu trước và sau", "The form before and after")
    let cards = words("Từng trường: kết luận và lý do", "Field by field: verdict and reasons")
    let heading = HTMLFields.headings[level]
    return [
      PageSection(
        blocks: analysis.fields.indices.map(beforeAndAfter),
        open: { html, isContinued in
          html.element(heading, text: title + (isContinued ? words(" (tiếp)", " (continued)") : ""))
          html.beginTable(
            words(
              "Người dân phải khai gì, nhà nước điền gì, bỏ gì",
              "What people declare, what the state fills in, what is dropped"), kind: "form")
          html.heads(
            [
              HTMLColumn("field", vi: "Trường", en: "Field", isNumber: false),
              HTMLColumn("before", vi: "Hiện nay", en: "Today", isNumber: false),
              HTMLColumn("after", vi: "Sau cắt giảm", en: "After", isNumber: false),
            ], language)
          html.open("tbody")
        },
        close: { html in
          html.close("tbody")
          html.endTable()
        }),
      PageSection(
        blocks: analysis.fields.indices.map(card),
        open: { html, isContinued in
          html.element(heading, text: cards + (isContinued ? words(" (tiếp)", " (continued)") : ""))
          html.open("div", prefix.isEmpty ? [.id("fields")] : [])
        },
        close: { $0.close("div") }),
    ]
  }

  // MARK: Places

  private func link(_ number: Int) -> String {
    (place.map { $0(number) } ?? "") + "#\(prefix)f\(number + 1)"
  }

  /// The step of a field where it is another one than that of the field before.
  private func newStep(_ number: Int) -> String? {
    func place(_ number: Int) -> String {
      let field = analysis.fields[number]
      let form = analysis.forms[field.reference.form]
      let several = analysis.forms.count > 1
      return [several ? shown(form.title, 200) : "", shown(field.step ?? "", 300)]
        .filter { !$0.isEmpty }.joined(separator: " › ")
    }
    let own = place(number)
    if number == 0 { return own.isEmpty ? nil : own }
    let isNew =
      own != place(number - 1)
      || analysis.fields[number].reference.form != analysis.fields[number - 1].reference.form
    guard isNew else { return nil }
    return own.isEmpty ? words("(ngoài các bước)", "(outside the steps)") : own
  }

  private func label(_ field: Analysis.AnalyzedField) -> String {
    let label = shown(field.field.label, 600)
    return label.isEmpty ? words("(không có nhãn)", "(no label)") : label
  }

  private func source(_ field: Analysis.AnalyzedField) -> Source? {
    field.finding?.source.flatMap(context.catalogue.source)
  }

  // MARK: Before and after

  private func beforeAndAfter(_ number: Int) -> HTMLWriter {
    let field = analysis.fields[number]
    var html = HTMLWriter()
    if let step = newStep(number) {
      html.element("tr", .class("step")) { html in
        html.element("th", .scope("rowgroup"), .init("colspan", "3"), text: step)
      }
    }
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.element("a", .class("no"), .href(link(number)), text: String(number + 1))
        html.text(label(field))
      }
      html.element("td") { box(before: field, into: &$0) }
      html.element("td") { box(after: field, into: &$0) }
    }
    return html
  }

  private func box(before field: Analysis.AnalyzedField, into html: inout HTMLWriter) {
    switch field.field.role {
    case .declared, .hidden:
      html.element("span", .class("box"), text: words("người dân khai", "people declare"))
    case .supplied:
      html.element("span", .class("box supplied"), text: words("đã điền sẵn", "filled in"))
    case .attachment:
      html.element("span", .class("box attachment"), text: words("nộp tệp", "a file is added"))
    }
  }

  private func box(after field: Analysis.AnalyzedField, into html: inout HTMLWriter) {
    guard let finding = field.finding, finding.verdict.isReducible,
      finding.confidence == .certain
    else {
      box(before: field, into: &html)
      if field.finding?.verdict.isReducible == true {
        html.element(
          "span", .class("sub"),
          text: words("có thể cắt, cần xem lại", "could go, to be reviewed"))
      }
      return
    }
    switch finding.verdict {
    case .derivable, .keep:
      let source = source(field)
      let name = source?.name[language] ?? words("biểu mẫu", "the form")
      html.element(
        "span", .class("box derivable"),
        text: source?.kind == .computation
          ? words("hệ thống tự suy ra", "computed by the system")
          : words("nhà nước điền: ", "filled by the state: ") + shown(name, 200))
    case .duplicate:
      let earlier = finding.duplicateOf.flatMap { numbers[$0] }.map { " \($0 + 1)" } ?? ""
      html.element(
        "span", .class("box duplicate"),
        text: words("bỏ, lấy từ trường\(earlier)", "dropped, taken from field\(earlier)"))
    case .obsolete:
      html.element(
        "span", .class("box obsolete"),
        text: words("bỏ, không còn tồn tại", "dropped, no longer exists"))
    }
  }

  // MARK: Cards

  private func card(_ number: Int) -> HTMLWriter {
    let field = analysis.fields[number]
    var html = HTMLWriter()
    if let step = newStep(number) {
      html.open(HTMLFields.headings[level + 1], [.class("step")])
      html.text(step)
      html.close(HTMLFields.headings[level + 1])
    }
    var verdicts = [field.finding?.verdict.rawValue ?? field.field.role.rawValue]
    if let finding = field.finding, finding.verdict.isReducible, finding.confidence == .likely {
      verdicts.append("likely")
    }
    html.open(
      "article",
      [
        kind(field), .id("\(prefix)f\(number + 1)"),
        .init("data-v", verdicts.joined(separator: " ")),
        .init("data-s", field.finding?.source ?? ""),
      ])
    html.open(HTMLFields.headings[level + 2], [])
    html.element("span", .class("no"), text: "\(number + 1)")
    html.text(label(field) + " ")
    html.tag(field, language)
    html.close(HTMLFields.headings[level + 2])
    html.element(
      "p",
      text: shown(Explanation.reason(field, in: analysis, context.catalogue)[language], 1_500))
    html.element("dl", .class("kv")) { details(field, into: &$0) }
    html.close("article")
    return html
  }

  private func kind(_ field: Analysis.AnalyzedField) -> HTMLWriter.Attribute {
    switch (field.finding?.verdict, field.field.role) {
    case (.derivable?, _): .class("field derivable")
    case (.duplicate?, _): .class("field duplicate")
    case (.obsolete?, _): .class("field obsolete")
    case (.keep?, _): .class("field keep")
    case (nil, .attachment): .class("field attachment")
    case (nil, _): .class("field supplied")
    }
  }

  private func details(_ field: Analysis.AnalyzedField, into html: inout HTMLWriter) {
    html.element("dt", text: words("Hỏi gì", "Asks"))
    html.element("dd") { html in
      let subject = shown(SubjectNames.name(of: field.meaning.subject)[language], 200)
      if let attribute = field.meaning.attribute {
        let name = context.catalogue.name(of: attribute)?[language] ?? attribute.id
        html.text("\(name) \(words("của", "of")) \(subject) ")
        html.element("code", text: attribute.id)
      } else {
        html.text(words("câu hỏi riêng, về ", "a question of its own, about ") + subject)
      }
    }
    if let finding = field.finding { conclusion(finding, field, into: &html) }
    let evidence = field.evidence.map { item in
      let (name, value) = Explanation.words(for: item)
      return "\(name[language]): \(shown(value[language], 300))"
    }
    list(words("Nhận ra nhờ", "Told by"), evidence, into: &html)
    if !field.field.options.isEmpty {
      let most = 12
      var options = field.field.options.prefix(most).map { shown($0, 160) }
      if field.field.options.count > most {
        options.append(
          words(
            "và \(field.field.options.count - most) mục nữa",
            "and \(field.field.options.count - most) more"))
      }
      html.pair(words("Lựa chọn", "Options"), options.joined(separator: " · "))
    }
    html.element("dt", text: words("Vị trí", "Where"))
    html.element("dd") { html in
      html.element("code", text: shown(field.field.pointer, 500))
      html.text(" · ")
      html.element("code", text: shown(field.field.key, 300))
      if analysis.forms.count > 1 {
        html.text(" · ")
        html.element("code", text: shown(analysis.forms[field.reference.form].file, 300))
      }
    }
  }

  private func conclusion(
    _ finding: Finding, _ field: Analysis.AnalyzedField, into html: inout HTMLWriter
  ) {
    if let source = source(field) {
      let doubt =
        source.statusIsConfirmed ? "" : words(", chưa xác nhận", ", unconfirmed")
      html.pair(
        words("Nguồn", "Source"),
        "\(source.name[language]) (\(Terms.status(source.status)[language])\(doubt))")
    }
    if !finding.from.isEmpty {
      html.element("dt", text: words("Khóa tra cứu", "Key"))
      html.element("dd") { html in
        for (position, fact) in finding.from.enumerated() {
          if position > 0 { html.text("; ") }
          html.text(shown(Explanation.name(of: fact, context.catalogue)[language], 300))
          if let number = asked[fact] {
            html.text(" ")
            html.element(
              "a", .href(link(number)), text: words("(trường ", "(field ") + "\(number + 1))")
          }
        }
      }
    }
    list(
      words("Căn cứ", "Legal bases"),
      finding.bases.compactMap { context.catalogue.basis($0)?.citation(language) }, into: &html)
    if finding.verdict == .derivable {
      html.element("dt", text: words("Vẫn hỏi khi", "Asked all the same"))
      html.element(
        "dd", .class("sub"),
        text: Explanation.exceptions.map { $0[language] }.joined(separator: "; "))
    }
    earlier(words("Lặp lại", "Repeats"), finding.duplicateOf, into: &html)
    if finding.repeatsWhenSelfFiled != finding.duplicateOf {
      earlier(
        words("Khi tự nộp, lặp lại", "When self-filed, repeats"), finding.repeatsWhenSelfFiled,
        into: &html)
    }
  }

  private func earlier(
    _ name: String, _ reference: FieldReference?, into html: inout HTMLWriter
  ) {
    guard let reference, let number = numbers[reference] else { return }
    let field = analysis.fields[number]
    html.element("dt", text: name)
    html.element("dd") { html in
      html.element("a", .href(link(number)), text: "\(number + 1). \(label(field))")
      if let step = field.step { html.text(" (\(shown(step, 200)))") }
    }
  }

  private func list(_ name: String, _ items: [String], into html: inout HTMLWriter) {
    guard !items.isEmpty else { return }
    html.element("dt", text: name)
    html.element("dd") { html in
      if items.count == 1 {
        html.text(items[0])
      } else {
        html.element("ul") { html in
          for item in items { html.element("li", text: item) }
        }
      }
    }
  }
}
