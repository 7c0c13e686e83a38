import Foundation
import Testing

@testable import FormReduction

@Suite("Drupal webforms")
struct DrupalTests {
  static let files = corpus("drupal-webform", "yml")

  @Test(
    "each is named with the reason, none is taken for something else", .enabled(if: !files.isEmpty))
  func corpusIsRefused() async {
    let loader = await Loader(
      inputs: Self.files.map(\.path), procedures: ProcedureList(), threads: 2)
    #expect(loader.count == 0)
    #expect(loader.diagnostics.count == Self.files.count)
    #expect(loader.diagnostics.allSatisfy { $0.message.english.hasPrefix("a Drupal webform") })
  }

  @Test("other YAML is none", arguments: ["a: 1\nelements: 2\n", "elements:\n- '#x'\n- b"])
  func others(_ text: String) {
    let isRefused = refusal(text, file: "a.yml").contains("Drupal")
    #expect(isRefused == text.contains("#"))
  }
}
