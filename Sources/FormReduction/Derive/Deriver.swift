/// Decides for each declared field whether it must be asked.
///
/// Works on the data items of one procedure: what is known at sign-in and supplied by the form, what
/// is declared, and the lookups that connect them (``Closure``). What stays declared is a set from
/// which nothing more can be removed: attributes that no lookup needs go first, then keys, each tried
/// in the catalogue's order and from the last field to the first. So two fields that give each other
/// never both disappear.
struct Deriver {
  /// The conditions under which a figure is asked.
  struct Scenario {
    /// One for each source of the catalogue.
    var active: [Bool]
    /// Which fields of the flat list take part; `nil` for all.
    var open: [Bool]? = nil
    /// Whether owner and applicant are one person.
    var isSelfFiled = false
  }

  /// One field in the flat list of a procedure.
  struct Item {
    var reference: FieldReference
    var field: Field
    var meaning: Meaning
    /// The data item, and the same where owner and applicant are one person.
    var fact: Int?
    var mergedFact: Int?
    var wording: WordingKey?
  }

  /// A question as wording compares it: its words and whose it is.
  struct WordingKey: Hashable {
    var words: String
    var subject: Subject
  }

  let catalogue: Catalogue
  let date: CalendarDate
  let procedure: Procedure
  var items: [Item] = []
  let closure: Closure
  let mergedClosure: Closure?
  let context: ProcedureContext
  let keyRanks: [Attribute: Int]
  /// Attributes that some source of the catalogue holds or needs.
  let heldAttributes: Set<Attribute>

  /// - Parameters:
  ///   - meanings: `meanings[form][field]`, as the recognizer gives them.
  init(
    _ procedure: Procedure, meanings: [[Meaning]], context: ProcedureContext, catalogue: Catalogue,
    asOf date: CalendarDate
  ) {
    self.catalogue = catalogue
    self.date = date
    self.procedure = procedure
    self.context = context
    var ranks: [Attribute: Int] = [:]
    for entity in catalogue.entities {
      for (rank, key) in entity.keys.enumerated() { ranks[key] = rank + 1 }
    }
    keyRanks = ranks
    var held = Set(ranks.keys)
    for source in catalogue.sources {
      held.formUnion(source.known.map(\.attribute))
      for lookup in source.lookups { held.formUnion(lookup.keys + lookup.gives) }
    }
    heldAttributes = held.union(
      meanings.joined().compactMap(\.attribute).filter { attribute in
        attribute.whole.map { held.contains($0) } ?? false
      })
    let all = meanings.flatMap { $0 }
    closure = Closure(
      asked: all.compactMap(\.fact), catalogue: catalogue, context: context, asOf: date)
    let hasOwner = all.contains { $0.subject.merged != $0.subject }
    mergedClosure =
      hasOwner
      ? Closure(
        asked: all.compactMap { $0.fact.map(Deriver.merged) }, catalogue: catalogue,
        context: context, asOf: date) : nil
    for (form, list) in meanings.enumerated() {
      for (number, meaning) in list.enumerated() {
        let field = procedure.forms[form].fields[number]
        let fact = meaning.fact
        items.append(
          Item(
            reference: FieldReference(form: form, field: number), field: field, meaning: meaning,
            fact: fact.flatMap { closure.number(of: $0) },
            mergedFact: fact.flatMap { mergedClosure?.number(of: Deriver.merged($0)) },
            wording: Deriver.wordingKey(field, meaning)))
      }
    }
  }

  // MARK: Self-filed

  /// Whether somebody else than the applicant owns the dossier.
  var hasOwner: Bool { mergedClosure != nil }

  static func merged(_ fact: Fact) -> Fact {
    Fact(fact.subject.merged, fact.attribute)
  }

  // MARK: Findings

