import Interchange

/// Writes the fields of procedures as JSON, straight into the bytes of a line.
///
/// A set has hundreds of thousands of fields, but only a few thousand names and conclusions: the words for a
/// subject, or for "derivable, by this rule, from this source, looked up by these", are put together once
/// and then copied.
struct NDJSONFields: Sendable {
  private let catalogue: Catalogue
  /// Names in quotes, by their numbers; empty where one was not met yet.
  private var names: [[UInt8]] = []
  private var conclusions: [Conclusion] = []
  private var words: [Words] = []
  /// The last conclusion with a hash, and for each conclusion the one before it with the same; −1 for none.
  private var numbers: [UInt64: Int] = [:]
  private var before: [Int] = []

  /// Parties that files make up must not fill the memory.
  private static let limit = 1 << 16

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// What is said of many fields alike.
  private struct Conclusion {
    var finding: Finding?
    var isAttachment: Bool
    /// Whether the reason names another field, what no longer exists, or a decision.
    var hasOwnReason: Bool

    init(_ field: Analysis.AnalyzedField) {
      finding = field.finding
      isAttachment = field.field.role == .attachment
      hasOwnReason =
        finding.map {
          $0.verdict == .duplicate && $0.duplicateOf != nil || $0.verdict == .obsolete
            || $0.decided != nil
        } ?? false
    }

    /// Not for anything that must not be foreseen: conclusions are compared in full.
    var hash: UInt64 {
      guard let finding else { return isAttachment ? 1 : 2 }
      var hash = UInt64(finding.bases.count) << 2 | (finding.confidence == .likely ? 3 : 1)
      for byte in finding.rule.utf8 { hash = hash &* 31 &+ UInt64(byte) }
      for fact in finding.from {
        hash = (hash ^ fact.code.x) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ fact.code.y) &* 0xC2B2_AE3D_27D4_EB4F
      }
      return hash
    }

