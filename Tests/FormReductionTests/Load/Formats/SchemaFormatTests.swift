import Testing

@testable import FormReduction

@Suite("JSON Schema")
struct JSONSchemaTests {
  private func schema(_ properties: String, _ more: String = "") -> String {
    ##"{"$schema":"http://json-schema.org/draft-07/schema#","type":"object","properties":{\##(properties)}\##(more)}"##
  }

  @Test("a definition used twice is asked twice, under the words of its place")
  func references() throws {
    let form = try form(
      schema(
        ##""veteran":{"$ref":"#/definitions/person"},"spouse":{"title":"Vợ/chồng","$ref":"#/definitions/person"},"x":{"$ref":"other.json#/a"}"##,
        ##","title":"Đơn","definitions":{"person":{"type":"object","properties":{"fullName":{"type":"string"},"dateOfBirth":{"type":"string","format":"date"},"partner":{"$ref":"#/definitions/person"}}}}"##
      ))
    #expect(form.title == "Đơn")
    #expect(
      form.outline == [
        "veteran | full name | text declared", "veteran | date of birth | date declared",
        "Vợ/chồng | full name | text declared", "Vợ/chồng | date of birth | date declared",
        " | x | text declared",
      ])
    #expect(
      form.fields.map(\.pointer) == [
        "/properties/veteran/$ref/properties/fullName",
        "/properties/veteran/$ref/properties/dateOfBirth",
        "/properties/spouse/$ref/properties/fullName",
        "/properties/spouse/$ref/properties/dateOfBirth",
        "/properties/x",
      ])
  }

  @Test("alternatives are counted as their union, once")
  func alternatives() throws {
    let form = try form(
      schema(
        ##""kind":{"oneOf":[{"const":"a","title":"Cá nhân"},{"const":"b","title":"Tổ chức"}]}"##,
        ##"""
        ,"oneOf":[{"properties":{"kind":{"const":"a"},"name":{"type":"string"},"born":{"type":"string","format":"date"}}},
        {"properties":{"kind":{"const":"b"},"name":{"type":"string","title":"Tên"}}}],
        "allOf":[{"if":{"properties":{"kind":{"const":"a"}}},"then":{"properties":{"ward":{"type":["string","null"]}}},"else":{"properties":{"code":{"type":"integer"}}}}]
        """##))
    #expect(
      form.outline == [
        " | kind | choice declared", " | ward | text declared", " | code | number declared",
        " | Tên | text declared", " | born | date declared",
      ])
  }

  @Test("what is a list, a choice of several, a file, a constant, locked, nothing")
  func shapes() throws {
    let form = try form(
      schema(
        ##"""
        "kids":{"type":"array","title":"Con","items":{"type":"object","properties":{"age":{"type":"integer"}}}},
        "hobbies":{"type":"array","items":{"type":"string","enum":["a","b"]}},
        "phones":{"type":"array","items":{"type":"string"}},
        "scan":{"type":"string","format":"data-url"},"version":{"const":"1"},"agree":{"enum":[true]},
        "id":{"type":"string","readOnly":true},"view:note":{"type":"object","properties":{}},"never":false,
        "sex":{"type":"string","enum":["m","f"],"enumNames":["Nam","Nữ"]},"map":{"type":"object","additionalProperties":{"type":"number"}}
        """##))
    #expect(
      form.outline == [
        "Con[] | age | number declared", " | hobbies | multipleChoice declared",
        "phones[] | phones | text declared", " | scan | file attachment",
        " | agree | choice declared",
        " | id | text supplied", " | sex | choice declared", "map[] | map | number declared",
      ])
    #expect(form.fields[6].options == ["Nam", "Nữ"])
  }

  @Test(
    "names split into words",
    arguments: [
      ("veteranFullName", "veteran full name"), ("SSNNumber", "SSN number"),
      ("ho_ten_cha", "ho ten cha"),
      ("street2", "street 2"), ("view:isCitizen", "view is citizen"), ("ngàySinh", "ngày sinh"),
      ("ID", "ID"), ("", ""),
    ])
  func names(_ name: String, _ words: String) { #expect(wordsOfName(name) == words) }

  @Test("JSON Forms: the layout says what is shown, where and when")
  func layout() throws {
    let form = try form(
      ##"""
      {"schema":{"type":"object","properties":{"name":{"type":"string"},"a":{"$ref":"#/definitions/a"},"secret":{"type":"string"},
      "kids":{"type":"array","items":{"type":"object","properties":{"age":{"type":"integer"}}}}},
      "definitions":{"a":{"type":"object","properties":{"city":{"type":"string"}}}}},
      "uischema":{"type":"Categorization","elements":[{"type":"Category","label":"Bước 1","elements":[
      {"type":"Control","scope":"#/properties/name","label":"Họ tên","options":{"readonly":true}},
      {"type":"Group","label":"Nơi ở","rule":{"effect":"HIDE","condition":{"scope":"#/properties/name","schema":{"const":"x"}}},
        "elements":[{"type":"Control","scope":"#/properties/a/properties/city"}]}]},
      {"type":"Category","label":"Bước 2","elements":[{"type":"Label","text":"lời"},{"type":"Control","scope":"#/properties/name"},
        {"type":"Control","scope":"#/properties/kids"},{"type":"Control","scope":"#/properties/lost"}]}]}}
      """##)
    #expect(
      form.outline == [
        "Bước 1! | Họ tên | text supplied",
        "Bước 1! > Nơi ở | city | text declared unless name equal x",
        "Bước 2! | name | text declared", "Bước 2! > kids[] | age | number declared",
        " | secret | text hidden",
      ])
    #expect(form.fields[1].pointer == "/schema/properties/a/$ref/properties/city")
  }

  @Test("RJSF: widgets, order, titles and flags")
  func rjsf() throws {
    let form = try form(
      ##"""
      {"schema":{"title":"Phiếu","type":"object","properties":{"a":{"type":"string"},"b":{"type":"string","title":"B"},
      "c":{"type":"string"},"d":{"type":"object","title":"Nhóm","properties":{"e":{"type":"string"}}}}},
      "uiSchema":{"ui:order":["b","*","a"],"a":{"ui:widget":"hidden"},"b":{"ui:readonly":true},
      "c":{"ui:widget":"textarea","ui:title":"Ý kiến","ui:help":"ngắn gọn"},"d":{"e":{"ui:options":{"widget":"radio","title":"Chọn"}}}}}
      """##)
    #expect(
      form.outline == [
        " | B | text supplied", " | Ý kiến | longText declared", "Nhóm | Chọn | radio declared",
        " | a | text hidden",
      ])
    #expect(form.fields[1].help == "ngắn gọn")
  }

  @Test("definitions that unfold without end are refused")
  func bomb() {
    let level = { (number: Int) in
      let inside = (0..<10).map { "\"p\($0)\":{\"$ref\":\"#/definitions/d\(number + 1)\"}" }
      return
        "\"d\(number)\":{\"type\":\"object\",\"properties\":{\(inside.joined(separator: ","))}}"
    }
    let definitions = (0..<8).map(level).joined(separator: ",") + ",\"d8\":{\"type\":\"string\"}"
    let text = schema("\"a\":{\"$ref\":\"#/definitions/d0\"}", ",\"definitions\":{\(definitions)}")
    #expect(refusal(text).contains("more than 5000 fields"))
  }

  @Test("missing labels and lost references are said once")
  func remarks() {
    guard
      case .loaded(let loaded) = load(
        schema(##""a":{"$ref":"b.json"},"c":{"$ref":"#/definitions/d"}"##))
    else {
      Issue.record("not loaded")
      return
    }
    #expect(loaded.diagnostics.map(\.severity) == [.warning, .note])
    #expect(
      loaded.diagnostics.first?.message.english.hasPrefix("2 references lead to nothing") == true)
  }

  @Test(
    "what is no schema",
    arguments: [
      ##"{"a":1}"##, ##"{"$schema":"http://json-schema.org/draft-07/schema#","sections":[]}"##,
      ##"{"properties":{"a":1}}"##,
      ##"{"type":"object"}"##,
    ])
  func others(_ text: String) { #expect(refusal(text).contains("not a form schema")) }
}

@Suite("Alpaca")
struct AlpacaTests {
  @Test("labels of options first, steps of the wizard, tables, hidden and locked fields")
  func openCPS() throws {
    let form = try form(
      ##"""
      {"schema":{"type":"object","properties":{"tenToChuc":{"type":"string","title":"no","required":true},"ma":{"type":"string"},
      "loai":{"type":"string","enum":["1","2"]},"dsThanhVien":{"type":"array","items":{"type":"object","properties":
        {"hoTen":{"type":"string"},"ngaySinh":{"type":"string"}}}},"tep":{"type":"string"},"ghiChu":{"type":"string"}}},
      "options":{"fields":{"tenToChuc":{"label":"Tên tổ chức <span style='color: red'>*</span>","order":2},"ma":{"type":"hidden","order":1},
      "loai":{"type":"radio","label":"Loại","optionLabels":["Công ty","Hợp tác xã"],"readonly":true},
      "dsThanhVien":{"type":"table","label":"Thành viên","items":{"fields":{"hoTen":{"label":"Họ tên"},"ngaySinh":{"label":"Ngày sinh","type":"date"}}}},
      "tep":{"type":"file","label":"Tệp"},"ghiChu":{"type":"ckeditor","label":"Ghi chú","hidden":"true"}}},
      "view":{"wizard":{"steps":[{"title":"Tổ chức"},{"title":"Hồ sơ"}],"bindings":{"tenToChuc":1,"ma":1,"loai":"1","dsThanhVien":2,"tep":2}}},
      "data":{"ma":"7"}}
      """##)
    #expect(
      form.outline == [
        "Tổ chức! | ma | text hidden", "Tổ chức! | Tên tổ chức * | text declared",
        "Tổ chức! | Loại | radio supplied",
        "Hồ sơ! > Thành viên[] | Họ tên | text declared",
        "Hồ sơ! > Thành viên[] | Ngày sinh | date declared",
        "Hồ sơ! | Tệp | file attachment", " | Ghi chú | longText hidden",
      ])
    #expect(form.fields[2].options == ["Công ty", "Hợp tác xã"])
    #expect(form.fields[3].pointer == "/schema/properties/dsThanhVien/items/properties/hoTen")
    #expect(form.format == "alpaca")
  }

  @Test(
    "a JavaScript object is refused by name",
    arguments: ["{schema: {}, options: {}}", "{\n  'schema': {}}"])
  func javaScript(_ text: String) {
    #expect(refusal(text).contains("JavaScript"))
  }
}
