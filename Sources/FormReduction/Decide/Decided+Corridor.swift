// Where decisions enter the corridor: meanings that were corrected, verdicts that were decided.

extension Recognizer.Result {
  /// The meanings as somebody corrected them.
  func corrected(by decided: DecidedProcedure) -> Recognizer.Result {
    var result = self
    for (reference, decision) in decided.decisions where decision.kind == .countAs {
      guard !decision.subject.isEmpty || !decision.attribute.isEmpty else { continue }
      var meaning = meanings[reference.form][reference.field]
      if !decision.subject.isEmpty { meaning.subject = Subject(decision.subject) }
      if !decision.attribute.isEmpty {
        meaning.attribute = decision.attribute == "-" ? nil : Attribute(decision.attribute)
      }
      meaning.isNew = false
      meaning.isLikely = false
      meaning.composite = nil
      meaning.restates = nil
      meaning.obsolete = nil
      result.meanings[reference.form][reference.field] = meaning
    }
    return result
  }
}

extension Deriver {
  /// Takes decisions as given.
  mutating func follow(_ decided: DecidedProcedure) {
    for (reference, decision) in decided.decisions {
      let index = formStarts[reference.form] + reference.field
      switch decision.kind {
      case .accept: self.decided[index] = .certain
      case .reject, .notApplicable: self.decided[index] = .keep
      case .countAs:
        self.decided[index] =
          decided.repeated[reference].map { .duplicate(of: formStarts[$0.form] + $0.field) }
          ?? .certain
      }
    }
  }
}
