/// The table of sources: what each frees, on which status and legal bases.
///
/// Every active source has a row in the order of the catalogue, other sources where they free
/// something; behind them stand the cuts that need no source, so that the column adds up to ΣR.
enum SourceTable {
  static let columns: [Table.Column] = [
    .init("source", vi: "Mã nguồn", en: "Id", width: 20),
    .init("name", vi: "Nguồn dữ liệu", en: "Source", width: 44),
    .init("owner", vi: "Cơ quan chủ quản", en: "Owner", width: 24),
    .init("status", vi: "Trạng thái", en: "Status", width: 16),
    .init("statusIsConfirmed", vi: "Xác nhận trạng thái", en: "Status confirmed", width: 16),
    .init("certain", vi: "Trường cắt được", en: "Fields freed", width: 10),
    .init("likely", vi: "Cần xem lại", en: "Likely", width: 10),
    .init("procedures", vi: "Thủ tục", en: "Procedures", width: 10),
    .init("bases", vi: "Căn cứ", en: "Legal bases", width: 80),
  ]

  static func table(_ totals: SourceTotals, _ context: ReportContext) -> Table {
    let (catalogue, language) = (context.catalogue, context.language)
    let isVietnamese = language == .vietnamese
    var rows: [[Table.Cell]] = []
    for (source, isActive) in zip(
      catalogue.sources, context.options.activeSources(of: catalogue))
    {
      let freed = totals.freed[.source(source.id)]
      guard isActive || freed != nil else { continue }
      let bases = bases(freed?.bases ?? [], or: source.bases, context)
      rows.append(
        [
          .text(source.id), .text(source.name[language]), .text(source.owner),
          .text(Terms.status(source.status)[language]),
          .text(
            source.statusIsConfirmed
              ? isVietnamese ? "đã xác nhận" : "confirmed"
              : isVietnamese ? "chưa xác nhận" : "unconfirmed"),
        ] + cells(freed, bases))
    }
    let others: [(SourceTotals.Reason, String, Message)] = [
      (
        .form, "form",
        Message(vi: "Biểu mẫu đã điền sẵn ở chỗ khác", en: "Filled in elsewhere by the form")
      ),
      (
        .duplicate, "duplicate", Message(vi: "Trùng: đã hỏi ở trước", en: "Duplicate: asked before")
      ),
      (
        .obsolete, "obsolete",
        Message(vi: "Lỗi thời: không còn tồn tại", en: "Obsolete: no longer exists")
      ),
    ]
    for (reason, id, name) in others {
      guard let freed = totals.freed[reason] else { continue }
      rows.append(
        [.text(id), .text(name[language]), .empty, .empty, .empty]
          + cells(freed, bases(freed.bases, or: [], context)))
    }
    return Table(
      id: "sources", title: Message(vi: "Nguồn dữ liệu", en: "Sources"), columns: columns,
      rows: rows)
  }

  private static func cells(_ freed: SourceTotals.Freed?, _ bases: String) -> [Table.Cell] {
    [
      .count(freed?.certain ?? 0), .count(freed?.likely ?? 0), .count(freed?.procedures ?? 0),
      bases.isEmpty ? .empty : .text(bases),
    ]
  }

  /// The bases that findings cite, else those of the source that are in force, in catalogue order.
  private static func bases(
    _ cited: Set<String>, or own: [String], _ context: ReportContext
  ) -> String {
    context.catalogue.bases.filter { basis in
      cited.isEmpty
        ? own.contains(basis.id) && basis.validity.contains(context.options.asOf)
        : cited.contains(basis.id)
    }.map { $0.citation(context.language) }.joined(separator: "; ")
  }
}

/// Data that forms ask for often and no active source holds: what could be published next.
enum WantedTable {
  static func table(_ totals: SourceTotals, _ context: ReportContext) -> Table {
    // What the filing itself is about (reason, content, purpose) no database can hold.
    let sorted = totals.unsourced.filter { $0.key.entity != "case" }.sorted { a, b in
      a.value.fields == b.value.fields ? a.key.id < b.key.id : a.value.fields > b.value.fields
    }
    return Table(
      id: "wanted",
      title: Message(
        vi: "Thông tin được hỏi mà chưa nguồn nào có", en: "Data asked that no source holds"),
      columns: [
        .init("attribute", vi: "Mã thuộc tính", en: "Attribute id", width: 30),
        .init("name", vi: "Thuộc tính", en: "Attribute", width: 40),
        .init("fields", vi: "Số trường", en: "Fields", width: 10),
        .init("procedures", vi: "Thủ tục", en: "Procedures", width: 10),
      ],
      rows: sorted.map { attribute, count in
        [
          .text(attribute.id),
          .text(context.catalogue.name(of: attribute)?[context.language] ?? attribute.id),
          .count(count.fields), .count(count.procedures),
        ]
      })
  }
}
