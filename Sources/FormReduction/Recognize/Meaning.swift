/// What a field is: whom it is about and what it says.
///
/// Numbers and flags only, so that it is copied for nothing; what told so stands beside it
/// (``Evidence``).
public struct Meaning: Sendable {
  public var subject: Subject
  /// `nil` where it is none of the catalogue's attributes.
  public var attribute: Attribute?
  /// Whether it asks for something that no database can hold yet: a change, a wish, a plan.
  public var isNew = false
  /// Whether a careful reader would check it.
  public var isLikely = false
  private var compositeNumber: Int32 = -1
  private var restatedNumber: Int32 = -1
  private var obsoleteNumber: Int32 = -1

  init(subject: Subject, attribute: Attribute? = nil) {
    self.subject = subject
    self.attribute = attribute
  }

  /// The first field of the date, the name or the address of which this is one box.
  public var composite: Int? {
    get { Meaning.index(compositeNumber) }
    set { compositeNumber = Int32(newValue ?? -1) }
  }
  /// The field that it repeats by its own words: "Nhập lại…", "ghi bằng chữ".
  public var restates: Int? {
    get { Meaning.index(restatedNumber) }
    set { restatedNumber = Int32(newValue ?? -1) }
  }
  /// An index into ``Catalogue/obsolete``.
  public var obsolete: Int? {
    get { Meaning.index(obsoleteNumber) }
    set { obsoleteNumber = Int32(newValue ?? -1) }
  }

  private static func index(_ number: Int32) -> Int? { number < 0 ? nil : Int(number) }

  /// The data item, where a source could hold it.
  public var fact: Fact? {
    guard let attribute, !isNew else { return nil }
    return Fact(subject, attribute)
  }
}

/// One thing that decided what a field is, or that was overruled.
public enum Evidence: Sendable, Hashable {
  /// Wordings of the lexicon found in the label.
  case words([String])
  /// Wordings found in the key, where the label says nothing.
  case keyWords([String])
  case subjectFromLabel(String)
  case subjectFromHeading(String)
  case subjectFromKey(String)
  /// A field before it introduced the person; its label.
  case subjectFromOrder(String)
  case subjectByDefault
  /// The key or a farther heading says otherwise.
  case overruled(key: String)
  /// The paper that a field before it named; its label.
  case paperFromOrder(String)
  case placeFromOrder(String)
  case dateFromOrder(String)
  case mistyped(String)
  /// Words that no wording explains.
  case unknownWords(String)
  case isNew
}
