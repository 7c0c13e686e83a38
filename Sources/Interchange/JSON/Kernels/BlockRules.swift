/// The grammar of JSON as rules between neighbours, for 64 bytes at a time.
///
/// Every mask has one bit for each byte of the block. What a block must know of the one before it
/// is one bit of each rule, the carries below; a document begins with all of them 0.
///
/// A place is *behind* a set of bytes if it is the first that is not blank after one of them:
///
/// ```
/// text      { "a" : [ 1 ,  2 ] }
/// comma     00000000000010000000      behind(comma)   00000000000000010000
/// ```
///
/// 1. What may follow what. A value ends with a scalar, a closing quote, or a closing bracket;
///    behind it no other value may begin, and a comma stands nowhere else. A key may begin only
///    behind an opening bracket or a comma, and a colon stands only behind a string that begins
///    there. A closing bracket stands behind a value or an opening bracket.
/// 2. What only one kind of container may hold. The *gap* of a bracket reaches back to the bracket
///    before it and lies in one container. A gap with a colon lies in an object; a gap where a
///    value begins in a key's place, or a string there is not followed by a colon, lies in an
///    array. Each bracket *claims* the kind of the container around it: an opening one an object if
///    it follows a colon, else an array; a closing one its own kind. Gap and claim must agree;
///    whether the claim is true is seen when brackets are paired (``BracketPass``).
/// 3. Everything outside of strings that is no bracket, comma, colon or blank belongs to a scalar,
///    whatever it is; each scalar is checked by itself (``ScalarPass``).
struct BlockRules {
  // Carries.
  private var escapes: UInt64 = 0
  private var hexDigits: UInt64 = 0
  private var inString: UInt64 = 0
  private var inScalar: UInt64 = 0
  private var behindValue: UInt64 = 0
  private var behindOpen: UInt64 = 0
  private var keyPlace: UInt64 = 0
  private var inKey: UInt64 = 0
  private var behindKey: UInt64 = 0
  private var colonInGap: UInt64 = 0
  private var strangerInGap: UInt64 = 0
  private var continuations: UInt64 = 0

  /// Not 0 when a rule was broken.
  private(set) var faults: UInt64 = 0
  /// Not 0 when a string that may be a key held a backslash.
  private(set) var escapesInKeys: UInt64 = 0

  /// Whether the document may end here.
  var isComplete: Bool {
    faults | escapes | hexDigits | inString | continuations == 0
  }

  /// What is to be listed of a block.
  struct Finds {
    /// Brackets and colons outside of strings.
    var entries: UInt64
    /// Of the brackets: whether it claims to stand in an object.
    var claims: UInt64
    /// First bytes of scalars.
    var scalars: UInt64
  }

  /// - Precondition: 64 bytes can be read at `block`, and one more.
  @inline(__always)
  mutating func read<Reader: BlockReader>(
    _ block: UnsafePointer<UInt8>, _ reader: Reader.Type
  ) -> Finds {
    let masks = Reader.masks(block)
    if masks.nonASCII | continuations != 0 { checkUTF8(Reader.utf8Masks(block), block) }

    // Strings: the opening quote is in, the closing one is out.
    var quote = masks.quote
    if masks.backslash | escapes | hexDigits != 0 {
      quote &= ~resolveEscapes(masks.backslash, block)
    }
    let string = BlockRules.prefixXor(quote) ^ inString
    inString = UInt64(bitPattern: Int64(bitPattern: string) >> 63)
    let opening = quote & string
    let closing = quote & ~string
    faults |= masks.control & string

    let open = masks.open & ~string
    let close = masks.close & ~string
    let comma = masks.comma & ~string
    let colon = masks.colon & ~string
    let white = masks.white & ~string
    let brackets = open | close
    let scalar = ~(string | quote | brackets | comma | colon | white)
    let first = scalar & ~(scalar << 1 | inScalar)
    inScalar = scalar >> 63

    // 1. Neighbours.
    let value = BlockRules.behind(scalar | closing | close, white, &behindValue)
    let opened = BlockRules.behind(open, white, &behindOpen)
    let keys = BlockRules.behind(open | comma, white, &keyPlace)
    let named = BlockRules.behind(
      endsOfKeys(opening & keys, string, masks.backslash), white, &behindKey)
    faults |= value & (first | opening | open)
    faults |= comma & ~value | colon & ~named | close & ~(value | opened)

    // 2. Gaps and claims.
    let stranger = keys & (first | open) | named & ~colon
    let hasColon = BlockRules.gaps(brackets, colon, &colonInGap)
    let hasStranger = BlockRules.gaps(brackets, stranger & ~brackets, &strangerInGap) | stranger
    let claims = open & ~keys | close & masks.bit5
    faults |= brackets & (claims & hasStranger | ~claims & hasColon)

    return Finds(entries: brackets | colon, claims: claims, scalars: first)
  }

