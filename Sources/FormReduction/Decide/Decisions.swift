import Interchange

/// A decisions file: CSV that an official edits in a spreadsheet, or NDJSON.
public struct Decisions: Sendable {
  public private(set) var entries: [Decision] = []
  /// Numbers of entries by procedure.
  private var byProcedure: [String: [Int]] = [:]
  /// Of the file.
  public private(set) var fingerprint = ""

  public init(_ entries: [Decision] = []) {
    self.entries = entries
    for (number, entry) in entries.enumerated() {
      byProcedure[Decisions.procedureKey(entry.procedure), default: []].append(number)
    }
  }

  /// The entries about a procedure.
  func entries(for metadata: ProcedureMetadata) -> [Int] {
    byProcedure[Decisions.procedureKey(metadata.code ?? metadata.name)] ?? []
  }

  /// Whether entries belong to this procedure.
  private static func procedureKey(_ text: String) -> String {
    ProcedureCode.first(in: text) ?? ProcedureCode.repaired(text) ?? Wording(text).plainText()
  }

  /// Reads a file.
  ///
  /// Rows without a decision are still to be decided, and left out. Names of columns and decisions may
  /// be Vietnamese, dates may be written `24/11/2026`, as a spreadsheet writes them.
  /// - Throws: ``ListError`` with the place of the first thing that cannot be understood: a decision
  ///   must never be lost in silence.
  public init(_ bytes: [UInt8], catalogue: Catalogue) throws(ListError) {
    let start = bytes.first { ![0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF].contains($0) }
    let list =
      start == 0x7B
      ? try Decisions.entries(ndjson: bytes, catalogue)
      : try Decisions.entries(csv: bytes, catalogue)
    self.init(list)
    fingerprint = FormReduction.fingerprint(of: bytes)
  }

  private static func entries(
    csv bytes: [UInt8], _ catalogue: Catalogue
  ) throws(ListError) -> [Decision] {
    let table = try CSVTable(list: bytes)
    let header = table.rows[0].cells.map { Wording($0).plainText() }
    var columns: [DecisionColumn: Int] = [:]
    for column in DecisionColumn.allCases {
      columns[column] = header.firstIndex { column.names.contains($0) }
    }
    for column in [DecisionColumn.procedure, .decision] where columns[column] == nil {
      throw ListError(
        line: 1, column: 1,
        message: Message(
          vi: "thiếu cột “\(column.heading.vietnamese)” (\(column.rawValue))",
          en: "no column \"\(column.rawValue)\""))
    }
    var entries: [Decision] = []
    for row in table.rows.dropFirst() where row.cells.contains(where: { !$0.isEmpty }) {
      let entry = try decision(line: row.line, catalogue) { column in
        guard let number = columns[column], number < row.cells.count else { return ("", 1) }
        return (undefused(trimmed(row.cells[number])), number + 1)
      }
      if let entry { entries.append(entry) }
    }
    return entries
  }

