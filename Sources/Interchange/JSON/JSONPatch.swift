/// Changes of a JSON document, to be done one after the other (RFC 6902).
package struct JSONPatch: Sendable, Hashable {
  package struct Operation: Hashable, Sendable {
    package enum Kind: String, Sendable { case add, replace, remove }

    package var kind: Kind
    /// A JSON Pointer; `-` at its end is the place behind the last element.
    package var path: String
    /// JSON; `nil` for `remove`.
    package var value: [UInt8]?

    package init(_ kind: Kind, _ path: String, _ value: [UInt8]?) {
      self.kind = kind
      self.path = path
      self.value = value
    }
  }

  package private(set) var operations: [Operation] = []

  package init() {}

  package var isEmpty: Bool { operations.isEmpty }

  package mutating func add(_ operation: Operation) { operations.append(operation) }

  /// Adds the operations of a patch that is to be done after this one.
  package mutating func add(_ later: JSONPatch) { operations += later.operations }

  /// The patch as a JSON array, an operation on each line.
  package var text: [UInt8] {
    var text: [UInt8] = [0x5B]
    for (number, operation) in operations.enumerated() {
      text += number == 0 ? "\n".utf8 : ",\n".utf8
      var json = JSONWriter()
      json.beginObject()
      json.key("op")
      json.string(operation.kind.rawValue)
      json.key("path")
      json.string(operation.path)
      if let value = operation.value {
        json.key("value")
        json.raw(String(decoding: value, as: UTF8.self))
      }
      json.endObject()
      text += json.bytes
    }
    return text + "\n]\n".utf8
  }
}
