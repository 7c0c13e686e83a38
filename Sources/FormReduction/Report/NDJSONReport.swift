import Interchange

/// The machine-readable result: one line a procedure (SPEC section 8).
public struct NDJSONReport: ReportFormat {
  public static let id = "ndjson"
  public static let summary = Message(
    vi: "kết quả cho máy đọc, một dòng JSON mỗi thủ tục, đủ các trường",
    en: "for machines, one JSON line per procedure with its fields")
  public static let file: ReportFileName? = ReportFileName(
    stem: Message(vi: "ket-qua", en: "results"), ending: ".ndjson")
  public static let explains = false

  /// What writes fields and reads attachments, made once for all lines of a run.
  struct Details {
    var fields: NDJSONFields
    private let papers: PaperReader
    private var known = PaperReader.Memo()
    /// The member `run`, which is that of all lines.
    let run: [UInt8]

    init(_ context: ReportContext) {
      var json = JSONWriter()
      json.beginObject()
      context.run.write(to: &json)
      run = Array(json.bytes.dropFirst())
      fields = NDJSONFields(context.catalogue)
      papers = PaperReader(context.catalogue, asOf: context.options.asOf)
    }

    mutating func papers(of analysis: Analysis) -> [(field: Int, finding: PaperReader.Finding)] {
      papers.findings(of: analysis, &known)
    }
  }

  private var details: Details?

  public init() {}

  public mutating func beginning(_ context: ReportContext) -> [UInt8] {
    details = Details(context)
    return []
  }

  public mutating func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    if details == nil { details = Details(context) }
    return NDJSONReport.line(analysis, context, &details)
  }

  /// - Parameter details: `nil` where fields and papers are left out.
  static func line(
    _ analysis: Analysis, _ context: ReportContext, _ details: inout Details?
  ) -> [UInt8] {
    var json = JSONWriter(capacity: 1024 + 640 * analysis.fields.count)
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
    if details != nil {
      json.key("fields")
      json.value { details?.fields.write(analysis, to: &$0) }
    }
    if let run = details?.run { json.value { $0 += run } } else { context.run.write(to: &json) }
    if let papers = details?.papers(of: analysis) { write(papers, of: analysis, to: &json) }
    json.endObject()
    json.newline()
    return json.bytes
  }
}

extension NDJSONReport {
  /// The attachments that a database replaces, counted beside the fields; an object each.
  fileprivate static func write(
    _ findings: [(field: Int, finding: PaperReader.Finding)], of analysis: Analysis,
    to json: inout JSONWriter
  ) {
    json.key("replaceablePapers")
    json.int(findings.count { $0.finding.isReplaceable })
    json.key("papers")
    json.beginArray()
    for (number, finding) in findings {
      let field = analysis.fields[number]
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
}

/// The machine-readable result without the fields.
public struct SummaryNDJSONReport: ReportFormat {
  public static let id = "summary-ndjson"
  public static let summary = Message(
    vi: "như ndjson, không có các trường", en: "like ndjson, without the fields")

  public static let showsFields = false
  public static let explains = false

  public init() {}

  public func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    var details: NDJSONReport.Details?
    return NDJSONReport.line(analysis, context, &details)
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
