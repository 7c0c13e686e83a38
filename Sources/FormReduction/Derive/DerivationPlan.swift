/// The catalogue as derivation asks it: for each attribute the ways in which it may follow.
///
/// Worked out once for a catalogue and a day; lookups and sources that are not in force that day are
/// left out.
final class DerivationPlan: Sendable {
  /// One way in which an attribute follows.
  struct Way: Sendable {
    enum Kind: Sendable {
      /// Known at sign-in, of ``subject``.
      case known
      /// From other attributes of the same subject.
      case lookup
      /// From attributes of the person to whom the subject is related in one of ``relations``.
      case relation
    }

    var kind: Kind
    /// A computation needs no record of the subject, a database does.
    var isComputation: Bool
    /// An index into ``Catalogue/sources``.
    var source: Int32
    var subject = Subject.applicant
    /// Indices into ``DerivationPlan/keyAttributes``.
    var keys: Range<Int32>
    /// Indices into ``DerivationPlan/relationNames``.
    var relations: Range<Int32> = 0..<0
  }

  /// What is known of one attribute.
  struct Entry: Sendable {
    /// Indices into ``DerivationPlan/ways``. Sources in the catalogue's order, so that the first way
    /// that works is the preferred one.
    var ways: Range<Int32> = 0..<0
    /// Whether some source holds or needs it.
    var isHeld = false
    /// In the order in which keys are tried to do without; 0 for what is no key of an entity.
    var keyRank = 0
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
  let ways: [Way]
  /// For each way the ids of the bases for just this; empty where those of the source hold.
  let bases: [[String]]
  let keyAttributes: [Attribute]
  let relationNames: [Name]
  let lookalikes: [Attribute]
  private let entries: [Entry]
  /// By the number of the attribute: an index into ``entries``, 0 where nothing is known of it.
  private let slots: [Int32]
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
    var entries: [Attribute: Entry] = [:]
    for entity in catalogue.entities {
      for (rank, key) in entity.keys.enumerated() {
        entries[key, default: Entry()].keyRank = rank + 1
        entries[key, default: Entry()].isHeld = true
      }
    }
    for attribute in DerivationPlan.freeText {
      entries[attribute, default: Entry()].isFreeText = true
    }
    var (keyAttributes, relationNames): ([Attribute], [Name]) = ([], [])
    var found: [Attribute: [(way: Way, bases: [String])]] = [:]
    for (number, source) in catalogue.sources.enumerated() {
      for fact in source.known { entries[fact.attribute, default: Entry()].isHeld = true }
      for lookup in source.lookups {
        for attribute in lookup.keys + lookup.gives {
          entries[attribute, default: Entry()].isHeld = true
        }
      }
      guard source.validity.contains(date) else { continue }
      func way(_ kind: Way.Kind, keys: [Attribute] = []) -> Way {
        Way(
          kind: kind, isComputation: source.kind == .computation, source: Int32(number),
          keys: keyAttributes.added(keys))
      }
      for fact in source.known {
        var way = way(.known)
        way.subject = fact.subject
        found[fact.attribute, default: []].append((way, []))
      }
      for lookup in source.lookups where lookup.validity.contains(date) {
        let way = way(.lookup, keys: lookup.keys)
        for attribute in lookup.gives {
          found[attribute, default: []].append((way, lookup.bases))
        }
      }
      for lookup in source.relations where lookup.validity.contains(date) {
        var way = way(.relation, keys: lookup.keys)
        way.relations = relationNames.added(lookup.names.map { Name($0) })
        for attribute in lookup.gives {
          found[attribute, default: []].append((way, lookup.bases))
        }
      }
    }
    var (ways, bases, lookalikes): ([Way], [[String]], [Attribute]) = ([], [], [])
    for (attribute, list) in found {
      entries[attribute, default: Entry()].ways = ways.added(list.map(\.way))
      bases += list.map(\.bases)
    }
    for (attribute, others) in DerivationPlan.alike {
      entries[attribute, default: Entry()].lookalikes = lookalikes.added(others)
    }
    let sorted = entries.sorted { $0.key.number < $1.key.number }
    var slots = [Int32](repeating: 0, count: Int(sorted.last?.key.number ?? 0) + 1)
    for (index, entry) in sorted.enumerated() {
      slots[Int(entry.key.number)] = Int32(index + 1)
    }
    self.slots = slots
    self.entries = [Entry()] + sorted.map(\.value)
    self.ways = ways
    self.bases = bases
    self.keyAttributes = keyAttributes
    self.relationNames = relationNames
    self.lookalikes = lookalikes
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

  /// The source on which a way rests, as a set.
  func sourceSet(of way: Int) -> SourceSet { SourceSet(source: Int(ways[way].source)) }

  /// The person to whom a subject is related, and how.
  func origin(of subject: Subject) -> (subject: Subject, relation: Name)? {
    subject.origin(among: relations).map { ($0.subject, Name($0.relation)) }
  }
}

extension Array {
  /// Adds elements and says where they stand.
  fileprivate mutating func added(_ elements: [Element]) -> Range<Int32> {
    let start = Int32(count)
    self += elements
    return start..<Int32(count)
  }
}

/// Some of the catalogue's sources.
struct SourceSet: Sendable, Hashable {
  /// A catalogue holds no more; the built-in one has about twenty.
  static let limit = 63
  private(set) var bits: UInt64

  init(_ isIn: [Bool]) {
    bits = isIn.enumerated().reduce(0) { $1.element ? $0 | 1 << $1.offset : $0 }
  }

  init(source: Int) { bits = 1 << source }
  /// What needs no source is in every set.
  static let none = SourceSet(bits: 1 << 63)
  private init(bits: UInt64) { self.bits = bits }

  /// Whether something that rests on a source may be used where only these sources are active.
  func allows(_ needed: SourceSet) -> Bool { (bits | SourceSet.none.bits) & needed.bits != 0 }
  mutating func formUnion(_ other: SourceSet) { bits |= other.bits }
  func intersection(_ other: SourceSet) -> SourceSet { SourceSet(bits: bits & other.bits) }
}
