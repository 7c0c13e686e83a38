import FormReduction

/// What is left when a wording is unknown: each wording that a form uses is taken out of the lexicon in
/// turn, and the fields that used it are judged again.
enum CrossValidation {
  static func print(_ sets: [LabelledSet]) async {
    Swift.print("\n## Without one wording\n")
    Swift.print(
      "Each wording that labelled forms use is removed in turn; counted are the fields whose label it was "
        + "found in and whose verdict was right with it.\n")
    Swift.print(
      "| set | wordings | fields | still right without it | verdict turned into a wrong cut |")
    Swift.print("|---|---|---|---|---|")
    for set in sets { Swift.print(await row(set)) }
  }

  private static func row(_ set: LabelledSet) async -> String {
    let options = Options(asOf: Benchmarks.day)
    let analyses = await set.analyses(.vietnam, options)
    let right = Score(analyses, set).right
    // Which fields, in which files, use a wording.
    var uses: [String: [(file: String, field: String)]] = [:]
    for analysis in analyses {
      for field in analysis.fields {
        let id = Score.id(field, analysis)
        guard right.contains(id) else { continue }
        for case .words(let wordings) in field.evidence {
          for wording in Set(wordings) {
            uses[wording, default: []].append(
              (analysis.forms[field.reference.form].file, id))
          }
        }
      }
    }
    var fields = 0
    var stillRight = 0
    var wrongCuts = 0
    for (wording, users) in uses.sorted(by: { $0.key < $1.key }) {
      var catalogue = Catalogue.vietnam
      for index in catalogue.lexicon.entries.indices {
        catalogue.lexicon.entries[index].words.removeAll { $0 == wording }
      }
      let names = Set(users.map(\.file))
      let files = set.files.filter { path in names.contains { path.hasSuffix("/\($0)") } }
      let without = await set.analyses(catalogue, options, files: files)
      let rightNow = Score(without, set).right
      var found: [String: Bool] = [:]
      for analysis in without {
        for field in analysis.fields {
          let isCut = field.finding.map { $0.verdict.isReducible && $0.confidence == .certain }
          found[Score.id(field, analysis)] = isCut ?? false
        }
      }
      for user in users {
        fields += 1
        if rightNow.contains(user.field) {
          stillRight += 1
        } else if found[user.field] == true {
          wrongCuts += 1
        }
      }
    }
    return
      "| \(set.name) | \(uses.count) | \(fields) | \(stillRight) (\(ratio(stillRight, fields))) "
      + "| \(wrongCuts) (\(ratio(wrongCuts, fields))) |"
  }
}
