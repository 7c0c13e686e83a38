/// A comparison as tables, which every report can draw.
public enum ComparisonTables {
  /// One side of a comparison.
  public struct Side: Sendable {
    /// As the user named it, without the folders of his machine; or the month.
    public var name: String
    public var procedures: [ProcedureRecord]
    /// Files that gave no form; `nil` in a kept result, which does not say.
    public var unreadable: Int?

    public init(name: String, procedures: [ProcedureRecord], unreadable: Int?) {
      self.name = name
      self.procedures = procedures
      self.unreadable = unreadable
    }

    /// What its figures rest on; one entry for each different one, `nil` where a kept result does not say.
    public var runs: Set<RunIdentity?> { Set(procedures.map(\.run)) }

    /// The procedures of one agency.
    public func of(agency: String) -> Side {
      Side(
        name: name, procedures: procedures.filter { $0.agency == agency }, unreadable: nil)
    }

    var declared: Int { procedures.reduce(0) { $0 + $1.declared } }
    var reducible: Int { procedures.reduce(0) { $0 + $1.reducible } }
  }

  /// The sums: everything, then each agency and each sector.
  ///
  /// - Parameter target: The share of declared information that each procedure has to lose.
  public static func groups(
    _ comparison: Comparison, target: Target, _ language: Language
  ) -> Table {
    func row(_ kind: Message, _ name: String, _ sum: Comparison.Sum) -> [Table.Cell] {
      [
        .text(kind[language]), .text(name), .count(sum.procedures), .count(sum.declaredBefore),
        .count(sum.declaredAfter), .count(sum.gone), .count(sum.nowSupplied), .count(sum.come),
        .count(sum.nowDeclared), .rate(sum.achieved),
        .count(sum.rates.count { $0.meets(target) ?? false }), .count(sum.newProcedures),
        .count(sum.abolished), .count(sum.reducibleAfter),
      ]
    }
    let everything = Message(vi: "toàn bộ", en: "all")
    var rows = [row(everything, "", comparison.all)]
    rows += comparison.agencies.map { row(Message(vi: "cơ quan", en: "agency"), $0.name, $0.sum) }
    rows += comparison.sectors.map { row(Message(vi: "lĩnh vực", en: "sector"), $0.name, $0.sum) }
    return Table(
      id: "groups", title: Message(vi: "Mức giảm đã đạt", en: "Achieved reduction"),
      columns: [
        .init("kind", vi: "Nhóm", en: "Group", width: 12),
        .init("name", vi: "Tên", en: "Name", width: 32),
        .init("procedures", vi: "Thủ tục", en: "Procedures", width: 11),
        .init("declaredBefore", vi: "Trước", en: "Before", width: 11),
        .init("declaredAfter", vi: "Sau", en: "After", width: 11),
        .init("gone", vi: "Bỏ", en: "Gone", width: 11),
        .init("nowSupplied", vi: "Điền sẵn", en: "Supplied", width: 11),
        .init("come", vi: "Thêm", en: "Come", width: 11),
        .init("nowDeclared", vi: "Khai lại", en: "Declared again", width: 11),
        .init("achieved", vi: "Đã giảm", en: "Achieved", width: 13),
        .init(
          "reached", vi: "Thủ tục đã giảm đủ \(target.text(.vietnamese)) %",
          en: "Procedures with \(target.text(.english)) % achieved", width: 13),
        .init("newProcedures", vi: "Thủ tục mới", en: "New procedures"),
        .init("abolished", vi: "Không còn", en: "Not there any more"),
        .init("reducibleAfter", vi: "Còn cắt được", en: "Still reducible"),
      ], rows: rows,
      charts: [
        Chart(
          .bars, title: Message(vi: "Đã giảm theo nhóm (%)", en: "Achieved by group (%)"),
          name: "name", values: ["achieved"])
      ])
  }

