import Interchange

/// A list of fields as offices keep it: one row a field, under a row of headings in any order.
///
/// | Mã TTHC  | Biểu mẫu | Bước   | Trường thông tin | Kiểu | Bắt buộc |
/// |----------|----------|--------|------------------|------|----------|
/// | 1.004194 | Tờ khai  | Phần I | Họ và tên        | text | x        |
/// |          |          |        | Ngày sinh        | ngày | x        |
///
/// Titles above the headings are passed over; an empty cell of a code, form, step or section means "the
/// same as above", as merged cells leave it; a row with a title alone opens a section; headings that come
/// again on the next page are skipped. Where a row names another procedure or form, another form begins.
struct FieldList {
  /// A row as its program shows it.
  struct Row: Sendable {
    /// As a spreadsheet counts rows, from 1.
    var number: Int
    /// In a text file: a cell may hold lines, so that rows and lines differ.
    var line: Int?
    /// From the first column on; merged ones may repeat their text.
    var cells: [String]
  }

  /// What a row of a list may say.
  enum Column: Hashable, CaseIterable {
    case code, procedure, sector, form, step, section, label, key, kind, options, required, note
    case prefilled, hidden, repeated, number
  }

  private let rows: [Row]
  private let header: Int
  private let columns: [Column: Int]
  /// Before a cell's address in a workbook: `Sheet1!`.
  private let sheet: String

  /// - Parameter sheet: The name of the sheet, where the table is one of several.
  /// - Returns: `nil` where no row of the first forty is a row of headings.
  init?(_ rows: [Row], sheet: String? = nil) {
    var best: (row: Int, columns: [Column: Int])?
    for (place, row) in rows.prefix(FieldList.headingLimit).enumerated() {
      guard let columns = FieldListHeadings.columns(of: row.cells),
        columns.count > best?.columns.count ?? 0
      else { continue }
      best = (place, columns)
    }
    guard let best else { return nil }
    self.rows = rows
    header = best.row
    columns = best.columns
    self.sheet = sheet.map { $0 + "!" } ?? ""
  }

  /// Headings stand in the first rows, below a letterhead.
  static let headingLimit = 40

  /// The last text above the headings that is more than a letterhead's line; the title of forms without one.
  private var title: String {
    rows[..<header].reversed().lazy.compactMap { row in
      row.cells.map(trimmed).first { $0.contains { $0.isLetter } }
    }.first ?? ""
  }

  // MARK: Forms

  /// A form on its way.
  private struct Draft {
    var code: String?
    var codeText: String
    var sector: String?
    var form = FormDraft()
    var step: (title: String, inside: FormDraft.Surroundings)?
    var section: (title: String, inside: FormDraft.Surroundings)?
    /// The repeating group of that section.
    var group: FormDraft.Surroundings?
  }

  /// What the rows above say, for cells left empty.
  private struct Above {
    var texts: [Column: String] = [:]
    /// The title row last met.
    var heading = ""
  }

