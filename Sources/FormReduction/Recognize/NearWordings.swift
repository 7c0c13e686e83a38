/// Finds the wording that was meant when one or two letters of a label were mistyped.
///
/// Labels are compared whole, without blanks, so that "trình trạng hôn nhân" meets "tình trạng hôn
/// nhân". A label of fewer than 8 letters is never corrected; one edit is allowed up to 13 letters,
/// two beyond. A signature of one bit per letter and occurrence rules out nearly all wordings before
/// the distance is computed; each edit changes at most two bits, so that no match is lost.
/// - SeeAlso: PERFORMANCE "Near-exact matching": the signature column.
struct NearWordings: Sendable {
  private struct Candidate: Sendable {
    /// Where its letters begin in ``NearWordings/letters``.
    var start: Int32 = 0
    /// In ``PhraseIndex/phrases``.
    var phrase: Int32 = 0
    /// A single word is what it is, and only tells that a label is known.
    var isOneWord = false
    var signature: UInt64 = 0
  }

  /// By the number of letters, in the order of the lexicon.
  private var candidates: [Candidate] = []
  /// For each number of letters where its candidates begin, and at last their count.
  private var starts: [Int] = []
  /// The letters of all candidates.
  private var letters: [UInt8] = []

  init(_ index: PhraseIndex) {
    // The numbers of letters first: then each candidate is put where it belongs, in the order of the lexicon.
    var counts = [Int](repeating: 0, count: index.phrases.count)
    for (number, phrase) in index.phrases.enumerated()
    where !phrase.takesRest && phrase.places.contains(.labels) && NearWordings.isMeant(phrase.sense)
    {
      let count = index.words(of: phrase).reduce(0) { $0 + index.letters(of: $1).count }
      // Shorter ones are never meant.
      if count >= NearWordings.shortest { counts[number] = count }
    }
    let longest = counts.reduce(0, max)
    starts = [Int](repeating: 0, count: longest + 2)
    for count in counts where count > 0 { starts[count + 1] += 1 }
    for count in 0...longest { starts[count + 1] += starts[count] }
    var places = starts
    candidates = [Candidate](repeating: Candidate(), count: starts[longest + 1])
    letters.reserveCapacity(counts.reduce(0, +))
    for (number, count) in counts.enumerated() where count > 0 {
      let phrase = index.phrases[number]
      let start = letters.count
      for word in index.words(of: phrase) { letters += index.letters(of: word) }
      candidates[places[count]] = Candidate(
        start: Int32(start), phrase: Int32(number), isOneWord: phrase.words.count == 1,
        signature: NearWordings.signature(letters[start...]))
      places[count] += 1
    }
  }

  private static func isMeant(_ sense: Lexicon.Sense) -> Bool {
    switch sense {
    case .attribute, .generic, .place, .part, .paper: true
    default: false
    }
  }

  /// A label of fewer letters is never corrected.
  private static let shortest = 8

  /// The number of the phrase nearest to a label that the lexicon does not know, or `nil`.
  func correction(of wording: Wording, in index: PhraseIndex) -> Int? {
    let words = wording.words.lazy.filter { $0.depth == 0 }.map { Array($0.plain.utf8) }
    let typed = ArraySlice(Array(words.joined()))
    guard typed.count >= NearWordings.shortest else { return nil }
    let limit = typed.count >= 14 ? 2 : 1
    let signature = NearWordings.signature(typed)
    var best: (distance: Int, phrase: Int)?
    for count in typed.count - limit...typed.count + limit where count < starts.count - 1 {
      for candidate in candidates[starts[count]..<starts[count + 1]] {
        guard (candidate.signature ^ signature).nonzeroBitCount <= 2 * limit else { continue }
        let own = letters[Int(candidate.start)..<Int(candidate.start) + count]
        if own == typed { return nil }
        guard !candidate.isOneWord else { continue }
        let distance = NearWordings.distance(own, typed, limit: limit)
        let phrase = Int(candidate.phrase)
        // Of equally near ones the first of the lexicon.
        guard distance <= limit, (distance, phrase) < best ?? (limit + 1, 0),
          isSameButForTypos(index, phrase, Array(words))
        else { continue }
        best = (distance, phrase)
      }
    }
    return best?.phrase
  }

  /// Whether the words agree one by one, but for one letter in a word: a typing error changes a
  /// letter, another word ("sàn" for "đất") is another question. So is a syllable that begins otherwise:
  /// "bình quân" is no "sinh quán".
  private func isSameButForTypos(
    _ index: PhraseIndex, _ phrase: Int, _ typed: [[UInt8]]
  ) -> Bool {
    let words = index.words(of: index.phrases[phrase])
    guard words.count == typed.count else { return false }
    return zip(words, typed).allSatisfy { word, other in
      let (word, other) = (index.letters(of: word), ArraySlice(other))
      return word == other
        || min(word.count, other.count) >= 3
          && (word.first == other.first || word.count != other.count)
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
