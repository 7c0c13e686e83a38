import Testing

@testable import FormReduction

@Suite("XGov and DEFRA")
struct XGovTests {
  private let service = """
    {"startPage":"/start","name":"Xin hỗ trợ","sections":[{"name":"s","title":"Dự án"}],
    "lists":[{"name":"l","items":[{"text":"Đất ở","value":"1"}]}],
    "conditions":[{"name":"c","value":{"conditions":[{"field":{"name":"d.q"},"operator":"is","value":{"value":"true"}}]}},
    {"name":"t","value":"d.kind == 'org' or d.kind == 'coop'"},{"name":"u","value":"f(x)"}],
    "pages":[
    {"path":"/summary","controller":"./pages/summary.js","components":[]},
    {"path":"/lost","title":"Lạc","components":[{"type":"TextField","name":"z","title":"Z"}]},
    {"path":"/last","title":"Cuối","next":[{"path":"/summary"}],"components":[
      {"type":"MultiInputField","name":"m","title":"Chi phí","children":[{"type":"NumberField","name":"n","title":"Số tiền"},{"type":"Para"}]}]},
    {"path":"/more","title":"Thêm","next":[{"path":"/last"}],"components":[
      {"type":"UkAddressField","name":"a","title":{"cy":"no","en":"Address"}},
      {"type":"DatePartsField","name":"p","title":"Ngày","options":{"condition":"t"}}]},
    {"path":"/start","title":"Đầu","section":"s","next":[{"path":"/last"},{"path":"/more","condition":"c"}],"components":[
      {"type":"Html","content":"<h1>Bạn là ai?</h1>"},
      {"type":"YesNoField","name":"q","title":"","options":{"hideTitle":true}},
      {"type":"RadiosField","name":"r","title":"Loại","list":"l"}]}]}
    """

  @Test("pages in the order in which they lead on, with the answers they depend on")
  func pages() throws {
    let form = try form(service, file: "quy/mot.json")
    #expect(
      form.outline == [
        "Dự án > Đầu! | Bạn là ai? | radio declared", "Dự án > Đầu! | Loại | radio declared",
        "Thêm! | Address | address declared if q equal true",
        "Thêm! | Ngày | date declared if q equal true if kind equal org or kind equal coop",
        "Cuối! > Chi phí[] | Số tiền | number declared", "Lạc! | Z | text hidden",
      ])
    #expect(form.fields[1].options == ["Đất ở"])
    #expect(form.fields[4].pointer == "/pages/2/components/0/children/0")
  }

  @Test("files of one folder and one service are one application, those of another are not")
  func applications() throws {
    let first = try form(service, file: "quy/mot.json").application
    #expect(try form(service, file: "quy/hai.json").application == first)
    #expect(try form(service, file: "khac/mot.json").application != first)
    let flat = try form(service, file: "quy__mot.json").application
    #expect(try form(service, file: "quy__hai.json").application == flat)
    let unnamed = service.replacing("Xin hỗ trợ", with: "")
    #expect(try form(unnamed).application == nil)
  }

  @Test("without a first page nothing is hidden; a page of nothing but words is no step")
  func incomplete() throws {
    let form = try form(
      """
      {"pages":[{"path":"/a","components":[{"type":"TextField","name":"x","title":"X"}]},
      {"path":"/b","title":"B","components":[{"type":"Para"}]}],"conditions":[]}
      """)
    #expect(form.outline == ["! | X | text declared"])
    #expect(form.sections.count == 1)
  }
}

@Suite("MOJ")
struct MOJTests {
  @Test("the flow gives the order, branching points are in it only, standalone pages do not count")
  func service() throws {
    let form = try form(
      """
      {"_type":"service.base","service_name":"Dịch vụ","flow":{
      "1":{"_type":"flow.page","next":{"default":"b"}},
      "b":{"_type":"flow.branch","next":{"default":"3","conditionals":[{"_type":"if","next":"2",
        "expressions":[{"component":"k","field":"yes","operator":"is"}]}]}},
      "2":{"_type":"flow.page","next":{"default":"3"}},"3":{"_type":"flow.page","next":{"default":""}}},
      "pages":[{"_uuid":"3","_type":"page.singlequestion","heading":"Ngày sinh","url":"dob","components":[
        {"_type":"date","name":"d","legend":"Ngày sinh","label":""}]},
      {"_uuid":"2","_type":"page.multiplequestions","heading":"Thêm","components":[{"_type":"content","content":"x"},
        {"_type":"text","name":"t","label":"Tên"}],"extra_components":[{"_type":"upload","name":"u"}]},
      {"_uuid":"1","_type":"page.start","heading":"Xin chào","components":[]}],
      "standalone_pages":[{"_uuid":"9","_type":"page.standalone","components":[{"_type":"text","name":"no"}]}]}
      """)
    let shown = " if k equal yes"
    #expect(
      form.outline == [
        "Thêm! | Tên | text declared" + shown, "Thêm! | Thêm | file attachment" + shown,
        "Ngày sinh! | Ngày sinh | date declared",
      ])
    #expect(form.title == "Dịch vụ")
  }
}

@Suite("Page flow")
struct PageFlowTests {
  private func flow(_ edges: [(String, [String])]) -> PageFlow {
    var flow = PageFlow()
    for (page, targets) in edges {
      flow.add(
        targets.map { PageFlow.Edge(target: $0, conditional: nil, isConditional: false) },
        from: page)
    }
    return flow
  }

  @Test("each page before those it leads to, ways back ignored")
  func order() {
    let flow = flow([
      ("a", ["b", "c"]), ("b", ["d"]), ("c", ["d"]), ("d", ["a", "e"]), ("x", ["e"]),
    ])
    #expect(flow.pages(from: "a").map(\.page) == ["a", "b", "c", "d", "e"])
    #expect(flow.pages(from: "none").map(\.page) == ["none"])
  }

  @Test("what holds on every way holds on the page")
  func conditions() {
    let answer = { (value: String) in
      Conditional(shows: true, terms: [.init(field: "q", comparison: .equal, value: value)])
    }
    var flow = PageFlow()
    flow.add(
      [
        .init(target: "no", conditional: nil, isConditional: false),
        .init(target: "yes", conditional: answer("1"), isConditional: true),
      ], from: "a")
    let open = { (target: String) in
      PageFlow.Edge(target: target, conditional: nil, isConditional: false)
    }
    flow.add([open("end")], from: "no")
    flow.add([open("end"), open("after")], from: "yes")
    let pages = Dictionary(
      uniqueKeysWithValues: flow.pages(from: "a").map { ($0.page, $0.conditionals) })
    let otherwise = Conditional(
      shows: false, terms: [.init(field: "q", comparison: .equal, value: "1")])
    #expect(pages["yes"] == [answer("1")])
    #expect(pages["after"] == [answer("1")])
    #expect(pages["no"] == [otherwise])
    #expect(pages["end"] == [])
  }
}
