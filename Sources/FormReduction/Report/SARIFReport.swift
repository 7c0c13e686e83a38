import Interchange

/// Findings for a build that guards a repository of forms (SARIF 2.1.0): a result for each field that
/// need not be asked, one for each procedure that misses the target, and those for what was lost
/// against a baseline: the procedure, and each field that did it.
///
/// Results are found again by a fingerprint of what the field *is* (procedure, rule, key, question,
/// meaning), not of where it stands: a form that is moved or gets lines above keeps its results.
/// - SeeAlso: OASIS, Static Analysis Results Interchange Format 2.1.0.
public struct SARIFReport: ReportFormat {
  public static let id = "sarif"
  public static let summary = Message(
    vi: "SARIF 2.1.0, cho máy dựng canh kho biểu mẫu",
    en: "SARIF 2.1.0, for a build that guards forms")
  public static let drawsTables = true
  public static let file: ReportFileName? = ReportFileName(
    stem: Message(vi: "canh-bao", en: "findings"), ending: ".sarif")

  /// The rule that a procedure breaks which misses the target.
  private static let missesTarget = "misses-target"
  /// The rule that a procedure breaks, and each field that did it, which has less than the baseline.
  private static let fallsBelow = "falls-below-baseline"
  private static let rules = Rules.all.filter { $0.verdict.isReducible }

  private var hasResults = false

  public init() {}

  public func beginning(_ context: ReportContext) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.key("$schema")
    json.string("https://json.schemastore.org/sarif-2.1.0.json")
    json.key("version")
    json.string("2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    json.key("tool")
    json.object {
      $0.key("driver")
      $0.object { writeDriver(context, to: &$0) }
    }
    json.key("columnKind")
    json.string("unicodeCodePoints")
    json.key("originalUriBaseIds")
    json.object { writeBases(context, to: &$0) }
    json.key("results")
    json.beginArray()
    return json.bytes
  }

