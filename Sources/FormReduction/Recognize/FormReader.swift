import Interchange

/// Reads the fields of one form in order.
///
/// All its functions are `mutating`, though many change nothing: a value of this size that is only
/// borrowed is copied for each call.
struct FormReader {
  let form: FormOutline
  let context: ProcedureContext
  let tables: RecognizerTables
  /// Whether a field may change the context of those behind it.
  let remembersOrder: Bool
  /// Whether what decided is written down: for people, not for counting.
  let keepsEvidence: Bool
  let readings: Readings
  var scopes: [Scope?]
  var root: Scope
  var meanings: [Meaning] = []
  /// What decided, for each meaning; empty where it is not kept.
  var evidence: [[Evidence]] = []
  /// The same for the field that is being read.
  var notes: [Evidence] = []
  /// Whether the form has asked the name of a company or body before.
  var hasNamedOrganization = false
  /// Whether it has asked the name of the one who applies before.
  var hasNamedAsker = false
  /// Whether the body that files is one that no register of companies holds: of it the account tells the name
  /// and the number, and a reader must look at the rest.
  var isAssociation = false
  var lexicon: Lexicon { tables.lexicon }

  init(
    form: FormOutline, context: ProcedureContext, tables: RecognizerTables, readings: Readings,
    remembersOrder: Bool, keepsEvidence: Bool
  ) {
    self.form = form
    self.context = context
    self.tables = tables
    self.readings = readings
    self.remembersOrder = remembersOrder
    self.keepsEvidence = keepsEvidence
    scopes = Array(repeating: nil, count: form.sections.count)
    // Whose mother "mẹ" is where no title names the child whose birth is registered.
    let base = context.mainPerson ?? (context.isNewRecord(.child) ? .child : context.asker)
    root = Scope(
      person: context.asker, base: base, home: context.asker, organization: .applicantOrganization)
    root.organization = organization(of: context.asker)
    meanings.reserveCapacity(form.fields.count)
  }

  /// The meanings of all fields, in order.
  mutating func read() {
    for index in form.fields.indices {
      let field = form.fields[index]
      let section = Int(field.section)
      var scope = currentScope(of: section)
      let meaning = read(field, at: index, &scope)
      if remembersOrder {
        if section >= 0 { scopes[section] = scope } else { root = scope }
      }
      if meaning.attribute == .organizationName {
        hasNamedOrganization = true
        if meaning.subject == .applicantOrganization, !isAssociation {
          isAssociation = readings.label(field.label).namesAssociation || scope.isAssociation
        }
      }
      if meaning.attribute == .fullName, meaning.subject == context.asker { hasNamedAsker = true }
      meanings.append(meaning)
      if keepsEvidence {
        evidence.append(notes)
        notes.removeAll()
      }
    }
  }

  // MARK: Fields

