/// Reads blocks of the notation into a catalogue, checking each name and reference.
struct CatalogueReader {
  var catalogue: Catalogue
  private var attributes: Set<Attribute>
  /// Places in the lists of the catalogue, by id.
  private var basisNumbers: [String: Int] = [:]
  private var sourceNumbers: [String: Int] = [:]

  init(extending catalogue: Catalogue = Catalogue()) {
    self.catalogue = catalogue
    attributes = Set(catalogue.entities.flatMap { $0.attributes.map(\.attribute) })
    for (number, basis) in catalogue.bases.enumerated() { basisNumbers[basis.id] = number }
    for (number, source) in catalogue.sources.enumerated() { sourceNumbers[source.id] = number }
  }

  /// Adds one text.
  ///
  /// A source, a basis or an obsolete thing of a known id replaces the known one; wordings are
  /// added to the known ones.
  /// - Parameter isBuiltIn: Whether the shape was checked when the program was made, by its tests.
  /// - Throws: ``CatalogueError`` with the line of the first fault.
  mutating func read(_ text: String, isBuiltIn: Bool = false) throws(CatalogueError) {
    let blocks = try CatalogueBlock.blocks(of: text)
    if !isBuiltIn { try CatalogueShape.check(blocks) }
    // Entities and bases first: what others refer to may stand behind them.
    for block in blocks where block.keyword == "entity" { try readEntity(block) }
    for block in blocks where block.keyword == "basis" { try readBasis(block) }
    for block in blocks {
      switch block.keyword {
      case "entity", "basis": break
      case "catalogue":
        guard !block.name.isEmpty else {
          throw CatalogueError(
            line: block.line,
            Message(
              vi: "cần tên và phiên bản, ví dụ “catalogue bac-ninh 2026-11”",
              en: "expected a name and an edition such as \"catalogue bac-ninh 2026-11\""))
        }
        catalogue.versions.append(block.name)
      case "source": try readSource(block)
      case "obsolete": try readObsolete(block)
      case "wording": try readWording(block)
      case "generic": try readGeneric(block)
      case "paper": try readPaper(block)
      case "place": try readPlace(block)
      case "part":
        guard let part = Lexicon.Parts(named: block.name) else {
          throw unknown(block, "part", Lexicon.Parts.names)
        }
        add(.part(part), block)
      case "party": try readParty(block)
      case "thing": add(.thing(Name(block.name)), block)
      case "modifier":
        guard let modifier = Lexicon.Modifier(rawValue: block.name) else {
          throw unknown(block, "modifier", Lexicon.Modifier.allCases.map(\.rawValue))
        }
        add(.modifier(modifier), block)
      case "unnamed-steps":
        guard ["asker", "nobody"].contains(block.name) else {
          throw unknown(block, "unnamed-steps", ["asker", "nobody"])
        }
        catalogue.lexicon.unnamedStepsAreTheAskers = block.name == "asker"
      case "fillers": add(.filler, block)
      case "person-nouns": add(.personNoun, block)
      case "procedure": try readProcedure(block)
      case "confusable": readConfusable(block)
      case "replaced-paper": try readReplacedPaper(block)
      default:
        throw unknown(
          block, nil,
          [
            "catalogue", "basis", "entity", "source", "obsolete", "wording", "generic", "paper",
            "place", "part",
            "party", "thing", "modifier", "unnamed-steps", "fillers", "person-nouns", "procedure",
            "confusable", "replaced-paper",
          ])
      }
    }
    if !isBuiltIn, let fault = DerivationPlan.fault(of: catalogue) {
      throw CatalogueError(line: 1, fault)
    }
    catalogue.texts.append(text)
  }

  // MARK: Sources

