import Interchange

/// Forms of the British digital form builder (XGov, DEFRA): pages that lead to one another.
///
/// One application is often several files in a folder; those that name the same service are taken together.
/// - SeeAlso: FORMATS section 3; https://github.com/XGovFormBuilder/digital-form-builder
public enum XGovFormat: JSONSchemaFormat {
  public static let id = "xgov"
  public static let summary = Message(
    vi: "biểu mẫu số XGov, DEFRA (JSON)", en: "XGov and DEFRA digital forms (JSON)")
  public static let extensions = ["json"]
  public static let support = FormatSupport(
    [.steps, .sections, .repeated, .conditional],
    note: Message(
      vi:
        "trang có câu hỏi là bước, theo thứ tự dẫn trang; trang không tới được tính là ẩn; các tệp cùng thư mục và "
        + "cùng tên dịch vụ là một thủ tục",
      en:
        "pages with questions are steps, in the order in which they lead on; pages that cannot be reached are "
        + "hidden; files of one folder and one service name are one procedure"))

  static func recognizes(_ root: JSONValue) -> Bool {
    guard let pages = root["pages"], pages.kind == .array, root["_type"] == nil, root["flow"] == nil
    else { return false }
    return root["startPage"] != nil || root["conditions"]?.kind == .array
      || pages.elements.contains { $0["path"]?.string != nil && $0["components"]?.kind == .array }
  }

  static func forms(in root: JSONValue, file: String) throws(LoadError) -> LoadedForms {
    var loader = XGovLoader(root)
    loader.read()
    let name = JSONForms.words(root["name"])
    loader.draft.title = name
    var form = loader.draft.form(self, file: file)
    if form.title.isEmpty { form.title = form.sections.first?.title ?? "" }
    // A service is a folder; where folders were laid flat, `folder__file`.
    if !name.isEmpty {
      let place = PlainCondition.split(file, at: ["__", "/"]).dropLast().joined(separator: "/")
      form.application = "\(id) \(place) \(name)"
    }
    return LoadedForms(forms: [form])
  }
}

/// Walks the pages of a digital form.
struct XGovLoader {
  var draft = FormDraft()
  private let root: JSONValue
  private var lists: [String: JSONValue] = [:]
  private var conditions: [String: Conditional] = [:]
  /// Titles of sections, and those already opened.
  private var sectionTitles: [String: String] = [:]
  private var sections: [String: FormDraft.Surroundings] = [:]

  init(_ root: JSONValue) {
    self.root = root
    for list in root["lists"]?.elements ?? [] {
      if let name = list["name"]?.string { lists[name] = list }
    }
    for section in root["sections"]?.elements ?? [] {
      if let name = section["name"]?.string {
        sectionTitles[name] = JSONForms.words(section["title"])
      }
    }
    for condition in root["conditions"]?.elements ?? [] {
      if let name = condition["name"]?.string {
        conditions[name] = XGovLoader.conditional(condition["value"])
      }
    }
  }

  mutating func read() {
    let pages = root["pages"]?.elements ?? []
    var numbers: [String: Int] = [:]
    var flow = PageFlow()
    for (number, page) in pages.enumerated() {
      let path = XGovLoader.path(page["path"]?.string)
      if numbers[path] == nil { numbers[path] = number }
      flow.add(
        (page["next"]?.elements ?? []).map { next in
          let name = next["condition"]?.string ?? next["if"]?.string ?? ""
          return PageFlow.Edge(
            target: XGovLoader.path(next["path"]?.string), conditional: conditions[name],
            isConditional: !name.isEmpty)
        }, from: path)
    }
    let start = XGovLoader.path(root["startPage"]?.string)
    var read: Set<Int> = []
    if numbers[start] != nil {
      for (path, conditionals) in flow.pages(from: start) {
        guard let number = numbers[path], read.insert(number).inserted else { continue }
        self.read(pages[number], number, conditionals, isHidden: false)
      }
    }
    // Pages to which nothing leads are never shown; without a first page nothing can be said of that.
    for number in pages.indices where !read.contains(number) {
      self.read(pages[number], number, [], isHidden: numbers[start] != nil)
    }
  }

  private static func path(_ text: String?) -> String {
    let text = text ?? ""
    return text.hasPrefix("/") ? text : "/" + text
  }

