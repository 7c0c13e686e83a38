import Interchange

/// What the formats written in JSON have in common.
enum JSONForms {
  /// Words that may be given in several languages: Vietnamese first, then the default, English, any.
  static func words(_ value: JSONValue?) -> String {
    guard let value else { return "" }
    if let text = value.string { return text }
    guard value.kind == .object else { return "" }
    for name in ["vi", "default", "en"] {
      if let text = value[name]?.string, !text.isEmpty { return text }
    }
    return value.members.lazy.compactMap { $0.value.string }.first { !$0.isEmpty } ?? ""
  }

  /// The first of some members that has words.
  static func words(_ value: JSONValue, _ names: [String]) -> String {
    names.lazy.map { words(value[$0]) }.first { !$0.isEmpty } ?? ""
  }

  /// A value as an answer is compared with: text, number, `true` or `false`.
  static func answer(_ value: JSONValue?) -> String? {
    guard let value else { return nil }
    return value.string ?? value.numberText ?? value.bool.map { $0 ? "true" : "false" }
  }

  /// More choices than that say no more about the question.
  static let optionLimit = 100
}
