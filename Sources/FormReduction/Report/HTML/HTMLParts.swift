import Interchange

/// Small things that stand on several pages.
extension HTMLWriter {
  /// A bar for a rate, with a mark at the target; for the eye only, the figure stands beside it.
  mutating func bar(_ rate: Rate, target: Target, meets: Bool?) {
    open(
      "svg",
      [
        meets == true ? .class("bar met") : .class("bar not"), .init("viewBox", "0 0 100 10"),
        .init("preserveAspectRatio", "none"), .init("aria-hidden", "true"),
        .init("focusable", "false"),
      ])
    empty("rect", .class("r"), .init("width", "100"), .init("height", "10"))
    empty("rect", .class("v"), .init("width", rate.percentPoints), .init("height", "10"))
    empty(
      "rect", .class("g"), .init("x", target.description), .init("width", "0.7"),
      .init("height", "10"))
    close("svg")
  }

  /// Whether the target is met, by word and colour.
  mutating func tag(_ met: Bool?, _ language: Language) {
    let text = Table.Cell.met(met).text(language)
    switch met {
    case true?: element("span", .class("tag met"), text: text)
    case false?: element("span", .class("tag not"), text: text)
    case nil: element("span", .class("tag none"), text: text)
    }
  }

  /// What was decided about a field, by word and colour.
  mutating func tag(_ field: Analysis.AnalyzedField, _ language: Language) {
    guard let finding = field.finding else {
      let text = Terms.role(field.field.role)[language]
      switch field.field.role {
      case .attachment: element("span", .class("tag attachment"), text: text)
      default: element("span", .class("tag supplied"), text: text)
      }
      return
    }
    let text = Terms.verdict(finding.verdict)[language]
    switch finding.verdict {
    case .derivable: element("span", .class("tag derivable"), text: text)
    case .duplicate: element("span", .class("tag duplicate"), text: text)
    case .obsolete: element("span", .class("tag obsolete"), text: text)
    case .keep: element("span", .class("tag keep"), text: text)
    }
    if finding.verdict.isReducible, finding.confidence == .likely {
      self.text(" ")
      element("span", .class("tag likely"), text: Terms.confidence(.likely)[language])
    }
  }

  /// A name and its value in a list of them.
  mutating func pair(_ name: String, _ value: String) {
    element("dt", text: name)
    element("dd", text: value)
  }

  /// A rate with its exact fraction.
  mutating func rate(_ cell: Table.Cell, _ language: Language) {
    element("span", .class("p"), text: cell.text(language))
    text(" ")
    element("span", .class("frac"), text: cell.exactFraction ?? "")
  }

  /// A table in a region that scrolls sideways where the page is too narrow, by keyboard too.
  ///
  /// - Parameter kind: `sort` where a script may sort its rows, `figs` for figures one below the other.
  mutating func table(
    _ caption: String, id: String? = nil, kind: StaticString? = nil, isTitled: Bool = false,
    _ content: (inout HTMLWriter) -> Void
  ) {
    beginTable(caption, id: id, kind: kind, isTitled: isTitled)
    content(&self)
    endTable()
  }

  /// - Parameter isTitled: Whether a heading right above says the same to the eye.
  mutating func beginTable(
    _ caption: String, id: String? = nil, kind: StaticString? = nil, isTitled: Bool = false
  ) {
    open(
      "div",
      [
        .class("scroll"), .init("role", "region"), .init("tabindex", "0"),
        .init("aria-label", caption),
      ])
    open("table", (id.map { [.id($0)] } ?? []) + (kind.map { [.class($0)] } ?? []))
    open("caption", isTitled ? [.class("vh")] : [])
    text(caption)
    close("caption")
  }

  mutating func endTable() {
    close("table")
    close("div")
    newline()
  }

  /// The heads of the columns.
  mutating func heads(_ columns: [HTMLColumn], _ language: Language) {
    element("thead") { html in
      html.element("tr") { html in
        for column in columns {
          html.open(
            "th",
            [.scope("col"), .init("data-column", column.id)]
              + (column.isNumber ? [.class("n")] : []))
          html.text(column.heading[language])
          html.close("th")
        }
      }
    }
    newline()
  }
}

/// A column as a page draws it.
struct HTMLColumn {
  var id: String
  var heading: Message
  var isNumber: Bool

  init(_ id: String, vi: String, en: String, isNumber: Bool = true) {
    self.id = id
    heading = Message(vi: vi, en: en)
    self.isNumber = isNumber
  }
}

extension Rate {
  /// `35.29`: hundredths of a percent, as drawings take them; `0` where nothing is declared.
  var percentPoints: String {
    guard let value = tenThousandths else { return "0.00" }
    let digits = String(value % 100)
    return "\(value / 100).\(digits.count < 2 ? "0" : "")\(digits)"
  }
}

/// A text of data as far as a page shows it: a label of a megabyte must not make a page of one.
///
/// - Parameter limit: In Unicode scalars; a mark counts like a letter.
func shown(_ text: String, _ limit: Int) -> String {
  guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…"
}
