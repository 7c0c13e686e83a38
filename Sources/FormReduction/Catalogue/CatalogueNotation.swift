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
    /// A part of the text, which is valid and need not be looked at again.
    func part(_ range: Range<Int>) -> String {
      let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
      return String(text[start..<text.utf8.index(start, offsetBy: range.count)])
    }
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let line = content(of: bytes, from: start)
      start = line.next
      number += 1
      guard line.first < line.end else { continue }
      let indentation = line.first - line.start
      var gap = line.first
      while gap < line.end, !isBlank(bytes[gap]) { gap += 1 }
      let head = part(line.first..<gap)
      let rest = part(trimmed(bytes, gap..<line.end))
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

  /// A line without its remark.
  private struct Content {
    var start: Int
    /// The first byte that is not blank.
    var first: Int
    var end: Int
    /// Where the next line begins.
    var next: Int
  }

  private static func content(of bytes: [UInt8], from start: Int) -> Content {
    var first = start
    while first < bytes.count, isBlank(bytes[first]) { first += 1 }
    var line = Content(start: start, first: first, end: first, next: first)
    var (index, isRemark, previousIsBlank) = (first, false, true)
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
      let byte = bytes[index]
      if byte == UInt8(ascii: "#"), previousIsBlank { isRemark = true }
      previousIsBlank = isBlank(byte)
      index += 1
      if !isRemark { line.end = index }
    }
    let isPair = index + 1 < bytes.count && bytes[index] == 0x0D && bytes[index + 1] == 0x0A
    line.next = index + (isPair ? 2 : 1)
    return line
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

/// A text without blanks at its ends.
func trimmed(_ text: some StringProtocol) -> String {
  let bytes = Array(text.utf8)
  return String(decoding: bytes[CatalogueBlock.trimmed(bytes, bytes.indices)], as: UTF8.self)
}

/// The items of a list such as `a; b; c`.
func items(_ text: some StringProtocol, separator: Character = ";") -> [String] {
  guard let mark = separator.asciiValue else {
    return text.split(separator: separator).map { trimmed($0) }.filter { !$0.isEmpty }
  }
  let bytes = Array(text.utf8)
  return CatalogueBlock.items(of: bytes, bytes.indices, separator: mark).map {
    String(decoding: bytes[$0], as: UTF8.self)
  }
}

extension CatalogueBlock {
  /// Where the items of a list stand.
  ///
  /// - Parameter bytes: UTF-8, of which the range is looked at.
  static func items(
    of bytes: [UInt8], _ range: Range<Int>, separator: UInt8
  ) -> [Range<Int>] {
    var list: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != separator { end += 1 }
      let item = trimmed(bytes, start..<end)
      if !item.isEmpty { list.append(item) }
      start = end + 1
    }
    return list
  }

  /// What is left of a text without the blanks at its ends, those of Unicode included.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      guard let length = blankLength(bytes, start..<end) else { break }
      start += length
    }
    while start < end {
      var last = end - 1
      // To the first byte of the last letter.
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard blankLength(bytes, last..<end) != nil else { break }
      end = last
    }
    return start..<end
  }

  /// The bytes of a blank at the beginning of a text; `nil` where there is none.
  private static func blankLength(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let byte = bytes[range.lowerBound]
    if byte < 0x80 { return byte == 0x20 || 0x09...0x0D ~= byte ? 1 : nil }
    // U+0085 and U+00A0, U+1680, those of U+2000 to U+205F, U+3000: letters of Vietnamese begin otherwise.
    guard byte == 0xC2 || 0xE1...0xE3 ~= byte else { return nil }
    guard let scalar = String(decoding: bytes[range.prefix(4)], as: UTF8.self).unicodeScalars.first,
      scalar.properties.isWhitespace
    else { return nil }
    return UTF8.width(scalar)
  }
}