  /// The verdicts under one scenario.
  ///
  /// - Returns: For each field of each form, hidden ones included, the verdict where the field is
  ///   declared and open, else `nil`: the flat list, forms in order.
  func verdicts(_ scenario: Scenario) -> [Finding?] {
    let closure = scenario.isSelfFiled ? mergedClosure ?? self.closure : self.closure
    let factOf: (Item) -> Int? =
      scenario.isSelfFiled && mergedClosure != nil ? { $0.mergedFact } : { $0.fact }
    let isOpen: (Int) -> Bool = { scenario.open?[$0] ?? true }

    // What is there before anything is declared.
    var base = [Bool](repeating: false, count: closure.facts.count)
    var isSupplied = base
    for (index, item) in items.enumerated() where isOpen(index) {
      guard let fact = factOf(item) else { continue }
      // What follows from other answers is known as long as they are, and no longer.
      guard !item.field.followsFromAnswers else { continue }
      if item.field.role == .supplied || item.field.role == .hidden && item.field.isPrefilled {
        base[fact] = true
        isSupplied[fact] = true
      }
    }
    // The fields that ask each data item, in order.
    var askers = [[Int]](repeating: [], count: closure.facts.count)
    for (index, item) in items.enumerated()
    where isOpen(index) && item.field.role == .declared && item.meaning.restates == nil {
      if let fact = factOf(item), !isSupplied[fact] { askers[fact].append(index) }
    }

    var kept = base
    for fact in askers.indices where !askers[fact].isEmpty { kept[fact] = true }
    let removed = removedFacts(closure, askers, &kept, scenario.active)
    let (_, by) = closure.derivations(
      from: kept, active: scenario.active)

    var findings = [Finding?](repeating: nil, count: items.count)
    var firstAsked = [Int?](repeating: nil, count: closure.facts.count)
    var firstWording: [WordingKey: [Int]] = [:]
    for (index, item) in items.enumerated() where isOpen(index) {
      let fact = factOf(item)
      if item.field.role == .declared {
        findings[index] = finding(
          index, fact, closure, by, removed: fact.map { removed[$0] } ?? false,
          isSupplied: fact.map { isSupplied[$0] } ?? false, firstAsked, firstWording, findings,
          kept: kept, isSelfFiled: scenario.isSelfFiled)
      }
      guard item.field.role == .declared || item.field.role == .supplied else { continue }
      if let fact, firstAsked[fact] == nil { firstAsked[fact] = index }
      if let wording = item.wording { firstWording[wording, default: []].append(index) }
    }
    return findings
  }

  /// Tries to do without each asked data item, and marks those that follow from the rest.
  func removedFacts(
    _ closure: Closure, _ askers: [[Int]], _ kept: inout [Bool], _ active: [Bool]
  ) -> [Bool] {
    var removed = [Bool](repeating: false, count: closure.facts.count)
    let keys = closure.keys(active: active)
    let asked = askers.indices.filter { !askers[$0].isEmpty }
    // What no lookup needs can go at once: it cannot help to derive anything else.
    var withoutRest = kept
    for fact in asked where !keys.contains(fact) { withoutRest[fact] = false }
    let (known, by) = closure.derivations(from: withoutRest, active: active)
    for fact in asked where !keys.contains(fact) && known[fact] {
      if isFromLookup(fact, closure, by) {
        removed[fact] = true
        kept[fact] = false
      }
    }
    let ordered = asked.filter { keys.contains($0) }.sorted { a, b in
      let rankA = keyRanks[closure.facts[a].attribute] ?? 0
      let rankB = keyRanks[closure.facts[b].attribute] ?? 0
      return rankA != rankB ? rankA < rankB : askers[a].last! > askers[b].last!
    }
    for fact in ordered {
      var without = kept
      without[fact] = false
      let (known, by) = closure.derivations(from: without, active: active)
      if known[fact], isFromLookup(fact, closure, by) {
        removed[fact] = true
        kept[fact] = false
      }
    }
    return removed
  }

  /// Whether a fact follows from a source, not just as the part of a declared whole.
  func isFromLookup(_ fact: Int, _ closure: Closure, _ by: [Int?]) -> Bool {
    var fact = fact
    while let rule = by[fact] {
      if closure.rules[rule].source != nil { return true }
      fact = closure.rules[rule].keys[0]
    }
    return false
  }

