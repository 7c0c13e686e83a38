/// What the reports say beside the figures of the forms: a fold over procedures that ends in tables.
///
/// A chapter stands in every document from the same tables: a section of the pages, of the letter and of
/// the Markdown, sheets of the workbook, a member of the JSON. To add one: one file, one line in the list.
protocol ReportChapter: Sendable {
  /// `nil` where the run does not ask for it.
  init?(_ context: ReportContext)
  mutating func add(_ analysis: Analysis)
  /// - Returns: `nil` where there is nothing to say.
  func document(_ context: ReportContext) -> TableDocument?
}

/// THE LIST of chapters, in the order in which documents show them.
enum ReportChapters {
  static let all: [any ReportChapter.Type] = [
    ComparisonChapter.self, PlanChapter.self, PaperChapter.self,
  ]
}
