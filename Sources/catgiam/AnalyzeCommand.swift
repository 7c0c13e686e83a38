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
    let targets = try outputs(invocation)
    let loader = await Loader(
      inputs: invocation.arguments, procedures: settings.procedures, format: settings.format,
      threads: settings.threads)
    try refuseInputs(
      targets.map(\.path), loader,
      read: invocation.values("catalogue") + invocation.values("procedures"))

    let language = settings.language
    let diagnostics = settings.diagnostics + loader.diagnostics
    for diagnostic in diagnostics { Console.error(diagnostic.text(language)) }
    let context = ReportContext(
      catalogue: settings.catalogue, language: language, options: settings.options,
      diagnostics: diagnostics, ignored: loader.ignored, unreadableCount: loader.unreadableCount,
      run: settings.run)
    do {
      let (misses, lost) = try await write(targets, loader, context, settings)
      for diagnostic in lost { Console.error(diagnostic.text(language)) }
      if loader.unreadableCount + lost.count > 0 { return .unusableInput }
      return misses && invocation.has("require-target") ? .missesTarget : .done
    } catch let error as WriteError {
      Console.error(error.message[language])
      return .cannotWrite
    } catch {
      preconditionFailure("only writing throws here: \(error)")
    }
  }

  private struct Output {
    var format: any ReportFormat
    var path: String
  }

  /// The outputs asked for; the table on standard output where none is.
  private static func outputs(_ invocation: Invocation) throws(UsageError) -> [Output] {
    var outputs: [Output] = []
    for text in invocation.values("output") {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let format = ReportFormats.format(String(parts[0])) else {
        let known = ReportFormats.all.map { $0.id }.joined(separator: ", ")
        throw UsageError(
          message: Message(
            vi: "--output ghi “\(text)”; cần FORMAT=PATH với FORMAT là một trong: \(known)",
            en: "--output holds \"\(text)\"; expected FORMAT=PATH with FORMAT one of \(known)"))
      }
      let path = String(parts[1])
      if outputs.contains(where: { OutputFile.areSame($0.path, path) }) {
        throw UsageError(
          message: Message(
            vi: "hai kết quả cùng ghi vào “\(path)”", en: "two outputs go to \"\(path)\""))
      }
      outputs.append(Output(format: format.init(), path: path))
    }
    return outputs.isEmpty ? [Output(format: TextReport(), path: "-")] : outputs
  }

  /// No input is ever overwritten.
  ///
  /// - Parameter files: Those behind flags.
  private static func refuseInputs(
    _ paths: [String], _ loader: Loader, read files: [String]
  ) throws(UsageError) {
    for path in paths
    where path != "-"
      && (loader.reads(path) || files.contains { OutputFile.areSame($0, path) })
    {
      throw UsageError(
        message: Message(
          vi: "“\(path)” là một tệp đầu vào, không ghi đè",
          en: "\"\(path)\" is an input, it will not be overwritten"))
    }
  }

  /// - Returns: Whether a procedure misses the target, and what was lost on the way.
  private static func write(
    _ outputs: [Output], _ loader: Loader, _ context: ReportContext, _ settings: Settings
  ) async throws -> (misses: Bool, lost: [Diagnostic]) {
    let set = OutputSet()
    do {
      var files: [OutputFile] = []
      for output in outputs {
        let file = try set.open(output.path)
        files.append(file)
        try file.write(output.format.beginning(context))
      }
      let run = Run(
        loader, catalogue: settings.catalogue, options: settings.options,
        threads: settings.threads)
      var progress = Progress()
      var done = 0
      let (totals, lost) = try await run.analyses { analysis in
        for (file, output) in zip(files, outputs) {
          try file.write(output.format.render(analysis, context))
        }
        done += 1
        progress.show(done, of: loader.count, context.language)
      }
      progress.clear()
      var context = context
      context.diagnostics += lost
      context.unreadableCount += lost.count
      for (file, output) in zip(files, outputs) {
        try file.write(output.format.end(totals, context))
      }
      try set.commit()
      return (totals.all.missing > 0, lost)
    } catch {
      set.abandon()
      throw error
    }
  }
}
