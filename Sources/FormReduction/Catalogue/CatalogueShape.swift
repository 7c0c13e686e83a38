/// Which properties a block may have, so that nothing a province writes is passed over.
///
/// Checked before anything is read: a property that no reader looks at, a second line of a property
/// of which only one counts, a block that stands twice in one text.
enum CatalogueShape {
  private struct Kind {
    /// Properties of which one line counts.
    var single: Set<String>
    /// Properties that may stand on several lines.
    var repeatable: Set<String>
    /// Whether its name may stand only once in a text: the second would replace the first.
    var isNamedOnce = false
  }

  private static let wordings: Set<String> = ["words", "keys"]
  /// Properties that hold one sentence in both languages.
  private static let texts: Set<String> = ["name", "use", "note", "reason"]

  /// Blocks whose properties are free, or checked where they are read, are not listed.
  private static let kinds: [String: Kind] = [
    "entity": Kind(single: ["keys"], repeatable: ["attribute"]),
    "basis": Kind(
      single: ["text", "use", "valid", "mark", "note"], repeatable: [], isNamedOnce: true),
    "source": Kind(
      single: ["name", "owner", "kind", "status", "default"],
      repeatable: ["basis", "knows", "lookup", "relation", "valid"], isNamedOnce: true),
    "obsolete": Kind(
      single: ["reason", "basis", "valid"], repeatable: wordings, isNamedOnce: true),
    "replaced-paper": Kind(
      single: ["name", "source", "basis", "note"], repeatable: ["words"], isNamedOnce: true),
    "wording": Kind(single: ["role", "needs", "opens"], repeatable: wordings),
    "place": Kind(single: ["entity", "attribute", "event", "generic"], repeatable: wordings),
    "party": Kind(single: ["class", "name", "norelations", "own"], repeatable: wordings),
    "part": Kind(single: [], repeatable: wordings),
    "thing": Kind(single: [], repeatable: wordings),
    "modifier": Kind(single: [], repeatable: wordings),
    "fillers": Kind(single: [], repeatable: wordings),
    "person-nouns": Kind(single: [], repeatable: wordings),
    "unnamed-steps": Kind(single: [], repeatable: []),
    "confusable": Kind(single: [], repeatable: ["words"]),
    "procedure": Kind(
      single: [],
      repeatable: [
        "match", "except", "newRecord", "createsRelation", "norelations", "newAttribute",
      ]),
  ]

  /// - Throws: ``CatalogueError`` with the place of the first fault.
  static func check(_ blocks: [CatalogueBlock]) throws(CatalogueError) {
    var lines: [String: Int] = [:]
    for block in blocks {
      guard let kind = kinds[block.keyword] else { continue }
      if kind.isNamedOnce {
        let name = "\(block.keyword) \(block.name)"
        if let first = lines[name] {
          throw CatalogueError(
            line: block.line,
            Message(
              vi: "“\(name)” đã có ở dòng \(first); giữ một khối",
              en: "\"\(name)\" stands twice, first in line \(first); keep one block"))
        }
        lines[name] = block.line
      }
      try check(block, kind)
    }
  }

  private static func check(_ block: CatalogueBlock, _ kind: Kind) throws(CatalogueError) {
    var first: [String: Int] = [:]
    for line in block.lines {
      let property = line.property
      guard kind.single.contains(property) || kind.repeatable.contains(property) else {
        let known = kind.single.union(kind.repeatable).sorted().joined(separator: ", ")
        throw CatalogueError(
          line: line.line, column: line.column,
          Message(
            vi: "không hiểu thuộc tính “\(property)” của “\(block.keyword)”"
              + (known.isEmpty ? "" : "; dùng một trong: \(known)"),
            en: "unknown property \"\(property)\" of \"\(block.keyword)\""
              + (known.isEmpty ? "" : "; use one of \(known)")))
      }
      if kind.single.contains(property), let earlier = first[property] {
        throw CatalogueError(
          line: line.line, column: line.column,
          Message(
            vi: "“\(property)” đã có ở dòng \(earlier); giữ một dòng",
            en: "\"\(property)\" stands twice, first in line \(earlier); keep one line"))
      }
      first[property] = line.line
      if texts.contains(property), kind.single.contains(property),
        items(line.value, separator: "|").count > 2
      {
        throw CatalogueError(
          line: line.line, column: line.column,
          Message(
            vi: "“\(property)” có hơn hai phần cách nhau bởi “|”: tiếng Việt | tiếng Anh",
            en: "\"\(property)\" has more than two parts; expected \"Vietnamese | English\""))
      }
      if property == "words" || property == "keys" { try checkWords(line, block.keyword) }
    }
  }

  private static func checkWords(
    _ line: CatalogueBlock.Line, _ keyword: String
  ) throws(CatalogueError) {
    // Nearly every item has a letter of ASCII, which a look at the bytes tells.
    var hasLetter = false
    var areWords = keyword != "confusable"
    for byte in line.value.utf8 where areWords {
      if byte == UInt8(ascii: ";") {
        areWords = hasLetter
        hasLetter = false
      } else if UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte {
        hasLetter = true
      }
    }
    if areWords, hasLetter { return }
    for item in items(line.value) {
      let hasLetter = item.utf8.contains { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
      if !hasLetter, !item.contains(where: { $0.isLetter || $0.isNumber }) {
        throw CatalogueError(
          line: line.line, column: line.column,
          Message(vi: "“\(item)” không có chữ nào", en: "\"\(item)\" holds no word"))
      }
      if keyword == "confusable", items(item, separator: "/").count != 2 {
        throw CatalogueError(
          line: line.line, column: line.column,
          Message(
            vi: "“\(item)” cần dạng “từ/từ”", en: "\"\(item)\": expected two words, \"a/b\""))
      }
    }
  }
}
