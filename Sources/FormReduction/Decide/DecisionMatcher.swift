/// Finds the fields of a procedure that entries of a decisions file are about.
///
/// Rounds as in ``FieldMatcher``, but several entries may meet one field: then they agree or contradict
/// each other.
struct DecisionMatcher {
  private struct Candidate {
    var reference: FieldReference
    var form: String
    var step: String
    var key: String
    var label: String
    var words: String
  }

  private let candidates: [Candidate]

  init(_ procedure: Procedure) {
    candidates = procedure.forms.enumerated().flatMap { number, form in
      form.fields.enumerated().map { position, field in
        Candidate(
          reference: FieldReference(form: number, field: position),
          form: FormMatcher.baseName(form.file),
          step: form.stepTitle(of: field).map { Wording($0).plainText() } ?? "", key: field.key,
          label: Wording(field.label).plainText(), words: field.label)
      }
    }
  }

  /// The field of an entry, with its new label where that has changed by a few letters.
  func field(of entry: Decision) -> (reference: FieldReference, newLabel: String?)? {
    let label = Wording(entry.label).plainText()
    let step = Wording(entry.step).plainText()
    let form = FormMatcher.baseName(entry.form)
    let inForm = candidates.filter { form.isEmpty || $0.form == form }
    // A form that was renamed is any form.
    let pool = inForm.isEmpty ? candidates : inForm
    func find(_ isMeant: (Candidate) -> Bool) -> Candidate? {
      let found = pool.filter(isMeant)
      guard !found.isEmpty else { return nil }
      // Where some of its like are gone the place says nothing; one that is left is meant.
      return entry.place <= found.count ? found[entry.place - 1] : found.count == 1 ? found[0] : nil
    }
    let isKeyed = !entry.key.isEmpty
    let same =
      find { (!isKeyed || $0.key == entry.key) && $0.label == label && $0.step == step }
      ?? find { isKeyed && $0.key == entry.key && $0.label == label }
      ?? find { !label.isEmpty && $0.label == label && $0.step == step }
      ?? find { !label.isEmpty && $0.label == label }
      ?? (label.isEmpty ? find { $0.key == entry.key } : nil)
    if let same { return (same.reference, nil) }
    let near =
      find { isKeyed && $0.key == entry.key && Likeness.isNear($0.label, label) }
      ?? find { $0.step == step && Likeness.isNear($0.label, label) }
    return near.map { ($0.reference, $0.words) }
  }

  /// The field that an entry says is repeated: the last one before the field with that key or label.
  func earlier(_ name: String, than reference: FieldReference) -> FieldReference? {
    let label = Wording(name).plainText()
    return candidates.last {
      $0.reference < reference && ($0.key == name || !label.isEmpty && $0.label == label)
    }?.reference
  }

  /// The identity under which an entry about a field is written.
  func identity(of reference: FieldReference) -> (
    form: String, step: String, key: String, place: Int
  )? {
    guard let own = candidates.first(where: { $0.reference == reference }) else { return nil }
    let place = candidates.count {
      $0.reference.form == reference.form && $0.reference <= reference && $0.step == own.step
        && $0.key == own.key && $0.label == own.label
    }
    return (own.form, own.step, own.key, place)
  }
}

/// The decisions about one procedure, matched to its fields.
struct DecidedProcedure {
  private(set) var uses: [DecisionUse] = []
  /// In force, and without contradiction.
  private(set) var decisions: [FieldReference: Decision] = [:]
  /// For those that are a repetition: the earlier field.
  private(set) var repeated: [FieldReference: FieldReference] = [:]

  /// `nil` where no entry is about the procedure.
  init?(_ procedure: Procedure, _ decisions: Decisions, on day: CalendarDate) {
    let numbers = decisions.entries(for: procedure.metadata)
    guard !numbers.isEmpty else { return nil }
    let matcher = DecisionMatcher(procedure)
    var byField: [FieldReference: [Int]] = [:]
    for number in numbers {
      let entry = decisions.entries[number]
      guard let (reference, newLabel) = matcher.field(of: entry) else {
        uses.append(DecisionUse(entry: number, field: nil, outcome: .orphaned))
        continue
      }
      guard entry.isInForce(on: day) else {
        uses.append(DecisionUse(entry: number, field: reference, outcome: .notInForce))
        continue
      }
      let field = procedure.forms[reference.form].fields[reference.field]
      let target =
        entry.duplicateOf.isEmpty
        ? nil : matcher.earlier(entry.duplicateOf, than: reference)
      guard field.role == .declared, entry.duplicateOf.isEmpty || target != nil else {
        uses.append(DecisionUse(entry: number, field: reference, outcome: .withoutEffect))
        continue
      }
      byField[reference, default: []].append(uses.count)
      uses.append(
        DecisionUse(
          entry: number, field: reference,
          outcome: newLabel.map { .needsConfirmation($0) } ?? .applied))
      self.decisions[reference] = entry
      repeated[reference] = target
    }
    for (reference, list) in byField where list.count > 1 {
      let entries = list.map { decisions.entries[uses[$0].entry] }
      guard let other = entries.first(where: { !$0.saysTheSame(as: entries[0]) }) else { continue }
      for number in list {
        let own = decisions.entries[uses[number].entry]
        let line = own.saysTheSame(as: entries[0]) ? other.line : entries[0].line
        uses[number].outcome = .contradicted(line)
      }
      self.decisions[reference] = nil
      repeated[reference] = nil
    }
  }
}
