import Interchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What makes forms one procedure: its code, else the application that their format knows.
struct GroupKey: Hashable, Sendable {
  var code: String?
  var application: String?
}

extension Loader {
  /// What the first look at one file found.
  struct Look: Sendable {
    /// In the order of their first forms.
    var parts: [LookedPart] = []
    var formCount = 0
    /// Bytes of the texts that were looked at.
    var byteCount = 0
    var diagnostics: [Diagnostic] = []
    var unreadable = 0
    /// The ending of the file's name, where it lies in a folder and is none of ours.
    var ignored: String?
    /// Size and SHA-256 of the file, in hex; `nil` where it was not asked for or could not be read.
    var identity: (size: Int, hash: String)?
  }

  /// Forms of one text that belong to one procedure, as the first look found them.
  struct LookedPart: Sendable {
    var part: Part
    /// Without a key, a part is a procedure of its own.
    var key: GroupKey?
    /// The figures of the only form, where they were worked out already.
    var found: FigureReader.Found?
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
      let part = text.range.map { Array(bytes[$0]) } ?? bytes
      look.add(text, part, in: inventory, texts, list)
    }
    return look
  }

  /// Which forms of a text are whose.
  ///
  /// A list of procedures that names the file decides for all its forms. Else forms go by their own
  /// codes; where a text names one code at most, it is one procedure.
  fileprivate static func parts(
    of text: Inventory.Text, _ forms: [Form], _ source: Inventory.Source, _ list: ProcedureList
  ) -> [LookedPart] {
    guard !forms.isEmpty else { return [] }
    if let code = list.code(ofForm: source.name) {
      return [LookedPart(part: Part(text: text), key: GroupKey(code: code))]
    }
    let codeOfPath = { codeInPath(source.name) ?? codeInPath(source.path) }
    let codes = Set(forms.compactMap(\.procedureCode))
    let applications = Set(forms.map(\.application))
    if codes.count <= 1, applications.count == 1 {
      if let code = codes.first ?? codeOfPath() {
        return [LookedPart(part: Part(text: text), key: GroupKey(code: code))]
      }
      return [
        LookedPart(
          part: Part(text: text), key: forms[0].application.map { GroupKey(application: $0) })
      ]
    }
    var parts: [LookedPart] = []
    var order: [GroupKey: Int] = [:]
    for (number, form) in forms.enumerated() {
      var key: GroupKey?
      if let code = form.procedureCode ?? codeOfPath() {
        key = GroupKey(code: code)
      } else if let application = form.application {
        key = GroupKey(application: application)
      }
      if let key, let known = order[key] {
        parts[known].part.forms?.append(number)
      } else {
        if let key { order[key] = parts.count }
        parts.append(LookedPart(part: Part(text: text, forms: [number]), key: key))
      }
    }
    return parts
  }

  /// A code in the file name, else in the nearest folder.
  fileprivate static func codeInPath(_ path: String) -> String? {
    // Most paths hold none, which one look tells.
    guard ProcedureCode.first(in: path) != nil else { return nil }
    return path.split(separator: "/").reversed().lazy.compactMap {
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
  /// Grows with the first file that needs it: to fill memory with zeros costs a start something.
  private var buffer = DocumentBuffer(capacity: 1 << 15)
  private var reader: FigureReader?
  private let last: Room
  /// Whether fields are wanted: then forms are read again, and the first look tells what is odd in them.
  private let isForFields: Bool
  private var keyCheck = RepeatedKeyCheck()
  /// What the list of procedures and the path say of the file looked at last.
  private var known: (source: Int, codeOfList: String?, codeInPath: String?) = (-1, nil, nil)

  /// The piece of a set read last: where it ends, and how many lines of the set begin before that.
  private var read: (source: Int, end: Int, lines: Int) = (-1, 0, 0)

  /// - Parameter last: The room behind which the run ends; before the last, forms are only counted.
  init(_ analyzer: Analyzer?, upTo last: Room) {
    isForFields = analyzer?.detail == .fields
    let ending = isForFields ? min(last, .outline) : last
    reader = analyzer.map { FigureReader($0, upTo: ending) }
    self.last = last
  }

  /// Looks at a file with a plain form of a procedure of its own, or at a set of them, or a piece of it.
  ///
  /// - Returns: `nil` for any other file, which ``Loader`` then looks at in the usual way.
  mutating func quickLook(
    at piece: Inventory.Piece, in inventory: Inventory, _ texts: TextLoader, _ list: ProcedureList
  ) -> Loader.Look? {
    let source = inventory.sources[piece.source]
    guard reader != nil, texts.reads(FormioFormat.self), source.entry == nil,
      source.contents == nil
    else { return nil }
    var look = Loader.Look()
    let isRead =
      source.isLines
      ? readSet(piece, in: inventory, texts, list, into: &look)
      : readFile(piece.source, in: inventory, texts, list, into: &look)
    return isRead && inventory.isUnchanged(source) ? look : nil
  }

  private mutating func readFile(
    _ index: Int, in inventory: Inventory, _ texts: TextLoader, _ list: ProcedureList,
    into look: inout Loader.Look
  ) -> Bool {
    let source = inventory.sources[index]
    let limit = StructuralIndex.largestBuffer >> 1
    guard let size = source.stamp?.size, size <= limit else { return false }
    buffer.prepare(for: size)
    defer { buffer.prepare(for: 0) }
    let isRead = SystemPath.with(source.path) { path in
      (try? buffer.read(path, in: AT_FDCWD, limit: limit)) != nil
    }
    guard isRead else { return false }
    let text = Inventory.Text(source: index, line: 0)
    return add(text, buffer.bytes, withoutMark(buffer.contents), source, texts, list, to: &look)
  }

  /// Reads a set line by line, never the whole of it.
  private mutating func readSet(
    _ piece: Inventory.Piece, in inventory: Inventory, _ texts: TextLoader, _ list: ProcedureList,
    into look: inout Loader.Look
  ) -> Bool {
    let source = inventory.sources[piece.source]
    guard let file = try? FileSystem.OpenFile(source.path),
      var number = linesBefore(piece)
    else { return false }
    var lines = Interchange.LineReader(file.descriptor, range: piece.range)
    do {
      while var line = try lines.nextLine() {
        var offset = lines.lineOffset
        if offset == 0 {
          let marked = line
          line = withoutMark(line, in: lines.buffer.bytes)
          offset += marked.count - line.count
        }
        number += 1
        let text = Inventory.Text(
          source: piece.source, range: offset..<offset + line.count, line: number)
        let bytes = lines.buffer.bytes
        guard bytes[line].contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else {
          continue
        }
        if !add(text, bytes, line, source, texts, list, to: &look) {
          look.add(text, Array(bytes[line]), in: inventory, texts, list)
        }
      }
    } catch {
      return false
    }
    read = (piece.source, piece.range?.upperBound ?? 0, number)
    // A file of blank lines is nothing: the usual way says so.
    return piece.range != nil || look.formCount > 0 || !look.diagnostics.isEmpty
  }

  /// How many lines of a set begin before a piece: counted before, or where this worker read the piece
  /// in front of it.
  private func linesBefore(_ piece: Inventory.Piece) -> Int? {
    if let lines = piece.linesBefore { return lines }
    return read.source == piece.source && read.end == piece.range?.lowerBound ? read.lines : nil
  }

  private func withoutMark(_ document: Range<Int>) -> Range<Int> {
    withoutMark(document, in: buffer.bytes)
  }

  /// A document without the byte order mark in front of it.
  private func withoutMark(_ document: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    bytes[document].starts(with: [0xEF, 0xBB, 0xBF])
      ? document.lowerBound + 3..<document.upperBound : document
  }

  /// Adds the figures of a plain form.
  ///
  /// - Returns: Whether it is one.
  private mutating func add(
    _ text: Inventory.Text, _ bytes: [UInt8], _ document: Range<Int>, _ source: Inventory.Source,
    _ texts: TextLoader, _ list: ProcedureList, to look: inout Loader.Look
  ) -> Bool {
    look.byteCount += document.count
    if last == .reading {
      look.formCount += 1
      return true
    }
    if known.source != text.source {
      known = (text.source, list.code(ofForm: source.name), Loader.codeInPath(of: source))
    }
    let (codeOfList, codeInPath) = (known.codeOfList, known.codeInPath)
    let code = { (own: String?) in codeOfList ?? own ?? codeInPath }
    let file = { text.line == 0 ? source.name : "\(source.name)#\(text.line)" }
    let name = { (own: String?) in code(own).flatMap(list.metadata(of:))?.name }
    let tellsKeys = isForFields && last == .figures
    var found = reader?.read(bytes, document, namesOnly: tellsKeys, name: name, file: file)
    let mayRepeat = tellsKeys && found != nil && keyCheck.mayRepeat(bytes, document)
    // Whether a repeated key matters tells only a whole reading.
    if mayRepeat { found = reader?.read(bytes, document, name: name, file: file) }
    guard let found else {
      look.byteCount -= document.count
      return false
    }
    look.formCount += 1
    guard last == .figures else { return true }
    if mayRepeat { look.diagnostics += texts.remarks(on: Array(bytes[document]), file: file()) }
    look.parts.append(
      .init(
        part: .init(text: text), key: code(found.code).map { GroupKey(code: $0) }, found: found))
    return true
  }
}

extension Loader.Look {
  /// Looks at one text in the usual way.
  mutating func add(
    _ text: Inventory.Text, _ bytes: [UInt8], in inventory: Inventory, _ texts: TextLoader,
    _ list: ProcedureList
  ) {
    let source = inventory.sources[text.source]
    byteCount += bytes.count
    switch texts.forms(in: bytes, file: inventory.name(of: text), isLine: text.line > 0) {
    case .loaded(let loaded):
      diagnostics += loaded.diagnostics
      formCount += loaded.forms.count
      parts += Loader.parts(of: text, loaded.forms, source, list)
    case .refused(let diagnostic):
      diagnostics.append(diagnostic)
      if diagnostic.severity == .error { unreadable += 1 }
    case .unknown(let diagnostic):
      if source.isNamed || text.line > 0 || Inventory.ending(of: source.name) == "json" {
        diagnostics.append(diagnostic)
        unreadable += 1
      } else {
        ignored = Inventory.ending(of: source.name)
      }
    }
  }
}

extension Loader {
  fileprivate static func codeInPath(of source: Inventory.Source) -> String? {
    codeInPath(source.name) ?? codeInPath(source.path)
  }
}
