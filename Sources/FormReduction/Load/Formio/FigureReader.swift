import Interchange

/// Works out figures while files are looked through: one reading of each file, nothing kept but numbers.
///
/// Takes plain Form.io forms that are a procedure of their own; whatever else a text may be, it says
/// `nil`, and the text is looked at in the usual way. One for each thread.
struct FigureReader: ~Copyable {
  private var analyzer: Analyzer
  private var outliner = FormioOutliner()
  private let last: Room

  /// - Parameter last: The room behind which a form is let go.
  init(_ analyzer: Analyzer, upTo last: Room) {
    self.analyzer = analyzer
    self.last = last
  }

  /// What was found in a text.
  struct Found {
    /// The code that the form itself tells.
    var code: String?
    /// `nil` where the run ends before.
    var figures: Analyzer.Figures?
    var sector: String?
  }

  /// Reads a document in a buffer.
  ///
  /// - Parameters:
  ///   - name: The name of the procedure for the code that the form tells, where a list of procedures
  ///     or the file name gives one.
  ///   - file: How the file is shown, where the form has no title.
  ///   - namesOnly: See ``FormioOutliner/form(_:namesOnly:)``.
  mutating func read(
    _ bytes: [UInt8], _ document: Range<Int>, namesOnly: Bool = false, name: (String?) -> String?,
    file: () -> String
  ) -> Found? {
    if analyzer.makeRoom() { outliner.forgetTexts() }
    guard document.upperBound < StructuralIndex.largestBuffer else { return nil }
    let isValid = outliner.scanner.read(bytes, document)
    if last < .outline {
      outliner.scanner.release()
      return isValid ? Found() : nil
    }
    let form = isValid ? outliner.form(&analyzer.texts, namesOnly: namesOnly) : nil
    outliner.scanner.release()
    guard let form else { return nil }
    var title = form.outline.title
    if let name = name(form.code), !name.isEmpty {
      title = analyzer.texts.id(of: name)
    } else if analyzer.texts[title].isEmpty {
      title = analyzer.texts.id(of: file())
    }
    return Found(
      code: form.code, figures: analyzer.figures(of: form.outline, name: title, upTo: last),
      sector: form.sector)
  }
}
