import CStructuralIndex

/// Scans by a kernel of the target in C.
protocol CScanner: StretchScanner {
  var state: CScannerState { get set }
}

struct CScannerState {
  fileprivate var carries = catgiam_carries()
  fileprivate var ends: catgiam_key_ends
  fileprivate var entryCount = 0
  fileprivate var scalarCount = 0
  fileprivate var isFirst = true

  init(_ keys: KeySet) { ends = keys.ends }

  /// - Precondition: As of the C function that is called.
  @inline(__always)
  mutating func scan(
    _ stretch: Range<Int>, _ workspace: Workspace,
    _ call: (
      Int32, UnsafePointer<catgiam_key_ends>, UnsafeMutablePointer<catgiam_carries>,
      UnsafeMutablePointer<catgiam_lists>
    ) -> Int32
  ) -> Bool {
    var lists = catgiam_lists(
      entries: workspace.entries, bytes: workspace.bytes, entry_count: 0,
      scalars: workspace.scalars, scalar_count: 0)
    let isLegal = call(isFirst ? 1 : 0, &ends, &carries, &lists) != 0
    isFirst = false
    entryCount = lists.entry_count
    scalarCount = lists.scalar_count
    return isLegal
  }
}

extension CScanner {
  static var pairsInC: Bool { true }

  static func areValid(
    _ offsets: UnsafePointer<UInt32>, _ count: Int, in base: UnsafePointer<UInt8>, to end: Int
  ) -> Bool { catgiam_check_scalars(base, end, offsets, count) != 0 }

  var entryCount: Int { state.entryCount }
  var scalarCount: Int { state.scalarCount }
  /// A character of several bytes that is cut off is inside an open string.
  var isComplete: Bool { state.carries.in_string == 0 }
  var hasEscapesInKeys: Bool { state.carries.escapes_in_keys != 0 }
}

struct AVX512Scanner: CScanner {
  static var isSupported: Bool { catgiam_has_avx512() != 0 }

  var state: CScannerState

  init(_ keys: KeySet) { state = CScannerState(keys) }

  mutating func scan(
    _ base: UnsafePointer<UInt8>, _ stretch: Range<Int>, _ workspace: Workspace
  ) -> Bool {
    state.scan(stretch, workspace) { isFirst, ends, carries, lists in
      catgiam_scan_avx512(
        base, stretch.lowerBound, stretch.upperBound, isFirst, ends, carries, lists)
    }
  }
}

struct AVX2Scanner: CScanner {
  static var isSupported: Bool { catgiam_has_avx2() != 0 }

  var state: CScannerState

  init(_ keys: KeySet) { state = CScannerState(keys) }

  mutating func scan(
    _ base: UnsafePointer<UInt8>, _ stretch: Range<Int>, _ workspace: Workspace
  ) -> Bool {
    state.scan(stretch, workspace) { isFirst, ends, carries, lists in
      catgiam_scan_avx2(
        base, stretch.lowerBound, stretch.upperBound, isFirst, ends, carries, lists)
    }
  }
}
