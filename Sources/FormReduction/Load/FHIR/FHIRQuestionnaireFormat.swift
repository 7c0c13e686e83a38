import Interchange

/// FHIR Questionnaires (STU3, R4, R5), alone or in a bundle.
///
/// - SeeAlso: FORMATS section 6; https://hl7.org/fhir/questionnaire.html and Structured Data Capture (SDC)
public enum FHIRQuestionnaireFormat: JSONSchemaFormat {
  public static let id = "fhir"
  public static let summary = Message(
    vi: "FHIR Questionnaire (JSON; STU3, R4, R5)", en: "FHIR Questionnaires (JSON; STU3, R4, R5)")
  public static let extensions = ["json"]
  public static let support = FormatSupport(
    Set(FormatSupport.Feature.allCases),
    note: Message(
      vi: "bước là thẻ (tab), trang, nếu không thì nhóm ngoài cùng; initialExpression là điền sẵn",
      en: "steps are tabs, pages, else outermost groups; initialExpression is a prefill"))

  static func recognizes(_ root: JSONValue) -> Bool {
    ["Questionnaire", "QuestionnaireResponse", "Bundle"].contains(
      root["resourceType"]?.string ?? "")
  }

  static func forms(in root: JSONValue, file: String) throws(LoadError) -> LoadedForms {
    var found: [(JSONValue, String)] = []
    if root["resourceType"]?.string == "Questionnaire" {
      found.append((root, ""))
    } else {
      for (number, entry) in (root["entry"]?.elements ?? []).enumerated() {
        if let resource = entry["resource"], resource["resourceType"]?.string == "Questionnaire" {
          found.append((resource, "/entry/\(number)/resource"))
        }
      }
    }
    guard !found.isEmpty else {
      let type = root["resourceType"]?.string ?? ""
      throw LoadError(
        message: Message(
          vi: "tài nguyên FHIR “\(type)” không chứa Questionnaire nào; hãy xuất Questionnaire",
          en: "FHIR resource \"\(type)\" holds no Questionnaire; export the Questionnaire"))
    }
    return LoadedForms(
      forms: found.map { questionnaire, pointer in
        var loader = FHIRLoader(questionnaire)
        loader.read(questionnaire, pointer: pointer)
        loader.draft.title = FHIRLoader.words(questionnaire, "title")
        if loader.draft.title.isEmpty { loader.draft.title = questionnaire["name"]?.string ?? "" }
        return loader.draft.form(
          self, file: file, codeIn: [questionnaire["url"]?.string, questionnaire["id"]?.string])
      })
  }
}

/// Walks the items of a questionnaire.
struct FHIRLoader {
  var draft = FormDraft()
  /// Labels of the value sets that the file holds, by id.
  private var valueSets: [String: [String]] = [:]

  init(_ questionnaire: JSONValue) {
    for resource in questionnaire["contained"]?.elements ?? [] {
      guard resource["resourceType"]?.string == "ValueSet", let id = resource["id"]?.string else {
        continue
      }
      let included = (resource["compose"]?["include"]?.elements ?? []).flatMap {
        $0["concept"]?.elements ?? []
      }
      let expanded = resource["expansion"]?["contains"]?.elements ?? []
      valueSets[id] = (expanded.isEmpty ? included : expanded).prefix(JSONForms.optionLimit)
        .compactMap { $0["display"]?.string ?? $0["code"]?.string }
    }
  }

  private struct Pending {
    var item: JSONValue
    var pointer: String
    var around: FormDraft.Surroundings
    /// Whether groups here are pages of their own: directly under the root or in a container of tabs.
    var isPage: Bool
  }

  mutating func read(_ questionnaire: JSONValue, pointer: String) {
    var pending: [Pending] = []
    push(inside: questionnaire, pointer, FormDraft.Surroundings(), isPage: true, &pending)
    while let next = pending.popLast() { read(next, &pending) }
  }

  private func push(
    inside item: JSONValue, _ pointer: String, _ around: FormDraft.Surroundings, isPage: Bool,
    _ pending: inout [Pending]
  ) {
    for (number, child) in (item["item"]?.elements ?? []).enumerated().reversed() {
      pending.append(
        Pending(
          item: child, pointer: "\(pointer)/item/\(number)", around: around, isPage: isPage))
    }
  }

  private mutating func read(_ pending: Pending, _ list: inout [Pending]) {
    let item = pending.item
    var around = pending.around
    let extensions = FHIRLoader.extensions(of: item)
    if extensions["questionnaire-hidden"]?["valueBoolean"]?.bool == true { around.isHidden = true }
    if let conditional = FHIRLoader.conditional(of: item) {
      around.conditionals.append(conditional)
    }
    let type = item["type"]?.string ?? ""
    let control = FHIRLoader.control(extensions)
    let key = item["linkId"]?.string ?? ""
    switch type {
    case "display":
      push(inside: item, pending.pointer, around, isPage: false, &list)
    case "group":
      let title = FHIRLoader.words(item, "text")
      // A container of tabs is no page itself; what stands in it are pages.
      if control == "tab-container", around.step == nil {
        push(inside: item, pending.pointer, around, isPage: true, &list)
        return
      }
      let repeats = item["repeats"]?.bool == true
      let isPage = around.step == nil && (pending.isPage || control == "page" || control == "tab")
      let kind: Section.Kind =
        repeats ? .repeatingGroup : control == "grid" ? .table : isPage ? .step : .block
      if kind == .repeatingGroup || !title.isEmpty {
        around = draft.open(title, key: key, kind, in: around)
      }
      push(inside: item, pending.pointer, around, isPage: false, &list)
    default:
      add(item, type, control, extensions, pending.pointer, around)
      // A question can hold others.
      push(inside: item, pending.pointer, around, isPage: false, &list)
    }
  }

