import Interchange

/// An element in which a person enters something.
struct HTMLControl {
  var kind: FieldKind
  /// One that a page defines itself (`x-input`, `mat-select`): what is inside belongs to it.
  var isCustom = false
  /// `type=hidden`, or a control that its page hides.
  var isInvisible = false

  /// - Returns: `nil` for anything that is no control, buttons and captchas included.
  init?(_ node: HTMLNode) {
    switch node.tag {
    case .input:
      let type = (node.attribute("type") ?? "text").lowercased()
      guard let kind = HTMLControl.kind(ofType: type, node) else { return nil }
      self.kind = kind
      isInvisible =
        type == "hidden" || kind != .file && HTMLVisibility.isHidden(node)
    case .select:
      kind = node.hasAttribute("multiple") ? .multipleChoice : .choice
      // Scripts that draw a list of their own hide the plain one.
      isInvisible = HTMLVisibility.isHidden(node) && !HTMLControl.isReplaced(node)
    case .textarea:
      kind = .longText
      isInvisible = HTMLVisibility.isHidden(node) && !HTMLControl.isReplaced(node)
    case .custom:
      guard let kind = HTMLControl.kind(ofCustom: node) else { return nil }
      self.kind = kind
      isCustom = true
      isInvisible = HTMLVisibility.isHidden(node)
    default: return nil
    }
    if HTMLControl.isAside(node) { return nil }
  }

  private static func kind(ofType type: String, _ node: HTMLNode) -> FieldKind? {
    switch type {
    case "button", "submit", "reset", "image", "search": nil
    case "date", "datetime-local", "month", "datetime": .date
    case "time": .time
    case "number", "range": .number
    case "email": .email
    case "tel": .phone
    case "file": .file
    case "radio": .radio
    case "checkbox": .yesNo
    default: isDate(node) ? .date : .text
    }
  }

  /// Date pickers are plain text boxes that a script draws upon.
  private static func isDate(_ node: HTMLNode) -> Bool {
    let classes = (node.attribute("class") ?? "").lowercased()
    if ["datepicker", "date-picker", "flatpickr", "datetimepicker", "x-date"].contains(
      where: classes.contains)
    {
      return true
    }
    if node.attribute("data-provide") == "datepicker" || node.hasAttribute("bsdatepicker") {
      return true
    }
    let hint = (node.attribute("placeholder") ?? "").lowercased()
    return ["dd/mm/yyyy", "ngày/tháng/năm", "__/__/____", "dd-mm-yyyy"].contains {
      hint.contains($0)
    }
  }

  /// Components of the civil-status forms, and of Angular and its libraries.
  private static func kind(ofCustom node: HTMLNode) -> FieldKind? {
    let name = node.name
    if let kind = componentKinds[name] { return kind }
    guard node.hasAttribute("formcontrolname") else { return nil }
    for (word, kind) in [
      ("radio", FieldKind.radio), ("checkbox", .yesNo), ("date", .date), ("calendar", .date),
      ("select", .choice), ("dropdown", .choice), ("autocomplete", .choice), ("number", .number),
      ("upload", .file), ("file", .file), ("editor", .longText), ("textarea", .longText),
    ] where name.contains(word) { return kind }
    return .text
  }

  private static let componentKinds: [String: FieldKind] = [
    "x-input": .text, "x-text": .text, "x-textarea": .longText, "x-date": .date,
    "x-radio": .radio, "x-checkbox": .yesNo, "x-select": .choice, "x-select-area": .address,
    "x-number": .number, "x-file": .file, "x-upload": .file, "x-phone": .phone, "x-email": .email,
  ]

  private static func isReplaced(_ node: HTMLNode) -> Bool {
    guard let parent = node.parent, node.next < parent.next else { return false }
    var place = node.next
    while place < parent.next {
      let next = node.node(at: place)
      if next.isText {
        place = next.next
        continue
      }
      let classes = next.attribute("class") ?? ""
      return [
        "chosen-container", "select2", "selectize", "nice-select", "cke", "tox", "mce", "note-",
      ]
      .contains { classes.contains($0) }
    }
    return false
  }

  /// Search boxes, captchas, and the boxes in which scripts draw their lists.
  private static func isAside(_ node: HTMLNode) -> Bool {
    let words = [node.attribute("name"), node.attribute("id"), node.attribute("formcontrolname")]
      .compactMap { $0?.lowercased() }
    if words.contains(where: { $0.contains("captcha") }) { return true }
    if words.contains(where: { ["q", "search", "keyword", "tukhoa", "txtsearch"].contains($0) }) {
      return true
    }
    if node.attribute("role") == "searchbox" { return true }
    for hint in [node.attribute("placeholder"), node.attribute("title"), node.attribute("label")] {
      guard let hint, hint.utf8.count < 80 else { continue }
      let plain = Wording(hint).plainText()
      if plain.hasPrefix("tim kiem") || plain == "search" || plain.contains("captcha")
        || ["ma xac nhan", "nhap ma xac nhan", "ma bao ve", "nhap ma bao ve"].contains(plain)
      {
        return true
      }
    }
    let classes = node.attribute("class") ?? ""
    return ["select2-search", "select2-focusser", "chosen-search", "dataTables"].contains {
      classes.contains($0)
    }
  }
}