  private mutating func readEntity(_ block: CatalogueBlock) throws(CatalogueError) {
    try check(block, ["attribute", "keys"])
    var entity =
      catalogue.entities.first { $0.name == block.name }
      ?? Entity(name: block.name, attributes: [], keys: [])
    for line in block.all("attribute") {
      let parts = items(line.value, separator: "|")
      guard parts.count == 3 else {
        throw fault(
          line, vi: "cần dạng “tên | tiếng Việt | tiếng Anh”",
          en: "expected \"name | Vietnamese | English\"")
      }
      let attribute = Attribute("\(block.name).\(parts[0])")
      // A known attribute gets its new name, and stands last.
      if !attributes.insert(attribute).inserted {
        entity.attributes.removeAll { $0.attribute == attribute }
      }
      entity.attributes.append(
        .init(attribute: attribute, name: Message(vi: parts[1], en: parts[2])))
    }
    if let keys = block.line("keys") { entity.keys = try attributeList(keys.value, keys) }
    catalogue.entities.removeAll { $0.name == block.name }
    catalogue.entities.append(entity)
  }

  private mutating func readBasis(_ block: CatalogueBlock) throws(CatalogueError) {
    try check(block, ["text", "use", "valid", "mark", "note"])
    let markLine = try required("mark", block)
    guard let mark = LegalBasis.Mark(rawValue: markLine.value) else {
      throw fault(
        markLine, vi: "“\(markLine.value)” không phải là confirmed, press hay unconfirmed",
        en: "\"\(markLine.value)\" is not one of confirmed, press, unconfirmed")
    }
    let basis = LegalBasis(
      id: block.name, text: try required("text", block).value,
      use: try required("use", block).message, validity: try validity(block), mark: mark,
      note: block.line("note")?.message)
    if let index = basisNumbers[basis.id] {
      catalogue.bases[index] = basis
    } else {
      basisNumbers[basis.id] = catalogue.bases.count
      catalogue.bases.append(basis)
    }
  }

  private mutating func readSource(_ block: CatalogueBlock) throws(CatalogueError) {
    try check(
      block,
      [
        "name", "owner", "kind", "status", "default", "basis", "knows", "lookup", "relation",
        "valid",
      ])
    let kindLine = try required("kind", block)
    guard let kind = Source.Kind(rawValue: kindLine.value) else {
      throw fault(
        kindLine, vi: "không có loại nguồn “\(kindLine.value)”",
        en: "no kind of source \"\(kindLine.value)\"; use account, portal, national, sector, "
          + "provincial or computation")
    }
    let statusLine = try required("status", block)
    let statusWords = items(statusLine.value, separator: " ")
    guard let word = statusWords.first, let status = Source.Status(rawValue: word),
      statusWords.count == 1 || statusWords.dropFirst() == ["unconfirmed"]
    else {
      throw fault(
        statusLine,
        vi: "trạng thái “\(statusLine.value)” không phải là connected, published, inLaw",
        en: "status \"\(statusLine.value)\" is not connected, published or inLaw")
    }
    var source = Source(
      id: block.name, name: try required("name", block).message,
      owner: try required("owner", block).value, kind: kind, status: status,
      statusIsConfirmed: statusWords.count == 1, isOnByDefault: true, validity: Validity(),
      bases: [], known: [], lookups: [], relations: [])
    if let line = block.line("default") {
      guard line.value == "on" || line.value == "off" else {
        throw fault(line, vi: "default là on hoặc off", en: "default is on or off")
      }
      source.isOnByDefault = line.value == "on"
    }
    // What a line of details belongs to: the lookup or relation before it, else the source.
    var previous = ""
    for line in block.lines {
      defer { if line.property != "valid", line.property != "basis" { previous = line.property } }
      switch line.property {
      case "knows":
        let (subject, list) = try split(line, at: ":")
        source.known += try attributeList(list, line).map { Fact(Subject(subject), $0) }
      case "lookup":
        let (keys, gives) = try split(line, at: "->")
        source.lookups.append(
          Lookup(
            keys: try attributeList(keys, line, separator: "+"),
            gives: try attributeList(gives, line), validity: Validity()))
      case "relation":
        let (keys, rest) = try split(line, at: "->")
        guard let colon = rest.firstIndex(of: ":") else {
          throw fault(
            line, vi: "cần dạng “khóa -> quan hệ: thuộc tính”",
            en: "expected \"keys -> relations: attributes\"")
        }
        source.relations.append(
          RelationLookup(
            keys: try attributeList(keys, line, separator: "+"), names: items(rest[..<colon]),
            gives: try attributeList(rest[rest.index(after: colon)...], line),
            validity: Validity()))
      case "basis":
        // Of the lookup before it, or of the whole source.
        let ids = try bases(line)
        if previous == "lookup", !source.lookups.isEmpty {
          source.lookups[source.lookups.count - 1].bases = ids
        } else if previous == "relation", !source.relations.isEmpty {
          source.relations[source.relations.count - 1].bases = ids
        } else {
          source.bases = ids
        }
      case "valid":
        let period = try validity(line)
        if previous == "lookup", !source.lookups.isEmpty {
          source.lookups[source.lookups.count - 1].validity = period
        } else if previous == "relation", !source.relations.isEmpty {
          source.relations[source.relations.count - 1].validity = period
        } else {
          source.validity = period
        }
      default: break
      }
    }
    if let index = sourceNumbers[source.id] {
      catalogue.sources[index] = source
    } else {
      guard catalogue.sources.count < Catalogue.sourceLimit else {
        throw CatalogueError(
          line: block.line,
          Message(
            vi: "nhiều hơn \(Catalogue.sourceLimit) nguồn, kể cả nguồn có sẵn; hãy gộp bớt",
            en: "more than \(Catalogue.sourceLimit) sources, the built-in ones included; join some")
        )
      }
      sourceNumbers[source.id] = catalogue.sources.count
      catalogue.sources.append(source)
    }
  }

