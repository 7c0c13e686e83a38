/// The figures of the whole set, one a row, each with an id.
enum SummaryTable {
  static let columns: [Table.Column] = [
    .init("id", vi: "Mã", en: "Id", width: 22),
    .init("figure", vi: "Chỉ tiêu", en: "Figure", width: 44),
    .init("value", vi: "Giá trị", en: "Value", width: 16),
  ]

  /// - Parameter replaceable: Attachments that a database replaces today; `nil` where that was not asked.
  static func table(
    _ totals: Totals, replaceable: Int? = nil, _ context: ReportContext
  ) -> Table {
    let all = totals.all
    let target = context.options.target.text(context.language)
    var rows: [[Table.Cell]] = []
    func add(_ id: String, _ vi: String, _ en: String, _ value: Table.Cell) {
      rows.append([.text(id), .text(context.language == .vietnamese ? vi : en), value])
    }
    add("procedures", "Thủ tục", "Procedures", .count(all.procedures))
    add("forms", "Biểu mẫu", "Forms", .count(all.forms))
    add("target", "Mục tiêu (%)", "Target (%)", .text(target))
    add(
      "meeting", "Đạt mục tiêu \(target) %", "Meet the target of \(target) %", .count(all.meeting))
    add("missing", "Chưa đạt", "Miss it", .count(all.missing))
    add("notApplicable", "Không áp dụng", "Not applicable", .count(all.notApplicable))
    add("declared", "Trường phải khai báo", "Declared fields", .count(all.declared))
    add("supplied", "Trường đã điền sẵn", "Supplied fields", .count(all.supplied))
    add("attachments", "Thành phần hồ sơ", "Attachments", .count(all.attachments))
    if let replaceable {
      add(
        "replaceablePapers", "Thành phần hồ sơ thay được bằng dữ liệu (ngoài tỷ lệ)",
        "Attachments that data replace (beside the rate)", .count(replaceable))
    }
    add("derivable", "Suy ra được", "Derivable", .count(all.derivable))
    add("duplicate", "Trùng", "Duplicate", .count(all.duplicate))
    add("obsolete", "Lỗi thời", "Obsolete", .count(all.obsolete))
    add("reducible", "Cắt giảm được", "Reducible", .count(all.reducible))
    add("remaining", "Còn phải khai", "Still declared", .count(all.declared - all.reducible))
    add("pooledRate", "Tỷ lệ chung ΣR/ΣD", "Pooled rate ΣR/ΣD", .rate(all.pooled))
    add(
      "medianRate", "Tỷ lệ trung vị", "Median rate",
      .share(tenThousandths: all.medianTenThousandths))
    add("upperRate", "Kể cả trường cần xem lại", "With likely findings", .rate(all.pooledUpper))
    add("selfFiledRate", "Khi tự nộp hồ sơ", "When self-filed", .rate(all.selfFiled))
    add("noDatabaseRate", "Không dùng CSDL nào", "Without any database", .rate(all.noDatabase))
    add("connectedRate", "Chỉ CSDL đã kết nối", "Connected sources only", .rate(all.connected))
    add("publishedRate", "Thêm CSDL đã công bố", "And published ones", .rate(all.published))
    add("likely", "Trường cần người đọc xem lại", "Fields a person should read", .count(all.likely))
    add("repeated", "Trường hỏi lại", "Asked more than once", .count(all.repeated))
    add(
      "uniqueDataItems", "Thông tin khác nhau", "Unique data items",
      .count(totals.uniqueDataItems))
    add("unreadable", "Không đọc được", "Unreadable", .count(context.unreadableCount))
    return Table(
      id: "summary", title: Message(vi: "Tổng hợp", en: "Summary"), columns: columns, rows: rows)
  }
}

extension Table {
  /// The table as people see it: without the column of ids for machines.
  var withoutIds: Table {
    guard columns.first?.id == "id" else { return self }
    return Table(
      id: id, title: title, columns: Array(columns.dropFirst()),
      rows: rows.map { Array($0.dropFirst()) })
  }

  /// The value of a figure in a table of ids and values.
  public func value(_ id: String) -> Cell? {
    rows.first { $0.first == .text(id) }?.last
  }
}
