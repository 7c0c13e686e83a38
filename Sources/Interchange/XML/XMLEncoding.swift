extension XMLDocument {
  /// The text as UTF-8, without byte order mark; what is UTF-8 already comes back as it is.
  ///
  /// A byte order mark counts first, then the pattern of `<` in UTF-16, then the declaration.
  /// - Throws: `invalidUTF8` where UTF-16 has a lone surrogate or an odd byte, `unknownEncoding` for one
  ///   that is neither UTF-8, UTF-16 nor ISO-8859-1.
  package static func utf8(_ bytes: [UInt8]) throws(SyntaxError) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf8(fromUTF16: bytes, from: 2, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf8(fromUTF16: bytes, from: 2, high: 0) }
    if bytes.starts(with: [0x3C, 0x00]) { return try utf8(fromUTF16: bytes, from: 0, high: 1) }
    if bytes.starts(with: [0x00, 0x3C]) { return try utf8(fromUTF16: bytes, from: 0, high: 0) }
    guard let (name, offset) = declaredEncoding(bytes) else { return bytes }
    switch name {
    case "utf-8", "utf8", "us-ascii", "ascii": return bytes
    case "iso-8859-1", "latin1", "latin-1":
      // Its first 256 characters are those of Unicode.
      return bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
    default: throw SyntaxError(.unknownEncoding, at: offset)
    }
  }

  private static func utf8(
    fromUTF16 bytes: [UInt8], from start: Int, high: Int
  ) throws(SyntaxError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = start
    func unit(_ offset: Int) -> UInt32? {
      guard offset + 1 < bytes.count else { return nil }
      return UInt32(bytes[offset + high]) << 8 | UInt32(bytes[offset + 1 - high])
    }
    while position < bytes.count {
      guard var value = unit(position) else { throw SyntaxError(.invalidUTF8, at: result.count) }
      position += 2
      if (0xD800...0xDBFF).contains(value) {
        guard let low = unit(position), (0xDC00...0xDFFF).contains(low) else {
          throw SyntaxError(.invalidUTF8, at: result.count)
        }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        position += 2
      }
      guard let encoded = Unicode.Scalar(value).flatMap({ UTF8.encode($0) }) else {
        throw SyntaxError(.invalidUTF8, at: result.count)
      }
      result += encoded
    }
    return result
  }

  /// The encoding that the XML declaration names, in lower case, and where.
  private static func declaredEncoding(_ bytes: [UInt8]) -> (String, Int)? {
    guard bytes.starts(with: Array("<?xml".utf8)) else { return nil }
    let end = bytes.prefix(256).firstIndex(of: 0x3E) ?? min(bytes.count, 256)
    let words = Array("encoding".utf8)
    guard
      var position = (5..<max(5, end - words.count)).first(where: {
        bytes[$0..<$0 + words.count].elementsEqual(words)
      })
    else { return nil }
    position += words.count
    while position < end, bytes[position] != 0x22, bytes[position] != 0x27 { position += 1 }
    guard position < end,
      let close = bytes[(position + 1)..<end].firstIndex(of: bytes[position])
    else { return nil }
    let name = String(decoding: bytes[(position + 1)..<close], as: UTF8.self)
    return (name.lowercased(), position + 1)
  }
}