  /// A row for each procedure.
  public static func procedures(_ comparison: Comparison, _ language: Language) -> Table {
    Table(
      id: "procedures", title: Message(vi: "Thay đổi từng thủ tục", en: "Changed procedures"),
      columns: [
        .init("code", vi: "Mã TTHC", en: "Code", width: 11),
        .init("name", vi: "Tên thủ tục", en: "Procedure", width: 42),
        .init("agency", vi: "Cơ quan", en: "Agency", width: 24),
        .init("sector", vi: "Lĩnh vực", en: "Sector", width: 24),
        .init("state", vi: "Tình trạng", en: "State", width: 24),
        .init("declaredBefore", vi: "Trước", en: "Before"),
        .init("declaredAfter", vi: "Sau", en: "After"),
        .init("gone", vi: "Bỏ", en: "Gone"),
        .init("nowSupplied", vi: "Điền sẵn", en: "Supplied"),
        .init("come", vi: "Thêm", en: "Come"),
        .init("nowDeclared", vi: "Khai lại", en: "Declared again"),
        .init("achieved", vi: "Đã giảm", en: "Achieved"),
        .init("reducibleAfter", vi: "Còn cắt được", en: "Still reducible"),
        .init("otherwiseJudged", vi: "Kết luận khác", en: "Judged otherwise"),
        .init("formsCome", vi: "Biểu mẫu mới", en: "New forms", width: 40),
        .init("formsGone", vi: "Biểu mẫu không còn", en: "Forms gone", width: 40),
      ],
      rows: comparison.changes.map { change in
        let record = change.record
        let achieved: Table.Cell =
          if let before = change.before, let after = change.after {
            .rate(Rate(before.declared - after.declared, of: before.declared))
          } else {
            .empty
          }
        return [
          .init(record.code), .text(record.name), .init(record.agency), .init(record.sector),
          .text(state(change)[language]), change.before.map { .count($0.declared) } ?? .empty,
          change.after.map { .count($0.declared) } ?? .empty, .count(change.gone.count),
          .count(change.nowSupplied.count), .count(change.come.count),
          .count(change.nowDeclared.count), achieved,
          change.after.map { .count($0.reducible) } ?? .empty,
          .count(change.otherwiseJudged.count),
          .text(change.before == nil ? "" : change.formsCome.joined(separator: "; ")),
          .text(change.after == nil ? "" : change.formsGone.joined(separator: "; ")),
        ]
      })
  }

  private static func state(_ change: Comparison.Change) -> Message {
    switch (change.before, change.after) {
    case (nil, _): Message(vi: "mới", en: "new")
    case (_, nil): Message(vi: "không còn", en: "not there any more")
    case (let before?, let after?):
      before.code == after.code
        ? Message(vi: "", en: "")
        : Message(
          vi: "đổi mã từ \(before.code ?? "–")", en: "code was \(before.code ?? "–")")
    }
  }

  /// A row for each field that went, came, changed its role, its words or its place.
  public static func fields(_ comparison: Comparison, _ language: Language) -> Table {
    var rows: [[Table.Cell]] = []
    for change in comparison.changes {
      func add(
        _ what: Message, _ field: ProcedureRecord.Field, in record: ProcedureRecord?,
        was: String? = nil
      ) {
        let file = record.map { $0.forms[field.form].file }
        rows.append([
          .init(change.record.code), .text(change.record.name), .init(file), .init(field.step),
          .text(field.key), .text(field.label), .text(what[language]), .init(was),
        ])
      }
      for field in change.gone { add(Message(vi: "bỏ", en: "gone"), field, in: change.before) }
      for field in change.come { add(Message(vi: "thêm", en: "come"), field, in: change.after) }
      for pair in change.pairs {
        if pair.before.role == .declared, pair.after.role == .supplied {
          add(Message(vi: "nay điền sẵn", en: "now supplied"), pair.after, in: change.after)
        } else if pair.before.role != .declared, pair.after.role == .declared {
          add(Message(vi: "phải khai lại", en: "declared again"), pair.after, in: change.after)
        }
        guard pair.after.role == .declared || pair.before.role == .declared else { continue }
        if pair.isRenamed {
          add(
            Message(vi: "đổi lời", en: "reworded"), pair.after, in: change.after,
            was: pair.before.label)
        }
        if pair.before.step != pair.after.step {
          add(
            Message(vi: "chuyển bước", en: "moved"), pair.after, in: change.after,
            was: pair.before.step)
        }
      }
      for pair in change.otherwiseJudged {
        let what =
          pair.after.isReducible
          ? Message(vi: "nay cắt được", en: "now reducible")
          : Message(vi: "không còn cắt được", en: "no longer reducible")
        add(what, pair.after, in: change.after)
      }
    }
    return Table(
      id: "fields", title: Message(vi: "Từng trường thay đổi", en: "Changed fields"),
      columns: [
        .init("code", vi: "Mã TTHC", en: "Code", width: 11),
        .init("name", vi: "Tên thủ tục", en: "Procedure", width: 30),
        .init("file", vi: "Tệp", en: "File", width: 30),
        .init("step", vi: "Bước, phần", en: "Step", width: 24),
        .init("key", vi: "Khóa", en: "Key", width: 20),
        .init("label", vi: "Câu hỏi", en: "Label", width: 44),
        .init("change", vi: "Thay đổi", en: "Change", width: 20),
        .init("was", vi: "Trước đây", en: "Was", width: 40),
      ], rows: rows)
  }

