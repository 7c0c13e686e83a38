import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

@Suite("Archives as folders")
final class ArchivesTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "archives-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ name: String, _ files: [(String, String)]) throws {
    let bytes = storedArchive(files.map { ($0.0, Array($0.1.utf8)) })
    try Data(bytes).write(to: folder.appending(path: name))
  }

  private func form(_ key: String) -> String {
    "{\"components\":[{\"type\":\"textfield\",\"key\":\"\(key)\"}]}"
  }

  @Test("files of an archive stand where a folder of its name would put them")
  func expanded() async throws {
    try write(
      "a.zip",
      [
        ("z.json", form("z")), ("in/1.000001/b.json", form("b")), ("note.md", "x"),
        ("__MACOSX/z.json", "x"), ("set.ndjson", form("s") + "\n" + form("t") + "\n"),
      ])
    try Data(form("c").utf8).write(to: folder.appending(path: "b.json"))
    for input in [folder.path, folder.appending(path: "a.zip").path] {
      let loader = await Loader(inputs: [input], procedures: ProcedureList(), threads: 2)
      let forms = (0..<loader.count).compactMap { loader.procedure($0).procedure }.flatMap(\.forms)
      let expected = [
        "a.zip/in/1.000001/b.json", "a.zip/set.ndjson#1", "a.zip/set.ndjson#2", "a.zip/z.json",
      ]
      #expect(forms.map(\.file) == expected + (input == folder.path ? ["b.json"] : []))
      #expect(forms.prefix(4).flatMap(\.fields).map(\.key) == ["b", "s", "t", "z"])
      #expect(forms[0].file.contains("1.000001"))
      #expect(loader.ignored == ["md": 1])
      #expect(loader.diagnostics.isEmpty)
    }
  }

  @Test("an archive in an archive is named; a broken one is, too; the rest goes on")
  func broken() async throws {
    try write("a.zip", [("in.zip", "PK"), ("a.json", form("a"))])
    try Data("PK\u{3}\u{4}cut off".utf8).write(to: folder.appending(path: "b.zip"))
    try Data("no archive".utf8).write(to: folder.appending(path: "c.zip"))
    let loader = await Loader(inputs: [folder.path], procedures: ProcedureList(), threads: 1)
    #expect(loader.diagnostics.map(\.file) == ["a.zip/in.zip", "b.zip"])
    #expect(loader.diagnostics.allSatisfy { $0.severity == .error })
    #expect(loader.ignored == ["zip": 1])
    #expect(loader.count == 1)
  }

  @Test("an entry whose bytes were damaged is an error of that entry alone")
  func damaged() async throws {
    var bytes = storedArchive([
      ("a.json", Array(form("a").utf8)), ("b.json", Array(form("b").utf8)),
    ])
    let key = try #require(bytes.firstRange(of: Array("\"key\":\"a\"".utf8)))
    bytes[key.lowerBound + 7] = 0x78
    try Data(bytes).write(to: folder.appending(path: "a.zip"))
    let loader = await Loader(inputs: [folder.path], procedures: ProcedureList(), threads: 1)
    #expect(loader.diagnostics.map(\.file) == ["a.zip/a.json"])
    #expect(loader.diagnostics.first?.message == ArchiveError.Fault.wrongChecksum.message)
    #expect(loader.count == 1)
  }
}
