import FormReduction
import Interchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of a result that a run may be interrupted over (`--resume`).
///
/// They stand in `FILE.partial`, each written when its procedure is done; `FILE.partial.run` says what
/// they rest on. `FILE` itself appears whole when the last line is there, and is left alone until
/// then; the other two go. Only one run at a time may have them.
final class PartialResult {
  /// What lines rest on, by the part of it that a person would name.
  struct Basis: Equatable {
    var format: String
    var version: String
    var catalogue: String
    var settings: String
    var inputs: String
  }

  /// The result, behind the link where the user named one.
  private let target: String
  private let descriptor: Int32
  private var partial: String { target + ".partial" }
  private var sidecar: String { target + ".partial.run" }
  /// As the user named it.
  let path: String
  /// The whole lines of an earlier run, in order.
  private(set) var lines: [ArraySlice<UInt8>] = []

  /// The files that stand beside a result until it is whole.
  static func files(_ path: String) -> [String] {
    let target = OutputFile.behindLinks(path)
    return [target + ".partial", target + ".partial.run"]
  }

  /// - Throws: ``WriteError`` where the file cannot be had; ``UsageError`` where an earlier run rests
  ///   on something else.
  init(_ path: String, _ basis: Basis) throws {
    self.path = path
    target = OutputFile.behindLinks(path)
    let (partial, sidecar) = (target + ".partial", target + ".partial.run")
    if let status = Disk.status(of: target),
      status.st_mode & S_IFMT != S_IFREG || !Disk.isWritable(target)
    {
      if status.st_mode & S_IFMT == S_IFDIR { errno = EISDIR }
      throw WriteError(path: path)
    }
    descriptor = Disk.open(partial, O_RDWR | O_CREAT)
    guard descriptor >= 0 else { throw WriteError(path: partial) }
    var held = stat()
    // The lock of a file that another run has given its final name meanwhile is worth nothing.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &held) == 0,
      Disk.status(of: partial)?.st_ino == held.st_ino
    else {
      close(descriptor)
      throw WriteError(
        path: partial,
        reason: Message(
          vi: "một lần chạy khác đang ghi", en: "another run is writing it"))
    }
    // A run that was killed before its first line may not have come to say what it rests on.
    if held.st_size == 0 {
      try PartialResult.write(basis, to: sidecar)
    } else {
      try PartialResult.compare(try PartialResult.read(sidecar, partial), basis, partial)
    }
    let bytes = (try? UserFile.contents(of: partial)) ?? []
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
  }

  /// Goes on behind some of the lines; those that follow are done anew.
  func keep(_ count: Int) throws(WriteError) {
    lines.removeSubrange(count...)
    let length = lines.reduce(0) { $0 + $1.count + 1 }
    guard ftruncate(descriptor, off_t(length)) == 0,
      lseek(descriptor, 0, SEEK_END) == off_t(length)
    else { throw WriteError(path: partial) }
  }

  func write(_ line: [UInt8]) throws(WriteError) {
    guard Console.write(line, to: descriptor) else {
      var error = WriteError(path: partial)
      error.reason.vietnamese += "; phần đã xong được giữ, hãy chạy lại với --resume"
      error.reason.english += "; what is done is kept, run again with --resume"
      throw error
    }
  }

  /// Gives the result its name.
  func finish() throws(WriteError) {
    if let status = Disk.status(of: target) { fchmod(descriptor, status.st_mode & 0o7777) }
    guard fsync(descriptor) == 0, Disk.rename(partial, target) else {
      throw WriteError(path: path)
    }
    Disk.remove(sidecar)
    OutputFile.synchronizeFolder(of: target)
    close(descriptor)
  }

  // MARK: What it rests on

  private static func write(_ basis: Basis, to sidecar: String) throws(WriteError) {
    var json = JSONWriter(pretty: true)
    json.beginObject()
    for (name, value) in members(basis) {
      json.key(name)
      json.string(value)
    }
    json.endObject()
    json.newline()
    let set = OutputSet()
    do throws(WriteError) {
      try set.open(sidecar).write(json.bytes)
      try set.commit()
    } catch {
      set.abandon()
      throw error
    }
  }

  private static func members(_ basis: Basis) -> [(String, String)] {
    [
      ("format", basis.format), ("version", basis.version), ("catalogue", basis.catalogue),
      ("settings", basis.settings), ("inputs", basis.inputs),
    ]
  }

  private static func read(_ sidecar: String, _ partial: String) throws(UsageError) -> Basis {
    if let bytes = try? UserFile.contents(of: sidecar),
      let root = try? JSONDocument(parsing: bytes).root,
      let format = root["format"]?.string, let version = root["version"]?.string,
      let catalogue = root["catalogue"]?.string, let settings = root["settings"]?.string,
      let inputs = root["inputs"]?.string
    {
      return Basis(
        format: format, version: version, catalogue: catalogue, settings: settings, inputs: inputs)
    }
    throw UsageError(
      message: Message(
        vi: "“\(sidecar)” thiếu hoặc hỏng; hãy xóa “\(partial)” để chạy lại từ đầu",
        en: "\"\(sidecar)\" is missing or damaged; delete \"\(partial)\" to start anew"))
  }

  private static func compare(
    _ old: Basis, _ new: Basis, _ partial: String
  ) throws(UsageError) {
    let changed: [(Bool, Message)] = [
      (old.version != new.version, Message(vi: "phiên bản chương trình", en: "the program")),
      (old.catalogue != new.catalogue, Message(vi: "danh mục nguồn", en: "the catalogue")),
      (old.settings != new.settings, Message(vi: "tùy chọn", en: "the settings")),
      (old.format != new.format, Message(vi: "định dạng kết quả", en: "the format of the result")),
      (old.inputs != new.inputs, Message(vi: "tệp đầu vào", en: "the inputs")),
    ]
    let names = changed.filter(\.0).map(\.1)
    guard !names.isEmpty else { return }
    let (vi, en) = (names.map(\.vietnamese), names.map(\.english))
    throw UsageError(
      message: Message(
        vi: "không chạy tiếp được: \(vi.joined(separator: ", ")) đã khác; hãy xóa “\(partial)” "
          + "để chạy lại từ đầu",
        en:
          "cannot continue: \(en.joined(separator: ", ")) changed since; delete \"\(partial)\" to "
          + "start anew"))
  }
}
