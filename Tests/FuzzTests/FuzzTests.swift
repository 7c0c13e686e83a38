import Foundation
import Testing

/// A generator of the same numbers on every run and machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Fuzzing, in short")
struct FuzzTests {
  static let corpus = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Corpus")

  /// The stored inputs of a target, in byte order of their names.
  private static func seeds(_ target: FuzzTarget) throws -> [[UInt8]] {
    let folder = corpus.appending(path: target.name)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.map { Array(try Data(contentsOf: folder.appending(path: $0))) }
  }

  private static let rounds =
    ProcessInfo.processInfo.environment["CATGIAM_SLOW_TESTS"] == "1" ? 20_000 : 150

  @Test("the stored corpus", arguments: FuzzTarget.all)
  func stored(_ target: FuzzTarget) throws {
    let seeds = try Self.seeds(target)
    #expect(seeds.count >= 5)
    for seed in seeds { try target.check(seed) }
  }

  @Test("seeded mutations", arguments: FuzzTarget.all)
  func mutated(_ target: FuzzTarget) throws {
    let seeds = try Self.seeds(target)
    var random = SeededGenerator(state: 2026)
    for round in 0..<Self.rounds {
      var bytes = seeds.randomElement(using: &random) ?? []
      for _ in 0...Int.random(in: 0...4, using: &random) {
        mutate(&bytes, seeds, target.tokens, &random)
      }
      do {
        try target.check(bytes)
      } catch {
        Issue.record("round \(round): \(error)\n\(Data(bytes.prefix(2000)).base64EncodedString())")
        return
      }
    }
  }

  private func mutate(
    _ bytes: inout [UInt8], _ seeds: [[UInt8]], _ tokens: [String],
    _ random: inout SeededGenerator
  ) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...16, using: &random))
    switch Int.random(in: 0...6, using: &random) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random) }
    case 4: bytes = Array(bytes[..<place])
    case 5:
      let other = seeds.randomElement(using: &random) ?? []
      let from = Int.random(in: 0...other.count, using: &random)
      bytes = Array(bytes[..<place]) + other[from...]
    default:
      bytes.insert(contentsOf: (tokens.randomElement(using: &random) ?? "").utf8, at: place)
    }
    if bytes.count > 20_000 { bytes.removeSubrange(20_000...) }
  }
}

extension FuzzTarget: CustomTestStringConvertible {
  var testDescription: String { name }
}
