/// The checksum of ZIP and GZIP (polynomial 0x04C11DB7, reflected), taken over bytes piece by piece.
///
/// ```
/// CRC32.checksum(of: Array("123456789".utf8))   →   0xCBF43926
/// ```
/// - SeeAlso: PKWARE APPNOTE.TXT 6.3.10, section 4.4.7; RFC 1952, section 8.
package struct CRC32: Sendable {
  private var state: UInt32 = 0xFFFF_FFFF

  package init() {}

  /// The checksum of all bytes so far; 0 for none.
  package var value: UInt32 { ~state }

  /// The checksum of a whole text.
  package static func checksum(of bytes: [UInt8]) -> UInt32 {
    var checksum = CRC32()
    checksum.update(with: bytes)
    return checksum.value
  }

  /// Takes in more bytes.
  ///
  /// - Complexity: O(*n*); eight bytes a turn ("slicing by 8").
  package mutating func update(with bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { update(with: $0) }
  }

  package mutating func update(with bytes: UnsafeBufferPointer<UInt8>) {
    var crc = state
    var position = 0
    CRC32.table.withUnsafeBufferPointer { table in
      while position + 8 <= bytes.count {
        let raw = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + position)
        let word = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) ^ UInt64(crc)
        func entry(_ slice: Int, _ shift: UInt64) -> UInt32 {
          table[slice << 8 + Int(word >> shift & 0xFF)]
        }
        crc =
          entry(7, 0) ^ entry(6, 8) ^ entry(5, 16) ^ entry(4, 24)
          ^ entry(3, 32) ^ entry(2, 40) ^ entry(1, 48) ^ entry(0, 56)
        position += 8
      }
      while position < bytes.count {
        crc = crc >> 8 ^ table[Int(UInt8(truncatingIfNeeded: crc) ^ bytes[position])]
        position += 1
      }
    }
    state = crc
  }

  /// Eight tables of 256: entry *s* · 256 + *b* is the checksum of byte *b* followed by *s* zero bytes.
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 8 << 8)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
      table[byte] = crc
    }
    for index in 256..<8 << 8 {
      let shorter = table[index - 256]
      table[index] = shorter >> 8 ^ table[Int(shorter & 0xFF)]
    }
    return table
  }()
}