  mutating func read(_ field: FormOutline.Field, at index: Int, _ scope: inout Scope) -> Meaning {
    let key = readings.key(field.key)
    var reading = readings.label(field.label)
    let isByKey = reading.isEmpty && !key.saysNothing
    if isByKey { reading = key }
    if keepsEvidence {
      if isByKey {
        notes.append(.keyWords(key.found))
      } else if !reading.found.isEmpty {
        notes.append(.words(reading.found))
      }
      if reading.isNearMatch { notes.append(.mistyped(reading.wording.plainText())) }
    }

    if let filing = whenOrWhere(field, index, reading, &scope) { return filing }
    // A date or a sentence that goes on.
    if reading.dateBox != nil, let meaning = dateBox(field, index, reading, &scope) {
      return meaning
    }
    if !reading.modifiers.isDisjoint(with: [.again, .inWords]), let previous = meanings.last,
      reading.attributes.isEmpty
        || reading.attributes.contains(where: { $0.attribute == previous.attribute })
    {
      var meaning = previous
      meaning.restates = index - 1
      meaning.isLikely = previous.isLikely && !reading.modifiers.contains(.inWords)
      if keepsEvidence { notes.append(.dateFromOrder(text(form.fields[index - 1].label))) }
      return meaning
    }

    if offersEitherNumber(reading) {
      scope.person = scope.home
      scope.isRelativeByOrder = false
    }
    let previousScope = scope
    var current = scope
    let isRelation = reading.attributes.contains {
      $0.attribute == .relationship || $0.attribute == .householdHeadRelation
    }
    if let other = reading.relatedParty, !isAsker(other), field.kind != .yesNo {
      return relatedMeaning(other, field, index, reading, &scope)
    }
    if asksRole(field, reading) { return Meaning(subject: context.asker) }
    if let party = reading.party, !isRelation {
      enter(party, reading, &current, witness: .label(party.words))
      if keepsEvidence {
        notes.append(.subjectFromLabel(party.words.text))
        if let known = key.parties.first, subject(of: known, key, scope) != current.person {
          notes.append(.overruled(key: text(field.key)))
        }
      }
    } else if !isRelation, let party = key.parties.first, !scope.isRepeated {
      let other = subject(of: party, key, scope)
      if other != scope.person, organization(of: other) != scope.person {
        if scope.isNamedByTitle, case .heading = scope.witness {
          if keepsEvidence { notes.append(.overruled(key: text(field.key))) }
        } else {
          enter(party, key, &current, witness: .key(field.key))
        }
      }
      if keepsEvidence { notes.append(evidence(of: current.witness)) }
    } else {
      if isRelation
        || scope.isRelativeByOrder && (isOwnItem(reading) || isFirstContact(reading, scope))
      {
        current.person = scope.home
      }
      if scope.isRelativeByOrder, isOwnItemOfBody(reading, scope) {
        current.person = scope.home
        // "Chủ đầu tư (tên chủ hộ)" was asked as a person.
        current.entity = hasAsked(.fullName, of: scope.home) ? .person : .organization
        current.isRelativeByOrder = false
        scope.person = scope.home
        scope.isRelativeByOrder = false
      }
      // What told of the relative does not tell of the person of the block.
      if keepsEvidence, current.person == scope.person {
        notes.append(evidence(of: current.witness))
      }
    }

    // "Tên, địa chỉ chi nhánh (nếu có)": of what the company has set up.
    if hasNamedOrganization, reading.parties.isEmpty, !scope.isRepeated {
      if reading.namesBranch {
        current.organization = .branch
      } else if current.organization == .branch, !scope.isNamedByTitle,
        reading.saysEnterprise
      {
        // "Giấy chứng nhận đăng ký doanh nghiệp" behind the branch that a label named: of the company.
        current.organization = organization(of: current.home)
      }
    }
    let meaning = interpret(field, index, reading, key, &current, isByKey: isByKey)
    if keepsEvidence, reading.unknown > 0 {
      notes.append(.unknownWords(reading.wording.plainText()))
    }
    remember(meaning, reading, field, current, previousScope, &scope)
    return meaning
  }

