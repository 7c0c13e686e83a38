import Foundation
import Testing

@testable import FormReduction

/// A second reading of the JSON formats, by plain recursion over Foundation's objects: where something is
/// asked.
private enum SecondReading {
  typealias Object = [String: Any]

  /// Pointers of the objects in a list, and what is found below them.
  static func each(
    _ value: Any?, _ pointer: String, _ found: (Object, String) -> [String]
  ) -> [String] {
    (value as? [Any] ?? []).enumerated().flatMap { number, item in
      (item as? Object).map { found($0, "\(pointer)/\(number)") } ?? []
    }
  }

  static func xgov(_ root: Object) -> [String] {
    let shown: Set<String> = [
      "Para", "Html", "Details", "InsetText", "WarningText", "FlashCard", "List",
    ]
    func component(_ object: Object, _ pointer: String) -> [String] {
      let type = object["type"] as? String ?? ""
      if type == "MultiInputField" {
        return each(object["children"], pointer + "/children", component)
      }
      return shown.contains(type) ? [] : [pointer]
    }
    return each(root["pages"], "/pages") { page, pointer in
      each(page["components"], pointer + "/components", component)
    }
  }

  static func moj(_ root: Object) -> [String] {
    each(root["pages"], "/pages") { page, pointer in
      ["components", "extra_components"].flatMap { list in
        each(page[list], "\(pointer)/\(list)") { $0["_type"] as? String == "content" ? [] : [$1] }
      }
    }
  }

  static func surveyjs(_ root: Object) -> [String] {
    let shown: Set<String> = [
      "html", "image", "expression", "infotext", "helptext", "infotexttitle", "custombutton",
    ]
    func question(_ object: Object, _ pointer: String) -> [String] {
      let type = object["type"] as? String ?? ""
      switch type {
      case "panel": return each(object["elements"], pointer + "/elements", question)
      case "paneldynamic":
        return each(object["templateElements"], pointer + "/templateElements", question)
      case "matrixdynamic": return each(object["columns"], pointer + "/columns") { [$1] }
      case "multipletext": return each(object["items"], pointer + "/items") { [$1] }
      default: return shown.contains(type) || type.isEmpty ? [] : [pointer]
      }
    }
    return each(root["pages"], "/pages") { page, pointer in
      each(page["elements"], pointer + "/elements", question)
    }
  }

  static func fhir(_ root: Object) -> [String] {
    func item(_ object: Object, _ pointer: String) -> [String] {
      let type = object["type"] as? String ?? ""
      let own = type == "group" || type == "display" ? [] : [pointer]
      return own + each(object["item"], pointer + "/item", item)
    }
    return each(root["item"], "/item", item)
  }

  static func camunda(_ root: Object) -> [String] {
    func component(_ object: Object, _ pointer: String) -> [String] {
      let type = object["type"] as? String ?? ""
      if type == "group" || type == "dynamiclist" {
        return each(object["components"], pointer + "/components", component)
      }
      return ["text", "html", "image", "button", "spacer", "separator"].contains(type)
        ? [] : [pointer]
    }
    return each(root["components"], "/components", component)
  }
}

@Suite("JSON formats against an independent reading")
struct JSONFormatCountTests {
  private func compare(
    _ file: URL, _ format: String, _ expected: ([String: Any]) -> [String]
  ) async throws {
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let root = try #require(value as? [String: Any])
    let loaded = await forms(in: file)
    #expect(loaded.forms.map(\.format) == [format])
    #expect(loaded.forms.flatMap(\.fields).map(\.pointer).sorted() == expected(root).sorted())
    #expect(!loaded.diagnostics.contains { $0.severity == .error })
  }

  static let xgovFiles = corpus("xgov", "json")
  static let mojFiles = corpus("moj-fb", "json")
  static let surveyFiles = corpus("surveyjs", "json")
  static let fhirFiles = corpus("fhir-questionnaire", "json")
  static let schemaFiles = corpus("json-schema", "json")
  static let camundaFiles = corpus("camunda-form", "json", "form")

  @Test("XGov and DEFRA", .enabled(if: !xgovFiles.isEmpty), arguments: xgovFiles)
  func xgov(_ file: URL) async throws { try await compare(file, "xgov", SecondReading.xgov) }

  @Test("MOJ", .enabled(if: !mojFiles.isEmpty), arguments: mojFiles)
  func moj(_ file: URL) async throws { try await compare(file, "moj", SecondReading.moj) }

  @Test("SurveyJS", .enabled(if: !surveyFiles.isEmpty), arguments: surveyFiles)
  func surveyjs(_ file: URL) async throws {
    try await compare(file, "surveyjs", SecondReading.surveyjs)
  }

  @Test("FHIR", .enabled(if: !fhirFiles.isEmpty), arguments: fhirFiles)
  func fhir(_ file: URL) async throws { try await compare(file, "fhir", SecondReading.fhir) }

  @Test("Camunda", .enabled(if: !camundaFiles.isEmpty), arguments: camundaFiles)
  func camunda(_ file: URL) async throws {
    try await compare(file, "camunda", SecondReading.camunda)
  }

  @Test("JSON Schema", .enabled(if: !schemaFiles.isEmpty), arguments: schemaFiles)
  func jsonSchema(_ file: URL) async throws {
    let loaded = await forms(in: file)
    if file.lastPathComponent == "21-686C-V2-template.json" {
      // A list of sections that only calls itself a schema.
      #expect(loaded.diagnostics.map(\.severity) == [.error])
      return
    }
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let root = try #require(value as? [String: Any])
    let schema = root["schema"] as? [String: Any] ?? root
    let expected = SchemaReading(root: schema).paths([(schema, [])])
    let found = loaded.forms.flatMap(\.fields).map { SchemaReading.path($0.pointer) }
    #expect(Set(found).symmetricDifference(expected) == [])
    // A layout may show a property twice; a schema alone asks each once.
    if root["uischema"] == nil { #expect(found.count == expected.count) }
    #expect(loaded.forms.map(\.format) == ["json-schema"])
  }
}
