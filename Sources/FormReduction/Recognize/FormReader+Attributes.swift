// What a field says: the first reading of its words that fits its place.

extension FormReader {
  mutating func interpret(
    _ field: FormOutline.Field, _ index: Int, _ reading: Reading, _ key: Reading,
    _ scope: inout Scope, isByKey: Bool
  ) -> Meaning {
    scope.date = nil
    let openPlace = scope.place
    var meaning = decide(field, index, reading, key, &scope, openPlace, isByKey: isByKey)
    // "Quận/Huyện nơi nhận trợ cấp": whatever it is the district of.
    if meaning.obsolete == nil, reading.parts == .district, reading.asksPartFirst {
      meaning.obsolete = tables.districtIndex
    }
    return meaning
  }

  mutating func decide(
    _ field: FormOutline.Field, _ index: Int, _ reading: Reading, _ key: Reading,
    _ scope: inout Scope, _ openPlace: Scope.OpenPlace?, isByKey: Bool
  ) -> Meaning {
    var meaning = Meaning(subject: scope.person)
    let endsOpenPlace = reading.parts.isEmpty && reading.places.isEmpty

    if endsOpenPlace, openPlace?.isFromTitle != true { scope.place = nil }
    if let obsolete = reading.obsolete {
      meaning.obsolete = obsolete
      return meaning
    }
    if reading.modifiers.contains(.sameSwitch) {
      meaning.subject = .case_
      return meaning
    }
    if reading.attributes.isEmpty,
      !reading.modifiers.isDisjoint(with: [.count, .verify, .result])
    {
      return meaning
    }
    if reading.kinds.contains(.residenceKind) || reading.asksWhether { return meaning }

    if asksKind(field, reading) {
      return Meaning(subject: context.asker, attribute: .applicantKind)
    }
    // Attributes of the case itself need nobody; "Tên đại lý làm thủ tục" asks for a body.
    if let attribute = applicable(reading, scope), attribute.attribute.entityName == .case_,
      !(attribute.attribute == .procedureName && reading.namesBodyFirst)
    {
      return caseMeaning(attribute, field, index, reading, &scope)
    }

    // Addresses and their parts.
    if let place = placeMeaning(field, index, reading, key, &scope, openPlace) { return place }

    if let birthPlace = placeOfBirth(reading, scope) { return birthPlace }

    // "Tên gọi dự kiến của công ty luật": a body that is still to be, and of which no record can be.
    if reading.isPlanned, reading.namesBodyFirst, !hasNamedOrganization,
      reading.kinds.contains(.name)
        || reading.attributes.contains(where: { $0.attribute == .organizationName })
    {
      root.organization = .organization
      for number in scopes.indices { scopes[number]?.organization = .organization }
      scope.organization = .organization
      scope.entity = .organization
      meaning.subject = .organization
      meaning.attribute = .organizationName
      meaning.isNew = true
      return meaning
    }

    // "Tên trung tâm nơi làm việc": the body is asked, not what one does there.
    if reading.namesOtherBodyFirst, reading.kinds.contains(.name),
      let body = genericMeaning(field, index, reading, &scope)
    {
      return body
    }

    // "Người viết giấy đề nghị (ký, ghi rõ họ tên)": who signs, not the paper.
    if reading.modifiers.contains(.signature), reading.party != nil, !reading.papers.isEmpty,
      reading.attributes.allSatisfy({ $0.attribute == .signature })
    {
      meaning.attribute = .fullName
      return meaning
    }

    // Papers: number, date and place of issue.
    if let paper = paperMeaning(field, index, reading, key, &scope, isByKey: isByKey) {
      return paper
    }

    if let wording = applicable(reading, scope) {
      // "Tên gọi của quỹ": of a body, where a person's would be one of his names.
      let isOfBody =
        wording.role == .part && reading.kinds.contains(.name) && reading.parties.isEmpty
        && reading.namesBodyFirst
      if isOfBody, let body = genericMeaning(field, index, reading, &scope) { return body }
      return attributeMeaning(wording, field, index, reading, &scope)
    }
    if let generic = genericMeaning(field, index, reading, &scope) { return generic }

    // "Người làm đơn (ký, ghi rõ họ tên)".
    if reading.modifiers.contains(.signature),
      reading.attributes.allSatisfy({ $0.attribute == .fullName }), reading.party != nil
    {
      meaning.attribute = .fullName
      return meaning
    }
    let isText = field.kind == .text || field.kind == .longText
    // "Bên bán — Ông: …, Bà: …": a name; the second one is another person.
    if let noun = reading.nounAlone, isText, !isByKey {
      let other = another(noun, than: scope.person)
      if hasAsked(.fullName, of: scope.person) {
        meaning.subject = other
        scope.person = other
        scope.witness = .label(noun)
      }
      meaning.attribute = .fullName
      return meaning
    }
    // "Người đại diện theo pháp luật": the name of a party alone asks who it is.
    if reading.party != nil, isText || field.kind == .other, !isByKey, reading.papers.isEmpty,
      reading.modifiers.isDisjoint(with: [.event, .count, .result]),
      reading.generics.isEmpty || reading.modifiers.contains(.signature),
      reading.unknownBefore == 0, reading.attributes.isEmpty, reading.phraseCount <= 4,
      // "Học sinh lớp 9 trường THCS": which class and school.
      reading.modifiers.contains(.signature)
        || reading.asksNameInBrackets || !reading.things.contains(.otherOrganization)
    {
      return finish(&meaning, .fullName, reading, scope)
    }
    // "Chi nhánh" behind "tại ngân hàng": of that bank.
    let isBehindOtherBody =
      index > 0
      && readings.label(form.fields[index - 1].label).things.first?.isOtherBody
        ?? false
    // "Đơn vị" in the block of a person: where he serves, not who files.
    let isHisUnit =
      reading.things.first == .organization && reading.mainWordCount <= 2
      && scope.isNamedByTitle && scope.entity == .person && !scope.mayBeOrganization
    if let thing = reading.things.first, !isByKey, !isBehindOtherBody, !isHisUnit,
      // "Trường" alone may be this school and the next.
      thing == .organization || thing.isOtherBody && reading.mainWordCount > 1,
      isText, reading.generics.isEmpty, reading.papers.isEmpty, reading.attributes.isEmpty,
      reading.modifiers.isEmpty, reading.unknown == 0
    {
      if thing.isOtherBody { scope.organization = otherBody(thing, reading, scope) }
      meaning.subject = scope.organization
      scope.entity = .organization
      return finish(&meaning, .organizationName, reading, scope)
    }
    if reading.namesOtherBodyFirst, reading.things.first?.isOtherBody ?? false, isText, !isByKey,
      reading.unknownBefore == 0, reading.generics.isEmpty, reading.papers.isEmpty,
      reading.attributes.isEmpty,
      reading.mainWordCount > 2
    {
      // "Tổ chức hành nghề công chứng dự kiến hành nghề", "Địa chỉ trụ sở": the address of that body.
      scope.organization = otherBody(.otherOrganization, reading, scope)
      scope.entity = .organization
      return Meaning(subject: scope.organization, attribute: .organizationName)
    }
    if reading.endsInDate { scope.date = index }
    // What the label does not tell, the key may: one of several boxes for the purpose.
    if let byKey = key.attributes.first?.attribute,
      byKey == .purpose || byKey == .content || byKey == .reason || byKey == .note
    {
      if keepsEvidence { notes.append(.keyWords(key.found)) }
      return Meaning(subject: .case_, attribute: byKey)
    }
    if let thing = reading.things.first, reading.kinds.contains(.name) { scope.entity = thing }
    if !reading.papers.isEmpty || reading.isEmpty { return meaning }
    // An unknown question ends the paper that was open.
    if reading.unknown > 0, reading.generics.isEmpty, reading.attributes.isEmpty,
      !reading.isContinuation
    {
      scope.paper = nil
    }
    return meaning
  }

