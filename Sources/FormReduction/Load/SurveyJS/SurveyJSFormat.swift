import Interchange

/// SurveyJS surveys.
///
/// - SeeAlso: FORMATS section 5; https://surveyjs.io/form-library/documentation/design-survey
public enum SurveyJSFormat: JSONSchemaFormat {
  public static let id = "surveyjs"
  public static let summary = Message(vi: "khảo sát SurveyJS (JSON)", en: "SurveyJS surveys (JSON)")
  public static let extensions = ["json"]
  public static let support = FormatSupport(
    [.steps, .sections, .hidden, .prefilled, .repeated, .conditional],
    note: Message(
      vi:
        "câu hỏi “visible: false” do kịch bản bật lên nên vẫn tính; so sánh đơn giản trong visibleIf được đọc",
      en:
        "questions with visible: false are shown by scripts and count; plain comparisons in visibleIf are read"
    ))

  static func recognizes(_ root: JSONValue) -> Bool {
    func areQuestions(_ value: JSONValue?) -> Bool {
      guard let first = value?.elements.first else { return false }
      return first["type"]?.string != nil && first["key"] == nil
        && (first["name"]?.string != nil || first["elements"] != nil)
    }
    if let pages = root["pages"], pages.kind == .array {
      return root["startPage"] == nil && root["flow"] == nil
        && pages.elements.contains {
          $0["elements"]?.kind == .array || areQuestions($0["questions"])
        }
    }
    return areQuestions(root["elements"]) || areQuestions(root["questions"])
  }

  static func forms(in root: JSONValue, file: String) throws(LoadError) -> LoadedForms {
    var loader = SurveyJSLoader()
    loader.read(root)
    loader.draft.title = JSONForms.words(root["title"])
    let form = loader.draft.form(self, file: file, codeIn: [root["name"]?.string])
    guard loader.scriptedCount > 0 else { return LoadedForms(forms: [form]) }
    let count = loader.scriptedCount
    return LoadedForms(
      forms: [form],
      diagnostics: [
        Diagnostic(
          .note, file: file,
          message: Message(
            vi:
              "\(count) câu hỏi ghi “visible: false” mà không nêu điều kiện, kịch bản sẽ bật lên; vẫn tính",
            en:
              "\(count) questions say visible: false without a condition, a script shows them; they count"
          ))
      ])
  }
}

/// Walks the pages and panels of a survey.
struct SurveyJSLoader {
  var draft = FormDraft()
  /// Questions that only a script can show.
  private(set) var scriptedCount = 0

  private struct Pending {
    var value: JSONValue
    var pointer: String
    var around: FormDraft.Surroundings
  }

  mutating func read(_ root: JSONValue) {
    var pending: [Pending] = []
    let around = FormDraft.Surroundings()
    guard let pages = root["pages"], pages.kind == .array else {
      push(lists(of: root, ""), around, &pending)
      while let next = pending.popLast() { read(next, &pending) }
      return
    }
    for (number, page) in pages.elements.enumerated() {
      var inside = inherit(page, around)
      let title = JSONForms.words(page, ["title", "name"])
      inside = draft.open(title, key: page["name"]?.string ?? "", .step, in: inside)
      push(lists(of: page, "/pages/\(number)"), inside, &pending)
      while let next = pending.popLast() { read(next, &pending) }
    }
  }

  private func lists(of value: JSONValue, _ pointer: String) -> [(JSONValue, String)] {
    ["elements", "questions", "templateElements"].compactMap { name in
      guard let list = value[name], list.kind == .array else { return nil }
      return (list, "\(pointer)/\(name)")
    }
  }

  private func push(
    _ lists: [(JSONValue, String)], _ around: FormDraft.Surroundings, _ pending: inout [Pending]
  ) {
    for (list, pointer) in lists.reversed() {
      for (number, child) in list.elements.enumerated().reversed() where child.kind == .object {
        pending.append(Pending(value: child, pointer: "\(pointer)/\(number)", around: around))
      }
    }
  }

