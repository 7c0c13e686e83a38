/// Scans by ``BlockRules``, one block after the other.
struct BlockScanner<Reader: BlockReader>: StretchScanner {
  static var isSupported: Bool { true }
  static var pairsInC: Bool { false }

  static func areValid(
    _ offsets: UnsafePointer<UInt32>, _ count: Int, in base: UnsafePointer<UInt8>, to end: Int
  ) -> Bool { ScalarPass.areValid(offsets, count, in: base, to: end) }

  private var rules = BlockRules()
  private(set) var entryCount = 0
  private(set) var scalarCount = 0

  init(_ keys: KeySet) {}

  var isComplete: Bool { rules.isComplete }
  var hasEscapesInKeys: Bool { rules.escapesInKeys != 0 }

  mutating func scan(
    _ base: UnsafePointer<UInt8>, _ stretch: Range<Int>, _ workspace: Workspace
  ) -> Bool {
    entryCount = 0
    scalarCount = 0
    var offset = stretch.lowerBound
    while offset + 64 <= stretch.upperBound {
      write(rules.read(base + offset, Reader.self), of: base + offset, at: offset, workspace)
      offset += 64
    }
    if offset < stretch.upperBound {
      workspace.lastBlock.update(repeating: 0x20, count: 128)
      workspace.lastBlock.update(from: base + offset, count: stretch.upperBound - offset)
      let block = UnsafePointer(workspace.lastBlock)
      write(rules.read(block, Reader.self), of: block, at: offset, workspace)
    }
    return rules.faults == 0
  }

  @inline(__always)
  private mutating func write(
    _ finds: BlockRules.Finds, of block: UnsafePointer<UInt8>, at offset: Int,
    _ workspace: Workspace
  ) {
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
