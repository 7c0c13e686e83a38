import Interchange

/// Decides for each declared field whether it must be asked.
///
/// Works on the data items of one procedure: what is known at sign-in and supplied by the form, what
/// is declared, and the lookups that connect them (``Closure``). What stays declared is a set from
/// which nothing more can be removed: attributes that no lookup needs go first, then keys, each tried
/// in the catalogue's order and from the last field to the first. So two fields that give each other
/// never both disappear.
///
/// A figure is asked under a ``Scenario``: which sources count, which fields are open, whether owner
/// and applicant are one person. ``rulings(_:)`` answers in numbers; ``findings(_:_:)`` writes out
/// for people how it came to that.
final class Deriver {
  /// The conditions under which a figure is asked.
  struct Scenario {
    var active: SourceSet
    /// Which fields of the flat list take part; `nil` for all.
    var open: [Bool]? = nil
    /// Whether owner and applicant are one person.
    var isSelfFiled = false
  }

  /// One field in the flat list of a procedure.
  struct Item {
    var field: FormOutline.Field
    var form: Int32
    var meaning: Meaning
    /// The data item, and the same where owner and applicant are one person; −1 for none.
    var fact: Int32 = -1
    var mergedFact: Int32 = -1
    /// What it would repeat, likewise: a number that fields which ask the same share; −1 for nothing.
    var question: Int32 = -1
    var mergedQuestion: Int32 = -1

    /// Whether the form itself gives its answer, so that it is known to begin with.
    var isGiven: Bool {
      // What follows from other answers is known as long as they are, and no longer.
      guard !field.followsFromAnswers else { return false }
      return field.role == .supplied || field.role == .hidden && field.isPrefilled
    }
  }

  let plan: DerivationPlan
  let outlines: [FormOutline]
  let readings: Readings
  let context: ProcedureContext
  var items: [Item] = []
  /// Where the fields of each form begin in ``items``.
  var formStarts: [Int] = []
  let closure: Closure
  let mergedClosure: Closure?
  /// What is asked in boxes for its parts.
  var wholesInParts: Set<Attribute> = []
  /// How many different questions there are.
  var questionCount = 0
  /// What somebody decided, by number in the flat list; it holds under every scenario.
  var decided: [Int: DecidedRuling] = [:]

  init(_ recognized: Recognizer.Result, _ plan: DerivationPlan) {
    self.plan = plan
    outlines = recognized.outlines
    readings = recognized.readings
    context = recognized.context
    var asked: [Fact] = []
    var hasOwner = false
    for meanings in recognized.meanings {
      for meaning in meanings {
        if let fact = meaning.fact { asked.append(fact) }
        if meaning.subject.merged != meaning.subject { hasOwner = true }
      }
    }
    closure = Closure(asked: asked, plan, context)
    mergedClosure =
      hasOwner
      ? Closure(asked: asked.map { Fact($0.subject.merged, $0.attribute) }, plan, context) : nil
    items.reserveCapacity(recognized.meanings.reduce(0) { $0 + $1.count })
    for (form, meanings) in recognized.meanings.enumerated() {
      formStarts.append(items.count)
      for (field, meaning) in zip(outlines[form].fields, meanings) {
        items.append(Item(field: field, form: Int32(form), meaning: meaning))
      }
    }
    numberFactsAndQuestions()
  }

  /// Whether somebody else than the applicant owns the dossier.
  var hasOwner: Bool { mergedClosure != nil }

  /// What the declared fields ask, in their order; a thing that is asked twice stands twice.
  var dataItems: [DataItem] {
    var asked: [DataItem] = []
    for item in items where item.field.role == .declared {
      asked.append(
        item.meaning.fact.map { DataItem($0) }
          ?? DataItem(words: readings.label(item.field.label).plainText))
    }
    return asked
  }

  /// The number in the flat list of a field of the same form.
  func sibling(_ field: Int, of index: Int) -> Int { formStarts[Int(items[index].form)] + field }

  func reference(_ index: Int) -> FieldReference {
    let form = Int(items[index].form)
    return FieldReference(form: form, field: index - formStarts[form])
  }

  // MARK: Rulings

