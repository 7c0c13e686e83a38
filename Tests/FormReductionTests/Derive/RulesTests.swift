import Testing

@testable import FormReduction

@Suite("Rules")
struct RulesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: String
    var example: Rule.Example
    var applies: Bool
    var testDescription: String { "\(rule) \(applies ? "on" : "not on") “\(example.field)”" }
  }

  static let cases = Rules.all.flatMap { rule in
    rule.applies.map { Case(rule: rule.id, example: $0, applies: true) }
      + rule.doesNotApply.map { Case(rule: rule.id, example: $0, applies: false) }
  }

  @Test("each example fires or does not, as it says", arguments: cases)
  func example(_ example: Case) throws {
    let analysis = Analysis(example.example.title, example.example.steps)
    let finding = try #require(analysis.last(example.example.field)?.finding)
    #expect((finding.rule == example.rule) == example.applies, "got \(finding.rule)")
    if example.applies {
      #expect(finding.verdict == Rules.rule(example.rule)?.verdict)
    }
  }

  @Test("ids are unique and every finding names a rule of the list")
  func identities() {
    #expect(Set(Rules.all.map(\.id)).count == Rules.all.count)
    for rule in Rules.all where !Rules.withoutExample.contains(rule.id) {
      #expect(!rule.applies.isEmpty, "\(rule.id) has no example")
    }
  }
}
