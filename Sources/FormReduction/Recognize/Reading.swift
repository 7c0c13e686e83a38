/// What the words of a label, a heading or a key say by themselves, before any context.
struct Reading: Sendable {
  /// A person or body that the words name.
  struct Party: Sendable, Hashable {
    /// An index into ``Lexicon/parties``; `nil` for an unknown party.
    var known: Int?
    /// The folded words, by which an unknown party is named.
    var words: String
    var isInBrackets: Bool
  }

  var wording: Wording
  var hits: [PhraseIndex.Hit]
  var attributes: [Lexicon.AttributeWording] = []
  var generics: [Lexicon.Generic] = []
  var papers: [Lexicon.Paper] = []
  var places: [Lexicon.Place] = []
  var parts: [String] = []
  var things: [String] = []
  var parties: [Party] = []
  var modifiers: Set<Lexicon.Modifier> = []
  var obsolete: Int?
  /// Words outside brackets that no wording explains, behind and before the first explained one.
  var unknownBehind = 0
  var unknownBefore = 0
  var isNearMatch = false
  /// The lexicon's wordings that were found, for the evidence.
  var found: [String] = []
  /// Whether it goes on from the field before: "tại", "do", "với (tên đơn vị)".
  var isContinuation = false

  func generic(_ kind: String) -> Lexicon.Generic? { generics.first { $0.kind == kind } }
  var isEmpty: Bool { wording.words.isEmpty }
  /// The party that the words name first; one in brackets only where no other is named.
  var party: Party? { parties.first { !$0.isInBrackets } ?? parties.first }
  /// Whether nothing but generic words and fillers was found.
  var saysNothing: Bool {
    attributes.isEmpty && generics.isEmpty && papers.isEmpty && places.isEmpty && parts.isEmpty
      && parties.isEmpty && modifiers.isEmpty && obsolete == nil
  }
}

