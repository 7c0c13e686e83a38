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
      // "Hộ mới sau khi tách › Những thành viên cùng tách": the household is new, its people are not.
      scope.isNew = false
      let words = title.wording.plainText(mainOnly: true)
      let name = words.isEmpty ? Wording(key: text(block.key)).plainText() : words
      scope.person = Subject(name.isEmpty ? "group" : name)
      scope.base = scope.person
      scope.home = scope.person
      scope.witness = .heading(block.title)
      scope.isNamedByTitle = true
      scope.entity = .person
    } else if let party = mainParty(of: title), !title.modifiers.contains(.sameSwitch),
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
    if title.endsInOther, block.kind != .repeatingGroup {
      // "Đề nghị hòa giải tranh chấp với:": the other side.
      scope.person = Subject(title.mainText)
      scope.base = scope.person
      scope.home = scope.person
      scope.witness = .heading(block.title)
      scope.isNamedByTitle = true
    }
    if let noun = title.nounAlone, block.kind != .repeatingGroup,
      isInNamedBlock(block, scope)
        || hasAsked(.fullName, of: scope.person)
    {
      // "Người nhận con nuôi › Ông": one of the people of the block around it; "Bà" behind a block
      // "Tôi là: Ông": another than he.
      scope.person = another(noun, than: scope.person)
      scope.base = scope.person
      scope.home = scope.person
      scope.witness = .heading(block.title)
      scope.isNamedByTitle = true
    }
    if let noun = title.personNoun, context.hasFiler, !context.ownerIsAnother,
      block.kind != .repeatingGroup
    {
      // "Thông tin về đối tượng" in a form that somebody else files.
      scope.person = Subject(noun)
      scope.base = scope.person
      scope.home = scope.person
      scope.witness = .heading(block.title)
      scope.isNamedByTitle = true
    }
    if isSomebodyUnknown(title, of: number, scope) {
      scope.person = Subject(title.wording.plainText(mainOnly: true))
      scope.base = scope.person
      scope.home = scope.person
      scope.witness = .heading(block.title)
      scope.isNamedByTitle = true
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
    return meanings.contains { $0.attribute == .organizationName && $0.subject == own }
  }

  /// Whether a block asks under which number a body is registered: "Cơ sở sản xuất", "Mã số thuế".
  private mutating func isRegistered(_ section: Int) -> Bool {
    for field in form.fields where Int(field.section) == section {
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

  // MARK: People

  /// The party a reading names, with the person or body it is.
  mutating func subject(of party: Reading.Party, _ reading: Reading, _ scope: Scope) -> Subject {
    guard let index = party.known else {
      return aliased(party.words) ?? Subject(party.words)
    }
    if let aliases = scope.aliases,
      readings.heading(aliases).parties.contains(where: {
        $0.isInBrackets && $0.number == party.number
      })
    {
      return scope.person
    }
    let known = lexicon.parties[index]
    // "Người đại diện hợp pháp (người khai)", "Phụ huynh (người đề nghị)": the one who files or asks, in the
    // role that stands before.
    if known.partyClass == .person || known.partyClass == .relative, !party.isInBrackets {
      for other in reading.parties where other.isInBrackets {
        guard let index = other.known else { continue }
        if lexicon.parties[index].partyClass == .applicant { return .applicant }
        if lexicon.parties[index].partyClass == .asker { return context.asker }
      }
    }
    // "Người yêu cầu (vợ)", "Người yêu cầu (chồng)": the two file together.
    if known.partyClass == .applicant || known.partyClass == .asker, !party.isInBrackets,
      let side = reading.parties.first(where: { $0.isInBrackets })?.known,
      lexicon.parties[side].partyClass == .spouseSide
    {
      return tables.partySubjects[side]
    }
    switch known.partyClass {
    case .applicant: return .applicant
    case .asker:
      // "Người dự thi", "Người ủy quyền": what he is, not that he files; beside a filer he is another.
      if known.usesOwnWords, context.hasFiler { return Subject(party.words) }
      return scope.isRepeated ? scope.person : context.asker
    case .owner: return context.hasFiler ? .owner : .applicant
    case .holder:
      // "Số CCCD của chủ sở hữu" behind "Họ tên chủ sở hữu chỗ ở".
      if scope.isRepeated || scope.person.name.hasPrefix(party.words.text + " ") {
        return scope.person
      }
      for other in reading.parties {
        guard let role = other.known.map({ lexicon.parties[$0] }) else { continue }
        // "Chủ cơ sở/người khai báo"; "Chủ tàu hiện tại (bên bán)".
        if role.partyClass == .applicant, !other.isInBrackets { return .applicant }
        if role.partyClass == .person, !role.usesOwnWords, other.isInBrackets {
          return Subject(role.id)
        }
        // "Cơ sở đề nghị": "Chủ cơ sở (người đại diện theo pháp luật)".
        if role.relation == .legalRepresentative, other.isInBrackets, scope.isAboutOwnBody {
          return scope.organization.related(.legalRepresentative)
        }
      }
      return context.hasFiler ? .owner : .applicant
    case .person:
      let name = known.usesOwnWords ? party.words : known.id
      if let subject = aliased(name) { return subject }
      guard known.usesOwnWords else { return Subject(name) }
      // A heading may say more of him than the label: "Người nhận con nuôi: Bà"; a list names its
      // people: "Danh sách thành viên hộ gia đình", "Họ tên thành viên".
      let known = scope.person.name
      let isNamed =
        known.hasPrefix(name.text + " ") || scope.isRepeated && known.holds(words: name.text)
      return isNamed ? scope.person : Subject(name)
    case .spouseSide:
      return context.isMarriage ? Subject(known.id) : relative(.spouse, of: reading, party, scope)
    case .relative:
      if let subject = aliased(known.id) { return subject }
      return relative(known.relation ?? known.id, of: reading, party, scope)
    }
  }

  /// The role of a party that goes by other words in this procedure.
  private mutating func aliased(_ name: Name) -> Subject? {
    if context.aliases.isEmpty { return nil }
    switch context.aliases[name] {
    case .owner?: return context.hasFiler ? .owner : .applicant
    case .applicant?: return .applicant
    case .asker?: return context.asker
    default: return nil
    }
  }

  /// A relative of the person named beside him, else of the person the block is about.
  mutating func relative(
    _ relation: Name, of reading: Reading, _ party: Reading.Party, _ scope: Scope
  ) -> Subject {
    if relation == .legalRepresentative {
      // "Đại diện ban sáng lập": of what is being founded there is none yet; he is the one who asks.
      if context.foundsOrganization, !context.hasFiler, !context.hasAsker { return .applicant }
      guard context.hasOrganization || scope.entity == .organization else {
        return .representative
      }
      return scope.organization.related(relation)
    }
    if reading.parties.count > 1,
      let other = reading.parties.first(where: { $0 != party && !isRelative($0) }),
      other.known != nil
    {
      return subject(of: other, reading, scope).related(relation)
    }
    if relation == .householdHead, scope.base == context.mainPerson, scope.home == context.asker {
      // The child is named in another block: here the head of the asker's own household is meant.
      return scope.home.related(relation)
    }
    return scope.base.related(relation)
  }

  mutating func isAsker(_ party: Reading.Party) -> Bool {
    guard let index = party.known else { return false }
    switch lexicon.parties[index].partyClass {
    case .applicant, .asker, .owner: return true
    case .holder, .person, .relative, .spouseSide: return false
    }
  }

  mutating func isHolder(_ party: Reading.Party) -> Bool {
    party.known.map { lexicon.parties[$0].partyClass == .holder } ?? false
  }

  mutating func isRelative(_ party: Reading.Party) -> Bool {
    party.number >= 0 && tables.areRelatives[Int(party.number)]
  }

  /// The company or body of a person: the applicant's, the owner's, or just the one in the form.
  mutating func organization(of person: Subject) -> Subject {
    if context.foundsOrganization { return .organization }
    // "Bên nhận chuyển nhượng: Tên tổ chức, mã số thuế": not the company that files.
    if person == .transferee { return person.related("organization") }
    // Somebody files for a household business whose owner is named: still the one that files.
    let owners: Subject = context.hasOwnerBlock ? .ownerOrganization : .applicantOrganization
    switch person.root {
    case .applicant: return .applicantOrganization
    case .owner: return owners
    default: return context.asker == .owner ? owners : .applicantOrganization
    }
  }

  /// Somebody whose relatives a form may ask for next; a witness or a contact is not.
  mutating func isMainParty(_ party: Reading.Party) -> Bool {
    guard let index = party.known else { return false }
    return lexicon.parties[index].partyClass != .person
      || Subject.withRelatives.contains(tables.partySubjects[index])
  }

  mutating func otherBody(_ thing: Name, _ reading: Reading, _ scope: Scope) -> Subject {
    // "Tổ chức, cá nhân đề nghị: Tên cơ sở", "Trung tâm đề nghị: Tên trung tâm": the one that applies goes by
    // that word.
    if scope.isAboutOwnBody || thing == .facility && scope.mayBeOrganization && scope.isNamedByTitle
    {
      let own = organization(of: scope.home)
      let isNamed = hasAsked(.organizationName, of: own)
      if !isNamed { return own }
    }
    if thing == .facility { return .facility }
    if let body = context.filingBody, body == reading.bodyWords {
      return organization(of: scope.home)
    }
    // "Tên ngân hàng mở tài khoản", "Địa chỉ ngân hàng": one body.
    let isNamed = scope.organization.name.hasPrefix(reading.bodyWords.text + " ")
    return isNamed ? scope.organization : Subject(reading.bodyWords)
  }

  mutating func enter(
    _ party: Reading.Party, _ reading: Reading, _ scope: inout Scope, witness: Scope.Witness
  ) {
    let subject = subject(of: party, reading, scope)
    scope.person = subject
    scope.witness = witness
    scope.entity = .person
    scope.isAboutOrganization = false
    if !isRelative(party) {
      let isByLabel = if case .label = witness { true } else { false }
      if isMainParty(party) || !isByLabel && !Subject.besideOthers.contains(subject) {
        scope.base = subject
      }
      if !scope.isRepeated { scope.organization = organization(of: subject) }
    }
    // "Người đại diện của doanh nghiệp": the person, not the company.
    if subject == .owner || subject == .applicant, reading.parties.count == 1,
      reading.things.contains(.organization), !isRelative(party)
    {
      scope.entity = .organization
      scope.isAboutOrganization = true
    }
  }
}

extension Name {
  /// A body that is not the one that files: a bank, a school, the facility to be inspected.
  var isOtherBody: Bool { self == .otherOrganization || self == .facility }
}

extension String {
  /// Whether whole words stand in a text of words.
  fileprivate func holds(words: String) -> Bool {
    guard let start = range(ofWords: words) else { return false }
    let rest = self[start...].dropFirst(words.count)
    return rest.isEmpty || rest.first == " "
  }

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
