import Foundation
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  @Test("done")
  func done() throws {
    let folder = try TemporaryFolder()
    let result = try Command.run("analyze", folder.write("form.json", smallForm))
    #expect(result.code == 0)
    #expect(result.error == "")
    #expect(result.text.contains("50,00 %"))
  }

  @Test("1 when a procedure misses a required target, 2 outranks it")
  func targets() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    #expect(try Command.run("analyze", form, "--target", "51", "--require-target").code == 1)
    #expect(try Command.run("analyze", form, "--target", "50", "--require-target").code == 0)
    #expect(try Command.run("analyze", form, "--target", "51").code == 0)
    let broken = try folder.write("broken.json", "{")
    #expect(
      try Command.run("analyze", form, broken, "--target", "51", "--require-target").code == 2)
  }

  struct BadInput: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var message: String
    var testDescription: String { name }
  }

  static let badInput = [
    BadInput(name: "cut off", text: "{\"components\":[", message: ":1:16: error: "),
    BadInput(name: "empty", text: "", message: ":1:1: error: the file is empty"),
    BadInput(
      name: "web page", text: "<!DOCTYPE html>", message: ": error: a web page without a field"),
    BadInput(name: "no form", text: "{\"a\":1}", message: ": error: not a form schema"),
    BadInput(
      name: "deep", text: String(repeating: "[", count: 100_000), message: ":1:100001: error: "),
    BadInput(name: "trailing comma", text: "{\"a\":\n1,}", message: ":2:2: error: comma before"),
    BadInput(name: "not UTF-8", text: "\u{FEFF}{\"a\":nul}", message: ":1:6: error: expected true"),
  ]

  @Test("a bad file gets one line, the others are analysed, the code is 2", arguments: badInput)
  func badFile(_ input: BadInput) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.json", input.text)
    try folder.write("b.json", smallForm)
    let result = try Command.run("analyze", folder.url.path, "--lang", "en")
    #expect(result.code == 2)
    #expect(result.error.split(separator: "\n").count == 1)
    #expect(result.error.hasPrefix("a.json" + input.message), "\(result.error)")
    #expect(result.text.contains("50.00 %"))
    #expect(result.text.contains("Unreadable: 1"))
  }

  @Test("a word for a command that takes none", arguments: ["catalogue", "rules", "formats"])
  func noArguments(_ command: String) throws {
    let result = try Command.run(command, "forms", "--lang", "en")
    #expect(result.code == 64)
    #expect(
      result.error == "catgiam: \(command) takes no \"forms\"; see catgiam \(command) --help\n")
    #expect(result.text.isEmpty)
  }

  @Test("a path that does not exist")
  func missing() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    let result = try Command.run("analyze", form, folder.path("none.json"), "--lang", "en")
    #expect(result.code == 2)
    #expect(result.error.contains("none.json: error: cannot be read: No such file or directory"))
    #expect(result.text.contains("50.00 %"))
  }

  static let wrongFlags: [[String]] = [
    ["--nonsense"], ["--target", "x"], ["--target", "101"], ["--lang", "fr"],
    ["--as-of", "2026-13-01"],
    ["--threads", "0"], ["--sources", "population"], ["--sources", "+nothing"],
    ["--output", "pdf=x"],
    ["--output", "text"], ["--target"], ["--target", "20", "--target", "30"],
    ["--require-target=yes"], ["--catalogue", "/nowhere"], ["--procedures", "/nowhere"],
  ]

  @Test("a wrong flag exits 64 before anything is written", arguments: wrongFlags)
  func wrongFlag(_ flags: [String]) throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    let result = try Command.run(
      ["analyze", form, "--output", "ndjson=\(folder.path("out.ndjson"))"] + flags)
    #expect(result.code == 64)
    #expect(result.out.isEmpty)
    #expect(result.error.hasPrefix("catgiam: "))
    #expect(folder.names == ["form.json"])
  }

  @Test(
    "faults of a catalogue say file, line and column",
    arguments: [
      ("source x\n  name A\n  owner B\n  kind national\n  status conected\n", ":5:3: "),
      ("source x\n  owner B\n  kind national\n  status connected\n", ":1:1: "),
      ("nonsense x\n", ":1:1: "),
      (
        "source x\n  name A\n  owner B\n  kind national\n  status connected\n  lookup person.a -> person.b\n",
        ":6:3: "
      ),
      ("  lookup a\n", ":1:1: "),
      (
        "source x\n  name A\n  owner B\n  kind national\n  status connected\n  basis none\n",
        ":6:3: "
      ),
      ("basis b\n  text T\n  use U\n  mark confirmed\n  valid 2026-02-30 ..\n", ":5:3: "),
    ])
  func catalogueFaults(_ text: String, _ place: String) throws {
    let folder = try TemporaryFolder()
    let catalogue = try folder.write("tinh.catalogue", text)
    let result = try Command.run("analyze", Command.samples, "--catalogue", catalogue)
    #expect(result.code == 64)
    #expect(result.error.contains("tinh.catalogue\(place)"), "\(result.error)")
  }

  @Test("a procedures file without codes exits 64; a damaged code is a warning")
  func proceduresFile() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    let noCode = try folder.write("a.csv", "name,agency\nX,Y\n")
    #expect(try Command.run("analyze", form, "--procedures", noCode).code == 64)
    let damaged = try folder.write("b.csv", "code,name\n\"1,010826\",X\n1.004194,Y\n")
    let result = try Command.run("analyze", form, "--procedures", damaged, "--lang", "en")
    #expect(result.code == 0)
    #expect(result.error.contains("b.csv:2:1: warning: column \"code\" holds \"1,010826\""))
  }

  @Test("an output that cannot be written exits 74 and leaves everything as it was")
  func cannotWrite() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    try folder.write("old.csv", "old")
    let result = try Command.run(
      "analyze", form, "--output", "csv=\(folder.path("old.csv"))",
      "--output", "ndjson=\(folder.path("none/out.ndjson"))")
    #expect(result.code == 74)
    #expect(try folder.text("old.csv") == "old")
    #expect(folder.names == ["form.json", "old.csv"])
  }

  @Test("an input is never overwritten")
  func inputAsOutput() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    let result = try Command.run("analyze", folder.url.path, "--output", "ndjson=\(form)")
    #expect(result.code == 64)
    #expect(try folder.text("form.json") == smallForm)
  }

  @Test("no arguments, help and version")
  func help() throws {
    #expect(try Command.run([]).code == 64)
    #expect(try Command.run("nonsense").code == 64)
    #expect(try Command.run("analyze").code == 64)
    #expect(try Command.run("--version").text.hasPrefix("catgiam "))
    let help = try Command.run("analyze", "--help", "--lang", "en")
    #expect(help.code == 0)
    for flag in [
      "output", "lang", "target", "require-target", "sources", "catalogue", "procedures", "as-of",
      "threads", "help", "version",
    ] { #expect(help.text.contains("--\(flag)"), "\(flag)") }
    for command in ["analyze", "explain", "catalogue", "rules"] {
      #expect(try Command.run("--help").text.contains("  \(command) "), "\(command)")
      #expect(try Command.run(command, "--help").code == 0)
    }
  }
}
