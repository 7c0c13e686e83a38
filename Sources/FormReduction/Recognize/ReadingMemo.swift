import Interchange

/// Readings by the number of their text. A text may be a label, a heading and a key, and is read as
/// each.
struct Readings: Sendable {
  var texts = TextTable()
  fileprivate var labels: [Reading?] = []
  fileprivate var headings: [Reading?] = []
  fileprivate var keys: [Reading?] = []
  fileprivate var titles: [[Int]?] = []
  /// What of each text was read, and what matters for the whole procedure.
  fileprivate var marks: [Mark] = []

  struct Mark: OptionSet {
    var rawValue: UInt8
    static let label = Mark(rawValue: 1)
    static let heading = Mark(rawValue: 2)
    static let key = Mark(rawValue: 4)
    static let title = Mark(rawValue: 8)
    /// As a label it may say something about the people and things of the whole procedure.
    static let labelMatters = Mark(rawValue: 16)
    /// As a key it names a party.
    static let keyNamesParty = Mark(rawValue: 32)
  }

  /// Of a text that was read as a label or a key.
  func mark(_ id: TextTable.ID) -> Mark { marks[Int(id.number)] }

  /// Each of these asks for what ``ReadingMemo/learn(_:)`` has read before.
  func label(_ id: TextTable.ID) -> Reading { Readings.known(labels, id) }
  func heading(_ id: TextTable.ID) -> Reading { Readings.known(headings, id) }
  func key(_ id: TextTable.ID) -> Reading { Readings.known(keys, id) }
  /// The numbers of the procedure wordings that a title meets.
  func procedureWordings(in id: TextTable.ID) -> [Int] { Readings.known(titles, id) }

  private static func known<Value>(_ list: [Value?], _ id: TextTable.ID) -> Value {
    guard let value = list[Int(id.number)] else {
      preconditionFailure("a text is read before it is asked for")
    }
    return value
  }
}

/// What was read before: the same few hundred texts recur in all forms.
struct ReadingMemo: Sendable {
  var readings = Readings()
  private let reader: WordingReader
  private let witnesses: Set<Options.Witness>

  /// Above this many different texts the memo starts anew before the next procedure, so that memory
  /// stays bounded: about 1 KB a text.
  private static let limit = 16_384

  init(_ reader: WordingReader, witnesses: Set<Options.Witness>) {
    self.reader = reader
    self.witnesses = witnesses
  }

  /// Makes room where too much was read.
  ///
  /// - Returns: Whether the numbers of texts given before are void now.
  @discardableResult
  mutating func makeRoom() -> Bool {
    guard readings.texts.count > ReadingMemo.limit else { return false }
    readings = Readings()
    return true
  }

  mutating func id(of text: String) -> TextTable.ID { readings.texts.id(of: text) }

  mutating func outline(of form: Form) -> FormOutline { FormOutline(of: form, &readings.texts) }

  /// Reads all texts of a form that were not read before.
  mutating func learn(_ outline: FormOutline) {
    learn(title: outline.title)
    for section in outline.sections { learn(heading: section.title) }
    for field in outline.fields {
      if readings.isNew(field.label, .label) { learn(label: field.label) }
      if readings.isNew(field.key, .key) { learn(key: field.key) }
    }
  }

  /// Reads the name of a procedure or the title of a form.
  mutating func learn(title id: TextTable.ID) {
    learn(heading: id)
    guard readings.isNew(id, .title) else { return }
    readings.titles[Int(id.number)] = reader.procedureWordings(in: readings.texts[id])
    readings.marks[Int(id.number)].insert(.title)
  }

  private mutating func learn(heading id: TextTable.ID) {
    guard readings.isNew(id, .heading) else { return }
    readings.headings[Int(id.number)] = reader.reading(
      ofHeading: witnesses.contains(.headings) ? readings.texts[id] : "")
    readings.marks[Int(id.number)].insert(.heading)
  }

  private mutating func learn(label id: TextTable.ID) {
    let reading = reader.reading(ofLabel: readings.texts[id])
    readings.labels[Int(id.number)] = reading
    readings.marks[Int(id.number)].insert(.label)
    if reading.mayMatterElsewhere { readings.marks[Int(id.number)].insert(.labelMatters) }
  }

  private mutating func learn(key id: TextTable.ID) {
    let reading = reader.reading(
      ofKey: witnesses.contains(.keys) ? readings.texts[id] : "")
    readings.keys[Int(id.number)] = reading
    readings.marks[Int(id.number)].insert(.key)
    if !reading.parties.isEmpty { readings.marks[Int(id.number)].insert(.keyNamesParty) }
  }
}

extension Readings {
  /// Whether a text was not read yet in some way; there is room for it then.
  fileprivate mutating func isNew(_ id: TextTable.ID, _ mark: Mark) -> Bool {
    let number = Int(id.number)
    if number < marks.count { return !marks[number].contains(mark) }
    let more = texts.count - marks.count
    labels += repeatElement(nil, count: more)
    headings += repeatElement(nil, count: more)
    keys += repeatElement(nil, count: more)
    titles += repeatElement(nil, count: more)
    marks += repeatElement([], count: more)
    return true
  }
}
