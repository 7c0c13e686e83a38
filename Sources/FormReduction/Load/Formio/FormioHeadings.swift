/// Headings that stand as text between the fields of a list, and what they are over.
///
/// A printed application made into a form keeps its headings as `content` or `htmlelement` components
/// among the fields: "BÊN A", fields, "BÊN B", fields. Each is over the fields behind it up to the next
/// heading of its style; one of another style in between is inside it: "I. …", "Địa chỉ thường trú",
/// "II. …".
struct FormioHeadings {
  /// How a heading is numbered or written; two of one style in a list are equals.
  enum Style { case roman, letter, digit, capitals, plain }

  private struct Open {
    var style: Style
    var section: Int
  }

  /// The open headings of each list that has any, by the number of the list.
  private var lists: [Int32: [Open]] = [:]
  private var listCount: Int32 = 0

  /// Forgets all lists, for another form.
  mutating func clear() {
    lists.removeAll(keepingCapacity: true)
    listCount = 0
  }

  /// A number for one more list of components.
  mutating func nextList() -> Int32 {
    listCount += 1
    return listCount
  }

  /// The section of the heading that is over the next component of a list.
  func section(in list: Int32) -> Int? {
    lists.isEmpty ? nil : lists[list]?.last?.section
  }

  /// Makes room for a heading: closes those of its style and below.
  ///
  /// - Returns: The section that it stands in, `nil` where it is that of the list.
  mutating func close(_ style: Style, in list: Int32) -> Int? {
    guard var open = lists[list] else { return nil }
    if let equal = open.firstIndex(where: { $0.style == style }) { open.removeSubrange(equal...) }
    lists[list] = open
    return open.last?.section
  }

  mutating func open(_ style: Style, section: Int, in list: Int32) {
    lists[list, default: []].append(Open(style: style, section: section))
  }

  /// Words with which a notice begins: it tells how to fill in, not what the fields are about.
  private static let notices = [
    "lưu ý", "chú ý", "ghi chú", "hướng dẫn", "note", "(", "*", "-", "…", ".",
  ]

  /// The style of a heading.
  ///
  /// - Parameter text: As people read it.
  /// - Returns: `nil` for a text that is no heading: a sentence, an explanation, a notice.
  static func style(of text: String) -> Style? {
    guard text.utf8.count <= 200, let last = text.utf8.last,
      ![UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last)
    else { return nil }
    let lower = text.lowercased()
    guard !notices.contains(where: { lower.hasPrefix($0) }), text.contains(where: \.isLetter)
    else { return nil }
    let number = text.prefix { $0 != "." && $0 != ")" && $0 != ":" && $0 != " " && $0 != "/" }
    if number.count < text.count, number.count <= 5, !number.isEmpty {
      if number.allSatisfy(\.isNumber) { return .digit }
      let isEnded = !text.dropFirst(number.count).hasPrefix(" ")
      if isEnded, number.allSatisfy({ "IVXivx".contains($0) }) { return .roman }
      if isEnded, number.count == 1 { return .letter }
    }
    return text == text.uppercased() ? .capitals : .plain
  }
}
