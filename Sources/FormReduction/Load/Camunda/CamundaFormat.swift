import Interchange

/// Forms of Camunda and bpmn.io (form-js).
///
/// One form belongs to one task of a person; the order of tasks stands in the process, not here. Drafts
/// often set empty groups and Markdown headings over what follows: both are read as headings.
/// - SeeAlso: FORMATS section 8; https://github.com/bpmn-io/form-js
public enum CamundaFormat: JSONSchemaFormat {
  public static let id = "camunda"
  public static let summary = Message(
    vi: "biểu mẫu Camunda, bpmn.io form-js (JSON, .form)",
    en: "Camunda and bpmn.io form-js forms (JSON, .form)")
  public static let extensions = ["form", "json"]
  public static let support = FormatSupport(
    [.sections, .hidden, .prefilled, .repeated, .conditional],
    note: Message(
      vi: "không có bước (thứ tự nằm trong quy trình BPMN); nhóm rỗng và tiêu đề Markdown mở mục",
      en:
        "no steps (their order is in the BPMN process); empty groups and Markdown headings open sections"
    ))

  static func recognizes(_ root: JSONValue) -> Bool {
    guard root["components"]?.kind == .array else { return false }
    return root["schemaVersion"]?.kind == .number && root["display"] == nil
      || root["exporter"] != nil || root["executionPlatform"] != nil
      || root["type"]?.string == "default"
  }

  static func forms(in root: JSONValue, file: String) throws(LoadError) -> LoadedForms {
    var loader = CamundaLoader()
    loader.read(root)
    loader.draft.title = loader.title.isEmpty ? root["id"]?.string ?? "" : loader.title
    return LoadedForms(forms: [
      loader.draft.form(self, file: file, codeIn: [root["id"]?.string])
    ])
  }
}

/// Walks the components of a form.
struct CamundaLoader {
  var draft = FormDraft()
  /// The first heading of the form.
  private(set) var title = ""

  private struct Pending {
    var value: JSONValue
    var pointer: String
    var around: FormDraft.Surroundings
    /// The list that the component stands in: a heading speaks for the rest of it.
    var list: Int
  }

  /// What the last heading of each list opened.
  private var headings: [FormDraft.Surroundings?] = []

  mutating func read(_ root: JSONValue) {
    var pending: [Pending] = []
    push(inside: root, "", FormDraft.Surroundings(), &pending)
    while let next = pending.popLast() { read(next, &pending) }
  }

  private mutating func push(
    inside value: JSONValue, _ pointer: String, _ around: FormDraft.Surroundings,
    _ pending: inout [Pending]
  ) {
    headings.append(nil)
    for (number, child) in (value["components"]?.elements ?? []).enumerated().reversed()
    where child.kind == .object {
      pending.append(
        Pending(
          value: child, pointer: "\(pointer)/components/\(number)", around: around,
          list: headings.count - 1))
    }
  }

  private mutating func read(_ item: Pending, _ pending: inout [Pending]) {
    let component = item.value
    let type = component["type"]?.string ?? ""
    let key = component["key"]?.string ?? component["path"]?.string ?? ""
    var around = headings[item.list] ?? item.around
    if let conditional = CamundaLoader.conditional(of: component) {
      around.conditionals.append(conditional)
    }
    let label = component["label"]?.string ?? ""
    switch type {
    case "text":
      guard let heading = CamundaLoader.heading(in: component["text"]?.string ?? "") else { return }
      if title.isEmpty, headings[item.list] == nil, item.list == 0, draft.fields.isEmpty {
        title = heading
      } else {
        headings[item.list] = draft.open(heading, .block, in: item.around)
      }
    case "group" where (component["components"]?.elements ?? []).isEmpty:
      if !label.isEmpty {
        headings[item.list] = draft.open(label, key: key, .block, in: item.around)
      }
    case "group":
      if !label.isEmpty { around = draft.open(label, key: key, .block, in: around) }
      push(inside: component, item.pointer, around, &pending)
    case "dynamiclist":
      around = draft.open(label, key: key, .repeatingGroup, in: around)
      push(inside: component, item.pointer, around, &pending)
    default:
      guard let kind = CamundaLoader.kind(of: component, type) else { return }
      let isLocked = ["disabled", "readonly"].contains { component[$0]?.bool == true }
      let dateLabel = component["dateLabel"]?.string ?? component["timeLabel"]?.string ?? ""
      draft.add(
        Field(
          pointer: item.pointer, key: key, label: label.isEmpty ? dateLabel : label,
          help: component["description"]?.string ?? "", kind: kind,
          options: (component["values"]?.elements ?? []).prefix(JSONForms.optionLimit)
            .map { JSONForms.words($0, ["label", "value"]) }),
        isSupplied: isLocked || type == "expression", in: around)
    }
  }

  private static func kind(of component: JSONValue, _ type: String) -> FieldKind? {
    switch type {
    case "html", "image", "button", "spacer", "separator", "table", "iframe", "documentPreview", "":
      return nil
    case "textfield", "expression": return .text
    case "textarea": return .longText
    case "number": return .number
    case "checkbox": return .yesNo
    case "checklist", "taglist": return .multipleChoice
    case "select": return .choice
    case "radio": return .radio
    case "filepicker": return .file
    case "datetime": return component["subtype"]?.string == "time" ? .time : .date
    default: return component["key"] == nil ? nil : .other
    }
  }

  /// The words of a Markdown heading with which a text begins.
  private static func heading(in text: String) -> String? {
    let line = text.drop { $0.isWhitespace }.prefix { !$0.isNewline }
    guard line.hasPrefix("#") else { return nil }
    let words = line.drop { $0 == "#" }
    guard words.first == " " else { return nil }
    return String(words.dropFirst())
  }

  /// `=kind = "org"` in FEEL; it says when the component is hidden.
  private static func conditional(of component: JSONValue) -> Conditional? {
    guard let text = component["conditional"]?["hide"]?.string, text.hasPrefix("=") else {
      return nil
    }
    var conditional = PlainCondition.conditional(
      String(text.dropFirst()), and: [" and "], or: [" or "]
    ) { term in
      PlainCondition.comparison(term) { name in
        let isName = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        return isName && !name.isEmpty ? name : nil
      }
    }
    conditional?.shows = false
    return conditional
  }
}
