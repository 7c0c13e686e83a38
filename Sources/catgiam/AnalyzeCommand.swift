import FormReduction

/// `catgiam analyze`: the main job.
enum AnalyzeCommand {
  static func run(_ invocation: Invocation) async throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    guard !invocation.arguments.isEmpty else {
      throw UsageError(
        message: Message(
          vi: "cần ít nhất một tệp, thư mục hoặc -", en: "name at least one file, folder or -"))
    }
    let isResumed = invocation.has("resume")
    if isResumed { _ = try ResumedAnalysis.output(invocation.values("output"), invocation) }
    let follow = Follow(
      baseline: try Baseline(invocation), ledger: settings.ledger(invocation))
    var words = invocation.values("output")
    if let path = invocation.value("write-baseline") {
      // With this alone the table still goes to the terminal.
      words = (words.isEmpty ? ["text=-"] : words) + ["ndjson=\(path)"]
    }
    let outputs = try ReportOutputs(words)
    let documents = try DocumentFlags(invocation)
    // Where nothing but figures is shown, they are worked out while the files are looked through.
    let showsFigures =
      !outputs.showsFields && !outputs.drawsTables && follow.isEmpty && !isResumed
      && settings.options.decisions == nil
    let loader = await Loader(
      inputs: invocation.arguments, procedures: settings.procedures, format: settings.format,
      hashing: outputs.drawsTables || isResumed,
      analyzer: Analyzer(
        settings.catalogue, options: settings.options, detail: showsFigures ? .figures : .fields,
        explains: outputs.explains || outputs.drawsTables || !follow.isEmpty),
      threads: settings.threads, standardInput: invocation.value("input-name") ?? "-")
    // What is done so far is kept beside the result.
    let kept = isResumed ? outputs.paths.flatMap(PartialResult.files) : []
    try InputFiles(invocation, [loader]).refuse(outputs.paths + kept)
    try outputs.refuse(loader.count)

    let language = settings.language
    let diagnostics = settings.diagnostics + loader.diagnostics
    for diagnostic in diagnostics { Console.error(diagnostic.text(language)) }
    var context = ReportContext(
      catalogue: settings.catalogue, language: language, options: settings.options,
      diagnostics: diagnostics, ignored: loader.ignored, unreadableCount: loader.unreadableCount,
      run: settings.run)
    context.inputs = invocation.arguments.map(UserFile.shownWithoutFolder)
    context.fileCount = loader.fileCount
    context.inputHash = loader.inputHash
    context.floor = follow.baseline?.floor
    documents.apply(to: &context)
    do {
      let (misses, falls, lost): (Bool, Bool, [Diagnostic])
      if isResumed {
        (misses, lost) = try await resume(words, invocation, loader, context, settings)
        falls = false
      } else {
        let totals: Totals
        (totals, falls, lost) = try await write(outputs, loader, context, settings, follow)
        misses = totals.all.missing > 0
      }
      for diagnostic in lost { Console.error(diagnostic.text(language)) }
      if loader.unreadableCount + lost.count > 0 { return .unusableInput }
      return falls || misses && invocation.has("require-target") ? .missesTarget : .done
    } catch let error as WriteError {
      Console.error(error.message[language])
      return .cannotWrite
    } catch let error as UsageError {
      throw error
    } catch {
      preconditionFailure("only writing throws here: \(error)")
    }
  }

  /// What goes along with a run, beside its reports.
  struct Follow {
    var baseline: Baseline?
    var ledger: DecisionLedger?

    /// Whether nothing looks at the fields.
    var isEmpty: Bool { baseline == nil && ledger == nil }
  }

  /// Says where a figure does not rest on all that it should.
  static func remark(_ analysis: Analysis, _ language: Language) {
    guard analysis.branchesLeftOut > 0 else { return }
    let file = analysis.forms.first?.file ?? "-"
    Console.error(
      Diagnostic(
        .warning, file: file,
        message: Message(
          vi: "quá nhiều nhánh: \(analysis.branchesLeftOut) câu trả lời không được tính riêng, "
            + "tỷ lệ nhánh thấp nhất chỉ tính trên các nhánh đầu",
          en:
            "too many branches: \(analysis.branchesLeftOut) answers were not computed, the lowest "
            + "branch rate is that of the first ones")
      ).text(language))
  }

  private static func resume(
    _ words: [String], _ invocation: Invocation, _ loader: Loader, _ context: ReportContext,
    _ settings: Settings
  ) async throws -> (misses: Bool, lost: [Diagnostic]) {
    let analysis = try ResumedAnalysis(words, invocation, loader, settings)
    if analysis.done > 0 {
      Console.error(
        context.language == .vietnamese
          ? "chạy tiếp: đã xong \(analysis.done)/\(loader.count) thủ tục"
          : "continuing: \(analysis.done) of \(loader.count) procedures are done")
    }
    let run = Run(
      loader, catalogue: settings.catalogue, options: settings.options, threads: settings.threads)
    return try await analysis.run(run, context, of: loader.count)
  }

  /// Analyses everything and writes the reports.
  ///
  /// - Parameter isQuiet: Whether remarks on single procedures are left out.
  /// - Returns: The totals, whether a procedure has less than the baseline says, and what was lost on the
  ///   way.
  static func write(
    _ outputs: ReportOutputs, _ loader: Loader, _ context: ReportContext, _ settings: Settings,
    _ follow: Follow, isQuiet: Bool = false
  ) async throws -> (totals: Totals, falls: Bool, lost: [Diagnostic]) {
    var outputs = outputs
    var follow = follow
    let set = OutputSet()
    var tables = ReportTables(context, keepsRows: outputs.drawsTables)
    do {
      try outputs.begin(in: set, context)
      let run = Run(
        loader, catalogue: settings.catalogue, options: settings.options,
        threads: settings.threads)
      var progress = Progress()
      var done = 0
      let (totals, lost) = try await run.analyses { analysis in
        tables.add(analysis)
        follow.ledger?.add(analysis)
        if !isQuiet { AnalyzeCommand.remark(analysis, context.language) }
        try outputs.add(analysis, context)
        done += 1
        progress.show(done, of: loader.count, context.language)
      }
      progress.clear()
      tables.finish(totals, lost: lost)
      try outputs.end(tables)
      try set.commit()
      for diagnostic in follow.ledger?.diagnostics ?? [] {
        Console.error(diagnostic.text(context.language))
      }
      if let ratchet = tables.ratchet { follow.baseline?.say(ratchet, context.language) }
      return (totals, !(tables.ratchet?.losses.isEmpty ?? true), lost)
    } catch {
      set.abandon()
      throw error
    }
  }
}
