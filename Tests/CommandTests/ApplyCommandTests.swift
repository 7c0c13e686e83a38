import Foundation
import Testing

@Suite("Command: apply")
struct ApplyCommandTests {
  @Test("forms come out under their own names, patches beside them, inputs stay")
  func folder() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a/form.json", smallForm)
    try folder.write("in/other.json", "{\"title\":\"Đơn\",\"components\":[]}")
    let out = folder.path("out")
    let result = try Command.run(
      "apply", folder.path("in"), "--into", out, "--patch", "--lang", "en")
    #expect(result.code == 2)  // a form without components is no form
    #expect(result.lines.contains("  declared 2 → 1 (−50.00 %), supplied 0 → 1"))
    #expect(try folder.text("in/a/form.json") == smallForm)
    let cut = try folder.text("out/a/form.json")
    #expect(cut.contains("\"catgiam.source\":\"account\""))
    #expect(cut.hasSuffix(String(smallForm.suffix(60))))
    #expect(try folder.text("out/a/form.json.safe.json-patch").hasPrefix("[\n{\"op\":\"add\""))
    let again = try Command.run("analyze", folder.path("out"), "--output", "summary-ndjson=-")
    #expect(again.text.contains("\"declared\":1,\"supplied\":1,\"attachments\":0,\"derivable\":0"))
    // A second run of the command over its own result changes nothing.
    let twice = try Command.run("apply", out, "--into", folder.path("twice"), "--lang", "en")
    #expect(twice.lines.contains("  a/form.json: unchanged"))
    #expect(try folder.text("twice/a/form.json") == cut)
  }

  @Test("of a set only the lines with findings change, blank and broken ones stay")
  func set() throws {
    let folder = try TemporaryFolder()
    let kept =
      #"{"title":"Đơn","components":[{"type":"textfield","key":"a","label":"Nghề nghiệp"}]}"#
    let file = try folder.write("set.ndjson", "\(kept)\n\n{broken\n\(smallLine)")
    let result = try Command.run("apply", file, "--into", folder.path("out"))
    #expect(result.code == 2)
    let lines = try folder.text("out/set.ndjson").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines.first.map(String.init) == kept)
    #expect(lines[1...2] == ["", "{broken"])
    #expect(lines[3].contains("\"catgiam.cut\":\"lookup\""))
  }

  @Test("a missing folder, an input in the way, foreign files in the folder")
  func refusals() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    let missing = try Command.run("apply", form, "--lang", "en")
    #expect(missing.code == 64)
    #expect(missing.error.contains("--into FOLDER is needed"))
    let inPlace = try Command.run("apply", form, "--into", folder.url.path, "--lang", "en")
    #expect(inPlace.code == 64)
    #expect(inPlace.error.contains("holds an input"))
    try folder.write("full/own.txt", "mine")
    #expect(try Command.run("apply", form, "--into", folder.path("full")).code == 74)
    #expect(try folder.text("full/own.txt") == "mine")
    #expect(try folder.text("form.json") == smallForm)
    try folder.write("other/form.json", smallForm)
    let same = try Command.run(
      "apply", form, folder.path("other/form.json"), "--into", folder.path("out"), "--lang", "en")
    #expect(same.code == 64)
    #expect(same.error.contains("two files are named \"form.json\""))
    #expect(
      try Command.run("apply", "-", "--into", folder.path("out"), input: smallLine).code == 64)
  }
}
