import Interchange

/// Walks the body of an XForms document.
struct XFormsLoader {
  var draft = FormDraft()
  private let model: XFormsModel

  init(_ model: XFormsModel) { self.model = model }

  /// An element still to be read.
  private struct Pending {
    var element: XMLElement
    var xpath: String
    /// The node of the data that relative paths start from.
    var context: String
    var around: FormDraft.Surroundings
    /// Of a group around a repeat: the words over the repeat.
    var repeatTitle = ""
  }

  /// - Parameter path: The XPath of the body.
  mutating func read(_ body: XMLElement, path: String) {
    var pending = [Pending]()
    push(inside: body, path, "", FormDraft.Surroundings(), &pending)
    while let next = pending.popLast() { read(next, &pending) }
  }

  private func push(
    inside element: XMLElement, _ path: String, _ context: String,
    _ around: FormDraft.Surroundings, _ pending: inout [Pending], repeatTitle: String = ""
  ) {
    for (child, xpath) in element.children(under: path).reversed() {
      pending.append(
        Pending(
          element: child, xpath: xpath, context: context, around: around, repeatTitle: repeatTitle))
    }
  }

  private mutating func read(_ item: Pending, _ pending: inout [Pending]) {
    let element = item.element
    switch element.name {
    case "group":
      let path = model.path(of: element, in: item.context) ?? item.context
      var around = surroundings(path, item)
      let title = model.words(element.child("label"))
      let holdsRepeat = element.child("repeat") != nil
      let isPage = (element.attribute("appearance") ?? "").split(separator: " ")
        .contains("field-list")
      let isStep = around.step == nil && (isPage || around.section == nil && !title.isEmpty)
      if isStep || !title.isEmpty && !holdsRepeat {
        around = draft.open(
          title, key: XFormsLoader.key(path), isStep ? .step : .block, in: around)
      }
      push(inside: element, item.xpath, path, around, &pending, repeatTitle: title)
    case "repeat":
      let path = model.path(of: element, in: item.context) ?? item.context
      var title = model.words(element.child("label"))
      if title.isEmpty { title = item.repeatTitle }
      let around = draft.open(
        title, key: XFormsLoader.key(path), .repeatingGroup, in: surroundings(path, item))
      push(inside: element, item.xpath, path, around, &pending)
    default:
      guard element.namespace != "http://www.w3.org/1999/xhtml" else {
        // Markup around controls.
        push(inside: element, item.xpath, item.context, item.around, &pending)
        return
      }
      readControl(item)
    }
  }

  // MARK: Controls

  private mutating func readControl(_ item: Pending) {
    let control = item.element
    guard let path = model.path(of: control, in: item.context) else { return }
    let bind = model.bind(path)
    let appearance = (control.attribute("appearance") ?? "").split(separator: " ")
    guard let kind = XFormsLoader.kind(of: control, bind.type, appearance) else { return }
    // The head of a table of choices: the same options again, nothing to pick.
    if appearance.contains("label") { return }
    let isPrefilled = !bind.preload.isEmpty
    let isCalculated = !bind.calculate.isEmpty
    let isReadonly = XPathCondition.isTrue(bind.readonly)
    if isReadonly, control.name == "input", !isPrefilled, !isCalculated,
      model.defaultValue(path).isEmpty
    {
      // A note: words that somebody reads and never answers.
      return
    }
    draft.add(
      Field(
        pointer: item.xpath, key: XFormsLoader.key(path),
        label: model.words(control.child("label")),
        help: model.words(control.child("hint")), kind: kind, isPrefilled: isPrefilled,
        options: model.options(of: control)),
      isSupplied: isCalculated || isReadonly, in: surroundings(path, item))
  }

  /// What a person does with a control; `nil` for what asks nothing.
  private static func kind(
    of control: XMLElement, _ type: String, _ appearance: [Substring]
  ) -> FieldKind? {
    switch control.name {
    case "input", "textarea", "secret":
      switch type {
      case "date", "datetime": return .date
      case "time": return .time
      case "int", "integer", "decimal", "double", "float": return .number
      case "boolean": return .yesNo
      case "binary", "anyuri": return .file
      case "geopoint", "geotrace", "geoshape": return .other
      default:
        return control.name == "textarea" || control.attribute("rows") != nil
          || appearance.contains("multiline") ? .longText : .text
      }
    case "select1": return appearance.contains("minimal") ? .choice : .radio
    case "select": return .multipleChoice
    case "upload": return .file
    case "range": return .number
    case "rank": return .other
    case "trigger": return .yesNo
    default: return nil
    }
  }

  /// What a node inherits: conditions of its own bind and of those around it, as far as they are new.
  private func surroundings(_ path: String, _ item: Pending) -> FormDraft.Surroundings {
    var around = item.around
    var steps = path.split(separator: "/")
    let known = item.context.split(separator: "/").count
    var nodes: [String] = []
    while steps.count > (path.hasPrefix(item.context) ? known : 0) {
      nodes.append("/" + steps.joined(separator: "/"))
      steps.removeLast()
    }
    for node in nodes.reversed() {
      let bind = model.bind(node)
      if XPathCondition.isFalse(bind.relevant) { around.isHidden = true }
      if node != path, XPathCondition.isTrue(bind.readonly) { around.isLocked = true }
      if let conditional = XPathCondition.conditional(bind.relevant, in: node) {
        around.conditionals.append(conditional)
      }
    }
    return around
  }

  private static func key(_ path: String) -> String {
    path.split(separator: "/").last.map { XFormsModel.localName($0) } ?? ""
  }
}
