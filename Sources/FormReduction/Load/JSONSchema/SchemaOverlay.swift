import Interchange

/// What stands beside a schema and says how a property is shown: the `uiSchema` of React JSON Schema Form, or
/// the `options` of Alpaca. Both are trees that follow the schema's own.
struct SchemaOverlay {
  enum Notation { case rjsf, alpaca }

  var value: JSONValue?
  var notation: Notation

  /// That of a property.
  func property(_ name: String) -> SchemaOverlay {
    let inside = notation == .rjsf ? value?[name] : value?["fields"]?[name]
    return SchemaOverlay(value: inside, notation: notation)
  }

  /// That of the items of a list; old Alpaca files write it as a field `item`.
  var items: SchemaOverlay {
    SchemaOverlay(value: value?["items"] ?? value?["fields"]?["item"], notation: notation)
  }

  /// A member under one of its names, of which some stand in `ui:options` too.
  private func said(_ name: String) -> JSONValue? {
    notation == .alpaca ? value?[name] : value?["ui:" + name] ?? value?["ui:options"]?[name]
  }

  var title: String { said(notation == .rjsf ? "title" : "label")?.string ?? "" }

  var help: String {
    ["description", "help", "helper", "placeholder"].lazy.compactMap { said($0)?.string }
      .first { !$0.isEmpty } ?? ""
  }

  private var widget: String {
    (said(notation == .rjsf ? "widget" : "type")?.string ?? "").lowercased()
  }

  var isHidden: Bool {
    widget == "hidden" || notation == .alpaca && SchemaOverlay.isTrue(value?["hidden"])
  }

  var isLocked: Bool {
    ["readonly", "disabled"].contains { SchemaOverlay.isTrue(said($0)) }
  }

  private static func isTrue(_ value: JSONValue?) -> Bool {
    value?.bool == true || value?.string == "true"
  }

  /// Answers in the words of the form.
  var options: [String] {
    let labels = notation == .rjsf ? said("enumNames") : value?["optionLabels"]
    return (labels?.elements ?? []).compactMap(\.string)
  }

  /// What a person does with the field, where that is said.
  func kind(orElse kind: FieldKind) -> FieldKind {
    switch widget {
    case "textarea", "ckeditor", "summernote", "tinymce", "tag", "editor": .longText
    case "radio": .radio
    case "checkboxes": .multipleChoice
    case "checkbox": kind == .choice ? .multipleChoice : kind == .text ? .yesNo : kind
    case "select", "autocomplete": kind == .multipleChoice ? kind : .choice
    case "date", "datetime", "datepicker", "alt-date", "alt-datetime": .date
    case "time": .time
    case "file", "upload", "image": .file
    case "email": .email
    case "phone", "tel": .phone
    case "number", "integer", "currency", "updown": .number
    case "address": .address
    default: kind
    }
  }

  /// The names in the order in which they are shown; those not mentioned stay where `*` stands, or behind.
  func ordered(_ names: [String]) -> [String] {
    if notation == .alpaca {
      let places = names.map { name in
        property(name).value?["order"].flatMap { JSONForms.answer($0) }.flatMap { Double($0) }
      }
      guard places.contains(where: { $0 != nil }) else { return names }
      return zip(names, places).enumerated().sorted { a, b in
        let (first, second) = (a.element.1 ?? .infinity, b.element.1 ?? .infinity)
        return first == second ? a.offset < b.offset : first < second
      }.map(\.element.0)
    }
    let order = (value?["ui:order"]?.elements ?? []).compactMap(\.string)
    guard !order.isEmpty else { return names }
    let rest = names.filter { !order.contains($0) }
    let listed = order.flatMap { $0 == "*" ? rest : names.contains($0) ? [$0] : [] }
    return order.contains("*") ? listed : listed + rest
  }
}
