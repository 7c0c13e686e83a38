import Interchange

/// What the whole procedure tells about its people and things, read once before its fields.
struct ProcedureContext: Sendable {
  /// Somebody is named as the one who files.
  private(set) var hasFiler = false
  /// The application says "tôi", or "người đề nghị".
  private(set) var hasAsker = false
  /// A block "chủ hồ sơ", or its keys, stands in a form.
  private(set) var hasOwnerBlock = false
  private(set) var hasHolder = false
  /// "Đăng ký công ty do tôi là người đại diện theo pháp luật": who asks is the one who stands for the company.
  private(set) var askerRepresents = false
  /// Bên nam and bên nữ: the two are parties of their own, not somebody's spouse.
  private(set) var isMarriage = false
  /// Those of the two who have a title of their own.
  private var spouseTitles: Set<Name> = []
  /// Entities that the name of the procedure or the titles of its forms speak of.
  private(set) var topics: Set<Name> = []
  /// Some company or body appears at all.
  private(set) var hasOrganization = false
  /// Parties that a heading names in brackets beside another: "Chủ hồ sơ (người được cấp phiếu)".
  private(set) var aliases: [Name: Lexicon.Party.Class] = [:]
  /// The words for a body that files, where it goes by a word for a body that files nothing elsewhere.
  private(set) var filingBody: Name?
  /// Whose mother "mẹ" is where no person stands before it.
  private(set) var mainPerson: Subject?
  /// Subjects that no database holds yet, and relations that the filing itself makes.
  private(set) var newRecords: Set<Subject> = []
  private(set) var createdRelations: Set<Name> = []
  private(set) var withoutRelations: Set<Subject> = []
  private(set) var newAttributes: Set<Attribute> = []

  init() {}

  /// - Parameters:
  ///   - name: The name of the procedure.
  ///   - lonely: Parties of whom no source gives relatives, whatever the procedure.
  init(
    _ outlines: [FormOutline], name: TextTable.ID, lexicon: Lexicon, lonely: Set<Subject>,
    _ readings: Readings
  ) {
    withoutRelations = lonely
    readTitle(name, lexicon: lexicon, readings)
    for outline in outlines where outline.title != name {
      readTitle(outline.title, lexicon: lexicon, readings)
    }
    var ownerKeys = 0
    var signers: Set<Name> = []
    var named: Set<Name> = []
    for outline in outlines {
      for section in outline.sections {
        noteAliases(readings.heading(section.title), lexicon: lexicon)
      }
      for section in outline.sections {
        let title = readings.heading(section.title)
        if title.saysAskerRepresents { askerRepresents = true }
        note(
          title, lexicon: lexicon, isHeading: true,
          isSigned: title.modifiers.contains(.signature))
        if let party = title.party, party.known == nil { named.insert(party.words) }
      }
      for (index, field) in outline.fields.enumerated() {
        if readings.mark(field.label).contains(.labelMatters) {
          let label = readings.label(field.label)
          // "Người kê khai" alone at the end of an application is where he signs.
          let isAtEnd = index > 5 && outline.fields.count - index <= 3
          let isSigned = label.modifiers.contains(.signature)
          note(
            label, lexicon: lexicon, isHeading: false,
            isSigned: isSigned || isAtEnd && label.isPartyAlone)
          if let party = label.party, party.known == nil {
            if isSigned { signers.insert(party.words) } else { named.insert(party.words) }
          }
        }
        if readings.mark(field.key).contains(.keyNamesParty),
          readings.key(field.key).parties.contains(where: { partyClass($0, lexicon) == .owner })
        {
          ownerKeys += 1
        }
      }
    }
    if ownerKeys >= 2 { hasOwnerBlock = true }
    if !hasFiler, !hasAsker, !hasOwnerBlock, !hasHolder, !isMarriage {
      for name in unnamedAskers(outlines, lexicon: lexicon, readings) {
        aliases[name] = .applicant
      }
      if aliases.isEmpty { filingBody = bodyBeforeOthers(outlines, readings) }
    } else if hasOwnerBlock, !hasFiler, !hasAsker,
      let filer = personBeforeOwner(outlines, lexicon: lexicon, readings)
    {
      aliases[filer] = .applicant
      hasFiler = true
    }
    if hasOwnerBlock, hasFiler, !hasAsker, !isFiledByParents(outlines, readings) {
      for name in ownerByOtherWords(outlines, lexicon: lexicon, readings) { aliases[name] = .owner }
    }
    // "Người lập bản trình bày (ký, ghi rõ họ tên)": whoever alone signs, by words that name nobody else,
    // is the one who applies. Who confirms, witnesses or approves has wordings of his own.
    if signers.count == 1, let signer = signers.first, !named.contains(signer),
      aliases[signer] == nil
    {
      aliases[signer] = .asker
    }
  }

  /// Whether no database holds a subject yet.
  func isNewRecord(_ subject: Subject) -> Bool {
    !newRecords.isEmpty && newRecords.contains(subject)
  }

  /// Whether a relation of a person cannot be looked up: he has no record, or the filing itself makes it.
  func hidesRelation(_ relation: Name, of person: Subject) -> Bool {
    isNewRecord(person) || withoutRelations.contains(person)
      || !createdRelations.isEmpty && createdRelations.contains(relation)
  }

