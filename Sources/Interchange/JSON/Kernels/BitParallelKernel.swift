typealias PortableKernel = BitParallelKernel<BlockScanner<VectorBlockReader<MultipliedMasks>>>
#if arch(x86_64)
  typealias SSE2Kernel = BitParallelKernel<BlockScanner<VectorBlockReader<SSE2Masks>>>
#else
  typealias SSE2Kernel = PortableKernel
#endif
typealias AVX2Kernel = BitParallelKernel<AVX2Scanner>
typealias AVX512Kernel = BitParallelKernel<AVX512Scanner>

/// Reads a document stretch by stretch: finds what stands where and checks the rules between
/// neighbours.
///
/// One scanner reads one document, in order.
protocol StretchScanner {
  /// Whether this processor can run it.
  static var isSupported: Bool { get }

  /// Whether ``BracketPass`` may use its twin in C.
  static var pairsInC: Bool { get }
  /// As ``ScalarPass/areValid(_:_:in:to:)``.
  static func areValid(
    _ offsets: UnsafePointer<UInt32>, _ count: Int, in base: UnsafePointer<UInt8>, to end: Int
  ) -> Bool

  init(_ keys: KeySet)

  /// How many brackets, colons and scalars of the last stretch stand in the workspace. Colons
  /// behind keys that are not wanted may be missing.
  var entryCount: Int { get }
  var scalarCount: Int { get }

  /// - Precondition: All stretches but the last have the length of ``Workspace/stretch``; the
  ///   padding of the document can be read.
  /// - Returns: Whether no rule was broken so far.
  mutating func scan(_ base: UnsafePointer<UInt8>, _ stretch: Range<Int>, _ workspace: Workspace)
    -> Bool

  /// Whether the document may end here.
  var isComplete: Bool { get }
  /// Whether a string that may be a key held a backslash.
  var hasEscapesInKeys: Bool { get }
}

/// A kernel that reads many bytes at once by ``BlockRules``, and checks by ``BracketPass`` and
/// ``ScalarPass`` what the rules leave open.
enum BitParallelKernel<Scanner: StretchScanner>: StructuralKernel {
  static var isSupported: Bool { Scanner.isSupported }

  static func index(
    _ bytes: [UInt8], _ document: Range<Int>, _ keys: KeySet, _ workspace: Workspace,
    into list: inout EntryList
  ) -> StructuralIndex.Verdict {
    let isValid: Bool? = bytes.withUnsafeBufferPointer { buffer in
      // Not nil: the buffer holds at least the padding.
      guard let base = buffer.baseAddress else { return false }
      return read(base, document, keys, workspace, into: &list)
    }
    switch isValid {
    case true: return .valid
    case false: return .invalid
    case nil:
      list.count = 0
      return ByteLoopKernel.index(bytes, document, keys, workspace, into: &list)
    }
  }

  /// Whether the document is valid; `nil` for rare documents that the byte loop must judge: a
  /// scalar or string as root, and keys that may be spelt with backslashes.
  private static func read(
    _ base: UnsafePointer<UInt8>, _ document: Range<Int>, _ keys: KeySet, _ workspace: Workspace,
    into list: inout EntryList
  ) -> Bool? {
    var scanner = Scanner(keys)
    var brackets = BracketPass(base, document, keys, inC: Scanner.pairsInC)
    var start = document.lowerBound
    while start < document.upperBound {
      let end = min(start + Workspace.stretch, document.upperBound)
      guard scanner.scan(base, start..<end, workspace),
        Scanner.areValid(
          workspace.scalars, scanner.scalarCount, in: base, to: document.upperBound),
        brackets.pair(workspace, scanner.entryCount, into: &list)
      else { return false }
      start = end
    }
    guard scanner.isComplete else { return false }
    guard brackets.hasBegun else { return nil }
    guard brackets.isComplete else { return false }
    return scanner.hasEscapesInKeys ? nil : true
  }
}
