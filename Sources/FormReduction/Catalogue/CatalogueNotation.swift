/// The notation in which sources, lookups, legal bases and wordings are written down, by us and by
/// a province alike: blocks of a keyword and a name, then indented lines of a property and a value.
///
/// ```
/// # a remark
/// source provincialRegister
///   name Sổ đăng ký của tỉnh | Register of the province
///   lookup person.identityNumber + person.fullName -> person.occupation
/// ```
/// Lists are separated by `;`, the Vietnamese and the English text by `|`. A line that begins with
/// `#`, and what stands behind ` #`, is a remark.
struct CatalogueBlock: Sendable {
  /// A property of a block, where it stands, and its value.
  struct Line: Sendable {
    var property: String
    var value: String
    /// 1-based, in the text.
    var line: Int
    var column: Int
  }

  var keyword: String
  var name: String
  var line: Int
  var lines: [Line]

  /// The last line with a property.
  func line(_ property: String) -> Line? { lines.last { $0.property == property } }
  func value(_ property: String) -> String? { line(property)?.value }
  func all(_ property: String) -> [Line] { lines.filter { $0.property == property } }
}

/// What is wrong with a catalogue, and where.
public struct CatalogueError: Error, Hashable, Sendable {
  /// 1-based.
  public var line: Int
  public var column: Int
  public var message: Message

  init(line: Int, column: Int = 1, _ message: Message) {
    self.line = line
    self.column = column
    self.message = message
  }
}

extension CatalogueBlock {
  /// Splits a text into blocks.
  ///
  /// The indentation of the first block is the outer one, so that a text may stand indented in a
  /// string literal. A byte order mark is accepted, and any line ends.
  /// - Throws: ``CatalogueError`` where a property stands before any block.
  static func blocks(of text: String) throws(CatalogueError) -> [CatalogueBlock] {
    var blocks: [CatalogueBlock] = []
    var outer: Int?
    var number = 0
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    let text = hasMark ? String(text.unicodeScalars.dropFirst()) : text
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let line = withoutRemark(raw)
      guard let start = line.firstIndex(where: { $0 != " " && $0 != "\t" && $0 != "\r" }) else {
        continue
      }
      let indentation = line.distance(from: line.startIndex, to: start)
      let content = trimmed(line[start...])
      let gap = content.firstIndex { $0 == " " || $0 == "\t" }
      let head = String(content[..<(gap ?? content.endIndex)])
      let rest = gap.map { String(trimmed(content[$0...])) } ?? ""
      if indentation <= outer ?? indentation {
        outer = indentation
        blocks.append(CatalogueBlock(keyword: head, name: rest, line: number, lines: []))
      } else {
        let column = indentation + 1
        guard !blocks.isEmpty else {
          throw CatalogueError(
            line: number, column: column,
            Message(vi: "dòng thụt vào trước mọi khối", en: "indented line before any block"))
        }
        blocks[blocks.count - 1].lines.append(
          Line(property: head, value: rest, line: number, column: column))
      }
    }
    return blocks
  }

  private static func withoutRemark(_ line: Substring) -> Substring {
    var previousIsBlank = true
    for index in line.indices {
      if line[index] == "#", previousIsBlank { return line[..<index] }
      previousIsBlank = line[index] == " " || line[index] == "\t"
    }
    return line
  }
}

/// A text without blanks at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  var view = Substring(text)
  while let first = view.unicodeScalars.first, isBlank(first) { view.unicodeScalars.removeFirst() }
  while let last = view.unicodeScalars.last, isBlank(last) { view.unicodeScalars.removeLast() }
  return String(view)
}

/// Letters of Vietnamese lie outside the ranges in which blanks lie, and need no look-up.
private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x21...0x7E, 0xC0...0x167F, 0x1E00...0x1EFF: false
  default: scalar.properties.isWhitespace
  }
}

/// The items of a list such as `a; b; c`.
func items(_ text: some StringProtocol, separator: Character = ";") -> [String] {
  guard let mark = separator.asciiValue else {
    return text.split(separator: separator).map { trimmed($0) }.filter { !$0.isEmpty }
  }
  return Substring(text).utf8.split(separator: mark).map { trimmed(Substring($0)) }
    .filter { !$0.isEmpty }
}
