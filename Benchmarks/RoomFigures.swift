import AllocationCounter
import FormReduction
import Foundation

/// `catgiam-benchmarks rooms [PATH]`: what each room takes in time and memory.
///
/// Memory is counted with some forms, and with the same forms three times over: what the repetitions
/// ask for is what a form costs in the long run, when all texts are known. A field that is like others
/// before should ask for nothing.
enum RoomFigures {
  /// What a run asked of the system.
  struct Cost {
    var seconds: Double
    var allocations: UInt64
    var bytesAllocated: UInt64
    var forms: Int
    var fields: Int
    var bytes: Int
  }

  static func print(_ path: String?) async throws {
    if let path {
      try await printTimes(path)
    } else {
      try await printAllocations()
    }
  }

  // MARK: Runs

  /// Runs as far as a room, on one thread; the last room writes the table to nowhere.
  static func run(_ path: String, upTo room: Room, threads: Int = 1) async -> Cost {
    let options = Options(asOf: Benchmarks.day)
    let analyzer = Analyzer(
      .vietnam, options: options, detail: .figures, remembersFigures: false)
    let before = allocations_until_now()
    let start = ContinuousClock.now
    let loader = await Loader(
      inputs: [path], procedures: ProcedureList(), analyzer: analyzer, threads: threads, upTo: room)
    var fields = 0
    if room == .figures {
      let context = ReportContext(
        catalogue: .vietnam, language: .vietnamese, options: options,
        diagnostics: loader.diagnostics, ignored: loader.ignored,
        unreadableCount: loader.unreadableCount)
      var tables = ReportTables(context, keepsRows: false)
      let report = TextReport()
      var size = report.beginning(context).count
      let run = Run(loader, catalogue: .vietnam, options: options, threads: threads)
      let (totals, lost) = await run.analyses { analysis in
        tables.add(analysis)
        size += report.render(analysis, context).count
      }
      tables.finish(totals, lost: lost)
      size += report.end(tables, context).count
      precondition(size > 0, "a table has a heading")
      fields = totals.all.declared + totals.all.supplied + totals.all.attachments
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let after = allocations_until_now()
    return Cost(
      seconds: seconds, allocations: after.calls - before.calls,
      bytesAllocated: after.bytes - before.bytes, forms: loader.formCount, fields: fields,
      bytes: loader.byteCount)
  }

  // MARK: Time

  private static func printTimes(_ path: String) async throws {
    let rounds = 5
    var times = RoomTimes()
    var whole = await run(path, upTo: .figures)
    guard whole.forms > 0 else { return Swift.print("no forms in \(path)") }
    for _ in 0..<rounds {
      var seconds: [Double] = []
      for room in Room.allCases {
        let cost = await run(path, upTo: room)
        seconds.append(cost.seconds)
        if room == .figures { whole = cost }
      }
      times.add(seconds)
    }
    Swift.print(
      """
      \(whole.forms) forms, \(whole.fields) fields, \(whole.bytes) bytes; 1 thread, medians of \
      \(rounds) rounds; kernel \(SpeedTables.kernel)

      | room | ms | least–most | MB/s | ns/byte | ns/field |
      |---|---|---|---|---|---|
      """)
    func row(_ name: String, _ spread: RoomTimes.Spread) {
      let cells = [
        fixed(spread.median * 1e3, 1),
        "\(fixed(spread.least * 1e3, 1))–\(fixed(spread.most * 1e3, 1))",
        fixed(Double(whole.bytes) / spread.median / 1e6, 0),
        fixed(spread.median * 1e9 / Double(whole.bytes), 3),
        fixed(spread.median * 1e9 / Double(whole.fields), 1),
      ]
      Swift.print("| \(name) | \(cells.joined(separator: " | ")) |")
    }
    for room in Room.allCases { row(room.title[.english], times.spread(of: room)) }
    row("whole run", times.whole)
  }

  // MARK: Memory

  /// What each further form and field asks for, by room.
  struct Steady {
    var room: Room
    var allocationsPerForm: Double
    var allocationsPerField: Double
    var bytesPerField: Double
  }

  /// - Returns: `nil` where this C library does not let us count.
  static func steady() async throws -> [Steady]? {
    guard allocations_are_counted() else { return nil }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (small, large) = try GeneratedSet.write(to: folder.path)
    let fewFields = await run(small, upTo: .figures).fields
    let fields = Double(await run(large, upTo: .figures).fields - fewFields)
    let forms = Double(GeneratedSet.forms * (GeneratedSet.times - 1))
    var rooms: [Steady] = []
    var earlier = (calls: 0.0, bytes: 0.0)
    for room in Room.allCases {
      let few = await run(small, upTo: room)
      let many = await run(large, upTo: room)
      let calls = Double(many.allocations) - Double(few.allocations)
      let bytes = Double(many.bytesAllocated) - Double(few.bytesAllocated)
      rooms.append(
        Steady(
          room: room, allocationsPerForm: (calls - earlier.calls) / forms,
          allocationsPerField: (calls - earlier.calls) / fields,
          bytesPerField: (bytes - earlier.bytes) / fields))
      earlier = (calls, bytes)
    }
    return rooms
  }

  private static func printAllocations() async throws {
    guard let rooms = try await steady() else {
      return Swift.print("allocations are counted with glibc only")
    }
    Swift.print("What each further form asks for, once the texts of the set are known:\n")
    Swift.print("| room | allocations a form | a field | bytes a field |\n|---|---|---|---|")
    func row(_ name: String, _ values: [Double]) {
      Swift.print(
        "| \(name) | \(fixed(values[0], 1)) | \(fixed(values[1], 3)) | \(fixed(values[2], 1)) |")
    }
    for room in rooms {
      row(
        room.room.title[.english],
        [room.allocationsPerForm, room.allocationsPerField, room.bytesPerField])
    }
    row(
      "together",
      [
        rooms.reduce(0) { $0 + $1.allocationsPerForm },
        rooms.reduce(0) { $0 + $1.allocationsPerField },
        rooms.reduce(0) { $0 + $1.bytesPerField },
      ])
  }
}

/// Generated forms as NDJSON, once and several times over.
enum GeneratedSet {
  static let forms = 100
  static let times = 3

  /// - Returns: The paths of the two sets.
  static func write(to folder: String) throws -> (once: String, often: String) {
    try FormGenerator.write(to: folder, forms: forms, seed: 1, isSet: true)
    let once = "\(folder)/forms.ndjson"
    let often = "\(folder)/often.ndjson"
    let lines = try Data(contentsOf: URL(filePath: once))
    try Data(repeatElement(lines, count: times).joined()).write(to: URL(filePath: often))
    return (once, often)
  }
}

/// So many decimals.
func fixed(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }
