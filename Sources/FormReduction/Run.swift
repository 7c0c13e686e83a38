/// A whole run: every procedure analysed once, in the order of the input, its results streamed out.
public struct Run: Sendable {
  private let loader: Loader
  private let catalogue: Catalogue
  private let options: Options
  private let threads: Int

  public init(_ loader: Loader, catalogue: Catalogue, options: Options, threads: Int) {
    self.loader = loader
    self.catalogue = catalogue
    self.options = options
    self.threads = threads
  }

  /// Analyses all procedures.
  ///
  /// - Parameter deliver: Called with each analysis in the order in which the procedures' first forms
  ///   stand in the input, whatever the number of threads.
  /// - Returns: The totals.
  public func analyses(_ deliver: (Analysis) throws -> Void) async rethrows -> Totals {
    var totals = Totals()
    let (loader, catalogue, options) = (loader, catalogue, options)
    let first = Analyzer(catalogue, options: options)
    try await forEachInOrder(
      loader.count, threads: threads, state: { first },
      work: { analyzer, number in loader.procedure(number).map { analyzer.analysis(of: $0) } },
      deliver: { (analysis: Analysis?) in
        guard let analysis else { return }
        totals.add(analysis)
        try deliver(analysis)
      })
    return totals
  }
}
