// What a block's title tells, and which person or body a party is.

extension FormReader {
  mutating func currentScope(of section: Int?, _ memo: inout ReadingMemo) -> Scope {
    // From the outermost block that was not yet entered inwards; deep nesting must not recurse.
    var unknown: [Int] = []
    var next = section
    while let block = next, scopes[block] == nil {
      unknown.append(block)
      next = form.sections[block].parent
    }
    var scope = next.flatMap { scopes[$0] } ?? root
    for number in unknown.reversed() {
      let block = form.sections[number]
      scope.isNamedByTitle = false
      scope.date = nil
      if block.kind == .step {
        // A new page does not go on with the address or the paper of the page before it.
        scope.place = nil
        scope.paper = nil
      }
      apply(memo.heading(block.title), of: block, to: &scope)
      scopes[number] = scope
    }
    return scope
  }

  func apply(_ title: Reading, of block: Section, to scope: inout Scope) {
    if block.kind == .repeatingGroup {
      scope.isRepeated = true
      let words = title.wording.plainText(mainOnly: true)
      let name = words.isEmpty ? Wording(key: block.key).plainText() : words
      scope.person = Subject(name.isEmpty ? "group" : name)
      scope.base = scope.person
      scope.home = scope.person
      scope.witness = .subjectFromHeading(block.title)
      scope.isNamedByTitle = true
      scope.entity = "person"
    } else if let party = title.party, !title.modifiers.contains(.sameSwitch),
      !title.attributes.contains(where: { $0.attribute.id == "person.relationship" })
    {
      enter(party, title, &scope, witness: .subjectFromHeading(block.title))
      if !groupParties.contains(scope.person.name) { scope.home = scope.person }
      if let index = party.known, lexicon.parties[index].usesOwnWords,
        scope.person.name == party.words
      {
        let words = title.wording.plainText(mainOnly: true)
        if let start = words.range(ofWords: party.words) {
          scope.person = Subject(String(words[start...]))
          scope.base = scope.person
          scope.home = scope.person
        }
      }
      scope.isNamedByTitle = true
      scope.paper = nil
      scope.place = nil
      // "Người nộp và chủ hồ sơ": the keys tell which.
      let distinct = Set(
        title.parties.filter { !$0.isInBrackets }.map { subject(of: $0, title, scope) })
      if distinct.isSuperset(of: [.applicant, .owner]) { scope.isNamedByTitle = false }
      scope.aliases = Set(title.parties.filter(\.isInBrackets).compactMap(\.known))
    }
    if block.kind == .step, title.party == nil, !title.isEmpty,
      !lexicon.unnamedStepsAreTheAskers
    {
      scope.person = Subject(title.wording.plainText())
      scope.base = scope.person
      scope.home = scope.person
    }
    if title.modifiers.contains(.new) { scope.isNew = true }
    if title.modifiers.contains(.former), !title.modifiers.contains(.new) { scope.isNew = false }
    if let thing = title.things.first, title.party == nil {
      scope.entity = isOtherBody(thing) ? "organization" : thing
      if isOtherBody(thing) { scope.organization = otherBody(thing, title) }
      if thing == "organization" { scope.witness = .subjectFromHeading(block.title) }
      scope.isAboutOrganization = scope.entity == "organization"
    } else if title.attributes.contains(where: { $0.attribute.entity == "parcel" }) {
      scope.entity = "parcel"
    }
    if let place = title.places.first {
      let whole = title.places.first { !$0.isGeneric } ?? place
      if whole.isGeneric, !title.things.isEmpty {
        // "Địa chỉ cơ sở nuôi": of something that the lexicon does not know.
        let isKnown = title.unknownBefore + title.unknownBehind == 0
        let (attribute, subject) = defaultPlace(title, scope)
        scope.place = .init(
          attribute: isKnown ? attribute : nil, subject: subject, label: block.title, parts: [],
          firstField: -1, isNamed: true, isFromTitle: true)
      }
      if !whole.isGeneric {
        scope.place = .init(
          attribute: whole.attribute, subject: placeSubject(whole, scope), label: block.title,
          parts: [], firstField: -1, isNamed: true,
          isFromTitle: true)
      }
    } else if let place = title.attributes.first(where: { $0.role == .place }) {
      scope.place = .init(
        attribute: place.attribute, subject: scope.person, label: block.title, parts: [],
        firstField: -1, isNamed: true, isFromTitle: true)
    }
    if let paper = title.papers.first {
      scope.paper = (resolved(paper, scope), scope.person, block.title)
    }
  }

  // MARK: People

