import Testing

@testable import Interchange

/// Bytes written as pairs of hexadecimal digits.
func bytes(hex: String) -> [UInt8] {
  let digits = hex.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map {
    UInt8(digits[$0] << 4 | digits[$0 + 1])
  }
}

@Suite("DEFLATE")
struct InflateTests {
  /// Streams that zlib made.
  static let good: [(String, packed: String, plain: String)] = [
    ("empty", "0300", ""),
    ("stored", "010300fcff616263", "abc"),
    ("fixed codes", "abc8cc5348ce48cc57a840670000", "xin chao xin chao xin chao"),
    (
      "fixed codes, two-byte letters",
      """
      f378b8bb57472139e3e1eef50a47263edcdd9eaba3507278559e9582071932068646c626a666e616968949c9\
      29a969e9199959d939b979f9058545c525a565e515955500
      """,
      String(repeating: "Họ, chữ đệm, tên: ", count: 3) + "0123456789abcdefghijklmnopqrstuvwxyz"
    ),
    (
      "a match that overlaps itself, 258 at a time",
      "edc13101000000c2a0aceb5fc21a1e4001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000af06",
      String(repeating: "a", count: 100_000)
    ),
    (
      // Letters as frequent as Fibonacci numbers have codes of 1, 2, 3 … 13 bits.
      "own codes, longer than the table",
      """
      05c1418203310cc3b0b76edb99c496c8ff1f17f8fb7cbfbfdfef799ee779dff77ddff73de79c73ce39e79c73\
      efbdf7de7befbdf7de7befbd7766666666666666666666666666666666667777777777777777777777777777\
      7777777777777777777777777793244992244992244992244992244992244992244992244992244992244992\
      2449d2b66ddbb66ddbb66ddbb66ddbb66ddbb66ddbb66ddbb66ddbb66ddbb66ddbb66ddbb66ddbb66ddbb66d\
      dbb66ddbb66ddbb66ddbb66d0b00000000000000000000000000000000000000000000000000000000000000\
      000000000000000000000000000000000000000000000000000080aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaff
      """, fibonacciText
    ),
  ]

  static let fibonacciText: String = {
    var text = ""
    var (count, next) = (1, 1)
    for letter in "abcdefghijklmn" {
      text += String(repeating: letter, count: count)
      (count, next) = (next, count + next)
    }
    return text
  }()

  @Test("what zlib packed", arguments: good.indices)
  func unpacked(_ index: Int) throws {
    let (_, packed, plain) = Self.good[index]
    let size = plain.utf8.count
    let result = try Inflate.bytes(from: bytes(hex: packed)[...], size: size)
    #expect(result == Array(plain.utf8))
  }

  @Test("another size than the directory says", arguments: good.indices, [-1, 1])
  func wrongSize(_ index: Int, _ difference: Int) throws {
    let (_, packed, plain) = Self.good[index]
    let size = plain.utf8.count + difference
    guard size >= 0 else { return }
    #expect(throws: ArchiveError(.damagedData)) {
      try Inflate.bytes(from: bytes(hex: packed)[...], size: size)
    }
  }

  @Test(
    "malformed streams",
    arguments: [
      ("nothing", ""), ("third kind of block", "07"),
      ("stored, complement wrong", "010300fcfe616263"),
      ("stored, cut off", "010300fcff6162"), ("a match before the start", "4b02000000"),
      ("too many literal codes", "fdff"), ("lengths repeated before the first", "05e0c3ff00000000"),
      ("over-subscribed lengths", "0500249224499224"), ("cut off in a code", "ab"),
    ])
  func malformed(_ name: String, _ packed: String) {
    #expect(throws: ArchiveError(.damagedData)) {
      try Inflate.bytes(from: bytes(hex: packed)[...], size: 3)
    }
  }

  @Test("a size that no stream of this length can give takes no memory")
  func bomb() {
    #expect(throws: ArchiveError(.damagedData)) {
      try Inflate.bytes(from: [0x03, 0x00], size: 1 << 40)
    }
  }

  @Test("cut or changed anywhere, a stream gives an error or bytes of the right size")
  func damaged() throws {
    let packed = bytes(hex: Self.good[5].packed)
    for length in packed.indices {
      #expect(throws: ArchiveError(.damagedData)) {
        try Inflate.bytes(from: packed[..<length], size: Self.fibonacciText.utf8.count)
      }
    }
    for index in packed.indices {
      for bit in 0..<8 {
        var changed = packed
        changed[index] ^= 1 << UInt8(bit)
        let result = try? Inflate.bytes(from: changed[...], size: Self.fibonacciText.utf8.count)
        #expect(result.map { $0.count == Self.fibonacciText.utf8.count } ?? true)
      }
    }
  }
}
