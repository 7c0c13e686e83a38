// Whom the order of fields tells: the next person of a list, the one of the block again.

extension FormReader {
  /// "Là phụ huynh (hoặc người giám hộ) của học sinh": the name of the latter, or, where that is asked next, what
  /// the one who applies is to him.
  mutating func relatedMeaning(
    _ other: Reading.Party, _ field: FormOutline.Field, _ index: Int, _ reading: Reading,
    _ scope: inout Scope
  ) -> Meaning {
    if index + 1 < form.fields.count {
      let next = readings.label(form.fields[index + 1].label)
      if next.party?.words == other.words,
        next.attributes.contains(where: { $0.attribute == .fullName })
      {
        return Meaning(subject: scope.home, attribute: .relationship)
      }
    }
    let before = scope
    var current = scope
    enter(other, reading, &current, witness: .label(other.words))
    if keepsEvidence { notes.append(.subjectFromLabel(other.words.text)) }
    var meaning = Meaning(subject: current.person)
    meaning = finish(&meaning, .fullName, reading, current)
    remember(meaning, reading, field, current, before, &scope)
    scope.home = scope.person
    return meaning
  }

  /// Who is somebody's relative: "Quan hệ với người nộp".
  mutating func whoseRelation(_ reading: Reading, _ scope: Scope) -> Subject {
    guard let party = reading.party else { return scope.home }
    // "Chủ hồ sơ", "Quan hệ với chủ hồ sơ": the one who files.
    if context.hasFiler, subject(of: party, reading, scope) == scope.home { return .applicant }
    // "Quan hệ của tôi với đối tượng".
    let isMine = reading.parties.contains { party in
      isAsker(party)
        && reading.mainText.text.range(ofWords: "cua \(party.words.text)") != nil
    }
    return isMine ? context.asker : scope.home
  }

  /// Whom a name asks for that only its place tells from the person before; `nil` where it is his.
  mutating func nextPerson(
    _ wording: Lexicon.AttributeWording, _ index: Int, _ reading: Reading, _ scope: Scope
  ) -> Subject? {
    // "Ông (bà)" once more where he was named before: another than he.
    if reading.asksSomebody, !scope.isNamedByTitle,
      meanings.dropLast().suffix(FormReader.lookBack).contains(where: {
        $0.attribute == .fullName && $0.subject == scope.person
      })
    {
      return another(reading.mainText, than: scope.person)
    }
    guard reading.parties.isEmpty, reading.unknown == 0, !scope.isRepeated else { return nil }
    // "Họ, chữ đệm, tên" once more in one list, then a birth: the heading between them was lost.
    if wording.role == .whole, reading.modifiers.isEmpty, index > 3,
      scope.person == context.asker || scope.person.name.hasPrefix("\(context.asker.name) "),
      asksAgain(.fullName, of: scope.person, index), personFollows(index)
    {
      return context.isNewRecord(.child) ? .child : another(reading.mainText, than: scope.person)
    }
    // "Tờ khai": "Họ tên", "Hộ chiếu số", and no Vietnamese number, behind a filer who has one: a foreigner.
    if !scope.isNamedByTitle, scope.person == context.asker, context.hasFiler,
      hasAsked(.fullName, of: scope.person), hasAsked(.identityNumber, of: .applicant),
      hasPassportOnly(index)
    {
      return another(reading.mainText, than: scope.person)
    }
    return nil
  }

  /// A person whom only his place in a list tells from the one before.
  mutating func introduce(
    _ person: Subject, _ reading: Reading, _ scope: inout Scope
  ) -> Meaning {
    scope.person = person
    scope.base = person
    scope.home = person
    scope.witness = .label(reading.mainText)
    scope.isRelativeByOrder = false
    return Meaning(subject: person, attribute: .fullName)
  }

