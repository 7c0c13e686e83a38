import Interchange

/// What lies where: every file of the input, in order, and the forms it holds.
///
/// The first of two looks at the input. It finds out which form belongs to which procedure, so that
/// the second can load one whole procedure at a time; it keeps a few dozen bytes a form.
struct Inventory: Sendable {
  /// A file, a file in an archive, or the standard input.
  struct Source: Sendable {
    /// How the system knows it, or the archive that holds it; empty for the standard input.
    var path: String { folder.isEmpty ? ownPath : folder + name }
    /// The folder that the user named, a slash behind it, where the path is just this and the name: in
    /// large folders each file would keep a path of its own. Else empty.
    private var folder: String
    private var ownPath: String
    /// Its number in the archive's directory.
    var entry: Int?
    /// Relative to the argument under which it was found.
    var name: String
    /// Whether each line is a JSON text of its own.
    var isLines: Bool
    /// Named by the user, not met in a folder: then it is meant to be a form, whatever its name.
    var isNamed: Bool
    /// The standard input is read once and kept.
    var contents: [UInt8]?
    /// What the file, or the archive, showed when it was found; `nil` for the standard input.
    var stamp: FileSystem.Stamp?

    init(
      path: String, in folder: String = "", name: String, entry: Int? = nil, isNamed: Bool,
      contents: [UInt8]? = nil, stamp: FileSystem.Stamp? = nil
    ) {
      let isPlain = !folder.isEmpty && path == folder + name
      self.folder = isPlain ? folder : ""
      ownPath = isPlain ? "" : path
      self.name = name
      self.entry = entry
      isLines = contents != nil || Inventory.lineExtensions.contains(Inventory.ending(of: name))
      self.isNamed = isNamed
      self.contents = contents
      self.stamp = stamp
    }
  }

  /// What a format is asked to read: a whole file, or a line of a set.
  struct Text: Sendable, Hashable {
    var source: Int
    /// In bytes; `nil` for a whole file.
    var range: Range<Int>?
    /// 1-based; 0 for a whole file.
    var line: Int
  }

  var sources: [Source] = []
  var diagnostics: [Diagnostic] = []
  /// Files of other kinds in folders, by extension.
  var ignored: [String: Int] = [:]

  /// Endings of sets: one JSON text a line.
  static let lineExtensions: Set<String> = ["ndjson", "jsonl"]

  /// Endings of the files that a search through folders takes.
  let extensions: Set<String>
  let archives = OpenArchives()

  /// Lists the input.
  ///
  /// Folders are searched to the bottom; links inside them are not followed. Whatever the order of the
  /// arguments, files come in byte order of their names, those of one name in that of their paths; a
  /// file that is found twice counts once.
  ///
  /// - Parameters:
  ///   - format: The only format whose files are looked for; `nil` for all.
  ///   - standardInput: How the standard input is named.
  init(
    of arguments: [String], format: (any SchemaFormat.Type)? = nil, standardInput: String = "-"
  ) {
    let formats = format.map { [$0] } ?? SchemaFormats.all
    extensions = Set(formats.flatMap { $0.extensions })
    var found: [Source] = []
    for argument in arguments where argument != "-" {
      do throws(SystemError) {
        let (kind, stamp) = try FileSystem.look(at: argument, followLinks: true)
        switch kind {
        case .file:
          let name = SystemPath.shown(argument.split(separator: "/").last.map(String.init) ?? "")
          found.append(
            Source(path: argument, name: name, isNamed: true, stamp: stamp))
        case .folder: search(argument, &found)
        case .link, .other: refuse(SystemPath.shown(argument))
        }
      } catch {
        diagnostics.append(unreadable(SystemPath.shown(argument), .system(error)))
      }
    }
    if arguments.contains("-") {
      readStandardInput(arguments.count { $0 == "-" }, as: standardInput)
    }
    found.sort { Inventory.precedes($0, $1) }
    var seen: [FileSystem.Identity: String] = [:]
    sources.reserveCapacity(found.count)
    for file in found where isNew(file, &seen) { add(file) }
    // Files of an archive stand where they would stand in a folder of its name.
    if sources.contains(where: { $0.entry != nil || $0.stamp == nil }) {
      sources.sort { Inventory.precedes($0, $1) }
    }
    diagnostics.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }

  private static func precedes(_ a: Source, _ b: Source) -> Bool {
    a.name == b.name
      ? a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
      : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
  }

  private mutating func readStandardInput(_ times: Int, as name: String) {
    if times > 1 {
      diagnostics.append(
        Diagnostic(
          .note, file: "-",
          message: Message(
            vi: "đầu vào chuẩn được nêu \(times) lần, chỉ đọc một lần",
            en: "standard input is named \(times) times, read once")))
    }
    do throws(SystemError) {
      let bytes = try FileSystem.contents(ofDescriptor: 0)
      let source = Source(path: "", name: name, isNamed: true, contents: bytes)
      if !open(source) { sources.append(source) }
    } catch {
      diagnostics.append(unreadable("-", .system(error)))
    }
  }

