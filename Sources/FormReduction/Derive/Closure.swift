/// What follows from what, for the data items of one procedure.
///
/// The lookups of the catalogue speak of any subject; here they are made concrete once: a rule for
/// each data item that is asked, and for what those rules need in turn, back to what is known at
/// sign-in. Then a question such as "what follows without this field?" is a fixpoint over a few dozen
/// rules on small integers.
///
/// ```
/// owner:person.birthDate   ←  owner:person.identityNumber, owner:person.fullName     (population)
/// owner:person.residence.commune  ←  owner:person.residence                          (a part of it)
/// applicant:person.fullName  ←                                                       (account)
/// ```
struct Closure {
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
  private var numbers: [Fact: Int] = [:]

  /// - Parameters:
  ///   - asked: Every data item of the procedure.
  ///   - context: Which subjects have no record yet and which relations the filing creates.
  ///   - date: The day on which lookups must be in force.
  init(asked: [Fact], catalogue: Catalogue, context: ProcedureContext, asOf date: CalendarDate) {
    for fact in asked { _ = add(fact) }
    let relations = catalogue.relations
    var next = 0
    // Rules of a fact may need new facts, which stand behind it in the list and get their turn. The
    // list is finite: a lookup stays with its subject, and a relation leads to a shorter path.
    while next < facts.count {
      let fact = facts[next]
      if let whole = fact.attribute.whole {
        rules.append(Rule(gives: next, keys: [add(Fact(fact.subject, whole))], source: nil))
      }
      let isNew = context.newRecords.contains(fact.subject)
      let origin = fact.subject.origin(among: relations)
      for (number, source) in catalogue.sources.enumerated()
      where source.validity.contains(date) {
        if source.known.contains(fact) {
          rules.append(Rule(gives: next, keys: [], source: number))
        }
        // A computation needs no record of the subject, a database does.
        if !isNew || source.kind == .computation {
          for lookup in source.lookups
          where lookup.gives.contains(fact.attribute) && lookup.validity.contains(date) {
            let keys = lookup.keys.map { add(Fact(fact.subject, $0)) }
            rules.append(Rule(gives: next, keys: keys, source: number, bases: lookup.bases))
          }
        }
        guard let (person, relation) = origin, !context.newRecords.contains(person),
          !context.withoutRelations.contains(person),
          !context.createdRelations.contains(relation)
        else { continue }
        for lookup in source.relations
        where lookup.names.contains(relation) && lookup.gives.contains(fact.attribute)
          && lookup.validity.contains(date)
        {
          let keys = lookup.keys.map { add(Fact(person, $0)) }
          rules.append(Rule(gives: next, keys: keys, source: number, bases: lookup.bases))
        }
      }
      next += 1
    }
  }

  private mutating func add(_ fact: Fact) -> Int {
    if let known = numbers[fact] { return known }
    numbers[fact] = facts.count
    facts.append(fact)
    return facts.count - 1
  }

  func number(of fact: Fact) -> Int? { numbers[fact] }

  /// The data items that some rule of an active source needs.
  func keys(active: [Bool]) -> Set<Int> {
    Set(rules.filter { $0.source.map { active[$0] } ?? false }.flatMap(\.keys))
  }

  /// Says what follows from some data items.
  ///
  /// - Parameters:
  ///   - given: Which facts are there to begin with.
  ///   - active: Which sources may be asked.
  ///   - order: The order in which sources are preferred where several hold the same.
  /// - Returns: For each fact the rule that gives it; `nil` where it is given or does not follow.
  ///   A fact that is given keeps `nil`.
  /// - Complexity: O(*r* · *d*) for *r* rules and chains of *d* lookups.
  func derivations(from given: [Bool], active: [Bool]) -> (known: [Bool], by: [Int?]) {
    var known = given
    var by = [Int?](repeating: nil, count: facts.count)
    var changed = true
    while changed {
      changed = false
      for (number, rule) in rules.enumerated()
      where !known[rule.gives] && (rule.source.map { active[$0] } ?? true)
        && rule.keys.allSatisfy({ known[$0] })
      {
        known[rule.gives] = true
        by[rule.gives] = number
        changed = true
      }
    }
    return (known, by)
  }
}
