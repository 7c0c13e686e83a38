// What a field says: the first reading of its words that fits its place.

extension FormReader {
  mutating func interpret(
    _ field: Field, _ index: Int, _ reading: Reading, _ key: Reading, _ scope: inout Scope,
    isByKey: Bool
  ) -> Meaning {
    scope.date = nil
    let openPlace = scope.place
    var meaning = decide(field, index, reading, key, &scope, openPlace, isByKey: isByKey)
    // "Quận/Huyện nơi nhận trợ cấp": whatever it is the district of.
    if meaning.obsolete == nil, reading.parts == ["district"], reading.asksPartFirst {
      meaning.obsolete = districtIndex
    }
    return meaning
  }

  mutating func decide(
    _ field: Field, _ index: Int, _ reading: Reading, _ key: Reading, _ scope: inout Scope,
    _ openPlace: Scope.OpenPlace?, isByKey: Bool
  ) -> Meaning {
    var meaning = Meaning(subject: scope.person)
    let endsOpenPlace = reading.parts.isEmpty && reading.places.isEmpty

    if endsOpenPlace, openPlace?.isFromTitle != true { scope.place = nil }
    if let obsolete = reading.obsolete {
      meaning.obsolete = obsolete
      return meaning
    }
    let blockers: Set<Lexicon.Modifier> = [.sameSwitch, .count, .verify, .result]
    if !reading.modifiers.isDisjoint(with: blockers) && reading.attributes.isEmpty
      || reading.modifiers.contains(.sameSwitch)
    {
      if reading.modifiers.contains(.sameSwitch) { meaning.subject = .case_ }
      return meaning
    }
    if reading.generic("residenceKind") != nil { return meaning }

    // Attributes of the case itself need nobody.
    if let attribute = applicable(reading, scope), attribute.attribute.entity == "case" {
      return caseMeaning(attribute, field, index, reading, &scope)
    }

    // Addresses and their parts.
    if let place = placeMeaning(field, index, reading, key, &scope, openPlace) { return place }

    // Papers: number, date and place of issue.
    if let paper = paperMeaning(field, index, reading, key, &scope, isByKey: isByKey) {
      return paper
    }

    if let wording = applicable(reading, scope) {
      return attributeMeaning(wording, field, index, reading, &scope)
    }
    if let generic = genericMeaning(field, index, reading, key, &scope) { return generic }

    // "Người làm đơn (ký, ghi rõ họ tên)".
    if reading.modifiers.contains(.signature),
      reading.attributes.allSatisfy({ $0.attribute.id == "person.fullName" }),
      reading.party != nil
    {
      var meaning = meaning
      meaning.attribute = Attribute("person.fullName")
      return meaning
    }
    // "Người đại diện theo pháp luật": the name of a party alone asks who it is.
    if reading.party != nil, [.text, .longText, .other].contains(field.kind), !isByKey,
      reading.papers.isEmpty, reading.modifiers.isDisjoint(with: [.event, .count, .result]),
      reading.generics.isEmpty || reading.modifiers.contains(.signature),
      reading.unknownBefore == 0, reading.attributes.isEmpty, reading.hits.count <= 4
    {
      return finish(&meaning, Attribute("person.fullName"), reading, scope)
    }
    if let thing = reading.things.first, thing == "organization" || isOtherBody(thing), !isByKey,
      [.text, .longText].contains(field.kind), reading.generics.isEmpty, reading.papers.isEmpty,
      reading.attributes.isEmpty, reading.modifiers.isEmpty,
      reading.unknownBefore + reading.unknownBehind == 0
    {
      if isOtherBody(thing) { scope.organization = otherBody(thing, reading) }
      meaning.subject = scope.organization
      scope.entity = "organization"
      return finish(&meaning, Attribute("organization.name"), reading, scope)
    }
    if endsInDate(reading) { scope.date = (index, meaning, field.label) }
    // What the label does not tell, the key may: one of several boxes for the purpose.
    if let byKey = key.attributes.first, byKey.attribute.entity == "case",
      ["case.purpose", "case.content", "case.reason", "case.note"].contains(byKey.attribute.id)
    {
      return Meaning(
        subject: .case_, attribute: byKey.attribute, evidence: [.keyWords(key.found)])
    }
    if let thing = reading.things.first, reading.generic("name") != nil {
      scope.entity = thing
    }
    if !reading.papers.isEmpty || reading.isEmpty { return meaning }
    // An unknown question ends the paper that was open.
    if reading.unknownBefore + reading.unknownBehind > 0, reading.generics.isEmpty,
      reading.attributes.isEmpty, !reading.isContinuation
    {
      scope.paper = nil
    }
    return meaning
  }

  func endsInDate(_ reading: Reading) -> Bool {
    ["ngay", "thang"].contains(reading.wording.words.last?.plain ?? "")
  }

  func caseMeaning(
    _ wording: Lexicon.AttributeWording, _ field: Field, _ index: Int, _ reading: Reading,
    _ scope: inout Scope
  ) -> Meaning {
    var meaning = Meaning(subject: .case_, attribute: wording.attribute)
    if wording.attribute.id == "case.applicantKind" {
      let named = reading.party.map { subject(of: $0, reading, scope) }
      meaning.subject = named ?? scope.person
      let isApplicant = meaning.subject == .applicant
      if !isApplicant || ![.choice, .radio, .multipleChoice, .text].contains(field.kind) {
        meaning.attribute = nil
      }
      return meaning
    }
    if wording.attribute.id == "case.submissionDate" {
      scope.date = (index, meaning, field.label)
    }
    if reading.unknownBefore + reading.unknownBehind > 0 { meaning.attribute = nil }
    // "Số hồ sơ người có công", "Ngày lập văn bản ủy quyền": not of this dossier.
    let isPortal = ["case.dossierNumber", "case.submissionDate", "case.submissionPlace"].contains(
      wording.attribute.id)
    if isPortal, !reading.papers.isEmpty || reading.party.map({ !isAsker($0, scope) }) ?? false {
      meaning.attribute = nil
    }
    return meaning
  }

  /// The wording whose context fits, person's attributes first where the words speak of a person.
  func applicable(_ reading: Reading, _ scope: Scope) -> Lexicon.AttributeWording? {
    reading.attributes.first { wording in
      guard let needed = wording.neededEntity else { return true }
      if needed == "licence" { return scope.paper?.paper.id == "drivingLicence" }
      if scope.entity == needed || reading.things.contains(needed) { return true }
      if scope.entity == "other" || scope.entity == "organization" { return false }
      return context.topics.contains(needed)
        && (needed == "parcel" || scope.entity != "parcel")
    }
  }

  func attributeMeaning(
    _ wording: Lexicon.AttributeWording, _ field: Field, _ index: Int, _ reading: Reading,
    _ scope: inout Scope
  ) -> Meaning {
    let attribute = wording.attribute
    if attribute.id == "organization.name", reading.unknownBefore == 0, reading.unknownBehind > 0,
      reading.party == nil,
      hasNamedOrganization || scope.entity == "person" && meanings.contains(where: isAskersName)
    {
      // "Tên tổ chức thiết kế": another body than the one that files, named by its own words; so is one
      // in the middle of an application that a person makes.
      scope.organization = Subject(
        reading.wording.words.dropFirst().map(\.plain).joined(separator: " "))
      scope.entity = "organization"
      return Meaning(subject: scope.organization, attribute: attribute)
    }
    var meaning = Meaning(subject: subject(for: attribute, scope))
    if attribute.id == "person.relationship" { meaning.subject = scope.home }
    if attribute.id == "organization.name", reading.unknownBefore == 0, reading.party == nil {
      scope.entity = "organization"
      meaning.attribute = attribute
      return meaning
    }
    if wording.role == .part {
      meaning.composite = compositeStart(index, attribute, meaning.subject)
    }
    if let id = wording.opensPaper, let paper = contextPapers[id] {
      scope.paper = (paper, scope.person, field.label)
    }
    if attribute.id == "person.identityNumber" || attribute.id == "person.fullName" {
      scope.entity = "person"
    }
    let isStrangeThing = reading.things.contains("other") && reading.party == nil
    if isStrangeThing, attribute.entity != "parcel", attribute.entity != "vehicle" {
      return meaning
    }
    meaning = finish(&meaning, attribute, reading, scope)
    if ["person.birthDate", "person.deathDate", "organization.registrationDate"].contains(
      attribute.id)
    {
      scope.date = (index, meaning, field.label)
    }
    // "Ngày sinh, nơi sinh", "Họ tên, năm sinh": several facts in one box need a reader.
    let facts = Set(reading.attributes.map(\.attribute))
    if facts.count > 1, !facts.contains(where: { $0.entity == "case" }) {
      let people = facts.filter { $0.entity == "person" }
      if people.count == facts.count { meaning.isLikely = true }
    }
    return meaning
  }

