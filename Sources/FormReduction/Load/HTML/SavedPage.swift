import Interchange

/// A page and what has to be known of it as a whole before any question is read: where its controls are,
/// which label names which of them, which title belongs to which tab.
struct SavedPage {
  let document: HTMLDocument
  /// For each node the number of controls before it; one more at the end.
  private(set) var controlsBefore: [Int32]
  /// For each node the number of the node before it among its siblings; -1 for the first.
  private(set) var previousSibling: [Int32]
  /// The nodes of visible and hidden controls, in order.
  private(set) var controls: [Int] = []
  /// Elements by their id, where only one has it.
  private(set) var ids: [String: Int] = [:]
  /// The `label` that names a control by its id.
  private(set) var labels: [String: Int] = [:]
  /// Titles of tabs and wizard steps, by the id of what they show.
  private(set) var paneTitles: [String: String] = [:]
  /// Radio buttons and check boxes by their name.
  private(set) var groups: [String: [Int]] = [:]
  /// Whether a page has tabs or a wizard: then these are the steps.
  private(set) var hasPanes = false
  private(set) var firstHeadings: [Int] = []
  /// The title of its window, else the line that names the paper: "TỜ KHAI ĐĂNG KÝ KHAI TỬ".
  private(set) var title = ""
  private(set) var paperTitle: String?

  init(_ document: HTMLDocument) {
    self.document = document
    let count = document.count
    controlsBefore = [Int32](repeating: 0, count: count + 1)
    previousSibling = [Int32](repeating: -1, count: count)
    var lastChild = [Int32](repeating: -1, count: count + 1)
    var repeatedIDs: Set<String> = []
    var seen: Int32 = 0
    var controlEnd = 0
    for number in 0..<count {
      let node = document[number]
      let parent = node.parent.map { $0.index + 1 } ?? 0
      previousSibling[number] = lastChild[parent]
      lastChild[parent] = Int32(number)
      controlsBefore[number] = seen
      guard !node.isText else { continue }
      if let id = node.attribute("id"), !id.isEmpty {
        if ids[id] != nil { repeatedIDs.insert(id) } else { ids[id] = number }
      }
      // What a control is made of is no control of its own.
      if number >= controlEnd, let control = HTMLControl(node) {
        controls.append(number)
        if !control.isInvisible { seen += 1 }
        if control.isCustom { controlEnd = node.next }
        if control.kind == .radio || control.kind == .yesNo, let name = node.attribute("name"),
          !name.isEmpty
        {
          groups[name, default: []].append(number)
        }
      }
      read(node)
    }
    controlsBefore[count] = seen
    for id in repeatedIDs { ids[id] = nil }
  }

  private mutating func read(_ node: HTMLNode) {
    switch node.tag {
    case .label:
      if let id = node.attribute("for"), !id.isEmpty, labels[id] == nil { labels[id] = node.index }
    case .title: if title.isEmpty { title = plainText(of: node) }
    case .h1: firstHeadings.append(node.index)
    case .a, .button, .li, .div, .span, .custom:
      for target in [
        node.attribute("href"), node.attribute("data-target"), node.attribute("data-bs-target"),
        node.attribute("aria-controls"),
      ] {
        guard var id = target, id.count > 1 else { continue }
        if id.first == "#" {
          id.removeFirst()
        } else if node.tag == .a, id == node.attribute("href") {
          continue
        }
        if paneTitles[id] == nil {
          let title = plainText(of: node)
          if !title.isEmpty { paneTitles[id] = title }
        }
      }
    default: break
    }
    if !hasPanes, isPane(node) { hasPanes = true }
    if paperTitle == nil, node.tag.isBlock, node.next - node.index < 24 {
      let text = plainText(of: node)
      if SavedPage.isPaperTitle(text) { paperTitle = text }
    }
  }

  /// Whether there is a control in a subtree.
  func hasControl(_ node: HTMLNode) -> Bool {
    controlsBefore[node.index] < controlsBefore[node.next]
  }

  func controlCount(_ node: HTMLNode) -> Int {
    Int(controlsBefore[node.next] - controlsBefore[node.index])
  }

