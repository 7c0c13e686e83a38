/// The portable kernel: Swift's own vectors.
typealias PortableKernel = BitParallelKernel<PortableBlockReader>

/// A kernel that reads 64 bytes at a time by ``BlockRules``, and lists by ``BracketPass`` and
/// ``ScalarPass`` what the rules leave open.
enum BitParallelKernel<Reader: BlockReader>: StructuralKernel {
  static var isSupported: Bool { true }

  static func index(
    _ bytes: [UInt8], _ document: Range<Int>, _ keys: KeySet, _ workspace: Workspace,
    into list: inout EntryList
  ) -> StructuralIndex.Verdict {
    let verdict: Bool? = bytes.withUnsafeBufferPointer { buffer in
      // Not nil: the buffer holds at least the padding.
      guard let base = buffer.baseAddress else { return false }
      return read(base, document, keys, workspace, into: &list)
    }
    switch verdict {
    case true: return .valid
    case false: return .invalid
    case nil:
      list.count = 0
      return ByteLoopKernel.index(bytes, document, keys, workspace, into: &list)
    }
  }

  /// Whether the document is valid; `nil` for rare documents that another kernel must judge: a scalar or string as root, and
  /// keys that may be spelt with backslashes.
  private static func read(
    _ base: UnsafePointer<UInt8>, _ document: Range<Int>, _ keys: KeySet, _ workspace: Workspace,
    into list: inout EntryList
  ) -> Bool? {
    var rules = BlockRules()
    var brackets = BracketPass(base, document, keys)
    var offset = document.lowerBound
    while offset < document.upperBound {
      let end = min(offset + Workspace.stretch, document.upperBound)
      var lists = Lists(workspace)
      while offset + 64 <= end {
        lists.write(rules.read(base + offset, Reader.self), of: base + offset, at: offset)
        offset += 64
      }
      if offset < end {
        workspace.lastBlock.update(repeating: 0x20, count: 128)
        workspace.lastBlock.update(from: base + offset, count: end - offset)
        let block = UnsafePointer(workspace.lastBlock)
        lists.write(rules.read(block, Reader.self), of: block, at: offset)
        offset = end
      }
      guard rules.faults == 0,
        ScalarPass.areValid(
          workspace.scalars, lists.scalarCount, in: base, to: document.upperBound),
        brackets.pair(workspace, lists.entryCount, into: &list)
      else { return false }
    }
    guard rules.isComplete else { return false }
    guard brackets.hasBegun else { return nil }
    guard brackets.isComplete else { return false }
    return rules.escapesInKeys == 0 ? true : nil
  }

  private struct Lists {
    let workspace: Workspace
    var entryCount = 0
    var scalarCount = 0

    init(_ workspace: Workspace) { self.workspace = workspace }

    @inline(__always)
    mutating func write(_ finds: BlockRules.Finds, of block: UnsafePointer<UInt8>, at offset: Int) {
      var entries = finds.entries
      while entries != 0 {
        let place = entries.trailingZeroBitCount
        workspace.entries[entryCount] = UInt32(truncatingIfNeeded: offset + place)
        workspace.bytes[entryCount] =
          block[place] | UInt8(truncatingIfNeeded: finds.claims >> place & 1) << 7
        entryCount += 1
        entries &= entries - 1
      }
      var scalars = finds.scalars
      while scalars != 0 {
        workspace.scalars[scalarCount] =
          UInt32(truncatingIfNeeded: offset + scalars.trailingZeroBitCount)
        scalarCount += 1
        scalars &= scalars - 1
      }
    }
  }
}
