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
    var folder = WordFolder()
    folder.add(Wording.beginning(of: text))
    words = Wording.withoutNumbering(Wording.words(of: folder), ends: folder.words.map(\.end))
      .map(Wording.withoutFootnote)
    hasMarks = words.contains { $0.hasMarks }
  }

  /// Folds a wording of the lexicon, which has no numbering: the "X" of "X/P/TT" is a word.
  init(phrase: String) {
    var folder = WordFolder()
    folder.add(phrase)
    words = Wording.words(of: folder)
    hasMarks = words.contains { $0.hasMarks }
  }

  init(words: [Word]) {
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
    var folder = WordFolder()
    var previous: Unicode.Scalar = " "
    let scalars = decomposedScalars(Wording.beginning(of: key))
    for (index, scalar) in scalars.enumerated() {
      let nextIsLower = index + 1 < scalars.count && scalars[index + 1].isSmallLetter
      if scalar.isCapital && (previous.isSmallLetter || nextIsLower) { folder.endWord() }
      if scalar.isNumeral != previous.isNumeral { folder.endWord() }
      folder.add(scalar)
      previous = scalar
    }
    folder.endWord()
    words = Wording.words(of: folder).filter { !Wording.hasNothingButNumbers($0.plain) }
    hasMarks = words.contains { $0.hasMarks }
  }

  private static func words(of folder: WordFolder) -> [Word] {
    folder.words.map { word in
      Word(
        plain: String(decoding: folder.plain[word.plain], as: UTF8.self),
        marked: String(decoding: folder.marked[word.marked], as: UTF8.self), depth: word.depth)
    }
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
    // "Tờ khai – Phần II: Đối tượng được nhận nuôi": numbering behind the name of the paper.
    if start == 0,
      let part = words.indices.prefix(6).first(where: { $0 > 0 && words[$0].plain == "phan" }),
      part + 2 < words.count, isNumber(words[part + 1].plain) || isRoman(words[part + 1].plain),
      ".):-–—".unicodeScalars.contains(ends[part + 1])
    {
      start = part + 2
    }
    if start == words.count { start = words.count > 0 && !isNumber(words[0].plain) ? 0 : start }
    // Footnote marks: a bracket with nothing but a number.
    return words[start...].filter { !($0.depth > 0 && isNumber($0.plain)) }
  }

  /// "Nơi sinh2": a footnote mark that lost its raised place.
  private static func withoutFootnote(_ word: Word) -> Word {
    // Nearly all words end in a letter of ASCII, and need not be looked at one by one.
    if let last = word.plain.utf8.last, last < 0x80, last < 0x30 || last > 0x39 { return word }
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

  /// Whether a word of a key is nothing but numbers, in whatever script.
  private static func hasNothingButNumbers(_ word: String) -> Bool {
    if let first = word.utf8.first, first < 0x80, first < 0x30 || first > 0x39 { return false }
    return word.allSatisfy(\.isNumber)
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
}

extension Unicode.Scalar {
  // Keys are ASCII, of which no table of Unicode need be asked.

  fileprivate var isCapital: Bool {
    isASCII ? "A"..."Z" ~= self : properties.isUppercase
  }

  fileprivate var isSmallLetter: Bool {
    isASCII ? "a"..."z" ~= self : properties.isLowercase
  }

  fileprivate var isNumeral: Bool {
    isASCII ? "0"..."9" ~= self : properties.numericType != nil
  }
}

extension String {
  /// Whether folded words hold others, compared by bytes: they are in one normal form.
  func holds(_ words: String) -> Bool {
    let (own, wanted) = (Array(utf8), Array(words.utf8))
    guard let first = wanted.first, own.count >= wanted.count else { return wanted.isEmpty }
    return (0...own.count - wanted.count).contains { start in
      own[start] == first && own[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
