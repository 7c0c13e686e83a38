import Testing

@testable import Interchange

@Suite("DEFLATE encoder")
struct DeflateTests {
  /// Bytes of many kinds from a fixed seed.
  private static func bytes(_ count: Int, alphabet: UInt64, seed: UInt64) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: (state >> 33) % alphabet)
    }
  }

  @Test(
    "what goes in comes out",
    arguments: [
      [], [0], Array("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".utf8),
      [UInt8](repeating: 7, count: 300_000), bytes(70_000, alphabet: 256, seed: 1),
      bytes(200_000, alphabet: 2, seed: 2), bytes(65_536, alphabet: 5, seed: 3),
      bytes(65_537, alphabet: 5, seed: 4), bytes(3, alphabet: 200, seed: 5),
    ] as [[UInt8]])
  func roundTrip(_ bytes: [UInt8]) throws {
    let packed = Deflate.stream(of: bytes)
    #expect(try Inflate.bytes(from: packed[...], size: bytes.count) == bytes)
  }

  @Test("XML of a table shrinks to less than a tenth")
  func ratio() throws {
    let rows = (0..<5000).map { row in
      "<row r=\"\(row)\"><c r=\"A\(row)\" t=\"inlineStr\"><is><t>Họ và tên</t></is></c><c><v>\(row * 7 % 13)</v></c></row>"
    }
    let bytes = Array(rows.joined().utf8)
    let packed = Deflate.stream(of: bytes)
    #expect(packed.count * 10 < bytes.count)
    #expect(try Inflate.bytes(from: packed[...], size: bytes.count) == bytes)
  }

  @Test("however it is cut, the stream is the same")
  func pieces() {
    let bytes = Self.bytes(150_000, alphabet: 9, seed: 6)
    let whole = Deflate.stream(of: bytes)
    var deflate = Deflate()
    var pieces: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 777) {
      deflate.write(Array(bytes[start..<min(start + 777, bytes.count)]))
      pieces += deflate.take()
    }
    deflate.finish()
    pieces += deflate.take()
    #expect(pieces == whole)
  }

  @Test("counts that would make codes too long are flattened")
  func longCodes() throws {
    // Fibonacci counts make the deepest Huffman trees.
    var bytes: [UInt8] = []
    var (a, b) = (1, 1)
    for symbol in 0..<22 {
      bytes += [UInt8](repeating: UInt8(symbol * 11), count: a)
      (a, b) = (b, a + b)
    }
    // Shuffled, so that no match hides the counts.
    var state: UInt64 = 9
    for index in bytes.indices.reversed() {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      bytes.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
    let packed = Deflate.stream(of: bytes)
    #expect(try Inflate.bytes(from: packed[...], size: bytes.count) == bytes)
  }
}

@Suite("ZIP writer")
struct ZIPWriterTests {
  @Test("entries come out under their names")
  func roundTrip() throws {
    var zip = ZIPWriter()
    zip.add("mimetype", Array("application/x".utf8))
    var bytes = zip.take()
    zip.begin("thư mục/tệp.xml")
    for _ in 0..<1000 { zip.write(Array("<a>Nguyễn</a>".utf8)) }
    bytes += zip.take()
    zip.end()
    zip.add("empty", [])
    zip.finish()
    bytes += zip.take()
    let archive = try ZIPReader(bytes)
    #expect(archive.entries.map(\.name) == ["mimetype", "thư mục/tệp.xml", "empty"])
    let contents = try archive.entries.map { try archive.contents(of: $0) }
    #expect(contents[0] == Array("application/x".utf8))
    #expect(
      contents[1] == Array(String(repeating: "<a>Nguyễn</a>", count: 1000).utf8))
    #expect(contents[2] == [])
  }

  @Test("an empty archive is its end alone")
  func empty() {
    var zip = ZIPWriter()
    zip.finish()
    #expect(zip.take() == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }
}