  private mutating func search(_ folder: String, _ found: inout [Source]) {
    func faults() -> Int { diagnostics.count { $0.severity == .error } }
    let before = (found.count, faults())
    defer {
      // An export that went wrong must not look like a province without forms.
      if before == (found.count, faults()) {
        diagnostics.append(
          Diagnostic(
            .error, file: SystemPath.shown(folder),
            message: Message(
              vi: "không có tệp biểu mẫu nào trong thư mục; hãy xem lại đường dẫn hoặc xuất lại",
              en: "no form found in the folder; look at the path or export again")))
      }
    }
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    var pending = [(path: folder, name: "")]
    while let (path, name) = pending.popLast() {
      let names: [String]
      do throws(SystemError) {
        names = try FileSystem.names(in: path)
      } catch {
        let shown = name.isEmpty ? SystemPath.shown(folder) : name
        diagnostics.append(unreadable(shown, .system(error)))
        continue
      }
      if names.contains(ReportFile.list) {
        diagnostics.append(
          Diagnostic(
            .note, file: name.isEmpty ? SystemPath.shown(folder) : name,
            message: Message(
              vi: "báo cáo do catgiam lập trước đây, không đọc",
              en: "an earlier report of catgiam, not read")))
        continue
      }
      for entry in names {
        let entryPath = path.hasSuffix("/") ? path + entry : path + "/" + entry
        let shown = SystemPath.shown(entry)
        let entryName = name.isEmpty ? shown : name + "/" + shown
        let (kind, stamp): (FileSystem.Kind, FileSystem.Stamp)
        do throws(SystemError) {
          (kind, stamp) = try FileSystem.look(at: entryPath, followLinks: false)
        } catch {
          // Gone since the folder was listed: as if it had never been there.
          if !error.isAbsence { diagnostics.append(unreadable(entryName, .system(error))) }
          continue
        }
        switch kind {
        case .file:
          let ending = Inventory.ending(of: entry)
          if extensions.contains(ending) || Inventory.archiveExtensions.contains(ending) {
            found.append(
              Source(
                path: entryPath, in: root, name: entryName, isNamed: false, stamp: stamp))
          } else {
            ignored[ending, default: 0] += 1
          }
        case .folder: pending.append((entryPath, entryName))
        case .link:
          diagnostics.append(
            Diagnostic(
              .note, file: entryName,
              message: Message(
                vi: "liên kết không được đi theo", en: "link, not followed")))
        case .other: refuse(entryName)
        }
      }
    }
  }

  private mutating func isNew(
    _ file: Source, _ seen: inout [FileSystem.Identity: String]
  ) -> Bool {
    // Only the standard input shows nothing.
    guard let identity = file.stamp?.identity else { return true }
    if let first = seen[identity] {
      diagnostics.append(
        Diagnostic(
          .note, file: file.name,
          message: Message(
            vi: "cùng tệp với “\(first)”, chỉ tính một lần",
            en: "the same file as \"\(first)\", counted once")))
      return false
    }
    seen[identity] = file.name
    return true
  }

  private mutating func add(_ file: Source) {
    if Inventory.archiveExtensions.contains(Inventory.ending(of: file.name)) || file.isNamed {
      guard !open(file) else { return }
    }
    sources.append(file)
  }

  private mutating func refuse(_ name: String) {
    diagnostics.append(
      Diagnostic(
        .error, file: name,
        message: Message(
          vi: "không phải tệp thường (ống dẫn, thiết bị hoặc socket)",
          en: "not a regular file (pipe, device or socket)")))
  }

  private func unreadable(_ name: String, _ error: ReadError) -> Diagnostic {
    Diagnostic(.error, file: name, message: error.message)
  }
}

extension Inventory {
  /// What stands behind the last dot of a file's name, lowercase; empty where there is none.
  static func ending(of name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    let ending = name[dot...].dropFirst()
    return ending.utf8.contains(UInt8(ascii: "/")) ? "" : ending.lowercased()
  }

  /// Whether a file still shows what it showed when it was found: half of an old one and half of a new
  /// one are neither.
  func isUnchanged(_ source: Source) -> Bool {
    guard let stamp = source.stamp,
      let (kind, now) = try? FileSystem.look(at: source.path, followLinks: true)
    else { return false }
    return kind == .file && now == stamp
  }

  /// How a text is shown.
  func name(of text: Text) -> String {
    let name = sources[text.source].name
    return text.line == 0 ? name : "\(name)#\(text.line)"
  }

  /// The bytes of a text.
  ///
  /// - Throws: ``ReadError`` where the file is gone, or shorter than it was.
  func bytes(of text: Text) throws(ReadError) -> [UInt8] {
    let source = sources[text.source]
    guard let range = text.range else { return try contents(of: source) }
    guard source.entry == nil, source.contents == nil else {
      let bytes = try contents(of: source)
      guard range.upperBound <= bytes.count else { throw .system(.changed) }
      return Array(bytes[range])
    }
    // One line of a set, not the whole set for each of its lines.
    do throws(SystemError) {
      return try FileSystem.contents(of: source.path, in: range, stamp: source.stamp)
    } catch {
      throw .system(error)
    }
  }

  /// The bytes of a whole file.
  ///
  /// - Throws: ``ReadError`` where the file, or the archive around it, gives none.
  func contents(of source: Source) throws(ReadError) -> [UInt8] {
    do {
      if let entry = source.entry { return try contents(ofEntry: entry, of: source) }
      return try source.contents ?? FileSystem.contents(of: source.path, stamp: source.stamp)
    } catch let error as ArchiveError {
      throw .archive(error.fault)
    } catch let error as SystemError {
      throw .system(error)
    } catch {
      preconditionFailure("reading throws nothing else: \(error)")
    }
  }
}
