/// How forms word things: data for the recognizer, read from the catalogue notation.
public struct Lexicon: Sendable {
  /// One meaning with the wordings that tell it.
  public struct Entry: Sendable {
    public var sense: Sense
    /// As people write them; ``Wording`` folds them.
    public var words: [String]
    /// As keys in files spell them, split into words.
    public var keys: [String]
  }

  /// What a wording says.
  public enum Sense: Sendable, Hashable {
    /// An index into ``Lexicon/attributes``.
    case attribute(Int)
    /// `name`, `number`, `issueDate`, `phone`…: what it is of, the context tells.
    case generic(Int)
    case paper(Int)
    case place(Int)
    /// `province`, `commune`…
    case part(String)
    case party(Int)
    /// An entity that is not a person: `organization`, `parcel`, `vehicle`, `other`…
    case thing(String)
    case modifier(Modifier)
    /// An index into ``Catalogue/obsolete``.
    case obsolete(Int)
    case personNoun
    case filler
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

  public struct AttributeWording: Sendable, Hashable {
    public enum Role: String, Sendable { case whole, part, place }
    public var attribute: Attribute
    public var role: Role
    /// The wording is this attribute only where the context is this entity.
    public var neededEntity: String?
    /// Boxes "number", "issued on" after it belong to this paper.
    public var opensPaper: String?
  }

  /// A wording that means another attribute for each kind of subject.
  public struct Generic: Sendable, Hashable {
    public var kind: String
    public var attributes: [String: Attribute]
  }

  /// A document with a number, a date and a place of issue.
  public struct Paper: Sendable, Hashable {
    public var id: String
    /// `number`, `issueDate`, `issuePlace`, `expiryDate`, `type`, `whole`.
    public var attributes: [String: Attribute]
    /// For a word such as "giấy chứng nhận": which paper it is next to which entity.
    public var byContext: [String: String]
  }

  public struct Place: Sendable, Hashable {
    public var id: String
    /// `nil` for a place no source holds.
    public var attribute: Attribute?
    public var entity: String?
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

    public var id: String
    public var partyClass: Class
    public var relation: String?
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
    public var newRecords: [String]
    public var createdRelations: [String]
    public var withoutRelations: [String]
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
