/// Finds the wording that was meant when one or two letters of a label were mistyped.
///
/// Labels are compared whole, without blanks, so that "trình trạng hôn nhân" meets "tình trạng hôn
/// nhân". A label of fewer than 8 letters is never corrected; one edit is allowed up to 13 letters,
/// two beyond. A signature of one bit per letter and occurrence rules out nearly all wordings before
/// the distance is computed; each edit changes at most two bits, so that no match is lost.
/// - SeeAlso: PERFORMANCE "Near-exact matching": the signature column.
struct NearWordings: Sendable {
  private struct Candidate: Sendable {
    /// Its letters in ``letters``, its words in ``words``.
    var letters: Range<Int>
    var words: Range<Int>
    var signature: UInt64
    var text: String
  }

  private var candidates: [Candidate] = []
  /// The letters of all candidates, and where each of their words stands in them.
  private var letters: [UInt8] = []
  private var words: [Range<Int>] = []
  private var known: Set<String> = []

  init(_ entries: [FoldedEntry]) {
    for entry in entries {
      switch entry.sense {
      case .attribute, .generic, .place, .part, .paper:
        for phrase in entry.words where !phrase.takesRest { add(phrase) }
      default: break
      }
    }
  }

  private mutating func add(_ phrase: FoldedEntry.Phrase) {
    let (start, firstWord) = (letters.count, words.count)
    for word in phrase.words {
      let begin = letters.count
      letters += word.plain.utf8
      words.append(begin..<letters.count)
    }
    let own = letters[start...]
    // Shorter ones are never meant; a single word is what it is.
    if own.count >= NearWordings.shortest {
      known.insert(String(decoding: own, as: UTF8.self))
      if phrase.words.count > 1 {
        candidates.append(
          Candidate(
            letters: own.indices, words: firstWord..<words.count,
            signature: NearWordings.signature(own), text: phrase.text))
        return
      }
    }
    letters.removeSubrange(start...)
    words.removeSubrange(firstWord...)
  }

  /// A label of fewer letters is never corrected.
  private static let shortest = 8

  /// The lexicon's wording nearest to a label that it does not know, or `nil`.
  func correction(of wording: Wording) -> String? {
    let words = wording.words.filter { $0.depth == 0 }.map(\.plain)
    let joined = words.joined()
    let typed = ArraySlice(joined.utf8)
    guard typed.count >= NearWordings.shortest, !known.contains(joined) else { return nil }
    let limit = typed.count >= 14 ? 2 : 1
    let signature = NearWordings.signature(typed)
    var best: (distance: Int, text: String)?
    for candidate in candidates {
      guard abs(candidate.letters.count - typed.count) <= limit,
        (candidate.signature ^ signature).nonzeroBitCount <= 2 * limit
      else { continue }
      let distance = NearWordings.distance(letters[candidate.letters], typed, limit: limit)
      guard distance == 0 || isSameButForTypos(candidate, words) else { continue }
      if distance <= limit, distance < best?.distance ?? limit + 1 {
        best = (distance, candidate.text)
      }
    }
    return best?.text
  }

  /// Whether the words agree one by one, but for one letter in a word: a typing error changes a
  /// letter, another word ("sàn" for "đất") is another question.
  private func isSameButForTypos(_ candidate: Candidate, _ typed: [String]) -> Bool {
    guard candidate.words.count == typed.count else { return false }
    return zip(words[candidate.words], typed).allSatisfy { range, other in
      let (word, other) = (letters[range], ArraySlice(other.utf8))
      return word == other
        || min(word.count, other.count) >= 3
          && NearWordings.distance(word, other, limit: 1) <= 1
    }
  }

  /// One bit for each letter that occurs, another for each that occurs twice.
  private static func signature(_ letters: ArraySlice<UInt8>) -> UInt64 {
    var signature: UInt64 = 0
    for letter in letters {
      let first = UInt64(1) << UInt64(letter & 31)
      signature |= signature & first == 0 ? first : first << 32
    }
    return signature
  }

  /// The number of insertions, deletions and substitutions, or a number above the limit.
  static func distance(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, limit: Int) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      var least = row[0]
      for (j, other) in b.enumerated() {
        let substituted = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
        least = min(least, row[j + 1])
      }
      if least > limit { return limit + 1 }
    }
    return row[b.count]
  }
}
