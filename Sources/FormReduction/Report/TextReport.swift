/// The table for a terminal: a row per procedure, then totals and what could not be read.
public struct TextReport: ReportFormat {
  public static let id = "text"
  public static let summary = Message(
    vi: "bảng cho màn hình, có tổng hợp", en: "a table for the terminal, with totals")

  public init() {}

  /// The columns drawn, by id, with their widths; the name takes what a terminal of 100 leaves.
  private static let columns: [(id: String, width: Int, heading: Message)] = [
    ("code", 9, Message(vi: "Mã TTHC", en: "Code")),
    ("name", 42, Message(vi: "Tên thủ tục", en: "Procedure")),
    ("declared", 5, Message(vi: "Khai", en: "Decl.")),
    ("supplied", 5, Message(vi: "Sẵn", en: "Supp.")),
    ("derivable", 5, Message(vi: "Suy", en: "Deriv")),
    ("duplicate", 5, Message(vi: "Trùng", en: "Dupl.")),
    ("obsolete", 4, Message(vi: "Lỗi", en: "Obs.")),
    ("rate", 8, Message(vi: "Tỷ lệ", en: "Rate")),
    ("meetsTarget", 8, Message(vi: "", en: "")),
  ]

  public func beginning(_ context: ReportContext) -> [UInt8] {
    let target = context.options.target.text(context.language)
    let headings = TextReport.columns.map { column -> String in
      let met = context.language == .vietnamese ? "Đạt \(target)%" : "≥ \(target) %"
      let text = column.id == "meetsTarget" ? met : column.heading[context.language]
      return ["code", "name"].contains(column.id)
        ? padded(text, column.width) : leading(text, column.width)
    }
    let line = headings.joined(separator: "  ")
    return Array("\(withoutTrailing(line))\n\(String(repeating: "─", count: line.count))\n".utf8)
  }

