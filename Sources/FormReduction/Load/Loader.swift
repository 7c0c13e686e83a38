import Interchange

/// Reads the input and groups its forms into procedures.
///
/// First every text is checked and asked for its procedure codes; then procedures are loaded whole,
/// one at a time, wherever their forms lie. Bad files do not stop a batch: each gives a diagnostic.
public struct Loader: Sendable {
  /// The forms of one procedure, not yet loaded.
  struct Group: Sendable {
    var code: String?
    var firstPart: Part
    var otherParts: [Part] = []
    var parts: [Part] { [firstPart] + otherParts }
    /// Those of its only form, where they were worked out during the first look.
    var figures: Analyzer.Figures?
    var sector: String?
  }

  /// Forms of one text that belong to one procedure.
  struct Part: Sendable {
    var text: Inventory.Text
    /// Their numbers among the forms of the text, ascending; `nil` for all.
    var forms: [Int]?
  }

  private let inventory: Inventory
  private let list: ProcedureList
  private let texts: TextLoader
  private let shared = SharedTexts()
  private(set) var groups: [Group] = []
  /// What was found before anything was analysed, files in order.
  public private(set) var diagnostics: [Diagnostic]
  /// Files (and lines of sets) that gave no form.
  public private(set) var unreadableCount = 0
  /// Forms found.
  public private(set) var formCount = 0
  /// Bytes of the texts that were looked at: files, lines of sets, files in archives once unpacked.
  public private(set) var byteCount = 0
  /// Files of other kinds in the folders, by extension.
  public private(set) var ignored: [String: Int]
  /// SHA-256 over a line for each file in order (its hash, its size, its name), in hex; `nil` where it
  /// was not asked for. Files are hashed while they are looked at, not read again.
  public private(set) var inputHash: String?
  /// Files looked at, the standard input among them.
  public var fileCount: Int { inventory.sources.count }
  /// The number of procedures.
  public var count: Int { groups.count }
  /// What reads plain forms during the first look; `nil` where all are read in the usual way.
  let analyzer: Analyzer?

  /// Looks through the input.
  ///
  /// - Parameters:
  ///   - arguments: Files, folders, NDJSON sets, `-` for the standard input.
  ///   - format: The format of all files; `nil` to tell each by its contents.
  ///   - hashing: Whether ``inputHash`` is wanted.
  ///   - analyzer: Makes the first look at plain forms short. Where nothing but figures is wanted, it
  ///     works them out at once, and most procedures need no second reading.
  ///   - threads: How many files are looked at side by side; changes nothing but the time.
  ///   - standardInput: How the standard input is named in results.
  ///   - last: The room behind which the look at plain forms ends, for those who time rooms.
  public init(
    inputs arguments: [String], procedures list: ProcedureList,
    format: (any SchemaFormat.Type)? = nil, hashing: Bool = false,
    analyzer: Analyzer? = nil, threads: Int, standardInput: String = "-", upTo last: Room = .figures
  ) async {
    self.analyzer = analyzer
    inventory = Inventory(of: arguments, format: format, standardInput: standardInput)
    self.list = list
    texts = TextLoader(format: format)
    diagnostics = inventory.diagnostics
    ignored = inventory.ignored
    unreadableCount = diagnostics.count { $0.severity == .error }

    // A set that changes while its pieces are read is read again as a whole.
    var whole: Set<Int> = []
    var found = Findings()
    var isWhole = false
    while !isWhole {
      let result = await look(threads: threads, hashing: hashing, whole: whole, upTo: last)
      found = result.findings
      whole.formUnion(result.broken)
      isWhole = result.broken.isEmpty
    }
    groups = found.groups
    ignored.merge(found.ignored) { $0 + $1 }
    diagnostics += found.diagnostics
    unreadableCount += found.unreadable
    formCount = found.formCount
    byteCount = found.byteCount
    inputHash = hashing ? found.hash.digest.hexadecimal : nil
  }

  /// What looking through the input gathers.
  private struct Findings {
    var groups: [Group] = []
    var diagnostics: [Diagnostic] = []
    var formCount = 0
    var byteCount = 0
    var unreadable = 0
    var ignored: [String: Int] = [:]
    var hash = SHA256()
    /// The groups of forms that know to which they belong.
    private var order: [GroupKey: Int] = [:]

    mutating func add(_ look: Look) {
      diagnostics += look.diagnostics
      unreadable += look.unreadable
      if let ending = look.ignored { ignored[ending, default: 0] += 1 }
      formCount += look.formCount
      byteCount += look.byteCount
      for looked in look.parts {
        if let key = looked.key, let group = order[key] {
          groups[group].otherParts.append(looked.part)
          // Forms of one procedure are read together.
          groups[group].figures = nil
        } else {
          if let key = looked.key { order[key] = groups.count }
          groups.append(
            Group(
              code: looked.key?.code, firstPart: looked.part, figures: looked.found?.figures,
              sector: looked.found?.sector))
        }
      }
    }
  }

