import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

@Suite("Papers that a database replaces")
struct PaperTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var paper: String?
    var testDescription: String { name }
  }

  @Test(
    "a paper is known by the words at the beginning of its name",
    arguments: [
      Case(name: "Bản sao Giấy khai sinh của trẻ", paper: "birthCertificate"),
      Case(name: "- Bản chụp căn cước công dân (mặt trước)", paper: "identityCard"),
      Case(name: "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH", paper: "householdBusinessCertificate"),
      Case(name: "Giấy chứng nhận đăng ký kinh doanh", paper: "enterpriseCertificate"),
      Case(name: "01 bản sao Giấy chứng nhận quyền sử dụng đất", paper: "landCertificate"),
      Case(name: "Sổ đỏ", paper: "landCertificate"),
      Case(name: "Sơ đồ mặt bằng vị trí ao nuôi", paper: nil),
      Case(name: "so do", paper: "landCertificate"),
      Case(name: "Đơn đề nghị đổi giấy phép lái xe", paper: nil),
      Case(name: "Giấy phép lái xe", paper: "drivingLicence"),
      Case(name: "Phiếu lý lịch tư pháp số 1", paper: "judicialRecord"),
      Case(name: "Giấy khám sức khoẻ của người lái xe", paper: "healthCheck"),
      Case(name: "Ảnh chân dung 4x6", paper: nil), Case(name: "", paper: nil),
    ])
  func recognise(_ example: Case) {
    let reader = PaperReader(.vietnam, asOf: testDay)
    #expect(reader.finding(example.name, code: nil)?.paper.id == example.paper)
  }

  @Test("the clause, its days, the annex of the procedure, and the status of the source")
  func finding() throws {
    let reader = PaperReader(.vietnam, asOf: testDay)
    // Phụ lục I, number 1: 2.002093, enterprise.
    let finding = try #require(
      reader.finding("Giấy chứng nhận đăng ký doanh nghiệp", code: "2.002093"))
    #expect(finding.bases.map(\.id) == ["nq66.7-d4k5"])
    #expect(finding.annex?.annex == "Phụ lục I" && finding.annex?.number == 1)
    #expect(finding.annex?.reference == "điểm b khoản 1 Điều 10, Nghị định 113/2017/NĐ-CP")
    #expect(finding.status == .published && finding.isReplaceable)
    // The annex names the procedure with another database.
    #expect(reader.finding("Giấy khai sinh", code: "2.002093")?.annex == nil)
    // The resolution began on 1/1/2026 and ends on 28/2/2027.
    for (day, isInForce) in [
      ("2025-12-31", false), ("2026-01-01", true), ("2027-02-28", true), ("2027-03-01", false),
    ] {
      let then = PaperReader(.vietnam, asOf: try #require(CalendarDate(day)))
      #expect(then.finding("Giấy khai sinh", code: nil)?.isReplaceable == isInForce, "\(day)")
    }
  }

  @Test("the annexes are whole: 798 rows and 8, 765 and 6 codes, all of known databases")
  func annexes() {
    let annex = PaperAnnex.vietnam
    #expect(annex.count == 806)
    let first = annex.entries.values.joined().filter { $0.annex == "Phụ lục I" }
    #expect(first.count == 798)
    #expect(Set(first.map(\.number)) == Set(1...786))
    #expect(annex.entries.values.filter { $0.contains { $0.annex == "Phụ lục I" } }.count == 765)
    let known = Set(Catalogue.vietnam.sources.map(\.id) + ["other"])
    for entry in annex.entries.values.joined() {
      #expect(!entry.sources.isEmpty && entry.sources.allSatisfy(known.contains), "\(entry)")
    }
    for code in annex.entries.keys { #expect(ProcedureCode.first(in: code) == code) }
  }

  @Test("every paper of the catalogue has a source, a basis and words that lead to it")
  func catalogue() {
    let reader = PaperReader(.vietnam, asOf: testDay)
    for paper in Catalogue.vietnam.replacedPapers {
      #expect(Catalogue.vietnam.source(paper.source) != nil)
      #expect(!paper.bases.isEmpty)
      for words in paper.words {
        #expect(reader.finding(words, code: nil)?.paper.id == paper.id, "\(words)")
      }
    }
  }

  @Test("a province names a paper of its own; a wrong source is refused with its line")
  func extending() throws {
    let text = """
      replaced-paper povertyCertificate
        name giấy chứng nhận hộ nghèo | poverty certificate
        source population
        words giấy chứng nhận hộ nghèo
      """
    let catalogue = try Catalogue.vietnam.extended(with: text)
    let finding = PaperReader(catalogue, asOf: testDay).finding(
      "Giấy chứng nhận hộ nghèo", code: nil)
    #expect(finding?.paper.id == "povertyCertificate")
    #expect(finding?.isReplaceable == false)
    let error = try #require(throws: CatalogueError.self) {
      try Catalogue.vietnam.extended(with: text.replacing("population", with: "nowhere"))
    }
    #expect(error.line == 3)
  }

  @Test("attachments are counted apart, the rate stays")
  func apart() async throws {
    let list = await analyses(of: [
      Paths.samples.appending(path: "formio/don-de-nghi-cap-gpxd.json")
    ])
    let analysis = try #require(list.first)
    let reader = PaperReader(.vietnam, asOf: testDay)
    let papers = reader.findings(of: analysis)
    #expect(papers.count == analysis.reduction.attachments)
    #expect(papers.compactMap { $0.finding?.paper.id } == ["landCertificate"])
    #expect(papers.compactMap { $0.finding?.annex?.number } == [584])
    var tables = PaperTables(.vietnam, .english)
    for (field, finding) in papers {
      tables.add(field.field.label, finding, code: analysis.metadata.code, procedure: "", place: "")
    }
    #expect(tables.replaceableCount == 1)
    #expect(tables.sources.rows.map { $0[1] } == [.count(1)])
  }

  @Test("a line of the result ends with its papers, the members before them as they were")
  func line() throws {
    var procedure = Procedure("Đơn", [("Đơn", ["Bản vẽ", "Giấy khai sinh"])])
    for field in [0, 1] { procedure.forms[0].fields[field].role = .attachment }
    let context = FormReductionTests.context()
    var report = NDJSONReport()
    let bytes = report.render(Analysis(of: procedure), context)
    let root = try JSONDocument(parsing: bytes).root
    #expect(root.members.map(\.key).suffix(3) == ["run", "replaceablePapers", "papers"])
    #expect(root["attachments"]?.int == 2 && root["declared"]?.int == 0)
    #expect(root["replaceablePapers"]?.int == 1)
    let papers = try #require(root["papers"]).elements
    try #require(papers.count == 1)
    #expect(
      papers[0].members.map { "\($0.key) \($0.value.string ?? $0.value.plainText)" }.prefix(6) == [
        "form 0", "pointer /1", "paper birthCertificate", "source civilStatus", "status published",
        "replaceable true",
      ])
    #expect(
      papers[0]["basis"]?.elements.map(\.string) == ["Nghị quyết 66.7/2025/NQ-CP, khoản 2 Điều 4"])
    #expect(papers[0]["annex"]?.kind == .null)
    // Counted once, not with the fields: the summary has none of it.
    let summary = try JSONDocument(
      parsing: SummaryNDJSONReport().render(Analysis(of: procedure), context)
    ).root
    #expect(summary["papers"] == nil && summary["fields"] == nil)
  }

  @Test(
    "most names of the annexes lead to a database that the annex names",
    .enabled(if: Paths.exists(Paths.shared)))
  func accuracy() throws {
    let file = Paths.shared.appending(path: "data/nq66_7_annex1.csv")
    let table = try CSVTable(parsing: Array(Data(contentsOf: file)))
    let header = table.rows[0].cells
    let document = try #require(header.firstIndex(of: "replaced_document"))
    let database = try #require(header.firstIndex(of: "database_id"))
    let reader = PaperReader(.vietnam, asOf: testDay)
    var (found, right) = (0, 0)
    for row in table.rows.dropFirst() {
      guard let finding = reader.finding(row.cells[document], code: nil) else { continue }
      found += 1
      if row.cells[database].split(separator: ";").contains(Substring(finding.paper.source)) {
        right += 1
      }
    }
    print("papers of Annex I: \(found) of \(table.rows.count - 1) recognised, \(right) right")
    #expect(Double(found) > 0.8 * Double(table.rows.count - 1))
    #expect(Double(right) > 0.97 * Double(found))
  }
}
