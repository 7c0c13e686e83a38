/// The text of one paragraph, put together run by run.
struct DOCXLine {
  private(set) var text = ""
  /// Whether a tab draws dots up to its stop.
  private let hasLeader: Bool
  /// Old form fields: begin, instruction, separator, result, end; they may stand in one another.
  private var fields: [Field] = []

  private struct Field {
    /// What is printed in place of its result; `nil` where the result itself is.
    var replacement: String?
    var isInResult = false
  }

  init(hasLeader: Bool) { self.hasLeader = hasLeader }

  /// An element still to be read, or what is to be written after one.
  private enum Pending {
    case element(XMLElement)
    case closeControl(String)
  }

  mutating func read(_ paragraph: XMLElement) {
    var pending: [Pending] = paragraph.children.reversed().map { .element($0) }
    while let next = pending.popLast() {
      guard case .element(let element) = next else {
        if case .closeControl(let text) = next { self.text += text }
        continue
      }
      switch element.name {
      case "r": read(run: element)
      case "sdt": pending += read(control: element)
      case "del", "moveFrom", "pPr", "drawing", "pict", "object": continue
      default: pending += element.children.reversed().map { .element($0) }
      }
    }
  }

  /// A content control is a blank while it shows its placeholder or nothing, else what it holds.
  private func read(control: XMLElement) -> [Pending] {
    let properties = control.child("sdtPr")
    if properties?.child("checkbox") != nil { return [.closeControl(TextDocument.box)] }
    let content = control.child("sdtContent")
    let isEmpty = !(content?.text.contains { !$0.isWhitespace } ?? false)
    let isPlaceholder = properties?.child("showingPlcHdr") != nil
    let picks = ["date", "dropDownList", "comboBox"].contains { properties?.child($0) != nil }
    if isPlaceholder || isEmpty || picks { return [.closeControl(TextDocument.blank)] }
    return content?.children.reversed().map { .element($0) } ?? []
  }

  private mutating func read(run: XMLElement) {
    let properties = run.child("rPr")
    let underline = properties?.child("u")?.value("val") ?? "none"
    let isUnderlined = properties?.child("u") != nil && underline != "none"
    for element in run.children {
      if element.name == "fldChar" {
        read(fieldCharacter: element)
        continue
      }
      // What a field shows is its own affair unless it is a plain one.
      if let field = fields.last, !field.isInResult || field.replacement != nil { continue }
      switch element.name {
      case "t": write(element.text, isUnderlined)
      case "tab", "ptab": text += hasLeader || isUnderlined ? TextDocument.blank : "\t"
      case "br", "cr": text += "\n"
      case "noBreakHyphen": text += "-"
      case "sym": text += DOCXLine.symbol(element)
      default: continue
      }
    }
  }

  /// Underlined blanks are a line to write on.
  private mutating func write(_ words: String, _ isUnderlined: Bool) {
    let isLine = isUnderlined && words.utf8.count >= 3 && words.allSatisfy(\.isWhitespace)
    text += isLine ? TextDocument.blank : words
  }

  private mutating func read(fieldCharacter element: XMLElement) {
    switch element.value("fldCharType") {
    case "begin":
      let data = element.child("ffData")
      let replacement: String? =
        data?.child("checkBox") != nil
        ? TextDocument.box
        : data?.child("textInput") != nil || data?.child("ddList") != nil
          ? TextDocument.blank : nil
      if let replacement { text += replacement }
      fields.append(Field(replacement: replacement))
    case "separate": if !fields.isEmpty { fields[fields.count - 1].isInResult = true }
    case "end": _ = fields.popLast()
    default: return
    }
  }

  /// Boxes of the symbol fonts; other letters of theirs are ornaments.
  private static func symbol(_ element: XMLElement) -> String {
    let font = element.value("font") ?? ""
    let code = UInt32(element.value("char") ?? "", radix: 16).map { $0 & 0xFF } ?? 0
    let boxes: [UInt32] =
      font.hasPrefix("Wingdings 2")
      ? [0x30, 0x31, 0x35, 0x36, 0x52, 0x53, 0x54, 0xA2, 0xA3, 0xA4]
      : font.hasPrefix("Wingdings") ? [0x6F, 0x70, 0x71, 0x72, 0xA8, 0xFD, 0xFE] : []
    return boxes.contains(code) ? TextDocument.box : ""
  }
}
