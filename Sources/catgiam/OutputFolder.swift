import FormReduction

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of results on its way.
///
/// Its files are written to a hidden folder beside the target; that one takes the target's name when
/// all are on disk. A list of them (``ReportFile/list``) stands in the folder: an earlier report is replaced, a
/// folder that holds anything else is refused, so that nobody's file is ever lost.
final class OutputFolder: PendingOutput {
  /// As the user named it.
  let path: String
  /// The name of the list: ``ReportFile/list`` or ``ReportFile/listOfForms``.
  private let list: String
  /// Where the report will stand: behind the link, where `path` is one.
  private let target: String
  private let temporary: String
  private var names: Set<String> = []
  private var folders: Set<String> = []
  /// The report that was there before, under its name in the meantime.
  private var old: String?
  private var isReplaced = false

  /// Folders above the target that were not there before, outermost first.
  private var parents: [String] = []

  /// Folders above the target are made where they are missing.
  ///
  /// - Throws: ``WriteError`` where the target is no folder, holds files of other origin, or where its
  ///   own folder takes no other.
  init(_ path: String, list: String = ReportFile.list) throws(WriteError) {
    self.path = path
    self.list = list
    let parts = OutputFolder.withoutSlash(path).split(
      separator: "/", omittingEmptySubsequences: false)
    for count in 1..<max(parts.count, 1) {
      let parent = parts[..<count].joined(separator: "/")
      guard !parent.isEmpty, !Disk.exists(parent) else { continue }
      guard Disk.makeFolder(parent) else { throw WriteError(path: path) }
      parents.append(parent)
    }
    target = OutputFile.behindLinks(OutputFolder.withoutSlash(path))
    if let status = Disk.status(of: target) {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        errno = ENOTDIR
        throw WriteError(path: path)
      }
      if let foreign = OutputFolder.foreignFile(in: target, list: list) {
        throw WriteError(
          path: path,
          reason: Message(
            vi: "thư mục có tệp “\(foreign)” không thuộc báo cáo trước; hãy chọn thư mục trống",
            en: "it holds \"\(foreign)\", which is of no earlier report; name an empty folder"))
      }
    }
    temporary = OutputFile.hidden(beside: target)
    Interruption.remember(temporary)
    guard Disk.makeFolder(temporary) else { throw WriteError(path: path) }
  }

  /// A file that comes piece by piece, at most a few at a time: each keeps a descriptor.
  final class File: ReportSink {
    private let path: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []

    fileprivate init(_ name: String, in path: String) throws(WriteError) {
      self.path = path
      Interruption.remember(name)
      descriptor = Disk.open(name, O_WRONLY | O_CREAT | O_EXCL)
      guard descriptor >= 0 else { throw WriteError(path: path) }
    }

    func write(_ bytes: [UInt8]) throws(WriteError) {
      buffer += bytes
      if buffer.count >= 1 << 18 { try flush() }
    }

    private func flush() throws(WriteError) {
      guard Console.write(buffer, to: descriptor) else { throw WriteError(path: path) }
      buffer.removeAll(keepingCapacity: true)
    }

    /// Nothing can be written behind it.
    func close() throws(WriteError) {
      guard descriptor >= 0 else { return }
      try flush()
      let result = closeDescriptor(descriptor)
      descriptor = -1
      guard result == 0 else { throw WriteError(path: path) }
    }

    fileprivate func abandon() {
      if descriptor >= 0 { _ = closeDescriptor(descriptor) }
      descriptor = -1
    }
  }

  private var files: [File] = []

  /// Begins a file.
  func begin(_ name: String) throws(WriteError) -> File {
    try makeFolders(above: name)
    names.insert(name)
    let file = try File("\(temporary)/\(name)", in: path)
    files.append(file)
    return file
  }

  /// Closes the files begun so far.
  func closeFiles() throws(WriteError) {
    for file in files { try file.close() }
    files = []
  }

  func write(_ file: ReportFile) throws(WriteError) {
    try makeFolders(above: file.path)
    names.insert(file.path)
    try write(file.bytes, to: "\(temporary)/\(file.path)")
  }

  private func write(_ bytes: [UInt8], to name: String) throws(WriteError) {
    Interruption.remember(name)
    let descriptor = Disk.open(name, O_WRONLY | O_CREAT | O_EXCL)
    guard descriptor >= 0 else { throw WriteError(path: path) }
    let isWritten = Console.write(bytes, to: descriptor)
    let reason = errno
    guard close(descriptor) == 0, isWritten else {
      if !isWritten { errno = reason }
      throw WriteError(path: path)
    }
  }

  private func makeFolders(above file: String) throws(WriteError) {
    var folder = ""
    for name in file.split(separator: "/").dropLast() {
      folder += "/\(name)"
      guard folders.insert(folder).inserted else { continue }
      Interruption.remember(temporary + folder)
      guard Disk.makeFolder(temporary + folder) else { throw WriteError(path: path) }
    }
  }

  /// Brings all bytes to the disk.
  func settle() throws(WriteError) {
    try closeFiles()
    let lines = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\($0)\n" }
    try write(Array(lines.joined().utf8), to: "\(temporary)/\(list)")
    // One call for all: a call for each of three thousand pages takes minutes on a slow disk.
    sync()
  }

  func replace() throws(WriteError) {
    if Disk.exists(target), Disk.exchange(temporary, target) {
      // The hidden name is that of the earlier report now.
      old = temporary
    } else {
      try replaceInTwoSteps()
    }
    isReplaced = true
    OutputFile.synchronizeFolder(of: target)
  }

  /// Where names cannot change places: for a moment nothing bears the name.
  private func replaceInTwoSteps() throws(WriteError) {
    if Disk.exists(target) {
      let name = OutputFile.hidden(beside: target)
      guard Disk.rename(target, name) else { throw WriteError(path: path) }
      old = name
    }
    guard Disk.rename(temporary, target) else {
      let reason = errno
      if let old { _ = Disk.rename(old, target) }
      old = nil
      errno = reason
      throw WriteError(path: path)
    }
  }

  /// Undoes ``replace()``.
  func restore() {
    guard isReplaced else { return }
    if old == temporary {
      _ = Disk.exchange(temporary, target)
    } else {
      _ = Disk.rename(target, temporary)
      if let old { _ = Disk.rename(old, target) }
    }
    old = nil
    isReplaced = false
    OutputFile.synchronizeFolder(of: target)
  }

  func forgetOld() {
    if let old { OutputFolder.remove(old) }
    old = nil
  }

  func abandon() {
    for file in files { file.abandon() }
    if !isReplaced {
      OutputFolder.remove(temporary)
      for parent in parents.reversed() { Disk.removeFolder(parent) }
    }
    forgetOld()
  }

  /// The files of the report that a folder holds; none where it holds none.
  static func files(in folder: String, list: String = ReportFile.list) -> [String] {
    let text = (try? UserFile.contents(of: "\(folder)/\(list)")) ?? []
    return text.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The first file below a folder that its list does not name.
  private static func foreignFile(in folder: String, list: String) -> String? {
    UserFile.file(below: folder, besides: Set(files(in: folder, list: list) + [list]))
  }

  private static func remove(_ folder: String) {
    for file in UserFile.files(below: folder) { Disk.remove("\(folder)/\(file)") }
    for inner in UserFile.folders(below: folder).reversed() {
      Disk.removeFolder("\(folder)/\(inner)")
    }
    Disk.removeFolder(folder)
  }

  private static func withoutSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.last == "/" { path.removeLast() }
    return path
  }
}

/// `close` under a name that no method hides.
private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }
