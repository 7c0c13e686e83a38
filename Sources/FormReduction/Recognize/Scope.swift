import Interchange

/// What a block of a form has told so far: the context in which its next field is read.
///
/// A block begins with what its title says, else with what the block around it knew; each field that
/// introduces somebody or something changes it for the fields behind it, until the block ends.
struct Scope: Sendable {
  /// What told whom a field is about.
  enum Witness: Sendable, Hashable {
    case byDefault
    case label(Name)
    case heading(TextTable.ID)
    case key(TextTable.ID)
    /// The label of a field before.
    case order(TextTable.ID)
  }

  /// Who a bare "Năm sinh" is about.
  var person: Subject
  /// Whose mother "mẹ" is: the person of the title, not the relative named last.
  var base: Subject
  /// The person the block is about, whoever was named since: whose relation or contact is asked.
  var home: Subject
  var organization: Subject
  /// `person`, `organization`, `parcel`, `vehicle`, `other`: what a bare "Địa chỉ" is of.
  var entity = Name.person
  /// Whether the title speaks of a company or body.
  var isAboutOrganization = false
  /// Whether the title names somebody who may be a person or a body: "Tổ chức, cá nhân đề nghị".
  var mayBeOrganization = false
  /// Whether the title names an association or a church.
  var isAssociation = false
  /// Whether the title speaks of the body that files.
  var isAboutOwnBody = false
  /// The title whose parties in brackets are the same person here; `nil` where it names none.
  var aliases: TextTable.ID?
  /// What told the person.
  var witness = Witness.byDefault
  /// Whether a field before brought in a relative of the person the block is about.
  var isRelativeByOrder = false
  /// Whether the title of this very block names him.
  var isNamedByTitle = false
  /// The paper to which "Số", "Ngày cấp", "Nơi cấp" belong.
  var paper: OpenPaper?
  /// The address whose boxes follow, whose it is, and the label that opened it.
  var place: OpenPlace?
  /// The date whose boxes follow: its first field.
  var date: Int?
  /// Whether the block is about something that is to come.
  var isNew = false
  /// Inside a repeating group people are nobody outside it.
  var isRepeated = false

  /// Makes a block be about somebody whom its title tells.
  mutating func turn(to person: Subject, by title: TextTable.ID) {
    self.person = person
    base = person
    home = person
    witness = .heading(title)
    isNamedByTitle = true
  }

  struct OpenPaper: Sendable {
    /// An index into ``Lexicon/papers``.
    var paper: Int
    var subject: Subject
    /// The label or title that named it.
    var label: TextTable.ID
  }

  struct OpenPlace: Sendable {
    var attribute: Attribute?
    var subject: Subject
    /// The label or title that named it.
    var label: TextTable.ID
    /// The parts asked so far.
    var parts: Lexicon.Parts
    var firstField: Int
    /// Whether a field named it, so that it also holds for parts that do not follow at once.
    var isNamed: Bool
    /// Whether the title of the block named it, so that other fields do not end it.
    var isFromTitle = false
    /// Whether it is still to be.
    var isNew = false
  }
}
