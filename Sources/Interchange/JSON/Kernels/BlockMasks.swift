/// What stands where in 64 bytes: one bit for each byte, the first byte in the lowest bit.
struct BlockMasks {
  /// `"`
  var quote: UInt64
  /// `\`
  var backslash: UInt64
  /// `{` and `[`
  var open: UInt64
  /// `}` and `]`
  var close: UInt64
  var comma: UInt64
  var colon: UInt64
  /// Blank, tab, line feed, carriage return.
  var white: UInt64
  /// Below 0x20.
  var control: UInt64
  /// Bit 5 of the byte: tells `{` from `[`, and `}` from `]`.
  var bit5: UInt64
  /// Above 0x7F.
  var nonASCII: UInt64
}

/// What a block that is not all ASCII holds besides.
struct UTF8Masks {
  /// 0x80 to 0xBF.
  var continuation: UInt64
  /// 0xC0 and above, 0xE0 and above, 0xF0 and above: they ask for one, two, three continuations.
  var lead2: UInt64
  var lead3: UInt64
  var lead4: UInt64
}

/// The one part of a bit-parallel kernel that depends on the processor.
protocol BlockReader {
  /// - Precondition: 64 bytes can be read.
  static func masks(_ block: UnsafePointer<UInt8>) -> BlockMasks
  /// - Precondition: 64 bytes can be read.
  static func utf8Masks(_ block: UnsafePointer<UInt8>) -> UTF8Masks
}

/// By Swift's own vectors, 16 bytes at a time.
enum VectorBlockReader<Gathering: MaskGathering>: BlockReader {
  @inline(__always)
  static func masks(_ block: UnsafePointer<UInt8>) -> BlockMasks {
    let bytes = Block(block)
    let folded = bytes | 0x20
    let white =
      bytes.equals(0x20) | bytes.equals(0x0A) | bytes.equals(0x0D) | bytes.equals(0x09)
    return BlockMasks(
      quote: bytes.equals(0x22), backslash: bytes.equals(0x5C), open: folded.equals(0x7B),
      close: folded.equals(0x7D), comma: bytes.equals(0x2C), colon: bytes.equals(0x3A),
      white: white, control: ~bytes.isAtLeast(0x20), bit5: (bytes & 0x20).equals(0x20),
      nonASCII: bytes.isAtLeast(0x80))
  }

  @inline(__always)
  static func utf8Masks(_ block: UnsafePointer<UInt8>) -> UTF8Masks {
    let bytes = Block(block)
    let lead2 = bytes.isAtLeast(0xC0)
    return UTF8Masks(
      continuation: bytes.isAtLeast(0x80) & ~lead2, lead2: lead2, lead3: bytes.isAtLeast(0xE0),
      lead4: bytes.isAtLeast(0xF0))
  }

  private struct Block {
    typealias Part = SIMD16<UInt8>
    var first: Part
    var second: Part
    var third: Part
    var fourth: Part

    @inline(__always)
    init(_ block: UnsafePointer<UInt8>) {
      let raw = UnsafeRawPointer(block)
      first = raw.loadUnaligned(as: Part.self)
      second = raw.loadUnaligned(fromByteOffset: 16, as: Part.self)
      third = raw.loadUnaligned(fromByteOffset: 32, as: Part.self)
      fourth = raw.loadUnaligned(fromByteOffset: 48, as: Part.self)
    }

    @inline(__always)
    static func | (block: Block, byte: UInt8) -> Block {
      let bits = Part(repeating: byte)
      var block = block
      block.first |= bits
      block.second |= bits
      block.third |= bits
      block.fourth |= bits
      return block
    }

    @inline(__always)
    static func & (block: Block, byte: UInt8) -> Block {
      let bits = Part(repeating: byte)
      var block = block
      block.first &= bits
      block.second &= bits
      block.third &= bits
      block.fourth &= bits
      return block
    }

    @inline(__always)
    func equals(_ byte: UInt8) -> UInt64 {
      let other = Part(repeating: byte)
      return Block.mask(first .== other, second .== other, third .== other, fourth .== other)
    }

    @inline(__always)
    func isAtLeast(_ byte: UInt8) -> UInt64 {
      let other = Part(repeating: byte)
      return Block.mask(first .>= other, second .>= other, third .>= other, fourth .>= other)
    }

    @inline(__always)
    private static func mask(
      _ a: SIMDMask<SIMD16<Int8>>, _ b: SIMDMask<SIMD16<Int8>>, _ c: SIMDMask<SIMD16<Int8>>,
      _ d: SIMDMask<SIMD16<Int8>>
    ) -> UInt64 {
      Gathering.bits(a) | Gathering.bits(b) << 16 | Gathering.bits(c) << 32
        | Gathering.bits(d) << 48
    }
  }
}

/// Makes one bit of each byte of a mask, whose bits are all set or all clear.
protocol MaskGathering {
  static func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64
}

/// Any processor: byte *i* of each half keeps bit *i*, and a multiplication adds the eight bytes up
/// in the highest one.
enum MultipliedMasks: MaskGathering {
  @inline(__always)
  static func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64 {
    let weights = SIMD16<UInt8>(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)
    let kept = unsafeBitCast(mask, to: SIMD16<UInt8>.self) & weights
    let halves = unsafeBitCast(kept, to: SIMD2<UInt64>.self)
    let low = (halves[0] &* 0x0101_0101_0101_0101) >> 56
    let high = (halves[1] &* 0x0101_0101_0101_0101) >> 56
    return low | high << 8
  }
}

#if arch(x86_64)
  import _Builtin_intrinsics.intel.sse2

  /// Any x86-64: one instruction.
  enum SSE2Masks: MaskGathering {
    @inline(__always)
    static func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64 {
      UInt64(UInt32(bitPattern: _mm_movemask_epi8(unsafeBitCast(mask, to: __m128i.self))))
    }
  }
#endif
