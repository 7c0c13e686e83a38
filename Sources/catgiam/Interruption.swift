import FormReduction
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What happens when the run is told to stop: temporary files go, results that are just taking their
/// names all take them, and the exit code is 128 and the number of the signal.
enum Interruption {
  /// A name that a signal handler can read: it may use nothing that allocates or locks.
  private struct Node {
    var name: UnsafeMutablePointer<CChar>
    var next: UInt
  }

  /// The address of the newest ``Node``. Nodes stay: unlinking a name that is gone does no harm.
  private static let newest = Atomic<UInt>(0)
  /// Set while outputs take their names, all or none.
  private static let isHeld = Atomic<Bool>(false)
  /// The signal that came meanwhile, or 0.
  private static let held = Atomic<Int32>(0)

  /// Takes over the signals that end a run, and makes sure of the three standard descriptors.
  static func install() {
    openStandardDescriptors()
    // A file that may not grow is then an error of the write, like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    // First use of the globals: not in a handler.
    _ = newest.load(ordering: .relaxed)
    _ = isHeld.load(ordering: .relaxed)
    _ = held.load(ordering: .relaxed)
    let numbers = [SIGINT, SIGTERM, SIGHUP, SIGPIPE]
    for number in numbers {
      let before = signal(number, SIG_DFL)
      // `nohup` and background jobs of scripts have them ignored: so they stay.
      if number != SIGPIPE, isIgnored(before) {
        signal(number, SIG_IGN)
        continue
      }
      signal(number) { number in
        if Interruption.isHeld.load(ordering: .acquiring) {
          Interruption.held.store(number, ordering: .releasing)
          return
        }
        Interruption.removeAll()
        _exit(128 + number)
      }
    }
    // A program with threads may have started this one with all signals blocked, which is inherited.
    var those = sigset_t()
    sigemptyset(&those)
    for number in numbers { sigaddset(&those, number) }
    pthread_sigmask(SIG_UNBLOCK, &those, nil)
  }

  /// Remembers a temporary file or folder; called before it is made, so that a folder comes before
  /// what is in it.
  static func remember(_ name: String) {
    guard let copy = SystemPath.with(name, { strdup($0) }) else { return }
    let node = UnsafeMutablePointer<Node>.allocate(capacity: 1)
    node.initialize(to: Node(name: copy, next: newest.load(ordering: .acquiring)))
    newest.store(UInt(bitPattern: node), ordering: .releasing)
  }

  /// Does something that an interruption must not cut in two.
  static func holding<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    isHeld.store(true, ordering: .releasing)
    defer {
      isHeld.store(false, ordering: .releasing)
      let number = held.load(ordering: .acquiring)
      if number != 0 {
        removeAll()
        _exit(128 + number)
      }
    }
    return try body()
  }

  private static func removeAll() {
    var address = newest.load(ordering: .acquiring)
    while let node = UnsafeMutablePointer<Node>(bitPattern: address) {
      if unlink(node.pointee.name) != 0 { rmdir(node.pointee.name) }
      address = node.pointee.next
    }
  }

  private static func isIgnored(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// A closed standard descriptor would be given to the next file that is opened, and the table of
  /// standard output would land in it. The other way round it fails as a closed one does.
  private static func openStandardDescriptors() {
    for (descriptor, mode) in [(Int32(0), O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", mode)
    }
  }
}
