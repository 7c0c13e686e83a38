/// Every wording of the lexicon, found in a text in one pass.
///
/// A trie over plain words. A text is cut into phrases so that as few words as possible stay
/// unknown, and then into as few phrases as possible: in "nơi cấp giấy phép lái xe" that gives
/// "nơi cấp" + "giấy phép lái xe", where the longest match first would have taken "nơi cấp giấy".
///
/// - SeeAlso: minimum-cost segmentation by dynamic programming, as in word segmentation of
///   languages that write no blanks.
struct PhraseIndex: Sendable {
  /// A wording as the index holds it.
  struct Phrase: Sendable {
    var sense: Lexicon.Sense
    /// In the list of the words of all phrases.
    var words: Range<Int32>
    /// Whether it takes all words that follow: it ends in a star.
    var takesRest: Bool
    /// As the lexicon writes it, in the bytes of all lists.
    var text: Range<Int32>
    /// What it is looked for in.
    var places: Places
  }

  /// A word, by the number of its letters alone and by that of its marked spelling.
  struct Word: Sendable {
    var plain: Int32
    var marked: Int32
  }

  /// What a text is. Keys are spelt without marks, so that a word for a person is soon something else in
  /// them ("bo" in boSung): of parties only what keys really use is looked for there.
  struct Places: OptionSet, Sendable {
    var rawValue: UInt8
    static let labels = Places(rawValue: 1)
    static let keys = Places(rawValue: 2)
  }

  /// A phrase found in a text.
  struct Hit: Sendable {
    var range: Range<Int>
    /// In the order of the lexicon; a word may have several senses.
    var senses: [Lexicon.Sense]
    /// The lexicon's wording.
    var text: String
    /// Whether it stands in brackets.
    var isInBrackets: Bool
    /// Whether marks were typed otherwise than the lexicon has them.
    var isNearMatch: Bool
  }

  /// Words of phrases without their marks, as the trie knows them.
  private var plain = WordTable(capacity: 2048)
  /// Words of phrases with their marks, and those of ``confusable``.
  private var marked = WordTable(capacity: 4096)
  /// The words of all phrases in a row.
  private var words: [Word] = []
  /// The lists of the lexicon in UTF-8.
  private var texts: [UInt8] = []
  /// A pair of a node and a word leads to the node whose number is one above that of the pair; the root
  /// is 0.
  private var edges = NumberTable()
  /// For each node its first and its last phrase, for each phrase the next one of its node; −1 for none.
  private var ends: [(first: Int32, last: Int32)] = [(-1, -1)]
  private var next: [Int32] = []
  private(set) var phrases: [Phrase] = []
  /// Pairs of numbers of marked words, both ways.
  private var confusable = NumberTable()

  init(_ lexicon: Lexicon) {
    reserve(
      for: lexicon.entries.reduce(0) { count, entry in
        (entry.keyLists + entry.wordLists).reduce(count) { $0 + $1.utf8.count }
      })
    var spellings = Spellings()
    for entry in lexicon.entries {
      let isParty = if case .party = entry.sense { true } else { false }
      for list in entry.keyLists { insert(list, entry.sense, .keys, &spellings) }
      for list in entry.wordLists {
        insert(list, entry.sense, isParty ? .labels : [.labels, .keys], &spellings)
      }
    }
    var folder = WordFolder()
    for (a, b) in lexicon.confusable {
      folder.removeAll()
      folder.add(a)
      folder.add(b)
      guard folder.words.count == 2 else { continue }
      let numbers = folder.words.map { UInt64(marked.number(of: $0.marked, in: folder.marked)) }
      _ = confusable.number(of: [numbers[0], numbers[1]])
      _ = confusable.number(of: [numbers[1], numbers[0]])
    }
  }

  /// Takes room at once: growing by doubling would copy everything several times.
  ///
  /// - Parameter count: Bytes of all lists. A wording has some 22 of them, a word 7.
  private mutating func reserve(for count: Int) {
    texts.reserveCapacity(count)
    words.reserveCapacity(count / 6)
    phrases.reserveCapacity(count / 18)
    next.reserveCapacity(count / 18)
    ends.reserveCapacity(count / 9)
    edges = NumberTable(capacity: count / 9)
  }