  func isAskersName(_ meaning: Meaning) -> Bool {
    meaning.attribute?.id == "person.fullName" && meaning.subject == context.asker
  }

  func genericMeaning(
    _ field: Field, _ index: Int, _ reading: Reading, _ key: Reading, _ scope: inout Scope
  ) -> Meaning? {
    let unknown = reading.unknownBefore + reading.unknownBehind
    let order = ["phone", "email", "fax", "website", "taxCode", "familyName", "name"]
    guard let kind = order.first(where: { reading.generic($0) != nil }),
      let generic = reading.generic(kind)
    else { return nil }
    guard unknown == 0, kind != "name" || reading.papers.isEmpty else { return nil }
    if reading.modifiers.contains(.event) { return nil }
    let thing = reading.things.first
    var entity = scope.entity
    if thing == "organization" || thing.map(isOtherBody) ?? false {
      entity = "organization"
    } else if let thing {
      entity = thing
    }
    if reading.party != nil, kind != "name" || !reading.namesBodyFirst {
      entity =
        reading.things.contains("organization") && kind != "name"
          && reading.parties.allSatisfy({ !isRelative($0) }) ? "organization" : "person"
    }
    if kind == "taxCode", reading.party == nil, thing == nil, scope.entity == "person",
      field.key.lowercased().contains("org")
    {
      entity = "organization"
    }
    if ["phone", "email", "fax", "website"].contains(kind), thing == nil || reading.party != nil,
      entity != "organization" || scope.isNamedByTitle && !scope.isAboutOrganization
    {
      entity = "person"
    }
    if kind == "familyName" || kind == "name" && entity == "person" {
      var meaning = Meaning(subject: scope.person)
      let isPart = kind == "familyName" || isNameBehindFamilyName(index)
      if kind == "familyName", !isFollowedByName(index) { return nil }
      if isPart {
        meaning.composite = compositeStart(index, Attribute("person.fullName"), scope.person)
      }
      // "Tên" alone may be the name of anything.
      if kind == "name", !isPart, reading.party == nil, !scope.isNamedByTitle { return nil }
      return finish(&meaning, Attribute("person.fullName"), reading, scope)
    }
    guard let attribute = generic.attributes[entity] else { return nil }
    var meaning = Meaning(subject: subject(for: attribute, scope))
    if let thing, isOtherBody(thing), entity == "organization" {
      scope.organization = otherBody(thing, reading)
      meaning.subject = scope.organization
    }
    return finish(&meaning, attribute, reading, scope)
  }

  func isNameBehindFamilyName(_ index: Int) -> Bool {
    guard let previous = meanings.last else { return false }
    return previous.attribute?.id == "person.fullName" && previous.composite != nil
  }

  func isFollowedByName(_ index: Int) -> Bool {
    guard index + 1 < form.fields.count else { return false }
    let next = Wording(form.fields[index + 1].label).plainText(mainOnly: true)
    return ["ten", "chu dem", "ten dem", "chu lot"].contains { next.hasPrefix($0) }
  }

  /// The first box of the composite that this one continues, or this one.
  func compositeStart(_ index: Int, _ attribute: Attribute, _ subject: Subject) -> Int {
    if let previous = meanings.last, previous.attribute == attribute, previous.subject == subject,
      let start = previous.composite
    {
      return start
    }
    return index
  }
}
