import Interchange

/// Reads the input and groups its forms into procedures.
///
/// First every text is checked and asked for its procedure code; then procedures are loaded whole,
/// one at a time, wherever their forms lie. Bad files do not stop a batch: each gives a diagnostic.
public struct Loader: Sendable {
  /// The forms of one procedure, not yet loaded.
  struct Group: Sendable {
    var code: String?
    var texts: [Inventory.Text]
  }

  fileprivate let inventory: Inventory
  private let list: ProcedureList
  private(set) var groups: [Group] = []
  /// What was found before anything was analysed, files in order.
  public private(set) var diagnostics: [Diagnostic]
  /// Files (and lines of sets) that gave no form.
  public private(set) var unreadableCount = 0
  /// Forms found.
  public private(set) var formCount = 0
  /// Files of other kinds in the folders, by extension.
  public var ignored: [String: Int] { inventory.ignored }
  /// The number of procedures.
  public var count: Int { groups.count }

  /// Looks through the input.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders, NDJSON sets, `-` for the standard input.
  ///   - threads: How many files are looked at side by side; changes nothing but the time.
  public init(
    inputs arguments: [String], procedures list: ProcedureList, threads: Int
  ) async {
    inventory = Inventory(of: arguments)
    self.list = list
    diagnostics = inventory.diagnostics
    unreadableCount = diagnostics.count { $0.severity == .error }

    let inventory = inventory
    var order: [String: Int] = [:]
    var groups: [Group] = []
    var found: [Diagnostic] = []
    var unreadable = 0
    var forms = 0
    await forEachInOrder(
      inventory.sources.count, threads: threads, state: { 0 },
      work: { _, index in Loader.look(at: index, in: inventory, list) },
      deliver: { look in
        found += look.diagnostics
        unreadable += look.unreadable
        for (text, code) in look.texts {
          forms += 1
          if let code, let group = order[code] {
            groups[group].texts.append(text)
          } else {
            if let code { order[code] = groups.count }
            groups.append(Group(code: code, texts: [text]))
          }
        }
      })
    self.groups = groups
    diagnostics += found
    unreadableCount += unreadable
    formCount = forms
  }

  /// Loads one procedure.
  ///
  /// - Returns: The procedure, `nil` where none of its forms could be loaded again; and what was lost
  ///   since the first look, because a file vanished or changed.
  public func procedure(_ number: Int) -> (procedure: Procedure?, lost: [Diagnostic]) {
    let group = groups[number]
    var forms: [Form] = []
    var lost: [Diagnostic] = []
    for text in group.texts {
      let name = Loader.name(of: text, in: inventory)
      guard let bytes = try? Loader.bytes(of: text, in: inventory),
        case .success(let loaded) = Loader.forms(in: bytes, name: name)
      else {
        lost.append(
          Diagnostic(
            .error, file: name,
            message: Message(
              vi: "tệp biến mất hoặc thay đổi trong khi đọc; hãy chạy lại",
              en: "the file vanished or changed while being read; run again")))
        continue
      }
      forms += loaded.forms
    }
    guard !forms.isEmpty else { return (nil, lost) }
    var metadata =
      group.code.flatMap(list.metadata(of:)) ?? ProcedureMetadata(code: group.code)
    if metadata.name.isEmpty {
      metadata.name = forms.lazy.map(\.title).first { !$0.isEmpty } ?? forms[0].file
    }
    if metadata.sector == nil { metadata.sector = forms.lazy.compactMap(\.sector).first }
    return (Procedure(metadata: metadata, forms: forms), lost)
  }

  // MARK: The first look

  private struct Look: Sendable {
    var texts: [(Inventory.Text, String?)] = []
    var diagnostics: [Diagnostic] = []
    var unreadable = 0
  }