  /// Places behind a set of bytes.
  @inline(__always)
  private static func behind(_ set: UInt64, _ white: UInt64, _ carry: inout UInt64) -> UInt64 {
    let next = set << 1 | carry
    // Where the next byte is blank, adding carries the bit through the blanks to the place behind
    // them.
    let (sum, overflow) = white.addingReportingOverflow(next & white)
    carry = set >> 63 | (overflow ? 1 : 0)
    return (sum | next) & ~white
  }

  /// Brackets whose gap holds one of a set of bytes, and other bits that mean nothing.
  @inline(__always)
  private static func gaps(
    _ brackets: UInt64, _ set: UInt64, _ carry: inout UInt64
  ) -> UInt64 {
    let (sum, overflow) = (~brackets).addingReportingOverflow(set)
    let (result, overflow2) = sum.addingReportingOverflow(carry)
    carry = overflow || overflow2 ? 1 : 0
    return result
  }

  /// The closing quotes of strings that begin at some opening quotes.
  @inline(__always)
  private mutating func endsOfKeys(
    _ opening: UInt64, _ string: UInt64, _ backslash: UInt64
  ) -> UInt64 {
    let (sum, overflow) = string.addingReportingOverflow(opening)
    let (result, overflow2) = sum.addingReportingOverflow(inKey)
    inKey = overflow || overflow2 ? 1 : 0
    // What the addition has changed inside of strings are the strings that it ran through.
    escapesInKeys |= backslash & string & (result ^ string)
    return result & ~string
  }

  /// Bit *i* of the result is the parity of bits 0 to *i*.
  @inline(__always)
  static func prefixXor(_ mask: UInt64) -> UInt64 {
    var bits = mask
    bits ^= bits << 1
    bits ^= bits << 2
    bits ^= bits << 4
    bits ^= bits << 8
    bits ^= bits << 16
    return bits ^ bits << 32
  }

  /// Checks what follows each backslash; gives the escaped bytes.
  @inline(never)
  private mutating func resolveEscapes(
    _ backslash: UInt64, _ block: UnsafePointer<UInt8>
  ) -> UInt64 {
    var escaped = escapes
    var rest = backslash & ~escapes
    escapes = 0
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      if place == 63 {
        escapes = 1
        break
      }
      escaped |= 2 << place
      rest &= ~(3 << place)
    }
    var hex: UInt64 = hexDigits
    hexDigits = 0
    rest = escaped
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      switch block[place] {
      case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: break
      case 0x75:
        hex |= 0x1E << place
        if place > 59 { hexDigits |= 0x1E >> (64 - place) }
      default: faults |= 1
      }
    }
    while hex != 0 {
      let place = hex.trailingZeroBitCount
      hex &= hex - 1
      let byte = block[place]
      if !((0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)) { faults |= 1 }
    }
    return escaped
  }

  /// RFC 3629: continuations stand where a lead asks for them and nowhere else; few leads ask for
  /// more.
  @inline(never)
  private mutating func checkUTF8(_ masks: UTF8Masks, _ block: UnsafePointer<UInt8>) {
    let asked =
      masks.lead2 << 1 | masks.lead3 << 2 | masks.lead4 << 3 | continuations
    continuations = masks.lead2 >> 63 | masks.lead3 >> 62 | masks.lead4 >> 61
    faults |= asked ^ masks.continuation
    var leads = masks.lead2
    while leads != 0 {
      let place = leads.trailingZeroBitCount
      leads &= leads - 1
      // No overlong forms, no surrogates, nothing above U+10FFFF.
      let next = block[place + 1]
      switch block[place] {
      case 0xC0, 0xC1, 0xF5...0xFF: faults |= 1
      case 0xE0: if next < 0xA0 { faults |= 1 }
      case 0xED: if next > 0x9F { faults |= 1 }
      case 0xF0: if next < 0x90 { faults |= 1 }
      case 0xF4: if next > 0x8F { faults |= 1 }
      default: break
      }
    }
  }
}
