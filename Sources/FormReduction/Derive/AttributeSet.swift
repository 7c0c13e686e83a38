/// Some of the attributes that a catalogue's lookups speak of, by their numbers in a ``DerivationPlan``.
///
/// A fixed number of words in vector registers: whether the keys of a lookup are known is a handful of
/// instructions, and no set is ever allocated.
struct AttributeSet: Sendable, Equatable {
  /// A catalogue's lookups speak of no more; those of the built-in one of under 200.
  static let limit = 512

  private var words = SIMD8<UInt64>()

  init() {}

  var isEmpty: Bool { AttributeSet.isZero(words) }

  func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 != 0 }
  func isSubset(of other: AttributeSet) -> Bool { AttributeSet.isZero(words & ~other.words) }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }
  mutating func remove(_ number: Int) { words[number >> 6] &= ~(1 << UInt64(number & 63)) }
  mutating func formUnion(_ other: AttributeSet) { words |= other.words }
  mutating func subtract(_ other: AttributeSet) { words &= ~other.words }

  func union(_ other: AttributeSet) -> AttributeSet { AttributeSet(words | other.words) }
  func intersection(_ other: AttributeSet) -> AttributeSet { AttributeSet(words & other.words) }
  func subtracting(_ other: AttributeSet) -> AttributeSet { AttributeSet(words & ~other.words) }

  /// In the order of their numbers.
  func forEach(_ body: (Int) -> Void) {
    _ = words.firstMember {
      body($0)
      return false
    }
  }

  private init(_ words: SIMD8<UInt64>) { self.words = words }

  private static func isZero(_ words: SIMD8<UInt64>) -> Bool {
    let four = words.lowHalf | words.highHalf
    let two = four.lowHalf | four.highHalf
    return two.x | two.y == 0
  }
}

/// Some of a plan's lookups, by their numbers, which go up in the order of preference.
struct LookupSet: Sendable, Equatable {
  /// A catalogue has no more; the built-in one has about 50, parts of addresses included.
  static let limit = 256

  private var words = SIMD4<UInt64>()

  init() {}

  var isEmpty: Bool {
    let two = words.lowHalf | words.highHalf
    return two.x | two.y == 0
  }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }
  mutating func formUnion(_ other: LookupSet) { words |= other.words }
  mutating func formIntersection(_ other: LookupSet) { words &= other.words }
  func intersection(_ other: LookupSet) -> LookupSet { LookupSet(words & other.words) }
  func union(_ other: LookupSet) -> LookupSet { LookupSet(words | other.words) }

  /// In the order of preference.
  func forEach(_ body: (Int) -> Void) {
    _ = words.firstMember {
      body($0)
      return false
    }
  }

  /// The first that satisfies a condition; `nil` where none does.
  func first(where fits: (Int) -> Bool) -> Int? { words.firstMember(where: fits) }

  private init(_ words: SIMD4<UInt64>) { self.words = words }
}

extension SIMD where Scalar == UInt64 {
  /// The first number, in ascending order, that is a member and satisfies a condition; `nil` where none is.
  @inline(__always)
  fileprivate func firstMember(where fits: (Int) -> Bool) -> Int? {
    for word in indices {
      var bits = self[word]
      while bits != 0 {
        let number = word << 6 + bits.trailingZeroBitCount
        if fits(number) { return number }
        bits &= bits - 1
      }
    }
    return nil
  }
}

/// Some of the catalogue's sources.
struct SourceSet: Sendable, Hashable {
  /// A catalogue holds no more; the built-in one has about twenty.
  static let limit = 63
  private(set) var bits: UInt64

  init(_ isIn: [Bool]) {
    bits = isIn.enumerated().reduce(0) { $1.element ? $0 | 1 << $1.offset : $0 }
  }

  init(source: Int) { bits = 1 << source }
  /// What needs no source is in every set.
  static let none = SourceSet(bits: 1 << 63)
  private init(bits: UInt64) { self.bits = bits }

  /// Whether something that rests on a source may be used where only these sources are active.
  func allows(_ needed: SourceSet) -> Bool { (bits | SourceSet.none.bits) & needed.bits != 0 }
  mutating func formUnion(_ other: SourceSet) { bits |= other.bits }
  func intersection(_ other: SourceSet) -> SourceSet { SourceSet(bits: bits & other.bits) }
}
