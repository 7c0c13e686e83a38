/// The catalogue as derivation asks it: which attributes a lookup needs and which it gives, as sets.
///
/// Worked out once for a catalogue and a day; lookups and sources that are not in force that day are
/// left out.
final class DerivationPlan: Sendable {
  /// One way in which attributes follow from others.
  struct Lookup: Sendable {
    enum Kind: Sendable {
      /// The parts of an address, from the whole; it needs no source.
      case part
      /// Known at sign-in, of one subject.
      case known
      /// From other attributes of the same subject.
      case own
      /// From attributes of the person to whom the subject is related in some way.
      case relation
    }

    var kind: Kind
    /// A computation needs no record of the subject, a database does.
    var isComputation = false
    /// An index into ``Catalogue/sources``; −1 for none.
    var source: Int32 = -1
    /// The source as a set.
    var needed = SourceSet.none
    /// Whose ``keys`` are the person's in a relation, else the subject's.
    var keys = AttributeSet()
    var gives = AttributeSet()
    /// The same keys in their order, as indices into ``DerivationPlan/keyAttributes``.
    var keyList: Range<Int32> = 0..<0
  }

  /// What is known of one attribute.
  struct Entry: Sendable {
    /// The number of the attribute in an ``AttributeSet``; −1 where no lookup speaks of it.
    var number: Int32 = -1
    /// Whether some source holds or needs it.
    var isHeld = false
    /// In the order in which keys are tried to do without; 0 for what is no key of an entity.
    var keyRank: Int32 = 0
    /// Whether its text differs each time it is asked.
    var isFreeText = false
    /// Attributes that a person takes for the same question, although databases keep them apart, as
    /// indices into ``DerivationPlan/lookalikes``.
    var lookalikes: Range<Int32> = 0..<0
  }

  let catalogue: Catalogue
  let date: CalendarDate
  /// Sources that are on by default.
  let defaultSources: SourceSet
  /// Parts of addresses first, then sources in the catalogue's order: of two that give an attribute the
  /// first one is preferred.
  let lookups: [Lookup]
  /// For each lookup the ids of the bases in force: its own, else those of its source.
  let bases: [[String]]
  let keyAttributes: [Attribute]
  let lookalikes: [Attribute]
  /// The kinds of lookups apart, and what computations give besides the parts of addresses.
  let ownLookups: LookupSet
  let computations: LookupSet
  let relationLookups: LookupSet
  /// For each attribute of a set the lookups through which it may follow, at once or by way of their
  /// keys; and those that need no record of the subject.
  private let ways: [LookupSet]
  private let waysWithoutRecord: [LookupSet]
  /// The whole addresses, and for each attribute by its number the parts that it has.
  private let wholes: AttributeSet
  private let parts: [AttributeSet]
  private let entries: [Entry]
  /// By the number of the attribute: an index into ``entries``, 0 where nothing is known of it.
  private let slots: [Int32]
  /// The lookups for a relation, and those that know something of a subject at sign-in.
  private let relationWays: [Name: LookupSet]
  private let knownOf: [Subject: LookupSet]
  /// Names of relations by which a subject may be reached.
  private let relations: Set<String>

  /// Free text: the same attribute, each time another answer.
  private static let freeText: [Attribute] = [
    .content, .reason, .note, .purpose, .commitment, .relationship, .signature,
  ]

  init(_ catalogue: Catalogue, asOf date: CalendarDate) {
    precondition(catalogue.sources.count <= SourceSet.limit, "more sources than a set can hold")
    self.catalogue = catalogue
    self.date = date
    relations = catalogue.relations
    defaultSources = SourceSet(catalogue.sources.map(\.isOnByDefault))
    var draft = Draft(catalogue)
    draft.add(catalogue.sources, asOf: date)
    draft.findWays()
    lookups = draft.lookups
    bases = zip(draft.lookups, draft.bases).map { lookup, own in
      guard lookup.source >= 0 else { return [] }
      let ids = own.isEmpty ? catalogue.sources[Int(lookup.source)].bases : own
      return ids.filter { catalogue.basis($0)?.validity.contains(date) ?? false }
    }
    keyAttributes = draft.keyAttributes
    (ways, waysWithoutRecord) = (draft.ways, draft.waysWithoutRecord)
    (wholes, parts) = (draft.wholes, draft.parts)
    (relationWays, knownOf) = (draft.relationWays, draft.knownOf)
    func those(_ fits: (Lookup) -> Bool) -> LookupSet {
      var set = LookupSet()
      for (number, lookup) in draft.lookups.enumerated() where fits(lookup) { set.insert(number) }
      return set
    }
    ownLookups = those { $0.kind == .part || $0.kind == .own }
    computations = those { $0.kind == .part || $0.kind == .own && $0.isComputation }
    relationLookups = those { $0.kind == .relation }

    var entries = draft.entries
    for attribute in DerivationPlan.freeText {
      entries[attribute, default: Entry()].isFreeText = true
    }
    var lookalikes: [Attribute] = []
    for (attribute, others) in DerivationPlan.alike {
      entries[attribute, default: Entry()].lookalikes =
        Int32(lookalikes.count)..<Int32(lookalikes.count + others.count)
      lookalikes += others
    }
    self.lookalikes = lookalikes
    let sorted = entries.sorted { $0.key.number < $1.key.number }
    var slots = [Int32](repeating: 0, count: Int(sorted.last?.key.number ?? 0) + 1)
    for (index, entry) in sorted.enumerated() {
      slots[Int(entry.key.number)] = Int32(index + 1)
    }
    self.slots = slots
    self.entries = [Entry()] + sorted.map(\.value)
  }

