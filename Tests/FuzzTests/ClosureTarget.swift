@testable import FormReduction

extension FuzzTarget {
  /// Which fields follow from which, against a slow reading of the contract: random catalogues with
  /// chains, circles and relations; random forms over them.
  ///
  /// Bytes are taken as choices, one after the other; behind the last one every choice is 0.
  static let closure = FuzzTarget(
    name: "closure", tokens: ["\u{0}\u{1}", "\u{7}\u{3}", "\u{1}\u{1}\u{1}"],
    check: { (bytes: [UInt8]) throws(Violation) in
      var choices = Choices(bytes: bytes)
      let text = catalogueText(&choices)
      let catalogue: Catalogue
      do throws(CatalogueError) {
        catalogue = try Catalogue().extended(with: text)
      } catch {
        throw Violation("the generator wrote a wrong catalogue: \(error) in\n\(text)")
      }
      let procedure = procedure(&choices)
      let analysis = analysis(of: procedure, catalogue)
      try FindingRules.check(analysis, catalogue)
      try ReferenceDeriver(analysis, catalogue).check(in: text)
    })

  private struct Choices {
    var bytes: [UInt8]
    private var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func next(_ count: Int) -> Int {
      guard place < bytes.count else { return 0 }
      place += 1
      return Int(bytes[place - 1]) % count
    }
  }

  private static let attributes = ["aq", "bq", "cq", "dq", "eq", "fq"]
  private static let relatives = ["father", "mother"]

  private static func catalogueText(_ choices: inout Choices) -> String {
    var text = "entity person\n"
    for name in attributes { text += "  attribute \(name) | \(name) | \(name)\n" }
    // Which attributes are keys, and in which order they are done without.
    let first = choices.next(attributes.count)
    let keys = (0..<choices.next(5)).map { "person." + attributes[(first + $0) % attributes.count] }
    if !keys.isEmpty { text += "  keys \(keys.joined(separator: "; "))\n" }
    for number in 0...choices.next(4) {
      let kind = ["national", "sector", "computation", "account"][choices.next(4)]
      text += "source s\(number)\n  name S\n  owner O\n  kind \(kind)\n  status connected\n"
      if choices.next(6) == 0 { text += "  default off\n" }
      if choices.next(4) == 0 {
        text += "  knows applicant: person.\(attributes[choices.next(6)])\n"
      }
      for _ in 0..<choices.next(5) {
        let keys = (0...choices.next(2)).map { _ in "person." + attributes[choices.next(6)] }
        let gives = (0...choices.next(3)).map { _ in "person." + attributes[choices.next(6)] }
        let (left, right) = (keys.joined(separator: " + "), gives.joined(separator: "; "))
        if choices.next(4) == 0 {
          text += "  relation \(left) -> \(relatives[choices.next(2)]): \(right)\n"
        } else {
          text += "  lookup \(left) -> \(right)\n"
        }
      }
    }
    for name in attributes { text += "wording person.\(name)\n  words \(name)w \(name)v\n" }
    text += "party father\n  class relative father\n  words zfa\n"
    text += "party mother\n  class relative mother\n  words zmo\n"
    text += "party child\n  class person\n  words zch\n"
    return text
  }

  private static func procedure(_ choices: inout Choices) -> Procedure {
    var form = Form(file: "a.json", format: "formio", title: "T")
    form.sections.append(Section(title: "", kind: .step))
    for number in 0..<choices.next(24) {
      let name = attributes[choices.next(6)]
      let party = ["", "", " zfa", " zmo", " zch"][choices.next(5)]
      var field = Field(
        pointer: "/\(number)", key: "", label: "\(name)w \(name)v\(party)", step: 0, section: 0)
      if choices.next(8) == 0 { field.role = .supplied }
      form.fields.append(field)
    }
    return Procedure(metadata: ProcedureMetadata(name: "T"), forms: [form])
  }
}

/// Derivation as the contract says it, with nothing but sets and loops (SPEC section 4).
private struct ReferenceDeriver {
  private let analysis: Analysis
  private let catalogue: Catalogue
  private let relations: Set<String>
  /// Every data item that may play a part.
  private var universe: Set<Fact> = []

