import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// The report of some analyses as pages by path.
func pages(
  _ analyses: [Analysis], _ context: ReportContext = context()
) throws -> [String: (tree: HTMLTree, raw: [HTMLTree.Raw])] {
  var pages: [String: (tree: HTMLTree, raw: [HTMLTree.Raw])] = [:]
  for file in files(analyses, context) { pages[file.path] = try HTMLTree.read(file.bytes) }
  return pages
}

func files(_ analyses: [Analysis], _ context: ReportContext = context()) -> [ReportFile] {
  var report = HTMLReport()
  var files = analyses.flatMap { report.files(for: $0, context) }
  let tables = tables(analyses, context)
  files += report.files(atEnd: tables, tables.context)
  return files
}

func singlePage(
  _ analyses: [Analysis], _ context: ReportContext = context()
) throws -> (tree: HTMLTree, raw: [HTMLTree.Raw]) {
  var report = HTMLSingleReport()
  for analysis in analyses { _ = report.render(analysis, context) }
  let tables = tables(analyses, context)
  return try HTMLTree.read(report.end(tables, tables.context))
}

/// The samples of one format, with names, agencies and sectors.
func sampleAnalyses() async throws -> [Analysis] {
  let list = try Data(contentsOf: Paths.samples.appending(path: "procedures.csv"))
  return await analyses(
    of: [Paths.samples.appending(path: "formio")],
    procedures: try ProcedureList(csv: Array(list), file: "procedures.csv"))
}

@Suite("HTML report")
struct HTMLReportTests {
  @Test("a page per procedure and a first page; every link leads to a place that is there")
  func links() async throws {
    let all = Array(try await sampleAnalyses().prefix(5))
    let pages = try pages(all)
    #expect(pages.count == all.count + 1)
    for (path, page) in pages {
      let folder = path.contains("/") ? "procedures/" : ""
      let ids = page.tree.all.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(path): an id twice")
      for link in page.tree.all("a") {
        let target = try #require(link.attributes["href"])
        let parts = target.split(separator: "#", omittingEmptySubsequences: false)
        var file = parts[0].isEmpty ? path : folder + parts[0]
        if file.hasPrefix("procedures/../") { file.removeFirst("procedures/../".count) }
        let other = try #require(pages[file], "\(path): no page \(target)")
        guard parts.count == 2 else { continue }
        // Places made by a script are none.
        #expect(other.tree.first(id: String(parts[1])) != nil, "\(path): no place \(target)")
      }
    }
    let single = try singlePage(all)
    let ids = single.tree.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for link in single.tree.all("a") {
      let target = try #require(link.attributes["href"])
      #expect(target.hasPrefix("#") && ids.contains(String(target.dropFirst())), "\(target)")
    }
  }

  @Test("nothing loads, nothing runs but what the policy of the page names by its hash")
  func policy() async throws {
    let all = Array(try await sampleAnalyses().prefix(5))
    let pages = try pages(all).mapValues { $0 }.merging(["one": try singlePage(all)]) { a, _ in a }
    for (path, page) in pages {
      let meta = page.tree.all("meta").first {
        $0.attributes["http-equiv"] == "Content-Security-Policy"
      }
      let policy = try #require(meta?.attributes["content"])
      #expect(policy.hasPrefix("default-src 'none'; "), "\(path)")
      #expect(!policy.contains("unsafe"))
      for raw in page.raw where raw.attributes.isEmpty {
        let hash = SHA256.digest(of: Array(raw.text.utf8)).base64
        #expect(policy.contains("\(raw.name)-src 'sha256-\(hash)'"), "\(path): \(raw.name)")
      }
      #expect(page.raw.count { $0.attributes.isEmpty } == 2, "\(path)")
      for raw in page.raw where !raw.attributes.isEmpty {
        #expect(raw.attributes == #" type="application/json" id="data""#)
        _ = try JSONSerialization.jsonObject(with: Data(raw.text.utf8))
      }
      for element in page.tree.all {
        for (name, value) in element.attributes {
          #expect(!name.hasPrefix("on") && name != "style" && name != "src", "\(path): \(name)")
          #expect(!value.contains("://"), "\(path): \(name)=\(value)")
        }
      }
    }
  }

