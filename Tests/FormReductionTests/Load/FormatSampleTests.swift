import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// Samples of ours that have their expected fields beside them, worked out by hand.
@Suite("Samples of other formats")
struct FormatSampleTests {
  static let columns =
    "code\tform\tpointer\tstep\tsection\tgroup\tkind\tkey\tlabel\toptions\trole\tconditions"

  /// Where samples of formats lie; those of Form.io have tests of their own.
  static let folders = [
    "html", "tables", "printed", "xforms", "orbeon", "xdatenfelder", "xlsform", "json-schema",
    "alpaca",
    "surveyjs", "fhir", "xgov", "moj", "camunda", "drupal-webform",
  ]

  /// The samples, without their expected results.
  static let samples: [URL] = folders.flatMap { folder -> [URL] in
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: Paths.samples.appending(path: folder).path)) ?? []
    return names.sorted().filter { $0.contains(".") && !$0.hasSuffix(".expected.tsv") }
      .map { Paths.samples.appending(path: "\(folder)/\($0)") }
  }

  @Test("every sample gives the fields that a person counts in it", arguments: samples)
  func fields(_ sample: URL) async throws {
    let loader = await Loader(inputs: [sample.path], procedures: ProcedureList(), threads: 1)
    let forms = (0..<loader.count).compactMap { loader.procedure($0).procedure }.flatMap(\.forms)
    let found = [Self.columns] + forms.flatMap(Self.rows)
    let kept = sample.deletingPathExtension().appendingPathExtension("expected.tsv")
    if ProcessInfo.processInfo.environment["RECORD_REPORTS"] == "1" {
      try Data((found.joined(separator: "\n") + "\n").utf8).write(to: kept)
      Issue.record("recorded \(kept.lastPathComponent)")
      return
    }
    let expected = try String(contentsOf: kept, encoding: .utf8).split(separator: "\n")
    #expect(found == expected.map(String.init))
  }

  /// One row a field, in the columns above.
  static func rows(_ form: Form) -> [String] {
    form.fields.map { field in
      let sections = form.sections(around: field).reversed().filter { $0 != field.step }
        .map { form.sections[$0].title }.filter { !$0.isEmpty }
      let conditions = field.conditionals.map { conditional in
        let terms = conditional.terms.map { "\($0.field) \($0.comparison.rawValue) \($0.value)" }
        return (conditional.shows ? "" : "not ") + terms.joined(separator: " & ")
      }
      return [
        form.procedureCode ?? "", form.title, field.pointer, form.stepTitle(of: field) ?? "",
        sections.joined(separator: " › "), field.group == nil ? "" : "repeated",
        field.kind.rawValue, field.key, field.label, field.options.joined(separator: " | "),
        field.role.rawValue + (field.isPrefilled ? " prefilled" : ""),
        conditions.joined(separator: "; "),
      ].joined(separator: "\t")
    }
  }

  /// What is wrong with each bad file, told in English; none gives a form.
  static let invalid: [(file: String, message: String)] = [
    (
      "tables/invalid/tcvn3.csv",
      "the text is in the old font TCVN3 (ABC); convert it to Unicode and save it as UTF-8"
    ),
    (
      "tables/invalid/vni.csv",
      "the text is in the old font VNI; convert it to Unicode and save it as UTF-8"
    ),
    ("html/invalid/dang-nhap.html", "a web page without a field to fill in; sign in"),
    ("html/invalid/khung.html", "a web page without a field to fill in; the form is in a frame"),
    ("html/invalid/mot-tep.mhtml", "a page saved as a single file (MHTML) is not read"),
    (
      "html/invalid/vni.html",
      "the text is in the old font VNI; convert it to Unicode and save it as UTF-8"
    ),
    (
      "printed/invalid/tcvn3.txt",
      "the text is in the old font TCVN3 (ABC); convert it to Unicode and save it as UTF-8"
    ),
    ("printed/invalid/khong-co-cho-trong.txt", "not a form schema we can read"),
    ("tables/invalid/unclosed-quote.csv", "quoted cell without closing quote"),
    ("tables/invalid/no-label.csv", "not a form schema we can read"),
    ("xforms/invalid/the-dong-sai.xml", "end tag does not match the start tag"),
    ("xdatenfelder/invalid/phien-ban-1.xml", "xdatenfelder version \"1\" cannot be read"),
    ("alpaca/invalid/doi-tuong-javascript.json", "a JavaScript object, no JSON"),
    ("drupal-webform/invalid/avustushakemus.yml", "a Drupal webform (YAML in a string of YAML)"),
  ]

  @Test("bad samples are refused with one clear line", arguments: invalid)
  func refused(_ file: String, _ message: String) async throws {
    let path = Paths.samples.appending(path: file).path
    let loader = await Loader(inputs: [path], procedures: ProcedureList(), threads: 1)
    #expect(loader.count == 0)
    #expect(loader.diagnostics.count == 1)
    let diagnostic = try #require(loader.diagnostics.first)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.message.english.hasPrefix(message))
  }

  @Test("every bad sample is asked about")
  func allInvalid() {
    for folder in Self.folders {
      let names =
        (try? FileManager.default.contentsOfDirectory(
          atPath: Paths.samples.appending(path: "\(folder)/invalid").path)) ?? []
      let known = Self.invalid.map(\.file)
      for name in names { #expect(known.contains("\(folder)/invalid/\(name)")) }
    }
  }
}
