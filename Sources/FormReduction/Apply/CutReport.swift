/// What `apply` prints: for each procedure what it asks before and after, for each form what was done.
public struct CutReport {
  private let language: Language
  private var declared = (before: 0, after: 0)
  private var supplied = (before: 0, after: 0)
  private var forms = 0
  private var untouched = 0

  public init(_ language: Language) { self.language = language }

  private func words(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  /// The lines of one procedure.
  public mutating func add(_ analysis: Analysis, _ cut: [CutForm]) -> String {
    let figures = analysis.reduction
    let declaredAfter = figures.declared - cut.reduce(0) { $0 + $1.removedFromDeclared }
    let suppliedAfter = figures.supplied + cut.reduce(0) { $0 + $1.newlySupplied }
    declared.before += figures.declared
    declared.after += declaredAfter
    supplied.before += figures.supplied
    supplied.after += suppliedAfter
    forms += cut.count
    let others = analysis.forms.count { form in !cut.contains { $0.file == form.file } }
    untouched += others
    let achieved = Rate(figures.declared - declaredAfter, of: figures.declared)
    let code = analysis.metadata.code ?? "–"
    var text = "\(code)  \(oneLine(analysis.metadata.name))\n"
    text += "  \(words("phải khai", "declared")) \(figures.declared) → \(declaredAfter)"
    if achieved.reducible > 0, let percent = achieved.percent(language) {
      text += " (−\(percent))"
    }
    text += ", \(words("điền sẵn", "supplied")) \(figures.supplied) → \(suppliedAfter)\n"
    for form in cut { text += self.text(form, analysis) }
    if others > 0 {
      text +=
        "  "
        + words(
          "\(others) biểu mẫu không phải Form.io: giữ nguyên",
          "\(others) forms that are not Form.io: left as they are") + "\n"
    }
    return text
  }

  private func text(_ form: CutForm, _ analysis: Analysis) -> String {
    func count(_ way: FieldCut.Way) -> Int { form.done.count { $0.way == way } }
    var parts = [
      (count(.lookup), words("tra cứu", "looked up")),
      (count(.copy) + count(.carry), words("lấy từ câu trước", "from an earlier answer")),
      (count(.remove), words("bỏ", "taken out")),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if parts.isEmpty { parts = [words("không đổi", "unchanged")] }
    var text = "  \(oneLine(form.file)): \(parts.joined(separator: ", "))\n"
    func label(_ reference: FieldReference) -> String {
      let field = analysis.field(reference)?.field
      return "“\(oneLine(shortened(field?.label ?? "", 60)))” \(oneLine(field?.pointer ?? ""))"
    }
    for cut in form.undecided {
      text += "    \(words("chờ quyết định", "to be decided")): \(label(cut.field))\n"
    }
    // One line for each reason.
    var reasons: [Message] = []
    for (_, reason) in form.left where !reasons.contains(reason) { reasons.append(reason) }
    for reason in reasons {
      let labels = form.left.filter { $0.reason == reason }.map { label($0.field) }
      text += "    \(words("để lại", "left")) \(labels.count): \(reason[language]): "
      text += labels.prefix(3).joined(separator: ", ") + (labels.count > 3 ? ", …" : "") + "\n"
    }
    return text
  }

  /// The sum over all procedures.
  public var total: String {
    let achieved = Rate(declared.before - declared.after, of: declared.before)
    var text = "\n\(words("Cộng", "Total")): \(forms) \(words("biểu mẫu Form.io", "Form.io forms"))"
    text += ", \(words("phải khai", "declared")) \(declared.before) → \(declared.after)"
    if let percent = achieved.percent(language) { text += " (−\(percent))" }
    text += ", \(words("điền sẵn", "supplied")) \(supplied.before) → \(supplied.after)\n"
    if untouched > 0 {
      text +=
        words(
          "Không phải Form.io, giữ nguyên: \(untouched)",
          "Not Form.io, left as they are: \(untouched)")
        + "\n"
    }
    return text
  }
}