  @Test("landmarks, one main heading, captions and scopes, drawings with words or hidden")
  func accessible() async throws {
    let all = Array(try await sampleAnalyses().prefix(5))
    for (path, page) in try pages(all).merging(
      ["one": try singlePage(all)], uniquingKeysWith: { a, _ in a })
    {
      let tree = page.tree
      #expect(tree.attributes["lang"] == "vi")
      for name in ["title", "header", "main", "footer", "h1"] {
        #expect(tree.all(name).count == 1 || name == "title", "\(path): \(name)")
      }
      #expect(tree.first("body")?.elements.first?.attributes["href"] == "#main")
      for table in tree.all("table") {
        #expect(table.elements.first?.name == "caption", "\(path)")
        let heads = table.first("thead")?.all("th") ?? []
        #expect(!heads.isEmpty && heads.allSatisfy { $0.attributes["scope"] == "col" })
        for row in table.first("tbody")?.all("tr") ?? [] {
          #expect(row.all("th").count == 1, "\(path): a row without a head")
          #expect(row.first("th")?.attributes["scope"]?.hasPrefix("row") == true)
          let span = row.first("th")?.attributes["colspan"].flatMap(Int.init) ?? 1
          #expect(row.elements.count + span - 1 == heads.count, "\(path): cells of a row")
        }
      }
      for drawing in tree.all("svg") {
        let isNamed = drawing.attributes["role"] == "img" && drawing.first("title") != nil
        #expect(isNamed || drawing.attributes["aria-hidden"] == "true", "\(path)")
      }
      // No level of headings is left out.
      let levels = tree.all.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h")
          ? Int(element.name.dropFirst()) : nil
      }
      for (level, next) in zip(levels, levels.dropFirst()) {
        #expect(next <= level + 1, "\(path): h\(level), then h\(next)")
      }
    }
  }

  /// A table as rows of texts by the ids of their columns.
  private func rows(_ table: HTMLTree) -> [[String: String]] {
    let ids = (table.first("thead")?.all("th") ?? []).map { $0.attributes["data-column"] ?? "?" }
    return (table.first("tbody")?.all("tr") ?? []).map { row in
      Dictionary(uniqueKeysWithValues: zip(ids, row.elements.map(\.text)))
    }
  }

  /// What a cell of the tables must look like.
  private func expected(_ cell: Table.Cell, withFraction: Bool, _ language: Language) -> String {
    guard withFraction, let fraction = cell.exactFraction else {
      return cell.text(language) + (withFraction ? " " : "")
    }
    return "\(cell.text(language)) \(fraction)"
  }

  @Test("every number is that of the tables, cell by cell", arguments: Language.allCases)
  func numbers(_ language: Language) async throws {
    let broken = Diagnostic(
      .error, file: "a<b>.json", line: 3, column: 7, message: Message(vi: "hỏng", en: "broken"))
    let all = try await sampleAnalyses()
    let context = context(language, diagnostics: [broken])
    let tables = tables(all, context)
    let first = try #require(try pages(all, context)["index.html"]).tree

    // The summary, in its table and in the boxes at the top.
    for row in tables.summary.rows {
      let id = row[0].text(language)
      let places = first.all.filter { $0.attributes["data-figure"] == id }
      #expect(!places.isEmpty, "\(id)")
      for place in places {
        let shown = place.name == "tr" ? place.elements[1].text : place.text
        let isBar = place.name == "tr" && row[2].exactFraction != nil
        #expect(shown == expected(row[2], withFraction: isBar, language), "\(id)")
      }
    }

    // The ranking: each procedure once, the highest rate first.
    let ranking = rows(try #require(first.first(id: "ranking")))
    #expect(ranking.count == all.count)
    let procedures = tables.procedures
    for row in procedures.rows {
      let name = row[procedures.index(of: "name")].text(language)
      let shown = try #require(
        ranking.first { $0["name"]?.hasPrefix(String(name.prefix(180))) == true }, "\(name)")
      for id in HTMLRanking.columns.dropFirst() {
        let cell = row[procedures.index(of: id)]
        #expect(
          shown[id] == expected(cell, withFraction: id == "rate", language), "\(name): \(id)")
      }
    }
    let rates = ranking.compactMap { row in
      row["rate"]?.split(separator: " ").first.flatMap {
        Double($0.replacingOccurrences(of: ",", with: "."))
      }
    }
    #expect(rates == rates.sorted(by: >))

    // Agencies, sectors, sources, wanted, unreadable.
    for table in [
      tables.agencies, tables.sectors, tables.sources, tables.wanted, tables.unreadable,
    ] {
      let shown = rows(try #require(first.first(id: "\(table.id)-table"), "\(table.id)"))
      let head = table.id == "wanted" ? 15 : table.rows.count
      #expect(shown.count == min(head, table.rows.count), "\(table.id)")
      for (row, texts) in zip(table.rows, shown) {
        for (id, text) in texts {
          let cell = row[table.index(of: id)]
          #expect(
            text == expected(cell, withFraction: id == "pooledRate", language),
            "\(table.id): \(id)")
        }
      }
    }

    // What misses the target, the smallest gap first.
    let gaps = rows(try #require(first.first(id: "gaps-table")))
    let missing = procedures.rows.filter { $0[procedures.index(of: "meetsTarget")] == .met(false) }
    #expect(gaps.count == missing.count)
    #expect(
      gaps.compactMap { $0["gap"].flatMap(Int.init) }
        == missing.compactMap { row in
          if case .count(let count) = row[procedures.index(of: "gap")] { count } else { nil }
        }.sorted())

    // The drawing: a number above each column that is not empty.
    let drawing = try #require(first.all("svg").first { $0.attributes["role"] == "img" })
    let counts = drawing.elements.filter { $0.name == "text" && $0.attributes["class"] == nil }
      .compactMap { Int($0.text) }
    #expect(
      counts
        == tables.distribution.rows.map { $0[2].text(language) }.compactMap(Int.init).filter {
          $0 > 0
        })
  }

  @Test("the page of a procedure has every figure of its row, its fields, verdicts and arithmetic")
  func procedure() async throws {
    let all = try await sampleAnalyses()
    let context = context()
    let pages = try pages(all, context)
    let single = try singlePage(all, context).tree
    for analysis in all {
      let code = try #require(analysis.metadata.code)
      let page = try #require(pages["procedures/\(code).html"]).tree
      let part = try #require(single.first(id: "p-\(code)"))
      let row = ProcedureTable.row(of: analysis, context)
      for tree in [page, part] {
        for (column, cell) in zip(ProcedureTable.columns, row) {
          // A rate has a bar and a fraction behind it; where there is none, "rate" has an empty one.
          let hasBar = cell.exactFraction != nil || column.id == "rate"
          switch cell {
          case .text, .empty: continue
          default: break
          }
          let place = tree.all.first {
            $0.attributes["data-column"] == column.id && $0.name == "tr"
          }
          let shown = try #require(place, "\(code): \(column.id)").elements[1].text
          #expect(
            shown == expected(cell, withFraction: hasBar, .vietnamese),
            "\(code): \(column.id)")
        }
        let cards = tree.all("article")
        #expect(cards.count == analysis.fields.count)
        for (card, field) in zip(cards, analysis.fields) {
          let verdict = field.finding?.verdict.rawValue ?? field.field.role.rawValue
          #expect(card.attributes["class"] == "field \(verdict)")
          #expect(card.text.contains(field.field.label))
          #expect(card.text.contains(field.field.pointer))
          #expect(card.text.contains(Explanation.reason(field, in: analysis, .vietnam).vietnamese))
          for id in field.finding?.bases ?? [] {
            let basis = try #require(Catalogue.vietnam.basis(id))
            #expect(card.text.contains(basis.citation(.vietnamese)))
          }
          if field.finding?.verdict == .derivable {
            for exception in Explanation.exceptions {
              #expect(card.text.contains(exception.vietnamese))
            }
          }
        }
        for step in Arithmetic.steps(of: analysis) { #expect(tree.text.contains(step.vietnamese)) }
        // Before and after: as many boxes to fill in as fields declared, and as stay.
        let rows = try #require(tree.all("table").first { $0.attributes["class"] == "form" })
          .all("tr").filter { $0.all("td").count == 2 }
        let declared = rows.filter { $0.all("td")[0].text == "người dân khai" }
        let stay = rows.filter { $0.all("td")[1].text.hasPrefix("người dân khai") }
        #expect(declared.count == analysis.reduction.declared)
        #expect(stay.count == analysis.reduction.declared - analysis.reduction.reducible)
      }
    }
  }

  @Test("a field that repeats another leads to it")
  func duplicates() throws {
    let analysis = Analysis(
      "Cấp giấy phép",
      [
        ("Thông tin người nộp", ["Họ và tên"]), ("Chủ hồ sơ", ["Họ và tên chủ hồ sơ"]),
        ("Đơn", ["Tên chủ hồ sơ"]),
      ])
    #expect(analysis.verdict("Tên chủ hồ sơ") == .duplicate)
    let page = try #require(try pages([analysis])["procedures/cap-giay-phep.html"]).tree
    let card = try #require(page.first(id: "f3"))
    let link = try #require(card.first("a"))
    #expect(link.attributes["href"] == "#f2")
    #expect(link.text == "2. Họ và tên chủ hồ sơ")
    let boxes = page.all("span").filter { $0.attributes["class"] == "box duplicate" }
    #expect(boxes.map(\.text) == ["bỏ, lấy từ trường 2"])
  }

  @Test("an empty set and a procedure without fields give whole pages")
  func empty() throws {
    let none = try #require(try pages([])["index.html"]).tree
    #expect(none.first(id: "ranking")?.all("td").isEmpty == true)
    let bare = Analysis("", [])
    let pages = try pages([bare, bare])
    #expect(Set(pages.keys) == ["index.html", "procedures/form.html", "procedures/form-2.html"])
    #expect(pages["procedures/form.html"]?.tree.text.contains("không phải khai gì") == true)
  }
}
