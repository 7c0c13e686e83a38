import Interchange

/// The table for a terminal: a row per procedure, then totals and what could not be read.
public struct TextReport: ReportFormat {
  public static let id = "text"
  public static let summary = Message(
    vi: "bảng cho màn hình, có tổng hợp", en: "a table for the terminal, with totals")

  public static let showsFields = false
  public static let explains = false

  public init() {}

  /// The columns drawn, with their widths; the name takes what a terminal of 100 leaves.
  private static let columns: [(isText: Bool, width: Int, heading: Message?)] = [
    (true, 9, Message(vi: "Mã TTHC", en: "Code")),
    (true, 42, Message(vi: "Tên thủ tục", en: "Procedure")),
    (false, 5, Message(vi: "Khai", en: "Decl.")),
    (false, 5, Message(vi: "Sẵn", en: "Supp.")),
    (false, 5, Message(vi: "Suy", en: "Deriv")),
    (false, 5, Message(vi: "Trùng", en: "Dupl.")),
    (false, 4, Message(vi: "Lỗi", en: "Obs.")),
    (false, 8, Message(vi: "Tỷ lệ", en: "Rate")),
    // Whether it meets the target, which the heading names.
    (false, 8, nil),
  ]

  /// A cell for each of the columns.
  private static func cells(of analysis: Analysis) -> [Table.Cell] {
    let figures = analysis.reduction
    return [
      .init(analysis.metadata.code), .text(analysis.metadata.name), .count(figures.declared),
      .count(figures.supplied), .count(figures.derivable), .count(figures.duplicate),
      .count(figures.obsolete), .rate(figures.rate), .met(analysis.meetsTarget),
    ]
  }

  public func beginning(_ context: ReportContext) -> [UInt8] {
    let target = context.options.target.text(context.language)
    let headings = TextReport.columns.map { column -> String in
      let met = context.language == .vietnamese ? "Đạt \(target)%" : "≥ \(target) %"
      let text = column.heading?[context.language] ?? met
      return column.isText ? padded(text, column.width) : leading(text, column.width)
    }
    let line = headings.joined(separator: "  ")
    return Array("\(withoutTrailing(line))\n\(String(repeating: "─", count: line.count))\n".utf8)
  }

