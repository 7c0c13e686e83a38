import FormReduction

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls to the system that results need, for paths of any bytes (``SystemPath``).
///
/// Each gives what the system gives, and leaves the reason of a failure in `errno`.
enum Disk {
  static func status(of path: String) -> stat? {
    var status = stat()
    return SystemPath.with(path) { stat($0, &status) } == 0 ? status : nil
  }

  static func isFolder(_ path: String) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  static func exists(_ path: String) -> Bool { SystemPath.with(path) { access($0, F_OK) } == 0 }

  static func isWritable(_ path: String) -> Bool { SystemPath.with(path) { access($0, W_OK) } == 0 }

  static func open(_ path: String, _ flags: Int32) -> Int32 {
    SystemPath.with(path) { openFile($0, flags | O_CLOEXEC, 0o666) }
  }

  static func makeFolder(_ path: String) -> Bool { SystemPath.with(path) { mkdir($0, 0o777) } == 0 }

  static func rename(_ old: String, _ new: String) -> Bool {
    SystemPath.with(old) { old in SystemPath.with(new) { renameFile(old, $0) } } == 0
  }

  /// Gives a file a second name.
  static func link(_ old: String, _ new: String) -> Bool {
    SystemPath.with(old) { old in SystemPath.with(new) { linkFile(old, $0) } } == 0
  }

  /// Two names change places at one stroke, so that neither is ever without a bearer.
  ///
  /// - Returns: `false` where the file system or the C library cannot.
  /// - SeeAlso: renameat2(2), whose declaration the C library hides from Swift.
  static func exchange(_ a: String, _ b: String) -> Bool {
    guard let found = dlsym(nil, "renameat2") else { return false }
    let renameat2 = unsafeBitCast(found, to: Exchange.self)
    let exchange: UInt32 = 2
    return SystemPath.with(a) { a in
      SystemPath.with(b) { renameat2(AT_FDCWD, a, AT_FDCWD, $0, exchange) }
    } == 0
  }

  private typealias Exchange =
    @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

  static func remove(_ file: String) { _ = SystemPath.with(file) { unlink($0) } }

  static func removeFolder(_ path: String) { _ = SystemPath.with(path) { rmdir($0) } }
}

// Calls under names that no method hides.
private func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}
private func renameFile(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
  rename(old, new)
}
private func linkFile(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
  link(old, new)
}