  func finding(
    _ index: Int, _ fact: Int?, _ closure: Closure, _ by: [Int?], removed: Bool, isSupplied: Bool,
    _ firstAsked: [Int?], _ firstWording: [WordingKey: [Int]], _ findings: [Finding?], kept: [Bool],
    isSelfFiled: Bool
  ) -> Finding {
    let item = items[index]
    let meaning = item.meaning
    var finding = Finding(
      verdict: .keep, confidence: meaning.isLikely ? .likely : .certain, rule: "not-recognized",
      source: nil, from: [], bases: [], duplicateOf: nil, repeatsWhenSelfFiled: nil)
    let earlier = earlierField(
      index, fact, closure, firstAsked, firstWording, isSelfFiled: isSelfFiled)
    finding.duplicateOf = earlier.map { items[$0].reference }

    if isSupplied, let fact {
      finding.verdict = .derivable
      finding.rule = Rules.suppliedAlready.id
      finding.source = "portal"
      // The source behind it, where one holds it anyway.
      let (_, anyway) = closure.derivations(
        from: kept.indices.map { kept[$0] && $0 != fact }, active: allActive)
      explain(&finding, fact, closure, anyway, keepRule: true)
      return finding
    }
    if removed, let fact, meaning.restates == nil {
      finding.verdict = .derivable
      if finding.duplicateOf == nil {
        finding.duplicateOf = earlierAddress(index, fact, closure, firstAsked).map {
          items[$0].reference
        }
      }
      explain(&finding, fact, closure, by, keepRule: false)
      return finding
    }
    if let restated = meaning.restates {
      let reference = FieldReference(form: item.reference.form, field: restated)
      let original = items.firstIndex { $0.reference == reference }
      finding.duplicateOf = reference
      if let original, items[original].field.role == .declared || original < index {
        if let other = findings[original], other.verdict == .derivable {
          finding.verdict = .derivable
          finding.rule = other.rule
          finding.source = other.source
          finding.from = other.from
          finding.bases = other.bases
        } else {
          finding.verdict = .duplicate
          finding.rule = Rules.restated.id
        }
        return finding
      }
    }
    if let earlier, let other = findings[earlier],
      !other.verdict.isReducible || other.confidence == .likely
    {
      finding.verdict = .duplicate
      finding.rule = fact == nil ? Rules.repeatedWording.id : Rules.repeatedFact.id
      if fact == nil, !isTelling(item, items[earlier]) { finding.confidence = .likely }
      if items[earlier].meaning.isLikely { finding.confidence = .likely }
      return finding
    }
    if let earlier, findings[earlier]?.verdict == .duplicate,
      let first = findings[earlier]?.duplicateOf
    {
      finding.verdict = .duplicate
      finding.rule = fact == nil ? Rules.repeatedWording.id : Rules.repeatedFact.id
      finding.duplicateOf = first
      return finding
    }
    if let obsolete = meaning.obsolete {
      let thing = catalogue.obsolete[obsolete]
      if thing.validity.contains(date) {
        finding.verdict = .obsolete
        finding.confidence = .certain
        finding.rule = Rules.obsolete.id
        finding.bases = inForce(thing.bases)
        return finding
      }
    }
    finding.rule = keepRule(meaning, fact, closure)
    finding.confidence = .certain
    return finding
  }

  var allActive: [Bool] { catalogue.sources.map { $0.isOnByDefault } }

  /// Writes down the lookup that gives a fact.
  func explain(
    _ finding: inout Finding, _ fact: Int, _ closure: Closure, _ by: [Int?], keepRule: Bool
  ) {
    var fact = fact
    while let number = by[fact] {
      let rule = closure.rules[number]
      guard let index = rule.source else {
        fact = rule.keys[0]
        continue
      }
      let source = catalogue.sources[index]
      finding.source = source.id
      finding.from = rule.keys.map { closure.facts[$0] }
      finding.bases = inForce(rule.bases.isEmpty ? source.bases : rule.bases)
      guard !keepRule else { return }
      let subject = closure.facts[fact].subject
      switch source.kind {
      case .account: finding.rule = Rules.accountKnows.id
      case .portal: finding.rule = Rules.portalKnows.id
      case .computation: finding.rule = Rules.computation.id
      case .national, .sector, .provincial:
        finding.rule =
          rule.keys.allSatisfy { closure.facts[$0].subject == subject }
          ? Rules.databaseHolds.id : Rules.relationHolds.id
      }
      return
    }
  }

  func inForce(_ ids: [String]) -> [String] {
    ids.filter { catalogue.basis($0)?.validity.contains(date) ?? false }
  }

  func keepRule(_ meaning: Meaning, _ fact: Int?, _ closure: Closure) -> String {
    if meaning.isNew { return Rules.newInformation.id }
    guard let fact, let attribute = meaning.attribute else { return Rules.notRecognized.id }
    if context.newRecords.contains(meaning.subject) { return Rules.newInformation.id }
    let entityKeys = catalogue.entities.flatMap(\.keys)
    if closure.keys(active: allActive).contains(fact), entityKeys.contains(attribute) {
      return Rules.keyOfLookup.id
    }
    let isHeld = closure.rules.contains { rule in
      rule.gives == fact && !rule.keys.isEmpty
    }
    return isHeld ? Rules.keyMissing.id : Rules.noSource.id
  }
}
