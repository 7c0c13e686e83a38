import Interchange

/// The report as a folder of pages: a first page, one for each procedure, more where a table is long.
///
/// Everything is in the pages themselves: they work from a disk, in a mail, without a network. No page is
/// larger than ``HTMLPage/byteLimit``.
public struct HTMLReport: FolderReport {
  public static let id = "html"
  public static let summary = Message(
    vi: "thư mục trang HTML: trang tổng hợp và một trang mỗi thủ tục, mở không cần mạng",
    en: "a folder of HTML pages: an overview and a page per procedure, for use without a network")

  private var names = SafeNames()
  private var entries: [HTMLEntry] = []

  public init() {}

  public mutating func files(for analysis: Analysis, _ context: ReportContext) -> [ReportFile] {
    let name = names.name(for: analysis.metadata.code ?? analysis.metadata.name)
    entries.append(HTMLEntry(analysis, context, name: name))
    return HTMLProcedure(analysis, context).files(name)
  }

  public mutating func files(
    atEnd tables: ReportTables, _ context: ReportContext
  ) -> [ReportFile] {
    let overview = HTMLOverview(tables, entries, isWhole: false)
    let page = HTMLPage(
      title: HTMLOverview.title(context), home: "", script: HTMLScripts.tables)
    let first = ReportFile(
      path: "index.html", bytes: page.bytes(context) { overview.draw(into: &$0) })
    let lists = overview.lists + tables.chapters.flatMap { HTMLChapter($0, context).lists }
    return [first] + overview.ranking.files() + lists.flatMap { $0.files(context) }
  }
}

/// The report as one page, to be sent as a file: the overview, then each procedure.
public struct HTMLSingleReport: ReportFormat {
  public static let id = "html-single"
  public static let summary = Message(
    vi: "một tệp HTML duy nhất, đến \(HTMLSingleReport.procedureLimit ?? 0) thủ tục",
    en: "one HTML file, up to \(HTMLSingleReport.procedureLimit ?? 0) procedures")
  public static let drawsTables = true
  /// A procedure of 25 fields takes some 40 kB: more would be too heavy to mail and slow to open.
  public static let procedureLimit: Int? = 200

  private var names = SafeNames()
  private var entries: [HTMLEntry] = []
  private var papers = HTMLWriter()

  public init() {}

  public mutating func render(_ analysis: Analysis, _ context: ReportContext) -> [UInt8] {
    let name = names.name(for: analysis.metadata.code ?? analysis.metadata.name)
    entries.append(HTMLEntry(analysis, context, name: name))
    HTMLProcedure(analysis, context).draw(whole: name, into: &papers)
    return []
  }

  public mutating func end(_ tables: ReportTables, _ context: ReportContext) -> [UInt8] {
    let overview = HTMLOverview(tables, entries, isWhole: true)
    let page = HTMLPage(
      title: HTMLOverview.title(context), home: "", script: HTMLScripts.tables)
    return page.bytes(context) { html in
      overview.draw(into: &html)
      html.append(papers)
    }
  }
}

extension HTMLEntry {
  init(_ analysis: Analysis, _ context: ReportContext, name: String) {
    self.name = name
    suggested = analysis.suggestions.reduce(0) { $0 + $1.net }
    let freeing = Set(
      analysis.fields.compactMap { field -> String? in
        guard let finding = field.finding, finding.verdict == .derivable,
          finding.confidence == .certain
        else { return nil }
        return finding.source
      })
    sources = context.catalogue.sources.indices.filter {
      freeing.contains(context.catalogue.sources[$0].id)
    }
  }
}
