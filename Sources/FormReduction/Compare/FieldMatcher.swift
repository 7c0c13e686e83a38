/// Finds the fields of one procedure again after its forms have changed.
///
/// A field has no number that survives an export: keys are made up by builders, pointers move, labels
/// are mended. So two lists are matched in rounds, the surest first; what a round has matched is out
/// of the next ones, and equals are matched in their order:
///
/// ```
/// 1  same form, step, key, label           5  same key and label in another form
/// 2  same form, key, label (moved)         6  same words about the same data item in another form
/// 3  same form, step, label (new key)      7  same form and key, label changed by a few letters
/// 4  same form, label                      8  same form and step, label changed by a few letters
///                                          9  same form and data item (reworded)
/// ```
/// Labels are compared folded: marks, capitals and numbering do not matter.
struct FieldMatcher {
  /// What of a field tells that it is the same.
  struct Identity: Hashable {
    /// Of its form, on both sides the same number for the same form.
    var form: Int
    /// Folded.
    var step: String
    var key: String
    /// Folded.
    var label: String
    var subject: String
    var attribute: String?
    var isAttachment: Bool

    init(_ field: ProcedureRecord.Field, form: Int) {
      self.form = form
      step = field.step.map { Wording($0).plainText() } ?? ""
      key = field.key
      label = Wording(field.label).plainText()
      subject = field.subject
      attribute = field.attribute
      isAttachment = field.role == .attachment
    }
  }

  /// Numbers of the fields before and after, in the order before.
  private(set) var pairs: [(before: Int, after: Int)] = []
  /// Numbers of fields that only one side has.
  private(set) var gone: [Int] = []
  private(set) var come: [Int] = []

  /// - Complexity: O(*n*) but for what the first six rounds leave, which is compared pairwise.
  init(_ before: ProcedureRecord, _ after: ProcedureRecord) {
    let forms = FormMatcher(before.forms, after.forms)
    let old = before.fields.map { Identity($0, form: forms.before[$0.form]) }
    let new = after.fields.map { Identity($0, form: forms.after[$0.form]) }
    var partner = [Int?](repeating: nil, count: old.count)
    var isTaken = [Bool](repeating: false, count: new.count)

    func round(_ trait: (Identity) -> [String]?) {
      var open: [[String]: [Int]] = [:]
      for (number, identity) in new.enumerated().reversed() where !isTaken[number] {
        if let trait = trait(identity) { open[trait, default: []].append(number) }
      }
      for (number, identity) in old.enumerated() where partner[number] == nil {
        guard let trait = trait(identity), let found = open[trait]?.popLast() else { continue }
        partner[number] = found
        isTaken[found] = true
      }
    }
    func nearRound(_ areComparable: (Identity, Identity) -> Bool) {
      for number in old.indices where partner[number] == nil {
        let found = new.indices.first { candidate in
          !isTaken[candidate] && areComparable(old[number], new[candidate])
            && old[number].isAttachment == new[candidate].isAttachment
            && Likeness.isNear(old[number].label, new[candidate].label)
        }
        guard let found else { continue }
        partner[number] = found
        isTaken[found] = true
      }
    }
    func attachment(_ identity: Identity) -> String { identity.isAttachment ? "file" : "" }
    round { [attachment($0), String($0.form), $0.step, $0.key, $0.label] }
    round { [attachment($0), String($0.form), $0.key, $0.label] }
    round { $0.label.isEmpty ? nil : [attachment($0), String($0.form), $0.step, $0.label] }
    round { $0.label.isEmpty ? nil : [attachment($0), String($0.form), $0.label] }
    round { $0.key.isEmpty ? nil : [attachment($0), $0.key, $0.label] }
    round { identity in
      identity.attribute.map { [attachment(identity), identity.label, identity.subject, $0] }
    }
    nearRound { $0.form == $1.form && $0.key == $1.key && !$0.key.isEmpty }
    nearRound { $0.form == $1.form && $0.step == $1.step }
    round { identity in
      identity.attribute.map {
        [attachment(identity), String(identity.form), identity.subject, $0]
      }
    }
    for (number, found) in partner.enumerated() {
      if let found { pairs.append((number, found)) } else { gone.append(number) }
    }
    come = new.indices.filter { !isTaken[$0] }
  }
}

/// Finds the forms of one procedure again: by file name, by title, or because each side has one left.
struct FormMatcher {
  /// For each form a number; the same form has the same one on both sides.
  private(set) var before: [Int]
  private(set) var after: [Int]

  init(_ old: [Analysis.FormSummary], _ new: [Analysis.FormSummary]) {
    before = Array(old.indices)
    after = new.indices.map { old.count + $0 }
    var isOpen = [Bool](repeating: true, count: old.count)
    let traits: [(Analysis.FormSummary) -> String] = [
      { FormMatcher.baseName($0.file) + "\u{0}" + $0.title }, { FormMatcher.baseName($0.file) },
      { Wording($0.title).plainText() },
    ]
    for trait in traits {
      for number in new.indices where after[number] >= old.count {
        let wanted = trait(new[number])
        guard !wanted.isEmpty,
          let found = old.indices.first(where: {
            isOpen[$0] && trait(old[$0]) == wanted
          })
        else { continue }
        after[number] = found
        isOpen[found] = false
      }
    }
    let rest = new.indices.filter { after[$0] >= old.count }
    let left = old.indices.filter { isOpen[$0] }
    if rest.count == 1, left.count == 1 { after[rest[0]] = left[0] }
  }

  /// The name of a file without its folders.
  static func baseName(_ file: String) -> String {
    file.split(separator: "/").last.map(String.init) ?? file
  }
}

/// How alike two labels are.
enum Likeness {
  /// Whether two folded labels differ by a few letters: at most three, and at most one in four.
  ///
  /// - Complexity: O(*n* · *m*) in their lengths.
  static func isNear(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    let limit = min(3, max(a.count, b.count) / 4)
    guard abs(a.count - b.count) <= limit else { return false }
    var previous = Array(0...b.count)
    for (row, letter) in a.enumerated() {
      var current = [row + 1]
      current.reserveCapacity(b.count + 1)
      for (column, other) in b.enumerated() {
        current.append(
          min(
            previous[column + 1] + 1, current[column] + 1,
            previous[column] + (letter == other ? 0 : 1)))
      }
      previous = current
    }
    return previous[b.count] <= limit
  }
}
