/// A value of a generated form, with its members in order.
indirect enum GeneratedJSON {
  case string(String)
  case int(Int)
  case bool(Bool)
  case null
  case array([GeneratedJSON])
  case object([(String, GeneratedJSON)])

  /// How a program that exports forms writes them.
  struct Style {
    /// Indented by two blanks.
    var isPretty = false
    /// Everything that is not ASCII as `\u` escapes.
    var isASCII = false
  }

  func write(_ style: Style, depth: Int = 0, into bytes: inout [UInt8]) {
    switch self {
    case .string(let text): GeneratedJSON.write(text, style, into: &bytes)
    case .int(let number): bytes += String(number).utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    case .array(let elements):
      bytes.append(0x5B)
      for (number, element) in elements.enumerated() {
        GeneratedJSON.separate(number, style, depth + 1, &bytes)
        element.write(style, depth: depth + 1, into: &bytes)
      }
      if !elements.isEmpty { GeneratedJSON.indent(style, depth, &bytes) }
      bytes.append(0x5D)
    case .object(let members):
      bytes.append(0x7B)
      for (number, (key, value)) in members.enumerated() {
        GeneratedJSON.separate(number, style, depth + 1, &bytes)
        GeneratedJSON.write(key, style, into: &bytes)
        bytes += (style.isPretty ? ": " : ":").utf8
        value.write(style, depth: depth + 1, into: &bytes)
      }
      if !members.isEmpty { GeneratedJSON.indent(style, depth, &bytes) }
      bytes.append(0x7D)
    }
  }

  private static func separate(
    _ number: Int, _ style: Style, _ depth: Int, _ bytes: inout [UInt8]
  ) {
    if number > 0 { bytes.append(0x2C) }
    indent(style, depth, &bytes)
  }

  private static func indent(_ style: Style, _ depth: Int, _ bytes: inout [UInt8]) {
    guard style.isPretty else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: 2 * depth)
  }

  private static func write(_ text: String, _ style: Style, into bytes: inout [UInt8]) {
    bytes.append(0x22)
    for unit in text.unicodeScalars {
      switch unit {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case _ where style.isASCII && unit.value > 0x7F:
        for code in String(unit).utf16 {
          let digits = String(code, radix: 16)
          bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
        }
      default: bytes += String(unit).utf8
      }
    }
    bytes.append(0x22)
  }
}
