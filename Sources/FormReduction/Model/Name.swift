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
  private static let table = Mutex(TextTable())
}

/// The entities, relations and parties that recognition itself speaks of.
extension Name {
  static let person = Name("person")
  static let organization = Name("organization")
  static let otherOrganization = Name("otherOrganization")
  static let facility = Name("facility")
  static let parcel = Name("parcel")
  static let vehicle = Name("vehicle")
  static let licence = Name("licence")
  static let civilStatus = Name("civilStatus")
  static let case_ = Name("case")
  static let other = Name("other")

  static let identity = Name("identity")
  static let businessRegistration = Name("businessRegistration")
  static let passport = Name("passport")
  static let drivingLicence = Name("drivingLicence")

  static let applicant = Name("applicant")
  static let owner = Name("owner")
  static let ownerOrganization = Name("ownerOrganization")
  static let deceased = Name("deceased")
  static let child = Name("child")
  static let legalRepresentative = Name("legalRepresentative")
  static let spouse = Name("spouse")
  static let principal = Name("principal")
  static let householdHead = Name("householdHead")
}
