/// Writes JSON as bytes, commas set by itself, strings escaped only where they must be.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private let isPretty: Bool
  private var depth = 0

  /// - Parameter pretty: Whether each member stands on a line of its own, indented by two blanks.
  package init(pretty: Bool = false) { isPretty = pretty }

  package mutating func beginObject() { begin(0x7B) }
  package mutating func endObject() { end(0x7D) }
  package mutating func beginArray() { begin(0x5B) }
  package mutating func endArray() { end(0x5D) }

  package mutating func key(_ key: String) {
    separate()
    write(key)
    bytes.append(0x3A)
    if isPretty { bytes.append(0x20) }
    needsComma = false
  }

  package mutating func string(_ value: String) { scalar { $0.write(value) } }
  package mutating func int(_ value: Int) { scalar { $0.bytes += Array(String(value).utf8) } }
  package mutating func bool(_ value: Bool) {
    scalar { $0.bytes += value ? "true".utf8 : "false".utf8 }
  }
  package mutating func null() { scalar { $0.bytes += "null".utf8 } }
  /// Writes a text that is JSON already, such as `0.3529`.
  package mutating func raw(_ text: String) { scalar { $0.bytes += text.utf8 } }

  package mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func scalar(_ write: (inout JSONWriter) -> Void) {
    if bytes.last != 0x3A, bytes.last != 0x20 || !isPretty || needsComma { separate() }
    write(&self)
    needsComma = true
  }

  private mutating func begin(_ bracket: UInt8) {
    if bytes.last != 0x3A, bytes.last != 0x20 || !isPretty || needsComma { separate() }
    bytes.append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if isPretty, needsComma { indent() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    if isPretty, depth > 0 { indent() }
  }

  private mutating func indent() {
    bytes.append(0x0A)
    for _ in 0..<depth { bytes += [0x20, 0x20] }
  }

  private mutating func write(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x09: bytes += [0x5C, 0x74]
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes += [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
