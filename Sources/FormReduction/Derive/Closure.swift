/// What follows from what, for the data items of one procedure.
///
/// The lookups of the catalogue speak of any subject; here they are made concrete once: a rule for
/// each data item that is asked, and for what those rules need in turn, back to what is known at
/// sign-in.
///
/// ```
/// owner:person.birthDate   ←  owner:person.identityNumber, owner:person.fullName     (population)
/// owner:person.residence.commune  ←  owner:person.residence                          (a part of it)
/// applicant:person.fullName  ←                                                       (account)
/// ```
/// Data items that no rule connects have nothing to do with each other. Each connected part gets words
/// of its own in a bit set, so that a question such as "what follows without this item?" looks at the
/// few dozen rules of one part, however many people a form asks about.
///
/// One closure is built for procedure after procedure and keeps the room of its lists.
struct Closure: Sendable {
  /// A concrete lookup.
  struct Rule {
    var gives: Int32
    /// An index into ``DerivationPlan/ways``; −1 where a part follows from its whole.
    var way: Int32
    fileprivate var keys: Range<Int32>
  }

  private(set) var facts: [Fact] = []
  private(set) var rules: [Rule] = []
  /// Numbers of facts; those of a rule stand together.
  private var ruleKeys: [Int32] = []
  private var numbers = NumberTable()

  /// A connected part: its rules in their order, and its words in a set.
  struct Part {
    var rules: Range<Int>
    var words: Range<Int>
  }

  private(set) var parts: [Part] = []
  /// For each fact its part; −1 where no rule knows it.
  private(set) var partOf: [Int32] = []
  /// The place of each fact in a set: word × 64 + bit.
  private(set) var place: [Int32] = []
  /// Words of a set.
  private(set) var wordCount = 0
  /// Numbers of rules, part by part; then for each the place it gives, the sources it needs, and its
  /// keys as words of the part.
  private var ordered: [Int32] = []
  private var gives: [Int32] = []
  private var sources: [SourceSet] = []
  private var keyWords: [UInt64] = []
  private var keyStart: [Int32] = []
  /// On the way to the parts: for each fact another one of its part, or itself; for each part how many
  /// rules and facts it has, and where its next one goes.
  private var parent: [Int32] = []
  private var counts: [(rules: Int32, facts: Int32)] = []
  /// Of each subject, by its number, the person to whom it is related; worked out once.
  private var origins: [Origin?] = []

  private struct Origin {
    var person: (subject: Subject, relation: Name)?
  }

  init() {}

  /// - Parameters:
  ///   - asked: Every data item of the procedure.
  ///   - context: Which subjects have no record yet and which relations the filing creates.
  init(asked: [Fact], _ plan: DerivationPlan, _ context: ProcedureContext) {
    build(asked: asked, plan, context)
  }

  /// Makes it the closure of a procedure, in place of the one before.
  mutating func build(asked: [Fact], _ plan: DerivationPlan, _ context: ProcedureContext) {
    facts.removeAll(keepingCapacity: true)
    rules.removeAll(keepingCapacity: true)
    ruleKeys.removeAll(keepingCapacity: true)
    numbers.removeAll()
    for fact in asked { _ = add(fact) }
    var next = 0
    var subject: Subject?
    var isNew = false
    var origin: (subject: Subject, relation: Name)?
    // Rules of a fact may need new facts, which stand behind it in the list and get their turn. The
    // list is finite: a lookup stays with its subject, and a relation leads to a shorter path.
    while next < facts.count {
      let fact = facts[next]
      if fact.subject != subject {
        subject = fact.subject
        isNew = context.isNewRecord(fact.subject)
        origin = self.origin(of: fact.subject, plan)
        if let known = origin, context.hidesRelation(known.relation, of: known.subject) {
          origin = nil
        }
      }
      if let whole = fact.attribute.whole {
        let first = Int32(ruleKeys.count)
        ruleKeys.append(add(Fact(fact.subject, whole)))
        rules.append(Rule(gives: Int32(next), way: -1, keys: first..<first + 1))
      }
      for number in plan[fact.attribute].ways {
        let way = plan.ways[Int(number)]
        var person = fact.subject
        switch way.kind {
        case .known: guard way.subject == fact.subject else { continue }
        case .lookup: guard !isNew || way.isComputation else { continue }
        case .relation:
          guard let origin,
            way.relations.contains(where: { plan.relationNames[Int($0)] == origin.relation })
          else { continue }
          person = origin.subject
        }
        let first = Int32(ruleKeys.count)
        for key in way.keys { ruleKeys.append(add(Fact(person, plan.keyAttributes[Int(key)]))) }
        rules.append(
          Rule(gives: Int32(next), way: number, keys: first..<Int32(ruleKeys.count)))
      }
      next += 1
    }
    connect(plan)
  }

