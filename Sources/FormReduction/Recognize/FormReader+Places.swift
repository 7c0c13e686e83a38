// Addresses, whole and in several boxes.

extension FormReader {
  func placeSubject(_ place: Lexicon.Place, _ scope: Scope) -> Subject {
    switch place.entity {
    case "organization": scope.organization
    case "parcel": .parcel
    default: scope.person
    }
  }

  /// What a bare "Địa chỉ" or "Tỉnh" is of, where no place is named.
  func defaultPlace(
    _ reading: Reading, _ scope: Scope
  ) -> (attribute: Attribute?, subject: Subject) {
    var entity = scope.entity
    if reading.party != nil { entity = "person" }
    if reading.party == nil || !reading.parties.contains(where: isRelative),
      let thing = reading.things.first
    {
      entity = thing
    }
    switch entity {
    case "organization":
      return (Attribute("organization.headOfficeAddress"), scope.organization)
    case "otherOrganization", "facility":
      return (Attribute("organization.headOfficeAddress"), otherBody(entity, reading))
    case "parcel": return (Attribute("parcel.address"), .parcel)
    case "person": return (Attribute("person.residence"), scope.person)
    default: return (nil, scope.person)
    }
  }

  mutating func placeMeaning(
    _ field: Field, _ index: Int, _ reading: Reading, _ key: Reading, _ scope: inout Scope,
    _ open: Scope.OpenPlace?
  ) -> Meaning? {
    let placeWording = reading.attributes.first { $0.role == .place }
    let isPlace = !reading.places.isEmpty || placeWording != nil
    guard isPlace || !reading.parts.isEmpty else { return nil }
    // "Địa chỉ email" is no place.
    if ["email", "website", "phone"].contains(where: { reading.generic($0) != nil }) { return nil }
    if !reading.attributes.filter({ $0.role != .place }).isEmpty { return nil }
    if !reading.papers.isEmpty, reading.generics.contains(where: { $0.kind != "place" }) {
      return nil
    }
    if reading.generic("issuePlace") != nil || reading.generic("issueDate") != nil { return nil }
    if reading.parts == ["country"], reading.generic("name") != nil { return nil }
    // "Tên trường nơi học": a body, not a place.
    if reading.generic("name") != nil, reading.namesBodyFirst { return nil }
    if !isPlace, reading.generic("name") != nil, reading.parts == ["street"] {
      return Meaning(subject: scope.person)
    }
    if reading.generic("number") != nil, !reading.things.isEmpty { return nil }

    let unknown = reading.unknownBefore + reading.unknownBehind
    let isByKey = field.label.isEmpty || reading.wording.words.isEmpty
    var meaning = Meaning(subject: scope.person)
    if unknown > 0, !Wording(field.label).words.isEmpty,
      reading.party == nil || reading.unknownBefore > 0
    {
      // An address of something unknown; its parts are of it too.
      let isNamedPlace = reading.places.contains { !$0.isGeneric } || placeWording != nil
      if !(isNamedPlace && reading.unknownBefore == 0 && unknown <= 2) {
        if isPlace {
          scope.place = .init(
            attribute: nil, subject: scope.person, label: field.label, parts: [],
            firstField: index, isNamed: true)
        }
        return meaning
      }
      meaning.isLikely = true
    }

    // Which place.
    let named = reading.places.first { !$0.isGeneric }
    var attribute: Attribute?
    var subject = scope.person
    var continues = false
    let part = mostSpecificPart(reading)
    let keyPlace = key.places.first { !$0.isGeneric }
    if let placeWording {
      attribute = placeWording.attribute
      if let id = placeWording.opensPaper, let paper = contextPapers[id] {
        scope.paper = (paper, scope.person, field.label)
      }
    } else if let named {
      attribute = named.attribute
      subject = placeSubject(named, scope)
      if named.id == "headOfficeAddress", reading.party != nil { subject = scope.organization }
    } else if reading.isContinuation, let previous = meanings.last,
      previous.attribute == nil
        || previous.attribute?.entity == "organization", open == nil
    {
      // "tại địa chỉ" goes on from a field about something else.
      attribute =
        previous.attribute?.entity == "organization"
        ? Attribute("organization.headOfficeAddress") : nil
      subject = previous.subject
    } else if let open, reading.things.isEmpty, reading.party == nil || open.isNamed,
      part.map({ $0 == "street" || !open.parts.contains($0) }) ?? true,
      open.isNamed || open.subject == scope.person
        || open.attribute?.entity != "person"
    {
      attribute = open.attribute
      subject = open.subject
      continues = true
      if open.isNamed { meaning.evidence.append(.placeFromOrder(open.label)) }
    } else if let keyPlace, reading.things.isEmpty, isByKey || !reading.parts.isEmpty {
      attribute = keyPlace.attribute
      subject = placeSubject(keyPlace, scope)
    } else {
      (attribute, subject) = defaultPlace(reading, scope)
    }

    // Which part of it.
    var shownPart = part
    let follows = !(open?.parts.isDisjoint(with: ["province", "commune", "district"]) ?? true)
    let isSamePlace = open?.attribute == attribute && open?.subject == subject
    if shownPart == nil, follows, continues || isSamePlace, field.kind != .address {
      // "Địa chỉ" behind boxes for province and commune: the rest of it.
      shownPart = "street"
      continues = true
    }
    if shownPart == "district", districtIndex != nil { meaning.obsolete = districtIndex }
    if continues
      || open?.attribute == attribute && open?.subject == subject && open?.attribute != nil,
      var going = open
    {
      if let shownPart { going.parts.insert(shownPart) }
      if going.firstField < 0 { going.firstField = index }
      if shownPart != nil {
        // "Nơi sinh", then boxes for province and commune: one address in several boxes.
        meaning.composite = going.firstField
        if going.firstField < index { meanings[going.firstField].composite = going.firstField }
      }
      scope.place = going
    } else {
      scope.place = .init(
        attribute: attribute, subject: subject, label: field.label,
        parts: shownPart.map { [$0] } ?? [], firstField: index,
        isNamed: named != nil || placeWording != nil || keyPlace != nil)
      if shownPart != nil { meaning.composite = index }
    }
    if attribute?.id == "person.contactAddress", reading.party == nil { subject = scope.home }
    meaning.subject = subject
    if field.kind == .radio && shownPart == nil || reading.modifiers.contains(.event) {
      return meaning
    }
    guard var attribute else { return meaning }
    if reading.modifiers.contains(.abroad) { return meaning }
    if let shownPart { attribute = Attribute("\(attribute.id).\(shownPart)") }
    return finish(&meaning, attribute, reading, scope)
  }

