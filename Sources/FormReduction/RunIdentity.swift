import Interchange

/// What a result rests on beside the forms: two results may be merged or put side by side only where
/// it is known to be the same, or is shown as a difference of its own.
public struct RunIdentity: Sendable, Hashable {
  /// The version of the program.
  public static let toolVersion = "0.1.0"

  public var tool: String
  /// ``Catalogue/fingerprint``: the built-in texts and those of a province.
  public var catalogue: String
  /// The day on which legal bases were judged.
  public var asOf: CalendarDate
  /// Sources switched against the catalogue's defaults, in byte order: `+health,-land`.
  public var sources: String
  /// A fingerprint of the list of procedures; `nil` without one.
  public var procedures: String?
  /// A fingerprint of the decisions; `nil` without any.
  public var decisions: String?

  public init(
    catalogue: Catalogue, options: Options, procedures: String? = nil, decisions: String? = nil
  ) {
    tool = RunIdentity.toolVersion
    self.catalogue = catalogue.fingerprint
    asOf = options.asOf
    let switched = options.switchedOn.map { "+\($0)" } + options.switchedOff.map { "-\($0)" }
    sources = switched.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ",")
    self.procedures = procedures
    self.decisions = decisions
  }

  /// Reads the member `run` of a kept line; `nil` where it is none.
  init?(_ json: JSONValue) {
    guard let tool = json["tool"]?.string, let catalogue = json["catalogue"]?.string,
      let asOf = json["asOf"]?.string.flatMap({ CalendarDate($0) }),
      let sources = json["sources"]?.string
    else { return nil }
    self.tool = tool
    self.catalogue = catalogue
    self.asOf = asOf
    self.sources = sources
    procedures = json["procedures"]?.string
    decisions = json["decisions"]?.string
  }

  /// Writes the member `run` of a line.
  func write(to json: inout JSONWriter) {
    json.key("run")
    json.beginObject()
    for (name, value) in [
      ("tool", tool), ("catalogue", catalogue), ("asOf", asOf.description), ("sources", sources),
      ("procedures", procedures), ("decisions", decisions),
    ] {
      json.key(name)
      if let value { json.string(value) } else { json.null() }
    }
    json.endObject()
  }
}

/// A short fingerprint of bytes (FNV-1a, 64 bits), the same on every run and machine.
public func fingerprint(of bytes: [UInt8]) -> String {
  fingerprint(
    ofHash: bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
}

/// A hash in sixteen hexadecimal digits.
func fingerprint(ofHash hash: UInt64) -> String {
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
