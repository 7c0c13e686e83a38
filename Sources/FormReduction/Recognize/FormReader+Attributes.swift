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

    // "(Tên tổ chức đề nghị cấp phép) có đủ điều kiện hoạt động và cam kết …": a box to tick.
    if reading.commits, field.kind == .yesNo || reading.wordCount > 9,
      reading.attributes.allSatisfy({
        $0.attribute == .organizationName || $0.attribute == .content
      })
    {
      return Meaning(subject: .case_, attribute: .commitment)
    }
    if reading.endsInAddressee || reading.choosesAgency {
      var agency = Meaning(subject: .case_, attribute: .receivingAgency)
      agency.isNew = reading.choosesAgency
      return agency
    }
    if asksKind(field, reading) {
      return Meaning(subject: context.asker, attribute: .applicantKind)
    }
    // Attributes of the case itself need nobody; "Tên đại lý làm thủ tục" asks for a body.
    if let attribute = applicable(reading, scope), attribute.attribute.entityName == .case_,
      !(attribute.attribute == .procedureName && reading.namesBodyFirst)
    {
      return caseMeaning(attribute, field, index, reading, &scope)
    }

    if !isByKey, let body = meaningOfOpenBody(reading, scope) { return body }

    // "Mã số thuế/Mã định danh" under "Tổ chức nộp hồ sơ": either number of the body.
    if scope.isAboutOrganization, reading.kinds.contains(.taxCode), reading.parties.isEmpty,
      reading.unknown == 0, !reading.papers.isEmpty,
      reading.papers.allSatisfy({ lexicon.papers[$0].id == .identity })
    {
      returnToOwnBody(&scope)
      var meaning = Meaning(subject: scope.organization)
      return finish(&meaning, .organizationCode, reading, scope)
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

    if reading.asksBodyAbove {
      return Meaning(subject: Subject(reading.bodyWords), attribute: .organizationName)
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

    // "Mã số chi nhánh".
    if reading.namesBranch, scope.organization == .branch, reading.kinds.contains(.number),
      reading.papers.isEmpty, reading.unknownBefore == 0
    {
      scope.entity = .organization
      return Meaning(subject: .branch, attribute: .organizationCode)
    }
    // Papers: number, date and place of issue.
    if let paper = paperMeaning(field, index, reading, key, &scope, isByKey: isByKey) {
      return paper
    }

    if let wording = applicable(reading, scope) {
      // "Tên gọi của quỹ", "Tên đầy đủ của tổ chức": of a body, where a person's would be one of his names.
      let isOfBody =
        (wording.role == .part || wording.attribute == .fullName) && reading.kinds.contains(.name)
        && reading.parties.isEmpty
        && reading.namesBodyFirst
      if isOfBody, let body = genericMeaning(field, index, reading, &scope) { return body }
      return attributeMeaning(wording, field, index, reading, &scope)
    }
    if let generic = genericMeaning(field, index, reading, &scope) { return generic }

    // "Nhà đầu tư (ký, ghi rõ họ tên, đóng dấu)": whoever stands for the body that was named.
    if reading.modifiers.contains(.signature), hasNamedOrganization, reading.saysSeal,
      reading.party.map({ isHolder($0) }) ?? (reading.things.first == .organization)
    {
      let body = organization(of: scope.home)
      return Meaning(subject: body.related(.legalRepresentative), attribute: .fullName)
    }
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
    // "Chúng tôi là", then "Địa chỉ trụ sở chính": a body.
    if let party = reading.party, isAsker(party), party.words.text == "chung toi", isText, !isByKey,
      reading.unknown == 0, bodyFollows(index)
    {
      scope.entity = .organization
      scope.organization = organization(of: scope.person)
      return Meaning(subject: scope.organization, attribute: .organizationName)
    }
    if reading.goesOn { return meaning }
    // "Người đại diện theo pháp luật": the name of a party alone asks who it is.
    if reading.party != nil, isText || field.kind == .other, !isByKey, reading.papers.isEmpty,
      reading.modifiers.isDisjoint(with: [.event, .count, .result]),
      reading.generics.isEmpty || reading.modifiers.contains(.signature),
      reading.unknownBefore == 0,
      reading.attributes.isEmpty || reading.isOfBody && reading.asksNameInBrackets,
      reading.phraseCount <= 4 || reading.isOfBody,
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
    // "Đơn vị" in the block of a person, "Cơ quan, đơn vị khi hy sinh": where he serves, not who files.
    let isHisUnit =
      reading.things.first == .organization
      && (reading.mainWordCount <= 2 || scope.person.root != .applicant && scope.person != .owner)
      && scope.isNamedByTitle && scope.entity == .person && !scope.mayBeOrganization
    if let thing = reading.things.first, !isByKey, !isBehindOtherBody, !isHisUnit,
      !reading.isContinuation, !reading.isOfBody,
      // "Trường" alone may be this school and the next.
      thing == .organization || thing.isOtherBody && reading.mainWordCount > 1,
      isText, reading.generics.isEmpty, reading.papers.isEmpty, reading.attributes.isEmpty,
      reading.modifiers.isEmpty, reading.unknown == 0
    {
      if thing.isOtherBody {
        scope.organization = otherBody(thing, reading, scope)
      } else if reading.mainWordCount > 2, !reading.bodyAsks,
        hasAsked(.organizationName, of: scope.organization)
      {
        // "Cơ sở sản xuất" behind the name of the company that files: where its goods are made.
        scope.organization = Subject(reading.bodyWords)
      }
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
    if attribute == .fullName, let next = nextPerson(wording, index, reading, scope) {
      return introduce(next, reading, &scope)
    }
    let isUnderHolder = scope.isNamedByTitle && scope.mayBeOrganization
    if attribute == .organizationName, reading.unknownBefore == 0, reading.unknownBehind > 0,
      reading.party == nil, !reading.bodyAsks,
      !isUnderHolder || asksAgain(attribute, of: scope.organization, index),
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
      if scope.organization.name.hasSuffix(" \(party.words.text)") {
        return Meaning(subject: scope.organization, attribute: attribute)
      }
      return Meaning(subject: Subject(party.words), attribute: attribute)
    }
    var meaning = Meaning(subject: subject(for: attribute, scope))
    // "Tên hội chợ", "Tên bằng tiếng Anh", "Tên viết tắt": of the fair.
    if attribute.entityName == .organization, attribute.id.hasSuffix("Name"), index > 0,
      reading.things.isEmpty, !scope.isAboutOrganization, isBehindNameOfThing(index)
    {
      return meaning
    }
    if attribute == .relationship { meaning.subject = whoseRelation(reading, scope) }
    if attribute == .organizationName, reading.unknownBefore == 0, reading.party == nil {
      scope.entity = .organization
      meaning.attribute = attribute
      // "Tên hộ kinh doanh sau khi thay đổi".
      meaning.isNew = !reading.modifiers.isDisjoint(with: [.new, .former])
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
    // "Họ và tên, địa chỉ người nhận".
    if attribute == .fullName, !reading.places.isEmpty { meaning.isLikely = true }
    return meaning
  }
}
