// The standard library normalizes strings to compare them, but offers the result only under this
// mark (6.3); Foundation would cost 12 MB and half of the start-up time for it.
@_spi(_Unicode) import Swift

/// A text in normalization form C, in which all results are written.
package func composed(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
  var result = String.UnicodeScalarView()
  for scalar in text._nfc { result.append(scalar) }
  return String(result)
}

/// The scalars of a text in normalization form D: letters first, their marks behind them.
package func decomposedScalars(_ text: String) -> [Unicode.Scalar] {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(text.unicodeScalars) }
  return Array(text._nfd)
}