  /// "Địa chỉ", "Nơi thường trú" and "Nơi ở hiện tại" are different data items to a database, the same
  /// question to a person; so are the number of an identity paper and all that stands on it.
  private static let alike: [(Attribute, [Attribute])] = {
    var alike: [(Attribute, [Attribute])] = [
      (.identityNumber, [.identityDocument]), (.identityDocument, [.identityNumber]),
    ]
    let others: [(Attribute, [Attribute])] = [
      (.residence, [.permanentAddress, .currentAddress]), (.permanentAddress, [.residence]),
      (.currentAddress, [.residence]),
    ]
    for (whole, others) in others {
      let parts = { (address: Attribute) in Lexicon.Parts.each.map { address.part($0) } }
      alike.append((whole, others.flatMap { [$0] + parts($0) }))
      for part in Lexicon.Parts.each {
        alike.append((whole.part(part), others.map { $0.part(part) }))
      }
    }
    return alike
  }()

  subscript(attribute: Attribute) -> Entry {
    let number = Int(attribute.number)
    return entries[number < slots.count ? Int(slots[number]) : 0]
  }

  /// Whether some source holds or needs an attribute, or the whole of which it is a part.
  func isHeld(_ attribute: Attribute) -> Bool {
    self[attribute].isHeld || attribute.whole.map { self[$0].isHeld } ?? false
  }

  /// The lookups through which an attribute may follow, whoever's it is.
  ///
  /// - Parameter hasRecord: Whether a database may hold the subject.
  func ways(to attribute: Int, hasRecord: Bool) -> LookupSet {
    hasRecord ? ways[attribute] : waysWithoutRecord[attribute]
  }

  /// The parts of the whole addresses in a set.
  func parts(of attributes: AttributeSet) -> AttributeSet {
    var all = AttributeSet()
    attributes.intersection(wholes).forEach { all.formUnion(parts[$0]) }
    return all
  }

  /// The lookups that may be used for a subject.
  ///
  /// - Parameter relation: The one that leads to it; `nil` where none is to be looked up.
  func lookups(for subject: Subject, hasRecord: Bool, relation: Name?) -> LookupSet {
    var usable = hasRecord ? ownLookups : computations
    if let known = knownOf[subject] { usable.formUnion(known) }
    if let relation, let lookups = relationWays[relation] { usable.formUnion(lookups) }
    return usable
  }

  /// The lookups that need no other sources than these.
  func lookups(allowedBy active: SourceSet) -> LookupSet {
    var allowed = LookupSet()
    for (number, lookup) in lookups.enumerated() where active.allows(lookup.needed) {
      allowed.insert(number)
    }
    return allowed
  }

  /// The person to whom a subject is related, and how.
  func origin(of subject: Subject) -> (subject: Subject, relation: Name)? {
    subject.origin(among: relations).map { ($0.subject, Name($0.relation)) }
  }
}

extension DerivationPlan {
  /// Why a catalogue is too large to be derived with; `nil` where it is not.
  static func fault(of catalogue: Catalogue) -> Message? {
    let draft = Draft(catalogue)
    let attributes = draft.count
    let lookups = catalogue.sources.reduce(draft.addresses.count) {
      $0 + $1.known.count + $1.lookups.count + $1.relations.count
    }
    if attributes <= AttributeSet.limit, lookups <= LookupSet.limit { return nil }
    return Message(
      vi: "danh mục nói tới \(attributes) thuộc tính và \(lookups) phép tra cứu; tối đa "
        + "\(AttributeSet.limit) và \(LookupSet.limit), hãy gộp bớt",
      en: "the catalogue speaks of \(attributes) attributes and \(lookups) lookups; at most "
        + "\(AttributeSet.limit) and \(LookupSet.limit), join some")
  }

