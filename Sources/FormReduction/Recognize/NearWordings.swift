/// Finds the wording that was meant when one or two letters of a label were mistyped.
///
/// Labels are compared whole, without blanks, so that "trình trạng hôn nhân" meets "tình trạng hôn
/// nhân". A label of fewer than 8 letters is never corrected; one edit is allowed up to 13 letters,
/// two beyond. A signature of one bit per letter and occurrence rules out nearly all wordings before
/// the distance is computed; each edit changes at most two bits, so that no match is lost.
/// - SeeAlso: PERFORMANCE "Near-exact matching": the signature column.
struct NearWordings: Sendable {
  private struct Candidate: Sendable {
    var letters: [UInt8]
    var words: [[UInt8]]
    var signature: UInt64
    var text: String
  }

  private let candidates: [Candidate]
  private let known: Set<String>

  init(_ entries: [FoldedEntry]) {
    var candidates: [Candidate] = []
    var known: Set<String> = []
    for entry in entries {
      switch entry.sense {
      case .attribute, .generic, .place, .part, .paper:
        for phrase in entry.words where !phrase.takesRest {
          let words = phrase.words.map(\.plain)
          let letters = Array(words.joined().utf8)
          known.insert(words.joined())
          guard letters.count >= 8, words.count > 1 else { continue }
          candidates.append(
            Candidate(
              letters: letters, words: words.map { Array($0.utf8) },
              signature: NearWordings.signature(letters), text: phrase.text))
        }
      default: break
      }
    }
    self.candidates = candidates
    self.known = known
  }

  /// The lexicon's wording nearest to a label that it does not know, or `nil`.
  func correction(of wording: Wording) -> String? {
    let words = wording.words.filter { $0.depth == 0 }.map(\.plain)
    let joined = words.joined()
    let letters = Array(joined.utf8)
    guard letters.count >= 8, !known.contains(joined) else { return nil }
    let limit = letters.count >= 14 ? 2 : 1
    let signature = NearWordings.signature(letters)
    let typed = words.map { Array($0.utf8) }
    var best: (distance: Int, text: String)?
    for candidate in candidates {
      guard abs(candidate.letters.count - letters.count) <= limit,
        (candidate.signature ^ signature).nonzeroBitCount <= 2 * limit
      else { continue }
      let distance = NearWordings.distance(candidate.letters, letters, limit: limit)
      guard distance == 0 || isSameButForTypos(candidate.words, typed) else { continue }
      if distance <= limit, distance < best?.distance ?? limit + 1 {
        best = (distance, candidate.text)
      }
    }
    return best?.text
  }

  /// Whether the words agree one by one, but for one letter in a word: a typing error changes a
  /// letter, another word ("sàn" for "đất") is another question.
  private func isSameButForTypos(_ a: [[UInt8]], _ b: [[UInt8]]) -> Bool {
    guard a.count == b.count else { return false }
    return zip(a, b).allSatisfy { word, other in
      word == other
        || min(word.count, other.count) >= 3
          && NearWordings.distance(word, other, limit: 1) <= 1
    }
  }

  /// One bit for each letter that occurs, another for each that occurs twice.
  private static func signature(_ letters: [UInt8]) -> UInt64 {
    var signature: UInt64 = 0
    for letter in letters {
      let first = UInt64(1) << UInt64(letter & 31)
      signature |= signature & first == 0 ? first : first << 32
    }
    return signature
  }

  /// The number of insertions, deletions and substitutions, or a number above the limit.
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      var least = row[0]
      for j in b.indices {
        let substituted = diagonal + (a[i] == b[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
        least = min(least, row[j + 1])
      }
      if least > limit { return limit + 1 }
    }
    return row[b.count]
  }
}
