import Interchange

/// The procedures as tests, for a build that guards a repository of forms: one that misses the target
/// fails, one without declared fields is skipped, a file that cannot be read is an error. Against a
/// baseline each procedure of it is a second test: it fails where something was lost, with the fields
/// that did it.
///
/// - SeeAlso: the JUnit schema of Windy Road Technology, which the readers of builds follow.
public struct JUnitReport: ReportFormat {
  public static let id = "junit"
  public static let summary = Message(
    vi: "JUnit: mỗi thủ tục là một phép thử so với mục tiêu",
    en: "JUnit: each procedure is a test against the target")
  public static let drawsTables = true
  public static let file: ReportFileName? = ReportFileName(
    stem: Message(vi: "kiem-tra", en: "tests"), ending: ".junit.xml")

  /// The first form of each procedure.
  private var files: [String] = []

  public init() {}

  public mutating func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    files.append(analysis.forms.first?.file ?? "")
    return []
  }

  public mutating func end(_ tables: ReportTables, _ context: ReportContext) -> [UInt8] {
    let procedures = tables.procedures
    let unreadable = tables.unreadable
    func count(_ id: String) -> Int {
      if case .count(let count)? = tables.summary.value(id) { count } else { 0 }
    }
    let kept = tables.ratchet?.kept ?? []
    let losses = tables.ratchet?.losses ?? []
    var xml = XMLWriter()
    xml.begin("testsuites")
    xml.element(
      "testsuite",
      [
        "name": "catgiam", "package": "catgiam", "id": "0",
        "timestamp": "\(context.date)T00:00:00", "hostname": "localhost",
        "tests": "\(procedures.rows.count + unreadable.rows.count + kept.count + losses.count)",
        "failures": "\(count("missing") + losses.count)", "errors": "\(unreadable.rows.count)",
        "time": "0",
      ]
    ) { xml in
      xml.element("properties") { xml in
        for row in tables.identity.rows {
          guard case .text(let id) = row[0], let value = row.last else { continue }
          xml.element("property", ["name": id, "value": text(value.plainText)])
        }
      }
      for (row, file) in zip(procedures.rows, files) {
        write(row, of: procedures, file: file, context, to: &xml)
      }
      for record in kept { xml.element("testcase", baselineTest(of: record, context)) }
      for loss in losses {
        let lines = loss.diagnostics.map { oneLine(composed($0.text(context.language))) }
        xml.element("testcase", baselineTest(of: loss.procedure, context)) { xml in
          xml.element(
            "failure",
            [
              "message": text(loss.diagnostics.first?.message[context.language] ?? ""),
              "type": "falls-below-baseline",
            ]
          ) { $0.text(lines.joined(separator: "\n")) }
        }
      }
      for row in unreadable.rows {
        let cells = row.map { $0.text(context.language) }
        let place = ([cells[0]] + cells[1...2].filter { !$0.isEmpty }).joined(separator: ":")
        xml.element(
          "testcase", ["name": text(cells[0]), "classname": text(cells[0]), "time": "0"]
        ) { xml in
          xml.element("error", ["message": text(cells[3]), "type": "unreadable"]) {
            $0.text(text("\(place): \(cells[3])"))
          }
        }
      }
      xml.element("system-out")
      xml.element("system-err")
    }
    xml.end()
    return xml.bytes + [0x0A]
  }

  /// What stands at the test that holds a procedure against the baseline.
  private func baselineTest(
    of record: ProcedureRecord, _ context: ReportContext
  ) -> KeyValuePairs<String, String> {
    let name = [record.code, record.name].compactMap { $0 }.joined(separator: " ")
    let what = context.language == .vietnamese ? "giữ mốc" : "keeps the baseline"
    return [
      "name": text("\(name): \(what)"), "classname": text(record.forms.first?.file ?? ""),
      "time": "0",
    ]
  }

  private func write(
    _ row: [Table.Cell], of table: Table, file: String, _ context: ReportContext,
    to xml: inout XMLWriter
  ) {
    func cell(_ id: String) -> Table.Cell { row[table.index(of: id)] }
    let isVietnamese = context.language == .vietnamese
    let code = cell("code").text(context.language)
    let name = cell("name").text(context.language)
    xml.element(
      "testcase",
      [
        "name": text(code.isEmpty ? name : "\(code) \(name)"), "classname": text(file),
        "time": "0",
      ]
    ) { xml in
      switch cell("meetsTarget") {
      case .met(false?):
        let rate = cell("rate")
        let target = context.options.target.text(context.language)
        let figures = "\(rate.text(context.language)) (\(rate.exactFraction ?? ""))"
        let gap = cell("gap").text(context.language)
        let message =
          isVietnamese
          ? "tỷ lệ cắt giảm \(figures), mục tiêu \(target) %, còn thiếu \(gap) trường"
          : "reduction rate \(figures), target \(target) %, \(gap) fields short"
        xml.element("failure", ["message": message, "type": "misses-target"]) {
          $0.text(text("\(file): \(message)"))
        }
      case .met(nil):
        xml.element(
          "skipped",
          ["message": isVietnamese ? "không có trường phải khai báo" : "nothing declared"])
      default: break
      }
    }
  }

  private func text(_ text: String) -> String { oneLine(composed(text)) }
}
