/// Reads when a node is shown out of an XPath expression, as far as it is made of plain comparisons.
///
/// ```
/// /data/kind = 'org' and selected(../papers, 'id')   →   kind = org, papers = id, all of them
/// ```
enum XPathCondition {
  /// - Parameter context: The path of the node that the expression belongs to.
  /// - Returns: `nil` where the expression compares nothing that can be read.
  static func conditional(_ expression: String, in context: String) -> Conditional? {
    PlainCondition.conditional(expression, and: [" and "], or: [" or "]) { term($0, context) }
  }

  /// Whether an expression is constantly true: `true()`.
  static func isTrue(_ expression: String) -> Bool {
    ["true()", "true", "1"].contains(expression.filter { !$0.isWhitespace })
  }

  static func isFalse(_ expression: String) -> Bool {
    ["false()", "false", "0"].contains(expression.filter { !$0.isWhitespace })
  }

  private static func term(_ text: String, _ context: String) -> Conditional.Term? {
    if text.hasPrefix("selected("), text.hasSuffix(")") {
      let parts = PlainCondition.split(String(text.dropFirst(9).dropLast()), at: [","])
      guard parts.count == 2, let field = path(parts[0], context),
        let value = PlainCondition.literal(PlainCondition.unwrapped(parts[1]))
      else { return nil }
      return .init(field: field, comparison: .equal, value: value)
    }
    return PlainCondition.comparison(text) { path($0, context) }
  }

  private static func path(_ text: String, _ context: String) -> String? {
    let path = text.filter { !$0.isWhitespace }
    guard !path.isEmpty, path.allSatisfy({ $0.isLetter || $0.isNumber || "/._-:".contains($0) })
    else { return nil }
    return XFormsModel.resolved(path, in: context)
  }
}
