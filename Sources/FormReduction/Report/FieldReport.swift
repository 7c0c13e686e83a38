/// Why each field of a procedure got its verdict: what `explain` prints.
public struct FieldReport {
  private let analysis: Analysis
  private let catalogue: Catalogue
  private let options: Options
  private let language: Language
  private var isVietnamese: Bool { language == .vietnamese }

  public init(analysis: Analysis, catalogue: Catalogue, options: Options, language: Language) {
    self.analysis = analysis
    self.catalogue = catalogue
    self.options = options
    self.language = language
  }

  /// The report on all fields, or on those with a pointer, key or label; `nil` where there is none.
  public func text(for wanted: String?) -> String? {
    guard let wanted else {
      return heading + analysis.fields.map(text).joined() + suggestions + arithmetic
    }
    let folded = Wording(wanted).plainText()
    let matches = analysis.fields.filter { field in
      field.field.pointer == wanted || field.field.key == wanted
        || !folded.isEmpty && Wording(field.field.label).plainText() == folded
    }
    return matches.isEmpty ? nil : matches.map(text).joined()
  }

  private func words(_ vi: String, _ en: String) -> String { isVietnamese ? vi : en }

  private var heading: String {
    let code = analysis.metadata.code.map { "\($0)  " } ?? ""
    return oneLine(code + analysis.metadata.name) + "\n"
      + analysis.forms.map { "  \(oneLine($0.file))\n" }.joined()
  }

  private func text(_ field: Analysis.AnalyzedField) -> String {
    let label =
      field.field.label.isEmpty ? "(\(words("không nhãn", "no label")))" : field.field.label
    var text = "\n\(oneLine(label))\n"
    func add(_ name: String, _ value: String) {
      text += "  \(padded(name, 14)) \(oneLine(value))\n"
    }
    var place = field.field.pointer
    if analysis.forms.count > 1 { place += "  \(analysis.forms[field.reference.form].file)" }
    add(words("vị trí", "where"), place)
    if let step = field.step { add(words("bước", "step"), step) }
    add(words("khóa", "key"), field.field.key)
    if let finding = field.finding {
      let confidence =
        finding.verdict.isReducible ? " (\(Terms.confidence(finding.confidence)[language]))" : ""
      add(
        words("kết luận", "verdict"),
        Terms.verdict(finding.verdict)[language].uppercased() + confidence)
    } else {
      add(words("loại trường", "role"), Terms.role(field.field.role)[language])
    }
    let subject = SubjectNames.name(of: field.meaning.subject)[language]
    if let attribute = field.meaning.attribute {
      let name = catalogue.name(of: attribute)?[language] ?? attribute.id
      add(words("là", "asks"), "\(name) \(words("của", "of")) \(subject)  [\(attribute)]")
    } else {
      add(
        words("là", "asks"),
        "\(words("câu hỏi riêng, về", "a question of its own, about")) \(subject)")
    }
    for item in field.meaning.evidence {
      let (name, value) = evidence(item)
      add(name, value)
    }
    add(words("lý do", "reason"), Explanation.reason(field, in: analysis, catalogue)[language])
    guard let finding = field.finding else { return text }
    for id in finding.bases {
      guard let basis = catalogue.basis(id) else { continue }
      add(words("căn cứ", "legal basis"), "\(basis.text)\(period(basis.validity))\(mark(basis))")
    }
    if finding.verdict == .derivable {
      add(
        words("ngoại lệ", "except"),
        words(
          "dữ liệu thiếu, chưa đủ hoặc sai thì hỏi và đề nghị cập nhật (NQ 66.7/2025, khoản 2 Điều 2)",
          "where the data are missing or wrong the form asks, and an update is requested (66.7/2025, "
            + "article 2.2)"))
    }
    if let earlier = finding.duplicateOf.flatMap(analysis.field) {
      add(words("lặp lại", "repeats"), "“\(earlier.field.label)” \(earlier.field.pointer)")
    }
    if let earlier = finding.repeatsWhenSelfFiled, earlier != finding.duplicateOf,
      let field = analysis.field(earlier)
    {
      add(
        words("khi tự nộp", "self-filed"),
        "\(words("lặp lại", "repeats")) “\(field.field.label)” \(field.field.pointer)")
    }
    return text
  }

