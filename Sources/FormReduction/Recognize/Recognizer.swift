/// Says of each field whom it is about and what it says.
///
/// First the words: label, heading and key are cut into wordings of the lexicon, each by itself
/// (``WordingReader``). Then the place: fields are taken in the order in which a person meets them,
/// and a ``Scope`` for each block remembers who was introduced, which paper, address or date is
/// open. In
///
/// ```
/// Đề nghị cơ quan đăng ký khai sinh cho người dưới đây     → child
///   Họ, chữ đệm, tên                                       → child, fullName
///   Họ, chữ đệm, tên người mẹ                              → child.mother, fullName
///   Năm sinh                                               → child.mother, birthYear
/// ```
/// the last line is the mother's because nobody else was introduced since. Where witnesses disagree,
/// the label outranks the key and the nearest heading outranks the farther one.
struct Recognizer: Sendable {
  private let catalogue: Catalogue
  private var lexicon: Lexicon { catalogue.lexicon }
  private var memo: ReadingMemo
  private let contextPapers: [String: Lexicon.Paper]
  private let districtIndex: Int?

  init(_ catalogue: Catalogue, asOf date: CalendarDate) {
    self.catalogue = catalogue
    memo = ReadingMemo(WordingReader(catalogue.lexicon))
    contextPapers = Dictionary(
      catalogue.lexicon.papers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    districtIndex = catalogue.obsolete.firstIndex {
      $0.id == "district" && $0.validity.contains(date)
    }
  }

  /// What the procedure as a whole tells.
  mutating func context(of procedure: Procedure) -> ProcedureContext {
    ProcedureContext(procedure, lexicon: lexicon, reader: &memo)
  }

  /// Returns the meanings of all fields.
  ///
  /// - Returns: One for each field of each form, in order: `result[form][field]`.
  mutating func meanings(of procedure: Procedure, in context: ProcedureContext) -> [[Meaning]] {
    procedure.forms.map { form in
      var reader = FormReader(
        form: form, context: context, catalogue: catalogue, contextPapers: contextPapers,
        districtIndex: districtIndex)
      return reader.meanings(&memo)
    }
  }
}

/// Parties whose own relatives no form asks for: they stand beside the person a block is about.
private let groupParties: Set<String> = [
  "parents", "sibling", "contactPerson", "recipient", "witness",
]

/// Reads the fields of one form in order.
private struct FormReader {
  let form: Form
  let context: ProcedureContext
  let catalogue: Catalogue
  let contextPapers: [String: Lexicon.Paper]
  let districtIndex: Int?
  private var scopes: [Int: Scope] = [:]
  private var root: Scope
  private var meanings: [Meaning] = []
  private var lexicon: Lexicon { catalogue.lexicon }
  /// Whether the form has asked the name of a company or body before.
  private var hasNamedOrganization: Bool {
    meanings.contains { $0.attribute?.id == "organization.name" }
  }

  init(
    form: Form, context: ProcedureContext, catalogue: Catalogue,
    contextPapers: [String: Lexicon.Paper], districtIndex: Int?
  ) {
    self.form = form
    self.context = context
    self.catalogue = catalogue
    self.contextPapers = contextPapers
    self.districtIndex = districtIndex
    root = Scope(
      person: context.asker, base: context.mainPerson ?? context.asker, home: context.asker,
      organization: .applicantOrganization)
    root.organization = organization(of: context.asker)
  }

  mutating func meanings(_ memo: inout ReadingMemo) -> [Meaning] {
    for index in form.fields.indices {
      let field = form.fields[index]
      var scope = currentScope(of: field.section, &memo)
      let meaning = read(field, at: index, &scope, &memo)
      if let section = field.section { scopes[section] = scope } else { root = scope }
      meanings.append(meaning)
    }
    return meanings
  }

  // MARK: Blocks

