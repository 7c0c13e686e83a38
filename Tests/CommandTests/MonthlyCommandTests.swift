import Foundation
import Testing

/// The month of an office, from its first report to one that says what was achieved since.
@Suite("From month to month")
struct MonthlyCommandTests {
  private let folder: TemporaryFolder

  /// October has two procedures of two agencies, each with one field that follows from the account.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write("forms/1.004194.json", smallForm)
    try folder.write("forms/1.004873.json", smallForm.replacing("Đơn đề nghị", with: "Tờ khai"))
    try folder.write(
      "list.csv",
      "code,name,agency\n1.004194,Đăng ký tạm trú,Công an\n1.004873,Xác nhận hôn nhân,UBND xã\n")
    try folder.write(
      "conf/thang.settings",
      """
      report
        forms ../forms
        procedures ../list.csv
        out ../out/{month}
        before ../out/{month}/ket-qua-{month}.ndjson
        targets ../targets.csv
        agencies yes
        as-of 2026-10-18
      """)
    try folder.write("targets.csv", "agency,target,date\nUBND xã,20,2026-11-20\n")
  }

  private func report(_ month: String, _ more: String...) throws -> Command.Result {
    try Command.run(
      [
        "report", "--settings", folder.path("conf/thang.settings"), "--month", month, "--date",
        "\(month)-18",
      ] + more)
  }

  /// The form of the first procedure after its cut: one of its two fields is supplied.
  private func cut() throws {
    _ = try Command.run(
      "apply", folder.path("forms/1.004194.json"), "--into", folder.path("after"))
    try folder.write("forms/1.004194.json", folder.text("after/1.004194.json"))
  }

  private func tables(_ path: String) throws -> [String: Any] {
    let data = try Data(contentsOf: folder.url.appending(path: path))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test("one line each month; the second report compares with the first, the third with both")
  func months() throws {
    let first = try report("2026-10")
    #expect(first.code == 0 && first.error == "")
    #expect(try tables("out/2026-10/tong-hop-2026-10.json")["comparison"] == nil)
    try cut()
    #expect(try report("2026-11").code == 0)
    try FileManager.default.removeItem(atPath: folder.path("forms/1.004873.json"))
    #expect(try report("2026-12").code == 0)
    let comparison = try #require(
      tables("out/2026-12/tong-hop-2026-12.json")["comparison"] as? [String: Any])
    let series = try #require(comparison["series"] as? [[String: Any]])
    #expect(series.map { $0["result"] as? String } == ["10/2026", "11/2026", "12/2026"])
    #expect(series.map { $0["declared"] as? Int } == [4, 3, 1])
    // Of 4 fields in October 1 was supplied; a procedure that is not there any more achieves nothing.
    #expect(series.map { $0["achieved"] as? Double } == [nil, 0.25, 0.5])
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path("out/2026-12/html"))
    #expect(names.contains("index.html"))
    #expect(try folder.text("out/2026-12/html/index.html").contains("So với các kỳ trước"))
    #expect(try folder.text("out/2026-11/bao-cao-2026-11.md").contains("| 10/2026 |"))
    // No trace of where it was made.
    #expect(!(try folder.text("out/2026-12/bao-cao-2026-12.md")).contains(folder.url.path))
  }

  @Test("an agency is compared with its own procedures, and sees its own target")
  func agencies() throws {
    #expect(try report("2026-10").code == 0)
    try cut()
    #expect(try report("2026-11").code == 0)
    func comparison(_ agency: String) throws -> [String: Any] {
      try #require(
        tables("out/2026-11/co-quan/\(agency)/tong-hop-2026-11.json")["comparison"]
          as? [String: Any])
    }
    let police = try comparison("cong-an")
    #expect((police["series"] as? [[String: Any]])?.map { $0["declared"] as? Int } == [2, 1])
    #expect(police["targets"] == nil)
    let commune = try comparison("ubnd-xa")
    #expect((commune["series"] as? [[String: Any]])?.map { $0["declared"] as? Int } == [2, 2])
    let target = try #require((commune["targets"] as? [[String: Any]])?.first)
    // 20 % of 2 fields is one.
    #expect(target["missing"] as? Int == 1)
    #expect(target["state"] as? String == "phải xong trước kỳ báo cáo 21/11/2026")
    #expect(
      !(try folder.text("out/2026-11/co-quan/ubnd-xa/tong-hop-2026-11.json")).contains(
        "Đăng ký tạm trú"))
  }

  @Test("what cannot be compared is said before anything is written")
  func faults() throws {
    let form = folder.path("forms/1.004194.json")
    func run(_ words: String...) throws -> Command.Result {
      try Command.run(
        ["report", form, "--out", folder.path("new"), "--lang", "en", "--formats", "json"] + words)
    }
    #expect(try run("--before", folder.path("none.ndjson")).code == 64)
    let without = try run("--before", folder.path("{month}.ndjson"))
    #expect(without.code == 64 && without.error.contains("--before holds {month}, but no --month"))
    #expect(try report("2026-10").code == 0)
    let kept = try folder.text("out/2026-10/ket-qua-2026-10.ndjson")
    let other = try folder.write("o.ndjson", kept.replacing("\"tool\":\"", with: "\"tool\":\"9."))
    let mixed = try run("--before", other)
    #expect(mixed.code == 64 && mixed.error.contains("several versions of the tool"))
    #expect(!folder.names.contains("new"))
    // No earlier month is no fault: the first report has none.
    #expect(
      try run("--before", folder.path("out/{month}.ndjson"), "--month", "2026-10").code == 0)
  }

  @Test("report names decisions that are expired, orphaned or contradict each other")
  func decisions() throws {
    let header =
      "procedure,form,step,key,label,place,decision,reason,legalReference,name,date,expires"
    func row(_ key: String, _ label: String, _ decision: String, _ expires: String) -> String {
      "1.004194,1.004194.json,Thông tin người nộp,\(key),\(label),1,\(decision),lý do,,Trần Thị B,2026-09-01,\(expires)"
    }
    let file = try folder.write(
      "d.csv",
      [
        header, row("fullname", "Họ và tên", "reject", "2026-09-30"),
        row("gone", "Trường không còn", "reject", ""), row("job", "Nghề nghiệp", "reject", ""),
        row("job", "Nghề nghiệp", "accept", ""),
      ].joined(separator: "\n") + "\n")
    let result = try report("2026-10", "--decisions", file, "--lang", "en", "--formats", "json")
    #expect(result.code == 0)
    #expect(result.error.contains("d.csv:2: warning: 1.004194, \"Họ và tên\": out of its period"))
    #expect(
      result.error.contains(
        "d.csv:3: warning: 1.004194, \"Trường không còn\": the procedure has no"))
    #expect(
      result.error.contains("d.csv:4: warning: 1.004194, \"Nghề nghiệp\": line 5 says otherwise"))
    // Once, although each agency has a report of its own.
    #expect(result.error.split(separator: "\n").count { $0.contains("out of its period") } == 1)
  }

  @Test("a build that guards forms sees what fell below the baseline")
  func baseline() throws {
    let form = folder.path("forms/1.004194.json")
    _ = try Command.run("analyze", form, "--write-baseline", folder.path("floor.ndjson"))
    try folder.write(
      "forms/1.004194.json",
      smallForm.replacing(
        "\"input\":true}]}]}",
        with:
          "\"input\":true},{\"type\":\"textfield\",\"key\":\"x\",\"label\":\"Sở thích riêng\",\"input\":true}]}]}"
      ))
    let result = try Command.run(
      "analyze", form, "--baseline", folder.path("floor.ndjson"), "--lang", "en", "-o",
      "sarif=\(folder.path("a.sarif"))", "-o", "junit=\(folder.path("a.xml"))")
    #expect(result.code == 1)
    for name in ["a.sarif", "a.xml"] {
      let text = try folder.text(name)
      #expect(text.contains("falls-below-baseline"))
      #expect(text.contains("fell from 50.00 % (1/2) to 33.33 % (1/3)"))
      #expect(text.contains("Sở thích riêng"))
    }
  }

  @Test(
    "comparison and plan as documents", arguments: ["html", "xlsx", "docx", "markdown"])
  func documents(_ format: String) throws {
    let forms = folder.path("forms")
    for (command, paths) in [("compare", [forms, forms]), ("plan", [forms]), ("papers", [forms])] {
      let out = folder.path("\(command).\(format)")
      let result = try Command.run([command] + paths + ["-o", "\(format)=\(out)", "--lang", "en"])
      #expect(result.code == 0 && result.text == "", "\(result.error)")
      let data = try Data(contentsOf: URL(filePath: out))
      #expect(data.count > 30)
      let isPacked = ["xlsx", "docx"].contains(format)
      #expect(data.starts(with: Data((isPacked ? "PK" : format == "html" ? "<!" : "# ").utf8)))
      #expect(data.range(of: Data(folder.url.path.utf8)) == nil)
    }
  }

  /// Of the three decisions of the samples one rejects a likely finding, two keep a certain one; one of
  /// these ends in November.
  @Test("the decisions file of the samples holds, and is no list of fields")
  func sampleDecisions() throws {
    func figures(_ more: String...) throws -> (reducible: Int, likely: Int, error: String) {
      let result = try Command.run(
        [
          "analyze", Command.samples + "/formio", "--procedures",
          Command.samples + "/procedures.csv",
          "-o", "json=-",
        ] + more)
      let json = try #require(JSONSerialization.jsonObject(with: result.out) as? [String: Any])
      let summary = try #require(json["summary"] as? [[String: Any]])
      func figure(_ id: String) throws -> Int {
        try #require(summary.first { $0["id"] as? String == id }?["value"] as? Int)
      }
      return (try figure("reducible"), try figure("likely"), result.error)
    }
    let file = Command.samples + "/decisions.csv"
    let plain = try figures("--as-of", "2026-11-18")
    let decided = try figures("--as-of", "2026-11-18", "--decisions", file)
    #expect(decided.reducible == plain.reducible - 2 && decided.likely == plain.likely - 1)
    let later = try figures("--as-of", "2026-12-18", "--decisions", file)
    #expect(later.reducible == plain.reducible - 1)
    #expect(later.error.contains("decisions.csv:4: cảnh báo: 1.004194"))
    #expect(try Command.run("analyze", file).code == 2)
  }
}
