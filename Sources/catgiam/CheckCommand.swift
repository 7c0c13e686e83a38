import FormReduction

/// `catgiam check`: forms against the published list of procedures.
enum CheckCommand {
  static func run(_ invocation: Invocation) async throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    let language = settings.language
    guard let path = invocation.value("procedures") else {
      throw UsageError(
        message: Message(
          vi: "cần --procedures FILE: danh mục thủ tục đã công bố (CSV)",
          en: "--procedures FILE is needed: the published list of procedures (CSV)"))
    }
    guard !invocation.arguments.isEmpty else {
      throw UsageError(
        message: Message(
          vi: "cần ít nhất một tệp hoặc thư mục biểu mẫu", en: "name at least one file or folder"))
    }
    let outputs = try TableOutputs(invocation.values("output"))
    let list = try published(path)
    let earlier = try invocation.value("previous").map { path throws(UsageError) in
      try published(path)
    }
    let loader = await Loader(
      inputs: invocation.arguments, procedures: settings.procedures, format: settings.format,
      threads: settings.threads)
    try InputFiles(invocation, [loader]).refuse(outputs.paths)
    for diagnostic in loader.diagnostics { Console.error(diagnostic.text(language)) }
    var procedures: [Procedure] = []
    var lost: [Diagnostic] = []
    for number in 0..<loader.count {
      let loaded = loader.procedure(number)
      if let procedure = loaded.procedure { procedures.append(procedure) }
      lost += loaded.lost
    }
    for diagnostic in lost { Console.error(diagnostic.text(language)) }
    let check = ListCheck(
      procedures, against: list, earlier: earlier,
      file: path.split(separator: "/").last.map(String.init) ?? path)
    var tables = [CheckTables.remarks(check, language), CheckTables.counts(check, language)]
    if let earlier {
      tables.append(CheckTables.changes(ListChanges(from: earlier, to: list), language))
    }
    let name = UserFile.shownWithoutFolder(path)
    let document = TableDocument(
      title: Message(
        vi:
          "Đối chiếu \(procedures.count) thủ tục có biểu mẫu với danh mục “\(name)” (\(list.rows.count) dòng)",
        en:
          "\(procedures.count) procedures with forms against the list \"\(name)\" (\(list.rows.count) rows)"
      ),
      tables: tables,
      briefColumns: ["remarks": ["kind", "code", "place", "message"]])
    guard try outputs.write(document, settings) else { return .cannotWrite }
    return loader.unreadableCount + lost.count > 0 ? .unusableInput : .done
  }

  private static func published(_ path: String) throws(UsageError) -> PublishedList {
    let bytes = try InputText.bytes(path)
    do throws(ListError) { return try PublishedList(csv: bytes) } catch { throw error.usage(path) }
  }
}
