import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

@Suite("HTML report: large sets stay small pages")
struct HTMLSizeTests {
  /// Links of a page that lead to no page or no place of the report.
  private func deadLinks(
    _ path: String, _ pages: [String: HTMLTree], _ ids: [String: Set<String>]
  ) throws -> [String] {
    try #require(pages[path]).all("a").compactMap { link in
      let target = link.attributes["href"] ?? "?"
      let parts = target.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      var file = parts[0].isEmpty ? path : parts[0]
      if !parts[0].isEmpty, path.hasPrefix("procedures/") {
        file = parts[0].hasPrefix("../") ? String(parts[0].dropFirst(3)) : "procedures/\(parts[0])"
      }
      guard let places = ids[file] else { return target }
      return parts.count == 1 || places.contains(parts[1]) ? nil : target
    }
  }

  @Test("a procedure of 1,200 fields takes several pages, and links find their fields on them")
  func manyFields() throws {
    let labels = (0..<400).flatMap { ["Họ và tên người \($0)", "Ngày sinh", "Nội dung \($0)"] }
    let analysis = Analysis("Thủ tục dài", [("Phần I", labels)])
    let files = files([analysis])
    let trees = try Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, try HTMLTree.read($0.bytes).tree) })
    let ids = trees.mapValues { Set($0.all.compactMap { $0.attributes["id"] }) }
    let parts = trees.keys.filter { $0.hasPrefix("procedures/") }
    #expect(parts.count >= 2)
    for file in files {
      #expect(file.bytes.count < HTMLPage.byteLimit, "\(file.path)")
      #expect(try deadLinks(file.path, trees, ids).isEmpty, "\(file.path)")
    }
    // Each field once in the form and once as a card, over all pages.
    let cards = parts.flatMap { trees[$0]?.all("article") ?? [] }.compactMap { $0.attributes["id"] }
    #expect(Set(cards).count == 1_200 && cards.count == 1_200)
    let rows = parts.reduce(0) { sum, path in
      sum
        + (trees[path]?.all("tr").count { $0.all("td").count == 2 && $0.all("span").count == 2 }
          ?? 0)
    }
    #expect(rows == 1_200)
  }

  @Test("texts of a megabyte are cut, one of combining marks too")
  func longTexts() throws {
    var procedure = Procedure("a", [("b", ["c"])])
    let long = String(repeating: "Đ", count: 300_000)
    procedure.metadata.name = long
    procedure.metadata.agency = String(repeating: "e\u{301}\u{323}", count: 200_000)
    procedure.forms[0].title = "o" + String(repeating: "\u{301}", count: 400_000)
    procedure.forms[0].file = long
    procedure.forms[0].fields[0].label = long
    procedure.forms[0].fields[0].key = long
    procedure.forms[0].fields[0].options = [long]
    procedure.forms[0].sections[0].title = long
    for file in files([Analysis(of: procedure)]) {
      #expect(file.bytes.count < 200_000, "\(file.path): \(file.bytes.count)")
    }
  }

  @Test("700 procedures of 200 agencies: the ranking goes on, the data hold all")
  func manyProcedures() throws {
    var analyzer = Analyzer(.vietnam, options: Options(asOf: testDay))
    let one = analyzer.analysis(
      of: Procedure("Cấp giấy phép", [("Người nộp", ["Họ và tên", "Nghề nghiệp"])]))
    let all = (0..<700).map { number in
      var analysis = one
      analysis.metadata.code = "1.\(100_000 + number)"
      analysis.metadata.name = "Thủ tục \(number)"
      analysis.metadata.agency = "Xã \(number % 200)"
      // None is declared in every fourth, every third misses the target.
      if number % 4 == 0 { analysis.reduction = Reduction() }
      if number % 4 != 0, number % 3 == 0 { analysis.reduction.derivable = 0 }
      return analysis
    }
    let files = files(all)
    for file in files { #expect(file.bytes.count < HTMLPage.byteLimit, "\(file.path)") }
    let first = try #require(files.first { $0.path == "index.html" })
    let page = try HTMLTree.read(first.bytes)
    #expect(page.tree.first(id: "ranking")?.first("tbody")?.all("tr").count == HTMLRanking.pageSize)
    #expect(files.count { $0.path.hasPrefix("ranking-") } == 13)
    #expect(
      Set(files.map(\.path)).isSuperset(of: ["agencies.html", "gaps.html", "ranking-14.html"]))
    let data = try #require(page.raw.first { !$0.attributes.isEmpty })
    let object = try JSONSerialization.jsonObject(with: Data(data.text.utf8)) as? [String: Any]
    #expect((object?["rows"] as? [Any])?.count == 700)
    #expect(object?["complete"] as? Bool == true)
    // Every procedure once on the pages of the ranking.
    let names = try files.filter { $0.path == "index.html" || $0.path.hasPrefix("ranking-") }
      .flatMap { file -> [String] in
        let table = try #require(try HTMLTree.read(file.bytes).tree.first(id: "ranking"))
        return table.all("a").map(\.text)
      }
    #expect(names.count == 700 && Set(names).count == 700)
    let agencies = try HTMLTree.read(try #require(files.first { $0.path == "agencies.html" }).bytes)
    #expect(agencies.tree.first("tbody")?.all("tr").count == 200)
  }

  @Test("where the first page has no room for all procedures, it says what it searches")
  func partial() throws {
    var analyzer = Analyzer(.vietnam, options: Options(asOf: testDay))
    let one = analyzer.analysis(
      of: Procedure("Đơn", [("Người nộp", ["Họ và tên", "Nghề nghiệp"])]))
    // Names of 200 and agencies of 120 letters of three bytes: about a kilobyte each.
    let count = 900
    let all = (0..<count).map { number in
      var analysis = one
      analysis.metadata.code = "1.\(100_000 + number)"
      analysis.metadata.name = "\(number)" + String(repeating: "ế", count: 190)
      analysis.metadata.agency = "\(number) Xã" + String(repeating: "ề", count: 100)
      return analysis
    }
    let files = files(all)
    let first = try #require(files.first { $0.path == "index.html" })
    #expect(first.bytes.count < HTMLPage.byteLimit)
    let data = try #require(try HTMLTree.read(first.bytes).raw.first { !$0.attributes.isEmpty })
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(data.text.utf8)) as? [String: Any])
    let rows = try #require(object["rows"] as? [[Any]])
    #expect(rows.count > 500 && rows.count < count)
    #expect(object["complete"] as? Bool == false)
    // Every agency of the filter finds its procedure.
    #expect(rows.map { $0[3] as? Int } == Array(rows.indices))
    #expect((object["agencies"] as? [String])?.count == rows.count)
    let words = try #require(object["words"] as? [String: Any])
    #expect(
      (words["partial"] as? String)?.hasPrefix("Chỉ tìm và lọc trong \(rows.count) thủ tục") == true
    )
    // All of them are in the table of agencies.
    let agencies = try files.filter { $0.path.hasPrefix("agencies") }.reduce(0) { sum, file in
      sum + (try HTMLTree.read(file.bytes).tree.first("tbody")?.all("tr").count ?? 0)
    }
    #expect(agencies == count)
  }
}

