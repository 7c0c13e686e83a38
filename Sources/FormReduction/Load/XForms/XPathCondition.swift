/// Reads when a node is shown out of an XPath expression, as far as it is made of plain comparisons.
///
/// ```
/// /data/kind = 'org' and selected(../papers, 'id')   →   kind = org, papers = id, all of them
/// ```
enum XPathCondition {
  /// - Parameter context: The path of the node that the expression belongs to.
  /// - Returns: `nil` where the expression compares nothing that can be read.
  static func conditional(_ expression: String, in context: String) -> Conditional? {
    let alternatives = split(expression, at: " or ")
    if alternatives.count > 1 {
      let terms = alternatives.map { term($0, context) }
      // One alternative that cannot be read may open the field at any time.
      guard !terms.contains(where: { $0 == nil }) else { return nil }
      return Conditional(shows: true, needsAll: false, terms: terms.compactMap { $0 })
    }
    let terms = split(expression, at: " and ").compactMap { term($0, context) }
    return terms.isEmpty ? nil : Conditional(shows: true, terms: terms)
  }

  /// Whether an expression is constantly true: `true()`.
  static func isTrue(_ expression: String) -> Bool {
    ["true()", "true", "1"].contains(expression.filter { !$0.isWhitespace })
  }

  static func isFalse(_ expression: String) -> Bool {
    ["false()", "false", "0"].contains(expression.filter { !$0.isWhitespace })
  }

  private static func term(_ text: String, _ context: String) -> Conditional.Term? {
    var text = text.filter { !$0.isNewline }
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    if text.hasPrefix("("), text.hasSuffix(")"),
      split(String(text.dropFirst().dropLast()), at: ")").count == 1
    {
      return term(String(text.dropFirst().dropLast()), context)
    }
    if text.hasPrefix("selected("), text.hasSuffix(")") {
      let parts = split(String(text.dropFirst(9).dropLast()), at: ",")
      guard parts.count == 2 else { return nil }
      return term(parts[0], .equal, parts[1], context)
    }
    let unequal = split(text, at: "!=")
    if unequal.count == 2 { return term(unequal[0], .notEqual, unequal[1], context) }
    guard !text.contains(where: { $0 == "<" || $0 == ">" }) else { return nil }
    let equal = split(text, at: "=")
    return equal.count == 2 ? term(equal[0], .equal, equal[1], context) : nil
  }

  private static func term(
    _ path: String, _ comparison: Conditional.Term.Comparison, _ value: String, _ context: String
  ) -> Conditional.Term? {
    let path = path.filter { !$0.isWhitespace }
    let isPath =
      !path.isEmpty
      && path.allSatisfy {
        $0.isLetter || $0.isNumber || "/._-:".contains($0)
      }
    var value = value[...]
    while value.first?.isWhitespace ?? false { value.removeFirst() }
    while value.last?.isWhitespace ?? false { value.removeLast() }
    guard isPath, let first = value.first else { return nil }
    let isQuoted = (first == "'" || first == "\"") && value.count >= 2 && value.last == first
    guard isQuoted || value.allSatisfy({ $0.isNumber || $0 == "." }) else { return nil }
    if isQuoted { value = value.dropFirst().dropLast() }
    let field = XFormsModel.resolved(path, in: context)
    if value.isEmpty {
      return .init(field: field, comparison: comparison == .equal ? .empty : .notEmpty, value: "")
    }
    return .init(field: field, comparison: comparison, value: String(value))
  }

  /// The parts of an expression between the separators that stand outside brackets and quotes.
  private static func split(_ text: String, at separator: String) -> [String] {
    let bytes = Array(text.utf8)
    let mark = Array(separator.utf8)
    var parts: [String] = []
    var (start, position, depth) = (0, 0, 0)
    var quote: UInt8?
    while position < bytes.count {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if depth == 0, bytes[position...].starts(with: mark) {
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
