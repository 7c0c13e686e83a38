import Interchange

/// The corridor from a procedure to its figures: recognize, derive, reduce.
///
/// Keeps what it has learnt of wordings from one procedure to the next, which makes it fast and
/// changes no result; each thread has its own.
public struct Analyzer: Sendable {
  /// How much of an analysis is wanted.
  public enum Detail: Sendable {
    /// The figures of the procedure: ``Analysis/fields`` and ``Analysis/suggestions`` stay empty.
    case figures
    /// Every field with its finding and the evidence.
    case fields
  }

  private let options: Options
  let detail: Detail
  /// Whether evidence and suggestions are wanted.
  private let explains: Bool
  private let sources: CountedSources
  private var recognizer: Recognizer
  private var deriver: Deriver
  /// Figures of forms met before; `nil` where each is worked out anew.
  private var figureMemo: FigureMemo?

  /// - Parameters:
  ///   - explains: Whether what told what a field is, and what could be asked instead, is wanted with the
  ///     fields; else ``Analysis/AnalyzedField/evidence`` and ``Analysis/suggestions`` stay empty.
  ///   - remembersFigures: Whether a form that equals one before is worked out only once. It changes no
  ///     figure; benchmarks switch it off to measure the work itself.
  public init(
    _ catalogue: Catalogue, options: Options, detail: Detail = .fields, explains: Bool = true,
    remembersFigures: Bool = true
  ) {
    self.options = options
    figureMemo = remembersFigures ? FigureMemo() : nil
    self.detail = detail
    self.explains = explains && detail == .fields
    sources = CountedSources(catalogue, options)
    recognizer = Recognizer(catalogue, asOf: options.asOf, witnesses: options.witnesses)
    deriver = Deriver(DerivationPlan(catalogue, asOf: options.asOf))
  }

  /// Analyses one procedure.
  public mutating func analysis(of procedure: Procedure) -> Analysis {
    _ = makeRoom()
    let recognized = recognizer.recognize(procedure, keepsEvidence: explains)
    let own = analysis(of: procedure, recognized, nil)
    guard let decisions = options.decisions,
      let decided = DecidedProcedure(procedure, decisions, on: options.asOf)
    else { return own }
    // The engine's own view is shown beside what was decided.
    var result = analysis(of: procedure, recognized.corrected(by: decided), decided)
    result.decisionUses = decided.uses
    for index in result.fields.indices {
      guard let decision = decided.decisions[result.fields[index].reference],
        let finding = own.fields[index].finding
      else { continue }
      result.fields[index].finding?.decided = DecidedFinding(
        decision: decision, verdict: finding.verdict, confidence: finding.confidence,
        rule: finding.rule)
    }
    return result
  }

  private mutating func analysis(
    of procedure: Procedure, _ recognized: Recognizer.Result, _ decided: DecidedProcedure?
  ) -> Analysis {
    deriver.take(recognized)
    defer { deriver.letGo() }
    if let decided { deriver.follow(decided) }
    let scenarios = Scenarios(&deriver, sources)
    var analysis = Analysis(
      metadata: procedure.metadata,
      forms: procedure.forms.map { .init(file: $0.file, format: $0.format, title: $0.title) },
      fields: [], reduction: scenarios.reduction, branches: scenarios.branches, suggestions: [],
      target: options.target, dataItems: deriver.dataItems())
    if !sources.candidates.isEmpty {
      analysis.combinations = SourceCombinations(
        of: sources.candidates, without: sources.withoutCandidates, &deriver)
    }
    analysis.branchesLeftOut = scenarios.branchesLeftOut
    if detail == .fields {
      analysis.fields = fields(
        of: procedure, recognized.evidence, scenarios.headline, scenarios.selfFiled)
      if explains {
        analysis.suggestions = deriver.suggestions(scenarios.headline, active: sources.active)
      }
    }
    return analysis
  }

  /// The figures of a procedure of which nothing but them is wanted.
  struct Figures: Sendable {
    private var packed: Reduction.Packed
    var reduction: Reduction { packed.unpacked }
    var dataItems: [DataItem]
    /// The title of its form.
    var title: String
    var branchesLeftOut: Int

    init(_ reduction: Reduction, _ dataItems: [DataItem], title: String, branchesLeftOut: Int) {
      packed = Reduction.Packed(reduction)
      self.dataItems = dataItems
      self.title = title
      self.branchesLeftOut = branchesLeftOut
    }
  }

  /// The figures of a procedure with one form.
  ///
  /// - Parameters:
  ///   - outline: Its texts are numbered by ``texts``.
  ///   - name: Of the procedure.
  ///   - last: The room behind which the run ends.
  /// - Returns: `nil` where that is before the figures.
  mutating func figures(
    of outline: FormOutline, name: TextTable.ID, upTo last: Room
  ) -> Figures? {
    guard last >= .recognition else { return nil }
    guard figureMemo != nil else { return newFigures(of: outline, name: name, upTo: last) }
    let hash = FigureMemo.hash(of: outline, name: name)
    if let known = figureMemo?.figures(of: outline, name: name, hash: hash) { return known }
    let figures = newFigures(of: outline, name: name, upTo: last)
    figureMemo?.note(figures, of: outline, name: name, hash: hash)
    return figures
  }

