import FormReduction
import Foundation

/// `catgiam-benchmarks instructions`: how many instructions each room takes a byte and a field.
///
/// Callgrind counts them for this very program, sent through the rooms with a small set and with the same
/// set several times over; the difference has no start in it. Valgrind shows programs a processor with
/// AVX2, so the AVX-512 kernel is not what is counted.
enum Instructions {
  struct Counted {
    struct Room {
      var room: FormReduction.Room
      /// Up to this room, those before included.
      var perByte: Double
      var perField: Double
    }
    var rooms: [Room]
    /// From the catalogue to the table of one small form, without loading the program.
    var start: Double
  }

  static func print() async throws {
    guard let counted = try await counted(rooms: Room.allCases) else {
      return Swift.print("valgrind is not installed: nothing counted")
    }
    Swift.print("| room | instructions a byte | a field |\n|---|---|---|")
    var (byte, field) = (0.0, 0.0)
    for room in counted.rooms {
      Swift.print(
        "| \(room.room.title[.english]) | \(fixed(room.perByte - byte, 2)) | "
          + "\(fixed(room.perField - field, 0)) |")
      (byte, field) = (room.perByte, room.perField)
    }
    Swift.print("| together | \(fixed(byte, 2)) | \(fixed(field, 0)) |")
    Swift.print("\nstart to end for one small form: \(fixed(counted.start / 1e6, 1)) million")
    Swift.print("\n| forms | new questions | instructions for each |\n|---|---|---|")
    for forms in [100, 400] {
      guard let each = try newQuestion(forms: forms) else { return }
      Swift.print("| \(forms) | \(forms * 6 - sharedQuestions) | \(fixed(each, 0)) |")
    }
  }

  /// What all forms of a set have instead of questions of their own.
  private static let sharedQuestions = 60

  /// What a question costs that was never seen before, which must not depend on the number of forms: those of
  /// a set whose forms have six of their own, against the same set where all share some.
  private static func newQuestion(forms: Int) throws -> Double? {
    guard let counter = try Counter() else { return nil }
    func count(distinct: Int) throws -> Double {
      let folder = counter.folder.appending(path: "\(forms)-\(distinct)").path
      try FormGenerator.write(to: folder, forms: forms, seed: 1, isSet: true, distinct: distinct)
      return try counter.count(["once", "\(Room.figures)", "\(folder)/forms.ndjson"])
    }
    let more = try count(distinct: .max) - count(distinct: sharedQuestions)
    return more / Double(forms * 6 - sharedQuestions)
  }

  /// - Returns: `nil` without valgrind.
  static func counted(rooms: [Room]) async throws -> Counted? {
    guard let counter = try Counter() else { return nil }
    let (once, often) = try GeneratedSet.write(to: counter.folder.path)
    let small = counter.folder.appending(path: "small.json").path
    try Data(
      #"{"components":[{"type":"textfield","key":"ten","label":"Họ và tên","input":true}]}"#.utf8
    ).write(to: URL(filePath: small))
    let few = await RoomFigures.run(once, upTo: .figures)
    let many = await RoomFigures.run(often, upTo: .figures)
    let (bytes, fields) = (Double(many.bytes - few.bytes), Double(many.fields - few.fields))
    let counts = try rooms.map { room in
      let more =
        try counter.count(["once", "\(room)", often])
        - counter.count(["once", "\(room)", once])
      return Counted.Room(room: room, perByte: more / bytes, perField: more / fields)
    }
    return Counted(
      rooms: counts,
      start: try counter.count(["once", "\(Room.figures)", small]) - counter.count(["nothing"]))
  }
}

/// Counts instructions of this very program, in a folder that goes with it.
private final class Counter {
  let folder: URL
  private let valgrind: Tool
  private var program = CommandLine.arguments[0]

  /// `nil` without valgrind.
  init?() throws {
    guard let valgrind = Tool("valgrind") else { return nil }
    self.valgrind = valgrind
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Older valgrinds stop at what Swift writes for debuggers.
    if let strip = Tool("strip") ?? Tool("llvm-strip") {
      let bare = folder.appending(path: "bare").path
      if try strip.run(["--strip-debug", "-o", bare, program]).code == 0 { program = bare }
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func count(_ words: [String]) throws -> Double {
    let result = try valgrind.run(
      ["--tool=callgrind", "--callgrind-out-file=/dev/null", program] + words)
    guard result.code == 0,
      let line = result.error.split(separator: "\n").first(where: { $0.contains("Collected :") }),
      let number = line.split(separator: " ").last.flatMap({ Double($0) })
    else { throw NoCount(words: result.error) }
    return number
  }

  struct NoCount: Error, CustomStringConvertible {
    var words: String
    var description: String { "valgrind gave no count:\n\(words)" }
  }
}

/// A program of the machine.
struct Tool {
  private let url: URL

  /// `nil` where it is not installed.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    let files = folders.map { URL(filePath: String($0)).appending(path: name) }
    guard let file = files.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) })
    else { return nil }
    url = file
  }

  func run(_ arguments: [String]) throws -> (code: Int32, out: String, error: String) {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    // Seeds of hashes decide how often a look-up has to go on.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_DETERMINISTIC_HASHING": "1"]) { $1 }
    let files = (0..<2).map { _ in
      FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    return (process.terminationStatus, texts[0], texts[1])
  }
}
