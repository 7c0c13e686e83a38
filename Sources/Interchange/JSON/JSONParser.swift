/// The strict reader behind ``JSONDocument``: one pass, one stack of open containers.
struct JSONParser {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var nodes: [JSONDocument.Node] = []
  private(set) var repeatedKeys: [JSONDocument.RepeatedKey] = []
  /// Node numbers of the open containers.
  private var open: [Int] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func parse() throws(SyntaxError) {
    guard bytes.count < Int(UInt32.max) else {
      throw SyntaxError(.tooLarge, at: Int(UInt32.max))
    }
    try skipMark()
    skipBlanks()
    guard position < bytes.count else { throw SyntaxError(.empty, at: 0) }
    nodes.reserveCapacity(bytes.count / 12)
    try value()
    while let container = open.last {
      try member(of: container)
    }
    skipBlanks()
    guard position == bytes.count else { throw SyntaxError(.trailingCharacters, at: position) }
  }

  /// Accepts a UTF-8 mark, names UTF-16.
  private mutating func skipMark() throws(SyntaxError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
    } else if bytes.count >= 2 {
      let start = (bytes[0], bytes[1])
      if start == (0xFE, 0xFF) || start == (0xFF, 0xFE) || start.0 == 0 && start.1 != 0
        || start.0 != 0 && start.0 < 0x80 && start.1 == 0
      {
        throw SyntaxError(.utf16, at: 0)
      }
    }
  }

  /// Goes on in the innermost open container: behind its opener, or behind one of its values.
  private mutating func member(of container: Int) throws(SyntaxError) {
    let isObject = nodes[container].kind == .object
    let isFirst = nodes.count == container + 1
    skipBlanks()
    guard position < bytes.count else { throw SyntaxError(.unexpectedEnd, at: position) }
    let byte = bytes[position]
    if byte == 0x7D || byte == 0x5D {
      guard (byte == 0x7D) == isObject else { throw SyntaxError(.mismatchedBracket, at: position) }
      position += 1
      close(container)
      return
    }
    if !isFirst {
      guard byte == 0x2C else { throw SyntaxError(.expectedCommaOrEnd, at: position) }
      let comma = position
      position += 1
      skipBlanks()
      guard position < bytes.count else { throw SyntaxError(.unexpectedEnd, at: position) }
      if bytes[position] == 0x7D || bytes[position] == 0x5D {
        throw SyntaxError(.trailingComma, at: comma)
      }
    }
    if isObject {
      guard bytes[position] == 0x22 else { throw SyntaxError(.expectedKey, at: position) }
      try string()
      skipBlanks()
      guard position < bytes.count else { throw SyntaxError(.unexpectedEnd, at: position) }
      guard bytes[position] == 0x3A else { throw SyntaxError(.expectedColon, at: position) }
      position += 1
      skipBlanks()
      guard position < bytes.count else { throw SyntaxError(.unexpectedEnd, at: position) }
    }
    try value()
  }

  private mutating func close(_ container: Int) {
    nodes[container].end = UInt32(position)
    nodes[container].next = UInt32(nodes.count)
    open.removeLast()
    if nodes[container].kind == .object { noteRepeatedKeys(of: container) }
  }

  private mutating func value() throws(SyntaxError) {
    let start = position
    switch bytes[position] {
    case 0x22: try string()
    case 0x7B, 0x5B:
      let kind: JSONValue.Kind = bytes[position] == 0x7B ? .object : .array
      open.append(nodes.count)
      position += 1
      append(kind, start, position)
    case 0x74: try literal([0x74, 0x72, 0x75, 0x65], .bool)
    case 0x66: try literal([0x66, 0x61, 0x6C, 0x73, 0x65], .bool)
    case 0x6E: try literal([0x6E, 0x75, 0x6C, 0x6C], .null)
    case 0x2D, 0x30...0x39: try number()
    case 0x61...0x7A, 0x41...0x5A: throw SyntaxError(.invalidLiteral, at: position)
    default:
      throw SyntaxError(bytes[position] >= 0x80 ? utf8Fault() : .unexpectedCharacter, at: position)
    }
  }

  private func utf8Fault() -> SyntaxError.Fault {
    utf8Length(at: position) == nil ? .invalidUTF8 : .unexpectedCharacter
  }

  private mutating func append(_ kind: JSONValue.Kind, _ start: Int, _ end: Int) {
    nodes.append(
      .init(
        start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1), kind: kind))
  }

  private mutating func literal(_ text: [UInt8], _ kind: JSONValue.Kind) throws(SyntaxError) {
    let start = position
    for byte in text {
      guard position < bytes.count else { throw SyntaxError(.unexpectedEnd, at: position) }
      guard bytes[position] == byte else { throw SyntaxError(.invalidLiteral, at: start) }
      position += 1
    }
    append(kind, start, position)
  }

  private mutating func number() throws(SyntaxError) {
    let start = position
    func isDigit(_ index: Int) -> Bool {
      index < bytes.count && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }
    if bytes[position] == 0x2D { position += 1 }
    guard isDigit(position) else { throw SyntaxError(.invalidNumber, at: start) }
    if bytes[position] == 0x30 {
      position += 1
      if isDigit(position) { throw SyntaxError(.invalidNumber, at: start) }
    } else {
      while isDigit(position) { position += 1 }
    }
    if position < bytes.count, bytes[position] == 0x2E {
      position += 1
      guard isDigit(position) else { throw SyntaxError(.invalidNumber, at: start) }
      while isDigit(position) { position += 1 }
    }
    if position < bytes.count, bytes[position] | 0x20 == 0x65 {
      position += 1
      if position < bytes.count, bytes[position] == 0x2B || bytes[position] == 0x2D {
        position += 1
      }
      guard isDigit(position) else { throw SyntaxError(.invalidNumber, at: start) }
      while isDigit(position) { position += 1 }
    }
    append(.number, start, position)
  }

  private mutating func string() throws(SyntaxError) {
    let quote = position
    position += 1
    let start = position
    var hasEscapes = false
    while true {
      guard position < bytes.count else { throw SyntaxError(.unterminatedString, at: quote) }
      let byte = bytes[position]
      if byte == 0x22 { break }
      if byte == 0x5C {
        hasEscapes = true
        try escape()
      } else if byte < 0x20 {
        throw SyntaxError(.controlCharacter, at: position)
      } else if byte < 0x80 {
        position += 1
      } else {
        guard let length = utf8Length(at: position) else {
          throw SyntaxError(.invalidUTF8, at: position)
        }
        position += length
      }
    }
    append(.string, start, position)
    nodes[nodes.count - 1].hasEscapes = hasEscapes
    position += 1
  }

  private mutating func escape() throws(SyntaxError) {
    let backslash = position
    guard position + 1 < bytes.count else { throw SyntaxError(.unexpectedEnd, at: bytes.count) }
    switch bytes[position + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: position += 2
    case 0x75:
      for index in position + 2..<position + 6 {
        guard index < bytes.count, JSONParser.hexValue(bytes[index]) != nil else {
          throw SyntaxError(.invalidEscape, at: backslash)
        }
      }
      position += 6
    default: throw SyntaxError(.invalidEscape, at: backslash)
    }
  }

  private mutating func skipBlanks() {
    while position < bytes.count,
      bytes[position] == 0x20 || bytes[position] == 0x0A || bytes[position] == 0x0D
        || bytes[position] == 0x09
    { position += 1 }
  }

  /// The length of the UTF-8 sequence at an offset, `nil` where it is none (RFC 3629).
  private func utf8Length(at offset: Int) -> Int? { validUTF8Length(bytes, at: offset) }

  static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// Notes keys that an object uses twice.
  ///
  /// - Complexity: O(*k* log *k*) for *k* keys.
  private mutating func noteRepeatedKeys(of object: Int) {
    var keys: [Int] = []
    var index = object + 1
    while index < nodes.count {
      keys.append(index)
      index = Int(nodes[index + 1].next)
    }
    guard keys.count > 1, mayRepeat(keys) else { return }
    var seen: [[UInt8]: Int] = [:]
    for key in keys {
      let text = JSONValue.decoded(nodes[key], in: bytes)
      if let first = seen[text] { note(key, first: first) } else { seen[text] = key }
    }
  }

  /// Whether two keys have one hash, or a key is spelt with escapes: then they are compared in full.
  private func mayRepeat(_ keys: [Int]) -> Bool {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(keys.count)
    for key in keys {
      let node = nodes[key]
      if node.hasEscapes { return true }
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for index in Int(node.start)..<Int(node.end) {
        hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3
      }
      hashes.append(hash)
    }
    hashes.sort()
    return zip(hashes, hashes.dropFirst()).contains { $0 == $1 }
  }

  private mutating func note(_ key: Int, first: Int) {
    repeatedKeys.append(
      .init(
        key: String(decoding: JSONValue.decoded(nodes[key], in: bytes), as: UTF8.self),
        byteOffset: Int(nodes[key].start) - 1, firstByteOffset: Int(nodes[first].start) - 1))
  }
}

/// The length of the UTF-8 sequence at an offset, `nil` where there is none (RFC 3629: no overlong
/// forms, no surrogates, nothing above U+10FFFF).
package func validUTF8Length(_ bytes: [UInt8], at offset: Int) -> Int? {
  func follows(_ distance: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
    offset + distance < bytes.count && range.contains(bytes[offset + distance])
  }
  switch bytes[offset] {
  case 0...0x7F: return 1
  case 0xC2...0xDF: return follows(1) ? 2 : nil
  case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : nil
  case 0xE1...0xEC, 0xEE, 0xEF: return follows(1) && follows(2) ? 3 : nil
  case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : nil
  case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : nil
  case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : nil
  case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : nil
  default: return nil
  }
}
