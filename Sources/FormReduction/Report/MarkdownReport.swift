import Interchange

/// The tables as Markdown, for the repository in which the forms are kept.
public struct MarkdownReport: ReportFormat {
  public static let id = "markdown"
  public static let summary = Message(
    vi: "báo cáo Markdown, để lưu cùng biểu mẫu trong kho mã", en: "Markdown, for a repository")
  public static let drawsTables = true
  public static let file: ReportFileName? = ReportFileName(
    stem: Message(vi: "bao-cao", en: "report"), ending: ".md")

  public init() {}

  public func end(_ tables: ReportTables, _ context: ReportContext) -> [UInt8] {
    let language = context.language
    var text = "# \(MarkdownReport.escaped(ReportTitle.text(context)))\n"
    for table in tables.all where !table.rows.isEmpty {
      text += "\n## \(MarkdownReport.escaped(table.title[language]))\n\n"
      text += MarkdownTables.drawn(table.withoutIds, language)
    }
    for chapter in tables.chapters {
      text += "\n## \(MarkdownReport.escaped(chapter.title[language]))\n"
      text += MarkdownTables.body(chapter, level: 3, language)
    }
    return Array(text.utf8)
  }

  /// A text that no reader of Markdown takes for markup: neither the standard one nor the additions of
  /// forges (links by themselves, mentions, formulas). On one line, as cells of a table must be.
  ///
  /// - SeeAlso: CommonMark 0.31, section 2.4; GitHub Flavored Markdown, section 6.9.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "!", "&", "@", "$":
        result += ["\\", scalar]
      // `http://…` and `www.…` become links.
      case ":" where index + 1 < scalars.count && scalars[index + 1] != " ",
        "." where index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }:
        result += ["\\", scalar]
      case _ where scalar.properties.generalCategory == .control,
        "\u{2028}", "\u{2029}":
        result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
