import Interchange

/// Walks the components of one form and collects its blocks and fields.
struct FormioLoader {
  private let file: String
  private var sections: [Section] = []
  private var fields: [Field] = []
  private var headings = FormioHeadings()

  init(file: String) { self.file = file }

  /// What a component inherits from the blocks around it.
  private struct Surroundings {
    var step: Int?
    var section: Int?
    var group: Int?
    var isHidden = false
    var isLocked = false
    var conditionals: [Conditional] = []
  }

  /// A component still to be read.
  private struct Pending {
    var value: JSONValue
    var pointer: String
    var around: Surroundings
    var isTopLevel: Bool
    /// The list it stands in, for ``FormioHeadings``.
    var list: Int32
  }

  /// - Parameter titleFrom: The object around the form, whose title and name count where the form has
  ///   none.
  mutating func form(_ root: JSONValue, pointer: String, titleFrom wrapper: JSONValue) -> Form {
    let isBareList = root.kind == .array
    let list = isBareList ? root : root["components"]
    let base = isBareList ? pointer : pointer + "/components"
    let items = list?.elements ?? []
    let display = root["display"]?.string
    let panels = items.filter { FormioComponent.plainType($0["type"]?.string ?? "") == "panel" }
    let isWizard = display == "wizard" && !panels.isEmpty
    var pending: [Pending] = []
    let top = headings.nextList()
    for (number, item) in items.enumerated().reversed() where item.kind == .object {
      var around = Surroundings()
      // What stands beside the pages of a wizard is on no page.
      if isWizard, FormioComponent.plainType(item["type"]?.string ?? "") != "panel" {
        around.isHidden = true
      }
      pending.append(
        Pending(
          value: item, pointer: "\(base)/\(number)", around: around, isTopLevel: true, list: top))
    }
    while let next = pending.popLast() { read(next, &pending) }

    let names = [root, wrapper]
    let title =
      names.lazy.compactMap { value in
        ["title", "name", "label"].lazy.compactMap { value[$0]?.string }.first { !$0.isEmpty }
      }.first ?? ""
    return Form(
      file: file, format: FormioFormat.id, title: readableText(title), sections: sections,
      fields: fields, procedureCode: code(in: names), sector: sector(in: names))
  }

  // MARK: Components

  private mutating func read(_ item: Pending, _ pending: inout [Pending]) {
    let component = item.value
    let type = component["type"]?.string
    var around = item.around
    if let heading = headings.section(in: item.list) { around.section = heading }
    if FormioLoader.isTrue(component["hidden"]) { around.isHidden = true }
    if isLocked(component) { around.isLocked = true }
    around.conditionals += conditionals(of: component)

    var role = type.map(FormioComponent.role(of:)) ?? .container
    let children = childLists(of: component, pointer: item.pointer)
    if case .unknown = role {
      if !children.isEmpty {
        role = .container
      } else {
        role = component["input"]?.bool == true ? .input(.other) : .display
      }
    }
    switch role {
    case .heading: addHeading(component, item, around)
    case .display, .unknown: break
    case .container:
      push(children, of: component, type ?? "", .block, item, around, &pending)
    case .repeating:
      push(children, of: component, type ?? "", .repeatingGroup, item, around, &pending)
    case .input(let kind): add(component, kind, item.pointer, around)
    case .hidden:
      around.isHidden = true
      add(component, .text, item.pointer, around)
    case .survey: addSurvey(component, item.pointer, around)
    case .datePair:
      add(component, .date, item.pointer, around, keySuffix: ".from")
      add(component, .date, item.pointer, around, keySuffix: ".to")
    case .dataMap:
      let group = open(component, .repeatingGroup, around, isStep: false)
      around.section = group
      around.group = group
      let label = component["keyLabel"]?.string ?? "Key"
      add(component, .text, item.pointer, around, label: label)
      if let value = component["valueComponent"], value.kind == .object {
        pending.append(
          Pending(
            value: value, pointer: item.pointer + "/valueComponent", around: around,
            isTopLevel: false, list: headings.nextList()))
      }
    }
  }

