import FormReduction

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The results of a run: they appear whole and all together, or not at all.
///
/// Each is written to a temporary file or folder beside its target. Only when all bytes of all of them are on
/// disk do they take their names, one right after the other; where one cannot, those before it get
/// their old contents back.
final class OutputSet {
  private var outputs: [any PendingOutput] = []

  /// Opens an output that is one file.
  ///
  /// - Parameter path: `-` is the standard output. A link is followed; a pipe or a device is written
  ///   as it stands.
  /// - Throws: ``WriteError`` where the folder does not take a file, or the target is a folder or may
  ///   not be written.
  func open(_ path: String) throws(WriteError) -> OutputFile {
    let file = try OutputFile(path)
    outputs.append(file)
    return file
  }

  /// Opens an output that is a folder.
  ///
  /// - Throws: ``WriteError`` where it cannot be made, or a folder of that name holds other files.
  func openFolder(
    _ path: String, list: String = ReportFile.list
  ) throws(WriteError) -> OutputFolder {
    let folder = try OutputFolder(path, list: list)
    outputs.append(folder)
    return folder
  }

  /// Gives all outputs their names.
  func commit() throws(WriteError) {
    for output in outputs { try output.settle() }
    try Interruption.holding { () throws(WriteError) in
      for (number, output) in outputs.enumerated() {
        do throws(WriteError) {
          try output.replace()
        } catch {
          for earlier in outputs[..<number].reversed() { earlier.restore() }
          throw error
        }
      }
      for output in outputs { output.forgetOld() }
    }
  }

  /// Leaves no trace.
  func abandon() { for output in outputs { output.abandon() } }
}

/// A result that has no name yet.
protocol PendingOutput: AnyObject {
  /// Brings all bytes to the disk.
  func settle() throws(WriteError)
  /// Takes the name; what bore it keeps another one until all outputs have theirs.
  func replace() throws(WriteError)
  /// Undoes ``replace()``.
  func restore()
  /// Lets go of what bore the name before.
  func forgetOld()
  /// Leaves no trace.
  func abandon()
}

/// One result on its way.
final class OutputFile: PendingOutput {
  /// As the user named it.
  let path: String
  /// Where the result will stand: behind the link, where `path` is one.
  private let target: String
  /// `nil` where bytes go straight to where they belong.
  private let temporary: String?
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// Whether somebody looks on: a terminal shows each row as it comes.
  private let isWatched: Bool
  /// Another name of the file that was there before.
  private var old: String?
  private var hadOld = false
  private var isReplaced = false

  fileprivate init(_ path: String) throws(WriteError) {
    self.path = path
    let status = path == "-" ? nil : Disk.status(of: path)
    guard path != "-", status.map({ $0.st_mode & S_IFMT == S_IFREG }) ?? true else {
      // A device or a pipe must not be replaced by a file.
      target = path
      temporary = nil
      descriptor = path == "-" ? 1 : Disk.open(path, O_WRONLY | O_NOCTTY)
      guard descriptor >= 0 else { throw WriteError(path: path) }
      isWatched = isatty(descriptor) == 1
      return
    }
    if status != nil, !Disk.isWritable(path) { throw WriteError(path: path) }
    target = OutputFile.behindLinks(path)
    let name = OutputFile.hidden(beside: target)
    temporary = name
    isWatched = false
    Interruption.remember(name)
    descriptor = Disk.open(name, O_WRONLY | O_CREAT | O_EXCL)
    guard descriptor >= 0 else { throw WriteError(path: path) }
    // A report that only its owner may read stays so.
    if let status { fchmod(descriptor, status.st_mode & 0o7777) }
  }

  func write(_ bytes: [UInt8]) throws(WriteError) {
    buffer += bytes
    // Whoever reads from a pipe waits for less.
    if buffer.count >= (temporary == nil ? 1 << 14 : 1 << 18) || isWatched { try flush() }
  }

  private func flush() throws(WriteError) {
    guard Console.write(buffer, to: descriptor) else { throw WriteError(path: path) }
    buffer.removeAll(keepingCapacity: true)
  }

  func settle() throws(WriteError) {
    try flush()
    guard temporary != nil else { return }
    guard fsync(descriptor) == 0 else { throw WriteError(path: path) }
    let result = close(descriptor)
    descriptor = -1
    guard result == 0 else { throw WriteError(path: path) }
  }

  func replace() throws(WriteError) {
    guard let temporary else { return }
    hadOld = Disk.exists(target)
    if hadOld {
      let name = OutputFile.hidden(beside: target)
      Interruption.remember(name)
      if Disk.link(target, name) { old = name }
    }
    guard Disk.rename(temporary, target) else { throw WriteError(path: path) }
    isReplaced = true
    OutputFile.synchronizeFolder(of: target)
  }

  func restore() {
    guard isReplaced else { return }
    // Where the file system has no second names, the new file is better than none.
    if let old { _ = Disk.rename(old, target) } else if !hadOld { Disk.remove(target) }
    old = nil
    OutputFile.synchronizeFolder(of: target)
  }

  func forgetOld() {
    if let old { Disk.remove(old) }
    old = nil
  }

  func abandon() {
    guard let temporary else {
      // What was found until then stays on the screen or in the pipe.
      try? flush()
      return
    }
    if descriptor >= 0 { close(descriptor) }
    Disk.remove(temporary)
    forgetOld()
  }

  /// Brings a name to the disk.
  static func synchronizeFolder(of path: String) {
    let folder = Disk.open(OutputFile.folder(of: path), O_RDONLY)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Whether two paths name one place, whether or not a file is there yet.
  static func areSame(_ a: String, _ b: String) -> Bool {
    func name(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
    return a == b || UserFile.areSame(a, b)
      || name(a) == name(b) && UserFile.areSame(folder(of: a), folder(of: b))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A name in the same folder that nothing bears.
  static func hidden(beside path: String) -> String {
    let number = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    return "\(folder(of: path))/.catgiam-\(getpid())-\(number).tmp"
  }

  /// The file to which links lead, the path itself where it is none.
  static func behindLinks(_ path: String) -> String {
    UserFile.resolved(path) ?? path
  }
}

/// What the system said when an output could not be written.
struct WriteError: Error {
  var path: String
  var reason: Message

  /// - Parameter reason: What stood in the way, where the system does not say it.
  init(path: String, reason: Message? = nil) {
    let words = String(cString: strerror(errno))
    self.path = path
    self.reason = reason ?? Message(vi: words, en: words)
  }

  /// Place, severity, what, then what to do.
  var message: Message {
    let path = visible(UserFile.shown(path))
    if path == "-" {
      return Message(
        vi: "đầu ra chuẩn: lỗi: không ghi được: \(reason.vietnamese)",
        en: "standard output: error: cannot be written: \(reason.english)")
    }
    return Message(
      vi: "\(path): lỗi: không ghi được: \(reason.vietnamese); kết quả cũ giữ nguyên",
      en: "\(path): error: cannot be written: \(reason.english); earlier results stay as they were")
  }
}
