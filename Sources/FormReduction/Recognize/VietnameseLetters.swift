/// The composed letters of Vietnamese taken apart, as ``WordFolder`` needs them.
///
/// Nearly all that is folded is typed in these letters, so that a look into a table of 331 places stands
/// for normalization; whatever is not in it goes the long way.
struct VietnameseLetters: Sendable {
  /// A letter: its base, the mark that makes it another letter, its tone.
  struct Letter: Sendable {
    /// In ASCII, small; 0 where the place stands for no letter of Vietnamese.
    var base: UInt8 = 0
    /// The second byte of U+0302, U+0306 or U+031B in UTF-8; 0 without one.
    var mark: UInt8 = 0
    var tone = Tone.level
  }

  /// The tones, by the mark over or under the vowel.
  enum Tone: UInt8, Sendable {
    case level, grave, acute, hook, tilde, dot

    /// The number of the mark, as it stands behind a folded word: the end of U+0300, U+0301, U+0309,
    /// U+0303, U+0323.
    var digits: StaticString {
      switch self {
      case .level: ""
      case .grave: "0"
      case .acute: "1"
      case .hook: "9"
      case .tilde: "3"
      case .dot: "23"
      }
    }
  }

  /// U+00C0…U+01B0, then U+1EA0…U+1EF9.
  private var letters = [Letter](repeating: Letter(), count: 241 + 90)

  /// For each vowel the row of its tones, in the order of ``Tone``.
  private static let rows: [(base: Unicode.Scalar, mark: UInt8, row: String)] = [
    ("a", 0, "aàáảãạ"), ("a", 0x86, "ăằắẳẵặ"), ("a", 0x82, "âầấẩẫậ"), ("e", 0, "eèéẻẽẹ"),
    ("e", 0x82, "êềếểễệ"), ("i", 0, "iìíỉĩị"), ("o", 0, "oòóỏõọ"), ("o", 0x82, "ôồốổỗộ"),
    ("o", 0x9B, "ơờớởỡợ"), ("u", 0, "uùúủũụ"), ("u", 0x9B, "ưừứửữự"), ("y", 0, "yỳýỷỹỵ"),
    ("a", 0, "AÀÁẢÃẠ"), ("a", 0x86, "ĂẰẮẲẴẶ"), ("a", 0x82, "ÂẦẤẨẪẬ"), ("e", 0, "EÈÉẺẼẸ"),
    ("e", 0x82, "ÊỀẾỂỄỆ"), ("i", 0, "IÌÍỈĨỊ"), ("o", 0, "OÒÓỎÕỌ"), ("o", 0x82, "ÔỒỐỔỖỘ"),
    ("o", 0x9B, "ƠỜỚỞỠỢ"), ("u", 0, "UÙÚỦŨỤ"), ("u", 0x9B, "ƯỪỨỬỮỰ"), ("y", 0, "YỲÝỶỸỴ"),
  ]

  private init() {
    for (base, mark, row) in VietnameseLetters.rows {
      for (tone, scalar) in row.unicodeScalars.enumerated() {
        guard let place = VietnameseLetters.place(of: scalar.value),
          let tone = Tone(rawValue: UInt8(tone))
        else { continue }
        letters[place] = Letter(base: UInt8(ascii: base), mark: mark, tone: tone)
      }
    }
  }

  static let all = VietnameseLetters()

  private static func place(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0xC0...0x1B0: Int(scalar) - 0xC0
    case 0x1EA0...0x1EF9: Int(scalar) - 0x1EA0 + 241
    default: nil
    }
  }

  /// A vowel with marks; `nil` for every other scalar, "đ" included.
  subscript(scalar: UInt32) -> Letter? {
    guard let place = VietnameseLetters.place(of: scalar), letters[place].base != 0 else {
      return nil
    }
    return letters[place]
  }
}
