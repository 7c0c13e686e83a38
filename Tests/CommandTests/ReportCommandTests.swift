import Foundation
import Testing

@Suite("Report command")
struct ReportCommandTests {
  private let folder: TemporaryFolder
  private let form: String

  init() throws {
    folder = try TemporaryFolder()
    form = try folder.write("forms/1.004194.json", smallForm)
    try folder.write("forms/1.004873.json", smallForm.replacing("Đơn đề nghị", with: "Tờ khai"))
    try folder.write(
      "list.csv",
      """
      code,name,agency,dossiersPerYear
      1.004194,Đăng ký tạm trú,Công an cấp xã,100
      1.004873,Xác nhận tình trạng hôn nhân,UBND cấp xã,50

      """)
  }

  private func files(_ path: String) throws -> [String] {
    let url = folder.url.appending(path: path)
    let all = try FileManager.default.subpathsOfDirectory(atPath: url.path)
    return all.filter { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: url.appending(path: name).path, isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }

  @Test("all documents in one go, named after the month, with what is due when")
  func whole() throws {
    let result = try Command.run(
      "report", folder.path("forms"), "--out", folder.path("out"), "--month", "2026-11", "--date",
      "2026-11-18")
    #expect(result.code == 0)
    let names = try files("out")
    for name in [
      "bao-cao-2026-11.docx", "so-lieu-2026-11.xlsx", "thu-tuc-2026-11.csv", "truong-2026-11.csv",
      "ket-qua-2026-11.ndjson",
    ] {
      #expect(names.contains(name))
      #expect(result.text.contains(name))
    }
    #expect(result.text.contains("trước 21/11/2026  cơ quan gửi UBND tỉnh (còn 3 ngày)"))
    #expect(result.text.contains("trước 25/11/2026  UBND tỉnh gửi Chính phủ (còn 7 ngày)"))
    let late = try Command.run(
      "report", folder.path("forms"), "--out", folder.path("out"), "--month", "2026-11", "--date",
      "2026-11-22", "--lang", "en", "--formats", "csv")
    #expect(late.text.contains("before 2026-11-21  agencies to the province (overdue)"))
    #expect(late.text.contains("before 2026-11-25  the province to the government (3 days left)"))
    #expect(try files("out") == [".catgiam-files", "procedures-2026-11.csv"])
  }

  @Test("the same input and date give the same bytes, for any number of threads")
  func determinism() throws {
    for (name, threads) in [("a", "1"), ("b", "5")] {
      let result = try Command.run(
        "report", Command.samples, "--procedures", Command.samples + "/procedures.csv", "--out",
        folder.path(name), "--date", "2026-11-18", "--as-of", "2026-11-18", "--threads", threads)
      #expect(result.code == 2)
    }
    let names = try files("a")
    #expect(try files("b") == names)
    for name in names {
      let contents = try ["a", "b"].map {
        try Data(contentsOf: folder.url.appending(path: "\($0)/\(name)"))
      }
      #expect(contents[0] == contents[1], "\(name)")
    }
  }

  @Test("each agency gets a folder with its own procedures only")
  func agencies() throws {
    let result = try Command.run(
      "report", folder.path("forms"), "--procedures", folder.path("list.csv"), "--out",
      folder.path("out"), "--agencies", "--formats", "csv,ndjson")
    #expect(result.code == 0)
    #expect(
      try files("out") == [
        ".catgiam-files", "co-quan/cong-an-cap-xa/ket-qua.ndjson",
        "co-quan/cong-an-cap-xa/thu-tuc.csv", "co-quan/ubnd-cap-xa/ket-qua.ndjson",
        "co-quan/ubnd-cap-xa/thu-tuc.csv", "ket-qua.ndjson", "thu-tuc.csv",
      ])
    let own = try folder.text("out/co-quan/ubnd-cap-xa/ket-qua.ndjson")
    #expect(own.contains("1.004873"))
    #expect(!own.contains("1.004194"))
    let whole = try folder.text("out/ket-qua.ndjson")
    #expect(whole.contains("1.004873"))
    #expect(whole.contains("1.004194"))
  }

  @Test("one settings file holds it all; paths begin at its folder, flags win")
  func settings() throws {
    let file = try folder.write(
      "conf/thang.settings",
      """
      # cài đặt
      report
        forms ../forms
        procedures ../list.csv
        out ../out/{month}
        agencies yes
        formats csv, docx
        lang vi
      document
        body Sở Tư pháp
        to Văn phòng UBND tỉnh
      agency UBND cấp xã
        signer Trần Thị B
      deadlines
        agency 15
        province 31

      """.replacing("\n", with: "\r\n"))
    let result = try Command.run("report", "--settings", file, "--month", "2026-02")
    #expect(result.error == "")
    #expect(result.code == 0)
    #expect(try files("out/2026-02").contains("co-quan/ubnd-cap-xa/bao-cao-2026-02.docx"))
    #expect(result.text.hasPrefix("Đã ghi vào \(folder.path("out/2026-02")):\n"))
    #expect(result.text.contains("trước 15/2/2026"))
    #expect(result.text.contains("trước 28/2/2026"))
    let over = try Command.run(
      "report", "--settings", file, "--month", "2026-03", "--formats", "ndjson", "--out",
      folder.path("other"), form)
    #expect(over.code == 0)
    #expect(!(try folder.text("other/ket-qua-2026-03.ndjson")).contains("1.004873"))
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    var text: String
    var place: String
    var words: String
    var testDescription: String { words }
  }