  private mutating func currentScope(of section: Int?, _ memo: inout ReadingMemo) -> Scope {
    // From the outermost block that was not yet entered inwards; deep nesting must not recurse.
    var unknown: [Int] = []
    var next = section
    while let block = next, scopes[block] == nil {
      unknown.append(block)
      next = form.sections[block].parent
    }
    var scope = next.flatMap { scopes[$0] } ?? root
    for number in unknown.reversed() {
      let block = form.sections[number]
      scope.isNamedByTitle = false
      scope.date = nil
      if block.kind == .step {
        // A new page does not go on with the address or the paper of the page before it.
        scope.place = nil
        scope.paper = nil
      }
      apply(memo.heading(block.title), of: block, to: &scope)
      scopes[number] = scope
    }
    return scope
  }

  private func apply(_ title: Reading, of block: Section, to scope: inout Scope) {
    if block.kind == .repeatingGroup {
      scope.isRepeated = true
      let words = title.wording.plainText(mainOnly: true)
      let name = words.isEmpty ? Wording(key: block.key).plainText() : words
      scope.person = Subject(name.isEmpty ? "group" : name)
      scope.base = scope.person
      scope.home = scope.person
      scope.witness = .subjectFromHeading(block.title)
      scope.isNamedByTitle = true
      scope.entity = "person"
    } else if let party = title.party, !title.modifiers.contains(.sameSwitch),
      !title.attributes.contains(where: { $0.attribute.id == "person.relationship" })
    {
      enter(party, title, &scope, witness: .subjectFromHeading(block.title))
      if !groupParties.contains(scope.person.name) { scope.home = scope.person }
      if let index = party.known, lexicon.parties[index].usesOwnWords,
        scope.person.name == party.words
      {
        let words = title.wording.plainText(mainOnly: true)
        if let start = words.range(ofWords: party.words) {
          scope.person = Subject(String(words[start...]))
          scope.base = scope.person
          scope.home = scope.person
        }
      }
      scope.isNamedByTitle = true
      scope.paper = nil
      scope.place = nil
      // "Người nộp và chủ hồ sơ": the keys tell which.
      let distinct = Set(
        title.parties.filter { !$0.isInBrackets }.map { subject(of: $0, title, scope) })
      if distinct.isSuperset(of: [.applicant, .owner]) { scope.isNamedByTitle = false }
      scope.aliases = Set(title.parties.filter(\.isInBrackets).compactMap(\.known))
    }
    if title.modifiers.contains(.new) { scope.isNew = true }
    if title.modifiers.contains(.former), !title.modifiers.contains(.new) { scope.isNew = false }
    if let thing = title.things.first, title.party == nil {
      scope.entity = isOtherBody(thing) ? "organization" : thing
      if isOtherBody(thing) { scope.organization = otherBody(thing, title) }
      if thing == "organization" { scope.witness = .subjectFromHeading(block.title) }
      scope.isAboutOrganization = scope.entity == "organization"
    } else if title.attributes.contains(where: { $0.attribute.entity == "parcel" }) {
      scope.entity = "parcel"
    }
    if let place = title.places.first {
      let whole = title.places.first { !$0.isGeneric } ?? place
      if whole.isGeneric, !title.things.isEmpty {
        // "Địa chỉ cơ sở nuôi": of something that the lexicon does not know.
        let isKnown = title.unknownBefore + title.unknownBehind == 0
        let (attribute, subject) = defaultPlace(title, scope)
        scope.place = .init(
          attribute: isKnown ? attribute : nil, subject: subject, label: block.title, parts: [],
          firstField: -1, isNamed: true, isFromTitle: true)
      }
      if !whole.isGeneric {
        scope.place = .init(
          attribute: whole.attribute, subject: placeSubject(whole, scope), label: block.title,
          parts: [], firstField: -1, isNamed: true,
          isFromTitle: true)
      }
    } else if let place = title.attributes.first(where: { $0.role == .place }) {
      scope.place = .init(
        attribute: place.attribute, subject: scope.person, label: block.title, parts: [],
        firstField: -1, isNamed: true, isFromTitle: true)
    }
    if let paper = title.papers.first {
      scope.paper = (resolved(paper, scope), scope.person, block.title)
    }
  }

