import FormReduction

/// `catgiam papers`: which required papers a database replaces.
enum PapersCommand {
  static func run(_ invocation: Invocation) async throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    let language = settings.language
    let components = invocation.value("components")
    guard !invocation.arguments.isEmpty || components != nil else {
      throw UsageError(
        message: Message(
          vi: "cần tệp hoặc thư mục biểu mẫu, hoặc --components FILE",
          en: "name files or folders with forms, or --components FILE"))
    }
    let outputs = try TableOutputs(invocation.values("output"))
    try InputFiles(invocation).refuse(outputs.paths)
    let reader = PaperReader(settings.catalogue, asOf: settings.options.asOf)
    var tables = PaperTables(settings.catalogue, language)
    var isUnusable = false
    if let components {
      let bytes = try InputText.bytes(components)
      let list: DossierList
      do throws(ListError) { list = try DossierList(csv: bytes) } catch {
        throw error.usage(components)
      }
      let name = components.split(separator: "/").last.map(String.init) ?? components
      for part in list.parts {
        tables.add(
          part.name, reader.finding(part.name, code: part.code), code: part.code,
          procedure: settings.procedures.metadata(of: part.code)?.name ?? "",
          place: "\(name):\(part.line)")
      }
    }
    if !invocation.arguments.isEmpty {
      let loader = await Loader(
        inputs: invocation.arguments, procedures: settings.procedures, format: settings.format,
        threads: settings.threads)
      try InputFiles(invocation, [loader]).refuse(outputs.paths)
      for diagnostic in settings.diagnostics + loader.diagnostics {
        Console.error(diagnostic.text(language))
      }
      let run = Run(
        loader, catalogue: settings.catalogue, options: settings.options, threads: settings.threads)
      let (_, lost) = await run.analyses { tables.add($0, reader) }
      for diagnostic in lost { Console.error(diagnostic.text(language)) }
      isUnusable = loader.unreadableCount + lost.count > 0
    }
    guard try outputs.write(tables.document, settings) else { return .cannotWrite }
    return isUnusable ? .unusableInput : .done
  }
}
