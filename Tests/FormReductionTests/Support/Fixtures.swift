import Foundation

@testable import FormReduction
@testable import Interchange

/// The day on which all tests look at the law.
let testDay = CalendarDate(year: 2026, month: 11, day: 24)

extension Procedure {
  /// A procedure of one form: steps with the labels of their text fields.
  init(_ title: String, _ steps: [(String, [String])]) {
    var form = Form(file: "test.json", format: "formio", title: title)
    for (step, labels) in steps {
      let section = form.sections.count
      form.sections.append(Section(title: step, kind: .step))
      for label in labels {
        form.fields.append(
          Field(
            pointer: "/\(form.fields.count)", key: "textField\(form.fields.count)", label: label,
            step: section, section: section))
      }
    }
    self.init(metadata: ProcedureMetadata(name: title), forms: [form])
  }
}

extension Analysis {
  /// Analyses a procedure with the built-in catalogue.
  init(
    of procedure: Procedure, catalogue: Catalogue = .vietnam,
    options: Options = Options(asOf: testDay)
  ) {
    var analyzer = Analyzer(catalogue, options: options)
    self = analyzer.analysis(of: procedure)
  }

  init(_ title: String, _ steps: [(String, [String])]) {
    self.init(of: Procedure(title, steps))
  }

  /// The last field with a label.
  func last(_ label: String) -> AnalyzedField? { fields.last { $0.field.label == label } }

  func verdict(_ label: String) -> Finding.Verdict? { last(label)?.finding?.verdict }

  func fact(_ label: String) -> String? { last(label)?.meaning.fact?.description }

  /// Verdicts in the order of the fields.
  var verdicts: [Finding.Verdict?] { fields.map { $0.finding?.verdict } }
}

/// Where things lie, from this file.
enum Paths {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let samples = package.appending(path: "samples")
  static let labelled = package.appending(path: "Tests/FormReductionTests/Labelled")
  /// The team's shared folder, where it exists: beside the package, or one folder further up.
  static let shared: URL = {
    let beside = package.deletingLastPathComponent().appending(path: "shared")
    let above = package.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "shared")
    return exists(beside) ? beside : above
  }()

  static func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
}

/// Analyses everything below some paths.
func analyses(
  of paths: [URL], procedures: ProcedureList = ProcedureList(),
  options: Options = Options(asOf: testDay)
) async -> [Analysis] {
  let loader = await Loader(inputs: paths.map(\.path), procedures: procedures, threads: 2)
  let run = Run(
    loader, catalogue: .vietnam, options: options, threads: 2)
  var all: [Analysis] = []
  _ = await run.analyses { all.append($0) }
  return all
}

/// A tab-separated table with a header, as rows of named cells.
func table(_ url: URL) throws -> [[String: String]] {
  let lines = try String(contentsOf: url, encoding: .utf8).split(
    omittingEmptySubsequences: true, whereSeparator: \.isNewline)
  guard let header = lines.first else { return [] }
  let names = header.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  return lines.dropFirst().map { line in
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return Dictionary(zip(names, cells), uniquingKeysWith: { first, _ in first })
  }
}
