import FormReduction
import Foundation

/// What is measured beside the tests: recognition on labelled forms (here), speed and memory of the rooms
/// (``RoomFigures``), of the index (``IndexSpeed``), of other formats (``FormatSpeed``); and what must not
/// become dearer (``Guard``). Programs of others are measured by `peers/measure.py`.
@main struct Benchmarks {
  /// Not asynchronous itself: the thread in which such a program begins ends at once, and that valgrind does
  /// not survive.
  static func main() {
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      do {
        try await run(Array(CommandLine.arguments.dropFirst()))
      } catch {
        print(error)
        exit(1)
      }
      isDone.signal()
    }
    isDone.wait()
  }

  private static func run(_ words: [String]) async throws {
    if words == ["formats"] { return try FormatSpeed.print() }
    if words.count == 2, words[0] == "index" { return try IndexSpeed.print(words[1]) }
    if words.first == "rooms", words.count < 3 {
      return try await RoomFigures.print(words.dropFirst().first)
    }
    if words == ["instructions"] { return try await Instructions.print() }
    // What callgrind counts: one run as far as a room, or nothing at all.
    if words == ["nothing"] { return }
    if words.count == 3, words[0] == "once",
      let room = Room.allCases.first(where: { "\($0)" == words[1] })
    {
      _ = await RoomFigures.run(words[2], upTo: room)
      return
    }
    if words.first == "guard" { return try await Guard.run(Array(words.dropFirst())) }
    if words.first == "generate" { return try FormGenerator.run(Array(words.dropFirst())) }
    let isLeaveOut = words.first == "leave-out"
    guard words.first == "recognition" || isLeaveOut else {
      print(
        """
        usage: catgiam-benchmarks recognition [FOLDER with forms/ and labels/dev.tsv]
               catgiam-benchmarks leave-out [FOLDER] [--errors]
               catgiam-benchmarks generate DIR --forms N --seed S [--ndjson] [--distinct N]
                 [--wordings FILE]
               catgiam-benchmarks index PATH
               catgiam-benchmarks rooms [PATH]
               catgiam-benchmarks instructions
               catgiam-benchmarks guard [--renew]
               catgiam-benchmarks formats
        """)
      return
    }
    let folder = "Tests/FormReductionTests/Labelled"
    var sets = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      try LabelledSet(name, folder: "\(folder)/\(name)", labels: "labels.tsv")
    }
    if let folder = words.dropFirst().first(where: { !$0.hasPrefix("--") }) {
      sets.append(try LabelledSet("dev", folder: folder, labels: "labels/dev.tsv"))
    }
    if isLeaveOut {
      return await LeaveOneOut.print(sets, listsErrors: words.contains("--errors"))
    }
    print("# Recognition on labelled forms\n")
    print("| set | forms | fields | precision | recall | attribute right |")
    print("|---|---|---|---|---|---|")
    for set in sets {
      let score = Score(await set.analyses(.vietnam, Options(asOf: day)), set)
      print("| \(set.name) | \(set.files.count) | \(set.rows.count) | \(score.line) |")
    }
    await Ablation.print(sets)
    await CrossValidation.print(sets)
    await LeaveOneOut.print(sets, listsErrors: false)
  }

  /// The law of this day, so that runs of different days compare.
  static let day = CalendarDate(year: 2026, month: 11, day: 24)
}

/// Forms with the labels that people gave each field.
struct LabelledSet {
  let name: String
  let files: [String]
  /// Cells by column.
  let rows: [[String: String]]