  @Test(
    "faults of a settings file have line and column",
    arguments: [
      Fault(text: "report\n  fomrs x\n", place: ":2:3", words: "no \"fomrs\""),
      Fault(text: "reports\n", place: ":1:1", words: "no \"reports\""),
      Fault(text: "  \n  x y\n z\n", place: ":2:1", words: "no \"x\""),
      Fault(
        text: "report\n  target 20\n  target 30\n", place: ":3:3",
        words: "\"target\" is given twice"),
      Fault(text: "report\n  agencies maybe\n", place: ":2:3", words: "\"agencies\" is yes or no"),
      Fault(text: "report\n  target 200\n", place: ":2:3", words: "--target is a percentage"),
      Fault(text: "report\n  sources +none\n", place: ":2:3", words: "--sources holds \"+none\""),
      Fault(text: "report\n  formats csv, pdf\n", place: ":2:3", words: "--formats holds \"pdf\""),
      Fault(
        text: "report\n  hourly-income 33500\n", place: ":2:3",
        words: "--hourly-income needs --minutes-per-field"),
      Fault(
        text: "report\n  minutes-per-field 90\n", place: ":2:3",
        words: "--minutes-per-field is above 0"),
      Fault(text: "report\n  month 2026-13\n", place: ":2:3", words: "--month is a month"),
      Fault(text: "report\n  date today\n", place: ":2:3", words: "--date is a date"),
      Fault(text: "document\n  signr A\n", place: ":2:3", words: "no \"signr\""),
      Fault(
        text: "document\n  signer A\n  signer B\n", place: ":3:3",
        words: "\"signer\" is given twice"),
      Fault(text: "document\n  signer\n", place: ":2:3", words: "\"signer\" has no value"),
      Fault(text: "agency\n  signer A\n", place: ":1:1", words: "the name of an agency"),
      Fault(text: "deadlines\n  agency 32\n", place: ":2:3", words: "no day of a month"),
    ])
  func faults(_ fault: Fault) throws {
    let file = try folder.write("bad.settings", fault.text)
    let result = try Command.run(
      "report", "--settings", file, "--lang", "en", "--out", folder.path("out"), form)
    #expect(result.code == 64)
    #expect(result.error.contains("bad.settings\(fault.place): "), "\(result.error)")
    #expect(result.error.contains(fault.words), "\(result.error)")
    #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
  }

  @Test("the report of another month and files of others are not lost")
  func kept() throws {
    func run(_ month: String, _ out: String) throws -> Command.Result {
      try Command.run(
        "report", form, "--formats", "csv", "--lang", "en", "--month", month, "--out",
        folder.path(out))
    }
    #expect(try run("2026-10", "out").code == 0)
    #expect(try run("2026-10", "out").code == 0)
    let other = try run("2026-11", "out")
    #expect(other.code == 64)
    #expect(other.error.contains("holds the report of 2026-10"))
    #expect(try files("out") == [".catgiam-files", "procedures-2026-10.csv"])
    let foreign = try run("2026-10", "forms")
    #expect(foreign.code == 64)
    #expect(try files("forms") == ["1.004194.json", "1.004873.json"])
    #expect(try Command.run("report", form, "--out", folder.path("{month}")).code == 64)
    #expect(try Command.run("report", form).code == 64)
    #expect(try Command.run("report", "--out", folder.path("x")).code == 64)
  }

  @Test("what is estimated has its assumptions beside it; without any, no đồng is shown")
  func savings() throws {
    func table(_ flags: String...) throws -> String {
      let result = try Command.run(
        [
          "analyze", folder.path("forms"), "--procedures", folder.path("list.csv"), "-o",
          "data-csv=-",
        ]
          + flags)
      #expect(result.code == 0)
      let rows = result.text.split(separator: "\r\n")
      return String(try #require(rows.dropFirst().first))
    }
    // One field of 100 dossiers, 6 minutes each: 10 hours.
    #expect(try table("--minutes-per-field", "6").hasSuffix(",100,10.0,"))
    #expect(
      try table("--minutes-per-field", "6", "--hourly-income", "30000").hasSuffix(
        ",100,10.0,300000"))
    #expect(try table().hasSuffix(",100,,"))
  }
}
