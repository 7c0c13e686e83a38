/// Writes HTML in which no text of data can become markup.
///
/// Names of elements and attributes are ``StaticString``s: they stand in the program. Everything else is
/// text, and this is the only place that escapes it:
///
/// ```
/// html.element("td", .class("name")) { $0.text("a < b") }   →   <td class="name">a &lt; b</td>
/// ```
/// What is written is also well-formed XML but for scripts and styles, so that any parser can check it.
/// - SeeAlso: WHATWG HTML, section 13.1, "Writing HTML documents".
package struct HTMLWriter: Sendable {
  /// A name with its value; the value is data.
  package struct Attribute: Sendable {
    fileprivate var name: StaticString
    fileprivate var value: String

    /// - Precondition: The name is none that runs or paints its value (`onclick`, `style`); a policy by
    ///   hashes would block it.
    package init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
      name.withUTF8Buffer { bytes in
        let runs = bytes.count > 2 && bytes[0] == 0x6F && bytes[1] == 0x6E
        precondition(
          !runs && !bytes.elementsEqual("style".utf8), "attribute \(name) runs its value")
      }
    }

    package static func `class`(_ names: StaticString) -> Attribute {
      Attribute("class", names.description)
    }
    package static func id(_ value: String) -> Attribute { Attribute("id", value) }
    package static func scope(_ value: StaticString) -> Attribute {
      Attribute("scope", value.description)
    }

    /// A link within the report.
    ///
    /// - Precondition: The target is a path of safe names, a fragment, or both: no address, no script.
    package static func href(_ target: String) -> Attribute {
      precondition(
        target.utf8.allSatisfy { byte in
          switch byte {
          case 0x30...0x39, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x23: true
          default: false
          }
        }, "\"\(target)\" leads out of the report")
      return Attribute("href", target)
    }
  }

  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// The first line of a page.
  package mutating func documentType() { raw("<!DOCTYPE html>\n") }

  /// An element with what is in it.
  package mutating func element(
    _ name: StaticString, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element with a text in it.
  package mutating func element(
    _ name: StaticString, _ attributes: Attribute..., text content: String
  ) {
    open(name, attributes)
    text(content)
    close(name)
  }

  /// An element that holds nothing and needs no end: `meta`, `br`, a `rect` of a drawing.
  package mutating func empty(_ name: StaticString, _ attributes: Attribute...) {
    begin(name, attributes)
    raw("/>")
  }

  /// Where an element cannot be closed in the same place; each needs its ``close(_:)``.
  package mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
    begin(name, attributes)
    bytes.append(0x3E)
  }

  package mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    bytes.append(0x3E)
  }

  /// A line end, for people who read the source.
  package mutating func newline() { bytes.append(0x0A) }

  /// What another writer wrote.
  package mutating func append(_ other: HTMLWriter) { bytes += other.bytes }

  /// A text.
  package mutating func text(_ text: String) { escape(text, isQuoted: false) }

  /// A script that stands in the program; a policy allows it by its hash.
  package mutating func script(_ source: StaticString) { rawText("script", source) }

  /// A style sheet that stands in the program.
  package mutating func style(_ source: StaticString) { rawText("style", source) }

  /// Data for a script, as JSON in a block that nothing runs.
  package mutating func data(id: String, _ json: JSONWriter) {
    open("script", [Attribute("type", "application/json"), .id(id)])
    // These signs stand only within strings, where JSON takes them as numbers too.
    for byte in json.bytes {
      switch byte {
      case 0x3C: raw("\\u003C")
      case 0x3E: raw("\\u003E")
      case 0x26: raw("\\u0026")
      default: bytes.append(byte)
      }
    }
    close("script")
  }

  private mutating func begin(_ name: StaticString, _ attributes: [Attribute]) {
    bytes.append(0x3C)
    raw(name)
    for attribute in attributes {
      bytes.append(0x20)
      raw(attribute.name)
      raw("=\"")
      escape(attribute.value, isQuoted: true)
      bytes.append(0x22)
    }
  }

  private mutating func rawText(_ name: StaticString, _ source: StaticString) {
    open(name)
    raw(source)
    close(name)
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Text as the standard lets it stand: signs of markup as references, controls made visible.
  private mutating func escape(_ text: String, isQuoted: Bool) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var position = 0
      while position < utf8.count {
        let byte = utf8[position]
        position += 1
        if HTMLWriter.isPlain(byte) { continue }
        // Plain runs are copied in one piece.
        bytes.append(contentsOf: utf8[start..<position - 1])
        switch byte {
        case 0x26: raw("&amp;")
        case 0x3C: raw("&lt;")
        case 0x3E: raw("&gt;")
        case 0x22 where isQuoted: raw("&quot;")
        case 0x27 where isQuoted: raw("&#39;")
        case 0x09 where isQuoted: raw("&#9;")
        case 0x0A where isQuoted: raw("&#10;")
        case 0x0D: raw("&#13;")
        case 0x09, 0x0A, 0x22, 0x27: bytes.append(byte)
        // The picture of a control: ␀ for NUL, ␡ for DEL.
        case 0x00..<0x20: bytes += [0xE2, 0x90, 0x80 + byte]
        case 0x7F: bytes += [0xE2, 0x90, 0xA1]
        // C1 controls (U+0080…U+009F), and U+FFFE and U+FFFF: no page may hold them.
        case 0xC2 where utf8[position] < 0xA0:
          raw("\u{FFFD}")
          position += 1
        case 0xEF where utf8[position] == 0xBF && utf8[position + 1] >= 0xBE:
          raw("\u{FFFD}")
          position += 2
        default: bytes.append(byte)
        }
        start = position
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0x27
      && byte != 0x7F && byte != 0xC2 && byte != 0xEF
  }
}
