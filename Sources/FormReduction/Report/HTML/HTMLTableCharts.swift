import Interchange

/// Drawings of tables: bars for names, columns for months. Every figure of a drawing stands in the table
/// below it and, in words, in the description of the drawing.
struct HTMLTableCharts {
  let table: Table
  let language: Language
  private var words: HTMLWords { HTMLWords(language) }

  /// More rows than this would make a drawing that nobody reads; the table has them all.
  private static let mostBars = 25
  private static let mostColumns = 24
  private static let width = 690

  /// The classes of the values of a chart, in their order.
  private static let fills: [StaticString] = ["one", "two", "three"]

  /// All charts of the table.
  ///
  /// - Parameter id: Different for each table of a page.
  func draw(id: String, into html: inout HTMLWriter) {
    for (number, chart) in table.charts.enumerated() {
      let groups = chart.groups(of: table, language)
      guard groups.contains(where: { $0.marks.contains { $0.share > 0 } }) else { continue }
      html.element("figure") { html in
        switch chart.shape {
        case .bars:
          bars(chart, Array(groups.prefix(Self.mostBars)), "\(id)-\(number + 1)", &html)
        case .columns:
          columns(chart, Array(groups.suffix(Self.mostColumns)), "\(id)-\(number + 1)", &html)
        }
        legend(chart, &html)
      }
    }
  }

  /// What is drawn, with the colour of each value.
  private func legend(_ chart: Chart, _ html: inout HTMLWriter) {
    html.element("figcaption") { html in
      html.text(chart.title[language])
      guard chart.values.count > 1 else { return }
      for (value, fill) in zip(chart.values, Self.fills) {
        html.text(" ")
        html.element("span", .class("key")) { html in
          html.open(
            "svg",
            [.class("chart"), .init("viewBox", "0 0 10 10"), .init("aria-hidden", "true")])
          html.empty(
            "rect", .init("class", fill.description), .init("width", "10"), .init("height", "10"))
          html.close("svg")
          html.text(table.columns[table.index(of: value)].heading[language])
        }
      }
    }
  }

  private func drawing(
    _ chart: Chart, _ id: String, height: Int, _ html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    html.open(
      "svg",
      [
        .class("chart"), .init("viewBox", "0 0 \(Self.width) \(height)"), .init("role", "img"),
        .init("aria-labelledby", "\(id)-title \(id)-text"),
      ])
    html.element("title", .id("\(id)-title"), text: chart.title[language])
    html.element(
      "desc", .id("\(id)-text"), text: shown(chart.sentence(of: table, language), 4_000))
    content(&html)
    html.close("svg")
  }

  private func bars(
    _ chart: Chart, _ groups: [Chart.Group], _ id: String, _ html: inout HTMLWriter
  ) {
    let (left, thickness, gap) = (292, 15, 11)
    let room = Self.width - left - 64
    let step = chart.values.count * thickness + gap
    drawing(chart, id, height: groups.count * step + 4, &html) { html in
      for (number, group) in groups.enumerated() {
        let top = 4 + number * step
        let middle = top + (step - gap) / 2 + 4
        html.element(
          "text", .init("x", "\(left - 8)"), .init("y", "\(middle)"), .init("text-anchor", "end"),
          text: shown(group.name, 40))
        for (place, mark) in group.marks.enumerated() {
          let y = top + place * thickness
          let length = Int(mark.share * Double(room))
          bar(place, x: left, y: y + 1, width: max(length, 1), height: thickness - 2, &html)
          html.element(
            "text", .class("ax"), .init("x", "\(left + length + 6)"),
            .init("y", "\(y + thickness - 4)"), text: mark.text)
        }
      }
    }
  }

  private func columns(
    _ chart: Chart, _ groups: [Chart.Group], _ id: String, _ html: inout HTMLWriter
  ) {
    let (top, height) = (22, 170)
    let bottom = top + height
    // A few months do not become walls.
    let step = min(Self.width / max(1, groups.count), 150)
    let inner = step * 3 / 4
    let width = max(2, inner / chart.values.count)
    drawing(chart, id, height: bottom + 26, &html) { html in
      for (number, group) in groups.enumerated() {
        let start = number * step + (step - inner) / 2
        for (place, mark) in group.marks.enumerated() {
          let x = start + place * width
          let size = Int(mark.share * Double(height))
          bar(place, x: x + 1, y: bottom - size, width: width - 2, height: max(size, 1), &html)
          html.element(
            "text", .class("ax"), .init("x", "\(x + width / 2)"),
            .init("y", "\(bottom - size - 6)"),
            .init("text-anchor", "middle"), text: width < 26 ? "" : mark.text)
        }
        html.element(
          "text", .class("ax"), .init("x", "\(number * step + step / 2)"),
          .init("y", "\(bottom + 18)"), .init("text-anchor", "middle"),
          text: shown(group.name, max(3, step / 7)))
      }
      html.empty(
        "line", .class("base"), .init("x1", "0"), .init("x2", "\(groups.count * step)"),
        .init("y1", "\(bottom)"), .init("y2", "\(bottom)"))
    }
  }

  private func bar(
    _ place: Int, x: Int, y: Int, width: Int, height: Int, _ html: inout HTMLWriter
  ) {
    html.empty(
      "rect", .init("class", Self.fills[place % Self.fills.count].description),
      .init("x", "\(x)"), .init("y", "\(y)"), .init("width", "\(max(1, width))"),
      .init("height", "\(height)"))
  }
}
