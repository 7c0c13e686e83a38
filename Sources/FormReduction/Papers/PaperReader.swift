/// Says which required papers a database replaces.
///
/// A paper is known by its words at the beginning of a name: "Bản sao Giấy khai sinh của trẻ" is a birth
/// certificate, "Đơn đề nghị cấp Giấy phép lái xe" is none of a driving licence. The resolution holds
/// for the procedures of its annexes and for all others too (khoản 2 Điều 3), as long as it is in force
/// and the database has the data; so the status of the source is shown with each finding.
/// - SeeAlso: Nghị quyết 66.7/2025/NQ-CP, Điều 2, 3, 4, 10
public struct PaperReader: Sendable {
  /// A paper that a database replaces.
  public struct Finding: Sendable, Hashable {
    public var paper: ReplacedPaper
    /// Those in force on the day.
    public var bases: [LegalBasis]
    public var status: Source.Status
    /// Where the annexes name the procedure with this database.
    public var annex: PaperAnnex.Entry?

    /// Whether it may be left out today: a basis is in force, and the data are at least published.
    public var isReplaceable: Bool { !bases.isEmpty && status <= .published }
  }

  private let catalogue: Catalogue
  private let date: CalendarDate
  /// `nil` for the built-in ones, which are read only when a paper is found.
  private let annex: PaperAnnex?
  /// Folded words of each paper, the longest first.
  private let wordings: [(words: [Wording.Word], paper: Int)]

  public init(_ catalogue: Catalogue, asOf date: CalendarDate, annex: PaperAnnex? = nil) {
    self.catalogue = catalogue
    self.date = date
    self.annex = annex
    var wordings: [(words: [Wording.Word], paper: Int)] = []
    for (number, paper) in catalogue.replacedPapers.enumerated() {
      for text in paper.words {
        wordings.append((Wording(phrase: text).words, number))
      }
    }
    self.wordings = wordings.enumerated().sorted {
      ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
    }.map(\.element)
  }

  /// What a paper is replaced by; `nil` where it is none that a database replaces.
  ///
  /// - Parameters:
  ///   - name: As a form or a list of dossier parts calls it.
  ///   - code: Of the procedure.
  public func finding(_ name: String, code: String?) -> Finding? {
    paper(name).flatMap { finding(paper: $0, code: code) }
  }

  private func finding(paper number: Int, code: String?) -> Finding? {
    let paper = catalogue.replacedPapers[number]
    guard let source = catalogue.source(paper.source) else { return nil }
    let bases = paper.bases.compactMap { catalogue.basis($0) }.filter { $0.validity.contains(date) }
    return Finding(
      paper: paper, bases: bases, status: source.status,
      annex: (annex ?? .vietnam).entries(of: code).first { $0.sources.contains(paper.source) })
  }

  /// The papers of a procedure, attachments in their order; `nil` where none replaces it.
  public func findings(
    of analysis: Analysis
  ) -> [(field: Analysis.AnalyzedField, finding: Finding?)] {
    analysis.fields.filter { $0.field.role == .attachment }
      .map { ($0, finding($0.field.label, code: analysis.metadata.code)) }
  }

  /// What attachments were found to be: the same ones stand in all forms of a run.
  struct Memo: Sendable {
    fileprivate var papers: [String: Int?] = [:]
    fileprivate static let limit = 1 << 12
  }

  /// The papers among the attachments of a procedure that a database replaces, in their order: the number of
  /// the field in ``Analysis/fields``, and what replaces it.
  func findings(of analysis: Analysis, _ memo: inout Memo) -> [(field: Int, finding: Finding)] {
    if memo.papers.count > Memo.limit { memo = Memo() }
    var findings: [(field: Int, finding: Finding)] = []
    for index in analysis.fields.indices where analysis.fields[index].field.role == .attachment {
      let label = analysis.fields[index].field.label
      let number = memo.papers[label] ?? paper(label)
      memo.papers[label] = .some(number)
      if let number, let finding = finding(paper: number, code: analysis.metadata.code) {
        findings.append((index, finding))
      }
    }
    return findings
  }

  /// Words that stand before the name of a paper without being another paper.
  private static let leading: Set<String> = [
    "ban", "sao", "chup", "chinh", "scan", "anh", "tep", "file", "cong", "chung", "thuc", "hop",
    "le", "dien", "tu", "goc", "dinh", "kem", "dinh kem", "nop", "xuat", "trinh", "co", "hoac",
    "va", "cac", "giay", "to", "mat", "truoc", "sau", "cua", "01", "02", "mot", "photo", "doi",
    "chieu", "the", "tai", "len", "hinh", "upload",
  ]

  private func paper(_ name: String) -> Int? {
    let wording = Wording(name)
    let words = wording.words
    // With marks "sổ đỏ" is no "sơ đồ"; a name without any is compared by plain letters.
    func isSame(_ a: Wording.Word, _ b: Wording.Word) -> Bool {
      a.plain == b.plain && (!wording.hasMarks || a.marked == b.marked)
    }
    let lead = words.prefix { PaperReader.leading.contains($0.plain) }.count
    for (wanted, paper) in wordings where words.count >= wanted.count {
      for start in 0...min(lead, words.count - wanted.count)
      where zip(words[start...], wanted).allSatisfy(isSame) {
        return paper
      }
    }
    return nil
  }
}
