/// Writes tables as RFC 4180 says, and so that no spreadsheet runs a cell.
package struct CSVWriter {
  package enum Cell: Sendable, Hashable {
    case text(String)
    /// Digits as they are to stand; never defused.
    case number(String)
    case empty
  }

  package private(set) var bytes: [UInt8] = []

  private let separator: UInt8

  /// - Parameter separator: What stands between cells: an ASCII character such as `,` or `;`.
  package init(separator: Unicode.Scalar = ",") { self.separator = UInt8(ascii: separator) }

  /// Adds a record, ended by CRLF.
  package mutating func row(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(separator) }
      switch cell {
      case .text(let text): write(CSVWriter.defused(text))
      case .number(let digits): write(digits)
      case .empty: break
      }
    }
    bytes += [0x0D, 0x0A]
  }

  /// A text that a spreadsheet does not take for a formula.
  ///
  /// A leading `=` `+` `-` `@`, tab or line end, blanks before it or not, gets an apostrophe in front.
  /// - SeeAlso: OWASP, "CSV Injection".
  package static func defused(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first(where: { $0 != " " && $0 != "\u{A0}" && $0 != "\u{FEFF}" })
    else { return text }
    // Full-width signs are taken for the plain ones.
    let dangerous: Set<Unicode.Scalar> = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
    return dangerous.contains(first) ? "'" + text : text
  }

  private mutating func write(_ text: String) {
    // A mark at the start of the first cell would be taken for that of the file.
    let needsQuotes =
      text.unicodeScalars.first == "\u{FEFF}"
      || text.utf8.contains {
        $0 == 0x22 || $0 == 0x2C || $0 == 0x3B || $0 == 0x0A || $0 == 0x0D || $0 == 0x09
      }
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
