import Testing

@testable import FormReduction
@testable import Interchange

/// A small record: fields as "key | label | role", role d, k (declared, kept), s or a.
func record(
  _ code: String?, _ fields: [String], step: String = "Phần I", file: String = "a/form.json",
  name: String = "Thủ tục", agency: String? = nil
) -> ProcedureRecord {
  var form = Form(file: file, format: "formio", title: name)
  form.sections = [Section(title: step, kind: .step)]
  var findings: [Finding?] = []
  for text in fields {
    let parts = text.split(separator: "|").map { trimmed($0) }
    let role: Field.Role = parts[2] == "s" ? .supplied : parts[2] == "a" ? .attachment : .declared
    form.fields.append(
      Field(
        pointer: "/\(form.fields.count)", key: parts[0], label: parts[1], role: role, step: 0,
        section: 0))
    findings.append(
      role != .declared
        ? nil
        : Finding(
          verdict: parts[2] == "d" ? .derivable : .keep, confidence: .certain, rule: "x",
          source: nil,
          from: [], bases: [], duplicateOf: nil, repeatsWhenSelfFiled: nil))
  }
  let analysis = Analysis(
    metadata: ProcedureMetadata(code: code, name: name, agency: agency),
    forms: [.init(file: file, format: "formio", title: name)],
    fields: form.fields.enumerated().map { number, field in
      .init(
        reference: .init(form: 0, field: number), field: field, step: step,
        meaning: Meaning(subject: .applicant), finding: findings[number])
    },
    reduction: Reduction(
      roles: form.fields.map(\.role),
      rulings: findings.map { $0.map { Deriver.Ruling(verdict: $0.verdict) } }),
    branches: [], suggestions: [], target: .official, dataItems: [])
  return ProcedureRecord(of: analysis)
}

@Suite("Fields found again")
struct FieldMatcherTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var before: [String]
    var after: [String]
    /// Numbers before → after.
    var pairs: [[Int]]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "reordered", before: ["a|Một|k", "b|Hai|k"], after: ["b|Hai|k", "a|Một|k"],
      pairs: [[0, 1], [1, 0]]),
    Case(
      name: "a new key", before: ["textField1|Nghề nghiệp|k"], after: ["job|Nghề nghiệp|k"],
      pairs: [[0, 0]]),
    Case(
      name: "a label mended by a letter", before: ["job|Nghề nghiêp hiện nay|k"],
      after: ["job|Nghề nghiệp hiện nay|k"], pairs: [[0, 0]]),
    Case(
      name: "numbering and capitals are no change", before: ["x|1. NGHỀ NGHIỆP|k"],
      after: ["y|Nghề nghiệp|k"], pairs: [[0, 0]]),
    Case(
      name: "a made-up key that now stands for another question",
      before: ["textField|Nghề nghiệp|k"],
      after: ["textField|Trình độ học vấn|k"], pairs: []),
    Case(
      name: "two of one wording keep their order", before: ["a|Họ và tên|k", "b|Họ và tên|k"],
      after: ["c|Họ và tên|k", "d|Họ và tên|k"], pairs: [[0, 0], [1, 1]]),
    Case(
      name: "key before order", before: ["a|Họ và tên|k", "b|Họ và tên|k"],
      after: ["b|Họ và tên|k", "a|Họ và tên|k"], pairs: [[0, 1], [1, 0]]),
    Case(
      name: "an attachment is no question", before: ["a|Giấy khai sinh|a"],
      after: ["a|Giấy khai sinh|k"], pairs: []),
  ]

  @Test("what is the same stays the same", arguments: cases)
  func match(_ example: Case) {
    let matcher = FieldMatcher(
      record("1.000001", example.before), record("1.000001", example.after))
    #expect(matcher.pairs.map { [$0.before, $0.after] } == example.pairs)
    #expect(matcher.gone.count == example.before.count - example.pairs.count)
    #expect(matcher.come.count == example.after.count - example.pairs.count)
  }

  @Test("moved to another step, and the file to another folder")
  func moved() {
    let before = record("1.000001", ["a|Nghề nghiệp|k"], step: "Phần I", file: "x/form.json")
    let after = record("1.000001", ["a|Nghề nghiệp|k"], step: "Phần II", file: "y/z/form.json")
    #expect(FieldMatcher(before, after).pairs.count == 1)
  }

  @Test("a few letters are at most three, and one in four")
  func near() {
    #expect(Likeness.isNear("nghe nghiep", "nghe nghiep"))
    #expect(Likeness.isNear("nghe nghiep", "nghe nghip"))
    #expect(Likeness.isNear("ngay cap giay", "ngay cap giai"))
    #expect(!Likeness.isNear("ten cha", "ten me"))
    #expect(!Likeness.isNear("so nha", "so dien"))
    #expect(!Likeness.isNear("ngay sinh cua cha", "ngay sinh cua me vo"))
    #expect(!Likeness.isNear("cha", "che"))
  }
}

