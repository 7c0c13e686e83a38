import FormReduction

/// `catgiam decide`: what is to be decided, and whether what was decided still holds.
enum DecideCommand {
  static func run(_ invocation: Invocation) async throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    let language = settings.language
    guard !invocation.arguments.isEmpty else {
      throw UsageError(
        message: Message(
          vi: "cần ít nhất một tệp hoặc thư mục biểu mẫu", en: "name at least one file or folder"))
    }
    let outputs = try TableOutputs(invocation.values("output"))
    let loader = await Loader(
      inputs: invocation.arguments, procedures: settings.procedures, format: settings.format,
      threads: settings.threads)
    try InputFiles(invocation, [loader]).refuse(outputs.paths)
    for diagnostic in settings.diagnostics + loader.diagnostics {
      Console.error(diagnostic.text(language))
    }
    var list = DecisionList(
      catalogue: settings.catalogue, decisions: settings.options.decisions,
      includesCertain: invocation.has("all"), language: language)
    var ledger = settings.ledger(invocation)
    var analyzer = Analyzer(settings.catalogue, options: settings.options)
    var lost: [Diagnostic] = []
    for number in 0..<loader.count {
      let loaded = loader.procedure(number)
      lost += loaded.lost
      guard let procedure = loaded.procedure else { continue }
      let analysis = analyzer.analysis(of: procedure)
      ledger?.add(analysis)
      list.add(procedure, analysis)
    }
    let remarks = (ledger?.diagnostics ?? []) + lost
    for diagnostic in remarks { Console.error(diagnostic.text(language)) }
    let applied = ledger?.appliedCount ?? 0
    var document = TableDocument(
      title: Message(
        vi: "\(applied) quyết định được áp dụng, \(list.toRead.rows.count) việc cần đọc",
        en: "\(applied) decisions applied, \(list.toRead.rows.count) things to read"),
      tables: [list.table, list.toRead],
      briefColumns: ["toRead": ["kind", "code", "what", "points", "lifts"]])
    document.hidden = ["decisions"]
    guard try outputs.write(document, settings) else { return .cannotWrite }
    return loader.unreadableCount + lost.count > 0 ? .unusableInput : .done
  }
}

extension Settings {
  /// Follows the entries of the decisions file; `nil` without one.
  func ledger(_ invocation: Invocation) -> DecisionLedger? {
    guard let decisions = options.decisions, let path = invocation.value("decisions") else {
      return nil
    }
    return DecisionLedger(decisions, file: path)
  }
}
