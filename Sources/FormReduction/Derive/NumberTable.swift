/// Numbers from 0 on for pairs of integers, in the order in which the pairs are met.
///
/// Open addressing, at most half full: a lookup costs a multiplication and mostly one comparison, where
/// a dictionary would hash for safety against chosen keys. The integers are our own numbers of names, so
/// nobody chooses them.
struct NumberTable: Sendable {
  typealias Code = SIMD2<UInt64>

  private var slots: [Int32]
  private var codes: [Code] = []

  /// - Parameter capacity: How many pairs fit without growing.
  init(capacity: Int = 64) {
    var count = 128
    while count < 2 * capacity { count *= 2 }
    slots = [Int32](repeating: -1, count: count)
    if capacity > 64 { codes.reserveCapacity(capacity) }
  }

  /// How many pairs there are.
  var count: Int { codes.count }

  /// Forgets all pairs, and keeps the room.
  mutating func removeAll() {
    for slot in slots.indices { slots[slot] = -1 }
    codes.removeAll(keepingCapacity: true)
  }

  /// The number of a pair, the next one where it is new.
  mutating func number(of code: Code) -> Int {
    let slot = slot(of: code)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(codes.count)
    codes.append(code)
    if codes.count * 2 > slots.count { grow() }
    return codes.count - 1
  }

  /// The number of a pair; `nil` where it was not met.
  func known(_ code: Code) -> Int? {
    let number = slots[slot(of: code)]
    return number >= 0 ? Int(number) : nil
  }

  /// Where a pair is, or would be.
  private func slot(of code: Code) -> Int {
    let mixed = (code.x &* 0x9E37_79B9_7F4A_7C15) ^ (code.y &* 0xC2B2_AE3D_27D4_EB4F)
    var slot = Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
    while slots[slot] >= 0, codes[Int(slots[slot])] != code {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, code) in codes.enumerated() { slots[slot(of: code)] = Int32(number) }
  }
}

extension Fact {
  /// For tables; says nothing by itself.
  var code: NumberTable.Code { [UInt64(subject.number), UInt64(attribute.number)] }
}