  // MARK: People

  /// The party a reading names, with the person or body it is.
  private func subject(of party: Reading.Party, _ reading: Reading, _ scope: Scope) -> Subject {
    guard let index = party.known else { return Subject(party.words) }
    if scope.aliases.contains(index) { return scope.person }
    let known = lexicon.parties[index]
    switch known.partyClass {
    case .applicant: return .applicant
    case .asker: return scope.isRepeated ? scope.person : context.asker
    case .owner: return context.hasFiler ? .owner : .applicant
    case .holder:
      if scope.isRepeated { return scope.person }
      return context.hasFiler || context.hasOwnerBlock && context.hasFiler ? .owner : .applicant
    case .person:
      let name = known.usesOwnWords ? party.words : known.id
      switch context.aliases[name] {
      case .owner?: return context.hasFiler ? .owner : .applicant
      case .applicant?: return .applicant
      default: break
      }
      guard known.usesOwnWords else { return Subject(name) }
      // A heading may say more of him than the label: "Người nhận con nuôi: Bà".
      return scope.person.name.hasPrefix(name + " ") ? scope.person : Subject(name)
    case .spouseSide:
      return context.isMarriage ? Subject(known.id) : relative("spouse", of: reading, party, scope)
    case .relative: return relative(known.relation ?? known.id, of: reading, party, scope)
    }
  }

  /// A relative of the person named beside him, else of the person the block is about.
  private func relative(
    _ relation: String, of reading: Reading, _ party: Reading.Party, _ scope: Scope
  ) -> Subject {
    if relation == "legalRepresentative" {
      guard context.hasOrganization else { return Subject("representative") }
      return scope.organization.related(relation)
    }
    let others = reading.parties.filter { $0 != party && !isRelative($0) }
    if let other = others.first, other.known != nil {
      return subject(of: other, reading, scope).related(relation)
    }
    return scope.base.related(relation)
  }

  private func isAsker(_ party: Reading.Party, _ scope: Scope) -> Bool {
    guard let index = party.known else { return false }
    return [.applicant, .asker, .owner].contains(lexicon.parties[index].partyClass)
  }

  private func isRelative(_ party: Reading.Party) -> Bool {
    guard let index = party.known else { return false }
    let kind = lexicon.parties[index].partyClass
    return kind == .relative || kind == .spouseSide
  }

  /// The company or body of a person: the applicant's, the owner's, or just the one in the form.
  private func organization(of person: Subject) -> Subject {
    if context.newRecords.contains("organization") { return .organization }
    switch person.root {
    case "applicant": return .applicantOrganization
    case "owner": return .ownerOrganization
    default: return context.asker == .owner ? .ownerOrganization : .applicantOrganization
    }
  }

  /// Somebody whose relatives a form may ask for next; a witness or a contact is not.
  private func isMainParty(_ party: Reading.Party) -> Bool {
    guard let index = party.known else { return false }
    let known = lexicon.parties[index]
    return known.partyClass != .person
      || ["principal", "child", "ward", "deceased", "guardian", "transferor", "transferee"]
        .contains(known.id)
  }

  private func isLabel(_ witness: Evidence) -> Bool {
    if case .subjectFromLabel = witness { true } else { false }
  }

  /// Bodies that are not the one that files: a bank, a school, the facility to be inspected.
  private func isOtherBody(_ thing: String) -> Bool {
    thing == "otherOrganization" || thing == "facility"
  }

  private func otherBody(_ thing: String, _ reading: Reading) -> Subject {
    Subject(thing == "facility" ? "co so" : reading.wording.plainText(mainOnly: true))
  }

