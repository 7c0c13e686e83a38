/// A check against the published list, as tables.
public enum CheckTables {
  public static func remarks(_ check: ListCheck, _ language: Language) -> Table {
    Table(
      id: "remarks", title: Message(vi: "Cần xem lại", en: "To be looked at"),
      columns: [
        .init("kind", vi: "Loại", en: "Kind", width: 34),
        .init("code", vi: "Mã TTHC", en: "Code", width: 9),
        .init("name", vi: "Tên thủ tục", en: "Procedure", width: 34),
        .init("place", vi: "Ở đâu", en: "Where", width: 40),
        .init("message", vi: "Vì sao, cần làm gì", en: "What is wrong, what to do", width: 120),
      ],
      rows: check.remarks.map { remark in
        [
          .text(name(remark.kind)[language]), .init(remark.code), .text(remark.name),
          .text(remark.place), .text(remark.message[language]),
        ]
      })
  }

  /// How many of each kind.
  public static func counts(_ check: ListCheck, _ language: Language) -> Table {
    Table(
      id: "counts", title: Message(vi: "Tổng hợp", en: "In all"),
      columns: [
        .init("kind", vi: "Loại", en: "Kind", width: 50), .init("count", vi: "Số", en: "Number"),
      ],
      rows: [
        [
          .text(
            Message(
              vi: "thủ tục có biểu mẫu và có trong danh mục",
              en: "procedures with forms that are published")[language]),
          .count(check.published),
        ]
      ]
        + ListCheck.Kind.allCases.map { kind in
          [.text(name(kind)[language]), .count(check.remarks.count { $0.kind == kind })]
        })
  }

  public static func changes(_ changes: ListChanges, _ language: Language) -> Table {
    func name(_ kind: ListChanges.Kind) -> Message {
      switch kind {
      case .new: Message(vi: "mới", en: "new")
      case .amended: Message(vi: "sửa đổi", en: "amended")
      case .abolished: Message(vi: "bãi bỏ", en: "abolished")
      case .replaced: Message(vi: "thay mã", en: "replaced")
      }
    }
    return Table(
      id: "changes", title: Message(vi: "Danh mục thay đổi", en: "Changes of the list"),
      columns: [
        .init("change", vi: "Thay đổi", en: "Change", width: 12),
        .init("code", vi: "Mã TTHC", en: "Code", width: 9),
        .init("name", vi: "Tên thủ tục", en: "Procedure", width: 50),
        .init("details", vi: "Chi tiết", en: "Details", width: 120),
      ],
      rows: changes.changes.map { change in
        [
          .text(name(change.kind)[language]), .text(change.code), .text(change.name),
          .text(change.details),
        ]
      })
  }

  private static func name(_ kind: ListCheck.Kind) -> Message {
    switch kind {
    case .notPublished: Message(vi: "mã không có trong danh mục", en: "code not in the list")
    case .abolished: Message(vi: "thủ tục đã bãi bỏ", en: "abolished procedure")
    case .replaced: Message(vi: "mã đã được thay", en: "replaced code")
    case .withoutCode: Message(vi: "biểu mẫu không có mã", en: "form without a code")
    case .damagedCode: Message(vi: "mã bị hỏng", en: "damaged code")
    case .repeatedCode: Message(vi: "mã lặp trong danh mục", en: "code twice in the list")
    case .withoutForm: Message(vi: "trực tuyến mà không có biểu mẫu", en: "online without a form")
    case .sameForm: Message(vi: "hai biểu mẫu như nhau", en: "two forms that are the same")
    case .otherName: Message(vi: "tên khác danh mục", en: "named otherwise")
    }
  }
}