  init(_ analysis: Analysis, _ catalogue: Catalogue) {
    self.analysis = analysis
    self.catalogue = catalogue
    relations = catalogue.relations
    let all = catalogue.entities.flatMap { $0.attributes.map(\.attribute) }
    var subjects: Set<Subject> = []
    for field in analysis.fields {
      var next = field.meaning.fact?.subject
      while let subject = next, subjects.insert(subject).inserted {
        next = subject.origin(among: relations)?.subject
      }
    }
    for subject in subjects { for attribute in all { universe.insert(Fact(subject, attribute)) } }
  }

  /// Whether a fact follows at once from others: the account knows it, or a lookup gives it.
  private func follows(_ fact: Fact, from known: Set<Fact>) -> Bool {
    for source in catalogue.sources where source.isOnByDefault {
      if source.known.contains(fact) { return true }
      for lookup in source.lookups where lookup.gives.contains(fact.attribute) {
        if lookup.keys.allSatisfy({ known.contains(Fact(fact.subject, $0)) }) { return true }
      }
      guard let (person, relation) = fact.subject.origin(among: relations) else { continue }
      for lookup in source.relations
      where lookup.names.contains(relation) && lookup.gives.contains(fact.attribute) {
        if lookup.keys.allSatisfy({ known.contains(Fact(person, $0)) }) { return true }
      }
    }
    return false
  }

  private func closure(of given: Set<Fact>) -> Set<Fact> {
    var known = given
    while true {
      let more = universe.filter { !known.contains($0) && follows($0, from: known) }
      if more.isEmpty { return known }
      known.formUnion(more)
    }
  }

  /// The data items that an active lookup needs as a key.
  private func isKey(_ fact: Fact) -> Bool {
    for source in catalogue.sources where source.isOnByDefault {
      for lookup in source.lookups where lookup.keys.contains(fact.attribute) {
        if lookup.gives.contains(where: { universe.contains(Fact(fact.subject, $0)) }) {
          return true
        }
      }
      for lookup in source.relations where lookup.keys.contains(fact.attribute) {
        for relation in lookup.names
        where universe.contains(where: {
          $0.subject.origin(among: relations).map { $0 == (fact.subject, relation) } ?? false
        }) { return true }
      }
    }
    return false
  }

  func check(in text: String) throws(Violation) {
    var supplied: Set<Fact> = []
    var lastAsked: [Fact: FieldReference] = [:]
    for field in analysis.fields {
      guard let fact = field.meaning.fact else {
        throw Violation("not recognised: \(field.field.label) in\n\(text)")
      }
      if field.field.role == .supplied { supplied.insert(fact) }
    }
    for field in analysis.fields where field.field.role == .declared {
      if let fact = field.meaning.fact, !supplied.contains(fact) {
        lastAsked[fact] = field.reference
      }
    }
    // Without keys first, then keys in the catalogue's order, each from the last field to the first.
    var rank: [Attribute: Int] = [:]
    for entity in catalogue.entities {
      for (number, key) in entity.keys.enumerated() { rank[key] = number + 1 }
    }
    func order(_ fact: Fact) -> (Int, Int, FieldReference) {
      (isKey(fact) ? 1 : 0, rank[fact.attribute] ?? 0, lastAsked[fact] ?? .init(form: 0, field: 0))
    }
    let asked = lastAsked.keys.sorted { a, b in
      let (x, y) = (order(a), order(b))
      return x.0 != y.0 ? x.0 < y.0 : x.1 != y.1 ? x.1 < y.1 : x.2 > y.2
    }
    var kept = supplied.union(asked)
    for fact in asked where closure(of: kept.subtracting([fact])).contains(fact) {
      kept.remove(fact)
    }
    for field in analysis.fields {
      guard let finding = field.finding, let fact = field.meaning.fact else { continue }
      let isDerivable = supplied.contains(fact) || !kept.contains(fact)
      try Violation.unless(
        (finding.verdict == .derivable) == isDerivable,
        "\(fact) is \(finding.verdict), the contract says \(isDerivable ? "derivable" : "not") in\n"
          + text + analysis.fields.map { "\($0.field.role) \($0.field.label)\n" }.joined())
    }
    // Minimal: nothing that stays follows from the rest. And nothing was lost.
    for fact in kept.subtracting(supplied) {
      try Violation.unless(
        !closure(of: kept.subtracting([fact])).contains(fact), "\(fact) could go too, in\n\(text)")
    }
    try Violation.unless(
      closure(of: kept).isSuperset(of: asked), "something asked is lost, in\n\(text)")
  }
}
