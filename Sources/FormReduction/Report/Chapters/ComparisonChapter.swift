/// What was achieved since earlier months.
struct ComparisonChapter: ReportChapter {
  private var procedures: [ProcedureRecord] = []

  init?(_ context: ReportContext) {
    if context.earlier.isEmpty { return nil }
  }

  mutating func add(_ analysis: Analysis) { procedures.append(ProcedureRecord(of: analysis)) }

  func document(_ context: ReportContext) -> TableDocument? {
    let today = Message(vi: "kỳ này", en: "this report")
    let now = ComparisonTables.Side(
      name: context.month?.short ?? today[context.language],
      procedures: procedures.map { record in
        var record = record
        record.run = context.run
        return record
      }, unreadable: context.unreadableCount)
    var document = ComparisonDocument(sides: context.earlier + [now], targets: context.targets)
      .document(target: context.options.target, today: context.date, context.language)
    document.title = Message(
      vi: "So với các kỳ trước", en: "Compared with earlier months")
    document.notes[0] = Message(
      vi: "Từ \(context.earlier[0].name) đến \(now.name): \(document.notes[0].vietnamese)",
      en: "From \(context.earlier[0].name) to \(now.name): \(document.notes[0].english)")
    return document
  }
}