  public func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    var line = ""
    for (column, cell) in zip(TextReport.columns, TextReport.cells(of: analysis)) {
      if !line.isEmpty { line += "  " }
      let text = self.text(cell, context.language)
      line +=
        column.isText
        ? padded(shortened(oneLine(text), column.width), column.width)
        : leading(text, column.width)
    }
    return Array((withoutTrailing(line) + "\n").utf8)
  }

  public func end(_ tables: ReportTables, _ context: ReportContext) -> [UInt8] {
    let summary = tables.summary
    let isVietnamese = context.language == .vietnamese
    func value(_ id: String) -> String {
      guard let cell = summary.value(id) else { return "" }
      let text = cell.text(context.language)
      if text.isEmpty { return isVietnamese ? "không áp dụng" : "not applicable" }
      guard let fraction = cell.exactFraction else { return text }
      return "\(text) (\(fraction))"
    }
    var lines: [(String, String)] = []
    for row in summary.rows {
      guard case .text(let id) = row[0], case .text(let name) = row[1] else { continue }
      switch id {
      case "procedures":
        lines.append(
          (name, "\(value(id)) (\(value("forms")) \(isVietnamese ? "biểu mẫu" : "forms"))"))
      case "meeting":
        let counts = [id, "missing", "notApplicable"].map(value)
        lines.append(
          (
            name,
            isVietnamese
              ? "\(counts[0]) đạt, \(counts[1]) chưa đạt, \(counts[2]) không áp dụng"
              : "\(counts[0]) meet it, \(counts[1]) miss it, \(counts[2]) not applicable"
          ))
      case "pooledRate", "medianRate", "upperRate", "selfFiledRate", "noDatabaseRate",
        "connectedRate", "publishedRate", "likely", "repeated", "uniqueDataItems":
        lines.append((name, value(id)))
      default: break
      }
    }
    var text = "\n"
    let width = lines.map(\.0.count).max() ?? 0
    for (name, value) in lines { text += "\(padded(name, width))  \(value)\n" }
    text +=
      isVietnamese
      ? "Tỷ lệ chính tính trên mọi nguồn đang bật: \(context.statuses).\n"
      : "The headline rate counts every active source: \(context.statuses).\n"
    text += groups(tables.agencies, isVietnamese ? "Cơ quan" : "Agency", context)
    text += groups(tables.sectors, isVietnamese ? "Lĩnh vực" : "Sector", context)
    text += unreadable(context)
    return Array(text.utf8)
  }

  private func groups(_ table: Table, _ title: String, _ context: ReportContext) -> String {
    guard table.rows.count > 1 else { return "" }
    var text = "\n" + padded(title, 46)
    text +=
      context.language == .vietnamese
      ? "  Thủ tục   Đạt   Chưa  Tỷ lệ chung\n" : "   Proced.  Meet   Miss  Pooled rate\n"
    for row in table.rows {
      func cell(_ id: String) -> String { row[table.index(of: id)].text(context.language) }
      text += padded(shortened(oneLine(row[0].text(context.language)), 46), 46) + "  "
      text += leading(cell("procedures"), 7) + leading(cell("meeting"), 6)
      text += leading(cell("missing"), 7) + "  "
      text += leading(cell("pooledRate").isEmpty ? "–" : cell("pooledRate"), 11) + "\n"
    }
    return text
  }

  private func unreadable(_ context: ReportContext) -> String {
    let isVietnamese = context.language == .vietnamese
    var text = ""
    if context.unreadableCount > 0 {
      text +=
        isVietnamese
        ? "\nKhông đọc được: \(context.unreadableCount)\n"
        : "\nUnreadable: \(context.unreadableCount)\n"
      for diagnostic in context.diagnostics where diagnostic.severity == .error {
        text += "  \(oneLine(diagnostic.text(context.language)))\n"
      }
    }
    if !context.ignored.isEmpty {
      let kinds = context.ignored.sorted { $0.key < $1.key }
        .map { "\($0.key.isEmpty ? "–" : ".\(oneLine($0.key))") \($0.value)" }
        .joined(separator: ", ")
      text +=
        isVietnamese
        ? "\nTệp loại khác, không phải biểu mẫu: \(kinds)\n"
        : "\nFiles of other kinds, not forms: \(kinds)\n"
    }
    return text
  }

  private func text(_ cell: Table.Cell, _ language: Language) -> String {
    switch (cell, language) {
    case (.met(nil), _): return "–"
    case (.met(false?), .vietnamese): return "chưa"
    default:
      let text = cell.text(language)
      return text.isEmpty ? "–" : text
    }
  }
}

/// A text with blanks behind it.
func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - characterCount(text)))
}

/// A text with blanks before it.
func leading(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - characterCount(text))) + text
}

/// A text cut to a width, with an ellipsis.
func shortened(_ text: String, _ width: Int) -> String {
  characterCount(text) <= width ? text : String(text.prefix(width - 1)) + "…"
}

/// A text on one line: what data hold must not move the cursor of a terminal.
func oneLine(_ text: String) -> String {
  // Controls are the bytes below the blank, 7F, and 80 to 9F behind C2.
  guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else { return text }
  return String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
}

/// How many characters a text has. Composed Latin letters, as Vietnamese is usually typed, are counted
/// without the tables of Unicode.
private func characterCount(_ text: String) -> Int {
  guard isPlainlyComposed(text) else { return text.count }
  return text.utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
}

private func withoutTrailing(_ text: String) -> String {
  let blanks = text.utf8.reversed().prefix { $0 == 0x20 }.count
  return blanks == 0 ? text : String(text.dropLast(blanks))
}
