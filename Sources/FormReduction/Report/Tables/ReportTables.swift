/// The tables that every report draws, as a fold over procedures.
///
/// What grows with the set is kept only where a report draws it at its end: a row for each procedure,
/// never one for each field; those of the fields stream (``FieldTable``).
public struct ReportTables: Sendable {
  /// The figures over all procedures, known when the run is over.
  public private(set) var totals = Totals()
  public private(set) var context: ReportContext
  private let keepsRows: Bool
  private var sourceTotals = SourceTotals()
  private var savings = SavingsTotals()
  private var procedureRows: [[Table.Cell]] = []
  private var openChapters: [any ReportChapter] = []
  private var records: [ProcedureRecord] = []
  private var replaceable: Int?
  /// What the reports say beside the figures of the forms, known when the run is over.
  public private(set) var chapters: [TableDocument] = []
  /// Whether procedures have what they had; `nil` where no floor is given, known when the run is over.
  public private(set) var ratchet: Ratchet?

  /// - Parameter keepsRows: Whether more than the totals is drawn when the run is over.
  public init(_ context: ReportContext, keepsRows: Bool) {
    self.context = context
    self.keepsRows = keepsRows
    if keepsRows { openChapters = ReportChapters.all.compactMap { $0.init(context) } }
  }

  /// Adds a procedure.
  public mutating func add(_ analysis: Analysis) {
    if context.floor != nil { records.append(ProcedureRecord(of: analysis)) }
    guard keepsRows else { return }
    sourceTotals.add(analysis)
    savings.add(analysis)
    procedureRows.append(ProcedureTable.row(of: analysis, context))
    for index in openChapters.indices { openChapters[index].add(analysis) }
  }

  /// Adds what is known when the run is over.
  ///
  /// - Parameter lost: Files that vanished on the way.
  public mutating func finish(_ totals: Totals, lost: [Diagnostic]) {
    self.totals = totals
    context.diagnostics += lost
    context.unreadableCount += lost.count
    chapters = openChapters.compactMap { $0.document(context) }
    let papers = openChapters.lazy.compactMap { $0 as? PaperChapter }.first
    replaceable = papers.flatMap { $0.count > 0 ? $0.replaceableCount : nil }
    ratchet = context.floor.map { Ratchet(floor: $0, now: records) }
  }

  /// All tables, those that people look at first at the front.
  public var all: [Table] {
    [
      summary, agencies, sectors, procedures, sources, wanted, distribution, unreadable,
      estimate, identity,
    ].compactMap { $0 }
  }
  /// The figures of the whole set, one a row.
  public var summary: Table {
    SummaryTable.table(totals, replaceable: replaceable, context)
  }
  /// A row for each procedure, in the order of the input.
  public var procedures: Table { ProcedureTable.table(rows: procedureRows) }
  /// A row for each procedure in the columns of the monthly report.
  public var annex: Table { AnnexTable.table(from: procedures, context) }
  public var agencies: Table {
    GroupTable.table(
      id: "agencies", title: Message(vi: "Theo cơ quan", en: "By agency"),
      name: .init("agency", vi: "Cơ quan", en: "Agency", width: 40), totals.agencies)
  }
  public var sectors: Table {
    GroupTable.table(
      id: "sectors", title: Message(vi: "Theo lĩnh vực", en: "By sector"),
      name: .init("sector", vi: "Lĩnh vực", en: "Sector", width: 40), totals.sectors)
  }
  /// Which source frees how many fields; the rows add up to the reducible fields of all procedures.
  public var sources: Table { SourceTable.table(sourceTotals, context) }
  /// What forms ask for and no active source holds, the most frequent first.
  public var wanted: Table { WantedTable.table(sourceTotals, context) }
  /// How many procedures have a rate in each tenth.
  public var distribution: Table { DistributionTable.table(totals) }
  /// Files that gave no form, with what is wrong.
  public var unreadable: Table { UnreadableTable.table(context) }
  /// What the figures come from: versions, hashes, settings, the day.
  public var identity: Table { IdentityTable.table(context) }
  /// What the reduction saves in a year, an estimate; `nil` where no parameters are given.
  public var estimate: Table? { SavingsTable.table(savings, context) }
}
