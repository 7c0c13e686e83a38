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
    guard outlines.contains(where: { !$0.conditionals.isEmpty }) else { return ([], 0) }
    struct Switch: Hashable {
      var form: Int
      var field: String
    }
    struct Answer: Hashable {
      var key: Switch
      var value: String
    }
    var answers: [Switch: [String]] = [:]
    var seen: Set<Answer> = []
    var order: [Switch] = []
    for item in items {
      for term in conditionals(of: item).flatMap(\.terms) where term.comparison != .other {
        let key = Switch(form: Int(item.form), field: term.field)
        if answers[key] == nil { order.append(key) }
        if seen.insert(Answer(key: key, value: term.value)).inserted {
          answers[key, default: []].append(term.value)
        }
      }
    }
    let limit = max(1, Deriver.branchLimit / max(1, items.count))
    var branches: [OpenBranch] = []
    var leftOut = 0
    for key in order {
      // Besides the answers that conditionals name there is usually another one.
      let other = "\u{0}other"
      let firstOfSwitch = branches.count
      for answer in (answers[key] ?? []) + [other] {
        guard branches.count < limit else {
          leftOut += 1
          continue
        }
        let open = items.map { item in
          Int(item.form) != key.form
            || conditionals(of: item).allSatisfy { $0.isOpen(when: key.field, is: answer) }
        }
        // An answer that shows no field of its own is no branch.
        if answer == other, branches[firstOfSwitch...].contains(where: { $0.open == open }) {
          continue
        }
        branches.append(
          OpenBranch(field: key.field, answer: answer == other ? "" : answer, open: open))
      }
    }
    return (branches, leftOut)
  }
}