  /// The forms in the order in which the list begins them, with remarks on rows that could not be read.
  func forms(_ format: any SchemaFormat.Type, file: String) -> LoadedForms {
    var drafts: [Draft] = []
    var numbers: [[String]: Int] = [:]
    var diagnostics: [Diagnostic] = []
    var above = Above()
    var kinds: [String: FieldListKind?] = [:]
    var current: (identity: [String], draft: Int)?

    for row in rows[(header + 1)...] {
      if row.cells.allSatisfy({ $0.utf8.allSatisfy { $0 <= 0x20 } }) || isHeading(row) { continue }
      func cell(_ column: Column) -> String {
        guard let place = columns[column], place < row.cells.count else { return "" }
        return FieldList.plain(row.cells[place])
      }
      func address(_ column: Column) -> String {
        sheet + Workbook.address(row: row.number, column: columns[column] ?? 0)
      }
      if let heading = titleAlone(row, cell) {
        above.heading = heading
        above.texts[.section] = nil
        continue
      }
      let carried: [Column] = [.code, .procedure, .sector, .form, .step, .section]
      for (place, column) in carried.enumerated() where columns[column] != nil {
        let text = cell(column)
        guard !text.isEmpty, text != above.texts[column] else { continue }
        above.texts[column] = text
        // What stands below another procedure, form or step does not go on.
        for lower in carried[(place + 1)...] where cell(lower).isEmpty && column != .sector {
          if column != .code || lower != .procedure { above.texts[lower] = nil }
        }
        if column != .section { above.heading = "" }
      }

      let identity = [
        above.texts[.code] ?? "", above.texts[.code] == nil ? above.texts[.procedure] ?? "" : "",
        above.texts[.form] ?? "",
      ]
      if current?.identity != identity {
        let known = numbers[identity]
        current = (identity, known ?? drafts.count)
        if known == nil {
          numbers[identity] = drafts.count
          drafts.append(draft(identity, above, file, address(.code), &diagnostics))
        }
      }
      guard let number = current?.draft else { continue }

      let label = cell(.label)
      let key = cell(.key)
      if label.isEmpty && key.isEmpty {
        diagnostics.append(
          Diagnostic(
            .warning, file: file, line: row.line,
            message: Message(
              vi: "dòng này không có tên trường và khóa; bỏ qua",
              en: "row without label and key; left out"),
            pointer: address(columns[.label] != nil ? .label : .key)))
        continue
      }
      let word = cell(.kind)
      let kind: FieldListKind?
      if let known = kinds[word] {
        kind = known
      } else {
        kind = FieldListKind(word)
        kinds[word] = kind
        if kind == nil, !word.isEmpty {
          diagnostics.append(
            Diagnostic(
              .warning, file: file, line: row.line,
              message: Message(
                vi: "cột kiểu dữ liệu ghi “\(word)”, không rõ là kiểu gì; đọc như ô chữ",
                en: "column \"type\" holds \"\(word)\", which is no known type; read as text"),
              pointer: address(.kind)))
        }
      }
      switch kind {
      case .heading: above.texts[.section] = label
      case .display: continue
      default:
        add(
          row, cell, kind, to: &drafts[number], above,
          pointer: address(label.isEmpty ? .key : .label))
      }
    }
    let forms = drafts.map { draft in
      var form = draft.form.form(format, file: file)
      if !draft.codeText.isEmpty { form.procedureCode = draft.code }
      form.sector = draft.sector
      // Rows whose code is damaged are still rows of one procedure.
      if draft.code == nil, !draft.codeText.isEmpty {
        form.application = "\(file)#\(draft.codeText)"
      }
      return form
    }.filter { !$0.fields.isEmpty }
    return LoadedForms(forms: forms, diagnostics: diagnostics)
  }

  private func draft(
    _ identity: [String], _ above: Above, _ file: String, _ pointer: String,
    _ diagnostics: inout [Diagnostic]
  ) -> Draft {
    let code = ProcedureCode.first(in: identity[0])
    if code == nil, !identity[0].isEmpty {
      diagnostics.append(
        Diagnostic(
          .warning, file: file,
          message: Message(
            vi:
              "cột mã thủ tục ghi “\(identity[0])”, không phải mã thủ tục; các dòng này đứng riêng",
            en: "column \"code\" holds \"\(identity[0])\", no procedure code; its rows stand alone"),
          pointer: pointer))
    }
    var draft = Draft(
      code: code, codeText: identity[0].isEmpty ? identity[1] : identity[0],
      sector: above.texts[.sector])
    draft.form.title =
      above.texts[.form] ?? above.texts[.procedure] ?? (identity[0].isEmpty ? title : identity[0])
    return draft
  }

