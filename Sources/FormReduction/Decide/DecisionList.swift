/// What there is to decide: the rows of a decisions file, and a list to read, the weightiest first.
public struct DecisionList: Sendable {
  private let catalogue: Catalogue
  private let language: Language
  private let decisions: Decisions
  /// Whether certain findings get a row too.
  private let includesCertain: Bool
  private var rows: [[Table.Cell]] = []
  private var written: Set<Int> = []
  private var reading: [(weight: Rate, cells: [Table.Cell])] = []

  public init(
    catalogue: Catalogue, decisions: Decisions?, includesCertain: Bool, language: Language
  ) {
    self.catalogue = catalogue
    self.decisions = decisions ?? Decisions()
    self.includesCertain = includesCertain
    self.language = language
  }

  /// Adds a procedure.
  public mutating func add(_ procedure: Procedure, _ analysis: Analysis) {
    let matcher = DecisionMatcher(procedure)
    var decided: Set<FieldReference> = []
    for use in analysis.decisionUses {
      written.insert(use.entry)
      if let field = use.field { decided.insert(field) }
      rows.append(row(decisions.entries[use.entry], use, matcher, analysis))
    }
    let declared = analysis.reduction.declared
    for field in analysis.fields {
      guard let finding = field.finding, finding.verdict.isReducible,
        !decided.contains(field.reference)
      else { continue }
      if finding.confidence == .likely {
        let gain = Rate(1, of: declared)
        reading.append((gain, readingRow(analysis, field, gain)))
      }
      guard finding.confidence == .likely || includesCertain else { continue }
      rows.append(row(nil, field.reference, matcher, analysis))
    }
    for suggestion in analysis.suggestions {
      let (reducible, added) = (analysis.reduction.reducible, suggestion.ask.count)
      // (R + f) / (D + a) − R / D as one exact fraction.
      let gain = Rate(
        declared * (reducible + suggestion.frees.count) - reducible * (declared + added),
        of: declared * (declared + added))
      let after = Rate(reducible + suggestion.frees.count, of: declared + added)
      reading.append(
        (
          gain,
          [
            .text(words("gợi ý", "suggestion")), .init(analysis.metadata.code),
            .text(analysis.metadata.name),
            .text(Explanation.sentence(for: suggestion, catalogue)[language]), .empty, .rate(gain),
            lifts(analysis, to: after),
          ]
        ))
    }
  }

