import Interchange

/// A format in which forms are defined.
///
/// "Not mine" and "mine, but a version I cannot read" are two answers: `recognizes(_:)` says the
/// first, `forms(in:file:)` throws the second. Formats tell their files by what stands in them, never by
/// the names of the files.
public protocol SchemaFormat: Sendable {
  /// The name for `--from` and for the `format` of a form.
  static var id: String { get }
  /// What it is, in one line.
  static var summary: Message { get }
  /// Endings of file names that a search through folders looks into, lowercase, without the dot.
  static var extensions: [String] { get }
  /// What files of this format can say, as far as it is read.
  static var support: FormatSupport { get }
}

/// What a format can say of a form beside its questions.
public struct FormatSupport: Sendable, Hashable {
  /// A thing that some formats can say and others cannot.
  public enum Feature: String, Sendable, CaseIterable {
    case steps, sections, hidden, prefilled, repeated, conditional
  }

  public var features: Set<Feature>
  /// What is read from where, and what such files cannot say.
  public var note: Message

  public init(_ features: Set<Feature>, note: Message) {
    self.features = features
    self.note = note
  }
}

/// A format whose files are JSON texts.
protocol JSONSchemaFormat: SchemaFormat {
  /// Whether the document looks like this format; looks at the upper levels only.
  static func recognizes(_ root: JSONValue) -> Bool
  /// The forms of a document, with remarks.
  ///
  /// - Parameter file: As it is shown; a format may tell by its folder which forms belong together.
  /// - Throws: ``LoadError`` where the document is this format, but cannot be read.
  static func forms(in root: JSONValue, file: String) throws(LoadError) -> LoadedForms
}

/// A format whose files are anything else: a page, a table, XML, a document.
protocol ByteSchemaFormat: SchemaFormat {
  /// Whether the bytes look like this format; looks at the beginning, or at the list of a ZIP's parts.
  static func recognizes(_ bytes: [UInt8]) -> Bool
  /// The forms of a file, with remarks.
  ///
  /// - Throws: ``LoadError`` where the file is this format, but cannot be read.
  static func forms(in bytes: [UInt8], file: String) throws(LoadError) -> LoadedForms
}

/// What a format gives for one text.
struct LoadedForms: Sendable {
  /// In the order of the text; of several procedures, where each says its ``Form/procedureCode``.
  var forms: [Form]
  var diagnostics: [Diagnostic] = []
}

/// Why a file gives no form.
struct LoadError: Error {
  var message: Message
  /// Where in the bytes that the format was given; `nil` where the whole file is meant.
  var byteOffset: Int?
  /// The place inside the file in the words of its format, as in ``Field/pointer``.
  var pointer: String?
  /// A note where nothing is lost: a file that is known and holds no question.
  var severity = Diagnostic.Severity.error
}
