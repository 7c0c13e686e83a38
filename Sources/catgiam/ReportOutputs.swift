import FormReduction

/// The reports that a run writes, each with its place: opened before the run, fed with each analysis,
/// ended with the tables.
struct ReportOutputs {
  private var outputs: [any ReportOutput] = []

  /// - Parameter words: What `--output` holds: `FORMAT=PATH`, any number; the table on standard output
  ///   where there is none.
  init(_ words: [String]) throws(UsageError) {
    for text in words {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let output = ReportOutputs.output(parts[0], parts[1]) else {
        throw UsageError(
          message: Message(
            vi: "--output ghi “\(text)”; cần FORMAT=PATH với FORMAT là một trong: "
              + ReportOutputs.names,
            en: "--output holds \"\(text)\"; expected FORMAT=PATH with FORMAT one of "
              + ReportOutputs.names))
      }
      if outputs.contains(where: { OutputFile.areSame($0.path, output.path) }) {
        throw UsageError(
          message: Message(
            vi: "hai kết quả cùng ghi vào “\(output.path)”",
            en: "two outputs go to \"\(output.path)\""))
      }
      outputs.append(output)
    }
    if outputs.isEmpty { outputs = [FileReportOutput(format: TextReport(), path: "-")] }
  }

  /// - Parameter list: Names of formats and places below one folder.
  init(_ list: [(id: String, path: String)]) {
    outputs = list.compactMap { ReportOutputs.output($0.id, $0.path) }
  }

  /// The names of all formats, for messages and the help.
  static var names: String {
    (ReportFormats.all.map { $0.id } + FolderReports.all.map { $0.id }).joined(separator: ", ")
  }

  private static func output(_ id: String, _ path: String) -> (any ReportOutput)? {
    if let format = ReportFormats.format(id) {
      return FileReportOutput(format: format.init(), path: path)
    }
    guard path != "-", let report = FolderReports.report(id) else { return nil }
    return FolderReportOutput(report: report.init(), path: path)
  }

  var paths: [String] { outputs.map(\.path) }
  /// Whether tables are drawn beside the totals.
  var drawsTables: Bool { outputs.contains { $0.drawsTables } }

  /// Whether fields are shown, or figures alone.
  var showsFields: Bool { outputs.contains { $0.showsFields } }

  /// Whether evidence and suggestions are shown.
  var explains: Bool { outputs.contains { $0.explains } }

  /// - Throws: ``UsageError`` where a report cannot hold as many procedures.
  func refuse(_ count: Int) throws(UsageError) {
    for output in outputs {
      guard let limit = output.procedureLimit, count > limit else { continue }
      throw UsageError(
        message: Message(
          vi:
            "\(output.id) chỉ nhận đến \(limit) thủ tục, đầu vào có \(count); hãy dùng một báo cáo "
            + "dạng thư mục: \(FolderReports.all.map { $0.id }.joined(separator: ", "))",
          en:
            "\(output.id) takes up to \(limit) procedures, the input has \(count); use a report that "
            + "is a folder: \(FolderReports.all.map { $0.id }.joined(separator: ", "))"))
    }
  }

  mutating func begin(
    in place: any ReportPlace, _ context: ReportContext
  ) throws(WriteError) {
    for index in outputs.indices { try outputs[index].begin(in: place, context) }
  }

  mutating func add(_ analysis: Analysis, _ context: ReportContext) throws(WriteError) {
    for index in outputs.indices { try outputs[index].add(analysis, context) }
  }

  mutating func end(_ tables: ReportTables) throws(WriteError) {
    for index in outputs.indices { try outputs[index].end(tables, tables.context) }
  }
}

/// Where reports are put: anywhere, or below one folder.
protocol ReportPlace {
  func file(_ path: String) throws(WriteError) -> any ReportSink
  func folder(_ path: String) throws(WriteError) -> any ReportFolderSink
}

/// A file on its way.
protocol ReportSink {
  func write(_ bytes: [UInt8]) throws(WriteError)
}

/// A folder on its way.
protocol ReportFolderSink {
  func write(_ file: ReportFile) throws(WriteError)
}

extension OutputFile: ReportSink {}
extension OutputFolder: ReportFolderSink {}

extension OutputSet: ReportPlace {
  func file(_ path: String) throws(WriteError) -> any ReportSink { try open(path) }
  func folder(_ path: String) throws(WriteError) -> any ReportFolderSink { try openFolder(path) }
}

/// A part of a folder of results.
struct FolderPart: ReportPlace, ReportFolderSink {
  var whole: OutputFolder
  /// With a slash behind it; empty for the whole.
  var prefix = ""

  func file(_ path: String) throws(WriteError) -> any ReportSink {
    try whole.begin(prefix + path)
  }

  func folder(_ path: String) throws(WriteError) -> any ReportFolderSink {
    FolderPart(whole: whole, prefix: "\(prefix)\(path)/")
  }

  func write(_ file: ReportFile) throws(WriteError) {
    try whole.write(ReportFile(path: prefix + file.path, bytes: file.bytes))
  }
}

/// One report on its way to its place.
private protocol ReportOutput {
  var id: String { get }
  var path: String { get }
  var drawsTables: Bool { get }
  var showsFields: Bool { get }
  var explains: Bool { get }
  var procedureLimit: Int? { get }
  mutating func begin(in place: any ReportPlace, _ context: ReportContext) throws(WriteError)
  mutating func add(_ analysis: Analysis, _ context: ReportContext) throws(WriteError)
  mutating func end(_ tables: ReportTables, _ context: ReportContext) throws(WriteError)
}

private struct FileReportOutput: ReportOutput {
  var format: any ReportFormat
  var path: String
  private var file: (any ReportSink)?

  init(format: any ReportFormat, path: String) {
    self.format = format
    self.path = path
  }

  var id: String { type(of: format).id }
  var drawsTables: Bool { type(of: format).drawsTables }
  var showsFields: Bool { type(of: format).showsFields }
  var explains: Bool { type(of: format).explains }
  var procedureLimit: Int? { type(of: format).procedureLimit }

  mutating func begin(in place: any ReportPlace, _ context: ReportContext) throws(WriteError) {
    file = try place.file(path)
    try file?.write(format.beginning(context))
  }

  mutating func add(_ analysis: Analysis, _ context: ReportContext) throws(WriteError) {
    try file?.write(format.render(analysis, context))
  }

  mutating func end(_ tables: ReportTables, _ context: ReportContext) throws(WriteError) {
    try file?.write(format.end(tables, context))
  }
}

private struct FolderReportOutput: ReportOutput {
  var report: any FolderReport
  var path: String
  private var folder: (any ReportFolderSink)?

  init(report: any FolderReport, path: String) {
    self.report = report
    self.path = path
  }

  var id: String { type(of: report).id }
  var drawsTables: Bool { true }
  var showsFields: Bool { true }
  var explains: Bool { true }
  var procedureLimit: Int? { nil }

  mutating func begin(in place: any ReportPlace, _ context: ReportContext) throws(WriteError) {
    folder = try place.folder(path)
  }

  mutating func add(_ analysis: Analysis, _ context: ReportContext) throws(WriteError) {
    for file in report.files(for: analysis, context) { try folder?.write(file) }
  }

  mutating func end(_ tables: ReportTables, _ context: ReportContext) throws(WriteError) {
    for file in report.files(atEnd: tables, context) { try folder?.write(file) }
  }
}
