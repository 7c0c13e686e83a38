import Interchange

/// What a reader needs of the catalogue, worked out once.
final class RecognizerTables: Sendable {
  let lexicon: Lexicon
  /// Papers by their id, as indices into ``Lexicon/papers``; the first of each id.
  let papers: [Name: Int]
  let identity: Int?
  let businessRegistration: Int?
  let otherPaper: Int?
  /// An index into ``Catalogue/obsolete``.
  let districtIndex: Int?
  /// Parties of whom no source gives relatives.
  let lonely: Set<Subject>
  /// Those of the certificates of birth, marriage and death: of the child, the couple, the deceased.
  let birthAttributes: Set<Attribute>
  let marriageAttributes: Set<Attribute>
  let deathAttributes: Set<Attribute>
  /// What some source of the catalogue holds or needs, parts of addresses only where they are named.
  private let heldAttributes: Set<Attribute>
  /// The parts of each address that the lexicon knows, in the order of ``Lexicon/Parts/each``.
  private let parts: [Attribute: [Attribute]]
  /// Each party of the lexicon as a subject, and whether it is somebody's relative.
  let partySubjects: [Subject]
  let areRelatives: [Bool]

  init(_ catalogue: Catalogue, asOf date: CalendarDate) {
    lexicon = catalogue.lexicon
    papers = Dictionary(
      lexicon.papers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    identity = papers[.identity]
    businessRegistration = papers[.businessRegistration]
    otherPaper = papers[.other]
    districtIndex = catalogue.obsolete.firstIndex {
      $0.id == "district" && $0.validity.contains(date)
    }
    let ofPapers = lexicon.papers.flatMap(\.attributes.values)
    birthAttributes = Set(ofPapers.filter { $0.id.hasPrefix("civilStatus.birth") })
    marriageAttributes = Set(ofPapers.filter { $0.id.hasPrefix("civilStatus.marriage") })
    deathAttributes = Set(ofPapers.filter { $0.id.hasPrefix("civilStatus.death") })
    var held: Set<Attribute> = []
    for source in catalogue.sources {
      held.formUnion(source.known.map(\.attribute))
      for lookup in source.lookups { held.formUnion(lookup.keys + lookup.gives) }
      for relation in source.relations { held.formUnion(relation.gives) }
    }
    heldAttributes = held
    let places =
      lexicon.places.compactMap(\.attribute)
      + lexicon.attributes.filter { $0.role == .place }.map(\.attribute)
      + [.residence, .headOfficeAddress, .parcelAddress]
    parts = Dictionary(
      Set(places).map { place in (place, Lexicon.Parts.each.map { place.part($0) }) },
      uniquingKeysWith: { first, _ in first })
    partySubjects = lexicon.parties.map { Subject($0.id) }
    areRelatives = lexicon.parties.map {
      $0.partyClass == .relative || $0.partyClass == .spouseSide
    }
    lonely = Set(
      zip(lexicon.parties, partySubjects).filter { $0.0.hasNoRelations }.map { $0.1 })
  }
}

extension RecognizerTables {
  /// The part of an address that is an attribute of its own.
  func part(_ part: Lexicon.Parts, of address: Attribute) -> Attribute {
    parts[address]?[part.rawValue.trailingZeroBitCount] ?? address.part(part)
  }

  /// Whether some source holds or needs an attribute, or the address of which it is a part.
  func isHeld(_ attribute: Attribute) -> Bool {
    if heldAttributes.contains(attribute) { return true }
    guard let whole = attribute.whole, heldAttributes.contains(whole) else { return false }
    return attribute.part.map { Lexicon.Parts.names.contains($0) } ?? false
  }
}
