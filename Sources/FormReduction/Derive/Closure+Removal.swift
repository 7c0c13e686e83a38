// What can go from what is asked, because it follows from the rest.

extension Closure {
  /// Deals out to the holders what the form supplies and what it asks.
  ///
  /// Like ``remove(_:_:_:)`` it changes nothing here; as `mutating` functions they work on the closure
  /// where it stands, and do not copy its lists.
  mutating func share(
    _ items: [Deriver.Item], _ scenario: Deriver.Scenario, isMerged: Bool,
    _ scratch: inout Deriver.Scratch
  ) {
    scratch.isSupplied.reset(to: false, count: facts.count)
    scratch.lastAsked.reset(to: -1, count: facts.count)
    scratch.shares.reset(to: Deriver.Share(), count: holders.count)
    for index in items.indices where scenario.open?[index] ?? true {
      let fact = Int(isMerged ? items[index].mergedFact : items[index].fact)
      guard fact >= 0 else { continue }
      let attribute = Int(attributeOf[fact])
      if items[index].isGiven {
        scratch.isSupplied[fact] = true
        if attribute >= 0 { scratch.shares[Int(holderOf[fact])].supplied.insert(attribute) }
      } else if items[index].field.role == .declared, items[index].meaning.restates == nil {
        scratch.lastAsked[fact] = Int32(index)
        if attribute >= 0 { scratch.shares[Int(holderOf[fact])].asked.insert(attribute) }
      }
    }
    for holder in scratch.shares.indices {
      scratch.shares[holder].asked.subtract(scratch.shares[holder].supplied)
    }
  }

  /// Tries to do without each asked data item, and takes out of what is kept those that follow from
  /// the rest.
  ///
  /// What is known of a holder stays the same when something goes that follows from the rest: so each
  /// holder is done with by itself, behind the one from whom he follows.
  ///
  /// - Parameter allowed: The lookups that may be used.
  mutating func remove(
    _ allowed: LookupSet, _ plan: DerivationPlan, _ scratch: inout Deriver.Scratch
  ) {
    findKeys(allowed, plan, &scratch.needed)
    for number in order {
      let holder = Int(number)
      let lookups = holders[holder].lookups.intersection(allowed)
      let origin = Int(holders[holder].origin)
      let originKnown = origin >= 0 ? scratch.shares[origin].known : AttributeSet()
      var share = scratch.shares[holder]
      share.kept = share.supplied.union(share.asked)
      // What no lookup needs can go at once: it cannot help to derive anything else.
      let keys = share.asked.intersection(scratch.needed[holder])
      let rest = share.supplied.union(keys)
      share.knownByKeys = known(
        from: rest,
        origin: origin >= 0 ? scratch.shares[origin].knownByKeys : AttributeSet(), lookups, plan)
      share.removed = share.asked.subtracting(keys).intersection(share.knownByKeys)
      // The part of a declared whole does not follow from a source.
      share.removed.subtract(plan.parts(of: rest))
      share.kept.subtract(share.removed)
      share.known = known(
        from: share.knownByKeys.union(share.kept), origin: originKnown, lookups, plan)
      listKeys(keys, of: holder, lookups, plan, &scratch)
      for key in scratch.keys {
        let attribute = Int(key.attribute)
        var rest = share.kept
        rest.remove(attribute)
        let known = known(from: rest, origin: originKnown, lookups, plan)
        if known.contains(attribute), !plan.parts(of: rest).contains(attribute) {
          share.removed.insert(attribute)
          share.kept = rest
        }
      }
      scratch.shares[holder] = share
    }
  }

  /// The keys of a holder that some lookup may give, in the order in which they are tried to do without.
  private mutating func listKeys(
    _ keys: AttributeSet, of holder: Int, _ lookups: LookupSet, _ plan: DerivationPlan,
    _ scratch: inout Deriver.Scratch
  ) {
    scratch.keys.removeAll(keepingCapacity: true)
    if keys.isEmpty { return }
    var given = AttributeSet()
    lookups.forEach { given.formUnion(plan.lookups[$0].gives) }
    let tried = keys.intersection(given)
    if tried.isEmpty { return }
    var next = holders[holder].lastFact
    while next >= 0 {
      let fact = Int(next)
      next = earlierFact[fact]
      let attribute = attributeOf[fact]
      guard attribute >= 0, tried.contains(Int(attribute)) else { continue }
      scratch.keys.append(
        Deriver.Key(
          attribute: attribute, rank: plan[facts[fact].attribute].keyRank,
          last: scratch.lastAsked[fact]))
    }
    if scratch.keys.count > 1 { scratch.keys.sort(by: Deriver.Key.precedes) }
  }
}
