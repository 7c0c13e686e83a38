/// Changes of a JSON text that leave every other byte as it stands.
///
/// New members are written behind the last one of their object, with the blanks that stand before that
/// one and between its key and its value: a text with a member on each line keeps its look, one
/// without blanks stays without.
///
/// ```
/// {"key": "a",            {"key": "a",
///  "label": "A"}     →     "label": "A",
///                          "disabled": true}
/// ```
package struct JSONEdit {
  private let bytes: [UInt8]
  private var replaced: [(range: Range<Int>, text: [UInt8])] = []
  /// New members and elements by the place where they go, in the order in which they were added.
  private var inserted: [Int: [UInt8]] = [:]

  /// - Parameter bytes: The text from which the values were parsed.
  package init(of bytes: [UInt8]) { self.bytes = bytes }

  package var isEmpty: Bool { replaced.isEmpty && inserted.isEmpty }

  /// Puts a value in the place of another.
  package mutating func replace(_ value: JSONValue, with text: [UInt8]) {
    replaced.append((value.byteRange, text))
  }

  /// Adds a member behind all others.
  package mutating func add(_ key: String, _ text: [UInt8], to object: JSONValue) {
    var name = JSONWriter()
    name.string(key)
    guard let last = object.lastMember else {
      let separator: [UInt8] = [0x3A]
      insert(name.bytes + separator + text, at: object.byteRange.lowerBound + 1, isFirst: true)
      return
    }
    let gap = blanks(before: last.key.byteRange.lowerBound)
    let separator = bytes[last.key.byteRange.upperBound..<last.value.byteRange.lowerBound]
    insert(
      gap + name.bytes + separator + text, at: last.value.byteRange.upperBound, isFirst: false)
  }

  /// Adds an element behind all others.
  package mutating func append(_ text: [UInt8], to array: JSONValue) {
    guard let last = array.elements.last else {
      insert(text, at: array.byteRange.lowerBound + 1, isFirst: true)
      return
    }
    let gap = blanks(before: last.byteRange.lowerBound)
    insert(gap + text, at: last.byteRange.upperBound, isFirst: false)
  }

  /// Takes elements out, with the commas that they need no more.
  ///
  /// - Parameter numbers: 0-based.
  package mutating func remove(_ numbers: Set<Int>, from array: JSONValue) {
    let ranges = array.elements.map(\.byteRange)
    var start = 0
    while start < ranges.count {
      guard numbers.contains(start) else {
        start += 1
        continue
      }
      var end = start
      while end + 1 < ranges.count, numbers.contains(end + 1) { end += 1 }
      let range =
        if start > 0 {
          ranges[start - 1].upperBound..<ranges[end].upperBound
        } else if end + 1 < ranges.count {
          ranges[0].lowerBound..<ranges[end + 1].lowerBound
        } else {
          ranges[0].lowerBound..<ranges[end].upperBound
        }
      replaced.append((range, []))
      start = end + 1
    }
  }

  /// The text with all changes.
  package func result() -> [UInt8] {
    let insertions = inserted.map { (range: $0.key..<$0.key, text: $0.value) }
    let ordered = (replaced + insertions).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + ordered.reduce(0) { $0 + $1.text.count })
    var position = 0
    for (range, text) in ordered {
      precondition(range.lowerBound >= position, "two changes of a JSON text overlap")
      result += bytes[position..<range.lowerBound]
      result += text
      position = range.upperBound
    }
    return result + bytes[position...]
  }

  private mutating func insert(_ text: [UInt8], at place: Int, isFirst: Bool) {
    let isAlone = isFirst && inserted[place] == nil
    inserted[place, default: []] += isAlone ? text : [0x2C] + text
  }

  /// The blanks between the comma or bracket before a place and the place.
  private func blanks(before place: Int) -> [UInt8] {
    var start = place
    while start > 0, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[start - 1]) { start -= 1 }
    return Array(bytes[start..<place])
  }
}

extension JSONValue {
  /// Where the value stands in the text, quotes and brackets included.
  package var byteRange: Range<Int> {
    let node = storage.nodes[index]
    let quote = node.kind == .string ? 1 : 0
    return Int(node.start) - quote..<Int(node.end) + quote
  }

  /// The member that stands last in an object; `nil` for an empty one and for other kinds.
  package var lastMember: (key: JSONValue, value: JSONValue)? {
    guard kind == .object else { return nil }
    var last: Int?
    var next = index + 1
    while next < Int(storage.nodes[index].next) {
      last = next
      next = Int(storage.nodes[next + 1].next)
    }
    return last.map {
      (JSONValue(storage: storage, index: $0), JSONValue(storage: storage, index: $0 + 1))
    }
  }

  /// The values on the way to a place, the root first and the place last; `nil` where the pointer
  /// leads nowhere. Of equal keys the last one counts.
  ///
  /// - SeeAlso: RFC 6901
  package func path(to pointer: String) -> [JSONValue]? {
    var path = [self]
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let value = path[path.count - 1]
      let next: JSONValue? =
        switch value.kind {
        case .object:
          value[String(token).replacing("~1", with: "/").replacing("~0", with: "~")]
        case .array: Int(token).flatMap { value.element($0) }
        default: nil
        }
      guard let next else { return nil }
      path.append(next)
    }
    return path
  }

  private func element(_ number: Int) -> JSONValue? {
    var next = index + 1
    var position = 0
    while next < Int(storage.nodes[index].next) {
      if position == number { return JSONValue(storage: storage, index: next) }
      next = Int(storage.nodes[next].next)
      position += 1
    }
    return nil
  }
}
