import Interchange

/// A printed application form as plain text: blanks are runs of dots, underscores or ellipses.
enum PrintedTextFormat: ByteSchemaFormat {
  static let id = "text"
  static let summary = Message(
    vi: "mẫu đơn, tờ khai in, dạng văn bản: chỗ trống là dấu chấm, gạch dưới hoặc ô vuông",
    en: "printed application form as plain text: blanks are dots, underscores or boxes")
  static let extensions = ["txt"]
  static let support = PrintedForm.support

  /// Three lines that ask something: fewer are a text in which dots stand.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let start = Array(bytes.prefix(1 << 16))
    guard isUTF16 || !start.prefix(4096).contains(0) else { return false }
    let text = String(decoding: (try? TextEncoding.utf8(start)) ?? start, as: UTF8.self)
    var asking = 0
    for line in text.split(whereSeparator: \.isNewline).prefix(400) {
      let pieces = PrintedLine(String(line)).pieces
      let hasWords = pieces.contains {
        if case .words(let words) = $0 { words.contains(where: \.isLetter) } else { false }
      }
      if hasWords, pieces.contains(.blank) || pieces.contains(.box) { asking += 1 }
      if asking == 3 { return true }
    }
    return false
  }

  static func forms(in bytes: [UInt8], file: String) throws(LoadError) -> LoadedForms {
    let text: String
    do throws(SyntaxError) {
      text = String(decoding: try TextEncoding.utf8(bytes), as: UTF8.self)
    } catch {
      throw LoadError(error)
    }
    var document = TextDocument(blocks: [])
    var rows: [[TextDocument.Cell]] = []
    func endTable() {
      if !rows.isEmpty { document.blocks.append(.table(.init(path: "", rows: rows))) }
      rows = []
    }
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let path = "line \(number + 1)"
      if let row = cells(String(line), path) {
        if !row.isEmpty { rows.append(row) }
      } else {
        endTable()
        document.blocks.append(.paragraph(.init(text: String(line), path: path)))
      }
    }
    endTable()
    return try PrintedForm(document).forms(self, file)
  }

  /// The cells of `| Họ tên | |`; `nil` for a line that is no row, none for a line that only rules.
  private static func cells(_ line: String, _ path: String) -> [TextDocument.Cell]? {
    let bars = line.filter { $0 == "|" || $0 == "│" }.count
    let plain = trimmed(line)
    guard bars > 1, let first = plain.first, first == "|" || first == "│" else { return nil }
    if plain.allSatisfy({ "|│-+=: ─┼".contains($0) })
      && plain.contains(where: { "-─=".contains($0) })
    {
      return []
    }
    let parts = plain.split(omittingEmptySubsequences: false) { $0 == "|" || $0 == "│" }
      .dropFirst().dropLast()
    return parts.enumerated().map { number, part in
      let place = "\(path) cell \(number + 1)"
      return TextDocument.Cell(
        path: place, span: 1, isContinuation: false,
        blocks: [.paragraph(.init(text: trimmed(part), path: place))])
    }
  }
}

extension PrintedForm {
  static let support = FormatSupport(
    [.steps, .sections, .repeated],
    note: Message(
      vi:
        "mỗi chỗ trống là một trường; dòng ngày tháng nơi lập, chữ ký, quốc hiệu và chú thích không tính; "
        + "giấy in không nói được trường ẩn, điền sẵn, điều kiện",
      en:
        "each blank is a field; place and date, signatures, motto and footnotes are none; paper cannot say "
        + "what is hidden, prefilled or conditional"))

  /// - Throws: ``LoadError`` where nothing is to be filled in.
  func forms(_ format: any SchemaFormat.Type, _ file: String) throws(LoadError) -> LoadedForms {
    guard !draft.fields.isEmpty else {
      throw LoadError(
        message: Message(
          vi: "không có chỗ trống nào để điền (dấu chấm, gạch dưới, ô vuông, ô bảng trống)",
          en: "nothing to fill in (no dots, underscores, boxes or empty cells)"))
    }
    var form = draft.form(format, file: file, codeIn: words)
    form.leaveOutEmptySections()
    return LoadedForms(forms: [form])
  }
}
