/// Whom or what a field is about (*chủ thể*): `applicant`, `child.mother`,
/// `applicantOrganization.legalRepresentative`, or an unknown party's own folded words.
///
/// Relatives of the applicant are named without him: `father`, `spouse`, `householdHead`.
public struct Subject: Sendable, Hashable, CustomStringConvertible {
  public let name: String

  public init(_ name: String) { self.name = name }

  public static let applicant = Subject("applicant")
  public static let applicantOrganization = Subject("applicantOrganization")
  public static let owner = Subject("owner")
  public static let ownerOrganization = Subject("ownerOrganization")
  public static let organization = Subject("organization")
  public static let parcel = Subject("parcel")
  public static let vehicle = Subject("vehicle")
  public static let case_ = Subject("case")

  public var description: String { name }

  /// The subject reached from this one by a relation.
  public func related(_ relation: String) -> Subject {
    self == .applicant && relation != "child" && relation != "legalRepresentative"
      ? Subject(relation) : Subject("\(name).\(relation)")
  }

  /// The subject from which the last relation leads here, and that relation.
  ///
  /// - Parameter relations: The relations the catalogue knows; a bare `father` is the applicant's.
  public func origin(among relations: Set<String>) -> (subject: Subject, relation: String)? {
    if let dot = name.lastIndex(of: ".") {
      let relation = String(name[name.index(after: dot)...])
      guard relations.contains(relation) else { return nil }
      return (Subject(String(name[..<dot])), relation)
    }
    // A bare `child` is the one the filing is about.
    return relations.contains(name) && name != "child" && name != "legalRepresentative"
      ? (.applicant, name) : nil
  }

  /// The first name of a path: `child` of `child.mother`.
  public var root: String { String(name.prefix { $0 != "." }) }
}

/// What a field says about its subject (*thuộc tính*): `person.birthDate`,
/// `person.residence.commune`.
public struct Attribute: Sendable, Hashable, CustomStringConvertible {
  public let id: String

  public init(_ id: String) { self.id = id }

  public var description: String { id }

  /// `person` of `person.birthDate`.
  public var entity: String { String(id.prefix { $0 != "." }) }

  /// The attribute of which this one is a part: `person.residence` of
  /// `person.residence.commune`; `nil` for a whole.
  public var whole: Attribute? {
    let dots = id.indices.filter { id[$0] == "." }
    return dots.count == 2 ? Attribute(String(id[..<dots[1]])) : nil
  }

  /// `commune` of `person.residence.commune`.
  public var part: String? {
    whole.map { String(id.dropFirst($0.id.count + 1)) }
  }
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
