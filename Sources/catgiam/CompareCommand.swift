import FormReduction

/// `catgiam compare`: what was achieved between two results, or over several.
enum CompareCommand {
  static func run(_ invocation: Invocation) async throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    let language = settings.language
    guard invocation.arguments.count >= 2, !invocation.arguments.contains("-") else {
      throw UsageError(
        message: Message(
          vi:
            "cần ít nhất hai lần để so: thư mục biểu mẫu hoặc tệp kết quả .ndjson, cũ trước mới sau",
          en: "name at least two sides: folders of forms or kept results (.ndjson), the older first"
        ))
    }
    let outputs = try TableOutputs(invocation.values("output"))
    var sides: [SideLoader.Side] = []
    for argument in invocation.arguments {
      sides.append(try await SideLoader.side(argument, settings))
    }
    let reported = try invocation.value("was").map { path throws(UsageError) in
      try SideLoader.kept(path, InputText.bytes(path))
    }
    let goals = try AgencyTargets(invocation)
    // A folder among the arguments is no file of its own: its loader knows what it holds.
    let kept = zip(invocation.arguments, sides).filter { $1.loader == nil }.map(\.0)
    try InputFiles(invocation, sides.compactMap(\.loader), kept: kept).refuse(outputs.paths)
    try SideLoader.refuseMixedTools(sides.map(\.table))

    let document = ComparisonDocument(
      sides: sides.map(\.table), targets: goals, reported: reported?.table.procedures
    ).document(target: settings.options.target, today: settings.options.asOf, language)
    guard try outputs.write(document, settings) else { return .cannotWrite }
    return sides.contains { $0.table.unreadable ?? 0 > 0 } ? .unusableInput : .done
  }
}

/// Reads one side of a comparison: forms, which are analysed now, or a kept result.
enum SideLoader {
  struct Side {
    var table: ComparisonTables.Side
    /// `nil` for a kept result.
    var loader: Loader?
  }

  static func side(_ argument: String, _ settings: Settings) async throws(UsageError) -> Side {
    if let bytes = try? UserFile.contents(of: argument), KeptResult.recognizes(bytes) {
      return try kept(argument, bytes)
    }
    let loader = await Loader(
      inputs: [argument], procedures: settings.procedures, format: settings.format,
      threads: settings.threads)
    for diagnostic in loader.diagnostics { Console.error(diagnostic.text(settings.language)) }
    guard loader.count > 0 else {
      throw UsageError(
        message: Message(
          vi: "“\(argument)” không có biểu mẫu nào và không phải kết quả đã lưu",
          en: "\"\(argument)\" holds no form and is no kept result"))
    }
    let run = Run(
      loader, catalogue: settings.catalogue, options: settings.options, threads: settings.threads)
    var records: [ProcedureRecord] = []
    let (_, lost) = await run.analyses {
      records.append(ProcedureRecord(of: $0, run: settings.run))
    }
    for diagnostic in lost { Console.error(diagnostic.text(settings.language)) }
    return Side(
      table: .init(
        name: UserFile.shownWithoutFolder(argument), procedures: records,
        unreadable: loader.unreadableCount + lost.count),
      loader: loader)
  }

  static func kept(_ path: String, _ bytes: [UInt8]) throws(UsageError) -> Side {
    do throws(ListError) {
      let result = try KeptResult(ndjson: bytes)
      return Side(
        table: .init(
          name: UserFile.shownWithoutFolder(path), procedures: result.procedures, unreadable: nil),
        loader: nil)
    } catch {
      throw error.usage(path)
    }
  }

  /// Two versions of the tool may count the same form differently, and nobody could tell that from a
  /// change of the form.
  ///
  /// - Parameter current: The version of a side that is still to come.
  static func refuseMixedTools(
    _ sides: [ComparisonTables.Side], current: String? = nil
  ) throws(UsageError) {
    guard !sides.isEmpty else { return }
    let tools = Set(sides.flatMap { $0.runs.map { $0?.tool ?? "?" } } + [current].compactMap { $0 })
    guard tools.count > 1 else { return }
    let names = tools.sorted().joined(separator: ", ")
    throw UsageError(
      message: Message(
        vi:
          "các kết quả do nhiều phiên bản công cụ làm ra (\(names)): không tách được thay đổi của biểu "
          + "mẫu với cách đếm; hãy so chính các bộ biểu mẫu",
        en:
          "the results were made by several versions of the tool (\(names)): a change of the forms could "
          + "not be told from one of counting; compare the form sets themselves"))
  }
}

extension AgencyTargets {
  /// The file behind `--targets`; `nil` without it.
  init?(_ invocation: Invocation) throws(UsageError) {
    guard let path = invocation.value("targets") else { return nil }
    let bytes = try InputText.bytes(path)
    do throws(ListError) { self = try AgencyTargets(csv: bytes) } catch { throw error.usage(path) }
  }
}
