/// A place in a ``JSONDocument``: cheap to copy, decodes only what is asked.
package struct JSONValue: Sendable {
  package enum Kind: UInt8, Sendable { case object, array, string, number, bool, null }

  let storage: JSONDocument.Storage
  let index: Int

  private var node: JSONDocument.Node { storage.nodes[index] }

  package var kind: Kind { node.kind }
  /// Of the first byte of the value, a string's quote included.
  package var byteOffset: Int { Int(node.start) - (kind == .string ? 1 : 0) }

  /// The decoded string; `nil` for any other kind.
  package var string: String? {
    guard kind == .string else { return nil }
    if !node.hasEscapes {
      return String(decoding: storage.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self)
    }
    return String(decoding: JSONValue.decoded(node, in: storage.bytes), as: UTF8.self)
  }

  /// `nil` for any other kind.
  package var bool: Bool? { kind == .bool ? storage.bytes[Int(node.start)] == 0x74 : nil }

  /// The digits as they stand; `nil` for any other kind.
  package var numberText: String? {
    kind == .number
      ? String(decoding: storage.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self) : nil
  }

  /// A number without fraction that fits; `nil` for anything else.
  package var int: Int? { numberText.flatMap { Int($0) } }

  package var isEmptyString: Bool { kind == .string && node.start == node.end }

  /// The value of a member, of equal keys the last one; `nil` where there is none.
  ///
  /// - Complexity: O(*m*) in the members of the object.
  package subscript(_ key: String) -> JSONValue? {
    guard kind == .object else { return nil }
    var key = key
    var found: JSONValue?
    key.withUTF8 { wanted in
      var next = index + 1
      while next < Int(node.next) {
        let name = storage.nodes[next]
        if name.hasEscapes
          ? JSONValue.decoded(name, in: storage.bytes).elementsEqual(wanted)
          : isEqual(name, wanted)
        {
          found = JSONValue(storage: storage, index: next + 1)
        }
        next = Int(storage.nodes[next + 1].next)
      }
    }
    return found
  }

  private func isEqual(_ name: JSONDocument.Node, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(name.end - name.start) == wanted.count else { return false }
    var offset = Int(name.start)
    for byte in wanted {
      if storage.bytes[offset] != byte { return false }
      offset += 1
    }
    return true
  }

  /// The members of an object in the order of the text, equal keys included; empty for other kinds.
  package var members: [(key: String, value: JSONValue)] {
    guard kind == .object else { return [] }
    var members: [(key: String, value: JSONValue)] = []
    var next = index + 1
    while next < Int(node.next) {
      let key = JSONValue(storage: storage, index: next).string ?? ""
      members.append((key, JSONValue(storage: storage, index: next + 1)))
      next = Int(storage.nodes[next + 1].next)
    }
    return members
  }

  /// The elements of an array; empty for other kinds.
  package var elements: [JSONValue] {
    guard kind == .array else { return [] }
    var elements: [JSONValue] = []
    var next = index + 1
    while next < Int(node.next) {
      elements.append(JSONValue(storage: storage, index: next))
      next = Int(storage.nodes[next].next)
    }
    return elements
  }

  /// The bytes of a string with its escapes resolved.
  static func decoded(_ node: JSONDocument.Node, in bytes: [UInt8]) -> [UInt8] {
    guard node.hasEscapes else { return Array(bytes[Int(node.start)..<Int(node.end)]) }
    var result: [UInt8] = []
    var index = Int(node.start)
    let end = Int(node.end)
    func unit(_ at: Int) -> UInt32 {
      (at..<at + 4).reduce(0) { $0 << 4 | (JSONParser.hexValue(bytes[$1]) ?? 0) }
    }
    while index < end {
      guard bytes[index] == 0x5C else {
        result.append(bytes[index])
        index += 1
        continue
      }
      switch bytes[index + 1] {
      case 0x62: result.append(0x08)
      case 0x66: result.append(0x0C)
      case 0x6E: result.append(0x0A)
      case 0x72: result.append(0x0D)
      case 0x74: result.append(0x09)
      case 0x75:
        var scalar = unit(index + 2)
        if (0xD800...0xDBFF).contains(scalar), index + 12 <= end, bytes[index + 6] == 0x5C,
          bytes[index + 7] == 0x75, (0xDC00...0xDFFF).contains(unit(index + 8))
        {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(index + 8) - 0xDC00)
          index += 6
        }
        result += Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
        index += 4
      default: result.append(bytes[index + 1])
      }
      index += 2
    }
    return result
  }
}

/// A part of a JSON Pointer (RFC 6901): `~` and `/` escaped.
package func pointerToken(_ key: String) -> String {
  guard key.utf8.contains(where: { $0 == 0x7E || $0 == 0x2F }) else { return key }
  var token = ""
  for character in key {
    token += character == "~" ? "~0" : character == "/" ? "~1" : String(character)
  }
  return token
}

extension JSONValue {
  /// The number of elements or members; 0 for other kinds.
  package var count: Int {
    switch kind {
    case .array: elements.count
    case .object: members.count
    default: 0
    }
  }
}
