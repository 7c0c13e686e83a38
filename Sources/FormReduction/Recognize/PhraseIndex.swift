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
    /// The words with their marks.
    var marked: [String]
    /// Whether it takes all words that follow.
    var takesRest: Bool
    /// As the lexicon writes it.
    var text: String
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

  private struct Node: Sendable {
    var next: [String: Int] = [:]
    var phrases: [Int] = []
  }

  private var nodes: [Node] = [Node()]
  private(set) var phrases: [Phrase] = []
  private let confusable: Set<[String]>

  /// - Parameter keepKeys: Whether this index is for keys: they are spelt without marks.
  init(_ entries: [FoldedEntry], confusable list: [(String, String)], keys keepKeys: Bool) {
    var pairs: Set<[String]> = []
    for (a, b) in list {
      let first = Wording(phrase: a).words.map(\.marked)
      let second = Wording(phrase: b).words.map(\.marked)
      pairs.insert(first + second)
      pairs.insert(second + first)
    }
    confusable = pairs
    for entry in entries {
      // Without marks a word for a person is soon something else ("bo" in boSung): of parties only
      // what keys really use is looked for in keys.
      let isParty = if case .party = entry.sense { true } else { false }
      let phrases = keepKeys ? entry.keys + (isParty ? [] : entry.words) : entry.words
      for phrase in phrases where !phrase.words.isEmpty {
        insert(
          Phrase(
            sense: entry.sense, marked: phrase.words.map(\.marked), takesRest: phrase.takesRest,
            text: phrase.text),
          plain: phrase.words.map(\.plain))
      }
    }
  }

  private mutating func insert(_ phrase: Phrase, plain: [String]) {
    var node = 0
    for word in plain {
      if let next = nodes[node].next[word] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[word] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    phrases.append(phrase)
    nodes[node].phrases.append(phrases.count - 1)
  }

  /// Cuts a text into phrases and unknown words.
  ///
  /// - Parameter mayTakeRest: Whether a phrase may take all words behind it.
  /// - Returns: The phrases in order; words between them are unknown.
  /// - Complexity: O(*n* · *l*) in the words of the text and the words of the longest phrase.
  func hits(in wording: Wording, mayTakeRest: Bool = true) -> [Hit] {
    let words = wording.words
    let count = words.count
    guard count > 0 else { return [] }
    // cost[i]: the least cost of the words from i on; choice[i]: the phrase that reaches it.
    var cost = [Int](repeating: 0, count: count + 1)
    var choice = [(end: Int, phrases: [Int], near: Bool)?](repeating: nil, count: count)
    for start in stride(from: count - 1, through: 0, by: -1) {
      cost[start] = cost[start + 1] + 20
      var node = 0
      var index = start
      while index < count, let next = nodes[node].next[words[index].plain] {
        node = next
        index += 1
        guard !nodes[node].phrases.isEmpty else { continue }
        for takesRest in [false, true] {
          // "Mục đích…" takes the rest only where the text begins with it; without any rest it is a
          // phrase like others.
          let mayTake = mayTakeRest && start == 0
          if takesRest, !mayTake || index == count { continue }
          let candidates = nodes[node].phrases.filter {
            phrases[$0].takesRest == takesRest || mayTake && index == count
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
      var typos = 0
      var isPossible = true
      for (word, expected) in zip(words, phrases[candidate].marked) where word.marked != expected {
        if !wording.hasMarks { continue }
        if !word.hasMarks || phrases[candidate].marked.count > 1 || word.plain.utf8.count >= 4 {
          typos += 1
          // In a long phrase a forgotten mark is a typing error, in a short one another word.
          let isLong = phrases[candidate].marked.count > 2 && !word.hasMarks
          if !isLong, confusable.contains([word.marked, expected]) { isPossible = false }
        } else {
          isPossible = false
        }
      }
      guard isPossible, typos * 2 <= max(2, phrases[candidate].marked.count) else { continue }
      if typos == 0 { exact.append(candidate) } else { near.append(candidate) }
    }
    if !exact.isEmpty { return (exact, false) }
    // One word alone with other marks is another word.
    return (near.filter { phrases[$0].marked.count > 1 }, true)
  }
}
