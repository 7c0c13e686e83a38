/// Parties whose own relatives no form asks for: they stand beside the person a block is about.
let groupParties: Set<String> = [
  "parents", "sibling", "contactPerson", "recipient", "witness",
]

/// Reads the fields of one form in order.
struct FormReader {
  let form: Form
  let context: ProcedureContext
  let catalogue: Catalogue
  let contextPapers: [String: Lexicon.Paper]
  let districtIndex: Int?
  /// Whether a field may change the context of those behind it.
  let remembersOrder: Bool
  var scopes: [Int: Scope] = [:]
  var root: Scope
  var meanings: [Meaning] = []
  var lexicon: Lexicon { catalogue.lexicon }
  /// Whether the form has asked the name of a company or body before.
  var hasNamedOrganization: Bool {
    meanings.contains { $0.attribute?.id == "organization.name" }
  }

  init(
    form: Form, context: ProcedureContext, catalogue: Catalogue,
    contextPapers: [String: Lexicon.Paper], districtIndex: Int?, remembersOrder: Bool
  ) {
    self.form = form
    self.context = context
    self.catalogue = catalogue
    self.contextPapers = contextPapers
    self.districtIndex = districtIndex
    self.remembersOrder = remembersOrder
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
      if remembersOrder {
        if let section = field.section { scopes[section] = scope } else { root = scope }
      }
      meanings.append(meaning)
    }
    return meanings
  }

  // MARK: Fields

  mutating func read(
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
      let previous = meanings.last,
      reading.attributes.isEmpty
        || reading.attributes.contains(where: { $0.attribute == previous.attribute })
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
  func remember(
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
  mutating func dateBox(
    _ field: Field, _ index: Int, _ reading: Reading, _ scope: inout Scope
  ) -> Meaning? {
    let words = reading.wording.words.filter { $0.depth == 0 }.map(\.plain)
    let isBare = { (words: [String]) in
      ["ngay", "thang", "nam", "nam 20", "nam 2", "nam 202"].contains(words.joined(separator: " "))
    }
    guard isBare(words) else { return nil }
    if let open = scope.date,
      words != ["ngay"] || open.field == index - 1 && open.label.hasSuffix(":")
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

  // MARK: Shared

  /// Whose an attribute is, in a scope.
  func subject(for attribute: Attribute, _ scope: Scope) -> Subject {
    switch attribute.entity {
    case "organization": scope.organization
    case "parcel": .parcel
    case "vehicle": .vehicle
    case "case": .case_
    default: scope.person
    }
  }

  func finish(
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
      if reading.unknownBefore > 0 || unknown * 4 > words {
        meaning.attribute = nil
      } else {
        meaning.isLikely = true
      }
    }
    return meaning
  }
}
