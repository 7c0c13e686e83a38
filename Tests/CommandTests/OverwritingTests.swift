import Foundation
import Testing

/// Whatever a run reads stays as it is: no result takes the place of an input, by whatever flag or name.
@Suite("Inputs are never overwritten")
struct OverwritingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("in/form.json", smallForm)
    try folder.write("list.csv", "code,name\n1.004194,A\n")
    try folder.write("old.csv", "code,name\n1.004194,B\n")
    try folder.write("tinh.catalogue", "fillers x\n  words abc\n")
    try folder.write("targets.csv", "agency,target,date\nA,20,2026-12-21\n")
    try folder.write("parts.csv", "code,component\n1.004194,Bản sao căn cước\n")
    try folder.write("s/month.settings", "report\n  forms ../in\n")
    try folder.write(
      "d.csv",
      "procedure,form,step,key,label,place,decision,reason,legalReference,name,date,expires\n"
        + "1.004194,form.json,,job,Nghề nghiệp,1,reject,một,,A,2026-11-20,2026-12-31\n")
    try folder.write("r.partial", smallForm)
  }

  /// Results of an earlier run, for the cases that take one.
  private func keep() throws {
    let made = try Command.run(
      "analyze", folder.path("in"), "-o", "ndjson=\(folder.path("kept.ndjson"))")
    #expect(made.code == 0)
    try FileManager.default.copyItem(
      atPath: folder.path("kept.ndjson"), toPath: folder.path("was.ndjson"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.ndjson"), withDestinationPath: folder.path("kept.ndjson"))
  }

  struct Case: Sendable, CustomTestStringConvertible {
    /// `@name` stands for a path in the folder.
    var testDescription: String
    init(_ words: String) { testDescription = words }
  }

  static let cases = [
    Case("analyze @in --procedures @list.csv -o csv=@list.csv"),
    Case("analyze @in --catalogue @tinh.catalogue -o csv=@tinh.catalogue"),
    Case("analyze @in --decisions @d.csv -o csv=@d.csv"),
    Case("analyze @in --baseline @kept.ndjson -o ndjson=@kept.ndjson"),
    Case("analyze @in --baseline @kept.ndjson --write-baseline @in/../kept.ndjson"),
    Case("analyze @in --baseline @kept.ndjson --write-baseline @link.ndjson"),
    Case("analyze @r.partial --resume -o ndjson=@r"),
    Case("analyze @in --procedures @s/list.csv -o html=@s"),
    Case("report --settings @s/month.settings --out @s"),
    Case("report @in --decisions @d.csv --out @."),
    Case("compare @kept.ndjson @in -o csv=@kept.ndjson"),
    Case("compare @in @kept.ndjson -o csv=@in/form.json"),
    Case("compare @kept.ndjson @in --was @was.ndjson -o csv=@was.ndjson"),
    Case("compare @kept.ndjson @in --targets @targets.csv -o csv=@targets.csv"),
    Case("compare @kept.ndjson @in --catalogue @tinh.catalogue -o csv=@tinh.catalogue"),
    Case("check @in --procedures @list.csv --previous @old.csv -o csv=@old.csv"),
    Case("check @in --procedures @list.csv -o csv=@list.csv"),
    Case("decide @in --decisions @d.csv -o csv:decisions=@d.csv"),
    Case("decide @in --procedures @list.csv -o csv:decisions=@list.csv"),
    Case("plan @in --decisions @d.csv -o csv=@d.csv"),
    Case("plan @in --catalogue @tinh.catalogue -o csv=@tinh.catalogue"),
    Case("papers --components @parts.csv -o csv=@parts.csv"),
    Case("papers @in --components @parts.csv -o csv=@in/form.json"),
    Case("codes @in --procedures @list.csv -o csv=@list.csv"),
    Case("merge @kept.ndjson --into @link.ndjson"),
    Case("apply @in --procedures @list.csv --into @."),
    Case("apply @in --into @in"),
  ]

  @Test("refused before anything is written", arguments: cases)
  func refused(_ words: Case) throws {
    if words.testDescription.contains(".ndjson") { try keep() }
    try FileManager.default.copyItem(
      atPath: folder.path("list.csv"), toPath: folder.path("s/list.csv"))
    let before = try contents()
    let arguments = words.testDescription.split(separator: " ").map {
      String($0).replacing("@", with: folder.url.path + "/")
    }
    let result = try Command.run(arguments + ["--lang", "en"])
    #expect(result.code == 64, "\(result.error)")
    #expect(
      result.error.contains("is an input, it will not be")
        || result.error.contains("holds an input, it will not be"), "\(result.error)")
    #expect(result.text.isEmpty)
    #expect(try contents() == before)
  }

  @Test("a kept result in the folder of an earlier report is not lost with it")
  func insideReport() throws {
    let month = folder.path("month")
    let report = try Command.run(
      "report", folder.path("in"), "--out", month, "--formats", "ndjson")
    #expect(report.code == 0)
    let kept = try #require(
      FileManager.default.contentsOfDirectory(atPath: month).first { $0.hasSuffix(".ndjson") })
    let before = try contents()
    let result = try Command.run(
      "analyze", folder.path("in"), "--baseline", "\(month)/\(kept)", "-o", "html=\(month)",
      "--lang", "en")
    #expect(result.code == 64)
    #expect(result.error.contains("month\" holds an input"))
    #expect(try contents() == before)
    // Forms that `apply` wrote are inputs like any other; only those of the same names are replaced.
    _ = try Command.run("apply", folder.path("in"), "--into", folder.path("cut/x"))
    let again = try Command.run(
      "apply", folder.path("cut/x/form.json"), "--into", folder.path("cut/x"), "--lang", "en")
    #expect(again.code == 64)
    #expect(again.error.contains("cut/x\" holds an input"))
  }

  /// All files below the folder with what they hold.
  private func contents() throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.url.path) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder.path(name), isDirectory: &isFolder)
      files[name] = isFolder.boolValue ? "/" : try folder.text(name)
    }
    return files
  }
}
