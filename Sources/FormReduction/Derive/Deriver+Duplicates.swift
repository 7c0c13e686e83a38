import Interchange

// What asks again what was asked before.

/// The fields seen so far, by what they ask.
struct EarlierFields {
  /// The first field that asks each data item; −1 for none.
  private var firstAsked: [Int32] = []
  /// The fields outside repeating groups that share a question, as chains: the first and the last of
  /// each question, and the next behind each field.
  private var first: [Int32] = []
  private var last: [Int32] = []
  private var next: [Int32] = []

  /// So many fields of one question are looked at where those before them cannot be repeated:
  /// branches that exclude each other. More than a person would put on one form; a bound for hostile
  /// ones.
  private static let limit = 64

  /// Forgets all fields, and keeps the room.
  mutating func reset(factCount: Int, questionCount: Int, itemCount: Int) {
    firstAsked.reset(to: -1, count: factCount)
    first.reset(to: -1, count: questionCount)
    last.reset(to: -1, count: questionCount)
    next.reset(to: -1, count: itemCount)
  }

  mutating func note(_ index: Int, fact: Int, question: Int, isInGroup: Bool) {
    if fact >= 0, firstAsked[fact] < 0 { firstAsked[fact] = Int32(index) }
    guard question >= 0, !isInGroup else { return }
    if first[question] < 0 {
      first[question] = Int32(index)
    } else {
      next[Int(last[question])] = Int32(index)
    }
    last[question] = Int32(index)
  }

  func firstField(asking fact: Int) -> Int? {
    firstAsked[fact] >= 0 ? Int(firstAsked[fact]) : nil
  }

  /// The first field of a question that fits.
  func firstField(of question: Int, where fits: (Int) -> Bool) -> Int? {
    var field = first[question]
    var looked = 0
    while field >= 0, looked < EarlierFields.limit {
      if fits(Int(field)) { return Int(field) }
      field = next[Int(field)]
      looked += 1
    }
    return nil
  }
}

extension Deriver {
  /// Numbers what each field asks: its data item, and the question that fields share that ask the same.
  ///
  /// A question is a data item; where no source holds it the words count too (two kinds of education
  /// level); where none is recognised the words and whose they are.
  mutating func numberFactsAndQuestions() {
    questions.removeAll()
    wholesInParts.removeAll(keepingCapacity: true)
    for index in items.indices {
      let meaning = items[index].meaning
      let label = recognized.readings.label(items[index].field.label)
      guard let fact = meaning.fact else {
        if !meaning.isNew { items[index].ask(number(of: words(meaning, label))) }
        continue
      }
      if let whole = fact.attribute.whole, !wholesInParts.contains(whole) {
        wholesInParts.append(whole)
      }
      let number = closure.number(of: fact) ?? -1
      items[index].fact = Int32(number)
      let entry = plan[fact.attribute]
      var words: UInt64 = 0
      if entry.isFreeText {
        items[index].ask(self.number(of: self.words(meaning, label)))
      } else {
        words = plan.isHeld(fact.attribute) ? 0 : UInt64(label.mainText.number) + 1
        items[index].ask(self.number(of: [Deriver.factQuestion | UInt64(number), words]))
      }
      guard hasOwner else { continue }
      let merged = mergedClosure.number(of: Fact(fact.subject.merged, fact.attribute)) ?? -1
      items[index].mergedFact = Int32(merged)
      if !entry.isFreeText {
        items[index].mergedQuestion =
          self.number(of: [Deriver.mergedFactQuestion | UInt64(merged), words])
      }
    }
  }

  private mutating func number(of question: NumberTable.Code?) -> Int32 {
    question.map { Int32(questions.number(of: $0)) } ?? -1
  }

  // Data items of the two closures have numbers of their own, words others.
  private static let factQuestion: UInt64 = 1 << 40
  private static let mergedFactQuestion: UInt64 = 1 << 41

  /// The words by which a question can be told again; `nil` where they say too little.
  private func words(_ meaning: Meaning, _ label: Reading) -> NumberTable.Code? {
    guard meaning.restates == nil, meaning.obsolete == nil, let words = label.tellingText else {
      return nil
    }
    return [UInt64(words.number), UInt64(meaning.subject.number)]
  }

