import Interchange

/// A form in the structural index of its text: which members its components have, and their values.
///
/// The index lists brackets and wanted keys only, so whatever a form does not tell is passed over without a
/// look. Of an object that is opened, the members lie in slots by their keys; of equal keys the last one
/// counts.
struct FormioScanner: ~Copyable {
  private var index = StructuralIndex(keys: FormioKey.set)
  /// The buffer in which the document lies.
  private(set) var bytes: [UInt8] = []
  /// For each key the entry of the member in the object opened last, and when it was set.
  private var slots = [Int32](repeating: 0, count: 256)
  private var stamps = [UInt32](repeating: 0, count: 256)
  private var stamp: UInt32 = 0
  /// Whether an object that was opened has a key of ours twice: the strict reader then says where.
  private(set) var hasRepeatedKey = false

  /// A value, by its entry: a bracket, or the key in front of a plain value.
  struct Value {
    var entry: Int
    /// Where it begins.
    var offset: Int
    var first: UInt8

    var isObject: Bool { first == UInt8(ascii: "{") }
    var isArray: Bool { first == UInt8(ascii: "[") }
    var isString: Bool { first == UInt8(ascii: "\"") }
    var isTrue: Bool { first == UInt8(ascii: "t") }
    var isFalse: Bool { first == UInt8(ascii: "f") }
  }

  /// Indexes a document.
  ///
  /// - Returns: Whether it is valid and can be read from the index: every key is spelt plainly, none
  ///   may stand twice in an object.
  mutating func read(_ buffer: [UInt8], _ document: Range<Int>) -> Bool {
    bytes = buffer
    hasRepeatedKey = false
    return index.build(bytes, document) == .valid && index.count > 0
  }

  /// Lets go of the buffer, so that the next document can be read into it.
  mutating func release() { bytes = [] }

  var root: Value { value(at: 0) }

  private func value(at entry: Int) -> Value {
    let offset = Int(index[entry].offset)
    return Value(entry: entry, offset: offset, first: bytes[offset])
  }

  /// Opens an object: ``member(_:)`` speaks of it until another is opened.
  mutating func open(_ object: Value) {
    stamp &+= 1
    var entry = object.entry + 1
    let end = Int(index[object.entry].link)
    while entry < end {
      let kind = Int(index[entry].kind)
      if stamps[kind] == stamp, kind < 0x80 { hasRepeatedKey = true }
      slots[kind] = Int32(entry)
      stamps[kind] = stamp
      // The container behind a wanted key has an entry of its own, which lands in the slot of its bracket.
      entry = Int(index[entry].link) + 1
    }
  }

  /// A member of the object opened last.
  func member(_ key: FormioKey) -> Value? {
    guard stamps[Int(key.rawValue)] == stamp else { return nil }
    let entry = Int(slots[Int(key.rawValue)])
    let offset = Int(index[entry].offset)
    let first = bytes[offset]
    let isContainer = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    return Value(entry: isContainer ? entry + 1 : entry, offset: offset, first: first)
  }

  /// A member of any object, found by looking through its members.
  func member(_ key: FormioKey, of object: Value) -> Value? {
    var found: Value?
    var entry = object.entry + 1
    let end = Int(index[object.entry].link)
    while entry < end {
      let isFound = index[entry].kind == key.rawValue
      let next = Int(index[entry].link) + 1
      if isFound {
        let offset = Int(index[entry].offset)
        let isContainer = next < end && Int(index[next].offset) == offset
        found = Value(entry: isContainer ? next : entry, offset: offset, first: bytes[offset])
      }
      entry = next
    }
    return found
  }

  /// The first container in an array, and the one behind a container; plain values have no entries.
  func firstContainer(in array: Value) -> Value? { container(at: array.entry + 1, in: array) }

  func container(behind value: Value, in array: Value) -> Value? {
    container(at: Int(index[value.entry].link) + 1, in: array)
  }

  private func container(at entry: Int, in array: Value) -> Value? {
    entry < Int(index[array.entry].link) ? value(at: entry) : nil
  }

  /// Whether a container holds anything at all.
  func isEmpty(_ container: Value) -> Bool {
    var offset = container.offset + 1
    while bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x0D
      || bytes[offset] == 0x09
    {
      offset += 1
    }
    return offset == end(of: container)
  }

  /// Where the last byte of a container is.
  func end(of container: Value) -> Int {
    Int(index[Int(index[container.entry].link)].offset)
  }

  /// The spelling of a string between its quotes.
  func spelling(of string: Value) -> Range<Int> {
    let start = string.offset + 1
    var end = start
    // The index has seen the closing quote.
    while bytes[end] != UInt8(ascii: "\"") { end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1 }
    return start..<end
  }

  /// A value as a tree, for the few that have more to them.
  func tree(of value: Value) -> JSONValue? {
    let range: Range<Int>
    if value.isString {
      range = value.offset..<spelling(of: value).upperBound + 1
    } else if value.isObject || value.isArray {
      range = value.offset..<end(of: value) + 1
    } else {
      return nil
    }
    return try? JSONDocument(parsing: Array(bytes[range])).root
  }

  /// The letters of a string that was indexed.
  func string(of spelling: Range<Int>) -> String {
    if !bytes[spelling].contains(UInt8(ascii: "\\")) {
      return String(decoding: bytes[spelling], as: UTF8.self)
    }
    let quoted = Array(bytes[spelling.lowerBound - 1...spelling.upperBound])
    return (try? JSONDocument(parsing: quoted))?.root.string ?? ""
  }
}