  private static func entries(
    ndjson bytes: [UInt8], _ catalogue: Catalogue
  ) throws(ListError) -> [Decision] {
    var entries: [Decision] = []
    var line = 0
    for text in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      guard text.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      let root: JSONValue
      do throws(SyntaxError) {
        root = try JSONDocument(parsing: Array(text)).root
      } catch {
        throw ListError(line: line, column: error.byteOffset + 1, message: error.fault.message)
      }
      let entry = try decision(line: line, catalogue) { column in
        let value = root[column.rawValue]
        return (value?.string ?? value?.numberText ?? "", (value?.byteOffset ?? 0) + 1)
      }
      if let entry { entries.append(entry) }
    }
    return entries
  }

  /// One entry; `nil` where nothing is decided yet.
  private static func decision(
    line: Int, _ catalogue: Catalogue, _ cell: (DecisionColumn) -> (text: String, column: Int)
  ) throws(ListError) -> Decision? {
    func fault(_ column: DecisionColumn, vi: String, en: String) -> ListError {
      let text = cell(column).text
      return ListError(
        line: line, column: cell(column).column,
        message: Message(
          vi: "cột “\(column.rawValue)” ghi “\(text)”; \(vi)",
          en: "column \"\(column.rawValue)\" holds \"\(text)\"; \(en)"))
    }
    let word = Wording(cell(.decision).text).plainText()
    guard !word.isEmpty else { return nil }
    guard let kind = kinds.first(where: { $0.words.contains(word) })?.kind else {
      throw fault(
        .decision, vi: "cần chấp nhận, bác, không áp dụng hoặc tính là",
        en: "expected accept, reject, not applicable or count as")
    }
    guard !cell(.procedure).text.isEmpty else {
      throw fault(.procedure, vi: "cần mã hoặc tên thủ tục", en: "expected a procedure")
    }
    var entry = Decision(procedure: composed(cell(.procedure).text), kind: kind)
    entry.line = line
    entry.form = cell(.form).text
    entry.step = composed(cell(.step).text)
    entry.key = cell(.key).text
    entry.label = composed(cell(.label).text)
    entry.subject = cell(.subject).text
    entry.attribute = cell(.attribute).text
    entry.duplicateOf = composed(cell(.duplicateOf).text)
    entry.reason = composed(cell(.reason).text)
    entry.legalReference = composed(cell(.legalReference).text)
    entry.name = composed(cell(.name).text)
    guard !entry.key.isEmpty || !entry.label.isEmpty else {
      throw fault(.label, vi: "cần khóa hoặc câu hỏi của trường", en: "expected a key or a label")
    }
    let place = cell(.place).text
    guard let number = place.isEmpty ? 1 : Int(place), number > 0 else {
      throw fault(.place, vi: "cần số thứ tự từ 1", en: "expected a number from 1")
    }
    entry.place = number
    for (column, member) in [(DecisionColumn.date, \Decision.date), (.expires, \.expires)] {
      let text = cell(column).text
      guard !text.isEmpty else { continue }
      guard let day = day(text) else {
        throw fault(column, vi: "cần ngày dạng 2026-11-24 hoặc 24/11/2026", en: "expected a date")
      }
      entry[keyPath: member] = day
    }
    if kind == .countAs {
      guard !entry.subject.isEmpty || !entry.attribute.isEmpty || !entry.duplicateOf.isEmpty else {
        throw fault(
          .attribute, vi: "“tính là” cần chủ thể, thuộc tính hoặc câu bị lặp",
          en: "\"count as\" needs a subject, an attribute or the repeated field")
      }
      if !entry.attribute.isEmpty, entry.attribute != "-",
        catalogue.name(of: Attribute(entry.attribute)) == nil
      {
        throw fault(
          .attribute, vi: "danh mục không có thuộc tính này; xem catgiam catalogue",
          en: "the catalogue has no such attribute; see catgiam catalogue")
      }
    }
    return entry
  }

  private static let kinds: [(kind: Decision.Kind, words: Set<String>)] = [
    (.accept, ["accept", "chap nhan", "dong y"]), (.reject, ["reject", "bac", "bac bo"]),
    (.notApplicable, ["not applicable", "notapplicable", "khong ap dung"]),
    (.countAs, ["count as", "countas", "tinh la"]),
  ]

  /// Reads `2026-11-24`, and `24/11/2026` as spreadsheets of the country write it.
  private static func day(_ text: String) -> CalendarDate? {
    if let day = CalendarDate(text) { return day }
    let parts = text.split(separator: "/").map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
      return nil
    }
    let padded = CalendarDate(year: year, month: month, day: day).description
    return CalendarDate(padded)
  }

  /// Takes away the apostrophe that keeps a spreadsheet from running a cell.
  private static func undefused(_ text: String) -> String {
    guard text.first == "'" else { return text }
    let rest = String(text.dropFirst())
    return CSVWriter.defused(rest) == text ? rest : text
  }
}

/// The columns of a decisions file, in their order.
public enum DecisionColumn: String, CaseIterable, Sendable {
  case procedure, procedureName, form, step, key, label, place, finding, why, points
  case decision, subject, attribute, duplicateOf, reason, legalReference, name, date, expires

  public var heading: Message {
    switch self {
    case .procedure: Message(vi: "Mã TTHC", en: "procedure")
    case .procedureName: Message(vi: "Tên thủ tục", en: "procedure name")
    case .form: Message(vi: "Biểu mẫu", en: "form")
    case .step: Message(vi: "Bước, phần", en: "step")
    case .key: Message(vi: "Khóa", en: "key")
    case .label: Message(vi: "Câu hỏi", en: "label")
    case .place: Message(vi: "Thứ tự", en: "place")
    case .finding: Message(vi: "Máy kết luận", en: "finding")
    case .why: Message(vi: "Vì sao", en: "why")
    case .points: Message(vi: "Điểm phần trăm", en: "points")
    case .decision: Message(vi: "Quyết định", en: "decision")
    case .subject: Message(vi: "Chủ thể", en: "subject")
    case .attribute: Message(vi: "Thuộc tính", en: "attribute")
    case .duplicateOf: Message(vi: "Lặp lại câu", en: "duplicate of")
    case .reason: Message(vi: "Lý do", en: "reason")
    case .legalReference: Message(vi: "Căn cứ", en: "legal reference")
    case .name: Message(vi: "Người quyết định", en: "name")
    case .date: Message(vi: "Ngày", en: "date")
    case .expires: Message(vi: "Hết hạn", en: "expires")
    }
  }

  /// Folded names under which a file may have it.
  var names: Set<String> {
    [
      Wording(rawValue).plainText(), Wording(heading.vietnamese).plainText(),
      Wording(heading.english).plainText(), Wording(key: rawValue).plainText(),
    ]
  }
}