  /// Finds for each field the one that it repeats: the same whatever sources are active.
  mutating func findRepeated(_ scenario: Scenario, _ isMerged: Bool) {
    if scenario.open == nil, scratch.isMergedRepeated == isMerged { return }
    scratch.isMergedRepeated = scenario.open == nil ? isMerged : nil
    scratch.repeated.reset(to: Repeated(), count: items.count)
    let facts = isMerged ? mergedClosure.facts.count : closure.facts.count
    scratch.earlier.reset(
      factCount: facts, questionCount: questions.count, itemCount: items.count)
    for index in items.indices where scenario.open?[index] ?? true {
      let role = items[index].field.role
      guard role == .declared || role == .supplied else { continue }
      let fact = Int(isMerged ? items[index].mergedFact : items[index].fact)
      let question = Int(isMerged ? items[index].mergedQuestion : items[index].question)
      if role == .declared {
        scratch.repeated[index] =
          isMerged
          ? repeated(index, fact, question, mergedClosure)
          : repeated(index, fact, question, closure)
      }
      scratch.earlier.note(
        index, fact: fact, question: question, isInGroup: items[index].field.group >= 0)
    }
  }

  private func repeated(
    _ index: Int, _ fact: Int, _ question: Int, _ closure: Closure
  ) -> Repeated {
    if let field = earlierField(index, fact, question, closure) {
      return Repeated(field: Int32(field))
    }
    guard fact >= 0, items[index].meaning.restates == nil,
      let likeness = earlierLikeness(index, fact, closure)
    else { return Repeated() }
    return Repeated(likeness: Int32(likeness))
  }

  /// The first earlier field that asks the same, whatever its verdict.
  private func earlierField(
    _ index: Int, _ fact: Int, _ question: Int, _ closure: Closure
  ) -> Int? {
    if items[index].field.group >= 0 { return nil }
    if question >= 0,
      let field = scratch.earlier.firstField(of: question, where: { repeats(index, $0) })
    {
      return field
    }
    guard fact >= 0, scratch.earlier.firstField(asking: fact) == nil else { return nil }
    // The whole was asked in one box before, or all its parts were.
    let attribute = closure.facts[fact].attribute
    let subject = closure.facts[fact].subject
    guard plan.isHeld(attribute), !plan[attribute].isFreeText else { return nil }
    func first(_ attribute: Attribute) -> Int? {
      closure.number(of: Fact(subject, attribute)).flatMap {
        scratch.earlier.firstField(asking: $0)
      }
    }
    if let whole = attribute.whole {
      return first(whole).flatMap { repeats(index, $0) ? $0 : nil }
    }
    guard wholesInParts.contains(attribute),
      let province = first(attribute.part(.province)), first(attribute.part(.commune)) != nil,
      first(attribute.part(.street)) != nil, repeats(index, province)
    else { return nil }
    return province
  }

  /// An earlier address of the same person, where one of the two is just "địa chỉ", or his identity
  /// paper beside its number: different data items to a database, the same question to the person.
  private func earlierLikeness(_ index: Int, _ fact: Int, _ closure: Closure) -> Int? {
    let asked = closure.facts[fact]
    var first: Int?
    for other in plan[asked.attribute].lookalikes {
      let other = Fact(asked.subject, plan.lookalikes[Int(other)])
      guard let number = closure.number(of: other),
        let field = scratch.earlier.firstField(asking: number)
      else { continue }
      first = min(first ?? field, field)
    }
    return first.flatMap { repeats(index, $0) ? $0 : nil }
  }

  /// Whether a field may repeat an earlier one at all.
  func repeats(_ index: Int, _ earlier: Int) -> Bool {
    if let composite = items[index].meaning.composite,
      composite == items[earlier].meaning.composite, items[index].form == items[earlier].form
    {
      return false
    }
    let (a, b) = (items[earlier].field, items[index].field)
    // Columns of one group do not repeat each other, nor a question about one case a column.
    if a.group >= 0 || b.group >= 0 { return false }
    if !a.kind.isCompatible(with: b.kind) { return false }
    guard let gate = gates.gate(of: items[index]), let other = gates.gate(of: items[earlier]) else {
      return true
    }
    return !gates.excludeEachOther(other, gate)
  }

  func conditionals(of item: Item) -> [Conditional] {
    let number = Int(item.field.conditionals)
    return number < 0 ? [] : outlines[Int(item.form)].conditionals[number]
  }

  /// Whether the words make sure that the same is asked: by themselves, or because the form keeps both
  /// answers under one key.
  func isTelling(_ index: Int, _ earlier: Int) -> Bool {
    let (a, b) = (items[earlier], items[index])
    if a.form == b.form, a.field.key == b.field.key, !readings.texts[a.field.key].isEmpty {
      return true
    }
    return readings.label(b.field.label).wordCount >= 4
  }
}
