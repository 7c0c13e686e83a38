import Interchange

extension FuzzTarget {
  /// The JSON reader against one that was written from RFC 8259 alone and shares no line with it.
  static let json = FuzzTarget(
    name: "json",
    tokens: [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d\\ude00", "\\ud800", "true", "null",
      "-0", "1e9", "1E+5", "0.1", "01", "\u{FEFF}", "\u{1}", "\n", "\"a\":1", "đ", "\u{10FFFF}",
    ],
    check: { (bytes: [UInt8]) throws(Violation) in
      let reference = ReferenceJSON.read(bytes)
      try checkKernels(bytes, isValid: reference != nil)
      let document: JSONDocument
      do throws(SyntaxError) {
        document = try JSONDocument(parsing: bytes)
      } catch {
        try Violation.unless(reference == nil, "refused, though the grammar has it: \(error)")
        try Violation.unless(
          (0...bytes.count).contains(error.byteOffset), "fault at \(error.byteOffset), outside")
        let place = LineIndex(bytes).position(of: error.byteOffset)
        try Violation.unless(place.line >= 1 && place.column >= 1, "no place: \(place)")
        return
      }
      guard let reference else { throw Violation("accepted, though the grammar has it not") }
      try Violation.unless(
        events(document.root) == reference, "read otherwise than the grammar says")
    })

  /// Every kernel of the fast index judges as the reference does, and all list the same entries.
  private static func checkKernels(_ bytes: [UInt8], isValid: Bool) throws(Violation) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let padding = [UInt8](repeating: 0x20, count: StructuralIndex.padding)
    let buffer = padding + bytes[start...] + padding
    let document = padding.count..<buffer.count - padding.count
    var first: [StructuralIndex.Entry]?
    for kernel in StructuralIndex.Kernel.allCases where kernel.isSupported {
      var index = StructuralIndex(keys: KeySet(["type", "components", "label"]), kernel: kernel)
      let verdict = index.build(buffer, document)
      try Violation.unless((verdict != .invalid) == isValid, "\(kernel) says \(verdict)")
      guard isValid else { continue }
      let entries = Array(index.entries[..<index.count])
      try Violation.unless(entries == first ?? entries, "\(kernel) lists other entries")
      first = entries
    }
  }

  /// A document as a list: brackets, keys and values in the order of the text.
  private static func events(_ root: JSONValue) -> [String] {
    enum Step {
      case value(JSONValue)
      case text(String)
    }
    var events: [String] = []
    var pending = [Step.value(root)]
    while let step = pending.popLast() {
      switch step {
      case .text(let text): events.append(text)
      case .value(let value):
        switch value.kind {
        case .object:
          events.append("{")
          pending.append(.text("}"))
          for (key, member) in value.members.reversed() {
            pending.append(.value(member))
            pending.append(.text("key " + key))
          }
        case .array:
          events.append("[")
          pending.append(.text("]"))
          for element in value.elements.reversed() { pending.append(.value(element)) }
        case .string: events.append("string " + (value.string ?? "?"))
        case .number: events.append("number " + (value.numberText ?? "?"))
        case .bool: events.append(value.bool == true ? "true" : "false")
        case .null: events.append("null")
        }
      }
    }
    return events
  }
}

/// A slow, obvious reader over Unicode scalars.
private struct ReferenceJSON {
  private let text: [Unicode.Scalar]
  private var place = 0
  private var events: [String] = []

  private struct Refused: Error {}

  /// - Returns: `nil` where the bytes are no JSON text.
  static func read(_ bytes: [UInt8]) -> [String]? {
    guard let string = String(validating: bytes, as: UTF8.self) else { return nil }
    var scalars = Array(string.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var reader = ReferenceJSON(text: scalars)
    do {
      try reader.document()
      return reader.events
    } catch {
      return nil
    }
  }

  private init(text: [Unicode.Scalar]) { self.text = text }

  private var next: Unicode.Scalar? { place < text.count ? text[place] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ word: String) throws {
    for scalar in word.unicodeScalars {
      guard take(scalar) else { throw Refused() }
    }
  }

  private mutating func blanks() {
    while let scalar = next, " \t\n\r".unicodeScalars.contains(scalar) { place += 1 }
  }

  private mutating func document() throws {
    // What closes the open containers.
    var open: [Unicode.Scalar] = []
    var isValueDue = true
    blanks()
    while true {
      if isValueDue {
        blanks()
        if take("{") {
          events.append("{")
          blanks()
          if take("}") {
            events.append("}")
            isValueDue = false
          } else {
            open.append("}")
            try key()
          }
        } else if take("[") {
          events.append("[")
          blanks()
          if take("]") {
            events.append("]")
            isValueDue = false
          } else {
            open.append("]")
          }
        } else {
          try scalarValue()
          isValueDue = false
        }
        continue
      }
      blanks()
      guard let closing = open.last else { break }
      if take(closing) {
        events.append(String(closing))
        open.removeLast()
      } else {
        try expect(",")
        blanks()
        if closing == "}" { try key() }
        isValueDue = true
      }
    }
    guard place == text.count else { throw Refused() }
  }

  private mutating func key() throws {
    events.append("key " + (try string()))
    blanks()
    try expect(":")
  }

  private mutating func scalarValue() throws {
    switch next {
    case "\"": events.append("string " + (try string()))
    case "t":
      try expect("true")
      events.append("true")
    case "f":
      try expect("false")
      events.append("false")
    case "n":
      try expect("null")
      events.append("null")
    default: events.append("number " + (try number()))
    }
  }

  private mutating func string() throws -> String {
    try expect("\"")
    var units: [UInt16] = []
    while true {
      guard let scalar = next else { throw Refused() }
      place += 1
      if scalar == "\"" { break }
      if scalar.value < 0x20 { throw Refused() }
      guard scalar == "\\" else {
        units += Array(String(scalar).utf16)
        continue
      }
      guard let escape = next else { throw Refused() }
      place += 1
      switch escape {
      case "\"", "\\", "/": units += Array(String(escape).utf16)
      case "b": units.append(8)
      case "f": units.append(12)
      case "n": units.append(10)
      case "r": units.append(13)
      case "t": units.append(9)
      case "u":
        guard place + 4 <= text.count else { throw Refused() }
        let digits = text[place..<place + 4]
        guard digits.allSatisfy({ $0.properties.isASCIIHexDigit }),
          let unit = UInt16(String(String.UnicodeScalarView(digits)), radix: 16)
        else { throw Refused() }
        units.append(unit)
        place += 4
      default: throw Refused()
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func digits() throws -> String {
    var found = ""
    while let scalar = next, ("0"..."9").contains(scalar) {
      found.unicodeScalars.append(scalar)
      place += 1
    }
    guard !found.isEmpty else { throw Refused() }
    return found
  }

  private mutating func number() throws -> String {
    var found = take("-") ? "-" : ""
    let whole = try digits()
    guard whole == "0" || !whole.hasPrefix("0") else { throw Refused() }
    found += whole
    if take(".") { found += "." + (try digits()) }
    if let scalar = next, scalar == "e" || scalar == "E" {
      place += 1
      found.unicodeScalars.append(scalar)
      if take("+") { found += "+" } else if take("-") { found += "-" }
      found += try digits()
    }
    return found
  }
}
