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
  var lead: UInt8 = 0
  for byte in text.utf8 {
    switch byte {
    case 0..<0x80, 0xC3...0xC9: break
    case 0xE1: break
    case 0x80...0xBF: if lead == 0xE1, byte < 0xB8 || byte > 0xBB { return false }
    default: return false
    }
    lead = byte
  }
  return true
}

/// The scalars of a text in normalization form D: letters first, their marks behind them.
package func decomposedScalars(_ text: String) -> [Unicode.Scalar] {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(text.unicodeScalars) }
  return Array(text._nfd)
}
