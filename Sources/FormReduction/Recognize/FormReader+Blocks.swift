import Interchange

// What a block's title tells, and which person or body a party is.

extension FormReader {
  /// The scope of a block; −1 is the form itself.
  mutating func currentScope(of section: Int) -> Scope {
    if section < 0 { return root }
    if let known = scopes[section] { return known }
    // From the outermost block that was not yet entered inwards; deep nesting must not recurse.
    var unknown: [Int] = []
    var next = section
    while next >= 0, scopes[next] == nil {
      unknown.append(next)
      next = Int(form.sections[next].parent)
    }
    var scope = next >= 0 ? scopes[next] ?? root : root
    for number in unknown.reversed() {
      let block = form.sections[number]
      scope.isNamedByTitle = false
      scope.date = nil
      if block.kind == .step {
        // A new page does not go on with the address or the paper of the page before it.
        scope.place = nil
        scope.paper = nil
      }
      apply(readings.heading(block.title), of: block, number, to: &scope)
      scopes[number] = scope
    }
    return scope
  }

  mutating func apply(
    _ title: Reading, of block: FormOutline.Section, _ number: Int, to scope: inout Scope
  ) {
    if block.kind == .repeatingGroup {
      scope.isRepeated = true
      if title.isHistory {
        // "Quá trình công tác": still of the person of the block around it, and not what is true today.
        scope.isNew = true
        return
      }
      // "Hộ mới sau khi tách › Những thành viên cùng tách": the household is new, its people are not.
      scope.isNew = false
      let words = title.wording.plainText(mainOnly: true)
      let name = words.isEmpty ? Wording(key: text(block.key)).plainText() : words
      scope.turn(to: Subject(name.isEmpty ? "group" : name), by: block.title)
      if !title.parties.isEmpty || !title.things.isEmpty { scope.organization = scope.person }
      scope.entity = .person
    } else if let party = mainParty(of: title), !title.namesTopic || isAsker(party),
      !title.modifiers.contains(.sameSwitch),
      !title.attributes.contains(where: { $0.attribute == .relationship })
    {
      enter(party, title, &scope, witness: .heading(block.title))
      if !Subject.besideOthers.contains(scope.person) { scope.home = scope.person }
      if let index = party.known, lexicon.parties[index].usesOwnWords,
        scope.person == Subject(party.words)
      {
        let words = title.wording.plainText(mainOnly: true)
        if let start = words.range(ofWords: party.words.text) {
          scope.person = Subject(String(words[start...]))
          scope.base = scope.person
          scope.home = scope.person
        }
      }
      scope.isNamedByTitle = true
      scope.mayBeOrganization =
        isAsker(party)
        && (title.things.contains(.organization) || party.words.text.hasPrefix("to chuc ")
          || party.words.text.hasPrefix("ca nhan to chuc "))
      // "Cơ quan, tổ chức hoặc thân nhân bảo lãnh": a body that is not the one that files.
      if title.namesBodyFirst, title.modifiers.contains(.alternative), let index = party.known,
        lexicon.parties[index].partyClass == .person
      {
        scope.organization = Subject(title.bodyWords)
      }
      scope.paper = nil
      scope.place = nil
      // "Người nộp và chủ hồ sơ": the keys tell which.
      if title.parties.count > 1 {
        let distinct = Set(
          title.parties.filter { !$0.isInBrackets }.map { subject(of: $0, title, scope) })
        if distinct.isSuperset(of: [.applicant, .owner]) { scope.isNamedByTitle = false }
      }
      let hasAliases = title.parties.contains { $0.isInBrackets && $0.known != nil }
      scope.aliases = hasAliases ? block.title : nil
    }
    // A title of its own over a paper that it does not name ends the one before.
    if !title.isEmpty, title.unknown > 0, title.papers.isEmpty { scope.paper = nil }
    if title.endsInOther, block.kind != .repeatingGroup {
      // "Đề nghị hòa giải tranh chấp với:": the other side.
      scope.turn(to: Subject(title.mainText), by: block.title)
    }
    if let noun = title.nounAlone, block.kind != .repeatingGroup,
      let other = isInNamedBlock(block, scope) || hasAsked(.fullName, of: scope.person)
        ? scope.person
        : meanings.suffix(FormReader.lookBack).last(where: { $0.attribute == .fullName })?.subject
    {
      // "Người nhận con nuôi › Ông": one of the people of the block around it; "Bà" behind a block
      // "Tôi là: Ông" or "Phần khai về người nhận con nuôi — Ông": another than he.
      scope.turn(to: another(noun, than: other), by: block.title)
    }
    if let noun = title.personNoun, context.hasFiler, !context.ownerIsAnother,
      block.kind != .repeatingGroup
    {
      // "Thông tin về đối tượng" in a form that somebody else files.
      scope.turn(to: Subject(noun), by: block.title)
    }
    if isSomebodyUnknown(title, of: number, scope) {
      scope.turn(to: Subject(title.wording.plainText(mainOnly: true)), by: block.title)
    }
    if block.kind == .step, title.party == nil, !title.isEmpty,
      !lexicon.unnamedStepsAreTheAskers
    {
      scope.person = Subject(title.wording.plainText())
      scope.base = scope.person
      scope.home = scope.person
    }
    // "Người đại diện theo pháp luật sau khi thay đổi": who is new in his place has long been somebody.
    if title.modifiers.contains(.new), let party = title.party, block.kind != .repeatingGroup,
      isHolder(party)
        || party.known.map({ lexicon.parties[$0].relation == .legalRepresentative }) ?? false
    {
      scope.turn(to: Subject(title.mainText), by: block.title)
      return
    }
    // "Những người dự kiến trong ban vận động": what is planned is their office.
    let isListOfPeople = block.kind == .repeatingGroup && !title.parties.isEmpty
    if title.modifiers.contains(.new), !isListOfPeople { scope.isNew = true }
    if title.modifiers.contains(.former), !title.modifiers.contains(.new) { scope.isNew = false }
    if let thing = title.things.first, title.party == nil {
      scope.entity = thing.isOtherBody ? .organization : thing
      scope.isAboutOwnBody =
        title.bodyAsks || thing == .facility && !hasNamedOrganization && isRegistered(number)
      if thing.isOtherBody { scope.organization = otherBody(thing, title, scope) }
      if thing == .organization { scope.witness = .heading(block.title) }
      scope.isAssociation = title.namesAssociation
      // "B. Doanh nghiệp", "C. Chi nhánh": what a company sets up is another body.
      if title.namesBranch, hasNamedOrganization {
        scope.organization = .branch
      } else if thing == .organization, title.unknownBehind > 0, title.unknownBefore == 0,
        !title.bodyAsks,
        hasNamedOwnBody(scope) || hasNamedAsker && !context.hasFiler && !hasNamedOrganization
      {
        // "A. Doanh nghiệp", "B. Tổ chức kiểm định": words more than the kind name another one; so they do
        // behind the person who applies himself, "C. Tổ chức nhận tập sự".
        scope.organization = Subject(title.bodyWords)
      }
      scope.isAboutOrganization = scope.entity == .organization
    } else if title.attributes.contains(where: { $0.attribute.entityName == .parcel }) {
      scope.entity = .parcel
    }
    openPlace(of: title, block, &scope)
    if let paper = title.papers.first {
      scope.paper = .init(
        paper: resolved(paper, scope), subject: scope.person, label: block.title)
    }
  }

