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
  private struct Item {
    var reference: FieldReference
    var field: Field
    var meaning: Meaning
    /// The data item, and the same where owner and applicant are one person.
    var fact: Int?
    var mergedFact: Int?
    var wording: WordingKey?
  }

  /// A question as wording compares it: its words and whose it is.
  private struct WordingKey: Hashable {
    var words: String
    var subject: Subject
  }

  private let catalogue: Catalogue
  private let date: CalendarDate
  private let procedure: Procedure
  private var items: [Item] = []
  private let closure: Closure
  private let mergedClosure: Closure?
  private let context: ProcedureContext
  private let keyRanks: [Attribute: Int]
  /// Attributes that some source of the catalogue holds or needs.
  private let heldAttributes: Set<Attribute>

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
    heldAttributes = held.union(meanings.joined().compactMap(\.attribute).filter { attribute in
      attribute.whole.map { held.contains($0) } ?? false
    })
    let all = meanings.flatMap { $0 }
    closure = Closure(
      asked: all.compactMap(\.fact), catalogue: catalogue, context: context, asOf: date)
    let hasOwner = all.contains { Deriver.merged($0.subject) != $0.subject }
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

  /// The subject where owner and applicant are one person.
  private static func merged(_ subject: Subject) -> Subject {
    let root = subject.root
    guard root == "owner" || root == "ownerOrganization" else { return subject }
    let rest = String(subject.name.dropFirst(root.count))
    return Subject((root == "owner" ? "applicant" : "applicantOrganization") + rest)
  }

  private static func merged(_ fact: Fact) -> Fact {
    Fact(merged(fact.subject), fact.attribute)
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
  private func removedFacts(
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
  private func isFromLookup(_ fact: Int, _ closure: Closure, _ by: [Int?]) -> Bool {
    var fact = fact
    while let rule = by[fact] {
      if closure.rules[rule].source != nil { return true }
      fact = closure.rules[rule].keys[0]
    }
    return false
  }

  private func finding(
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
    if let earlier, let other = findings[earlier], !other.verdict.isReducible || other.confidence == .likely
    {
      finding.verdict = .duplicate
      finding.rule = fact == nil ? Rules.repeatedWording.id : Rules.repeatedFact.id
      if fact == nil, !isTelling(item) { finding.confidence = .likely }
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

  private var allActive: [Bool] { catalogue.sources.map { $0.isOnByDefault } }

  /// Writes down the lookup that gives a fact.
  private func explain(
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

  private func inForce(_ ids: [String]) -> [String] {
    ids.filter { catalogue.basis($0)?.validity.contains(date) ?? false }
  }

  private func keepRule(_ meaning: Meaning, _ fact: Int?, _ closure: Closure) -> String {
    if meaning.isNew { return Rules.newInformation.id }
    guard let fact, let attribute = meaning.attribute else { return Rules.notRecognized.id }
    if context.newRecords.contains(meaning.subject.name) { return Rules.newInformation.id }
    let entityKeys = catalogue.entities.flatMap(\.keys)
    if closure.keys(active: allActive).contains(fact), entityKeys.contains(attribute) {
      return Rules.keyOfLookup.id
    }
    let isHeld = closure.rules.contains { rule in
      rule.gives == fact && !rule.keys.isEmpty
    }
    return isHeld ? Rules.keyMissing.id : Rules.noSource.id
  }

  // MARK: Duplicates

  /// The first earlier field that asks the same, whatever its verdict.
  private func earlierField(
    _ index: Int, _ fact: Int?, _ closure: Closure, _ firstAsked: [Int?],
    _ firstWording: [WordingKey: [Int]], isSelfFiled: Bool
  ) -> Int? {
    let item = items[index]
    if let fact {
      guard !Deriver.isFreeText(closure.facts[fact].attribute) else {
        return earlierWording(index, firstWording)
      }
      let isHeld = heldAttributes.contains(closure.facts[fact].attribute)
      if !isHeld {
        // What no source holds is told apart only by its words: two kinds of education level.
        let words = Wording(item.field.label).plainText(mainOnly: true)
        return items.indices.prefix(index).first {
          items[$0].field.role != .hidden && items[$0].field.role != .attachment
            && sameFact($0, index, isSelfFiled: isSelfFiled) && repeats(index, $0)
            && Wording(items[$0].field.label).plainText(mainOnly: true) == words
        }
      }
      if let earlier = firstAsked[fact], repeats(index, earlier) { return earlier }
      if firstAsked[fact] != nil {
        return items.indices.prefix(index).first {
          items[$0].field.role != .hidden && items[$0].field.role != .attachment
            && sameFact($0, index, isSelfFiled: isSelfFiled) && repeats(index, $0)
        }
      }
      // The whole was asked in one box before, or all its parts were.
      let attribute = closure.facts[fact].attribute
      let subject = closure.facts[fact].subject
      if let whole = attribute.whole, let number = closure.number(of: Fact(subject, whole)),
        let earlier = firstAsked[number], repeats(index, earlier)
      {
        return earlier
      }
      for parts in [["province", "commune", "street"]] where attribute.whole == nil {
        let earlier = parts.map { part in
          closure.number(of: Fact(subject, Attribute("\(attribute).\(part)"))).flatMap {
            firstAsked[$0]
          }
        }
        if let first = earlier[0], !earlier.contains(nil), repeats(index, first) { return first }
      }
      return nil
    }
    return item.meaning.isNew ? nil : earlierWording(index, firstWording)
  }

  /// An earlier address of the same person, where one of the two is just "địa chỉ": different data
  /// items to a database, the same question to the person.
  private func earlierAddress(
    _ index: Int, _ fact: Int, _ closure: Closure, _ firstAsked: [Int?]
  ) -> Int? {
    let asked = closure.facts[fact]
    let whole = asked.attribute.whole ?? asked.attribute
    let plain = Attribute("person.residence")
    let kinds = [plain, Attribute("person.permanentAddress"), Attribute("person.currentAddress")]
    guard kinds.contains(whole) else { return nil }
    let others = whole == plain ? kinds.filter { $0 != plain } : [plain]
    let earlier = closure.facts.indices.filter { number in
      let other = closure.facts[number]
      return other.subject == asked.subject
        && others.contains(other.attribute.whole ?? other.attribute)
        && (other.attribute.part == asked.attribute.part || asked.attribute.part == nil)
    }
    return earlier.compactMap { firstAsked[$0] }.min().flatMap { repeats(index, $0) ? $0 : nil }
  }

  private func sameFact(_ a: Int, _ b: Int, isSelfFiled: Bool) -> Bool {
    isSelfFiled && mergedClosure != nil
      ? items[a].mergedFact != nil && items[a].mergedFact == items[b].mergedFact
      : items[a].fact != nil && items[a].fact == items[b].fact
  }

  private func earlierWording(_ index: Int, _ firstWording: [WordingKey: [Int]]) -> Int? {
    guard let wording = items[index].wording else { return nil }
    return firstWording[wording]?.first { repeats(index, $0) }
  }

  /// Whether a field may repeat an earlier one at all.
  private func repeats(_ index: Int, _ earlier: Int) -> Bool {
    let a = items[earlier]
    let b = items[index]
    if let composite = b.meaning.composite, composite == a.meaning.composite,
      a.reference.form == b.reference.form
    { return false }
    // Columns of one group do not repeat each other, nor a question about one case a column.
    let groupA = a.field.group.map { [a.reference.form, $0] }
    let groupB = b.field.group.map { [b.reference.form, $0] }
    if groupA != nil || groupB != nil { return false }
    if !a.field.kind.isCompatible(with: b.field.kind) { return false }
    return !excludeEachOther(a.field, b.field)
  }

  /// Whether only one of the two is ever shown: conditions on one field with different values.
  private func excludeEachOther(_ a: Field, _ b: Field) -> Bool {
    func required(_ field: Field) -> [(String, String)] {
      field.conditionals.filter { $0.shows && ($0.needsAll || $0.terms.count == 1) }
        .flatMap(\.terms).filter { $0.comparison == .equal }.map { ($0.field, $0.value) }
    }
    func refused(_ field: Field) -> [(String, String)] {
      field.conditionals.flatMap { conditional in
        conditional.terms.filter {
          conditional.terms.count == 1
            && (conditional.shows
              ? $0.comparison == .notEqual : $0.comparison == .equal)
        }.map { ($0.field, $0.value) }
      }
    }
    let (needA, needB) = (required(a), required(b))
    if needA.contains(where: { x in needB.contains { $0.0 == x.0 && $0.1 != x.1 } }) { return true }
    return needA.contains { x in refused(b).contains { $0 == x } }
      || needB.contains { x in refused(a).contains { $0 == x } }
  }

  /// Attributes whose text differs each time they are asked.
  private static func isFreeText(_ attribute: Attribute) -> Bool {
    [
      "case.content", "case.reason", "case.note", "case.purpose", "case.commitment",
      "person.relationship", "case.signature",
    ].contains(attribute.id)
  }

  private static let generalLabels: Set<String> = [
    "ghi chu", "so luong", "khac", "noi dung", "ten", "loai", "so", "ngay", "thang", "nam", "stt",
    "ly do", "mo ta", "chi tiet", "gia tri", "don vi", "don vi tinh", "tu ngay", "den ngay",
    "thoi gian", "dia diem", "co quan cap", "noi cap", "ngay cap", "dia chi", "quoc gia", "o trong",
    "chon", "co", "khong", "tai", "do", "email", "fax", "note", "other", "name", "description",
    "so hieu", "ma so", "ky hieu", "thoi han", "muc dich", "y kien", "tong so", "dien tich",
  ]

  private static func wordingKey(_ field: Field, _ meaning: Meaning) -> WordingKey? {
    guard meaning.attribute == nil || isFreeText(meaning.attribute!), meaning.restates == nil,
      meaning.obsolete == nil
    else { return nil }
    let wording = Wording(field.label)
    let words = wording.plainText()
    // Short general labels say nothing by wording alone.
    guard wording.words.count >= 2, words.utf8.count >= 8, !generalLabels.contains(words)
    else { return nil }
    return WordingKey(words: words, subject: meaning.subject)
  }

  /// Whether the words alone make sure that the same is asked.
  private func isTelling(_ item: Item) -> Bool {
    Wording(item.field.label).words.count >= 4
  }

  // MARK: Suggestions

  /// Subjects whose key is not asked although a source would then give several fields.
  func suggestions(active: [Bool]) -> [Suggestion] {
    let findings = verdicts(Scenario(active: active))
    var bySubject: [Subject: [Int]] = [:]
    var order: [Subject] = []
    for (index, item) in items.enumerated() where findings[index]?.verdict == .keep {
      guard let fact = item.meaning.fact, ["person", "organization"].contains(fact.attribute.entity),
        item.field.group == nil, !context.newRecords.contains(fact.subject.name)
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
      for key in keys { if let number = with.number(of: Fact(subject, key)) { given[number] = true } }
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
