import Interchange

// The same procedure with one more key asked, or with one choice answered.

extension Deriver {
  /// Subjects whose key is not asked although a source would then give several fields.
  func suggestions(_ rulings: Rulings, active: SourceSet) -> [Suggestion] {
    var bySubject: [Subject: [Int]] = [:]
    var order: [Subject] = []
    for (index, item) in items.enumerated() where rulings.list[index]?.verdict == .keep {
      guard let fact = item.meaning.fact, item.field.group < 0,
        fact.attribute.entityName == .person || fact.attribute.entityName == .organization,
        !context.newRecords.contains(fact.subject)
      else { continue }
      if bySubject[fact.subject] == nil { order.append(fact.subject) }
      bySubject[fact.subject, default: []].append(index)
    }
    return order.compactMap { subject in
      let suggestion = suggestion(subject, bySubject[subject] ?? [], active)
      return suggestion.flatMap { $0.net > 0 ? $0 : nil }
    }
  }

  /// What the key of one subject would free; `nil` where it is asked already.
  private func suggestion(
    _ subject: Subject, _ indices: [Int], _ active: SourceSet
  ) -> Suggestion? {
    let attributes = Set(indices.compactMap { items[$0].meaning.attribute })
    let isOrganization = attributes.contains { $0.entityName == .organization }
    let keys: [Attribute] = isOrganization ? [.organizationCode] : [.identityNumber, .fullName]
    let missing = keys.filter { !attributes.contains($0) }
    guard missing.first == keys.first else { return nil }
    let with = Closure(
      asked: indices.compactMap { items[$0].meaning.fact } + keys.map { Fact(subject, $0) }, plan,
      context)
    guard let number = with.holders.firstIndex(where: { $0.subject == subject }) else { return nil }
    var given = AttributeSet()
    for key in keys where plan[key].number >= 0 { given.insert(Int(plan[key].number)) }
    let allowed = plan.lookups(allowedBy: active)
    // Of the others only what is known at sign-in.
    var known = [AttributeSet](repeating: AttributeSet(), count: with.holders.count)
    for holder in with.order.map({ Int($0) }) {
      let origin = Int(with.holders[holder].origin)
      known[holder] = with.known(
        from: holder == number ? given : AttributeSet(),
        origin: origin >= 0 ? known[origin] : AttributeSet(),
        with.holders[holder].lookups.intersection(allowed), plan)
    }
    let freed = known[number].subtracting(given).subtracting(plan.parts(of: given))
    let frees = indices.filter { index in
      let attribute = items[index].meaning.attribute.map { Int(plan[$0].number) } ?? -1
      return attribute >= 0 && freed.contains(attribute)
    }
    return Suggestion(subject: subject, ask: missing, frees: frees.map(reference))
  }

  // MARK: Branches

  /// A choice with one of its answers, and the fields open then.
  struct OpenBranch {
    /// The key of the choice and the answer; an empty answer is any other.
    var field: String
    var answer: String
    var open: [Bool]
  }

  /// Branches of a procedure times its fields, above which branches are left out: each takes as long as
  /// the procedure. Hundreds of choices on hundreds of fields stay below; a hostile form does not.
  private static let branchLimit = 250_000

  /// The choices that switch branches, each with the fields open under each of its answers.
  ///
  /// One switch at a time, all others open. Answers are those that conditionals name, and "something
  /// else" where that shows fields of its own.
  /// - Returns: The branches, and how many answers were left out.
  func branches() -> (list: [OpenBranch], leftOut: Int) {
    if gates.isEmpty { return ([], 0) }
    let limit = max(1, Deriver.branchLimit / max(1, items.count))
    var branches: [OpenBranch] = []
    var leftOut = 0
    // Besides the answers that conditionals name there is usually another one.
    let other = "\u{0}other"
    for choice in choices() {
      let firstOfChoice = branches.count
      let speaks = branches.count < limit ? gates.speak(of: choice.field) : []
      for answer in choice.answers + [other] {
        guard branches.count < limit else {
          leftOut += 1
          continue
        }
        let open = open(choice, answer, speaks)
        // An answer that shows no field of its own is no branch.
        if answer == other, branches[firstOfChoice...].contains(where: { $0.open == open }) {
          continue
        }
        branches.append(
          OpenBranch(field: choice.field, answer: answer == other ? "" : answer, open: open))
      }
    }
    return (branches, leftOut)
  }

  /// A field of a form on whose answer others are shown.
  private struct Choice {
    var form: Int
    var field: String
    /// Those that conditionals name.
    var answers: [String] = []
  }

  /// The choices in the order in which fields are shown on them.
  private func choices() -> [Choice] {
    struct Place: Hashable {
      var form: Int
      var field: String
    }
    struct Answer: Hashable {
      var choice: Int
      var value: String
    }
    var choices: [Choice] = []
    var numbers: [Place: Int] = [:]
    var seenGates: Set<Int> = []
    var seenAnswers: Set<Answer> = []
    for item in items {
      guard let gate = gates.gate(of: item), seenGates.insert(gate).inserted else { continue }
      for term in conditionals(of: item).flatMap(\.terms) where term.comparison != .other {
        let place = Place(form: Int(item.form), field: term.field)
        let number = numbers[place] ?? choices.count
        if number == choices.count {
          numbers[place] = number
          choices.append(Choice(form: place.form, field: place.field))
        }
        if seenAnswers.insert(Answer(choice: number, value: term.value)).inserted {
          choices[number].answers.append(term.value)
        }
      }
    }
    return choices
  }

  /// Which fields are open where a choice has an answer; all fields behind one gate are alike.
  ///
  /// - Parameter speaks: Whether each gate speaks of the choice.
  private func open(_ choice: Choice, _ answer: String, _ speaks: [Bool]) -> [Bool] {
    var open = [Bool](repeating: true, count: items.count)
    var known: (gate: Int, isOpen: Bool)?
    for index in items.indices where Int(items[index].form) == choice.form {
      guard let gate = gates.gate(of: items[index]), speaks[gate] else { continue }
      if known?.gate != gate {
        let isOpen = conditionals(of: items[index]).allSatisfy {
          $0.isOpen(when: choice.field, is: answer)
        }
        known = (gate, isOpen)
      }
      if let known { open[index] = known.isOpen }
    }
    return open
  }
}
