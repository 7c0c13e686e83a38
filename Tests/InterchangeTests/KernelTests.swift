import Foundation
import Testing

@testable import Interchange

/// All kernels against the byte loop, and the byte loop against the strict parser.
@Suite("Structural kernels")
struct KernelTests {
  static let keys = KeySet(["label", "key", "type", "a", "components", "allowCalculateOverride"])

  /// What a kernel makes of a document.
  struct Reading: Equatable {
    var verdict: StructuralIndex.Verdict
    /// Offsets from the start of the document.
    var entries: [StructuralIndex.Entry] = []
  }

  /// One index for each kernel that this processor can run, used for one document after the other.
  struct Kernels {
    private var indexes = StructuralIndex.Kernel.allCases.filter(\.isSupported).map(Box.init)

    final class Box {
      let kernel: StructuralIndex.Kernel
      var index: StructuralIndex
      init(_ kernel: StructuralIndex.Kernel) {
        self.kernel = kernel
        index = StructuralIndex(keys: keys, kernel: kernel)
      }
    }

    func readings(
      _ bytes: [UInt8], _ document: Range<Int>
    ) -> [(StructuralIndex.Kernel, Reading)] {
      indexes.map { ($0.kernel, reading(&$0.index, bytes, document)) }
    }
  }

  /// Checks that all kernels agree with each other and with the strict parser.
  static func check(_ text: [UInt8], at offset: Int = 64, _ kernels: Kernels) {
    let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
    let (bytes, document) = padded(text, at: offset)
    let readings = kernels.readings(bytes, document)
    let isValid = (try? JSONDocument(parsing: text)) != nil
    let shown = String(decoding: text.prefix(300), as: UTF8.self)
    #expect((readings[0].1.verdict != .invalid) == isValid, "byte loop, strict: \(shown)")
    for (kernel, reading) in readings.dropFirst() where reading != readings[0].1 {
      Issue.record(
        "\(kernel) at \(offset) reads \(reading.verdict), not \(readings[0].1.verdict): \(shown)")
    }
  }

