import Interchange

/// Changes of components, as a new text and as an RFC 6902 patch at once.
struct FormioPatch {
  private var edit: JSONEdit
  /// Components that an earlier patch takes out, by their pointers in the first text.
  private let removedBefore: [String]
  /// In the order in which they are to be done.
  private(set) var operations = JSONPatch()

  /// - Parameter removed: What was taken out before this patch: pointers behind it count less.
  init(_ text: [UInt8], after removed: [String] = []) {
    edit = JSONEdit(of: text)
    removedBefore = removed
  }

  typealias Place = (value: JSONValue, pointer: String)

  enum Value {
    case string(String)
    case bool(Bool)

    var json: [UInt8] {
      var json = JSONWriter()
      switch self {
      case .string(let text): json.string(text)
      case .bool(let flag): json.bool(flag)
      }
      return json.bytes
    }
  }

  func result() -> [UInt8] { edit.result() }

  /// Gives a member a value, new or not.
  mutating func set(_ name: String, _ value: Value, in place: Place) {
    set(name, value.json, in: place)
  }

  private mutating func set(_ name: String, _ json: [UInt8], in place: Place) {
    let path = "\(moved(place.pointer))/\(pointerToken(name))"
    if let known = place.value[name] {
      edit.replace(known, with: json)
      operations.add(.init(.replace, path, json))
    } else {
      edit.add(name, json, to: place.value)
      operations.add(.init(.add, path, json))
    }
  }

  /// Writes marks into `properties`.
  mutating func mark(_ marks: [(String, String)], in place: Place) {
    if let properties = place.value["properties"], properties.kind == .object {
      for (name, text) in marks {
        set(name, .string(text), in: (properties, "\(place.pointer)/properties"))
      }
      return
    }
    var json = JSONWriter()
    json.beginObject()
    for (name, text) in marks {
      json.key(name)
      json.string(text)
    }
    json.endObject()
    set("properties", json.bytes, in: place)
  }

  /// Adds the rule that makes a field writable when a flag is set in the data.
  mutating func addFallback(when flag: String, in place: Place) {
    var json = JSONWriter()
    json.beginObject()
    json.key("name")
    json.string(FieldMark.fallback)
    json.key("trigger")
    json.beginObject()
    json.key("type")
    json.string("simple")
    json.key("simple")
    json.beginObject()
    json.key("show")
    json.bool(true)
    json.key("when")
    json.string(flag)
    json.key("eq")
    json.string("true")
    json.endObject()
    json.endObject()
    json.key("actions")
    json.beginArray()
    json.beginObject()
    for (name, text) in [("name", "ask"), ("type", "property")] {
      json.key(name)
      json.string(text)
    }
    json.key("property")
    json.beginObject()
    for (name, text) in [("label", "Disabled"), ("value", "disabled"), ("type", "boolean")] {
      json.key(name)
      json.string(text)
    }
    json.endObject()
    json.key("state")
    json.bool(false)
    json.endObject()
    json.endArray()
    json.endObject()
    if let logic = place.value["logic"], logic.kind == .array {
      edit.append(json.bytes, to: logic)
      operations.add(.init(.add, "\(moved(place.pointer))/logic/-", json.bytes))
    } else {
      set("logic", [0x5B] + json.bytes + [0x5D], in: place)
    }
  }

  /// Takes components out.
  mutating func remove(_ pointers: [String], in root: JSONValue) {
    var numbers: [String: Set<Int>] = [:]
    for pointer in pointers {
      let (list, number) = FormioPatch.split(pointer)
      numbers[list, default: []].insert(number)
    }
    for (list, removed) in numbers {
      if let array = root.path(to: list)?.last { edit.remove(removed, from: array) }
    }
    // From the last to the first, so that no pointer moves before its turn; within a list the higher
    // numbers come first.
    for pointer in pointers.sorted(by: FormioPatch.standsBehind) {
      operations.add(.init(.remove, pointer, nil))
    }
  }

  /// Where a component stands after others before it were taken out.
  private func moved(_ pointer: String) -> String {
    guard !removedBefore.isEmpty else { return pointer }
    let parts = pointer.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var moved = parts
    for removed in removedBefore {
      let (list, number) = FormioPatch.split(removed)
      let depth = list.split(separator: "/", omittingEmptySubsequences: false).count
      guard parts.count > depth, parts[..<depth].joined(separator: "/") == list,
        let own = Int(parts[depth]), own > number, let now = Int(moved[depth])
      else { continue }
      moved[depth] = String(now - 1)
    }
    return moved.joined(separator: "/")
  }

  /// The list in which an element stands, and its number.
  private static func split(_ pointer: String) -> (list: String, number: Int) {
    guard let slash = pointer.lastIndex(of: "/"),
      let number = Int(pointer[pointer.index(after: slash)...])
    else { preconditionFailure("a component stands in a list: \(pointer)") }
    return (String(pointer[..<slash]), number)
  }

  private static func standsBehind(_ a: String, _ b: String) -> Bool {
    let (a, b) = (a.split(separator: "/"), b.split(separator: "/"))
    for (x, y) in zip(a, b) where x != y {
      if let x = Int(x), let y = Int(y) { return x > y }
      return x > y
    }
    return a.count > b.count
  }
}
