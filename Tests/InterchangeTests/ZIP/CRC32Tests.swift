import Testing

@testable import Interchange

@Suite("CRC-32")
struct CRC32Tests {
  @Test(
    "published values",
    arguments: [
      ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ] as [(String, UInt32)])
  func published(_ text: String, _ expected: UInt32) {
    #expect(CRC32.checksum(of: Array(text.utf8)) == expected)
  }

  @Test("pieces give what the whole gives", arguments: 0...17)
  func pieces(_ cut: Int) {
    let bytes = (0..<40).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    var checksum = CRC32()
    checksum.update(with: Array(bytes[..<cut]))
    checksum.update(with: Array(bytes[cut...]))
    #expect(checksum.value == CRC32.checksum(of: bytes))
  }
}
