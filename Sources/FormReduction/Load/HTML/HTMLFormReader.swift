import Interchange

/// Walks a page in its order and collects its blocks and questions.
///
/// Tabs and pages of a wizard are steps; where there are none, the outermost titled blocks are. Titles come
/// from `legend`, tabs, heads of accordions and cards, headings, and lines that only look like headings
/// (bold and numbered, or alone in a row of a layout table).
struct HTMLFormReader {
  let page: SavedPage
  let labels: HTMLLabels
  private(set) var draft = FormDraft()
  private var frames: [Frame] = []
  private var grids = HTMLGrids()
  /// Controls that belong to a question already asked.
  private var taken: Set<Int> = []
  private var keyCounts: [String: Int] = [:]

  /// A block around what is read now.
  private struct Frame {
    /// The number of the node behind it.
    var end: Int
    var around: FormDraft.Surroundings
    /// Headings that are open in it, the highest first.
    var headings: [(level: Int, inside: FormDraft.Surroundings)] = []
  }

  init(_ document: HTMLDocument) {
    page = SavedPage(document)
    labels = HTMLLabels(page: page)
    for number in page.controls {
      let node = document[number]
      if let name = node.attribute("name"), node.attribute("type") != "radio" {
        keyCounts[name, default: 0] += 1
      }
    }
  }

  mutating func read() {
    let document = page.document
    frames = [Frame(end: document.count, around: .init())]
    var place = 0
    var nextControl = 0
    while place < document.count {
      while frames.count > 1, place >= frames[frames.count - 1].end { frames.removeLast() }
      let node = document[place]
      if node.isText {
        place += 1
        continue
      }
      if isAside(node) {
        place = node.next
        continue
      }
      while nextControl < page.controls.count, page.controls[nextControl] < place {
        nextControl += 1
      }
      if nextControl < page.controls.count, page.controls[nextControl] == place {
        if !taken.contains(place) { add(node, number: nextControl) }
        place = node.next
        continue
      }
      enter(node)
      place += 1
    }
  }

  private var around: FormDraft.Surroundings {
    let frame = frames[frames.count - 1]
    return frame.headings.last?.inside ?? frame.around
  }

  // MARK: Blocks

  /// Menus, search boxes, sign-in forms: no part of what is asked.
  private func isAside(_ node: HTMLNode) -> Bool {
    switch node.tag {
    case .nav, .footer, .template, .svg, .datalist: return true
    case .header:
      var around = node.parent
      while let element = around {
        if [.form, .section, .article, .main].contains(element.tag) { return false }
        around = element.parent
      }
      return true
    case .form:
      let hasPassword = page.controls(in: node).contains {
        page.document[$0].attribute("type")?.lowercased() == "password"
      }
      return hasPassword && page.controlCount(node) <= 4
    default:
      if node.attribute("id") == "footer" { return true }
      guard let role = node.attribute("role") else { return false }
      return ["navigation", "banner", "contentinfo", "search"].contains(role)
    }
  }

  private mutating func enter(_ node: HTMLNode) {
    var inside = around
    if let conditional = HTMLVisibility.conditional(node) {
      inside.conditionals.append(conditional)
    }
    let isConditional =
      HTMLVisibility.isConditional(node) || isOpenedByChoice(node) || isCollapsible(node)
    let isPane = page.isPane(node)
    if HTMLVisibility.isHidden(node), !isPane, !isConditional { inside.isHidden = true }
    if node.tag == .fieldset, node.hasAttribute("disabled") { inside.isLocked = true }
    let isChanged =
      inside.isHidden != around.isHidden || inside.isLocked != around.isLocked
      || inside.conditionals.count != around.conditionals.count

    if isPane {
      let title = paneTitle(node)
      let kind: Section.Kind = inside.step == nil ? .step : .block
      frames.append(Frame(end: node.next, around: draft.open(title, kind, in: inside)))
    } else if let title = blockTitle(node) {
      frames.append(Frame(end: node.next, around: open(title, in: inside)))
    } else if node.tag == .table, let kind = grids.add(node, page, labels) {
      for control in grids.repeatedControls { taken.insert(control) }
      let caption = node.children.first { $0.tag == .caption }.map { page.plainText(of: $0) }
      frames.append(
        Frame(end: node.next, around: draft.open(caption ?? "", kind, in: inside)))
    } else if let title = grids.rowTitles[node.index] {
      frames.append(Frame(end: node.next, around: draft.open(title, .block, in: inside)))
    } else if let (level, title) = heading(node) {
      open(heading: title, level)
    } else if isChanged {
      frames.append(Frame(end: node.next, around: inside))
    }
  }

