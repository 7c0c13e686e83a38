import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

@Suite("Decisions")
struct DecisionTests {
  /// Two kept questions, a derivable one, and a likely duplicate: D = 5, R = 1, one likely.
  private func procedure(
    _ labels: [String] = [
      "Ngày sinh", "Nghề nghiệp", "Công suất máy", "Công suất máy", "Lý do đề nghị",
    ]
  ) -> Procedure {
    var procedure = Procedure("Cấp giấy phép", [("Thông tin người nộp", labels)])
    procedure.metadata.code = "1.004194"
    procedure.forms[0].file = "a/don.json"
    return procedure
  }

  private func entry(
    _ label: String, _ kind: Decision.Kind, key: String = "", place: Int = 1, line: Int = 2
  ) -> Decision {
    var entry = Decision(procedure: "1.004194.000.00.00.H02", kind: kind)
    entry.form = "x/don.json"
    entry.step = "Thông tin người nộp"
    entry.label = label
    entry.key = key
    entry.place = place
    entry.line = line
    return entry
  }

  private func analysis(_ entries: [Decision], _ procedure: Procedure? = nil) -> Analysis {
    var options = Options(asOf: testDay)
    options.decisions = Decisions(entries)
    return Analysis(of: procedure ?? self.procedure(), options: options)
  }

  @Test("without decisions: one derivable, one likely")
  func plain() {
    let figures = analysis([]).reduction
    #expect(figures.declared == 5 && figures.reducible == 1 && figures.likely == 1)
  }

  @Test("accept counts a likely finding, and keeps the engine's view beside it")
  func accept() throws {
    let analysis = analysis([entry("Công suất máy", .accept, place: 2)])
    #expect(analysis.reduction.reducible == 2 && analysis.reduction.likely == 0)
    #expect(analysis.reduction.noDatabaseReducible == 1)
    let finding = try #require(analysis.fields[3].finding)
    #expect(finding.verdict == .duplicate && finding.confidence == .certain)
    #expect(finding.decided?.confidence == .likely)
    #expect(finding.decided?.rule == "repeated-wording")
    #expect(analysis.decisionUses.map(\.outcome) == [.applied])
  }

