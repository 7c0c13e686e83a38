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
  /// 0 where the system has no words for it: a pipe, a device, a socket.
  var code: Int32
  var message: String {
    code == 0 ? "not a regular file (pipe, device or socket)" : String(cString: strerror(code))
  }
}

/// The few calls to the system that reading needs; errors enter the package here.
enum FileSystem {
  enum Kind { case file, folder, link, other }

  /// A file's place on its device: the same file under two names has one.
  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  static func kind(of path: String, followLinks: Bool) throws(SystemError) -> (Kind, Identity) {
    var status = stat()
    let result = followLinks ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else { throw SystemError(code: errno) }
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return (kind, Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)))
  }

  /// The names in a folder, in byte order, without `.` and `..`.
  static func names(in folder: String) throws(SystemError) -> [String] {
    guard let directory = opendir(folder) else { throw SystemError(code: errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a regular file.
  static func contents(of path: String) throws(SystemError) -> [UInt8] {
    // Not blocking: a pipe in the place of a file must not hold up a batch.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SystemError(code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : 0)
    }
    return try contents(ofDescriptor: descriptor, expecting: Int(status.st_size))
  }

  /// The first bytes of a regular file; fewer where it is shorter.
  static func beginning(of path: String, count: Int) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
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

  /// Whether two paths lead to the same file.
  public static func areSame(_ a: String, _ b: String) -> Bool {
    guard let first = try? FileSystem.kind(of: a, followLinks: true),
      let second = try? FileSystem.kind(of: b, followLinks: true)
    else { return false }
    return first.1 == second.1
  }
}

extension UserFile {
  /// The names of everything below a folder that is no folder itself, links among them, with `/`
  /// between the parts, in byte order of the folders; what cannot be read is left out.
  public static func files(below folder: String) -> [String] {
    entries(below: folder).filter { !$0.isFolder }.map(\.name)
  }

  /// The names of the folders below a folder; each stands before those inside it.
  public static func folders(below folder: String) -> [String] {
    entries(below: folder).filter(\.isFolder).map(\.name)
  }

  private static func entries(below folder: String) -> [(name: String, isFolder: Bool)] {
    var entries: [(name: String, isFolder: Bool)] = []
    for name in (try? FileSystem.names(in: folder)) ?? [] {
      let path = "\(folder)/\(name)"
      let isFolder = (try? FileSystem.kind(of: path, followLinks: false))?.0 == .folder
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
