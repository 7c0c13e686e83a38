/// Tells of valid JSON texts whether an object in them may use a key twice, without making a tree.
///
/// Builders write the same members in the same order thousands of times. So the keys of an object are
/// compared one with another only where their row was not met before:
///
/// ```
/// {"label":"Tên","key":"ten"}      label key    met the first time: compared, then known
/// {"label":"Tuổi","key":"tuoi"}    label key    known
/// ```
/// Rows are known by a hash of 64 bits, which is enough for a remark: an unlucky one would not be made.
/// One for each thread.
package struct RepeatedKeyCheck: Sendable {
  /// Hashes of rows of keys that are all different, each in the place that its last bits say; a new one
  /// drives out the old one of its place. 0 is none.
  private var known = [UInt64](repeating: 0, count: 1 << 12)
  /// The keys of all open objects, outermost first, by their hashes.
  private var keys: [UInt64] = []
  /// For each open container where its keys begin in ``keys``, and the hash of their row.
  private var open: [(start: Int, row: UInt64)] = []

  package init() {}

  /// Looks through a text.
  ///
  /// - Precondition: The document is valid, and at least eight bytes of the buffer stand behind it.
  /// - Returns: Whether some object may use a key twice, or spells one with escapes: the strict parser then
  ///   says which.
  package mutating func mayRepeat(_ bytes: [UInt8], _ document: Range<Int>) -> Bool {
    keys.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    var position = document.lowerBound
    while position < document.upperBound {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        let spelling = Spelling(from: position + 1, in: bytes)
        position = spelling.range.upperBound + 1
        guard !open.isEmpty, isKey(before: &position, in: bytes) else { continue }
        if spelling.hasEscapes { return true }
        keys.append(spelling.hash)
        open[open.count - 1].row = ByteHash.mixed(open[open.count - 1].row ^ spelling.hash)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append((keys.count, 0))
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if let container = open.popLast(), !areDifferent(container.start, container.row) {
          return true
        }
        position += 1
      // Of a valid text the first letter tells which word it is.
      case UInt8(ascii: "t"), UInt8(ascii: "n"): position += 4
      case UInt8(ascii: "f"): position += 5
      default: position += 1
      }
    }
    return false
  }

  /// Whether a colon follows a string; in a valid text it then is a key.
  private func isKey(before position: inout Int, in bytes: [UInt8]) -> Bool {
    while bytes[position] == 0x20 || bytes[position] == 0x0A || bytes[position] == 0x0D
      || bytes[position] == 0x09
    {
      position += 1
    }
    return bytes[position] == UInt8(ascii: ":")
  }

  /// Whether the keys of the container that was closed are all different; they are forgotten.
  private mutating func areDifferent(_ start: Int, _ row: UInt64) -> Bool {
    let count = keys.count - start
    defer { keys.removeLast(count) }
    if count < 2 { return true }
    let place = Int(truncatingIfNeeded: row) & (known.count - 1)
    if known[place] == row, row != 0 { return true }
    let sorted = keys[start...].sorted()
    guard !zip(sorted, sorted.dropFirst()).contains(where: { $0 == $1 }) else { return false }
    known[place] = row
    return true
  }
}
