import Testing

@testable import FormReduction

/// A procedures file as offices keep it: nothing in it is passed over without a word.
@Suite("Procedures file")
struct ProcedureListTests {
  private func list(_ text: String) throws -> ProcedureList {
    try ProcedureList(csv: Array(text.utf8), file: "p.csv")
  }

  private func remarks(_ text: String) throws -> [String] {
    try list(text).diagnostics.map { $0.text(.english) }
  }

  static let written = [
    "code,name,forms\n1.004194,\"Đăng ký, tạm trú\",\"a.json; b.json\"\n",
    "\u{FEFF}code;name;forms\r\n1.004194;Đăng ký, tạm trú;\"a.json; b.json\"\r\n",
    "name\tforms\tcode\r\nĐăng ký, tạm trú\ta.json; b.json\t1.004194\r\n",
    "forms,code,name\r\"a.json;\rb.json\",1.004194,\"Đăng ký, tạm trú\"\r\r",
    "\"code\",\"name\",\"forms\"\n\n\"1.004194.000.00.00.H02\",\"Đăng ký, tạm trú\",\"a.json;\nb.json\"\n,,\n",
  ]

  @Test("quotes, line ends in cells, marks, delimiters", arguments: written)
  func reads(_ text: String) throws {
    let list = try list(text)
    #expect(list.diagnostics.isEmpty)
    #expect(list.metadata(of: "1.004194")?.name == "Đăng ký, tạm trú")
    #expect(list.code(ofForm: "x/b.json") == "1.004194")
    #expect(list.code(ofForm: "a.json") == "1.004194")
  }

  @Test(
    "what cannot be used has row and column",
    arguments: [
      ("code,name\n1.004194\n", "p.csv:2:2: warning: the row has only 1 cells, the header 2;"),
      (
        "code,name\n1.004194,Đăng ký, tạm trú\n",
        "p.csv:2:3: warning: the row has 3 cells, the header 2; cells too many are left out"
      ),
      ("name,code\nA,\nB,1.004194\n", "p.csv:2:2: warning: column \"code\" holds \"\","),
      ("name,code\nA\n", "p.csv:2:2: warning: column \"code\" holds \"\","),
      (
        "name,code\nA,1.004194\nB,1.004194.H02\n",
        "p.csv:3:2: warning: code \"1.004194\" stands in line 2 already;"
      ),
      (
        "code,forms\n1.004194,a.json\n1.004195,a.json\n",
        "p.csv:3:2: warning: form \"a.json\" belongs to 1.004194 by an earlier row;"
      ),
      ("code,mã\n1.004194,2\n", "p.csv:1:2: warning: column \"code\" stands twice (1 and 2);"),
      (
        "code,name\n\"1.004194\",\"a\nb\"\n1.00419x,c\n",
        "p.csv:4:1: warning: column \"code\" holds \"1.00419x\", no procedure code; row left out"
      ),
    ])
  func remark(_ text: String, _ expected: String) throws {
    let remarks = try remarks(text)
    #expect(remarks.count == 1)
    #expect(remarks.first?.hasPrefix(expected) == true, "\(remarks)")
  }

  @Test("the forms of a repeated code are kept")
  func repeatedCode() throws {
    let list = try list("code,forms\n1.004194,a.json\n1.004194,b.json\n")
    #expect(list.code(ofForm: "a.json") == "1.004194")
    #expect(list.code(ofForm: "b.json") == "1.004194")
  }

  @Test("cells too many that are empty are no fault")
  func trailingDelimiters() throws {
    #expect(try remarks("code,name\n1.004194,A,,\n").isEmpty)
  }

  struct Refusal: Sendable {
    var bytes: [UInt8]
    var line: Int
    var column: Int
    var words: String
  }

  static let refusals = [
    Refusal(bytes: [], line: 1, column: 1, words: "the file is empty"),
    Refusal(bytes: Array("name\nA\n".utf8), line: 1, column: 1, words: "no column \"code\""),
    Refusal(
      bytes: Array("code,name\n1.004194,\"A\n1.004195,B\n".utf8), line: 2, column: 10,
      words: "quoted cell without closing quote"),
    Refusal(
      bytes: Array("code,name\n1.004194,\"A\"B\n".utf8), line: 2, column: 13,
      words: "text after the closing quote of a cell; a quote inside"),
    Refusal(
      bytes: Array("code,name\n1.004194,H".utf8) + [0xF4, 0x0A], line: 2, column: 11,
      words: "in Excel save it as \"CSV UTF-8\""),
    Refusal(
      bytes: [0xFF, 0xFE, 0x63, 0x00], line: 1, column: 1, words: "UTF-16; save it as UTF-8"),
  ]

  @Test("what is no table has line and column", arguments: refusals)
  func refuses(_ refusal: Refusal) {
    #expect {
      try ProcedureList(csv: refusal.bytes, file: "p.csv")
    } throws: { error in
      guard let error = error as? ListError else { return false }
      #expect(error.message.english.contains(refusal.words), "\(error.message.english)")
      return error.line == refusal.line && error.column == refusal.column
    }
  }
}
