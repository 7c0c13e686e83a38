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
    var goals: AgencyTargets?
    if let path = invocation.value("targets") {
      let bytes = try InputText.bytes(path)
      do throws(ListError) { goals = try AgencyTargets(csv: bytes) } catch {
        throw error.usage(path)
      }
    }
    // A folder among the arguments is no file of its own: its loader knows what it holds.
    let kept = zip(invocation.arguments, sides).filter { $1.loader == nil }.map(\.0)
    try InputFiles(invocation, sides.compactMap(\.loader), kept: kept).refuse(outputs.paths)
    try refuseMixedTools(sides)

    let first = sides[0].table
    let last = sides[sides.count - 1].table
    let comparison = Comparison(first.procedures, last.procedures)
    var tables = [
      ComparisonTables.groups(comparison, language),
      ComparisonTables.procedures(comparison, language),
      ComparisonTables.fields(comparison, language),
    ]
    if sides.count > 2 { tables.insert(ComparisonTables.series(sides.map(\.table)), at: 0) }
    if let goals {
      tables.append(goals.table(comparison, today: settings.options.asOf, language))
    }
    if let reported {
      tables.append(
        ComparisonTables.method(reported: reported.table.procedures, now: first.procedures))
    }
    let document = TableDocument(
      title: Message(
        vi: "So sánh “\(first.name)” với “\(last.name)”",
        en: "\"\(first.name)\" compared with \"\(last.name)\""),
      notes: notes(sides), tables: tables,
      terminalColumns: [
        "groups": [
          "kind", "name", "declaredBefore", "declaredAfter", "gone", "nowSupplied", "come",
          "nowDeclared", "achieved",
        ],
        "procedures": [
          "code", "name", "state", "declaredBefore", "declaredAfter", "achieved", "otherwiseJudged",
        ],
        "fields": ["code", "label", "change", "was"],
      ])
    guard try outputs.write(document, language) else { return .cannotWrite }
    return sides.contains { $0.table.unreadable ?? 0 > 0 } ? .unusableInput : .done
  }

  /// Two versions of the tool may count the same form differently, and nobody could tell that from a
  /// change of the form.
  private static func refuseMixedTools(_ sides: [SideLoader.Side]) throws(UsageError) {
    let tools = Set(sides.flatMap { $0.runs.map { $0?.tool ?? "?" } })
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

  /// What the sides have in common, and what not.
  private static func notes(_ sides: [SideLoader.Side]) -> [Message] {
    var notes: [Message] = []
    let runs = Set(sides.flatMap(\.runs).compactMap { $0 })
    func differ(_ member: (RunIdentity) -> String) -> Bool { Set(runs.map(member)).count > 1 }
    var differences: [Message] = []
    if differ(\.catalogue) { differences.append(Message(vi: "danh mục", en: "catalogue")) }
    if differ({ $0.asOf.description }) {
      differences.append(Message(vi: "ngày xét hiệu lực", en: "the day of the law"))
    }
    if differ(\.sources) { differences.append(Message(vi: "nguồn đang bật", en: "active sources")) }
    if differ({ $0.decisions ?? "" }) {
      differences.append(Message(vi: "quyết định", en: "decisions"))
    }
    if differences.isEmpty {
      notes.append(
        Message(
          vi: "Mọi lần được phân tích bằng cùng một danh mục: khác biệt là của biểu mẫu.",
          en: "All sides rest on one catalogue: what differs is the forms."))
    } else {
      let vi = differences.map(\.vietnamese).joined(separator: ", ")
      let en = differences.map(\.english).joined(separator: ", ")
      notes.append(
        Message(
          vi:
            "Các lần khác nhau về \(vi): cột “Kết luận khác” không phải thay đổi của biểu mẫu; mức "
            + "giảm đã đạt chỉ đếm trường phải khai.",
          en: "The sides differ in \(en): \"Judged otherwise\" is no change of the forms; what was "
            + "achieved counts declared fields only."))
    }
    for side in sides where side.table.unreadable ?? 0 > 0 {
      let count = side.table.unreadable ?? 0
      notes.append(
        Message(
          vi: "“\(side.table.name)”: \(count) tệp không đọc được, không nằm trong số liệu.",
          en: "\"\(side.table.name)\": \(count) files could not be read and are not in the figures."
        ))
    }
    return notes
  }
}

/// Reads one side of a comparison: forms, which are analysed now, or a kept result.
enum SideLoader {
  struct Side {
    var table: ComparisonTables.Side
    /// What the figures rest on; one entry for each different one.
    var runs: Set<RunIdentity?>
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
    let (_, lost) = await run.analyses { records.append(ProcedureRecord(of: $0)) }
    for diagnostic in lost { Console.error(diagnostic.text(settings.language)) }
    return Side(
      table: .init(
        name: argument, procedures: records, unreadable: loader.unreadableCount + lost.count),
      runs: [settings.run], loader: loader)
  }

  static func kept(_ path: String, _ bytes: [UInt8]) throws(UsageError) -> Side {
    do throws(ListError) {
      let result = try KeptResult(ndjson: bytes)
      return Side(
        table: .init(name: path, procedures: result.procedures, unreadable: nil),
        runs: Set(result.procedures.map(\.run)), loader: nil)
    } catch {
      throw error.usage(path)
    }
  }
}
