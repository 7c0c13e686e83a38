import Interchange

/// Forms of Orbeon Form Builder: XForms binds, sections and grids, labels in a resource per language.
///
/// - SeeAlso: FORMATS section 9; https://doc.orbeon.com/form-builder
public enum OrbeonFormat: ByteSchemaFormat {
  public static let id = "orbeon"
  public static let summary = Message(
    vi: "biểu mẫu Orbeon Form Builder (XForms, XML)", en: "Orbeon Form Builder (XForms, XML)")
  public static let extensions = ["xml", "xhtml"]
  public static let support = FormatSupport(
    [.steps, .sections, .hidden, .prefilled, .repeated, .conditional],
    note: Message(
      vi: "mục ngoài cùng là bước; nhãn lấy từ fr-form-resources, ưu tiên tiếng Việt",
      en: "outermost sections are steps; labels come from fr-form-resources, Vietnamese first"))

  static let namespace = "http://orbeon.org/oxf/xml/form-runner"

  static func recognizes(_ bytes: [UInt8]) -> Bool {
    XMLForms.mentions([namespace], bytes) || isSubmission(bytes)
  }

  static func forms(in bytes: [UInt8], file: String) throws(LoadError) -> LoadedForms {
    let root = try XMLForms.root(of: bytes)
    guard root.name != "form" else {
      throw LoadError(
        message: Message(
          vi: "dữ liệu đã nộp của Orbeon, không phải biểu mẫu",
          en: "submitted data of an Orbeon form, no form"), severity: .note)
    }
    guard
      let body = root.descendants.first(where: { $0.name == "body" && $0.namespace == namespace })
    else {
      throw LoadError(
        message: Message(
          vi: "không có phần thân fr:body; hãy xuất biểu mẫu đã phát hành",
          en: "no fr:body; export the published form"))
    }
    var loader = OrbeonLoader(root)
    loader.read(body)
    let metadata = root.descendants.first {
      $0.name == "instance" && $0.attribute("id") == "fr-form-metadata"
    }?.children.first
    let titles = metadata?.children.filter { $0.name == "title" } ?? []
    let title = titles.first { XMLForms.isVietnamese($0.language ?? "") } ?? titles.first
    loader.draft.title = title?.text ?? ""
    return LoadedForms(forms: [
      loader.draft.form(self, file: file, codeIn: [metadata?.child("form-name")?.text])
    ])
  }

  /// Whether a file is what somebody has filled in: a root `form` without a namespace, holding elements
  /// that hold values.
  private static func isSubmission(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < 1 << 20, XMLForms.mentions(["<form>"], bytes),
      let root = try? XMLDocument(parsing: bytes).root, root.name == "form"
    else { return false }
    // A page of the web has attributes everywhere.
    return root.children.contains { !$0.children.isEmpty }
      && !root.descendants.contains { $0.name == "input" && $0.attribute("type") != nil }
  }
}

extension XMLElement {
  /// `xml:lang`.
  var language: String? { attribute("lang", in: "http://www.w3.org/XML/1998/namespace") }
}

/// Walks the sections and grids of an Orbeon form.
struct OrbeonLoader {
  var draft = FormDraft()
  private let model: XFormsModel
  /// Labels, hints and options of each control, by its name.
  private var resources: [String: XMLElement] = [:]

  init(_ root: XMLElement) {
    model = XFormsModel(root)
    let list = root.descendants.first {
      $0.name == "instance" && $0.attribute("id") == "fr-form-resources"
    }
    let languages = list?.children.first?.children ?? []
    let chosen = languages.first { XMLForms.isVietnamese($0.language ?? "") } ?? languages.first
    for resource in chosen?.children ?? [] where resources[resource.name] == nil {
      resources[resource.name] = resource
    }
  }

  private struct Pending {
    var element: XMLElement
    var xpath: String
    var around: FormDraft.Surroundings
    var context: String
  }

