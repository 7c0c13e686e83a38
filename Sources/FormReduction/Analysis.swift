import Synchronization

/// Everything the reports need about one procedure, and nothing they must compute.
public struct Analysis: Sendable {
  /// A field with what was decided about it.
  public struct AnalyzedField: Sendable {
    public var reference: FieldReference
    public var field: Field
    /// The title of its step; `nil` outside any.
    public var step: String?
    public var meaning: Meaning
    /// What told so.
    public var evidence: [Evidence] = []
    /// `nil` where the field is not declared.
    public var finding: Finding?
  }

  /// A form without its fields.
  public struct FormSummary: Sendable {
    public var file: String
    public var format: String
    public var title: String
  }

  /// The figures where one choice has one answer.
  public struct Branch: Sendable {
    /// The key of the choice and the answer; an empty answer is "any other".
    public var field: String
    public var answer: String
    public var rate: Rate
  }

  public var metadata: ProcedureMetadata
  public var forms: [FormSummary]
  /// Declared fields, supplied fields and attachments; hidden ones are left out. Empty where only
  /// figures were wanted.
  public var fields: [AnalyzedField]
  public var reduction: Reduction
  public var branches: [Branch]
  /// Answers whose branch was not computed, because there are too many of them; 0 but for hostile
  /// forms.
  public var branchesLeftOut = 0
  public var suggestions: [Suggestion]
  public var target: Target
  /// What its declared fields ask.
  var dataItems: [DataItem]

  /// What became of the entries of a decisions file that are about this procedure.
  public var decisionUses: [DecisionUse] = []
  /// The figures under every combination of the candidates; `nil` where none were named.
  public var combinations: SourceCombinations? = nil

  /// Whether the headline rate reaches the target; `nil` where nothing is declared.
  public var meetsTarget: Bool? { reduction.rate.meets(target) }

  public func field(_ reference: FieldReference) -> AnalyzedField? {
    // Fields stand in the order of their references.
    var (low, high) = (0, fields.count)
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].reference < reference { low = middle + 1 } else { high = middle }
    }
    return low < fields.count && fields[low].reference == reference ? fields[low] : nil
  }
}

/// A pair of subject and attribute, or an unrecognised question by its words.
///
/// Equal items are equal on every thread of a process; the number says nothing by itself.
struct DataItem: Sendable, Hashable {
  let number: UInt32

  init(_ code: NumberTable.Code) {
    number = DataItem.numbers.withLock { UInt32($0.number(of: code)) }
  }

  /// What a question asks that is none of the catalogue's; a fact has a ``Fact/code`` of its own.
  static func code(words: Name) -> NumberTable.Code { [.max, UInt64(words.number)] }

  /// All items met so far: as many as there are different questions.
  private static let numbers = Mutex(NumberTable())
}

/// Data items as one thread has met them, so that it seldom asks for those of all.
struct DataItemMemo: Sendable {
  private var numbers = NumberTable()
  private var items: [DataItem] = []

  mutating func item(of code: NumberTable.Code) -> DataItem {
    let number = numbers.number(of: code)
    if number == items.count { items.append(DataItem(code)) }
    return items[number]
  }
}
