/// Writes JSON as bytes, commas set by itself, strings escaped only where they must be.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private let isPretty: Bool
  private var depth = 0

  /// - Parameters:
  ///   - pretty: Whether each member stands on a line of its own, indented by two blanks.
  ///   - capacity: How many bytes are awaited.
  package init(pretty: Bool = false, capacity: Int = 0) {
    isPretty = pretty
    bytes.reserveCapacity(capacity)
  }

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

  /// Writes a value by appending its JSON.
  package mutating func value(_ write: (inout [UInt8]) -> Void) { scalar { write(&$0.bytes) } }

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

  private mutating func write(_ text: String) { JSONWriter.append(text, to: &bytes) }

  /// Appends a string in quotes, escaped only where it must be.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    var text = text
    text.withUTF8 { letters in
      // Nearly all strings are copied as they are.
      guard mayNeedEscapes(UnsafeRawBufferPointer(letters)) else {
        bytes.append(contentsOf: letters)
        return
      }
      for byte in letters { append(byte, to: &bytes) }
    }
    bytes.append(0x22)
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
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

  /// Whether a quote, a backslash or a control character is among the bytes: eight at a time.
  private static func mayNeedEscapes(_ letters: UnsafeRawBufferPointer) -> Bool {
    let low: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    var offset = 0
    while offset + 8 <= letters.count {
      let word = letters.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let (quotes, slashes) = (word ^ 0x22 &* low, word ^ 0x5C &* low)
      let marks =
        (quotes &- low) & ~quotes | (slashes &- low) & ~slashes | (word &- 0x20 &* low) & ~word
      if marks & high != 0 { return true }
      offset += 8
    }
    while offset < letters.count {
      let byte = letters[offset]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return true }
      offset += 1
    }
    return false
  }
}
