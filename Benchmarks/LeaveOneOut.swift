import FormReduction

/// What is to be expected of the next form: each labelled form is read without the wordings that it taught.
///
/// A form of others brings wordings that nobody here has met, in its headings ("Chủ thể đề nghị mua
/// điện") as in its labels. So the wordings that only one of all the labelled forms uses are taken out
/// of the lexicon before that form is read: of the parties alone, of everything else alone, and of both.
/// Two lines are harder: a lexicon of nothing but what the other forms use, without the variants that
/// somebody thought of; and no wording left for the one who applies, in headings or labels.
enum LeaveOneOut {
  /// Which wordings a form loses.
  enum Loss: String, CaseIterable {
    case nothing = "nothing"
    case parties = "its own wordings for people"
    case questions = "its own wordings for anything else"
    case own = "all its own wordings"
    case unseen = "all wordings that no other form uses"
    case askers = "every wording it uses for who applies"
  }

  static func print(_ sets: [LabelledSet], listsErrors: Bool) async {
    Swift.print("\n## Without what only one form taught\n")
    Swift.print(
      "Each form is read without the wordings that no other labelled form uses; the last line takes away "
        + "every wording for the one who applies, whoever uses it.\n")
    Swift.print("| without | precision | recall | attribute right | applicant or not |")
    Swift.print("|---|---|---|---|---|")
    let forms = sets.flatMap { set in set.files.map { Form($0, of: set) } }
    let counts = forms.reduce(into: [String: Int]()) { counts, form in
      for wording in form.wordings { counts[wording, default: 0] += 1 }
    }
    for loss in Loss.allCases {
      var sum = Score()
      for form in forms {
        let lexicon = form.lexicon(without: loss, counts)
        var catalogue = Catalogue.vietnam
        catalogue.lexicon = lexicon
        let score = Score(
          await form.set.analyses(catalogue, Options(asOf: Benchmarks.day), files: [form.path]),
          form.set)
        if listsErrors {
          for line in score.errors { Swift.print("\(loss.rawValue): \(line)") }
        }
        sum.add(score)
      }
      Swift.print("| \(loss.rawValue) | \(sum.line) | \(sum.applicantLine) |")
    }
  }

  /// A labelled form and the wordings that it uses.
  private struct Form {
    let path: String
    let set: LabelledSet
    let wordings: Set<String>

    private static let used = UsedWordings(Catalogue.vietnam.lexicon)

    init(_ path: String, of set: LabelledSet) {
      self.path = path
      self.set = set
      var wordings: Set<String> = []
      for row in set.rows where path.hasSuffix("/\(row["file"] ?? "")") {
        wordings.formUnion(Self.used.inLabel(row["label"] ?? ""))
        for column in ["step", "section"] {
          wordings.formUnion(Self.used.inHeading(row[column] ?? ""))
        }
      }
      self.wordings = wordings
    }

    func lexicon(without loss: Loss, _ counts: [String: Int]) -> Lexicon {
      var lexicon = Catalogue.vietnam.lexicon
      if loss == .unseen {
        for index in lexicon.entries.indices where lexicon.entries[index].sense != .filler {
          lexicon.entries[index].words.removeAll { wording in
            (counts[wording] ?? 0) <= (wordings.contains(wording) ? 1 : 0)
          }
        }
        return lexicon
      }
      let own = wordings.filter { counts[$0] == 1 }
      for index in lexicon.entries.indices {
        var lost: Set<String> = []
        if case .party(let number) = lexicon.entries[index].sense {
          let isAsker = [.applicant, .asker].contains(lexicon.parties[number].partyClass)
          if loss == .askers, isAsker { lost = wordings }
          if loss == .parties || loss == .own { lost = own }
        } else if loss == .questions || loss == .own {
          lost = own
        }
        if !lost.isEmpty { lexicon.entries[index].words.removeAll { lost.contains($0) } }
      }
      return lexicon
    }
  }
}
