import CStructuralIndex

/// Pairs the brackets that a kernel lists, confirms what each claimed of the container around it,
/// and keeps of the colons those behind a wanted key.
///
/// Claims make this pass short: the kernel has seen that all between two brackets is legal in the
/// kind of container that they claim, so one comparison with the top of the stack proves it. The
/// bottom of the stack belongs to no bracket; the root claims an object, whatever holds it, so the
/// bottom pretends to be one.
struct BracketPass {
  private let base: UnsafePointer<UInt8>
  private let document: Range<Int>
  private let keys: KeySet
  private var depth = 0
  /// Where the root closed; 0 before that.
  private var rootEnd = 0
  private(set) var hasBegun = false
  private let isInC: Bool

  init(
    _ base: UnsafePointer<UInt8>, _ document: Range<Int>, _ keys: KeySet, inC: Bool
  ) {
    isInC = inC
    self.base = base
    self.document = document
    self.keys = keys
  }

  /// Whether the document is one container and nothing else.
  var isComplete: Bool {
    rootEnd > 0 && (rootEnd + 1..<document.upperBound).allSatisfy { isBlank(base[$0]) }
  }

  /// - Precondition: The workspace holds `listed` brackets and colons of one stretch of this
  ///   document, the stretch behind the one before; no rule of ``BlockRules`` was broken so far.
  /// - Returns: Whether all is legal so far.
  mutating func pair(_ workspace: Workspace, _ listed: Int, into list: inout EntryList) -> Bool {
    guard listed > 0 else { return true }
    guard rootEnd == 0 else { return false }
    if !hasBegun {
      let first = Int(workspace.entries[0])
      guard (document.lowerBound..<first).allSatisfy({ isBlank(base[$0]) }) else { return false }
      hasBegun = true
    }
    workspace.reserveStack(above: depth)
    workspace.stack[0] = 1
    list.reserve(listed)
    let start = list.count
    let walk = list.entries.withUnsafeMutableBufferPointer { [self] entries in
      isInC
        ? walkInC(workspace, listed, entries, from: start)
        : self.walk(workspace, listed, entries, from: start)
    }
    list.count = walk.count
    depth = walk.depth
    if depth == 0 { rootEnd = Int(workspace.entries[listed - 1]) }
    return walk.isLegal
  }

  private struct Walk {
    var count: Int
    var depth: Int
    var isLegal: Bool
  }

  private func walk(
    _ workspace: Workspace, _ listed: Int,
    _ entries: UnsafeMutableBufferPointer<StructuralIndex.Entry>, from start: Int
  ) -> Walk {
    let stack = workspace.stack
    var count = start
    var depth = depth
    var lies: UInt64 = 0
    for number in 0..<listed {
      let offset = Int(workspace.entries[number])
      let byte = workspace.bytes[number]
      if byte == 0x3A {
        guard let key = keys.number(closedAt: quote(before: offset)) else { continue }
        entries[count] = entry(value(behind: offset), count, key)
        count += 1
        continue
      }
      let top = stack[depth]
      lies |= (top ^ UInt64(byte >> 7)) & 1
      // { 7B   [ 5B   } 7D   ] 5D: bit 5 tells objects, bit 2 closing brackets.
      let isObject = byte >> 5 & 1
      let isClosing = byte >> 2 & 1
      // Right if this bracket closes; if not, the one that does will overwrite it.
      entries[Int(top >> 1)].link = UInt32(truncatingIfNeeded: count)
      entries[count] = entry(offset, count, 0xF0 | (isObject ^ 1) << 1 | isClosing)
      stack[depth + 1] = UInt64(count) << 1 | UInt64(isObject)
      depth += 1 - 2 * Int(isClosing)
      count += 1
      if depth <= 0 {
        // The root has closed.
        return Walk(count: count, depth: 0, isLegal: lies == 0 && number == listed - 1)
      }
    }
    return Walk(count: count, depth: depth, isLegal: lies == 0)
  }

  /// The same in C.
  private func walkInC(
    _ workspace: Workspace, _ listed: Int,
    _ entries: UnsafeMutableBufferPointer<StructuralIndex.Entry>, from start: Int
  ) -> Walk {
    keys.slots.withUnsafeBufferPointer { slots in
      keys.patterns.withUnsafeBufferPointer { patterns in
        var keys = catgiam_keys(
          slots: slots.baseAddress, multiplier: keys.multiplier, patterns: patterns.baseAddress)
        var lists = catgiam_lists(
          entries: workspace.entries, bytes: workspace.bytes, entry_count: listed,
          scalars: workspace.scalars, scalar_count: 0)
        var depth = depth
        var count = start
        let isLegal = UnsafeMutableRawPointer(entries.baseAddress!).withMemoryRebound(
          to: catgiam_entry.self, capacity: entries.count
        ) {
          catgiam_pair(
            base, document.upperBound, &keys, &lists, workspace.stack, &depth, $0, &count)
        }
        return Walk(count: count, depth: depth, isLegal: isLegal != 0)
      }
    }
  }

  @inline(__always)
  private func entry(_ offset: Int, _ count: Int, _ kind: UInt8) -> StructuralIndex.Entry {
    .init(
      offset: UInt32(truncatingIfNeeded: offset), link: UInt32(truncatingIfNeeded: count),
      kind: kind)
  }

  /// The closing quote of the key before a colon.
  @inline(__always)
  private func quote(before colon: Int) -> UnsafePointer<UInt8> {
    var quote = base + colon - 1
    while quote.pointee != 0x22 { quote -= 1 }
    return quote
  }

  @inline(__always)
  private func value(behind colon: Int) -> Int {
    var value = colon + 1
    while value < document.upperBound, isBlank(base[value]) { value += 1 }
    return value
  }

  @inline(__always)
  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
