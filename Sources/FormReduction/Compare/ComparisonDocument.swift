/// A comparison with all that people want to see of it: sums, procedures, fields, the series, targets.
public struct ComparisonDocument: Sendable {
  private let sides: [ComparisonTables.Side]
  private let targets: AgencyTargets?
  private let reported: [ProcedureRecord]?

  /// - Parameters:
  ///   - sides: Two or more, the oldest first.
  ///   - targets: What the agencies have to reach.
  ///   - reported: What had been reported for the first side.
  public init(
    sides: [ComparisonTables.Side], targets: AgencyTargets? = nil,
    reported: [ProcedureRecord]? = nil
  ) {
    precondition(sides.count > 1, "a comparison takes two sides")
    self.sides = sides
    self.targets = targets
    self.reported = reported
  }

  /// What was achieved counts from the first side to the last one.
  ///
  /// - Parameters:
  ///   - target: The share of declared information that each procedure has to lose.
  ///   - today: The day on which it is asked who is late.
  public func document(
    target: Target, today: CalendarDate, _ language: Language
  ) -> TableDocument {
    let (first, last) = (sides[0], sides[sides.count - 1])
    let comparison = Comparison(first.procedures, last.procedures)
    var tables = [
      ComparisonTables.groups(comparison, target: target, language),
      ComparisonTables.procedures(comparison, language),
      ComparisonTables.fields(comparison, language),
    ]
    // Of two sides the sums say more than the series.
    tables.insert(ComparisonTables.series(sides), at: sides.count > 2 ? 0 : 1)
    if let targets { tables.append(targets.table(comparison, today: today, language)) }
    if let reported {
      tables.append(ComparisonTables.method(reported: reported, now: first.procedures))
    }
    var document = TableDocument(
      id: "comparison",
      title: Message(
        vi: "So sánh “\(first.name)” với “\(last.name)”",
        en: "\"\(first.name)\" compared with \"\(last.name)\""),
      notes: [achieved(comparison.all, target)] + notes, tables: tables,
      briefColumns: [
        "series": [
          "result", "procedures", "declared", "supplied", "reducible", "achieved",
          "achievedSinceLast",
        ],
        "groups": [
          "kind", "name", "declaredBefore", "declaredAfter", "gone", "nowSupplied", "come",
          "nowDeclared", "achieved", "reached",
        ],
        "procedures": [
          "code", "name", "state", "declaredBefore", "declaredAfter", "achieved", "otherwiseJudged",
        ],
        "fields": ["code", "label", "change", "was"],
      ])
    document.inLetter = ["series", "groups", "targets"]
    return document
  }

  /// What was achieved, in a sentence.
  private func achieved(_ all: Comparison.Sum, _ target: Target) -> Message {
    let rate = all.achieved
    func text(_ language: Language, none: String) -> String {
      rate.percent(language).map { "\($0) (\(rate.reducible)/\(rate.declared))" } ?? none
    }
    let reached = all.rates.count { $0.meets(target) ?? false }
    return Message(
      vi:
        "Đã giảm \(text(.vietnamese, none: "–")) trường phải khai của \(all.procedures) thủ tục có ở cả "
        + "hai lần; \(reached) thủ tục đã giảm đủ \(target.text(.vietnamese)) %.",
      en:
        "\(text(.english, none: "–")) of the declared fields of \(all.procedures) procedures that both sides "
        + "have are gone or supplied; \(reached) procedures have achieved \(target.text(.english)) %."
    )
  }

  /// What the sides have in common, and what not.
  private var notes: [Message] {
    var notes: [Message] = []
    let runs = Set(sides.flatMap(\.runs).compactMap { $0 })
    func differ(_ member: (RunIdentity) -> String) -> Bool { Set(runs.map(member)).count > 1 }
    var differences: [Message] = []
    if differ(\.catalogue) { differences.append(Message(vi: "danh mục", en: "catalogue")) }
    if differ({ $0.asOf.description }) {
      differences.append(Message(vi: "ngày xét hiệu lực", en: "the day of the law"))
    }
    if differ(\.sources) { differences.append(Message(vi: "nguồn đang bật", en: "active sources")) }
    if differ({ $0.decisions ?? "" }) {
      differences.append(Message(vi: "quyết định", en: "decisions"))
    }
    if differences.isEmpty {
      notes.append(
        Message(
          vi: "Mọi lần được phân tích bằng cùng một danh mục: khác biệt là của biểu mẫu.",
          en: "All sides rest on one catalogue: what differs is the forms."))
    } else {
      let vi = differences.map(\.vietnamese).joined(separator: ", ")
      let en = differences.map(\.english).joined(separator: ", ")
      notes.append(
        Message(
          vi:
            "Các lần khác nhau về \(vi): cột “Kết luận khác” không phải thay đổi của biểu mẫu; mức "
            + "giảm đã đạt chỉ đếm trường phải khai.",
          en: "The sides differ in \(en): \"Judged otherwise\" is no change of the forms; what was "
            + "achieved counts declared fields only."))
    }
    for side in sides where side.unreadable ?? 0 > 0 {
      let count = side.unreadable ?? 0
      notes.append(
        Message(
          vi: "“\(side.name)”: \(count) tệp không đọc được, không nằm trong số liệu.",
          en: "\"\(side.name)\": \(count) files could not be read and are not in the figures."))
    }
    return notes
  }
}
