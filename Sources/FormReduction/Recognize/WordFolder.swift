import Interchange

/// Collects the words of texts, folded: all letters in two rows of bytes, so that a lexicon of thousands of
/// wordings costs no piece of memory of its own for each word.
///
/// ```
/// "Ngày, tháng"  →  plain  ngaythang      marked  ngay0thang1      words  0..<4, 4..<9
/// ```
struct WordFolder {
  struct Word {
    /// In ``WordFolder/plain``.
    var plain: Range<Int>
    /// In ``WordFolder/marked``.
    var marked: Range<Int>
    /// Inside how many brackets.
    var depth: Int
    /// What ended it: a blank, a full stop, a bracket…
    var end: Unicode.Scalar
  }

  private(set) var words: [Word] = []
  /// The letters of all words without any mark, in UTF-8.
  private(set) var plain: [UInt8] = []
  /// Each word with the letters' own marks in place and the number of the tone behind it.
  private(set) var marked: [UInt8] = []
  private var plainStart = 0
  private var markedStart = 0
  private var tone = VietnameseLetters.Tone.level
  private var depth = 0
  private let letters = VietnameseLetters.all

  /// Forgets all words, and keeps the room.
  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    plain.removeAll(keepingCapacity: true)
    marked.removeAll(keepingCapacity: true)
    beginText()
  }

  private mutating func beginText() {
    (plainStart, markedStart) = (plain.count, marked.count)
    tone = .level
    depth = 0
  }

  /// Adds the words of a text.
  mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    add(bytes, bytes.indices)
  }

  /// Adds the words of a text in UTF-8.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    let (wordCount, plainCount, markedCount) = (words.count, plain.count, marked.count)
    beginText()
    if !addUsual(bytes, range) {
      words.removeSubrange(wordCount...)
      plain.removeSubrange(plainCount...)
      marked.removeSubrange(markedCount...)
      beginText()
      for scalar in decomposedScalars(String(decoding: bytes[range], as: UTF8.self)) { add(scalar) }
    }
    endWord()
  }

  /// - Returns: Whether there was nothing but ASCII, composed letters of Vietnamese and the usual signs,
  ///   which need no normalization.
  private mutating func addUsual(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        offset += 1
        switch byte {
        case 0x61...0x7A, 0x30...0x39: append(byte)
        case 0x41...0x5A: append(byte + 32)
        case 0x28, 0x5B: open()
        case 0x29, 0x5D: close()
        default: endWord(Unicode.Scalar(byte))
        }
        continue
      }
      let scalar: UInt32
      if byte & 0xE0 == 0xC0, offset + 1 < range.upperBound {
        scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
        offset += 2
      } else if byte & 0xF0 == 0xE0, offset + 2 < range.upperBound {
        scalar =
          UInt32(byte & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
          | UInt32(bytes[offset + 2] & 0x3F)
        offset += 3
      } else {
        return false
      }
      if let letter = letters[scalar] {
        append(letter.base)
        if letter.mark != 0 {
          // U+0302 and U+0306 begin with CC as U+031B does.
          marked.append(0xCC)
          marked.append(letter.mark)
        }
        if letter.tone != .level { tone = letter.tone }
      } else if scalar == 0x110 || scalar == 0x111 {
        addBarredD()
      } else if scalar < 0xC0 && scalar != 0xAA && scalar != 0xB5 && scalar != 0xBA
        || 0x2010...0x2027 ~= scalar, let sign = Unicode.Scalar(scalar)
      {
        add(sign)
      } else {
        return false
      }
    }
    return true
  }

  /// Adds a scalar of a text in normalization form D.
  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: append(UInt8(scalar.value))
    case 0x41...0x5A: append(UInt8(scalar.value + 32))
    case 0x110, 0x111: addBarredD()
    case 0x302, 0x306, 0x31B: if hasLetters { marked += String(scalar).utf8 }
    case 0x300: setTone(.grave)
    case 0x301: setTone(.acute)
    case 0x303: setTone(.tilde)
    case 0x309: setTone(.hook)
    case 0x323: setTone(.dot)
    case 0xB2: append(UInt8(ascii: "2"))
    // Invisible marks, and the stray sign that old converters left: no border of a word.
    case 0xAC, 0xAD, 0x200B...0x200F, 0xFEFF: break
    case 0x28, 0x5B: open()
    case 0x29, 0x5D: close()
    default:
      if scalar.value > 0x7F, scalar.properties.isAlphabetic {
        let lower = scalar.properties.lowercaseMapping.utf8
        plain += lower
        marked += lower
      } else if scalar.value > 0x7F, scalar.properties.canonicalCombiningClass != .notReordered {
        break
      } else {
        endWord(scalar)
      }
    }
  }

  private var hasLetters: Bool { marked.count > markedStart }

  private mutating func append(_ letter: UInt8) {
    plain.append(letter)
    marked.append(letter)
  }

  private mutating func addBarredD() {
    plain.append(UInt8(ascii: "d"))
    // "đ" in UTF-8.
    marked.append(0xC4)
    marked.append(0x91)
  }

  private mutating func setTone(_ tone: VietnameseLetters.Tone) {
    if hasLetters { self.tone = tone }
  }

  private mutating func open() {
    endWord("(")
    depth += 1
  }

  private mutating func close() {
    endWord(")")
    depth = max(0, depth - 1)
  }

  /// Ends the word that was begun, if any.
  mutating func endWord(_ end: Unicode.Scalar = " ") {
    let count = plain.count - plainStart
    guard count > 0 else {
      // Of the signs behind a word the first counts.
      if end != " ", let last = words.indices.last, words[last].end == " " { words[last].end = end }
      return
    }
    // "lý" and "lí" are one word.
    let (y, i) = (UInt8(ascii: "y"), UInt8(ascii: "i"))
    if count == 2 || count == 3, plain[plain.count - 1] == y,
      !WordFolder.isVowel(plain[plain.count - 2])
    {
      plain[plain.count - 1] = i
      if marked[marked.count - 1] == y { marked[marked.count - 1] = i }
    }
    if tone != .level { tone.digits.withUTF8Buffer { marked += $0 } }
    words.append(
      Word(
        plain: plainStart..<plain.count, marked: markedStart..<marked.count, depth: depth, end: end)
    )
    (plainStart, markedStart) = (plain.count, marked.count)
    tone = .level
  }

  /// Behind one of these "y" is a sound of its own: "tay", "quy".
  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