  /// A row for each result of a series, oldest first.
  public static func series(_ sides: [Side]) -> Table {
    Table(
      id: "series", title: Message(vi: "Qua các lần", en: "Over time"),
      columns: [
        .init("result", vi: "Lần", en: "Result", width: 40),
        .init("procedures", vi: "Thủ tục", en: "Procedures"),
        .init("forms", vi: "Biểu mẫu", en: "Forms"),
        .init("unreadable", vi: "Không đọc được", en: "Unreadable"),
        .init("declared", vi: "Phải khai", en: "Declared"),
        .init("supplied", vi: "Điền sẵn", en: "Supplied"),
        .init("reducible", vi: "Còn cắt được", en: "Reducible"),
        .init("rate", vi: "Tỷ lệ còn cắt được", en: "Rate"),
        .init("achieved", vi: "Đã giảm từ lần đầu", en: "Achieved since the first"),
        .init("achievedSinceLast", vi: "Đã giảm từ lần trước", en: "Achieved since the last"),
      ],
      rows: sides.enumerated().map { number, side in
        func achieved(since other: Int) -> Table.Cell {
          number == 0
            ? .empty
            : .rate(Comparison(sides[other].procedures, side.procedures).all.achieved)
        }
        return [
          .text(side.name), .count(side.procedures.count),
          .count(side.procedures.reduce(0) { $0 + $1.forms.count }),
          side.unreadable.map { .count($0) } ?? .empty, .count(side.declared),
          .count(side.procedures.reduce(0) { $0 + $1.supplied }), .count(side.reducible),
          .rate(Rate(side.reducible, of: side.declared)), achieved(since: 0),
          achieved(since: number - 1),
        ]
      },
      charts: [
        Chart(
          .columns,
          title: Message(
            vi: "Trường phải khai và phần còn cắt được qua các lần",
            en: "Declared fields and what can still go, over time"), name: "result",
          values: ["declared", "reducible"]),
        Chart(
          .columns,
          title: Message(
            vi: "Đã giảm so với lần đầu (%)", en: "Achieved since the first (%)"), name: "result",
          values: ["achieved"]),
      ])
  }

  /// What was reported for the forms before, beside what today's catalogue says of the same forms: the
  /// difference is the method's, not the forms'. Procedures with a difference only.
  public static func method(
    reported: [ProcedureRecord], now: [ProcedureRecord]
  ) -> Table {
    var rows: [[Table.Cell]] = []
    for change in Comparison(reported, now).changes {
      guard let was = change.before, let now = change.after,
        was.declared != now.declared || was.reducible != now.reducible
      else { continue }
      rows.append([
        .init(now.code), .text(now.name), .count(was.declared), .count(now.declared),
        .count(was.reducible), .count(now.reducible), .rate(was.rate), .rate(now.rate),
      ])
    }
    return Table(
      id: "method",
      title: Message(
        vi: "Chỉ do danh mục, quyết định, công cụ thay đổi (cùng biểu mẫu)",
        en: "Changed only by catalogue, decisions or tool (same forms)"),
      columns: [
        .init("code", vi: "Mã TTHC", en: "Code", width: 11),
        .init("name", vi: "Tên thủ tục", en: "Procedure", width: 42),
        .init("declaredReported", vi: "Khai đã báo", en: "Declared then"),
        .init("declaredNow", vi: "Khai tính lại", en: "Declared now"),
        .init("reducibleReported", vi: "Cắt đã báo", en: "Reducible then"),
        .init("reducibleNow", vi: "Cắt tính lại", en: "Reducible now"),
        .init("rateReported", vi: "Tỷ lệ đã báo", en: "Rate then"),
        .init("rateNow", vi: "Tỷ lệ tính lại", en: "Rate now"),
      ], rows: rows)
  }
}
