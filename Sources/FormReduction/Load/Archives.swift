import Interchange
import Synchronization

extension Inventory {
  /// Endings of files that a folder search looks into as if they were folders.
  static let archiveExtensions: Set<String> = ["zip"]

  /// Lists the files of an archive as sources of their own: `set.zip/inner/form.json`.
  ///
  /// Archives inside archives are named, not opened. Office documents are archives too, and stay whole.
  /// - Returns: `false` where the source is no archive of files, and has to be read as it is.
  mutating func open(_ source: Source) -> Bool {
    let archive: ZIPReader
    do {
      guard try beginsAsArchive(source) else { return false }
      archive = try self.archive(of: source)
    } catch let error as ArchiveError {
      diagnostics.append(Diagnostic(.error, file: source.name, message: error.fault.message))
      return true
    } catch {
      // Whatever the system says to it, it will say again when the file is read.
      return false
    }
    if archive.entry(named: "[Content_Types].xml") != nil { return false }
    for (number, entry) in archive.entries.enumerated() where !entry.isFolder {
      let name = "\(source.name)/\(entry.name)"
      // What macOS adds: a shadow of each file.
      if entry.name.hasPrefix("__MACOSX/") { continue }
      let ending = Inventory.ending(of: entry.name)
      if let fault = entry.fault {
        diagnostics.append(Diagnostic(.error, file: name, message: fault.message))
      } else if Inventory.archiveExtensions.contains(ending) {
        diagnostics.append(
          Diagnostic(
            .error, file: name,
            message: Message(
              vi: "tệp nén trong tệp nén, không được mở; hãy giải nén ra thư mục",
              en: "an archive inside an archive, not opened; unpack it into a folder")))
      } else if extensions.contains(ending) {
        sources.append(
          Source(
            path: source.path, name: name, entry: number, isNamed: false, stamp: source.stamp))
        if source.path.isEmpty { sources[sources.count - 1].contents = source.contents }
      } else {
        ignored[ending, default: 0] += 1
      }
    }
    return true
  }

  private func beginsAsArchive(_ source: Source) throws -> Bool {
    let start = try source.contents ?? FileSystem.beginning(of: source.path, count: 4)
    return ZIPReader.recognizes(start)
  }

  private func archive(of source: Source) throws -> ZIPReader {
    try archives.archive(source.path) {
      try ZIPReader(
        source.contents ?? FileSystem.contents(of: source.path, stamp: source.stamp))
    }
  }

  /// - Throws: `ArchiveError`, ``SystemError``.
  func contents(ofEntry number: Int, of source: Source) throws -> [UInt8] {
    let archive = try self.archive(of: source)
    guard archive.entries.indices.contains(number) else {
      throw ArchiveError(.damagedDirectory)
    }
    let entry = archive.entries[number]
    guard source.isLines else { return try archive.contents(of: entry) }
    // A set is asked for once for each of its lines.
    return try archives.set(source.path, number) { try archive.contents(of: entry) }
  }
}

/// The archives in use, read once for all their files.
///
/// Files of one archive come one after another, so that two archives are enough.
final class OpenArchives: Sendable {
  private let open = Mutex<[(path: String, archive: ZIPReader)]>([])
  private let lastSet = Mutex<(path: String, entry: Int, bytes: [UInt8])?>(nil)

  /// The bytes of a set, unpacked once for all its lines.
  func set(_ path: String, _ entry: Int, _ unpack: () throws -> [UInt8]) throws -> [UInt8] {
    try lastSet.withLock { last in
      if let last, last.path == path, last.entry == entry { return last.bytes }
      let bytes = try unpack()
      last = (path, entry, bytes)
      return bytes
    }
  }

  func archive(_ path: String, _ read: () throws -> ZIPReader) throws -> ZIPReader {
    try open.withLock { open in
      if let known = open.first(where: { $0.path == path }) { return known.archive }
      let archive = try read()
      if open.count == 2 { open.removeFirst() }
      open.append((path, archive))
      return archive
    }
  }
}

/// Why a file of the input gives no bytes.
enum ReadError: Error {
  case system(SystemError)
  case archive(ArchiveError.Fault)

  var message: Message {
    switch self {
    case .system(let error):
      Message(vi: "không đọc được: \(error.message)", en: "cannot be read: \(error.message)")
    case .archive(let fault): fault.message
    }
  }
}

extension ArchiveError.Fault {
  /// What is wrong, then what to do.
  var message: Message {
    switch self {
    case .noDirectory:
      Message(
        vi: "không phải tệp ZIP trọn vẹn (thiếu danh mục ở cuối); tệp có thể bị cắt, hãy nén lại",
        en: "no whole ZIP file (no directory at its end); it may be cut off, pack it again")
    case .damagedDirectory:
      Message(
        vi: "danh mục của tệp ZIP hỏng; hãy nén lại", en: "damaged ZIP directory; pack it again")
    case .splitArchive:
      Message(
        vi: "tệp ZIP bị chia nhiều phần; hãy nén lại thành một tệp",
        en: "one of several parts of a ZIP archive; pack it as one file")
    case .overlappingEntries:
      Message(
        vi: "các tệp trong ZIP chồng lên nhau, có thể là bom nén; không mở",
        en: "entries of the ZIP archive overlap, as in a bomb; not opened")
    case .tooManyEntries(let limit):
      Message(
        vi: "tệp ZIP có hơn \(limit) tệp; hãy chia nhỏ",
        en: "more than \(limit) files in the ZIP archive; split it")
    case .tooLarge(let limit):
      Message(
        vi: "giải nén ra hơn \(limit >> 20) MiB; hãy chia nhỏ",
        en: "more than \(limit >> 20) MiB when unpacked; split it")
    case .suspiciousRatio(let limit):
      Message(
        vi: "nén hơn \(limit) lần, có thể là bom nén; không mở",
        en: "packed more than \(limit) times, as in a bomb; not opened")
    case .encrypted:
      Message(
        vi: "có mật khẩu; hãy nén lại không đặt mật khẩu",
        en: "protected by a password; pack it again without one")
    case .unknownMethod(let number, let name):
      Message(
        vi:
          "kiểu nén \(name.isEmpty ? "\(number)" : name) không đọc được; hãy nén lại kiểu Deflate",
        en:
          "packed by \(name.isEmpty ? "method \(number)" : name), which is not read; "
          + "pack it again with Deflate")
    case .link:
      Message(vi: "liên kết không được đi theo", en: "link, not followed")
    case .unsafeName:
      Message(
        vi: "tên tệp dẫn ra ngoài thư mục hoặc có ký tự điều khiển; không mở",
        en: "its name leads out of the folder or holds a control character; not opened")
    case .damagedData:
      Message(vi: "dữ liệu nén hỏng; hãy nén lại", en: "damaged packed data; pack it again")
    case .wrongChecksum:
      Message(
        vi: "nội dung sai mã kiểm tra; tệp hỏng, hãy nén lại",
        en: "its contents fail the checksum; the file is damaged, pack it again")
    }
  }
}
