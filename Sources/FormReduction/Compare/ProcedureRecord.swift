import Interchange

/// One procedure of a result, as a line of NDJSON keeps it (SPEC section 8): what can still be
/// compared when the forms have changed.
public struct ProcedureRecord: Sendable {
  /// A field of a result.
  public struct Field: Sendable, Hashable {
    /// The number of its form.
    public var form: Int
    public var step: String?
    public var pointer: String
    public var key: String
    public var label: String
    public var role: FormReduction.Field.Role
    /// `nil` where the field is not declared.
    public var verdict: Finding.Verdict?
    public var confidence: Finding.Confidence?
    public var subject: String
    /// `nil` where it is none of the catalogue's attributes.
    public var attribute: String?
    public var source: String?

    /// Whether it counts in the headline.
    public var isReducible: Bool { verdict?.isReducible ?? false && confidence == .certain }
  }

  public var code: String?
  public var name: String
  public var agency: String?
  public var sector: String?
  public var forms: [Analysis.FormSummary]
  public var declared: Int
  public var supplied: Int
  public var attachments: Int
  public var reducible: Int
  public var likely: Int
  /// In the order of the forms.
  public var fields: [Field]
  /// What the figures rest on; `nil` in a line of a version that did not say.
  public var run: RunIdentity?

  public var rate: Rate { Rate(reducible, of: declared) }

  /// Takes over an analysis.
  public init(of analysis: Analysis, run: RunIdentity? = nil) {
    code = analysis.metadata.code
    name = composed(analysis.metadata.name)
    agency = analysis.metadata.agency.map(composed)
    sector = analysis.metadata.sector.map(composed)
    forms = analysis.forms
    declared = analysis.reduction.declared
    supplied = analysis.reduction.supplied
    attachments = analysis.reduction.attachments
    reducible = analysis.reduction.reducible
    likely = analysis.reduction.likely
    fields = analysis.fields.map { field in
      Field(
        form: field.reference.form, step: field.step.map(composed), pointer: field.field.pointer,
        key: composed(field.field.key), label: composed(field.field.label), role: field.field.role,
        verdict: field.finding?.verdict, confidence: field.finding?.confidence,
        subject: field.meaning.subject.name, attribute: field.meaning.attribute?.id,
        source: field.finding?.source)
    }
    self.run = run
  }

  /// Reads a line.
  ///
  /// - Throws: ``RecordError`` where it is not a line of a result, or was kept without its fields.
  init(_ json: JSONValue) throws(RecordError) {
    guard json.kind == .object, json["schemaVersion"] != nil, let procedure = json["procedure"]
    else { throw .notAResult }
    guard json["schemaVersion"]?.int == 1 else { throw .otherVersion }
    guard let fields = json["fields"], fields.kind == .array else { throw .withoutFields }
    guard let declared = json["declared"]?.int, let supplied = json["supplied"]?.int,
      let attachments = json["attachments"]?.int, let reducible = json["reducible"]?.int,
      let likely = json["likely"]?.int
    else { throw .notAResult }
    code = procedure["code"]?.string
    name = procedure["name"]?.string ?? ""
    agency = procedure["agency"]?.string
    sector = procedure["sector"]?.string
    forms = (json["forms"]?.elements ?? []).map { form in
      .init(
        file: form["file"]?.string ?? "", format: form["format"]?.string ?? "",
        title: form["title"]?.string ?? "")
    }
    self.declared = declared
    self.supplied = supplied
    self.attachments = attachments
    self.reducible = reducible
    self.likely = likely
    var list: [Field] = []
    for field in fields.elements {
      guard let role = field["role"]?.string.flatMap(FormReduction.Field.Role.init),
        let form = field["form"]?.int, forms.indices.contains(form)
      else { throw .notAResult }
      list.append(
        Field(
          form: form, step: field["step"]?.string, pointer: field["pointer"]?.string ?? "",
          key: field["key"]?.string ?? "", label: field["label"]?.string ?? "", role: role,
          verdict: field["verdict"]?.string.flatMap(Finding.Verdict.init),
          confidence: field["confidence"]?.string.flatMap(Finding.Confidence.init),
          subject: field["subject"]?.string ?? "", attribute: field["attribute"]?.string,
          source: field["source"]?.string))
    }
    self.fields = list
    run = json["run"].flatMap(RunIdentity.init)
  }
}

/// Why a line is not usable as a kept result.
enum RecordError: Error {
  case notAResult, otherVersion, withoutFields

  var message: Message {
    switch self {
    case .notAResult:
      Message(
        vi: "không phải một dòng kết quả của catgiam (--output ndjson=…)",
        en: "not a line of a result of catgiam (--output ndjson=…)")
    case .otherVersion:
      Message(
        vi: "kết quả có schemaVersion khác 1; hãy phân tích lại biểu mẫu",
        en: "the result has a schemaVersion other than 1; analyse the forms again")
    case .withoutFields:
      Message(
        vi: "kết quả không có các trường (summary-ndjson); cần bản ndjson đầy đủ",
        en: "the result was kept without its fields (summary-ndjson); the full ndjson is needed")
    }
  }
}

/// A result that was kept as NDJSON.
public struct KeptResult: Sendable {
  public var procedures: [ProcedureRecord] = []

  /// Reads a result.
  ///
  /// - Throws: ``ListError`` with the first line that cannot be used: a result is taken whole or not at
  ///   all, for a missing line would look like an abolished procedure.
  public init(ndjson bytes: [UInt8]) throws(ListError) {
    var line = 0
    for text in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      guard text.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      let document: JSONDocument
      do throws(SyntaxError) {
        document = try JSONDocument(parsing: Array(text))
      } catch {
        throw ListError(
          line: line, column: LineIndex(Array(text)).position(of: error.byteOffset).column,
          message: error.fault.message)
      }
      do throws(RecordError) {
        procedures.append(try ProcedureRecord(document.root))
      } catch {
        throw ListError(line: line, column: 1, message: error.message)
      }
    }
    if procedures.isEmpty {
      throw ListError(line: 1, column: 1, message: SyntaxError.Fault.empty.message)
    }
  }

  /// Whether bytes begin like a result, not like forms.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    let start = bytes.first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
    guard start == 0x7B else { return false }
    let first = bytes.split(separator: 0x0A, maxSplits: 1).first.map(Array.init) ?? []
    guard let root = (try? JSONDocument(parsing: first))?.root else { return false }
    return root["schemaVersion"] != nil && root["procedure"]?.kind == .object
  }
}