  /// Looks through all files.
  ///
  /// - Parameter whole: Sets that are not to be read in pieces.
  /// - Returns: What was found, and the sets whose pieces do not make a whole: then it means nothing.
  private func look(
    threads: Int, hashing: Bool, whole: Set<Int>, upTo last: Room
  ) async -> (findings: Findings, broken: Set<Int>) {
    let (inventory, texts, list, analyzer) = (inventory, texts, list, analyzer)
    // What is hashed is read whole.
    let isQuick = analyzer != nil && !hashing
    let pieces =
      isQuick
      ? await inventory.pieces(whole: whole, threads: threads)
      : inventory.sources.indices.map { Inventory.Piece(source: $0) }
    var found = Findings()
    // Most files are a procedure each: to grow by doubling would take half as much again.
    found.groups.reserveCapacity(pieces.count)
    var broken: Set<Int> = []
    var position = 0
    var isEmpty = true
    await forEachInOrder(
      pieces.count, threads: threads, state: { LookWorker(analyzer, upTo: last) },
      work: { (worker: inout LookWorker, number) -> Look? in
        let piece = pieces[number]
        if isQuick, !whole.contains(piece.source),
          let look = worker.quickLook(at: piece, in: inventory, texts, list)
        {
          return look
        }
        guard piece.range == nil else { return nil }
        return Loader.look(at: piece.source, in: inventory, texts, list, hashing: hashing)
      },
      deliver: { (look: Look?) in
        let piece = pieces[position]
        position += 1
        if piece.range?.lowerBound ?? 0 == 0 { isEmpty = true }
        if let look {
          isEmpty = isEmpty && look.formCount == 0 && look.diagnostics.isEmpty
          if hashing {
            let (name, identity) = (inventory.sources[piece.source].name, look.identity)
            let line = "\(identity?.hash ?? "-") \(identity?.size ?? 0) \(name)\n"
            found.hash.update(with: Array(line.utf8))
          }
          found.add(look)
        } else {
          broken.insert(piece.source)
        }
        let isLast = position == pieces.count || pieces[position].source != piece.source
        // A set of blank lines is nothing: the usual way says so.
        if isLast, isEmpty, piece.range != nil { broken.insert(piece.source) }
      })
    return (found, broken)
  }

  /// The numbers of the procedures of each agency that the list of procedures names, in the byte order
  /// of the agencies.
  public var agencies: [(name: String, procedures: [Int])] {
    var numbers: [String: [Int]] = [:]
    for (number, group) in groups.enumerated() {
      guard let agency = group.code.flatMap(list.metadata(of:))?.agency else { continue }
      numbers[agency, default: []].append(number)
    }
    return numbers.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { (name: $0.key, procedures: $0.value) }
  }

  /// Loads one procedure.
  ///
  /// - Returns: The procedure, `nil` where none of its forms could be loaded again; and what was lost
  ///   since the first look, because a file vanished or changed.
  public func procedure(_ number: Int) -> (procedure: Procedure?, lost: [Diagnostic]) {
    procedure(number) { forms(of: $0, load) }
  }

  /// Loads one procedure, plain forms by a reader that is kept from one to the next.
  func procedure(
    _ number: Int, _ reader: inout PlainFormReader
  ) -> (procedure: Procedure?, lost: [Diagnostic]) {
    let mayBePlain = texts.reads(FormioFormat.self)
    return procedure(number) { part in
      forms(of: part) { bytes, text in
        if mayBePlain, part.forms == nil,
          let form = reader.form(in: bytes, file: inventory.name(of: text))
        {
          return [form]
        }
        return load(bytes, text)
      }
    }
  }

  private func procedure(
    _ number: Int, _ load: (Part) -> [Form]?
  ) -> (procedure: Procedure?, lost: [Diagnostic]) {
    let group = groups[number]
    var forms: [Form] = []
    var lost: [Diagnostic] = []
    for part in group.parts {
      guard let loaded = load(part) else {
        lost.append(Loader.changedFile(inventory.name(of: part.text)))
        continue
      }
      forms += loaded
    }
    guard !forms.isEmpty else { return (nil, lost) }
    let metadata = metadata(
      of: group.code, title: forms.lazy.map(\.title).first { !$0.isEmpty } ?? forms[0].file,
      sector: forms.lazy.compactMap(\.sector).first)
    return (Procedure(metadata: metadata, forms: forms), lost)
  }

