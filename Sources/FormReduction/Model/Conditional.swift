/// When a field or a block is shown, from a simple or newer conditional; scripts are not kept.
public struct Conditional: Sendable, Hashable {
  /// One comparison with the value of another field.
  public struct Term: Sendable, Hashable {
    public enum Comparison: String, Sendable { case equal, notEqual, empty, notEmpty, other }
    /// The key path of the other field.
    public var field: String
    public var comparison: Comparison
    public var value: String

    public init(field: String, comparison: Comparison, value: String) {
      self.field = field
      self.comparison = comparison
      self.value = value
    }

    /// Whether the comparison holds when the field has this value; `nil` where that is not known.
    func holds(when answer: String) -> Bool? {
      switch comparison {
      case .equal: answer == value
      case .notEqual: answer != value
      case .empty: answer.isEmpty
      case .notEmpty: !answer.isEmpty
      case .other: nil
      }
    }
  }

  /// Shown when the terms hold (`true`), or hidden then (`false`).
  public var shows: Bool
  /// Whether all terms must hold, or any one.
  public var needsAll: Bool
  public var terms: [Term]

  public init(shows: Bool, needsAll: Bool = true, terms: [Term]) {
    self.shows = shows
    self.needsAll = needsAll
    self.terms = terms
  }

  /// Whether the field is open when one other field has a value and all others are open.
  public func isOpen(when field: String, is answer: String) -> Bool {
    let known = terms.filter { $0.field == field }.map { $0.holds(when: answer) }
    guard !known.isEmpty, !known.contains(nil) else { return true }
    let results = known.compactMap { $0 }
    if results.count < terms.count {
      // Terms on other fields are open: they may turn out as the field needs them.
      let satisfiable = needsAll ? !results.contains(false) : true
      let refutable = needsAll ? true : !results.contains(true)
      return shows ? satisfiable : refutable
    }
    let holds = needsAll ? !results.contains(false) : results.contains(true)
    return holds == shows
  }
}
