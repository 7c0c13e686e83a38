/// A remark on a file: place, severity, what, then what to do.
public struct Diagnostic: Sendable, Hashable {
  public enum Severity: String, Sendable {
    /// Worth knowing; nothing is lost.
    case note
    /// Read, but not quite as it stands.
    case warning
    /// Not usable; the rest goes on, the exit code is 2.
    case error
  }

  public var severity: Severity
  /// The path as it is shown, relative to the argument under which it was found.
  public var file: String
  /// 1-based, `nil` where the whole file is meant.
  public var line: Int?
  /// 1-based, in Unicode scalars.
  public var column: Int?
  /// Lowercase, no final period, the user's words in quotes.
  public var message: Message
  /// The JSON Pointer, where there is one.
  public var pointer: String?

  public init(
    _ severity: Severity, file: String, line: Int? = nil, column: Int? = nil, message: Message,
    pointer: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.pointer = pointer
  }

  /// The remark as one or two lines, the way a compiler prints it.
  public func text(_ language: Language) -> String {
    var place = file
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    var text = "\(place): \(language.severity(severity)): \(message[language])"
    if let pointer { text += "\n  \(language == .vietnamese ? "tại" : "at") \(pointer)" }
    return text
  }
}