  private mutating func add(
    _ item: JSONValue, _ type: String, _ control: String, _ extensions: [String: JSONValue],
    _ pointer: String, _ around: FormDraft.Surroundings
  ) {
    let isCalculated = extensions["sdc-questionnaire-calculatedExpression"] != nil
    draft.add(
      Field(
        pointer: pointer, key: item["linkId"]?.string ?? "", label: FHIRLoader.words(item, "text"),
        help: extensions["entryFormat"]?["valueString"]?.string ?? "",
        kind: FHIRLoader.kind(type, control, repeats: item["repeats"]?.bool == true),
        isPrefilled: extensions["sdc-questionnaire-initialExpression"] != nil,
        options: options(of: item)),
      isSupplied: isCalculated || item["readOnly"]?.bool == true, in: around)
  }

  // MARK: Items

  /// By the last part of their address.
  private static func extensions(of item: JSONValue) -> [String: JSONValue] {
    var extensions: [String: JSONValue] = [:]
    for value in item["extension"]?.elements ?? [] {
      guard let name = value["url"]?.string?.split(separator: "/").last else { continue }
      if extensions[String(name)] == nil { extensions[String(name)] = value }
    }
    return extensions
  }

  private static func control(_ extensions: [String: JSONValue]) -> String {
    let codes = extensions["questionnaire-itemControl"]?["valueCodeableConcept"]?["coding"]
    return codes?.elements.first?["code"]?.string ?? ""
  }

  /// The text of a member; where the element beside it (`_text`) holds a Vietnamese translation, that.
  static func words(_ item: JSONValue, _ name: String) -> String {
    for value in item["_" + name]?["extension"]?.elements ?? [] {
      guard value["url"]?.string?.hasSuffix("/translation") ?? false else { continue }
      let parts = value["extension"]?.elements ?? []
      let language = parts.first { $0["url"]?.string == "lang" }?["valueCode"]?.string ?? ""
      let content = parts.first { $0["url"]?.string == "content" }
      if XMLForms.isVietnamese(language),
        let text = content?["valueString"]?.string ?? content?["valueMarkdown"]?.string
      {
        return text
      }
    }
    return item[name]?.string ?? ""
  }

  private static func kind(_ type: String, _ control: String, repeats: Bool) -> FieldKind {
    switch type {
    case "string":
      return .text
    case "text": return .longText
    case "decimal", "integer", "quantity": return .number
    case "date", "dateTime": return .date
    case "time": return .time
    case "boolean": return .yesNo
    case "attachment": return .file
    case "choice", "open-choice", "coding":
      if repeats || control == "check-box" { return .multipleChoice }
      return control == "radio-button" ? .radio : .choice
    default: return .other
    }
  }

  private func options(of item: JSONValue) -> [String] {
    let list = (item["answerOption"] ?? item["option"])?.elements ?? []
    if !list.isEmpty {
      return list.prefix(JSONForms.optionLimit).compactMap { option in
        let coding = option["valueCoding"]
        return coding.map { FHIRLoader.words($0, "display") }.flatMap { $0.isEmpty ? nil : $0 }
          ?? coding?["code"]?.string ?? option["valueString"]?.string
          ?? option["valueInteger"]?.numberText ?? option["valueDate"]?.string
      }
    }
    // Elsewhere the list is not in the file.
    guard let address = item["answerValueSet"]?.string, address.hasPrefix("#") else { return [] }
    return valueSets[String(address.dropFirst())] ?? []
  }

  private static func conditional(of item: JSONValue) -> Conditional? {
    let list = item["enableWhen"]?.elements ?? []
    let terms = list.compactMap { condition -> Conditional.Term? in
      guard let question = condition["question"]?.string else { return nil }
      let answer = condition.members.first { $0.key.hasPrefix("answer") }?.value
      let value = JSONForms.answer(answer) ?? answer?["code"]?.string ?? ""
      // STU3 had no operators, only `hasAnswer` and equality.
      if let exists = condition["hasAnswer"]?.bool {
        return .init(field: question, comparison: exists ? .notEmpty : .empty, value: "")
      }
      switch condition["operator"]?.string ?? "=" {
      case "=": return .init(field: question, comparison: .equal, value: value)
      case "!=": return .init(field: question, comparison: .notEqual, value: value)
      case "exists":
        return .init(
          field: question, comparison: answer?.bool == false ? .empty : .notEmpty, value: "")
      default: return .init(field: question, comparison: .other, value: value)
      }
    }
    guard !terms.isEmpty else { return nil }
    return Conditional(
      shows: true, needsAll: item["enableBehavior"]?.string == "all", terms: terms)
  }
}
