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
    var place = visible(file)
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    var text = "\(place): \(language.severity(severity)): \(visible(message[language]))"
    if let pointer { text += "\n  \(language == .vietnamese ? "tại" : "at") \(visible(pointer))" }
    return text
  }
}

/// A text on one line of a terminal: what would end the line, steer the terminal or turn the direction
/// of reading is shown as an escape, so that neither a file's name nor a form can forge a message.
public func visible(_ text: String) -> String {
  func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      false
    default: true
    }
  }
  if text.unicodeScalars.allSatisfy(isPlain) { return text }
  var shown = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n": shown += "\\n"
    case "\r": shown += "\\r"
    case "\t": shown += "\\t"
    default:
      if isPlain(scalar) {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
  }
  return shown
}
