import Testing

@testable import FormReduction

/// A generator of the same numbers on every run and machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Properties of every analysis")
struct PropertyTests {
  private static let words = Catalogue.vietnam.lexicon.entries.flatMap(\.words).map {
    $0.hasSuffix("*") ? String($0.dropLast()) : $0
  }

  /// A form nobody would write: wordings in any order, blocks in blocks, groups, conditions.
  private func procedure(_ random: inout SeededGenerator) -> Procedure {
    func label() -> String {
      let count = Int.random(in: 0...3, using: &random)
      var label = (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
        .joined(separator: [" ", ", ", " / ", " (", ": "].randomElement(using: &random) ?? " ")
      if Int.random(in: 0...9, using: &random) == 0 { label = label.uppercased() }
      if Int.random(in: 0...9, using: &random) == 0, !label.isEmpty {
        label.remove(at: label.indices.randomElement(using: &random) ?? label.startIndex)
      }
      return label
    }
    func form(_ name: String) -> Form {
      var form = Form(file: name, format: "formio", title: label())
      for number in 0..<Int.random(in: 1...5, using: &random) {
        let kind: Section.Kind =
          [.step, .block, .repeatingGroup].randomElement(using: &random) ?? .step
        let parent = number > 0 && Bool.random(using: &random) ? number - 1 : nil
        form.sections.append(Section(title: label(), kind: kind, parent: parent))
      }
      let kinds: [FieldKind] = [.text, .date, .choice, .radio, .yesNo, .number, .file]
      let roles: [Field.Role] = [.declared, .declared, .declared, .supplied, .hidden, .attachment]
      for number in 0..<Int.random(in: 0...25, using: &random) {
        let section = form.sections.indices.randomElement(using: &random)
        let isGroup = section.map { form.sections[$0].kind == .repeatingGroup } ?? false
        var field = Field(
          pointer: "/\(number)", key: label().filter { $0 != " " }, label: label(),
          kind: kinds.randomElement(using: &random) ?? .text,
          role: roles.randomElement(using: &random) ?? .declared, section: section,
          group: isGroup ? section : nil)
        if Int.random(in: 0...5, using: &random) == 0 {
          field.conditionals = [
            Conditional(
              shows: Bool.random(using: &random),
              terms: [.init(field: "k", comparison: .equal, value: "\(number % 3)")])
          ]
        }
        form.fields.append(field)
      }
      return form
    }
    return Procedure(
      metadata: ProcedureMetadata(name: label()), forms: [form("a"), form("b")])
  }

  @Test(
    "one finding per declared field, rates in 0...1, no figure contradicts another",
    arguments: 0..<40)
  func invariants(_ seed: Int) {
    var random = SeededGenerator(state: UInt64(seed))
    var analyzer = Analyzer(.vietnam, options: Options(asOf: testDay))
    for _ in 0..<5 {
      let procedure = procedure(&random)
      let analysis = analyzer.analysis(of: procedure)
      let figures = analysis.reduction
      let declared = analysis.fields.filter { $0.field.role == .declared }
      #expect(declared.allSatisfy { $0.finding != nil })
      #expect(analysis.fields.allSatisfy { ($0.finding != nil) == ($0.field.role == .declared) })
      #expect(figures.declared == declared.count)
      let reducible = declared.count {
        $0.finding?.verdict != .keep && $0.finding?.confidence == .certain
      }
      #expect(figures.reducible == reducible)
      for part in [
        figures.reducible + figures.likely, figures.noDatabaseReducible, figures.selfFiledReducible,
        figures.repeated,
      ] { #expect((0...figures.declared).contains(part)) }
      // More sources never free fewer fields.
      #expect(figures.noDatabaseReducible <= figures.connectedReducible)
      #expect(figures.connectedReducible <= figures.publishedReducible)
      #expect(figures.publishedReducible <= figures.reducible)
      for field in analysis.fields {
        if let earlier = field.finding?.duplicateOf { #expect(earlier < field.reference) }
        if field.finding?.verdict == .duplicate { #expect(field.finding?.duplicateOf != nil) }
        if field.finding?.verdict == .derivable { #expect(field.finding?.source != nil) }
        #expect(field.finding.map { Rules.rule($0.rule) != nil } ?? true)
      }
    }
  }

  @Test("what an analyzer has seen before changes nothing")
  func memory() {
    var random = SeededGenerator(state: 7)
    let procedures = (0..<30).map { _ in procedure(&random) }
    var one = Analyzer(.vietnam, options: Options(asOf: testDay))
    // What a report has learnt of other procedures changes nothing either.
    var report = NDJSONReport()
    for procedure in procedures {
      var fresh = Analyzer(.vietnam, options: Options(asOf: testDay))
      var freshReport = NDJSONReport()
      let context = ReportContext(
        catalogue: .vietnam, language: .vietnamese, options: Options(asOf: testDay),
        diagnostics: [],
        ignored: [:], unreadableCount: 0)
      #expect(
        report.render(one.analysis(of: procedure), context)
          == freshReport.render(fresh.analysis(of: procedure), context))
    }
  }
}
