import FormReduction

/// What headings, keys and the order of fields are worth beside the labels.
enum Ablation {
  static func print(_ sets: [LabelledSet]) async {
    Swift.print("\n## What each witness is worth\n")
    Swift.print("| witnesses | set | precision | recall | attribute right |")
    Swift.print("|---|---|---|---|---|")
    let steps: [(String, Set<Options.Witness>)] = [
      ("labels only", []), ("+ headings", [.headings]), ("+ keys", [.headings, .keys]),
      ("+ order", [.headings, .keys, .order]), ("labels and order", [.order]),
    ]
    for (name, witnesses) in steps {
      for set in sets {
        var options = Options(asOf: Benchmarks.day)
        options.witnesses = witnesses
        let score = Score(await set.analyses(.vietnam, options), set)
        Swift.print("| \(name) | \(set.name) | \(score.line) |")
      }
    }
  }
}
