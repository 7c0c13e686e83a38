/// A document in its structural index: which members the objects have, and their values.
///
/// The index lists brackets and wanted keys only, so whatever nobody asks for is passed over without a
/// look. Of an object that is opened, the members lie in slots by the numbers of their keys; of equal
/// keys the last one counts.
///
/// ```
/// {"label":"Tên","hidden":false,"x":{"y":1}}      wanted: label, hidden, key
///
/// present   label hidden
/// telling   label                                  false, null and "" say nothing
/// ```
/// All its functions are `mutating`, though most change nothing: a value of this size that is only borrowed
/// is copied to the stack for each call, which took a tenth of the time of a run.
package struct MemberScanner: ~Copyable {
  private var index: StructuralIndex
  /// The buffer in which the document lies.
  package private(set) var bytes: [UInt8] = []
  /// For each key the entry of the member in the object opened last.
  private var slots = InlineArray<64, UInt32>(repeating: 0)
  /// The keys of the object opened last, a bit for each number.
  package private(set) var present: UInt64 = 0
  /// Those of them whose value says something: not `false`, `null` or `""`.
  package private(set) var telling: UInt64 = 0
  /// Whether an object that was opened has a wanted key twice: the strict reader then says where.
  package private(set) var hasRepeatedKey = false

  /// A value, by its entry: a bracket, or the key in front of a plain value.
  package struct Value {
    fileprivate var entry: UInt32
    /// Where it begins.
    package var offset: UInt32
    package var first: UInt8

    package var isObject: Bool { first == UInt8(ascii: "{") }
    package var isArray: Bool { first == UInt8(ascii: "[") }
    package var isString: Bool { first == UInt8(ascii: "\"") }
    package var isTrue: Bool { first == UInt8(ascii: "t") }
  }

  /// - Parameter keys: At most 64.
  package init(keys: KeySet) {
    precondition(keys.keys.count <= 64, "each key has a bit of a word")
    index = StructuralIndex(keys: keys)
  }

  /// Indexes a document.
  ///
  /// - Returns: Whether it is valid and can be read from the index: every wanted key is spelt plainly.
  package mutating func read(_ buffer: [UInt8], _ document: Range<Int>) -> Bool {
    bytes = buffer
    hasRepeatedKey = false
    return index.build(bytes, document) == .valid && index.count > 0
  }

  /// Lets go of the buffer, so that the next document can be read into it.
  package mutating func release() { bytes = [] }

  // MARK: Objects

  package var root: Value {
    mutating get { value(at: 0) }
  }

  private mutating func value(at entry: Int) -> Value {
    let offset = index.entries[entry].offset
    return Value(entry: UInt32(entry), offset: offset, first: bytes[Int(offset)])
  }

  /// Opens an object: ``member(_:)`` speaks of it until another is opened.
  package mutating func open(_ object: Value) {
    var (present, telling): (UInt64, UInt64) = (0, 0)
    var isRepeated = false
    var entry = Int(object.entry) + 1
    let end = Int(index.entries[Int(object.entry)].link)
    while entry < end {
      let found = index.entries[entry]
      if found.kind < 64 {
        let bit: UInt64 = 1 << UInt64(found.kind)
        if present & bit != 0 { isRepeated = true }
        present |= bit
        slots[Int(found.kind)] = UInt32(entry)
        let first = bytes[Int(found.offset)]
        let isEmpty = first == UInt8(ascii: "\"") && bytes[Int(found.offset) + 1] == first
        if first != UInt8(ascii: "f"), first != UInt8(ascii: "n"), !isEmpty {
          telling |= bit
        } else {
          telling &= ~bit
        }
      }
      // The container behind a wanted key has an entry of its own.
      entry = Int(found.link) + 1
    }
    self.present = present
    self.telling = telling
    if isRepeated { hasRepeatedKey = true }
  }

  /// A member of the object opened last, by the number of its key.
  package mutating func member(_ key: UInt8) -> Value? {
    guard present >> UInt64(key) & 1 == 1 else { return nil }
    return value(ofMember: slots[Int(key)])
  }

  private mutating func value(ofMember entry: UInt32) -> Value {
    let offset = index.entries[Int(entry)].offset
    let first = bytes[Int(offset)]
    let isContainer = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    return Value(entry: isContainer ? entry + 1 : entry, offset: offset, first: first)
  }

  /// A member of any object, found by looking through its members.
  package mutating func member(_ key: UInt8, of object: Value) -> Value? {
    var found: UInt32?
    var entry = object.entry + 1
    let end = index.entries[Int(object.entry)].link
    while entry < end {
      let member = index.entries[Int(entry)]
      if member.kind == key { found = entry }
      entry = member.link + 1
    }
    guard let found else { return nil }
    return value(ofMember: found)
  }

  // MARK: Containers

  /// The first container in an array; plain values have no entries.
  package mutating func firstContainer(in array: Value) -> Value? {
    container(at: array.entry + 1, in: array)
  }

  package mutating func container(behind value: Value, in array: Value) -> Value? {
    container(at: index.entries[Int(value.entry)].link + 1, in: array)
  }

  private mutating func container(at entry: UInt32, in array: Value) -> Value? {
    entry < index.entries[Int(array.entry)].link ? value(at: Int(entry)) : nil
  }

  /// Whether an array holds nothing but containers, so that they have the numbers of its elements.
  package mutating func holdsOnlyContainers(_ array: Value) -> Bool {
    var offset = behindBlanks(Int(array.offset) + 1)
    var next = firstContainer(in: array)
    while let container = next {
      guard offset == container.offset else { return false }
      offset = behindBlanks(end(of: container) + 1)
      next = self.container(behind: container, in: array)
      guard next != nil, bytes[offset] == UInt8(ascii: ",") else { break }
      offset = behindBlanks(offset + 1)
    }
    return next == nil && offset == end(of: array)
  }

  private mutating func behindBlanks(_ offset: Int) -> Int {
    var offset = offset
    while bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x0D
      || bytes[offset] == 0x09
    {
      offset += 1
    }
    return offset
  }

  /// Whether a container holds anything at all.
  package mutating func isEmpty(_ container: Value) -> Bool {
    behindBlanks(Int(container.offset) + 1) == end(of: container)
  }

  /// Where the last byte of a container is.
  package mutating func end(of container: Value) -> Int {
    let opening = index.entries[Int(container.entry)]
    return Int(index.entries[Int(opening.link)].offset)
  }

  // MARK: Texts

  /// The spelling of a string between its quotes.
  package mutating func spelling(of string: Value) -> Spelling {
    // The index has seen the closing quote, and that the buffer goes on behind the document.
    Spelling(from: Int(string.offset) + 1, in: bytes)
  }

  /// The letters of a string that was indexed.
  package mutating func string(of spelling: Spelling) -> String {
    if !spelling.hasEscapes { return String(decoding: bytes[spelling.range], as: UTF8.self) }
    let quoted = Array(bytes[spelling.range.lowerBound - 1...spelling.range.upperBound])
    return (try? JSONDocument(parsing: quoted))?.root.string ?? ""
  }

  /// The bytes of a container or a string, quotes and brackets included; `nil` for other values.
  package mutating func range(of value: Value) -> Range<Int>? {
    let start = Int(value.offset)
    if value.isString { return start..<spelling(of: value).range.upperBound + 1 }
    return value.isObject || value.isArray ? start..<end(of: value) + 1 : nil
  }

  /// A value as a tree, for the few that have more to them.
  package mutating func tree(of value: Value) -> JSONValue? {
    guard let range = range(of: value) else { return nil }
    return try? JSONDocument(parsing: Array(bytes[range])).root
  }
}