  /// The verdict on one declared field in numbers.
  struct Ruling {
    var verdict = Finding.Verdict.keep
    var isLikely = false
    /// Why it is a duplicate, or derivable from what the form fills in.
    var reason = Reason.none
    /// The number of the field it repeats in the flat list; −1 for none.
    var duplicateOf: Int32 = -1

    enum Reason {
      case none, supplied, removed, restated, repeatedFact, repeatedWording, decided
    }

    /// Whether it counts in the rate.
    var isCounted: Bool { verdict.isReducible && !isLikely }

    mutating func follow(_ decided: DecidedRuling) {
      isLikely = false
      switch decided {
      case .certain: break
      case .keep:
        verdict = .keep
        reason = .decided
      case .duplicate(let earlier):
        verdict = .duplicate
        reason = .decided
        duplicateOf = Int32(earlier)
      }
    }
  }

  /// The rulings under one scenario, with what they rest on.
  struct Rulings {
    /// For each field of the flat list; `nil` where it is not declared or not open.
    var list: [Ruling?]
    /// What stays declared or is given by the form.
    var kept: FactSet
    /// For each place of the closure the rule by which it follows from ``kept``.
    var by: [Int32]

    /// How many count in the rate.
    var reducible: Int { list.reduce(0) { $0 + ($1?.isCounted ?? false ? 1 : 0) } }
  }

  func rulings(_ scenario: Scenario) -> Rulings {
    let isMerged = scenario.isSelfFiled && hasOwner
    let closure = isMerged ? mergedClosure ?? self.closure : self.closure
    var askers = Askers(factCount: closure.facts.count)
    for (index, item) in items.enumerated() where scenario.open?[index] ?? true {
      let fact = Int(isMerged ? item.mergedFact : item.fact)
      guard fact >= 0 else { continue }
      if item.isGiven {
        askers.isSupplied[fact] = true
      } else if item.field.role == .declared, item.meaning.restates == nil {
        askers.last[fact] = Int32(index)
      }
    }
    var kept = FactSet(wordCount: closure.wordCount)
    for fact in closure.facts.indices where askers.isSupplied[fact] || askers.isAsked(fact) {
      closure.insert(fact, into: &kept)
    }
    var by = [Int32](repeating: -1, count: closure.wordCount * 64)
    let removed = removedFacts(closure, askers, &kept, scenario.active, &by)

    var rulings = Rulings(
      list: [Ruling?](repeating: nil, count: items.count), kept: kept, by: by)
    var earlier = EarlierFields(
      factCount: closure.facts.count, questionCount: questionCount, itemCount: items.count)
    for (index, item) in items.enumerated() where scenario.open?[index] ?? true {
      let fact = Int(isMerged ? item.mergedFact : item.fact)
      let question = Int(isMerged ? item.mergedQuestion : item.question)
      if item.field.role == .declared {
        rulings.list[index] = ruling(
          index, fact, question, closure, isSupplied: fact >= 0 && askers.isSupplied[fact],
          isRemoved: fact >= 0 && removed.contains(fact, in: closure), earlier, rulings.list)
        if let decided = decided[index] { rulings.list[index]?.follow(decided) }
      } else if item.field.role != .supplied {
        continue
      }
      earlier.note(index, fact: fact, question: question, isInGroup: item.field.group >= 0)
    }
    return rulings
  }

  /// Which fields ask each data item.
  private struct Askers {
    var isSupplied: [Bool]
    /// The last field that asks it; −1 where none does.
    var last: [Int32]

    init(factCount: Int) {
      isSupplied = [Bool](repeating: false, count: factCount)
      last = [Int32](repeating: -1, count: factCount)
    }

    /// Whether it is declared; what the form supplies is not.
    func isAsked(_ fact: Int) -> Bool { last[fact] >= 0 && !isSupplied[fact] }
  }

  /// The data items that need not be declared.
  private struct Removed {
    var facts: FactSet

    func contains(_ fact: Int, in closure: Closure) -> Bool { closure.contains(fact, in: facts) }
  }