  /// Whether the name of the body that files was asked before.
  private mutating func hasNamedOwnBody(_ scope: Scope) -> Bool {
    guard hasNamedOrganization else { return false }
    let own = organization(of: scope.home)
    return hasAsked(.organizationName, of: own)
  }

  /// Whether a block asks under which number a body is registered: "Cơ sở sản xuất", "Mã số thuế".
  mutating func isRegistered(_ section: Int) -> Bool {
    // A block begins with the field that is being read.
    for field in form.fields.dropFirst(meanings.count).prefix(64)
    where Int(field.section) == section {
      let label = readings.label(field.label)
      if label.attributes.contains(where: { $0.attribute == .organizationCode })
        || label.kinds.contains(.taxCode)
        || label.papers.contains(where: { $0 == tables.businessRegistration })
      {
        return true
      }
    }
    return false
  }

  /// Whether a title whose words nobody knows is over a person of its own: who applies was asked his name
  /// before, and this block asks a name and an identity number once more. "III. Ứng cử viên", "Mẫu 2":
  /// where a careful reader cannot tell, it is another.
  private mutating func isSomebodyUnknown(_ title: Reading, of number: Int, _ scope: Scope) -> Bool
  {
    guard title.unknown > 0, title.parties.isEmpty, title.things.isEmpty, title.papers.isEmpty,
      title.attributes.isEmpty, title.places.isEmpty, title.personNoun == nil,
      scope.person == context.asker, hasNamedAsker
    else { return false }
    var (asksName, asksNumber) = (false, false)
    // A block begins with the field that is being read; the name and the number stand near its top.
    for field in form.fields.dropFirst(meanings.count).prefix(64)
    where Int(field.section) == number && field.role == .declared {
      let label = readings.label(field.label)
      if !label.parties.isEmpty { return false }
      if label.attributes.contains(where: { $0.attribute == .fullName }) { asksName = true }
      if label.papers.contains(where: { lexicon.papers[$0].id == .identity }) { asksNumber = true }
    }
    return asksName && asksNumber
  }

  private mutating func isInNamedBlock(_ block: FormOutline.Section, _ scope: Scope) -> Bool {
    if case .heading = scope.witness { return block.parent >= 0 }
    return false
  }

  /// Whom a title is about: "Tôi đề nghị cấp phiếu cho người có tên dưới đây" is about the latter.
  private mutating func mainParty(of title: Reading) -> Reading.Party? {
    guard let first = title.party, let index = first.known,
      lexicon.parties[index].partyClass == .asker, title.parties.count > 1
    else { return title.party }
    return title.parties.first { other in
      !other.isInBrackets
        && other.known.map {
          Subject.mainPeople.contains(tables.partySubjects[$0])
            || lexicon.parties[$0].partyClass == .spouseSide
        } ?? false
    } ?? first
  }

  /// The address that a title names, whose boxes follow.
  private mutating func openPlace(
    of title: Reading, _ block: FormOutline.Section, _ scope: inout Scope
  ) {
    var open = Scope.OpenPlace(
      attribute: nil, subject: scope.person, label: block.title, parts: [], firstField: -1,
      isNamed: true, isFromTitle: true)
    // "Thông tin đề nghị đăng ký tạm trú": the address that is asked for is not the one that is known.
    open.isNew = title.modifiers.contains(.proposed) && title.parties.isEmpty
    if !title.places.isEmpty {
      if let named = title.places.first(where: { !lexicon.places[$0].isGeneric }) {
        let place = lexicon.places[named]
        open.attribute = place.attribute
        open.subject = placeSubject(place, scope)
        scope.place = open
      } else if !title.things.isEmpty {
        // "Địa chỉ cơ sở nuôi": of something that the lexicon does not know.
        let (attribute, subject) = defaultPlace(title, scope)
        open.attribute = title.unknown == 0 ? attribute : nil
        open.subject = subject
        scope.place = open
      }
    } else if let place = title.attributes.first(where: { $0.role == .place }) {
      open.attribute = place.attribute
      scope.place = open
    }
  }
}
