/// Writes XML as bytes: elements are closed by the writer, texts and attributes are escaped by it.
///
/// ```
/// var xml = XMLWriter()
/// xml.element("p", ["id": "1"]) { $0.text("a < b") }   →   <p id="1">a &lt; b</p>
/// ```
/// Characters that XML 1.0 cannot hold (most control characters) come out as U+FFFD.
package struct XMLWriter {
  package private(set) var bytes: [UInt8] = []
  private var open: [String] = []
  private var isStartOpen = false

  /// - Parameter declaration: Whether the text begins with the XML declaration.
  package init(declaration: Bool = true) {
    if declaration {
      bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8
    }
  }

  /// The bytes so far, once; the start of an element may be among them while it is still open.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Begins an element.
  ///
  /// - Parameter attributes: In their order; names are those of the writer, never data.
  package mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    closeStart()
    bytes.append(0x3C)
    bytes += name.utf8
    for (key, value) in attributes { attribute(key, value) }
    open.append(name)
    isStartOpen = true
  }

  /// Adds an attribute to the element that has just begun.
  package mutating func attribute(_ name: String, _ value: String) {
    bytes.append(0x20)
    bytes += name.utf8
    bytes += [0x3D, 0x22]
    escape(value, inAttribute: true)
    bytes.append(0x22)
  }

  /// Ends the element that began last.
  package mutating func end() {
    guard let name = open.popLast() else { preconditionFailure("no element is open") }
    if isStartOpen {
      bytes += [0x2F, 0x3E]
      isStartOpen = false
    } else {
      bytes += [0x3C, 0x2F]
      bytes += name.utf8
      bytes.append(0x3E)
    }
  }

  package mutating func text(_ text: String) {
    closeStart()
    escape(text, inAttribute: false)
  }

  /// An element with what a closure writes into it.
  package mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
    _ content: (inout XMLWriter) -> Void = { _ in }
  ) {
    begin(name, attributes)
    content(&self)
    end()
  }

  private mutating func closeStart() {
    if isStartOpen { bytes.append(0x3E) }
    isStartOpen = false
  }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    XMLWriter.append(text, to: &bytes, inAttribute: inAttribute)
  }

  /// Adds a text to bytes of XML, escaped: for writers that make the markup around it themselves.
  package static func append(
    _ text: String, to bytes: inout [UInt8], inAttribute: Bool = false
  ) {
    let isPlain = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte != 0x22 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0xEF
    }
    if isPlain {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"" where inAttribute: bytes += "&quot;".utf8
      // A reader makes blanks of them in attributes, and a line feed of a carriage return anywhere.
      case "\t" where inAttribute: bytes += "&#9;".utf8
      case "\n" where inAttribute: bytes += "&#10;".utf8
      case "\r": bytes += "&#13;".utf8
      case "\t", "\n": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes += String(isAllowed(scalar) ? scalar : "\u{FFFD}").utf8
      }
    }
  }

  /// Whether XML 1.0 can hold a character at all.
  package static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
