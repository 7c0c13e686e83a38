import Interchange

/// A printed application form (*mẫu đơn, tờ khai*): its blanks as questions.
///
/// ```
/// Thông tin về người yêu cầu:                       a section: words without a blank, before blanks
/// Họ, chữ đệm, tên: …………………… Giới tính: …………       two questions, each with the words before it
/// Sinh ngày … tháng … năm ……                        one date
/// ……………………………………………………                        more room for the answer above
/// Đề nghị: □ cấp mới □ cấp lại                      one choice
/// ```
///
/// Empty cells of tables are blanks too: beside their words, or below the head of their column. The
/// letterhead, the motto, the lines of place and date, of signatures, and the footnotes are no questions.
struct PrintedForm {
  private(set) var draft = FormDraft()
  private var sections: [(level: Int, inside: FormDraft.Surroundings)] = []
  /// Words without a blank that may turn out to be a section, or the question of the blank below.
  private var leadIn: (text: String, path: String)?
  /// A choice whose boxes may go on in the next line.
  private var choice:
    (label: String, options: [String], path: String, around: FormDraft.Surroundings)?
  /// A field whose blank ends its line: blanks alone below it are more room for it.
  private var isOpenEnded = false
  private var isSigned = false
  private var isFootnote = false
  private(set) var words: [String] = []

  init(_ document: TextDocument) {
    for block in document.blocks { read(block) }
    endChoice()
  }

  private mutating func read(_ block: TextDocument.Block) {
    switch block {
    case .paragraph(let paragraph):
      for (number, line) in paragraph.text.split(separator: "\n").enumerated() {
        read(
          String(line), path: number == 0 ? paragraph.path : "\(paragraph.path)#\(number + 1)",
          isHeading: paragraph.headingLevel != nil)
      }
    case .table(let table): read(table)
    }
  }

  private var around: FormDraft.Surroundings { sections.last?.inside ?? .init() }

  // MARK: Lines

  private mutating func read(_ text: String, path: String, isHeading: Bool = false) {
    let line = PrintedLine(text)
    let words = line.text
    if self.words.count < 40, !words.isEmpty { self.words.append(words) }
    guard !line.pieces.isEmpty, !PrintedWords.isMotto(words) else { return }
    if isSigned, PrintedWords.isFootnote(words) { isFootnote = true }
    if isFootnote { return }
    if PrintedWords.isSignature(words) {
      endChoice()
      (isSigned, leadIn, isOpenEnded) = (true, nil, false)
      return
    }
    if isSigned {
      // A second part, for another person to fill in, begins with its title or number.
      guard let level = PrintedWords.level(of: words), level < 3, !line.isBlankAlone else { return }
      isSigned = false
    }
    if line.hasBlank, PrintedWords.isPlaceAndDate(line) { return }
    if line.hasBox {
      readBoxes(line, path)
    } else if line.isBlankAlone {
      endChoice()
      readRoom(path)
    } else if line.hasBlank {
      endChoice()
      openLeadIn()
      readBlanks(line.pieces, path)
    } else {
      readWords(words, path, isHeading)
    }
  }

  private mutating func readWords(_ words: String, _ path: String, _ isHeading: Bool) {
    endChoice()
    isOpenEnded = false
    if draft.title.isEmpty, draft.fields.isEmpty, SavedPage.isPaperTitle(words) {
      draft.title = words
      return
    }
    // "TỜ KHAI" stands alone above "Đăng ký khai sinh".
    if draft.fields.isEmpty, sections.isEmpty, leadIn == nil, !draft.title.isEmpty,
      draft.title.split(separator: " ").count <= 3, words.utf8.count < 160,
      PrintedWords.level(of: words) == nil, !words.hasPrefix("("), !words.hasSuffix(":")
    {
      draft.title += " " + words
      return
    }
    openLeadIn()
    let isTitle =
      isHeading || words.hasSuffix(":") || PrintedWords.level(of: words) != nil
      || words.uppercased() == words && words.contains(where: \.isLetter)
    if isTitle, words.utf8.count <= 400, !words.hasPrefix("(") { leadIn = (words, path) }
  }

  /// Words before blanks: the title of a section.
  private mutating func openLeadIn() {
    guard let (text, _) = leadIn else { return }
    leadIn = nil
    let level =
      PrintedWords.level(of: text) ?? (text.uppercased() == text ? 1 : 4)
    sections.removeAll { $0.level >= level }
    let outer = around
    let title = text.hasSuffix(":") ? String(text.dropLast()) : text
    sections.append((level, draft.open(title, outer.section == nil ? .step : .block, in: outer)))
  }