  /// The lists in which a component keeps its children, with their pointers.
  private func childLists(
    of component: JSONValue, pointer: String
  ) -> [(list: JSONValue, pointer: String)] {
    var lists: [(JSONValue, String)] = []
    if let list = component["components"], list.kind == .array {
      lists.append((list, pointer + "/components"))
    }
    if let columns = component["columns"], columns.kind == .array {
      for (number, column) in columns.elements.enumerated() {
        if let list = column["components"], list.kind == .array {
          lists.append((list, "\(pointer)/columns/\(number)/components"))
        }
      }
    }
    // In a text area `rows` is a number.
    if let rows = component["rows"], rows.kind == .array {
      for (number, row) in rows.elements.enumerated() where row.kind == .array {
        for (cell, content) in row.elements.enumerated() {
          if let list = content["components"], list.kind == .array {
            lists.append((list, "\(pointer)/rows/\(number)/\(cell)/components"))
          }
        }
      }
    }
    return lists
  }

  private mutating func push(
    _ children: [(list: JSONValue, pointer: String)], of component: JSONValue, _ type: String,
    _ kind: Section.Kind, _ item: Pending, _ around: Surroundings, _ pending: inout [Pending]
  ) {
    var around = around
    let isStep = item.isTopLevel && kind == .block
    if kind == .repeatingGroup {
      let group = open(component, kind, around, isStep: false)
      around.section = group
      around.group = group
    } else if !title(of: component).isEmpty {
      let section = open(component, kind, around, isStep: isStep)
      if isStep { around.step = section }
      around.section = section
    }
    for (list, pointer) in children.reversed() {
      let listNumber = headings.nextList()
      for (number, child) in list.elements.enumerated().reversed() where child.kind == .object {
        pending.append(
          Pending(
            value: child, pointer: "\(pointer)/\(number)", around: around, isTopLevel: false,
            list: listNumber))
      }
    }
  }

  /// A text between fields: where it is a heading, the fields behind it stand under it.
  private mutating func addHeading(
    _ component: JSONValue, _ item: Pending, _ around: Surroundings
  ) {
    guard !around.isHidden,
      let text = ["html", "content"].lazy.compactMap({ component[$0]?.string }).first(where: {
        !$0.isEmpty
      })
    else { return }
    let title = readableText(text)
    guard let style = FormioHeadings.style(of: title) else { return }
    let parent = headings.close(style, in: item.list) ?? item.around.section
    sections.append(
      Section(
        title: title, key: component["key"]?.string ?? "", kind: .block, parent: parent))
    headings.open(style, section: sections.count - 1, in: item.list)
  }

  private mutating func open(
    _ component: JSONValue, _ kind: Section.Kind, _ around: Surroundings, isStep: Bool
  ) -> Int {
    sections.append(
      Section(
        title: title(of: component), key: component["key"]?.string ?? "",
        kind: isStep ? .step : kind, parent: around.section))
    return sections.count - 1
  }

  /// The words over a block: `title` of a panel, `legend` of a fieldset, else a label that the builder
  /// did not fill in by itself.
  private func title(of component: JSONValue) -> String {
    for name in ["title", "legend"] {
      if let text = component[name]?.string {
        let readable = readableText(text)
        if !readable.isEmpty { return readable }
      }
    }
    let type = FormioComponent.plainType(component["type"]?.string ?? "")
    guard FormioLoader.titledByLabel.contains(type), let label = component["label"]?.string else {
      return ""
    }
    let readable = readableText(label)
    return FormioLoader.defaultTitles.contains(readable.lowercased()) ? "" : readable
  }

  /// Plain types of blocks whose label is a title over them; `""` is no type at all.
  static let titledByLabel: Set<String> = [
    "", "tab", "datagrid", "editgrid", "tree", "datamap", "datatable", "container", "panel",
    "fieldset", "navskjemagruppe", "well", "group", "section",
  ]

