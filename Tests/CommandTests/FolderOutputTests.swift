import Foundation
import Testing

@Suite("Results that are folders")
struct FolderOutputTests {
  private func analyze(_ folder: TemporaryFolder, _ more: String...) throws -> Command.Result {
    let form = try folder.write("in/1.004194.json", smallForm)
    return try Command.run(["analyze", form, "--as-of", "2026-11-24", "--lang", "en"] + more)
  }

  /// Files below a folder with their bytes.
  private func files(_ path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
      if !isFolder.boolValue {
        files[name] = try Data(contentsOf: URL(filePath: "\(path)/\(name)"))
      }
    }
    return files
  }

  @Test("the same bytes for any number of threads, in the folder and in the single file")
  func determinism() throws {
    let folder = try TemporaryFolder()
    for threads in ["1", "2", "7"] {
      _ = try Command.run(
        "analyze", Command.samples + "/formio", "--threads", threads, "--as-of", "2026-11-24",
        "--output", "html=\(folder.path("r\(threads)"))", "--output",
        "html-single=\(folder.path("s\(threads).html"))")
    }
    let one = try files(folder.path("r1"))
    #expect(one.count > 8)
    #expect(try files(folder.path("r2")) == one)
    #expect(try files(folder.path("r7")) == one)
    let single = try folder.text("s1.html")
    #expect(try folder.text("s2.html") == single && folder.text("s7.html") == single)
  }

  @Test("an earlier report is replaced; pages that are no longer in it go")
  func replaced() throws {
    let folder = try TemporaryFolder()
    let report = folder.path("report")
    #expect(try analyze(folder, "-o", "html=\(report)").code == 0)
    #expect(
      try files(report).keys.sorted() == [
        ".catgiam-files", "index.html", "procedures/1.004194.html",
      ])
    let other = try folder.write("other/2.000001.json", smallForm)
    #expect(try Command.run("analyze", other, "-o", "html=\(report)/").code == 0)
    #expect(
      try files(report).keys.sorted() == [
        ".catgiam-files", "index.html", "procedures/2.000001.html",
      ])
    #expect(folder.names == ["in", "other", "report"])
  }

  @Test("a folder with anything else in it is refused, and stays as it is")
  func foreign() throws {
    let folder = try TemporaryFolder()
    let report = folder.path("report")
    #expect(try analyze(folder, "-o", "html=\(report)").code == 0)
    try folder.write("report/notes.txt", "mine")
    let before = try files(report)
    let result = try analyze(folder, "-o", "html=\(report)")
    #expect(result.code == 74)
    #expect(result.error.contains("it holds \"notes.txt\", which is of no earlier report"))
    #expect(try files(report) == before)
    #expect(folder.names == ["in", "report"])
    // The folder of the forms themselves, too.
    #expect(try analyze(folder, "-o", "html=\(folder.path("in"))").code == 64)
    // Any folder, without a look at all that is in it.
    let root = try analyze(folder, "-o", "html=/")
    #expect(root.code == 64)
    #expect(root.error.contains("\"/\" holds an input"))
    #expect(try analyze(folder, "-o", "html=/usr").code == 74)
    // A file, and the standard output.
    #expect(try analyze(folder, "-o", "html=\(folder.path("in/1.004194.json"))").code == 64)
    #expect(try analyze(folder, "-o", "html=-").code == 64)
    #expect(folder.names == ["in", "report"])
  }

  @Test("where one output fails no other appears, and an earlier report comes back")
  func together() throws {
    let folder = try TemporaryFolder()
    let report = folder.path("report")
    #expect(try analyze(folder, "-o", "html=\(report)").code == 0)
    let before = try files(report)
    let other = try folder.write("other/2.000001.json", smallForm)
    let result = try Command.run(
      "analyze", other, "-o", "html=\(report)", "-o", "csv=\(folder.path("none/a.csv"))")
    #expect(result.code == 74)
    #expect(try files(report) == before)
    #expect(folder.names == ["in", "other", "report"])
  }

  @Test(
    "killed while it takes its name, or where names cannot change places: one report, whole",
    .enabled(if: Strace.works),
    arguments: ["renameat2:signal=SIGKILL", "renameat2:error=EINVAL", "renameat2:error=EIO"])
  func exchanged(_ fault: String) throws {
    let folder = try TemporaryFolder()
    let report = folder.path("report")
    #expect(try analyze(folder, "-o", "html=\(report)").code == 0)
    let old = try files(report)
    let other = try folder.write("other/2.000001.json", smallForm)
    let day = ["--as-of", "2026-11-24", "--lang", "en"]
    _ = try Command.run(["analyze", other, "-o", "html=\(folder.path("new"))"] + day)
    let new = try files(folder.path("new"))
    let result = try Strace.run(
      ["analyze", other, "-o", "html=\(report)"] + day,
      options: ["-e", "trace=renameat2", "-e", "inject=\(fault)"])
    let isKilled = fault.contains("SIGKILL")
    #expect(result.code == (isKilled ? SIGKILL : 0))
    let found = try files(report)
    #expect(found == new || isKilled && found == old)
  }

  @Test("the single file refuses more than it can hold, before anything is written")
  func limit() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<201).map { number in
      smallLine.replacing("Đơn đề nghị", with: "1.\(100_000 + number)")
    }
    let set = try folder.write("set.ndjson", lines.joined(separator: "\n"))
    let result = try Command.run(
      "analyze", set, "--lang", "en", "-o", "html-single=\(folder.path("one.html"))")
    #expect(result.code == 64)
    #expect(
      result.error.contains(
        "html-single takes up to 200 procedures, the input has 201; use a report that is a folder: html"
      ))
    #expect(folder.names == ["set.ndjson"])
  }
}
