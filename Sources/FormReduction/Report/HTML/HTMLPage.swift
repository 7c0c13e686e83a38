import Interchange

/// The frame of every page: policy, title, band at the top, identity of the run at the foot.
struct HTMLPage {
  /// No page of a report is larger, in bytes; what a page holds is divided long before.
  static let byteLimit = 1_000_000

  var title: String
  /// The way to the folder of the first page: `""` beside it, `"../"` one folder below.
  var home: String
  var script: HTMLAsset?

  /// The whole page.
  ///
  /// - Parameter main: What stands between top and foot.
  func bytes(_ context: ReportContext, _ main: (inout HTMLWriter) -> Void) -> [UInt8] {
    let words = HTMLWords(context.language)
    var html = HTMLWriter()
    html.documentType()
    html.element("html", .init("lang", context.language.rawValue)) { html in
      html.element("head") { head(&$0, context) }
      html.newline()
      html.element("body") { html in
        html.element(
          "a", .class("skip"), .href("#main"), text: words("Đến nội dung", "Skip to the content"))
        html.element("header") { html in
          html.element("div", .class("band")) { html in
            html.element(
              "b",
              text: words(
                "Rà soát thông tin phải khai báo", "Review of the information people declare"))
            html.element("span", text: HTMLPage.day(context))
          }
        }
        html.newline()
        html.element("main", .id("main")) { main(&$0) }
        html.newline()
        html.element("footer") { html in
          html.element("p", text: HTMLPage.identity(context))
        }
        if let script { html.script(script.source) }
      }
    }
    html.newline()
    return html.bytes
  }

  private func head(_ html: inout HTMLWriter, _ context: ReportContext) {
    html.empty("meta", .init("charset", "utf-8"))
    // Nothing is loaded and nothing runs but this very style and script.
    let policy =
      "default-src 'none'; style-src \(HTMLStyle.sheet.policy); "
      + "script-src \(script?.policy ?? "'none'"); base-uri 'none'; form-action 'none'; "
      + "require-trusted-types-for 'script'"
    html.empty(
      "meta", .init("http-equiv", "Content-Security-Policy"), .init("content", policy))
    html.empty(
      "meta", .init("name", "viewport"), .init("content", "width=device-width, initial-scale=1"))
    html.empty("meta", .init("name", "color-scheme"), .init("content", "light dark"))
    html.empty("meta", .init("name", "referrer"), .init("content", "no-referrer"))
    html.empty("meta", .init("name", "generator"), .init("content", "catgiam \(context.run.tool)"))
    html.element("title", text: title)
    html.style(HTMLStyle.sheet.source)
  }

  /// The month reported on, or the day.
  private static func day(_ context: ReportContext) -> String {
    let words = HTMLWords(context.language)
    if let month = context.month {
      return words("Kỳ báo cáo ", "Reporting period ") + month.text(context.language)
    }
    return words("Ngày lập ", "Date ") + context.date.text(context.language)
  }

  /// What the figures come from, in a line; the first page has it in full.
  private static func identity(_ context: ReportContext) -> String {
    let words = HTMLWords(context.language)
    let run = context.run
    return [
      "catgiam \(run.tool)", words("danh mục nguồn ", "catalogue ") + run.catalogue,
      words("lập ngày ", "made on ") + context.date.text(context.language),
      words("xét hiệu lực tại ngày ", "law as of ") + run.asOf.text(context.language),
      words("mục tiêu ", "target ") + context.options.target.text(context.language) + " %",
    ].joined(separator: " · ")
  }
}

/// Picks the words of the report's language.
struct HTMLWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  func callAsFunction(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
}
