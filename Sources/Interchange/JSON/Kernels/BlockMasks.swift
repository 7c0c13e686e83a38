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

/// By Swift's own vectors: any processor.
enum PortableBlockReader: BlockReader {
  @inline(__always)
  static func masks(_ block: UnsafePointer<UInt8>) -> BlockMasks {
    let bytes = Block(block)
    let folded = bytes.map { $0 | 0x20 }
    return BlockMasks(
      quote: bytes.mask { $0 .== 0x22 }, backslash: bytes.mask { $0 .== 0x5C },
      open: folded.mask { $0 .== 0x7B }, close: folded.mask { $0 .== 0x7D },
      comma: bytes.mask { $0 .== 0x2C }, colon: bytes.mask { $0 .== 0x3A },
      white: bytes.mask { ($0 .== 0x20) .| ($0 .== 0x0A) .| ($0 .== 0x0D) .| ($0 .== 0x09) },
      control: bytes.mask { $0 .< 0x20 }, bit5: bytes.mask { ($0 & 0x20) .!= 0 },
      nonASCII: bytes.mask { $0 .>= 0x80 })
  }

  @inline(__always)
  static func utf8Masks(_ block: UnsafePointer<UInt8>) -> UTF8Masks {
    let bytes = Block(block)
    return UTF8Masks(
      continuation: bytes.mask { ($0 .>= 0x80) .& ($0 .< 0xC0) }, lead2: bytes.mask { $0 .>= 0xC0 },
      lead3: bytes.mask { $0 .>= 0xE0 }, lead4: bytes.mask { $0 .>= 0xF0 })
  }

  private struct Block {
    typealias Part = SIMD16<UInt8>
    var parts: (Part, Part, Part, Part)

    @inline(__always)
    init(_ block: UnsafePointer<UInt8>) {
      let raw = UnsafeRawPointer(block)
      parts = (
        raw.loadUnaligned(as: Part.self), raw.loadUnaligned(fromByteOffset: 16, as: Part.self),
        raw.loadUnaligned(fromByteOffset: 32, as: Part.self),
        raw.loadUnaligned(fromByteOffset: 48, as: Part.self)
      )
    }

    @inline(__always)
    func map(_ change: (Part) -> Part) -> Block {
      var block = self
      block.parts = (change(parts.0), change(parts.1), change(parts.2), change(parts.3))
      return block
    }

    @inline(__always)
    func mask(_ test: (Part) -> SIMDMask<SIMD16<Int8>>) -> UInt64 {
      Block.bits(test(parts.0)) | Block.bits(test(parts.1)) << 16
        | Block.bits(test(parts.2)) << 32 | Block.bits(test(parts.3)) << 48
    }

    /// Byte *i* of each half keeps bit *i*; a multiplication adds the eight bytes up in the highest one.
    @inline(__always)
    private static func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> UInt64 {
      let weights = SIMD16<UInt8>(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)
      let kept = SIMD16<UInt8>(repeating: 0).replacing(with: weights, where: mask)
      let halves = unsafeBitCast(kept, to: SIMD2<UInt64>.self)
      let low = (halves[0] &* 0x0101_0101_0101_0101) >> 56
      let high = (halves[1] &* 0x0101_0101_0101_0101) >> 56
      return low | high << 8
    }
  }
}
