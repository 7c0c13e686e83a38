import Interchange

/// Words in UTF-8 by number, from 0 on in the order in which they were met.
///
/// Open addressing, at most half full; bytes decide. What is looked for may come from a hostile file, but
/// only words of the catalogue are ever kept, so that no file can make a lookup long.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  /// Of each word its end in ``bytes``, behind a 0.
  private var ends: [Int32] = [0]
  /// Numbers of words, −1 where empty; a power of two of them.
  private var slots: [Int32]

  /// - Parameter capacity: A power of two, of slots: twice the words that are awaited.
  init(capacity: Int) {
    slots = [Int32](repeating: -1, count: capacity)
  }

  var count: Int { ends.count - 1 }

  /// The letters of a word.
  subscript(number: Int32) -> ArraySlice<UInt8> { bytes[range(of: number)] }

  private func range(of number: Int32) -> Range<Int> {
    Int(ends[Int(number)])..<Int(ends[Int(number) + 1])
  }

  /// The number of a word, the next one where it is new.
  mutating func number(of range: Range<Int>, in text: [UInt8]) -> Int32 {
    let slot = slot(of: range, in: text)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(count)
    slots[slot] = number
    bytes += text[range]
    ends.append(Int32(bytes.count))
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The number of a word; `nil` where it was not met.
  func known(_ word: String) -> Int32? {
    let text = Array(word.utf8)
    let number = slots[slot(of: text.indices, in: text)]
    return number >= 0 ? number : nil
  }

  /// Where a word is, or would be.
  private func slot(of range: Range<Int>, in text: [UInt8]) -> Int {
    var slot = WordTable.hash(of: range, in: text) & (slots.count - 1)
    while slots[slot] >= 0, !isEqual(slots[slot], range, text) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isEqual(_ number: Int32, _ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let own = self.range(of: number)
    guard own.count == range.count else { return false }
    return bytes.withUnsafeBytes { known in
      text.withUnsafeBytes { other in
        ByteHash.areEqual(
          UnsafeRawBufferPointer(rebasing: known[own]),
          UnsafeRawBufferPointer(rebasing: other[range])
        )
      }
    }
  }

  private static func hash(of range: Range<Int>, in text: [UInt8]) -> Int {
    text.withUnsafeBytes {
      Int(truncatingIfNeeded: ByteHash.hash(UnsafeRawBufferPointer(rebasing: $0[range])))
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for number in 0..<Int32(count) { slots[slot(of: range(of: number), in: bytes)] = number }
  }
}
