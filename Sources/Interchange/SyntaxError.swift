/// What was wrong with a text that a strict parser refused, and where.
///
/// Parsers throw it as a value (`throws(SyntaxError)`), so that a test can compare it whole:
/// `#expect(throws: SyntaxError(.unterminatedString, at: 27)) { … }`.
package struct SyntaxError: Error, Hashable, Sendable {
  /// The kind of fault; its raw value is the English message, lowercase and without a period.
  package enum Fault: String, Hashable, Sendable {
    case empty = "the file is empty"
    case tooLarge = "the text is larger than 4 GiB"
    case unexpectedEnd = "the text ends too early"
    case unexpectedCharacter = "unexpected character"
    case trailingCharacters = "text after the end of the value"
    case trailingComma = "comma before a closing bracket"
    case mismatchedBracket = "closing bracket does not match the opening one"
    case expectedKey = "expected a key in double quotes"
    case expectedColon = "expected a colon after the key"
    case expectedCommaOrEnd = "expected a comma or a closing bracket"
    case unterminatedString = "string without closing quote"
    case controlCharacter = "control character in a string"
    case invalidEscape = "invalid escape in a string"
    case invalidNumber = "invalid number"
    case invalidLiteral = "expected true, false or null"
    case invalidUTF8 = "bytes that are not UTF-8"
    case utf16 = "the text is UTF-16; save it as UTF-8"
    case tcvn3 =
      "the text is in the old font TCVN3 (ABC); convert it to Unicode and save it as UTF-8"
    case vni = "the text is in the old font VNI; convert it to Unicode and save it as UTF-8"
    case unterminatedQuote = "quoted cell without closing quote"
    case textAfterQuote = "text after the closing quote of a cell"
    case expectedName = "expected a name"
    case expectedEquals = "expected an equals sign and a value in quotes"
    case mismatchedTag = "end tag does not match the start tag"
    case unclosedElement = "element without end tag"
    case repeatedAttribute = "attribute given twice in one tag"
    case unboundPrefix = "prefix for which no namespace is given"
    case undefinedEntity = "reference to an entity that is not defined"
    case forbiddenCharacter = "character that XML does not allow"
    case unknownEncoding = "an encoding that we cannot read; save it as UTF-8"
  }

  package var fault: Fault
  /// Where, counted in bytes from the start of the input (0-based).
  package var byteOffset: Int

  package init(_ fault: Fault, at byteOffset: Int) {
    self.fault = fault
    self.byteOffset = byteOffset
  }
}
