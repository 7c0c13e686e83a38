/// A whole run: every procedure analysed once, in the order of the input, its results streamed out.
public struct Run: Sendable {
  /// What a thread keeps from one procedure to the next.
  private struct Worker: ~Copyable {
    var analyzer: Analyzer
    var reader = PlainFormReader()

    init(analyzer: Analyzer) { self.analyzer = analyzer }
  }

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

  /// Analyses procedures.
  ///
  /// - Parameters:
  ///   - numbers: Those of the loader, ascending; `nil` for all.
  ///   - deliver: Called with each analysis in the order in which the procedures' first forms stand in
  ///     the input, whatever the number of threads.
  /// - Returns: The totals, and the files that were lost while the run went on.
  public func analyses(
    of numbers: [Int]? = nil, _ deliver: (Analysis) throws -> Void
  ) async rethrows -> (totals: Totals, lost: [Diagnostic]) {
    var totals = Totals()
    var lost: [Diagnostic] = []
    let (loader, catalogue, options) = (loader, catalogue, options)
    let first = loader.analyzer ?? Analyzer(catalogue, options: options)
    try await forEachInOrder(
      numbers?.count ?? loader.count, threads: threads, state: { Worker(analyzer: first) },
      work: { worker, position in
        let number = numbers?[position] ?? position
        if let (figures, metadata, form) = loader.figures(of: number) {
          return (worker.analyzer.analysis(of: figures, metadata, form), [])
        }
        let loaded = loader.procedure(number, &worker.reader)
        return (loaded.procedure.map { worker.analyzer.analysis(of: $0) }, loaded.lost)
      },
      deliver: { (analysis: Analysis?, missing: [Diagnostic]) in
        lost += missing
        guard let analysis else { return }
        totals.add(analysis)
        try deliver(analysis)
      })
    return (totals, lost)
  }
}
