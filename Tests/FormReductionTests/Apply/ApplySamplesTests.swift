import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// The samples and the labelled forms, cut and looked at again.
@Suite("The form after the cut: all samples")
struct ApplySamplesTests {
  /// One procedure with its texts before and after.
  struct Cut {
    var analysis: Analysis
    var texts: [(before: [UInt8], after: CutForm)]
  }

  static func cut(_ folders: [URL], removesObsolete: Bool) async -> [Cut] {
    let loader = await Loader(
      inputs: folders.map(\.path), procedures: ProcedureList(), threads: 1)
    var analyzer = Analyzer(.vietnam, options: Options(asOf: testDay))
    return (0..<loader.count).compactMap { number in
      guard let procedure = loader.procedure(number).procedure else { return nil }
      let analysis = analyzer.analysis(of: procedure)
      let plan = CutPlan(of: analysis, removesObsolete: removesObsolete)
      let cutter = FormioCutter(analysis, plan: plan, catalogue: .vietnam)
      return Cut(
        analysis: analysis,
        texts: (loader.texts(of: number) ?? []).compactMap { text in
          cutter.cut(text.bytes, named: text.name).map { (text.bytes, $0) }
        })
    }
  }

  /// Writes the texts to a folder, lines of a set each to a file of its own.
  static func write(_ cuts: [Cut], to folder: URL) throws {
    for text in cuts.flatMap(\.texts) {
      let file = folder.appending(path: text.after.file.replacing("#", with: "-") + ".json")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.after.bytes).write(to: file)
    }
  }

  /// Form.io only: forms of other formats are not written, so their procedures would lack them.
  static let sets = [
    Paths.samples.appending(path: "formio"), Paths.samples.appending(path: "set.ndjson"),
    Paths.labelled.appending(path: "portal/forms"),
  ]

  @Test(
    "looked at again, a form has exactly the figures that were promised", arguments: [true, false])
  func promise(_ removesObsolete: Bool) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cut-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let before = await Self.cut(Self.sets, removesObsolete: removesObsolete)
    try Self.write(before, to: folder)
    let after = await Self.cut([folder], removesObsolete: removesObsolete)
    #expect(before.count > 30)
    // Procedures without a code have the name of their form; with lines of sets as files of their own
    // the order may change.
    func name(_ cut: Cut) -> String { cut.analysis.metadata.code ?? cut.analysis.metadata.name }
    let again = Dictionary(after.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })
    var done = 0
    for cut in before where !cut.texts.isEmpty {
      // Forms of other formats are not written again, so nothing can be said of the whole procedure.
      guard cut.analysis.forms.allSatisfy({ $0.format == FormioFormat.id }) else { continue }
      let now = try #require(again[name(cut)], "\(name(cut))")
      let forms = cut.texts.map(\.after)
      done += forms.reduce(0) { $0 + $1.done.count }
      let figures = (cut.analysis.reduction, now.analysis.reduction)
      #expect(
        figures.1.declared
          == figures.0.declared - forms.reduce(0) { $0 + $1.removedFromDeclared }, "\(name(cut))")
      #expect(
        figures.1.supplied == figures.0.supplied + forms.reduce(0) { $0 + $1.newlySupplied },
        "\(name(cut))")
      #expect(figures.1.attachments == figures.0.attachments)
      // What is left to be cut is what was left, and nothing else.
      #expect(
        figures.1.reducible == figures.0.reducible - forms.reduce(0) { $0 + $1.done.count },
        "\(name(cut))")
      #expect(figures.1.likely == figures.0.likely, "\(name(cut))")
      for text in now.texts {
        #expect(text.after.bytes == text.before, "a second cut of \(text.after.file)")
        #expect(text.after.patch.isEmpty)
      }
    }
    #expect(done > 300)
  }

  @Test("the patch gives the same form, and nothing but the promised members is new")
  func patches() async throws {
    var compared = 0
    for cut in await Self.cut([Paths.samples], removesObsolete: true) {
      for (before, after) in cut.texts {
        let original = try JSONSerialization.jsonObject(
          with: Data(before), options: .fragmentsAllowed)
        let changed = try JSONSerialization.jsonObject(
          with: Data(after.bytes), options: .fragmentsAllowed)
        let patched = try patch(original, with: after.patch)
        #expect(patched as? NSObject == changed as? NSObject, "\(after.file)")
        if !after.done.contains(where: { $0.way == .remove || $0.way == .copy }) {
          #expect(
            stripped(changed) as? NSObject == stripped(original) as? NSObject, "\(after.file)")
          if after.patch.operations.allSatisfy({ $0.kind == .add }) {
            #expect(isSubsequence(before, of: after.bytes), "\(after.file)")
          }
        }
        compared += after.patch.isEmpty ? 0 : 1
      }
    }
    #expect(compared > 10)
  }

  /// A JSON value without what a cut writes.
  private func stripped(_ value: Any) -> Any {
    if let list = value as? [Any] { return list.map(stripped) }
    guard var object = value as? [String: Any] else { return value }
    if object["type"] is String {
      object["disabled"] = nil
      if var marks = object["properties"] as? [String: Any] {
        marks = marks.filter { !$0.key.hasPrefix("catgiam.") }
        object["properties"] = marks.isEmpty ? nil : marks
      }
      if let rules = object["logic"] as? [[String: Any]] {
        let others = rules.filter { $0["name"] as? String != "catgiam.fallback" }
        object["logic"] = others.isEmpty ? nil : others
      }
      if let properties = object["properties"], (properties as? [Any])?.isEmpty ?? false {
        object["properties"] = nil
      }
    }
    return object.mapValues(stripped)
  }

  /// Whether the bytes of one text all stand in another, in their order.
  private func isSubsequence(_ text: [UInt8], of longer: [UInt8]) -> Bool {
    var position = 0
    var index = 0
    while index < text.count {
      if let found = longer[position...].firstIndex(of: text[index]), found - position < 4000 {
        position = found + 1
        index += 1
      } else {
        return false
      }
    }
    return true
  }
}

/// Applies a patch to a value of Foundation's, by the rules of RFC 6902.
func patch(_ value: Any, with patch: JSONPatch) throws -> Any {
  var value = value
  for operation in patch.operations {
    let tokens = operation.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .map { $0.replacing("~1", with: "/").replacing("~0", with: "~") }.map { String($0) }
    let new = try operation.value.map {
      try JSONSerialization.jsonObject(with: Data($0), options: .fragmentsAllowed)
    }
    value = try changed(value, tokens[...], operation.kind, new)
  }
  return value
}

private func changed(
  _ value: Any, _ tokens: ArraySlice<String>, _ kind: JSONPatch.Operation.Kind, _ new: Any?
) throws -> Any {
  let first = try #require(tokens.first)
  let rest = tokens.dropFirst()
  if var list = value as? [Any] {
    guard rest.isEmpty else {
      let number = try #require(Int(first))
      list[number] = try changed(list[number], rest, kind, new)
      return list
    }
    switch kind {
    case .add: list.insert(try #require(new), at: first == "-" ? list.count : Int(first) ?? -1)
    case .replace: list[try #require(Int(first))] = try #require(new)
    case .remove: list.remove(at: try #require(Int(first)))
    }
    return list
  }
  var object = try #require(value as? [String: Any])
  guard rest.isEmpty else {
    object[first] = try changed(try #require(object[first]), rest, kind, new)
    return object
  }
  // A new member is added, a known one replaced: the patch must know which.
  #expect((object[first] == nil) == (kind == .add), "\(kind) \(first)")
  object[first] = new
  return object
}