  private func evidence(_ evidence: Evidence) -> (String, String) {
    switch evidence {
    case .words(let list):
      (words("nhận ra", "recognised"), list.map { "“\($0)”" }.joined(separator: ", "))
    case .keyWords(let list):
      (
        words("theo khóa", "by the key"), list.map { "“\($0)”" }.joined(separator: ", ")
      )
    case .subjectFromLabel(let text):
      (words("chủ thể", "subject"), words("do câu hỏi nói", "named by the label") + ": “\(text)”")
    case .subjectFromHeading(let text):
      (words("chủ thể", "subject"), words("do tiêu đề", "named by the heading") + ": “\(text)”")
    case .subjectFromKey(let text):
      (words("chủ thể", "subject"), words("do khóa", "told by the key") + ": \(text)")
    case .subjectFromOrder(let text):
      (
        words("chủ thể", "subject"),
        words("người nêu ở câu trước", "introduced by an earlier field") + ": “\(text)”"
      )
    case .subjectByDefault:
      (
        words("chủ thể", "subject"),
        words("không nêu ai khác: người làm đơn", "nobody else is named: the one who applies")
      )
    case .overruled(let key):
      (
        words("bỏ qua", "overruled"),
        words("khóa nói khác", "the key says otherwise") + ": \(key)"
      )
    case .paperFromOrder(let text):
      (words("giấy tờ", "paper"), words("nêu ở", "named by") + ": “\(text)”")
    case .placeFromOrder(let text):
      (words("địa chỉ", "address"), words("thuộc", "part of") + ": “\(text)”")
    case .dateFromOrder(let text):
      (words("nối tiếp", "continues"), "“\(text)”")
    case .mistyped(let text):
      (words("sửa lỗi gõ", "typing error"), words("hiểu là", "read as") + " “\(text)”")
    case .unknownWords(let text):
      (
        words("không rõ", "not known"),
        words("còn từ chưa hiểu trong", "words without a meaning in") + " “\(text)”"
      )
    case .isNew:
      (words("thông tin mới", "new"), words("chưa có trong dữ liệu", "no data can hold it yet"))
    }
  }

  private func period(_ validity: Validity) -> String {
    switch (validity.from, validity.to) {
    case (nil, nil): ""
    case (let from?, nil): " (\(words("từ", "from")) \(from.text(language)))"
    case (nil, let to?): " (\(words("đến", "until")) \(to.text(language)))"
    case (let from?, let to?):
      " (\(words("từ", "from")) \(from.text(language)) \(words("đến", "to")) \(to.text(language)))"
    }
  }

  private func mark(_ basis: LegalBasis) -> String {
    switch basis.mark {
    case .confirmed: ""
    case .press: words(" — theo báo chí", " — from the press")
    case .unconfirmed: words(" — chưa xác nhận", " — unconfirmed")
    }
  }

  private var suggestions: String {
    guard !analysis.suggestions.isEmpty else { return "" }
    var text = "\n\(words("Gợi ý (không tính vào tỷ lệ)", "Suggestions (not in the rate)")):\n"
    for suggestion in analysis.suggestions {
      let asked = suggestion.ask.map { catalogue.name(of: $0)?[language] ?? $0.id }
      let whose = SubjectNames.name(of: suggestion.subject)[language]
      text +=
        isVietnamese
        ? "  hỏi \(asked.joined(separator: " và ")) của \(whose) thay cho \(suggestion.frees.count) "
          + "trường: giảm \(suggestion.net)\n"
        : "  ask \(asked.joined(separator: " and ")) of \(whose) instead of \(suggestion.frees.count) "
          + "fields: net −\(suggestion.net)\n"
    }
    return text
  }

  /// The rate written out, to be checked with a pencil.
  private var arithmetic: String {
    let figures = analysis.reduction
    let target = options.target.text(language)
    var text = "\n\(words("Cách tính", "Arithmetic")):\n"
    text += "  \(words("phải khai báo", "declared")) D = \(figures.declared)"
    text += ", \(words("điền sẵn", "supplied")) S = \(figures.supplied)"
    text += ", \(words("thành phần hồ sơ", "attachments")) A = \(figures.attachments)\n"
    text += "  R = \(figures.derivable) \(words("suy ra được", "derivable"))"
    text += " + \(figures.duplicate) \(words("trùng", "duplicate"))"
    text += " + \(figures.obsolete) \(words("lỗi thời", "obsolete")) = \(figures.reducible)\n"
    guard let percent = figures.rate.percent(language), let meets = analysis.meetsTarget else {
      return text + "  \(words("không áp dụng: không phải khai gì", "not applicable: D = 0"))\n"
    }
    text += "  \(words("tỷ lệ", "rate")) = R / D = \(figures.reducible) / \(figures.declared)"
    text += " = \(percent)\n"
    text += "  R × 100 = \(figures.reducible * 100) \(meets ? "≥" : "<") \(target) × D = "
    text += "\(target) × \(figures.declared): "
    text += meets ? words("đạt", "meets the target") : words("chưa đạt", "misses the target")
    text += "\n"
    let more: [(String, Rate)] = [
      (words("kể cả trường cần xem lại", "with likely findings"), figures.upperRate),
      (words("khi tự nộp hồ sơ", "when self-filed"), figures.selfFiledRate),
      (words("nhánh thấp nhất", "lowest branch"), figures.branchMinimum),
      (words("không dùng CSDL nào", "without any database"), figures.noDatabaseRate),
      (words("chỉ CSDL đã kết nối", "connected sources only"), figures.connectedRate),
      (words("thêm CSDL đã công bố", "and published ones"), figures.publishedRate),
    ]
    for (name, rate) in more {
      text += "  \(name): \(rate.percent(language) ?? "–") (\(rate.reducible)/\(rate.declared))\n"
    }
    for branch in analysis.branches {
      let answer = branch.answer.isEmpty ? words("khác", "other") : branch.answer
      text += "  \(words("nhánh", "branch")) \(oneLine(branch.field)) = \(oneLine(answer)): "
      text += "\(branch.rate.percent(language) ?? "–") "
      text += "(\(branch.rate.reducible)/\(branch.rate.declared))\n"
    }
    return text
  }
}
