import Interchange

/// A printed line in pieces: words, places to write, boxes to tick.
///
/// ```
/// Giới tính: □ Nam □ Nữ, sinh ngày ….. tháng ….. năm ……
/// words      box words box words   blank words blank words blank
/// ```
struct PrintedLine {
  enum Piece: Hashable {
    case words(String)
    case blank
    case box
  }

  private(set) var pieces: [Piece] = []

  /// Dots, underscores and ellipses are a blank where they are more than the three that end a sentence;
  /// three alone are one after a blank or a colon.
  init(_ line: String) {
    let scalars = Array(line.unicodeScalars)
    var words = ""
    var place = 0
    func flush() {
      // A wide gap stands between two things, as a tab does.
      for part in PrintedLine.parts(words) {
        pieces.append(
          .words(composed(part.split(whereSeparator: \.isWhitespace).joined(separator: " "))))
      }
      words = ""
    }
    while place < scalars.count {
      let scalar = scalars[place]
      if PrintedLine.isBox(scalar) {
        flush()
        pieces.append(.box)
        place += 1
        continue
      }
      if scalar == "[", let end = PrintedLine.endOfBracketBox(scalars, place) {
        flush()
        pieces.append(.box)
        place = end
        continue
      }
      guard PrintedLine.weight(scalar) > 0 else {
        words.unicodeScalars.append(scalar)
        place += 1
        continue
      }
      var end = place
      var weight = 0
      var last = place
      while end < scalars.count {
        let own = PrintedLine.weight(scalars[end])
        if own > 0 {
          weight += own
          last = end + 1
        } else if scalars[end] != " " && scalars[end] != "\t" && scalars[end] != "\u{A0}" {
          break
        }
        end += 1
      }
      let before = words.unicodeScalars.last
      let isOpen =
        before == nil || before == " " || before == ":" || before == "\t" || before == "("
      let isSlashed = pieces.last == .blank && words.allSatisfy { "/ ".contains($0) }
      if weight >= 4 || weight == 3 && (isOpen || isSlashed) {
        flush()
        if pieces.last != .blank { pieces.append(.blank) }
        place = last
      } else {
        words.unicodeScalars.append(scalar)
        place += 1
      }
    }
    flush()
    dropLeader()
  }

  /// What stands between tabs or gaps of three blanks.
  private static func parts(_ words: String) -> [Substring] {
    var parts: [Substring] = []
    var start = words.startIndex
    var gap: String.Index?
    var width = 0
    for index in words.indices {
      guard words[index].isWhitespace else {
        if let end = gap, width >= 3 {
          parts.append(words[start..<end])
          start = index
        }
        (gap, width) = (nil, 0)
        continue
      }
      if gap == nil { gap = index }
      width += words[index] == "\t" ? 3 : 1
    }
    parts.append(words[start...])
    return parts.filter { $0.contains { !$0.isWhitespace } }
  }

  /// "Chương 1 ........ 5": a table of contents has a number behind its dots, and asks nothing.
  private mutating func dropLeader() {
    if pieces.count == 3, case .words(let number) = pieces[2], pieces[1] == .blank,
      number.allSatisfy(\.isNumber)
    {
      pieces = [pieces[0]]
    }
  }

  /// All its words, without what is to be filled in.
  var text: String {
    pieces.compactMap { piece in
      if case .words(let words) = piece { words } else { nil }
    }.joined(separator: " ")
  }

  var hasBlank: Bool { pieces.contains(.blank) }
  var hasBox: Bool { pieces.contains(.box) }
  var isBlankAlone: Bool {
    hasBlank
      && pieces.allSatisfy {
        if case .words(let words) = $0 { !words.contains(where: \.isLetter) } else { $0 == .blank }
      }
  }

  private static func weight(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case ".", "_", "·", "．": 1
    case "‥": 2
    case "…": 3
    default: 0
    }
  }

  private static func isBox(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "□", "☐", "☑", "☒", "▢", "❏", "❑", "❒", "◻", "⬜", "◯", "○", "\u{F06F}", "\u{F0A8}",
      "\u{F071}":
      true
    default: false
    }
  }

  /// Behind "[ ]" or "[]".
  private static func endOfBracketBox(_ scalars: [Unicode.Scalar], _ start: Int) -> Int? {
    var place = start + 1
    while place < scalars.count, scalars[place] == " " { place += 1 }
    return place < scalars.count && scalars[place] == "]" && place - start < 5 ? place + 1 : nil
  }
}

