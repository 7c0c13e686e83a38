/// How forms word things: data for the recognizer, read from the catalogue notation.
public struct Lexicon: Sendable {
  /// One meaning with the wordings that tell it.
  public struct Entry: Sendable {
    public var sense: Sense
    /// Lists as the catalogue has them, separated by `;`. ``PhraseIndex`` takes them apart byte by byte: to
    /// make a text of each of thousands of wordings would be half of a start.
    var wordLists: [String]
    var keyLists: [String]

    /// As people write them.
    public var words: [String] {
      get { wordLists.flatMap { items($0) } }
      set { wordLists = newValue }
    }
    /// As keys in files spell them, split into words.
    public var keys: [String] { keyLists.flatMap { items($0) } }
  }

  /// What a wording says.
  public enum Sense: Sendable, Hashable {
    /// An index into ``Lexicon/attributes``.
    case attribute(Int)
    /// `name`, `number`, `issueDate`, `phone`…: what it is of, the context tells.
    case generic(Int)
    case paper(Int)
    case place(Int)
    case part(Parts)
    case party(Int)
    /// An entity that is not a person: `organization`, `parcel`, `vehicle`, `other`…
    case thing(Name)
    case modifier(Modifier)
    /// An index into ``Catalogue/obsolete``.
    case obsolete(Int)
    case personNoun
    case filler
  }

  /// Parts of an address, from the street to the country.
  public struct Parts: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let street = Parts(rawValue: 1)
    public static let commune = Parts(rawValue: 2)
    public static let district = Parts(rawValue: 4)
    public static let province = Parts(rawValue: 8)
    public static let country = Parts(rawValue: 16)

    static let each: [Parts] = [.street, .commune, .district, .province, .country]

    /// The part of that name in attribute ids and in the notation.
    init?(named name: String) {
      guard let bit = Parts.names.firstIndex(of: name) else { return nil }
      rawValue = 1 << bit
    }

