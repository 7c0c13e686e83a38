import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// What a text gives, its format found by what it holds.
func load(_ text: String, file: String = "form.json") -> TextLoader.Outcome {
  TextLoader().forms(in: Array(text.utf8), file: file)
}

/// The only form of a text.
func form(_ text: String, file: String = "form.json") throws -> Form {
  guard case .loaded(let loaded) = load(text, file: file) else {
    Issue.record("not loaded: \(load(text, file: file))")
    throw CancellationError()
  }
  return try #require(loaded.forms.first)
}

/// Why a text gives no form, in English; "" where it gives one.
func refusal(_ text: String, file: String = "form.json") -> String {
  switch load(text, file: file) {
  case .loaded: ""
  case .unknown(let diagnostic), .refused(let diagnostic): diagnostic.text(.english)
  }
}

extension Form {
  /// One line a field: `step > blocks | label | kind role`, with `[]` behind a repeating group, `*` behind a
  /// prefilled field and its conditions.
  var outline: [String] {
    fields.map { field in
      let blocks = sections(around: field).reversed().map { index in
        let section = sections[index]
        return section.title + (section.kind == .repeatingGroup ? "[]" : "")
          + (section.kind == .step ? "!" : "")
      }
      let conditions = field.conditionals.map { conditional in
        let terms = conditional.terms.map { "\($0.field) \($0.comparison) \($0.value)" }
        return (conditional.shows ? " if " : " unless ")
          + terms.joined(separator: conditional.needsAll ? " and " : " or ")
      }
      return "\(blocks.joined(separator: " > ")) | \(field.label) | \(field.kind) \(field.role)"
        + (field.isPrefilled ? "*" : "") + conditions.joined()
    }
  }
}

/// The forms of a file of ours or of others, loaded as the command does.
func forms(in file: URL) async -> (forms: [Form], diagnostics: [Diagnostic]) {
  let loader = await Loader(inputs: [file.path], procedures: ProcedureList(), threads: 1)
  let forms = (0..<loader.count).compactMap { loader.procedure($0).procedure }.flatMap(\.forms)
  return (forms, loader.diagnostics)
}

/// The files below a folder of others' forms, in order; none where there is no such folder.
func corpus(_ name: String, _ extensions: String...) -> [URL] {
  let root = Paths.shared.appending(path: "corpora/\(name)")
  let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
  return (all?.compactMap { $0 as? URL } ?? []).filter { extensions.contains($0.pathExtension) }
    .sorted { $0.path < $1.path }
}
