/// Which wordings of a lexicon a text uses: for measuring what is left without them.
package struct UsedWordings: Sendable {
  private let reader: WordingReader

  package init(_ lexicon: Lexicon) { reader = WordingReader(lexicon) }

  /// The wordings found in the title of a form or of a block, as the lexicon writes them.
  package func inHeading(_ title: String) -> [String] { reader.reading(ofHeading: title).found }

  /// The wordings found in a label.
  package func inLabel(_ label: String) -> [String] { reader.reading(ofLabel: label).found }
}