  private mutating func open(
    _ title: String, in around: FormDraft.Surroundings
  ) -> FormDraft.Surroundings {
    let isStep = around.section == nil && !page.hasPanes
    return draft.open(title, isStep ? .step : .block, in: around)
  }

  private mutating func open(heading title: String, _ level: Int) {
    let last = frames.count - 1
    // The title that a tab or card already has.
    if let section = frames[last].around.section, frames[last].headings.isEmpty,
      draft.sections[section].title == title
    {
      return
    }
    frames[last].headings.removeAll { $0.level >= level }
    let outer = frames[last].headings.last?.inside ?? frames[last].around
    frames[last].headings.append((level, open(title, in: outer)))
  }

  /// Blocks of the e-forms of Liferay portals that a choice opens: delivery at home, another subject.
  private func isOpenedByChoice(_ node: HTMLNode) -> Bool {
    [node.attribute("id"), node.attribute("class")].contains { words in
      words.map { $0.contains("nhanTaiNha") || $0.contains("doiTuongKhac") } ?? false
    }
  }

  /// Folded until somebody opens it: asked all the same.
  private func isCollapsible(_ node: HTMLNode) -> Bool {
    guard let classes = node.attribute("class") else { return false }
    return classes.split(separator: " ").contains {
      ["collapse", "panel-collapse", "accordion-collapse", "accordion-body"].contains($0)
    }
  }

  private func paneTitle(_ node: HTMLNode) -> String {
    if let id = node.attribute("id"), let title = page.paneTitles[id] { return title }
    if let id = node.attribute("aria-labelledby"), let label = page.ids[id] {
      return page.plainText(of: page.document[label])
    }
    for text in [
      node.attribute("data-title"), node.attribute("aria-label"), node.attribute("title"),
    ] {
      if let text, !text.isEmpty { return page.folded(text) }
    }
    return ""
  }

  /// The title of a `fieldset`, an accordion, a card; `nil` for any other element.
  private func blockTitle(_ node: HTMLNode) -> String? {
    let children: [HTMLNode]
    switch node.tag {
    case .fieldset, .details: children = node.children
    case .div, .section, .custom, .article:
      guard
        node.name == "mat-expansion-panel"
          || (node.attribute("class") ?? "").split(separator: " ").contains(where: {
            ["panel", "card", "accordion-item", "accordion-group", "portlet", "ant-collapse-item"]
              .contains($0)
          })
      else { return nil }
      children = node.children
    default: return nil
    }
    for child in children where !child.isText {
      let classes = child.attribute("class") ?? ""
      let isHead =
        child.tag == .legend || child.tag == .summary
        || [
          "panel-heading", "card-header", "accordion-header", "portlet-title", "accordion-heading",
          "expansion-panel-header",
        ].contains { classes.contains($0) || child.name.contains($0) }
      guard isHead, !page.hasControl(child) else { continue }
      let title = page.plainText(of: child, withButtons: true)
      if title.contains(where: \.isLetter) { return title }
    }
    return nil
  }

