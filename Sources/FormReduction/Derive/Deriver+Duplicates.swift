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
  static let limit = 64

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

  func firstField(asking fact: Int) -> Int? { EarlierFields.index(firstAsked[fact]) }

  /// The first field of a question, and the next one behind a field.
  func firstField(of question: Int) -> Int? { EarlierFields.index(first[question]) }
  func field(behind field: Int) -> Int? { EarlierFields.index(next[field]) }

  private static func index(_ number: Int32) -> Int? { number < 0 ? nil : Int(number) }
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
        scratch.repeated[index] = repeated(index, fact, question, isMerged)
      }
      scratch.earlier.note(
        index, fact: fact, question: question, isInGroup: items[index].field.group >= 0)
    }
  }

  private mutating func repeated(
    _ index: Int, _ fact: Int, _ question: Int, _ isMerged: Bool
  ) -> Repeated {
    if let field = earlierField(index, fact, question, isMerged) {
      return Repeated(field: Int32(field))
    }
    guard fact >= 0, items[index].meaning.restates == nil,
      let likeness = earlierLikeness(index, self.fact(fact, isMerged), isMerged)
    else { return Repeated() }
    return Repeated(likeness: Int32(likeness))
  }

  /// The first earlier field that asks the same, whatever its verdict.
  private mutating func earlierField(
    _ index: Int, _ fact: Int, _ question: Int, _ isMerged: Bool
  ) -> Int? {
    if items[index].field.group >= 0 { return nil }
    if question >= 0 {
      var next = scratch.earlier.firstField(of: question)
      var looked = 0
      while let field = next, looked < EarlierFields.limit {
        if repeats(index, field) { return field }
        next = scratch.earlier.field(behind: field)
        looked += 1
      }
    }
    guard fact >= 0, scratch.earlier.firstField(asking: fact) == nil else { return nil }
    // The whole was asked in one box before, or all its parts were.
    let asked = self.fact(fact, isMerged)
    let attribute = asked.attribute
    let whole = attribute.whole
    guard whole != nil || wholesInParts.contains(attribute), plan.isHeld(attribute),
      !plan[attribute].isFreeText
    else { return nil }
    if let whole {
      let field = firstField(asking: Fact(asked.subject, whole), isMerged)
      return field.flatMap { repeats(index, $0) ? $0 : nil }
    }
    guard let province = firstField(asking: asked, part: .province, isMerged),
      firstField(asking: asked, part: .commune, isMerged) != nil,
      firstField(asking: asked, part: .street, isMerged) != nil, repeats(index, province)
    else { return nil }
    return province
  }

  private mutating func fact(_ number: Int, _ isMerged: Bool) -> Fact {
    isMerged ? mergedClosure.facts[number] : closure.facts[number]
  }

  private mutating func firstField(asking fact: Fact, _ isMerged: Bool) -> Int? {
    let number = isMerged ? mergedClosure.number(of: fact) : closure.number(of: fact)
    return number.flatMap { scratch.earlier.firstField(asking: $0) }
  }

  private mutating func firstField(
    asking whole: Fact, part: Lexicon.Parts, _ isMerged: Bool
  ) -> Int? {
    firstField(asking: Fact(whole.subject, whole.attribute.part(part)), isMerged)
  }

  /// An earlier address of the same person, where one of the two is just "địa chỉ", or his identity
  /// paper beside its number: different data items to a database, the same question to the person.
  private mutating func earlierLikeness(
    _ index: Int, _ asked: Fact, _ isMerged: Bool
  ) -> Int? {
    var first: Int?
    for other in plan[asked.attribute].lookalikes {
      let other = Fact(asked.subject, plan.lookalikes[Int(other)])
      guard let field = firstField(asking: other, isMerged) else { continue }
      first = min(first ?? field, field)
    }
    return first.flatMap { repeats(index, $0) ? $0 : nil }
  }

  /// Whether a field may repeat an earlier one at all.
  private mutating func repeats(_ index: Int, _ earlier: Int) -> Bool {
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
  mutating func isTelling(_ index: Int, _ earlier: Int) -> Bool {
    let (a, b) = (items[earlier], items[index])
    if a.form == b.form, a.field.key == b.field.key, !readings.texts[a.field.key].isEmpty {
      return true
    }
    return readings.label(b.field.label).wordCount >= 4
  }
}
