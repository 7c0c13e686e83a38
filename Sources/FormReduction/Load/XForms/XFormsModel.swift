import Interchange

/// What stands beside the body of an XForms document: what binds say of nodes, lists, and texts in several
/// languages.
struct XFormsModel {
  /// What binds say of one node of the data.
  struct Bind {
    var type = ""
    var readonly = ""
    var relevant = ""
    var calculate = ""
    var preload = ""
  }

  static let namespace = "http://www.w3.org/2002/xforms"
  static let javarosa = "http://openrosa.org/javarosa"

  private var binds: [String: Bind] = [:]
  private var pathByID: [String: String] = [:]
  /// By the id of a text.
  private(set) var texts: [String: String] = [:]
  private var instances: [String: XMLElement] = [:]
  private var mainInstance: XMLElement?

  init(_ root: XMLElement) {
    for element in root.descendants where element.name == "model" {
      for child in element.children {
        switch child.name {
        case "instance":
          if let id = child.attribute("id"), instances[id] == nil { instances[id] = child }
          if mainInstance == nil { mainInstance = child.children.first }
        case "bind": readBind(child)
        case "itext": readTexts(child)
        default: continue
        }
      }
    }
  }

  // MARK: Binds

  private mutating func readBind(_ root: XMLElement) {
    var pending = [(root, "")]
    while let (element, context) = pending.popLast() {
      let written = element.attribute("nodeset") ?? element.attribute("ref") ?? ""
      // Orbeon's outermost bind names the instance, of whose root all other paths are.
      let path = written.hasPrefix("instance(") ? "" : XFormsModel.resolved(written, in: context)
      var bind = binds[path] ?? Bind()
      for attribute in element.attributes {
        switch (attribute.name, attribute.namespace) {
        case ("type", ""): bind.type = XFormsModel.localName(attribute.value).lowercased()
        case ("readonly", ""): bind.readonly = attribute.value
        case ("relevant", ""): bind.relevant = attribute.value
        case ("calculate", ""): bind.calculate = attribute.value
        case ("preload", XFormsModel.javarosa): bind.preload = attribute.value
        case ("id", ""): pathByID[attribute.value] = path
        default: continue
        }
      }
      binds[path] = bind
      pending += element.children.reversed().filter { $0.name == "bind" }.map { ($0, path) }
    }
  }

  /// The node that a control is bound to: by `bind`, by `ref` or by `nodeset`; `nil` for none.
  func path(of control: XMLElement, in context: String) -> String? {
    if let id = control.attribute("bind") { return pathByID[id] }
    guard let written = control.attribute("ref") ?? control.attribute("nodeset"), !written.isEmpty
    else { return nil }
    return XFormsModel.resolved(written, in: context)
  }

  func bind(_ path: String) -> Bind { binds[path] ?? Bind() }

  /// The value that the main instance gives a node from the start; "" for none.
  func defaultValue(_ path: String) -> String {
    let steps = path.split(separator: "/")
    guard var node = mainInstance, let first = steps.first,
      node.name == XFormsModel.localName(first)
    else { return "" }
    for step in steps.dropFirst() {
      guard let next = node.child(XFormsModel.localName(step)) else { return "" }
      node = next
    }
    return node.text
  }

  /// An absolute path for one that may be relative: `../x`, `./x`, `current()/x`; predicates are left out.
  static func resolved(_ written: String, in context: String) -> String {
    var path = ""
    var depth = 0
    for character in written {
      if character == "[" { depth += 1 }
      if depth == 0, !character.isWhitespace { path.append(character) }
      if character == "]" { depth -= 1 }
    }
    if path.hasPrefix("current()/") { path = String(path.dropFirst(10)) }
    var steps = path.hasPrefix("/") ? [] : context.split(separator: "/")
    for step in path.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return "/" + steps.joined(separator: "/")
  }

  static func localName(_ name: some StringProtocol) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? String(name)
  }

  // MARK: Texts

  /// Vietnamese where it is there, else the default language, else the first; what is missing in one is
  /// taken from the next.
  private mutating func readTexts(_ itext: XMLElement) {
    let languages = itext.children.filter { $0.name == "translation" }
    let ordered =
      languages.filter { XMLForms.isVietnamese($0.attribute("lang") ?? "") }
      + languages.filter { $0.attribute("default").map { $0 != "false()" } ?? false } + languages
    for text in ordered.flatMap(\.children) where text.name == "text" {
      guard let id = text.attribute("id"), texts[id]?.isEmpty ?? true else { continue }
      // Other forms of a text are pictures, sounds and short versions.
      let value =
        text.children.first { $0.name == "value" && $0.attribute("form") == nil }
        ?? text.children.first { $0.attribute("form") == "long" }
      texts[id] = value.map(XFormsModel.words(of:)) ?? ""
    }
  }

  /// Words with the values that they show of other answers, as `{name}`.
  static func words(of element: XMLElement) -> String {
    var words = ""
    for content in element.contents {
      switch content {
      case .text(let text): words += text
      case .element(let inner):
        if inner.name == "output" {
          let path = inner.attribute("value") ?? inner.attribute("ref") ?? ""
          words += "{\(path.split(separator: "/").last.map { $0.filter { $0 != ")" } } ?? "")}"
        } else {
          words += inner.text
        }
      }
    }
    return words
  }

  /// The words of a label or hint: in place, or by `jr:itext('id')`.
  func words(_ element: XMLElement?) -> String {
    guard let element else { return "" }
    if let reference = element.attribute("ref"), reference.hasPrefix("jr:itext(") {
      return texts[XFormsModel.quoted(reference)] ?? ""
    }
    return XFormsModel.words(of: element)
  }

  /// What stands between the first quotes of an expression.
  private static func quoted(_ expression: String) -> String {
    let parts = expression.split(omittingEmptySubsequences: false) { $0 == "'" || $0 == "\"" }
    return parts.count > 2 ? String(parts[1]) : ""
  }

  // MARK: Lists

  /// The labels of a choice: items in place, or those of a list in an instance of the file.
  func options(of control: XMLElement) -> [String] {
    let items =
      control.children.filter { $0.name == "item" }
      + control.children.filter { $0.name == "choices" }.flatMap(\.children)
    if !items.isEmpty { return items.map { words($0.child("label")) } }
    guard let set = control.child("itemset"), let nodeset = set.attribute("nodeset"),
      nodeset.hasPrefix("instance("), let instance = instances[XFormsModel.quoted(nodeset)]
    else { return [] }
    let label = set.child("label")?.attribute("ref") ?? "label"
    let isText = label.hasPrefix("jr:itext(")
    let name = isText ? String(label.dropFirst(9).filter { $0 != ")" }) : label
    // Lists of a country's communes have thousands of lines; a few tell what is chosen from.
    return instance.descendants.lazy.filter { $0.name == "item" || $0.child(name) != nil }
      .prefix(XFormsModel.optionLimit).compactMap { item -> String? in
        guard let text = item.child(name)?.text else { return nil }
        return isText ? texts[text] : text
      }
  }

  static let optionLimit = 100
}
