/// An XML text (XML 1.0 with namespaces), checked for well-formedness and laid out flat.
///
/// As in ``JSONDocument``, nodes stand in a list in the order of the text, an element before what it
/// holds, each with a link to what stands behind its last descendant; so nothing recurses, however deep
/// the text nests.
///
/// ```
/// <a><b>x</b><c/></a>   →   a(next 4)  b(next 3)  "x"  c(next 4)
/// ```
///
/// Nothing outside the text is ever read. A document type definition is skipped, whatever it declares:
/// entities other than the five of XML itself stay as they are written (`&name;`), so neither an external
/// file nor an entity that grows can come in. Comments and processing instructions are left out.
package struct XMLDocument: Sendable {
  let storage: Storage

  /// Parses a text in UTF-8, UTF-16 or ISO-8859-1.
  ///
  /// - Throws: ``SyntaxError`` with the first fault; its byte offset counts in what ``utf8(_:)`` gives.
  /// - Complexity: O(*n*) in the bytes of the text; depth is limited only by memory.
  package init(parsing bytes: [UInt8]) throws(SyntaxError) {
    var parser = XMLParser(try XMLDocument.utf8(bytes))
    try parser.parse()
    storage = Storage(
      bytes: parser.bytes, nodes: parser.nodes, attributes: parser.attributes,
      names: parser.names.resolved)
  }

  package var root: XMLElement { XMLElement(storage: storage, index: 0) }

  /// The text as UTF-8: what byte offsets count in.
  package var bytes: [UInt8] { storage.bytes }

  /// A name with the namespace that its prefix stands for; without namespace, that is "".
  struct Name: Hashable, Sendable {
    var prefix: String
    var local: String
    var namespace: String
  }

  /// An element or a piece of text.
  struct Node: Sendable {
    enum Kind: UInt8, Sendable {
      case element
      case text
      /// Text with references or line ends to resolve.
      case escapedText
    }

    /// Of an element, its `<`.
    var start: UInt32
    /// Of a text.
    var end: UInt32
    /// The number of the node behind the last descendant.
    var next: UInt32
    /// The number of the element around it; of the root, its own.
    var parent: UInt32
    /// Index into the names.
    var name: UInt32
    /// Where its attributes begin in the list of all.
    var attributes: UInt32
    var attributeCount: UInt32
    var kind: Kind
  }

  struct Attribute: Sendable {
    var name: UInt32
    /// Inside the quotes.
    var start: UInt32
    var end: UInt32
    var hasEscapes: Bool
  }

  final class Storage: Sendable {
    let bytes: [UInt8]
    let nodes: [Node]
    let attributes: [Attribute]
    let names: [Name]

    init(bytes: [UInt8], nodes: [Node], attributes: [Attribute], names: [Name]) {
      self.bytes = bytes
      self.nodes = nodes
      self.attributes = attributes
      self.names = names
    }
  }
}
