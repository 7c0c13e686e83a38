import Interchange

/// Writes the fields of procedures as JSON, straight into the bytes of a line.
///
/// A set has hundreds of thousands of fields, but only a few thousand names and conclusions: the words for a
/// subject, or for "derivable, by this rule, from this source, looked up by these", are put together once
/// and then copied.
struct NDJSONFields: Sendable {
  private let catalogue: Catalogue
  /// Names in quotes.
  private var names: [Name: [UInt8]] = [:]
  /// As indices into ``words``.
  private var conclusions: [Conclusion: Int] = [:]
  private var words: [Words] = []

  /// Parties that files make up must not fill the memory.
  private static let limit = 1 << 14

  init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// What is said of many fields alike.
  private struct Conclusion: Hashable {
    var finding: Key?
    var isAttachment: Bool
    /// Whether the reason names another field, what no longer exists, or a decision.
    var hasOwnReason: Bool

    struct Key: Hashable {
      var verdict: Finding.Verdict
      var confidence: Finding.Confidence
      var rule: String
      var source: String?
      var from: [Fact]
      var bases: [String]

      /// The rest is seldom different where these are equal.
      func hash(into hasher: inout Hasher) {
        hasher.combine(verdict)
        hasher.combine(from)
        hasher.combine(rule.utf8.count)
        hasher.combine(bases.count)
      }
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
    if max(names.count, conclusions.count) > NDJSONFields.limit {
      names.removeAll()
      conclusions.removeAll()
      words.removeAll()
    }
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
    if let known = names[name] { return known }
    var bytes: [UInt8] = []
    bytes.append(quoted: name.text)
    names[name] = bytes
    return bytes
  }

  private static func hasOwnReason(_ finding: Finding?) -> Bool {
    guard let finding else { return false }
    return finding.verdict == .duplicate && finding.duplicateOf != nil
      || finding.verdict == .obsolete || finding.decided != nil
  }

  private mutating func number(
    ofWordsFor field: Analysis.AnalyzedField, of analysis: Analysis
  ) -> Int {
    let conclusion = Conclusion(
      finding: field.finding.map {
        .init(
          verdict: $0.verdict, confidence: $0.confidence, rule: $0.rule, source: $0.source,
          from: $0.from, bases: $0.bases)
      },
      isAttachment: field.field.role == .attachment,
      hasOwnReason: NDJSONFields.hasOwnReason(field.finding))
    if let known = conclusions[conclusion] { return known }
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
    conclusions[conclusion] = self.words.count
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