  private mutating func add(_ fact: Fact) -> Int32 {
    let number = numbers.number(of: fact.code)
    if number == facts.count { facts.append(fact) }
    return Int32(number)
  }

  private mutating func origin(
    of subject: Subject, _ plan: DerivationPlan
  ) -> (subject: Subject, relation: Name)? {
    let number = Int(subject.number)
    if number < origins.count, let known = origins[number] { return known.person }
    while origins.count <= number { origins.append(nil) }
    let person = plan.origin(of: subject)
    origins[number] = Origin(person: person)
    return person
  }

  func number(of fact: Fact) -> Int? { numbers.known(fact.code) }

  /// The facts that a rule needs, by their numbers.
  func keys(of rule: Rule) -> ArraySlice<Int32> {
    ruleKeys[Int(rule.keys.lowerBound)..<Int(rule.keys.upperBound)]
  }

  // MARK: Connected parts

  /// Finds the connected parts and lays out facts and rules by them.
  private mutating func connect(_ plan: DerivationPlan) {
    parent.removeAll(keepingCapacity: true)
    for fact in facts.indices { parent.append(Int32(fact)) }
    for rule in rules {
      for key in rule.keys { unite(rule.gives, ruleKeys[Int(key)]) }
    }
    // Parts in the order of their first rules.
    partOf.reset(to: -1, count: facts.count)
    counts.removeAll(keepingCapacity: true)
    for rule in rules {
      let first = Int(root(of: rule.gives))
      if partOf[first] < 0 {
        partOf[first] = Int32(counts.count)
        counts.append((0, 0))
      }
      counts[Int(partOf[first])].rules += 1
    }
    for fact in facts.indices {
      let part = partOf[Int(root(of: Int32(fact)))]
      partOf[fact] = part
      if part >= 0 { counts[Int(part)].facts += 1 }
    }
    parts.removeAll(keepingCapacity: true)
    wordCount = 0
    var start = 0
    for part in counts.indices {
      let (rules, facts) = (Int(counts[part].rules), Int(counts[part].facts))
      let words = wordCount..<wordCount + (facts + 63) / 64
      parts.append(Part(rules: start..<start + rules, words: words))
      counts[part] = (Int32(start), Int32(words.lowerBound * 64))
      start += rules
      wordCount = words.upperBound
    }
    place.reset(to: -1, count: facts.count)
    for fact in facts.indices where partOf[fact] >= 0 {
      let part = Int(partOf[fact])
      place[fact] = counts[part].facts
      counts[part].facts += 1
    }
    ordered.reset(to: 0, count: rules.count)
    for number in rules.indices {
      let part = Int(partOf[Int(rules[number].gives)])
      ordered[Int(counts[part].rules)] = Int32(number)
      counts[part].rules += 1
    }
    gives.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    keyStart.removeAll(keepingCapacity: true)
    keyWords.removeAll(keepingCapacity: true)
    for number in ordered {
      let rule = rules[Int(number)]
      let words = parts[Int(partOf[Int(rule.gives)])].words
      gives.append(place[Int(rule.gives)])
      sources.append(rule.way < 0 ? .none : plan.sourceSet(of: Int(rule.way)))
      keyStart.append(Int32(keyWords.count))
      for _ in words { keyWords.append(0) }
      for key in rule.keys {
        let place = Int(place[Int(ruleKeys[Int(key)])]) - words.lowerBound * 64
        keyWords[keyWords.count - words.count + place / 64] |= 1 << UInt64(place % 64)
      }
    }
  }

  /// Union by the smaller number.
  private mutating func unite(_ a: Int32, _ b: Int32) {
    let (a, b) = (root(of: a), root(of: b))
    if a != b { parent[Int(max(a, b))] = min(a, b) }
  }

  /// Halves the path on the way.
  private mutating func root(of fact: Int32) -> Int32 {
    var fact = fact
    while parent[Int(fact)] != fact {
      parent[Int(fact)] = parent[Int(parent[Int(fact)])]
      fact = parent[Int(fact)]
    }
    return fact
  }

