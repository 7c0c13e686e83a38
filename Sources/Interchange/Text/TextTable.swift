/// Texts by number: equal texts have one number, so that whatever is known of a text is found by an
/// index and not by comparing.
///
/// ```
/// var table = TextTable()
/// table.id(of: "Ngày sinh")   // 0
/// table.id(of: "Nơi sinh")    // 1
/// table.id(of: "Ngày sinh")   // 0
/// ```
/// Open addressing with linear probing, at most half full; a full comparison decides, so that two
/// texts with one hash stay two texts.
package struct TextTable: Sendable {
  /// The number of a text, from 0 on, in the order in which texts were met.
  package struct ID: Sendable, Hashable {
    package let number: Int32

    package init(number: Int32) { self.number = number }
  }

  private var texts: [String] = []
  private var hashes: [UInt64] = []
  /// Numbers of texts, −1 where empty; a power of two of them.
  private var slots = [Int32](repeating: -1, count: 1024)

  package init() {}

  /// How many texts there are.
  package var count: Int { texts.count }

  package subscript(id: ID) -> String { texts[Int(id.number)] }

  /// The number of a text, a new one where it was not met before.
  package mutating func id(of text: String) -> ID {
    let hash = ByteHash.hash(of: text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, texts[number] == text { return ID(number: slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(texts.count)
    texts.append(text)
    hashes.append(hash)
    slots[slot] = number
    if texts.count * 2 > slots.count { grow() }
    return ID(number: number)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}

/// A fast hash of bytes for tables that compare in full; not for anything that must not be foreseen.
package enum ByteHash {
  package static func hash(of text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
  }

  /// Folds eight bytes at a time by a multiplication to 128 bits.
  /// - SeeAlso: wyhash, Wang Yi, public domain: the same mixing step.
  package static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    if offset < bytes.count {
      var rest: UInt64 = 0
      while offset < bytes.count {
        rest = rest << 8 | UInt64(bytes[offset])
        offset += 1
      }
      hash = mixed(hash ^ rest)
    }
    return hash
  }

  /// Whether bytes of one length are equal, eight at a time.
  package static func areEqual(
    _ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer
  ) -> Bool {
    precondition(a.count == b.count, "texts of one length are compared")
    var offset = 0
    while offset + 8 <= a.count {
      if a.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != b.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    while offset < a.count {
      if a[offset] != b[offset] { return false }
      offset += 1
    }
    return true
  }

  package static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }
}
