import Interchange

// The verdicts written out: by which rule, from which source, on which basis.

extension Deriver {
  /// The findings behind rulings.
  ///
  /// - Returns: For each field of the flat list, `nil` where it is not declared or not open.
  func findings(_ rulings: Rulings, _ scenario: Scenario) -> [Finding?] {
    let isMerged = scenario.isSelfFiled && hasOwner
    let closure = isMerged ? mergedClosure : self.closure
    let neededByDefault = closure.keys(active: plan.defaultSources)
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
        explain(
          &finding, fact, closure, given: rulings.kept, rulings.by, keepsRule: false)
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
            isKey: fact >= 0 && closure.contains(fact, in: neededByDefault))
        }
      }
      findings.append(finding)
    }
    return findings
  }

  /// The source that would hold what the form supplies, where one does.
  private func explainSupplied(
    _ finding: inout Finding, _ fact: Int, _ closure: Closure, _ rulings: Rulings
  ) {
    let part = Int(closure.partOf[fact])
    guard part >= 0 else { return }
    var without = rulings.kept
    closure.remove(fact, from: &without)
    var known = without
    var by = rulings.by
    closure.follow(part, from: &known, active: plan.defaultSources, by: &by)
    if closure.contains(fact, in: known) {
      explain(&finding, fact, closure, given: without, by, keepsRule: true)
    }
  }

  /// Writes down the lookup that gives a fact.
  private func explain(
    _ finding: inout Finding, _ fact: Int, _ closure: Closure, given: FactSet, _ by: [Int32],
    keepsRule: Bool
  ) {
    var fact = fact
    while !closure.contains(fact, in: given) {
      let rule = closure.rules[Int(by[Int(closure.place[fact])])]
      let keys = closure.keys(of: rule).map { Int($0) }
      guard rule.way >= 0 else {
        fact = keys[0]
        continue
      }
      let source = plan.catalogue.sources[Int(plan.ways[Int(rule.way)].source)]
      let bases = plan.bases[Int(rule.way)]
      finding.source = source.id
      finding.from = keys.map { closure.facts[$0] }
      finding.bases = inForce(bases.isEmpty ? source.bases : bases)
      guard !keepsRule else { return }
      let subject = closure.facts[fact].subject
      switch source.kind {
      case .account: finding.rule = Rules.accountKnows.id
      case .portal: finding.rule = Rules.portalKnows.id
      case .computation: finding.rule = Rules.computation.id
      case .national, .sector, .provincial:
        finding.rule =
          keys.allSatisfy { closure.facts[$0].subject == subject }
          ? Rules.databaseHolds.id : Rules.relationHolds.id
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
    return closure.hasLookup(for: fact) ? Rules.keyMissing.id : Rules.noSource.id
  }
}