  /// "Nhà đầu tư là", "Chủ cơ sở nuôi là": a person or a body?
  private mutating func asksKind(_ field: FormOutline.Field, _ reading: Reading) -> Bool {
    guard reading.endsInIs, field.kind == .radio || field.kind == .choice else { return false }
    return reading.party.map { isHolder($0) || isAsker($0) && reading.mainWordCount <= 5 }
      ?? (reading.things.first == .organization)
  }

  mutating func caseMeaning(
    _ wording: Lexicon.AttributeWording, _ field: FormOutline.Field, _ index: Int,
    _ reading: Reading, _ scope: inout Scope
  ) -> Meaning {
    let attribute = wording.attribute
    var meaning = Meaning(subject: .case_, attribute: attribute)
    if attribute == .applicantKind {
      meaning.subject = reading.party.map { subject(of: $0, reading, scope) } ?? scope.person
      let isAnswer =
        switch field.kind {
        case .choice, .radio, .multipleChoice, .text: true
        default: false
        }
      // "Là đối tượng: …" in an application is a group of people, not the kind of filer.
      let isLoose = field.kind == .text && reading.found == ["đối tượng"]
      if meaning.subject != .applicant || !isAnswer || isLoose { meaning.attribute = nil }
      return meaning
    }
    if attribute == .submissionDate { scope.date = index }
    if reading.unknown > 0 { meaning.attribute = nil }
    // "Số hồ sơ người có công", "Ngày lập văn bản ủy quyền": not of this dossier.
    let isPortal =
      attribute == .dossierNumber || attribute == .submissionDate || attribute == .submissionPlace
    // … and under "Thông tin người có công" the number of his file.
    let isAnothers =
      attribute == .dossierNumber && scope.isNamedByTitle && scope.person != .applicant
      && scope.person != context.asker
    if isAnothers { meaning.attribute = nil }
    // "Người nhận chuyển nhượng": the contract's number, "Nơi lập", "Ngày lập": not of this application.
    if attribute == .submissionDate || attribute == .submissionPlace, scope.isNamedByTitle,
      Subject.withRelatives.contains(scope.person)
    {
      meaning.attribute = nil
    }
    if isPortal, !reading.papers.isEmpty || reading.party.map({ !isAsker($0) }) ?? false {
      meaning.attribute = nil
    }
    return meaning
  }

