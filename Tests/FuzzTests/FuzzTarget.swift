import FormReduction
import Interchange

/// Something that takes bytes of strangers, with what must hold whatever they are.
///
/// The same checks run in two ways: here over the stored corpus and seeded mutations of it, a few
/// seconds in all; and as a libFuzzer program for hours (`Tests/FuzzTests/fuzz TARGET SECONDS`).
struct FuzzTarget: Sendable {
  var name: String
  /// Pieces that a mutation throws in.
  var tokens: [String]
  /// - Throws: ``Violation`` where something does not hold.
  var check: @Sendable ([UInt8]) throws(Violation) -> Void

  /// THE LIST of targets; each has a folder in `Corpus`.
  static let all: [FuzzTarget] = [
    json, formio, formats, csv, catalogue, folding, closure,
  ]

  /// They have learnt nothing yet: making one takes longer than most checks.
  static let analyzers = {
    let options = Options(asOf: CalendarDate(year: 2026, month: 11, day: 24))
    return (
      fields: Analyzer(.vietnam, options: options),
      figures: Analyzer(.vietnam, options: options, detail: .figures)
    )
  }()
}

/// What did not hold.
struct Violation: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }

  static func unless(_ condition: Bool, _ what: @autoclosure () -> String) throws(Violation) {
    if !condition { throw Violation(what()) }
  }
}
