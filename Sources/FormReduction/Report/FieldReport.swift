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
    for item in field.evidence {
      let (name, value) = Explanation.words(for: item)
      add(name[language], value[language])
    }
    add(words("lý do", "reason"), Explanation.reason(field, in: analysis, catalogue)[language])
    guard let finding = field.finding else {
      if field.field.role == .attachment { text += paper(field) }
      return text
    }
    if let decided = finding.decided {
      add(words("quyết định", "decided"), Explanation.words(for: decided)[language])
    }
    for id in finding.bases {
      guard let basis = catalogue.basis(id) else { continue }
      add(words("căn cứ", "legal basis"), basis.citation(language))
    }
    if finding.verdict == .derivable {
      add(words("ngoại lệ", "except"), Explanation.exceptions[0][language])
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

  /// Which database replaces an attachment, and on what.
  private func paper(_ field: Analysis.AnalyzedField) -> String {
    let reader = PaperReader(catalogue, asOf: options.asOf)
    guard let finding = reader.finding(field.field.label, code: analysis.metadata.code),
      !finding.bases.isEmpty
    else { return "" }
    let source = catalogue.source(finding.paper.source)?.name[language] ?? finding.paper.source
    var text = "  \(padded(words("thay bằng", "replaced by"), 14)) \(source)"
    text += " (\(Terms.status(finding.status)[language]))\n"
    for basis in finding.bases {
      text += "  \(padded(words("căn cứ", "legal basis"), 14)) \(basis.citation(language))\n"
    }
    if let annex = finding.annex {
      text += "  \(padded(words("phụ lục", "annex"), 14)) \(annex.annex), \(annex.number)\n"
    }
    return text
  }

  private var suggestions: String {
    guard !analysis.suggestions.isEmpty else { return "" }
    var text = "\n\(words("Gợi ý (không tính vào tỷ lệ)", "Suggestions (not in the rate)")):\n"
    for suggestion in analysis.suggestions {
      text += "  \(Explanation.sentence(for: suggestion, catalogue)[language])\n"
    }
    return text
  }

  /// The rate written out, to be checked with a pencil.
  private var arithmetic: String {
    var text = "\n\(words("Cách tính", "Arithmetic")):\n"
    for line in Arithmetic.steps(of: analysis) { text += "  \(line[language])\n" }
    guard analysis.meetsTarget != nil else { return text }
    for (_, name, rate) in Arithmetic.scenarios(of: analysis) {
      text += "  \(name[language]): \(written(rate))\n"
    }
    for branch in analysis.branches {
      let answer = branch.answer.isEmpty ? words("khác", "other") : branch.answer
      text += "  \(words("nhánh", "branch")) \(oneLine(branch.field)) = \(oneLine(answer)): "
      text += "\(written(branch.rate))\n"
    }
    if analysis.branchesLeftOut > 0 {
      text += "  \(words("nhánh không tính vì quá nhiều", "branches left out, being too many"))"
      text += ": \(analysis.branchesLeftOut)\n"
    }
    return text
  }

  private func written(_ rate: Rate) -> String {
    "\(rate.percent(language) ?? "–") (\(rate.reducible)/\(rate.declared))"
  }
}