  /// Whether the filing founds a company, of which no record can be yet.
  var foundsOrganization: Bool { newRecords.contains(.organization) }

  /// The "I" of an application.
  var asker: Subject { ownerIsAnother ? .owner : .applicant }
  /// Whether owner and applicant are two people: the cautious case.
  var ownerIsAnother: Bool { hasOwnerBlock && hasFiler || hasHolder && hasFiler }

  private mutating func readTitle(
    _ title: TextTable.ID, lexicon: Lexicon, _ readings: Readings
  ) {
    let words = readings.heading(title)
    for thing in words.things where thing == .parcel || thing == .vehicle { topics.insert(thing) }
    func note(_ entity: Name) {
      if entity == .parcel || entity == .vehicle { topics.insert(entity) }
    }
    for wording in words.attributes { note(wording.attribute.entityName) }
    for paper in words.papers {
      for attribute in lexicon.papers[paper].attributes.values { note(attribute.entityName) }
    }
    for number in readings.procedureWordings(in: title) {
      let wording = lexicon.procedures[number]
      newRecords.formUnion(wording.newRecords)
      createdRelations.formUnion(wording.createdRelations)
      withoutRelations.formUnion(wording.withoutRelations)
      newAttributes.formUnion(wording.newAttributes)
      if wording.createdRelations.contains(.spouse) { isMarriage = true }
    }
  }

  func partyClass(_ party: Reading.Party, _ lexicon: Lexicon) -> Lexicon.Party.Class? {
    party.known.map { lexicon.parties[$0].partyClass }
  }

  /// The first role of one who files, asks or owns that a heading names in brackets.
  private func role(inBracketsOf heading: Reading, _ lexicon: Lexicon) -> Lexicon.Party.Class? {
    for party in heading.parties where party.isInBrackets {
      let role = partyClass(party, lexicon)
      if role == .applicant || role == .asker || role == .owner { return role }
    }
    return nil
  }

  private mutating func noteAliases(_ heading: Reading, lexicon: Lexicon) {
    // "Phụ huynh (người đề nghị)", "Người bệnh (chủ hồ sơ)": so is he where only "phụ huynh" is said.
    if let main = heading.parties.first(where: { !$0.isInBrackets }), let index = main.known,
      lexicon.parties[index].partyClass == .person,
      let role = role(inBracketsOf: heading, lexicon)
    {
      let party = lexicon.parties[index]
      aliases[party.usesOwnWords ? main.words : party.id] = role
    }
    guard let main = heading.parties.first(where: { !$0.isInBrackets }),
      let index = main.known,
      [.owner, .applicant].contains(lexicon.parties[index].partyClass)
    else { return }
    for party in heading.parties where party.isInBrackets {
      guard let other = party.known, lexicon.parties[other].partyClass == .person else { continue }
      let name = lexicon.parties[other].usesOwnWords ? party.words : lexicon.parties[other].id
      aliases[name] = lexicon.parties[index].partyClass
    }
  }

  /// - Parameter isSigned: Whether somebody signs there: he was named before, or is the one whom the form is
  ///   about.
  private mutating func note(
    _ reading: Reading, lexicon: Lexicon, isHeading: Bool, isSigned: Bool
  ) {
    if reading.modifiers.contains(.sameSwitch) {
      hasFiler = true
      return
    }
    if !hasOrganization {
      hasOrganization =
        reading.things.contains(.organization)
        || reading.attributes.contains { $0.attribute.entityName == .organization }
        || reading.papers.contains { lexicon.papers[$0].id == .businessRegistration }
        || reading.places.contains { lexicon.places[$0].entity == .organization }
    }
    // "Tôi xin hứa chấp hành …", "Tôi xin được phúc khảo bài thi các môn": a sentence names nobody.
    let isSentence =
      isHeading
      ? reading.wordCount > 5
        && (reading.party.map { reading.mainText.text.hasPrefix($0.words.text) } ?? false)
      : reading.wordCount > 14
        || reading.attributes.contains { $0.attribute == .commitment }
    for party in reading.parties {
      guard let index = party.known else { continue }
      switch lexicon.parties[index].partyClass {
      case .applicant where isSigned: break
      case .asker where isSigned || isSentence: break
      // "A. Thông tin cá nhân": whose they are, a label below may say: "Họ và tên của thí sinh".
      case .asker where isHeading && party.words.text.hasSuffix(" ca nhan"): break
      case .applicant: hasFiler = true
      case .asker: hasAsker = true
      case .owner: hasOwnerBlock = true
      case .holder: hasHolder = true
      case .spouseSide:
        // "Bên nam", or a title for each of the two: "Người chồng", "Người vợ".
        let isTitle = reading.parties.allSatisfy {
          [.spouseSide, .asker].contains(partyClass($0, lexicon))
        }
        if isHeading, isTitle { spouseTitles.insert(lexicon.parties[index].id) }
        if party.words.text.hasPrefix("ben ") || spouseTitles.count == 2 { isMarriage = true }
      case .person:
        let id = lexicon.parties[index].id
        if isHeading, mainPerson == nil, aliases[id] == nil,
          Subject.mainPeople.contains(Subject(id))
        {
          mainPerson = Subject(id)
        }
      case .relative: break
      }
    }
  }
}
