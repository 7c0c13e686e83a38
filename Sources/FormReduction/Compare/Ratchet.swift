/// Whether the procedures still have what they had: a kept result is the floor.
///
/// What a form no longer asks counts as reached, so that carrying out a cut never looks like a loss.
/// With *C* the fields of the floor that are gone or supplied now, *R* and *D* as they are today:
///
/// ```
/// (R + C) / (D + C)   ≥   R before / D before
/// ```
/// A field that was supplied and has to be declared again is a loss whatever the rate.
public struct Ratchet: Sendable {
  /// What is wrong with a field.
  public enum Fault: Sendable, Hashable {
    /// It is asked now and cannot be cut.
    case new
    /// It could be cut before, and cannot now.
    case noLongerReducible
    /// The form supplied it before.
    case noLongerSupplied
  }

  public struct Loss: Sendable {
    public var procedure: ProcedureRecord
    /// What it had, and what it has, as above.
    public var floor: Rate
    public var rate: Rate
    /// The fields that did it, in the order of the forms.
    public var fields: [(field: ProcedureRecord.Field, fault: Fault)]
  }

  public private(set) var losses: [Loss] = []
  /// Procedures of today that have at least what they had.
  public private(set) var kept: [ProcedureRecord] = []
  /// Procedures of the floor that are not there any more, and those that the floor does not know.
  public private(set) var missing: [ProcedureRecord] = []
  public private(set) var new: [ProcedureRecord] = []

  /// - Parameters:
  ///   - floor: The kept result.
  ///   - now: The procedures of today.
  public init(floor: [ProcedureRecord], now: [ProcedureRecord]) {
    for change in Comparison(floor, now).changes {
      guard let before = change.before else {
        new.append(change.record)
        continue
      }
      guard let after = change.after else {
        missing.append(before)
        continue
      }
      let cut = change.gone.count + change.nowSupplied.count
      let rate = Rate(after.reducible + cut, of: after.declared + cut)
      let undone = change.pairs.filter { $0.before.role == .supplied && $0.after.role == .declared }
      // Where nothing was declared there is no rate to fall below; any new question is a loss.
      let falls = before.declared == 0 ? rate.declared > rate.reducible : rate < before.rate
      guard falls || !undone.isEmpty else {
        kept.append(after)
        continue
      }
      var fields: [(field: ProcedureRecord.Field, fault: Fault)] = []
      fields += undone.map { ($0.after, .noLongerSupplied) }
      if falls {
        fields += change.come.filter { !$0.isReducible }.map { ($0, .new) }
        fields += change.pairs.filter {
          $0.before.role == .declared && $0.after.role == .declared && $0.before.isReducible
            && !$0.after.isReducible
        }.map { ($0.after, .noLongerReducible) }
      }
      let order = Dictionary(
        after.fields.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      fields.sort { order[$0.field] ?? 0 < order[$1.field] ?? 0 }
      losses.append(Loss(procedure: after, floor: before.rate, rate: rate, fields: fields))
    }
  }
}

extension Ratchet.Loss {
  /// The loss as remarks on the forms: one on the procedure, one on each field that did it.
  public var diagnostics: [Diagnostic] {
    let name = procedure.code ?? procedure.name
    func percent(_ rate: Rate, _ language: Language) -> String {
      let none = language == .vietnamese ? "không áp dụng" : "not applicable"
      return (rate.percent(language) ?? none) + " (\(rate.reducible)/\(rate.declared))"
    }
    let head = Diagnostic(
      .error, file: procedure.forms.first?.file ?? "",
      message: Message(
        vi: "thủ tục “\(name)” tụt từ \(percent(floor, .vietnamese)) xuống "
          + percent(rate, .vietnamese),
        en: "procedure \"\(name)\" fell from \(percent(floor, .english)) to "
          + percent(rate, .english)))
    return [head]
      + fields.map { field, fault in
        Diagnostic(
          .error, file: procedure.forms[field.form].file,
          message: Message(
            vi: "“\(field.label)”: \(fault.message.vietnamese)",
            en: "\"\(field.label)\": \(fault.message.english)"),
          pointer: field.pointer)
      }
  }
}

extension Ratchet.Fault {
  var message: Message {
    switch self {
    case .new:
      Message(
        vi: "câu hỏi mới mà không nguồn nào cho; bỏ, hoặc ghi mốc mới",
        en: "a new question that no source answers; take it out, or write a new baseline")
    case .noLongerReducible:
      Message(
        vi: "trước cắt giảm được, nay không; xem explain",
        en: "could be cut before and cannot now; see explain")
    case .noLongerSupplied:
      Message(
        vi: "trước đã điền sẵn, nay phải khai lại",
        en: "was supplied before and has to be declared again")
    }
  }
}