@Suite("Comparison of two results")
struct ComparisonTests {
  @Test("achieved is what went and what is supplied now, less what came")
  func achieved() throws {
    let before = record(
      "1.000001", ["a|Một điều|d", "b|Hai điều|k", "c|Ba điều|k", "e|Năm điều|s"], agency: "Sở A")
    let after = record(
      "1.000001", ["a|Một điều|s", "c|Ba điều|k", "d|Bốn điều|k", "e|Năm điều|k"], agency: "Sở A")
    let comparison = Comparison([before], [after])
    let change = try #require(comparison.changes.first)
    #expect(change.gone.map(\.label) == ["Hai điều"])
    #expect(change.come.map(\.label) == ["Bốn điều"])
    #expect(change.nowSupplied.map(\.after.label) == ["Một điều"])
    #expect(change.nowDeclared.map(\.after.label) == ["Năm điều"])
    // 3 before; one went, one is supplied, one came, one is declared again: 3 after.
    let all = comparison.all
    #expect(all.declaredBefore == 3 && all.declaredAfter == 3)
    #expect(
      all.declaredAfter == all.declaredBefore - all.gone - all.nowSupplied + all.come
        + all.nowDeclared)
    #expect(all.achieved == Rate(0, of: 3))
    #expect(comparison.agencies.map(\.name) == ["Sở A"])
  }

  @Test("asking more than before is below zero")
  func worse() {
    let comparison = Comparison(
      [record("1.000001", ["a|Một điều|k", "b|Hai điều|k", "c|Ba điều|k"])],
      [record("1.000001", ["a|Một điều|k", "b|Hai điều|k", "c|Ba điều|k", "d|Bốn điều|k"])])
    #expect(comparison.all.achieved == Rate(-1, of: 3))
    #expect(comparison.all.achieved.percent(.vietnamese) == "−33,33 %")
    #expect(comparison.all.achieved.fraction == "-0.3333")
    #expect(comparison.all.achieved.meets(.official) == false)
  }

  @Test("a verdict that changes while the form stays is no change of the form")
  func method() throws {
    let comparison = Comparison(
      [record("1.000001", ["a|Một điều|k", "b|Hai điều|k"])],
      [record("1.000001", ["a|Một điều|d", "b|Hai điều|k"])])
    #expect(comparison.all.achieved == Rate(0, of: 2))
    let change = try #require(comparison.changes.first)
    #expect(change.otherwiseJudged.map(\.after.label) == ["Một điều"])
    #expect(
      ComparisonTables.fields(comparison, .english).rows.map { $0[6] } == [.text("now reducible")])
  }

  @Test("procedures come, go and change their code; those without a code go by their file")
  func procedures() {
    let before = [
      record("1.000001", ["a|Một điều|k"], name: "Cấp phép A"),
      record("1.000002", ["a|Một điều|k"], name: "Cấp phép B"),
      record(nil, ["a|Một điều|k"], file: "x/p.json", name: "Phụ lục"),
    ]
    let after = [
      record(nil, ["a|Một điều|k"], file: "y/p.json", name: "Phụ lục mới"),
      record("1.000009", ["a|Một điều|s"], name: "CẤP PHÉP B"),
      record("1.000003", ["a|Một điều|k"], name: "Cấp phép C"),
    ]
    let comparison = Comparison(before, after)
    #expect(
      comparison.changes.map { $0.before?.name } == ["Phụ lục", "Cấp phép B", nil, "Cấp phép A"])
    let all = comparison.all
    #expect(all.procedures == 2 && all.newProcedures == 1 && all.abolished == 1)
    // New and abolished procedures have no before or after to be set against.
    #expect(all.achieved == Rate(1, of: 2))
    let rows = ComparisonTables.procedures(comparison, .english).rows
    #expect(
      rows.map { $0[4] } == [
        .text(""), .text("code was 1.000002"), .text("new"), .text("not there any more"),
      ])
  }

  @Test(
    "a result read back is the one that was written",
    arguments: ["1.013833_M11.H48.json", "don-de-nghi-cap-gpxd.json"])
  func kept(_ file: String) async throws {
    let list = await analyses(of: [Paths.samples.appending(path: "formio/\(file)")])
    let context = ReportContext(
      catalogue: .vietnam, language: .vietnamese, options: Options(asOf: testDay), diagnostics: [],
      ignored: [:], unreadableCount: 0)
    var report = NDJSONReport()
    let bytes = list.flatMap { report.render($0, context) }
    let kept = try KeptResult(ndjson: bytes)
    #expect(KeptResult.recognizes(bytes))
    let direct = list.map { ProcedureRecord(of: $0, run: context.run) }
    #expect(kept.procedures.map(\.fields) == direct.map(\.fields))
    #expect(kept.procedures.map(\.rate) == direct.map(\.rate))
    #expect(kept.procedures.map(\.run) == direct.map(\.run))
    #expect(kept.procedures.map(\.code) == direct.map(\.code))
    #expect(Comparison(kept.procedures, direct).all.achieved.reducible == 0)
  }

  @Test("a line that cannot be used names its place; nothing is taken by halves")
  func broken() throws {
    func fault(_ text: String) -> (Int, Int)? {
      do throws(ListError) {
        _ = try KeptResult(ndjson: Array(text.utf8))
        return nil
      } catch { return (error.line, error.column) }
    }
    #expect(try #require(fault("")) == (1, 1))
    #expect(try #require(fault("\n{\"schemaVersion\":1,")) == (2, 20))
    #expect(try #require(fault("{\"a\":1}")) == (1, 1))
    #expect(try #require(fault("{\"schemaVersion\":2,\"procedure\":{}}")) == (1, 1))
    #expect(!KeptResult.recognizes(Array("{\"components\":[]}".utf8)))
    #expect(!KeptResult.recognizes(Array("PK".utf8)))
  }
}

