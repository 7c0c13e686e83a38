/// A web page as a tree, read the way a browser reads it: whatever is broken is put in order, nothing is
/// refused.
///
/// Elements and texts stand in a list in the order of the page, an element before its contents, each with
/// a link to what stands behind its last descendant; so nothing recurses. Attributes and texts are places
/// in the bytes, decoded only when asked for.
///
/// ```
/// <p>Họ <b>tên<p>Ngày   →   p  "Họ "  b  "tên"  p  "Ngày"
/// ```
///
/// Of the rules of browsers it keeps those that real pages need: void elements, implied end tags
/// (`li`, `option`, `tr`, `td`, `p`, …), stray and crossing end tags, attributes without quotes. Scripts are
/// not run and leave no node, nor do styles, comments and frames.
/// - SeeAlso: https://html.spec.whatwg.org/multipage/parsing.html
package struct HTMLDocument: Sendable {
  let storage: Storage

  /// Reads a page in UTF-8; bytes that are not are kept and shown as U+FFFD.
  ///
  /// - Throws: ``SyntaxError``, `tooLarge` alone.
  /// - Complexity: O(*n*) in the bytes.
  package init(parsing bytes: [UInt8]) throws(SyntaxError) {
    guard bytes.count < Int(UInt32.max) else { throw SyntaxError(.tooLarge, at: 0) }
    var builder = HTMLBuilder()
    bytes.withUnsafeBufferPointer { builder.build($0) }
    storage = Storage(bytes: bytes, nodes: builder.nodes, attributes: builder.attributes)
  }

  /// All elements and texts in the order of the page.
  package var nodes: [HTMLNode] { (0..<storage.nodes.count).map { HTMLNode(storage, $0) } }
  package var count: Int { storage.nodes.count }
  package subscript(_ index: Int) -> HTMLNode { HTMLNode(storage, index) }

  struct Node: Sendable {
    /// Of an element, its name; of a text, the text.
    var start: UInt32
    var end: UInt32
    /// The number of the node behind the last descendant.
    var next: UInt32
    /// `UInt32.max` at the top.
    var parent: UInt32
    var firstAttribute: UInt32
    /// Of an element: its number among the elements around it, from 1.
    var ordinal: UInt32
    var attributeCount: UInt16
    var tag: HTMLTag
    var isText: Bool
  }

  struct Attribute: Sendable {
    var nameStart: UInt32
    var nameEnd: UInt32
    var valueStart: UInt32
    var valueEnd: UInt32
  }

  final class Storage: Sendable {
    let bytes: [UInt8]
    let nodes: [Node]
    let attributes: [Attribute]

    init(bytes: [UInt8], nodes: [Node], attributes: [Attribute]) {
      self.bytes = bytes
      self.nodes = nodes
      self.attributes = attributes
    }
  }
}

/// An element or a text of a page.
package struct HTMLNode: Sendable {
  let storage: HTMLDocument.Storage
  /// Its number in the order of the page.
  package let index: Int

  init(_ storage: HTMLDocument.Storage, _ index: Int) {
    self.storage = storage
    self.index = index
  }

  private var node: HTMLDocument.Node { storage.nodes[index] }

  package var isText: Bool { node.isText }
  package var tag: HTMLTag { node.tag }
  /// The number of the node behind its last descendant.
  package var next: Int { Int(node.next) }
  /// `nil` at the top.
  package var parent: HTMLNode? {
    node.parent == .max ? nil : HTMLNode(storage, Int(node.parent))
  }
  /// Of an element: its number among the elements of its parent, from 1.
  package var ordinal: Int { Int(node.ordinal) }
  /// Where it stands in the bytes.
  package var byteOffset: Int { Int(node.start) }

  /// The lowercase name of an element; empty for a text.
  package var name: String {
    isText ? "" : string(node.start, node.end).lowercased()
  }

  /// What stands in a text node, entities resolved; empty for an element.
  package var text: String {
    isText ? HTMLEntities.resolved(string(node.start, node.end)) : ""
  }

  /// Whether a text holds nothing but blanks.
  package var isBlank: Bool {
    isText
      && storage.bytes[Int(node.start)..<Int(node.end)].allSatisfy {
        $0 == 0x20 || $0 >= 0x09 && $0 <= 0x0D
      }
  }

  /// The value of an attribute, entities resolved: of equal names the first; empty where it has a name
  /// alone; `nil` where there is none.
  ///
  /// - Parameter name: Lowercase.
  package func attribute(_ name: StaticString) -> String? {
    name.withUTF8Buffer { wanted in
      for place in attributeRange where isName(storage.attributes[place], wanted) {
        let attribute = storage.attributes[place]
        return HTMLEntities.resolved(string(attribute.valueStart, attribute.valueEnd))
      }
      return nil
    }
  }

  package func hasAttribute(_ name: StaticString) -> Bool {
    name.withUTF8Buffer { wanted in
      attributeRange.contains { isName(storage.attributes[$0], wanted) }
    }
  }

  /// Names (lowercase) and values in the order of the page.
  package var attributes: [(name: String, value: String)] {
    attributeRange.map { place in
      let attribute = storage.attributes[place]
      return (
        string(attribute.nameStart, attribute.nameEnd).lowercased(),
        HTMLEntities.resolved(string(attribute.valueStart, attribute.valueEnd))
      )
    }
  }

  /// The node with a number in the same page.
  package func node(at index: Int) -> HTMLNode { HTMLNode(storage, index) }

  /// The child nodes in order.
  package var children: [HTMLNode] {
    guard !isText else { return [] }
    var children: [HTMLNode] = []
    var place = index + 1
    while place < next {
      children.append(HTMLNode(storage, place))
      place = Int(storage.nodes[place].next)
    }
    return children
  }

  private var attributeRange: Range<Int> {
    let first = Int(node.firstAttribute)
    return first..<first + Int(node.attributeCount)
  }

  private func isName(
    _ attribute: HTMLDocument.Attribute, _ wanted: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard Int(attribute.nameEnd - attribute.nameStart) == wanted.count else { return false }
    var place = Int(attribute.nameStart)
    for byte in wanted {
      let own = storage.bytes[place]
      if own != byte, !(own >= 0x41 && own <= 0x5A && own | 0x20 == byte) { return false }
      place += 1
    }
    return true
  }

  private func string(_ start: UInt32, _ end: UInt32) -> String {
    String(decoding: storage.bytes[Int(start)..<Int(end)], as: UTF8.self)
  }
}
