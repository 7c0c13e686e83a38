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
///
/// One deriver takes procedure after procedure and keeps the room of its lists.
struct Deriver: Sendable {
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

    /// Says which question it asks, whoever owns the dossier.
    mutating func ask(_ number: Int32) {
      question = number
      mergedQuestion = number
    }

    /// Whether the form itself gives its answer, so that it is known to begin with.
    var isGiven: Bool {
      // What follows from other answers is known as long as they are, and no longer.
      guard !field.followsFromAnswers else { return false }
      return field.role == .supplied || field.role == .hidden && field.isPrefilled
    }
  }

  let plan: DerivationPlan
  private(set) var recognized: Recognizer.Result
  /// Stands in the place of a procedure between two.
  private let nobody = Recognizer.Result()
  var items: [Item] = []
  /// Where the fields of each form begin in ``items``.
  private(set) var formStarts: [Int] = []
  private(set) var closure = Closure()
  /// Where owner and applicant are one person; it means something only where there is an owner.
  private(set) var mergedClosure = Closure()
  /// Whether somebody else than the applicant owns the dossier.
  private(set) var hasOwner = false
  /// What is asked in boxes for its parts.
  var wholesInParts: [Attribute] = []
  /// How many different questions there are.
  var questions = NumberTable()
  /// What somebody decided, by number in the flat list; it holds under every scenario.
  var decided: [Int: DecidedRuling] = [:]
  var scratch = Scratch()
  private var dataItemMemo = DataItemMemo()

  /// Lists that are filled anew for each procedure or scenario.
  struct Scratch {
    var asked: [Fact] = []
    var askers = Askers()
    var earlier = EarlierFields()
    var needed = FactSet()
    var rest = FactSet()
    var known = FactSet()
    var removed = FactSet()
    var others: [Int32] = []
    var keys: [Key] = []
  }

  /// A key that is tried to do without, in the order of the trial.
  struct Key {
    var fact: Int32
    var rank: Int32
    /// The last field that asks it.
    var last: Int32

    static func precedes(_ a: Key, _ b: Key) -> Bool {
      a.rank != b.rank ? a.rank < b.rank : a.last > b.last
    }
  }

  init(_ plan: DerivationPlan) {
    self.plan = plan
    recognized = nobody
  }

  var outlines: [FormOutline] { recognized.outlines }
  var readings: Readings { recognized.readings }
  var context: ProcedureContext { recognized.context }

  /// Turns to a procedure.
  mutating func take(_ recognized: Recognizer.Result) {
    self.recognized = recognized
    decided = [:]
    items.removeAll(keepingCapacity: true)
    formStarts.removeAll(keepingCapacity: true)
    scratch.asked.removeAll(keepingCapacity: true)
    hasOwner = false
    for form in recognized.outlines.indices {
      formStarts.append(items.count)
      let fields = recognized.outlines[form].fields.indices
      for field in fields {
        let meaning = recognized.meanings[form][field]
        items.append(
          Item(
            field: recognized.outlines[form].fields[field], form: Int32(form), meaning: meaning))
        if let fact = meaning.fact { scratch.asked.append(fact) }
        if meaning.subject.isOwners { hasOwner = true }
      }
    }
    closure.build(asked: scratch.asked, plan, recognized.context)
    if hasOwner {
      for index in scratch.asked.indices {
        let fact = scratch.asked[index]
        if fact.subject.isOwners {
          scratch.asked[index] = Fact(fact.subject.merged, fact.attribute)
        }
      }
      mergedClosure.build(asked: scratch.asked, plan, recognized.context)
    }
    numberFactsAndQuestions()
  }

  /// Lets go of the procedure: its readings grow with the next one, and are not to be copied for that.
  mutating func letGo() { recognized = nobody }

  /// What the declared fields ask, in their order; a thing that is asked twice stands twice.
  mutating func dataItems() -> [DataItem] {
    var asked: [DataItem] = []
    asked.reserveCapacity(items.count)
    for item in items where item.field.role == .declared {
      let code =
        item.meaning.fact?.code
        ?? DataItem.code(words: recognized.readings.label(item.field.label).plainText)
      asked.append(dataItemMemo.item(of: code))
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

  mutating func rulings(_ scenario: Scenario) -> Rulings {
    scenario.isSelfFiled && hasOwner
      ? rulings(scenario, mergedClosure) : rulings(scenario, closure)
  }

  private mutating func rulings(_ scenario: Scenario, _ closure: Closure) -> Rulings {
    let isMerged = scenario.isSelfFiled && hasOwner
    scratch.askers.reset(factCount: closure.facts.count)
    for index in items.indices where scenario.open?[index] ?? true {
      let fact = Int(isMerged ? items[index].mergedFact : items[index].fact)
      guard fact >= 0 else { continue }
      if items[index].isGiven {
        scratch.askers.isSupplied[fact] = true
      } else if items[index].field.role == .declared, items[index].meaning.restates == nil {
        scratch.askers.last[fact] = Int32(index)
      }
    }
    var kept = FactSet(wordCount: closure.wordCount)
    for fact in closure.facts.indices
    where scratch.askers.isSupplied[fact] || scratch.askers.isAsked(fact) {
      closure.insert(fact, into: &kept)
    }
    var by = [Int32](repeating: -1, count: closure.wordCount * 64)
    remove(closure, &kept, scenario.active, &by)

    var rulings = Rulings(
      list: [Ruling?](repeating: nil, count: items.count), kept: kept, by: by)
    scratch.earlier.reset(
      factCount: closure.facts.count, questionCount: questions.count, itemCount: items.count)
    for index in items.indices where scenario.open?[index] ?? true {
      let fact = Int(isMerged ? items[index].mergedFact : items[index].fact)
      let question = Int(isMerged ? items[index].mergedQuestion : items[index].question)
      let role = items[index].field.role
      if role == .declared {
        var ruling = ruling(index, fact, question, closure, rulings.list)
        if !decided.isEmpty, let decided = decided[index] { ruling.follow(decided) }
        rulings.list[index] = ruling
      } else if role != .supplied {
        continue
      }
      scratch.earlier.note(
        index, fact: fact, question: question, isInGroup: items[index].field.group >= 0)
    }
    return rulings
  }

  /// Which fields ask each data item.
  struct Askers {
    var isSupplied: [Bool] = []
    /// The last field that asks it; −1 where none does.
    var last: [Int32] = []

    mutating func reset(factCount: Int) {
      isSupplied.removeAll(keepingCapacity: true)
      isSupplied.append(contentsOf: repeatElement(false, count: factCount))
      last.reset(to: -1, count: factCount)
    }

    /// Whether it is declared; what the form supplies is not.
    func isAsked(_ fact: Int) -> Bool { last[fact] >= 0 && !isSupplied[fact] }
  }

  /// Tries to do without each asked data item, and takes out of what is kept those that follow from
  /// the rest; they stand in the scratch list then.
  ///
  /// - Parameter by: Receives how everything follows from what is kept.
  private mutating func remove(
    _ closure: Closure, _ kept: inout FactSet, _ active: SourceSet, _ by: inout [Int32]
  ) {
    scratch.removed.reset(wordCount: closure.wordCount)
    closure.addKeys(active: active, to: &scratch.needed)
    scratch.keys.removeAll(keepingCapacity: true)
    scratch.others.removeAll(keepingCapacity: true)
    // What no lookup needs can go at once: it cannot help to derive anything else.
    scratch.rest.reset(wordCount: closure.wordCount)
    scratch.rest.copy(kept)
    for fact in closure.facts.indices
    where scratch.askers.isAsked(fact) && closure.partOf[fact] >= 0 {
      if closure.contains(fact, in: scratch.needed) {
        scratch.keys.append(
          Key(
            fact: Int32(fact), rank: Int32(plan[closure.facts[fact].attribute].keyRank),
            last: scratch.askers.last[fact]))
      } else {
        scratch.others.append(Int32(fact))
        closure.remove(fact, from: &scratch.rest)
      }
    }
    scratch.known.reset(wordCount: closure.wordCount)
    scratch.known.copy(scratch.rest)
    for part in closure.parts.indices {
      closure.follow(part, from: &scratch.known, active: active, by: &by)
    }
    for fact in scratch.others where isDerived(Int(fact), closure, by) {
      closure.insert(Int(fact), into: &scratch.removed)
      closure.remove(Int(fact), from: &kept)
    }
    scratch.keys.sort(by: Key.precedes)
    for key in scratch.keys {
      let fact = Int(key.fact)
      let part = Int(closure.partOf[fact])
      let words = closure.parts[part].words
      scratch.rest.copy(words, from: kept)
      closure.remove(fact, from: &scratch.rest)
      scratch.known.copy(words, from: scratch.rest)
      closure.follow(part, from: &scratch.known, active: active, by: &by)
      if isDerived(fact, closure, by) {
        closure.insert(fact, into: &scratch.removed)
        closure.remove(fact, from: &kept)
      }
    }
    scratch.known.copy(kept)
    for part in closure.parts.indices {
      closure.follow(part, from: &scratch.known, active: active, by: &by)
    }
  }

  /// Whether a fact is known and follows from a source, given what the scratch list has left.
  private func isDerived(_ fact: Int, _ closure: Closure, _ by: [Int32]) -> Bool {
    closure.contains(fact, in: scratch.known)
      && closure.isFromLookup(fact, given: scratch.rest, by: by)
  }

  private func ruling(
    _ index: Int, _ fact: Int, _ question: Int, _ closure: Closure, _ rulings: [Ruling?]
  ) -> Ruling {
    let meaning = items[index].meaning
    var ruling = Ruling(isLikely: meaning.isLikely)
    let earlier = earlierField(index, fact, question, closure)
    ruling.duplicateOf = Int32(earlier ?? -1)
    if fact >= 0, scratch.askers.isSupplied[fact] {
      ruling.verdict = .derivable
      ruling.reason = .supplied
      return ruling
    }
    if fact >= 0, meaning.restates == nil, closure.contains(fact, in: scratch.removed) {
      ruling.verdict = .derivable
      ruling.reason = .removed
      if earlier == nil, let likeness = earlierLikeness(index, fact, closure) {
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
