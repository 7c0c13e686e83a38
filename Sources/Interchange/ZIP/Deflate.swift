/// A DEFLATE encoder (RFC 1951) that takes bytes piece by piece: repeated strings by hash chains,
/// Huffman codes of each block's own.
///
/// Made for the XML of office documents, which repeats itself: short chains find nearly all there is.
/// The same bytes in the same order give the same stream, however they are cut into pieces.
package struct Deflate {
  /// Bytes of input that make a block.
  private static let blockSize = 1 << 16
  /// How far back a match may reach.
  private static let reach = 1 << 15
  private static let shortest = 4
  private static let longest = 258
  /// How many earlier places are looked at for a match.
  private static let chainLength = 12

  /// Output that has not been taken.
  private var output: [UInt8] = []
  private var bits: UInt64 = 0
  private var bitCount: UInt64 = 0
  /// Up to `reach` bytes that are written already, then those that are not.
  private var buffer: [UInt8] = []
  private var history = 0
  /// The place in the whole input at which `buffer` begins.
  private var base = 0
  /// The last place of each hash, and for each place the one before it with the same hash; −1 for none.
  private var heads = [Int](repeating: -1, count: 1 << 15)
  private var earlier = [Int](repeating: -1, count: reach)
  private var tokens: [UInt32] = []

  package init() {}

  /// Takes in bytes.
  package mutating func write(_ bytes: [UInt8]) {
    buffer += bytes
    while buffer.count - history >= Deflate.blockSize {
      block(of: Deflate.blockSize, isLast: false)
    }
  }

  /// Ends the stream.
  package mutating func finish() {
    block(of: buffer.count - history, isLast: true)
    flushBits()
  }

  /// The output so far, once.
  package mutating func take() -> [UInt8] {
    defer { output.removeAll(keepingCapacity: true) }
    return output
  }

  /// A whole stream.
  package static func stream(of bytes: [UInt8]) -> [UInt8] {
    var deflate = Deflate()
    deflate.write(bytes)
    deflate.finish()
    return deflate.take()
  }

  // MARK: Matches

  private mutating func block(of size: Int, isLast: Bool) {
    findMatches(size)
    write(isLast: isLast)
    let end = history + size
    // Half a megabyte is moved for each megabyte read: cheaper than a ring at every look.
    if end > Deflate.reach {
      buffer.removeFirst(end - Deflate.reach)
      base += end - Deflate.reach
      history = Deflate.reach
    } else {
      history = end
    }
  }

  /// Turns the next bytes into tokens: a literal is its byte, a match its length and distance.
  private mutating func findMatches(_ size: Int) {
    tokens.removeAll(keepingCapacity: true)
    let (start, end, base) = (history, history + size, base)
    buffer.withUnsafeBufferPointer { bytes in
      heads.withUnsafeMutableBufferPointer { heads in
        earlier.withUnsafeMutableBufferPointer { earlier in
          func hash(_ place: Int) -> Int {
            let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + place)
              .loadUnaligned(as: UInt32.self)
            return Int((UInt32(littleEndian: word) &* 0x9E37_79B1) >> 17)
          }
          func remember(_ place: Int) {
            let slot = hash(place)
            earlier[(base + place) & (Deflate.reach - 1)] = heads[slot]
            heads[slot] = base + place
          }
          var place = start
          while place < end {
            guard place + Deflate.shortest <= end else {
              tokens.append(UInt32(bytes[place]))
              place += 1
              continue
            }
            var (length, distance) = (0, 0)
            let most = min(Deflate.longest, end - place)
            var candidate = heads[hash(place)]
            var tries = Deflate.chainLength
            while candidate >= base, base + place - candidate <= Deflate.reach, tries > 0 {
              let from = candidate - base
              if bytes[from + min(length, most - 1)] == bytes[place + min(length, most - 1)] {
                var same = 0
                while same < most, bytes[from + same] == bytes[place + same] { same += 1 }
                if same > length {
                  (length, distance) = (same, place - from)
                  if same == most { break }
                }
              }
              let next = earlier[candidate & (Deflate.reach - 1)]
              // A slot that was written over leads forward: the chain ends there.
              guard next < candidate else { break }
              candidate = next
              tries -= 1
            }
            if length >= Deflate.shortest {
              tokens.append(UInt32(length) << 16 | UInt32(distance))
              let stop = min(place + length, end - Deflate.shortest + 1)
              for covered in place..<max(place, stop) { remember(covered) }
              place += length
            } else {
              tokens.append(UInt32(bytes[place]))
              remember(place)
              place += 1
            }
          }
        }
      }
    }
  }

  // MARK: Codes

  private mutating func write(isLast: Bool) {
    var literals = [Int](repeating: 0, count: 286)
    var distances = [Int](repeating: 0, count: 30)
    for token in tokens {
      let length = Int(token >> 16)
      if length == 0 {
        literals[Int(token)] += 1
      } else {
        literals[257 + DeflateCodes.lengthCode(length)] += 1
        distances[DeflateCodes.distanceCode(Int(token & 0xFFFF))] += 1
      }
    }
    literals[256] = 1
    let literalCode = HuffmanEncoder(counts: literals, limit: 15)
    let distanceCode = HuffmanEncoder(counts: distances, limit: 15)
    put(isLast ? 1 : 0, 1)
    put(2, 2)
    writeTables(literalCode, distanceCode)
    for token in tokens {
      let length = Int(token >> 16)
      if length == 0 {
        put(literalCode, Int(token))
        continue
      }
      let code = DeflateCodes.lengthCode(length)
      put(literalCode, 257 + code)
      put(UInt64(length - DeflateCodes.lengthBases[code]), DeflateCodes.lengthBits[code])
      let distance = Int(token & 0xFFFF)
      let distanceSymbol = DeflateCodes.distanceCode(distance)
      put(distanceCode, distanceSymbol)
      put(
        UInt64(distance - DeflateCodes.distanceBases[distanceSymbol]),
        DeflateCodes.distanceBits[distanceSymbol])
    }
    put(literalCode, 256)
  }

  /// The lengths of both codes, runs of zeros shortened, in a third code.
  private mutating func writeTables(_ literals: HuffmanEncoder, _ distances: HuffmanEncoder) {
    let literalCount = max(257, (literals.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
    let distanceCount = max(1, (distances.lengths.lastIndex { $0 > 0 } ?? 0) + 1)
    let lengths = literals.lengths[..<literalCount] + distances.lengths[..<distanceCount]
    var symbols: [(symbol: Int, extra: UInt64, bits: UInt64)] = []
    var index = lengths.startIndex
    while index < lengths.endIndex {
      var run = 1
      while index + run < lengths.endIndex, lengths[index + run] == lengths[index], run < 138 {
        run += 1
      }
      if lengths[index] == 0, run >= 3 {
        symbols.append(run <= 10 ? (17, UInt64(run - 3), 3) : (18, UInt64(run - 11), 7))
      } else {
        run = 1
        symbols.append((lengths[index], 0, 0))
      }
      index += run
    }
    var counts = [Int](repeating: 0, count: 19)
    for (symbol, _, _) in symbols { counts[symbol] += 1 }
    let code = HuffmanEncoder(counts: counts, limit: 7)
    let order = DeflateCodes.lengthCodeOrder
    let used = max(4, (order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1)
    put(UInt64(literalCount - 257), 5)
    put(UInt64(distanceCount - 1), 5)
    put(UInt64(used - 4), 4)
    for symbol in order[..<used] { put(UInt64(code.lengths[symbol]), 3) }
    for (symbol, extra, bits) in symbols {
      put(code, symbol)
      put(extra, bits)
    }
  }

  // MARK: Bits

  private mutating func put(_ code: HuffmanEncoder, _ symbol: Int) {
    put(code.codes[symbol], UInt64(code.lengths[symbol]))
  }

  private mutating func put(_ value: UInt64, _ count: UInt64) {
    bits |= value << bitCount
    bitCount += count
    while bitCount >= 8 {
      output.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }

  private mutating func flushBits() {
    if bitCount > 0 { put(0, 8 - bitCount) }
  }
}

/// A canonical Huffman code for counted symbols.
private struct HuffmanEncoder {
  /// In bits; 0 for a symbol that does not occur.
  private(set) var lengths: [Int]
  /// As they are written: the first bit lowest.
  private(set) var codes: [UInt64]

  /// - Parameters:
  ///   - counts: How often each symbol occurs.
  ///   - limit: The longest code, in bits.
  init(counts: [Int], limit: Int) {
    var counts = counts
    repeat {
      lengths = HuffmanEncoder.lengths(counts)
      // Flatter counts give shorter codes; a block is too small for this to happen often.
      for index in counts.indices where counts[index] > 0 { counts[index] = counts[index] / 2 + 1 }
    } while lengths.contains { $0 > limit }
    var next = [UInt64](repeating: 0, count: 17)
    for length in 1...16 {
      let shorter = lengths.count { $0 == length - 1 && $0 > 0 }
      next[length] = (next[length - 1] + UInt64(shorter)) << 1
    }
    codes = [UInt64](repeating: 0, count: lengths.count)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      var (code, reversed) = (next[length], UInt64(0))
      next[length] += 1
      for _ in 0..<length {
        reversed = reversed << 1 | code & 1
        code >>= 1
      }
      codes[symbol] = reversed
    }
  }

  /// The depth of each symbol in a Huffman tree.
  private static func lengths(_ counts: [Int]) -> [Int] {
    var lengths = [Int](repeating: 0, count: counts.count)
    let used = counts.indices.filter { counts[$0] > 0 }
    guard used.count > 1 else {
      // A code of one symbol still takes a bit.
      if let only = used.first { lengths[only] = 1 }
      return lengths
    }
    let leaves = used.sorted { (counts[$0], $0) < (counts[$1], $1) }
    // Leaves, then inner nodes in the order of their making, which is that of their weights.
    var weights = leaves.map { counts[$0] }
    var parents = [Int](repeating: 0, count: 2 * leaves.count - 1)
    var (leaf, inner) = (0, leaves.count)
    for node in leaves.count..<2 * leaves.count - 1 {
      var weight = 0
      for _ in 0..<2 {
        let takesLeaf =
          leaf < leaves.count && (inner >= node || weights[leaf] <= weights[inner])
        let child = takesLeaf ? leaf : inner
        if takesLeaf { leaf += 1 } else { inner += 1 }
        weight += weights[child]
        parents[child] = node
      }
      weights.append(weight)
    }
    var depths = [Int](repeating: 0, count: parents.count)
    for node in (0..<parents.count - 1).reversed() { depths[node] = depths[parents[node]] + 1 }
    for (index, symbol) in leaves.enumerated() { lengths[symbol] = depths[index] }
    return lengths
  }
}

/// The tables of RFC 1951, section 3.2.5 and 3.2.7.
private enum DeflateCodes {
  static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  static let lengthBits: [UInt64] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  static let distanceBits: [UInt64] = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
  static let lengthCodeOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  /// By length, 0...258.
  private static let lengthCodes: [Int] = (0...258).map { length in
    lengthBases.lastIndex { $0 <= length } ?? 0
  }

  static func lengthCode(_ length: Int) -> Int { lengthCodes[length] }

  static func distanceCode(_ distance: Int) -> Int {
    if distance <= 4 { return distance - 1 }
    // Two codes for each power of two, told apart by the bit below the highest.
    let high = Int.bitWidth - 1 - (distance - 1).leadingZeroBitCount
    return 2 * high + ((distance - 1) >> (high - 1) & 1)
  }
}
