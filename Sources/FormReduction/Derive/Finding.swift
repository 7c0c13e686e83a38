/// The verdict on one declared field, with the way there (*kết luận*).
public struct Finding: Sendable {
  public enum Verdict: String, Sendable {
    case derivable, duplicate, obsolete, keep

    public var isReducible: Bool { self != .keep }
  }

  public enum Confidence: String, Sendable {
    /// Counted.
    case certain
    /// Shown for review, counted only in the upper rate.
    case likely
  }

  public var verdict: Verdict
  public var confidence: Confidence
  /// The id of a ``Rule``.
  public var rule: String
  /// The source it rests on, for a derivable field.
  public var source: String?
  /// The data items from which it follows.
  public var from: [Fact]
  /// Ids of the legal bases in force.
  public var bases: [String]
  /// The earlier field that asks the same, derivable or not.
  public var duplicateOf: FieldReference?
  /// The earlier field that asks the same where owner and applicant are one person.
  public var repeatsWhenSelfFiled: FieldReference?
  /// What somebody decided about it, beside the engine's own view; `nil` where nobody did.
  public var decided: DecidedFinding? = nil
}

/// What a decision makes of a verdict.
enum DecidedRuling {
  /// The verdict stands, and is counted.
  case certain
  case keep
  /// Of an earlier field, by its number in the flat list.
  case duplicate(of: Int)
}

/// A field of a procedure: the number of its form and its number in the form.
public struct FieldReference: Sendable, Hashable, Comparable {
  public var form: Int
  public var field: Int

  public init(form: Int, field: Int) {
    self.form = form
    self.field = field
  }

  public static func < (a: FieldReference, b: FieldReference) -> Bool {
    (a.form, a.field) < (b.form, b.field)
  }
}

/// What could be asked instead, not counted in any rate.
public struct Suggestion: Sendable, Hashable {
  /// Whose identity number (or code) to ask.
  public var subject: Subject
  /// The keys to add.
  public var ask: [Attribute]
  /// The fields that would then be derivable.
  public var frees: [FieldReference]
  /// Fields less: those freed minus those added.
  public var net: Int { frees.count - ask.count }
}