    /// The name of a single part.
    var name: String { Parts.names[rawValue.trailingZeroBitCount] }
    static let names = ["street", "commune", "district", "province", "country"]
  }

  /// A word that changes what the others mean.
  public enum Modifier: String, Sendable, Hashable, CaseIterable {
    /// Not in any database yet: a change, a wish, a plan.
    case new
    /// Asked for: new where it stands beside an attribute.
    case proposed
    /// What was before.
    case former
    /// The same box once more.
    case again
    case inWords
    case abroad
    /// The name under which somebody signs.
    case signature
    case alternative
    /// "The applicant is the owner".
    case sameSwitch
    case count, verify, result, event
  }

  /// Several modifiers.
  public struct Modifiers: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    init(_ modifier: Modifier) {
      rawValue = 1 << Modifier.allCases.firstIndex(of: modifier)!
    }

    static let new = Modifiers(.new)
    static let proposed = Modifiers(.proposed)
    static let former = Modifiers(.former)
    static let alternative = Modifiers(.alternative)
    static let again = Modifiers(.again)
    static let inWords = Modifiers(.inWords)
    static let abroad = Modifiers(.abroad)
    static let signature = Modifiers(.signature)
    static let sameSwitch = Modifiers(.sameSwitch)
    static let count = Modifiers(.count)
    static let verify = Modifiers(.verify)
    static let result = Modifiers(.result)
    static let event = Modifiers(.event)
  }

  public struct AttributeWording: Sendable, Hashable {
    public enum Role: String, Sendable { case whole, part, place }
    public var attribute: Attribute
    public var role: Role
    /// The wording is this attribute only where the context is this entity.
    public var neededEntity: Name?
    /// Boxes "number", "issued on" after it belong to this paper.
    public var opensPaper: Name?
  }

  /// A wording that means another attribute for each kind of subject.
  public struct Generic: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
      case phone, email, fax, website, taxCode, familyName, name
      case number, issueDate, issuePlace, expiryDate, type, issueDatePlace
      case place, date, residenceKind
    }

    /// Several kinds.
    public struct Kinds: OptionSet, Sendable, Hashable {
      public let rawValue: UInt16
      public init(rawValue: UInt16) { self.rawValue = rawValue }
      init(_ kind: Kind) { rawValue = 1 << Kinds.order.firstIndex(of: kind)! }
      private static let order = Kind.allCases

      static let contacts = Kinds([.phone, .email, .fax, .website])
      static let phone = Kinds(.phone)
      static let email = Kinds(.email)
      static let fax = Kinds(.fax)
      static let website = Kinds(.website)
      static let taxCode = Kinds(.taxCode)
      static let familyName = Kinds(.familyName)
      static let name = Kinds(.name)
      static let number = Kinds(.number)
      static let issueDate = Kinds(.issueDate)
      static let issuePlace = Kinds(.issuePlace)
      static let expiryDate = Kinds(.expiryDate)
      static let type = Kinds(.type)
      static let issueDatePlace = Kinds(.issueDatePlace)
      static let place = Kinds(.place)
      static let residenceKind = Kinds(.residenceKind)
      /// Those that are a question by themselves.
      static let standingAlone = Kinds([
        .phone, .email, .fax, .website, .taxCode, .familyName, .name,
      ])
      /// What can be asked about a paper.
      static let aspects = Kinds([
        .number, .issueDate, .issuePlace, .expiryDate, .type, .issueDatePlace,
      ])

      var isSeveral: Bool { rawValue.nonzeroBitCount > 1 }
      /// The first in the order of ``Kind``; there must be one.
      var first: Kind { Kinds.order[rawValue.trailingZeroBitCount] }
    }

    public var kind: Kind
    /// By entity.
    public var attributes: [Name: Attribute]
  }

  /// A document with a number, a date and a place of issue.
  public struct Paper: Sendable, Hashable {
    /// What can be asked about it.
    public enum Aspect: String, Sendable, CaseIterable {
      case number, issueDate, issuePlace, expiryDate, type, whole
    }

    public var id: Name
    public var attributes: [Aspect: Attribute]
    /// For a word such as "giấy chứng nhận": which paper it is next to which entity.
    public var byContext: [Name: Name]
  }

  public struct Place: Sendable, Hashable {
    public var id: Name
    /// `nil` for a place no source holds.
    public var attribute: Attribute?
    public var entity: Name?
    /// Whether it is just "address", and the context tells which.
    public var isGeneric: Bool
  }

  /// A role in which somebody appears in forms.
  public struct Party: Sendable, Hashable {
    public enum Class: String, Sendable {
      /// Who files.
      case applicant
      /// The "I" of the application: the owner where there is one, else the applicant.
      case asker
      /// Chủ hồ sơ.
      case owner
      /// Owns the thing the application is about: the owner where somebody else files.
      case holder
      case person
      /// Reached from another person.
      case relative
      /// One of the two who marry, or the spouse of somebody.
      case spouseSide
    }

    public var id: Name
    public var partyClass: Class
    public var relation: Name?
    /// Each wording is a party of its own, named by its folded words.
    public var usesOwnWords: Bool
    /// Sources give no relatives of this person.
    public var hasNoRelations: Bool
  }

  /// What the name of a procedure says about its subjects.
  public struct ProcedureWording: Sendable {
    public var id: String
    public var matches: [String]
    public var exceptions: [String]
    public var newRecords: [Subject]
    public var createdRelations: [Name]
    public var withoutRelations: [Subject]
    /// Attributes of the very event that is registered.
    public var newAttributes: [Attribute]
  }

  public var entries: [Entry] = []
  /// Whether a step whose title names nobody is about the one who applies: so in Vietnamese forms,
  /// where the application speaks in the first person.
  public var unnamedStepsAreTheAskers = true
  public var attributes: [AttributeWording] = []
  public var generics: [Generic] = []
  public var papers: [Paper] = []
  public var places: [Place] = []
  public var parties: [Party] = []
  public var procedures: [ProcedureWording] = []
  /// Pairs of words that differ only by marks and never stand for one another.
  public var confusable: [(String, String)] = []
}
