import Interchange

/// What follows from what, for the data items of one procedure.
///
/// Whose data they are is kept apart: each ``Holder`` has a set of attributes for what is asked and one
/// of lookups for how that may follow, back to what is known at sign-in. A lookup stays with its holder,
/// or leads to it from the person to whom it is related, never the other way; so what is known of that
/// person is worked out first, and a question such as "what follows without this item?" looks at the
/// few lookups of one holder, however many people a form asks about.
///
/// ```
/// owner:   identityNumber + fullName  →  birthDate, sex, residence …        (population)
///          residence  →  residence.commune …                                (its parts)
/// father:  identityNumber + fullName of the applicant  →  fullName …        (a relation)
/// ```
/// One closure is built for procedure after procedure and keeps the room of its lists.
struct Closure: Sendable {
  /// A person, a company, a parcel: whom or what data items are about.
  struct Holder {
    var subject: Subject
    /// The relation that may be looked up to him; `nil` for none.
    var relation: Name?
    /// Whether a database may hold him.
    var hasRecord: Bool
    /// The lookups that may be used for him.
    var usable: LookupSet
    /// Those of them that help to what is asked of him or of those who follow from him.
    var lookups = LookupSet()
    /// The holder from whom he follows, where a relation is among the lookups; −1 for none.
    var origin: Int32 = -1
    /// How many relations lead to him.
    var depth: Int32 = 0
    /// What is asked of him, from the last to the first through ``Closure/earlierFact``; −1 for nothing.
    var lastFact: Int32 = -1
  }