/// Reads labels, headings and keys against the lexicon.
struct WordingReader: Sendable {
  private let lexicon: Lexicon
  private let labels: PhraseIndex
  private let keys: PhraseIndex
  private let near: NearWordings
  /// Folded wordings of procedures, with the exceptions.
  private let procedures: [(matches: [String], exceptions: [String])]

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    labels = PhraseIndex(lexicon, keys: false)
    keys = PhraseIndex(lexicon, keys: true)
    near = NearWordings(lexicon)
    let folded = { (phrases: [String]) in phrases.map { " \(Wording(phrase: $0).plainText()) " } }
    procedures = lexicon.procedures.map { (folded($0.matches), folded($0.exceptions)) }
  }

  /// Reads the title of a form or of a block: it names whom and what the fields are about, never a
  /// question that takes all the words behind it.
  func reading(ofHeading title: String) -> Reading {
    let wording = Wording(title)
    return interpret(wording, labels.hits(in: wording, mayTakeRest: false), label: title)
  }

  /// The numbers of the procedure wordings that a title meets.
  func procedureWordings(in title: String) -> [Int] {
    let text = " \(Wording(title).plainText()) "
    return procedures.indices.filter { number in
      procedures[number].matches.contains { text.contains($0) }
        && !procedures[number].exceptions.contains { text.contains($0) }
    }
  }

  /// Reads a label.
  func reading(ofLabel label: String) -> Reading {
    let wording = Wording(label)
    var reading = interpret(wording, labels.hits(in: wording), label: label)
    if reading.unknownBehind + reading.unknownBefore > 0 || reading.saysNothing,
      let mended = near.correction(of: wording)
    {
      // One or two letters were mistyped: read what was meant.
      let meant = Wording(mended)
      reading = interpret(meant, labels.hits(in: meant), label: label)
      reading.isNearMatch = true
    }
    return reading
  }

  /// Reads a key as a label without marks.
  func reading(ofKey key: String) -> Reading {
    let wording = Wording(key: key)
    var reading = interpret(wording, keys.hits(in: wording, mayTakeRest: false), label: "")
    // Keys carry letters and numbers of the builder's own.
    reading.unknownBefore = 0
    reading.unknownBehind = 0
    return reading
  }

  private func interpret(_ wording: Wording, _ hits: [PhraseIndex.Hit], label: String) -> Reading {
    var reading = Reading(wording: wording, hits: hits)
    var explained = Set<Int>()
    for hit in hits {
      explained.formUnion(hit.range)
      if hit.isNearMatch { reading.isNearMatch = true }
      if hit.senses != [.filler] { reading.found.append(hit.text) }
      for sense in hit.senses { add(sense, of: hit, to: &reading) }
    }
    // "Nơi thường trú của đối tượng": the word alone asks for the kind of applicant, not beside others.
    let asksMore =
      reading.attributes.count > 1 || !reading.places.isEmpty || !reading.parts.isEmpty
      || !reading.generics.isEmpty || !reading.papers.isEmpty
    if asksMore { reading.attributes.removeAll { $0.attribute.id == "case.applicantKind" } }
    addUnknownParty(explained, to: &reading)
    if let first = wording.words.first?.plain, wording.words.count > 1 || label.isEmpty == false {
      reading.isContinuation = ["tai", "do", "voi", "o", "boi"].contains(first)
    }
    return reading
  }

  private func add(_ sense: Lexicon.Sense, of hit: PhraseIndex.Hit, to reading: inout Reading) {
    // In brackets stands an explanation: it may name the party or the thing, not the question.
    let isAside = hit.isInBrackets && hit.range.lowerBound > 0
    switch sense {
    case .attribute(let index):
      if !isAside { reading.attributes.append(lexicon.attributes[index]) }
    case .generic(let index):
      if !isAside { reading.generics.append(lexicon.generics[index]) }
    case .paper(let index):
      if !isAside || reading.papers.isEmpty && reading.attributes.isEmpty {
        if !isAside { reading.papers.append(lexicon.papers[index]) }
      }
    case .place(let index):
      if !isAside { reading.places.append(lexicon.places[index]) }
    case .part(let part):
      if !isAside || reading.parts.isEmpty && reading.places.isEmpty && reading.attributes.isEmpty {
        if !isAside { reading.parts.append(part) }
      }
    case .party(let index):
      // "(đối với người nước ngoài)": a condition, nobody's name.
      let before = hit.range.lowerBound - 1
      if isAside, before > 0,
        ["voi", "la", "neu", "cho", "hop"].contains(reading.wording.words[before].plain)
      {
        return
      }
      let words = reading.wording.words[hit.range].map(\.plain).joined(separator: " ")
      reading.parties.append(.init(known: index, words: words, isInBrackets: isAside))
    case .thing(let thing): reading.things.append(thing)
    case .modifier(let modifier):
      if !isAside || modifier == .signature || modifier == .inWords {
        reading.modifiers.insert(modifier)
      }
    case .obsolete(let index): if !isAside { reading.obsolete = index }
    case .personNoun, .filler: break
    }
  }

  /// Names a party that the lexicon does not know by its own words, and counts the others.
  ///
  /// "Họ và tên đối tượng đăng ký kết hôn": behind an attribute of a person, words that begin with
  /// a word for a person name somebody.
  private func addUnknownParty(_ explained: Set<Int>, to reading: inout Reading) {
    let words = reading.wording.words
    let main = words.indices.filter { words[$0].depth == 0 || words[0].depth > 0 }
    let nouns = reading.hits.filter { $0.senses.contains(.personNoun) }.map(\.range)
    let isNoun = { (index: Int) in nouns.contains { $0.contains(index) } }
    let unknown = main.filter { !explained.contains($0) }
    guard let firstUnknown = unknown.first else { return }
    if reading.parties.isEmpty {
      let noun = main.first { isNoun($0) }
      if let noun, noun < firstUnknown || unknown.allSatisfy({ $0 > noun }) {
        // "của đối tượng" says nobody new.
        if main.filter({ $0 >= noun }).count == 1 { return }
        let name = main.filter { $0 >= noun }.map { words[$0].plain }.joined(separator: " ")
        reading.parties.append(.init(known: nil, words: name, isInBrackets: false))
        reading.unknownBefore = unknown.filter { $0 < noun }.count
        return
      }
    } else if let hit = reading.hits.first(where: { hit in
      hit.senses.contains { if case .party = $0 { true } else { false } }
    }) {
      // Words behind a known party say more of it: "người yêu cầu cấp Giấy XNTTHN".
      let behind = unknown.filter { $0 >= hit.range.upperBound }
      reading.unknownBefore = unknown.count - behind.count
      return
    }
    let firstExplained = reading.hits.first { $0.senses != [.filler] }?.range.lowerBound ?? 0
    reading.unknownBefore = unknown.filter { $0 < firstExplained }.count
    reading.unknownBehind = unknown.count - reading.unknownBefore
  }
}
