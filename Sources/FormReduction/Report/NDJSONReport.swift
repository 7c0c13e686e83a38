import Interchange

/// The machine-readable result: one line a procedure (SPEC section 8).
public struct NDJSONReport: ReportFormat {
  public static let id = "ndjson"
  public static let summary = Message(
    vi: "kết quả cho máy đọc, một dòng JSON mỗi thủ tục, đủ các trường",
    en: "for machines, one JSON line per procedure with its fields")
  public static let file: ReportFileName? = ReportFileName(
    stem: Message(vi: "ket-qua", en: "results"), ending: ".ndjson")

  /// Made once for all lines of a run.
  private var papers: PaperReader?

  public init() {}

  public mutating func beginning(_ context: ReportContext) -> [UInt8] {
    papers = PaperReader(context.catalogue, asOf: context.options.asOf)
    return []
  }

  public func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    let papers = papers ?? PaperReader(context.catalogue, asOf: context.options.asOf)
    return NDJSONReport.line(analysis, context, papers)
  }

  /// - Parameter papers: What reads the attachments; `nil` where fields and papers are left out.
  static func line(
    _ analysis: Analysis, _ context: ReportContext, _ papers: PaperReader?
  ) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("schemaVersion")
    json.int(1)
    json.key("procedure")
    json.beginObject()
    json.member("code", analysis.metadata.code)
    json.member("name", analysis.metadata.name)
    json.member("agency", analysis.metadata.agency)
    json.member("sector", analysis.metadata.sector)
    json.endObject()
    json.key("forms")
    json.beginArray()
    for form in analysis.forms {
      json.beginObject()
      json.member("file", form.file)
      json.member("format", form.format)
      json.member("title", form.title)
      json.endObject()
    }
    json.endArray()

    let figures = analysis.reduction
    let counts = [
      ("declared", figures.declared), ("supplied", figures.supplied),
      ("attachments", figures.attachments), ("derivable", figures.derivable),
      ("duplicate", figures.duplicate), ("obsolete", figures.obsolete),
      ("reducible", figures.reducible), ("likely", figures.likely), ("repeated", figures.repeated),
    ]
    for (name, count) in counts {
      json.key(name)
      json.int(count)
    }
    json.member("rate", figures.rate)
    json.member("upperRate", figures.upperRate)
    json.key("selfFiledReducible")
    json.int(figures.selfFiledReducible)
    json.member("selfFiledRate", figures.selfFiledRate)
    json.member("branchMinimumRate", figures.branchMinimum)
    json.member("noDatabaseRate", figures.noDatabaseRate)
    json.member("connectedRate", figures.connectedRate)
    json.member("publishedRate", figures.publishedRate)
    json.key("target")
    json.raw(analysis.target.description)
    json.key("meetsTarget")
    if let meets = analysis.meetsTarget { json.bool(meets) } else { json.null() }
    if papers != nil {
      json.key("fields")
      json.beginArray()
      for field in analysis.fields { write(field, of: analysis, context.catalogue, to: &json) }
      json.endArray()
    }
    context.run.write(to: &json)
    if let papers { write(papers.findings(of: analysis), to: &json) }
    json.endObject()
    return json.bytes + [0x0A]
  }

  private static func write(
    _ field: Analysis.AnalyzedField, of analysis: Analysis, _ catalogue: Catalogue,
    to json: inout JSONWriter
  ) {
    let finding = field.finding
    json.beginObject()
    json.key("form")
    json.int(field.reference.form)
    json.member("step", field.step)
    json.member("pointer", field.field.pointer)
    json.member("key", field.field.key)
    json.member("label", field.field.label)
    json.key("counted")
    json.bool(field.field.role == .declared)
    json.member("role", field.field.role.rawValue)
    json.member("verdict", finding?.verdict.rawValue)
    json.member("confidence", finding?.confidence.rawValue)
    json.member("rule", finding?.rule)
    json.member("subject", field.meaning.subject.name)
    json.member("attribute", field.meaning.attribute?.id)
    json.member("source", finding?.source)
    json.key("from")
    json.beginArray()
    for fact in finding?.from ?? [] { json.string(composed(fact.description)) }
    json.endArray()
    json.key("basis")
    json.beginArray()
    for id in finding?.bases ?? [] {
      if let basis = catalogue.basis(id) { json.string(composed(basis.text)) }
    }
    json.endArray()
    json.member("duplicateOf", finding?.duplicateOf, in: analysis)
    json.member("repeatsWhenSelfFiled", finding?.repeatsWhenSelfFiled, in: analysis)
    json.member("reason", Explanation.reason(field, in: analysis, catalogue).vietnamese)
    if let decided = finding?.decided { write(decided, to: &json) }
    json.endObject()
  }
}

extension NDJSONReport {
  /// The attachments that a database replaces, counted beside the fields; an object each.
  fileprivate static func write(
    _ findings: [(field: Analysis.AnalyzedField, finding: PaperReader.Finding?)],
    to json: inout JSONWriter
  ) {
    json.key("replaceablePapers")
    json.int(findings.count { $0.finding?.isReplaceable ?? false })
    json.key("papers")
    json.beginArray()
    for (field, finding) in findings {
      guard let finding else { continue }
      json.beginObject()
      json.key("form")
      json.int(field.reference.form)
      json.member("pointer", field.field.pointer)
      json.member("paper", finding.paper.id)
      json.member("source", finding.paper.source)
      json.member("status", finding.status.rawValue)
      json.key("replaceable")
      json.bool(finding.isReplaceable)
      json.strings("basis", finding.bases.map { composed($0.text) })
      json.member(
        "annex", finding.annex.map { "\($0.annex), \($0.number): \($0.reference)" })
      json.endObject()
    }
    json.endArray()
  }

  /// What was decided, and what the engine says by itself: only where somebody decided.
  fileprivate static func write(_ decided: DecidedFinding, to json: inout JSONWriter) {
    let decision = decided.decision
    json.key("decision")
    json.beginObject()
    json.member("kind", decision.kind.rawValue)
    json.member("reason", decision.reason)
    json.member("legalReference", decision.legalReference)
    json.member("name", decision.name)
    json.member("date", decision.date?.description)
    json.member("expires", decision.expires?.description)
    json.member("engineVerdict", decided.verdict.rawValue)
    json.member("engineConfidence", decided.confidence.rawValue)
    json.member("engineRule", decided.rule)
    json.endObject()
  }
}

/// The machine-readable result without the fields.
public struct SummaryNDJSONReport: ReportFormat {
  public static let id = "summary-ndjson"
  public static let summary = Message(
    vi: "như ndjson, không có các trường", en: "like ndjson, without the fields")

  public static let showsFields = false

  public init() {}

  public func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    NDJSONReport.line(analysis, context, nil)
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ value: String?) {
    key(name)
    if let value { string(composed(value)) } else { null() }
  }

  fileprivate mutating func member(_ name: String, _ rate: Rate) {
    key(name)
    if let fraction = rate.fraction { raw(NDJSONNumber.trimmed(fraction)) } else { null() }
  }

  fileprivate mutating func member(
    _ name: String, _ reference: FieldReference?, in analysis: Analysis
  ) {
    key(name)
    guard let reference, let field = analysis.field(reference) else {
      null()
      return
    }
    beginObject()
    key("form")
    int(reference.form)
    member("pointer", field.field.pointer)
    endObject()
  }
}

private enum NDJSONNumber {
  /// Four decimals, without zeros at the end: `0.3`, `0.3529`, `0`, `1`.
  static func trimmed(_ fraction: String) -> String {
    var text = fraction
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