  /// Whether a name is that of a person of whom more is asked: his birth, his sex, or once more a number.
  mutating func personFollows(_ index: Int) -> Bool {
    let hasNumber = hasAsked(.identityNumber, of: context.asker)
    return form.fields[(index + 1)...].prefix(3).contains { field in
      let label = readings.label(field.label)
      return label.parties.isEmpty
        && (label.attributes.contains {
          $0.attribute == .birthDate || $0.attribute == .birthYear || $0.attribute == .sex
        } || hasNumber && label.papers.contains { lexicon.papers[$0].id == .identity })
    }
  }

  /// Whether the block of a field asks for a passport and for no other identity paper.
  mutating func hasPassportOnly(_ index: Int) -> Bool {
    let section = form.fields[index].section
    var asksPassport = false
    for field in form.fields[(index + 1)...].prefix(24) where field.section == section {
      for paper in readings.label(field.label).papers {
        if lexicon.papers[paper].id == .identity { return false }
        if lexicon.papers[paper].id == .passport { asksPassport = true }
      }
    }
    return asksPassport
  }

  /// "15. Họ tên chủ hộ … 17. Số điện thoại": an item of its own in a numbered list, of the kind that is
  /// seldom asked of a relative, is again about the person of the block.
  mutating func isOwnItem(_ reading: Reading) -> Bool {
    // Of a spouse nobody asks whether he is married.
    if reading.attributes.contains(where: { $0.attribute.id == "person.maritalStatus" }) {
      return true
    }
    guard reading.isNumbered else { return false }
    return !reading.kinds.isDisjoint(with: [.phone, .email])
      || reading.papers.contains { lexicon.papers[$0].id == .passport }
      || reading.attributes.contains { Attribute.ownItems.contains($0.attribute) }
  }

  /// "Họ tên chủ hộ", then "Số điện thoại": the one of whom the block is about was not asked his yet, and of
  /// the head of a household or a spouse it is seldom asked; parents are telephoned.
  mutating func isFirstContact(_ reading: Reading, _ scope: Scope) -> Bool {
    guard !reading.kinds.isDisjoint(with: [.phone, .email]), scope.home == context.asker,
      scope.person == scope.home.related(.householdHead)
        || scope.person == scope.home.related(.spouse)
    else { return false }
    let asks: Attribute = reading.kinds.contains(.phone) ? .phone : .email
    return !hasAsked(asks, of: scope.home)
  }

  /// "[03] Người đại diện theo pháp luật, [04] Địa chỉ, [07] Điện thoại": an item of its own behind the name
  /// of whoever stands for a company is again about the company.
  mutating func isOwnItemOfBody(_ reading: Reading, _ scope: Scope) -> Bool {
    guard reading.isNumbered || reading.isBullet, reading.parties.isEmpty, reading.things.isEmpty,
      scope.person == scope.organization.related(.legalRepresentative)
        || scope.person == .representative,
      let last = meanings.last,
      last.subject == scope.person || last.attribute?.id.hasPrefix("person.contact") ?? false,
      last.attribute == .fullName || reading.isBullet
    else { return false }
    return !reading.kinds.isDisjoint(with: .contacts)
      || !reading.places.isEmpty && reading.places.allSatisfy { lexicon.places[$0].isGeneric }
  }

  /// "Số định danh cá nhân/Mã số doanh nghiệp" behind the name of a representative: of the one who
  /// applies, be it a person or a body. Forms for building and for land ask so.
  mutating func offersEitherNumber(_ reading: Reading) -> Bool {
    reading.parties.isEmpty && reading.attributes.contains { $0.attribute == .organizationCode }
      && reading.papers.contains { lexicon.papers[$0].id == .identity }
  }

  /// Whether a block asks once more what it has asked before.
  mutating func asksAgain(
    _ attribute: Attribute, of subject: Subject, _ index: Int
  ) -> Bool {
    let section = form.fields[index].section
    return meanings.indices.suffix(FormReader.lookBack).contains(where: {
      form.fields[$0].section == section && meanings[$0].attribute == attribute
        && meanings[$0].subject == subject
    })
  }
}
