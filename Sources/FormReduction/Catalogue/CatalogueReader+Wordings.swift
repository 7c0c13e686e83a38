// How forms word things: attributes, papers, places, parties, procedures.

extension CatalogueReader {
  mutating func readWording(_ block: CatalogueBlock) throws(CatalogueError) {
    try check(block, ["words", "keys", "role", "needs", "opens"])
    let attribute = try known(Attribute(block.name), block.line, 1)
    var role = Lexicon.AttributeWording.Role.whole
    if let line = block.line("role") {
      guard let known = Lexicon.AttributeWording.Role(rawValue: line.value) else {
        throw fault(
          line, vi: "“\(line.value)” không phải là whole, part hay place",
          en: "\"\(line.value)\" is not one of whole, part, place")
      }
      role = known
    }
    let needs = block.value("needs").flatMap { $0 == "-" ? nil : Name($0) }
    catalogue.lexicon.attributes.append(
      .init(
        attribute: attribute, role: role, neededEntity: needs,
        opensPaper: block.value("opens").map(Name.init)))
    add(.attribute(catalogue.lexicon.attributes.count - 1), block)
  }

  mutating func readGeneric(_ block: CatalogueBlock) throws(CatalogueError) {
    guard let kind = Lexicon.Generic.Kind(rawValue: block.name) else {
      throw unknown(block, "generic", Lexicon.Generic.Kind.allCases.map(\.rawValue))
    }
    var byEntity: [Name: Attribute] = [:]
    for line in block.lines where line.property != "words" && line.property != "keys" {
      byEntity[Name(line.property)] = try known(Attribute(line.value), line.line, line.column)
    }
    catalogue.lexicon.generics.append(.init(kind: kind, attributes: byEntity))
    add(.generic(catalogue.lexicon.generics.count - 1), block)
  }

  mutating func readPaper(_ block: CatalogueBlock) throws(CatalogueError) {
    var paper = Lexicon.Paper(id: Name(block.name), attributes: [:], byContext: [:])
    for line in block.lines {
      switch line.property {
      case "words", "keys": break
      case "context":
        let words = items(line.value, separator: " ")
        guard words.count == 2 else {
          throw fault(line, vi: "cần dạng “thực thể giấy tờ”", en: "expected \"entity paper\"")
        }
        paper.byContext[Name(words[0])] = Name(words[1])
      default:
        guard let aspect = Lexicon.Paper.Aspect(rawValue: line.property) else {
          throw unknownProperty(line)
        }
        paper.attributes[aspect] = try known(Attribute(line.value), line.line, line.column)
      }
    }
    catalogue.lexicon.papers.append(paper)
    add(.paper(catalogue.lexicon.papers.count - 1), block)
  }

  mutating func readPlace(_ block: CatalogueBlock) throws(CatalogueError) {
    try check(block, ["words", "keys", "entity", "attribute", "event", "generic"])
    var attribute: Attribute?
    if let line = block.line("attribute") {
      attribute = try known(Attribute(line.value), line.line, line.column)
    }
    catalogue.lexicon.places.append(
      .init(
        id: Name(block.name), attribute: attribute, entity: block.value("entity").map(Name.init),
        isGeneric: block.line("generic") != nil))
    add(.place(catalogue.lexicon.places.count - 1), block)
  }

  mutating func readParty(_ block: CatalogueBlock) throws(CatalogueError) {
    try check(block, ["words", "keys", "class", "name", "norelations", "own"])
    let classLine = try required("class", block)
    let words = items(classLine.value, separator: " ")
    guard let partyClass = Lexicon.Party.Class(rawValue: words.first ?? "") else {
      throw fault(
        classLine, vi: "không có loại chủ thể “\(classLine.value)”",
        en: "no class of party \"\(classLine.value)\"")
    }
    catalogue.lexicon.parties.append(
      .init(
        id: Name(block.value("name") ?? block.name), partyClass: partyClass,
        relation: words.count > 1 ? Name(words[1]) : nil, usesOwnWords: block.line("own") != nil,
        hasNoRelations: block.line("norelations") != nil))
    add(.party(catalogue.lexicon.parties.count - 1), block)
  }

  mutating func readProcedure(_ block: CatalogueBlock) throws(CatalogueError) {
    func list(_ property: String) -> [String] { block.all(property).flatMap { items($0.value) } }
    for line in block.all("newAttribute") { _ = try attributeList(line.value, line) }
    catalogue.lexicon.procedures.append(
      .init(
        id: block.name, matches: list("match"), exceptions: list("except"),
        newRecords: list("newRecord").map { Subject($0) },
        createdRelations: list("createsRelation").map { Name($0) },
        withoutRelations: list("norelations").map { Subject($0) },
        newAttributes: list("newAttribute").map(Attribute.init)))
  }

  mutating func readConfusable(_ block: CatalogueBlock) {
    for pair in block.all("words").flatMap({ items($0.value) }) {
      let words = items(pair, separator: "/")
      if words.count == 2 { catalogue.lexicon.confusable.append((words[0], words[1])) }
    }
  }

  mutating func add(_ sense: Lexicon.Sense, _ block: CatalogueBlock) {
    catalogue.lexicon.entries.append(
      .init(
        sense: sense, wordLists: block.all("words").map(\.value),
        keyLists: block.all("keys").map(\.value)))
  }
}