/// What lines of official papers are, by their words.
enum PrintedWords {
  /// The national name and motto: the letterhead.
  static func isMotto(_ line: String) -> Bool {
    let plain = Wording(line).plainText()
    return plain.contains("cong hoa xa hoi chu nghia viet nam") || plain.hasPrefix("doc lap tu do")
  }

  /// "(Ký, ghi rõ họ tên)", "Người làm đơn", "Xác nhận của…": from here on it is signed.
  static func isSignature(_ line: String) -> Bool {
    let plain = Wording(line).plainText()
    guard plain.utf8.count < 160 else { return false }
    return [
      "ki ghi ro", "ki va ghi ro", "ki ten", "ki dong dau", "ki ho ten", "ghi ro ho ten",
      "ghi ro ho va ten", "ghi ro ho chu dem ten", "chu ki",
    ].contains(where: plain.contains)
      || ["nguoi yeu cau", "nguoi khai", "nguoi lam don", "nguoi de nghi", "nguoi viet don"]
        .contains(plain) && level(of: line) == nil
  }

  /// "Ghi chú:", "Chú thích:", "(1) Ghi rõ…": how to fill in, below the signature.
  static func isFootnote(_ line: String) -> Bool {
    let plain = Wording(line).plainText()
    if ["ghi chu", "chu thich", "huong dan", "luu y"].contains(where: { plain == $0 }) {
      return true
    }
    let start = line.prefix(4)
    return start.first == "(" && start.dropFirst().first?.isNumber == true && start.contains(")")
      || start.first == "¹" || start.first == "²" || start.first == "*"
  }

  /// "……, ngày … tháng … năm …" of the letterhead and above the signature, "Số: …/…".
  static func isPlaceAndDate(_ line: PrintedLine) -> Bool {
    let plain = Wording(line.text.lowercased()).plainText()
    let words = plain.split(separator: " ").filter { !["20", "202", "19"].contains($0) }
    let ends = ["ngay", "thang", "nam"]
    guard words.count >= 3, words.suffix(3).map(String.init) == ends else {
      return plain == "so" && line.hasBlank
    }
    let before = words.dropLast(3).joined(separator: " ")
    return before.isEmpty && line.pieces.first != .words("Ngày") || before == "lam tai"
      || before == "tai"
  }

  /// 1 for "Phần I", "I.", "A."; 2 for "1."; 3 for "a)", "-"; `nil` for no number.
  static func level(of line: String) -> Int? {
    let first = line.prefix { $0 != " " }
    let word = first.lowercased()
    if ["phần", "mục", "chương"].contains(word) { return 1 }
    if ["-", "+", "–", "•", "*"].contains(word) { return 3 }
    guard let last = first.last, ".):/".contains(last), first.count > 1 else { return nil }
    let number = first.dropLast()
    if number.allSatisfy({ "IVX".contains($0) }) || number.count == 1 && "ABCDE".contains(number) {
      return 1
    }
    if number.allSatisfy({ $0.isNumber || $0 == "." }) { return 2 }
    return number.count == 1 && number.first?.isLowercase == true ? 3 : nil
  }

  /// The words before a blank as a question: without colon, dash and footnote mark.
  static func label(_ words: String) -> String {
    var label = Substring(words)
    var changed = true
    while changed {
      changed = false
      if let last = label.last, ":;,-–+*¹²³⁴⁵⁶⁷⁸⁹ ".contains(last) {
        label = label.dropLast()
        changed = true
      }
      if let first = label.first, ":;,.)-–+*•/ ".contains(first) {
        label = label.dropFirst()
        changed = true
      }
      if label.last == ")", let open = label.lastIndex(of: "("), open > label.startIndex,
        label[label.index(after: open)...].dropLast().allSatisfy(\.isNumber)
      {
        label = label[..<open]
        changed = true
      }
    }
    return String(label)
  }

  /// What stands behind a blank and belongs to its answer: "… đồng, thời hạn:" asks for the time.
  static func withoutUnit(_ words: String) -> String {
    let units: Set<String> = [
      "đồng", "vnđ", "m2", "m²", "m", "ha", "km", "kg", "tấn", "%", "tuổi", "người", "năm", "tháng",
      "ngày", "bản", "lần", "giờ",
    ]
    guard let end = words.firstIndex(where: { ",;.)".contains($0) }) else {
      return units.contains(words.lowercased()) ? "" : words
    }
    let unit = words[..<end].lowercased()
    return units.contains(unit.filter { $0 != "(" })
      ? String(words[words.index(after: end)...]) : words
  }
}
