/// Required papers that a database replaces: beside the fields, never in their percentage.
struct PaperChapter: ReportChapter {
  private let reader: PaperReader
  private var tables: PaperTables

  init?(_ context: ReportContext) {
    reader = PaperReader(context.catalogue, asOf: context.options.asOf)
    tables = PaperTables(context.catalogue, context.language)
  }

  /// Attachments of all procedures.
  var count: Int { tables.paperCount }
  /// Those that may be left out today.
  var replaceableCount: Int { tables.replaceableCount }

  mutating func add(_ analysis: Analysis) { tables.add(analysis, reader) }

  func document(_ context: ReportContext) -> TableDocument? {
    guard tables.paperCount > 0 else { return nil }
    var document = tables.document
    document.notes.insert(document.title, at: 0)
    document.title = Message(
      vi: "Giấy tờ thay được bằng dữ liệu", en: "Papers that data replace")
    return document
  }
}
