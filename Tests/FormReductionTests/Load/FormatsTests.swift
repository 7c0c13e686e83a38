import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

@Suite("Formats")
struct FormatsTests {
  @Test("ids differ, each format says its endings and both languages")
  func list() {
    let ids = SchemaFormats.all.map { $0.id }
    #expect(Set(ids).count == ids.count)
    for format in SchemaFormats.all {
      #expect(!format.extensions.isEmpty, "\(format.id)")
      #expect(format.extensions.allSatisfy { $0 == $0.lowercased() && !$0.hasPrefix(".") })
      #expect(format.summary.vietnamese != format.summary.english, "\(format.id)")
      #expect(format.support.note.vietnamese != format.support.note.english, "\(format.id)")
      #expect(format is any JSONSchemaFormat.Type || format is any ByteSchemaFormat.Type)
    }
  }

  @Test("every file …Format.swift below Load is in the list")
  func files() throws {
    let folder = Paths.package.appending(path: "Sources/FormReduction/Load")
    let files =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { ($0 as? URL)?.lastPathComponent } ?? []
    let formats = files.filter { $0.hasSuffix("Format.swift") && $0 != "SchemaFormat.swift" }
    let known = Set(SchemaFormats.all.map { "\($0).swift" })
    #expect(Set(formats) == known)
  }

  @Test("the listing names every format and feature")
  func listing() throws {
    let english = FormatsListing.text(.english)
    let json = try JSONDocument(parsing: FormatsListing.json()).root
    #expect(json.count == SchemaFormats.all.count)
    for (format, entry) in zip(SchemaFormats.all, json.elements) {
      #expect(english.contains("\(format.id)  \(format.summary.english)"))
      #expect(entry["id"]?.string == format.id)
      #expect(entry["supports"]?.count == FormatSupport.Feature.allCases.count)
    }
  }
}

@Suite("Grouping")
final class GroupingTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "grouping-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func form(_ key: String, code: String? = nil) -> String {
    let tags = code.map { ",\"tags\":[\"\($0)\"]" } ?? ""
    return "{\"components\":[{\"type\":\"textfield\",\"key\":\"\(key)\"}]\(tags)}"
  }

  /// Codes and keys of the procedures below the folder.
  private func procedures(threads: Int = 1) async -> [String] {
    let loader = await Loader(inputs: [folder.path], procedures: ProcedureList(), threads: threads)
    return (0..<loader.count).compactMap { loader.procedure($0).procedure }.map { procedure in
      let keys = procedure.forms.flatMap(\.fields).map(\.key).joined(separator: " ")
      return "\(procedure.metadata.code ?? "-"): \(keys)"
    }
  }

  @Test("forms of several procedures in one file go by their own codes, in the order of the file")
  func array() async throws {
    let (a, b) = (form("a", code: "1.000001"), form("b", code: "1.000002"))
    try write("all.json", "[\(a),\(b),\(form("c")),\(form("d", code: "1.000001"))]")
    try write("more.json", form("e", code: "1.000002"))
    for threads in [1, 3] {
      #expect(
        await procedures(threads: threads) == ["1.000001: a d", "1.000002: b e", "-: c"])
    }
  }

  @Test("forms of one file that name one code at most are one procedure")
  func oneCode() async throws {
    try write("a.json", "[\(form("a")),\(form("b", code: "1.000001"))]")
    try write("b.json", "[\(form("c")),\(form("d"))]")
    #expect(await procedures() == ["1.000001: a b", "-: c d"])
  }

  @Test("what no format knows is an error where it is named, and counted where it lies in a folder")
  func unknown() async throws {
    try write("a.json", "{\"total\":2}")
    try write("b.bin", "\u{1}\u{2}")
    let inFolder = await Loader(inputs: [folder.path], procedures: ProcedureList(), threads: 1)
    #expect(inFolder.diagnostics.map(\.file) == ["a.json"])
    #expect(inFolder.ignored == ["bin": 1])
    let named = await Loader(
      inputs: [folder.appending(path: "b.bin").path], procedures: ProcedureList(), threads: 1)
    #expect(named.diagnostics.map(\.severity) == [.error])
    #expect(named.unreadableCount == 1)
  }

  @Test("a form is found in a file of any name, and --from takes no other format")
  func anyName() async throws {
    try write("form.bin", form("a"))
    for format in [nil, FormioFormat.self] {
      let loader = await Loader(
        inputs: [folder.appending(path: "form.bin").path], procedures: ProcedureList(),
        format: format, threads: 1)
      #expect(loader.count == 1)
    }
  }
}
