/// Which source to connect next.
struct PlanChapter: ReportChapter {
  private var plan: SourcePlan

  init?(_ context: ReportContext) {
    guard context.plans else { return nil }
    plan = SourcePlan(context.catalogue, context.options)
  }

  mutating func add(_ analysis: Analysis) { plan.add(analysis) }

  func document(_ context: ReportContext) -> TableDocument? {
    guard !plan.candidates.isEmpty, plan.count > 0 else { return nil }
    var document = PlanTables.document(
      plan, upTo: 3, context.catalogue, context.options, context.language)
    document.notes.insert(document.title, at: 0)
    document.title = Message(vi: "Nên kết nối nguồn nào tiếp", en: "What to connect next")
    return document
  }
}
