import FormReduction

/// `catgiam plan`: which source, and which key, brings most.
enum PlanCommand {
  static func run(_ invocation: Invocation) async throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    let language = settings.language
    guard !invocation.arguments.isEmpty else {
      throw UsageError(
        message: Message(
          vi: "cần ít nhất một tệp hoặc thư mục biểu mẫu", en: "name at least one file or folder"))
    }
    var size = 3
    if let word = invocation.value("next") {
      guard let number = Int(word), (1...30).contains(number) else {
        throw UsageError(
          message: Message(
            vi: "--next là số nguồn từ 1 đến 30, không phải “\(word)”",
            en: "--next is a number of sources from 1 to 30, not \"\(word)\""))
      }
      size = number
    }
    let outputs = try TableOutputs(invocation.values("output"))
    let loader = await Loader(
      inputs: invocation.arguments, procedures: settings.procedures, format: settings.format,
      threads: settings.threads)
    try InputFiles(invocation, [loader]).refuse(outputs.paths)
    for diagnostic in settings.diagnostics + loader.diagnostics {
      Console.error(diagnostic.text(language))
    }
    var plan = SourcePlan(settings.catalogue, settings.options)
    let run = Run(
      loader, catalogue: settings.catalogue,
      options: SourcePlan.options(settings.options, in: settings.catalogue),
      threads: settings.threads)
    let (_, lost) = await run.analyses { plan.add($0) }
    for diagnostic in lost { Console.error(diagnostic.text(language)) }
    let document = PlanTables.document(
      plan, upTo: size, settings.catalogue, settings.options, language)
    guard try outputs.write(document, settings) else { return .cannotWrite }
    return loader.unreadableCount + lost.count > 0 ? .unusableInput : .done
  }
}
