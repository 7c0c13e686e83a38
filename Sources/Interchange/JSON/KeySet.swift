import CStructuralIndex

/// The keys that a reader of JSON asks for, numbered in the order in which it names them.
///
/// A key is recognised from behind, at its closing quote: the quote before gives its length, length
/// and first eight letters give a slot of a table without collisions, and one comparison says
/// whether the key is the one of that slot.
package struct KeySet: Sendable {
  /// In order of their numbers.
  package let keys: [String]
  /// What the last letters of a wanted key may be; kernels leave out others early.
  let ends: catgiam_key_ends
  /// See ``slot(_:_:_:)``; ``none`` in slots without a key.
  let slots: [UInt8]
  let multiplier: UInt64
  /// For each number 64 bytes: the key behind its opening quote, at the end of the first 32; then
  /// 0xFF for each of these bytes, 0 before them. ``none`` has a pattern that equals nothing.
  let patterns: [UInt8]

  static let none: UInt8 = 0x7F
  private static let slotCount = 512

  /// - Parameter keys: At most 100 different keys of 1 to 31 letters of ASCII, without quotes and
  ///   backslashes; no two of them with the same length and the same first eight letters.
  package init(_ keys: [String]) {
    precondition(keys.count <= 100, "a key's number has seven bits, and the table must not be full")
    precondition(
      keys.allSatisfy { key in
        (1...31).contains(key.utf8.count)
          && key.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }
      }, "a wanted key is short and plain")
    let beginnings = keys.map { "\($0.utf8.count)\($0.prefix(8))" }
    precondition(Set(beginnings).count == keys.count, "two wanted keys begin alike")
    self.keys = keys
    ends = KeySet.ends(of: keys)
    patterns = KeySet.patterns(of: keys)
    // Most multipliers make two keys meet; some hundred tries take no time.
    var random: UInt64 = 0x9E37_79B9_7F4A_7C15
    let letters = keys.map { key in
      (key.utf8.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, key.utf8.count)
    }
    var slots = KeySet.slots(of: letters, random)
    while slots == nil {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      slots = KeySet.slots(of: letters, random | 1)
    }
    multiplier = random | 1
    self.slots = slots ?? []
  }

  /// The table by one multiplier; `nil` where two keys meet in one slot.
  ///
  /// - Parameter keys: First letters and lengths, as ``slot(_:_:_:)`` asks for them.
  private static func slots(
    of keys: [(letters: UInt64, length: Int)], _ multiplier: UInt64
  ) -> [UInt8]? {
    var slots = [UInt8](repeating: none, count: slotCount)
    for (number, key) in keys.enumerated() {
      let slot = slot(key.letters, key.length, multiplier)
      guard slots[slot] == none else { return nil }
      slots[slot] = UInt8(number)
    }
    return slots
  }

  /// - Parameter letters: The first eight, the first of all in the lowest byte, zeros behind a
  ///   shorter key.
  @inline(__always)
  private static func slot(_ letters: UInt64, _ length: Int, _ multiplier: UInt64) -> Int {
    let mixed = (letters &+ UInt64(truncatingIfNeeded: length)) &* multiplier
    return Int(truncatingIfNeeded: mixed >> 55)
  }

  private static func patterns(of keys: [String]) -> [UInt8] {
    var patterns = [UInt8](repeating: 0, count: 64 * 128)
    for (number, key) in keys.enumerated() {
      for (back, byte) in (Array(key.utf8.reversed()) + [0x22]).enumerated() {
        patterns[64 * number + 31 - back] = byte
        patterns[64 * number + 63 - back] = 0xFF
      }
    }
    // Between the quotes of a key stands no line feed.
    patterns[64 * Int(none) + 31] = 0x0A
    patterns[64 * Int(none) + 63] = 0xFF
    return patterns
  }

  /// Keys with the same last letters share one of eight bits, so that few other keys pass.
  private static func ends(of keys: [String]) -> catgiam_key_ends {
    let reversed = keys.map { Array($0.utf8.reversed()) + [0x22] }
      .sorted { $0.lexicographicallyPrecedes($1) }
    var ends = catgiam_key_ends()
    for (number, letters) in reversed.enumerated() {
      let bit: UInt8 = 1 << (8 * number / reversed.count)
      withUnsafeMutableBytes(of: &ends.last) { $0[Int(letters[0])] |= bit }
      withUnsafeMutableBytes(of: &ends.second) { $0[Int(letters[1])] |= bit }
      withUnsafeMutableBytes(of: &ends.third) { table in
        // Before the quote of a key of one letter may stand anything.
        for byte in 0..<128 where letters.count < 3 || Int(letters[2]) == byte {
          table[byte] |= bit
        }
      }
    }
    return ends
  }

  /// The number of a key as it is spelt between its quotes; `nil` where nobody asked for it.
  package func number(of key: some Sequence<UInt8>) -> UInt8? {
    let key = Array(key)
    return keys.firstIndex { $0.utf8.elementsEqual(key) }.map { UInt8($0) }
  }

  /// The number of the key whose closing quote stands at an address; `nil` where nobody asked for
  /// it.
  ///
  /// - Precondition: 40 bytes can be read before the address, the opening quote among them or the
  ///   key is longer than 31 letters; 8 bytes can be read behind it.
  @inline(__always)
  func number(closedAt quote: UnsafePointer<UInt8>) -> UInt8? {
    let end = UnsafeRawPointer(quote)
    var length = 0
    var back = 8
    repeat {
      length += KeySet.lettersBehindQuote(end.loadUnaligned(fromByteOffset: -back, as: UInt64.self))
      back += 8
    } while length == back - 8 && length < 32
    var letters = end.loadUnaligned(fromByteOffset: -length, as: UInt64.self)
    if length < 8 { letters &= (1 << (8 * UInt64(truncatingIfNeeded: length))) &- 1 }
    return slots.withUnsafeBufferPointer { slots in
      let number = slots[KeySet.slot(letters, length, multiplier)]
      return isEqual(end, number) ? number : nil
    }
  }

  @inline(__always)
  private func isEqual(_ end: UnsafeRawPointer, _ number: UInt8) -> Bool {
    patterns.withUnsafeBytes { patterns in
      var difference: UInt64 = 0
      for word in 0..<4 {
        let place = 64 * Int(number) + 8 * word
        difference |=
          (end.loadUnaligned(fromByteOffset: 8 * word - 32, as: UInt64.self)
            ^ patterns.loadUnaligned(fromByteOffset: place, as: UInt64.self))
          & patterns.loadUnaligned(fromByteOffset: place + 32, as: UInt64.self)
      }
      return difference == 0
    }
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
