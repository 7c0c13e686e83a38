/// The reference: one byte after the other, one stack of open brackets, nothing clever.
///
/// It says what the other kernels must give. It shares no code with them, nor with the strict
/// parser.
enum ByteLoopKernel: StructuralKernel {
  static var isSupported: Bool { true }

  static func index(
    _ bytes: [UInt8], _ document: Range<Int>, _ keys: KeySet, _ workspace: Workspace,
    into list: inout EntryList
  ) -> StructuralIndex.Verdict {
    var reader = ByteReader(
      bytes: bytes, keys: keys, position: document.lowerBound, end: document.upperBound)
    guard reader.document(into: &list) else { return .invalid }
    return reader.hasEscapedKeys ? .validWithEscapedKeys : .valid
  }
}

private struct ByteReader {
  let bytes: [UInt8]
  let keys: KeySet
  var position: Int
  let end: Int
  var hasEscapedKeys = false
  /// Entry numbers of the open brackets.
  var open: [Int] = []

  /// The byte at the position; 0, which nothing accepts outside of strings, at the end.
  private var byte: UInt8 { position < end ? bytes[position] : 0 }

  /// Each function leaves the position behind what it has read and says whether that was legal.
  mutating func document(into list: inout EntryList) -> Bool {
    var expectsMember = true
    skipBlanks()
    repeat {
      if expectsMember {
        let depth = open.count
        guard member(&list) else { return false }
        skipBlanks()
        let isEmpty = byte == 0x7D || byte == 0x5D
        expectsMember = open.count > depth && !isEmpty
      } else if byte == 0x2C {
        position += 1
        skipBlanks()
        expectsMember = true
      } else {
        guard close(&list) else { return false }
        skipBlanks()
      }
    } while !open.isEmpty
    return position == end
  }

  /// A value, with its key in an object; of a container only the opening bracket.
  private mutating func member(_ list: inout EntryList) -> Bool {
    if let opener = open.last, list.entries[opener].kind == StructuralIndex.Kind.openObject {
      guard let key = string() else { return false }
      skipBlanks()
      guard byte == 0x3A else { return false }
      position += 1
      skipBlanks()
      if key.contains(0x5C) { hasEscapedKeys = true }
      if let number = keys.number(of: key) { list.append(number, at: position) }
    }
    switch byte {
    case 0x7B: begin(StructuralIndex.Kind.openObject, &list)
    case 0x5B: begin(StructuralIndex.Kind.openArray, &list)
    case 0x22: return string() != nil
    case 0x74: return literal("true")
    case 0x66: return literal("false")
    case 0x6E: return literal("null")
    default: return number()
    }
    return true
  }

  private mutating func begin(_ kind: UInt8, _ list: inout EntryList) {
    open.append(list.count)
    list.append(kind, at: position)
    position += 1
  }

  private mutating func close(_ list: inout EntryList) -> Bool {
    let opener = open.removeLast()
    let isObject = list.entries[opener].kind == StructuralIndex.Kind.openObject
    guard byte == (isObject ? 0x7D : 0x5D) else { return false }
    list.entries[opener].link = UInt32(list.count)
    list.append(
      isObject ? StructuralIndex.Kind.closeObject : StructuralIndex.Kind.closeArray, at: position)
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func literal(_ text: StaticString) -> Bool {
    let letters = Array(text.description.utf8)
    guard end - position >= letters.count else { return false }
    guard bytes[position..<position + letters.count].elementsEqual(letters) else { return false }
    position += letters.count
    return true
  }

  private mutating func number() -> Bool {
    if byte == 0x2D { position += 1 }
    if byte == 0x30 { position += 1 } else { guard digits() else { return false } }
    if byte == 0x2E {
      position += 1
      guard digits() else { return false }
    }
    if byte == 0x65 || byte == 0x45 {
      position += 1
      if byte == 0x2B || byte == 0x2D { position += 1 }
      guard digits() else { return false }
    }
    return true
  }

  private mutating func digits() -> Bool {
    let start = position
    while (0x30...0x39).contains(byte) { position += 1 }
    return position > start
  }

  /// What stands between the quotes.
  private mutating func string() -> ArraySlice<UInt8>? {
    guard byte == 0x22 else { return nil }
    position += 1
    let start = position
    while position < end {
      switch byte {
      case 0x22:
        position += 1
        return bytes[start..<position - 1]
      case 0x00..<0x20: return nil
      case 0x5C:
        position += 1
        guard escape() else { return nil }
      case 0x80...0xFF: guard character() else { return nil }
      default: position += 1
      }
    }
    return nil
  }

  /// What follows a backslash.
  private mutating func escape() -> Bool {
    let letter = byte
    position += 1
    guard letter == 0x75 else { return "\"\\/bfnrt".utf8.contains(letter) }
    for _ in 0..<4 {
      guard (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20) else {
        return false
      }
      position += 1
    }
    return true
  }

  /// A character of two to four bytes: RFC 3629, section 4.
  private mutating func character() -> Bool {
    let tail: ClosedRange<UInt8> = 0x80...0xBF
    let ranges: [ClosedRange<UInt8>]
    switch byte {
    case 0xC2...0xDF: ranges = [tail]
    case 0xE0: ranges = [0xA0...0xBF, tail]
    case 0xED: ranges = [0x80...0x9F, tail]
    case 0xE1...0xEF: ranges = [tail, tail]
    case 0xF0: ranges = [0x90...0xBF, tail, tail]
    case 0xF1...0xF3: ranges = [tail, tail, tail]
    case 0xF4: ranges = [0x80...0x8F, tail, tail]
    default: return false
    }
    for range in ranges {
      position += 1
      guard range.contains(byte) else { return false }
    }
    position += 1
    return true
  }
}
