/// A plan as tables.
public enum PlanTables {
  /// All of them.
  ///
  /// - Parameter size: Of the largest set of sources.
  public static func document(
    _ plan: SourcePlan, upTo size: Int, _ catalogue: Catalogue, _ options: Options,
    _ language: Language
  ) -> TableDocument {
    let target = options.target
    var document = TableDocument(
      id: "plan",
      title: Message(
        vi:
          "Với các nguồn đã kết nối: \(plan.meeting)/\(plan.count) thủ tục đạt \(target.text(.vietnamese)) %",
        en:
          "With connected sources: \(plan.meeting) of \(plan.count) procedures meet \(target.text(.english)) %"
      ),
      notes: notes(plan) + [
        Message(
          vi:
            "Mỗi dòng so với chỉ dùng nguồn đã kết nối; “thêm thủ tục đạt” là chưa đạt nếu không có nguồn đó.",
          en:
            "Each line is set against connected sources only; a lifted procedure misses the target without."
        )
      ],
      tables: [
        sources(plan, language), sets(plan, upTo: size, language), keys(plan, catalogue, language),
        agencies(plan, language),
      ],
      briefColumns: ["sources": ["source", "status", "lifted", "freed"]])
    document.inLetter = ["sources", "sets", "keys"]
    return document
  }

  /// Which sources bring nothing by themselves.
  private static func notes(_ plan: SourcePlan) -> [Message] {
    let ids = zip(plan.candidates, plan.singles).filter { $1 == SourcePlan.Gain() }.map(\.0.id)
    guard !ids.isEmpty else { return [] }
    return [
      Message(
        vi: "Một mình không bớt trường nào: "
          + plan.names(of: ids, .vietnamese).joined(separator: "; ") + ".",
        en: "Nothing by themselves: " + plan.names(of: ids, .english).joined(separator: "; ") + ".")
    ]
  }

  /// A row for each source that brings anything, the one that lifts most first.
  public static func sources(_ plan: SourcePlan, _ language: Language) -> Table {
    let singles = plan.singles
    let rows = plan.candidates.indices.filter { singles[$0] != SourcePlan.Gain() }
      .sorted { (singles[$1], $0) < (singles[$0], $1) }
    return Table(
      id: "sources",
      title: Message(vi: "Kết nối thêm một nguồn", en: "One more source"),
      columns: [
        .init("source", vi: "Nguồn", en: "Source", width: 44),
        .init("id", vi: "Mã nguồn", en: "Id", width: 18),
        .init("status", vi: "Trạng thái", en: "Status", width: 18),
        .init("lifted", vi: "Thêm thủ tục đạt", en: "Procedures lifted"),
        .init("freed", vi: "Trường bớt khai", en: "Fields freed"),
      ],
      rows: rows.map { number in
        let source = plan.candidates[number]
        let gain = singles[number]
        return [
          .text(source.name[language]), .text(source.id),
          .text(Terms.status(source.status)[language]), .count(gain.lifted), .count(gain.freed),
        ]
      },
      charts: [
        Chart(
          .bars,
          title: Message(
            vi: "Kết nối thêm từng nguồn", en: "What each source brings if it is connected"),
          name: "source", values: ["freed", "lifted"])
      ])
  }

  public static func sets(_ plan: SourcePlan, upTo size: Int, _ language: Language) -> Table {
    let bound = plan.bound
    return Table(
      id: "sets", title: Message(vi: "Bộ nguồn tốt nhất", en: "The best sets of sources"),
      columns: [
        .init("size", vi: "Số nguồn", en: "Sources"),
        .init("sources", vi: "Nguồn", en: "Which", width: 60),
        .init("lifted", vi: "Thêm thủ tục đạt", en: "Procedures lifted"),
        .init("freed", vi: "Trường bớt khai", en: "Fields freed"),
        .init("method", vi: "Cách tìm", en: "Method", width: 60),
      ],
      rows: plan.best(upTo: size).map { best in
        let method =
          best.isExact
          ? Message(vi: "thử mọi bộ", en: "all sets tried")
          : Message(
            vi:
              "thêm dần từng nguồn; không bộ nào hơn \(bound.lifted) thủ tục, \(bound.freed) trường",
            en: "one source at a time; no set brings more than \(bound.lifted) and \(bound.freed)")
        return [
          .count(best.sources.count),
          .text(plan.names(of: best.sources, language).joined(separator: "; ")),
          .count(best.gain.lifted), .count(best.gain.freed), .text(method[language]),
        ]
      })
  }

  /// A row for each agency and source that brings anything there.
  public static func agencies(_ plan: SourcePlan, _ language: Language) -> Table {
    Table(
      id: "agencies", title: Message(vi: "Nguồn nên kết nối theo cơ quan", en: "Sources by agency"),
      columns: [
        .init("agency", vi: "Cơ quan", en: "Agency", width: 40),
        .init("source", vi: "Nguồn", en: "Source", width: 44),
        .init("lifted", vi: "Thêm thủ tục đạt", en: "Procedures lifted"),
        .init("freed", vi: "Trường bớt khai", en: "Fields freed"),
      ],
      rows: plan.agencies.flatMap { name, gains in
        gains.indices.filter { gains[$0] != SourcePlan.Gain() }
          .sorted { (gains[$1], $0) < (gains[$0], $1) }
          .map { number in
            [
              .text(name), .text(plan.candidates[number].name[language]),
              .count(gains[number].lifted), .count(gains[number].freed),
            ]
          }
      })
  }

  public static func keys(
    _ plan: SourcePlan, _ catalogue: Catalogue, _ language: Language
  ) -> Table {
    Table(
      id: "keys", title: Message(vi: "Hỏi thêm một khóa", en: "One more key to ask"),
      columns: [
        .init("ask", vi: "Hỏi", en: "Ask", width: 60),
        .init("procedures", vi: "Thủ tục", en: "Procedures"),
        .init("net", vi: "Bớt trường", en: "Fields less"),
        .init("lifted", vi: "Thêm thủ tục đạt", en: "Procedures lifted"),
      ],
      rows: plan.keysToAsk.map { key in
        let names = key.ask.map { catalogue.name(of: $0)?[language] ?? $0.id }
        let whose = SubjectNames.name(of: key.subject)[language]
        let and = language == .vietnamese ? " và " : " and "
        let of = language == .vietnamese ? "của" : "of"
        return [
          .text("\(names.joined(separator: and)) \(of) \(whose)"), .count(key.procedures),
          .count(key.net), .count(key.lifted),
        ]
      })
  }
}

extension SourcePlan {
  /// The names of candidates.
  fileprivate func names(of ids: [String], _ language: Language) -> [String] {
    ids.map { id in candidates.first { $0.id == id }?.name[language] ?? id }
  }
}
