/// The lists that a kernel writes for one stretch of a document and the passes read at once, and
/// the stack of open brackets; memory of our own, taken once, of which the system gives only the
/// pages that are touched.
final class Workspace {
  /// Bytes of a document between two runs of the passes: lists stay in the nearest cache.
  static let stretch = 32_768

  /// A list never holds more than one number for each byte of a stretch; kernels write whole
  /// vectors, up to 64 numbers too many.
  private static let capacity = stretch + 64

  /// Offsets of brackets and colons outside of strings, in order.
  let entries: UnsafeMutablePointer<UInt32>
  /// For each of them its byte, bit 7 set if it claims to stand in an object.
  let bytes: UnsafeMutablePointer<UInt8>
  /// Offsets of the first bytes of scalars.
  let scalars: UnsafeMutablePointer<UInt32>
  /// Copies of the last, incomplete block are filled up with blanks in here.
  let lastBlock: UnsafeMutablePointer<UInt8>
  /// Of each open bracket: its entry number and, in the lowest bit, whether it is an object.
  private(set) var stack: UnsafeMutablePointer<UInt64>
  private var stackCapacity: Int

  init() {
    entries = .allocate(capacity: Workspace.capacity)
    bytes = .allocate(capacity: Workspace.capacity)
    scalars = .allocate(capacity: Workspace.capacity)
    lastBlock = .allocate(capacity: 128)
    stackCapacity = Workspace.capacity
    stack = .allocate(capacity: stackCapacity)
  }

  deinit {
    entries.deallocate()
    bytes.deallocate()
    scalars.deallocate()
    lastBlock.deallocate()
    stack.deallocate()
  }

  /// Makes room on the stack for everything that a stretch can open.
  func reserveStack(above depth: Int) {
    guard depth + Workspace.capacity > stackCapacity else { return }
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: 2 * stackCapacity)
    larger.update(from: stack, count: depth + 1)
    stack.deallocate()
    stack = larger
    stackCapacity *= 2
  }
}