  /// The controls in a subtree, hidden ones included, in order.
  func controls(in node: HTMLNode) -> ArraySlice<Int> {
    func first(notBefore place: Int) -> Int {
      var (low, high) = (0, controls.count)
      while low < high {
        let middle = (low + high) / 2
        if controls[middle] < place { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return controls[first(notBefore: node.index)..<first(notBefore: node.next)]
  }

  /// A tab, or a page of a wizard: hidden only until its turn comes.
  func isPane(_ node: HTMLNode) -> Bool {
    guard node.tag == .div || node.tag == .section || node.tag == .custom || node.tag == .fieldset
    else { return false }
    if node.attribute("role") == "tabpanel" { return true }
    guard let classes = node.attribute("class") else { return false }
    return classes.split(separator: " ").contains {
      ["tab-pane", "setup-content", "wizard-step", "step-pane", "step-content"].contains($0)
    }
  }

  // MARK: Texts

  /// A line in capitals that begins as papers do.
  static func isPaperTitle(_ text: String) -> Bool {
    text.utf8.count <= 300
      && [
        "TỜ KHAI", "ĐƠN ", "GIẤY ĐỀ NGHỊ", "PHIẾU", "BẢN KHAI", "BẢN ĐĂNG KÝ", "VĂN BẢN ĐỀ NGHỊ",
        "THÔNG BÁO",
      ].contains { text.hasPrefix($0) } && text.uppercased() == text
  }

  /// What a person reads in a subtree, without what is not shown and without controls.
  ///
  /// - Parameter withButtons: The heads of accordions are buttons.
  func plainText(of node: HTMLNode, withButtons: Bool = false) -> String {
    if node.isText { return readableText(node.text) }
    var text = ""
    var place = node.index + 1
    while place < node.next {
      let inner = document[place]
      if inner.isText {
        text += inner.text
      } else if SavedPage.isLeftOut(inner), !(withButtons && inner.tag == .button) {
        place = inner.next
        continue
      } else if inner.tag.isBlock {
        text += " "
      }
      place += 1
    }
    return folded(text)
  }

  /// Blanks folded, normalization form C; entities are resolved already.
  func folded(_ text: String) -> String {
    composed(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Hidden texts, remarks of a validation, and what only controls show.
  static func isLeftOut(_ node: HTMLNode) -> Bool {
    switch node.tag {
    case .select, .textarea, .script, .style, .template, .button, .svg, .datalist: return true
    default: break
    }
    if HTMLVisibility.isHidden(node) { return true }
    guard let classes = node.attribute("class") else { return false }
    return classes.split(separator: " ").contains { name in
      validationClasses.contains(String(name))
    }
  }

  private static let validationClasses: Set<String> = [
    "invalid-feedback", "valid-feedback", "error-message", "error", "errors", "help-inline",
    "form-validator-stack", "mat-error", "field-validation-error", "field-validation-valid",
    "validation-message", "ng-message", "text-error", "parsley-errors-list", "sr-only",
    "visually-hidden", "ant-form-item-explain",
  ]
}

/// What a page itself hides, by its own attributes; style sheets are not read.
enum HTMLVisibility {
  static func isHidden(_ node: HTMLNode) -> Bool {
    if node.hasAttribute("hidden") { return true }
    if let style = node.attribute("style"), style.utf8.count < 2000 {
      let plain = style.lowercased().filter { $0 != " " }
      if plain.contains("display:none") || plain.contains("visibility:hidden") { return true }
    }
    guard let classes = node.attribute("class") else { return false }
    return classes.split(separator: " ").contains {
      ["hidden", "hide", "d-none", "ng-hide", "invisible"].contains($0)
    }
  }

  /// Whether the page shows and hides it by the answer to another question.
  static func isConditional(_ node: HTMLNode) -> Bool {
    node.hasAttribute("data-show") || node.hasAttribute("ng-show") || node.hasAttribute("ng-if")
      || node.hasAttribute("x-show") || node.hasAttribute("v-show")
  }

  /// `data-group="loai" data-show="toChuc"`: shown when the group has that answer.
  static func conditional(_ node: HTMLNode) -> Conditional? {
    guard let field = node.attribute("data-group"), let answer = node.attribute("data-show"),
      !field.isEmpty, !answer.isEmpty
    else { return nil }
    return Conditional(
      shows: true, terms: [.init(field: field, comparison: .equal, value: answer)])
  }
}
