/// The DEFLATE decoder (RFC 1951) of ZIP entries.
///
/// The size of the result is known from the directory, so a stream fills exactly one buffer or is
/// refused: whatever the bytes say, nothing grows, and no index leaves the buffer.
///
/// Codes of up to ten bits, nearly all in practice, are found by one look into a table; longer ones are
/// counted out bit by bit as the RFC describes it.
package enum Inflate {
  /// The most that DEFLATE can make of a byte: a match of 258 bytes takes at least two bits.
  package static let maximumRatio = 1032

  /// Unpacks a stream.
  ///
  /// - Parameters:
  ///   - packed: The stream, without header or checksum.
  ///   - size: Bytes that it must give.
  /// - Throws: `damagedData` where the stream is malformed or gives another size.
  /// - Complexity: O(*n*) in both sizes; takes at most ``maximumRatio`` times the packed size.
  package static func bytes(
    from packed: ArraySlice<UInt8>, size: Int
  ) throws(ArchiveError) -> [UInt8] {
    guard size <= (packed.count + 8) * maximumRatio else { throw ArchiveError(.damagedData) }
    var isGood = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { output, count in
      packed.withUnsafeBufferPointer { input in
        var inflater = Inflater(input: input, output: output, size: size)
        isGood = inflater.run()
      }
      count = isGood ? size : 0
    }
    guard isGood else { throw ArchiveError(.damagedData) }
    return bytes
  }
}

private struct Inflater {
  let input: UnsafeBufferPointer<UInt8>
  let output: UnsafeMutableBufferPointer<UInt8>
  let size: Int
  private var position = 0
  private var written = 0
  /// Bits not yet used, the next one lowest; those above `bitCount` are zero.
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var literals = HuffmanCode()
  private var distances = HuffmanCode()

  init(input: UnsafeBufferPointer<UInt8>, output: UnsafeMutableBufferPointer<UInt8>, size: Int) {
    self.input = input
    self.output = output
    self.size = size
  }

  /// Whether the stream is whole and fills the output.
  mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isGood =
        switch kind {
        case 0: copyStored()
        case 1: useFixedCodes() && copyCoded()
        case 2: readCodes() && copyCoded()
        default: false
        }
      guard isGood else { return false }
      if isLast == 1 { return written == size }
    }
  }

  // MARK: Bits

  private mutating func refill() {
    while bitCount <= 56, position < input.count {
      bits |= UInt64(input[position]) << UInt64(bitCount)
      bitCount += 8
      position += 1
    }
  }

  private mutating func take(_ count: Int) -> Int? {
    if bitCount < count {
      refill()
      guard bitCount >= count else { return nil }
    }
    let value = Int(bits & (1 << UInt64(count) - 1))
    drop(count)
    return value
  }

  private mutating func drop(_ count: Int) {
    bits >>= UInt64(count)
    bitCount -= count
  }

  private mutating func symbol(of code: borrowing HuffmanCode) -> Int? {
    if bitCount < 15 { refill() }
    let entry = code.table[Int(bits & HuffmanCode.tableMask)]
    var length = Int(entry & 15)
    var symbol = Int(entry >> 4)
    if length == 0 {
      guard let long = code.longSymbol(bits) else { return nil }
      (symbol, length) = long
    }
    guard length <= bitCount else { return nil }
    drop(length)
    return symbol
  }

  // MARK: Blocks

  private mutating func copyStored() -> Bool {
    drop(bitCount & 7)
    guard let length = take(16), let complement = take(16), length == complement ^ 0xFFFF else {
      return false
    }
    guard length <= size - written else { return false }
    var left = length
    while left > 0, bitCount >= 8 {
      output[written] = UInt8(truncatingIfNeeded: bits)
      drop(8)
      written += 1
      left -= 1
    }
    guard left <= input.count - position else { return false }
    for _ in 0..<left {
      output[written] = input[position]
      written += 1
      position += 1
    }
    return true
  }

  private mutating func useFixedCodes() -> Bool {
    let lengths =
      [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
      + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8)
    return literals.set(lengths[...]) && distances.set([UInt8](repeating: 5, count: 32)[...])
  }

  private mutating func readCodes() -> Bool {
    guard let literalExtra = take(5), let distanceExtra = take(5), let lengthExtra = take(4),
      literalExtra <= 29, distanceExtra <= 29
    else { return false }
    let literalCount = literalExtra + 257
    let total = literalCount + distanceExtra + 1
    var lengths = [UInt8](repeating: 0, count: 19)
    for place in Inflater.lengthOrder.prefix(lengthExtra + 4) {
      guard let length = take(3) else { return false }
      lengths[place] = UInt8(length)
    }
    guard literals.set(lengths[...]) else { return false }
    lengths = [UInt8](repeating: 0, count: total)
    var index = 0
    while index < total {
      guard let symbol = symbol(of: literals) else { return false }
      if symbol < 16 {
        lengths[index] = UInt8(symbol)
        index += 1
        continue
      }
      var repeated: UInt8 = 0
      var count = 0
      if symbol == 16 {
        guard index > 0, let extra = take(2) else { return false }
        repeated = lengths[index - 1]
        count = 3 + extra
      } else {
        guard let extra = take(symbol == 17 ? 3 : 7) else { return false }
        count = (symbol == 17 ? 3 : 11) + extra
      }
      guard count <= total - index else { return false }
      for _ in 0..<count {
        lengths[index] = repeated
        index += 1
      }
    }
    // Without an end of the block nothing would stop it but the end of the stream.
    guard lengths[256] != 0 else { return false }
    return literals.set(lengths[..<literalCount]) && distances.set(lengths[literalCount...])
  }

  private mutating func copyCoded() -> Bool {
    while true {
      guard let symbol = symbol(of: literals) else { return false }
      if symbol < 256 {
        guard written < size else { return false }
        output[written] = UInt8(symbol)
        written += 1
        continue
      }
      if symbol == 256 { return true }
      guard symbol <= 285 else { return false }
      let lengthPlace = symbol - 257
      guard let lengthExtra = take(Int(Inflater.lengthExtraBits[lengthPlace])),
        let distancePlace = self.symbol(of: distances), distancePlace < 30,
        let distanceExtra = take(Int(Inflater.distanceExtraBits[distancePlace]))
      else { return false }
      let length = Int(Inflater.lengthBases[lengthPlace]) + lengthExtra
      let distance = Int(Inflater.distanceBases[distancePlace]) + distanceExtra
      guard distance <= written, length <= size - written else { return false }
      for _ in 0..<length {
        output[written] = output[written - distance]
        written += 1
      }
    }
  }

  // MARK: Tables of RFC 1951, section 3.2

  private static let lengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  private static let lengthBases: [UInt16] = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthExtraBits: [UInt8] = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases: [UInt16] = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceExtraBits: [UInt8] = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
}

