import Interchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system said when something failed, in its own words.
struct SystemError: Error {
  var code: Int32
  var message: String {
    switch code {
    case SystemError.notRegular.code: "not a regular file (pipe, device or socket)"
    case SystemError.changed.code: "it changed while being read; run again"
    case SystemError.tooLarge.code: "larger than 4 GiB"
    default: String(cString: strerror(code))
    }
  }

  /// Whether there is nothing of that name.
  var isAbsence: Bool { code == ENOENT }

  // What the system has no number for.
  static let notRegular = SystemError(code: -1)
  static let changed = SystemError(code: -2)
  static let tooLarge = SystemError(code: -3)
}

/// The few calls to the system that reading needs; errors enter the package here.
package enum FileSystem {
  enum Kind { case file, folder, link, other }

  /// A file's place on its device: the same file under two names has one.
  package struct Identity: Hashable, Sendable {
    fileprivate var device: UInt64
    fileprivate var number: UInt64

    fileprivate init(_ status: stat) {
      device = UInt64(status.st_dev)
      number = UInt64(status.st_ino)
    }
  }

  /// What a file shows of its state: another one means other contents.
  struct Stamp: Hashable {
    /// A file in the place of another may have its size and its times.
    var identity: Identity
    var size: Int
    /// Of the contents, which anybody can set, and of anything at all, which nobody can.
    private var modified: Time
    private var changed: Time

    fileprivate init(_ status: stat) {
      identity = Identity(status)
      size = Int(status.st_size)
      modified = Time(status.st_mtim)
      changed = Time(status.st_ctim)
    }
  }

  /// Nanoseconds since 1970, which fit for centuries.
  private struct Time: Hashable {
    var nanoseconds: Int

    init(_ time: timespec) {
      nanoseconds = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
    }
  }

  static func look(at path: String, followLinks: Bool) throws(SystemError) -> (Kind, Stamp) {
    var status = stat()
    let result = SystemPath.with(path) { path in
      followLinks ? stat(path, &status) : lstat(path, &status)
    }
    guard result == 0 else { throw SystemError(code: errno) }
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return (kind, Stamp(status))
  }

  /// A file that is open for reading.
  struct OpenFile: ~Copyable {
    let descriptor: Int32

    init(_ path: String) throws(SystemError) {
      descriptor = SystemPath.with(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
      guard descriptor >= 0 else { throw SystemError(code: errno) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
  }

  /// The names in a folder, in byte order, without `.` and `..`; see ``SystemPath``.
  static func names(in folder: String) throws(SystemError) -> [String] {
    guard let directory = SystemPath.with(folder, { opendir($0) }) else {
      throw SystemError(code: errno)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while true {
      // The end and a fault look the same but for this.
      errno = 0
      guard let entry = readdir(directory) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { SystemPath.text(of: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw SystemError(code: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a regular file, or those in a range of it.
  ///
  /// - Parameter stamp: What the file showed when it was found; another one is an error.
  static func contents(
    of path: String, in range: Range<Int>? = nil, stamp: Stamp? = nil
  ) throws(SystemError) -> [UInt8] {
    // Not blocking: a pipe in the place of a file must not hold up a batch.
    let descriptor = SystemPath.with(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw status.st_mode & S_IFMT == S_IFDIR ? SystemError(code: EISDIR) : .notRegular
    }
    // Places in a text are 32 bits wide: not worth reading.
    guard range != nil || status.st_size < Int(UInt32.max) else { throw .tooLarge }
    let before = Stamp(status)
    guard before == stamp ?? before else { throw .changed }
    let bytes =
      if let range {
        try contents(ofDescriptor: descriptor, in: range)
      } else {
        try contents(ofDescriptor: descriptor, expecting: before.size)
      }
    guard fstat(descriptor, &status) == 0 else { throw SystemError(code: errno) }
    // Half of an old file and half of a new one are neither. Files of the system say size 0.
    guard Stamp(status) == before, range != nil || [0, bytes.count].contains(before.size) else {
      throw .changed
    }
    return bytes
  }

  /// - Throws: ``SystemError/changed`` where the file does not reach so far.
  private static func contents(
    ofDescriptor descriptor: Int32, in range: Range<Int>
  ) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let place = range.lowerBound + count
        let got = pread(descriptor, buffer.baseAddress! + count, range.count - count, off_t(place))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          failure = got < 0 ? SystemError(code: errno) : .changed
          return
        }
        count += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The first bytes of a regular file; fewer where it is shorter.
  static func beginning(of path: String, count: Int) throws(SystemError) -> [UInt8] {
    let descriptor = SystemPath.with(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = read(descriptor, &bytes, count)
    guard got >= 0 else { throw SystemError(code: errno) }
    return Array(bytes.prefix(got))
  }

  /// What a descriptor gives until its end.
  static func contents(
    ofDescriptor descriptor: Int32, expecting size: Int = 0
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = max(size + 1, 65_536)
    while true {
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        while count < capacity {
          let got = read(descriptor, buffer.baseAddress! + count, capacity - count)
          if got < 0 {
            if errno == EINTR { continue }
            failure = errno
            return
          }
          if got == 0 { return }
          count += got
        }
      }
      if failure != 0 { throw SystemError(code: failure) }
      let isEnd = chunk.count < capacity
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if isEnd { return bytes }
      capacity = max(capacity, 1 << 20)
    }
  }
}

/// A file that the user names in a flag.
public enum UserFile {
  /// The bytes of a regular file.
  ///
  /// - Throws: ``FileError`` with the system's words.
  public static func contents(of path: String) throws(FileError) -> [UInt8] {
    do throws(SystemError) {
      return try FileSystem.contents(of: path)
    } catch {
      throw FileError(reason: error.message)
    }
  }

  /// The text that bytes hold.
  ///
  /// - Throws: ``TextError`` with the first place that is not UTF-8.
  public static func text(of bytes: [UInt8]) throws(TextError) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw TextError(line: 1, column: 1, message: SyntaxError.Fault.utf16.message)
    }
    var offset = 0
    while offset < bytes.count, let length = validUTF8Length(bytes, at: offset) { offset += length }
    let place = LineIndex(bytes).position(of: offset)
    throw TextError(
      line: place.line, column: place.column,
      message: Message(
        vi: "byte không phải UTF-8; hãy lưu lại tệp bằng UTF-8",
        en: "bytes that are not UTF-8; save the file as UTF-8"))
  }

  /// Whether something lies at a path.
  public static func exists(_ path: String) -> Bool {
    (try? FileSystem.look(at: path, followLinks: true)) != nil
  }

  /// Whether two paths lead to the same file.
  public static func areSame(_ a: String, _ b: String) -> Bool {
    guard let first = try? FileSystem.look(at: a, followLinks: true),
      let second = try? FileSystem.look(at: b, followLinks: true)
    else { return false }
    return first.1.identity == second.1.identity
  }

  /// The file to which a path leads; `nil` where there is none.
  package static func identity(of path: String) -> FileSystem.Identity? {
    guard let (kind, stamp) = try? FileSystem.look(at: path, followLinks: true), kind != .folder
    else { return nil }
    return stamp.identity
  }

  /// A path without links, from the root; `nil` where nothing is there.
  package static func resolved(_ path: String) -> String? {
    guard let resolved = SystemPath.with(path, { realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return SystemPath.text(of: resolved)
  }

  /// Whether a path leads to something below a folder.
  ///
  /// - Parameter folder: As ``resolved(_:)`` gives it.
  package static func isBelow(_ folder: String, _ path: String) -> Bool {
    guard let path = resolved(path) else { return false }
    return folder == "/" || path.utf8.starts(with: (folder + "/").utf8)
  }
}

extension UserFile {
  /// The words of the command line behind the name of the program; see ``SystemPath``.
  public static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { number in
      CommandLine.unsafeArgv[number].map { SystemPath.text(of: $0) }
    }
  }

  /// How an argument is named in what is handed on: of an absolute path the last part, for where it
  /// lies on this machine is nobody's business.
  public static func shownWithoutFolder(_ path: String) -> String {
    let shown = SystemPath.shown(path)
    guard shown.hasPrefix("/") else { return shown }
    return shown.split(separator: "/").last.map(String.init) ?? shown
  }

  /// How a path that may hold bytes other than UTF-8 is shown.
  public static func shown(_ path: String) -> String { SystemPath.shown(path) }

  /// The names of everything below a folder that is no folder itself, links among them, with `/`
  /// between the parts, in byte order of the folders; what cannot be read is left out.
  public static func files(below folder: String) -> [String] {
    entries(below: folder).filter { !$0.isFolder }.map(\.name)
  }

  /// The names of the folders below a folder; each stands before those inside it.
  public static func folders(below folder: String) -> [String] {
    entries(below: folder).filter(\.isFolder).map(\.name)
  }

  /// The first file below a folder that is none of those named, found without a look at the others.
  package static func file(below folder: String, besides names: Set<String>) -> String? {
    var pending = [""]
    while let place = pending.popLast() {
      for name in (try? FileSystem.names(in: folder + "/" + place)) ?? [] {
        let kind = (try? FileSystem.look(at: folder + "/" + place + name, followLinks: false))?.0
        if kind == .folder {
          pending.append(place + name + "/")
        } else if !names.contains(place + name) {
          return place + name
        }
      }
    }
    return nil
  }

  private static func entries(below folder: String) -> [(name: String, isFolder: Bool)] {
    var entries: [(name: String, isFolder: Bool)] = []
    for name in (try? FileSystem.names(in: folder)) ?? [] {
      let path = "\(folder)/\(name)"
      let isFolder = (try? FileSystem.look(at: path, followLinks: false))?.0 == .folder
      entries.append((name, isFolder))
      guard isFolder else { continue }
      entries += self.entries(below: path).map { ("\(name)/\($0.name)", $0.isFolder) }
    }
    return entries
  }
}

/// Where a file of the user is no text.
public struct TextError: Error {
  /// 1-based.
  public var line: Int
  public var column: Int
  public var message: Message
}

/// Why a file of the user cannot be read, in the system's words.
public struct FileError: Error {
  public var reason: String
}
