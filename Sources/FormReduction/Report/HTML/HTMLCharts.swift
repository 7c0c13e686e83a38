import Interchange

/// Drawings of the first page; the words beside them say the same.
enum HTMLCharts {
  /// How many procedures have a rate in each tenth: columns with their counts, the target as a line.
  ///
  /// - Parameter table: ``ReportTables/distribution``: from, to (percent), procedures.
  static func distribution(
    _ table: Table, _ context: ReportContext, into html: inout HTMLWriter
  ) {
    let words = HTMLWords(context.language)
    let counts = table.rows.map { row in if case .count(let count) = row[2] { count } else { 0 } }
    let most = max(1, counts.max() ?? 1)
    let (left, width, top, height) = (34, 62, 34, 190)
    let bottom = top + height
    let target = context.options.target
    // The place of the target on the axis, in tenths of a point.
    let goal = left * 10 + target.value * width / target.scale
    html.open(
      "svg",
      [
        .class("chart"), .init("viewBox", "0 0 690 270"), .init("role", "img"),
        .init("aria-labelledby", "chart-title chart-text"),
      ])
    html.element("title", .id("chart-title"), text: table.title[context.language])
    html.element("desc", .id("chart-text"), text: sentence(counts, words))
    for (tenth, count) in counts.enumerated() {
      let size = count * height / most
      let x = left + tenth * width
      let isMet = tenth * 10 * target.scale >= target.value
      html.empty(
        "rect", isMet ? .class("v met") : .class("v not"), .init("x", String(x + 5)),
        .init("y", String(bottom - size)), .init("width", String(width - 10)),
        .init("height", String(size)))
      if count > 0 {
        html.element(
          "text", .init("x", String(x + width / 2)), .init("y", String(bottom - size - 7)),
          .init("text-anchor", "middle"), text: String(count))
      }
    }
    html.empty(
      "line", .class("base"), .init("x1", String(left)), .init("x2", String(left + 10 * width)),
      .init("y1", String(bottom)), .init("y2", String(bottom)))
    for tenth in 0...10 {
      html.element(
        "text", .class("ax"), .init("x", String(left + tenth * width)),
        .init("y", String(bottom + 18)), .init("text-anchor", "middle"), text: "\(tenth * 10)")
    }
    html.element(
      "text", .class("ax"), .init("x", String(left + 5 * width)), .init("y", String(bottom + 38)),
      .init("text-anchor", "middle"),
      text: words("tỷ lệ cắt giảm (%)", "reduction rate (%)"))
    html.empty(
      "line", .class("goal"), .init("x1", decimal(goal)), .init("x2", decimal(goal)),
      .init("y1", "8"), .init("y2", String(bottom)))
    let isRight = goal > 5_000
    html.element(
      "text", .init("x", decimal(goal + (isRight ? -70 : 70))), .init("y", "18"),
      .init("text-anchor", isRight ? "end" : "start"),
      text: words("mục tiêu ", "target ") + target.text(context.language) + " %")
    html.close("svg")
  }

  /// "0–10 %: 3; 10–20 %: 1; …", tenths without procedures left out.
  private static func sentence(_ counts: [Int], _ words: HTMLWords) -> String {
    let parts = counts.enumerated().filter { $0.element > 0 }.map { tenth, count in
      "\(tenth * 10)–\(tenth * 10 + 10) %: \(count)"
    }
    return words("Số thủ tục theo tỷ lệ: ", "Procedures by rate: ")
      + (parts.isEmpty ? "0" : parts.joined(separator: "; "))
  }

  private static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
}