  public mutating func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    var bytes: [UInt8] = []
    func add(_ result: [UInt8]) {
      if hasResults { bytes.append(0x2C) }
      hasResults = true
      bytes += result
    }
    var seen: [String: Int] = [:]
    for field in analysis.fields {
      guard let finding = field.finding, finding.verdict.isReducible else { continue }
      add(result(field, finding, of: analysis, context, &seen))
    }
    if analysis.meetsTarget == false { add(miss(analysis, context)) }
    return bytes
  }

  public mutating func end(_ tables: ReportTables, _ context: ReportContext) -> [UInt8] {
    var bytes: [UInt8] = []
    for result in (tables.ratchet?.losses ?? []).flatMap({ results(of: $0, context) }) {
      if hasResults { bytes.append(0x2C) }
      hasResults = true
      bytes += result
    }
    var json = JSONWriter()
    json.key("invocations")
    json.array {
      $0.object { json in
        json.key("executionSuccessful")
        json.bool(true)
        json.key("toolExecutionNotifications")
        json.array { json in
          for diagnostic in context.diagnostics where diagnostic.severity == .error {
            json.object { json in
              json.key("level")
              json.string("error")
              json.message(diagnostic.message[context.language])
              json.key("locations")
              json.array { json in
                json.object {
                  $0.place(SARIFPlace(diagnostic.file), line: diagnostic.line, diagnostic.column)
                }
              }
            }
          }
        }
      }
    }
    json.key("properties")
    json.object { json in
      for row in tables.identity.rows {
        guard case .text(let id) = row[0], let value = row.last else { continue }
        json.key(id)
        json.string(composed(value.plainText))
      }
    }
    return bytes + [0x5D, 0x2C] + json.bytes + Array("}]}\n".utf8)
  }

  // MARK: Parts

  private func writeDriver(_ context: ReportContext, to json: inout JSONWriter) {
    json.key("name")
    json.string("catgiam")
    json.key("version")
    json.string(context.run.tool)
    json.key("language")
    json.string(context.language.rawValue)
    json.key("rules")
    json.array { json in
      for rule in SARIFReport.rules {
        json.rule(rule.id, rule.title[context.language], rule.reason[context.language], "warning")
      }
      let target = context.options.target.text(context.language)
      let title = Message(
        vi: "Thủ tục chưa đạt mục tiêu cắt giảm", en: "The procedure misses the target")
      let reason = Message(
        vi: "cần cắt giảm ít nhất \(target) % thông tin phải khai báo",
        en: "at least \(target) % of the declared information has to be cut")
      json.rule(
        SARIFReport.missesTarget, title[context.language], reason[context.language], "error")
      guard context.floor != nil else { return }
      let fall = Message(
        vi: "Thủ tục tụt dưới mốc đã giữ", en: "The procedure has less than the baseline")
      let fault = Message(
        vi: "điều đã đạt được không được mất đi: xem trường nào gây ra, sửa lại hoặc ghi mốc mới",
        en: "what was reached must not be lost: mend the fields named, or write a new baseline")
      json.rule(
        SARIFReport.fallsBelow, fall[context.language], fault[context.language], "error")
    }
  }

  /// Paths are relative to the argument under which a form was found; where there is one relative
  /// argument, that one is relative to the folder of the run.
  private func writeBases(_ context: ReportContext, to json: inout JSONWriter) {
    json.key("FORMS")
    json.object { json in
      if context.inputs.count == 1, let input = context.inputs.first, !input.hasPrefix("/"),
        !input.hasPrefix("-"), !input.split(separator: "/").contains("..")
      {
        json.key("uri")
        json.string(SARIFPlace.encoded(input.hasSuffix("/") ? input : input + "/"))
        json.key("uriBaseId")
        json.string("ROOT")
      }
      json.key("description")
      json.object {
        $0.key("text")
        $0.string(
          context.language == .vietnamese
            ? "nơi chứa biểu mẫu đã nêu trên dòng lệnh"
            : "where the forms are, as named on the command line")
      }
    }
    json.key("ROOT")
    json.object { json in
      json.key("description")
      json.object {
        $0.key("text")
        $0.string(context.language == .vietnamese ? "thư mục chạy lệnh" : "the folder of the run")
      }
    }
  }

  private func result(
    _ field: Analysis.AnalyzedField, _ finding: Finding, of analysis: Analysis,
    _ context: ReportContext, _ seen: inout [String: Int]
  ) -> [UInt8] {
    let reason = Explanation.reason(field, in: analysis, context.catalogue)[context.language]
    let label = field.field.label.isEmpty ? field.field.key : field.field.label
    var json = JSONWriter()
    json.object { json in
      json.key("ruleId")
      json.string(finding.rule)
      if let index = SARIFReport.rules.firstIndex(where: { $0.id == finding.rule }) {
        json.key("ruleIndex")
        json.int(index)
      }
      json.key("level")
      json.string(finding.confidence == .certain ? "warning" : "note")
      json.message("“\(label)”: \(reason)")
      json.key("locations")
      json.array { $0.object { $0.place(of: field, in: analysis) } }
      if let earlier = finding.duplicateOf.flatMap(analysis.field) {
        json.key("relatedLocations")
        json.array {
          $0.object { json in
            json.key("id")
            json.int(1)
            json.message(earlier.field.label)
            json.place(of: earlier, in: analysis)
          }
        }
      }
      let what = [
        analysis.metadata.code ?? SARIFPlace(analysis.forms[field.reference.form].file).path,
        finding.rule, field.field.key, Wording(field.field.label).plainText(),
        "\(field.meaning.subject)", field.meaning.attribute?.id ?? "",
      ].joined(separator: "\u{1F}")
      // The same question twice in one procedure: told apart by their order.
      seen[what, default: 0] += 1
      json.fingerprint("\(what)\u{1F}\(seen[what, default: 0])")
      json.key("properties")
      json.object { json in
        json.key("procedure")
        json.string(composed(analysis.metadata.code ?? analysis.metadata.name))
        json.key("verdict")
        json.string(finding.verdict.rawValue)
        json.key("confidence")
        json.string(finding.confidence.rawValue)
        if let source = finding.source {
          json.key("source")
          json.string(source)
        }
      }
    }
    return json.bytes
  }

  private func miss(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    let row = ProcedureTable.row(of: analysis, context)
    let table = ProcedureTable.table(rows: [])
    func cell(_ id: String) -> Table.Cell { row[table.index(of: id)] }
    let rate = cell("rate")
    let figures = "\(rate.text(context.language)) (\(rate.exactFraction ?? ""))"
    let target = analysis.target.text(context.language)
    let gap = cell("gap").text(context.language)
    let text =
      context.language == .vietnamese
      ? "\(analysis.metadata.name): tỷ lệ cắt giảm \(figures), mục tiêu \(target) %, còn thiếu \(gap) trường"
      : "\(analysis.metadata.name): reduction rate \(figures), target \(target) %, \(gap) fields short"
    var json = JSONWriter()
    json.object { json in
      json.key("ruleId")
      json.string(SARIFReport.missesTarget)
      json.key("ruleIndex")
      json.int(SARIFReport.rules.count)
      json.key("level")
      json.string("error")
      json.message(text)
      json.key("locations")
      json.array { json in
        for form in analysis.forms { json.object { $0.place(SARIFPlace(form.file)) } }
      }
      json.fingerprint(
        "\(analysis.metadata.code ?? SARIFPlace(analysis.forms.first?.file ?? "").path)\u{1F}"
          + SARIFReport.missesTarget)
      json.key("properties")
      json.object {
        $0.key("procedure")
        $0.string(composed(analysis.metadata.code ?? analysis.metadata.name))
      }
    }
    return json.bytes
  }
}

