import Interchange

/// Services of the British Ministry of Justice's form builder (fb-metadata): pages and a map of their flow.
///
/// - SeeAlso: FORMATS section 4; https://github.com/ministryofjustice/fb-metadata-presenter
public enum MOJFormat: JSONSchemaFormat {
  public static let id = "moj"
  public static let summary = Message(
    vi: "dịch vụ MOJ Forms (fb-metadata, JSON)", en: "MOJ Forms services (fb-metadata, JSON)")
  public static let extensions = ["json"]
  public static let support = FormatSupport(
    [.steps, .sections, .conditional],
    note: Message(
      vi:
        "trang có câu hỏi là bước, theo sơ đồ flow; trang đứng riêng (cookie, quyền riêng tư) không tính",
      en:
        "pages with questions are steps, in the order of the flow; standalone pages (cookies, privacy) do "
        + "not count"))

  static func recognizes(_ root: JSONValue) -> Bool {
    root["pages"]?.kind == .array
      && (root["flow"]?.kind == .object || root["_type"]?.string == "service.base")
  }

  static func forms(in root: JSONValue, file: String) throws(LoadError) -> LoadedForms {
    var loader = MOJLoader(root)
    loader.read()
    loader.draft.title = root["service_name"]?.string ?? ""
    return LoadedForms(forms: [loader.draft.form(self, file: file)])
  }
}

/// Walks the pages of a service.
struct MOJLoader {
  var draft = FormDraft()
  private let root: JSONValue

  init(_ root: JSONValue) { self.root = root }

  mutating func read() {
    let pages = root["pages"]?.elements ?? []
    var numbers: [String: Int] = [:]
    for (number, page) in pages.enumerated() {
      if let id = page["_uuid"]?.string { numbers[id] = number }
    }
    var flow = PageFlow()
    for (id, node) in root["flow"]?.members ?? [] {
      let next = node["next"]
      var edges = (next?["conditionals"]?.elements ?? []).map { way in
        PageFlow.Edge(
          target: way["next"]?.string ?? "", conditional: MOJLoader.conditional(way),
          isConditional: true)
      }
      if let target = next?["default"]?.string, !target.isEmpty {
        edges.append(PageFlow.Edge(target: target, conditional: nil, isConditional: false))
      }
      flow.add(edges, from: id)
    }
    let start = pages.first { $0["_type"]?.string == "page.start" }?["_uuid"]?.string ?? ""
    var read: Set<Int> = []
    for (id, conditionals) in flow.pages(from: start) {
      // Branching points are in the flow only.
      guard let number = numbers[id], read.insert(number).inserted else { continue }
      self.read(pages[number], number, conditionals, isHidden: false)
    }
    let isKnown = root["flow"]?.kind == .object && numbers[start] != nil
    for number in pages.indices where !read.contains(number) {
      self.read(pages[number], number, [], isHidden: isKnown)
    }
  }

  private mutating func read(
    _ page: JSONValue, _ number: Int, _ conditionals: [Conditional], isHidden: Bool
  ) {
    var questions: [(JSONValue, FieldKind, String)] = []
    for list in ["components", "extra_components"] {
      for (place, component) in (page[list]?.elements ?? []).enumerated() {
        guard let kind = MOJLoader.kind(component["_type"]?.string ?? "") else { continue }
        questions.append((component, kind, "/pages/\(number)/\(list)/\(place)"))
      }
    }
    guard !questions.isEmpty else { return }
    var around = FormDraft.Surroundings()
    around.isHidden = isHidden
    around.conditionals = conditionals
    let heading = JSONForms.words(page, ["heading", "section_heading"])
    around = draft.open(heading, key: page["url"]?.string ?? "", .step, in: around)
    for (component, kind, pointer) in questions {
      draft.add(
        Field(
          pointer: pointer,
          key: component["name"]?.string ?? component["_id"]?.string ?? "",
          // A group of boxes has its words in `legend`; a page of one question may have them above.
          label: JSONForms.words(component, ["legend", "label"]).isEmpty
            ? heading : JSONForms.words(component, ["legend", "label"]),
          help: JSONForms.words(component["hint"]), kind: kind,
          options: (component["items"]?.elements ?? []).prefix(JSONForms.optionLimit)
            .map { JSONForms.words($0, ["label", "text"]) }), in: around)
    }
  }

  private static func kind(_ type: String) -> FieldKind? {
    switch type {
    case "content", "": nil
    case "text": .text
    case "textarea": .longText
    case "number": .number
    case "date": .date
    case "email": .email
    case "address": .address
    case "radios": .radio
    case "checkboxes": .multipleChoice
    case "select", "autocomplete": .choice
    case "upload", "multiupload": .file
    default: .other
    }
  }

  private static func conditional(_ way: JSONValue) -> Conditional? {
    let expressions = way["expressions"]?.elements ?? []
    let terms = expressions.compactMap { item -> Conditional.Term? in
      guard let field = item["component"]?.string, let answer = item["field"]?.string else {
        return nil
      }
      switch item["operator"]?.string {
      case "is", "contains": return .init(field: field, comparison: .equal, value: answer)
      case "is_not", "does_not_contain":
        return .init(field: field, comparison: .notEqual, value: answer)
      case "is_answered": return .init(field: field, comparison: .notEmpty, value: "")
      case "is_not_answered": return .init(field: field, comparison: .empty, value: "")
      default: return .init(field: field, comparison: .other, value: answer)
      }
    }
    guard !terms.isEmpty, terms.count == expressions.count else { return nil }
    return Conditional(shows: true, needsAll: way["_type"]?.string != "or", terms: terms)
  }
}
