import Foundation

/// A second reading of JSON Schema, by plain recursion over Foundation's objects: what is asked, as paths of
/// names, `[]` for the rows of a list.
struct SchemaReading {
  typealias Object = [String: Any]
  let root: Object

  private func target(_ reference: String) -> Object? {
    var value: Any = root
    for part in reference.split(separator: "/").dropFirst() {
      guard let object = value as? Object, let next = object[String(part)] else { return nil }
      value = next
    }
    return reference.hasPrefix("#") ? value as? Object : nil
  }

  /// A schema with all that it refers to; nothing for a circle.
  private func all(_ schema: Object, _ way: [String]) -> [(Object, [String])] {
    var found: [(Object, [String])] = [(schema, way)]
    if let reference = schema["$ref"] as? String {
      if way.contains(reference) { return [] }
      if let target = target(reference) { found += all(target, way + [reference]) }
    }
    for name in ["allOf", "anyOf", "oneOf"] {
      found += (schema[name] as? [Object] ?? []).flatMap { all($0, way) }
    }
    for name in ["then", "else"] { found += (schema[name] as? Object).map { all($0, way) } ?? [] }
    for name in ["dependencies", "dependentSchemas"] {
      found += (schema[name] as? Object ?? [:]).values.compactMap { $0 as? Object }
        .flatMap { all($0, way) }
    }
    return found
  }

  func paths(_ schemas: [(Object, [String])], _ path: String = "") -> Set<String> {
    let known = schemas.flatMap { all($0.0, $0.1) }
    // Definitions on any of the ways are on the way further down.
    let way = known.flatMap(\.1)
    var types = Set(known.compactMap { $0.0["type"] as? String })
    for list in known.compactMap({ $0.0["type"] as? [String] }) { types.formUnion(list) }
    let properties = known.compactMap { $0.0["properties"] as? Object }.filter { !$0.isEmpty }
    if !properties.isEmpty {
      var found: Set<String> = []
      for name in Set(properties.flatMap(\.keys)) {
        // A broken schema still names a property.
        let inside = properties.compactMap { $0[name] }.map { ($0 as? Object ?? [:], way) }
        found.formUnion(paths(inside, path + "/" + name))
      }
      return found
    }
    let lists = known.filter { $0.0["items"] != nil }
    types.remove("null")
    if types == ["array"] || types.isEmpty && !lists.isEmpty {
      let items = lists.compactMap {
        $0.0["items"] as? Object ?? ($0.0["items"] as? [Object])?.first
      }
      .map { ($0, way) }
      let inside = paths(items, path + "/[]")
      // A list of single answers is asked where the list stands.
      return inside == [path + "/[]"] || items.isEmpty ? [path] : inside
    }
    let constants = Set(known.compactMap { $0.0["const"].map { "\($0)" } })
    let isConstant = constants.count == 1 && !known.contains { $0.0["enum"] != nil }
    if types == ["object"] {
      let hasMap = known.contains {
        $0.0["additionalProperties"] is Object
          || !($0.0["patternProperties"] as? Object ?? [:]).isEmpty
      }
      return hasMap ? [path + "/*"] : []
    }
    return known.isEmpty || isConstant ? [] : [path]
  }

  /// The path of a place as our pointers write it.
  static func path(_ pointer: String) -> String {
    var path = ""
    var tokens = pointer.split(separator: "/").map(String.init)[...]
    while let token = tokens.popFirst() {
      switch token {
      case "properties": path += "/" + (tokens.popFirst() ?? "")
      case "items":
        path += "/[]"
        if tokens.first == "0" { tokens.removeFirst() }
      case "additionalProperties": path += "/*"
      case "patternProperties":
        path += "/*"
        _ = tokens.popFirst()
      default: continue
      }
    }
    return path.replacing("~1", with: "/").replacing("~0", with: "~")
  }
}
