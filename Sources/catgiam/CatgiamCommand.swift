import FormReduction

/// The command: words in, exit code out; no analysis in here.
@main struct CatgiamCommand {
  static let version = RunIdentity.toolVersion

  static func main() {
    // First of all: a standard descriptor that is missing must not become something else.
    Interruption.install()
    let thread = MainThread()
    Task.detached(executorPreference: thread) { await run() }
    thread.run()
  }

  private static func run() async {
    let words = UserFile.arguments
    let language =
      words.contains("--lang=en") || follows("--lang", "en", in: words)
      ? Language.english : .vietnamese
    if words.isEmpty || words.contains("--help") || words.contains("-h") || words.first == "help" {
      let command = words.first { word in Flags.commands.contains { $0.name == word } }
      Console.out(Flags.help(command, language), language)
      Console.exit(words.isEmpty ? .usage : .done)
    }
    if words.contains("--version") {
      Console.out(
        "catgiam \(version) (catalogue \(Catalogue.vietnam.fingerprint))\n", language)
      Console.exit(.done)
    }
    do throws(UsageError) {
      let invocation = try Invocation(words)
      let code: ExitCode =
        switch invocation.command {
        case "analyze": try await AnalyzeCommand.run(invocation)
        case "explain": try await ExplainCommand.run(invocation)
        case "report": try await ReportCommand.run(invocation)
        case "decide": try await DecideCommand.run(invocation)
        case "plan": try await PlanCommand.run(invocation)
        case "papers": try await PapersCommand.run(invocation)
        case "codes": try await CodesCommand.run(invocation)
        case "merge": try MergeCommand.run(invocation)
        case "check": try await CheckCommand.run(invocation)
        case "compare": try await CompareCommand.run(invocation)
        case "apply": try await ApplyCommand.run(invocation)
        case "benchmark": try await BenchmarkCommand.run(invocation)
        case "catalogue": try CatalogueCommand.run(invocation)
        case "formats": try FormatsCommand.run(invocation)
        default: try RulesCommand.run(invocation)
        }
      Console.exit(code)
    } catch {
      Console.error("catgiam: \(visible(UserFile.shown(error.message[language])))")
      Console.exit(.usage)
    }
  }

  private static func follows(_ flag: String, _ value: String, in words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == flag && $1 == value }
  }
}