  private mutating func newFigures(
    of outline: FormOutline, name: TextTable.ID, upTo last: Room
  ) -> Figures? {
    let recognized = recognizer.recognize([outline], name: name, keepsEvidence: false)
    guard last >= .derivation else { return nil }
    deriver.take(recognized)
    defer { deriver.letGo() }
    let scenarios = Scenarios(&deriver, sources)
    return Figures(
      scenarios.reduction, deriver.dataItems(), title: texts[outline.title],
      branchesLeftOut: scenarios.branchesLeftOut)
  }

  /// The numbers of texts, for outlines.
  var texts: TextTable {
    get { recognizer.memo.readings.texts }
    _modify { yield &recognizer.memo.readings.texts }
  }

  /// Forgets texts where there are too many.
  ///
  /// - Returns: Whether numbers given before are void now.
  mutating func makeRoom() -> Bool {
    guard recognizer.memo.makeRoom() else { return false }
    figureMemo?.removeAll()
    return true
  }

  /// What the analysis of a procedure adds up to for the figures.
  func analysis(
    of figures: Figures, _ metadata: ProcedureMetadata, _ form: Analysis.FormSummary
  ) -> Analysis {
    var analysis = Analysis(
      metadata: metadata, forms: [form], fields: [], reduction: figures.reduction, branches: [],
      suggestions: [], target: options.target, dataItems: figures.dataItems)
    analysis.branchesLeftOut = figures.branchesLeftOut
    return analysis
  }

  /// The rulings under each scenario, each computed only where it can differ.
  private struct Scenarios {
    let headline: Deriver.Rulings
    let selfFiled: Deriver.Rulings
    var reduction: Reduction
    var branches: [Analysis.Branch] = []
    let branchesLeftOut: Int

    init(_ deriver: inout Deriver, _ sources: CountedSources) {
      let headline = deriver.rulings(.init(active: sources.active))
      var reduction = Reduction(roles: deriver.items.lazy.map(\.field.role), rulings: headline.list)
      let used = deriver.closure.usedSources(deriver.plan)
      // Sources that no lookup here rests on make no difference.
      var known = [(sources: sources.active.intersection(used), reducible: reduction.reducible)]
      func reducible(counting counted: SourceSet) -> Int {
        let counting = counted.intersection(used)
        if let same = known.first(where: { $0.sources == counting }) { return same.reducible }
        let reducible = deriver.rate(.init(active: counted)).reducible
        known.append((counting, reducible))
        return reducible
      }
      reduction.noDatabaseReducible = reducible(counting: sources.noDatabase)
      reduction.connectedReducible = reducible(counting: sources.connected)
      reduction.publishedReducible = reducible(counting: sources.published)
      selfFiled =
        deriver.hasOwner
        ? deriver.rulings(.init(active: sources.active, isSelfFiled: true)) : headline
      reduction.selfFiledReducible = selfFiled.list.count { $0?.isCounted ?? false }
      let (openBranches, branchesLeftOut) = deriver.branches()
      self.branchesLeftOut = branchesLeftOut
      for branch in openBranches {
        // Where all fields are open nothing differs.
        let rate =
          branch.open.contains(false)
          ? deriver.rate(.init(active: sources.active, open: branch.open)) : reduction.rate
        branches.append(.init(field: branch.field, answer: branch.answer, rate: rate))
        if rate.declared > 0, rate < reduction.branchMinimum { reduction.branchMinimum = rate }
      }
      self.headline = headline
      self.reduction = reduction
    }
  }

  private func fields(
    of procedure: Procedure, _ evidence: [[[Evidence]]], _ headline: Deriver.Rulings,
    _ selfFiled: Deriver.Rulings
  ) -> [Analysis.AnalyzedField] {
    let findings = deriver.findings(headline, .init(active: sources.active))
    var fields: [Analysis.AnalyzedField] = []
    var index = 0
    for (number, form) in procedure.forms.enumerated() {
      for (position, field) in form.fields.enumerated() {
        if field.role != .hidden {
          var finding = findings[index]
          if let earlier = selfFiled.list[index]?.duplicateOf, earlier >= 0 {
            finding?.repeatsWhenSelfFiled = deriver.reference(Int(earlier))
          }
          fields.append(
            .init(
              reference: FieldReference(form: number, field: position), field: field,
              step: form.stepTitle(of: field), meaning: deriver.items[index].meaning,
              evidence: evidence.isEmpty ? [] : evidence[number][position], finding: finding))
        }
        index += 1
      }
    }
    return fields
  }

  /// Which sources count in which figure.
  private struct CountedSources: Sendable {
    let active: SourceSet
    let noDatabase: SourceSet
    let connected: SourceSet
    let published: SourceSet
    /// Numbers of the sources of the what-if, in the order in which they were named.
    let candidates: [Int]
    let withoutCandidates: SourceSet

    init(_ catalogue: Catalogue, _ options: Options) {
      let isActive = options.activeSources(of: catalogue)
      func counted(_ isCounted: (Source) -> Bool) -> SourceSet {
        SourceSet(zip(catalogue.sources, isActive).map { $1 && isCounted($0) })
      }
      active = counted { _ in true }
      noDatabase = counted { [.account, .portal, .computation].contains($0.kind) }
      connected = counted { $0.status == .connected }
      published = counted { $0.status <= .published }
      candidates = options.candidates.compactMap { id in
        catalogue.sources.firstIndex { $0.id == id }
      }
      withoutCandidates = counted { !options.candidates.contains($0.id) }
    }
  }
}
