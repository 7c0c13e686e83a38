/// How the bytes of a text stand for letters.
///
/// Files of offices come from thirty years of Windows: UTF-8 and UTF-16 today, Windows-1258 with its tone
/// marks behind the vowels, and before that the fonts TCVN3 (ABC) and VNI, whose bytes are Latin letters
/// that only look Vietnamese in their own font. The first three are converted; the last two are recognised,
/// so that somebody can be told what to do, instead of being shown questions that no lexicon knows.
package enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "windows-1252"
  case windows1258 = "windows-1258"
  case tcvn3 = "TCVN3 (ABC)"
  case vni = "VNI"

  /// The encoding with a name as web pages declare it; `nil` for names that are not read.
  package init?(declared name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "windows-1258", "cp1258": self = .windows1258
    case "windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii": self = .windows1252
    case "utf-16le", "utf-16": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    default: return nil
    }
  }

  /// A text as UTF-8 without a byte order mark.
  ///
  /// Bytes that are UTF-8 are taken for it, whatever is declared: by chance no other text is. Windows-1258
  /// comes out in normalization form C.
  /// - Parameter declared: What the text says of itself, where nothing else decides.
  /// - Throws: ``SyntaxError``: `tcvn3`, `vni`; `invalidUTF8` where no encoding is recognised.
  package static func utf8(
    _ bytes: [UInt8], declared: TextEncoding? = nil
  ) throws(SyntaxError) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) {
      return fromUTF16(bytes, start: 2, high: 1)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return fromUTF16(bytes, start: 2, high: 0)
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    guard let fault = firstFault(in: text) else {
      if let latin = latinBytes(of: text) { try refuseFonts(latin) }
      return text
    }
    switch declared {
    case .windows1252: return converted(text, western)
    case .windows1258: return fromWindows1258(text)
    default:
      try refuseFonts(text)
      guard hits(windows1258Words, in: text) > 0 else {
        throw SyntaxError(.invalidUTF8, at: fault + bytes.count - text.count)
      }
      return fromWindows1258(text)
    }
  }

  // MARK: Finding out

  /// The offset of the first byte that is not UTF-8.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        // Eight plain bytes at a time.
        if offset + 8 <= bytes.count {
          let word = UnsafeRawPointer(bytes.baseAddress! + offset).loadUnaligned(as: UInt64.self)
          if word & 0x8080_8080_8080_8080 == 0 {
            offset += 8
            continue
          }
        }
        if bytes[offset] < 0x80 {
          offset += 1
        } else if let length = utf8Length(bytes, at: offset) {
          offset += length
        } else {
          return offset
        }
      }
      return nil
    }
  }

  private static func utf8Length(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    func isNext(_ ahead: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
      offset + ahead < bytes.count && bytes[offset + ahead] >= low && bytes[offset + ahead] <= high
    }
    switch bytes[offset] {
    case 0xC2...0xDF: return isNext(1) ? 2 : nil
    case 0xE0: return isNext(1, 0xA0) && isNext(2) ? 3 : nil
    case 0xED: return isNext(1, 0x80, 0x9F) && isNext(2) ? 3 : nil
    case 0xE1...0xEF: return isNext(1) && isNext(2) ? 3 : nil
    case 0xF0: return isNext(1, 0x90) && isNext(2) && isNext(3) ? 4 : nil
    case 0xF1...0xF3: return isNext(1) && isNext(2) && isNext(3) ? 4 : nil
    case 0xF4: return isNext(1, 0x80, 0x8F) && isNext(2) && isNext(3) ? 4 : nil
    default: return nil
    }
  }

  /// The bytes behind UTF-8 text that holds letters of Latin-1 alone, some of them not ASCII: what a text in
  /// an old font becomes when a program takes it for Western. `nil` for any other text; Vietnamese in
  /// Unicode never gets far without a letter beyond.
  private static func latinBytes(of text: [UInt8]) -> [UInt8]? {
    var hasLatin = false
    for byte in text where byte >= 0xC2 {
      if byte > 0xC3 { return nil }
      hasLatin = true
    }
    guard hasLatin else { return nil }
    return String(decoding: text, as: UTF8.self).unicodeScalars.map { UInt8($0.value) }
  }

  private static func refuseFonts(_ bytes: [UInt8]) throws(SyntaxError) {
    let (old, vni) = (hits(tcvn3Words, in: bytes), hits(vniWords, in: bytes))
    guard max(old, vni) > hits(windows1258Words, in: bytes) else { return }
    throw SyntaxError(old >= vni ? .tcvn3 : .vni, at: 0)
  }

  /// "ngày, của, số, tên, họ, nơi, người, địa, cấp, giấy, quyền" as each encoding spells them: frequent in
  /// every form, and spelt differently in all three.
  private static let windows1258Words: [[UInt8]] = [
    [0x6E, 0x67, 0xE0, 0x79], [0x6E, 0x67, 0x61, 0xCC, 0x79], [0x63, 0x75, 0xD2, 0x61],
    [0x73, 0xF4, 0xEC], [0x74, 0xEA, 0x6E], [0x68, 0x6F, 0xF2], [0x6E, 0xF5, 0x69],
    [0x6E, 0x67, 0xFD, 0xF5, 0xCC, 0x69], [0xF0, 0x69, 0xF2, 0x61], [0x63, 0xE2, 0xEC, 0x70],
    [0x67, 0x69, 0xE2, 0xEC, 0x79], [0x71, 0x75, 0x79, 0xEA, 0xCC, 0x6E],
  ]
  private static let tcvn3Words: [[UInt8]] = [
    [0x6E, 0x67, 0xB5, 0x79], [0x63, 0xF1, 0x61], [0x73, 0xE8], [0x74, 0xAA, 0x6E], [0x68, 0xE4],
    [0x6E, 0xAC, 0x69], [0x6E, 0x67, 0xAD, 0xEA, 0x69], [0xAE, 0xDE, 0x61], [0x63, 0xCA, 0x70],
    [0x67, 0x69, 0xCA, 0x79], [0x71, 0x75, 0x79, 0xD2, 0x6E],
  ]
  private static let vniWords: [[UInt8]] = [
    [0x6E, 0x67, 0x61, 0xF8, 0x79], [0x63, 0x75, 0xFB, 0x61], [0x73, 0x6F, 0xE1],
    [0x74, 0x65, 0xE2, 0x6E], [0x68, 0x6F, 0xEF], [0x6E, 0xF4, 0x69],
    [0x6E, 0x67, 0xF6, 0xF4, 0xF8, 0x69], [0xF1, 0xF2, 0x61], [0x63, 0x61, 0xE1, 0x70],
    [0x67, 0x69, 0x61, 0xE1, 0x79], [0x71, 0x75, 0x79, 0x65, 0xE0, 0x6E],
  ]

  /// How often the words stand in the first part of a text as words of their own.
  private static func hits(_ words: [[UInt8]], in bytes: [UInt8]) -> Int {
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 && byte != 0xA0 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
    func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
    let bytes = bytes.prefix(1 << 16)
    var count = 0
    var start = 0
    while start < bytes.count {
      guard isLetter(bytes[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count, isLetter(bytes[end]) { end += 1 }
      let word = bytes[start..<end]
      if words.contains(where: { $0.count == word.count && $0.elementsEqual(word.map(lower)) }) {
        count += 1
      }
      start = end
    }
    return count
  }

  // MARK: Converting

  private static func fromUTF16(_ bytes: [UInt8], start: Int, high: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var offset = start
    while offset + 1 < bytes.count {
      units.append(UInt16(bytes[offset + high]) << 8 | UInt16(bytes[offset + 1 - high]))
      offset += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func fromWindows1258(_ bytes: [UInt8]) -> [UInt8] {
    Array(composed(String(decoding: converted(bytes, vietnamese), as: UTF8.self)).utf8)
  }

  private static func converted(_ bytes: [UInt8], _ table: [UInt16]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(
        byte < 0x80
          ? Unicode.Scalar(byte) : Unicode.Scalar(table[Int(byte) - 0x80]) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }

  /// 0x80…0xFF of windows-1252.
  /// - SeeAlso: https://encoding.spec.whatwg.org/index-windows-1252.txt
  private static let western: [UInt16] =
    [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ] + (0xA0...0xFF).map { $0 }

  /// 0x80…0xFF of windows-1258.
  /// - SeeAlso: https://encoding.spec.whatwg.org/index-windows-1258.txt
  private static let vietnamese: [UInt16] = {
    var table = western
    for (byte, scalar) in [
      (0x8A, 0x8A), (0x8E, 0x8E), (0x9A, 0x9A), (0x9E, 0x9E), (0xC3, 0x102), (0xCC, 0x300),
      (0xD0, 0x110), (0xD2, 0x309), (0xD5, 0x1A0), (0xDD, 0x1AF), (0xDE, 0x303), (0xE3, 0x103),
      (0xEC, 0x301), (0xF0, 0x111), (0xF2, 0x323), (0xF5, 0x1A1), (0xFD, 0x1B0), (0xFE, 0x20AB),
    ] { table[byte - 0x80] = UInt16(scalar) }
    return table
  }()
}
