/// Codes of procedures, as they stand in files, file names and tags.
///
/// The national part is `d.dddddd`, first digit 1, 2, 3, 5 or 6; portals add the agency
/// (`1.004194.000.00.00.H02`, `1.004194.H02`) and the form (`1.003650_M2a.H38`).
/// - SeeAlso: DOMAIN section 3; the real list of procedures has no other shape.
public enum ProcedureCode {
  /// Returns the national part of the first code in a text, or `nil` where it holds none.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public static func first(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      while start + 8 <= bytes.count {
        if isCode(bytes, at: start) {
          return String(decoding: bytes[start..<start + 8], as: UTF8.self)
        }
        start += 1
      }
      return nil
    }
  }

  private static func isCode(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let first = bytes[start]
    guard first >= 0x31, first <= 0x36, first != 0x34, bytes[start + 1] == 0x2E else {
      return false
    }
    guard (start + 2..<start + 8).allSatisfy({ isDigit(bytes[$0]) }) else { return false }
    // "11.004194" and "1.0041945" are other numbers.
    if start > 0, isDigit(bytes[start - 1]) || bytes[start - 1] == 0x2E { return false }
    if start + 8 < bytes.count, isDigit(bytes[start + 8]) { return false }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

extension ProcedureCode {
  /// What a code was before a spreadsheet took it for a number.
  ///
  /// A Vietnamese spreadsheet writes `1,010826`, and drops the zeros at the end: `1.01385` was
  /// `1.013850`. Blanks inside and a mark of thousands go too.
  /// - Returns: The national code, `nil` where the text is no damaged code. The zeros are an inference.
  /// - SeeAlso: Nghị quyết 66.7/2025/NQ-CP, annexes, where both kinds stand.
  public static func repaired(_ text: String) -> String? {
    let letters = text.filter { !$0.isWhitespace }
    let parts = letters.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      parts.count == 2 || parts.count == 3 && parts[1].count == 3 && parts[2].count == 3,
      parts[0].count == 1
    else { return nil }
    let decimals = parts[1...].joined()
    guard (4...6).contains(decimals.count) else { return nil }
    let zeros = String(repeating: "0", count: 6 - decimals.count)
    return first(in: "\(parts[0]).\(decimals)\(zeros)")
  }
}
