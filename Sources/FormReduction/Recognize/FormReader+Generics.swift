// General words: "Số điện thoại", "Tên", "Họ", "Mã số thuế": of the person, the company, the land?

extension FormReader {
  mutating func genericMeaning(
    _ field: FormOutline.Field, _ index: Int, _ reading: Reading, _ scope: inout Scope
  ) -> Meaning? {
    let kinds = reading.kinds.intersection(.standingAlone)
    guard !kinds.isEmpty, !reading.modifiers.contains(.event) else { return nil }
    // In the order of the list of kinds: "Số điện thoại, email" asks for the telephone first.
    let kind = kinds.first
    // "Điện thoại địa điểm kinh doanh": of a place, nobody's own.
    if Lexicon.Generic.Kinds.contacts.contains(.init(kinds.first)), reading.parties.isEmpty,
      reading.things.isEmpty,
      reading.places.contains(where: {
        lexicon.places[$0].attribute == nil && !lexicon.places[$0].isGeneric
      })
    {
      return Meaning(subject: scope.person)
    }
    // "Tên trung tâm nơi làm việc": more words only say which one.
    let isOneOfMany = kind == .name && reading.namesOtherBodyFirst && reading.unknownBefore == 0
    // "Thông tin sản phẩm": "Tên cơ sở sản xuất" is another than the company that files.
    if kind == .name, reading.things.first == .organization, scope.entity == .other,
      reading.unknownBefore == 0, hasNamedOrganization
    {
      scope.organization = Subject(reading.bodyWords)
      scope.entity = .organization
      return Meaning(subject: scope.organization, attribute: .organizationName)
    }
    // "Tên liên đoàn thể thao", where no company and nobody was named before: the body that files.
    if kind == .name, reading.unknownBefore == 0, reading.namesBodyFirst, reading.parties.isEmpty,
      reading.things.first == .organization, reading.papers.isEmpty, !hasNamedOrganization,
      !hasNamedAsker
    {
      scope.entity = .organization
      return Meaning(subject: scope.organization, attribute: .organizationName)
    }
    guard reading.unknown == 0 || isOneOfMany else { return nil }
    if kind == .name, !reading.papers.isEmpty { return nil }
    guard let number = reading.generics.first(where: { lexicon.generics[$0].kind == kind }) else {
      return nil
    }
    var thing = reading.things.first
    var entity = scope.entity
    if thing == .organization || thing?.isOtherBody ?? false {
      entity = .organization
    } else if let thing {
      entity = thing
    }
    if reading.party != nil, kind != .name || !reading.namesBodyFirst {
      entity =
        reading.things.contains(.organization) && kind != .name
          && reading.parties.allSatisfy({ !isRelative($0) }) ? .organization : .person
    }
    if kind == .name, entity == .person, let party = reading.party,
      isAsker(party) || isHolder(party), !reading.parties.contains(where: { isRelative($0) }),
      bodyFollows(index)
    {
      entity = .organization
      thing = nil
      scope.organization = organization(of: scope.person)
    }
    // "Tổ chức, cá nhân đề nghị": "Tên", then "Người đại diện theo pháp luật".
    if kind == .name, entity == .person, reading.parties.isEmpty, thing == nil,
      scope.isNamedByTitle, scope.person == context.asker || scope.person == .owner,
      bodyFollows(index)
    {
      entity = .organization
      scope.organization = organization(of: scope.person)
      scope.isAboutOrganization = true
    }
    if kind == .taxCode, reading.party == nil, thing == nil, scope.entity == .person,
      text(field.key).lowercased().contains("org")
    {
      entity = .organization
    }
    if Lexicon.Generic.Kinds.contacts.contains(.init(kind)), thing == nil || reading.party != nil,
      entity != .organization
        || scope.isNamedByTitle && !scope.isAboutOrganization && !scope.mayBeOrganization
    {
      entity = .person
    }
    if kind == .familyName || kind == .name && entity == .person {
      return nameMeaning(kind, index, reading, scope)
    }
    guard let attribute = lexicon.generics[number].attributes[entity] else { return nil }
    var meaning = Meaning(subject: subject(for: attribute, scope))
    if let thing, thing.isOtherBody, entity == .organization {
      scope.organization = otherBody(thing, reading, scope)
      scope.entity = .organization
      meaning.subject = scope.organization
      if isOneOfMany {
        meaning.attribute = attribute
        return meaning
      }
    }
    return finish(&meaning, attribute, reading, scope)
  }

  /// "Tên chủ dự án", then "Địa chỉ trụ sở", "Mã số doanh nghiệp": the holder is a company. Forms of
  /// environment, building and land word the name for both.
  mutating func bodyFollows(_ index: Int) -> Bool {
    let section = form.fields[index].section
    for field in form.fields[(index + 1)...].prefix(4) where field.section == section {
      let next = readings.label(field.label)
      // "Năm sinh/năm cấp đăng ký doanh nghiệp" leaves it open.
      if next.attributes.contains(where: { $0.attribute.entityName == .person }) { return false }
      // "Số định danh cá nhân/Mã số doanh nghiệp" leaves it open.
      if next.papers.contains(where: { lexicon.papers[$0].id == .identity }) { return false }
      let isRepresented = next.parties.contains { party in
        party.known.map { lexicon.parties[$0].relation == .legalRepresentative } ?? false
      }
      if isRepresented
        || next.places.contains(where: { lexicon.places[$0].attribute == .headOfficeAddress })
        || next.attributes.contains(where: { $0.attribute == .organizationCode })
        || next.papers.contains(where: { $0 == tables.businessRegistration })
      {
        return true
      }
    }
    return false
  }

  /// "Họ", "Tên": the name of a person, whole or in several boxes.
  private mutating func nameMeaning(
    _ kind: Lexicon.Generic.Kind, _ index: Int, _ reading: Reading, _ scope: Scope
  ) -> Meaning? {
    var meaning = Meaning(subject: scope.person)
    let isPart = kind == .familyName || isNameBehindFamilyName
    if kind == .familyName {
      guard index + 1 < form.fields.count,
        readings.label(form.fields[index + 1].label).continuesName
      else { return nil }
    }
    if isPart { meaning.composite = compositeStart(index, .fullName, scope.person) }
    // "Tên" alone may be the name of anything.
    if kind == .name, !isPart, reading.party == nil, !scope.isNamedByTitle { return nil }
    return finish(&meaning, .fullName, reading, scope)
  }

  private var isNameBehindFamilyName: Bool {
    guard let previous = meanings.last else { return false }
    return previous.attribute == .fullName && previous.composite != nil
  }

  /// The first box of the composite that this one continues, or this one.
  mutating func compositeStart(_ index: Int, _ attribute: Attribute, _ subject: Subject) -> Int {
    if let previous = meanings.last, previous.attribute == attribute, previous.subject == subject,
      let start = previous.composite
    {
      return start
    }
    return index
  }
}