  private func enter(
    _ party: Reading.Party, _ reading: Reading, _ scope: inout Scope, witness: Evidence
  ) {
    let subject = subject(of: party, reading, scope)
    scope.person = subject
    scope.witness = witness
    scope.entity = "person"
    scope.isAboutOrganization = false
    if !isRelative(party) {
      let isSideParty = groupParties.contains(subject.name)
      if isMainParty(party) || !isLabel(witness) && !isSideParty { scope.base = subject }
      if !scope.isRepeated { scope.organization = organization(of: subject) }
    }
    // "Người đại diện của doanh nghiệp": the person, not the company.
    if reading.things.contains("organization"), !isRelative(party), reading.parties.count == 1,
      subject == .owner || subject == .applicant
    {
      scope.entity = "organization"
      scope.isAboutOrganization = true
    }
  }

  // MARK: Fields

  private mutating func read(
    _ field: Field, at index: Int, _ scope: inout Scope, _ memo: inout ReadingMemo
  ) -> Meaning {
    let key = memo.key(field.key)
    var reading = memo.label(field.label)
    var evidence: [Evidence] = []
    let isByKey = reading.isEmpty && !key.saysNothing
    if isByKey {
      reading = key
      evidence.append(.keyWords(key.found))
    } else if !reading.found.isEmpty {
      evidence.append(.words(reading.found))
    }
    if reading.isNearMatch { evidence.append(.mistyped(reading.wording.plainText())) }

    // A date or a sentence that goes on.
    if let meaning = dateBox(field, index, reading, &scope) { return meaning }
    if reading.modifiers.contains(.again) || reading.modifiers.contains(.inWords),
      let previous = meanings.last
    {
      var meaning = previous
      meaning.restates = index - 1
      meaning.isLikely = previous.isLikely && !reading.modifiers.contains(.inWords)
      meaning.evidence = evidence + [.dateFromOrder(form.fields[index - 1].label)]
      return meaning
    }

    let previousScope = scope
    var current = scope
    let isRelation = reading.attributes.contains {
      ["person.relationship", "person.householdHeadRelation"].contains($0.attribute.id)
    }
    if let party = reading.party, !isRelation {
      enter(party, reading, &current, witness: .subjectFromLabel(party.words))
      evidence.append(.subjectFromLabel(party.words))
      if let known = key.parties.first, subject(of: known, key, scope) != current.person {
        evidence.append(.overruled(key: field.key))
      }
    } else if let party = key.parties.first, !scope.isRepeated {
      let other = subject(of: party, key, scope)
      if other != scope.person, organization(of: other) != scope.person {
        if scope.isNamedByTitle, case .subjectFromHeading = scope.witness {
          evidence.append(.overruled(key: field.key))
        } else {
          enter(party, key, &current, witness: .subjectFromKey(field.key))
        }
      }
      evidence.append(current.witness)
    } else {
      if isRelation { current.person = scope.home }
      evidence.append(current.witness)
    }

    var meaning = interpret(field, index, reading, key, &current, isByKey: isByKey)
    meaning.evidence = evidence + meaning.evidence
    if reading.unknownBefore + reading.unknownBehind > 0 {
      meaning.evidence.append(.unknownWords(reading.wording.plainText()))
    }
    remember(meaning, reading, field, index, current, previousScope, &scope, isRelation)
    return meaning
  }

  /// Carries what a field introduced into the scope of the fields behind it.
  private func remember(
    _ meaning: Meaning, _ reading: Reading, _ field: Field, _ index: Int, _ current: Scope,
    _ before: Scope, _ scope: inout Scope, _ isRelation: Bool
  ) {
    scope.paper = current.paper
    scope.place = current.place
    scope.date = current.date
    scope.entity = current.entity
    let introduces =
      meaning.attribute.map {
        ["person.fullName", "person.identityNumber", "person.identityDocument"].contains($0.id)
      } ?? false
    if introduces, reading.party != nil || current.witness != before.witness {
      scope.person = current.person
      scope.base = current.base
      scope.organization = current.organization
      scope.witness =
        current.person == before.person ? before.witness : .subjectFromOrder(field.label)
      if current.person != before.person { scope.isNamedByTitle = false }
      scope.entity = "person"
    } else if meaning.attribute?.entity == "organization" {
      scope.organization = current.organization
      scope.entity = "organization"
    } else if let entity = meaning.attribute?.entity, ["parcel", "vehicle"].contains(entity) {
      scope.entity = entity
    } else if let attribute = meaning.attribute, attribute.entity == "person",
      !["person.phone", "person.email", "person.fax", "person.website"].contains(attribute.id)
    {
      // A box that only a person has brings the block back from the company to the person.
      scope.entity = "person"
    } else if reading.generic("name") != nil, let thing = reading.things.first {
      scope.entity = thing
    }
  }