  public func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    let row = ReportTables.row(of: analysis)
    let ids = ReportTables.procedureColumns.map(\.id)
    let cells = TextReport.columns.map { column -> String in
      let cell = row[ids.firstIndex(of: column.id)!]
      let text = self.text(cell, context.language)
      return ["code", "name"].contains(column.id)
        ? padded(shortened(oneLine(text), column.width), column.width)
        : leading(text, column.width)
    }
    return Array((withoutTrailing(cells.joined(separator: "  ")) + "\n").utf8)
  }

  public func end(_ totals: Totals, _ context: ReportContext) -> [UInt8] {
    let all = totals.all
    let isVietnamese = context.language == .vietnamese
    let target = context.options.target.text(context.language)
    func percent(_ rate: Rate) -> String {
      rate.percent(context.language) ?? (isVietnamese ? "không áp dụng" : "not applicable")
    }
    func exact(_ rate: Rate) -> String { "\(percent(rate)) (\(rate.reducible)/\(rate.declared))" }
    var lines: [(String, String)] = []
    func add(_ vi: String, _ en: String, _ value: String) {
      lines.append((isVietnamese ? vi : en, value))
    }
    add(
      "Thủ tục", "Procedures",
      "\(all.procedures) (\(all.forms) \(isVietnamese ? "biểu mẫu" : "forms"))")
    add(
      "Đạt mục tiêu \(target) %", "Meet the target of \(target) %",
      isVietnamese
        ? "\(all.meeting) đạt, \(all.missing) chưa đạt, \(all.notApplicable) không áp dụng"
        : "\(all.meeting) meet it, \(all.missing) miss it, \(all.notApplicable) not applicable")
    add("Tỷ lệ chung ΣR/ΣD", "Pooled rate ΣR/ΣD", exact(all.pooled))
    add("Tỷ lệ trung vị", "Median rate", median(all, context.language))
    add("Kể cả trường cần xem lại", "With likely findings", exact(all.pooledUpper))
    add(
      "Khi tự nộp hồ sơ", "When self-filed", exact(Rate(all.selfFiledReducible, of: all.declared)))
    add(
      "Không dùng CSDL nào", "Without any database",
      exact(Rate(all.noDatabaseReducible, of: all.declared)))
    add(
      "Chỉ CSDL đã kết nối", "Connected sources only",
      exact(Rate(all.connectedReducible, of: all.declared)))
    add(
      "Thêm CSDL đã công bố", "And published ones",
      exact(Rate(all.publishedReducible, of: all.declared)))
    add("Trường cần người đọc xem lại", "Fields a person should read", "\(all.likely)")
    add("Trường hỏi lại", "Asked more than once", "\(all.repeated)")
    add("Thông tin khác nhau", "Unique data items", "\(totals.uniqueDataItems)")
    var text = "\n"
    let width = lines.map(\.0.count).max() ?? 0
    for (name, value) in lines { text += "\(padded(name, width))  \(value)\n" }
    text +=
      isVietnamese
      ? "Tỷ lệ chính tính trên mọi nguồn đang bật: \(statuses(context)).\n"
      : "The headline rate counts every active source: \(statuses(context)).\n"
    text += groups(totals.agencies, isVietnamese ? "Cơ quan" : "Agency", context)
    text += groups(totals.sectors, isVietnamese ? "Lĩnh vực" : "Sector", context)
    text += unreadable(context)
    return Array(text.utf8)
  }

  private func median(_ group: Totals.Group, _ language: Language) -> String {
    guard let value = group.medianTenThousandths else {
      return language == .vietnamese ? "không áp dụng" : "not applicable"
    }
    return Rate(value, of: 10_000).percent(language) ?? ""
  }

  /// How many active sources of each status the headline rests on.
  private func statuses(_ context: ReportContext) -> String {
    let active = zip(
      context.catalogue.sources, context.options.activeSources(of: context.catalogue)
    ).filter(\.1).map(\.0)
    return Source.Status.allCases.map { status in
      "\(active.count { $0.status == status }) \(Terms.status(status)[context.language])"
    }.joined(separator: ", ")
  }

  private func groups(
    _ groups: [(name: String, group: Totals.Group)], _ title: String, _ context: ReportContext
  ) -> String {
    guard groups.count > 1 else { return "" }
    var text = "\n" + padded(title, 46)
    text +=
      context.language == .vietnamese
      ? "  Thủ tục   Đạt   Chưa  Tỷ lệ chung\n" : "   Proced.  Meet   Miss  Pooled rate\n"
    for (name, group) in groups {
      let counts = [group.procedures, group.meeting, group.missing]
      text += padded(shortened(oneLine(name), 46), 46) + "  "
      text += leading(String(counts[0]), 7) + leading(String(counts[1]), 6)
      text += leading(String(counts[2]), 7) + "  "
      text += leading(group.pooled.percent(context.language) ?? "–", 11) + "\n"
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

  private func text(_ cell: ReportTables.Cell, _ language: Language) -> String {
    switch cell {
    case .text(let text): text
    case .count(let count): String(count)
    case .rate(let rate): rate.percent(language) ?? "–"
    case .met(let met):
      switch (met, language) {
      case (true?, .vietnamese): "đạt"
      case (false?, .vietnamese): "chưa"
      case (true?, .english): "yes"
      case (false?, .english): "no"
      case (nil, _): "–"
      }
    case .empty: "–"
    }
  }
}

/// A text with blanks behind it.
func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

/// A text with blanks before it.
func leading(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

/// A text cut to a width, with an ellipsis.
func shortened(_ text: String, _ width: Int) -> String {
  text.count <= width ? text : String(text.prefix(width - 1)) + "…"
}

/// A text on one line: what data hold must not move the cursor of a terminal.
func oneLine(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
}

private func withoutTrailing(_ text: String) -> String {
  var text = text
  while text.last == " " { text.removeLast() }
  return text
}
