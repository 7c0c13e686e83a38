/// A JSON text (RFC 8259), checked in full and laid out flat.
///
/// Values stand in a list in the order of the text, a container before its contents, each with a link
/// to what stands behind its last descendant. So nothing recurses: neither parsing, nor walking, nor
/// letting go of a document can overflow a stack, however deep the text nests.
///
/// ```
/// {"a":[1,2]}   →   object(next 6)  "a"  array(next 6)  1  2
/// ```
package struct JSONDocument: Sendable {
  /// A key that an object has used before; of equal keys the last one counts.
  package struct RepeatedKey: Hashable, Sendable {
    package var key: String
    /// Of the later key, in bytes.
    package var byteOffset: Int
    package var firstByteOffset: Int
  }

  let storage: Storage
  /// In the order of the text.
  package var repeatedKeys: [RepeatedKey] { storage.repeatedKeys }

  /// Parses a text.
  ///
  /// A UTF-8 byte order mark is accepted. Lone surrogate escapes are grammatical and read as U+FFFD;
  /// numbers of any size are kept as text.
  /// - Throws: ``SyntaxError`` with the first fault and its byte offset.
  /// - Complexity: O(*n*) in the bytes of the text; depth is limited only by memory.
  package init(parsing bytes: [UInt8]) throws(SyntaxError) {
    var parser = JSONParser(bytes)
    try parser.parse()
    storage = Storage(bytes: bytes, nodes: parser.nodes, repeatedKeys: parser.repeatedKeys)
  }

  package var root: JSONValue { JSONValue(storage: storage, index: 0) }

  /// One value or key.
  struct Node: Sendable {
    /// Of a string: inside the quotes.
    var start: UInt32
    var end: UInt32
    /// The number of the node behind the last descendant.
    var next: UInt32
    var kind: JSONValue.Kind
    /// Of a string: whether it holds a backslash.
    var hasEscapes = false
  }

  final class Storage: Sendable {
    let bytes: [UInt8]
    let nodes: [Node]
    let repeatedKeys: [RepeatedKey]

    init(bytes: [UInt8], nodes: [Node], repeatedKeys: [RepeatedKey]) {
      self.bytes = bytes
      self.nodes = nodes
      self.repeatedKeys = repeatedKeys
    }
  }
}
