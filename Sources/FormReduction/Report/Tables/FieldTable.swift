/// The table of fields: a row each; it streams, procedure by procedure.
enum FieldTable {
  static let columns: [Table.Column] = [
    .init("code", vi: "Mã TTHC", en: "Code"),
    .init("procedure", vi: "Tên thủ tục", en: "Procedure", width: 40),
    .init("file", vi: "Tệp", en: "File", width: 30),
    .init("step", vi: "Bước, phần", en: "Step", width: 30),
    .init("pointer", vi: "Vị trí", en: "Pointer", width: 30),
    .init("key", vi: "Khóa", en: "Key", width: 18),
    .init("label", vi: "Câu hỏi", en: "Label", width: 40),
    .init("role", vi: "Loại trường", en: "Role", width: 16),
    .init("verdict", vi: "Kết luận", en: "Verdict", width: 14),
    .init("confidence", vi: "Độ chắc chắn", en: "Confidence", width: 14),
    .init("subject", vi: "Chủ thể", en: "Subject", width: 22),
    .init("attribute", vi: "Thuộc tính", en: "Attribute", width: 26),
    .init("source", vi: "Nguồn dữ liệu", en: "Source", width: 30),
    .init("basis", vi: "Căn cứ", en: "Legal basis", width: 50),
    .init("duplicateOf", vi: "Lặp lại câu", en: "Repeats", width: 30),
    .init("reason", vi: "Lý do", en: "Reason", width: 60),
  ]

  static let title = Message(vi: "Trường thông tin", en: "Fields")

  /// A row for each field of a procedure, a cell for each of ``columns``.
  static func rows(of analysis: Analysis, _ context: ReportContext) -> [[Table.Cell]] {
    let (catalogue, language) = (context.catalogue, context.language)
    return analysis.fields.map { field in
      let finding = field.finding
      let bases = (finding?.bases ?? []).compactMap { catalogue.basis($0)?.text }
      return [
        .init(analysis.metadata.code), .text(analysis.metadata.name),
        .text(analysis.forms[field.reference.form].file), .init(field.step),
        .text(field.field.pointer), .text(field.field.key), .text(field.field.label),
        .text(Terms.role(field.field.role)[language]),
        .init(finding.map { Terms.verdict($0.verdict)[language] }),
        .init(finding.map { Terms.confidence($0.confidence)[language] }),
        .text(SubjectNames.name(of: field.meaning.subject)[language]),
        .init(field.meaning.attribute.map { catalogue.name(of: $0)?[language] ?? $0.id }),
        .init(finding?.source.flatMap(catalogue.source)?.name[language]),
        bases.isEmpty ? .empty : .text(bases.joined(separator: "; ")),
        .init(finding?.duplicateOf.flatMap(analysis.field)?.field.pointer),
        .text(Explanation.reason(field, in: analysis, catalogue)[language]),
      ]
    }
  }
}
