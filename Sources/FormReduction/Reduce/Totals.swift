/// The figures over many procedures: a fold, so that no procedure is kept.
public struct Totals: Sendable {
  /// What a group of procedures (all, an agency, a sector) adds up to.
  public struct Group: Sendable {
    public var procedures = 0
    public var forms = 0
    public var meeting = 0
    public var missing = 0
    /// Without any declared field: neither passes nor fails.
    public var notApplicable = 0
    /// Sums over procedures; rates pooled from them are ΣR/ΣD.
    public var declared = 0
    public var supplied = 0
    public var attachments = 0
    public var derivable = 0
    public var duplicate = 0
    public var obsolete = 0
    public var likely = 0
    public var repeated = 0
    public var selfFiledReducible = 0
    public var noDatabaseReducible = 0
    public var connectedReducible = 0
    public var publishedReducible = 0
    /// One rate for each procedure that declares anything.
    public private(set) var rates: [Rate] = []

    public var reducible: Int { derivable + duplicate + obsolete }
    public var pooled: Rate { Rate(reducible, of: declared) }
    public var pooledUpper: Rate { Rate(reducible + likely, of: declared) }

    /// The middle rate, in ten-thousandths; of two middle ones their mean, rounded half up. `nil`
    /// where no procedure declares anything.
    public var medianTenThousandths: Int? {
      guard !rates.isEmpty else { return nil }
      let sorted = rates.sorted(by: <)
      let low = sorted[(sorted.count - 1) / 2]
      let high = sorted[sorted.count / 2]
      // (a/b + c/d) / 2 as one exact fraction.
      let mean = Rate(
        low.reducible * high.declared + high.reducible * low.declared,
        of: 2 * low.declared * high.declared)
      return mean.tenThousandths
    }

    mutating func add(_ analysis: Analysis) {
      let figures = analysis.reduction
      procedures += 1
      forms += analysis.forms.count
      switch analysis.meetsTarget {
      case true?: meeting += 1
      case false?: missing += 1
      case nil: notApplicable += 1
      }
      declared += figures.declared
      supplied += figures.supplied
      attachments += figures.attachments
      derivable += figures.derivable
      duplicate += figures.duplicate
      obsolete += figures.obsolete
      likely += figures.likely
      repeated += figures.repeated
      selfFiledReducible += figures.selfFiledReducible
      noDatabaseReducible += figures.noDatabaseReducible
      connectedReducible += figures.connectedReducible
      publishedReducible += figures.publishedReducible
      if figures.declared > 0 { rates.append(figures.rate) }
    }
  }

  public private(set) var all = Group()
  private var byAgency: [String: Group] = [:]
  private var bySector: [String: Group] = [:]
  /// A bit for each data item, by its number.
  private var items: [UInt64] = []

  public init() {}

  /// Adds one procedure.
  public mutating func add(_ analysis: Analysis) {
    all.add(analysis)
    if let agency = analysis.metadata.agency { byAgency[agency, default: Group()].add(analysis) }
    if let sector = analysis.metadata.sector { bySector[sector, default: Group()].add(analysis) }
    for item in analysis.dataItems {
      let (word, bit) = (Int(item.number >> 6), UInt64(item.number & 63))
      if word >= items.count { items += repeatElement(0, count: word + 1 - items.count) }
      items[word] |= 1 << bit
    }
  }

  /// Different data items asked across all forms: pairs of subject and attribute, and unrecognised
  /// questions by their words.
  public var uniqueDataItems: Int { items.reduce(0) { $0 + $1.nonzeroBitCount } }
  /// In the byte order of the names.
  public var agencies: [(name: String, group: Group)] { Totals.sorted(byAgency) }
  public var sectors: [(name: String, group: Group)] { Totals.sorted(bySector) }

  private static func sorted(_ groups: [String: Group]) -> [(name: String, group: Group)] {
    groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { (name: $0.key, group: $0.value) }
  }
}