  /// What is said of a file that is not as the first look found it.
  public static func changedFile(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, file: name,
      message: Message(
        vi: "tệp biến mất hoặc thay đổi trong khi đọc; hãy chạy lại",
        en: "the file vanished or changed while being read; run again"))
  }

  /// The figures of a procedure that were worked out during the first look; `nil` where it must be
  /// loaded.
  func figures(
    of number: Int
  ) -> (figures: Analyzer.Figures, metadata: ProcedureMetadata, form: Analysis.FormSummary)? {
    let group = groups[number]
    guard let figures = group.figures else { return nil }
    let file = inventory.name(of: group.firstPart.text)
    return (
      figures,
      metadata(
        of: group.code, title: figures.title.isEmpty ? file : figures.title, sector: group.sector),
      .init(file: file, format: FormioFormat.id, title: figures.title)
    )
  }

  /// What the list of procedures, else the forms tell.
  private func metadata(of code: String?, title: String, sector: String?) -> ProcedureMetadata {
    var metadata = code.flatMap(list.metadata(of:)) ?? ProcedureMetadata(code: code)
    if metadata.name.isEmpty { metadata.name = title }
    if metadata.sector == nil { metadata.sector = sector }
    return metadata
  }

  /// The forms of a part; `nil` where the text is gone or another than before.
  private func forms(
    of part: Part, _ load: ([UInt8], Inventory.Text) -> [Form]?
  ) -> [Form]? {
    func loadAll() -> [Form]? {
      (try? inventory.bytes(of: part.text)).flatMap { load($0, part.text) }
    }
    guard let numbers = part.forms else { return loadAll() }
    // A table of a thousand procedures is not read a thousand times.
    guard let forms = shared.forms(of: part.text, loadAll), forms.count > numbers.last ?? 0 else {
      return nil
    }
    return numbers.map { forms[$0] }
  }

  /// The forms in the bytes of a text, read in the usual way.
  private func load(_ bytes: [UInt8], _ text: Inventory.Text) -> [Form]? {
    guard
      case .loaded(let loaded) = texts.forms(
        in: bytes, file: inventory.name(of: text), isLine: text.line > 0)
    else { return nil }
    return loaded.forms
  }

  /// How the texts of a procedure's forms are shown, in order; a text may hold several forms.
  public func files(ofProcedure number: Int) -> [String] {
    groups[number].parts.map { inventory.name(of: $0.text) }
  }

  /// Whether a file is one of the input.
  package func reads(_ file: FileSystem.Identity) -> Bool {
    inventory.sources.contains { $0.stamp?.identity == file }
  }

  /// Whether a file of the input lies below a folder.
  ///
  /// - Parameter folder: As ``UserFile/resolved(_:)`` gives it.
  package func reads(below folder: String) -> Bool {
    // Links inside folders are not followed: files of one folder lie in one place.
    var known: [Substring: Bool] = [:]
    return inventory.sources.contains { source in
      guard !source.path.isEmpty else { return false }
      if source.isNamed { return UserFile.isBelow(folder, source.path) }
      let parent = source.path.lastIndex(of: "/").map { source.path[..<$0] } ?? "."
      if let isBelow = known[parent] { return isBelow }
      let isBelow = UserFile.isBelow(folder, source.path)
      known[parent] = isBelow
      return isBelow
    }
  }
}

extension Loader {
  /// A text of the input with one form or several, as it stands there.
  public struct FormText: Sendable {
    /// As the forms in it are named: `set.ndjson#12` for a line of a set.
    public var name: String
    /// The name of its file, relative to the argument under which it was found.
    public var file: String
    /// The number of the file in the input.
    public var source: Int
    /// In bytes of the file; `nil` for the whole file.
    public var range: Range<Int>?
    public var bytes: [UInt8]
  }

  /// The texts in which the forms of a procedure lie.
  ///
  /// - Returns: `nil` where one of them vanished or changed since the first look.
  public func texts(of number: Int) -> [FormText]? {
    let texts = groups[number].parts.map(\.text)
    let found = texts.compactMap { text -> FormText? in
      guard let bytes = try? inventory.bytes(of: text) else { return nil }
      return FormText(
        name: inventory.name(of: text), file: inventory.sources[text.source].name,
        source: text.source, range: text.range, bytes: bytes)
    }
    return found.count == texts.count ? found : nil
  }

  /// The bytes of a whole file; `nil` where it vanished or changed since the first look.
  public func bytes(ofSource number: Int) -> [UInt8]? {
    try? inventory.contents(of: inventory.sources[number])
  }
}
