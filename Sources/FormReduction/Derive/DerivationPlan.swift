/// The catalogue as derivation asks it: for each attribute the ways in which it may follow.
///
/// Worked out once for a catalogue and a day; lookups and sources that are not in force that day are
/// left out.
final class DerivationPlan: Sendable {
  /// One way in which an attribute follows.
  struct Way: Sendable {
    enum Kind: Sendable {
      /// Known at sign-in, of this subject.
      case known(Subject)
      /// From other attributes of the same subject.
      case lookup
      /// From attributes of the person to whom the subject is related in one of these ways.
      case relation([Name])
    }

    var kind: Kind
    /// An index into ``Catalogue/sources``.
    var source: Int
    /// A computation needs no record of the subject, a database does.
    var isComputation: Bool
    var keys: [Attribute]
    /// Ids of the bases for just this; empty where those of the source hold.
    var bases: [String]
  }

  /// What is known of one attribute.
  struct Entry: Sendable {
    /// Sources in the catalogue's order, so that the first way that works is the preferred one.
    var ways: [Way] = []
    /// Whether some source holds or needs it.
    var isHeld = false
    /// In the order in which keys are tried to do without; 0 for what is no key of an entity.
    var keyRank = 0
    /// Whether its text differs each time it is asked.
    var isFreeText = false
  }

  let catalogue: Catalogue
  let date: CalendarDate
  /// Sources that are on by default.
  let defaultSources: SourceSet
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
    for (number, source) in catalogue.sources.enumerated() {
      for fact in source.known { entries[fact.attribute, default: Entry()].isHeld = true }
      for lookup in source.lookups {
        for attribute in lookup.keys + lookup.gives {
          entries[attribute, default: Entry()].isHeld = true
        }
      }
      guard source.validity.contains(date) else { continue }
      func add(
        _ attribute: Attribute, _ kind: Way.Kind, keys: [Attribute] = [], bases: [String] = []
      ) {
        entries[attribute, default: Entry()].ways.append(
          Way(
            kind: kind, source: number, isComputation: source.kind == .computation, keys: keys,
            bases: bases))
      }
      for fact in source.known { add(fact.attribute, .known(fact.subject)) }
      for lookup in source.lookups where lookup.validity.contains(date) {
        for attribute in lookup.gives {
          add(attribute, .lookup, keys: lookup.keys, bases: lookup.bases)
        }
      }
      for lookup in source.relations where lookup.validity.contains(date) {
        let names = lookup.names.map { Name($0) }
        for attribute in lookup.gives {
          add(attribute, .relation(names), keys: lookup.keys, bases: lookup.bases)
        }
      }
    }
    let sorted = entries.sorted { $0.key.number < $1.key.number }
    var slots = [Int32](repeating: 0, count: Int(sorted.last?.key.number ?? 0) + 1)
    for (index, entry) in sorted.enumerated() {
      slots[Int(entry.key.number)] = Int32(index + 1)
    }
    self.slots = slots
    self.entries = [Entry()] + sorted.map(\.value)
  }

  subscript(attribute: Attribute) -> Entry {
    let number = Int(attribute.number)
    return entries[number < slots.count ? Int(slots[number]) : 0]
  }

  /// Whether some source holds or needs an attribute, or the whole of which it is a part.
  func isHeld(_ attribute: Attribute) -> Bool {
    self[attribute].isHeld || attribute.whole.map { self[$0].isHeld } ?? false
  }

  /// The person to whom a subject is related, and how.
  func origin(of subject: Subject) -> (subject: Subject, relation: Name)? {
    subject.origin(among: relations).map { ($0.subject, Name($0.relation)) }
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
