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
    let bytes = Array(text.utf8)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let line = bytes[start..<endOfContent(bytes[start..<end])]
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
      number += 1
      guard let first = line.firstIndex(where: { !isBlank($0) }) else { continue }
      let indentation = first - line.startIndex
      let gap = line[first...].firstIndex(where: isBlank) ?? line.endIndex
      let head = String(decoding: line[first..<gap], as: UTF8.self)
      let rest = trimmed(line[gap...])
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

  /// Where a line's remark begins, or the line ends.
  private static func endOfContent(_ line: ArraySlice<UInt8>) -> Int {
    var previousIsBlank = true
    for index in line.indices {
      if line[index] == UInt8(ascii: "#"), previousIsBlank { return index }
      previousIsBlank = isBlank(line[index])
    }
    return line.endIndex
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
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

/// The same of UTF-8.
private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
  var bytes = bytes
  while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
  while let last = bytes.last, isBlank(last) { bytes.removeLast() }
  let text = String(decoding: bytes, as: UTF8.self)
  // Blanks beyond ASCII are rare.
  let isPlain = (bytes.first ?? 0) < 0x80 && (bytes.last ?? 0) < 0x80
  return isPlain ? text : trimmed(text)
}

/// The items of a list such as `a; b; c`.
func items(_ text: some StringProtocol, separator: Character = ";") -> [String] {
  guard let mark = separator.asciiValue else {
    return text.split(separator: separator).map { trimmed($0) }.filter { !$0.isEmpty }
  }
  var list: [String] = []
  let bytes = Array(text.utf8)
  var start = 0
  for index in 0...bytes.count where index == bytes.count || bytes[index] == mark {
    let item = trimmed(bytes[start..<index])
    if !item.isEmpty { list.append(item) }
    start = index + 1
  }
  return list
}
