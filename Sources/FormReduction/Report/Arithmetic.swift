/// The rate of a procedure written out, so that it can be checked with a pencil.
///
/// ```
/// R = 4 suy ra được + 0 trùng + 1 lỗi thời = 5
/// tỷ lệ = R / D = 5 / 24 = 20,83 %
/// R × 100 = 500 ≥ 20 × D = 20 × 24: đạt
/// ```
enum Arithmetic {
  /// The steps, one a line; the last says that there is no rate where nothing is declared.
  static func steps(of analysis: Analysis) -> [Message] {
    let figures = analysis.reduction
    var steps = [
      Message(
        vi: "phải khai báo D = \(figures.declared), điền sẵn S = \(figures.supplied), "
          + "thành phần hồ sơ A = \(figures.attachments)",
        en: "declared D = \(figures.declared), supplied S = \(figures.supplied), "
          + "attachments A = \(figures.attachments)"),
      Message(
        vi: "R = \(figures.derivable) suy ra được + \(figures.duplicate) trùng + "
          + "\(figures.obsolete) lỗi thời = \(figures.reducible)",
        en: "R = \(figures.derivable) derivable + \(figures.duplicate) duplicate + "
          + "\(figures.obsolete) obsolete = \(figures.reducible)"),
    ]
    guard let meets = analysis.meetsTarget else {
      steps.append(
        Message(vi: "không áp dụng: không phải khai gì", en: "not applicable: D = 0"))
      return steps
    }
    func step(_ language: Language, _ rate: String, _ isMet: String) -> [String] {
      let percent = figures.rate.percent(language) ?? ""
      let target = analysis.target.text(language)
      return [
        "\(rate) = R / D = \(figures.reducible) / \(figures.declared) = \(percent)",
        "R × 100 = \(figures.reducible * 100) \(meets ? "≥" : "<") \(target) × D = "
          + "\(target) × \(figures.declared): \(isMet)",
      ]
    }
    let vietnamese = step(.vietnamese, "tỷ lệ", meets ? "đạt" : "chưa đạt")
    let english = step(.english, "rate", meets ? "meets the target" : "misses the target")
    return steps + zip(vietnamese, english).map { Message(vi: $0, en: $1) }
  }

  /// The same form counted otherwise, each with the column of ``ProcedureTable`` that holds it.
  static func scenarios(of analysis: Analysis) -> [(column: String, name: Message, rate: Rate)] {
    let figures = analysis.reduction
    return [
      (
        "upperRate", Message(vi: "kể cả trường cần xem lại", en: "with likely findings"),
        figures.upperRate
      ),
      (
        "selfFiledRate", Message(vi: "khi tự nộp hồ sơ", en: "when self-filed"),
        figures.selfFiledRate
      ),
      (
        "branchMinimumRate", Message(vi: "nhánh thấp nhất", en: "lowest branch"),
        figures.branchMinimum
      ),
      (
        "noDatabaseRate", Message(vi: "không dùng CSDL nào", en: "without any database"),
        figures.noDatabaseRate
      ),
      (
        "connectedRate", Message(vi: "chỉ CSDL đã kết nối", en: "connected sources only"),
        figures.connectedRate
      ),
      (
        "publishedRate", Message(vi: "thêm CSDL đã công bố", en: "and published ones"),
        figures.publishedRate
      ),
    ]
  }
}
