import Foundation
import Testing

@testable import FormReduction

/// Texts that try to become markup, in every place that data can reach.
@Suite("HTML report: texts stay texts")
struct HTMLInjectionTests {
  private static let own = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<!--", "-->", "]]>",
    "<![CDATA[",
    "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)",
    "&lt;b&gt;",
    "&#x3c;script&#x3e;", "</style><style>*{display:none}</style>", "</title><base href=//evil>",
    "</template></table></td><td>", "<a href=\"https://example.com\">x</a>", "${alert(1)}",
    "{{7*7}}",
    "\u{0}", "\u{1B}[31m", "\u{202E}cod.exe", "\u{FFFE}", "\u{85}", "\u{2028}",
    "\\u003cscript\\u003e",
    "../../etc/passwd", "CON", "=cmd|'/c calc'!A1", "a\r\nb", " ", "\u{FEFF}", "ﷺ", "👩‍👩‍👧‍👦",
    "<svg/onload=alert(1)>", "＜script＞alert(1)＜/script＞",
  ]

  private static func suite(_ path: String) throws -> [String] {
    let file = Paths.shared.appending(path: path)
    guard path.hasSuffix(".json") else {
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }
    let list = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return try #require(list as? [String])
  }

  /// A procedure in which every text of data is one text, each in its own way.
  private func procedure(_ text: String, _ mark: String) -> Procedure {
    var procedure = Procedure(
      "\(mark)T\(text)", [("\(mark)S\(text)", ["\(mark)L\(text)", "Ngày sinh"])])
    procedure.metadata.agency = "\(mark)A\(text)"
    procedure.metadata.sector = "\(mark)C\(text)"
    procedure.metadata.code = "\(mark)D\(text)"
    procedure.metadata.level = "\(mark)V\(text)"
    procedure.forms[0].file = "\(mark)F\(text)"
    procedure.forms[0].title = "\(mark)M\(text)"
    procedure.forms[0].fields[0].key = "\(mark)K\(text)"
    procedure.forms[0].fields[0].pointer = "/\(mark)P\(text)"
    procedure.forms[0].fields[0].options = ["\(mark)O\(text)", "b"]
    procedure.forms[0].fields[1].conditionals = [
      Conditional(
        shows: true,
        terms: [.init(field: "\(mark)B\(text)", comparison: .equal, value: "\(mark)W\(text)")])
    ]
    return procedure
  }

  /// As a page may show it: controls as pictures, what no page may hold replaced.
  private func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 0x09, 0x0A, 0x0D: scalar
          case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
          case 0x7F: "\u{2421}"
          case 0x80..<0xA0, 0xFFFE, 0xFFFF: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  /// The names of all elements with those of their attributes: what data must not change.
  private func skeleton(_ tree: HTMLTree) -> [String] {
    tree.all.map { "\($0.name) \($0.attributes.keys.sorted().joined(separator: " "))" }
  }

  private func check(_ texts: [String]) throws {
    var analyzer = Analyzer(.vietnam, options: Options(asOf: testDay))
    // Behind a mark of its own each text has a code, and with it a page.
    let marks = texts.indices.map { "q\($0)" } + ["plain"]
    let analyses = zip(texts + ["x"], marks).map { text, mark in
      analyzer.analysis(of: procedure(text, mark))
    }
    let files = files(analyses)
    let pages = files.filter { $0.path.hasPrefix("procedures/") }
    try #require(pages.count == analyses.count)
    let plain = skeleton(try HTMLTree.read(try #require(pages.last).bytes).tree)
    // The first pages hold every name, in the table and as data.
    let first = try files.filter { !$0.path.hasPrefix("procedures/") }
      .map { try HTMLTree.read($0.bytes) }
    let names = first.map(\.tree.text).joined()
    let data = try #require(first[0].raw.first { !$0.attributes.isEmpty })
    #expect(!data.text.contains("<") && !data.text.contains(">"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(data.text.utf8)) as? [String: Any])
    let agencies = try #require(object["agencies"] as? [String])
    // A list of thousands has no room in the first page: the filter holds the agencies of the rows that
    // have, in their order, and nothing else.
    let rows = try #require(object["rows"] as? [[Any]])
    let isComplete = try #require(object["complete"] as? Bool)
    #expect(isComplete == (rows.count == analyses.count))
    #expect(Set(rows.compactMap { $0[3] as? Int }) == Set(agencies.indices))
    let searched = Set(rows.compactMap { $0[0] as? String })
    let allowed = Set(plain + ["p ", "ul ", "li ", "h4 class", "tr class"])
    for ((text, mark), file) in zip(zip(texts, marks), pages) {
      #expect(file.path.utf8.dropFirst("procedures/".count).allSatisfy(isSafe), "\(file.path)")
      let page = try HTMLTree.read(file.bytes).tree
      // What a text says may change what is recognised, but brings no markup of its own.
      let new = Set(skeleton(page)).subtracting(allowed)
      #expect(new.isEmpty, "\(text)")
      for place in ["T", "A", "C", "D"] {
        #expect(names.contains(visible("\(mark)\(place)\(text)")), "\(place): \(text)")
      }
      let shown = page.text
      for place in ["T", "S", "L", "A", "C", "D", "V", "F", "M", "K", "P", "O", "B", "W"] {
        let isShown = shown.contains(visible("\(mark)\(place)\(text)"))
        #expect(isShown, "\(place): \(text)")
      }
      let name = file.path.dropFirst("procedures/".count).dropLast(".html".count)
      #expect(agencies.contains("\(mark)A\(text)") == searched.contains(String(name)), "\(text)")
    }
  }

  private func isSafe(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      || [0x2D, 0x2E, 0x5F].contains(byte)
  }

  @Test("our own list")
  func ownList() throws { try check(Self.own) }

  @Test(
    "lists of other people",
    .enabled(if: Paths.exists(Paths.shared.appending(path: "suites/blns"))),
    arguments: ["suites/blns/blns.json", "suites/xss-payloads/Intruder/xss-payload-list.txt"])
  func lists(_ path: String) throws {
    let all = try Self.suite(path).filter { $0.unicodeScalars.count <= 100 }
    #expect(all.count > 400)
    // Every one under the switch for slow tests, a spread of them otherwise.
    let isSlow = ProcessInfo.processInfo.environment["CATGIAM_SLOW_TESTS"] == "1"
    try check(isSlow ? all : all.enumerated().filter { $0.offset % 20 == 0 }.map(\.element))
  }

  @Test("all lists at once, in one report: as many elements as with plain texts")
  func together() throws {
    let lists = try ["suites/blns/blns.json", "suites/xss-payloads/Intruder/xss-payload-list.txt"]
      .filter { Paths.exists(Paths.shared.appending(path: $0)) }.flatMap(Self.suite)
    // Answers of a choice and names of agencies: places where nothing is recognised.
    func report(_ texts: [String]) throws -> HTMLTree {
      var procedure = Procedure("Đơn", [("Đơn", ["Lựa chọn"])])
      procedure.forms = texts.enumerated().map { number, text in
        var form = procedure.forms[0]
        form.file = "f\(number)\(text)"
        form.title = "t\(number)\(text)"
        form.fields[0].options = ["o\(number)\(text)", "b"]
        form.fields[0].key = "k\(number)\(text)"
        return form
      }
      return try #require(try pages([Analysis(of: procedure)])["procedures/don.html"]).tree
    }
    let texts = Array((Self.own + lists).filter { $0.utf8.count < 300 }.prefix(60))
    #expect(skeleton(try report(texts)) == skeleton(try report(texts.map { _ in "x" })))
  }
}
