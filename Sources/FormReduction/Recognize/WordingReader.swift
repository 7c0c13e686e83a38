/// Reads labels, headings and keys against the lexicon.
struct WordingReader: Sendable {
  let lexicon: Lexicon
  let phrases: PhraseIndex
  private let near: NearWordings
  /// Folded wordings of procedures, with the exceptions.
  private let procedures: [(matches: [[UInt8]], exceptions: [[UInt8]])]
  /// The first word for a person in the lexicon, "người": what any other such word may be replaced by.
  let personWord: Wording.Word?
  /// The party of those who ask, an index into ``Lexicon/parties``.
  let asker: Int?

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    phrases = PhraseIndex(lexicon)
    near = NearWordings(phrases)
    let nouns = lexicon.entries.first { $0.sense == .personNoun }?.wordLists.first
    personWord = nouns.flatMap { Wording(phrase: String($0.prefix { $0 != ";" })).words.first }
    asker = lexicon.parties.firstIndex { $0.partyClass == .asker }
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
    /// Whether a body does what one who applies does.
    var bodyAsks = false
    /// Whether brackets say that somebody is not the one who applies: "(nếu khác người đề nghị)".
    var isAnother = false

    /// Whether all of it is known, and it says something.
    var isClear: Bool { unknownBehind + unknownBefore == 0 && !saysNothing }

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
      title, typed: wording,
      findings(wording, phrases.hits(in: wording, mayTakeRest: false), isHeading: true))
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
    if !words.isClear,
      let mended = near.correction(of: wording, in: phrases)
    {
      // One or two letters were mistyped: read what was meant.
      let meant = Wording(phrases.text(of: mended))
      words = findings(meant, phrases.hits(in: meant))
      words.isNearMatch = true
    }
    if !words.isClear,
      let better = lastItem(label, words) ?? lastSentence(label) ?? firstLanguage(label)
        ?? translation(of: wording)
    {
      words = better
    }
    if let commitment = commitment(wording, words) { words = commitment }
    if words.attributes.contains(where: { $0.attribute == .commitment }),
      let last = lastSentence(label),
      last.attributes.contains(where: { $0.attribute == .submissionPlace })
    {
      words = last
    }
    return Reading(label, typed: wording, words)
  }

  /// "Đại lý chịu trách nhiệm trước pháp luật về nội dung khai trên": a sentence in which somebody commits
  /// himself, whoever he is.
  private func commitment(_ wording: Wording, _ whole: Findings) -> Findings? {
    // "(Tên tổ chức) xin cam đoan …": who does so stands in brackets.
    let words = Array(wording.words.drop { $0.depth > 0 })
    let isBehindBrackets = words.count < wording.words.count
    guard words.count > 7,
      whole.attributes.isEmpty || whole.hits.first?.range.lowerBound != 0 || isBehindBrackets
    else {
      return nil
    }
    // "Văn bản đồng ý của chủ sở hữu chỗ ở": a paper.
    let paper = whole.hits.first {
      $0.senses.contains { if case .paper = $0 { true } else { false } }
    }
    for start in (isBehindBrackets ? 0 : 1)...5
    where paper.map({ $0.range.lowerBound > start }) ?? true {
      let rest = Wording(words: Array(words[start...]))
      guard let hit = phrases.hits(in: rest).first, hit.range == rest.words.indices else {
        continue
      }
      let isCommitment = hit.senses.contains { sense in
        if case .attribute(let index) = sense {
          lexicon.attributes[index].attribute == .commitment
        } else {
          false
        }
      }
      if isCommitment { return findings(rest, [hit]) }
    }
    return nil
  }

  /// "3. Tổ chức lập thiết kế: - Tên đơn vị thiết kế", "Tiền mặt: Tên người nhận": printed forms cut at the
  /// blanks, so that a label may hold the line above it; its last item is what is asked.
  private func lastItem(_ label: String, _ whole: Findings) -> Findings? {
    let bytes = Array(label.utf8)
    guard
      let colon = bytes.indices.last(where: { index in
        index + 3 < bytes.count && bytes[index] == 0x3A && bytes[index + 1] == 0x20
      })
    else { return nil }
    let isDash = bytes[colon + 2] == 0x2D || bytes[colon + 2] == 0x2B
    let item = Wording(String(decoding: bytes[(colon + (isDash ? 3 : 2))...], as: UTF8.self))
    let words = findings(item, phrases.hits(in: item))
    let asksName =
      words.attributes.contains { $0.attribute == .fullName } || words.kinds.contains(.name)
    guard words.isClear, isDash || asksName else { return nil }
    return whole.parties.isEmpty || !words.parties.isEmpty ? words : nil
  }

  /// "Tôi xin cam đoan những lời khai trên là đúng. Làm tại": what is asked stands behind the sentence.
  private func lastSentence(_ label: String) -> Findings? {
    let bytes = Array(label.utf8)
    guard
      let stop = bytes.indices.last(where: { index in
        index > 24 && index + 3 < bytes.count && bytes[index] == 0x2E && bytes[index + 1] == 0x20
      })
    else { return nil }
    return clearFindings(String(decoding: bytes[(stop + 2)...], as: UTF8.self))
  }

  /// "Làm tại/ Done at": what stands before the English.
  private func firstLanguage(_ label: String) -> Findings? {
    let bytes = Array(label.utf8)
    guard let slash = bytes.lastIndex(of: 0x2F), slash > 2,
      bytes[slash...].allSatisfy({ $0 < 0x80 }),
      bytes[slash...].contains(0x20)
        || bytes[..<slash].contains(where: { $0 >= 0x80 })
    else { return nil }
    return clearFindings(String(decoding: bytes[..<slash], as: UTF8.self))
  }

  /// What a part of a label says, where all of it is known.
  private func clearFindings(_ part: String) -> Findings? {
    let wording = Wording(part)
    let words = findings(wording, phrases.hits(in: wording))
    return words.isClear ? words : nil
  }

  /// "ID number (Số định danh cá nhân)": the words without marks say nothing known, those in brackets do.
  private func translation(of wording: Wording) -> Findings? {
    guard let inside = wording.insideBrackets else { return nil }
    let words = findings(inside, phrases.hits(in: inside))
    return words.isClear && !words.modifiers.contains(.signature) ? words : nil
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
    _ wording: Wording, _ hits: [PhraseIndex.Hit], namesUnknownParties: Bool = true,
    isHeading: Bool = false
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
    // "Số hộ chiếu/giấy tờ khác": no note. "Người liên hệ trong quá trình tiến hành thủ tục": a person.
    if !words.papers.isEmpty { words.attributes.removeAll { $0.attribute == .note } }
    if !words.parties.isEmpty { words.attributes.removeAll { $0.attribute == .procedureName } }
    // "Chức danh (Chủ tịch HĐQT/Giám đốc)": examples, nobody's name.
    if words.attributes.contains(where: { $0.attribute == .position }) {
      words.parties.removeAll(where: \.isInBrackets)
    }
    if namesUnknownParties {
      addUnknownParty(explained, isHeading: isHeading, to: &words)
      noteWhoAsks(&words)
      noteWhichBodyAsks(&words, isHeading: isHeading)
    }
    return words
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
        ["voi", "la", "neu", "cho", "hop", "hoac", "khac"].contains(
          words.wording.words[before].plain)
      {
        let aside = words.wording.words[...before].filter { $0.depth > 0 }
        if aside.contains(where: { $0.plain == "khac" }) { words.isAnother = true }
        return
      }
      // "(thân nhân liệt sĩ)", "(con của người có công)": whose relative he is, not who.
      if isAside, before > 0, words.wording.words[before].depth > 0,
        words.wording.words[before].plain == "cua"
          || words.hits.contains(where: {
            $0.range.contains(before) && $0.senses.contains(.personNoun)
          })
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
      // … and "(ghi theo đơn vị hành chính mới)" says how to write it: only "(mới)" by itself counts.
      let isAlone =
        !isAside
        || hit.range.upperBound == words.wording.words.count
          && words.wording.words[hit.range.lowerBound - 1].depth == 0
      let isNew =
        modifier == .new && words.parts.isEmpty && isAlone
        || modifier == .abroad && isAside
          && words.wording.words[hit.range.lowerBound - 1].depth == 0
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
  ///
  /// - Parameter isHeading: Whether it is the title of a block, which is about him whatever words stand
  ///   before: "Phần thông tin dành cho người được trợ giúp".
  private func addUnknownParty(
    _ explained: Set<Int>, isHeading: Bool, to reading: inout Findings
  ) {
    let words = reading.wording.words
    // "Trường hợp cá nhân chưa đăng ký thuế thì khai thêm": when, not who.
    if isHeading, words.count > 2, words[0].plain == "truong", words[1].plain == "hop" { return }
    let main = words.indices.filter { words[$0].depth == 0 || words[0].depth > 0 }
    var nouns = reading.hits.filter { $0.senses.contains(.personNoun) }.map(\.range)
    if isHeading { nouns += reading.hits.compactMap { nounAtEnd(of: $0, words) } }
    let isNoun = { (index: Int) in nouns.contains { $0.contains(index) } }
    let unknown = main.filter { !explained.contains($0) }
    guard let firstUnknown = unknown.first else { return }
    if reading.parties.isEmpty {
      let noun = main.first { isNoun($0) }
      if let noun,
        noun < firstUnknown || unknown.allSatisfy({ $0 > noun })
          || isHeading && unknown.contains(where: { $0 > noun })
      {
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
      // "Người thân mà tôi đang nuôi dưỡng": about him who is named first, by a relation to the other.
      if let noun = main.first(where: { isNoun($0) }), noun < hit.range.lowerBound,
        reading.attributes.isEmpty, firstUnknown > noun, firstUnknown < hit.range.lowerBound,
        case .party(let number)? = hit.senses.first,
        [.asker, .applicant].contains(lexicon.parties[number].partyClass)
      {
        let name = main.filter { $0 >= noun }.map { words[$0].plain }.joined(separator: " ")
        reading.parties.insert(.init(number: -1, words: Name(name), isInBrackets: false), at: 0)
        reading.unknownBefore = unknown.filter { $0 < noun }.count
        return
      }
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