  static let samples: [[UInt8]] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "samples")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? [])
      .filter { ["json", "ndjson"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
      .compactMap { try? Data(contentsOf: $0) }.map { Array($0) }
  }()

  @Test("samples")
  func samples() throws {
    let kernels = Kernels()
    #expect(KernelTests.samples.count > 10)
    for sample in KernelTests.samples {
      KernelTests.check(sample, kernels)
      for line in sample.split(separator: 0x0A).prefix(3) {
        KernelTests.check(Array(line), kernels)
      }
    }
  }

  @Test("JSONTestSuite", .enabled(if: !JSONTestSuite.files.isEmpty))
  func suite() throws {
    let kernels = Kernels()
    for file in JSONTestSuite.files {
      let bytes = Array(try Data(contentsOf: file))
      guard bytes.count < 1 << 18 || KernelTests.isSlow else { continue }
      KernelTests.check(bytes, kernels)
      // The same inside an array, so that the fault does not lie at an edge.
      KernelTests.check(Array("[{\"label\":\"x\"}, ".utf8) + bytes + Array(" ]".utf8), kernels)
    }
  }

  static let isSlow = ProcessInfo.processInfo.environment["CATGIAM_SLOW_TESTS"] == "1"

  /// Texts that hold each rule once, right or wrong, for a sweep over all places in a block.
  static let pieces: [String] = [
    "{\"a\":1}", "{\"a\" : [ ] }", "[1,2]", "[1 2]", "[,1]", "[1,]", "{\"a\"}", "{\"a\",1}",
    "{1:2}",
    "{\"a\":}", "{:1}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "[\"a\":1]", "{\"a\":{}}", "[[]]",
    "[{}]",
    "{[]}", "{{}}", "[}", "{]", "[1}", "{\"a\":1]", "{\"a\":[1}", "[]]", "[[]", "[\"a\" \"b\"]",
    "[\"a\"1]", "[1\"a\"]", "[1[]]", "[[]1]", "[\"\"\"\"]", "[[][]]", "[{}{}]", "{\"a\"::1}",
    "{\"a\":1:2}", "{\"a\":\"b\":1}", "{\"a\":1,2}", "{\"a\":1,\"b\"}", "{\"a\":1,[]}",
    "[1,\"a\":2]",
    "[{\"a\":1},\"b\":2]", "{\"a\":[],\"b\":{\"c\":1}}", "[true,false,null]", "[tru]", "[truee]",
    "[nul]", "[fals]", "[true1]", "[-0.5e+10,0,10,1E5]", "[01]", "[1.]", "[.5]", "[-]", "[1e]",
    "[+1]",
    "[0x1]", "[1a]", "[\"\\u00e9\\n\\\"\\\\\"]", "[\"\\x\"]", "[\"\\u12\"]", "[\"\\\"]",
    "[\"\\\\\\\"]",
    "[\\\"]", "[\"\u{1}\"]", "[\u{1}]", "[\u{C}1]", "[1\u{1A}]", "{\"a\"\u{1A}1}", "[1\u{C}2]",
    "\u{C}",
    "[\"é ộ 😀\"]", "[é]", "{\"la\\u0062el\":1}", "{\"label\":\"a\\\"b\"}", "[\"la\\u0062el\",1]",
    "{ \"label\" \t:\r\n \"x\" , \"type\"\n:1 }", "{\"x\\\"label\":1}", "{\"\":1,\"label\":2}",
    "{\"allowCalculateOverride\":1,\"xallowCalculateOverride\":2,\"components\":[]}", "1", "\"a\"",
    "true",
    "1 2", "\"a\":1", "1,2", "1,\"label\":2", ",", ":", "", " ", "{}", "{},{}", "{} {}", "{},1",
    "1,{}",
    "{},", "\"a\" \"b\"", "nul", "\"", "\"\\", "\"\\u", "[\"a", "{\"a\":\"b", "{\"a\":   ", "[1,",
  ]

  @Test("each rule at each place of a block")
  func places() {
    let kernels = Kernels()
    for piece in KernelTests.pieces {
      let text = Array(piece.utf8)
      for shift in 0...(KernelTests.isSlow ? 130 : 64) {
        let blanks = [UInt8](repeating: 0x20, count: shift)
        KernelTests.check(blanks + text, kernels)
        // Behind a string, without blanks.
        let string = Array("[\"".utf8) + [UInt8](repeating: 0x78, count: shift) + Array("\",".utf8)
        if shift % 8 == 5 || KernelTests.isSlow {
          KernelTests.check(string + text + Array("]".utf8), kernels)
        }
      }
    }
  }

  @Test("all alignments, all tails")
  func tails() {
    let kernels = Kernels()
    let text = Array("{\"label\":\"Họ tên\",\"b\":[1,{\"key\":null}]}".utf8)
    for offset in 64...128 {
      KernelTests.check(text, at: offset, kernels)
    }
    for tail in 0...130 {
      KernelTests.check(text + [UInt8](repeating: 0x0A, count: tail), at: 64 + tail % 7, kernels)
      KernelTests.check(Array(text.prefix(tail)), kernels)
    }
  }

  @Test("UTF-8, each pair of a lead and what follows, over the edge of a block")
  func utf8() {
    let kernels = Kernels()
    let leads: [UInt8] = [
      0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
      0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF,
    ]
    let followers: [UInt8] = [0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xE1, 0xFF]
    for lead in leads {
      for follower in followers {
        for length in 0...4 {
          let shift = 57 + (Int(lead) + Int(follower) + length) % 7
          let tail = length == 0 ? [] : [follower] + [UInt8](repeating: 0x80, count: length - 1)
          let text =
            [0x22] + [UInt8](repeating: 0x78, count: shift) + [lead] + tail + Array("é\"".utf8)
          KernelTests.check([0x5B] + text + [0x5D], kernels)
        }
      }
    }
  }

  @Test("mutated documents")
  func mutations() {
    let kernels = Kernels()
    var random = SeededRandom(seed: 20_261_124)
    let seeds =
      KernelTests.pieces.map { Array($0.utf8) }
      + KernelTests.samples.filter { $0.count < 100_000 }.flatMap { sample in
        (0..<4).map { _ in
          let start = Int.random(in: 0..<max(1, sample.count), using: &random)
          return Array(sample.dropFirst(start).prefix(400))
        }
      }
      + (0..<40).map { _ in Array(randomJSON(&random).utf8) }
    for _ in 0..<(KernelTests.isSlow ? 200_000 : 2_000) {
      guard let seed = seeds.randomElement(using: &random) else { continue }
      KernelTests.check(
        mutated(seed, &random), at: Int.random(in: 64..<128, using: &random), kernels)
    }
    for _ in 0..<(KernelTests.isSlow ? 20_000 : 300) {
      let text = randomJSON(&random)
      #expect((try? JSONDocument(parsing: Array(text.utf8))) != nil, "\(text)")
      KernelTests.check(Array(text.utf8), kernels)
      KernelTests.check(
        (0..<Int.random(in: 0..<200, using: &random)).map { _ in
          .random(in: 0...255, using: &random)
        },
        kernels)
    }
  }

  @Test("a million nested arrays")
  func depth() {
    let count = KernelTests.isSlow ? 1_000_000 : 50_000
    let opening = [UInt8](repeating: 0x5B, count: count)
    let closing = [UInt8](repeating: 0x5D, count: count)
    let kernels = Kernels()
    KernelTests.check(opening + closing, kernels)
    KernelTests.check(opening + closing.dropLast(), kernels)
    KernelTests.check(opening + closing + [0x5D], kernels)
    KernelTests.check(opening, kernels)
    KernelTests.check(closing, kernels)
  }
}

private func reading(
  _ index: inout StructuralIndex, _ bytes: [UInt8], _ document: Range<Int>
) -> KernelTests.Reading {
  let verdict = index.build(bytes, document)
  guard verdict != .invalid else { return .init(verdict: verdict) }
  let entries = index.entries.prefix(index.count + 1).map { entry in
    var entry = entry
    entry.offset -= UInt32(document.lowerBound)
    return entry
  }
  return .init(verdict: verdict, entries: entries)
}

/// SplitMix64: the same numbers on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A document with a few bytes changed, left out, doubled or put in.
func mutated(_ text: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
  let spice =
    Array("{}[]:,\"\\ \n\t01-.eEtrufalsn/\u{1}\u{C}\u{1A}\u{7F}".utf8) + [0x80, 0xC3, 0xE1, 0xFF]
  var text = text
  for _ in 0..<Int.random(in: 1...3, using: &random) {
    let place = Int.random(in: 0...text.count, using: &random)
    let byte = spice.randomElement(using: &random) ?? 0x20
    switch Int.random(in: 0..<6, using: &random) {
    case 0: text.insert(byte, at: place)
    case 1 where place < text.count: text[place] = byte
    case 2 where place < text.count: text.remove(at: place)
    case 3: text = Array(text.prefix(place))
    case 4:
      let piece = text.dropFirst(place).prefix(Int.random(in: 1...40, using: &random))
      text.insert(contentsOf: piece, at: Int.random(in: 0...text.count, using: &random))
    default: text.insert(contentsOf: [0x20, 0x0A, 0x20].prefix(Int(byte % 4)), at: place)
    }
  }
  return text
}

/// A legal document.
func randomJSON(_ random: inout SeededRandom, depth: Int = 0) -> String {
  func blanks(_ random: inout SeededRandom) -> String {
    Int.random(in: 0..<4, using: &random) == 0
      ? [" ", "\n  ", "\t", "\r\n", String(repeating: " ", count: 70)].randomElement(using: &random)
        ?? ""
      : ""
  }
  func string(_ random: inout SeededRandom) -> String {
    let parts = [
      "label", "key", "type", "a", "x", "Họ tên", "\\n", "\\\"", "\\\\", "\\u00e9", "😀", "{", "]",
      ":", ",", "é",
      "components", "allowCalculateOverride", String(repeating: "dài", count: 21),
    ]
    return "\""
      + (0..<Int.random(in: 0...2, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }
      .joined() + "\""
  }
  let space = blanks(&random)
  let kind = Int.random(in: 0..<(depth > 5 ? 4 : 8), using: &random)
  let count = Int.random(in: 0...4, using: &random)
  switch kind {
  case 0, 1: return space + string(&random) + blanks(&random)
  case 2:
    let numbers = ["0", "-1", "10", "3.25", "1e5", "-0.5E-3", "123456789012345678901234567890"]
    return space + (numbers.randomElement(using: &random) ?? "")
  case 3:
    return space + (["true", "false", "null"].randomElement(using: &random) ?? "") + blanks(&random)
  case 4, 5:
    let elements = (0..<count).map { _ in randomJSON(&random, depth: depth + 1) }
    return "\(space)[\(elements.joined(separator: ","))\(blanks(&random))]"
  default:
    let members = (0..<count).map { _ in
      "\(blanks(&random))\(string(&random))\(blanks(&random)):\(randomJSON(&random, depth: depth + 1))"
    }
    return "\(space){\(members.joined(separator: ","))\(blanks(&random))}"
  }
}