  /// Labels that the builder fills in by itself.
  static let defaultTitles: Set<String> = [
    "panel", "fieldset", "field set", "well", "container", "data grid", "edit grid", "columns",
    "table", "tabs", "navskjemagruppe", "form", "tree", "page", "content", "group", "panel 1",
  ]

  // MARK: Fields

  private mutating func add(
    _ component: JSONValue, _ kind: FieldKind, _ pointer: String, _ around: Surroundings,
    label: String? = nil, keySuffix: String = ""
  ) {
    let isPrefilled = isPrefilled(component)
    let calculates =
      FormioLoader.hasText(component["calculateValue"])
      && component["allowCalculateOverride"]?.bool != true
    let role: Field.Role =
      if around.isHidden {
        .hidden
      } else if kind == .file {
        .attachment
      } else if around.isLocked || calculates || isPrefilled {
        .supplied
      } else {
        .declared
      }
    let help = ["description", "tooltip", "placeholder"].compactMap { component[$0]?.string }
      .map(readableText).filter { !$0.isEmpty }.joined(separator: " ")
    fields.append(
      Field(
        pointer: pointer, key: (component["key"]?.string ?? "") + keySuffix,
        label: readableText(label ?? self.label(of: component)), help: help, kind: kind, role: role,
        isPrefilled: isPrefilled,
        options: FormioLoader.options(component["values"], component["data"]?["values"]),
        step: around.step,
        section: around.section, group: around.group, conditionals: around.conditionals))
    fields[fields.count - 1].followsFromAnswers = followsFromAnswers(component)
  }

  /// Whether the form after a cut says so, or a calculation just copies another answer.
  private func followsFromAnswers(_ component: JSONValue) -> Bool {
    if component["properties"]?[FieldMark.way]?.string != nil { return true }
    guard let script = component["calculateValue"]?.string else { return false }
    return FormioComponent.isCopy(script)
  }

  private func label(of component: JSONValue) -> String {
    for name in ["label", "legend", "title"] {
      if let text = component[name]?.string, !text.isEmpty { return text }
    }
    return ""
  }

  /// Each question of a survey is one question to a person.
  private mutating func addSurvey(
    _ component: JSONValue, _ pointer: String, _ around: Surroundings
  ) {
    let questions = component["questions"]?.elements ?? []
    guard !questions.isEmpty else {
      add(component, .radio, pointer, around)
      return
    }
    for (number, question) in questions.enumerated() {
      let before = fields.count
      add(
        component, .radio, "\(pointer)/questions/\(number)", around,
        label: question["label"]?.string ?? question["value"]?.string ?? "")
      if let value = question["value"]?.string { fields[before].key += "." + value }
      fields[before].options = FormioLoader.answers(component["values"])
    }
  }

  /// The answers that a survey offers to each of its questions.
  static func answers(_ values: JSONValue?) -> [String] {
    (values?.elements ?? []).compactMap { $0["label"]?.string.map(readableText) }
  }

  /// The labels of a choice: of the first list that has any.
  static func options(_ lists: JSONValue?...) -> [String] {
    lists.lazy.compactMap { optionLabels($0) }.first ?? []
  }

  /// The labels in one list of options; `nil` where it is none or holds no options.
  static func optionLabels(_ list: JSONValue?) -> [String]? {
    guard let list, list.kind == .array else { return nil }
    let labels = list.elements.compactMap { $0["label"]?.string ?? $0.string }
    return labels.isEmpty ? nil : labels.map(readableText).filter { !$0.isEmpty }
  }

  // MARK: Flags

  private static func isTrue(_ value: JSONValue?) -> Bool {
    value?.bool == true || value?.string == "true"
  }

  /// Flags are spelt in several ways in the wild.
  private func isLocked(_ component: JSONValue) -> Bool {
    if ["disabled", "readOnly", "readonly", "disable"].contains(where: {
      FormioLoader.isTrue(component[$0])
    }) {
      return true
    }
    guard let attributes = component["attributes"], attributes.kind == .object else { return false }
    return FormioLoader.isLocked(attributes: attributes)
  }