  /// "tháng", "năm" behind a date, and "ngày … tháng … năm" at the end of an application.
  private mutating func dateBox(
    _ field: Field, _ index: Int, _ reading: Reading, _ scope: inout Scope
  ) -> Meaning? {
    let words = reading.wording.words.filter { $0.depth == 0 }.map(\.plain)
    let isBare = { (words: [String]) in
      ["ngay", "thang", "nam", "nam 20", "nam 2", "nam 202"].contains(words.joined(separator: " "))
    }
    guard isBare(words) else { return nil }
    if let open = scope.date, words != ["ngay"] || open.field == index - 1 && open.label.hasSuffix(":")
    {
      var meaning = open.meaning
      meaning.composite = open.meaning.composite ?? open.field
      if meaning.composite == open.field { meanings[open.field].composite = open.field }
      meaning.evidence = [.dateFromOrder(open.label)]
      if words.first == "nam" { scope.date = nil }
      return meaning
    }
    guard words == ["ngay"] else {
      return Meaning(subject: .case_, evidence: [.words(reading.found)])
    }
    let next = (index + 1..<min(index + 3, form.fields.count)).map {
      Wording(form.fields[$0].label).words.filter { $0.depth == 0 }.map(\.plain)
    }
    guard next.count == 2, next[0] == ["thang"], isBare(next[1]), next[1].first == "nam" else {
      return Meaning(subject: .case_, evidence: [.words(reading.found)])
    }
    // At the top or the bottom of an application stands its own date; in between, after "lúc … giờ …
    // phút", that of an event.
    let before = index > 0 ? Wording(form.fields[index - 1].label).words.last?.plain : nil
    let isEvent = before.map { ["gio", "phut", "luc", "hoi"].contains($0) } ?? false
    let behind = form.fields[index...].prefix { $0.section == field.section }.count
    let isAtEdge = index <= 5 || form.fields.count - index <= 8 || behind <= 5
    if let paper = scope.paper, index > 0, paper.label == form.fields[index - 1].label,
      let attribute = paper.paper.attributes["issueDate"]
    {
      // "Đã đăng ký khai sinh tại … ngày … tháng … năm".
      var meaning = Meaning(subject: paper.subject, attribute: attribute)
      meaning.composite = index
      meaning.evidence = [.paperFromOrder(paper.label)]
      scope.date = (index, meaning, field.label)
      return meaning
    }
    var meaning = Meaning(
      subject: isEvent ? scope.person : .case_,
      attribute: isEvent || !isAtEdge ? nil : Attribute("case.submissionDate"))
    meaning.composite = index
    meaning.evidence = [.words(["ngày tháng năm"])]
    scope.date = (index, meaning, field.label)
    return meaning
  }

  // MARK: What it says

