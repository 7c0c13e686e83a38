import Foundation
import Testing

@testable import FormReduction

/// The short way to a form gives what the long one gives, or nothing.
@Suite("Plain forms read from the index")
struct PlainFormReaderTests {
  private static let folders = [Paths.samples, Paths.labelled].map { ($0, 0.5) }
  private static let shared = ["gold/dev/forms", "corpora/formio"].map {
    (Paths.shared.appending(path: $0), 0.25)
  }

  @Test("every text of every field, on our own forms", arguments: folders)
  func ownForms(_ folder: URL, _ share: Double) throws { try compare(folder, share) }

  @Test(
    "every text of every field, on real forms",
    .enabled(if: Paths.exists(shared[0].0)), arguments: shared)
  func realForms(_ folder: URL, _ share: Double) throws { try compare(folder, share) }

  /// - Parameter share: So many of the files that hold one form are read the short way, at least.
  private func compare(_ folder: URL, _ share: Double) throws {
    var reader = PlainFormReader()
    var (all, plain) = (0, 0)
    for name in UserFile.files(below: folder.path) where name.hasSuffix(".json") {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      let short = reader.form(in: bytes, file: name)
      guard case .loaded(let loaded) = TextLoader().forms(in: bytes, file: name),
        loaded.forms.count == 1, loaded.forms[0].format == FormioFormat.id
      else {
        #expect(short?.file == nil, "\(name)")
        continue
      }
      all += 1
      guard let short else { continue }
      plain += 1
      expectEqual(short, loaded.forms[0])
    }
    #expect(Double(plain) >= share * Double(all), "\(plain) of \(all)")
  }

  private func expectEqual(_ short: Form, _ long: Form) {
    #expect(short.title == long.title, "\(long.file)")
    #expect(short.sections == long.sections, "\(long.file)")
    #expect(short.fields.count == long.fields.count, "\(long.file)")
    for (a, b) in zip(short.fields, long.fields) { #expect("\(a)" == "\(b)", "\(long.file)") }
    #expect(short.procedureCode == long.procedureCode)
    #expect(short.sector == long.sector)
  }

  @Test(
    "pointers count every element: a list with anything but components is left to the long way",
    arguments: [
      (#"{"components":[{"type":"panel","components":[1,{"type":"textfield","key":"a"}]}]}"#, nil),
      (#"{"components":[null,{"type":"textfield","key":"a"}]}"#, nil),
      (
        #"{"components":[{"type":"columns","columns":[0,{"components":[{"type":"textfield","key":"a"}]}]}]}"#,
        nil
      ),
      (
        #"{"components":[{"type":"columns","columns":[{},{"components":[{},{"type":"textfield","key":"a"}]}]}]}"#,
        "/components/0/columns/1/components/1"
      ),
      (
        #"{"components":[[],{"type":"table","rows":[[],[{},{"components":[{"type":"textfield","key":"a"}]}]]}]}"#,
        "/components/1/rows/1/1/components/0"
      ),
      (
        #"{"components":[ { "type":"datamap","valueComponent":{"type":"textfield","key":"a"}} ] }"#,
        "/components/0/valueComponent"
      ),
    ] as [(String, String?)])
  func pointers(_ text: String, _ expected: String?) throws {
    var reader = PlainFormReader()
    let form = reader.form(in: Array(text.utf8), file: "a.json")
    #expect(form?.fields.last?.pointer == expected)
    guard case .loaded(let loaded) = TextLoader().forms(in: Array(text.utf8), file: "a.json") else {
      Issue.record("not read at all")
      return
    }
    if let form { expectEqual(form, loaded.forms[0]) }
  }
}