  /// Headings, and lines that look like them.
  private func heading(_ node: HTMLNode) -> (level: Int, title: String)? {
    guard !page.hasControl(node) else { return nil }
    if let level = node.tag.headingLevel {
      if level == 1, page.firstHeadings.count == 1 { return nil }
      let title = page.plainText(of: node)
      return title.contains(where: \.isLetter) && title != page.paperTitle ? (level, title) : nil
    }
    switch node.tag {
    case .p, .div, .center, .tr, .li:
      guard node.next - node.index < 24 else { return nil }
      let title = page.plainText(of: node)
      guard title.utf8.count <= 240, title.contains(where: \.isLetter), !title.hasSuffix(":"),
        !title.hasSuffix("*"), title != page.paperTitle
      else { return nil }
      let isTitled = HTMLFormReader.hasTitleClass(node)
      let isBold = isTitled || boldText(in: node) == title
      let cells = node.tag == .tr ? node.children.count { $0.tag == .td || $0.tag == .th } : 1
      guard cells == 1, isTitled || isBold else { return nil }
      let numbering = HTMLFormReader.numbering(title)
      let isLoud = title.uppercased() == title
      guard isTitled || numbering != nil || isLoud || node.tag == .tr else { return nil }
      return (numbering ?? 7, title)
    default: return nil
    }
  }

  private func boldText(in node: HTMLNode) -> String? {
    var place = node.index + 1
    while place < node.next {
      let inner = page.document[place]
      if [.b, .strong, .th].contains(inner.tag), !inner.isText { return page.plainText(of: inner) }
      place += 1
    }
    return nil
  }

  private static func hasTitleClass(_ node: HTMLNode) -> Bool {
    (node.attribute("class") ?? "").split(separator: " ").contains {
      [
        "title", "form-title", "section-title", "block-title", "group-title", "box-title",
        "heading",
        "form-heading", "section-heading", "tieu-de", "tieude", "sub-title", "subtitle",
      ].contains($0)
    }
  }

  /// 7 for "Phần I", "II.", "A."; 8 for "1."; `nil` for no number.
  private static func numbering(_ title: String) -> Int? {
    let first = title.prefix { $0 != " " }
    let word = first.lowercased()
    if ["phần", "mục", "chương", "bước"].contains(word) { return 7 }
    guard let last = first.last, ".):".contains(last), first.count > 1 else { return nil }
    let number = first.dropLast()
    if number.allSatisfy({ "IVXABCDE".contains($0) }) { return 7 }
    return number.allSatisfy(\.isNumber) ? 8 : nil
  }

  // MARK: Questions

  private mutating func add(_ node: HTMLNode, number: Int) {
    guard let control = HTMLControl(node), !HTMLFormReader.isMachinery(node) else { return }
    var around = self.around
    if control.isInvisible { around.isHidden = true }
    var kind = control.kind
    var label = grids.columnLabels[node.index] ?? labels.label(of: node, control: control)
    var options: [String] = []
    if !control.isCustom, kind == .radio || kind == .yesNo {
      (kind, label, options) = choice(node, kind, label)
    } else {
      options = HTMLOptions.options(of: node, page)
    }
    if let parts = datePart(at: number) {
      taken.formUnion(parts)
      (kind, options) = (.date, [])
      if label.map(HTMLFormReader.part) ?? nil != nil { label = labels.before(node) }
    }
    let fallback = labels.fallback(of: node)
    let words = label ?? fallback ?? ""
    let key = key(of: node)
    // A box without a name, a label or a hint is a part of what some script draws.
    if words.isEmpty && key.isEmpty { return }
    let hints = [fallback, node.attribute("placeholder").map(page.folded)].compactMap { $0 }
      .filter { $0 != words }
    draft.add(
      Field(
        pointer: HTMLFormReader.path(of: node, page), key: key, label: words,
        help: Set(hints).sorted().joined(separator: " "), kind: kind, options: options),
      isSupplied: isLocked(node, kind), in: around)
  }

