/// What the fields of a procedure are shown on, in numbers: which choice, which answer.
///
/// Each list of conditionals that a form has (``FormOutline/conditionals``) is one gate, and all fields
/// behind it share it. Choices and answers are numbered once, so that asking whether two fields can
/// both be shown compares integers.
struct Gates: Sendable {
  /// A choice and one answer of it.
  private struct Answer: Sendable, Equatable {
    var choice: Int32
    var value: Int32
  }

  private struct Gate: Sendable {
    /// Answers without which it is closed, and answers with which it is; indices into ``answers``.
    var required: Range<Int>
    var refused: Range<Int>
    /// The choices it speaks of: indices into ``choices``.
    var choices: Range<Int>
  }

  private var gates: [Gate] = []
  private var answers: [Answer] = []
  private var choices: [Int32] = []
  /// Where the gates of each form begin in ``gates``.
  private var starts: [Int] = []
  private var numbers: [String: Int32] = [:]

  /// Whether anything is shown on a condition.
  var isEmpty: Bool { gates.isEmpty }

  /// Makes them those of a procedure, in place of the one before.
  mutating func build(_ outlines: [FormOutline]) {
    starts.removeAll(keepingCapacity: true)
    if !gates.isEmpty {
      gates.removeAll(keepingCapacity: true)
      answers.removeAll(keepingCapacity: true)
      choices.removeAll(keepingCapacity: true)
      numbers.removeAll(keepingCapacity: true)
    }
    for outline in outlines {
      starts.append(gates.count)
      for conditionals in outline.conditionals { add(conditionals) }
    }
  }

  private mutating func add(_ conditionals: [Conditional]) {
    let first = answers.count
    for conditional in conditionals
    where conditional.shows && (conditional.needsAll || conditional.terms.count == 1) {
      for term in conditional.terms where term.comparison == .equal { answers.append(answer(term)) }
    }
    let second = answers.count
    for conditional in conditionals where conditional.terms.count == 1 {
      let refuses: Conditional.Term.Comparison = conditional.shows ? .notEqual : .equal
      for term in conditional.terms where term.comparison == refuses {
        answers.append(answer(term))
      }
    }
    let firstChoice = choices.count
    for term in conditionals.lazy.flatMap(\.terms) { choices.append(number(of: term.field)) }
    gates.append(
      Gate(
        required: first..<second, refused: second..<answers.count,
        choices: firstChoice..<choices.count))
  }

  private mutating func answer(_ term: Conditional.Term) -> Answer {
    Answer(choice: number(of: term.field), value: number(of: term.value))
  }

  private mutating func number(of text: String) -> Int32 {
    if let known = numbers[text] { return known }
    let number = Int32(numbers.count)
    numbers[text] = number
    return number
  }

  /// The gate of a field, as a number of the procedure; `nil` where it is always shown.
  func gate(of item: Deriver.Item) -> Int? {
    let number = Int(item.field.conditionals)
    return number < 0 ? nil : starts[Int(item.form)] + number
  }

  /// Whether only one of the two is ever shown: conditions on one choice with different answers.
  func excludeEachOther(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (gates[a], gates[b])
    return answers[a.required].contains { x in
      answers[b.required].contains { $0.choice == x.choice && $0.value != x.value }
        || answers[b.refused].contains(x)
    } || answers[b.required].contains { answers[a.refused].contains($0) }
  }

  /// Whether each gate speaks of a choice at all.
  func speak(of choice: String) -> [Bool] {
    guard let number = numbers[choice] else { return gates.map { _ in false } }
    return gates.map { choices[$0.choices].contains(number) }
  }
}
