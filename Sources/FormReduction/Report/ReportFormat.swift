/// What a report may consult beside the analyses.
public struct ReportContext: Sendable {
  public var catalogue: Catalogue
  public var language: Language
  public var options: Options
  /// What was noticed while reading; errors among them are the unreadable files.
  public var diagnostics: [Diagnostic]
  /// Files of other kinds in the folders, by extension.
  public var ignored: [String: Int]
  public var unreadableCount: Int
  /// What the figures rest on beside the forms.
  public var run: RunIdentity
  /// The day on the documents: passed in, or today.
  public var date: CalendarDate
  /// The arguments that were searched for forms, as they were given.
  public var inputs: [String] = []
  /// Files looked at, unreadable ones included.
  public var fileCount = 0
  /// SHA-256 over names, sizes and contents of these files in their order, in hex; `nil` where no
  /// document asks for it.
  public var inputHash: String?
  /// `nil` where no month was named.
  public var month: ReportMonth?
  public var deadlines = ReportDeadlines()
  /// Who issues the monthly report, to whom, and who signs it.
  public var document = DocumentSettings()
  /// Assumptions behind the savings; `nil` where none were given, and none are shown.
  public var savings: SavingsParameters?
  /// Results of earlier months, the oldest first; none where nothing is compared.
  public var earlier: [ComparisonTables.Side] = []
  /// What the agencies have to reach; for the comparison.
  public var targets: AgencyTargets?
  /// Whether the reports say which source to connect next; the analyses must hold the combinations then
  /// (``SourcePlan/options(_:in:)``).
  public var plans = false
  /// What the procedures had: a kept result, below which none may fall; `nil` without one.
  public var floor: [ProcedureRecord]?

  /// - Parameter run: That of the catalogue and the options where nothing else is given.
  public init(
    catalogue: Catalogue, language: Language, options: Options, diagnostics: [Diagnostic],
    ignored: [String: Int], unreadableCount: Int, run: RunIdentity? = nil
  ) {
    self.run = run ?? RunIdentity(catalogue: catalogue, options: options)
    self.catalogue = catalogue
    self.language = language
    self.options = options
    self.diagnostics = diagnostics
    self.ignored = ignored
    self.unreadableCount = unreadableCount
    date = options.asOf
  }

  /// How many active sources of each status the headline rests on: `5 đã kết nối, 6 đã công bố…`.
  public var statuses: String {
    let active = zip(catalogue.sources, options.activeSources(of: catalogue)).filter(\.1).map(\.0)
    return Source.Status.allCases.map { status in
      "\(active.count { $0.status == status }) \(Terms.status(status)[language])"
    }.joined(separator: ", ")
  }
}

/// A format of results. Bytes stream out procedure by procedure; what a format must know at its end
/// it draws from the tables, or keeps itself: each run has a value of its own.
public protocol ReportFormat: Sendable {
  /// The name in `--output NAME=PATH`.
  static var id: String { get }
  static var summary: Message { get }
  /// Whether ``end(_:_:)`` draws tables beside the totals: of procedures, sources, savings. Only then
  /// is anything kept for them.
  static var drawsTables: Bool { get }
  /// The file that it makes in a folder of all reports; `nil` where it has no place there.
  static var file: ReportFileName? { get }
  /// Whether it shows the fields of procedures, or their figures alone.
  static var showsFields: Bool { get }
  /// Whether it shows what told what a field is, or what could be asked instead
  /// (``Analysis/AnalyzedField/evidence``, ``Analysis/suggestions``).
  static var explains: Bool { get }
  /// How many procedures it takes, where it keeps them all; `nil` for any number.
  static var procedureLimit: Int? { get }
  init()
  /// What stands before the first procedure.
  mutating func beginning(_ context: ReportContext) -> [UInt8]
  /// What one procedure adds.
  mutating func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8]
  /// What stands behind the last one.
  mutating func end(_ tables: ReportTables, _ context: ReportContext) -> [UInt8]
}

extension ReportFormat {
  public static var drawsTables: Bool { false }
  public static var showsFields: Bool { true }
  public static var explains: Bool { true }
  public static var procedureLimit: Int? { nil }
  public static var file: ReportFileName? { nil }
  public mutating func beginning(_ context: ReportContext) -> [UInt8] { [] }
  public mutating func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] { [] }
  public mutating func end(_ tables: ReportTables, _ context: ReportContext) -> [UInt8] { [] }
}

/// What a report is called among others.
public struct ReportFileName: Sendable {
  /// Made of small letters, digits and hyphens.
  public var stem: Message
  /// With the dot: `.docx`.
  public var ending: String

  /// `bao-cao-2026-11.docx`.
  public func text(_ language: Language, _ month: ReportMonth?) -> String {
    stem[language] + (month.map { "-\($0)" } ?? "") + ending
  }
}

/// THE LIST of report formats.
public enum ReportFormats {
  public static let all: [any ReportFormat.Type] = [
    TextReport.self, NDJSONReport.self, SummaryNDJSONReport.self, CSVReport.self,
    FieldsCSVReport.self, DataCSVReport.self, FieldsDataCSVReport.self, XLSXReport.self,
    DOCXReport.self, MarkdownReport.self, TablesJSONReport.self, SARIFReport.self, JUnitReport.self,
    HTMLSingleReport.self,
  ]

  public static func format(_ id: String) -> (any ReportFormat.Type)? { all.first { $0.id == id } }
}