  private func bases(_ line: CatalogueBlock.Line) throws(CatalogueError) -> [String] {
    for id in items(line.value) where basisNumbers[id] == nil {
      throw fault(
        line, vi: "không có căn cứ “\(id)”", en: "no legal basis \"\(id)\"; add a basis block")
    }
    return items(line.value)
  }

  private func optionalBases(_ block: CatalogueBlock) throws(CatalogueError) -> [String] {
    guard let line = block.line("basis") else { return [] }
    return try bases(line)
  }

  private mutating func readObsolete(_ block: CatalogueBlock) throws(CatalogueError) {
    try check(block, ["reason", "basis", "valid", "words"])
    let thing = ObsoleteThing(
      id: block.name, reason: try required("reason", block).message,
      bases: try optionalBases(block), validity: try validity(block),
      words: block.all("words").flatMap { items($0.value) })
    catalogue.obsolete.removeAll { $0.id == thing.id }
    catalogue.obsolete.append(thing)
    add(.obsolete(catalogue.obsolete.count - 1), block)
  }

  private mutating func readReplacedPaper(_ block: CatalogueBlock) throws(CatalogueError) {
    let source = try required("source", block)
    guard catalogue.source(source.value) != nil else {
      throw fault(
        source, vi: "không có nguồn “\(source.value)”", en: "no source \"\(source.value)\"")
    }
    let paper = ReplacedPaper(
      id: block.name, name: try required("name", block).message, source: source.value,
      bases: try optionalBases(block), note: block.line("note")?.message,
      words: block.all("words").flatMap { items($0.value) })
    catalogue.replacedPapers.removeAll { $0.id == paper.id }
    catalogue.replacedPapers.append(paper)
  }

  // MARK: Checks

  func known(
    _ attribute: Attribute, _ line: Int, _ column: Int
  ) throws(CatalogueError) -> Attribute {
    guard attributes.contains(attribute.whole ?? attribute) else {
      throw CatalogueError(
        line: line, column: column,
        Message(
          vi: "không có thuộc tính “\(attribute)”; khai báo trong khối entity",
          en: "no attribute \"\(attribute)\"; declare it in an entity block"))
    }
    return attribute
  }

  func attributeList(
    _ text: some StringProtocol, _ line: CatalogueBlock.Line, separator: Character = ";"
  ) throws(CatalogueError) -> [Attribute] {
    var list: [Attribute] = []
    for item in items(text, separator: separator) {
      list.append(try known(Attribute(item), line.line, line.column))
    }
    guard !list.isEmpty else {
      throw fault(line, vi: "thiếu thuộc tính", en: "no attribute given")
    }
    return list
  }

