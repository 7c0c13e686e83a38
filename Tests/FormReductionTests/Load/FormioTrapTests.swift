import Testing

@testable import FormReduction
@testable import Interchange

@Suite("Form.io format")
struct FormioTrapTests {
  /// A trap, and the fields that come of it: `role key` in order.
  struct Trap: Sendable, CustomTestStringConvertible {
    var name: String
    var json: String
    var fields: [String]
    var testDescription: String { name }

    init(_ name: String, _ json: String, _ fields: [String]) {
      self.name = name
      self.json = json
      self.fields = fields
    }

    /// A form of these components.
    init(_ name: String, components: String, _ fields: [String]) {
      self.init(name, "{\"components\":[\(components)]}", fields)
    }
  }

  private static func field(_ key: String, _ more: String = "") -> String {
    "{\"type\":\"textfield\",\"key\":\"\(key)\",\"label\":\"\(key)\",\"input\":true\(more)}"
  }

  static let traps: [Trap] = [
    Trap(
      "wizard: what stands beside the panels is on no page",
      "{\"display\":\"wizard\",\"components\":[{\"type\":\"panel\",\"title\":\"A\",\"components\":[\(field("a"))]},\(field("b"))]}",
      ["declared a", "hidden b"]),
    Trap("no display", components: field("a"), ["declared a"]),
    Trap(
      "columns",
      components:
        "{\"type\":\"columns\",\"columns\":[{\"width\":6,\"components\":[\(field("a"))]},{\"components\":[\(field("b"))]}]}",
      ["declared a", "declared b"]),
    Trap(
      "table rows, and rows that are a number",
      components:
        "{\"type\":\"table\",\"rows\":[[{\"components\":[\(field("a"))]},{\"components\":[\(field("b"))]}]]},{\"type\":\"textarea\",\"rows\":3,\"key\":\"c\",\"input\":true}",
      ["declared a", "declared b", "declared c"]),
    Trap(
      "tabs whose items have no type",
      components:
        "{\"type\":\"tabs\",\"components\":[{\"label\":\"A\",\"key\":\"t1\",\"components\":[\(field("a"))]},{\"label\":\"B\",\"components\":[\(field("b"))]}]}",
      ["declared a", "declared b"]),
    Trap(
      "holders that say input",
      components:
        "{\"type\":\"container\",\"key\":\"x\",\"input\":true,\"components\":[\(field("a"))]},{\"type\":\"datagrid\",\"key\":\"y\",\"input\":true,\"components\":[\(field("b"))]},{\"type\":\"editgrid\",\"key\":\"z\",\"input\":true,\"components\":[\(field("c"))]}",
      ["declared a", "declared b", "declared c"]),
    Trap(
      "things that say input and ask nothing",
      components: [
        "button", "alertstripe", "htmlelement", "content", "accordion", "image", "recaptcha",
        "signature", "simplebuttonadvanced", "simpleheading",
      ]
      .map { "{\"type\":\"\($0)\",\"key\":\"x\",\"input\":true}" }.joined(separator: ","), []),
    Trap(
      "an empty datagrid is no field",
      components: "{\"type\":\"datagrid\",\"key\":\"x\",\"input\":true,\"components\":[]}", []),
    Trap(
      "CHEFS names",
      components:
        "{\"type\":\"simpletextfieldadvanced\",\"key\":\"a\"},{\"type\":\"simpleday\",\"key\":\"b\"},{\"type\":\"simplecols2\",\"columns\":[{\"components\":[{\"type\":\"simpleradios\",\"key\":\"c\"}]}]},{\"type\":\"simplefile\",\"key\":\"d\"}",
      ["declared a", "declared b", "declared c", "attachment d"]),
    Trap(
      "day, address with parts, selectboxes: one each",
      components:
        "{\"type\":\"day\",\"key\":\"a\"},{\"type\":\"address\",\"key\":\"b\",\"components\":[\(field("x"))]},{\"type\":\"selectboxes\",\"key\":\"c\",\"values\":[{\"label\":\"1\"},{\"label\":\"2\"}]}",
      ["declared a", "declared b", "declared c"]),
    Trap(
      "a pair of dates: two", components: "{\"type\":\"addressValidity\",\"key\":\"a\"}",
      ["declared a.from", "declared a.to"]),
    Trap(
      "each question of a survey",
      components:
        "{\"type\":\"survey\",\"key\":\"s\",\"questions\":[{\"label\":\"A\",\"value\":\"a\"},{\"label\":\"B\",\"value\":\"b\"}],\"values\":[{\"label\":\"1\"}]}",
      ["declared s.a", "declared s.b"]),
    Trap(
      "data map: key and value",
      components:
        "{\"type\":\"datamap\",\"key\":\"m\",\"keyLabel\":\"Tên\",\"valueComponent\":\(field("v"))}",
      ["declared m", "declared v"]),
    Trap(
      "nested form",
      components:
        "{\"type\":\"form\",\"key\":\"f\",\"components\":[\(field("a"))]},{\"type\":\"form\",\"form\":\"5f\",\"key\":\"g\",\"input\":true}",
      ["declared a"]),
    Trap(
      "locked, calculated, prefilled",
      components: [
        field("a", ",\"disabled\":true"), field("b", ",\"readOnly\":true"),
        field("c", ",\"readonly\":\"true\""),
        field("d", ",\"attributes\":{\"disabled\":true}"),
        field("e", ",\"calculateValue\":\"value = 1\""),
        field("f", ",\"calculateValue\":\"value = 1\",\"allowCalculateOverride\":true"),
        field("g", ",\"calculateValue\":\"\""),
        field("h", ",\"prefill\":true"),
        field("i", ",\"prefill\":{\"plugin\":\"haal\",\"attribute\":\"x\"}"),
        field("j", ",\"prefill\":{\"plugin\":\"\",\"attribute\":\"\",\"identifierRole\":\"main\"}"),
        field("k", ",\"prefillKey\":\"sokerFornavn\""), field("l", ",\"prefillKey\":\"\""),
        field("m", ",\"defaultValue\":\"Việt Nam\""), field("n", ",\"prefill\":false"),
      ].joined(separator: ","),
      [
        "supplied a", "supplied b", "supplied c", "supplied d", "supplied e", "declared f",
        "declared g", "supplied h", "supplied i", "declared j", "supplied k", "declared l",
        "declared m", "declared n",
      ]),
    Trap(
      "hidden blocks hide their children; a hidden prefilled field is known",
      components:
        "{\"type\":\"panel\",\"hidden\":true,\"components\":[\(field("a"))]},{\"type\":\"hidden\",\"key\":\"b\",\"input\":true},\(field("c", ",\"hidden\":true,\"prefill\":true"))",
      ["hidden a", "hidden b", "hidden c"]),
    Trap(
      "a locked block locks its children",
      components: "{\"type\":\"fieldset\",\"disabled\":true,\"components\":[\(field("a"))]}",
      ["supplied a"]),
    Trap(
      "attachments",
      components:
        "{\"type\":\"file\",\"key\":\"a\"},{\"type\":\"attachment\",\"key\":\"b\",\"disabled\":true}",
      ["attachment a", "attachment b"]),
    Trap(
      "an unknown holder is walked",
      components: "{\"type\":\"megaBox\",\"input\":true,\"components\":[\(field("a"))]}",
      ["declared a"]),
    Trap(
      "an unknown input counts only if it says so",
      components:
        "{\"type\":\"qrScan\",\"key\":\"a\",\"input\":true},{\"type\":\"qrShow\",\"key\":\"b\"},{\"type\":\"qrShow\",\"key\":\"c\",\"input\":false}",
      ["declared a"]),
    Trap(
      "a known input without the flag counts",
      components:
        "{\"type\":\"textfield\",\"key\":\"a\"},{\"type\":\"number\",\"key\":\"b\",\"input\":false}",
      ["declared a", "declared b"]),
    Trap(
      "the same key twice", components: field("a") + "," + field("a"), ["declared a", "declared a"]),
    Trap("wrapped in form", "{\"form\":{\"components\":[\(field("a"))]}}", ["declared a"]),
    Trap(
      "wrapped in configuration",
      "[{\"uuid\":\"1\",\"configuration\":{\"display\":\"form\",\"components\":[\(field("a"))]}}]",
      ["declared a"]),
    Trap(
      "several forms in a list",
      "[{\"components\":[\(field("a"))]},{\"components\":[\(field("b"))]}]",
      ["declared a", "declared b"]),
    Trap(
      "a bare list of components", "[\(field("a")),\(field("b"))]", ["declared a", "declared b"]),
    Trap(
      "a form as a string",
      "{\"configuration\":\"{\\\"components\\\":[{\\\"type\\\":\\\"textfield\\\",\\\"key\\\":\\\"a\\\"}]}\"}",
      ["declared a"]),
  ]

  private func forms(_ json: String) throws -> [Form] {
    try FormioFormat.forms(in: JSONDocument(parsing: Array(json.utf8)).root, file: "f.json").forms
  }

  @Test("traps", arguments: traps)
  func trap(_ trap: Trap) throws {
    let fields = try forms(trap.json).flatMap(\.fields)
    #expect(fields.map { "\($0.role.rawValue) \($0.key)" } == trap.fields)
  }

  @Test(
    "titles stand in title, legend or label; the builder's own label is none",
    arguments: [
      ("{\"type\":\"panel\",\"title\":\"Phần I\",\"label\":\"Panel\",\"components\":[]}", "Phần I"),
      (
        "{\"type\":\"fieldset\",\"legend\":\"Bên nữ\",\"label\":\"Field Set\",\"components\":[]}",
        "Bên nữ"
      ),
      ("{\"type\":\"panel\",\"label\":\"Chủ hồ sơ\",\"components\":[]}", "Chủ hồ sơ"),
      ("{\"type\":\"panel\",\"title\":\"<b>Phần&nbsp;II</b>\",\"components\":[]}", "Phần II"),
    ])
  func titles(_ component: String, _ title: String) throws {
    let form = try #require(try forms("{\"display\":\"form\",\"components\":[\(component)]}").first)
    #expect(form.sections.map(\.title) == [title])
    #expect(form.sections.map(\.kind) == [.step])
  }

  @Test(
    "labels are text: markup and entities resolved, composed",
    arguments: [
      ("<span style='color:red'>*</span> Họ tên", "* Họ tên"),
      ("A &amp; B &lt; C &#x110; &#68;", "A & B < C Đ D"),
      ("Diện tích < 100 m2", "Diện tích < 100 m2"), ("  Họ\\n tên\\u00a0 ", "Họ tên"),
      ("Ho\\u0323 te\\u0302n", "Họ tên"),
      ("R&D", "R&D"),
    ])
  func labels(_ written: String, _ label: String) throws {
    let form = try #require(
      try forms("{\"components\":[{\"type\":\"textfield\",\"label\":\"\(written)\"}]}").first)
    #expect(form.fields[0].label == label)
  }

  @Test("pointers start at the root of the file, wrappers included")
  func pointers() throws {
    let json =
      "{\"a/b\":[{\"form\":{\"components\":[{\"type\":\"columns\",\"columns\":[{\"components\":[\(Self.field("x"))]}]}]}}]}"
    let field = try #require(try forms(json).first?.fields.first)
    #expect(field.pointer == "/a~1b/0/form/components/0/columns/0/components/0")
  }

  @Test("simple and newer conditionals are kept, scripts are not run")
  func conditionals() throws {
    let json = """
      {"components":[
      {"type":"textfield","key":"a","conditional":{"show":"true","when":"kind","eq":"1"}},
      {"type":"textfield","key":"b","conditional":{"show":null,"when":"","eq":""}},
      {"type":"textfield","key":"c","conditional":{"show":false,"conjunction":"any","conditions":[
        {"component":"kind","operator":"isEqual","value":"1"},{"component":"x","operator":"isNotEqual","value":2}]}},
      {"type":"panel","conditional":{"show":true,"when":"p.q","eq":true},"components":[
        {"type":"textfield","key":"d","customConditional":"show = false","conditional":{"show":false,"when":"kind","eq":"2"}}]}]}
      """
    let fields = try #require(try forms(json).first?.fields)
    #expect(fields.map(\.conditionals.count) == [1, 0, 1, 2])
    #expect(fields[0].conditionals[0].isOpen(when: "kind", is: "1"))
    #expect(!fields[0].conditionals[0].isOpen(when: "kind", is: "2"))
    #expect(fields[0].conditionals[0].isOpen(when: "other", is: "2"))
    #expect(!fields[2].conditionals[0].isOpen(when: "kind", is: "1"))
    #expect(fields[2].conditionals[0].isOpen(when: "kind", is: "2"))
    #expect(
      fields[3].conditionals[0].terms[0] == .init(field: "p.q", comparison: .equal, value: "true"))
  }

  @Test("options, sections and repeating groups")
  func structure() throws {
    let json = """
      {"display":"wizard","components":[{"type":"panel","title":"P","components":[
      {"type":"datagrid","label":"Danh sách","key":"g","components":[
      {"type":"select","key":"a","data":{"values":[{"label":"Nam","value":"1"},{"label":"","value":""}]}}]}]}]}
      """
    let form = try #require(try forms(json).first)
    let field = try #require(form.fields.first)
    #expect(field.options == ["Nam"])
    #expect(form.stepTitle(of: field) == "P")
    #expect(form.sections(around: field).map { form.sections[$0].title } == ["Danh sách", "P"])
    #expect(field.group == 1)
  }

  @Test(
    "codes come from properties, tags, path or name",
    arguments: [
      "\"properties\":{\"maTTHC\":\"1.004194.H02\"}", "\"tags\":[\"Hộ tịch\",\"1.004194\"]",
      "\"path\":\"1.004194-don\"",
      "\"name\":\"1.004194.000.00.00.H02\"",
    ])
  func codes(_ member: String) throws {
    let form = try #require(try forms("{\(member),\"components\":[\(Self.field("a"))]}").first)
    #expect(form.procedureCode == "1.004194")
  }

  @Test("what is no form is refused, a companion is only noted")
  func refusals() throws {
    let value = try JSONDocument(parsing: Array("{\"a\":1}".utf8)).root
    let error = #expect(throws: LoadError.self) {
      try FormioFormat.forms(in: value, file: "x.json")
    }
    #expect(error?.severity == .error)
    let companion = try JSONDocument(parsing: Array("[{\"json_logic_trigger\":{}}]".utf8)).root
    let note = #expect(throws: LoadError.self) {
      try FormioFormat.forms(in: companion, file: "x.json")
    }
    #expect(note?.severity == .note)
  }

  @Test("30,000 panels in one another overflow nothing")
  func deepForm() throws {
    let depth = 30_000
    let json =
      "{\"components\":"
      + String(repeating: "[{\"type\":\"panel\",\"title\":\"a\",\"components\":", count: depth)
      + "[\(Self.field("x"))]" + String(repeating: "}]", count: depth) + "}"
    let form = try #require(try forms(json).first)
    #expect(form.fields.count == 1)
    let procedure = Procedure(metadata: ProcedureMetadata(), forms: [form])
    #expect(Analysis(of: procedure).fields.count == 1)
  }
}

