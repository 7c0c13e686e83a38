import CStructuralIndex

/// The keys that a reader of JSON asks for, numbered in the order in which it names them.
///
/// A key is recognised from behind, at its colon, by one hash of its last eight letters and its length into a table without
/// collisions, and one comparison.
package struct KeySet: Sendable {
  /// In order of their numbers.
  package let keys: [String]
  private let multiplier: UInt64
  private let slots: [Slot]
  /// What the last letters of a wanted key may be; kernels leave out others early.
  let ends: catgiam_key_ends

  private struct Slot {
    /// No key has 255 letters: an empty slot equals nothing.
    var length: UInt8 = 255
    var number: UInt8 = 0
    /// The last eight letters, the last of all in the highest byte, zeros in front of a shorter key; then
    /// those before them.
    var letters: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  }

  /// - Parameter keys: At most 128 different keys of 1 to 31 letters of ASCII, without quotes and backslashes.
  package init(_ keys: [String]) {
    precondition(keys.count <= 128, "a key's number has seven bits")
    precondition(Set(keys).count == keys.count, "a wanted key is named twice")
    precondition(
      keys.allSatisfy { key in
        (1...31).contains(key.utf8.count)
          && key.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }
      }, "a wanted key is short and plain")
    self.keys = keys
    // Half of the multipliers or more fail for some sets; hundreds of tries take no time.
    var multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    var slots = KeySet.table(keys, multiplier)
    while slots == nil {
      multiplier = multiplier &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407 | 1
      slots = KeySet.table(keys, multiplier)
    }
    self.multiplier = multiplier
    self.slots = slots ?? []
    ends = KeySet.ends(of: keys)
  }

  /// Keys with the same last letters share one of eight bits, so that few other keys pass.
  private static func ends(of keys: [String]) -> catgiam_key_ends {
    let reversed = keys.map { Array($0.utf8.reversed()) + [0x22] }
      .sorted { $0.lexicographicallyPrecedes($1) }
    var ends = catgiam_key_ends()
    for (number, letters) in reversed.enumerated() {
      let bit: UInt8 = 1 << (8 * number / reversed.count)
      func add(_ table: UnsafeMutableRawBufferPointer, _ place: Int) {
        // Before the opening quote may stand anything.
        for byte in 0..<128 where place >= letters.count || Int(letters[place]) == byte {
          table[byte] |= bit
        }
      }
      withUnsafeMutableBytes(of: &ends.last) { add($0, 0) }
      withUnsafeMutableBytes(of: &ends.second) { add($0, 1) }
      withUnsafeMutableBytes(of: &ends.third) { add($0, 2) }
    }
    return ends
  }

  /// The table by one multiplier; `nil` where two keys meet in one slot.
  private static func table(_ keys: [String], _ multiplier: UInt64) -> [Slot]? {
    var slots = [Slot](repeating: Slot(), count: slotCount)
    for (number, key) in keys.enumerated() {
      let bytes = [UInt8](repeating: 0, count: 32) + Array(key.utf8)
      let words = (1...4).map { back in
        (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[bytes.count - 8 * back + $1]) << (8 * $1) }
      }
      let slot = slot(words[0], key.utf8.count, multiplier)
      guard slots[slot].length == 255 else { return nil }
      slots[slot] = Slot(
        length: UInt8(key.utf8.count), number: UInt8(number),
        letters: (words[0], words[1], words[2], words[3]))
    }
    return slots
  }

  private static let slotCount = 1024

  @inline(__always)
  private static func slot(_ letters: UInt64, _ length: Int, _ multiplier: UInt64) -> Int {
    let mixed = (letters ^ UInt64(truncatingIfNeeded: length)) &* multiplier
    return Int(truncatingIfNeeded: mixed >> 54)
  }

  /// The number of a key as it is spelt between its quotes; `nil` where nobody asked for it.
  package func number(of key: some Sequence<UInt8>) -> UInt8? {
    let key = Array(key)
    return keys.firstIndex { $0.utf8.elementsEqual(key) }.map { UInt8($0) }
  }

  /// The number of the key whose closing quote stands at an address; `nil` where nobody asked for it, and for
  /// longer keys.
  ///
  /// - Precondition: 32 bytes can be read before the address.
  @inline(__always)
  func number(closedAt quote: UnsafePointer<UInt8>) -> UInt8? {
    let end = UnsafeRawPointer(quote)
    let last = end.loadUnaligned(fromByteOffset: -8, as: UInt64.self)
    var length = KeySet.lettersBehindQuote(last)
    var letters = last
    if length < 8 {
      // Only the letters stay; of none, nothing.
      letters = length == 0 ? 0 : (last >> (64 - 8 * length)) << (64 - 8 * length)
    } else {
      var back = 16
      while length == back - 8, back <= 32 {
        length += KeySet.lettersBehindQuote(
          end.loadUnaligned(fromByteOffset: -back, as: UInt64.self))
        back += 8
      }
    }
    let slot = KeySet.slot(letters, length, multiplier)
    return slots.withUnsafeBufferPointer { slots in
      guard Int(slots[slot].length) == length, slots[slot].letters.0 == letters else { return nil }
      return length <= 8 || isEqual(end, length, slots[slot]) ? slots[slot].number : nil
    }
  }

  /// Compares what stands before the last eight letters.
  private func isEqual(_ end: UnsafeRawPointer, _ length: Int, _ slot: Slot) -> Bool {
    func isEqual(_ back: Int, _ letters: UInt64) -> Bool {
      let word = end.loadUnaligned(fromByteOffset: -back, as: UInt64.self)
      let surplus = 8 * max(0, min(8, back - length))
      return surplus == 64 ? letters == 0 : (word >> surplus) << surplus == letters
    }
    return isEqual(16, slot.letters.1) && isEqual(24, slot.letters.2)
      && isEqual(32, slot.letters.3)
  }

  /// How many bytes of a word follow its last quote; 8 where there is none.
  @inline(__always)
  private static func lettersBehindQuote(_ word: UInt64) -> Int {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let difference = word ^ 0x2222_2222_2222_2222
    // The highest bit of each byte that is a quote; exact, no carry runs from byte to byte.
    let quotes = ~((difference & low) &+ low | difference | low)
    return quotes.leadingZeroBitCount >> 3
  }
}
