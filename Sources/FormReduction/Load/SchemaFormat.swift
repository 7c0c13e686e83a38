import Interchange

/// A format in which forms are defined.
///
/// "Not mine" and "mine, but a version I cannot read" are two answers: ``recognizes(_:)`` says the
/// first, ``forms(in:)`` throws the second.
public protocol SchemaFormat: Sendable {
  /// The name for `--from` and for the `format` of a form.
  static var id: String { get }
  /// What it is, in one line.
  static var summary: Message { get }
}

/// A format whose files are JSON.
protocol JSONSchemaFormat: SchemaFormat {
  /// Whether the document looks like this format; looks at the upper levels only.
  static func recognizes(_ root: JSONValue) -> Bool
  /// The forms of a document, with remarks.
  ///
  /// - Throws: ``LoadError`` where the document is this format, but cannot be read.
  static func forms(in root: JSONValue, file: String) throws(LoadError) -> [Form]
}

/// THE LIST of input formats, in the order in which they are tried.
public enum SchemaFormats {
  public static let all: [any SchemaFormat.Type] = [FormioFormat.self]
  static let json: [any JSONSchemaFormat.Type] = [FormioFormat.self]
}

/// Why a file gives no form.
struct LoadError: Error {
  var message: Message
  var byteOffset: Int?
  var severity = Diagnostic.Severity.error
}