  /// Blanks alone in their line: more room for the answer above, or the answer to the words above.
  private mutating func readRoom(_ path: String) {
    if isOpenEnded { return }
    if let (text, _) = leadIn {
      leadIn = nil
      add(PrintedWords.label(text), .longText, path)
      isOpenEnded = true
    }
  }

  // MARK: Blanks

  /// - Parameter number: How many questions of the line were read before.
  private mutating func readBlanks(
    _ pieces: [PrintedLine.Piece], _ path: String, after number: Int = 0
  ) {
    var number = number
    func place() -> String { number == 0 ? path : "\(path)[\(number + 1)]" }
    var index = 0
    var words = ""
    while index < pieces.count {
      switch pieces[index] {
      case .words(let text):
        let own = number == 0 ? text : PrintedWords.withoutUnit(text)
        // "Nơi cấp:   (ghi rõ) ……": the words before a gap go on where they end with a colon.
        words = words.hasSuffix(":") ? words + " " + own : own
        index += 1
      case .box: index += 1
      case .blank:
        if let end = PrintedForm.endOfDate(pieces, index) {
          add(PrintedForm.dateLabel(words), .date, place())
          number += 1
          index = end
        } else if words.contains(where: \.isLetter) {
          add(PrintedWords.label(words), .text, place())
          number += 1
          index += 1
        } else {
          // "Địa chỉ: ……, ……, ……" is one answer.
          index += 1
        }
        words = ""
      }
    }
    isOpenEnded = pieces.last == .blank
  }

  /// Behind "… tháng … năm …" or "…/…/…", where a blank begins one date.
  private static func endOfDate(_ pieces: [PrintedLine.Piece], _ start: Int) -> Int? {
    guard start + 4 < pieces.count, pieces[start + 2] == .blank, pieces[start + 4] == .blank,
      case .words(let first) = pieces[start + 1], case .words(let second) = pieces[start + 3]
    else { return nil }
    let between = [first, second].map { Wording($0.filter { $0 != "," }).plainText() }
    let isSlashed = [first, second].allSatisfy { ["/", "-"].contains($0) }
    let isNamed = between[0] == "thang" && ["nam", "nam 20", "nam 19"].contains(between[1])
    return isSlashed || isNamed ? start + 5 : nil
  }

  /// "Sinh ngày", "Ngày cấp: ngày": the last "ngày" of two belongs to the date itself.
  private static func dateLabel(_ words: String) -> String {
    let label = PrintedWords.label(words)
    for end in [": ngày", ", ngày", "; ngày"] where label.hasSuffix(end) {
      return PrintedWords.label(String(label.dropLast(end.count)))
    }
    return label
  }

  // MARK: Boxes

  /// "Giới tính: □ Nam □ Nữ", "Nam □ Nữ □", or a line for each box.
  private mutating func readBoxes(_ line: PrintedLine, _ path: String) {
    isOpenEnded = false
    var pieces = line.pieces
    var label = ""
    let isBehind = pieces.last == .box && pieces.first != .box
    if case .words(let first) = pieces[0] {
      if isBehind {
        if let colon = first.lastIndex(of: ":") {
          label = String(first[..<colon])
          pieces[0] = .words(String(first[first.index(after: colon)...]))
        }
      } else {
        label = first
        pieces.removeFirst()
      }
    }
    if !label.isEmpty || isBehind { endChoice() }
    if choice == nil {
      if label.isEmpty, let (text, _) = leadIn {
        label = text
        leadIn = nil
      } else {
        openLeadIn()
      }
      choice = (PrintedWords.label(label), [], path, around)
    }
    // A blank among the boxes asks what an option is: "□ Khác: ……"; words apart from the boxes begin
    // another question: "□ Nam □ Nữ    Dân tộc: ……".
    var blanks: [PrintedLine.Piece] = []
    var last: String?
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .words(let words):
        let isOption =
          isBehind
          ? index + 1 < pieces.count && pieces[index + 1] == .box
          : index > 0 && pieces[index - 1] == .box
        last = words
        let option = PrintedWords.label(words)
        if isOption, !option.isEmpty { choice?.options.append(option) }
      case .box: last = nil
      case .blank:
        if let words = last { blanks.append(.words(words)) }
        blanks.append(.blank)
        last = nil
      }
    }
    if blanks.contains(where: { $0 != .blank }) {
      endChoice()
      readBlanks(blanks, path, after: 1)
    }
  }

  private mutating func endChoice() {
    guard let (label, options, path, around) = choice else { return }
    choice = nil
    let isAlone = options.count < 2
    draft.add(
      Field(
        pointer: path, key: "", label: label.isEmpty ? options.first ?? "" : label,
        kind: isAlone ? .yesNo : .choice, options: isAlone ? [] : options),
      in: around)
  }

  private mutating func add(
    _ label: String, _ kind: FieldKind, _ path: String, in around: FormDraft.Surroundings? = nil
  ) {
    draft.add(
      Field(pointer: path, key: "", label: label, kind: kind), in: around ?? self.around)
  }
}

