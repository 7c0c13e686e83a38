import Interchange

/// Walks a layout of JSON Forms (`uischema`), which says what of a schema is shown, and where.
///
/// A property may be shown twice, and then it is asked twice; what the layout leaves out is never asked.
/// - SeeAlso: https://jsonforms.io/docs/uischema
struct LayoutWalker {
  var walker: SchemaWalker
  private let schema: SchemaViews
  private let root: SchemaView
  /// Scopes that lead nowhere.
  private(set) var lostScopes: [String] = []

  init(_ schema: SchemaViews, root: SchemaView) {
    self.schema = schema
    self.root = root
    walker = SchemaWalker(schema)
  }

  private struct Pending {
    var element: JSONValue
    var around: FormDraft.Surroundings
    var isLocked = false
  }

  mutating func read(_ layout: JSONValue) {
    var pending = [Pending(element: layout, around: FormDraft.Surroundings())]
    while let next = pending.popLast() { read(next, &pending) }
    addHidden()
  }

  private mutating func read(_ item: Pending, _ pending: inout [Pending]) {
    let element = item.element
    var around = item.around
    let label = element["label"]?.string ?? element["label"]?["text"]?.string ?? ""
    let isLocked = item.isLocked || element["options"]?["readonly"]?.bool == true
    if let conditional = LayoutWalker.conditional(of: element) {
      around.conditionals.append(conditional)
    }
    if let scope = element["scope"]?.string {
      guard let (views, active, name) = place(scope) else {
        lostScopes.append(scope)
        return
      }
      walker.read(
        SchemaWalker.Place(
          name: name, views: views, around: around,
          overlay: SchemaOverlay(value: nil, notation: .rjsf), active: active, label: label,
          isRoot: scope == "#", isLocked: isLocked))
      return
    }
    switch element["type"]?.string {
    case "Category" where around.step == nil:
      around = walker.draft.open(label, .step, in: around)
    case "Category", "Group":
      if !label.isEmpty { around = walker.draft.open(label, .block, in: around) }
    default: break
    }
    for child in (element["elements"]?.elements ?? []).reversed() {
      pending.append(Pending(element: child, around: around, isLocked: isLocked))
    }
  }

  /// The schemas that describe the place of a scope such as `#/properties/address/properties/city`.
  private func place(_ scope: String) -> ([SchemaView], Set<Int>, String)? {
    guard scope.hasPrefix("#") else { return nil }
    var views = [root]
    var active: Set<Int> = []
    var name = ""
    var tokens = scope.dropFirst().split(separator: "/").map(SchemaViews.key(of:))[...]
    while let token = tokens.popFirst() {
      let (expanded, inner, _) = schema.expanded(views, active: active)
      active = inner
      if token == "properties", let property = tokens.popFirst() {
        name = property
        views = SchemaViews.properties(of: expanded).first { $0.name == property }?.views ?? []
      } else {
        // A step into the schema itself: `items`, `anyOf/0`.
        views = expanded.compactMap { view in
          guard let value = SchemaViews.value(at: "/" + pointerToken(token), in: view.value) else {
            return nil
          }
          return SchemaView(value: value, pointer: "\(view.pointer)/\(pointerToken(token))")
        }
      }
      if views.isEmpty { return nil }
    }
    return (views, active, name)
  }

  /// Adds what the layout leaves out.
  private mutating func addHidden() {
    let shown = Set(walker.draft.fields.map(\.pointer))
    var all = SchemaWalker(schema)
    all.read(
      SchemaWalker.Place(
        name: "", views: [root], around: FormDraft.Surroundings(),
        overlay: SchemaOverlay(value: nil, notation: .rjsf), isRoot: true))
    var around = FormDraft.Surroundings()
    around.isHidden = true
    for field in all.draft.fields where !shown.contains(field.pointer) {
      walker.draft.add(
        Field(pointer: field.pointer, key: field.key, label: field.label, kind: field.kind),
        in: around)
    }
  }

  /// `SHOW` or `HIDE` by the value of another property.
  private static func conditional(of element: JSONValue) -> Conditional? {
    guard let rule = element["rule"], let effect = rule["effect"]?.string,
      effect == "SHOW" || effect == "HIDE", let scope = rule["condition"]?["scope"]?.string
    else { return nil }
    let field = scope.split(separator: "/").last.map(String.init) ?? ""
    let schema = rule["condition"]?["schema"]
    var values = (schema?["enum"]?.elements ?? []).compactMap { JSONForms.answer($0) }
    if let value = JSONForms.answer(schema?["const"]) { values.append(value) }
    guard !values.isEmpty else { return nil }
    return Conditional(
      shows: effect == "SHOW", needsAll: false,
      terms: values.map { .init(field: field, comparison: .equal, value: $0) })
  }
}
