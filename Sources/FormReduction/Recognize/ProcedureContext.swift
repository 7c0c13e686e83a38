/// What the whole procedure tells about its people and things, read once before its fields.
struct ProcedureContext: Sendable {
  /// Somebody is named as the one who files.
  private(set) var hasFiler = false
  /// A block "chủ hồ sơ", or its keys, stands in a form.
  private(set) var hasOwnerBlock = false
  private(set) var hasHolder = false
  /// Bên nam and bên nữ: the two are parties of their own, not somebody's spouse.
  private(set) var isMarriage = false
  /// Entities that the name of the procedure or the titles of its forms speak of.
  private(set) var topics: Set<String> = []
  /// Some company or body appears at all.
  private(set) var hasOrganization = false
  /// Parties that a heading names in brackets beside another: "Chủ hồ sơ (người được cấp phiếu)".
  private(set) var aliases: [String: Lexicon.Party.Class] = [:]
  /// Whose mother "mẹ" is where no person stands before it.
  private(set) var mainPerson: Subject?
  /// Subjects that no database holds yet, and relations that the filing itself makes.
  private(set) var newRecords: Set<String> = []
  private(set) var createdRelations: Set<String> = []
  private(set) var withoutRelations: Set<String> = []
  private(set) var newAttributes: Set<Attribute> = []

  init(_ procedure: Procedure, lexicon: Lexicon, reader: inout ReadingMemo) {
    let titles = [procedure.metadata.name] + procedure.forms.map(\.title)
    for title in titles {
      readTitle(title, lexicon: lexicon, reader: &reader)
      let words = reader.heading(title)
      let entities =
        words.things + words.attributes.map(\.attribute.entity)
        + words.papers.flatMap { $0.attributes.values.map(\.entity) }
      topics.formUnion(entities.filter { $0 == "parcel" || $0 == "vehicle" })
    }
    var ownerKeys = 0
    for form in procedure.forms {
      for section in form.sections {
        noteAliases(reader.heading(section.title), lexicon: lexicon)
      }
      for section in form.sections {
        note(reader.heading(section.title), lexicon: lexicon, isHeading: true)
      }
      for field in form.fields {
        note(reader.label(field.label), lexicon: lexicon, isHeading: false)
        let key = reader.key(field.key)
        if key.parties.contains(where: { partyClass($0, lexicon) == .owner }) { ownerKeys += 1 }
      }
    }
    if ownerKeys >= 2 { hasOwnerBlock = true }
    withoutRelations.formUnion(lexicon.parties.filter(\.hasNoRelations).map(\.id))
  }

  /// The "I" of an application.
  var asker: Subject { ownerIsAnother ? .owner : .applicant }
  /// Whether owner and applicant are two people: the cautious case.
  var ownerIsAnother: Bool { hasOwnerBlock && hasFiler || hasHolder && hasFiler }

  private mutating func readTitle(_ title: String, lexicon: Lexicon, reader: inout ReadingMemo) {
    for number in reader.procedureWordings(in: title) {
      let wording = lexicon.procedures[number]
      newRecords.formUnion(wording.newRecords)
      createdRelations.formUnion(wording.createdRelations)
      withoutRelations.formUnion(wording.withoutRelations)
      newAttributes.formUnion(wording.newAttributes)
      if wording.createdRelations.contains("spouse") { isMarriage = true }
    }
  }

  private func partyClass(_ party: Reading.Party, _ lexicon: Lexicon) -> Lexicon.Party.Class? {
    party.known.map { lexicon.parties[$0].partyClass }
  }

  private mutating func noteAliases(_ heading: Reading, lexicon: Lexicon) {
    guard let main = heading.parties.first(where: { !$0.isInBrackets }),
      let index = main.known,
      [.owner, .applicant].contains(lexicon.parties[index].partyClass)
    else { return }
    for party in heading.parties where party.isInBrackets {
      guard let other = party.known, lexicon.parties[other].partyClass == .person else { continue }
      let name =
        lexicon.parties[other].usesOwnWords ? party.words : lexicon.parties[other].id
      aliases[name] = lexicon.parties[index].partyClass
    }
  }

  private mutating func note(_ reading: Reading, lexicon: Lexicon, isHeading: Bool) {
    if reading.modifiers.contains(.sameSwitch) {
      hasFiler = true
      return
    }
    if reading.things.contains("organization")
      || reading.attributes.contains(where: { $0.attribute.entity == "organization" })
    {
      hasOrganization = true
    }
    for party in reading.parties {
      guard let index = party.known else { continue }
      switch lexicon.parties[index].partyClass {
      case .applicant: hasFiler = true
      case .owner: hasOwnerBlock = true
      case .holder: hasHolder = true
      case .spouseSide:
        if party.words.hasPrefix("ben ") { isMarriage = true }
      case .person:
        let id = lexicon.parties[index].id
        if isHeading, mainPerson == nil, aliases[id] == nil,
          ["child", "ward", "principal"].contains(id)
        {
          mainPerson = Subject(id)
        }
      case .asker, .relative: break
      }
    }
  }
}

/// Readings of labels and keys that were read before: the same few hundred recur in all forms.
struct ReadingMemo: Sendable {
  private let reader: WordingReader
  private var labels: [String: Reading] = [:]
  private var headings: [String: Reading] = [:]
  private var titles: [String: [Int]] = [:]
  private var keys: [String: Reading] = [:]
  /// Above this many different texts the memo starts anew, so that memory stays bounded.
  private let limit = 20_000

  private let witnesses: Set<Options.Witness>

  init(_ reader: WordingReader, witnesses: Set<Options.Witness>) {
    self.reader = reader
    self.witnesses = witnesses
  }

  mutating func label(_ text: String) -> Reading {
    if let known = labels[text] { return known }
    if labels.count >= limit { labels.removeAll(keepingCapacity: true) }
    let reading = reader.reading(ofLabel: text)
    labels[text] = reading
    return reading
  }

  /// The numbers of the procedure wordings that a title meets.
  mutating func procedureWordings(in title: String) -> [Int] {
    if let known = titles[title] { return known }
    if titles.count >= limit { titles.removeAll(keepingCapacity: true) }
    let numbers = reader.procedureWordings(in: title)
    titles[title] = numbers
    return numbers
  }

  mutating func heading(_ title: String) -> Reading {
    let text = witnesses.contains(.headings) ? title : ""
    if let known = headings[text] { return known }
    if headings.count >= limit { headings.removeAll(keepingCapacity: true) }
    let reading = reader.reading(ofHeading: text)
    headings[text] = reading
    return reading
  }

  mutating func key(_ name: String) -> Reading {
    let text = witnesses.contains(.keys) ? name : ""
    if let known = keys[text] { return known }
    if keys.count >= limit { keys.removeAll(keepingCapacity: true) }
    let reading = reader.reading(ofKey: text)
    keys[text] = reading
    return reading
  }
}
