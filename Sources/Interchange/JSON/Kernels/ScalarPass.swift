/// Checks numbers and literals, of which a kernel lists the first bytes.
enum ScalarPass {
  /// - Precondition: The offsets lie below `end`; 8 bytes can be read behind it.
  static func areValid(
    _ offsets: UnsafePointer<UInt32>, _ count: Int, in base: UnsafePointer<UInt8>, to end: Int
  ) -> Bool {
    var isValid = true
    for number in 0..<count {
      let offset = Int(offsets[number])
      let length = length(base, offset, end)
      isValid = isValid && length > 0 && (offset + length == end || isEnd(base[offset + length]))
    }
    return isValid
  }

  /// The length of a legal scalar, 0 where there is none. It is the longest legal beginning: the
  /// caller looks at the byte behind.
  static func length(_ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int) -> Int {
    switch base[offset] {
    case 0x74: isWord("true", base + offset, end - offset) ? 4 : 0
    case 0x6E: isWord("null", base + offset, end - offset) ? 4 : 0
    case 0x66: isWord("false", base + offset, end - offset) ? 5 : 0
    default: numberLength(base, offset, end)
    }
  }

  private static func isWord(
    _ word: StaticString, _ text: UnsafePointer<UInt8>, _ room: Int
  ) -> Bool {
    room >= word.utf8CodeUnitCount
      && (0..<word.utf8CodeUnitCount).allSatisfy { text[$0] == word.utf8Start[$0] }
  }

  private static func numberLength(
    _ base: UnsafePointer<UInt8>, _ offset: Int, _ end: Int
  ) -> Int {
    var position = offset
    func byte() -> UInt8 { position < end ? base[position] : 0 }
    func digits() -> Bool {
      let start = position
      while (0x30...0x39).contains(byte()) { position += 1 }
      return position > start
    }
    if byte() == 0x2D { position += 1 }
    if byte() == 0x30 { position += 1 } else if !digits() { return 0 }
    if byte() == 0x2E {
      position += 1
      guard digits() else { return 0 }
    }
    if byte() | 0x20 == 0x65 {
      position += 1
      if byte() == 0x2B || byte() == 0x2D { position += 1 }
      guard digits() else { return 0 }
    }
    return position - offset
  }

  /// Whether a byte may stand directly behind a scalar.
  private static func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x5D, 0x7D, 0x20, 0x0A, 0x0D, 0x09: true
    default: false
    }
  }
}
