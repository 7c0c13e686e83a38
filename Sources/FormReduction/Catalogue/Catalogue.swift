import Interchange

/// What is held where, on which legal basis, and how forms word it: the knowledge beside the rooms.
public struct Catalogue: Sendable {
  public var bases: [LegalBasis] = []
  public var entities: [Entity] = []
  public var sources: [Source] = []
  public var obsolete: [ObsoleteThing] = []
  /// Papers that a source stands in for; attachments are held against them, never the figures.
  public var replacedPapers: [ReplacedPaper] = []
  public var lexicon = Lexicon()
  /// The names and editions of the texts it was read from, built-in first: `vietnam 2026-11`.
  public var versions: [String] = []
  /// The texts it was read from, built-in first; hashed for the identity of a run.
  public var texts: [String] = []

  /// Every relation that some source gives: `father`, `spouse`…
  public var relations: Set<String> {
    var names: Set<String> = []
    for source in sources { for relation in source.relations { names.formUnion(relation.names) } }
    for party in lexicon.parties {
      if let relation = party.relation { names.insert(relation.text) }
    }
    return names
  }

  /// Derivation keeps a set of sources in one word of bits.
  static let sourceLimit = SourceSet.limit

  public func source(_ id: String) -> Source? { sources.first { $0.id == id } }
  public func basis(_ id: String) -> LegalBasis? { bases.first { $0.id == id } }

  /// The words for an attribute; for a part of an address, the whole and the part.
  public func name(of attribute: Attribute) -> Message? {
    for entity in entities where entity.name == attribute.entity {
      let whole = attribute.whole ?? attribute
      guard let name = entity.attributes.first(where: { $0.attribute == whole })?.name else {
        return nil
      }
      guard let part = attribute.part else { return name }
      let words = Catalogue.partNames[part] ?? Message(vi: part, en: part)
      return Message(
        vi: "\(name.vietnamese) (\(words.vietnamese))", en: "\(name.english) (\(words.english))")
    }
    return nil
  }

  static let partNames: [String: Message] = [
    "country": Message(vi: "quốc gia", en: "country"),
    "province": Message(vi: "tỉnh, thành phố", en: "province"),
    "district": Message(vi: "quận, huyện", en: "district"),
    "commune": Message(vi: "xã, phường", en: "commune"),
    "street": Message(vi: "số nhà, đường, thôn", en: "street"),
  ]

  /// A short fingerprint of the texts, for the identity of a run.
  public var fingerprint: String {
    FormReduction.fingerprint(
      ofHash: texts.reduce(0) { ByteHash.mixed($0 ^ ByteHash.hash(of: $1)) })
  }
}

/// A text that allows not to ask again, with the days between which it is in force.
public struct LegalBasis: Sendable, Hashable {
  /// How far the wording was checked.
  public enum Mark: String, Sendable {
    case confirmed, press, unconfirmed
  }

  public var id: String
  /// The citation as it is printed.
  public var text: String
  public var use: Message
  public var validity: Validity
  public var mark: Mark
  public var note: Message?
}

/// A kind of subject with its attributes.
public struct Entity: Sendable {
  public struct NamedAttribute: Sendable {
    public var attribute: Attribute
    public var name: Message
  }

  public var name: String
  public var attributes: [NamedAttribute]
  /// Attributes that lookups need, in the order in which the deriver tries to do without them:
  /// the one that should stay stands last.
  public var keys: [Attribute]
}

/// A national or sector database, the sign-in account, the portal, or a computation.
public struct Source: Sendable {
  public enum Kind: String, Sendable {
    case account, portal, national, sector, provincial, computation
  }

  /// Whether its data may be counted on today.
  public enum Status: String, Sendable, CaseIterable, Comparable {
    /// Portals read it today.
    case connected
    /// The owner has published the data as a replacement.
    case published
    /// A text provides for it.
    case inLaw

    public static func < (a: Status, b: Status) -> Bool {
      allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)!
    }
  }

  public var id: String
  public var name: Message
  public var owner: String
  public var kind: Kind
  public var status: Status
  /// Whether the status was read in an official text, or is a default to be confirmed.
  public var statusIsConfirmed: Bool
  public var isOnByDefault: Bool
  public var validity: Validity
  /// Ids of ``LegalBasis``, the one shown first at the front.
  public var bases: [String]
  /// What it knows before anything is asked.
  public var known: [Fact]
  public var lookups: [Lookup]
  public var relations: [RelationLookup]
}

/// From known attributes of a subject a source gives others of the same subject.
public struct Lookup: Sendable, Hashable {
  public var keys: [Attribute]
  public var gives: [Attribute]
  public var validity: Validity
  /// Ids of the bases for these attributes; empty where those of the source hold.
  public var bases: [String] = []
}

/// From known attributes of a subject a source gives other subjects, with some of their attributes.
public struct RelationLookup: Sendable, Hashable {
  public var keys: [Attribute]
  /// `father`, `spouse`, `legalRepresentative`…
  public var names: [String]
  public var gives: [Attribute]
  public var validity: Validity
  public var bases: [String] = []
}

/// Something that forms ask for although it no longer exists.
public struct ObsoleteThing: Sendable {
  /// `district` is the part of an address of that name; others are recognised by their words.
  public var id: String
  public var reason: Message
  public var bases: [String]
  public var validity: Validity
  public var words: [String]
}