  /// Buttons or boxes of one name are one question with options; a box alone is a question of its own.
  private mutating func choice(
    _ node: HTMLNode, _ kind: FieldKind, _ label: String?
  ) -> (FieldKind, String?, [String]) {
    let name = node.attribute("name") ?? ""
    let group = page.groups[name] ?? [node.index]
    if kind == .yesNo, group.count == 1 {
      return (.yesNo, labels.option(of: node) ?? label, [])
    }
    taken.formUnion(group)
    let options = group.compactMap { labels.option(of: page.document[$0]) }
    var start = node
    while let parent = start.parent, parent.tag == .label || parent.tag == .span {
      start = parent
    }
    let question = grids.columnLabels[node.index] ?? labels.before(start)
    return (kind == .yesNo ? .multipleChoice : kind, question, options)
  }

  /// The controls behind a first one that together with it are one date: day, month, year.
  private func datePart(at number: Int) -> [Int]? {
    guard number + 2 < page.controls.count else { return nil }
    let nodes = page.controls[number...number + 2].map { page.document[$0] }
    guard nodes.allSatisfy({ $0.tag == .select || $0.tag == .input }) else { return nil }
    let parts = nodes.map { node in
      [
        node.attribute("placeholder"), node.attribute("aria-label"), node.attribute("title"),
        HTMLOptions.placeholder(of: node, page),
        page.labels[node.attribute("id") ?? ""].map {
          page.plainText(of: page.document[$0])
        },
      ].lazy.compactMap { $0.flatMap(HTMLFormReader.part) }.first
    }
    return parts == ["day", "month", "year"] ? nodes.dropFirst().map(\.index) : nil
  }

  private static func part(_ text: String) -> String? {
    switch Wording(text).plainText() {
    case "ngay", "day", "dd", "chon ngay": "day"
    case "thang", "month", "mm", "chon thang": "month"
    case "nam", "year", "yyyy", "chon nam": "year"
    default: nil
    }
  }

  /// Its name in the data, by what the page's own software goes by.
  private func key(of node: HTMLNode) -> String {
    if let key = node.attribute("formcontrolname"), !key.isEmpty { return key }
    var element: HTMLNode? = node
    for _ in 0..<4 {
      guard let current = element else { break }
      let classes = (current.attribute("class") ?? "").split(separator: " ")
      if let key = classes.first(where: { $0.hasPrefix("eform-element-") }) {
        return String(key.dropFirst("eform-element-".count))
      }
      element = current.parent
    }
    let id = node.attribute("id") ?? ""
    guard let name = node.attribute("name"), !name.isEmpty else {
      return id.isEmpty ? node.attribute("key") ?? "" : id
    }
    if let namespace = namespace(of: node), name.hasPrefix(namespace) {
      return String(name.dropFirst(namespace.count))
    }
    // One name on many boxes says nothing; the id does.
    let isShared =
      keyCounts[name] ?? 0 > 1 && page.groups[name] == nil && !id.isEmpty
    return isShared ? id : name
  }

  /// What Liferay puts before every name of a page: the name of its form without the last letters, `_fm`.
  private func namespace(of node: HTMLNode) -> String? {
    var element = node.parent
    while let current = element {
      if current.tag == .form, let name = current.attribute("name"), name.hasSuffix("_fm") {
        return String(name.dropLast(2))
      }
      element = current.parent
    }
    return nil
  }

  /// Read-only and disabled ones; a date picker is read-only only to the keyboard.
  private func isLocked(_ node: HTMLNode, _ kind: FieldKind) -> Bool {
    func isSet(_ value: String?) -> Bool { value.map { $0.lowercased() != "false" } ?? false }
    if isSet(node.attribute("disabled")) || node.attribute("aria-disabled") == "true"
      || node.attribute("ng-reflect-is-disabled") == "true"
    {
      return true
    }
    return kind != .date
      && (isSet(node.attribute("readonly")) || node.attribute("aria-readonly") == "true")
  }

  /// What the software of a page carries for itself.
  private static func isMachinery(_ node: HTMLNode) -> Bool {
    guard node.attribute("type")?.lowercased() == "hidden" else { return false }
    guard let name = node.attribute("name")?.lowercased() else { return true }
    return name.hasPrefix("__") || name.hasSuffix("formdate")
      || ["csrf", "viewstate", "token", "p_auth"].contains { name.contains($0) }
  }
}
