import FormReduction
import Foundation

/// `catgiam-benchmarks guard [--renew]`: fails when the path that every form goes becomes 10 % dearer.
///
/// Seconds say nothing on a machine that others use, so work is counted: memory that is asked for (always),
/// and instructions, where valgrind is there and the compiler is the one of the kept figures. Counted is what
/// a set costs three times over less what it costs once, so that the start is not in it; the start is
/// kept by itself. `--renew` writes today's figures to `Benchmarks/guard.json`.
enum Guard {
  /// What is counted.
  struct Figures: Codable {
    /// What made the programs, and the processor they ran on: instructions of another do not compare.
    var toolchain: String
    var machine: String
    /// A further form of which every text is known.
    var allocationsPerField: Double
    var bytesAllocatedPerField: Double
    /// Under valgrind, which shows programs a processor with AVX2; `nil` where there is none.
    var instructionsPerByte: Double?
    var instructionsPerField: Double?
    /// Everything for one small form.
    var startInstructions: Double?
  }

  private static let file = "Benchmarks/guard.json"
  /// A tenth, and what a few calls more or less make in figures near zero.
  private static let tolerance = 1.10
  private static let slack = 0.02

  static func run(_ words: [String]) async throws {
    let today = try await counted()
    if words == ["--renew"] {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try (encoder.encode(today) + Data("\n".utf8)).write(to: URL(filePath: file))
      return print("written to \(file)")
    }
    let kept = try JSONDecoder().decode(
      Figures.self, from: Data(contentsOf: URL(filePath: file)))
    var isDearer = false
    func compare(_ name: String, _ now: Double, _ before: Double) {
      let change = before > 0 ? "\(fixed(100 * (now / before - 1), 1)) %" : "–"
      var word = "kept"
      if now > before * tolerance + slack {
        word = "DEARER"
        isDearer = true
      } else if now < before / tolerance - slack {
        word = "cheaper: renew the kept figures"
      }
      let places = before < 10_000 ? 3 : 0
      print("\(name): \(fixed(now, places)), was \(fixed(before, places)) (\(change)): \(word)")
    }
    if today.allocationsPerField >= 0 {
      compare("allocations a field", today.allocationsPerField, kept.allocationsPerField)
      compare("bytes allocated a field", today.bytesAllocatedPerField, kept.bytesAllocatedPerField)
    } else {
      print("allocations: not counted, the C library is not glibc")
    }
    let counted = [
      ("instructions a byte", today.instructionsPerByte, kept.instructionsPerByte),
      ("instructions a field", today.instructionsPerField, kept.instructionsPerField),
      ("instructions for one small form", today.startInstructions, kept.startInstructions),
    ]
    if today.toolchain != kept.toolchain || today.machine != kept.machine {
      print("instructions: not compared, kept with \(kept.toolchain) on \(kept.machine)")
    } else {
      for (name, now, before) in counted {
        guard let now, let before else {
          print("\(name): not compared, valgrind is not installed")
          continue
        }
        compare(name, now, before)
      }
    }
    guard isDearer else { return }
    print(
      "the path of every form became more than 10 % dearer; where that is meant: "
        + "swift run -c release catgiam-benchmarks guard --renew")
    exit(1)
  }

  // MARK: Counting

  private static func counted() async throws -> Figures {
    let rooms = try await RoomFigures.steady()
    var figures = Figures(
      toolchain: toolchain, machine: machine,
      allocationsPerField: rooms?.reduce(0) { $0 + $1.allocationsPerField } ?? -1,
      bytesAllocatedPerField: rooms?.reduce(0) { $0 + $1.bytesPerField } ?? -1)
    if let counted = try await Instructions.counted(rooms: [.figures]) {
      figures.instructionsPerByte = counted.rooms[0].perByte
      figures.instructionsPerField = counted.rooms[0].perField
      figures.startInstructions = counted.start
    }
    return figures
  }

  private static var toolchain: String {
    let words = try? Tool("swift")?.run(["--version"]).out
    return words?.split(separator: "\n").first.map(String.init) ?? "?"
  }

  private static var machine: String {
    var name = utsname()
    uname(&name)
    return withUnsafeBytes(of: name.machine) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