extension SARIFReport {
  /// One result for the procedure, one for each field that did it.
  fileprivate func results(of loss: Ratchet.Loss, _ context: ReportContext) -> [[UInt8]] {
    let procedure = loss.procedure
    let name = procedure.code ?? SARIFPlace(procedure.forms.first?.file ?? "").path
    var seen: [String: Int] = [:]
    func result(_ diagnostic: Diagnostic, _ field: ProcedureRecord.Field?) -> [UInt8] {
      var json = JSONWriter()
      json.object { json in
        json.key("ruleId")
        json.string(SARIFReport.fallsBelow)
        json.key("ruleIndex")
        json.int(SARIFReport.rules.count + 1)
        json.key("level")
        json.string("error")
        json.message(diagnostic.message[context.language])
        json.key("locations")
        json.array {
          $0.object { json in
            json.place(SARIFPlace(diagnostic.file))
            if let field { json.member(field.key, field.pointer) }
          }
        }
        var what = "\(name)\u{1F}\(SARIFReport.fallsBelow)"
        if let field {
          what += "\u{1F}\(field.key)\u{1F}\(Wording(field.label).plainText())"
          seen[what, default: 0] += 1
          what += "\u{1F}\(seen[what, default: 0])"
        }
        json.fingerprint(what)
        json.key("properties")
        json.object {
          $0.key("procedure")
          $0.string(composed(procedure.code ?? procedure.name))
        }
      }
      return json.bytes
    }
    let fields = [nil] + loss.fields.map(\.field)
    return zip(loss.diagnostics, fields).map(result)
  }
}

/// A form's file as a URI, and the line of a set.
struct SARIFPlace {
  /// As the analysis names it, without the line of a set.
  var path: String
  /// 1-based; `nil` for a whole file.
  var line: Int?

  init(_ file: String) {
    path = file
    guard let hash = file.lastIndex(of: "#"), let number = Int(file[file.index(after: hash)...])
    else { return }
    let set = file[..<hash]
    guard set == "-" || set.hasSuffix(".ndjson") || set.hasSuffix(".jsonl") else { return }
    path = String(set)
    line = number
  }

  /// The path as a relative reference (RFC 3986): a first part with a colon is no scheme.
  var uri: String { SARIFPlace.encoded(path) }

  static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in composed(path).utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: result.append(byte)
      default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func object(_ content: (inout JSONWriter) -> Void) {
    beginObject()
    content(&self)
    endObject()
  }

  fileprivate mutating func array(_ content: (inout JSONWriter) -> Void) {
    beginArray()
    content(&self)
    endArray()
  }

  fileprivate mutating func message(_ text: String) {
    key("message")
    object {
      $0.key("text")
      $0.string(composed(text))
    }
  }

  fileprivate mutating func fingerprint(_ what: String) {
    key("partialFingerprints")
    object {
      $0.key("catgiam/v1")
      $0.string(
        String(SHA256.digest(of: Array(composed(what).utf8)).hexadecimal.prefix(32)))
    }
  }

  fileprivate mutating func rule(_ id: String, _ title: String, _ reason: String, _ level: String) {
    object { json in
      json.key("id")
      json.string(id)
      for (name, text) in [("shortDescription", title), ("fullDescription", reason)] {
        json.key(name)
        json.object {
          $0.key("text")
          $0.string(composed(text))
        }
      }
      json.key("defaultConfiguration")
      json.object {
        $0.key("level")
        $0.string(level)
      }
    }
  }

  fileprivate mutating func place(_ place: SARIFPlace, line: Int? = nil, _ column: Int? = nil) {
    key("physicalLocation")
    object { json in
      json.key("artifactLocation")
      json.object {
        $0.key("uri")
        $0.string(place.uri)
        $0.key("uriBaseId")
        $0.string("FORMS")
      }
      // The text of a set's line is a file of its own: its places count from there.
      guard let start = place.line ?? line else { return }
      json.key("region")
      json.object {
        $0.key("startLine")
        $0.int(start)
        if place.line == nil, let column {
          $0.key("startColumn")
          $0.int(column)
        }
      }
    }
  }

  fileprivate mutating func place(of field: Analysis.AnalyzedField, in analysis: Analysis) {
    place(SARIFPlace(analysis.forms[field.reference.form].file))
    member(field.field.key, field.field.pointer)
  }

  /// Where a field stands in its form.
  fileprivate mutating func member(_ name: String, _ pointer: String) {
    key("logicalLocations")
    array {
      $0.object {
        $0.key("name")
        $0.string(composed(name))
        $0.key("fullyQualifiedName")
        $0.string(composed(pointer))
        $0.key("kind")
        $0.string("member")
      }
    }
  }
}