  /// The wording whose context fits, person's attributes first where the words speak of a person.
  mutating func applicable(_ reading: Reading, _ scope: Scope) -> Lexicon.AttributeWording? {
    for wording in reading.attributes {
      guard let needed = wording.neededEntity else { return wording }
      if needed == .licence {
        if let open = scope.paper, lexicon.papers[open.paper].id == .drivingLicence {
          return wording
        }
        continue
      }
      if scope.entity == needed || reading.things.contains(needed) { return wording }
      if scope.entity == .other || scope.entity == .organization { continue }
      if context.topics.contains(needed), needed == .parcel || scope.entity != .parcel {
        return wording
      }
    }
    return nil
  }

  mutating func attributeMeaning(
    _ wording: Lexicon.AttributeWording, _ field: FormOutline.Field, _ index: Int,
    _ reading: Reading, _ scope: inout Scope
  ) -> Meaning {
    let attribute = wording.attribute
    // "Ngày mất" under "Thông tin hộ chiếu bị mất": of the paper, while who applies is alive.
    if attribute == .deathDate, scope.person == context.asker, scope.paper != nil {
      return Meaning(subject: scope.person)
    }
    // "Ông (bà)" once more where he was named before: another than he.
    if attribute == .fullName, reading.asksSomebody, !scope.isNamedByTitle,
      meanings.dropLast().suffix(FormReader.lookBack).contains(where: {
        $0.attribute == attribute && $0.subject == scope.person
      })
    {
      return introduce(another(reading.mainText, than: scope.person), reading, &scope)
    }
    // "Họ, chữ đệm, tên" once more in one list, then a birth: the heading between them was lost.
    if attribute == .fullName, wording.role == .whole, reading.parties.isEmpty,
      reading.unknown == 0,
      reading.modifiers.isEmpty, !scope.isRepeated, scope.person == context.asker, index > 3,
      asksAgain(.fullName, of: scope.person, index), personFollows(index)
    {
      let isBirth = context.isNewRecord(.child)
      return introduce(
        isBirth ? .child : another(reading.mainText, than: scope.person), reading, &scope
      )
    }
    let isUnderHolder = scope.isNamedByTitle && scope.mayBeOrganization
    if attribute == .organizationName, reading.unknownBefore == 0, reading.unknownBehind > 0,
      reading.party == nil, !isUnderHolder || asksAgain(attribute, of: scope.organization, index),
      hasNamedOrganization || scope.entity == .person && hasNamedAsker
    {
      // "Tên tổ chức thiết kế": another body than the one that files, named by its own words; so is one
      // in the middle of an application that a person makes.
      scope.organization = Subject(
        reading.wording.words.dropFirst().map(\.plain).joined(separator: " "))
      scope.entity = .organization
      return Meaning(subject: scope.organization, attribute: attribute)
    }
    if attribute == .organizationCode { returnToOwnBody(&scope) }
    if attribute == .organizationCode, let party = reading.party, party.known == nil {
      // "Mã số thuế của tổ chức, cá nhân trả thu nhập": as little that of the one who files.
      return Meaning(subject: Subject(party.words), attribute: attribute)
    }
    var meaning = Meaning(subject: subject(for: attribute, scope))
    if attribute == .relationship { meaning.subject = scope.home }
    if attribute == .organizationName, reading.unknownBefore == 0, reading.party == nil {
      scope.entity = .organization
      meaning.attribute = attribute
      return meaning
    }
    if wording.role == .part {
      meaning.composite = compositeStart(index, attribute, meaning.subject)
    }
    if let id = wording.opensPaper, let paper = tables.papers[id] {
      scope.paper = .init(paper: paper, subject: scope.person, label: field.label)
    }
    if attribute == .identityNumber || attribute == .fullName { scope.entity = .person }
    if reading.things.contains(.other), reading.party == nil, attribute.entityName != .parcel,
      attribute.entityName != .vehicle
    {
      return meaning
    }
    meaning = finish(&meaning, attribute, reading, scope)
    if attribute == .birthDate || attribute == .deathDate || attribute == .registrationDate {
      scope.date = index
    }
    // "Ngày sinh, nơi sinh", "Họ tên, năm sinh": several facts in one box need a reader.
    if reading.attributes.count > 1,
      reading.attributes.contains(where: { $0.attribute != reading.attributes[0].attribute }),
      reading.attributes.allSatisfy({ $0.attribute.entityName == .person })
    {
      meaning.isLikely = true
    }
    return meaning
  }

