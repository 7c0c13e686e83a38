import Testing

@testable import FormReduction

/// What a province may write wrongly, and the place at which it is told.
@Suite("Faults of a catalogue")
struct CatalogueFaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var text: String
    var line: Int
    var column: Int
    /// A part of the English message.
    var words: String
    var testDescription: String { words }

    init(_ text: String, _ line: Int, _ column: Int, _ words: String) {
      (self.text, self.line, self.column, self.words) = (text, line, column, words)
    }
  }

  private static let source =
    "source x\n  name A | B\n  owner C\n  kind national\n  status connected\n"

  static let faults = [
    Fault(
      "basis b\n  text T\n  use U\n  mark confirmed\nbasis b\n", 5, 1, "\"basis b\" stands twice"),
    Fault(
      source + "source y\n  name\n" + source, 8, 1, "\"source x\" stands twice, first in line 1"),
    Fault("obsolete fax\n  reason R\nobsolete fax\n  reason R\n", 3, 1, "first in line 1"),
    Fault(source + "  owner D\n", 6, 3, "\"owner\" stands twice, first in line 3"),
    Fault("source x\n  name A | B | C\n", 2, 3, "more than two parts"),
    Fault("fillers f\n  word abc\n", 2, 3, "unknown property \"word\" of \"fillers\""),
    Fault("procedure p\n  matches abc\n", 2, 3, "use one of createsRelation, except, match,"),
    Fault("procedure p\n  newAttribute person.none\n", 2, 3, "no attribute \"person.none\""),
    Fault("wording person.sex\n  role whol\n", 2, 3, "\"whol\" is not one of whole, part, place"),
    Fault("wording person.sex\n  words giới tính; …\n", 2, 3, "\"…\" holds no word"),
    Fault("confusable c\n  words bó/bỏ; cha\n", 2, 3, "\"cha\": expected two words"),
    Fault("\u{FEFF}# đầu\r\n\r\nsource x\r\n\tnam\tA\r\n", 4, 2, "unknown property \"nam\""),
    Fault(source + "  lookup person.a -> person.sex\n", 6, 3, "no attribute \"person.a\""),
    Fault(source + "  lookup person.sex\n", 6, 3, "expected \"->\""),
    Fault(source + "  relation person.sex -> person.age\n", 6, 3, "expected \"keys -> relations"),
    Fault("unnamed-steps nobody\n  words x\n", 2, 3, "unknown property \"words\""),
  ]

  @Test("each has its line and column", arguments: faults)
  func places(_ fault: Fault) {
    #expect {
      try Catalogue.vietnam.extended(with: fault.text)
    } throws: { error in
      guard let error = error as? CatalogueError else { return false }
      #expect(error.message.english.contains(fault.words), "\(error.message.english)")
      return error.line == fault.line && error.column == fault.column
    }
  }

  @Test(
    "the same catalogue whatever its line ends, its mark or its tabs",
    arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ lineEnd: String) throws {
    let text =
      Self.source + "  lookup person.identityNumber + person.fullName -> person.occupation\n"
      + "fillers f\n  words zyx; wvu\n"
    let plain = try Catalogue.vietnam.extended(with: text)
    for written in [text, "\u{FEFF}" + text, text.replacing("  ", with: "\t")] {
      let other = try Catalogue.vietnam.extended(with: written.replacing("\n", with: lineEnd))
      #expect(other.sources.last?.lookups == plain.sources.last?.lookups)
      #expect(other.sources.last?.name == plain.sources.last?.name)
      #expect(other.lexicon.entries.last?.words == ["zyx", "wvu"])
    }
  }

  @Test("more sources than derivation can tell apart are refused, not run into")
  func tooManySources() throws {
    let built = Catalogue.vietnam.sources.count
    func text(_ count: Int) -> String {
      (0..<count).map { Self.source.replacing("source x", with: "source x\($0)") }.joined()
    }
    let full = try Catalogue.vietnam.extended(with: text(63 - built))
    #expect(
      Analysis(of: Procedure("Đơn", [("", ["Họ và tên"])]), catalogue: full).fields.count == 1)
    #expect {
      try Catalogue.vietnam.extended(with: text(64 - built))
    } throws: { error in
      // Each block has five lines.
      (error as? CatalogueError)?.line == 5 * (63 - built) + 1
    }
  }

  @Test("a source of a known id replaces the known one, once")
  func replaces() throws {
    let text = Self.source.replacing("source x", with: "source population")
    let catalogue = try Catalogue.vietnam.extended(with: text)
    #expect(catalogue.sources.count == Catalogue.vietnam.sources.count)
    #expect(catalogue.source("population")?.owner == "C")
  }
}