  private func add(
    _ row: Row, _ cell: (Column) -> String, _ kind: FieldListKind?, to draft: inout Draft,
    _ above: Above, pointer: String
  ) {
    var around = FormDraft.Surroundings()
    if let step = above.texts[.step] {
      if draft.step?.title != step {
        draft.step = (step, draft.form.open(step, .step, in: around))
        (draft.section, draft.group) = (nil, nil)
      }
      around = draft.step?.inside ?? around
    }
    if let section = above.texts[.section] ?? (above.heading.isEmpty ? nil : above.heading) {
      if draft.section?.title != section {
        // Where nothing is called a step, the sections of the page are its steps.
        let kind: Section.Kind = above.texts[.step] == nil ? .step : .block
        draft.section = (section, draft.form.open(section, kind, in: around))
        draft.group = nil
      }
      around = draft.section?.inside ?? around
    }
    var isSupplied = FieldList.isYes(cell(.prefilled))
    var fieldKind = FieldKind.text
    switch kind {
    case .field(let kind): fieldKind = kind
    case .supplied: isSupplied = true
    case .hidden: around.isHidden = true
    case .heading, .display, nil: break
    }
    if FieldList.isYes(cell(.hidden)) { around.isHidden = true }
    let options = FieldList.options(cell(.options))
    if fieldKind == .text, options.count > 1 { fieldKind = .choice }
    if FieldList.isYes(cell(.repeated)) {
      let group = draft.group ?? draft.form.open("", .repeatingGroup, in: around)
      draft.group = group
      around.section = group.section
      around.group = group.group
    }
    draft.form.add(
      Field(
        pointer: pointer, key: cell(.key), label: cell(.label), help: cell(.note), kind: fieldKind,
        options: options),
      isSupplied: isSupplied, in: around)
  }

  // MARK: Rows

  /// The headings again, as a printed list repeats them on each page.
  private func isHeading(_ row: Row) -> Bool {
    columns.allSatisfy { _, place in
      place < row.cells.count && row.cells[place] == rows[header].cells[place]
    }
  }

  /// The text of a row that holds one text alone (in one cell, or merged over several) where fields hold
  /// more: the title of a section.
  private func titleAlone(_ row: Row, _ cell: (Column) -> String) -> String? {
    let saysMore: [Column] = [.kind, .key, .required, .options, .prefilled]
    guard saysMore.contains(where: { columns[$0] != nil }) else { return nil }
    let texts = row.cells.map(FieldList.plain).filter { !$0.isEmpty }
    let words = Set(texts)
    if words.count == 1, let text = words.first, text.contains(where: \.isLetter) {
      // A lone code or step begins what follows; it is no title.
      let isCarried = [Column.code, .procedure, .form, .step, .section].contains {
        cell($0) == text
      }
      let isDetail = saysMore.contains { cell($0) == text }
      return texts.count == 1 && (isCarried || isDetail) ? nil : text
    }
    // "II | Thông tin chủ hồ sơ": a Roman number or a letter before the title.
    guard words.count == 2, saysMore.allSatisfy({ cell($0).isEmpty }) else { return nil }
    let number = cell(.number)
    let isPart =
      !number.isEmpty && number.allSatisfy { "IVXABCDEFG.)".contains($0) } && number != "C."
    return isPart && !cell(.label).isEmpty ? "\(number) \(cell(.label))" : nil
  }

  // MARK: Cells

  /// A text with one blank between words and none around.
  private static func plain(_ text: String) -> String {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if byte < 0x20 || byte == 0xC2 || byte == 0x20 && previous == 0x20 {
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      previous = byte
    }
    return previous == 0x20 && !text.isEmpty ? trimmed(text) : text
  }

  private static func isYes(_ text: String) -> Bool {
    if text.isEmpty { return false }
    return ["x", "y", "v", "1", "true", "yes", "✓"].contains(text.lowercased())
      || ["co", "dung", "bat buoc"].contains(Wording(text).plainText())
  }

  private static func options(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    let separators: [Character] = [";", "|", "\n", "/", ","]
    let separator = separators.first { text.contains($0) }
    return separator.map { items(text, separator: $0) } ?? [text]
  }
}
