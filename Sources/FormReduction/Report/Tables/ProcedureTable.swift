/// The table of procedures: a row each, with every figure.
enum ProcedureTable {
  static let columns: [Table.Column] = [
    .init("code", vi: "Mã TTHC", en: "Code"),
    .init("name", vi: "Tên thủ tục hành chính", en: "Procedure", width: 60),
    .init("agency", vi: "Cơ quan", en: "Agency", width: 28),
    .init("sector", vi: "Lĩnh vực", en: "Sector", width: 28),
    .init("forms", vi: "Biểu mẫu", en: "Forms", width: 9),
    .init("declared", vi: "Phải khai", en: "Declared", width: 9),
    .init("supplied", vi: "Điền sẵn", en: "Supplied", width: 9),
    .init("attachments", vi: "Thành phần hồ sơ", en: "Attachments"),
    .init("derivable", vi: "Suy ra được", en: "Derivable", width: 9),
    .init("duplicate", vi: "Trùng", en: "Duplicate", width: 9),
    .init("obsolete", vi: "Lỗi thời", en: "Obsolete", width: 9),
    .init("reducible", vi: "Cắt giảm được", en: "Reducible", width: 10),
    .init("likely", vi: "Cần xem lại", en: "Likely", width: 9),
    .init("repeated", vi: "Hỏi lại", en: "Asked again", width: 9),
    .init("rate", vi: "Tỷ lệ cắt giảm", en: "Reduction rate"),
    .init("upperRate", vi: "Tỷ lệ trên", en: "Upper rate"),
    .init("selfFiledRate", vi: "Tự nộp", en: "Self-filed"),
    .init("branchMinimumRate", vi: "Nhánh thấp nhất", en: "Lowest branch"),
    .init("noDatabaseRate", vi: "Không dùng CSDL", en: "No database"),
    .init("connectedRate", vi: "CSDL đã kết nối", en: "Connected"),
    .init("publishedRate", vi: "CSDL đã công bố", en: "Published"),
    .init("meetsTarget", vi: "Đạt mục tiêu", en: "Meets target"),
    .init("gap", vi: "Còn thiếu (trường)", en: "Fields short"),
    .init("remaining", vi: "Còn phải khai", en: "Still declared"),
    .init("fromDatabases", vi: "Lấy từ CSDL", en: "From databases"),
    .init(
      "inferred", vi: "Lấy từ tài khoản, cổng, phép suy ra",
      en: "From account, portal, computation"),
    .init("sources", vi: "Nguồn dữ liệu", en: "Sources", width: 40),
    .init("bases", vi: "Căn cứ", en: "Legal bases", width: 60),
    .init("level", vi: "Cấp thực hiện", en: "Level", width: 14),
    .init("onlineLevel", vi: "Mức độ DVC", en: "Online level", width: 14),
    .init("formNames", vi: "Mã biểu mẫu", en: "Form names", width: 30),
    .init("dossiersPerYear", vi: "Lượt hồ sơ/năm", en: "Dossiers a year"),
    .init("hoursSaved", vi: "Giờ tiết kiệm/năm (ước tính)", en: "Hours saved a year (estimate)"),
    .init(
      "moneySaved", vi: "Đồng tiết kiệm/năm (ước tính)", en: "Đồng saved a year (estimate)",
      width: 16),
  ]

  static func table(rows: [[Table.Cell]]) -> Table {
    Table(
      id: "procedures", title: Message(vi: "Thủ tục", en: "Procedures"), columns: columns,
      rows: rows)
  }

  /// The row of a procedure, a cell for each of ``columns``.
  static func row(of analysis: Analysis, _ context: ReportContext) -> [Table.Cell] {
    let figures = analysis.reduction
    let metadata = analysis.metadata
    let use = use(of: analysis, context)
    let answers = metadata.dossiersPerYear.map { figures.reducible * $0 }
    let hours = answers.flatMap { context.savings?.tenthHours(answers: $0) }
    let money = answers.flatMap { context.savings?.money(answers: $0) }
    return [
      .init(metadata.code), .text(metadata.name), .init(metadata.agency), .init(metadata.sector),
      .count(analysis.forms.count), .count(figures.declared), .count(figures.supplied),
      .count(figures.attachments), .count(figures.derivable), .count(figures.duplicate),
      .count(figures.obsolete), .count(figures.reducible), .count(figures.likely),
      .count(figures.repeated), .rate(figures.rate), .rate(figures.upperRate),
      .rate(figures.selfFiledRate), .rate(figures.branchMinimum), .rate(figures.noDatabaseRate),
      .rate(figures.connectedRate), .rate(figures.publishedRate), .met(analysis.meetsTarget),
      .count(figures.rate.short(of: analysis.target)),
      .count(figures.declared - figures.reducible), .count(use.fromDatabases),
      .count(use.inferred), list(use.sources), list(use.bases), .init(metadata.level),
      .init(metadata.onlineLevel), list(analysis.forms.map { name(of: $0.file) }),
      metadata.dossiersPerYear.map { .count($0) } ?? .empty,
      hours.map { .hours(tenths: $0) } ?? .empty, money.map { .money($0) } ?? .empty,
    ]
  }

  private struct Use {
    /// Certain derivable fields, by where the answer comes from.
    var fromDatabases = 0
    var inferred = 0
    var sources: [String] = []
    var bases: [String] = []
  }

  /// On what the cuts of a procedure rest.
  private static func use(of analysis: Analysis, _ context: ReportContext) -> Use {
    var use = Use()
    var counts: [String: Int] = [:]
    var bases: Set<String> = []
    for field in analysis.fields {
      guard let finding = field.finding, finding.verdict.isReducible,
        finding.confidence == .certain
      else { continue }
      bases.formUnion(finding.bases)
      guard finding.verdict == .derivable else { continue }
      let source = finding.source.flatMap(context.catalogue.source)
      if let source, [.national, .sector, .provincial].contains(source.kind) {
        use.fromDatabases += 1
      } else {
        use.inferred += 1
      }
      if let source { counts[source.id, default: 0] += 1 }
    }
    for source in context.catalogue.sources {
      guard let count = counts[source.id] else { continue }
      use.sources.append("\(source.name[context.language]) (\(count))")
    }
    use.bases = context.catalogue.bases.filter { bases.contains($0.id) }.map(\.text)
    return use
  }

  private static func list(_ texts: [String]) -> Table.Cell {
    texts.isEmpty ? .empty : .text(texts.joined(separator: "; "))
  }

  /// The name of a form: its file without folders and ending.
  private static func name(of file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    for ending in [".json", ".ndjson", ".jsonl"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
