import Interchange

/// What a place in a schema is to a person, taken from all schemas that describe it.
struct SchemaShape {
  enum Kind {
    /// Holds others under names.
    case object
    /// One or more of what each item is.
    case array(items: [SchemaView])
    /// A list whose places mean different things.
    case tuple([SchemaView])
    /// Entries under names that a person invents.
    case map([SchemaView])
    case leaf(FieldKind)
    /// Nothing to fill in: a constant, nothing at all, an object without contents.
    case nothing
  }

  var kind: Kind
  var title = ""
  var help = ""
  var options: [String] = []
  var isLocked = false

  init(_ views: [SchemaView]) {
    var types: Set<String> = []
    for view in views {
      let type = view.value["type"]
      if let name = type?.string { types.insert(name) }
      for name in type?.elements ?? [] { if let name = name.string { types.insert(name) } }
      // The title of a constant is the name of an answer.
      if title.isEmpty, view.value["const"] == nil { title = view.value["title"]?.string ?? "" }
      if help.isEmpty { help = view.value["description"]?.string ?? "" }
      if view.value["readOnly"]?.bool == true { isLocked = true }
    }
    types.remove("null")
    kind = .nothing
    options = SchemaShape.options(of: views)
    kind = SchemaShape.kind(of: views, types, isChoice: !options.isEmpty)
    // A box to tick has no answers to pick from.
    if case .leaf(.yesNo) = kind { options = [] }
  }

  private static func kind(
    of views: [SchemaView], _ types: Set<String>, isChoice: Bool
  ) -> Kind {
    if views.contains(where: { ($0.value["properties"]?.count ?? 0) > 0 }) { return .object }
    let lists = views.filter { $0.value["items"] != nil || $0.value["prefixItems"] != nil }
    // What may be a list or something simpler is answered once.
    if types == ["array"] || types.isEmpty && !lists.isEmpty { return list(lists) }
    if types == ["object"] {
      let maps = views.flatMap { view -> [SchemaView] in
        var maps = (view.value["patternProperties"]?.members ?? []).map { name, value in
          SchemaView(
            value: value, pointer: "\(view.pointer)/patternProperties/\(pointerToken(name))")
        }
        if let value = view.value["additionalProperties"], value.kind == .object {
          maps.append(SchemaView(value: value, pointer: view.pointer + "/additionalProperties"))
        }
        return maps
      }
      return maps.isEmpty ? .nothing : .map(maps)
    }
    if isConstant(views) || views.allSatisfy({ $0.value["type"]?.string == "null" }) {
      return .nothing
    }
    return .leaf(leaf(views, types, isChoice: isChoice))
  }

  private static func list(_ lists: [SchemaView]) -> Kind {
    let tuples = lists.flatMap { view in
      ["prefixItems", "items"].flatMap { name in
        (view.value[name]?.elements ?? []).enumerated().map { number, value in
          SchemaView(value: value, pointer: "\(view.pointer)/\(name)/\(number)")
        }
      }
    }
    // A list of one schema is nearly always meant for all items.
    if tuples.count == 1 { return .array(items: tuples) }
    if !tuples.isEmpty { return .tuple(tuples) }
    return .array(
      items: lists.compactMap { view in
        guard let value = view.value["items"], value.kind == .object else { return nil }
        return SchemaView(value: value, pointer: view.pointer + "/items")
      })
  }

  private static func leaf(
    _ views: [SchemaView], _ types: Set<String>, isChoice: Bool
  ) -> FieldKind {
    if types.contains("boolean"), types.count == 1 { return .yesNo }
    if isChoice { return .choice }
    if types.contains("number") || types.contains("integer"), !types.contains("string") {
      return .number
    }
    let formats = Set(views.compactMap { $0.value["format"]?.string })
    if views.contains(where: {
      $0.value["contentEncoding"] != nil || $0.value["contentMediaType"] != nil
    }) {
      return .file
    }
    for format in formats.sorted() {
      switch format {
      case "date", "date-time": return .date
      case "time": return .time
      case "email", "idn-email": return .email
      case "phone": return .phone
      case "data-url", "binary", "byte": return .file
      default: continue
      }
    }
    return types.isEmpty || types.contains("string") ? .text : .other
  }

  /// A constant is no question; several constants are the answers to one.
  private static func isConstant(_ views: [SchemaView]) -> Bool {
    let constants = views.compactMap { $0.value["const"] }
    guard !constants.isEmpty, !views.contains(where: { $0.value["enum"] != nil }) else {
      return false
    }
    return Set(constants.map { JSONForms.answer($0) ?? "" }).count == 1
  }

  /// The words of the answers: names given to them, else the values.
  private static func options(of views: [SchemaView]) -> [String] {
    var options: [String] = []
    for view in views {
      let names = view.value["enumNames"]?.elements ?? []
      for (number, value) in (view.value["enum"]?.elements ?? []).enumerated() {
        let name = number < names.count ? names[number].string : nil
        options.append(name ?? JSONForms.answer(value) ?? "")
      }
      if let value = view.value["const"] {
        options.append(view.value["title"]?.string ?? JSONForms.answer(value) ?? "")
      }
      if options.count > JSONForms.optionLimit { break }
    }
    return Array(options.prefix(JSONForms.optionLimit))
  }
}

/// The words that a property's name is made of: `dateOfBirth` is "date of birth".
func wordsOfName(_ name: String) -> String {
  var words: [String] = []
  var word = ""
  let scalars = Array(name)
  for (index, character) in scalars.enumerated() {
    guard character.isLetter || character.isNumber else {
      if !word.isEmpty { words.append(word) }
      word = ""
      continue
    }
    let previous = index > 0 ? scalars[index - 1] : " "
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    // A capital begins a word after a small letter, and after capitals where a small letter follows.
    let begins =
      character.isUppercase
      && (previous.isLowercase || previous.isNumber || previous.isUppercase && next.isLowercase)
      || character.isNumber && previous.isLowercase
    if begins, !word.isEmpty {
      words.append(word)
      word = ""
    }
    word.append(character)
  }
  if !word.isEmpty { words.append(word) }
  return words.map { $0.allSatisfy { !$0.isLowercase } && $0.count > 1 ? $0 : $0.lowercased() }
    .joined(separator: " ")
}
