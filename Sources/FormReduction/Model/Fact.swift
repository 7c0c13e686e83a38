import Interchange
import Synchronization

/// Whom or what a field is about (*chủ thể*): `applicant`, `child.mother`,
/// `applicantOrganization.legalRepresentative`, or an unknown party's own folded words.
///
/// Relatives of the applicant are named without him: `father`, `spouse`, `householdHead`.
public struct Subject: Sendable, Hashable, CustomStringConvertible {
  let path: Name
  private let rootName: Name

  public init(_ name: String) { self.init(Name(name)) }

  init(_ path: Name) { self = Subject.paths.withLock { $0.subject(path) } }

  private init(path: Name, root: Name) {
    self.path = path
    rootName = root
  }

  /// A party of ``Name/fixed``.
  private init(fixed number: UInt32) {
    path = Name(number: number)
    rootName = Name(number: number)
  }

  public static func == (a: Subject, b: Subject) -> Bool { a.path == b.path }
  public func hash(into hasher: inout Hasher) { hasher.combine(path) }

  public static let applicant = Subject(fixed: 14)
  public static let applicantOrganization = Subject(fixed: 23)
  public static let owner = Subject(fixed: 15)
  public static let ownerOrganization = Subject(fixed: 16)
  public static let organization = Subject(fixed: 1)
  public static let parcel = Subject(fixed: 4)
  public static let vehicle = Subject(fixed: 5)
  public static let case_ = Subject(fixed: 8)
  static let child = Subject(fixed: 18)
  static let representative = Subject(fixed: 24)
  static let deceased = Subject(fixed: 17)
  static let transferee = Subject(fixed: 25)
  /// A branch that a company sets up.
  static let branch = Subject(fixed: 61)
  static let parents = Subject(fixed: 26)
  /// A workshop, a school, a clinic that a permit is for.
  static let facility = Subject(fixed: 27)
  /// The persons whom a filing may be about.
  static let mainPeople = [child, Subject("ward"), Subject("principal")]
  /// Somebody whose relatives a form may ask for next.
  static let withRelatives =
    mainPeople + [
      deceased, Subject("guardian"), Subject("transferor"), transferee,
    ]
  /// Parties whose own relatives no form asks for: they stand beside the person a block is about.
  static let besideOthers = ["parents", "sibling", "contactPerson", "recipient", "witness"].map {
    Subject($0)
  }

  public var name: String { path.text }
  public var description: String { name }
  /// A number for tables; says nothing by itself.
  var number: UInt32 { path.number }

  /// The subject reached from this one by a relation.
  public func related(_ relation: String) -> Subject { related(Name(relation)) }

  func related(_ relation: Name) -> Subject {
    Subject.paths.withLock { $0.subject(from: self, relation) }
  }

  /// The subject from which the last relation leads here, and that relation.
  ///
  /// - Parameter relations: The relations the catalogue knows; a bare `father` is the applicant's.
  public func origin(among relations: Set<String>) -> (subject: Subject, relation: String)? {
    let name = name
    if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) {
      let relation = String(name[name.index(after: dot)...])
      guard relations.contains(relation) else { return nil }
      return (Subject(String(name[..<dot])), relation)
    }
    // A bare `child` is the one the filing is about.
    return relations.contains(name) && name != "child" && name != "legalRepresentative"
      ? (.applicant, name) : nil
  }

  /// The first name of a path: `child` of `child.mother`.
  public var root: Subject { Subject(path: rootName, root: rootName) }

  /// Whether it is the owner, his organization or somebody related to them.
  var isOwners: Bool { rootName == .owner || rootName == .ownerOrganization }

  /// The subject where owner and applicant are one person.
  var merged: Subject {
    guard isOwners else { return self }
    return Subject.paths.withLock { $0.merged(self) }
  }

  /// What was worked out about paths, so that it is worked out once.
  private struct Paths {
    private var subjects: [Name: Subject] = [:]
    private var relatives: [Name: [Name: Subject]] = [:]
    private var mergedSubjects: [Name: Subject] = [:]

    mutating func subject(_ path: Name) -> Subject {
      if let known = subjects[path] { return known }
      let text = path.text
      let dot = text.utf8.firstIndex(of: UInt8(ascii: "."))
      let subject = Subject(path: path, root: dot.map { Name(String(text[..<$0])) } ?? path)
      subjects[path] = subject
      return subject
    }

    mutating func subject(from person: Subject, _ relation: Name) -> Subject {
      if let known = relatives[person.path]?[relation] { return known }
      let isNamedWithoutHim =
        person.path == .applicant && relation != .child && relation != .legalRepresentative
      let path = isNamedWithoutHim ? relation : Name("\(person.path.text).\(relation.text)")
      let relative = subject(path)
      relatives[person.path, default: [:]][relation] = relative
      return relative
    }

    mutating func merged(_ person: Subject) -> Subject {
      if let known = mergedSubjects[person.path] { return known }
      let rest = person.path.text.dropFirst(person.rootName.text.count)
      let root = person.rootName == .owner ? "applicant" : "applicantOrganization"
      let merged = subject(Name(root + rest))
      mergedSubjects[person.path] = merged
      return merged
    }
  }

  private static let paths = Mutex(Paths())
}

/// What a field says about its subject (*thuộc tính*): `person.birthDate`,
/// `person.residence.commune`.
public struct Attribute: Sendable, Hashable, CustomStringConvertible {
  let name: Name
  /// That of ``whole``, or its own where it is no part.
  private let wholeName: Name
  let entityName: Name

  public init(_ id: String) { self = Attribute.known.withLock { $0.attribute(id) } }

