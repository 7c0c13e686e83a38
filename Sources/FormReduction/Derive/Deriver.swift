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
/// One deriver takes procedure after procedure and keeps the room of its lists. What is asked for each
/// field is `mutating`, though it may change nothing: a value of this size that is only borrowed is
/// copied for each call.
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
  /// What fields are shown on.
  private(set) var gates = Gates()
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
  /// For sets of active sources met before the lookups that they allow.
  private var allowedLookups: [(active: SourceSet, lookups: LookupSet)] = []

  /// Lists that are filled anew for each procedure or scenario.
  struct Scratch {
    var asked: [Fact] = []
    var earlier = EarlierFields()
    /// What each field repeats, and under which conditions that was found; `nil` for none.
    var repeated: [Repeated] = []
    var isMergedRepeated: Bool?
    /// For each data item whether the form supplies it, and the last field that asks it, −1 for none.
    var isSupplied: [Bool] = []
    var lastAsked: [Int32] = []
    /// For each holder what it has to be derived from, and what can go.
    var shares: [Share] = []
    var needed: [AttributeSet] = []
    var keys: [Key] = []
    var rulings: [Ruling?] = []
  }

  /// What is asked and supplied of one holder, and what becomes of it.
  struct Share {
    var supplied = AttributeSet()
    var asked = AttributeSet()
    /// What stays declared or is supplied.
    var kept = AttributeSet()
    /// What follows from a source, given what is kept.
    var removed = AttributeSet()
    /// What is known without the items that are no keys, and what is known in all.
    var knownByKeys = AttributeSet()
    var known = AttributeSet()
  }

  /// A key that is tried to do without, in the order of the trial.
  struct Key {
    var attribute: Int32
    var rank: Int32
    /// The last field that asks it.
    var last: Int32

    static func precedes(_ a: Key, _ b: Key) -> Bool {
      a.rank != b.rank ? a.rank < b.rank : a.last > b.last
    }
  }

  /// The earlier field that a field repeats, whatever its verdict, and one that a person takes for the
  /// same; −1 for none.
  struct Repeated {
    var field: Int32 = -1
    var likeness: Int32 = -1
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
    scratch.isMergedRepeated = nil
    items.removeAll(keepingCapacity: true)
    formStarts.removeAll(keepingCapacity: true)
    scratch.asked.removeAll(keepingCapacity: true)
    hasOwner = false
    for form in recognized.outlines.indices {
      formStarts.append(items.count)
      let (fields, meanings) = (recognized.outlines[form].fields, recognized.meanings[form])
      for field in fields.indices {
        let meaning = meanings[field]
        items.append(Item(field: fields[field], form: Int32(form), meaning: meaning))
        if let fact = meaning.fact { scratch.asked.append(fact) }
        if meaning.subject.isOwners { hasOwner = true }
      }
    }
    gates.build(recognized.outlines)
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
    /// For each holder what stays declared or is given by the form.
    var kept: [AttributeSet]
  }

  /// The rate under one scenario.
  mutating func rate(_ scenario: Scenario) -> Rate {
    rule(scenario)
    var rate = Rate(0, of: 0)
    for case let ruling? in scratch.rulings {
      rate.declared += 1
      if ruling.isCounted { rate.reducible += 1 }
    }
    return rate
  }

  mutating func rulings(_ scenario: Scenario) -> Rulings {
    rule(scenario)
    return Rulings(list: scratch.rulings, kept: scratch.shares.map(\.kept))
  }

  /// Fills the scratch lists with the rulings under a scenario.
  private mutating func rule(_ scenario: Scenario) {
    let isMerged = scenario.isSelfFiled && hasOwner
    findRepeated(scenario, isMerged)
    let allowed = lookups(allowedBy: scenario.active)
    if isMerged {
      mergedClosure.share(items, scenario, isMerged: true, &scratch)
      mergedClosure.remove(allowed, plan, &scratch)
    } else {
      closure.share(items, scenario, isMerged: false, &scratch)
      closure.remove(allowed, plan, &scratch)
    }
    scratch.rulings.reset(to: nil, count: items.count)
    for index in items.indices
    where items[index].field.role == .declared && scenario.open?[index] ?? true {
      var ruling = ruling(index, isMerged)
      if !decided.isEmpty, let decided = decided[index] { ruling.follow(decided) }
      scratch.rulings[index] = ruling
    }
  }

  /// The lookups that a set of sources allows; the same few sets come again and again.
  private mutating func lookups(allowedBy active: SourceSet) -> LookupSet {
    if let known = allowedLookups.first(where: { $0.active == active }) { return known.lookups }
    let lookups = plan.lookups(allowedBy: active)
    if allowedLookups.count >= 8 { allowedLookups.removeAll(keepingCapacity: true) }
    allowedLookups.append((active, lookups))
    return lookups
  }

  private mutating func ruling(_ index: Int, _ isMerged: Bool) -> Ruling {
    let meaning = items[index].meaning
    let fact = Int(isMerged ? items[index].mergedFact : items[index].fact)
    var ruling = Ruling(isLikely: meaning.isLikely)
    ruling.duplicateOf = scratch.repeated[index].field
    if fact >= 0, scratch.isSupplied[fact] {
      ruling.verdict = .derivable
      ruling.reason = .supplied
      return ruling
    }
    if fact >= 0, meaning.restates == nil, isRemoved(fact, isMerged) {
      ruling.verdict = .derivable
      ruling.reason = .removed
      if ruling.duplicateOf < 0 { ruling.duplicateOf = scratch.repeated[index].likeness }
      return ruling
    }
    if let restated = meaning.restates {
      let restated = formStarts[Int(items[index].form)] + restated
      ruling.duplicateOf = Int32(restated)
      ruling.verdict =
        scratch.rulings[restated]?.verdict == .derivable ? .derivable : .duplicate
      ruling.reason = .restated
      return ruling
    }
    let repeats: Ruling.Reason = fact < 0 ? .repeatedWording : .repeatedFact
    let earlier = Int(scratch.repeated[index].field)
    if earlier >= 0, let other = scratch.rulings[earlier] {
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

  /// Whether a data item can go because it follows from a source.
  private mutating func isRemoved(_ fact: Int, _ isMerged: Bool) -> Bool {
    let attribute = Int(isMerged ? mergedClosure.attributeOf[fact] : closure.attributeOf[fact])
    let holder = Int(isMerged ? mergedClosure.holderOf[fact] : closure.holderOf[fact])
    return attribute >= 0 && scratch.shares[holder].removed.contains(attribute)
  }
}
