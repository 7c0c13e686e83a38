import Interchange

/// Readings by the number of their text. A text may be a label, a heading and a key, and is read as
/// each.
struct Readings: Sendable {
  var texts = TextTable()
  fileprivate var labels: [Reading?] = []
  fileprivate var headings: [Reading?] = []
  fileprivate var keys: [Reading?] = []
  fileprivate var titles: [[Int]?] = []

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
      if ReadingMemo.isNew(field.label, &readings.labels, readings.texts.count) {
        readings.labels[Int(field.label.number)] = reader.reading(
          ofLabel: readings.texts[field.label])
      }
      if ReadingMemo.isNew(field.key, &readings.keys, readings.texts.count) {
        readings.keys[Int(field.key.number)] = reader.reading(
          ofKey: witnesses.contains(.keys) ? readings.texts[field.key] : "")
      }
    }
  }

  /// Reads the name of a procedure or the title of a form.
  mutating func learn(title id: TextTable.ID) {
    learn(heading: id)
    if ReadingMemo.isNew(id, &readings.titles, readings.texts.count) {
      readings.titles[Int(id.number)] = reader.procedureWordings(in: readings.texts[id])
    }
  }

  private mutating func learn(heading id: TextTable.ID) {
    if ReadingMemo.isNew(id, &readings.headings, readings.texts.count) {
      readings.headings[Int(id.number)] = reader.reading(
        ofHeading: witnesses.contains(.headings) ? readings.texts[id] : "")
    }
  }

  private static func isNew<Value>(
    _ id: TextTable.ID, _ list: inout [Value?], _ count: Int
  ) -> Bool {
    while list.count < count { list.append(nil) }
    return list[Int(id.number)] == nil
  }
}
