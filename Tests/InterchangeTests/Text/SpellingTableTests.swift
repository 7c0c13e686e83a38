import Testing

@testable import Interchange

/// Spellings of strings in a buffer, and what they stand for.
@Suite("Spellings")
struct SpellingTableTests {
  /// A buffer with strings in quotes, other bytes behind them, and where each string begins.
  static func buffer(_ strings: [String], gap: UInt8 = 0x2C) -> (bytes: [UInt8], starts: [Int]) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for string in strings {
      bytes.append(0x22)
      starts.append(bytes.count)
      bytes += string.utf8
      bytes += [0x22, gap]
    }
    return (bytes + [UInt8](repeating: 0x22, count: 8), starts)
  }

  @Test("a spelling ends at its quote, not at an escaped one", arguments: 0...20)
  func ends(_ length: Int) {
    let letters = String(repeating: "a", count: length)
    for tail in ["", #"\""#, #"\\"#, #"\\\""#, "ế", #"\u1EBF"#] {
      let (bytes, starts) = Self.buffer([letters + tail + letters])
      let spelling = Spelling(from: starts[0], in: bytes)
      #expect(
        String(decoding: bytes[spelling.range], as: UTF8.self) == letters + tail + letters)
      #expect(spelling.hasEscapes == tail.contains("\\"))
    }
  }

  @Test("equal spellings are found again, whatever stands around them; others are not")
  func table() {
    // Lengths on both sides of a word, prefixes of each other, many of them.
    let strings = (0..<3000).map { "\($0)" + String(repeating: "x", count: $0 % 19) } + ["", "x"]
    var table = SpellingTable()
    let (first, firstStarts) = Self.buffer(strings)
    for (number, start) in firstStarts.enumerated() {
      let spelling = Spelling(from: start, in: first)
      #expect(table.value(of: spelling, in: first) == nil)
      table.insert(Int32(number), for: spelling, in: first)
    }
    #expect(table.count == strings.count)
    let (second, secondStarts) = Self.buffer(strings.reversed(), gap: 0xC3)
    for (number, start) in secondStarts.enumerated() {
      let spelling = Spelling(from: start, in: second)
      #expect(table.value(of: spelling, in: second) == Int32(strings.count - 1 - number))
    }
    let (other, otherStarts) = Self.buffer(["0 ", "xx", "3000"])
    for start in otherStarts {
      #expect(table.value(of: Spelling(from: start, in: other), in: other) == nil)
    }
  }
}
