import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// Office documents and JUnit against the schemas of their standards, where `xmllint` and the schemas are.
@Suite("Schemas")
struct SchemaTests {
  private static let xmllint = "/usr/bin/xmllint"
  private static let suites = Paths.shared.appending(path: "suites")
  static let isPossible =
    FileManager.default.isExecutableFile(atPath: xmllint)
    && Paths.exists(suites.appending(path: "ooxml-xsd"))

  /// What `xmllint` says of an XML text; empty where the schema accepts it.
  private func faults(_ bytes: [UInt8], schema: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "catgiam-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "file.xml")
    try Data(bytes).write(to: file)
    // The schemas refer to `xml:space` without saying where it is declared.
    try Data(
      """
      <x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
      <x:attribute name="space" type="x:NCName"/></x:schema>
      """.utf8
    ).write(to: folder.appending(path: "xml.xsd"))
    let path = Self.suites.appending(path: schema)
    let namespace =
      schema.contains("wml") ? "http://schemas.openxmlformats.org/wordprocessingml/2006/main" : ""
    let driver = folder.appending(path: "driver.xsd")
    try Data(
      """
      <x:schema xmlns:x="http://www.w3.org/2001/XMLSchema">
      <x:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
      <x:import namespace="\(namespace)" schemaLocation="\(path.path)"/></x:schema>
      """.utf8
    ).write(to: driver)
    let process = Process()
    process.executableURL = URL(filePath: Self.xmllint)
    process.arguments = [
      "--noout", "--schema", namespace.isEmpty ? path.path : driver.path, file.path,
    ]
    let log = folder.appending(path: "log")
    try Data().write(to: log)
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : try String(contentsOf: log, encoding: .utf8)
  }

  /// Procedures with odd strings among them.
  private func report(_ format: any ReportFormat.Type) async throws -> [UInt8] {
    var all = await analyses(
      of: [Paths.samples.appending(path: "formio")],
      options: SourcePlan.options(Options(asOf: testDay), in: .vietnam))
    all[0].metadata.name = "=1+1 <b>\u{1}\n\t“x”  "
    all[0].metadata.agency = "Sở <Y tế>"
    var context = context(
      savings: SavingsParameters(hundredthMinutesPerField: 50, hourlyIncome: 33_500),
      diagnostics: [
        Diagnostic(.error, file: "a&b.json", message: Message(vi: "hỏng <", en: "bad"))
      ])
    context.month = ReportMonth("2026-11")
    context.document.addressees = ["A", "B"]
    // All chapters; and the last procedure has lost a field that was supplied.
    context.plans = true
    let records = all.map { ProcedureRecord(of: $0, run: context.run) }
    context.earlier = [.init(name: "<10> & \"2026\"", procedures: records, unreadable: 1)]
    var floor = records
    let kept = try #require(floor[0].fields.firstIndex { $0.role == .declared })
    floor[0].fields[kept].role = .supplied
    context.floor = floor
    context.document.authority = "KT. Giám đốc"
    return DrawnTables.bytes(format, all, context)
  }

  @Test("every part of the workbook", .enabled(if: isPossible))
  func workbook() async throws {
    try await check(
      XLSXReport.self, schema: "sml.xsd",
      parts: { $0.hasPrefix("xl/") && !$0.contains("_rels") }, count: 19)
  }

  @Test("every part of the monthly report", .enabled(if: isPossible))
  func document() async throws {
    try await check(
      DOCXReport.self, schema: "wml.xsd",
      parts: { $0.hasPrefix("word/") && !$0.contains("_rels") }, count: 3)
  }

  private func check(
    _ format: any ReportFormat.Type, schema: String, parts: (String) -> Bool, count: Int
  ) async throws {
    let archive = try ZIPReader(await report(format))
    var checked = 0
    for entry in archive.entries {
      let bytes = try archive.contents(of: entry)
      let kind =
        entry.name == "[Content_Types].xml"
        ? "opc-xsd/opc-contentTypes.xsd"
        : entry.name.contains("_rels")
          ? "opc-xsd/opc-relationships.xsd"
          : parts(entry.name) ? schema : nil
      guard let kind else { continue }
      #expect(try faults(bytes, schema: "ooxml-xsd/ref/xsd/\(kind)") == "", "\(entry.name)")
      if parts(entry.name) { checked += 1 }
    }
    #expect(checked >= count)
  }

  @Test(
    "JUnit", .enabled(if: isPossible && Paths.exists(suites.appending(path: "junit-schema"))))
  func junit() async throws {
    #expect(
      try faults(await report(JUnitReport.self), schema: "junit-schema/JUnit.xsd") == "")
  }

  @Test("SARIF has what its schema requires")
  func sarif() async throws {
    let root = try JSONDocument(parsing: await report(SARIFReport.self)).root
    #expect(root["version"]?.string == "2.1.0")
    let run = try #require(root["runs"]?.elements.first)
    let driver = try #require(run["tool"]?["driver"])
    #expect(driver["name"]?.string == "catgiam")
    let rules = try #require(driver["rules"]).elements.map { $0["id"]?.string }
    #expect(Set(rules).count == rules.count)
    let results = try #require(run["results"]).elements
    #expect(!results.isEmpty)
    for result in results {
      let index = try #require(result["ruleIndex"]?.int)
      #expect(rules[index] == result["ruleId"]?.string)
      #expect(["error", "warning", "note"].contains(result["level"]?.string))
      #expect(result["message"]?["text"]?.string?.isEmpty == false)
      let place = try #require(
        result["locations"]?.elements.first?["physicalLocation"]?["artifactLocation"])
      #expect(place["uri"]?.string?.hasPrefix("/") == false)
      #expect(run["originalUriBaseIds"]?[place["uriBaseId"]?.string ?? ""] != nil)
      #expect(result["partialFingerprints"]?["catgiam/v1"]?.string?.utf8.count == 32)
    }
    #expect(
      run["invocations"]?.elements.first?["toolExecutionNotifications"]?.elements.count == 1)
  }
}
