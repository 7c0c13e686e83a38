/// Everything the reports need about one procedure, and nothing they must compute.
public struct Analysis: Sendable {
  /// A field with what was decided about it.
  public struct AnalyzedField: Sendable {
    public var reference: FieldReference
    public var field: Field
    /// The title of its step; `nil` outside any.
    public var step: String?
    public var meaning: Meaning
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
  /// Declared fields, supplied fields and attachments; hidden ones are left out.
  public var fields: [AnalyzedField]
  public var reduction: Reduction
  public var branches: [Branch]
  public var suggestions: [Suggestion]
  public var target: Target

  /// Whether the headline rate reaches the target; `nil` where nothing is declared.
  public var meetsTarget: Bool? { reduction.rate.meets(target) }

  public func field(_ reference: FieldReference) -> AnalyzedField? {
    fields.first { $0.reference == reference }
  }

  /// The data items asked: pairs of subject and attribute, and unrecognised questions by their words.
  public var dataItems: Set<String> {
    var items: Set<String> = []
    for field in fields where field.finding != nil {
      if let fact = field.meaning.fact {
        items.insert(fact.description)
      } else {
        items.insert("\"\(Wording(field.field.label).plainText())")
      }
    }
    return items
  }
}
