import Interchange

/// A text folded into words, as recognition compares them.
///
/// People write the same question in capitals, composed or decomposed, with the tone on another
/// vowel ("hoà", "hòa"), with numbering and footnote marks, or with no marks at all. A word keeps
/// two forms: `plain` without any mark, by which it is found, and `marked` with the letters' own
/// marks in place and the tone at the end, by which "năm" (year) and "nam" (male) stay apart.
///
/// ```
/// "2. Ngày, tháng, năm sinh (3)"  →  ngay thang nam sinh
/// ```
struct Wording: Sendable {
  struct Word: Sendable, Hashable {
    var plain: String
    var marked: String
    /// Inside how many brackets.
    var depth: Int
    /// Whether it carries any mark.
    var hasMarks: Bool { plain != marked }
  }

  private(set) var words: [Word]
  /// Whether the writer used marks at all; a text without any is compared by plain letters.
  let hasMarks: Bool

  /// Folds a label or a heading; numbering, footnote marks and "Phần I" at its start are left out.
  init(_ text: String) {
    var folder = Folder()
    for scalar in decomposedScalars(Wording.beginning(of: text)) { folder.add(scalar) }
    folder.endWord()
    words = Wording.withoutNumbering(folder.words, ends: folder.ends).map(Wording.withoutFootnote)
    hasMarks = words.contains { $0.hasMarks }
  }

  /// Folds a wording of the lexicon, which has no numbering: the "X" of "X/P/TT" is a word.
  init(phrase: String) {
    var folder = Folder()
    for scalar in decomposedScalars(phrase) { folder.add(scalar) }
    folder.endWord()
    words = folder.words
    hasMarks = words.contains { $0.hasMarks }
  }

  private init(words: [Word]) {
    self.words = words
    hasMarks = words.contains { $0.hasMarks }
  }

  /// The words in brackets as a text of their own, where only they carry marks: a Vietnamese question
  /// behind a foreign one.
  var insideBrackets: Wording? {
    guard hasMarks, words.contains(where: { $0.depth == 0 }),
      words.allSatisfy({ $0.depth > 0 || !$0.hasMarks })
    else { return nil }
    return Wording(
      words: words.filter { $0.depth > 0 }.map {
        Word(plain: $0.plain, marked: $0.marked, depth: 0)
      })
  }

  /// Folds a key: `NCT_TinhThanhPho_BenNu` → nct tinh thanh pho ben nu.
  init(key: String) {
    var folder = Folder()
    var previous: Unicode.Scalar = " "
    let scalars = decomposedScalars(Wording.beginning(of: key))
    for (index, scalar) in scalars.enumerated() {
      let isUpper = scalar.properties.isUppercase
      let nextIsLower = index + 1 < scalars.count && scalars[index + 1].properties.isLowercase
      let isDigit = scalar.properties.numericType != nil
      if isUpper && (previous.properties.isLowercase || nextIsLower) { folder.endWord() }
      if isDigit != (previous.properties.numericType != nil) { folder.endWord() }
      folder.add(scalar)
      previous = scalar
    }
    folder.endWord()
    words = folder.words.filter { !$0.plain.allSatisfy(\.isNumber) }
    hasMarks = words.contains { $0.hasMarks }
  }

  /// As much of a text as a person would read: a hostile label of a hundred megabytes must not become
  /// ten million words.
  private static func beginning(of text: String) -> String {
    let limit = 1 << 16
    return text.utf8.count <= limit
      ? text : String(decoding: Array(text.utf8.prefix(limit)), as: UTF8.self)
  }

  /// The plain words in a row, outside brackets where `mainOnly`.
  func plainText(mainOnly: Bool = false) -> String {
    words.filter { !mainOnly || $0.depth == 0 }.map(\.plain).joined(separator: " ")
  }

