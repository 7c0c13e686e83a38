/// What each source frees over many procedures: a fold that grows with the catalogue, not the set.
public struct SourceTotals: Sendable {
  /// What one source, or one other reason for a cut, frees.
  public struct Freed: Sendable, Hashable {
    /// Reducible fields, by confidence.
    public var certain = 0
    public var likely = 0
    /// Procedures in which it frees a field for certain.
    public var procedures = 0
    /// Ids of the legal bases cited.
    public var bases: Set<String> = []
  }

  /// Why a field need not be asked.
  public enum Reason: Hashable, Sendable {
    /// The id of a source.
    case source(String)
    /// The form itself already fills it in.
    case form
    case duplicate
    case obsolete
  }

  public private(set) var freed: [Reason: Freed] = [:]
  /// Fields of each attribute that no source holds, and the procedures that ask it.
  public private(set) var unsourced: [Attribute: (fields: Int, procedures: Int)] = [:]

  public init() {}

  /// Adds one procedure.
  public mutating func add(_ analysis: Analysis) {
    var touched: Set<Reason> = []
    var wanted: Set<Attribute> = []
    for field in analysis.fields {
      guard let finding = field.finding else { continue }
      guard let reason = SourceTotals.reason(finding) else {
        if finding.rule == Rules.noSource.id, let attribute = field.meaning.attribute {
          unsourced[attribute, default: (0, 0)].fields += 1
          wanted.insert(attribute)
        }
        continue
      }
      if finding.confidence == .certain {
        freed[reason, default: Freed()].certain += 1
        touched.insert(reason)
      } else {
        freed[reason, default: Freed()].likely += 1
      }
      freed[reason, default: Freed()].bases.formUnion(finding.bases)
    }
    for reason in touched { freed[reason, default: Freed()].procedures += 1 }
    for attribute in wanted { unsourced[attribute, default: (0, 0)].procedures += 1 }
  }

  /// Why a field need not be asked; `nil` where it stays.
  static func reason(_ finding: Finding) -> Reason? {
    switch finding.verdict {
    case .keep: nil
    case .duplicate: .duplicate
    case .obsolete: .obsolete
    case .derivable: finding.source.map { .source($0) } ?? .form
    }
  }
}
