// The same procedure with one more key asked, or with one choice answered.

extension Deriver {
  /// Subjects whose key is not asked although a source would then give several fields.
  ///
  /// - Parameter findings: The verdicts with these sources, as ``verdicts(_:)`` gives them.
  func suggestions(_ findings: [Finding?], active: [Bool]) -> [Suggestion] {
    var bySubject: [Subject: [Int]] = [:]
    var order: [Subject] = []
    for (index, item) in items.enumerated() where findings[index]?.verdict == .keep {
      guard let fact = item.meaning.fact,
        ["person", "organization"].contains(fact.attribute.entity),
        item.field.group == nil, !context.newRecords.contains(fact.subject)
      else { continue }
      if bySubject[fact.subject] == nil { order.append(fact.subject) }
      bySubject[fact.subject, default: []].append(index)
    }
    var suggestions: [Suggestion] = []
    for subject in order {
      let indices = bySubject[subject]!
      let attributes = Set(indices.compactMap { items[$0].meaning.attribute })
      let isOrganization = attributes.contains { $0.entity == "organization" }
      let keys: [Attribute] =
        isOrganization
        ? [Attribute("organization.code")]
        : [Attribute("person.identityNumber"), Attribute("person.fullName")]
      let missing = keys.filter { !attributes.contains($0) }
      guard missing.first == keys.first else { continue }
      let with = Closure(
        asked: indices.compactMap { items[$0].meaning.fact } + keys.map { Fact(subject, $0) },
        catalogue: catalogue, context: context, asOf: date)
      var given = [Bool](repeating: false, count: with.facts.count)
      for key in keys {
        if let number = with.number(of: Fact(subject, key)) { given[number] = true }
      }
      let (known, by) = with.derivations(from: given, active: active)
      let frees = indices.filter { index in
        guard let fact = items[index].meaning.fact, let number = with.number(of: fact) else {
          return false
        }
        return known[number] && !given[number] && isFromLookup(number, with, by)
      }
      let suggestion = Suggestion(
        subject: subject, ask: missing, frees: frees.map { items[$0].reference })
      if suggestion.net > 0 { suggestions.append(suggestion) }
    }
    return suggestions
  }

  // MARK: Branches

  /// The choices that switch branches, each with the fields open under each of its answers.
  ///
  /// One switch at a time, all others open. Answers are those that conditionals name, the options of
  /// the switch, and "something else" where neither covers everything.
  func branches() -> [(field: String, answer: String, open: [Bool])] {
    var switches: [(form: Int, field: String, answers: [String])] = []
    for item in items {
      for term in item.field.conditionals.flatMap(\.terms) where term.comparison != .other {
        let form = item.reference.form
        let index = switches.firstIndex { $0.form == form && $0.field == term.field }
        if let index {
          if !switches[index].answers.contains(term.value) {
            switches[index].answers.append(term.value)
          }
        } else {
          switches.append((form, term.field, [term.value]))
        }
      }
    }
    var branches: [(field: String, answer: String, open: [Bool])] = []
    for (form, field, answers) in switches {
      // Besides the answers that conditionals name there is usually another one.
      let other = "\u{0}other"
      for answer in answers + [other] {
        let open = items.map { item in
          item.reference.form != form
            || item.field.conditionals.allSatisfy { $0.isOpen(when: field, is: answer) }
        }
        // An answer that shows no field of its own is no branch.
        if answer == other, branches.contains(where: { $0.field == field && $0.open == open }) {
          continue
        }
        branches.append((field, answer == other ? "" : answer, open))
      }
    }
    return branches
  }

  /// The number of an item in the flat list.
  func flatIndex(of reference: FieldReference) -> Int {
    procedure.forms.prefix(reference.form).reduce(0) { $0 + $1.fields.count } + reference.field
  }
}
