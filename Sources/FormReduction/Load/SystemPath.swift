/// Names of files that are no UTF-8: the system takes any bytes but `/` and NUL.
///
/// Such a name is held as text in which each byte of it stands as a scalar of a private plane, and is
/// turned back into the same bytes when the system is asked. A person sees `\xE9`.
package enum SystemPath {
  /// What is added to a byte.
  private static let base: UInt32 = 0x10_FE00
  private static let range: ClosedRange<Unicode.Scalar> = "\u{10FE00}"..."\u{10FEFF}"

  /// The text that stands for a name.
  package static func text(of name: UnsafePointer<CChar>) -> String {
    let bytes = UnsafeBufferPointer(start: name, count: length(of: name)).map {
      UInt8(bitPattern: $0)
    }
    if let text = String(validating: bytes, as: UTF8.self), !isEscaped(text) { return text }
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      scalars.append(
        byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(base + UInt32(byte)) ?? "?")
    }
    return String(scalars)
  }

  /// Calls the system with the bytes of a path.
  package static func with<Result>(_ path: String, _ body: (UnsafePointer<CChar>) -> Result)
    -> Result
  {
    guard isEscaped(path) else { return body(path) }
    var bytes: [CChar] = []
    for scalar in path.unicodeScalars {
      if range.contains(scalar) {
        bytes.append(CChar(bitPattern: UInt8(scalar.value - base)))
      } else {
        bytes += Array(String(scalar).utf8).map { CChar(bitPattern: $0) }
      }
    }
    return body(bytes + [0])
  }

  /// How a path is shown, and how results name the file.
  package static func shown(_ path: String) -> String {
    guard isEscaped(path) else { return path }
    var text = ""
    for scalar in path.unicodeScalars {
      if range.contains(scalar) {
        text += "\\x" + String(scalar.value - base, radix: 16, uppercase: true)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Whether a text holds bytes that stand as scalars; these begin with F4 8F B8.
  private static func isEscaped(_ text: String) -> Bool {
    text.utf8.contains(0xF4) && text.unicodeScalars.contains { range.contains($0) }
  }

  private static func length(of name: UnsafePointer<CChar>) -> Int {
    var length = 0
    while name[length] != 0 { length += 1 }
    return length
  }
}
