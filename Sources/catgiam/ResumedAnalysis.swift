import FormReduction
import Interchange

/// `catgiam analyze … --resume -o ndjson=FILE`: goes on behind the last whole procedure of an
/// interrupted run, and ends with the bytes of a run that nothing interrupted.
struct ResumedAnalysis {
  private var format: any ReportFormat
  private let result: PartialResult
  /// Procedures of the earlier run that miss the target.
  private let misses: Int

  /// - Parameter words: What `--output` holds.
  /// - Throws: ``UsageError`` unless it is one NDJSON file; ``WriteError``.
  init(
    _ words: [String], _ invocation: Invocation, _ loader: Loader, _ settings: Settings
  ) throws {
    let (id, path) = try ResumedAnalysis.output(words, invocation)
    guard let type = ReportFormats.format(id) else { preconditionFailure("no format \(id)") }
    format = type.init()
    let run = settings.run
    let settingsText = [
      "as of \(run.asOf)", "sources \(run.sources)", "target \(settings.options.target)",
      "procedures \(run.procedures ?? "-")", "decisions \(run.decisions ?? "-")",
      "from \(invocation.value("from") ?? "-")",
    ].joined(separator: "; ")
    result = try PartialResult(
      path,
      .init(
        format: id, version: run.tool, catalogue: run.catalogue, settings: settingsText,
        inputs: loader.inputHash ?? ""))
    // A line that does not fit its procedure, or was cut by a power failure, is done anew.
    var misses = 0
    var count = 0
    for line in result.lines where count < loader.count {
      guard let root = try? JSONDocument(parsing: Array(line)).root,
        let file = root["forms"]?.elements.first?["file"]?.string,
        loader.files(ofProcedure: count).contains(where: { composed($0) == file }),
        root["run"] != nil
      else { break }
      if root["meetsTarget"]?.bool == false { misses += 1 }
      count += 1
    }
    try result.keep(count)
    self.misses = misses
  }

  /// The one output that can be continued.
  static func output(
    _ words: [String], _ invocation: Invocation
  ) throws(UsageError) -> (id: String, path: String) {
    let parts = (words.first ?? "").split(separator: "=", maxSplits: 1).map(String.init)
    let known = [NDJSONReport.id, SummaryNDJSONReport.id]
    guard words.count == 1, parts.count == 2, known.contains(parts[0]), parts[1] != "-",
      !invocation.has("baseline"), !invocation.has("write-baseline")
    else {
      throw UsageError(
        message: Message(
          vi: "--resume đi với đúng một --output ndjson=TỆP hoặc summary-ndjson=TỆP, không có "
            + "--baseline và --write-baseline",
          en:
            "--resume goes with one --output ndjson=FILE or summary-ndjson=FILE and no other, and "
            + "with no --baseline or --write-baseline"))
    }
    return (parts[0], parts[1])
  }

  /// How many procedures an earlier run did.
  var done: Int { result.lines.count }

  /// Does the rest and gives the result its name.
  ///
  /// - Returns: Whether a procedure misses the target, and what was lost on the way.
  func run(
    _ run: Run, _ context: ReportContext, of count: Int
  ) async throws -> (misses: Bool, lost: [Diagnostic]) {
    var format = format
    // Nothing stands before the first line; what all lines share is made here.
    _ = format.beginning(context)
    var progress = Progress()
    var done = done
    let (totals, lost) = try await run.analyses(of: Array(done..<count)) { analysis in
      AnalyzeCommand.remark(analysis, context.language)
      try result.write(format.render(analysis, context))
      done += 1
      progress.show(done, of: count, context.language)
    }
    progress.clear()
    try result.finish()
    return (misses + totals.all.missing > 0, lost)
  }
}
