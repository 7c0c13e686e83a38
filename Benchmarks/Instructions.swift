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
  }

  /// - Returns: `nil` without valgrind.
  static func counted(rooms: [Room]) async throws -> Counted? {
    guard let valgrind = Tool("valgrind") else { return nil }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (once, often) = try GeneratedSet.write(to: folder.path)
    let small = folder.appending(path: "small.json").path
    try Data(
      #"{"components":[{"type":"textfield","key":"ten","label":"Họ và tên","input":true}]}"#.utf8
    ).write(to: URL(filePath: small))
    // Older valgrinds stop at what Swift writes for debuggers.
    var program = CommandLine.arguments[0]
    if let strip = Tool("strip") ?? Tool("llvm-strip") {
      let bare = folder.appending(path: "bare").path
      if try strip.run(["--strip-debug", "-o", bare, program]).code == 0 { program = bare }
    }
    func count(_ words: [String]) throws -> Double {
      let result = try valgrind.run(
        ["--tool=callgrind", "--callgrind-out-file=/dev/null", program] + words)
      guard result.code == 0,
        let line = result.error.split(separator: "\n").first(where: { $0.contains("Collected :") }),
        let number = line.split(separator: " ").last.flatMap({ Double($0) })
      else { throw NoCount(words: result.error) }
      return number
    }
    let few = await RoomFigures.run(once, upTo: .figures)
    let many = await RoomFigures.run(often, upTo: .figures)
    let (bytes, fields) = (Double(many.bytes - few.bytes), Double(many.fields - few.fields))
    let counts = try rooms.map { room in
      let more = try count(["once", "\(room)", often]) - count(["once", "\(room)", once])
      return Counted.Room(room: room, perByte: more / bytes, perField: more / fields)
    }
    return Counted(
      rooms: counts,
      start: try count(["once", "\(Room.figures)", small]) - count(["nothing"]))
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
