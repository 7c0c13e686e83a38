/// Papers held against the resolution, as tables; a fold over papers.
public struct PaperTables: Sendable {
  private let catalogue: Catalogue
  private let language: Language
  private var rows: [[Table.Cell]] = []
  private var bySource: [String: (papers: Int, procedures: Set<String>)] = [:]
  public private(set) var paperCount = 0
  /// Papers that may be left out today.
  public private(set) var replaceableCount = 0

  public init(_ catalogue: Catalogue, _ language: Language) {
    self.catalogue = catalogue
    self.language = language
  }

  /// Adds a paper.
  ///
  /// - Parameter place: The form and the pointer, or the line of a list.
  public mutating func add(
    _ name: String, _ finding: PaperReader.Finding?, code: String?, procedure: String,
    place: String
  ) {
    paperCount += 1
    guard let finding else { return }
    if finding.isReplaceable { replaceableCount += 1 }
    bySource[finding.paper.source, default: (0, [])].papers += 1
    bySource[finding.paper.source]?.procedures.insert(code ?? procedure)
    let bases = finding.bases.map { $0.citation(language) }.joined(separator: "; ")
    let isVietnamese = language == .vietnamese
    let state =
      finding.bases.isEmpty
      ? (isVietnamese ? "căn cứ không còn hiệu lực" : "no basis in force")
      : finding.isReplaceable
        ? (isVietnamese ? "thay được" : "replaceable")
        : (isVietnamese ? "chờ công bố dữ liệu" : "data not published yet")
    rows.append([
      .init(code), .text(procedure), .text(name), .text(finding.paper.name[language]),
      .text(catalogue.source(finding.paper.source)?.name[language] ?? finding.paper.source),
      .text(Terms.status(finding.status)[language]), .text(state),
      bases.isEmpty ? .empty : .text(bases),
      .init(finding.annex.map { "\($0.annex), \($0.number): \($0.reference)" }),
      .init(finding.paper.note?[language]), .text(place),
    ])
  }

  /// Adds the attachments of a procedure.
  public mutating func add(_ analysis: Analysis, _ reader: PaperReader) {
    for (field, finding) in reader.findings(of: analysis) {
      let form = analysis.forms[field.reference.form].file
      add(
        field.field.label, finding, code: analysis.metadata.code,
        procedure: analysis.metadata.name, place: "\(form) \(field.field.pointer)")
    }
  }

  /// All tables.
  public var document: TableDocument {
    var document = TableDocument(
      id: "papers",
      title: Message(
        vi: "\(paperCount) thành phần hồ sơ, \(replaceableCount) thay được bằng dữ liệu hôm nay",
        en: "\(paperCount) dossier parts, \(replaceableCount) replaceable by data today"),
      notes: [
        Message(
          vi:
            "Không tính vào tỷ lệ cắt giảm thông tin. Dữ liệu thiếu, chưa đủ hoặc sai thì vẫn yêu cầu giấy tờ (khoản 2 Điều 2).",
          en:
            "Not in the reduction rate. Where data are missing or wrong the paper is still asked for (article 2.2)."
        )
      ],
      tables: [papers, sources],
      briefColumns: ["papers": ["code", "component", "paper", "state", "annex"]])
    document.inLetter = ["sources"]
    return document
  }

  public var papers: Table {
    Table(
      id: "papers",
      title: Message(
        vi: "Giấy tờ có CSDL thay thế", en: "Papers that a database replaces"),
      columns: [
        .init("code", vi: "Mã TTHC", en: "Code", width: 9),
        .init("procedure", vi: "Tên thủ tục", en: "Procedure", width: 30),
        .init("component", vi: "Thành phần hồ sơ", en: "Dossier part", width: 44),
        .init("paper", vi: "Giấy tờ", en: "Paper", width: 36),
        .init("source", vi: "Cơ sở dữ liệu", en: "Database", width: 34),
        .init("status", vi: "Trạng thái nguồn", en: "Status", width: 18),
        .init("state", vi: "Kết luận", en: "State", width: 22),
        .init("basis", vi: "Căn cứ", en: "Legal basis", width: 90),
        .init("annex", vi: "Phụ lục", en: "Annex", width: 60),
        .init("note", vi: "Lưu ý", en: "Note", width: 40),
        .init("place", vi: "Ở đâu", en: "Where", width: 50),
      ], rows: rows)
  }

  /// How many papers each database replaces, the most first.
  public var sources: Table {
    let ordered = bySource.sorted {
      ($1.value.papers, $0.key) < ($0.value.papers, $1.key)
    }
    return Table(
      id: "sources", title: Message(vi: "CSDL thay giấy tờ", en: "Papers by database"),
      columns: [
        .init("source", vi: "Cơ sở dữ liệu", en: "Database", width: 44),
        .init("papers", vi: "Giấy tờ", en: "Papers"),
        .init("procedures", vi: "Thủ tục", en: "Procedures"),
      ],
      rows: ordered.map { id, count in
        [
          .text(catalogue.source(id)?.name[language] ?? id), .count(count.papers),
          .count(count.procedures.count),
        ]
      },
      charts: [
        Chart(
          .bars, title: Message(vi: "Giấy tờ theo cơ sở dữ liệu", en: "Papers by database"),
          name: "source", values: ["papers"])
      ])
  }
}
