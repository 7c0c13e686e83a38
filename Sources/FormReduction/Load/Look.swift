import Interchange

/// What makes forms one procedure: its code, else the application that their format knows.
struct GroupKey: Hashable, Sendable {
  var code: String?
  var application: String?
}

extension Loader {
  /// What the first look at one file found.
  struct Look: Sendable {
    /// In the order of their first forms; without a key, a part is a procedure of its own.
    var parts: [(Part, GroupKey?)] = []
    var formCount = 0
    var diagnostics: [Diagnostic] = []
    var unreadable = 0
    /// The ending of the file's name, where it lies in a folder and is none of ours.
    var ignored: String?
    /// The figures of the only form, where they were worked out already.
    var found: FigureReader.Found?
    /// Size and SHA-256 of the file, in hex; `nil` where it was not asked for or could not be read.
    var identity: (size: Int, hash: String)?
  }

  static func look(
    at index: Int, in inventory: Inventory, _ texts: TextLoader, _ list: ProcedureList,
    hashing: Bool
  ) -> Look {
    var look = Look()
    let source = inventory.sources[index]
    let bytes: [UInt8]
    do throws(ReadError) {
      bytes = try inventory.contents(of: source)
    } catch {
      look.diagnostics.append(Diagnostic(.error, file: source.name, message: error.message))
      look.unreadable = 1
      return look
    }
    if hashing { look.identity = (bytes.count, SHA256.digest(of: bytes).hexadecimal) }
    // A set has one text a line; standard input may be either.
    // Named as a set it is one, even where only one of its lines is left.
    let isNamedSet = Inventory.lineExtensions.contains(Inventory.ending(of: source.name))
    let isLines = source.isLines && (source.contents == nil || isNamedSet || isSet(bytes))
    let parts = isLines ? lines(of: bytes, source: index) : [Inventory.Text(source: index, line: 0)]
    if isLines, parts.isEmpty {
      look.diagnostics.append(
        Diagnostic(.error, file: source.name, message: SyntaxError.Fault.empty.message))
      look.unreadable = 1
    }
    for text in parts {
      let name = inventory.name(of: text)
      let part = text.range.map { Array(bytes[$0]) } ?? bytes
      switch texts.forms(in: part, file: name, isLine: text.line > 0) {
      case .loaded(let loaded):
        look.diagnostics += loaded.diagnostics
        look.formCount += loaded.forms.count
        look.parts += self.parts(of: text, loaded.forms, source, list)
      case .refused(let diagnostic):
        look.diagnostics.append(diagnostic)
        if diagnostic.severity == .error { look.unreadable += 1 }
      case .unknown(let diagnostic):
        if source.isNamed || text.line > 0 || Inventory.ending(of: source.name) == "json" {
          look.diagnostics.append(diagnostic)
          look.unreadable += 1
        } else {
          look.ignored = Inventory.ending(of: source.name)
        }
      }
    }
    return look
  }

  /// Which forms of a text are whose.
  ///
  /// A list of procedures that names the file decides for all its forms. Else forms go by their own
  /// codes; where a text names one code at most, it is one procedure.
  private static func parts(
    of text: Inventory.Text, _ forms: [Form], _ source: Inventory.Source, _ list: ProcedureList
  ) -> [(Part, GroupKey?)] {
    guard !forms.isEmpty else { return [] }
    if let code = list.code(ofForm: source.name) {
      return [(Part(text: text), GroupKey(code: code))]
    }
    let codeOfPath = { codeInPath(source.name) ?? codeInPath(source.path) }
    let codes = Set(forms.compactMap(\.procedureCode))
    let applications = Set(forms.map(\.application))
    if codes.count <= 1, applications.count == 1 {
      if let code = codes.first ?? codeOfPath() {
        return [(Part(text: text), GroupKey(code: code))]
      }
      return [(Part(text: text), forms[0].application.map { GroupKey(application: $0) })]
    }
    var parts: [(Part, GroupKey?)] = []
    var order: [GroupKey: Int] = [:]
    for (number, form) in forms.enumerated() {
      var key: GroupKey?
      if let code = form.procedureCode ?? codeOfPath() {
        key = GroupKey(code: code)
      } else if let application = form.application {
        key = GroupKey(application: application)
      }
      if let key, let known = order[key] {
        parts[known].0.forms?.append(number)
      } else {
        if let key { order[key] = parts.count }
        parts.append((Part(text: text, forms: [number]), key))
      }
    }
    return parts
  }

  /// A code in the file name, else in the nearest folder.
  fileprivate static func codeInPath(_ path: String) -> String? {
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
}

/// What a thread needs to look at files, one after another.
struct LookWorker: ~Copyable {
  private var buffer = ReadBuffer()
  private var reader: FigureReader?

  init(_ analyzer: Analyzer?) { reader = analyzer.map { FigureReader($0) } }

  /// Looks at a file with a plain form of a procedure of its own.
  ///
  /// - Returns: `nil` for any other file, which ``Loader`` then looks at in the usual way.
  mutating func quickLook(
    at index: Int, in inventory: Inventory, _ texts: TextLoader, _ list: ProcedureList
  ) -> Loader.Look? {
    guard reader != nil, texts.reads(FormioFormat.self) else { return nil }
    let source = inventory.sources[index]
    guard source.entry == nil, source.contents == nil, !source.isLines else { return nil }
    do throws(SystemError) {
      try buffer.read(source.path, stamp: source.stamp)
    } catch {
      return nil
    }
    let codeOfList = list.code(ofForm: source.name)
    let code = { (own: String?) in codeOfList ?? own ?? Loader.codeInPath(of: source) }
    let found = buffer.lend { bytes, document in
      reader?.read(
        &bytes, document, name: { own in code(own).flatMap(list.metadata(of:))?.name },
        file: source.name)
    }
    guard let found else { return nil }
    let part = Loader.Part(text: Inventory.Text(source: index, line: 0))
    var look = Loader.Look()
    look.parts = [(part, code(found.code).map { GroupKey(code: $0) })]
    look.formCount = 1
    look.found = found
    return look
  }
}

extension Loader {
  fileprivate static func codeInPath(of source: Inventory.Source) -> String? {
    codeInPath(source.name) ?? codeInPath(source.path)
  }
}
