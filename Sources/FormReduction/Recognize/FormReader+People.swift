// Which person or body a party is.

extension FormReader {
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
        // "Người bệnh (chủ hồ sơ)".
        if let index = other.known, let role = subject(ofRole: lexicon.parties[index].partyClass) {
          return role
        }
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
      // … and "Chủ sở hữu thiết bị y tế": of something that the lexicon does not know.
      if hasNamedOrganization, party.words.text == "chu so huu",
        let more = wordsBehind(party, reading)
      {
        return Subject("\(party.words.text) \(more)")
      }
      if reading.isAnother || context.askerRepresents { return Subject(party.words) }
      // "Số CCCD của chủ sở hữu" behind "Họ tên chủ sở hữu chỗ ở".
      if scope.isRepeated || scope.person.name == party.words.text
        || scope.person.name.hasPrefix(party.words.text + " ")
      {
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

  /// The words behind a party that say more of it; `nil` where none do.
  private mutating func wordsBehind(_ party: Reading.Party, _ reading: Reading) -> String? {
    let text = reading.mainText.text
    guard let start = text.range(ofWords: party.words.text) else { return nil }
    let more = text[start...].dropFirst(party.words.text.count + 1)
    return more.isEmpty || more.hasPrefix("la ") || more.hasPrefix("hoac ") ? nil : String(more)
  }

  /// The role of a party that goes by other words in this procedure.
  private mutating func aliased(_ name: Name) -> Subject? {
    if context.aliases.isEmpty { return nil }
    return context.aliases[name].flatMap { subject(ofRole: $0) }
  }

  /// Who owns, files or asks in this procedure; `nil` for a class that tells no role.
  private mutating func subject(ofRole role: Lexicon.Party.Class) -> Subject? {
    switch role {
    case .owner: context.hasFiler ? .owner : .applicant
    case .applicant: .applicant
    case .asker: context.asker
    default: nil
    }
  }

  /// A relative of the person named beside him, else of the person the block is about.
  mutating func relative(
    _ relation: Name, of reading: Reading, _ party: Reading.Party, _ scope: Scope
  ) -> Subject {
    if relation == .legalRepresentative {
      if context.askerRepresents, context.foundsOrganization { return context.asker }
      // "Đại diện ban sáng lập": of what is being founded there is none yet; he is the one who asks.
      if context.foundsOrganization, !context.hasFiler, !context.hasAsker { return .applicant }
      guard context.hasOrganization || scope.entity == .organization else {
        return .representative
      }
      // "Đại diện của người nộp đơn": whoever acts for him.
      let isOfAsker = reading.parties.contains { other in
        other != party && isAsker(other)
          && reading.mainText.text.range(ofWords: "cua \(other.words.text)") != nil
      }
      if isOfAsker, !reading.things.contains(.organization) {
        return .representative
      }
      let ofBranch = Subject.branch.related(relation)
      if scope.person == ofBranch { return ofBranch }
      // At the end of an application signs who stands for the body that files, whichever was named last.
      let signs = reading.modifiers.contains(.signature) && !scope.isNamedByTitle
      // "Người đứng đầu chi nhánh": of what a company sets up.
      if reading.namesBranch, hasNamedOrganization { return ofBranch }
      let body = signs ? organization(of: scope.home) : scope.organization
      return body.related(relation)
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
    if reading.namesBodyAbove { return Subject(reading.bodyWords) }
    // "Tổ chức, cá nhân đề nghị: Tên cơ sở", "Trung tâm đề nghị: Tên trung tâm": the one that applies goes by
    // that word.
    if scope.isAboutOwnBody || thing == .facility && scope.mayBeOrganization && scope.isNamedByTitle
    {
      let own = organization(of: scope.home)
      let isNamed = hasAsked(.organizationName, of: own)
      if !isNamed { return own }
    }
    // "Tên cơ sở", then "Mã số doanh nghiệp": the facility is what is registered.
    if thing == .facility, !hasNamedOrganization, !context.hasFiler, !context.foundsOrganization,
      meanings.count < form.fields.count,
      isRegistered(Int(form.fields[meanings.count].section))
    {
      return organization(of: scope.home)
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
      reading.things.contains(.organization), !isRelative(party), !reading.isOfBody
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

  /// Whether whole words stand at the start of a text of words.
  func holdsAtStart(_ words: Substring) -> Bool {
    hasPrefix(words) && (utf8.count == words.utf8.count || dropFirst(words.count).first == " ")
  }

  /// Where whole words begin in a text of words.
  func range(ofWords words: String) -> Index? {
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