@Suite("Procedure codes and dates")
struct CodeTests {
  @Test(
    "codes in file names and tags",
    arguments: [
      ("1.004194", "1.004194"), ("1.004194.000.00.00.H02.json", "1.004194"),
      ("1.003650_M2a.H38", "1.003650"),
      ("bieu-mau_2.002018.json", "2.002018"),
    ])
  func codes(_ text: String, _ code: String) { #expect(ProcedureCode.first(in: text) == code) }

  @Test(
    "what is no code",
    arguments: ["1,010826", "1.01385", "4.004194", "11.004194", "1.0041945", "v1.2.3", ""])
  func noCodes(_ text: String) { #expect(ProcedureCode.first(in: text) == nil) }

  @Test(
    "days",
    arguments: [
      ("2026-02-28", true), ("2024-02-29", true), ("2026-02-29", false), ("2026-13-01", false),
      ("26-01-01", false), ("2026-1-1", false),
    ])
  func days(_ text: String, _ isDay: Bool) { #expect((CalendarDate(text) != nil) == isDay) }

  @Test("validity holds its first and its last day")
  func validity() throws {
    let validity = Validity(from: CalendarDate("2026-01-01"), to: CalendarDate("2027-02-28"))
    #expect(validity.contains(try #require(CalendarDate("2026-01-01"))))
    #expect(validity.contains(try #require(CalendarDate("2027-02-28"))))
    #expect(!validity.contains(try #require(CalendarDate("2027-03-01"))))
    #expect(!validity.contains(try #require(CalendarDate("2025-12-31"))))
  }
}