  /// What the words of lists fold to, by their spelling: a thousand make up all wordings.
  private struct Spellings {
    private var folder = WordFolder()
    private var known = WordTable(capacity: 4096)
    /// For each spelling its words in ``words``: mostly one, none for a lonely sign.
    private(set) var ranges: [Range<Int>] = []
    private(set) var words: [Word] = []

    mutating func number(
      of spelling: Range<Int>, in text: [UInt8], _ plain: inout WordTable,
      _ marked: inout WordTable
    ) -> Int {
      let number = Int(known.number(of: spelling, in: text))
      if number == ranges.count {
        folder.removeAll()
        folder.add(text, spelling)
        let first = words.count
        for word in folder.words {
          words.append(
            Word(
              plain: plain.number(of: word.plain, in: folder.plain),
              marked: marked.number(of: word.marked, in: folder.marked)))
        }
        ranges.append(first..<words.count)
      }
      return number
    }
  }

  private mutating func insert(
    _ list: String, _ sense: Lexicon.Sense, _ places: Places, _ spellings: inout Spellings
  ) {
    let text = Array(list.utf8)
    let start = texts.count
    texts += text
    for item in CatalogueBlock.items(of: text, text.indices, separator: UInt8(ascii: ";")) {
      let first = words.count
      var node = 0
      var offset = item.lowerBound
      while offset < item.upperBound {
        let begin = offset
        while offset < item.upperBound, PhraseIndex.isOfWord(text[offset]) { offset += 1 }
        if begin < offset {
          let spelling = spellings.number(of: begin..<offset, in: text, &plain, &marked)
          for place in spellings.ranges[spelling] {
            let word = spellings.words[place]
            words.append(word)
            node = edges.number(of: [UInt64(node), UInt64(word.plain)]) + 1
            if node == ends.count { ends.append((-1, -1)) }
          }
        }
        // Signs of ASCII end a word, whatever stands behind them.
        offset += 1
      }
      guard words.count > first else { continue }
      add(
        Phrase(
          sense: sense, words: Int32(first)..<Int32(words.count),
          takesRest: text[item.upperBound - 1] == UInt8(ascii: "*"),
          text: Int32(start + item.lowerBound)..<Int32(start + item.upperBound), places: places),
        at: node)
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private mutating func add(_ phrase: Phrase, at node: Int) {
    let number = Int32(phrases.count)
    phrases.append(phrase)
    next.append(-1)
    if ends[node].first < 0 {
      ends[node].first = number
    } else {
      next[Int(ends[node].last)] = number
    }
    ends[node].last = number
  }

  /// A phrase as the lexicon writes it.
  func text(of phrase: Int) -> String {
    let range = phrases[phrase].text
    return String(
      decoding: texts[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }

  func words(of phrase: Phrase) -> ArraySlice<Word> {
    words[Int(phrase.words.lowerBound)..<Int(phrase.words.upperBound)]
  }

  /// A word without its marks, in UTF-8.
  func letters(of word: Word) -> ArraySlice<UInt8> { plain[word.plain] }

  /// The node behind another one, by the number of a word.
  private func node(behind node: Int, _ word: Int32?) -> Int? {
    word.flatMap { edges.known([UInt64(node), UInt64($0)]) }.map { $0 + 1 }
  }

  /// The phrases that end in a node, in the order of the lexicon, as far as they fit.
  private func phrases(at node: Int, where fits: (Phrase) -> Bool) -> [Int] {
    var list: [Int] = []
    var phrase = Int(ends[node].first)
    while phrase >= 0 {
      if fits(phrases[phrase]) { list.append(phrase) }
      phrase = Int(next[phrase])
    }
    return list
  }

  /// Cuts a text into phrases and unknown words.
  ///
  /// - Parameters:
  ///   - place: Where the text stands.
  ///   - mayTakeRest: Whether a phrase may take all words behind it.
  /// - Returns: The phrases in order; words between them are unknown.
  /// - Complexity: O(*n* · *l*) in the words of the text and the words of the longest phrase.
  func hits(
    in wording: Wording, as place: Places = .labels, mayTakeRest: Bool = true
  ) -> [Hit] {
    let words = wording.words
    let count = words.count
    guard count > 0 else { return [] }
    let numbers = words.map { plain.known($0.plain) }
    // Only words that the lexicon has are ever compared with their marks.
    let marks = zip(words, numbers).map { $1 == nil ? nil : marked.known($0.marked) }
    // cost[i]: the least cost of the words from i on; choice[i]: the phrase that reaches it.
    var cost = [Int](repeating: 0, count: count + 1)
    var choice = [(end: Int, phrases: [Int], near: Bool)?](repeating: nil, count: count)
    for start in stride(from: count - 1, through: 0, by: -1) {
      cost[start] = cost[start + 1] + 20
      var node = 0
      var index = start
      while index < count, let next = self.node(behind: node, numbers[index]) {
        node = next
        index += 1
        guard ends[node].first >= 0 else { continue }
        for takesRest in [false, true] {
          // "Mục đích…" takes the rest only where the text begins with it; without any rest it is a
          // phrase like others.
          let mayTake = mayTakeRest && start == 0
          if takesRest, !mayTake || index == count { continue }
          let candidates = phrases(at: node) {
            $0.places.contains(place)
              && ($0.takesRest == takesRest || mayTake && index == count)
          }
          guard !candidates.isEmpty else { continue }
          let found = matches(candidates, start..<index, wording, marks)
          guard !found.phrases.isEmpty else { continue }
          let end = takesRest ? count : index
          let isFiller = phrases[found.phrases[0]].sense == .filler
          var total = cost[end] + (isFiller ? 3 : 4) + (found.near ? 3 : 0)
          // A phrase that takes the rest is the last resort: known words say more; of two the longer.
          if takesRest { total += 4 + min(6, count - index) }
          if total < cost[start] || takesRest && total == cost[start] {
            cost[start] = total
            choice[start] = (end, found.phrases, found.near)
          }
        }
      }
    }
    var hits: [Hit] = []
    var start = 0
    while start < count {
      guard let found = choice[start] else {
        start += 1
        continue
      }
      hits.append(
        Hit(
          range: start..<found.end, senses: unique(found.phrases.map { phrases[$0].sense }),
          text: text(of: found.phrases[0]), isInBrackets: words[start].depth > 0,
          isNearMatch: found.near))
      start = found.end
    }
    return hits
  }

  private func unique(_ senses: [Lexicon.Sense]) -> [Lexicon.Sense] {
    var seen: [Lexicon.Sense] = []
    for sense in senses where !seen.contains(sense) { seen.append(sense) }
    return seen
  }

  /// The phrases of a node that the words may stand for, exact ones only where there are any.
  private func matches(
    _ candidates: [Int], _ range: Range<Int>, _ wording: Wording, _ marks: [Int32?]
  ) -> (phrases: [Int], near: Bool) {
    var exact: [Int] = []
    var near: [Int] = []
    for candidate in candidates {
      let expected = words(of: phrases[candidate])
      var typos = 0
      var isPossible = true
      for (place, other) in zip(range, expected)
      where wording.hasMarks && marks[place] != other.marked {
        let word = wording.words[place]
        if !word.hasMarks || expected.count > 1 || word.plain.utf8.count >= 4 {
          typos += 1
          // In a long phrase a forgotten mark is a typing error, in a short one another word.
          let isLong = expected.count > 2 && !word.hasMarks
          if !isLong, let mark = marks[place],
            confusable.known([UInt64(mark), UInt64(other.marked)]) != nil
          {
            isPossible = false
          }
        } else {
          isPossible = false
        }
      }
      guard isPossible, typos * 2 <= max(2, expected.count) else { continue }
      if typos == 0 { exact.append(candidate) } else { near.append(candidate) }
    }
    if !exact.isEmpty { return (exact, false) }
    // One word alone with other marks is another word.
    return (near.filter { phrases[$0].words.count > 1 }, true)
  }
}