  /// Whether the HTML attributes of a component lock it.
  static func isLocked(attributes: JSONValue) -> Bool {
    ["disabled", "readonly"].contains { name in
      guard let value = attributes[name] else { return false }
      return value.bool ?? !["", "false"].contains(value.string ?? "false")
    }
  }

  /// Whether the form names where the value comes from; empty strings mean that it does not.
  private func isPrefilled(_ component: JSONValue) -> Bool {
    if FormioLoader.hasText(component["prefillKey"]) { return true }
    guard let prefill = component["prefill"] else { return false }
    return FormioLoader.isPrefilled(by: prefill)
  }

  /// Whether the member `prefill` names a source.
  static func isPrefilled(by prefill: JSONValue) -> Bool {
    switch prefill.kind {
    case .bool: return prefill.bool == true
    case .string: return !prefill.isEmptyString
    case .object:
      return hasText(prefill["plugin"]) || hasText(prefill["attribute"]) && prefill["plugin"] == nil
    default: return false
    }
  }

  private static func hasText(_ value: JSONValue?) -> Bool {
    guard let text = value?.string else { return value?.kind == .object }
    return text.contains { !$0.isWhitespace }
  }

  private func conditionals(of component: JSONValue) -> [Conditional] {
    guard let conditional = component["conditional"], conditional.kind == .object else { return [] }
    return FormioLoader.conditionals(conditional)
  }

  /// The conditionals in a member `conditional`, simple or newer.
  static func conditionals(_ conditional: JSONValue) -> [Conditional] {
    let shows = isTrue(conditional["show"])
    let hides = conditional["show"]?.bool == false || conditional["show"]?.string == "false"
    if let list = conditional["conditions"], list.kind == .array, !list.elements.isEmpty {
      let terms = list.elements.compactMap { term -> Conditional.Term? in
        guard let field = term["component"]?.string ?? term["when"]?.string, !field.isEmpty else {
          return nil
        }
        let comparison: Conditional.Term.Comparison =
          switch term["operator"]?.string ?? "isEqual" {
          case "isEqual": .equal
          case "isNotEqual": .notEqual
          case "isEmpty": .empty
          case "isNotEmpty": .notEmpty
          default: .other
          }
        return .init(field: field, comparison: comparison, value: text(term["value"] ?? term["eq"]))
      }
      guard !terms.isEmpty else { return [] }
      return [
        Conditional(
          shows: !hides, needsAll: conditional["conjunction"]?.string != "any", terms: terms)
      ]
    }
    guard let field = conditional["when"]?.string, !field.isEmpty, shows || hides else { return [] }
    return [
      Conditional(
        shows: shows,
        terms: [.init(field: field, comparison: .equal, value: text(conditional["eq"]))])
    ]
  }

  private static func text(_ value: JSONValue?) -> String {
    guard let value else { return "" }
    return value.string ?? value.numberText ?? value.bool.map { $0 ? "true" : "false" } ?? ""
  }

  // MARK: Procedure

  private func code(in names: [JSONValue]) -> String? {
    for value in names where value.kind == .object {
      if let properties = value["properties"], properties.kind == .object {
        for (_, member) in properties.members {
          if let code = member.string.flatMap(ProcedureCode.first(in:)) { return code }
        }
      }
      for tag in value["tags"]?.elements ?? [] {
        if let code = tag.string.flatMap(ProcedureCode.first(in:)) { return code }
      }
      for name in ["procedureCode", "code", "maThuTuc", "path", "name", "machineName", "title"] {
        if let code = value[name]?.string.flatMap(ProcedureCode.first(in:)) { return code }
      }
    }
    return nil
  }

  /// The sector, where the form's properties name it.
  private func sector(in names: [JSONValue]) -> String? {
    for value in names {
      for name in ["sector", "linhVuc"] {
        if let text = value["properties"]?[name]?.string, !text.isEmpty { return composed(text) }
      }
    }
    return nil
  }
}
