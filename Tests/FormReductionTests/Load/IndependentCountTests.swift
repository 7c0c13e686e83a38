import Foundation
import Testing

@testable import FormReduction

/// A second reading of Form.io, written from the format's description and not from our loader: plain
/// recursion over Foundation's objects, so that each checks the other.
private enum SecondReading {
  static let shown: Set<String> = [
    "content", "htmlelement", "alertstripe", "accordion", "image", "button", "recaptcha", "heading",
    "paragraph", "formgroup", "signature",
  ]
  static let inputs: Set<String> = [
    "textfield", "textarea", "number", "currency", "checkbox", "navcheckbox", "selectboxes",
    "checkboxes",
    "select", "radio", "radios", "radiopanel", "datetime", "date", "day", "time", "navdatepicker",
    "monthpicker",
    "year", "email", "phonenumber", "url", "password", "tags", "file", "attachment", "hidden",
    "address",
    "navaddress", "addressnl", "identity", "fnrfield", "bsn", "orgnr", "iban", "bankaccount",
    "firstname",
    "surname", "postcode", "licenseplate", "landvelger", "valutavelger", "orgbook", "map",
    "activities", "children",
    "partners", "maalgruppe", "customerprofile", "sender",
  ]

  /// Pointers of all inputs below a value, in the order of the file.
  static func pointers(_ value: Any, at pointer: String) -> [String] {
    if let list = value as? [Any] {
      return list.enumerated().flatMap { pointers($1, at: "\(pointer)/\($0)") }
    }
    guard let object = value as? [String: Any] else {
      if let text = value as? String, text.contains("\"components\""),
        let inner = try? JSONSerialization.jsonObject(with: Data(text.utf8)), inner is [String: Any]
      {
        return pointers(inner, at: pointer)
      }
      return []
    }
    guard object["components"] is [Any] else {
      // Wrappers: whatever holds a form somewhere inside.
      return object.keys.sorted().flatMap { pointers(object[$0]!, at: "\(pointer)/\($0)") }
    }
    return children(of: object, at: pointer)
  }

  private static func children(of object: [String: Any], at pointer: String) -> [String] {
    var found = component(list: object["components"], at: pointer + "/components")
    for (number, column) in (object["columns"] as? [[String: Any]] ?? []).enumerated() {
      found += component(list: column["components"], at: "\(pointer)/columns/\(number)/components")
    }
    for (number, row) in (object["rows"] as? [[Any]] ?? []).enumerated() {
      for (cell, content) in row.enumerated() {
        found += component(
          list: (content as? [String: Any])?["components"],
          at: "\(pointer)/rows/\(number)/\(cell)/components")
      }
    }
    return found
  }

  private static func component(list: Any?, at pointer: String) -> [String] {
    (list as? [[String: Any]] ?? []).enumerated().flatMap { number, object -> [String] in
      let here = "\(pointer)/\(number)"
      var type = (object["type"] as? String ?? "").lowercased()
      if type.hasPrefix("simple") { type = String(type.dropFirst(6)) }
      if type.hasSuffix("advanced") { type = String(type.dropLast(8)) }
      if shown.contains(type) { return [] }
      if type == "survey" {
        return (object["questions"] as? [Any] ?? []).indices.map { "\(here)/questions/\($0)" }
      }
      if type == "addressvalidity" { return [here, here] }
      if type == "datamap" { return [here, here + "/valueComponent"] }
      if inputs.contains(type) { return [here] }
      let inside = children(of: object, at: here)
      let holds =
        object["components"] is [Any] || object["columns"] is [Any] || object["rows"] is [Any]
      if holds || type.hasPrefix("data") { return inside }
      return object["input"] as? Bool == true && type != "form" ? [here] : []
    }
  }
}

@Suite("Form.io against an independent reading")
struct IndependentCountTests {
  static func files(_ folder: URL) -> [URL] {
    let all =
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL } ?? []
    return all.filter { $0.pathExtension == "json" && !$0.path.contains("/invalid/") }.sorted {
      $0.path < $1.path
    }
  }

  static let ours = files(Paths.samples.appending(path: "formio")) + files(Paths.labelled)
  static let shared =
    files(Paths.shared.appending(path: "corpora/formio"))
    + files(Paths.shared.appending(path: "gold/dev/forms"))

  @Test("our own forms lose and invent no field", arguments: ours)
  func ownForms(_ file: URL) async throws { try await compare(file) }

  @Test(
    "the shared forms lose and invent no field", .enabled(if: !shared.isEmpty), arguments: shared)
  func sharedForms(_ file: URL) async throws { try await compare(file) }

  private func compare(_ file: URL) async throws {
    let loader = await Loader(inputs: [file.path], procedures: ProcedureList(), threads: 1)
    // Foundation takes the comma too many that makes this file no JSON.
    if file.lastPathComponent == "malformed__demo.json" {
      let diagnostic = try #require(loader.diagnostics.first)
      #expect(diagnostic.severity == .error)
      #expect(diagnostic.line == 87)
      #expect(diagnostic.column == 26)
      return
    }
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let expected = SecondReading.pointers(value, at: "")
    let found = (0..<loader.count).compactMap { loader.procedure($0).procedure }.flatMap(\.forms)
      .flatMap(
        \.fields)
    #expect(found.map(\.pointer).sorted() == expected.sorted())
    // Nothing is dropped in silence.
    if found.isEmpty, loader.count == 0 { #expect(!loader.diagnostics.isEmpty) }
  }
}
