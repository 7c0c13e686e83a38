/// Every threshold of an analysis, with its default and its reason.
public struct Options: Sendable {
  /// In percent. Default 20: Chỉ thị 05/CT-TTg (2023).
  public var target = Target.official
  /// The day on which legal bases, lookups and obsolete things are judged.
  public var asOf: CalendarDate
  /// Source ids switched on or off against the catalogue's defaults.
  public var switchedOn: Set<String> = []
  public var switchedOff: Set<String> = []

  public init(asOf: CalendarDate) { self.asOf = asOf }

  /// Which sources of a catalogue count, in its order.
  public func activeSources(of catalogue: Catalogue) -> [Bool] {
    catalogue.sources.map { source in
      switchedOn.contains(source.id) || source.isOnByDefault && !switchedOff.contains(source.id)
    }
  }
}
