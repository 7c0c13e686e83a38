import FormReduction

/// `catgiam merge`: results of several runs as one.
enum MergeCommand {
  static func run(_ invocation: Invocation) throws(UsageError) -> ExitCode {
    let language = try Settings(invocation).language
    let paths = invocation.arguments
    guard !paths.isEmpty, !paths.contains("-") else {
      throw UsageError(
        message: Message(
          vi: "cần các tệp kết quả .ndjson để ghép", en: "name the results (.ndjson) to merge"))
    }
    let target = invocation.value("into") ?? "-"
    try InputFiles(invocation, kept: paths).refuse([target])
    let set = OutputSet()
    do {
      let file = try set.open(target)
      var merge = ResultMerge()
      try merge.merge(paths) { try file.write($0) }
      try set.commit()
      return .done
    } catch let refusal as ResultMerge.Refusal {
      set.abandon()
      let place = refusal.line > 0 ? "\(refusal.path):\(refusal.line)" : refusal.path
      throw UsageError(
        message: Message(
          vi: "\(place): \(refusal.message.vietnamese)",
          en: "\(place): \(refusal.message.english)"))
    } catch let error as WriteError {
      set.abandon()
      Console.error(error.message[language])
      return .cannotWrite
    } catch {
      preconditionFailure("merging throws nothing else: \(error)")
    }
  }
}

/// `catgiam codes`: which form belongs to which procedure.
enum CodesCommand {
  static func run(_ invocation: Invocation) async throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    let outputs = try TableOutputs(invocation.values("output"))
    guard !invocation.arguments.isEmpty else {
      throw UsageError(
        message: Message(
          vi: "cần ít nhất một tệp, thư mục hoặc -", en: "name at least one file, folder or -"))
    }
    let loader = await Loader(
      inputs: invocation.arguments, procedures: settings.procedures, format: settings.format,
      threads: settings.threads, standardInput: invocation.value("input-name") ?? "-")
    try InputFiles(invocation, [loader]).refuse(outputs.paths)
    for diagnostic in settings.diagnostics + loader.diagnostics {
      Console.error(diagnostic.text(settings.language))
    }
    var rows: [[Table.Cell]] = []
    var lost: [Diagnostic] = []
    for number in 0..<loader.count {
      let loaded = loader.procedure(number)
      lost += loaded.lost
      guard let procedure = loaded.procedure else { continue }
      for form in procedure.forms {
        rows.append([
          procedure.metadata.code.map { .text($0) } ?? .empty, .text(form.file), .text(form.title),
        ])
      }
    }
    for diagnostic in lost { Console.error(diagnostic.text(settings.language)) }
    let document = TableDocument(
      title: Message(vi: "Biểu mẫu theo thủ tục", en: "Forms by procedure"),
      tables: [
        Table(
          id: "forms", title: Message(vi: "Biểu mẫu", en: "Forms"),
          columns: [
            .init("code", vi: "Mã TTHC", en: "Code", width: 9),
            .init("file", vi: "Tệp", en: "File", width: 60),
            .init("title", vi: "Tên biểu mẫu", en: "Title", width: 60),
          ], rows: rows)
      ])
    guard try outputs.write(document, settings) else { return .cannotWrite }
    return loader.unreadableCount + lost.count > 0 ? .unusableInput : .done
  }
}