  /// Carries what a field introduced into the scope of the fields behind it.
  mutating func remember(
    _ meaning: Meaning, _ reading: Reading, _ field: FormOutline.Field, _ current: Scope,
    _ before: Scope, _ scope: inout Scope
  ) {
    scope.paper = current.paper
    scope.place = current.place
    scope.date = current.date
    scope.entity = current.entity
    let attribute = meaning.attribute
    let introduces =
      attribute == .fullName || attribute == .identityNumber || attribute == .identityDocument
    if introduces, !reading.parties.isEmpty || current.witness != before.witness {
      scope.person = current.person
      scope.base = current.base
      scope.organization = current.organization
      scope.witness =
        current.person == before.person ? before.witness : .order(field.label)
      if current.person != before.person { scope.isNamedByTitle = false }
      // "Họ tên người khai" under "Thân nhân liệt sĩ": whose relation is asked next.
      if current.person == .applicant { scope.home = current.person }
      scope.isRelativeByOrder =
        reading.party.map { isRelative($0) } ?? false
        || Subject.besideOthers.contains(current.person)
      scope.entity = .person
    } else if attribute?.entityName == .organization, !reading.namesBodyAbove {
      scope.organization = current.organization
      if current.isAboutOrganization { scope.isAboutOrganization = true }
      scope.entity = .organization
    } else if let entity = attribute?.entityName, entity == .parcel || entity == .vehicle {
      scope.entity = entity
    } else if let attribute, attribute.entityName == .person, attribute != .phone,
      attribute != .email, attribute != .fax, attribute != .website, attribute != .contactAddress
    {
      // A box that only a person has brings the block back from the company to the person.
      scope.entity = .person
    } else if reading.kinds.contains(.name), let thing = reading.things.first {
      scope.entity = thing
    }
  }

  // MARK: Shared

  /// So many fields are looked back at: more than any form has, a bound for hostile ones.
  static let lookBack = 512

  /// Somebody beside a person whom the same words name: "Ông … Bà".
  ///
  /// Of a form that goes on so forever all further ones are one, for each takes the words of those before.
  mutating func another(_ words: Name, than person: Subject) -> Subject {
    person.name.utf8.count > 256 ? person : Subject("\(person.name) \(words.text)")
  }

  /// Whether an attribute of somebody was asked before.
  mutating func hasAsked(_ attribute: Attribute, of subject: Subject) -> Bool {
    meanings.suffix(FormReader.lookBack).contains {
      $0.attribute == attribute && $0.subject == subject
    }
  }

  mutating func text(_ id: TextTable.ID) -> String { readings.texts[id] }

  mutating func evidence(of witness: Scope.Witness) -> Evidence {
    switch witness {
    case .byDefault: .subjectByDefault
    case .label(let words): .subjectFromLabel(words.text)
    case .heading(let title): .subjectFromHeading(text(title))
    case .key(let key): .subjectFromKey(text(key))
    case .order(let label): .subjectFromOrder(text(label))
    }
  }

  /// Whose an attribute is, in a scope.
  mutating func subject(for attribute: Attribute, _ scope: Scope) -> Subject {
    switch attribute.entityName {
    case .organization: scope.organization
    // Each row of a list of parcels is another one.
    case .parcel: scope.isRepeated ? scope.person : .parcel
    case .vehicle: .vehicle
    case .case_: .case_
    default: scope.person
    }
  }

  mutating func finish(
    _ meaning: inout Meaning, _ attribute: Attribute, _ reading: Reading, _ scope: Scope
  ) -> Meaning {
    meaning.attribute = attribute
    // "Đã có giấy phép lái xe số", "hạng": of the one he has, not of the one he asks for.
    let isOfHeld = meanings.last?.attribute == .licenceNumber
    if !context.newAttributes.isEmpty, context.newAttributes.contains(attribute), !isOfHeld {
      meaning.isNew = true
    }
    if attribute.entityName != .case_,
      scope.isNew || !reading.modifiers.isDisjoint(with: [.new, .proposed, .former])
    {
      meaning.isNew = true
      if keepsEvidence { notes.append(.isNew) }
    }
    if isAssociation, attribute.entityName == .organization, attribute != .organizationName,
      attribute != .organizationCode
    {
      meaning.isLikely = true
    }
    if reading.unknown > 0 {
      // What no source holds stays whatever it says more exactly: "Trình độ chuyên môn về du lịch".
      if reading.unknownBefore == 0, !tables.isHeld(attribute) { return meaning }
      let words = max(1, reading.mainWordCount)
      if reading.unknownBefore > 0 || reading.unknown * 4 > words {
        meaning.attribute = nil
      } else {
        meaning.isLikely = true
      }
    }
    return meaning
  }
}
