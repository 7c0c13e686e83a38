import Interchange

// The verdicts written out: by which rule, from which source, on which basis.

extension Deriver {
  /// The findings behind rulings.
  ///
  /// - Returns: For each field of the flat list, `nil` where it is not declared or not open.
  func findings(_ rulings: Rulings, _ scenario: Scenario) -> [Finding?] {
    let isMerged = scenario.isSelfFiled && hasOwner
    var closure = isMerged ? mergedClosure : self.closure
    var neededByDefault: [AttributeSet] = []
    closure.findKeys(plan.lookups(allowedBy: plan.defaultSources), plan, &neededByDefault)
    let traces = Traces(closure, rulings.kept, plan.lookups(allowedBy: scenario.active), plan)
    var findings: [Finding?] = []
    findings.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      guard let ruling = rulings.list[index] else {
        findings.append(nil)
        continue
      }
      let fact = Int(isMerged ? item.mergedFact : item.fact)
      var finding = Finding(
        verdict: ruling.verdict, confidence: ruling.isLikely ? .likely : .certain,
        rule: Rules.notRecognized.id, source: nil, from: [], bases: [],
        duplicateOf: ruling.duplicateOf < 0 ? nil : reference(Int(ruling.duplicateOf)),
        repeatsWhenSelfFiled: nil)
      switch ruling.reason {
      case .supplied:
        finding.rule = Rules.suppliedAlready.id
        finding.source = "portal"
        explainSupplied(&finding, fact, closure, rulings)
      case .removed:
        explain(&finding, fact, closure, traces, keepsRule: false)
      case .restated:
        if ruling.verdict == .derivable, let other = findings[Int(ruling.duplicateOf)] {
          finding.rule = other.rule
          finding.source = other.source
          finding.from = other.from
          finding.bases = other.bases
        } else {
          finding.rule = Rules.restated.id
        }
      case .repeatedFact: finding.rule = Rules.repeatedFact.id
      case .repeatedWording: finding.rule = Rules.repeatedWording.id
      case .decided:
        finding.rule =
          ruling.verdict == .keep ? Rules.decidedKeep.id : Rules.decidedDuplicate.id
      case .none:
        if ruling.verdict == .obsolete, let obsolete = item.meaning.obsolete {
          finding.rule = Rules.obsolete.id
          finding.bases = inForce(plan.catalogue.obsolete[obsolete].bases)
        } else {
          finding.rule = keepRule(
            item.meaning, fact, closure,
            isKey: fact >= 0 && isKey(fact, closure, neededByDefault))
        }
      }
      findings.append(finding)
    }
    return findings
  }

  private func isKey(_ fact: Int, _ closure: Closure, _ needed: [AttributeSet]) -> Bool {
    let attribute = Int(closure.attributeOf[fact])
    return attribute >= 0 && needed[Int(closure.holderOf[fact])].contains(attribute)
  }

  /// What there is of each holder to begin with, and all that is known then: what lookups are found by.
  private struct Traces {
    var given: [AttributeSet]
    var known: [AttributeSet]
    let allowed: LookupSet

    init(
      _ closure: Closure, _ given: [AttributeSet], _ allowed: LookupSet, _ plan: DerivationPlan
    ) {
      self.given = given
      self.allowed = allowed
      known = given
      for number in closure.order { follow(Int(number), closure, plan) }
    }

    mutating func follow(_ number: Int, _ closure: Closure, _ plan: DerivationPlan) {
      let holder = closure.holders[number]
      known[number] = closure.known(
        from: given[number], origin: origin(of: holder), holder.lookups.intersection(allowed), plan)
    }

    func origin(of holder: Closure.Holder) -> AttributeSet {
      holder.origin >= 0 ? known[Int(holder.origin)] : AttributeSet()
    }
  }

  /// The source that would hold what the form supplies, where one does.
  private func explainSupplied(
    _ finding: inout Finding, _ fact: Int, _ closure: Closure, _ rulings: Rulings
  ) {
    let attribute = Int(closure.attributeOf[fact])
    guard attribute >= 0 else { return }
    var without = rulings.kept
    without[Int(closure.holderOf[fact])].remove(attribute)
    let traces = Traces(
      closure, without, plan.lookups(allowedBy: plan.defaultSources), plan)
    explain(&finding, fact, closure, traces, keepsRule: true)
  }

  /// Writes down the lookup that gives a fact, where one does.
  private func explain(
    _ finding: inout Finding, _ fact: Int, _ closure: Closure, _ traces: Traces, keepsRule: Bool
  ) {
    let number = Int(closure.holderOf[fact])
    let holder = closure.holders[number]
    var attribute = Int(closure.attributeOf[fact])
    while !traces.given[number].contains(attribute),
      let found = closure.lookup(
        giving: attribute, from: traces.given[number], origin: traces.origin(of: holder),
        holder.lookups.intersection(traces.allowed), plan)
    {
      let lookup = plan.lookups[found]
      guard lookup.kind != .part else {
        lookup.keys.forEach { attribute = $0 }
        continue
      }
      let source = plan.catalogue.sources[Int(lookup.source)]
      let person =
        lookup.kind == .relation ? closure.holders[Int(holder.origin)].subject : holder.subject
      finding.source = source.id
      finding.from = lookup.keyList.map { Fact(person, plan.keyAttributes[Int($0)]) }
      finding.bases = plan.bases[found]
      guard !keepsRule else { return }
      switch source.kind {
      case .account: finding.rule = Rules.accountKnows.id
      case .portal: finding.rule = Rules.portalKnows.id
      case .computation: finding.rule = Rules.computation.id
      case .national, .sector, .provincial:
        finding.rule =
          lookup.kind == .relation ? Rules.relationHolds.id : Rules.databaseHolds.id
      }
      return
    }
  }

  private func inForce(_ ids: [String]) -> [String] {
    ids.filter { plan.catalogue.basis($0)?.validity.contains(plan.date) ?? false }
  }

  private func keepRule(
    _ meaning: Meaning, _ fact: Int, _ closure: Closure, isKey: Bool
  ) -> String {
    if meaning.isNew { return Rules.newInformation.id }
    guard fact >= 0, let attribute = meaning.attribute else { return Rules.notRecognized.id }
    if context.newRecords.contains(meaning.subject) { return Rules.newInformation.id }
    if isKey, plan[attribute].keyRank > 0 { return Rules.keyOfLookup.id }
    return closure.hasLookup(for: fact, plan) ? Rules.keyMissing.id : Rules.noSource.id
  }
}
