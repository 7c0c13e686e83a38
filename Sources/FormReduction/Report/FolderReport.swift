/// One file of a report that is a folder.
public struct ReportFile: Sendable, Hashable {
  /// Below the folder of the report, with `/` between names; made of safe names only.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