  /// A plan on the way.
  fileprivate struct Draft {
    var entries: [Attribute: Entry] = [:]
    /// How many attributes have a number.
    private(set) var count = 0
    var lookups: [Lookup] = []
    var bases: [[String]] = []
    var keyAttributes: [Attribute] = []
    var ways: [LookupSet] = []
    var waysWithoutRecord: [LookupSet] = []
    var wholes = AttributeSet()
    var parts: [AttributeSet] = []
    var relationWays: [Name: LookupSet] = [:]
    var knownOf: [Subject: LookupSet] = [:]
    private(set) var addresses: [Attribute] = []

    /// Numbers the attributes.
    init(_ catalogue: Catalogue) {
      for entity in catalogue.entities {
        for (rank, key) in entity.keys.enumerated() {
          hold(key)
          entries[key]?.keyRank = Int32(rank + 1)
        }
      }
      for source in catalogue.sources {
        for fact in source.known { hold(fact.attribute) }
        for lookup in source.lookups {
          for attribute in lookup.keys + lookup.gives { hold(attribute) }
        }
        for relation in source.relations {
          for attribute in relation.keys + relation.gives { number(attribute) }
        }
      }
      var seen: Set<Attribute> = []
      let places =
        catalogue.lexicon.places.compactMap(\.attribute)
        + catalogue.lexicon.attributes.filter { $0.role == .place }.map(\.attribute)
        + entries.keys.compactMap(\.whole)
      for address in places where seen.insert(address).inserted { addresses.append(address) }
      for address in addresses {
        number(address)
        for part in Lexicon.Parts.each { number(address.part(part)) }
      }
    }

    private mutating func hold(_ attribute: Attribute) {
      number(attribute)
      entries[attribute]?.isHeld = true
    }

    private mutating func number(_ attribute: Attribute) {
      guard entries[attribute, default: Entry()].number < 0 else { return }
      entries[attribute, default: Entry()].number = Int32(count)
      count += 1
    }

    private func set(_ attributes: [Attribute]) -> AttributeSet {
      var set = AttributeSet()
      for attribute in attributes {
        if let entry = entries[attribute] { set.insert(Int(entry.number)) }
      }
      return set
    }

    mutating func add(_ sources: [Source], asOf date: CalendarDate) {
      precondition(count <= AttributeSet.limit, "more attributes than a set can hold")
      parts = [AttributeSet](repeating: AttributeSet(), count: count)
      for address in addresses {
        let parts = set(Lexicon.Parts.each.map { address.part($0) })
        let whole = set([address])
        wholes.formUnion(whole)
        whole.forEach { self.parts[$0] = parts }
        var lookup = Lookup(kind: .part)
        lookup.gives = parts
        _ = add(lookup, keys: [address], bases: [])
      }
      for (number, source) in sources.enumerated() where source.validity.contains(date) {
        func lookup(_ kind: Lookup.Kind, gives: [Attribute]) -> Lookup {
          Lookup(
            kind: kind, isComputation: source.kind == .computation, source: Int32(number),
            needed: SourceSet(source: number), gives: set(gives))
        }
        for fact in source.known {
          let number = add(lookup(.known, gives: [fact.attribute]), keys: [], bases: [])
          knownOf[fact.subject, default: LookupSet()].insert(number)
        }
        for own in source.lookups where own.validity.contains(date) {
          _ = add(lookup(.own, gives: own.gives), keys: own.keys, bases: own.bases)
        }
        for relation in source.relations where relation.validity.contains(date) {
          let number = add(
            lookup(.relation, gives: relation.gives), keys: relation.keys, bases: relation.bases)
          for name in relation.names {
            relationWays[Name(name), default: LookupSet()].insert(number)
          }
        }
      }
    }

    private mutating func add(_ lookup: Lookup, keys: [Attribute], bases: [String]) -> Int {
      precondition(lookups.count < LookupSet.limit, "more lookups than a set can hold")
      var lookup = lookup
      lookup.keys = set(keys)
      lookup.keyList = Int32(keyAttributes.count)..<Int32(keyAttributes.count + keys.count)
      keyAttributes += keys
      lookups.append(lookup)
      self.bases.append(bases)
      return lookups.count - 1
    }

    /// Follows each lookup back through its keys until nothing new comes.
    mutating func findWays() {
      ways = ways(throughDatabases: true)
      waysWithoutRecord = ways(throughDatabases: false)
    }

    private func ways(throughDatabases: Bool) -> [LookupSet] {
      var ways = [LookupSet](repeating: LookupSet(), count: count)
      let usable = lookups.indices.filter {
        throughDatabases || lookups[$0].kind != .own || lookups[$0].isComputation
      }
      for number in usable { lookups[number].gives.forEach { ways[$0].insert(number) } }
      var grows = true
      while grows {
        grows = false
        for number in usable where lookups[number].kind == .part || lookups[number].kind == .own {
          var behind = LookupSet()
          lookups[number].keys.forEach { behind.formUnion(ways[$0]) }
          lookups[number].gives.forEach {
            let more = ways[$0].union(behind)
            if more != ways[$0] {
              ways[$0] = more
              grows = true
            }
          }
        }
      }
      return ways
    }
  }
}
