import FormReduction

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A result that appears whole or not at all.
///
/// Bytes go to a temporary file in the target's own folder; only when all are on disk does it take the
/// target's name. `-` is the standard output.
final class OutputFile {
  let path: String
  private var descriptor: Int32
  private let temporary: String?
  private var buffer: [UInt8] = []

  /// - Throws: ``WriteError`` where the folder does not take a file.
  init(_ path: String) throws(WriteError) {
    self.path = path
    guard path != "-" else {
      descriptor = 1
      temporary = nil
      return
    }
    let folder = OutputFile.folder(of: path)
    let name = "\(folder)/.catgiam-\(getpid())-\(OutputFile.random()).tmp"
    descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    temporary = name
    guard descriptor >= 0 else { throw WriteError(path: path) }
    Interruption.remember(name)
  }

  func write(_ bytes: [UInt8]) throws(WriteError) {
    buffer += bytes
    if buffer.count >= 1 << 18 || temporary == nil { try flush() }
  }

  private func flush() throws(WriteError) {
    guard Console.write(buffer, to: descriptor) else { throw WriteError(path: path) }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Puts the file under its name.
  func finish() throws(WriteError) {
    try flush()
    guard let temporary else { return }
    guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw WriteError(path: path) }
    guard rename(temporary, path) == 0 else { throw WriteError(path: path) }
    Interruption.forget(temporary)
    let folder = open(OutputFile.folder(of: path), O_RDONLY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Leaves no trace.
  func abandon() {
    guard let temporary else { return }
    close(descriptor)
    unlink(temporary)
    Interruption.forget(temporary)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func random() -> String { String(UInt32.random(in: 0...UInt32.max), radix: 36) }
}

/// What the system said when an output could not be written.
struct WriteError: Error {
  var path: String
  var reason: String

  init(path: String) {
    self.path = path
    reason = String(cString: strerror(errno))
  }
}

/// Removes temporary files when the run is interrupted.
enum Interruption {
  /// Names as C strings: a signal handler may use nothing that allocates. Written only from the main
  /// task, before a name is in use.
  nonisolated(unsafe) private static var names:
    (
      UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?,
      UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?,
      UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?
    )

  static func install() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Interruption.removeAll()
        _exit(128 + number)
      }
    }
  }

  static func remember(_ name: String) {
    withSlots { slots in
      if let free = slots.firstIndex(where: { $0 == nil }) { slots[free] = strdup(name) }
    }
  }

  static func forget(_ name: String) {
    withSlots { slots in
      for index in slots.indices {
        guard let known = slots[index], String(cString: known) == name else { continue }
        slots[index] = nil
        free(known)
      }
    }
  }

  private static func removeAll() {
    withSlots { slots in for name in slots { if let name { unlink(name) } } }
  }

  private static func withSlots(
    _ body: (UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>) -> Void
  ) {
    withUnsafeMutableBytes(of: &names) { bytes in
      body(bytes.bindMemory(to: UnsafeMutablePointer<CChar>?.self))
    }
  }
}