@Suite("Page breaks")
struct PageBreaksTests {
  private func section(_ sizes: [Int]) -> PageSection {
    PageSection(
      blocks: sizes.map { size in
        var html = HTMLWriter()
        html.text(String(repeating: "x", count: size))
        return html
      }, open: { _, _ in }, close: { _ in })
  }

  private func pages(_ sections: [[Int]], _ limit: Int) -> [[String]] {
    PageBreaks.pages(sections.map(section), limit: limit).map { parts in
      parts.map { "\($0.section):\($0.blocks.lowerBound)-\($0.blocks.upperBound)" }
    }
  }

  @Test("blocks fill pages in order, none is cut, one too large has a page of its own")
  func breaks() {
    #expect(pages([[3, 3], [3]], 10) == [["0:0-2", "1:0-1"]])
    #expect(pages([[3, 3, 5], [3]], 10) == [["0:0-2"], ["0:2-3", "1:0-1"]])
    #expect(pages([[6], [6], [6]], 10) == [["0:0-1"], ["1:0-1"], ["2:0-1"]])
    #expect(pages([[50, 1], [1]], 10) == [["0:0-1"], ["0:1-2", "1:0-1"]])
    #expect(pages([[]], 10) == [[]])
    #expect(pages([[], [4]], 10) == [["1:0-1"]])
  }
}