  func split(
    _ line: CatalogueBlock.Line, at mark: String
  ) throws(CatalogueError) -> (String, String) {
    let (value, wanted) = (Array(line.value.utf8), Array(mark.utf8))
    for index in value.indices where value[index...].starts(with: wanted) {
      func text(_ range: Range<Int>) -> String {
        String(decoding: value[CatalogueBlock.trimmed(value, range)], as: UTF8.self)
      }
      return (text(0..<index), text(index + wanted.count..<value.count))
    }
    throw fault(line, vi: "thiếu “\(mark)”", en: "expected \"\(mark)\"")
  }

  func validity(_ block: CatalogueBlock) throws(CatalogueError) -> Validity {
    guard let line = block.line("valid") else { return Validity() }
    return try validity(line)
  }

  /// Reads `2026-01-01 .. 2027-02-28`; either end may be absent, a year alone is its first day.
  func validity(_ line: CatalogueBlock.Line) throws(CatalogueError) -> Validity {
    let (from, to) = try split(line, at: "..")
    func date(_ text: String) throws(CatalogueError) -> CalendarDate? {
      if text.isEmpty { return nil }
      if let day = CalendarDate(text.utf8.count == 4 ? text + "-01-01" : text) { return day }
      throw fault(line, vi: "“\(text)” không phải là ngày", en: "\"\(text)\" is not a date")
    }
    return Validity(from: try date(from), to: try date(to))
  }

  func required(
    _ property: String, _ block: CatalogueBlock
  ) throws(CatalogueError) -> CatalogueBlock.Line {
    if let line = block.line(property), !line.value.isEmpty { return line }
    throw CatalogueError(
      line: block.line,
      Message(
        vi: "khối “\(block.keyword) \(block.name)” thiếu “\(property)”",
        en: "block \"\(block.keyword) \(block.name)\" has no \"\(property)\""))
  }

  func check(
    _ block: CatalogueBlock, _ properties: [String]
  ) throws(CatalogueError) {
    guard !block.name.isEmpty else {
      throw CatalogueError(
        line: block.line,
        Message(
          vi: "khối “\(block.keyword)” thiếu tên", en: "block \"\(block.keyword)\" has no name"))
    }
    if let line = block.lines.first(where: { !properties.contains($0.property) }) {
      throw unknownProperty(line)
    }
  }

  func unknownProperty(_ line: CatalogueBlock.Line) -> CatalogueError {
    fault(
      line, vi: "không hiểu thuộc tính “\(line.property)”",
      en: "unknown property \"\(line.property)\"")
  }

  func unknown(
    _ block: CatalogueBlock, _ what: String?, _ known: [String]
  ) -> CatalogueError {
    let word = what == nil ? block.keyword : block.name
    let list = known.joined(separator: ", ")
    return CatalogueError(
      line: block.line,
      Message(
        vi: "không hiểu “\(word)”; dùng một trong: \(list)",
        en: "unknown \(what ?? "block") \"\(word)\"; use one of \(list)"))
  }

  func fault(_ line: CatalogueBlock.Line, vi: String, en: String) -> CatalogueError {
    CatalogueError(line: line.line, column: line.column, Message(vi: vi, en: en))
  }
}

extension CatalogueBlock.Line {
  /// A value of the form `Vietnamese | English`; one text alone serves both.
  var message: Message {
    let parts = items(value, separator: "|")
    return Message(vi: parts.first ?? "", en: parts.count > 1 ? parts[1] : parts.first ?? "")
  }
}

extension Catalogue {
  /// The texts of the built-in catalogue, in the order in which they are read.
  static var vietnamTexts: [String] { [vietnamSourcesText, vietnamLexiconText, vietnamPapersText] }

  /// The built-in catalogue of Vietnam.
  public static let vietnam: Catalogue = {
    var reader = CatalogueReader()
    do throws(CatalogueError) {
      for text in vietnamTexts { try reader.read(text, isBuiltIn: true) }
    } catch {
      preconditionFailure("built-in catalogue, line \(error.line): \(error.message.english)")
    }
    return reader.catalogue
  }()

  /// Returns this catalogue with the sources and wordings of another text.
  ///
  /// - Throws: ``CatalogueError`` with the line of the first fault.
  public func extended(with text: String) throws(CatalogueError) -> Catalogue {
    var reader = CatalogueReader(extending: self)
    try reader.read(text)
    return reader.catalogue
  }
}
