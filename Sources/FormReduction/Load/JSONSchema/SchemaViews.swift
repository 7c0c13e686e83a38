import Interchange

/// A place in a JSON Schema, and the way to it from the root of the file.
struct SchemaView {
  var value: JSONValue
  /// As the standard writes the way through a schema: a JSON Pointer in which `$ref` stands where a reference
  /// was followed, so that five uses of one definition are five places.
  var pointer: String
}

/// Follows references and alternatives through a schema.
///
/// A property is described by several schemas at once: its own, those it refers to, those of `allOf`, `anyOf`,
/// `oneOf`, `then` and `else`. A form shows the union of what they ask, so everything here works on the list
/// of all of them.
/// - SeeAlso: JSON Schema 2020-12 core, sections 8.2, 10.2 and 12.3; drafts 4 to 2019-09 alike.
struct SchemaViews {
  private let root: JSONValue
  /// Schemas with a plain-name anchor: `$anchor`, or `$id` (`id` in draft 4) that begins with `#`.
  private var anchors: [String: JSONValue] = [:]

  init(_ root: JSONValue) {
    self.root = root
    var pending = [root]
    while let value = pending.popLast() {
      for (key, member) in value.members {
        if let name = member.string,
          key == "$anchor" || (key == "$id" || key == "id") && name.hasPrefix("#")
        {
          anchors[name.hasPrefix("#") ? String(name.dropFirst()) : name] = value
        }
        if member.kind == .object || member.kind == .array { pending.append(member) }
      }
      if value.kind == .array { pending += value.elements }
    }
  }

  /// All schemas that describe one place.
  ///
  /// - Parameters:
  ///   - views: Those that stand there.
  ///   - active: Byte offsets of the definitions on the way from the root; one met again is a circle and left
  ///     out.
  /// - Returns: The schemas, the given ones first, and the definitions on the way further down; also the
  ///   references that lead nowhere.
  func expanded(
    _ views: [SchemaView], active: Set<Int>
  ) -> (views: [SchemaView], active: Set<Int>, lost: [String]) {
    var found: [SchemaView] = []
    var active = active
    var lost: [String] = []
    var pending = Array(views.reversed())
    while let view = pending.popLast() {
      found.append(view)
      var next: [SchemaView] = []
      if let reference = view.value["$ref"]?.string {
        if let target = target(of: reference) {
          if active.insert(target.byteOffset).inserted {
            next.append(SchemaView(value: target, pointer: view.pointer + "/$ref"))
          } else {
            // A circle: the place is known, what it holds is not asked again.
            found.removeLast()
            continue
          }
        } else {
          lost.append(reference)
        }
      }
      for name in ["allOf", "anyOf", "oneOf"] {
        for (number, item) in (view.value[name]?.elements ?? []).enumerated() {
          next.append(SchemaView(value: item, pointer: "\(view.pointer)/\(name)/\(number)"))
        }
      }
      for name in ["then", "else"] {
        if let item = view.value[name] {
          next.append(SchemaView(value: item, pointer: "\(view.pointer)/\(name)"))
        }
      }
      for name in ["dependentSchemas", "dependencies"] {
        // In older drafts a dependency may be a list of names.
        for (key, item) in view.value[name]?.members ?? [] where item.kind == .object {
          next.append(
            SchemaView(value: item, pointer: "\(view.pointer)/\(name)/\(pointerToken(key))"))
        }
      }
      pending += next.filter { $0.value.kind == .object }.reversed()
    }
    return (found, active, lost)
  }

  private func target(of reference: String) -> JSONValue? {
    guard let mark = reference.firstIndex(of: "#") else { return nil }
    // What stands before the mark names another file, unless it is the schema's own name.
    let file = reference[..<mark]
    let own = root["$id"]?.string ?? root["id"]?.string
    guard file.isEmpty || own.map({ $0 == file || $0 == file + "#" }) ?? false else { return nil }
    let fragment = SchemaViews.decoded(reference[reference.index(after: mark)...])
    if fragment.isEmpty { return root }
    guard fragment.hasPrefix("/") else { return anchors[fragment] }
    return SchemaViews.value(at: fragment, in: root)
  }

  /// The key that a part of a JSON Pointer stands for.
  static func key(of token: Substring) -> String {
    String(token).replacing("~1", with: "/").replacing("~0", with: "~")
  }

  /// The value at a JSON Pointer; `nil` where there is none.
  static func value(at pointer: String, in root: JSONValue) -> JSONValue? {
    var value = root
    for token in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let key = key(of: token)
      if value.kind == .array {
        guard let number = Int(key), value.elements.indices.contains(number) else { return nil }
        value = value.elements[number]
      } else {
        guard let member = value[key] else { return nil }
        value = member
      }
    }
    return value
  }

  /// Resolves `%20` in a fragment.
  private static func decoded(_ text: Substring) -> String {
    guard text.contains("%") else { return String(text) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == 0x25, position + 2 < bytes.count,
        let value = UInt8(
          String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        position += 3
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The names of all properties in the order of the schemas, each with the schemas that describe it.
  static func properties(of views: [SchemaView]) -> [(name: String, views: [SchemaView])] {
    var order: [(name: String, views: [SchemaView])] = []
    var numbers: [String: Int] = [:]
    for view in views {
      guard let properties = view.value["properties"], properties.kind == .object else { continue }
      for (name, value) in properties.members where value.bool != false {
        let place = SchemaView(
          value: value, pointer: "\(view.pointer)/properties/\(pointerToken(name))")
        if let number = numbers[name] {
          order[number].views.append(place)
        } else {
          numbers[name] = order.count
          order.append((name, [place]))
        }
      }
    }
    return order
  }
}
