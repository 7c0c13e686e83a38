import Foundation
import FoundationXML
import Testing

@testable import FormReduction

/// A second reading of the XML formats, over Foundation's tree: what is asked, as keys in order.
private enum SecondReading {
  static func name(_ node: XMLNode) -> String { last(node.name) }

  static func descendants(_ element: XMLElement) -> [XMLElement] {
    [element] + (element.children ?? []).compactMap { $0 as? XMLElement }.flatMap(descendants)
  }

  static func child(_ element: XMLElement, _ wanted: String) -> XMLElement? {
    (element.children ?? []).compactMap { $0 as? XMLElement }.first { name($0) == wanted }
  }

  /// Foundation's own look-up fails where a default namespace is declared.
  static func value(_ element: XMLElement, _ attribute: String) -> String? {
    element.attributes?.first { $0.name == attribute }?.stringValue
  }

  static func last(_ path: String?) -> String {
    path?.split(separator: "/").last?.split(separator: ":").last.map(String.init) ?? ""
  }

  /// Controls below the body, without notes and heads of tables.
  static func xforms(_ root: XMLElement) -> [String] {
    let all = descendants(root)
    guard let body = all.first(where: { name($0) == "body" }) else { return [] }
    var binds: [String: [String: String]] = [:]
    for bind in all where name(bind) == "bind" {
      var said: [String: String] = [:]
      for attribute in bind.attributes ?? [] { said[name(attribute)] = attribute.stringValue }
      binds[last(said["nodeset"]), default: [:]].merge(said) { a, _ in a }
    }
    let instance = all.first { name($0) == "instance" }
    let defaults =
      instance.map(descendants)?.filter { ($0.children ?? []).contains { $0.kind == .text } } ?? []
    let controls: Set<String> = [
      "input", "select", "select1", "upload", "range", "rank", "trigger", "secret", "textarea",
    ]
    return descendants(body).filter { element in
      guard controls.contains(name(element)), element.name?.hasPrefix("h:") == false,
        let ref = value(element, "ref")
      else { return false }
      let looks = value(element, "appearance") ?? ""
      if looks.split(separator: " ").contains("label") { return false }
      let bind = binds[last(ref)] ?? [:]
      let isNote =
        name(element) == "input" && ["true()", "1"].contains(bind["readonly"] ?? "")
        && bind["calculate"] == nil && bind["preload"] == nil
        && !defaults.contains {
          name($0) == last(ref)
            && ($0.stringValue ?? "").contains { !$0.isWhitespace }
        }
      return !isNote
    }.map { last(value($0, "ref")) }
  }

  static func xdatenfelder(_ root: XMLElement) -> [String] {
    descendants(root).filter { name($0) == "datenfeld" }.filter { field in
      child(field, "feldart").flatMap { child($0, "code") }?.stringValue != "label"
    }.map { child($0, "identifikation").flatMap { child($0, "id") }?.stringValue ?? "" }
  }

  /// Whatever is bound below `fr:body`, but for holders, words and buttons.
  static func orbeon(_ root: XMLElement) -> [String] {
    guard let body = descendants(root).first(where: { $0.name == "fr:body" }) else { return [] }
    let others: Set<String> = [
      "section", "grid", "output", "image", "trigger", "button", "link-button", "standard-button",
    ]
    return descendants(body).compactMap { element in
      guard let bind = value(element, "bind"),
        !others.contains(name(element)),
        !name(element).contains("address")
      else { return nil }
      return bind.replacing("-bind", with: "")
    }
  }
}

@Suite("XML formats against an independent reading")
struct XMLFormatCountTests {
  private func compare(_ file: URL, _ expected: (XMLElement) -> [String]) async throws {
    let document = try XMLDocument(contentsOf: file, options: [])
    let root = try #require(document.rootElement())
    let loaded = await forms(in: file)
    let keys = loaded.forms.flatMap(\.fields).map(\.key)
    #expect(keys.difference(from: expected(root)).map { "\($0)" } == [])
    #expect(loaded.forms.count == 1 || !loaded.diagnostics.isEmpty)
  }

  static let xformsFiles = corpus("xforms", "xml")
  static let fimFiles = corpus("fim-xdatenfelder", "xml")
  static let orbeonFiles = corpus("orbeon", "xml")

  @Test("XForms", .enabled(if: !xformsFiles.isEmpty), arguments: xformsFiles)
  func xforms(_ file: URL) async throws { try await compare(file, SecondReading.xforms) }

  @Test("FIM", .enabled(if: !fimFiles.isEmpty), arguments: fimFiles)
  func fim(_ file: URL) async throws {
    if file.lastPathComponent.contains("unknown-namespace") {
      let loaded = await forms(in: file)
      #expect(loaded.forms.isEmpty)
      #expect(loaded.diagnostics.map(\.severity) == [.error])
    } else {
      try await compare(file, SecondReading.xdatenfelder)
    }
  }

  @Test("Orbeon", .enabled(if: !orbeonFiles.isEmpty), arguments: orbeonFiles)
  func orbeon(_ file: URL) async throws { try await compare(file, SecondReading.orbeon) }
}