  private mutating func interpret(
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

  private mutating func decide(
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
      return caseMeaning(attribute, field, reading, key, &scope)
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
    if reading.modifiers.contains(.signature), reading.attributes.allSatisfy({ $0.attribute.id == "person.fullName" }),
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

  private func endsInDate(_ reading: Reading) -> Bool {
    ["ngay", "thang"].contains(reading.wording.words.last?.plain ?? "")
  }

  private func caseMeaning(
    _ wording: Lexicon.AttributeWording, _ field: Field, _ reading: Reading, _ key: Reading,
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
      scope.date = (-1, meaning, field.label)
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
  private func applicable(_ reading: Reading, _ scope: Scope) -> Lexicon.AttributeWording? {
    reading.attributes.first { wording in
      guard let needed = wording.neededEntity else { return true }
      if needed == "licence" { return scope.paper?.paper.id == "drivingLicence" }
      if scope.entity == needed || reading.things.contains(needed) { return true }
      if scope.entity == "other" || scope.entity == "organization" { return false }
      return context.topics.contains(needed)
        && (needed == "parcel" || scope.entity != "parcel")
    }
  }

  private func attributeMeaning(
    _ wording: Lexicon.AttributeWording, _ field: Field, _ index: Int, _ reading: Reading,
    _ scope: inout Scope
  ) -> Meaning {
    let attribute = wording.attribute
    if attribute.id == "organization.name", reading.unknownBefore == 0, reading.unknownBehind > 0,
      reading.party == nil, hasNamedOrganization
    {
      // "Tên tổ chức thiết kế": another body, named by its own words.
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
    if wording.role == .part { meaning.composite = compositeStart(index, attribute, meaning.subject) }
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

  private func genericMeaning(
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
    if reading.party != nil { entity = reading.things.contains("organization") && kind != "name"
      && reading.parties.allSatisfy({ !isRelative($0) }) ? "organization" : "person" }
    if kind == "taxCode", reading.party == nil, thing == nil, scope.entity == "person",
      field.key.lowercased().contains("org") { entity = "organization" }
    if ["phone", "email", "fax", "website"].contains(kind), thing == nil || reading.party != nil,
      entity != "organization" || scope.isNamedByTitle && !scope.isAboutOrganization
    { entity = "person" }
    if kind == "familyName" || kind == "name" && entity == "person" {
      var meaning = Meaning(subject: scope.person)
      let isPart = kind == "familyName" || isNameBehindFamilyName(index)
      if kind == "familyName", !isFollowedByName(index) { return nil }
      if isPart { meaning.composite = compositeStart(index, Attribute("person.fullName"), scope.person) }
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

  private func isNameBehindFamilyName(_ index: Int) -> Bool {
    guard let previous = meanings.last else { return false }
    return previous.attribute?.id == "person.fullName" && previous.composite != nil
  }

  private func isFollowedByName(_ index: Int) -> Bool {
    guard index + 1 < form.fields.count else { return false }
    let next = Wording(form.fields[index + 1].label).plainText(mainOnly: true)
    return ["ten", "chu dem", "ten dem", "chu lot"].contains { next.hasPrefix($0) }
  }

  /// The first box of the composite that this one continues, or this one.
  private func compositeStart(_ index: Int, _ attribute: Attribute, _ subject: Subject) -> Int {
    if let previous = meanings.last, previous.attribute == attribute, previous.subject == subject,
      let start = previous.composite
    { return start }
    return index
  }

  // MARK: Papers

  private func resolved(_ paper: Lexicon.Paper, _ scope: Scope) -> Lexicon.Paper {
    guard !paper.byContext.isEmpty else { return paper }
    let entity =
      scope.entity == "person" && context.topics.contains("parcel") ? "parcel" : scope.entity
    if let id = paper.byContext[entity], let known = contextPapers[id] { return known }
    return contextPapers["other"] ?? paper
  }

  private func paperMeaning(
    _ field: Field, _ index: Int, _ reading: Reading, _ key: Reading, _ scope: inout Scope,
    isByKey: Bool
  ) -> Meaning? {
    let aspects = ["number", "issueDate", "issuePlace", "expiryDate", "type", "issueDatePlace"]
      .filter { reading.generic($0) != nil }
    if ["phone", "email", "fax", "website"].contains(where: { reading.generic($0) != nil }) {
      return nil
    }
    let isPlaceBehindPaper =
      reading.generic("place") != nil && aspects.isEmpty && reading.papers.isEmpty
      && reading.attributes.isEmpty && reading.unknownBefore + reading.unknownBehind == 0
      && reading.places.isEmpty && reading.things.isEmpty
    guard !reading.papers.isEmpty || !aspects.isEmpty || isPlaceBehindPaper else { return nil }
    // An attribute wording of several words that covers the label says more ("Số máy").
    if reading.papers.isEmpty, !reading.attributes.isEmpty { return nil }
    if reading.papers.isEmpty, !reading.things.isEmpty, reading.generic("issueDate") == nil,
      reading.generic("issuePlace") == nil
    { return nil }
    // "Tên giấy tờ": the name of a paper.
    if reading.generic("name") != nil, aspects.isEmpty { return nil }

    var opened: String?
    var whose = scope.person
    var paper: Lexicon.Paper
    if let named = firstPaper(reading) {
      paper = resolved(named, scope)
      // "hoặc Hộ chiếu số": an alternative, the paper before it stays open.
      if reading.wording.words.first?.plain != "hoac" {
        scope.paper = (paper, scope.person, field.label)
      }
    } else if let open = scope.paper, open.subject == scope.person || reading.party == nil {
      paper = open.paper
      whose = open.subject
      opened = open.label
    } else if let byKey = key.papers.first, byKey.id != "other" {
      paper = resolved(byKey, scope)
    } else if scope.entity == "organization", let registration = contextPapers["businessRegistration"] {
      paper = registration
      if aspects == ["number"] { return nil }
    } else if scope.entity == "person", let identity = contextPapers["identity"],
      !aspects.isEmpty, aspects != ["type"]
    {
      // A bare "Ngày cấp" in a person's block is of the identity paper.
      if aspects == ["number"] { return nil }
      paper = identity
    } else {
      return nil
    }

    var aspect = aspects.first ?? "whole"
    if isPlaceBehindPaper {
      guard let previous = meanings.last?.attribute,
        paper.attributes["issueDate"] == previous || paper.attributes["number"] == previous
          || reading.isContinuation && meanings.last?.attribute == nil
      else { return nil }
      aspect = "issuePlace"
    }
    if aspects.contains("number"), aspects.count == 1 { aspect = "number" }
    let isChoice = field.kind == .choice || field.kind == .radio || field.kind == .multipleChoice
    if aspect == "whole", isChoice || reading.generic("type") != nil { aspect = "type" }
    if aspects.contains("number"), aspects.contains("issueDate") || aspects.contains("issuePlace")
      || aspects.contains("issueDatePlace")
    { aspect = "whole" }
    if aspect == "whole", !reading.papers.isEmpty, aspects.count > 1
      || aspects.contains("issueDatePlace") { aspect = "whole" }
    if aspect == "issueDatePlace" { aspect = "issueDate" }
    if !reading.papers.isEmpty, aspects.first != "number",
      aspects.contains("issueDate"), aspects.contains("issuePlace"),
      paperStandsFirst(reading)
    { aspect = "whole" }

    var attribute = paper.attributes[aspect]
    if aspect == "whole", paper.id == "identity", aspects.count > 1 || reading.generic("issueDatePlace") != nil {
      attribute = Attribute("person.identityDocument")
    }
    var meaning = Meaning(subject: attribute.map { subject(for: $0, scope) } ?? whose)
    if let attribute, ["person", "licence", "civilStatus"].contains(attribute.entity) {
      meaning.subject = whose
    }
    if attribute?.id.hasPrefix("civilStatus.marriage") == true { meaning.subject = scope.base }
    if attribute?.id.hasPrefix("civilStatus.death") == true, whose.name != "deceased" {
      meaning.subject = scope.base.related("deceased")
    }
    if let opened { meaning.evidence.append(.paperFromOrder(opened)) }
    let unknown = reading.unknownBefore + reading.unknownBehind
    if reading.papers.isEmpty, unknown > 0 { return meaning }
    if unknown > 2 || reading.unknownBefore > 0 { attribute = nil }
    guard let attribute else {
      if aspect == "issueDate" { scope.date = (index, meaning, field.label) }
      return meaning
    }
    meaning = finish(&meaning, attribute, reading, scope)
    if aspect == "issueDate" { scope.date = (index, meaning, field.label) }
    return meaning
  }

  /// The identity paper where one is named, else the first paper.
  private func firstPaper(_ reading: Reading) -> Lexicon.Paper? {
    let specific = reading.papers.filter { $0.id != "other" }
    return specific.first { $0.id == "identity" } ?? specific.first ?? reading.papers.first
  }

  private func paperStandsFirst(_ reading: Reading) -> Bool {
    for hit in reading.hits {
      for sense in hit.senses {
        if case .paper = sense { return true }
        if case .generic = sense { return false }
      }
    }
    return false
  }

  // MARK: Addresses

  private func placeSubject(_ place: Lexicon.Place, _ scope: Scope) -> Subject {
    switch place.entity {
    case "organization": scope.organization
    case "parcel": .parcel
    default: scope.person
    }
  }

  /// What a bare "Địa chỉ" or "Tỉnh" is of, where no place is named.
  private func defaultPlace(
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

  private mutating func placeMeaning(
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
    if !isPlace, reading.generic("name") != nil, reading.parts == ["street"] {
      return Meaning(subject: scope.person)
    }
    if reading.generic("number") != nil, !reading.things.isEmpty { return nil }

    let unknown = reading.unknownBefore + reading.unknownBehind
    let isByKey = field.label.isEmpty || reading.wording.words.isEmpty
    var meaning = Meaning(subject: scope.person)
    if unknown > 0, !Wording(field.label).words.isEmpty, reading.party == nil || reading.unknownBefore > 0 {
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
    } else if reading.isContinuation, let previous = meanings.last, previous.attribute == nil
      || previous.attribute?.entity == "organization", open == nil
    {
      // "tại địa chỉ" goes on from a field about something else.
      attribute = previous.attribute?.entity == "organization" ? Attribute("organization.headOfficeAddress") : nil
      subject = previous.subject
    } else if let open, reading.things.isEmpty, reading.party == nil || open.isNamed,
      part.map({ $0 == "street" || !open.parts.contains($0) }) ?? true, open.isNamed || open.subject == scope.person
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
    if continues || open?.attribute == attribute && open?.subject == subject && open?.attribute != nil,
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

  private func mostSpecificPart(_ reading: Reading) -> String? {
    let order = ["street", "commune", "district", "province", "country"]
    let parts = Set(reading.parts)
    // "Xã/phường, huyện, tỉnh" in one box is the whole address.
    let levels = parts.intersection(["commune", "district", "province"])
    if levels.count >= 2 || parts.contains("street") && !levels.isEmpty { return nil }
    if reading.hasDetail, parts.isEmpty { return "street" }
    return order.first { parts.contains($0) }
  }

  // MARK: Shared

  /// Whose an attribute is, in a scope.
  private func subject(for attribute: Attribute, _ scope: Scope) -> Subject {
    switch attribute.entity {
    case "organization": scope.organization
    case "parcel": .parcel
    case "vehicle": .vehicle
    case "case": .case_
    default: scope.person
    }
  }

  private func finish(
    _ meaning: inout Meaning, _ attribute: Attribute, _ reading: Reading, _ scope: Scope
  ) -> Meaning {
    meaning.attribute = attribute
    let isCase = attribute.entity == "case"
    if context.newAttributes.contains(attribute) { meaning.isNew = true }
    if !isCase, scope.isNew || !reading.modifiers.isDisjoint(with: [.new, .proposed, .former]) {
      meaning.isNew = true
      meaning.evidence.append(.isNew)
    }
    let unknown = reading.unknownBefore + reading.unknownBehind
    if unknown > 0 {
      let words = max(1, reading.wording.words.filter { $0.depth == 0 }.count)
      if reading.unknownBefore > 0 || unknown * 3 > words {
        meaning.attribute = nil
      } else {
        meaning.isLikely = true
      }
    }
    return meaning
  }
}

extension Reading {
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

extension String {
  /// Where whole words begin in a text of words.
  fileprivate func range(ofWords words: String) -> Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(words), index == startIndex || self[self.index(before: index)] == " " {
        return index
      }
      index = self.index(after: index)
    }
    return nil
  }
}