  /// A person whom only his place in a list tells from the one before.
  private mutating func introduce(
    _ person: Subject, _ reading: Reading, _ scope: inout Scope
  ) -> Meaning {
    scope.person = person
    scope.base = person
    scope.home = person
    scope.witness = .label(reading.mainText)
    scope.isRelativeByOrder = false
    return Meaning(subject: person, attribute: .fullName)
  }

  /// Whether a name is that of a person of whom more is asked: his birth or his sex.
  private mutating func personFollows(_ index: Int) -> Bool {
    form.fields[(index + 1)...].prefix(3).contains { field in
      let label = readings.label(field.label)
      return label.parties.isEmpty
        && label.attributes.contains {
          $0.attribute == .birthDate || $0.attribute == .birthYear || $0.attribute == .sex
        }
    }
  }

  /// The number under which a body is registered is that of the body that the block is about, not of one that
  /// was named in passing: "Đơn vị đề nghị: tên, cơ quan chủ quản, mã số doanh nghiệp".
  mutating func returnToOwnBody(_ scope: inout Scope) {
    guard scope.isAboutOwnBody || scope.mayBeOrganization && scope.isNamedByTitle,
      scope.home == context.asker
    else { return }
    let own = organization(of: scope.home)
    if !hasAsked(.organizationCode, of: own) {
      scope.organization = own
    }
  }

  /// Whether a block asks once more what it has asked before.
  private mutating func asksAgain(
    _ attribute: Attribute, of subject: Subject, _ index: Int
  ) -> Bool {
    let section = form.fields[index].section
    return meanings.indices.suffix(FormReader.lookBack).contains(where: {
      form.fields[$0].section == section && meanings[$0].attribute == attribute
        && meanings[$0].subject == subject
    })
  }
}
