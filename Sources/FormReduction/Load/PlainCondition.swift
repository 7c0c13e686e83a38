/// The part of the expression languages that is read: comparisons of an answer with a value, joined by
/// "and" or by "or". Anything else, scripts above all, is left open.
enum PlainCondition {
  /// - Parameters:
  ///   - and: How the language writes "and".
  ///   - or: How it writes "or".
  ///   - term: Reads one comparison; `nil` for anything else.
  /// - Returns: `nil` where the expression holds no comparison that can be read.
  static func conditional(
    _ expression: String, and: [String], or: [String],
    term: (String) -> Conditional.Term?
  ) -> Conditional? {
    guard expression.utf8.count <= lengthLimit else { return nil }
    let alternatives = split(expression, at: or)
    if alternatives.count > 1 {
      let terms = alternatives.map { term(unwrapped($0)) }
      // One alternative that cannot be read may open the field at any time.
      guard !terms.contains(where: { $0 == nil }) else { return nil }
      return Conditional(shows: true, needsAll: false, terms: terms.compactMap { $0 })
    }
    let terms = split(expression, at: and).compactMap { term(unwrapped($0)) }
    return terms.isEmpty ? nil : Conditional(shows: true, terms: terms)
  }

  /// Longer expressions are programs, and taking them apart would take long.
  static let lengthLimit = 2_000

  /// A comparison written with `=` (or `==`) or `!=`.
  ///
  /// - Parameter field: Reads the side that names the answer; `nil` where it names none.
  static func comparison(_ text: String, field: (String) -> String?) -> Conditional.Term? {
    let unequal = split(text, at: ["!=", "<>"])
    let isEqual = unequal.count == 1
    if isEqual, text.contains(where: { $0 == "<" || $0 == ">" }) { return nil }
    let sides = isEqual ? split(text, at: ["==", "="]) : unequal
    guard sides.count == 2, let name = field(unwrapped(sides[0])),
      let value = literal(unwrapped(sides[1]))
    else { return nil }
    if value.isEmpty {
      return .init(field: name, comparison: isEqual ? .empty : .notEmpty, value: "")
    }
    return .init(field: name, comparison: isEqual ? .equal : .notEqual, value: value)
  }

  /// What a quoted text, a number, `true` or `false` says; `nil` for anything else.
  static func literal(_ text: String) -> String? {
    guard let first = text.first else { return nil }
    if first == "'" || first == "\"" {
      guard text.count >= 2, text.last == first else { return nil }
      return String(text.dropFirst().dropLast())
    }
    let isPlain =
      text == "true" || text == "false"
      || text.allSatisfy { $0.isNumber || $0 == "." || $0 == "-" }
    return isPlain ? text : nil
  }

  /// Without blanks and brackets around it.
  static func unwrapped(_ text: String) -> String {
    var text = trimmed(text)
    while text.hasPrefix("("), text.hasSuffix(")") {
      let inner = String(text.dropFirst().dropLast())
      // `(a) and (b)` has no brackets around it.
      guard split(inner, at: [")"]).count == 1 else { break }
      text = trimmed(inner)
    }
    return text
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }

  /// The parts of an expression between separators that stand outside brackets and quotes.
  static func split(_ text: String, at separators: [String]) -> [String] {
    let bytes = Array(text.utf8)
    let marks = separators.map { Array($0.utf8) }
    var parts: [String] = []
    var (start, position, depth) = (0, 0, 0)
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if depth == 0, let mark = marks.first(where: { bytes[position...].starts(with: $0) }) {
        parts.append(String(decoding: bytes[start..<position], as: UTF8.self))
        position += mark.count
        start = position
        continue
      } else if byte == 0x28 || byte == 0x5B {
        depth += 1
      } else if byte == 0x29 || byte == 0x5D {
        depth -= 1
      }
      position += 1
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