  private func words(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  private func lifts(_ analysis: Analysis, to rate: Rate) -> Table.Cell {
    analysis.meetsTarget == false && rate.meets(analysis.target) == true
      ? .text(words("đưa lên đạt", "lifts it over")) : .empty
  }

  private func readingRow(
    _ analysis: Analysis, _ field: Analysis.AnalyzedField, _ gain: Rate
  ) -> [Table.Cell] {
    let figures = analysis.reduction
    return [
      .text(words("cần xem lại", "likely")), .init(analysis.metadata.code),
      .text(analysis.metadata.name),
      .text(
        "“\(field.field.label)”: \(Explanation.reason(field, in: analysis, catalogue)[language])"),
      .text(field.field.pointer), .rate(gain),
      lifts(analysis, to: Rate(figures.reducible + 1, of: figures.declared)),
    ]
  }

  // MARK: Rows of the file

  private func row(
    _ entry: Decision, _ use: DecisionUse, _ matcher: DecisionMatcher, _ analysis: Analysis
  ) -> [Table.Cell] {
    // Written anew, an entry carries the field's identity of today: that is the confirmation.
    if let field = use.field { return row(entry, field, matcher, analysis) }
    return cells(
      entry, place: (entry.form, entry.step, entry.key, entry.place), nil, analysis.metadata.name)
  }

  private func row(
    _ entry: Decision?, _ reference: FieldReference, _ matcher: DecisionMatcher,
    _ analysis: Analysis
  ) -> [Table.Cell] {
    let field = analysis.field(reference)
    let identity = matcher.identity(of: reference)
    var entry = entry
    if let label = field?.field.label { entry?.label = label }
    return cells(
      entry,
      place: (
        identity?.form ?? "", field?.step ?? "", field?.field.key ?? "", identity?.place ?? 1
      ), field.map { ($0, analysis) }, analysis.metadata.name)
  }

  private func cells(
    _ entry: Decision?, place: (form: String, step: String, key: String, number: Int),
    _ field: (field: Analysis.AnalyzedField, analysis: Analysis)?, _ name: String
  ) -> [Table.Cell] {
    let analysis = field?.analysis
    let finding = field?.field.finding
    let own = finding?.decided?.verdict ?? finding?.verdict
    let confidence = finding?.decided?.confidence ?? finding?.confidence
    func text(_ value: String?) -> Table.Cell {
      value.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
    }
    var verdict = own.map { Terms.verdict($0)[language] }
    if let confidence, own?.isReducible ?? false {
      verdict = verdict.map { "\($0) (\(Terms.confidence(confidence)[language]))" }
    }
    return DecisionColumn.allCases.map { column in
      switch column {
      case .procedure:
        text(entry?.procedure ?? analysis?.metadata.code ?? analysis?.metadata.name)
      case .procedureName: text(name)
      case .form: text(place.form)
      case .step: text(place.step)
      case .key: text(place.key)
      case .label: text(field?.field.field.label ?? entry?.label)
      case .place: .count(place.number)
      case .finding: text(verdict)
      case .why:
        field.map { .text(Explanation.reason($0.field, in: $0.analysis, catalogue)[language]) }
          ?? .empty
      case .points: analysis.map { .rate(Rate(1, of: $0.reduction.declared)) } ?? .empty
      case .decision: text(entry.map { Terms.decision($0.kind)[language] })
      case .subject: text(entry?.subject)
      case .attribute: text(entry?.attribute)
      case .duplicateOf: text(entry?.duplicateOf)
      case .reason: text(entry?.reason)
      case .legalReference: text(entry?.legalReference)
      case .name: text(entry?.name)
      case .date: entry?.date.map { .date($0) } ?? .empty
      case .expires: entry?.expires.map { .date($0) } ?? .empty
      }
    }
  }

  /// The rows of a decisions file: entries as they are, with the fields' identity of today, then what is
  /// still to be decided; entries about other procedures stand at the end, so that none is lost.
  public var table: Table {
    var rows = rows
    for (number, entry) in decisions.entries.enumerated() where !written.contains(number) {
      rows.append(cells(entry, place: (entry.form, entry.step, entry.key, entry.place), nil, ""))
    }
    return Table(
      id: "decisions", title: Message(vi: "Quyết định", en: "Decisions"),
      columns: DecisionColumn.allCases.map {
        .init($0.rawValue, vi: $0.heading.vietnamese, en: $0.heading.english, width: 24)
      }, rows: rows)
  }

  /// Undecided likely findings and suggestions, by how many points of the rate of their procedure they
  /// move; equals in the order of the input.
  public var toRead: Table {
    let ordered = reading.enumerated().sorted { a, b in
      let (x, y) = (a.element.weight, b.element.weight)
      return x < y ? false : y < x ? true : a.offset < b.offset
    }
    return Table(
      id: "toRead",
      title: Message(vi: "Cần đọc, nặng nhất trước", en: "To read, the weightiest first"),
      columns: [
        .init("kind", vi: "Loại", en: "Kind", width: 12),
        .init("code", vi: "Mã TTHC", en: "Code", width: 9),
        .init("name", vi: "Tên thủ tục", en: "Procedure", width: 30),
        .init("what", vi: "Điều cần quyết định", en: "What to decide", width: 84),
        .init("pointer", vi: "Vị trí", en: "Pointer", width: 40),
        .init("points", vi: "Điểm", en: "Points"),
        .init("lifts", vi: "Mục tiêu", en: "Target", width: 14),
      ], rows: ordered.map(\.element.cells))
  }
}