  /// Leaves out what stands before the words: "1.", "(2)", "II.", "a)", "Phần III —", "Bước 2:".
  private static func withoutNumbering(
    _ words: [Word], ends: [Unicode.Scalar]
  ) -> [Word] {
    var start = 0
    while start < words.count {
      let word = words[start]
      let isLast = start == words.count - 1
      let isFollowedByEnd = !isLast && ".):-–—".unicodeScalars.contains(ends[start])
      if isNumber(word.plain) || word.depth > 0 && word.plain.count == 1 && start == 0
        || isFollowedByEnd && isNumberWithLetter(word.plain)
      {
        start += 1
      } else if (isRoman(word.plain)
        || word.plain.count == 1 && (!word.hasMarks || word.marked == "đ"))
        && isFollowedByEnd
      {
        start += 1
      } else if !isLast, ["phan", "muc", "buoc", "chuong", "trang", "tab"].contains(word.plain),
        isNumber(words[start + 1].plain) || isRoman(words[start + 1].plain)
          || words[start + 1].plain.count == 1
      {
        start += 2
        // "Phần I-b — Doanh nghiệp": the letter after the number.
        if start < words.count, words[start].plain.count == 1, !isLast, start > 1,
          ends[start - 1] == "-"
        {
          start += 1
        }
      } else {
        break
      }
    }
    if start == words.count { start = words.count > 0 && !isNumber(words[0].plain) ? 0 : start }
    // Footnote marks: a bracket with nothing but a number.
    return words[start...].filter { !($0.depth > 0 && isNumber($0.plain)) }
  }

  /// "Nơi sinh2": a footnote mark that lost its raised place.
  private static func withoutFootnote(_ word: Word) -> Word {
    let letters = word.plain.prefix { !$0.isNumber }
    let digits = word.plain.count - letters.count
    guard (1...2).contains(digits), letters.count >= 2,
      word.plain.suffix(digits).allSatisfy(\.isNumber)
    else { return word }
    var word = word
    word.plain = String(letters)
    // The tone stands behind the digits, and is a digit itself.
    let marks = word.marked.unicodeScalars
    if let first = marks.firstIndex(where: { $0.properties.numericType != nil }) {
      let tail = String(marks[marks.index(first, offsetBy: digits)...])
      word.marked = String(marks[..<first]) + tail
    }
    return word
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// "6a", "12b": a number of a list inside a list.
  private static func isNumberWithLetter(_ word: String) -> Bool {
    word.utf8.count > 1 && word.utf8.count <= 3 && isNumber(String(word.dropLast()))
  }

  private static func isRoman(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { [0x69, 0x76, 0x78].contains($0) }
  }

  /// Collects scalars into words.
  private struct Folder {
    var words: [Word] = []
    /// What ended each word: a blank, a full stop, a bracket…
    var ends: [Unicode.Scalar] = []
    /// In UTF-8.
    private var plain: [UInt8] = []
    private var marked: [UInt8] = []
    /// The number of the tone's mark, as it stands behind a word.
    private var tone: StaticString = ""
    private var depth = 0

    mutating func add(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: append(UInt8(scalar.value))
      case 0x41...0x5A: append(UInt8(scalar.value + 32))
      case 0x110, 0x111:
        plain.append(UInt8(ascii: "d"))
        // "đ" in UTF-8.
        marked.append(0xC4)
        marked.append(0x91)
      case 0x302, 0x306, 0x31B:
        if !marked.isEmpty { marked += String(scalar).utf8 }
      case 0x300: setTone("0")
      case 0x301: setTone("1")
      case 0x303: setTone("3")
      case 0x309: setTone("9")
      case 0x323: setTone("23")
      case 0xB2: append(UInt8(ascii: "2"))
      // Invisible marks, and the stray sign that old converters left: no border of a word.
      case 0xAC, 0xAD, 0x200B...0x200F, 0xFEFF: break
      case 0x28, 0x5B:
        endWord("(")
        depth += 1
      case 0x29, 0x5D:
        endWord(")")
        depth = max(0, depth - 1)
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

    private mutating func setTone(_ number: StaticString) {
      if !marked.isEmpty { tone = number }
    }

    private mutating func append(_ letter: UInt8) {
      plain.append(letter)
      marked.append(letter)
    }

    mutating func endWord(_ end: Unicode.Scalar = " ") {
      guard !plain.isEmpty else {
        if end != " ", !ends.isEmpty, ends[ends.count - 1] == " " { ends[ends.count - 1] = end }
        return
      }
      // "lý" and "lí" are one word.
      let (y, i) = (UInt8(ascii: "y"), UInt8(ascii: "i"))
      if (2...3).contains(plain.count), plain.last == y,
        !"aeiou".utf8.contains(plain[plain.count - 2])
      {
        plain[plain.count - 1] = i
        if marked.last == y { marked[marked.count - 1] = i }
      }
      tone.withUTF8Buffer { marked += $0 }
      words.append(
        Word(
          plain: String(decoding: plain, as: UTF8.self),
          marked: String(decoding: marked, as: UTF8.self), depth: depth))
      ends.append(end)
      plain.removeAll(keepingCapacity: true)
      marked.removeAll(keepingCapacity: true)
      tone = ""
    }
  }
}
