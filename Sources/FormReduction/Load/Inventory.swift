import Interchange

/// What lies where: every file of the input, in order, and the forms it holds.
///
/// The first of two looks at the input. It finds out which form belongs to which procedure, so that
/// the second can load one whole procedure at a time; it keeps a few dozen bytes a form.
struct Inventory: Sendable {
  /// A file, or the standard input.
  struct Source: Sendable {
    /// How the system knows it; empty for the standard input.
    var path: String
    /// Relative to the argument under which it was found.
    var name: String
    /// Whether each line is a JSON text of its own.
    var isLines: Bool
    /// The standard input is read once and kept.
    var contents: [UInt8]?
  }

  /// A JSON text: a whole file, or a line of a set.
  struct Text: Sendable {
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

  static let formExtensions: Set<String> = ["json", "ndjson", "jsonl"]

  /// A file on its way into the list.
  private struct Found {
    var path: String
    var name: String
    var identity: FileSystem.Identity
  }

  /// Lists the input.
  ///
  /// Folders are searched to the bottom; links inside them are not followed. Whatever the order of the
  /// arguments, files come in byte order of their names, those of one name in that of their paths; a
  /// file that is found twice counts once.
  init(of arguments: [String]) {
    var found: [Found] = []
    for argument in arguments where argument != "-" {
      do throws(SystemError) {
        let (kind, identity) = try FileSystem.kind(of: argument, followLinks: true)
        switch kind {
        case .file:
          let name = argument.split(separator: "/").last.map(String.init) ?? argument
          found.append(Found(path: argument, name: name, identity: identity))
        case .folder: search(argument, &found)
        case .link, .other: refuse(argument)
        }
      } catch {
        diagnostics.append(unreadable(argument, error))
      }
    }
    if arguments.contains("-") { readStandardInput(arguments.count { $0 == "-" }) }
    found.sort {
      $0.name == $1.name
        ? $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        : $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    var seen: [FileSystem.Identity: String] = [:]
    for file in found { add(file, &seen) }
    diagnostics.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }

  private mutating func readStandardInput(_ times: Int) {
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
      sources.append(Source(path: "", name: "-", isLines: true, contents: bytes))
    } catch {
      diagnostics.append(unreadable("-", error))
    }
  }

  private mutating func search(_ folder: String, _ found: inout [Found]) {
    var pending = [(path: folder, name: "")]
    while let (path, name) = pending.popLast() {
      let names: [String]
      do throws(SystemError) {
        names = try FileSystem.names(in: path)
      } catch {
        diagnostics.append(unreadable(name.isEmpty ? folder : name, error))
        continue
      }
      for entry in names {
        let entryPath = path.hasSuffix("/") ? path + entry : path + "/" + entry
        let entryName = name.isEmpty ? entry : name + "/" + entry
        guard let (kind, identity) = try? FileSystem.kind(of: entryPath, followLinks: false) else {
          continue
        }
        switch kind {
        case .file:
          let ending =
            entry.split(separator: ".", omittingEmptySubsequences: false).dropFirst()
            .last.map { $0.lowercased() } ?? ""
          if Inventory.formExtensions.contains(ending) {
            found.append(Found(path: entryPath, name: entryName, identity: identity))
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

  private mutating func add(_ file: Found, _ seen: inout [FileSystem.Identity: String]) {
    if let first = seen[file.identity] {
      diagnostics.append(
        Diagnostic(
          .note, file: file.name,
          message: Message(
            vi: "cùng tệp với “\(first)”, chỉ tính một lần",
            en: "the same file as \"\(first)\", counted once")))
      return
    }
    seen[file.identity] = file.name
    let isLines = [".ndjson", ".jsonl"].contains { file.name.lowercased().hasSuffix($0) }
    sources.append(Source(path: file.path, name: file.name, isLines: isLines, contents: nil))
  }

  private mutating func refuse(_ name: String) {
    diagnostics.append(
      Diagnostic(
        .error, file: name,
        message: Message(
          vi: "không phải tệp thường (ống dẫn, thiết bị hoặc socket)",
          en: "not a regular file (pipe, device or socket)")))
  }

  private func unreadable(_ name: String, _ error: SystemError) -> Diagnostic {
    Diagnostic(
      .error, file: name,
      message: Message(
        vi: "không đọc được: \(error.message)", en: "cannot be read: \(error.message)"))
  }
}
