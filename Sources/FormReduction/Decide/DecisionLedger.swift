/// What became of every entry of a decisions file over a whole run.
public struct DecisionLedger: Sendable {
  private let decisions: Decisions
  private let file: String
  private var uses: [Int: DecisionUse] = [:]

  /// - Parameter file: The name of the decisions file, for places in it.
  public init(_ decisions: Decisions, file: String) {
    self.decisions = decisions
    self.file = file
  }

  public mutating func add(_ analysis: Analysis) {
    for use in analysis.decisionUses { uses[use.entry] = use }
  }

  /// Entries that were counted, whether or not their label has changed.
  public var appliedCount: Int {
    uses.values.count { use in
      switch use.outcome {
      case .applied, .needsConfirmation: true
      default: false
      }
    }
  }

  /// Each entry that was not simply applied, in the order of the file, then how many are about
  /// procedures that are not in the input.
  public var diagnostics: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var absent = 0
    for (number, entry) in decisions.entries.enumerated() {
      func say(_ severity: Diagnostic.Severity, vi: String, en: String) {
        let what = entry.label.isEmpty ? entry.key : entry.label
        diagnostics.append(
          Diagnostic(
            severity, file: file, line: entry.line,
            message: Message(
              vi: "\(entry.procedure), “\(what)”: \(vi)",
              en: "\(entry.procedure), \"\(what)\": \(en)")))
      }
      if entry.name.isEmpty || entry.date == nil || entry.kind != .accept && entry.reason.isEmpty {
        say(
          .note, vi: "quyết định thiếu người, ngày hoặc lý do; hãy ghi thêm",
          en: "the decision has no name, date or reason; add them")
      }
      guard let use = uses[number] else {
        absent += 1
        continue
      }
      switch use.outcome {
      case .applied: break
      case .needsConfirmation(let label):
        say(
          .warning, vi: "câu hỏi nay là “\(label)”; vẫn áp dụng, xác nhận bằng catgiam decide",
          en: "the label is \"\(label)\" now; applied, confirm it with catgiam decide")
      case .notInForce:
        let isEarly = entry.expires == nil
        say(
          .warning,
          vi: isEarly
            ? "chưa đến ngày \(entry.date?.text(.vietnamese) ?? ""); không áp dụng"
            : "ngoài thời hạn (đến \(entry.expires?.text(.vietnamese) ?? "")); không áp dụng, hãy quyết định lại",
          en: isEarly
            ? "its day \(entry.date?.description ?? "") has not come; not applied"
            : "out of its period (to \(entry.expires?.description ?? "")); not applied, decide again"
        )
      case .orphaned:
        say(
          .warning, vi: "thủ tục không còn trường này; xóa dòng hoặc ghi lại",
          en: "the procedure has no such field any more; take the entry out or write it again")
      case .contradicted(let line):
        say(
          .warning, vi: "trái với dòng \(line) về cùng một trường; không dòng nào được áp dụng",
          en: "line \(line) says otherwise about the same field; neither is applied")
      case .withoutEffect:
        say(
          .warning, vi: "trường không phải khai, hoặc không có câu bị lặp trước nó; không áp dụng",
          en: "the field is not declared, or what it repeats is not before it; not applied")
      }
    }
    if absent > 0 {
      diagnostics.append(
        Diagnostic(
          .note, file: file,
          message: Message(
            vi: "\(absent) quyết định về thủ tục không có trong đầu vào",
            en: "\(absent) decisions are about procedures that are not in the input")))
    }
    return diagnostics
  }
}
