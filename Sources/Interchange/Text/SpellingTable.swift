/// What a spelling in a file stands for: the bytes between the quotes of a JSON string, escapes and all,
/// to a number.
///
/// The same label stands in thousands of files, mostly spelt alike. So it is decoded and folded once for
/// each spelling, and afterwards found by its bytes. Bytes decide, hashes only say where to look.
package struct SpellingTable: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    /// Where the spelling lies in ``bytes``.
    var start: Int32 = 0
    var count: Int32 = 0
    /// −1 where the slot is empty.
    var value: Int32 = -1
  }

  private var slots = [Slot](repeating: Slot(), count: 1024)
  private var bytes: [UInt8] = []
  package private(set) var count = 0

  package init() {}

  /// The number of a spelling; `nil` where it was not met before.
  package func value(of spelling: Range<Int>, in buffer: [UInt8]) -> Int32? {
    buffer.withUnsafeBytes { buffer in
      let spelling = UnsafeRawBufferPointer(rebasing: buffer[spelling])
      let slot = slots[place(of: spelling, ByteHash.hash(spelling))]
      return slot.value >= 0 ? slot.value : nil
    }
  }

  /// Keeps the number of a spelling that was not met before.
  package mutating func insert(_ value: Int32, for spelling: Range<Int>, in buffer: [UInt8]) {
    precondition(value >= 0, "numbers of spellings begin with 0")
    let (place, hash) = buffer.withUnsafeBytes { (buffer) -> (Int, UInt64) in
      let spelling = UnsafeRawBufferPointer(rebasing: buffer[spelling])
      let hash = ByteHash.hash(spelling)
      return (self.place(of: spelling, hash), hash)
    }
    slots[place] = Slot(
      hash: hash, start: Int32(bytes.count), count: Int32(spelling.count), value: value)
    bytes.append(contentsOf: buffer[spelling])
    count += 1
    if count * 2 > slots.count { grow() }
  }

  /// Where a spelling is, or would be.
  private func place(of spelling: UnsafeRawBufferPointer, _ hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].value >= 0 {
      let slot = slots[place]
      if slot.hash == hash, Int(slot.count) == spelling.count {
        let known = bytes.withUnsafeBytes { known in
          ByteHash.areEqual(
            UnsafeRawBufferPointer(rebasing: known[Int(slot.start)..<Int(slot.start + slot.count)]),
            spelling)
        }
        if known { return place }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.value >= 0 {
      var place = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
      while slots[place].value >= 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
