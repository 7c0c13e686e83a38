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
final class Closure {
  /// A concrete lookup.
  struct Rule {
    var gives: Int
    var keys: [Int]
    /// An index into ``Catalogue/sources``; `nil` where a part follows from its whole.
    var source: Int?
    /// Ids of the bases for just this; empty where those of the source hold.
    var bases: [String] = []
  }

  private(set) var facts: [Fact] = []
  private(set) var rules: [Rule] = []
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

  /// - Parameters:
  ///   - asked: Every data item of the procedure.
  ///   - context: Which subjects have no record yet and which relations the filing creates.
  ///   - date: The day on which lookups must be in force.
  convenience init(
    asked: [Fact], catalogue: Catalogue, context: ProcedureContext, asOf date: CalendarDate
  ) {
    self.init(asked: asked, DerivationPlan(catalogue, asOf: date), context)
  }

  init(asked: [Fact], _ plan: DerivationPlan, _ context: ProcedureContext) {
    facts.reserveCapacity(asked.count * 2)
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
        isNew = context.newRecords.contains(fact.subject)
        origin = plan.origin(of: fact.subject).flatMap { origin in
          context.newRecords.contains(origin.subject)
            || context.withoutRelations.contains(origin.subject)
            || context.createdRelations.contains(origin.relation) ? nil : origin
        }
      }
      if let whole = fact.attribute.whole {
        rules.append(Rule(gives: next, keys: [add(Fact(fact.subject, whole))], source: nil))
      }
      for way in plan[fact.attribute].ways {
        let person: Subject
        switch way.kind {
        case .known(let subject):
          guard subject == fact.subject else { continue }
          person = subject
        case .lookup:
          guard !isNew || way.isComputation else { continue }
          person = fact.subject
        case .relation(let names):
          guard let origin, names.contains(origin.relation) else { continue }
          person = origin.subject
        }
        let keys = way.keys.map { add(Fact(person, $0)) }
        rules.append(Rule(gives: next, keys: keys, source: way.source, bases: way.bases))
      }
      next += 1
    }
    connect()
  }

  private func add(_ fact: Fact) -> Int {
    let number = numbers.number(of: fact.code)
    if number == facts.count { facts.append(fact) }
    return number
  }

  func number(of fact: Fact) -> Int? { numbers.known(fact.code) }

  // MARK: Connected parts

  /// Finds the connected parts and lays out facts and rules by them.
  private func connect() {
    // Union by the smaller number, with paths halved on the way.
    var parent = facts.indices.map { Int32($0) }
    func root(_ fact: Int) -> Int {
      var fact = fact
      while Int(parent[fact]) != fact {
        parent[fact] = parent[Int(parent[fact])]
        fact = Int(parent[fact])
      }
      return fact
    }
    for rule in rules {
      for key in rule.keys {
        let (a, b) = (root(rule.gives), root(key))
        if a != b { parent[max(a, b)] = Int32(min(a, b)) }
      }
    }
    partOf = [Int32](repeating: -1, count: facts.count)
    var ruleCounts: [Int] = []
    for rule in rules {
      let first = root(rule.gives)
      if partOf[first] < 0 {
        partOf[first] = Int32(ruleCounts.count)
        ruleCounts.append(0)
      }
      ruleCounts[Int(partOf[first])] += 1
    }
    var factCounts = [Int](repeating: 0, count: ruleCounts.count)
    for fact in facts.indices {
      let part = partOf[root(fact)]
      partOf[fact] = part
      if part >= 0 { factCounts[Int(part)] += 1 }
    }
    var starts: [Int] = []
    var start = 0
    for (rules, facts) in zip(ruleCounts, factCounts) {
      let words = wordCount..<wordCount + (facts + 63) / 64
      parts.append(Part(rules: start..<start + rules, words: words))
      starts.append(start)
      start += rules
      wordCount = words.upperBound
    }
    place = [Int32](repeating: -1, count: facts.count)
    var nextPlace = parts.map { Int32($0.words.lowerBound * 64) }
    for fact in facts.indices where partOf[fact] >= 0 {
      place[fact] = nextPlace[Int(partOf[fact])]
      nextPlace[Int(partOf[fact])] += 1
    }
    ordered = [Int32](repeating: 0, count: rules.count)
    for (number, rule) in rules.enumerated() {
      let part = Int(partOf[rule.gives])
      ordered[starts[part]] = Int32(number)
      starts[part] += 1
    }
    for number in ordered {
      let rule = rules[Int(number)]
      let words = parts[Int(partOf[rule.gives])].words
      gives.append(place[rule.gives])
      sources.append(rule.source.map { SourceSet(source: $0) } ?? .none)
      keyStart.append(Int32(keyWords.count))
      for _ in words { keyWords.append(0) }
      for key in rule.keys {
        let place = Int(place[key]) - words.lowerBound * 64
        keyWords[keyWords.count - words.count + place / 64] |= 1 << UInt64(place % 64)
      }
    }
  }

  // MARK: Questions

  /// The data items that some rule of an active source needs.
  func keys(active: SourceSet) -> FactSet {
    var keys = FactSet(wordCount: wordCount)
    for part in parts {
      for rule in part.rules where sources[rule] != .none && active.allows(sources[rule]) {
        for (offset, word) in part.words.enumerated() {
          keys.words[word] |= keyWords[Int(keyStart[rule]) + offset]
        }
      }
    }
    return keys
  }

  /// The sources on which some rule rests.
  var usedSources: SourceSet {
    sources.reduce(into: SourceSet([])) { $0.formUnion($1) }
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

  /// Says what follows from some data items.
  ///
  /// - Parameters:
  ///   - given: Which facts are there to begin with.
  ///   - active: Which sources may be asked.
  /// - Returns: For each fact the rule that gives it; `nil` where it is given or does not follow.
  func derivations(from given: [Bool], active: [Bool]) -> (known: [Bool], by: [Int?]) {
    var known = FactSet(wordCount: wordCount)
    for fact in facts.indices where given[fact] { insert(fact, into: &known) }
    let start = known
    var rules = [Int32](repeating: -1, count: wordCount * 64)
    for part in parts.indices {
      follow(part, from: &known, active: SourceSet(active), by: &rules)
    }
    return (
      facts.indices.map { given[$0] || contains($0, in: known) },
      facts.indices.map { fact in
        contains(fact, in: known) && !contains(fact, in: start) ? Int(rules[Int(place[fact])]) : nil
      }
    )
  }

  /// Whether some source, or its whole, would give a fact from something else.
  func hasLookup(for fact: Int) -> Bool {
    guard partOf[fact] >= 0 else { return false }
    return parts[Int(partOf[fact])].rules.contains { rule in
      let rule = rules[Int(ordered[rule])]
      return rule.gives == fact && !rule.keys.isEmpty
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
      if rule.source != nil { return true }
      fact = rule.keys[0]
    }
    return false
  }
}

/// Some of the data items of a procedure, by their places in a ``Closure``.
struct FactSet: Sendable {
  fileprivate(set) var words: [UInt64]

  /// Takes some words over from another set.
  mutating func copy(_ range: Range<Int>, from other: FactSet) {
    for word in range { words[word] = other.words[word] }
  }

  init(wordCount: Int) { words = [UInt64](repeating: 0, count: wordCount) }
}
