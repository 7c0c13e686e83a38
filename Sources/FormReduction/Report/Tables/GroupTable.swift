/// Tables of agencies and of sectors: a row each, in the byte order of their names.
enum GroupTable {
  static func table(
    id: String, title: Message, name: Table.Column,
    _ groups: [(name: String, group: Totals.Group)]
  ) -> Table {
    Table(
      id: id, title: title, columns: [name] + columns,
      rows: groups.map { [.text($0.name)] + cells($0.group) })
  }

  private static let columns: [Table.Column] = [
    .init("procedures", vi: "Thủ tục", en: "Procedures", width: 10),
    .init("forms", vi: "Biểu mẫu", en: "Forms", width: 10),
    .init("meeting", vi: "Đạt", en: "Meet", width: 8),
    .init("missing", vi: "Chưa đạt", en: "Miss", width: 8),
    .init("notApplicable", vi: "Không áp dụng", en: "Not applicable", width: 10),
    .init("declared", vi: "Phải khai", en: "Declared", width: 10),
    .init("supplied", vi: "Điền sẵn", en: "Supplied", width: 10),
    .init("attachments", vi: "Thành phần hồ sơ", en: "Attachments", width: 10),
    .init("derivable", vi: "Suy ra được", en: "Derivable", width: 10),
    .init("duplicate", vi: "Trùng", en: "Duplicate", width: 10),
    .init("obsolete", vi: "Lỗi thời", en: "Obsolete", width: 10),
    .init("reducible", vi: "Cắt giảm được", en: "Reducible", width: 10),
    .init("likely", vi: "Cần xem lại", en: "Likely", width: 10),
    .init("repeated", vi: "Hỏi lại", en: "Asked again", width: 10),
    .init("pooledRate", vi: "Tỷ lệ chung ΣR/ΣD", en: "Pooled rate ΣR/ΣD"),
    .init("upperRate", vi: "Kể cả cần xem lại", en: "With likely findings"),
    .init("medianRate", vi: "Tỷ lệ trung vị", en: "Median rate"),
    .init("selfFiledRate", vi: "Tự nộp", en: "Self-filed"),
    .init("noDatabaseRate", vi: "Không dùng CSDL", en: "No database"),
    .init("connectedRate", vi: "CSDL đã kết nối", en: "Connected"),
    .init("publishedRate", vi: "CSDL đã công bố", en: "Published"),
  ]

  private static func cells(_ group: Totals.Group) -> [Table.Cell] {
    let counts = [
      group.procedures, group.forms, group.meeting, group.missing, group.notApplicable,
      group.declared, group.supplied, group.attachments, group.derivable, group.duplicate,
      group.obsolete, group.reducible, group.likely, group.repeated,
    ]
    return counts.map { .count($0) } + [
      .rate(group.pooled), .rate(group.pooledUpper),
      .share(tenThousandths: group.medianTenThousandths), .rate(group.selfFiled),
      .rate(group.noDatabase), .rate(group.connected), .rate(group.published),
    ]
  }
}

extension Totals.Group {
  var selfFiled: Rate { Rate(selfFiledReducible, of: declared) }
  var noDatabase: Rate { Rate(noDatabaseReducible, of: declared) }
  var connected: Rate { Rate(connectedReducible, of: declared) }
  var published: Rate { Rate(publishedReducible, of: declared) }
}
