/// One file of a report that is a folder.
public struct ReportFile: Sendable, Hashable {
  /// The file in each folder of ours that names the files of the report, one a line, in byte order;
  /// itself not among them. What is listed may be replaced, and is never looked at as input.
  public static let list = ".catgiam-files"
  /// The same in a folder of forms that were written (`apply`): they are input again.
  public static let listOfForms = ".catgiam-forms"

  /// Below the folder of the report, with `/` between names; made of safe names only.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A report of many files in one folder.
///
/// The files of a procedure leave when its analysis arrives, so that memory does not grow with the
/// set; what the pages at the end need of each is a short row.
public protocol FolderReport: Sendable {
  /// The name in `--output NAME=DIR`.
  static var id: String { get }
  static var summary: Message { get }
  init()
  /// The files that one procedure adds.
  mutating func files(for analysis: Analysis, _ context: ReportContext) -> [ReportFile]
  /// The files that need the whole set.
  mutating func files(atEnd tables: ReportTables, _ context: ReportContext) -> [ReportFile]
}

/// THE LIST of reports that are folders.
public enum FolderReports {
  public static let all: [any FolderReport.Type] = [HTMLReport.self]

  public static func report(_ id: String) -> (any FolderReport.Type)? { all.first { $0.id == id } }
}
