import Interchange

/// Tables whose rows are asked one like the other, under heads of columns.
///
/// | STT | Họ và tên | Ngày sinh |      | Thành phần | Họ và tên | Năm sinh |
/// |-----|-----------|-----------|      |------------|-----------|----------|
/// | 1   | [      ]  | [       ] |      | Cha        | [      ]  | [      ] |
/// | 2   | [      ]  | [       ] |      | Mẹ         | [      ]  | [      ] |
///
/// On the left a repeating group: each column is one question, however many rows are there. On the right a
/// table: each row is about somebody else.
struct HTMLGrids {
  private(set) var columnLabels: [Int: String] = [:]
  /// Titles of the rows of tables, by the number of their `tr`.
  private(set) var rowTitles: [Int: String] = [:]
  /// Controls of further rows of the group that was added last.
  private(set) var repeatedControls: [Int] = []

  /// Reads a table.
  ///
  /// - Returns: `nil` where its rows are not alike: a layout.
  mutating func add(_ table: HTMLNode, _ page: SavedPage, _ labels: HTMLLabels) -> Section.Kind? {
    repeatedControls = []
    guard page.controlCount(table) > 1 else { return nil }
    let rows = HTMLGrids.rows(of: table)
    guard let first = rows.firstIndex(where: { page.hasControl($0) }), first > 0,
      let heads = HTMLGrids.heads(rows[first - 1], page)
    else { return nil }
    let body = rows[first...].filter { page.hasControl($0) }
    var titles: [String] = []
    for row in body {
      let cells = HTMLGrids.cells(of: row)
      let texts = cells.filter { !page.hasControl($0) }.map { page.plainText(of: $0) }
        .filter { $0.contains(where: \.isLetter) }
      guard HTMLGrids.width(cells) == heads.count, texts.count <= 1,
        cells.count(where: { page.hasControl($0) }) > 1
      else { return nil }
      titles.append(texts.first ?? "")
    }
    let isTable = titles.contains { !$0.isEmpty }
    for (number, row) in body.enumerated() {
      if isTable, !titles[number].isEmpty { rowTitles[row.index] = titles[number] }
      var column = 0
      for cell in HTMLGrids.cells(of: row) {
        for control in page.controls(in: cell) {
          if !isTable, number > 0 { repeatedControls.append(control) }
          if column < heads.count, let label = HTMLLabels.cleaned(heads[column]) {
            columnLabels[control] = label
          }
        }
        column += HTMLGrids.span(cell)
      }
    }
    return isTable ? .table : .repeatingGroup
  }

  private static func rows(of table: HTMLNode) -> [HTMLNode] {
    table.children.flatMap { child -> [HTMLNode] in
      switch child.tag {
      case .tr: [child]
      case .thead, .tbody, .tfoot: child.children.filter { $0.tag == .tr }
      default: []
      }
    }
  }

  private static func cells(of row: HTMLNode) -> [HTMLNode] {
    row.children.filter { $0.tag == .td || $0.tag == .th }
  }

  /// The text over each column; `nil` where a row has too few of them.
  private static func heads(_ row: HTMLNode, _ page: SavedPage) -> [String]? {
    let cells = cells(of: row)
    guard cells.count > 1 else { return nil }
    let heads = cells.flatMap { cell in
      [String](repeating: page.plainText(of: cell), count: span(cell))
    }
    return heads.count { $0.contains(where: \.isLetter) } > 1 ? heads : nil
  }

  private static func span(_ cell: HTMLNode) -> Int {
    min(max(1, cell.attribute("colspan").flatMap { Int($0) } ?? 1), 100)
  }

  private static func width(_ cells: [HTMLNode]) -> Int { cells.reduce(0) { $0 + span($1) } }
}

/// The answers that a list offers.
enum HTMLOptions {
  static func options(of node: HTMLNode, _ page: SavedPage) -> [String] {
    if let list = node.attribute("options"), !list.isEmpty { return listed(list) }
    guard node.tag == .select || node.tag == .custom else { return [] }
    var options: [String] = []
    var place = node.index + 1
    while place < node.next {
      let inner = page.document[place]
      let isOption =
        inner.tag == .option
        || inner.tag == .custom
          && (inner.name.hasSuffix("option") || inner.name.hasSuffix("radio-button"))
      if isOption {
        let text = inner.attribute("label") ?? page.plainText(of: inner)
        if !isPlaceholder(inner, text) { options.append(text) }
        place = inner.next
      } else {
        place += 1
      }
    }
    return options
  }

  /// The first option where it only says what to do: "Chọn ngày", "Ngày".
  static func placeholder(of node: HTMLNode, _ page: SavedPage) -> String? {
    guard node.tag == .select,
      let first = node.children.first(where: { $0.tag == .option && !$0.isText })
    else { return nil }
    return page.plainText(of: first)
  }

  private static func isPlaceholder(_ option: HTMLNode, _ text: String) -> Bool {
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return true }
    let plain = Wording(text).plainText()
    return option.attribute("value") == "" || plain.hasPrefix("chon ") || plain == "chon"
      || plain.hasPrefix("vui long")
  }

  /// `["Nam","Nữ"]`, `[{"label":"Nam"}]`, `Nam;Nữ`.
  private static func listed(_ text: String) -> [String] {
    if text.first == "[", let root = try? JSONDocument(parsing: Array(text.utf8)).root {
      return root.elements.compactMap { value in
        value.string
          ?? ["label", "text", "name", "value"].lazy.compactMap { value[$0]?.string }.first
      }
    }
    let separator: Character = text.contains("|") ? "|" : text.contains(";") ? ";" : ","
    return items(text, separator: separator)
  }
}

extension HTMLFormReader {
  /// Where an element is, as CSS writes it: from the nearest id that no other element has.
  static func path(of node: HTMLNode, _ page: SavedPage) -> String {
    var parts: [String] = []
    var element: HTMLNode? = node
    while let current = element {
      if let id = current.attribute("id"), page.ids[id] == current.index {
        let isPlain = id.unicodeScalars.allSatisfy {
          $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
            || $0 == "_" || $0 == "-"
        }
        let isName = isPlain && !(id.first?.isNumber ?? true)
        parts.append(isName ? "#\(id)" : "[id=\"\(id)\"]")
        break
      }
      parts.append("\(current.name):nth-child(\(current.ordinal))")
      element = current.parent
    }
    return parts.reversed().joined(separator: " > ")
  }
}