    /// Whether the same words are said of both.
    func isSaid(like other: Conclusion) -> Bool {
      guard hasOwnReason == other.hasOwnReason, isAttachment == other.isAttachment else {
        return false
      }
      guard let a = finding, let b = other.finding else {
        return finding == nil && other.finding == nil
      }
      return a.verdict == b.verdict && a.confidence == b.confidence && a.rule == b.rule
        && a.source == b.source && a.from == b.from && a.bases == b.bases
    }
  }

  /// The members of a conclusion, as they stand between those that are each field's own.
  private struct Words {
    /// From `verdict` up to the value of `subject`.
    var verdict: [UInt8] = []
    /// From `source` up to the value of `duplicateOf`.
    var sources: [UInt8] = []
    /// The value of `reason`; empty where it is each field's own.
    var reason: [UInt8] = []
  }

  /// Appends the array of all fields.
  mutating func write(_ analysis: Analysis, to bytes: inout [UInt8]) {
    if max(names.count, conclusions.count) > NDJSONFields.limit { self = Self(catalogue) }
    bytes.append(UInt8(ascii: "["))
    for (number, field) in analysis.fields.enumerated() {
      if number > 0 { bytes.append(UInt8(ascii: ",")) }
      write(field, of: analysis, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(
    _ field: Analysis.AnalyzedField, of analysis: Analysis, to bytes: inout [UInt8]
  ) {
    let finding = field.finding
    bytes.append(#"{"form":"#)
    bytes.append(number: field.reference.form)
    bytes.append(#","step":"#)
    bytes.append(quoted: field.step)
    bytes.append(#","pointer":"#)
    bytes.append(quoted: field.field.pointer)
    bytes.append(#","key":"#)
    bytes.append(quoted: field.field.key)
    bytes.append(#","label":"#)
    bytes.append(quoted: field.field.label)
    bytes.append(#","counted":"#)
    bytes.append(field.field.role == .declared ? "true" : "false")
    bytes.append(#","role":"#)
    bytes.append(quoted: field.field.role.rawValue)
    let number = number(ofWordsFor: field, of: analysis)
    bytes += words[number].verdict
    bytes += quoted(field.meaning.subject.path)
    bytes.append(#","attribute":"#)
    if let attribute = field.meaning.attribute {
      bytes += quoted(attribute.name)
    } else {
      bytes.append("null")
    }
    bytes += words[number].sources
    NDJSONFields.append(finding?.duplicateOf, of: analysis, to: &bytes)
    bytes.append(#","repeatsWhenSelfFiled":"#)
    NDJSONFields.append(finding?.repeatsWhenSelfFiled, of: analysis, to: &bytes)
    bytes.append(#","reason":"#)
    if words[number].reason.isEmpty {
      bytes.append(quoted: Explanation.reason(field, in: analysis, catalogue).vietnamese)
    } else {
      bytes += words[number].reason
    }
    if let decided = finding?.decided { NDJSONFields.append(decided, to: &bytes) }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func quoted(_ name: Name) -> [UInt8] {
    let number = Int(name.number)
    if number < names.count, !names[number].isEmpty { return names[number] }
    if number >= names.count {
      names += repeatElement([], count: number + 1 - names.count)
    }
    names[number].append(quoted: name.text)
    return names[number]
  }

  private mutating func number(
    ofWordsFor field: Analysis.AnalyzedField, of analysis: Analysis
  ) -> Int {
    let conclusion = Conclusion(field)
    let hash = conclusion.hash
    var known = numbers[hash] ?? -1
    while known >= 0 {
      if conclusions[known].isSaid(like: conclusion) { return known }
      known = before[known]
    }
    let finding = field.finding
    var words = Words()
    words.verdict.append(#","verdict":"#)
    words.verdict.append(quoted: finding?.verdict.rawValue)
    words.verdict.append(#","confidence":"#)
    words.verdict.append(quoted: finding?.confidence.rawValue)
    words.verdict.append(#","rule":"#)
    words.verdict.append(quoted: finding?.rule)
    words.verdict.append(#","subject":"#)
    words.sources.append(#","source":"#)
    words.sources.append(quoted: finding?.source)
    words.sources.append(#","from":"#)
    words.sources.append(quotedList: finding?.from.map(\.description) ?? [])
    words.sources.append(#","basis":"#)
    words.sources.append(
      quotedList: finding?.bases.compactMap { catalogue.basis($0)?.text } ?? [])
    words.sources.append(#","duplicateOf":"#)
    if !conclusion.hasOwnReason {
      words.reason.append(quoted: Explanation.reason(field, in: analysis, catalogue).vietnamese)
    }
    before.append(numbers[hash] ?? -1)
    numbers[hash] = conclusions.count
    conclusions.append(conclusion)
    self.words.append(words)
    return self.words.count - 1
  }

  private static func append(
    _ reference: FieldReference?, of analysis: Analysis, to bytes: inout [UInt8]
  ) {
    guard let reference, let field = analysis.field(reference) else {
      bytes.append("null")
      return
    }
    bytes.append(#"{"form":"#)
    bytes.append(number: reference.form)
    bytes.append(#","pointer":"#)
    bytes.append(quoted: field.field.pointer)
    bytes.append(UInt8(ascii: "}"))
  }

  /// What was decided, and what the engine says by itself: only where somebody decided.
  private static func append(_ decided: DecidedFinding, to bytes: inout [UInt8]) {
    let decision = decided.decision
    let members: [(StaticString, String?)] = [
      (#","decision":{"kind":"#, decision.kind.rawValue), (#","reason":"#, decision.reason),
      (#","legalReference":"#, decision.legalReference), (#","name":"#, decision.name),
      (#","date":"#, decision.date?.description), (#","expires":"#, decision.expires?.description),
      (#","engineVerdict":"#, decided.verdict.rawValue),
      (#","engineConfidence":"#, decided.confidence.rawValue),
      (#","engineRule":"#, decided.rule),
    ]
    for (name, value) in members {
      bytes.append(name)
      bytes.append(quoted: value)
    }
    bytes.append(UInt8(ascii: "}"))
  }
}

extension [UInt8] {
  /// JSON as it stands.
  fileprivate mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  fileprivate mutating func append(quoted text: String?) {
    if let text { JSONWriter.append(composed(text), to: &self) } else { append("null") }
  }

  fileprivate mutating func append(quotedList texts: [String]) {
    append(UInt8(ascii: "["))
    for (number, text) in texts.enumerated() {
      if number > 0 { append(UInt8(ascii: ",")) }
      append(quoted: text)
    }
    append(UInt8(ascii: "]"))
  }

  fileprivate mutating func append(number: Int) {
    if 0...9 ~= number {
      append(UInt8(ascii: "0") + UInt8(number))
    } else {
      append(contentsOf: String(number).utf8)
    }
  }
}