@Suite("Ratchet")
struct RatchetTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var before: [String]
    var after: [String]
    var faults: [String: Ratchet.Fault]
    /// `nil` where nothing is lost.
    var rate: Rate?
    var testDescription: String { name }
  }

  static let half = ["a|Một điều|d", "b|Hai điều|k"]
  static let cases = [
    Case(name: "the same", before: half, after: half, faults: [:], rate: nil),
    Case(
      name: "the cut was carried out", before: half, after: ["a|Một điều|s", "b|Hai điều|k"],
      faults: [:], rate: nil),
    Case(
      name: "the reducible field was taken out", before: half, after: ["b|Hai điều|k"], faults: [:],
      rate: nil),
    Case(
      name: "a kept field was taken out", before: half, after: ["a|Một điều|d"], faults: [:],
      rate: nil),
    Case(
      name: "a new question", before: half, after: half + ["c|Câu hỏi mới|k"],
      faults: ["c": .new], rate: Rate(1, of: 3)),
    Case(
      name: "a new question beside a new reducible one", before: half,
      after: half + ["c|Câu hỏi mới|k", "d|Câu khác|d"], faults: [:], rate: nil),
    Case(
      name: "no longer reducible", before: half, after: ["a|Một điều|k", "b|Hai điều|k"],
      faults: ["a": .noLongerReducible], rate: Rate(0, of: 2)),
    Case(
      name: "the cut was taken back", before: ["a|Một điều|s", "b|Hai điều|k"], after: half,
      faults: ["a": .noLongerSupplied], rate: Rate(1, of: 2)),
    Case(
      name: "nothing was declared, now something is", before: ["a|Một điều|s"],
      after: ["a|Một điều|s", "c|Câu hỏi mới|k"], faults: ["c": .new], rate: Rate(0, of: 1)),
  ]

  @Test("less than before is a loss, less asked is none", arguments: cases)
  func ratchet(_ example: Case) throws {
    let ratchet = Ratchet(
      floor: [record("1.000001", example.before)], now: [record("1.000001", example.after)])
    #expect(ratchet.losses.first?.rate == example.rate)
    let fields = ratchet.losses.first?.fields ?? []
    #expect(
      Dictionary(uniqueKeysWithValues: fields.map { ($0.field.key, $0.fault) }) == example.faults)
  }

  @Test("procedures that only one side has are named, and are no loss")
  func procedures() {
    let ratchet = Ratchet(
      floor: [record("1.000001", Self.half, name: "Một")],
      now: [record("1.000002", Self.half, name: "Hai")])
    #expect(ratchet.losses.isEmpty)
    #expect(ratchet.missing.map(\.name) == ["Một"])
    #expect(ratchet.new.map(\.name) == ["Hai"])
  }
}

