import Interchange

/// Finds the words that a person reads as the question of a control.
///
/// In this order: a `label` for it, a `label` around it, `aria-labelledby`, `aria-label`; then the words
/// before it, in its own line, in the cell before, in the block above; the head of its column; at last its
/// `title` and `placeholder`. Notes in brackets, marks of what is required, and hidden remarks are no
/// question; words before another control belong to that one.
struct HTMLLabels {
  let page: SavedPage

  /// The words for a control, `nil` where the page has none.
  func label(of node: HTMLNode, control: HTMLControl) -> String? {
    if control.isCustom {
      for text in [
        node.attribute("label"), node.attribute("caption"), node.attribute("data-label"),
      ] {
        if let text, let label = HTMLLabels.cleaned(page.folded(text)) { return label }
      }
    }
    return byReference(node) ?? ariaLabel(node) ?? inside(node, control) ?? before(node)
  }

  /// What stands in for a label where there is none.
  func fallback(of node: HTMLNode) -> String? {
    for text in [node.attribute("title"), node.attribute("placeholder")] {
      if let text, let label = HTMLLabels.cleaned(page.folded(text)), !HTMLLabels.isHint(label) {
        return label
      }
    }
    return nil
  }

  private func byReference(_ node: HTMLNode) -> String? {
    if let id = node.attribute("id"), let label = page.labels[id],
      let text = HTMLLabels.cleaned(page.plainText(of: page.document[label]))
    {
      return text
    }
    var around = node.parent
    var depth = 0
    while let element = around, depth < 4 {
      if element.tag == .label, page.controlCount(element) <= 1 {
        return HTMLLabels.cleaned(page.plainText(of: element))
      }
      around = element.parent
      depth += 1
    }
    guard let references = node.attribute("aria-labelledby") else { return nil }
    let texts = references.split(separator: " ").compactMap { page.ids[String($0)] }
      .map { page.plainText(of: page.document[$0]) }
    return HTMLLabels.cleaned(texts.joined(separator: " "))
  }

  private func ariaLabel(_ node: HTMLNode) -> String? {
    node.attribute("aria-label").flatMap { HTMLLabels.cleaned(page.folded($0)) }
  }

  /// A component may draw its own label.
  private func inside(_ node: HTMLNode, _ control: HTMLControl) -> String? {
    guard control.isCustom, control.kind != .radio, control.kind != .choice else { return nil }
    var place = node.index + 1
    while place < node.next {
      let inner = page.document[place]
      if inner.tag == .label { return HTMLLabels.cleaned(page.plainText(of: inner)) }
      place += 1
    }
    return control.kind == .yesNo ? HTMLLabels.cleaned(page.plainText(of: node)) : nil
  }

  // MARK: Words before

  /// The words before a node: in its line, else before the blocks around it, as long as no other control
  /// lies between.
  func before(_ start: HTMLNode) -> String? {
    var node = start
    for _ in 0..<8 {
      guard let parent = node.parent else { return nil }
      let (text, isBlocked) = wordsBefore(node)
      if let text { return text }
      if isBlocked { return nil }
      switch parent.tag {
      case .form, .fieldset, .body, .table, .tbody, .section, .html: return nil
      case .tr: return nil
      default: break
      }
      if page.isPane(parent) { return nil }
      node = parent
    }
    return nil
  }

  /// Words among the siblings before a node, nearest first, and whether a control came before any.
  private func wordsBefore(_ node: HTMLNode) -> (text: String?, isBlocked: Bool) {
    var words = ""
    var place = Int(page.previousSibling[node.index])
    func found() -> String? { HTMLLabels.cleaned(page.folded(words)) }
    while place >= 0 {
      let sibling = page.document[place]
      place = Int(page.previousSibling[place])
      if sibling.isText {
        words = sibling.text + words
        continue
      }
      if page.hasControl(sibling) { return (found(), true) }
      if sibling.tag == .br {
        if let text = found() { return (text, false) }
        words = ""
        continue
      }
      if SavedPage.isLeftOut(sibling) || sibling.tag == .input { continue }
      let isCell = sibling.tag == .td || sibling.tag == .th
      if sibling.tag.isBlock || isCell {
        if let text = found() { return (text, false) }
        if sibling.tag.headingLevel != nil || sibling.tag == .legend {
          // A heading over one box alone is its question.
          let isAlone = node.parent.map { page.controlCount($0) == 1 } ?? false
          return (isAlone ? HTMLLabels.cleaned(page.plainText(of: sibling)) : nil, true)
        }
        // A note between the question and its box: "(ghi bằng chữ in hoa)".
        words = page.plainText(of: sibling)
        if let text = found() { return (text, false) }
        words = ""
      } else {
        words = page.plainText(of: sibling) + " " + words
      }
    }
    return (found(), false)
  }

  /// The words behind a radio button or a check box, up to the next control or line.
  func behind(_ node: HTMLNode) -> String? {
    guard let parent = node.parent else { return nil }
    var words = ""
    var place = node.next
    while place < parent.next {
      let sibling = page.document[place]
      if sibling.isText {
        words += sibling.text
      } else if page.hasControl(sibling) || sibling.tag == .br {
        break
      } else if !SavedPage.isLeftOut(sibling) {
        words += " " + page.plainText(of: sibling)
      }
      place = sibling.next
    }
    return HTMLLabels.cleaned(page.folded(words))
  }

  /// What a person reads beside one button of a group.
  func option(of node: HTMLNode) -> String? {
    byReference(node) ?? behind(node) ?? ariaLabel(node)
  }

  // MARK: Words

  /// A label without the mark of what is required and the colon; `nil` where no question is left.
  static func cleaned(_ text: String) -> String? {
    var label = Substring(text)
    var changed = true
    while changed {
      changed = false
      for end in ["*", ":", "(*)", " ", "：", "-"] where label.hasSuffix(end) {
        label = label.dropLast(end.count)
        changed = true
      }
      for start in ["*", "(*)", " ", "- ", ":"] where label.hasPrefix(start) {
        label = label.dropFirst(start.count)
        changed = true
      }
    }
    guard label.contains(where: \.isLetter) else { return nil }
    // A note alone is no question.
    if label.first == "(", label.last == ")", label.dropFirst().firstIndex(of: "(") == nil {
      return nil
    }
    return String(label)
  }

  /// "dd/mm/yyyy", "Chọn…", "Nhập…": how to answer, not what is asked.
  static func isHint(_ text: String) -> Bool {
    let plain = Wording(text).plainText()
    return plain.hasPrefix("dd ") || ["chon", "nhap", "select", "lua chon"].contains(plain)
      || plain.hasPrefix("vui long") || plain.hasPrefix("please")
  }
}