  private(set) var holders: [Holder] = []
  /// The holders, each behind the one from whom he follows.
  private(set) var order: [Int32] = []
  /// Every data item that is asked.
  private(set) var facts: [Fact] = []
  /// For each fact its holder, and its number in an ``AttributeSet``, −1 where no lookup speaks of it.
  private(set) var holderOf: [Int32] = []
  private(set) var attributeOf: [Int32] = []
  /// For each fact one before it that is asked of the same holder; −1 where it is the first.
  private(set) var earlierFact: [Int32] = []
  private var numbers = NumberTable()
  private var holderNumbers = NumberTable()
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
    holderOf.removeAll(keepingCapacity: true)
    attributeOf.removeAll(keepingCapacity: true)
    earlierFact.removeAll(keepingCapacity: true)
    holders.removeAll(keepingCapacity: true)
    order.removeAll(keepingCapacity: true)
    numbers.removeAll()
    holderNumbers.removeAll()
    var holder = 0
    for fact in asked {
      let number = numbers.number(of: fact.code)
      guard number == facts.count else { continue }
      if holders.isEmpty || holders[holder].subject != fact.subject {
        holder = self.holder(of: fact.subject, plan, context)
      }
      let attribute = plan[fact.attribute].number
      facts.append(fact)
      holderOf.append(Int32(holder))
      attributeOf.append(attribute)
      earlierFact.append(holders[holder].lastFact)
      holders[holder].lastFact = Int32(number)
      if attribute >= 0 {
        holders[holder].lookups.formUnion(
          plan.ways(to: Int(attribute), hasRecord: holders[holder].hasRecord))
      }
    }
    for holder in holders.indices {
      holders[holder].lookups.formIntersection(holders[holder].usable)
    }
    followRelations(plan, context)
    for holder in holders.indices { order.append(Int32(holder)) }
    if holders.contains(where: { $0.depth > 0 }) {
      order.sort { holders[Int($0)].depth < holders[Int($1)].depth }
    }
  }

  /// The number of the holder of data items, a new one where there is none.
  private mutating func holder(
    of subject: Subject, _ plan: DerivationPlan, _ context: ProcedureContext
  ) -> Int {
    let number = holderNumbers.number(of: [UInt64(subject.number), 0])
    guard number == holders.count else { return number }
    var relation: Name?
    if let origin = origin(of: subject, plan),
      !context.hidesRelation(origin.relation, of: origin.subject)
    {
      relation = origin.relation
    }
    let hasRecord = !context.isNewRecord(subject)
    holders.append(
      Holder(
        subject: subject, relation: relation, hasRecord: hasRecord,
        usable: plan.lookups(for: subject, hasRecord: hasRecord, relation: relation)))
    return number
  }

  /// Adds the people whom relations lead from, and what is to be known of them.
  private mutating func followRelations(_ plan: DerivationPlan, _ context: ProcedureContext) {
    var grows = true
    while grows {
      grows = false
      var number = 0
      while number < holders.count {
        defer { number += 1 }
        let relations = holders[number].lookups.intersection(plan.relationLookups)
        guard !relations.isEmpty, let origin = origin(of: holders[number].subject, plan) else {
          continue
        }
        let person = holder(of: origin.subject, plan, context)
        holders[number].origin = Int32(person)
        var lookups = LookupSet()
        let hasRecord = holders[person].hasRecord
        relations.forEach { lookup in
          plan.lookups[lookup].keys.forEach {
            lookups.formUnion(plan.ways(to: $0, hasRecord: hasRecord))
          }
        }
        lookups.formIntersection(holders[person].usable)
        lookups.formUnion(holders[person].lookups)
        let depth = holders[person].depth + 1
        if lookups != holders[person].lookups || depth > holders[number].depth {
          holders[person].lookups = lookups
          holders[number].depth = depth
          grows = true
        }
      }
    }
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

  /// The lookups that give a fact from something else, whatever sources are active.
  func hasLookup(for fact: Int, _ plan: DerivationPlan) -> Bool {
    if facts[fact].attribute.isPart { return true }
    let attribute = Int(attributeOf[fact])
    guard attribute >= 0 else { return false }
    return holders[Int(holderOf[fact])].lookups.first {
      plan.lookups[$0].gives.contains(attribute) && !plan.lookups[$0].keys.isEmpty
    } != nil
  }

  /// The sources on which some lookup rests.
  func usedSources(_ plan: DerivationPlan) -> SourceSet {
    var used = SourceSet([])
    for holder in holders { holder.lookups.forEach { used.formUnion(plan.lookups[$0].needed) } }
    return used
  }

  // MARK: Questions

  /// The attributes that some active lookup needs, for each holder.
  ///
  /// - Parameter keys: Filled anew.
  mutating func findKeys(_ allowed: LookupSet, _ plan: DerivationPlan, _ keys: inout [AttributeSet])
  {
    keys.reset(to: AttributeSet(), count: holders.count)
    for number in holders.indices {
      let holder = holders[number]
      holder.lookups.intersection(allowed).forEach {
        switch plan.lookups[$0].kind {
        case .own: keys[number].formUnion(plan.lookups[$0].keys)
        case .relation: keys[Int(holder.origin)].formUnion(plan.lookups[$0].keys)
        case .part, .known: break
        }
      }
    }
  }

  /// What follows of one holder.
  ///
  /// - Parameters:
  ///   - given: What there is to begin with.
  ///   - origin: What is known of the one from whom he follows.
  ///   - lookups: Those that may be used.
  /// - Returns: All that is known of him then.
  /// - Complexity: O(*l* · *d*) for *l* lookups and chains of *d* of them.
  func known(
    from given: AttributeSet, origin: AttributeSet, _ lookups: LookupSet, _ plan: DerivationPlan
  ) -> AttributeSet {
    var known = given
    var grows = true
    while grows {
      grows = false
      lookups.forEach {
        let lookup = plan.lookups[$0]
        guard !lookup.gives.isSubset(of: known),
          lookup.keys.isSubset(of: lookup.kind == .relation ? origin : known)
        else { return }
        known.formUnion(lookup.gives)
        grows = true
      }
    }
    return known
  }

  /// The lookup by which an attribute comes to be known, where of those that can be used the preferred
  /// one is always used first; `nil` where none gives it.
  ///
  /// - SeeAlso: ``known(from:origin:_:_:)``
  func lookup(
    giving attribute: Int, from given: AttributeSet, origin: AttributeSet, _ lookups: LookupSet,
    _ plan: DerivationPlan
  ) -> Int? {
    var known = given
    while let next = lookups.first(where: {
      let lookup = plan.lookups[$0]
      return !lookup.gives.isSubset(of: known)
        && lookup.keys.isSubset(of: lookup.kind == .relation ? origin : known)
    }) {
      known.formUnion(plan.lookups[next].gives)
      if known.contains(attribute) { return next }
    }
    return nil
  }
}

extension Array {
  /// Fills the list anew, and keeps its room.
  mutating func reset(to value: Element, count: Int) {
    removeAll(keepingCapacity: true)
    append(contentsOf: repeatElement(value, count: count))
  }
}
