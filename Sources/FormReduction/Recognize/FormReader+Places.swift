// Addresses, whole and in several boxes.

extension FormReader {
  mutating func placeSubject(_ place: Lexicon.Place, _ scope: Scope) -> Subject {
    switch place.entity {
    case .organization?: scope.organization
    case .parcel?: scope.isRepeated ? scope.person : .parcel
    default: scope.person
    }
  }

  /// What a bare "Địa chỉ" or "Tỉnh" is of, where no place is named.
  mutating func defaultPlace(
    _ reading: Reading, _ scope: Scope
  ) -> (attribute: Attribute?, subject: Subject) {
    var entity = scope.entity
    if !reading.parties.isEmpty { entity = .person }
    if let thing = reading.things.first, !reading.parties.contains(where: { isRelative($0) }) {
      entity = thing
    }
    switch entity {
    case .organization: return (.headOfficeAddress, scope.organization)
    case .otherOrganization, .facility:
      return (.headOfficeAddress, otherBody(entity, reading, scope))
    case .parcel: return (.parcelAddress, scope.isRepeated ? scope.person : .parcel)
    case .person: return (.residence, scope.person)
    default: return (nil, scope.person)
    }
  }

  mutating func placeMeaning(
    _ field: FormOutline.Field, _ index: Int, _ reading: Reading, _ key: Reading,
    _ scope: inout Scope, _ open: Scope.OpenPlace?
  ) -> Meaning? {
    let placeWording = reading.attributes.first { $0.role == .place }
    let isPlace = !reading.places.isEmpty || placeWording != nil
    guard isPlace || !reading.parts.isEmpty, isAboutPlace(reading, isPlace: isPlace) else {
      return nil
    }
    if !isPlace, reading.kinds.contains(.name), reading.parts == .street {
      return Meaning(subject: scope.person)
    }
    // "Cơ quan thực hiện": "Tỉnh/Thành phố", then the agency there.
    if !isPlace, reading.party == nil, isChoosingAgency(field, reading) {
      return Meaning(subject: .case_)
    }
    // "…………, (Tỉnh/Thành phố)", then "ngày": where the application was written.
    if !isPlace, reading.party == nil, index > 5, form.fields.count - index <= 6, open == nil,
      field.group < 0, index + 1 < form.fields.count
    {
      let next = readings.label(form.fields[index + 1].label)
      if next.dateBox == .day || next.isDateAlone {
        return Meaning(subject: .case_, attribute: .submissionPlace)
      }
    }
    var meaning = Meaning(subject: scope.person)
    let named = reading.places.first { !lexicon.places[$0].isGeneric }
    if reading.unknown > 0, reading.party == nil || reading.unknownBefore > 0 {
      // An address of something unknown; its parts are of it too.
      let isNamedPlace = named != nil || placeWording != nil
      if !(isNamedPlace && reading.unknownBefore == 0 && reading.unknown <= 2) {
        if isPlace {
          scope.place = .init(
            attribute: nil, subject: scope.person, label: field.label, parts: [],
            firstField: index, isNamed: true)
        }
        return meaning
      }
      meaning.isLikely = true
    }

    // "Thuộc nước" with no address before or behind it: of a school, of goods.
    if !isPlace, reading.parts == .country, reading.mainText.text.hasPrefix("thuoc "), open == nil,
      reading.party == nil,
      !scope.isNamedByTitle,
      index + 1 == form.fields.count || readings.label(form.fields[index + 1].label).parts.isEmpty
    {
      return meaning
    }
    let part = mostSpecificPart(reading)
    let keyPlace = key.places.first { !lexicon.places[$0].isGeneric }
    let place = place(
      field, reading, part, &scope, open, placeWording, named, keyPlace: keyPlace)
    if keepsEvidence, place.continues, let open, open.isNamed {
      notes.append(.placeFromOrder(text(open.label)))
    }

    // Which part of it.
    var shownPart = part
    let isSamePlace = open?.attribute == place.attribute && open?.subject == place.subject
    var continues = place.continues
    if shownPart == nil, let open, continues || isSamePlace, field.kind != .address,
      !open.parts.isDisjoint(with: [.province, .commune, .district])
    {
      // "Địa chỉ" behind boxes for province and commune: the rest of it.
      shownPart = .street
      continues = true
    }
    if shownPart == .district { meaning.obsolete = tables.districtIndex }
    if continues, open?.isNew ?? false { meaning.isNew = true }
    if var going = open, continues || isSamePlace && going.attribute != nil {
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
        attribute: place.attribute, subject: place.subject, label: field.label,
        parts: shownPart ?? [], firstField: index,
        isNamed: named != nil || placeWording != nil || keyPlace != nil)
      if shownPart != nil { meaning.composite = index }
    }
    meaning.subject =
      place.attribute == .contactAddress && reading.party == nil ? scope.home : place.subject
    if field.kind == .radio && shownPart == nil || reading.modifiers.contains(.event) {
      return meaning
    }
    guard var attribute = place.attribute, !reading.modifiers.contains(.abroad) else {
      return meaning
    }
    // "Hiện đang sống tại (gia đình/cơ sở nuôi dưỡng)": a body takes him in.
    if attribute.entityName == .person, named != nil, reading.party == nil,
      reading.things.contains(where: \.isOtherBody)
    {
      return meaning
    }
    if let shownPart { attribute = tables.part(shownPart, of: attribute) }
    return finish(&meaning, attribute, reading, scope)
  }

  /// Whether words for a place ask for an address, and not for an e-mail address or a paper's place
  /// of issue.
  private mutating func isAboutPlace(_ reading: Reading, isPlace: Bool) -> Bool {
    if !reading.kinds.isDisjoint(with: [.email, .website, .phone]) { return false }
    if reading.attributes.contains(where: { $0.role != .place }) { return false }
    if !reading.papers.isEmpty, !reading.kinds.subtracting(.place).isEmpty { return false }
    if !reading.kinds.isDisjoint(with: [.issuePlace, .issueDate]) { return false }
    if reading.parts == .country, reading.kinds.contains(.name) { return false }
    // "Tên trường nơi học": a body, not a place.
    if reading.kinds.contains(.name), reading.namesBodyFirst { return false }
    if !isPlace, reading.kinds.contains(.name), reading.parts == .street { return true }
    return !reading.kinds.contains(.number) || reading.things.isEmpty
  }

  /// Which place is asked: the one that is named, the one that goes on, else the one of the block.
  private mutating func place(
    _ field: FormOutline.Field, _ reading: Reading, _ part: Lexicon.Parts?, _ scope: inout Scope,
    _ open: Scope.OpenPlace?, _ placeWording: Lexicon.AttributeWording?, _ named: Int?,
    keyPlace: Int?
  ) -> (attribute: Attribute?, subject: Subject, continues: Bool) {
    if let placeWording {
      guard let id = placeWording.opensPaper, let paper = tables.papers[id] else {
        return (placeWording.attribute, scope.person, false)
      }
      let isOfNobody = scope.witness == .byDefault && reading.parties.isEmpty
      let isBirth = context.isNewRecord(.child) && scope.person == context.asker
      let whose = isBirth ? .child : isOfNobody ? scope.base : scope.person
      scope.paper = .init(paper: paper, subject: whose, label: field.label)
      return (placeWording.attribute, whose, false)
    }
    if let named {
      let place = lexicon.places[named]
      // "Đã đăng ký tại", "Số": the number is of what was registered there, not of the paper before.
      if place.attribute == nil, reading.papers.isEmpty { scope.paper = nil }
      // "Địa chỉ trụ sở của thương nhân bán buôn": another body's.
      if place.attribute == .headOfficeAddress, reading.things.first == .otherOrganization,
        reading.party == nil
      {
        return (place.attribute, otherBody(.otherOrganization, reading, scope), false)
      }
      let isOffice = place.attribute == .headOfficeAddress && reading.party != nil
      return (
        place.attribute, isOffice ? scope.organization : placeSubject(place, scope), false
      )
    }
    if reading.isContinuation, let previous = meanings.last,
      previous.attribute == nil || previous.attribute?.entityName == .organization, open == nil
    {
      // "tại địa chỉ" goes on from a field about something else.
      return (
        previous.attribute == nil ? nil : .headOfficeAddress, previous.subject, false
      )
    }
    if let open, reading.things.isEmpty, reading.party == nil || open.isNamed,
      part.map({ $0 == .street || !open.parts.contains($0) }) ?? true,
      open.isNamed || open.subject == scope.person || open.attribute?.entityName != .person
    {
      return (open.attribute, open.subject, true)
    }
    if let keyPlace, reading.things.isEmpty,
      readings.label(field.label).isEmpty || !reading.parts.isEmpty
    {
      let place = lexicon.places[keyPlace]
      return (place.attribute, placeSubject(place, scope), false)
    }
    // "Tỉnh/Thành phố", "Phường/Xã", then "Địa chỉ trụ sở chính".
    if part != nil, reading.things.isEmpty, reading.parties.isEmpty, isBeforeHeadOffice(field) {
      return (.headOfficeAddress, scope.organization, false)
    }
    let (attribute, subject) = defaultPlace(reading, scope)
    return (attribute, subject, false)
  }

  /// Whether nothing but parts of an address stand between a field and the address of a head office.
  private mutating func isBeforeHeadOffice(_ field: FormOutline.Field) -> Bool {
    for next in form.fields[(meanings.count + 1)...].prefix(3) where next.section == field.section {
      let label = readings.label(next.label)
      if label.places.contains(where: { lexicon.places[$0].attribute == .headOfficeAddress }) {
        return true
      }
      if label.parts.isEmpty || !label.places.isEmpty { return false }
    }
    return false
  }

  mutating func mostSpecificPart(_ reading: Reading) -> Lexicon.Parts? {
    let parts = reading.parts
    if parts.isEmpty { return reading.asksDetail ? .street : nil }
    // "Xã/phường, huyện, tỉnh" in one box is the whole address.
    let levels = parts.intersection([.commune, .district, .province])
    if levels.rawValue.nonzeroBitCount >= 2 || parts.contains(.street) && !levels.isEmpty {
      return nil
    }
    return .init(rawValue: 1 << parts.rawValue.trailingZeroBitCount)
  }
}