  init(_ name: String, folder: String, labels: String) throws {
    self.name = name
    files = try FileManager.default.contentsOfDirectory(atPath: folder + "/forms")
      .filter { $0.hasSuffix(".json") }.sorted().map { "\(folder)/forms/\($0)" }
    let lines = try String(contentsOfFile: "\(folder)/\(labels)", encoding: .utf8)
      .split(whereSeparator: \.isNewline)
    let columns = lines[0].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    rows = lines.dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(zip(columns, cells), uniquingKeysWith: { first, _ in first })
    }
  }

  func analyses(
    _ catalogue: Catalogue, _ options: Options, files: [String]? = nil
  ) async -> [Analysis] {
    let loader = await Loader(inputs: files ?? self.files, procedures: ProcedureList(), threads: 1)
    var analyses: [Analysis] = []
    _ = await Run(loader, catalogue: catalogue, options: options, threads: 1).analyses {
      analyses.append($0)
    }
    return analyses
  }
}

/// Agreement with the labels; arguable rows are left out, likely findings count as kept.
struct Score {
  private(set) var truePositives = 0
  private(set) var falsePositives = 0
  private(set) var falseNegatives = 0
  private(set) var attributes = 0
  private(set) var attributesRight = 0
  /// Of ``attributes``, where it is rightly told whether the one who applies is meant.
  private(set) var applicantsRight = 0
  /// What was cut or kept against the labels, a line each.
  private(set) var errors: [String] = []
  /// `file pointer` of the fields whose verdict is right.
  private(set) var right: Set<String> = []

  init() {}

  init(_ analyses: [Analysis], _ set: LabelledSet) {
    var fields: [String: Analysis.AnalyzedField] = [:]
    for analysis in analyses {
      for field in analysis.fields { fields[Score.id(field, analysis)] = field }
    }
    for row in set.rows where row["role"] == "declared" && row["sure"] != "0" {
      let id = "\(row["file"] ?? "") \(row["pointer"] ?? "")"
      guard let field = fields[id], let finding = field.finding else { continue }
      let isLabelled = row["verdict"] != "keep"
      let isFound = finding.verdict.isReducible && finding.confidence == .certain
      if isFound == isLabelled { right.insert(id) }
      if isFound && isLabelled { truePositives += 1 }
      if isFound && !isLabelled { falsePositives += 1 }
      if !isFound && isLabelled { falseNegatives += 1 }
      if let attribute = row["attribute"], attribute != "-", !attribute.isEmpty {
        attributes += 1
        if field.meaning.attribute?.id == attribute { attributesRight += 1 }
        let isApplicants = Score.isApplicants(field.meaning.subject.name)
        if isApplicants == Score.isApplicants(row["subject"] ?? "") { applicantsRight += 1 }
      }
      if isFound != isLabelled {
        errors.append(
          "\(id) [\(row["step"] ?? "") › \(row["section"] ?? "")] \(row["label"] ?? ""): labelled "
            + "\(row["verdict"] ?? "") \(row["subject"] ?? "") \(row["attribute"] ?? ""), got "
            + "\(finding.verdict.rawValue) \(finding.confidence.rawValue) "
            + "\(field.meaning.subject.name) \(field.meaning.attribute?.id ?? "-")")
      }
    }
  }

  mutating func add(_ other: Score) {
    truePositives += other.truePositives
    falsePositives += other.falsePositives
    falseNegatives += other.falseNegatives
    attributes += other.attributes
    attributesRight += other.attributesRight
    applicantsRight += other.applicantsRight
  }

  private static func isApplicants(_ subject: String) -> Bool {
    subject == "applicant" || subject.hasPrefix("applicant.")
  }

  var applicantLine: String { ratio(applicantsRight, attributes) }

  static func id(_ field: Analysis.AnalyzedField, _ analysis: Analysis) -> String {
    let file = analysis.forms[field.reference.form].file.split(separator: "/").last ?? ""
    return "\(file) \(field.field.pointer)"
  }

  var line: String {
    let precision = ratio(truePositives, truePositives + falsePositives)
    let recall = ratio(truePositives, truePositives + falseNegatives)
    return "\(precision) | \(recall) | \(ratio(attributesRight, attributes))"
  }
}

/// Three decimals.
func ratio(_ part: Int, _ whole: Int) -> String {
  whole == 0 ? "–" : String(format: "%.3f", Double(part) / Double(whole))
}