  private mutating func read(_ item: Pending, _ pending: inout [Pending]) {
    let question = item.value
    let type = (question["type"]?.string ?? "").lowercased()
    let around = inherit(question, item.around)
    let title = JSONForms.words(question["title"])
    let name = question["name"]?.string ?? ""
    switch type {
    case "panel":
      let inside = title.isEmpty ? around : draft.open(title, key: name, .block, in: around)
      push(lists(of: question, item.pointer), inside, &pending)
    case "paneldynamic":
      let inside = draft.open(title, key: name, .repeatingGroup, in: around)
      push(lists(of: question, item.pointer), inside, &pending)
    case "matrixdynamic", "matrixdropdown":
      let inside = draft.open(
        title, key: name, type == "matrixdynamic" ? .repeatingGroup : .table, in: around)
      for (number, column) in (question["columns"]?.elements ?? []).enumerated() {
        add(
          column, SurveyJSLoader.kind(of: column, column["cellType"]?.string ?? "text") ?? .text,
          "\(item.pointer)/columns/\(number)", inherit(column, inside))
      }
    case "matrix":
      // Each row is one question with the columns as its answers.
      let inside = draft.open(title, key: name, .block, in: around)
      for (number, row) in (question["rows"]?.elements ?? []).enumerated() {
        add(
          question, .radio, "\(item.pointer)/rows/\(number)", inside,
          label: row.string ?? JSONForms.words(row, ["text", "value"]),
          options: question["columns"])
      }
    case "multipletext":
      let inside = draft.open(title, key: name, .block, in: around)
      for (number, part) in (question["items"]?.elements ?? []).enumerated() {
        add(
          part, SurveyJSLoader.kind(of: part, "text") ?? .text, "\(item.pointer)/items/\(number)",
          inside)
      }
    default:
      guard let kind = SurveyJSLoader.kind(of: question, type) else { return }
      let isHidden = question["visible"]?.bool == false && question["visibleIf"] == nil
      if isHidden { scriptedCount += 1 }
      add(question, kind, item.pointer, around)
    }
  }

  private mutating func add(
    _ question: JSONValue, _ kind: FieldKind, _ pointer: String,
    _ around: FormDraft.Surroundings, label: String? = nil, options: JSONValue? = nil
  ) {
    let choices = options ?? question["choices"]
    draft.add(
      Field(
        pointer: pointer, key: question["name"]?.string ?? question["valueName"]?.string ?? "",
        // Without a title a survey shows the name.
        label: label ?? JSONForms.words(question, ["title", "name"]),
        help: ["description", "placeholder"].map { JSONForms.words(question[$0]) }
          .joined(separator: " "),
        kind: kind,
        options: (choices?.elements ?? []).prefix(JSONForms.optionLimit).map { choice in
          choice.string ?? JSONForms.words(choice, ["text", "value"])
        }),
      isSupplied: question["readOnly"]?.bool == true || question["setValueExpression"] != nil,
      in: around)
  }

  private func inherit(
    _ value: JSONValue, _ around: FormDraft.Surroundings
  ) -> FormDraft.Surroundings {
    var around = around
    if let text = value["visibleIf"]?.string,
      let conditional = SurveyJSLoader.conditional(text)
    {
      around.conditionals.append(conditional)
    }
    return around
  }

  // MARK: Types

  /// `nil` for what asks nothing, the project types of the court application among them.
  private static func kind(of question: JSONValue, _ type: String) -> FieldKind? {
    switch type {
    case "html", "image", "expression", "infotext", "helptext", "infotexttitle", "custombutton",
      "signaturepad", "":
      return nil
    case "text":
      switch question["inputType"]?.string ?? "" {
      case "date", "datetime-local", "month", "week": return .date
      case "time": return .time
      case "number", "range": return .number
      case "email": return .email
      case "tel": return .phone
      default: return .text
      }
    case "comment": return .longText
    case "radiogroup", "yesno", "buttongroup", "imagepicker", "rating",
      "advancedradiogroup", "customradiogroup", "advancedradiogroupwithdescription":
      return .radio
    case "dropdown": return .choice
    case "checkbox", "tagbox", "ranking", "multiplecommentcheckbox",
      "multiplecommentwithdescriptioncheckbox":
      return .multipleChoice
    case "boolean": return .yesNo
    case "file": return .file
    case "address": return .address
    case "customdatetime": return .date
    default: return .other
    }
  }

  /// `{a} = 'y' and {b} notempty`; scripts and functions are left open.
  private static func conditional(_ text: String) -> Conditional? {
    PlainCondition.conditional(text, and: [" and ", "&&"], or: [" or ", "||"]) { term in
      let term = PlainCondition.unwrapped(term)
      for (word, comparison) in [
        (" notempty", Conditional.Term.Comparison.notEmpty), (" empty", .empty),
      ] where term.hasSuffix(word) {
        return name(PlainCondition.unwrapped(String(term.dropLast(word.count)))).map {
          .init(field: $0, comparison: comparison, value: "")
        }
      }
      let parts = PlainCondition.split(term, at: [" contains "])
      if parts.count == 2 {
        guard let field = name(PlainCondition.unwrapped(parts[0])),
          let value = PlainCondition.literal(PlainCondition.unwrapped(parts[1]))
        else { return nil }
        return .init(field: field, comparison: .equal, value: value)
      }
      return PlainCondition.comparison(term, field: name)
    }
  }

  /// `a` of `{a}` or `{panel.a}`.
  private static func name(_ text: String) -> String? {
    guard text.hasPrefix("{"), text.hasSuffix("}"), !text.dropFirst().contains("{") else {
      return nil
    }
    return text.dropFirst().dropLast().split(separator: ".").last.map(String.init)
  }
}
