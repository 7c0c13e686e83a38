/// The analysis as rows of typed cells, which every report draws: no report computes a figure.
public enum ReportTables {
  /// One value of a table.
  public enum Cell: Sendable, Hashable {
    case text(String)
    case count(Int)
    /// A rate, with the exact fraction behind it.
    case rate(Rate)
    /// Whether the target is met; `nil` where nothing is declared.
    case met(Bool?)
    case empty
  }

  /// A column: its name for machines and its heading for people.
  public struct Column: Sendable {
    public var id: String
    public var heading: Message
  }

  public static let procedureColumns: [Column] = [
    .init(id: "code", heading: Message(vi: "Mã TTHC", en: "Code")),
    .init(id: "name", heading: Message(vi: "Tên thủ tục hành chính", en: "Procedure")),
    .init(id: "agency", heading: Message(vi: "Cơ quan", en: "Agency")),
    .init(id: "sector", heading: Message(vi: "Lĩnh vực", en: "Sector")),
    .init(id: "forms", heading: Message(vi: "Biểu mẫu", en: "Forms")),
    .init(id: "declared", heading: Message(vi: "Phải khai", en: "Declared")),
    .init(id: "supplied", heading: Message(vi: "Điền sẵn", en: "Supplied")),
    .init(id: "attachments", heading: Message(vi: "Thành phần hồ sơ", en: "Attachments")),
    .init(id: "derivable", heading: Message(vi: "Suy ra được", en: "Derivable")),
    .init(id: "duplicate", heading: Message(vi: "Trùng", en: "Duplicate")),
    .init(id: "obsolete", heading: Message(vi: "Lỗi thời", en: "Obsolete")),
    .init(id: "reducible", heading: Message(vi: "Cắt giảm được", en: "Reducible")),
    .init(id: "likely", heading: Message(vi: "Cần xem lại", en: "Likely")),
    .init(id: "repeated", heading: Message(vi: "Hỏi lại", en: "Asked again")),
    .init(id: "rate", heading: Message(vi: "Tỷ lệ cắt giảm", en: "Reduction rate")),
    .init(id: "upperRate", heading: Message(vi: "Tỷ lệ trên", en: "Upper rate")),
    .init(id: "selfFiledRate", heading: Message(vi: "Tự nộp", en: "Self-filed")),
    .init(id: "branchMinimumRate", heading: Message(vi: "Nhánh thấp nhất", en: "Lowest branch")),
    .init(id: "noDatabaseRate", heading: Message(vi: "Không dùng CSDL", en: "No database")),
    .init(id: "connectedRate", heading: Message(vi: "CSDL đã kết nối", en: "Connected")),
    .init(id: "publishedRate", heading: Message(vi: "CSDL đã công bố", en: "Published")),
    .init(id: "meetsTarget", heading: Message(vi: "Đạt mục tiêu", en: "Meets target")),
  ]

  /// The row of a procedure, a cell for each of ``procedureColumns``.
  public static func row(of analysis: Analysis) -> [Cell] {
    let figures = analysis.reduction
    func text(_ value: String?) -> Cell { value.map { .text($0) } ?? .empty }
    return [
      text(analysis.metadata.code), .text(analysis.metadata.name), text(analysis.metadata.agency),
      text(analysis.metadata.sector), .count(analysis.forms.count), .count(figures.declared),
      .count(figures.supplied), .count(figures.attachments), .count(figures.derivable),
      .count(figures.duplicate), .count(figures.obsolete), .count(figures.reducible),
      .count(figures.likely), .count(figures.repeated), .rate(figures.rate),
      .rate(figures.upperRate), .rate(figures.selfFiledRate), .rate(figures.branchMinimum),
      .rate(figures.noDatabaseRate), .rate(figures.connectedRate), .rate(figures.publishedRate),
      .met(analysis.meetsTarget),
    ]
  }

