/// What changed between two results over the same procedures (*mức giảm đã đạt*).
///
/// Declared information is counted as the two sides show it; what the catalogue, the decisions or the
/// day changed moves fields between verdicts, never between declared and not, and is kept apart.
public struct Comparison: Sendable {
  /// A field that both sides have, with what became of it.
  public struct Pair: Sendable {
    public var before: ProcedureRecord.Field
    public var after: ProcedureRecord.Field

    /// Whether its words changed; capitals, marks and numbering do not count.
    public var isRenamed: Bool {
      Wording(before.label).plainText() != Wording(after.label).plainText()
    }
    /// Whether nothing but the verdict may differ.
    var isSameInForm: Bool {
      before.label == after.label && before.key == after.key && before.step == after.step
        && before.role == after.role
    }
  }

  /// One procedure on both sides, or on one.
  public struct Change: Sendable {
    public var before: ProcedureRecord?
    public var after: ProcedureRecord?
    public var pairs: [Pair] = []
    /// Declared fields that the other side does not have.
    public var gone: [ProcedureRecord.Field] = []
    public var come: [ProcedureRecord.Field] = []

    /// The one of today, or the last known one.
    public var record: ProcedureRecord {
      guard let record = after ?? before else {
        preconditionFailure("a change without a procedure")
      }
      return record
    }
    public var nowSupplied: [Pair] {
      pairs.filter { $0.before.role == .declared && $0.after.role == .supplied }
    }
    public var nowDeclared: [Pair] {
      pairs.filter { $0.before.role != .declared && $0.after.role == .declared }
    }
    /// Declared fields on both sides that the forms left alone and the verdict did not.
    public var otherwiseJudged: [Pair] {
      pairs.filter {
        $0.isSameInForm && $0.before.role == .declared
          && $0.before.isReducible != $0.after.isReducible
      }
    }
    public var formsCome: [String] { Change.names(after, without: before) }
    public var formsGone: [String] { Change.names(before, without: after) }

    private static func names(
      _ record: ProcedureRecord?, without other: ProcedureRecord?
    ) -> [String] {
      guard let record, let other else { return record?.forms.map(\.file) ?? [] }
      let matched = FormMatcher(other.forms, record.forms).after
      return zip(record.forms, matched).filter { $1 >= other.forms.count }.map(\.0.file)
    }
  }

  /// Procedures of the side after in its order, then those that only the side before has.
  public var changes: [Change] = []

  public init(_ before: [ProcedureRecord], _ after: [ProcedureRecord]) {
    let partner = Comparison.partners(before, after)
    var isTaken = [Bool](repeating: false, count: before.count)
    for (number, record) in after.enumerated() {
      var change = Change(after: record)
      if let found = partner[number] {
        isTaken[found] = true
        let old = before[found]
        change.before = old
        let matcher = FieldMatcher(old, record)
        change.pairs = matcher.pairs.map {
          Pair(before: old.fields[$0.before], after: record.fields[$0.after])
        }
        change.gone = matcher.gone.map { old.fields[$0] }.filter { $0.role == .declared }
        change.come = matcher.come.map { record.fields[$0] }.filter { $0.role == .declared }
      }
      changes.append(change)
    }
    for (number, record) in before.enumerated() where !isTaken[number] {
      changes.append(Change(before: record))
    }
  }

  /// The number of the same procedure before, for each one after: by code; without a code by the file of
  /// its first form; then by its name, for codes are replaced.
  private static func partners(
    _ before: [ProcedureRecord], _ after: [ProcedureRecord]
  ) -> [Int?] {
    var partner = [Int?](repeating: nil, count: after.count)
    var isTaken = [Bool](repeating: false, count: before.count)
    let traits: [(ProcedureRecord) -> String?] = [
      { $0.code }, { $0.code == nil ? $0.forms.first.map { FormMatcher.baseName($0.file) } : nil },
      { Wording($0.name).plainText() },
    ]
    for trait in traits {
      var open: [String: [Int]] = [:]
      for (number, record) in before.enumerated().reversed() where !isTaken[number] {
        if let trait = trait(record), !trait.isEmpty { open[trait, default: []].append(number) }
      }
      for (number, record) in after.enumerated() where partner[number] == nil {
        guard let trait = trait(record), let found = open[trait]?.popLast() else { continue }
        partner[number] = found
        isTaken[found] = true
      }
    }
    return partner
  }

  /// The sums over a group of procedures.
  public struct Sum: Sendable, Hashable {
    public var procedures = 0
    /// Of procedures that both sides have.
    public var declaredBefore = 0
    public var declaredAfter = 0
    public var gone = 0
    public var come = 0
    public var nowSupplied = 0
    public var nowDeclared = 0
    public var newProcedures = 0
    public var abolished = 0
    /// Reducible fields that are still declared.
    public var reducibleAfter = 0
    /// What each procedure of both sides achieved.
    public var rates: [Rate] = []

    /// (D before − D after) / D before; below zero where more is asked than before.
    public var achieved: Rate { Rate(declaredBefore - declaredAfter, of: declaredBefore) }

    mutating func add(_ change: Change) {
      switch (change.before, change.after) {
      case (let before?, let after?):
        procedures += 1
        declaredBefore += before.declared
        declaredAfter += after.declared
        rates.append(Rate(before.declared - after.declared, of: before.declared))
        gone += change.gone.count
        come += change.come.count
        nowSupplied += change.nowSupplied.count
        nowDeclared += change.nowDeclared.count
        reducibleAfter += after.reducible
      case (nil, let after?):
        newProcedures += 1
        reducibleAfter += after.reducible
      case (_, nil): abolished += 1
      }
    }
  }

  public var all: Sum { sum(changes) }
  public var agencies: [(name: String, sum: Sum)] { groups { $0.agency } }
  public var sectors: [(name: String, sum: Sum)] { groups { $0.sector } }

  private func sum(_ changes: [Change]) -> Sum {
    changes.reduce(into: Sum()) { $0.add($1) }
  }

  /// In the byte order of the names.
  private func groups(_ name: (ProcedureRecord) -> String?) -> [(name: String, sum: Sum)] {
    var groups: [String: Sum] = [:]
    for change in changes {
      if let name = name(change.record) { groups[name, default: Sum()].add(change) }
    }
    return groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ($0.key, $0.value) }
  }
}
