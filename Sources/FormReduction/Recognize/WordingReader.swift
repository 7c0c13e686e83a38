/// Reads labels, headings and keys against the lexicon.
struct WordingReader: Sendable {
  private let lexicon: Lexicon
  private let phrases: PhraseIndex
  private let near: NearWordings
  /// Folded wordings of procedures, with the exceptions.
  private let procedures: [(matches: [[UInt8]], exceptions: [[UInt8]])]
  /// The first word for a person in the lexicon, "người": what any other such word may be replaced by.
  private let personWord: Wording.Word?

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    phrases = PhraseIndex(lexicon)
    near = NearWordings(phrases)
    let nouns = lexicon.entries.first { $0.sense == .personNoun }?.wordLists.first
    personWord = nouns.flatMap { Wording(phrase: String($0.prefix { $0 != ";" })).words.first }
    let folded = { (phrases: [String]) in
      phrases.map { Array(" \(Wording(phrase: $0).plainText()) ".utf8) }
    }
    procedures = lexicon.procedures.map { (folded($0.matches), folded($0.exceptions)) }
  }

  /// What was found in a text, on the way to a ``Reading``.
  struct Findings {
    var wording: Wording
    var hits: [PhraseIndex.Hit]
    var attributes: [Lexicon.AttributeWording] = []
    var generics: [Int] = []
    var kinds: Lexicon.Generic.Kinds = []
    var papers: [Int] = []
    var places: [Int] = []
    var parts: Lexicon.Parts = []
    var things: [Name] = []
    var parties: [Reading.Party] = []
    var modifiers: Lexicon.Modifiers = []
    var obsolete: Int?
    var unknownBehind = 0
    var unknownBefore = 0
    var isNearMatch = false
    var isKey = false

    var saysNothing: Bool {
      attributes.isEmpty && generics.isEmpty && papers.isEmpty && places.isEmpty && parts.isEmpty
        && parties.isEmpty && modifiers.isEmpty && obsolete == nil
    }
  }

  /// Reads the title of a form or of a block: it names whom and what the fields are about, never a
  /// question that takes all the words behind it.
  func reading(ofHeading title: String) -> Reading {
    let wording = Wording(title)
    return Reading(
      title, typed: wording, findings(wording, phrases.hits(in: wording, mayTakeRest: false)))
  }

  /// The numbers of the procedure wordings that a title meets.
  func procedureWordings(in title: String) -> [Int] {
    let text = Array(" \(Wording(title).plainText()) ".utf8)
    return procedures.indices.filter { number in
      procedures[number].matches.contains { WordingReader.holds(text, $0) }
        && !procedures[number].exceptions.contains { WordingReader.holds(text, $0) }
    }
  }

  /// Whether words stand in a text, both with a blank before and behind: a title that no form had before
  /// is held against every wording, by bytes.
  private static func holds(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard words.count > 2, words.count <= text.count else { return false }
    return (0...text.count - words.count).contains { start in
      text[start] == words[0] && text[start + 1] == words[1]
        && text[start..<start + words.count].elementsEqual(words)
    }
  }

  /// Reads a label.
  func reading(ofLabel label: String) -> Reading {
    let wording = Wording(label)
    var words = findings(wording, phrases.hits(in: wording))
    if words.unknownBehind + words.unknownBefore > 0 || words.saysNothing,
      let mended = near.correction(of: wording, in: phrases)
    {
      // One or two letters were mistyped: read what was meant.
      let meant = Wording(phrases.text(of: mended))
      words = findings(meant, phrases.hits(in: meant))
      words.isNearMatch = true
    }
    if words.unknownBehind + words.unknownBefore > 0 || words.saysNothing,
      let better = lastItem(label, words) ?? translation(of: wording)
    {
      words = better
    }
    return Reading(label, typed: wording, words)
  }

  /// "3. Tổ chức lập thiết kế: - Tên đơn vị thiết kế": printed forms cut at the blanks, so that a label
  /// may hold the line above it; its last item is what is asked.
  private func lastItem(_ label: String, _ whole: Findings) -> Findings? {
    let bytes = Array(label.utf8)
    guard
      let colon = bytes.indices.last(where: { index in
        index + 3 < bytes.count && bytes[index] == 0x3A && bytes[index + 1] == 0x20
          && (bytes[index + 2] == 0x2D || bytes[index + 2] == 0x2B)
      })
    else { return nil }
    let item = Wording(String(decoding: bytes[(colon + 3)...], as: UTF8.self))
    let words = findings(item, phrases.hits(in: item))
    let isClear = words.unknownBehind + words.unknownBefore == 0 && !words.saysNothing
    return isClear && (whole.parties.isEmpty || !words.parties.isEmpty) ? words : nil
  }

  /// "ID number (Số định danh cá nhân)": the words without marks say nothing known, those in brackets do.
  private func translation(of wording: Wording) -> Findings? {
    guard let inside = wording.insideBrackets else { return nil }
    let words = findings(inside, phrases.hits(in: inside))
    let isClear =
      words.unknownBehind + words.unknownBefore == 0 && !words.saysNothing
      && !words.modifiers.contains(.signature)
    return isClear ? words : nil
  }

  /// Reads a key as a label without marks.
  func reading(ofKey key: String) -> Reading {
    let wording = Wording(key: key)
    var words = findings(
      wording, phrases.hits(in: wording, as: .keys, mayTakeRest: false),
      namesUnknownParties: false)
    words.isKey = true
    // Keys carry letters and numbers of the builder's own.
    words.unknownBefore = 0
    words.unknownBehind = 0
    return Reading(key, typed: wording, words)
  }

  /// - Parameter namesUnknownParties: Whether words that begin with a word for a person name somebody;
  ///   in keys without marks "em" is as soon a part of "email".
  private func findings(
    _ wording: Wording, _ hits: [PhraseIndex.Hit], namesUnknownParties: Bool = true
  ) -> Findings {
    var words = Findings(wording: wording, hits: hits)
    var explained = Set<Int>()
    for hit in hits {
      explained.formUnion(hit.range)
      if hit.isNearMatch { words.isNearMatch = true }
      for sense in hit.senses { add(sense, of: hit, to: &words) }
    }
    // "Nơi thường trú của đối tượng": the word alone asks for the kind of applicant, not beside others.
    let asksMore =
      words.attributes.count > 1 || !words.places.isEmpty || !words.parts.isEmpty
      || !words.generics.isEmpty || !words.papers.isEmpty
    if asksMore { words.attributes.removeAll { $0.attribute == .applicantKind } }
    if namesUnknownParties {
      addUnknownParty(explained, to: &words)
      noteWhoAsks(&words)
    }
    return words
  }

  /// Marks the parties that do what one who applies does.
  ///
  /// No list holds all who may apply, and a form whose asker no wording names loses its first block. But
  /// the lexicon knows what such people do: "Chủ thể đề nghị mua điện" is one because "người đề nghị" is.
  private func noteWhoAsks(_ reading: inout Findings) {
    guard let personWord else { return }
    let words = reading.wording.words
    for number in reading.parties.indices {
      let party = reading.parties[number]
      if let known = party.known {
        guard lexicon.parties[known].usesOwnWords else { continue }
      }
      // Where the name of an unknown party begins, and what is behind the name of a known one.
      let name = party.words.text.split(separator: " ")
      guard
        let start = words.indices.first(where: { index in
          words[index...].prefix(name.count).elementsEqual(name) { $0.plain == $1 }
        })
      else { continue }
      var next = party.known == nil ? start + 1 : start + name.count
      // "Người nghỉ hưu có nguyện vọng xin": a few words may tell who he is before what he does.
      let last = party.known == nil ? next + 4 : next
      while next <= last, next < words.count, words[next].depth == words[start].depth,
        !WordingReader.endsName.contains(words[next].plain)
      {
        if askerWords([personWord] + words[next...]) > 0 {
          reading.parties[number].asks = true
          break
        }
        next += 1
      }
    }
  }

  /// Behind these words somebody or something else is named, or what is done to him: "người được đề nghị".
  private static let endsName: Set<String> = [
    "cua", "duoc", "bi", "tai", "theo", "cho", "voi", "do", "de", "la", "thuoc", "ve", "trong",
  ]

  /// How many of these words, from the first, are a wording for the one who applies; 0 where they are none.
  private func askerWords(_ words: [Wording.Word]) -> Int {
    guard let hit = phrases.hits(in: Wording(words: words), mayTakeRest: false).first,
      hit.range.lowerBound == 0, hit.range.count > 1
    else { return 0 }
    let isAsker = hit.senses.contains { sense in
      if case .party(let index) = sense {
        lexicon.parties[index].partyClass == .asker
          || lexicon.parties[index].partyClass == .applicant
      } else {
        false
      }
    }
    return isAsker ? hit.range.count : 0
  }

  /// "Họ tên chủ cơ sở đề nghị": behind somebody's name that is what he does, not that the name is new.
  private func isWhatSomebodyDoes(_ hit: PhraseIndex.Hit, _ words: Findings) -> Bool {
    guard let personWord, hit.range.lowerBound > 0 else { return false }
    let isNamed =
      !words.parties.isEmpty || words.things.contains { $0 == .organization || $0.isOtherBody }
      || words.hits.contains {
        $0.range.lowerBound < hit.range.lowerBound && $0.senses.contains(.personNoun)
      }
    return isNamed
      && askerWords([personWord] + words.wording.words[hit.range]) == hit.range.count + 1
  }

  private func add(_ sense: Lexicon.Sense, of hit: PhraseIndex.Hit, to words: inout Findings) {
    // In brackets stands an explanation: it may name the party or the thing, not the question.
    let isAside = hit.isInBrackets && hit.range.lowerBound > 0
    switch sense {
    case .attribute(let index):
      if !isAside { words.attributes.append(lexicon.attributes[index]) }
    case .generic(let index):
      if !isAside {
        words.generics.append(index)
        words.kinds.insert(.init(lexicon.generics[index].kind))
      }
    case .paper(let index): if !isAside { words.papers.append(index) }
    case .place(let index): if !isAside { words.places.append(index) }
    case .part(let part): if !isAside { words.parts.insert(part) }
    case .party(let index):
      // "(đối với người nước ngoài)", "(hoặc người đại diện)": a condition, nobody's name.
      let before = hit.range.lowerBound - 1
      if isAside, before > 0,
        ["voi", "la", "neu", "cho", "hop", "hoac"].contains(words.wording.words[before].plain)
      {
        return
      }
      let name = words.wording.words[hit.range].map(\.plain).joined(separator: " ")
      words.parties.append(
        .init(number: Int32(index), words: Name(name), isInBrackets: isAside))
    case .thing(let thing):
      // "Trình độ văn hóa (Lớp …/12)": an example, not what is asked about.
      if !isAside || thing != .other { words.things.append(thing) }
    case .modifier(let modifier):
      // "Ngày sinh (mới)"; "Phường/Xã (mới)" is that of today.
      let isNew = modifier == .new && words.parts.isEmpty
      if modifier == .proposed, isWhatSomebodyDoes(hit, words) { return }
      // "Người bị xóa đăng ký": the second syllable of another word, nobody signs.
      if modifier == .signature, hit.range.count == 1, hit.range.lowerBound > 0,
        words.wording.words[hit.range.lowerBound - 1].plain == "dang"
      {
        return
      }
      if !isAside || isNew || modifier == .signature || modifier == .inWords {
        words.modifiers.insert(.init(modifier))
      }
    case .obsolete(let index): if !isAside { words.obsolete = index }
    case .personNoun, .filler: break
    }
  }

  /// Names a party that the lexicon does not know by its own words, and counts the others.
  ///
  /// "Họ và tên đối tượng đăng ký kết hôn": behind an attribute of a person, words that begin with
  /// a word for a person name somebody.
  private func addUnknownParty(_ explained: Set<Int>, to reading: inout Findings) {
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
        reading.parties.append(.init(number: -1, words: Name(name), isInBrackets: false))
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
    // "Email nhận thông báo", "Số điện thoại dùng để giao dịch": what it is for says nothing of whose it is.
    if reading.unknownBefore == 0, !reading.kinds.isDisjoint(with: .contacts),
      WordingReader.beginsUse.contains(words[firstUnknown].marked)
    {
      return
    }
    reading.unknownBehind = unknown.count - reading.unknownBefore
  }

  /// Words that begin what something is for.
  private static let beginsUse = Set(
    Wording(phrase: "nhận để dùng sử đăng khi").words.map(\.marked))
}
