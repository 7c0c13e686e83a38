import FormReduction

/// `catgiam report`: all documents of a month in one folder.
enum ReportCommand {
  /// The names of the formats that have a place in the folder.
  static var formats: [String] {
    ReportFormats.all.filter { $0.file != nil }.map { $0.id } + FolderReports.all.map { $0.id }
  }

  static func run(_ words: Invocation) async throws(UsageError) -> ExitCode {
    var invocation = words
    let file: SettingsFile? =
      if let path = words.value("settings") { try SettingsFile(path) } else { nil }
    try file?.complete(&invocation)
    let settings: Settings
    let flags: DocumentFlags
    let formats: [String]
    let targets: AgencyTargets?
    let earlierFiles: [EarlierResults.File]
    let earlier: [ComparisonTables.Side]
    do throws(UsageError) {
      settings = try Settings(invocation)
      flags = try DocumentFlags(invocation)
      formats = try wanted(invocation)
      targets = try AgencyTargets(invocation)
      earlierFiles = try EarlierResults.files(invocation.values("before"), before: flags.month)
      earlier = try await EarlierResults.sides(earlierFiles, settings)
    } catch {
      throw file?.placed(error, invocation) ?? error
    }
    guard !invocation.arguments.isEmpty else {
      throw UsageError(
        message: Message(
          vi:
            "cần ít nhất một tệp, thư mục hoặc -, trên dòng lệnh hoặc là “forms” trong tệp cài đặt",
          en: "name at least one file, folder or -, here or as \"forms\" in the settings file"))
    }
    guard let out = invocation.value("out") else {
      throw UsageError(
        message: Message(
          vi: "cần --out THƯ MỤC nhận báo cáo", en: "name the folder for the documents with --out"))
    }
    let loader = await Loader(
      inputs: invocation.arguments, procedures: settings.procedures, format: settings.format,
      hashing: true, threads: settings.threads)
    let diagnostics = settings.diagnostics + loader.diagnostics
    for diagnostic in diagnostics { Console.error(diagnostic.text(settings.language)) }
    var context = ReportContext(
      catalogue: settings.catalogue, language: settings.language, options: settings.options,
      diagnostics: diagnostics, ignored: loader.ignored, unreadableCount: loader.unreadableCount,
      run: settings.run)
    context.inputs = words.arguments.map(UserFile.shownWithoutFolder)
    context.fileCount = loader.fileCount
    context.inputHash = loader.inputHash
    flags.apply(to: &context)
    context.earlier = earlier
    context.targets = targets
    context.plans = true
    if let file {
      context.document = file.settings.document
      context.deadlines = file.settings.deadlines
    }
    let job = Job(
      loader: loader, settings: settings, ledger: settings.ledger(invocation), formats: formats,
      splits: invocation.has("agencies"), documents: file?.settings.agencies ?? [:])
    let folder = try folderName(out, context)
    try InputFiles(invocation, [loader], kept: earlierFiles.map(\.path)).refuse([folder])
    do {
      let lost = try await job.write(into: folder, context)
      for diagnostic in lost { Console.error(diagnostic.text(settings.language)) }
      return loader.unreadableCount + lost.count > 0 ? .unusableInput : .done
    } catch let error as WriteError {
      Console.error(error.message[settings.language])
      return .cannotWrite
    } catch {
      preconditionFailure("only writing throws here: \(error)")
    }
  }

  /// The formats asked for, all where none is named.
  private static func wanted(_ invocation: Invocation) throws(UsageError) -> [String] {
    guard let list = invocation.value("formats") else { return formats }
    var ids: [String] = []
    for word in list.split(whereSeparator: { ",; ".contains($0) }).map(String.init) {
      guard formats.contains(word) else {
        let known = formats.joined(separator: ", ")
        throw UsageError(
          message: Message(
            vi: "--formats ghi “\(word)”; cần một trong: \(known)",
            en: "--formats holds \"\(word)\"; expected one of \(known)"), flag: "formats")
      }
      if !ids.contains(word) { ids.append(word) }
    }
    return ids
  }