  private init(parsing id: String) {
    name = Name(id)
    let dot = UInt8(ascii: ".")
    let first = id.utf8.firstIndex(of: dot)
    entityName = Name(String(id[..<(first ?? id.endIndex)]))
    // A part has two dots, no more.
    if let first, let second = id.utf8[first...].dropFirst().firstIndex(of: dot),
      !id.utf8[second...].dropFirst().contains(dot)
    {
      wholeName = Name(String(id[..<second]))
    } else {
      wholeName = name
    }
  }

  /// Attributes by their ids, so that each is taken apart once: sources name the same ones again and again.
  private struct Known {
    private var ids = TextTable()
    private var attributes: [Attribute] = []

    mutating func attribute(_ id: String) -> Attribute {
      let number = Int(ids.id(of: id).number)
      if number == attributes.count { attributes.append(Attribute(parsing: id)) }
      return attributes[number]
    }
  }

  private static let known = Mutex(Known())

  /// One of ``Name/fixed`` that is no part, of an entity that is one too.
  private init(fixed number: UInt32, of entity: UInt32) {
    name = Name(number: number)
    wholeName = Name(number: number)
    entityName = Name(number: entity)
  }

  private init(wholeOf part: Attribute) {
    name = part.wholeName
    wholeName = part.wholeName
    entityName = part.entityName
  }

  public static func == (a: Attribute, b: Attribute) -> Bool { a.name == b.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  public var id: String { name.text }
  public var description: String { id }
  /// A number for tables; says nothing by itself.
  var number: UInt32 { name.number }

  /// `person` of `person.birthDate`.
  public var entity: String { entityName.text }

  /// The attribute of which this one is a part: `person.residence` of
  /// `person.residence.commune`; `nil` for a whole.
  public var whole: Attribute? { isPart ? Attribute(wholeOf: self) : nil }
  var isPart: Bool { wholeName != name }

  /// `commune` of `person.residence.commune`.
  public var part: String? { isPart ? String(id.dropFirst(wholeName.text.count + 1)) : nil }

  /// The part of an address that is this attribute.
  func part(_ part: Lexicon.Parts) -> Attribute {
    Attribute.parts.withLock { parts in
      if let known = parts[name]?[part.rawValue] { return known }
      let attribute = Attribute("\(id).\(part.name)")
      parts[name, default: [:]][part.rawValue] = attribute
      return attribute
    }
  }

  private static let parts = Mutex<[Name: [UInt8: Attribute]]>([:])
}

/// The attributes that recognition and derivation themselves speak of.
extension Attribute {
  static let identityNumber = Attribute(fixed: 28, of: 0)
  static let identityDocument = Attribute(fixed: 29, of: 0)
  static let fullName = Attribute(fixed: 30, of: 0)
  static let birthDate = Attribute(fixed: 31, of: 0)
  static let birthPlace = Attribute(fixed: 32, of: 0)
  static let deathDate = Attribute(fixed: 33, of: 0)
  static let residence = Attribute(fixed: 34, of: 0)
  static let permanentAddress = Attribute(fixed: 35, of: 0)
  static let currentAddress = Attribute(fixed: 36, of: 0)
  static let contactAddress = Attribute(fixed: 37, of: 0)
  static let householdHeadRelation = Attribute(fixed: 38, of: 0)
  static let relationship = Attribute(fixed: 39, of: 0)
  static let phone = Attribute(fixed: 40, of: 0)
  static let email = Attribute(fixed: 41, of: 0)
  static let fax = Attribute(fixed: 42, of: 0)
  static let website = Attribute(fixed: 43, of: 0)
  /// What an application asks of its own person, seldom of a relative.
  static let ownItems = [
    Attribute("person.socialInsuranceNumber"), Attribute("person.healthInsuranceNumber"),
    Attribute("person.bankAccount"),
  ]
  static let organizationCode = Attribute(fixed: 44, of: 1)
  static let organizationName = Attribute(fixed: 45, of: 1)
  static let headOfficeAddress = Attribute(fixed: 46, of: 1)
  static let registrationDate = Attribute(fixed: 47, of: 1)
  static let parcelAddress = Attribute(fixed: 48, of: 4)
  static let applicantKind = Attribute(fixed: 49, of: 8)
  static let submissionDate = Attribute(fixed: 50, of: 8)
  static let submissionPlace = Attribute(fixed: 51, of: 8)
  static let dossierNumber = Attribute(fixed: 52, of: 8)
  static let purpose = Attribute(fixed: 53, of: 8)
  static let content = Attribute(fixed: 54, of: 8)
  static let reason = Attribute(fixed: 55, of: 8)
  static let note = Attribute(fixed: 56, of: 8)
  static let commitment = Attribute(fixed: 57, of: 8)
  static let signature = Attribute(fixed: 58, of: 8)
  static let procedureName = Attribute(fixed: 59, of: 8)
  static let position = Attribute(fixed: 60, of: 0)
  static let birthYear = Attribute(fixed: 62, of: 0)
  static let sex = Attribute(fixed: 63, of: 0)
  static let receivingAgency = Attribute(fixed: 64, of: 8)
  static let licenceNumber = Attribute(fixed: 66, of: 6)
}

/// A subject and an attribute: one data item that somebody has to know.
public struct Fact: Sendable, Hashable, CustomStringConvertible {
  public let subject: Subject
  public let attribute: Attribute

  public init(_ subject: Subject, _ attribute: Attribute) {
    self.subject = subject
    self.attribute = attribute
  }

  public var description: String { "\(subject):\(attribute)" }
}