  /// Tries to do without each asked data item, and takes out of what is kept those that follow from
  /// the rest.
  ///
  /// - Parameter by: Receives how everything follows from what is kept.
  private func removedFacts(
    _ closure: Closure, _ askers: Askers, _ kept: inout FactSet, _ active: SourceSet,
    _ by: inout [Int32]
  ) -> Removed {
    var removed = Removed(facts: FactSet(wordCount: closure.wordCount))
    let needed = closure.keys(active: active)
    var keys: [Int] = []
    // What no lookup needs can go at once: it cannot help to derive anything else.
    var rest = kept
    var others: [Int] = []
    for fact in closure.facts.indices where askers.isAsked(fact) && closure.partOf[fact] >= 0 {
      if closure.contains(fact, in: needed) {
        keys.append(fact)
      } else {
        others.append(fact)
        closure.remove(fact, from: &rest)
      }
    }
    var known = rest
    for part in closure.parts.indices {
      closure.follow(part, from: &known, active: active, by: &by)
    }
    for fact in others
    where closure.contains(fact, in: known) && closure.isFromLookup(fact, given: rest, by: by) {
      closure.insert(fact, into: &removed.facts)
      closure.remove(fact, from: &kept)
    }
    let ranks = keys.map { plan[closure.facts[$0].attribute].keyRank }
    let order = keys.indices.sorted { a, b in
      ranks[a] != ranks[b] ? ranks[a] < ranks[b] : askers.last[keys[a]] > askers.last[keys[b]]
    }
    for fact in order.map({ keys[$0] }) {
      let part = Int(closure.partOf[fact])
      let words = closure.parts[part].words
      rest.copy(words, from: kept)
      closure.remove(fact, from: &rest)
      known.copy(words, from: rest)
      closure.follow(part, from: &known, active: active, by: &by)
      if closure.contains(fact, in: known), closure.isFromLookup(fact, given: rest, by: by) {
        closure.insert(fact, into: &removed.facts)
        closure.remove(fact, from: &kept)
      }
    }
    known = kept
    for part in closure.parts.indices {
      closure.follow(part, from: &known, active: active, by: &by)
    }
    return removed
  }

  private func ruling(
    _ index: Int, _ fact: Int, _ question: Int, _ closure: Closure, isSupplied: Bool,
    isRemoved: Bool, _ earlierFields: EarlierFields, _ rulings: [Ruling?]
  ) -> Ruling {
    let meaning = items[index].meaning
    var ruling = Ruling(isLikely: meaning.isLikely)
    let earlier = earlierField(index, fact, question, closure, earlierFields)
    ruling.duplicateOf = Int32(earlier ?? -1)
    if isSupplied {
      ruling.verdict = .derivable
      ruling.reason = .supplied
      return ruling
    }
    if isRemoved, meaning.restates == nil {
      ruling.verdict = .derivable
      ruling.reason = .removed
      if earlier == nil, let likeness = earlierLikeness(index, fact, closure, earlierFields) {
        ruling.duplicateOf = Int32(likeness)
      }
      return ruling
    }
    if let restated = meaning.restates.map({ sibling($0, of: index) }) {
      ruling.duplicateOf = Int32(restated)
      ruling.verdict =
        rulings[restated]?.verdict == .derivable ? .derivable : .duplicate
      ruling.reason = .restated
      return ruling
    }
    let repeats: Ruling.Reason = fact < 0 ? .repeatedWording : .repeatedFact
    if let earlier, let other = rulings[earlier] {
      if !other.verdict.isReducible || other.isLikely {
        ruling.verdict = .duplicate
        ruling.reason = repeats
        if fact < 0, !isTelling(index, earlier) { ruling.isLikely = true }
        if items[earlier].meaning.isLikely { ruling.isLikely = true }
        return ruling
      }
      if other.verdict == .duplicate, other.duplicateOf >= 0 {
        ruling.verdict = .duplicate
        ruling.reason = repeats
        ruling.duplicateOf = other.duplicateOf
        return ruling
      }
    }
    ruling.isLikely = false
    if let obsolete = meaning.obsolete,
      plan.catalogue.obsolete[obsolete].validity.contains(plan.date)
    {
      ruling.verdict = .obsolete
    }
    return ruling
  }
}