  @Test(
    "reject and not applicable keep the field in every figure",
    arguments: [Decision.Kind.reject, .notApplicable])
  func reject(_ kind: Decision.Kind) throws {
    let analysis = analysis([entry("Ngày sinh", kind)])
    #expect(analysis.reduction.reducible == 0)
    #expect(
      analysis.reduction.connectedReducible == 0 && analysis.reduction.selfFiledReducible == 0)
    let finding = try #require(analysis.fields[0].finding)
    #expect(finding.verdict == .keep && finding.rule == "decided-keep")
    #expect(finding.decided?.verdict == .derivable)
  }

  @Test("count as: another attribute is derived anew; a repetition names the earlier field")
  func countAs() throws {
    var sex = entry("Nghề nghiệp", .countAs)
    sex.attribute = "person.sex"
    var repeated = entry("Lý do đề nghị", .countAs)
    repeated.duplicateOf = "Nghề nghiệp"
    let analysis = analysis([sex, repeated])
    #expect(analysis.fields[1].finding?.verdict == .derivable)
    #expect(
      analysis.fields[1].finding?.source == "computation"
        || analysis.fields[1].finding?.source == "population")
    #expect(analysis.fields[4].finding?.verdict == .duplicate)
    #expect(analysis.fields[4].finding?.duplicateOf == FieldReference(form: 0, field: 1))
    #expect(analysis.reduction.reducible == 3)
    var own = entry("Ngày sinh", .countAs)
    own.attribute = "-"
    #expect(self.analysis([own]).reduction.reducible == 0)
  }

  @Test("an entry survives another folder, order, key, and a few letters; then it asks")
  func survival() throws {
    var moved = procedure([
      "Lý do đề nghị", "Công suất máy", "Nghề nghiệp", "Công suất máy", "Ngày sinh",
    ])
    moved.forms[0].file = "export/2026/don.json"
    #expect(
      analysis([entry("Ngày sinh", .reject, key: "textField0")], moved).decisionUses.map(\.outcome)
        == [.applied])
    #expect(
      analysis([entry("Ngày sinh", .reject, key: "textField0")], moved).reduction.reducible == 0)
    let mended = procedure([
      "Ngày sinh.", "Nghề nghiệp", "Công suất máy", "Công suất máy", "Lý do đề nghi cấp",
    ])
    #expect(
      analysis([entry("NGÀY SINH", .reject)], mended).decisionUses.map(\.outcome) == [.applied])
    let near = analysis([entry("Nghề nghiêpp", .reject, key: "textField1")], mended)
    #expect(near.decisionUses.map(\.outcome) == [.needsConfirmation("Nghề nghiệp")])
    #expect(near.fields[1].finding?.decided != nil)
  }

  @Test(
    "expired, not yet begun, orphaned, contradicting and idle entries are named and not applied")
  func outcomes() {
    var expired = entry("Ngày sinh", .reject)
    expired.expires = CalendarDate(year: 2026, month: 11, day: 23)
    var early = entry("Ngày sinh", .reject)
    early.date = CalendarDate(year: 2026, month: 11, day: 25)
    var last = entry("Ngày sinh", .reject)
    last.expires = testDay
    #expect(analysis([expired]).decisionUses.map(\.outcome) == [.notInForce])
    #expect(analysis([early]).decisionUses.map(\.outcome) == [.notInForce])
    #expect(analysis([last]).reduction.reducible == 0)
    #expect(
      analysis([entry("Số tài khoản ngân hàng", .reject)]).decisionUses.map(\.outcome) == [
        .orphaned
      ])
    let both = analysis([
      entry("Ngày sinh", .reject, line: 2), entry("Ngày sinh", .accept, line: 7),
    ])
    #expect(both.decisionUses.map(\.outcome) == [.contradicted(7), .contradicted(2)])
    #expect(both.reduction.reducible == 1)
    let same = analysis([entry("Ngày sinh", .reject), entry("Ngày sinh", .reject, line: 3)])
    #expect(same.reduction.reducible == 0)
    var idle = entry("Nghề nghiệp", .countAs)
    idle.duplicateOf = "Lý do đề nghị"
    #expect(analysis([idle]).decisionUses.map(\.outcome) == [.withoutEffect])
    // Another procedure's entry does nothing here.
    var other = entry("Ngày sinh", .reject)
    other.procedure = "1.000001"
    #expect(analysis([other]).decisionUses.isEmpty)
  }

  @Test("the ledger says each of them, with its line")
  func ledger() {
    let entries = [
      entry("Ngày sinh", .reject, line: 2), entry("Số tài khoản", .accept, line: 3),
      {
        var other = entry("Ngày sinh", .accept, line: 4)
        other.procedure = "1.000001"
        return other
      }(),
    ]
    var ledger = DecisionLedger(Decisions(entries), file: "d.csv")
    ledger.add(analysis(entries))
    #expect(ledger.appliedCount == 1)
    let remarks = ledger.diagnostics
    #expect(remarks.filter { $0.severity == .warning }.map(\.line) == [3])
    #expect(
      remarks.last?.message.english == "1 decisions are about procedures that are not in the input")
    #expect(
      remarks.contains { $0.line == 2 && $0.message.english.contains("no name, date or reason") })
  }

  @Test("a file that a spreadsheet wrote: semicolons, Vietnamese, its own dates, a damaged code")
  func spreadsheet() throws {
    let csv = """
      \u{FEFF}Mã TTHC;Câu hỏi;Thứ tự;Quyết định;Lý do;Người quyết định;Ngày;Hết hạn
      1.00365;'- Dân tộc;2;Bác;khai để đối chiếu;Trần Thị B;5/11/2026;31/12/2026
      1.004194;Ngày sinh;;;;;;
      1,004194;Ngày sinh;;Chấp nhận;;;;
      """
    let decisions = try Decisions(Array(csv.utf8), catalogue: .vietnam)
    #expect(decisions.entries.map(\.kind) == [.reject, .accept])
    let first = try #require(decisions.entries.first)
    #expect(first.label == "- Dân tộc" && first.place == 2 && first.line == 2)
    #expect(first.date?.description == "2026-11-05" && first.expires?.description == "2026-12-31")
    #expect(decisions.entries(for: ProcedureMetadata(code: "1.003650")) == [0])
    #expect(decisions.entries(for: ProcedureMetadata(code: "1.004194")) == [1])
    #expect(decisions.fingerprint.count == 16)
    let line =
      #"{"procedure":"1.004194","label":"Ngày sinh","decision":"count as","attribute":"person.sex","date":"2026-11-05"}"#
    let lines = try Decisions(Array(line.utf8), catalogue: .vietnam)
    #expect(lines.entries.map(\.attribute) == ["person.sex"])
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    var text: String
    var place: [Int]
    var testDescription: String { text }
  }

  @Test(
    "what cannot be understood is an error with its place, never nothing",
    arguments: [
      Fault(text: "", place: [1, 1]), Fault(text: "code,label\n1,2\n", place: [1, 1]),
      Fault(text: "procedure,label,decision\n1.004194,A,maybe\n", place: [2, 3]),
      Fault(text: "procedure,label,decision\n,A,accept\n", place: [2, 1]),
      Fault(text: "procedure,label,decision\n1.004194,,accept\n", place: [2, 2]),
      Fault(text: "procedure,label,decision,date\n1.004194,A,accept,31/11/2026\n", place: [2, 4]),
      Fault(text: "procedure,label,decision,place\n1.004194,A,accept,0\n", place: [2, 4]),
      Fault(text: "procedure,label,decision,attribute\n1.004194,A,count as,\n", place: [2, 4]),
      Fault(
        text: "procedure,label,decision,attribute\n1.004194,A,count as,person.shoe\n",
        place: [2, 4]),
      Fault(text: "{\"procedure\":\"1.004194\"", place: [1, 24]),
      Fault(text: "procedure,label,decision\n1.004194,\"A,accept\n", place: [2, 10]),
    ])
  func faults(_ fault: Fault) throws {
    let error = try #require(throws: ListError.self) {
      try Decisions(Array(fault.text.utf8), catalogue: .vietnam)
    }
    #expect([error.line, error.column] == fault.place)
  }

  @Test("the list to read: the weightiest first; written and filled in, it is read back")
  func list() throws {
    let small = {
      var small = procedure(["Công suất máy", "Công suất máy"])
      small.metadata.code = "1.000002"
      return small
    }()
    var list = DecisionList(
      catalogue: .vietnam, decisions: nil, includesCertain: false, language: .vietnamese)
    for procedure in [procedure(), small] { list.add(procedure, analysis([], procedure)) }
    // One of two moves more than one of five.
    #expect(list.toRead.rows.map { $0[1] } == [.text("1.000002"), .text("1.004194")])
    #expect(list.toRead.rows.map { $0[5] } == [.rate(Rate(1, of: 2)), .rate(Rate(1, of: 5))])
    #expect(list.toRead.rows[0][6] == .text("đưa lên đạt"))
    let document = TableDocument(title: Message(vi: "", en: ""), tables: [list.table])
    let csv = try #require(document.render("csv", FormReductionTests.context()))
    let text = String(decoding: csv, as: UTF8.self)
    #expect(try Decisions(csv, catalogue: .vietnam).entries.isEmpty)
    // The office fills in the eleventh column of the row of 1.004194.
    let filled = text.replacing("\"20,00 %\";", with: "\"20,00 %\";chấp nhận")
    let decisions = try Decisions(Array(filled.utf8), catalogue: .vietnam)
    #expect(decisions.entries.count == 1)
    var options = Options(asOf: testDay)
    options.decisions = decisions
    let after = Analysis(of: procedure(), options: options)
    #expect(after.reduction.reducible == 2)
    #expect(after.decisionUses.map(\.outcome) == [.applied])
  }
}