/// A canonical Huffman code: which symbol a run of bits stands for.
private struct HuffmanCode {
  static let tableBits = 10
  static let tableMask: UInt64 = 1 << 10 - 1

  /// By the next ten bits: symbol · 16 + length of its code; 0 where the code is longer or none.
  private(set) var table = [UInt16](repeating: 0, count: 1 << 10)
  /// How many codes have a length of 0...15 bits.
  private var counts = [Int](repeating: 0, count: 16)
  /// By length, then by value.
  private var symbols: [UInt16] = []

  /// Takes the lengths of the codes of symbols 0, 1, …; a length of 0 is no code.
  ///
  /// - Returns: Whether they make a code: not more than there is room for, and not less, one code of a
  ///   single bit (or none) excepted.
  mutating func set(_ lengths: ArraySlice<UInt8>) -> Bool {
    counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    for length in 1...15 {
      left = left << 1 - counts[length]
      if left < 0 { return false }
    }
    let used = counts.reduce(0, +)
    if left > 0, used > 1 || used == 1 && counts[1] == 0 { return false }

    var starts = [Int](repeating: 0, count: 17)
    var codes = [Int](repeating: 0, count: 17)
    for length in 1...15 {
      starts[length + 1] = starts[length] + counts[length]
      codes[length + 1] = (codes[length] + counts[length]) << 1
    }
    symbols = [UInt16](repeating: 0, count: used)
    table = [UInt16](repeating: 0, count: 1 << HuffmanCode.tableBits)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      symbols[starts[length]] = UInt16(symbol)
      starts[length] += 1
      let code = codes[length]
      codes[length] += 1
      guard length <= HuffmanCode.tableBits else { continue }
      // The stream has the first bit of a code lowest.
      var place = 0
      for bit in 0..<length where code >> bit & 1 == 1 { place |= 1 << (length - 1 - bit) }
      while place < table.count {
        table[place] = UInt16(symbol << 4 | length)
        place += 1 << length
      }
    }
    return true
  }

  /// The symbol of a code that the table does not hold, and its length; `nil` where there is none.
  func longSymbol(_ bits: UInt64) -> (Int, Int)? {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      code = code << 1 | Int(bits >> UInt64(length - 1) & 1)
      let count = counts[length]
      if code - first < count { return (Int(symbols[index + code - first]), length) }
      index += count
      first = (first + count) << 1
    }
    return nil
  }
}