  private mutating func read(
    _ page: JSONValue, _ number: Int, _ conditionals: [Conditional], isHidden: Bool
  ) {
    let components = page["components"]?.elements ?? []
    // Pages that only say something are no steps.
    guard components.contains(where: { XGovLoader.role(of: $0) != nil }) else { return }
    var around = section(page["section"]?.string)
    around.isHidden = isHidden
    around.conditionals = conditionals
    around = draft.open(
      JSONForms.words(page["title"]), key: page["path"]?.string ?? "", .step, in: around)
    let controller = page["controller"]?.string ?? ""
    if page["repeatField"] != nil
      || controller.contains("RepeatingFieldPage")
        && !components.contains(where: { $0["type"]?.string == "MultiInputField" })
    {
      around = draft.open(JSONForms.words(page["title"]), .repeatingGroup, in: around)
    }
    var heading = ""
    for (place, component) in components.enumerated() {
      let pointer = "/pages/\(number)/components/\(place)"
      switch XGovLoader.role(of: component) {
      case .field(let kind): add(component, kind, pointer, heading, around)
      case .group:
        let inside = draft.open(
          JSONForms.words(component["title"]), key: component["name"]?.string ?? "",
          .repeatingGroup,
          in: around)
        for (column, child) in (component["children"]?.elements ?? []).enumerated() {
          guard case .field(let kind) = XGovLoader.role(of: child) else { continue }
          add(child, kind, "\(pointer)/children/\(column)", "", inside)
        }
      case nil: heading = JSONForms.words(component["content"])
      }
      if XGovLoader.role(of: component) != nil { heading = "" }
    }
  }

  /// The block of a section, opened where a page of it is met first.
  private mutating func section(_ name: String?) -> FormDraft.Surroundings {
    guard let name, let title = sectionTitles[name], !title.isEmpty else {
      return FormDraft.Surroundings()
    }
    if let known = sections[name] { return known }
    let opened = draft.open(title, key: name, .block, in: FormDraft.Surroundings())
    sections[name] = opened
    return opened
  }

  // MARK: Components

  private enum Role {
    case field(FieldKind)
    case group
  }

  /// `nil` for what only shows something.
  private static func role(of component: JSONValue) -> Role? {
    let type = component["type"]?.string ?? ""
    if type == "MultiInputField" { return .group }
    if let kind = kinds[type] { return .field(kind) }
    return type.hasSuffix("Field") ? .field(.other) : nil
  }

  private static let kinds: [String: FieldKind] = [
    "TextField": .text, "FreeTextField": .longText, "MultilineTextField": .longText,
    "NumberField": .number, "YesNoField": .radio, "CheckboxesField": .multipleChoice,
    "RadiosField": .radio, "SelectField": .choice, "AutocompleteField": .choice, "DateField": .date,
    "DatePartsField": .date, "DateTimeField": .date, "DateTimePartsField": .date,
    "MonthYearField": .date, "TimeField": .time, "EmailAddressField": .email,
    "TelephoneNumberField": .phone, "WebsiteField": .text, "UkAddressField": .address,
    "FileUploadField": .file, "ClientSideFileUploadField": .file,
  ]

  private mutating func add(
    _ component: JSONValue, _ kind: FieldKind, _ pointer: String, _ heading: String,
    _ around: FormDraft.Surroundings
  ) {
    let title = JSONForms.words(component["title"])
    var conditionals: [Conditional] = []
    if let name = component["options"]?["condition"]?.string, let known = conditions[name] {
      conditionals.append(known)
    }
    let list = component["list"]?.string ?? component["options"]?["list"]?.string ?? ""
    let items =
      lists[list]?["items"]?.elements ?? component["values"]?["items"]?.elements ?? []
    draft.add(
      Field(
        pointer: pointer, key: component["name"]?.string ?? "",
        label: title.isEmpty ? heading : title, help: JSONForms.words(component["hint"]),
        kind: kind,
        options: component["type"]?.string == "YesNoField"
          ? ["Yes", "No"]
          : items.prefix(JSONForms.optionLimit).map { JSONForms.words($0, ["text", "label"]) },
        conditionals: conditionals), in: around)
  }

  // MARK: Conditions

  /// A named condition: a tree of comparisons, or text such as `section.field == 'x'`.
  private static func conditional(_ value: JSONValue?) -> Conditional? {
    if let text = value?.string {
      return PlainCondition.conditional(text, and: [" and "], or: [" or "]) { term in
        PlainCondition.comparison(term) { name in
          let isName = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
          return isName ? name.split(separator: ".").last.map(String.init) : nil
        }
      }
    }
    let list = value?["conditions"]?.elements ?? []
    let terms = list.compactMap { item -> Conditional.Term? in
      guard let field = item["field"]?["name"]?.string,
        let answer = JSONForms.answer(item["value"]?["value"] ?? item["value"])
      else { return nil }
      let name = field.split(separator: ".").last.map(String.init) ?? field
      switch item["operator"]?.string {
      case "is": return .init(field: name, comparison: .equal, value: answer)
      case "is not": return .init(field: name, comparison: .notEqual, value: answer)
      default: return .init(field: name, comparison: .other, value: answer)
      }
    }
    guard terms.count == list.count, !terms.isEmpty else { return nil }
    let coordinators = Set(list.dropFirst().map { $0["coordinator"]?.string ?? "and" })
    guard coordinators.count <= 1 else { return nil }
    return Conditional(shows: true, needsAll: coordinators.first != "or", terms: terms)
  }
}
