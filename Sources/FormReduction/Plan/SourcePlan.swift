/// Which source to connect or publish next: a fold over procedures.
///
/// Counts today's connected sources, then asks of every set of the others how many procedures it lifts
/// over the target, and how many fields it frees. For each procedure the figures of all combinations
/// are there (``SourceCombinations``), so the best set of *k* is found by trying all sets; only where
/// there are too many of them is it put together one source at a time, and then the bound is said.
public struct SourcePlan: Sendable {
  private struct Procedure: Sendable {
    var agency: String?
    var declared: Int
    var combinations: SourceCombinations
    var target: Target

    func meets(_ chosen: UInt64) -> Bool {
      Rate(combinations.reducible(with: chosen), of: declared).meets(target) ?? false
    }
  }

  /// What a set of sources brings.
  public struct Gain: Sendable, Hashable, Comparable {
    /// Procedures that meet the target with it and do not without.
    public var lifted = 0
    /// Fields that need not be declared with it and must without.
    public var freed = 0

    public static func < (a: Gain, b: Gain) -> Bool { (a.lifted, a.freed) < (b.lifted, b.freed) }
  }

  /// The best set of a size.
  public struct Best: Sendable {
    /// Ids, in the order of the catalogue.
    public var sources: [String]
    public var gain: Gain
    /// Whether all sets of the size were tried.
    public var isExact: Bool
  }

  /// A key that could be asked, over all procedures.
  public struct Key: Sendable {
    public var subject: Subject
    public var ask: [Attribute]
    public var procedures = 0
    /// Fields less in all.
    public var net = 0
    public var lifted = 0
  }

  /// Sources that count neither as connected nor by themselves, in the order of the catalogue.
  public let candidates: [Source]
  private var procedures: [Procedure] = []
  private var keys: [[String]: Key] = [:]
  private var keyOrder: [[String]] = []

  /// Sets tried for one size at most, times procedures: a few seconds.
  static let effort = 40_000_000

  /// - Parameter options: As the user gave them; ``options(_:in:)`` are those for the analyses.
  public init(_ catalogue: Catalogue, _ options: Options) {
    candidates = SourcePlan.candidates(catalogue, options)
  }

  private static func candidates(_ catalogue: Catalogue, _ options: Options) -> [Source] {
    zip(catalogue.sources, options.activeSources(of: catalogue)).filter { source, isActive in
      [.national, .sector, .provincial].contains(source.kind)
        && !(isActive && source.status == .connected)
    }.map(\.0)
  }

  /// The options under which procedures are to be analysed for the plan.
  public static func options(_ options: Options, in catalogue: Catalogue) -> Options {
    var options = options
    options.candidates = candidates(catalogue, options).map(\.id)
    return options
  }

  public mutating func add(_ analysis: Analysis) {
    for suggestion in analysis.suggestions { add(suggestion, analysis) }
    guard let combinations = analysis.combinations, analysis.reduction.declared > 0 else { return }
    procedures.append(
      Procedure(
        agency: analysis.metadata.agency, declared: analysis.reduction.declared,
        combinations: combinations, target: analysis.target))
  }

  private mutating func add(_ suggestion: Suggestion, _ analysis: Analysis) {
    let id = [suggestion.subject.name] + suggestion.ask.map(\.id)
    if keys[id] == nil { keyOrder.append(id) }
    var key = keys[id] ?? Key(subject: suggestion.subject, ask: suggestion.ask)
    let figures = analysis.reduction
    let after = Rate(
      figures.reducible + suggestion.frees.count, of: figures.declared + suggestion.ask.count)
    key.procedures += 1
    key.net += suggestion.net
    if analysis.meetsTarget == false, after.meets(analysis.target) == true { key.lifted += 1 }
    keys[id] = key
  }

  // MARK: Answers

  /// Procedures that declare anything, and how many of them meet the target with connected sources.
  public var count: Int { procedures.count }
  public var meeting: Int { procedures.count { $0.meets(0) } }

  /// What a set brings.
  ///
  /// - Parameters:
  ///   - chosen: A bit for each candidate.
  ///   - agency: Only procedures of this agency; `nil` for all.
  func gain(of chosen: UInt64, agency: String? = nil) -> Gain {
    var gain = Gain()
    for procedure in procedures where agency == nil || procedure.agency == agency {
      let before = procedure.combinations.reducible(with: 0)
      gain.freed += procedure.combinations.reducible(with: chosen) - before
      if procedure.meets(chosen), !procedure.meets(0) { gain.lifted += 1 }
    }
    return gain
  }

  /// What each candidate brings by itself, in their order.
  public var singles: [Gain] { candidates.indices.map { gain(of: 1 << UInt64($0)) } }

  /// What all candidates together bring: no set brings more.
  public var bound: Gain { gain(of: (0..<UInt64(candidates.count)).reduce(0) { $0 | 1 << $1 }) }

  /// The best set of each size up to a number; equals in the order of the catalogue.
  public func best(upTo size: Int) -> [Best] {
    var best: [Best] = []
    var greedy: UInt64 = 0
    for size in 1...max(1, min(size, max(1, candidates.count))) where size <= candidates.count {
      let isExact =
        SourcePlan.count(choosing: size, of: candidates.count) <= SourcePlan.effort / max(1, count)
      var found: (set: UInt64, gain: Gain)?
      if isExact {
        // All sets with this many bits, from the first sources on (Gosper's hack).
        var set: UInt64 = (1 << UInt64(size)) - 1
        while set < 1 << UInt64(candidates.count) {
          let gain = gain(of: set)
          if found.map({ $0.gain < gain }) ?? true { found = (set, gain) }
          let low = set & (~set &+ 1)
          let next = set + low
          set = ((set ^ next) >> 2) / low | next
        }
      } else {
        for number in candidates.indices where greedy >> UInt64(number) & 1 == 0 {
          let set = greedy | 1 << UInt64(number)
          let gain = gain(of: set)
          if found.map({ $0.gain < gain }) ?? true { found = (set, gain) }
        }
      }
      guard let found else { break }
      greedy = found.set
      best.append(
        Best(
          sources: candidates.indices.filter { found.set >> UInt64($0) & 1 == 1 }
            .map { candidates[$0].id }, gain: found.gain, isExact: isExact))
    }
    return best
  }

  /// *n* over *k*, no more than a few digits past ``effort``.
  private static func count(choosing size: Int, of count: Int) -> Int {
    var result = 1
    for step in 0..<size {
      result = result * (count - step) / (step + 1)
      if result > effort { return result }
    }
    return result
  }

  /// For each agency, in the byte order of the names, what each candidate brings there.
  public var agencies: [(name: String, gains: [Gain])] {
    Set(procedures.compactMap(\.agency)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { name in (name, candidates.indices.map { gain(of: 1 << UInt64($0), agency: name) }) }
  }

  /// Keys that could be asked instead of other fields, those that free most first.
  public var keysToAsk: [Key] {
    keyOrder.compactMap { keys[$0] }.enumerated().sorted {
      ($1.element.lifted, $1.element.net, $0.offset) < (
        $0.element.lifted, $0.element.net, $1.offset
      )
    }.map(\.element)
  }
}
