import FormReduction

/// `catgiam benchmark`: how fast the user's own forms are analysed, room by room.
///
/// Every run is that of `analyze` with the table as its only result, written to nowhere: the same loader,
/// threads and reports, ended behind one room after another (``RoomTimes``).
enum BenchmarkCommand {
  static func run(_ invocation: Invocation) async throws(UsageError) -> ExitCode {
    let began = Console.seconds
    let settings = try Settings(invocation)
    _ = Analyzer(settings.catalogue, options: settings.options, detail: .figures)
    let start = Console.seconds - began
    let rounds = try rounds(invocation)
    guard !invocation.arguments.isEmpty else {
      throw UsageError(
        message: Message(
          vi: "cần ít nhất một tệp hoặc thư mục biểu mẫu", en: "name at least one file or folder"))
    }
    guard !invocation.arguments.contains("-") else {
      throw UsageError(
        message: Message(
          vi: "đo tốc độ phải đọc nhiều lần, đầu vào chuẩn chỉ đọc được một lần; hãy nêu một tệp",
          en: "a benchmark reads its input several times, standard input only once; name a file"))
    }
    let outputs = try TableOutputs(invocation.values("output"))
    var bench = Bench(inputs: invocation.arguments, settings: settings)

    let (first, loader, totals, lost) = try await bench.run()
    try InputFiles(invocation, [loader]).refuse(outputs.paths)
    for diagnostic in settings.diagnostics + loader.diagnostics + lost {
      Console.error(diagnostic.text(settings.language))
    }
    // A clock says little of a few microseconds.
    bench.repeats = max(1, min(1000, Int(0.05 / first)))
    guard loader.formCount > 0 else { return .unusableInput }
    var progress = Progress()
    var times = RoomTimes()
    var fieldTimes: [Double] = []
    for round in 0..<rounds {
      progress.show(round, of: rounds, settings.language)
      var seconds: [Double] = []
      for room in Room.allCases where room < .figures {
        seconds.append(await bench.seconds(upTo: room))
      }
      seconds.append(try await bench.seconds())
      times.add(seconds)
      if invocation.has("with-fields") {
        fieldTimes.append(try await bench.seconds(format: "ndjson"))
      }
    }
    progress.clear()
    let work = SpeedTables.Work(
      loader, totals, threads: settings.threads, repeats: bench.repeats, start: start, first: first,
      peakBytes: Console.peakMemory)
    let tables = SpeedTables(
      work, times, withFields: fieldTimes.isEmpty ? nil : .init(fieldTimes), settings.language)
    guard try outputs.write(tables.document, settings) else { return .cannotWrite }
    return loader.unreadableCount + lost.count > 0 ? .unusableInput : .done
  }

  private static func rounds(_ invocation: Invocation) throws(UsageError) -> Int {
    guard let word = invocation.value("rounds") else { return 5 }
    guard let rounds = Int(word), (1...1000).contains(rounds) else {
      throw UsageError(
        message: Message(
          vi: "--rounds là số từ 1 đến 1000, không phải “\(word)”",
          en: "--rounds is a number from 1 to 1000, not \"\(word)\""))
    }
    return rounds
  }

  /// Runs over one input, each from the beginning.
  private struct Bench {
    var inputs: [String]
    var settings: Settings
    /// How often a small input is run through for one measurement.
    var repeats = 1

    /// Loads as far as a room.
    ///
    /// - Returns: Seconds.
    func seconds(upTo room: Room) async -> Double {
      let analyzer = Analyzer(settings.catalogue, options: settings.options, detail: .figures)
      let start = Console.seconds
      for _ in 0..<repeats {
        _ = await Loader(
          inputs: inputs, procedures: settings.procedures, format: settings.format,
          analyzer: analyzer, threads: settings.threads, upTo: room)
      }
      return (Console.seconds - start) / Double(repeats)
    }

    /// Does the whole of `analyze`.
    ///
    /// - Returns: Seconds.
    func seconds(format: String = "text") async throws(UsageError) -> Double {
      var seconds = 0.0
      for _ in 0..<repeats { seconds += try await run(format: format).seconds }
      return seconds / Double(repeats)
    }

    /// Does the whole of `analyze` once.
    ///
    /// - Parameter format: Of the one result.
    func run(
      format: String = "text"
    ) async throws(UsageError) -> (
      seconds: Double, loader: Loader, totals: Totals, lost: [Diagnostic]
    ) {
      let outputs = try ReportOutputs(["\(format)=/dev/null"])
      let analyzer =
        outputs.showsFields
        ? nil : Analyzer(settings.catalogue, options: settings.options, detail: .figures)
      let start = Console.seconds
      let loader = await Loader(
        inputs: inputs, procedures: settings.procedures, format: settings.format,
        analyzer: analyzer, threads: settings.threads)
      let context = ReportContext(
        catalogue: settings.catalogue, language: settings.language, options: settings.options,
        diagnostics: loader.diagnostics, ignored: loader.ignored,
        unreadableCount: loader.unreadableCount, run: settings.run)
      do {
        let written = try await AnalyzeCommand.write(
          outputs, loader, context, settings, .init(), isQuiet: true)
        return (Console.seconds - start, loader, written.totals, written.lost)
      } catch {
        throw UsageError(
          message: Message(
            vi: "không ghi được vào /dev/null: \(error)", en: "cannot write to /dev/null: \(error)")
        )
      }
    }
  }
}