  // MARK: Questions

  /// The data items that some rule of an active source needs.
  func keys(active: SourceSet) -> FactSet {
    var keys = FactSet()
    addKeys(active: active, to: &keys)
    return keys
  }

  /// - Parameter keys: Emptied first.
  func addKeys(active: SourceSet, to keys: inout FactSet) {
    keys.reset(wordCount: wordCount)
    for part in parts {
      for rule in part.rules where sources[rule] != .none && active.allows(sources[rule]) {
        var key = Int(keyStart[rule])
        for word in part.words {
          keys.words[word] |= keyWords[key]
          key += 1
        }
      }
    }
  }

  /// The sources on which some rule rests.
  var usedSources: SourceSet {
    var used = SourceSet([])
    for source in sources { used.formUnion(source) }
    return used
  }

  /// Adds to a set what follows from it within one part.
  ///
  /// - Parameters:
  ///   - known: The facts there are to begin with; those that follow are added.
  ///   - by: For each place that is added, the number of the rule that gave it.
  /// - Complexity: O(*r* · *d*) for the *r* rules of the part and chains of *d* lookups.
  func follow(_ part: Int, from known: inout FactSet, active: SourceSet, by: inout [Int32]) {
    let words = parts[part].words
    var changed = true
    while changed {
      changed = false
      for rule in parts[part].rules where active.allows(sources[rule]) {
        let place = Int(gives[rule])
        if known.words[place >> 6] & 1 << UInt64(place & 63) != 0 { continue }
        var missing: UInt64 = 0
        for offset in 0..<words.count {
          missing |=
            keyWords[Int(keyStart[rule]) + offset] & ~known.words[words.lowerBound + offset]
        }
        if missing != 0 { continue }
        known.words[place >> 6] |= 1 << UInt64(place & 63)
        by[place] = ordered[rule]
        changed = true
      }
    }
  }

  /// Whether some source, or its whole, would give a fact from something else.
  func hasLookup(for fact: Int) -> Bool {
    guard partOf[fact] >= 0 else { return false }
    return parts[Int(partOf[fact])].rules.contains { rule in
      let rule = rules[Int(ordered[rule])]
      return Int(rule.gives) == fact && !rule.keys.isEmpty
    }
  }

  /// Whether a fact is in a set; what no rule knows is in none.
  func contains(_ fact: Int, in set: FactSet) -> Bool {
    let place = Int(place[fact])
    return place >= 0 && set.words[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  func insert(_ fact: Int, into set: inout FactSet) {
    let place = Int(place[fact])
    if place >= 0 { set.words[place >> 6] |= 1 << UInt64(place & 63) }
  }

  func remove(_ fact: Int, from set: inout FactSet) {
    let place = Int(place[fact])
    if place >= 0 { set.words[place >> 6] &= ~(1 << UInt64(place & 63)) }
  }

  /// Whether a fact that was derived follows from a source, not just as the part of a declared whole.
  ///
  /// - Parameters:
  ///   - given: What there was to begin with.
  ///   - by: As ``follow(_:from:active:by:)`` filled it.
  func isFromLookup(_ fact: Int, given: FactSet, by: [Int32]) -> Bool {
    var fact = fact
    while !contains(fact, in: given) {
      let rule = rules[Int(by[Int(place[fact])])]
      if rule.way >= 0 { return true }
      fact = Int(ruleKeys[Int(rule.keys.lowerBound)])
    }
    return false
  }
}

extension [Int32] {
  /// Fills the list anew, and keeps its room.
  mutating func reset(to value: Int32, count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(value, count: count))
  }
}

/// Some of the data items of a procedure, by their places in a ``Closure``.
struct FactSet: Sendable {
  fileprivate(set) var words: [UInt64]

  /// Takes some words over from another set.
  mutating func copy(_ range: Range<Int>, from other: FactSet) {
    for word in range { words[word] = other.words[word] }
  }

  init(wordCount: Int = 0) { words = [UInt64](repeating: 0, count: wordCount) }

  /// Empties the set, and keeps its room.
  mutating func reset(wordCount: Int) {
    words.removeAll(keepingCapacity: true)
    words.append(contentsOf: repeatElement(0, count: wordCount))
  }

  /// Becomes equal to another set of the same closure.
  mutating func copy(_ other: FactSet) {
    for word in words.indices { words[word] = other.words[word] }
  }
}
