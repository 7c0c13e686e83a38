import Interchange
import Synchronization

/// A name that is compared far more often than it is read: a subject, an attribute, an entity.
///
/// Equal texts have equal numbers for the life of the process, on every thread, so that comparing
/// and hashing cost as much as for an integer. The numbers themselves depend on the order in which
/// names were met and never show: whatever is printed or sorted goes by ``text``.
public struct Name: Sendable, Hashable, CustomStringConvertible {
  let number: UInt32

  public init(_ text: String) { number = UInt32(Name.table.withLock { $0.id(of: text).number }) }

  public var text: String { Name.table.withLock { $0[TextTable.ID(number: Int32(number))] } }
  public var description: String { text }

  /// Every name met so far. It only grows: by the names of catalogues and of parties that no
  /// catalogue knows.
  private static let table: Mutex<TextTable> = {
    var table = TextTable()
    for text in fixed { _ = table.id(of: text) }
    return Mutex(table)
  }()
}

/// The entities, relations and parties that recognition itself speaks of.
extension Name {
  static let person = Name(number: 0)
  static let organization = Name(number: 1)
  static let otherOrganization = Name(number: 2)
  static let facility = Name(number: 3)
  static let parcel = Name(number: 4)
  static let vehicle = Name(number: 5)
  static let licence = Name(number: 6)
  static let civilStatus = Name(number: 7)
  static let case_ = Name(number: 8)
  static let other = Name(number: 9)

  static let identity = Name(number: 10)
  static let businessRegistration = Name(number: 11)
  static let passport = Name(number: 12)
  static let drivingLicence = Name(number: 13)

  static let applicant = Name(number: 14)
  static let owner = Name(number: 15)
  static let ownerOrganization = Name(number: 16)
  static let deceased = Name(number: 17)
  static let child = Name(number: 18)
  static let legalRepresentative = Name(number: 19)
  static let spouse = Name(number: 20)
  static let principal = Name(number: 21)
  static let householdHead = Name(number: 22)
  static let mother = Name(number: 65)
}

extension Name {
  /// The names that the code itself speaks of, by their numbers: these are known when it is compiled, so
  /// that comparing with one of them asks nobody. Tests hold each constant against its text.
  static let fixed = [
    "person", "organization", "otherOrganization", "facility", "parcel", "vehicle", "licence",
    "civilStatus", "case", "other", "identity", "businessRegistration", "passport",
    "drivingLicence", "applicant", "owner", "ownerOrganization", "deceased", "child",
    "legalRepresentative", "spouse", "principal", "householdHead", "applicantOrganization",
    "representative", "transferee", "parents", "co so", "person.identityNumber",
    "person.identityDocument", "person.fullName", "person.birthDate", "person.birthPlace",
    "person.deathDate", "person.residence", "person.permanentAddress", "person.currentAddress",
    "person.contactAddress", "person.householdHeadRelation", "person.relationship",
    "person.phone", "person.email", "person.fax", "person.website", "organization.code",
    "organization.name", "organization.headOfficeAddress", "organization.registrationDate",
    "parcel.address", "case.applicantKind", "case.submissionDate", "case.submissionPlace",
    "case.dossierNumber", "case.purpose", "case.content", "case.reason", "case.note",
    "case.commitment", "case.signature", "case.procedureName", "person.position", "chi nhanh",
    "person.birthYear", "person.sex", "case.receivingAgency", "mother", "licence.number",
  ]

  /// One of ``fixed``.
  init(number: UInt32) { self.number = number }
}