  private static func look(
    at index: Int, in inventory: Inventory, _ list: ProcedureList
  ) -> Look {
    var look = Look()
    let source = inventory.sources[index]
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try contents(of: source)
    } catch {
      look.diagnostics.append(
        Diagnostic(
          .error, file: source.name,
          message: Message(
            vi: "không đọc được: \(error.message)", en: "cannot be read: \(error.message)")))
      look.unreadable = 1
      return look
    }
    // A set has one text a line; standard input may be either.
    let isLines = source.isLines && (source.contents == nil || isSet(bytes))
    let texts = isLines ? lines(of: bytes, source: index) : [Inventory.Text(source: index, line: 0)]
    if isLines, texts.isEmpty {
      look.diagnostics.append(
        Diagnostic(.error, file: source.name, message: SyntaxError.Fault.empty.message))
      look.unreadable = 1
    }
    for text in texts {
      let name = name(of: text, in: inventory)
      let part = text.range.map { Array(bytes[$0]) } ?? bytes
      switch forms(in: part, name: name) {
      case .success(let loaded):
        look.diagnostics += loaded.diagnostics
        let code =
          list.code(ofForm: source.name) ?? loaded.forms.lazy.compactMap(\.procedureCode).first
          ?? codeInPath(source.name) ?? codeInPath(source.path)
        look.texts.append((text, code))
      case .failure(let failure):
        look.diagnostics.append(failure.diagnostic)
        if failure.diagnostic.severity == .error { look.unreadable += 1 }
      }
    }
    return look
  }

  /// A code in the file name, else in the nearest folder.
  private static func codeInPath(_ path: String) -> String? {
    path.split(separator: "/").reversed().lazy.compactMap {
      ProcedureCode.first(in: String($0))
    }.first
  }

  /// Whether a text is one value a line rather than one value.
  private static func isSet(_ bytes: [UInt8]) -> Bool {
    do throws(SyntaxError) {
      _ = try JSONDocument(parsing: bytes)
      return false
    } catch {
      return error.fault == .trailingCharacters
    }
  }

  private static func lines(of bytes: [UInt8], source: Int) -> [Inventory.Text] {
    var texts: [Inventory.Text] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) {
        texts.append(Inventory.Text(source: source, range: start..<end, line: line))
      }
      start = end + 1
      line += 1
    }
    return texts
  }

  private static func name(of text: Inventory.Text, in inventory: Inventory) -> String {
    let name = inventory.sources[text.source].name
    return text.line == 0 ? name : "\(name)#\(text.line)"
  }

  // MARK: Texts

  private static func bytes(
    of text: Inventory.Text, in inventory: Inventory
  ) throws(SystemError) -> [UInt8] {
    let source = inventory.sources[text.source]
    let bytes = try contents(of: source)
    guard let range = text.range else { return bytes }
    guard range.upperBound <= bytes.count else { throw SystemError(code: 5) }
    return Array(bytes[range])
  }

  private static func contents(of source: Inventory.Source) throws(SystemError) -> [UInt8] {
    if let contents = source.contents { return contents }
    return try FileSystem.contents(of: source.path)
  }

  private struct Loaded {
    var forms: [Form]
    var diagnostics: [Diagnostic]
  }

  private struct Failure: Error {
    var diagnostic: Diagnostic
  }

  /// The forms of one JSON text.
  private static func forms(in bytes: [UInt8], name: String) -> Result<Loaded, Failure> {
    let document: JSONDocument
    do throws(SyntaxError) {
      document = try JSONDocument(parsing: bytes)
    } catch {
      let place = LineIndex(bytes).position(of: error.byteOffset)
      return .failure(
        Failure(
          diagnostic: Diagnostic(
            .error, file: name, line: place.line, column: place.column,
            message: hint(for: error, bytes))))
    }
    var diagnostics: [Diagnostic] = []
    if let repeated = document.repeatedKeys.first {
      let index = LineIndex(bytes)
      let place = index.position(of: repeated.byteOffset)
      let first = index.position(of: repeated.firstByteOffset)
      let more = document.repeatedKeys.count - 1
      diagnostics.append(
        Diagnostic(
          .warning, file: name, line: place.line, column: place.column,
          message: Message(
            vi:
              "khóa “\(repeated.key)” lặp lại trong một đối tượng (lần đầu ở dòng \(first.line)); "
              + "lấy giá trị sau cùng" + (more > 0 ? "; còn \(more) khóa lặp khác" : ""),
            en:
              "key \"\(repeated.key)\" is used twice in one object (first at line \(first.line)); "
              + "the last one counts" + (more > 0 ? "; \(more) more repeated keys" : ""))))
    }
    do throws(LoadError) {
      for format in SchemaFormats.json where format.recognizes(document.root) {
        return .success(
          Loaded(forms: try format.forms(in: document.root, file: name), diagnostics: diagnostics))
      }
      return .success(
        Loaded(
          forms: try FormioFormat.forms(in: document.root, file: name), diagnostics: diagnostics))
    } catch {
      let place = error.byteOffset.map { LineIndex(bytes).position(of: $0) }
      return .failure(
        Failure(
          diagnostic: Diagnostic(
            error.severity, file: name, line: place?.line, column: place?.column,
            message: error.message)))
    }
  }

  /// What is wrong, then what to do.
  private static func hint(for error: SyntaxError, _ bytes: [UInt8]) -> Message {
    let fault = error.fault.message
    let start = bytes.first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
    if start == 0x3C {
      return Message(
        vi: "không phải JSON mà là trang web hoặc XML; hãy xuất lại biểu mẫu từ cổng",
        en: "not JSON but a web page or XML; export the form again from the portal")
    }
    switch error.fault {
    case .empty:
      return Message(vi: "tệp rỗng; hãy xuất lại", en: "the file is empty; export it again")
    case .unexpectedEnd, .unterminatedString:
      return Message(
        vi: "\(fault.vietnamese); tệp có thể bị cắt, hãy xuất lại",
        en: "\(fault.english); the file may be cut off, export it again")
    default:
      return Message(
        vi: "\(fault.vietnamese); hãy sửa hoặc xuất lại tệp",
        en: "\(fault.english); mend the file or export it again")
    }
  }
}

extension Loader {
  /// Whether a path leads to one of the input files.
  public func reads(_ path: String) -> Bool {
    inventory.sources.contains { !$0.path.isEmpty && UserFile.areSame($0.path, path) }
  }
}