  /// The folder, with the month in its place.
  ///
  /// - Throws: ``UsageError`` where a month is wanted and none is named, or where the folder holds the
  ///   report of another month: it would be lost.
  private static func folderName(
    _ out: String, _ context: ReportContext
  ) throws(UsageError) -> String {
    guard let month = context.month else {
      guard !out.contains("{month}") else {
        throw UsageError(
          message: Message(
            vi: "--out có {month} nhưng thiếu --month", en: "--out holds {month}, but no --month"),
          flag: "out")
      }
      return out
    }
    let folder = out.replacing("{month}", with: month.description)
    if let other = OutputFolder.files(in: folder).lazy.compactMap(monthInName).first(
      where: { $0 != month })
    {
      throw UsageError(
        message: Message(
          vi:
            "\(folder): đang giữ báo cáo tháng \(other); chọn thư mục khác, hoặc ghi {month} trong tên",
          en:
            "\(folder): holds the report of \(other); name another folder, or put {month} in its name"
        ),
        flag: "out")
    }
    return folder
  }

  /// The month in the name of a document: that of `bao-cao-2026-10.docx`.
  private static func monthInName(_ path: String) -> ReportMonth? {
    path.contains("/") ? nil : EarlierResults.monthInName(path)
  }
}

/// What one call of the command writes.
private struct Job {
  var loader: Loader
  var settings: Settings
  /// Follows the entries of the decisions file; `nil` without one.
  var ledger: DecisionLedger?
  var formats: [String]
  /// Whether each agency has a folder of its own.
  var splits: Bool
  var documents: [String: DocumentSettings]

  /// - Returns: What was lost on the way.
  func write(into path: String, _ context: ReportContext) async throws -> [Diagnostic] {
    let set = OutputSet()
    do {
      let folder = try set.openFolder(path)
      var ledger = ledger
      let (tables, lost) = try await write(nil, in: FolderPart(whole: folder), context) {
        ledger?.add($0)
        AnalyzeCommand.remark($0, context.language)
      }
      try folder.closeFiles()
      var agencies: [(name: String, folder: String)] = []
      if splits {
        var names = SafeNames()
        let parent = context.language == .vietnamese ? "co-quan" : "agencies"
        for (agency, procedures) in loader.agencies {
          let name = "\(parent)/\(names.name(for: agency, fallback: "agency"))"
          agencies.append((agency, name))
          _ = try await write(
            procedures, in: FolderPart(whole: folder, prefix: name + "/"),
            self.context(of: agency, context))
          try folder.closeFiles()
        }
      }
      try set.commit()
      for diagnostic in ledger?.diagnostics ?? [] {
        Console.error(diagnostic.text(context.language))
      }
      Console.out(
        ReportNotice(
          context: context, folder: path, formats: formats, chapters: tables.chapters,
          agencies: agencies,
          withoutAgency: loader.count - loader.agencies.reduce(0) { $0 + $1.procedures.count }
        ).text,
        context.language)
      return lost
    } catch {
      set.abandon()
      throw error
    }
  }

  /// - Parameters:
  ///   - numbers: The procedures; `nil` for all.
  ///   - follow: Is given each analysis.
  private func write(
    _ numbers: [Int]?, in place: FolderPart, _ context: ReportContext,
    _ follow: (Analysis) -> Void = { _ in }
  ) async throws -> (tables: ReportTables, lost: [Diagnostic]) {
    let files = formats.map { id in
      (id, ReportFormats.format(id)?.file?.text(context.language, context.month) ?? id)
    }
    var outputs = ReportOutputs(files)
    var tables = ReportTables(context, keepsRows: true)
    try outputs.begin(in: place, context)
    let run = Run(
      loader, catalogue: settings.catalogue,
      options: SourcePlan.options(settings.options, in: settings.catalogue),
      threads: settings.threads)
    var progress = Progress()
    var done = 0
    let (totals, lost) = try await run.analyses(of: numbers) { analysis in
      tables.add(analysis)
      follow(analysis)
      try outputs.add(analysis, context)
      done += 1
      progress.show(done, of: numbers?.count ?? loader.count, context.language)
    }
    progress.clear()
    tables.finish(totals, lost: lost)
    try outputs.end(tables)
    return (tables, lost)
  }

  /// What an agency is told: its own procedures, nobody else's files.
  private func context(of agency: String, _ whole: ReportContext) -> ReportContext {
    var context = whole
    context.diagnostics = []
    context.unreadableCount = 0
    context.ignored = [:]
    context.earlier = whole.earlier.map { $0.of(agency: agency) }
    context.targets = whole.targets?.of(agency: agency)
    var own = DocumentSettings()
    // It reports to the body that issues the whole.
    own.parent = whole.document.parent
    own.body = agency
    own.place = whole.document.place
    if let body = whole.document.body { own.addressees = [body] }
    context.document = documents[agency].map { own.overridden(by: $0) } ?? own
    return context
  }
}
