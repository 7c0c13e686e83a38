/// A paper that a database replaces, with the words by which it is called.
public struct ReplacedPaper: Sendable, Hashable {
  public var id: String
  public var name: Message
  /// The id of the source.
  public var source: String
  /// Ids of legal bases.
  public var bases: [String]
  /// Where it holds only in part.
  public var note: Message?
  public var words: [String]
}

/// The annexes of Nghị quyết 66.7/2025: for single procedures, which databases replace one of their
/// papers.
public struct PaperAnnex: Sendable {
  public struct Entry: Sendable, Hashable {
    /// Of the annex: `Phụ lục I`.
    public var annex: String
    /// As printed.
    public var number: Int
    /// Ids of sources, in the order of the text; `other` for those that the catalogue does not have.
    public var sources: [String]
    /// The provision that required the paper.
    public var reference: String
  }

  /// By code, in the order of the annexes.
  private(set) var entries: [String: [Entry]] = [:]
  public private(set) var count = 0

  /// The built-in ones; read only when somebody asks for papers.
  public static let vietnam: PaperAnnex = {
    var annex = PaperAnnex()
    for text in [vietnamAnnex1aText, vietnamAnnex1bText, vietnamAnnex2Text] { annex.read(text) }
    return annex
  }()

  public func entries(of code: String?) -> [Entry] { code.flatMap { entries[$0] } ?? [] }

  private mutating func read(_ text: String) {
    guard let blocks = try? CatalogueBlock.blocks(of: text) else {
      preconditionFailure("a built-in annex is not in the notation of the catalogue")
    }
    for block in blocks where block.keyword == "annex" {
      let title = block.value("text") ?? block.name
      let name = title.split(separator: ",").last.map { trimmed($0) } ?? title
      for line in block.all("entry") {
        let parts = line.value.split(separator: "|", omittingEmptySubsequences: false)
          .map { trimmed($0) }
        guard parts.count == 4, let number = Int(parts[1]) else {
          preconditionFailure("line \(line.line) of a built-in annex is no entry")
        }
        entries[parts[0], default: []].append(
          Entry(annex: name, number: number, sources: items(parts[2]), reference: parts[3]))
        count += 1
      }
    }
  }
}
