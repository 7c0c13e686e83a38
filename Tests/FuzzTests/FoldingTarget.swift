import Foundation

@testable import FormReduction

extension FuzzTarget {
  /// How a label is folded into words: the same for every spelling of the same letters, and words
  /// that are folded stay as they are.
  static let folding = FuzzTarget(
    name: "folding",
    tokens: [
      "Họ", "và", "tên", "đ", "Đ", "ư", "\u{31B}", "\u{301}", "\u{323}", "\u{302}", "(", ")", "/",
      ":",
      "…", "*", "1.", "a)", "I.", "CCCD", "\u{A0}", "\u{200B}", "ﬁ", "Ⅳ", "İ", "ß", "K", "\u{FEFF}",
      "\n",
    ],
    check: { (bytes: [UInt8]) throws(Violation) in
      let label = String(decoding: bytes, as: UTF8.self)
      let wording = Wording(label)
      let plain = wording.plainText()
      for spelling in [
        label.decomposedStringWithCanonicalMapping, label.precomposedStringWithCanonicalMapping,
      ] {
        try Violation.unless(
          Wording(spelling).plainText() == plain, "\(label.debugDescription) by its normal form")
      }
      try Violation.unless(
        Wording(phrase: plain).plainText() == plain, "\(plain.debugDescription) folds again")
      for word in wording.words {
        try Violation.unless(!word.plain.isEmpty, "an empty word")
        try Violation.unless(
          !word.plain.unicodeScalars.contains { $0.properties.isWhitespace }, "blanks in a word")
        try Violation.unless(word.depth >= 0, "depth \(word.depth)")
      }
      // A key is folded on other ways, but ends too.
      _ = Wording(key: label)
      _ = readableText(label)
    })
}
