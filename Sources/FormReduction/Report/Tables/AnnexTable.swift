/// The annex of the monthly report: a row for each procedure in the order of its columns.
///
/// No official form of such a table exists; the columns are those that reports on cut information
/// need: before, where the answers come from, after, and on which basis.
enum AnnexTable {
  /// Columns of ``ProcedureTable`` with the headings they bear here.
  private static let picks: [Table.Column] = [
    .init("code", vi: "Mã TTHC", en: "Code", width: 10),
    .init("name", vi: "Tên thủ tục hành chính", en: "Procedure", width: 22),
    .init("sector", vi: "Lĩnh vực", en: "Sector", width: 11),
    .init("level", vi: "Cấp", en: "Level", width: 6),
    .init("onlineLevel", vi: "Mức DVC", en: "Online level", width: 6),
    .init("formNames", vi: "Mã biểu mẫu", en: "Form", width: 11),
    .init("declared", vi: "Số trường trước", en: "Fields before", width: 8),
    .init("fromDatabases", vi: "Lấy từ CSDL", en: "From databases", width: 7),
    .init("duplicate", vi: "Trùng", en: "Duplicate", width: 7),
    .init("inferred", vi: "Suy ra", en: "Inferred", width: 7),
    .init("obsolete", vi: "Lỗi thời", en: "Obsolete", width: 6),
    .init("remaining", vi: "Số trường sau", en: "Fields after", width: 8),
    .init("rate", vi: "Tỷ lệ cắt giảm", en: "Reduction rate", width: 8),
    .init("meetsTarget", vi: "Đạt/ chưa đạt", en: "Meets target", width: 7),
    .init("sources", vi: "CSDL nguồn", en: "Sources", width: 16),
    .init("bases", vi: "Căn cứ", en: "Legal bases", width: 20),
    .init("note", vi: "Điều kiện, ghi chú", en: "Conditions, notes", width: 12),
    .init("dossiersPerYear", vi: "Lượt hồ sơ/ năm", en: "Dossiers a year", width: 8),
    .init("hoursSaved", vi: "Giờ tiết kiệm/ năm (ước tính)", en: "Hours a year (est.)", width: 9),
    .init("moneySaved", vi: "Đồng tiết kiệm/ năm (ước tính)", en: "Đồng a year (est.)", width: 14),
  ]

  /// - Parameter procedures: As ``ProcedureTable`` makes it.
  static func table(from procedures: Table, _ context: ReportContext) -> Table {
    let number = Table.Column("number", vi: "STT", en: "No.", width: 5)
    let kept = picks.filter { column in
      switch column.id {
      case "hoursSaved": context.savings != nil
      case "moneySaved": context.savings?.hourlyIncome != nil
      default: true
      }
    }
    let indices = kept.map { $0.id == "note" ? nil : procedures.index(of: $0.id) }
    let rows = procedures.rows.enumerated().map { position, row in
      [.count(position + 1)]
        + indices.map { index in index.map { row[$0] } ?? note(row, in: procedures, context) }
    }
    return Table(
      id: "annex", title: Message(vi: "Phụ lục", en: "Annex"), columns: [number] + kept,
      rows: rows)
  }

  /// Under which conditions the figures of a row hold.
  private static func note(
    _ row: [Table.Cell], in procedures: Table, _ context: ReportContext
  ) -> Table.Cell {
    func cell(_ id: String) -> Table.Cell { row[procedures.index(of: id)] }
    let isVietnamese = context.language == .vietnamese
    var notes: [String] = []
    if case .count(let likely) = cell("likely"), likely > 0 {
      notes.append(
        isVietnamese ? "\(likely) trường cần xem lại" : "\(likely) fields to be reviewed")
    }
    if cell("selfFiledRate") != cell("rate") {
      let text = cell("selfFiledRate").text(context.language)
      notes.append(isVietnamese ? "tự nộp hồ sơ: \(text)" : "self-filed: \(text)")
    }
    if cell("connectedRate") != cell("rate") {
      let text = cell("connectedRate").text(context.language)
      notes.append(isVietnamese ? "chỉ CSDL đã kết nối: \(text)" : "connected sources: \(text)")
    }
    return notes.isEmpty ? .empty : .text(notes.joined(separator: "; "))
  }
}
