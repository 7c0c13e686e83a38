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
  }
}

/// A format of results. Bytes stream out procedure by procedure, so that nothing is kept.
public protocol ReportFormat: Sendable {
  /// The name in `--output NAME=PATH`.
  static var id: String { get }
  static var summary: Message { get }
  init()
  /// What stands before the first procedure.
  func beginning(_ context: ReportContext) -> [UInt8]
  /// What one procedure adds.
  func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8]
  /// What stands behind the last one.
  func end(_ totals: Totals, _ context: ReportContext) -> [UInt8]
}

extension ReportFormat {
  public func beginning(_ context: ReportContext) -> [UInt8] { [] }
  public func end(_ totals: Totals, _ context: ReportContext) -> [UInt8] { [] }
}

/// THE LIST of report formats.
public enum ReportFormats {
  public static let all: [any ReportFormat.Type] = [
    TextReport.self, NDJSONReport.self, SummaryNDJSONReport.self, CSVReport.self,
    FieldsCSVReport.self,
  ]

  public static func format(_ id: String) -> (any ReportFormat.Type)? { all.first { $0.id == id } }
}
