/// Every threshold of an analysis, with its default and its reason.
public struct Options: Sendable {
  /// In percent. Default 20: Chỉ thị 05/CT-TTg (2023).
  public var target = Target.official
  /// The day on which legal bases, lookups and obsolete things are judged.
  public var asOf: CalendarDate
  /// Source ids switched on or off against the catalogue's defaults.
  public var switchedOn: Set<String> = []
  public var switchedOff: Set<String> = []

  /// What officials decided about fields; `nil` without a decisions file.
  public var decisions: Decisions?
  /// Ids of the sources whose every combination is asked for (``Analysis/combinations``); none as a rule.
  public var candidates: [String] = []

  /// What besides the label may tell whom a field is about. All, but for measuring what each is worth.
  public var witnesses = Set(Witness.allCases)

  /// A source of evidence beside the words of the label.
  public enum Witness: String, Sendable, CaseIterable {
    /// Titles of steps and blocks.
    case headings
    /// Names of fields in the data.
    case keys
    /// What the fields before it introduced.
    case order
  }

  public init(asOf: CalendarDate) { self.asOf = asOf }

  /// Which sources of a catalogue count, in its order.
  public func activeSources(of catalogue: Catalogue) -> [Bool] {
    catalogue.sources.map { source in
      switchedOn.contains(source.id) || source.isOnByDefault && !switchedOff.contains(source.id)
    }
  }
}