  public static let fieldColumns: [Column] = [
    .init(id: "code", heading: Message(vi: "Mã TTHC", en: "Code")),
    .init(id: "procedure", heading: Message(vi: "Tên thủ tục", en: "Procedure")),
    .init(id: "file", heading: Message(vi: "Tệp", en: "File")),
    .init(id: "step", heading: Message(vi: "Bước, phần", en: "Step")),
    .init(id: "pointer", heading: Message(vi: "Vị trí", en: "Pointer")),
    .init(id: "key", heading: Message(vi: "Khóa", en: "Key")),
    .init(id: "label", heading: Message(vi: "Câu hỏi", en: "Label")),
    .init(id: "role", heading: Message(vi: "Loại trường", en: "Role")),
    .init(id: "verdict", heading: Message(vi: "Kết luận", en: "Verdict")),
    .init(id: "confidence", heading: Message(vi: "Độ chắc chắn", en: "Confidence")),
    .init(id: "subject", heading: Message(vi: "Chủ thể", en: "Subject")),
    .init(id: "attribute", heading: Message(vi: "Thuộc tính", en: "Attribute")),
    .init(id: "source", heading: Message(vi: "Nguồn dữ liệu", en: "Source")),
    .init(id: "basis", heading: Message(vi: "Căn cứ", en: "Legal basis")),
    .init(id: "duplicateOf", heading: Message(vi: "Lặp lại câu", en: "Repeats")),
    .init(id: "reason", heading: Message(vi: "Lý do", en: "Reason")),
  ]

  /// A row for each field of a procedure, a cell for each of ``fieldColumns``.
  public static func fieldRows(
    of analysis: Analysis, catalogue: Catalogue, language: Language
  ) -> [[Cell]] {
    func text(_ value: String?) -> Cell { value.map { .text($0) } ?? .empty }
    return analysis.fields.map { field in
      let finding = field.finding
      let bases = (finding?.bases ?? []).compactMap { catalogue.basis($0)?.text }
      return [
        text(analysis.metadata.code), .text(analysis.metadata.name),
        .text(analysis.forms[field.reference.form].file), text(field.step),
        .text(field.field.pointer), .text(field.field.key), .text(field.field.label),
        .text(Terms.role(field.field.role)[language]),
        text(finding.map { Terms.verdict($0.verdict)[language] }),
        text(finding.map { Terms.confidence($0.confidence)[language] }),
        .text(SubjectNames.name(of: field.meaning.subject)[language]),
        text(field.meaning.attribute.map { catalogue.name(of: $0)?[language] ?? $0.id }),
        text(finding?.source.flatMap(catalogue.source)?.name[language]),
        bases.isEmpty ? .empty : .text(bases.joined(separator: "; ")),
        text(finding?.duplicateOf.flatMap(analysis.field)?.field.pointer),
        .text(Explanation.reason(field, in: analysis, catalogue)[language]),
      ]
    }
  }
}

/// The words of the field for roles, verdicts, statuses (SPEC section 2).
public enum Terms {
  public static func role(_ role: Field.Role) -> Message {
    switch role {
    case .declared: Message(vi: "phải khai báo", en: "declared")
    case .supplied: Message(vi: "đã điền sẵn", en: "supplied")
    case .attachment: Message(vi: "thành phần hồ sơ", en: "attachment")
    case .hidden: Message(vi: "ẩn", en: "hidden")
    }
  }

  public static func verdict(_ verdict: Finding.Verdict) -> Message {
    switch verdict {
    case .derivable: Message(vi: "suy ra được", en: "derivable")
    case .duplicate: Message(vi: "trùng", en: "duplicate")
    case .obsolete: Message(vi: "lỗi thời", en: "obsolete")
    case .keep: Message(vi: "giữ lại", en: "keep")
    }
  }

  public static func confidence(_ confidence: Finding.Confidence) -> Message {
    switch confidence {
    case .certain: Message(vi: "chắc chắn", en: "certain")
    case .likely: Message(vi: "cần xem lại", en: "likely")
    }
  }

  public static func status(_ status: Source.Status) -> Message {
    switch status {
    case .connected: Message(vi: "đã kết nối", en: "connected")
    case .published: Message(vi: "đã công bố", en: "published")
    case .inLaw: Message(vi: "có trong văn bản", en: "in law")
    }
  }
}
