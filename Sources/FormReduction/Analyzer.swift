/// The corridor from a procedure to its figures: recognize, derive, reduce.
///
/// Keeps what it has learnt of wordings from one procedure to the next, which makes it fast and
/// changes no result; each thread has its own.
public struct Analyzer: Sendable {
  private let catalogue: Catalogue
  private let options: Options
  private var recognizer: Recognizer

  public init(_ catalogue: Catalogue, options: Options) {
    self.catalogue = catalogue
    self.options = options
    recognizer = Recognizer(catalogue, asOf: options.asOf, witnesses: options.witnesses)
  }

  /// Analyses one procedure.
  public mutating func analysis(of procedure: Procedure) -> Analysis {
    let recognized = recognizer.recognize(procedure, keepsEvidence: true)
    let meanings = recognized.meanings
    let deriver = Deriver(
      procedure, meanings: meanings, context: recognized.context, catalogue: catalogue,
      asOf: options.asOf)
    let active = options.activeSources(of: catalogue)
    var findings = deriver.verdicts(.init(active: active))

    let fields = procedure.forms.flatMap(\.fields)
    var reduction = Reduction(roles: fields.map(\.role), findings: findings)
    reduction.selfFiledReducible = reduction.reducible
    if deriver.hasOwner {
      let selfFiled = deriver.verdicts(.init(active: active, isSelfFiled: true))
      reduction.selfFiledReducible = Reduction.reducible(selfFiled)
      for (index, finding) in selfFiled.enumerated() {
        findings[index]?.repeatsWhenSelfFiled = finding?.duplicateOf
      }
    } else {
      for index in findings.indices {
        let earlier = findings[index]?.duplicateOf
        findings[index]?.repeatsWhenSelfFiled = earlier
      }
    }
    func reducible(counting isCounted: (Source) -> Bool) -> Int {
      let counted = zip(catalogue.sources, active).map { $1 && isCounted($0) }
      if counted == active { return reduction.reducible }
      return Reduction.reducible(deriver.verdicts(.init(active: counted)))
    }
    reduction.noDatabaseReducible = reducible { source in
      [.account, .portal, .computation].contains(source.kind)
    }
    reduction.connectedReducible = reducible { $0.status == .connected }
    reduction.publishedReducible = reducible { $0.status <= .published }

    var branches: [Analysis.Branch] = []
    for branch in deriver.branches() {
      let list = deriver.verdicts(.init(active: active, open: branch.open))
      let rate = Rate(Reduction.reducible(list), of: list.count { $0 != nil })
      branches.append(.init(field: branch.field, answer: branch.answer, rate: rate))
      if rate.declared > 0, rate < reduction.branchMinimum { reduction.branchMinimum = rate }
    }

    var analyzed: [Analysis.AnalyzedField] = []
    var index = 0
    for (number, form) in procedure.forms.enumerated() {
      for (position, field) in form.fields.enumerated() {
        if field.role != .hidden {
          analyzed.append(
            .init(
              reference: FieldReference(form: number, field: position), field: field,
              step: form.stepTitle(of: field), meaning: meanings[number][position],
              finding: findings[index]))
        }
        index += 1
      }
    }
    return Analysis(
      metadata: procedure.metadata,
      forms: procedure.forms.map { .init(file: $0.file, format: $0.format, title: $0.title) },
      fields: analyzed, reduction: reduction, branches: branches,
      suggestions: deriver.suggestions(findings, active: active), target: options.target)
  }
}