// MARK: - Tables

extension PrintedForm {
  private mutating func read(_ table: TextDocument.Table) {
    let rows = table.rows.map { row in row.map(PrintedCell.init) }
    // The letterhead and the signatures of a paper are tables without lines.
    if rows.joined().contains(where: { PrintedWords.isMotto($0.text) }) { return }
    if let grid = PrintedGrid(rows) {
      openLeadIn()
      read(grid)
      return
    }
    for row in rows {
      var label: (text: String, path: String)?
      for cell in row {
        if cell.isEmpty {
          if let (text, _) = label, text.contains(where: \.isLetter) {
            openLeadIn()
            add(PrintedWords.label(text), .text, cell.path)
          }
          label = nil
        } else if cell.isPlain {
          label = (cell.text, cell.path)
          if row.count == 1 { readWords(cell.text, cell.path, false) }
        } else {
          label = nil
          for block in cell.blocks { read(block) }
        }
      }
      endChoice()
    }
  }

  private mutating func read(_ grid: PrintedGrid) {
    let group = draft.open("", grid.hasTitles ? .table : .repeatingGroup, in: around)
    for row in grid.rows {
      let inside = row.title.isEmpty ? group : draft.open(row.title, .block, in: group)
      for (label, path) in row.cells {
        add(PrintedWords.label(label), .text, path, in: inside)
      }
    }
  }
}

/// A cell: its words, or a place to write.
struct PrintedCell {
  var text: String
  var path: String
  var blocks: [TextDocument.Block]
  /// Nothing, or blanks alone.
  var isEmpty: Bool
  /// Words without a blank or a box.
  var isPlain: Bool

  init(_ cell: TextDocument.Cell) {
    path = cell.path
    blocks = cell.blocks
    var lines: [PrintedLine] = []
    var hasTable = false
    for block in cell.blocks {
      switch block {
      case .paragraph(let paragraph):
        lines += paragraph.text.split(separator: "\n").map { PrintedLine(String($0)) }
      case .table: hasTable = true
      }
    }
    text = lines.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    isEmpty =
      !hasTable && !cell.isContinuation
      && lines.allSatisfy { $0.pieces.isEmpty || $0.isBlankAlone }
    isPlain = !hasTable && !isEmpty && lines.allSatisfy { !$0.hasBlank && !$0.hasBox }
  }
}

/// A table to be filled in below the heads of its columns.
struct PrintedGrid {
  struct Row {
    var title: String
    var cells: [(label: String, path: String)]
  }

  var hasTitles: Bool
  var rows: [Row] = []

  /// - Returns: `nil` for a table that is laid out otherwise.
  init?(_ table: [[PrintedCell]]) {
    guard let head = table.first, head.count > 1,
      head.allSatisfy(\.isPlain) || head.dropFirst().allSatisfy(\.isPlain)
    else { return nil }
    let body = table.dropFirst().filter { $0.contains { $0.isEmpty } }
    guard !body.isEmpty,
      body.allSatisfy({ row in
        row.count == head.count && row.dropFirst().count(where: \.isEmpty) > 0
          && row.dropFirst(2).allSatisfy { $0.isEmpty }
      })
    else { return nil }
    let titles = body.map { row in
      row.prefix(2).filter(\.isPlain).map(\.text).last { $0.contains(where: \.isLetter) } ?? ""
    }
    hasTitles = titles.contains { !$0.isEmpty }
    for (number, row) in body.enumerated() {
      if !hasTitles, number > 0 { break }
      let cells = zip(head, row).filter { head, cell in
        cell.isEmpty && head.text.contains(where: \.isLetter) && !PrintedGrid.isNumber(head.text)
      }
      rows.append(Row(title: titles[number], cells: cells.map { ($0.text, $1.path) }))
    }
    if rows.allSatisfy({ $0.cells.isEmpty }) { return nil }
  }

  /// The column that only counts the rows.
  private static func isNumber(_ head: String) -> Bool {
    ["stt", "tt", "so tt", "so thu tu"].contains(Wording(head).plainText())
  }
}