  func mostSpecificPart(_ reading: Reading) -> String? {
    let order = ["street", "commune", "district", "province", "country"]
    let parts = Set(reading.parts)
    // "Xã/phường, huyện, tỉnh" in one box is the whole address.
    let levels = parts.intersection(["commune", "district", "province"])
    if levels.count >= 2 || parts.contains("street") && !levels.isEmpty { return nil }
    if reading.hasDetail, parts.isEmpty { return "street" }
    return order.first { parts.contains($0) }
  }
}

extension Reading {
  /// Where the words name a company, body or facility.
  var bodyHit: PhraseIndex.Hit? {
    hits.first { hit in
      hit.senses.contains {
        if case .thing(let thing) = $0 {
          ["organization", "otherOrganization", "facility"].contains(thing)
        } else {
          false
        }
      }
    }
  }

  /// Whether they name it before any person: "Tên tổ chức hành nghề luật sư".
  var namesBodyFirst: Bool {
    guard let body = bodyHit else { return false }
    return !hits.contains { hit in
      hit.range.lowerBound < body.range.lowerBound
        && hit.senses.contains { if case .party = $0 { true } else { false } }
    }
  }

  /// Whether the first thing the words ask for is a part of an address.
  var asksPartFirst: Bool {
    guard let first = hits.first(where: { $0.senses != [.filler] }), unknownBefore == 0 else {
      return false
    }
    return first.senses.contains { if case .part = $0 { true } else { false } }
  }

  /// Whether the words ask for the rest of an address: "Địa chỉ chi tiết", "Chi tiết".
  var hasDetail: Bool {
    let text = wording.plainText()
    return text.contains("chi tiet") || text.contains("cu the")
  }
}
