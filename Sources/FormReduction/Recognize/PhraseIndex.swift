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
    var words: [Wording.Word]
    /// Whether it takes all words that follow.
    var takesRest: Bool
    /// As the lexicon writes it.
    var text: String
    /// What it is looked for in.
    var places: Places
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

  /// Words by number, as the trie knows them.
  private var words: [String: UInt64] = [:]
  /// A pair of a node and a word leads to the node whose number is one above that of the pair; the root
  /// is 0.
  private var edges = NumberTable()
  /// For each node its first and its last phrase, for each phrase the next one of its node; −1 for none.
  private var ends: [(first: Int32, last: Int32)] = [(-1, -1)]
  private var next: [Int32] = []
  private(set) var phrases: [Phrase] = []
  private let confusable: Set<[String]>

  init(_ entries: [FoldedEntry], confusable list: [(String, String)]) {
    var pairs: Set<[String]> = []
    for (a, b) in list {
      let first = Wording(phrase: a).words.map(\.marked)
      let second = Wording(phrase: b).words.map(\.marked)
      pairs.insert(first + second)
      pairs.insert(second + first)
    }
    confusable = pairs
    for entry in entries {
      let isParty = if case .party = entry.sense { true } else { false }
      for phrase in entry.keys { insert(phrase, entry.sense, .keys) }
      for phrase in entry.words {
        insert(phrase, entry.sense, isParty ? .labels : [.labels, .keys])
      }
    }
  }

  private mutating func insert(
    _ phrase: FoldedEntry.Phrase, _ sense: Lexicon.Sense, _ places: Places
  ) {
    guard !phrase.words.isEmpty else { return }
    var node = 0
    for word in phrase.words {
      let number = words[word.plain] ?? UInt64(words.count)
      if number == words.count { words[word.plain] = number }
      node = edges.number(of: [UInt64(node), number]) + 1
      if node == ends.count { ends.append((-1, -1)) }
    }
    let number = Int32(phrases.count)
    phrases.append(
      Phrase(
        sense: sense, words: phrase.words, takesRest: phrase.takesRest, text: phrase.text,
        places: places))
    next.append(-1)
    if ends[node].first < 0 {
      ends[node].first = number
    } else {
      next[Int(ends[node].last)] = number
    }
    ends[node].last = number
  }

  /// The node behind another one, by the number of a word.
  private func node(behind node: Int, _ word: UInt64?) -> Int? {
    word.flatMap { edges.known([UInt64(node), $0]) }.map { $0 + 1 }
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
    let numbers = words.map { self.words[$0.plain] }
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
          let found = matches(candidates, words[start..<index], wording)
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
          text: phrases[found.phrases[0]].text, isInBrackets: words[start].depth > 0,
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
    _ candidates: [Int], _ words: ArraySlice<Wording.Word>, _ wording: Wording
  ) -> (phrases: [Int], near: Bool) {
    var exact: [Int] = []
    var near: [Int] = []
    for candidate in candidates {
      let expected = phrases[candidate].words
      var typos = 0
      var isPossible = true
      for (word, other) in zip(words, expected) where word.marked != other.marked {
        if !wording.hasMarks { continue }
        if !word.hasMarks || expected.count > 1 || word.plain.utf8.count >= 4 {
          typos += 1
          // In a long phrase a forgotten mark is a typing error, in a short one another word.
          let isLong = expected.count > 2 && !word.hasMarks
          if !isLong, confusable.contains([word.marked, other.marked]) { isPossible = false }
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