@Suite("Targets of agencies")
struct AgencyTargetsTests {
  @Test("who reached it, who is late, who is due before the 21st")
  func states() throws {
    let before = [
      record(
        "1.000001",
        ["a|Một điều|d", "b|Hai điều|k", "c|Ba điều|k", "d|Bốn điều|k", "e|Năm điều|k"], name: "A",
        agency: "Sở A"),
      record("1.000002", ["a|Một điều|d", "b|Hai điều|k"], name: "B", agency: "Sở B"),
    ]
    let after = [
      record(
        "1.000001", ["b|Hai điều|k", "c|Ba điều|k", "d|Bốn điều|k", "e|Năm điều|k"], name: "A",
        agency: "Sở A"),
      record("1.000002", ["a|Một điều|d", "b|Hai điều|k"], name: "B", agency: "Sở B"),
    ]
    let csv = """
      Cơ quan;Mục tiêu;Hạn
      Sở A;20;2026-11-01
      SỞ A;50;2026-12-21
      Sở B;20;2026-11-23
      Sở B;12,5;2026-12-22
      Sở C;20;2026-12-01
      """
    let targets = try AgencyTargets(csv: Array(csv.utf8))
    let table = targets.table(Comparison(before, after), today: testDay, .english)
    #expect(
      table.rows.map { $0[5] } == [
        .text("reached"), .text("due before the report of 2026-12-21"), .text("late"),
        .text("in time"), .text("no procedure to compare"),
      ])
    // Sở A: 1 of 5 is gone; 50 % of 5 are 3, two to go. Sở B: 20 % and 12.5 % of 2 are one.
    #expect(table.rows.map { $0[4] } == [.count(0), .count(2), .count(1), .count(1), .empty])
  }

  @Test("a cell that cannot be read is an error with its place")
  func faults() {
    func fault(_ csv: String) -> [Int]? {
      do throws(ListError) {
        _ = try AgencyTargets(csv: Array(csv.utf8))
        return nil
      } catch { return [error.line, error.column] }
    }
    #expect(fault("agency,target\nA,20\n") == [1, 1])
    #expect(fault("agency,target,date\nA,20,2026-11-31\n") == [2, 3])
    #expect(fault("agency,target,date\nA,200,2026-11-30\n") == [2, 2])
    #expect(fault("agency,target,date\nA,20,2026-11-30\n") == nil)
  }

  @Test("the next report is on the 21st")
  func report() {
    func next(_ year: Int, _ month: Int, _ day: Int) -> String {
      AgencyTargets.nextReport(after: .init(year: year, month: month, day: day)).description
    }
    #expect(next(2026, 11, 21) == "2026-11-21")
    #expect(next(2026, 11, 22) == "2026-12-21")
    #expect(next(2026, 12, 31) == "2027-01-21")
  }
}
