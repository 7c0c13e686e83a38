/// What an official decided about one field (*quyết định*).
///
/// It holds by what the field is, not by where it stands: procedure, form, step, key, label and place
/// among its like, so that it survives a new export, another order, or a mended label.
public struct Decision: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The finding holds: a likely one is counted.
    case accept
    /// The finding is wrong: the field stays.
    case reject
    /// The finding is right as a rule, but not here: the field stays.
    case notApplicable
    /// The field is something else: another subject or attribute, or it repeats an earlier one.
    case countAs
  }

  /// The code, or the name where there is none.
  public var procedure: String
  /// The name of the file without folders; empty for any form.
  public var form = ""
  public var step = ""
  public var key = ""
  public var label = ""
  /// Which of the fields with this step, key and label, 1-based.
  public var place = 1
  public var kind: Kind
  /// For ``Kind/countAs``; empty for what stays as it was read.
  public var subject = ""
  /// An id of the catalogue; `-` for a question of its own.
  public var attribute = ""
  /// Key or label of the earlier field that it repeats.
  public var duplicateOf = ""
  public var reason = ""
  /// Căn cứ.
  public var legalReference = ""
  /// Who decided.
  public var name = ""
  public var date: CalendarDate?
  /// The last day on which it holds.
  public var expires: CalendarDate?
  /// Where it stands in its file, 1-based.
  public var line = 0

  public init(procedure: String, kind: Kind) {
    self.procedure = procedure
    self.kind = kind
  }

  /// Whether two entries ask for the same.
  func saysTheSame(as other: Decision) -> Bool {
    kind == other.kind && subject == other.subject && attribute == other.attribute
      && duplicateOf == other.duplicateOf
  }

  func isInForce(on day: CalendarDate) -> Bool { Validity(from: date, to: expires).contains(day) }
}

/// A decision beside what the engine says by itself.
public struct DecidedFinding: Sendable, Hashable {
  public var decision: Decision
  /// The engine's own view.
  public var verdict: Finding.Verdict
  public var confidence: Finding.Confidence
  public var rule: String
}

/// What became of one entry of a decisions file in one procedure.
public struct DecisionUse: Sendable, Hashable {
  public enum Outcome: Sendable, Hashable {
    case applied
    /// Applied, but the label has changed by a few letters: its new words.
    case needsConfirmation(String)
    /// Past its last day, or before its first.
    case notInForce
    /// The procedure has no such field any more.
    case orphaned
    /// Another entry about the same field says otherwise; its line. Neither is applied.
    case contradicted(Int)
    /// The field is not declared, or what it is said to repeat is not there.
    case withoutEffect
  }

  /// The number of the entry in its file, 0-based.
  public var entry: Int
  /// `nil` where the procedure has no such field.
  public var field: FieldReference?
  public var outcome: Outcome
}
