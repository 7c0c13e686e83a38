import Interchange

/// Form.io JSON, as portals and builders export it.
///
/// A form is an object with a list `components`; it may lie in wrappers (`form`, `configuration`, an
/// array, a string that holds JSON). Components are walked in the order in which a person meets them,
/// on a stack of our own, so that deep nesting costs memory and nothing else.
/// - SeeAlso: FORMATS section 1, measured on 420 real files; https://help.form.io/developers/schemas
public enum FormioFormat: JSONSchemaFormat {
  public static let id = "formio"
  public static let summary = Message(
    vi: "Form.io JSON (trình hướng dẫn hoặc một trang), kể cả bản bọc và bản CHEFS, Open Forms",
    en: "Form.io JSON (wizard or one page), wrapped exports, CHEFS and Open Forms included")
  public static let extensions = ["json", "ndjson", "jsonl"]
  public static let support = FormatSupport(
    Set(FormatSupport.Feature.allCases),
    note: Message(
      vi: "điều kiện đơn giản được đọc, kịch bản JavaScript thì không",
      en: "simple conditions are read, JavaScript is not"))

  static func recognizes(_ root: JSONValue) -> Bool {
    !wrapped(root, pointer: "").isEmpty || companion(root, file: "") != nil
      || root.kind == .array && root.count == 0
  }

  static func forms(in root: JSONValue, file: String) throws(LoadError) -> LoadedForms {
    let found = wrapped(root, pointer: "")
    if found.isEmpty, let companion = companion(root, file: file) { throw companion }
    guard !found.isEmpty else {
      throw LoadError(
        message: Message(
          vi: "không phải biểu mẫu đọc được (không có danh sách “components”)",
          en: "no form that can be read (no list \"components\" found)"))
    }
    return LoadedForms(
      forms: found.map { place in
        var loader = FormioLoader(file: file)
        return loader.form(place.value, pointer: place.pointer, titleFrom: place.wrapper ?? root)
      })
  }

  // MARK: Wrappers

  private struct Place {
    var value: JSONValue
    var pointer: String
    var wrapper: JSONValue?
  }

  /// The objects that hold components, at most five wrappers deep, in the order of the file.
  private static func wrapped(_ root: JSONValue, pointer: String) -> [Place] {
    var found: [Place] = []
    var pending = [(Place(value: root, pointer: pointer), 0)]
    while let (place, depth) = pending.popLast() {
      let value = place.value
      switch value.kind {
      case .object:
        if holdsComponents(value) {
          found.append(place)
          continue
        }
        guard depth < 5 else { continue }
        for (key, member) in value.members.reversed() where mayHoldForm(member) {
          pending.append(
            (
              Place(
                value: member, pointer: place.pointer + "/" + pointerToken(key), wrapper: value),
              depth + 1
            ))
        }
      case .array:
        guard depth < 5 else { continue }
        if depth == 0, isComponentList(value) {
          // A bare list of components: the form without its shell. Deeper, lists of components are
          // something else: the texts under a submit button.
          found.append(place)
          continue
        }
        for (number, element) in value.elements.enumerated().reversed()
        where mayHoldForm(element) {
          pending.append(
            (
              Place(
                value: element, pointer: "\(place.pointer)/\(number)", wrapper: place.wrapper),
              depth + 1
            ))
        }
      case .string:
        // The whole form as a string inside JSON, as some databases dump it.
        guard depth < 5, let text = value.string,
          text.first(where: { !$0.isWhitespace }).map({ $0 == "{" || $0 == "[" }) ?? false,
          text.contains("\"components\""),
          let inner = try? JSONDocument(parsing: Array(text.utf8))
        else { continue }
        pending.append(
          (
            Place(value: inner.root, pointer: place.pointer, wrapper: place.wrapper), depth + 1
          ))
      default: continue
      }
    }
    return found
  }

  private static func mayHoldForm(_ value: JSONValue) -> Bool {
    value.kind == .object || value.kind == .array || value.kind == .string
  }

  private static func holdsComponents(_ value: JSONValue) -> Bool {
    guard let list = value["components"], list.kind == .array else { return false }
    // Other formats have lists of that name too: Form.io's items are objects with a type or a key.
    let items = list.elements
    return items.isEmpty
      ? value["display"] != nil || value["type"]?.string == "form"
      : items.contains { isComponent($0) }
  }

  private static func isComponentList(_ value: JSONValue) -> Bool {
    let items = value.elements
    return !items.isEmpty
      && items.allSatisfy { $0.kind == .object && $0["type"]?.string != nil && $0["key"] != nil }
  }

  private static func isComponent(_ value: JSONValue) -> Bool {
    value.kind == .object
      && (value["type"]?.kind == .string || value["key"] != nil || value["components"] != nil)
  }

  /// The files that lie beside the form in an Open Forms export: known, and empty of questions.
  private static func companion(_ root: JSONValue, file: String) -> LoadError? {
    let marks = [
      "json_logic_trigger", "prefill_plugin", "of_release", "registration_backend",
      "registration_backends", "authentication_backends", "form_definition",
    ]
    let first = root.kind == .array ? root.elements.first : root
    let isKnown = first.map { value in marks.contains { value[$0] != nil } } ?? false
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let isEmptyList =
      root.kind == .array && root.count == 0
      && ["formLogic.json", "formVariables.json", "formSteps.json", "formDefinitions.json"]
        .contains { name.hasSuffix($0) }
    guard isKnown || isEmptyList else { return nil }
    return LoadError(
      message: Message(
        vi: "tệp đi kèm của bản xuất Open Forms, không có trường nào",
        en: "companion file of an Open Forms export, holds no field"),
      severity: .note)
  }
}
