import FormReduction

/// `catgiam catalogue`: what is held where.
enum CatalogueCommand {
  static func run(_ invocation: Invocation) throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    let listing = CatalogueListing(
      catalogue: settings.catalogue, options: settings.options, language: settings.language)
    if invocation.has("json") {
      Console.out(listing.json(), settings.language)
    } else {
      Console.out(listing.text(), settings.language)
    }
    return .done
  }
}

/// `catgiam rules`: the reasons for verdicts.
enum RulesCommand {
  static func run(_ invocation: Invocation) throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    if invocation.has("json") {
      Console.out(RulesListing.json(), settings.language)
    } else {
      Console.out(RulesListing.text(settings.language), settings.language)
    }
    return .done
  }
}

/// `catgiam formats`: what can be read.
enum FormatsCommand {
  static func run(_ invocation: Invocation) throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    if invocation.has("json") {
      Console.out(FormatsListing.json(), settings.language)
    } else {
      Console.out(FormatsListing.text(settings.language), settings.language)
    }
    return .done
  }
}

/// `catgiam explain`: one form, field by field.
enum ExplainCommand {
  static func run(_ invocation: Invocation) async throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    guard let file = invocation.arguments.first, invocation.arguments.count <= 2 else {
      throw UsageError(
        message: Message(
          vi: "cần một tệp, và có thể thêm vị trí, khóa hoặc câu hỏi của trường",
          en: "name one file, and if wanted the pointer, key or label of a field"))
    }
    let loader = await Loader(
      inputs: [file], procedures: settings.procedures, format: settings.format,
      threads: settings.threads)
    for diagnostic in settings.diagnostics + loader.diagnostics {
      Console.error(diagnostic.text(settings.language))
    }
    let wanted = invocation.arguments.count > 1 ? invocation.arguments[1] : nil
    let run = Run(
      loader, catalogue: settings.catalogue, options: settings.options, threads: settings.threads)
    var found = false
    let (_, lost) = await run.analyses { analysis in
      let report = FieldReport(
        analysis: analysis, catalogue: settings.catalogue, options: settings.options,
        language: settings.language)
      if let text = report.text(for: wanted) {
        found = true
        Console.out(text, settings.language)
      }
    }
    if !found, let wanted, loader.count > 0 {
      throw UsageError(
        message: Message(
          vi: "không có trường nào có vị trí, khóa hoặc câu hỏi “\(wanted)”",
          en: "no field has the pointer, key or label \"\(wanted)\""))
    }
    for diagnostic in lost { Console.error(diagnostic.text(settings.language)) }
    return loader.unreadableCount + lost.count > 0 ? .unusableInput : .done
  }
}
