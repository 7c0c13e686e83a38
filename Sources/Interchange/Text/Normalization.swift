// The standard library normalizes strings to compare them, but offers the result only under this
// mark (6.3); Foundation would cost 12 MB and half of the start-up time for it.
@_spi(_Unicode) import Swift

/// A text in normalization form C, in which all results are written.
package func composed(_ text: String) -> String {
  if isPlainlyComposed(text) { return text }
  var result = String.UnicodeScalarView()
  for scalar in text._nfc { result.append(scalar) }
  return String(result)
}

/// Whether every letter is ASCII or a composed Latin one (U+00C0…U+02AF, U+1E00…U+1EFF), which are in
/// normalization form C by themselves: so Vietnamese is usually typed.
package func isPlainlyComposed(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    let bytes = UnsafeRawBufferPointer(bytes)
    var lead: UInt8 = 0
    var offset = 0
    while offset < bytes.count {
      // Eight letters of ASCII at a time.
      if offset + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        offset += 8
        continue
      }
      let byte = bytes[offset]
      switch byte {
      case 0..<0x80, 0xC3...0xC9: break
      case 0xE1: break
      case 0x80...0xBF: if lead == 0xE1, byte < 0xB8 || byte > 0xBB { return false }
      default: return false
      }
      lead = byte
      offset += 1
    }
    return true
  }
}

/// The scalars of a text in normalization form D: letters first, their marks behind them.
package func decomposedScalars(_ text: String) -> [Unicode.Scalar] {
  var scalars: [Unicode.Scalar] = []
  scalars.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar.value {
    // ASCII, signs of Latin-1, dashes and quotation marks: they stand for themselves.
    case 0..<0xC0, 0x2010...0x2027: scalars.append(scalar)
    case 0xC0...0x1B0: latinLetters.append(Int(scalar.value) - 0xC0, to: &scalars)
    case 0x1EA0...0x1EF9: latinLetters.append(Int(scalar.value) - 0x1EA0 + 0xF1, to: &scalars)
    default: return Array(text._nfd)
    }
  }
  return scalars
}

/// The letters of Vietnamese and their neighbours taken apart: U+00C0…U+01B0, then U+1EA0…U+1EF9.
private struct LatinLetters {
  private var parts: [Unicode.Scalar] = []
  private var ends: [Int] = []

  init() {
    let values = Array(UInt32(0xC0)...0x1B0) + Array(UInt32(0x1EA0)...0x1EF9)
    // All in one go, with blanks between them: each stays a letter of its own.
    var text = String.UnicodeScalarView()
    for value in values {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      text.append(" ")
    }
    for scalar in String(text)._nfd {
      if scalar == " " { ends.append(parts.count) } else { parts.append(scalar) }
    }
  }

  func append(_ number: Int, to scalars: inout [Unicode.Scalar]) {
    scalars += parts[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }
}

private let latinLetters = LatinLetters()
