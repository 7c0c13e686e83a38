/// A string as it is spelt in a JSON text: the bytes between its quotes, escapes and all.
package struct Spelling {
  package var range: Range<Int>
  package var hasEscapes: Bool
  /// A hash of the bytes; not for anything that must not be foreseen.
  package var hash: UInt64

  package var isEmpty: Bool { range.isEmpty }

  /// Finds the closing quote, eight bytes at a time, and hashes what stands before it.
  ///
  /// - Precondition: The string is closed, and at least eight bytes of the buffer stand behind it.
  init(from start: Int, in buffer: [UInt8]) {
    var end = start
    var hash: UInt64 = 0
    var hasEscapes = false
    buffer.withUnsafeBytes { buffer in
      while true {
        let word = buffer.loadUnaligned(fromByteOffset: end, as: UInt64.self)
        let mark = Spelling.firstMark(in: word)
        // Beyond the mark nothing belongs to the string: 8 bytes at most were taken too many.
        hash = ByteHash.mixed(hash ^ (mark == 8 ? word : word & ((1 << UInt64(8 * mark)) &- 1)))
        end += mark
        if mark == 8 { continue }
        if buffer[end] == UInt8(ascii: "\"") { break }
        hasEscapes = true
        hash = ByteHash.mixed(hash ^ UInt64(buffer[end + 1]))
        end += 2
      }
    }
    range = start..<end
    self.hasEscapes = hasEscapes
    self.hash = hash ^ UInt64(truncatingIfNeeded: end - start)
  }

  /// Any stretch of a buffer: a container as it is spelt.
  ///
  /// - Precondition: At least eight bytes of the buffer stand behind it.
  package init(_ range: Range<Int>, in buffer: [UInt8]) {
    self.range = range
    hasEscapes = false
    hash = buffer.withUnsafeBytes { ByteHash.hash(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// How many bytes of a word stand before its first quote or backslash; 8 where there is none.
  private static func firstMark(in word: UInt64) -> Int {
    let low: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let quotes = word ^ 0x2222_2222_2222_2222
    let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
    // The lowest marked byte is marked rightly; a carry can only spoil those above it.
    let marks = ((quotes &- low) & ~quotes | (slashes &- low) & ~slashes) & high
    return marks.trailingZeroBitCount >> 3
  }
}

/// What a spelling in a file stands for, as a number.
///
/// The same label stands in thousands of files, mostly spelt alike. So it is decoded and folded once for
/// each spelling, and afterwards found by its bytes. Bytes decide, hashes only say where to look.
package struct SpellingTable: Sendable {
  /// The upper half of a hash, and where the spelling begins in ``words``; 0 where the slot is empty.
  private var slots = [UInt64](repeating: 0, count: 1024)
  /// Of each spelling its hash, then its number of bytes in the upper half of a word and what it stands
  /// for in the lower, then its bytes, eight a word, the last one filled up with zeros. What belongs
  /// together stands together: a lookup costs two lines of the cache. The first word is nobody's.
  private var words: [UInt64] = [0]
  package private(set) var count = 0

  package init() {}

  /// The number of a spelling; `nil` where it was not met before.
  package func value(of spelling: Spelling, in buffer: [UInt8]) -> Int32? {
    let slot = slots[place(of: spelling, in: buffer)]
    guard slot != 0 else { return nil }
    return Int32(truncatingIfNeeded: words[SpellingTable.start(of: slot) + 1])
  }

  /// Keeps the number of a spelling that was not met before.
  package mutating func insert(_ value: Int32, for spelling: Spelling, in buffer: [UInt8]) {
    precondition(value >= 0, "numbers of spellings begin with 0")
    let place = place(of: spelling, in: buffer)
    slots[place] = SpellingTable.slot(spelling.hash, words.count)
    words.append(spelling.hash)
    words.append(UInt64(spelling.range.count) << 32 | UInt64(value))
    for offset in stride(from: 0, to: spelling.range.count, by: 8) {
      words.append(SpellingTable.word(at: offset, of: spelling.range, in: buffer))
    }
    count += 1
    if count * 2 > slots.count { grow() }
  }

  private static func slot(_ hash: UInt64, _ start: Int) -> UInt64 {
    hash & ~0xFFFF_FFFF | UInt64(truncatingIfNeeded: start)
  }

  private static func start(of slot: UInt64) -> Int { Int(truncatingIfNeeded: slot & 0xFFFF_FFFF) }

  /// Where a spelling is, or would be.
  private func place(of spelling: Spelling, in buffer: [UInt8]) -> Int {
    var place = Int(truncatingIfNeeded: spelling.hash) & (slots.count - 1)
    while slots[place] != 0 {
      let slot = slots[place]
      if slot >> 32 == spelling.hash >> 32,
        isEqual(SpellingTable.start(of: slot) + 1, spelling.range, buffer)
      {
        return place
      }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private func isEqual(_ start: Int, _ range: Range<Int>, _ buffer: [UInt8]) -> Bool {
    guard words[start] >> 32 == UInt64(range.count) else { return false }
    var word = start + 1
    for offset in stride(from: 0, to: range.count, by: 8) {
      if words[word] != SpellingTable.word(at: offset, of: range, in: buffer) { return false }
      word += 1
    }
    return true
  }

  /// Eight bytes of a spelling, zeros behind its end.
  private static func word(at offset: Int, of range: Range<Int>, in buffer: [UInt8]) -> UInt64 {
    buffer.withUnsafeBytes { buffer in
      // Checked: a spelling lies in a buffer that goes on for eight bytes behind it.
      precondition(range.upperBound + 8 <= buffer.count, "a buffer goes on behind its document")
      let word = buffer.loadUnaligned(fromByteOffset: range.lowerBound + offset, as: UInt64.self)
      let left = range.count - offset
      return left >= 8 ? word : word & ((1 << UInt64(8 * left)) &- 1)
    }
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    var start = 1
    while start < words.count {
      let hash = words[start]
      var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = SpellingTable.slot(hash, start)
      start += 2 + (Int(words[start + 1] >> 32) + 7) / 8
    }
  }
}