  mutating func read(_ body: XMLElement) {
    var pending: [Pending] = []
    push(inside: body, body.path, FormDraft.Surroundings(), "", &pending)
    while let next = pending.popLast() { read(next, &pending) }
  }

  private func push(
    inside element: XMLElement, _ path: String, _ around: FormDraft.Surroundings,
    _ context: String, _ pending: inout [Pending]
  ) {
    for (child, xpath) in element.children(under: path).reversed() {
      pending.append(Pending(element: child, xpath: xpath, around: around, context: context))
    }
  }

  private mutating func read(_ item: Pending, _ pending: inout [Pending]) {
    let element = item.element
    // Labels, hints, items and scripts of a control are not controls.
    guard !OrbeonLoader.isAside(element.name) else { return }
    let path = model.path(of: element, in: "")
    let key = path?.split(separator: "/").last.map(String.init) ?? ""
    let around = path.map { inherit($0, item) } ?? item.around
    let isFormRunner = element.namespace.hasPrefix("http://orbeon.org/")
    if isFormRunner, element.name == "section" || element.name == "grid" || element.name == "view" {
      let title = resources[key]?.child("label")?.text ?? ""
      let repeats = element.attribute("repeat") != nil && element.attribute("repeat") != "false"
      var inside = around
      if repeats {
        inside = draft.open(title, key: key, .repeatingGroup, in: around)
      } else if element.name == "section", !title.isEmpty {
        inside = draft.open(title, key: key, around.section == nil ? .step : .block, in: around)
      }
      push(inside: element, item.xpath, inside, path ?? item.context, &pending)
      return
    }
    guard let path, let kind = OrbeonLoader.kind(of: element, model.bind(path).type) else {
      // Tables of the layout, and components that ask nothing, may hold controls.
      push(inside: element, item.xpath, item.around, item.context, &pending)
      return
    }
    let bind = model.bind(path)
    let resource = resources[key]
    draft.add(
      Field(
        pointer: item.xpath, key: key, label: resource?.child("label")?.text ?? "",
        help: resource?.child("hint")?.text ?? "", kind: kind,
        options: (resource?.children ?? []).filter { $0.name == "item" }
          .prefix(XFormsModel.optionLimit).compactMap { $0.child("label")?.text }),
      isSupplied: !bind.calculate.isEmpty || XPathCondition.isTrue(bind.readonly), in: around)
  }

  private func inherit(_ path: String, _ item: Pending) -> FormDraft.Surroundings {
    var around = item.around
    let bind = model.bind(path)
    if XPathCondition.isFalse(bind.relevant) { around.isHidden = true }
    // Form Builder writes `$kind = 'org'` for the control of that name.
    let relevant = bind.relevant.filter { $0 != "$" }
    if let conditional = XPathCondition.conditional(relevant, in: "") {
      around.conditionals.append(conditional)
    }
    return around
  }

  private static func isAside(_ name: String) -> Bool {
    ["label", "hint", "help", "alert", "itemset", "item", "choices", "value", "action", "dispatch"]
      .contains(name)
  }

  private static func kind(of element: XMLElement, _ type: String) -> FieldKind? {
    let name = element.name
    switch name {
    case "textarea", "tinymce", "wysiwyg": return .longText
    case "select", "open-select", "checkboxes": return .multipleChoice
    case "select1", "open-select1", "databound-select1", "dropdown-select1", "autocomplete",
      "us-state", "box-select":
      return element.attribute("appearance") == "full" ? .radio : .choice
    case "yesno-input", "checkbox-input": return .yesNo
    case "upload", "attachment", "image-attachment", "wpaint": return .file
    case "number", "currency": return .number
    case "date", "dropdown-date", "fields-date", "datetime": return .date
    case "time": return .time
    case "phone", "us-phone": return .phone
    case "email": return .email
    case "secret": return .text
    case "input":
      switch type {
      case "date", "datetime": return .date
      case "time": return .time
      case "decimal", "integer", "double": return .number
      case "boolean": return .yesNo
      case "email": return .email
      default: return .text
      }
    default: return nil
    }
  }
}
