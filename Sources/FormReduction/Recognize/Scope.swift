/// What a block of a form has told so far: the context in which its next field is read.
///
/// A block begins with what its title says, else with what the block around it knew; each field that
/// introduces somebody or something changes it for the fields behind it, until the block ends.
struct Scope {
  /// Who a bare "Năm sinh" is about.
  var person: Subject
  /// Whose mother "mẹ" is: the person of the title, not the relative named last.
  var base: Subject
  /// The person the block is about, whoever was named since: whose relation or contact is asked.
  var home: Subject
  var organization: Subject
  /// `person`, `organization`, `parcel`, `vehicle`, `other`: what a bare "Địa chỉ" is of.
  var entity = "person"
  /// Whether the title speaks of a company or body.
  var isAboutOrganization = false
  /// Parties that the title names in brackets: they are the same person here.
  var aliases: Set<Int> = []
  /// What told the person.
  var witness: Evidence = .subjectByDefault
  /// Whether the title of this very block names him.
  var isNamedByTitle = false
  /// The paper to which "Số", "Ngày cấp", "Nơi cấp" belong, whose it is, and the label that said so.
  var paper: (paper: Lexicon.Paper, subject: Subject, label: String)?
  /// The address whose boxes follow, whose it is, and the label that opened it.
  var place: OpenPlace?
  /// The date whose boxes follow.
  var date: (field: Int, meaning: Meaning, label: String)?
  /// Whether the block is about something that is to come.
  var isNew = false
  /// Inside a repeating group people are nobody outside it.
  var isRepeated = false

  struct OpenPlace {
    var attribute: Attribute?
    var subject: Subject
    var label: String
    /// The parts asked so far.
    var parts: Set<String>
    var firstField: Int
    /// Whether a field named it, so that it also holds for parts that do not follow at once.
    var isNamed: Bool
    /// Whether the title of the block named it, so that other fields do not end it.
    var isFromTitle = false
  }
}