  /// The party a reading names, with the person or body it is.
  func subject(of party: Reading.Party, _ reading: Reading, _ scope: Scope) -> Subject {
    guard let index = party.known else { return Subject(party.words) }
    if scope.aliases.contains(index) { return scope.person }
    let known = lexicon.parties[index]
    switch known.partyClass {
    case .applicant: return .applicant
    case .asker: return scope.isRepeated ? scope.person : context.asker
    case .owner: return context.hasFiler ? .owner : .applicant
    case .holder:
      // "Số CCCD của chủ sở hữu" behind "Họ tên chủ sở hữu chỗ ở".
      if scope.isRepeated || scope.person.name.hasPrefix(party.words + " ") { return scope.person }
      return context.hasFiler || context.hasOwnerBlock && context.hasFiler ? .owner : .applicant
    case .person:
      let name = known.usesOwnWords ? party.words : known.id
      switch context.aliases[name] {
      case .owner?: return context.hasFiler ? .owner : .applicant
      case .applicant?: return .applicant
      default: break
      }
      guard known.usesOwnWords else { return Subject(name) }
      // A heading may say more of him than the label: "Người nhận con nuôi: Bà".
      return scope.person.name.hasPrefix(name + " ") ? scope.person : Subject(name)
    case .spouseSide:
      return context.isMarriage ? Subject(known.id) : relative("spouse", of: reading, party, scope)
    case .relative: return relative(known.relation ?? known.id, of: reading, party, scope)
    }
  }

  /// A relative of the person named beside him, else of the person the block is about.
  func relative(
    _ relation: String, of reading: Reading, _ party: Reading.Party, _ scope: Scope
  ) -> Subject {
    if relation == "legalRepresentative" {
      guard context.hasOrganization else { return Subject("representative") }
      return scope.organization.related(relation)
    }
    let others = reading.parties.filter { $0 != party && !isRelative($0) }
    if let other = others.first, other.known != nil {
      return subject(of: other, reading, scope).related(relation)
    }
    return scope.base.related(relation)
  }

  func isAsker(_ party: Reading.Party, _ scope: Scope) -> Bool {
    guard let index = party.known else { return false }
    return [.applicant, .asker, .owner].contains(lexicon.parties[index].partyClass)
  }

  func isRelative(_ party: Reading.Party) -> Bool {
    guard let index = party.known else { return false }
    let kind = lexicon.parties[index].partyClass
    return kind == .relative || kind == .spouseSide
  }

  /// The company or body of a person: the applicant's, the owner's, or just the one in the form.
  func organization(of person: Subject) -> Subject {
    if context.newRecords.contains("organization") { return .organization }
    switch person.root {
    case "applicant": return .applicantOrganization
    case "owner": return .ownerOrganization
    default: return context.asker == .owner ? .ownerOrganization : .applicantOrganization
    }
  }

  /// Somebody whose relatives a form may ask for next; a witness or a contact is not.
  func isMainParty(_ party: Reading.Party) -> Bool {
    guard let index = party.known else { return false }
    let known = lexicon.parties[index]
    return known.partyClass != .person
      || ["principal", "child", "ward", "deceased", "guardian", "transferor", "transferee"]
        .contains(known.id)
  }

  func isLabel(_ witness: Evidence) -> Bool {
    if case .subjectFromLabel = witness { true } else { false }
  }

  /// Bodies that are not the one that files: a bank, a school, the facility to be inspected.
  func isOtherBody(_ thing: String) -> Bool {
    thing == "otherOrganization" || thing == "facility"
  }

  func otherBody(_ thing: String, _ reading: Reading) -> Subject {
    if thing == "facility" { return Subject("co so") }
    // "Tên ngân hàng", "Địa chỉ ngân hàng": one body.
    let words = reading.wording.words
    let start = reading.bodyHit?.range.lowerBound ?? 0
    return Subject(
      words[start...].filter { $0.depth == 0 || start > 0 }.map(\.plain).joined(separator: " "))
  }

  func enter(
    _ party: Reading.Party, _ reading: Reading, _ scope: inout Scope, witness: Evidence
  ) {
    let subject = subject(of: party, reading, scope)
    scope.person = subject
    scope.witness = witness
    scope.entity = "person"
    scope.isAboutOrganization = false
    if !isRelative(party) {
      let isSideParty = groupParties.contains(subject.name)
      if isMainParty(party) || !isLabel(witness) && !isSideParty { scope.base = subject }
      if !scope.isRepeated { scope.organization = organization(of: subject) }
    }
    // "Người đại diện của doanh nghiệp": the person, not the company.
    if reading.things.contains("organization"), !isRelative(party), reading.parties.count == 1,
      subject == .owner || subject == .applicant
    {
      scope.entity = "organization"
      scope.isAboutOrganization = true
    }
  }
}

extension String {
  /// Where whole words begin in a text of words.
  fileprivate func range(ofWords words: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(words),
        index == startIndex || self[self.index(before: index)] == " "
      {
        return index
      }
      index = self.index(after: index)
    }
    return nil
  }
}
