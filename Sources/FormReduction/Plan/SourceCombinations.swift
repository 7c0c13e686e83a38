/// How many fields of one procedure are reducible under every combination of some sources.
///
/// Only sources that some lookup of the procedure rests on make a difference; for the few of these all
/// combinations are worked out, so that any set of sources can be looked up.
public struct SourceCombinations: Sendable {
  /// Of the candidates, those that can make a difference here, as numbers of the list of candidates.
  public private(set) var concerned: [Int]
  /// For each combination of them the reducible fields: the bit of a number is its place in
  /// ``concerned``.
  public private(set) var reducible: [Int]

  /// More than this many would take too long; the rest of them are taken as not there. No procedure of
  /// the samples and of the labelled forms has more than nine.
  static let limit = 12

  /// - Parameters:
  ///   - candidates: Numbers of sources in the catalogue.
  ///   - others: The sources that count anyway.
  init(of candidates: [Int], without others: SourceSet, _ deriver: inout Deriver) {
    var used = deriver.closure.usedSources(deriver.plan)
    if deriver.hasOwner { used.formUnion(deriver.mergedClosure.usedSources(deriver.plan)) }
    let nothing = SourceSet([])
    var concerned = candidates.indices.filter {
      SourceSet(source: candidates[$0]).intersection(used) != nothing
    }
    if concerned.count > SourceCombinations.limit {
      concerned.removeLast(concerned.count - SourceCombinations.limit)
    }
    var reducible: [Int] = []
    for combination in 0..<1 << concerned.count {
      var active = others
      for (place, candidate) in concerned.enumerated() where combination >> place & 1 == 1 {
        active.formUnion(SourceSet(source: candidates[candidate]))
      }
      reducible.append(deriver.rate(.init(active: active)).reducible)
    }
    self.concerned = concerned
    self.reducible = reducible
  }

  /// For tests: figures worked out by hand.
  init(concerned: [Int], reducible: [Int]) {
    self.concerned = concerned
    self.reducible = reducible
  }

  /// The reducible fields with a set of candidates.
  ///
  /// - Parameter chosen: A bit for each candidate.
  public func reducible(with chosen: UInt64) -> Int {
    var combination = 0
    for (place, candidate) in concerned.enumerated() where chosen >> UInt64(candidate) & 1 == 1 {
      combination |= 1 << place
    }
    return reducible[combination]
  }
}
