import Testing

@testable import FormReduction

@Suite("SurveyJS")
struct SurveyJSTests {
  @Test("pages, panels, dynamic panels, matrices and what asks nothing")
  func survey() throws {
    let form = try form(
      """
      {"title":{"default":"Survey","vi":"Phiếu"},"pages":[{"name":"p1","title":"Bước 1","visibleIf":"{k} = 'y'","elements":[
      {"type":"panel","title":"Bố mẹ","elements":[{"type":"personname","name":"father","title":"Cha"},
        {"type":"html","name":"h"},{"type":"infotext","name":"i","isRequired":true}]},
      {"type":"paneldynamic","name":"kids","title":"Con","templateElements":[{"type":"text","inputType":"date","name":"dob","title":"Ngày sinh"}]},
      {"type":"matrixdynamic","name":"m","title":"Tài sản","columns":[{"name":"c1","title":"Tên"},{"name":"c2","cellType":"checkbox"}]},
      {"type":"matrix","name":"x","title":"Đánh giá","columns":["Tốt","Kém"],"rows":["Thái độ",{"value":"t","text":"Thời gian"}]},
      {"type":"multipletext","name":"mt","items":[{"name":"a","title":"A"},{"name":"b"}]}]},
      {"name":"p2","elements":[{"type":"dropdown","name":"city","choices":["HN",{"value":1,"text":"BN"}]},
      {"type":"file","name":"f","title":"Tệp"},{"type":"text","name":"ro","title":"Khóa","readOnly":true},
      {"type":"comment","name":"s","title":"Ý kiến","visible":false},
      {"type":"boolean","name":"b","title":"Đồng ý","visible":false,"visibleIf":"{city} notempty and {panel.dob} != ''"}]}]}
      """)
    let shown = " if k equal y"
    #expect(form.title == "Phiếu")
    #expect(
      form.outline == [
        "Bước 1! > Bố mẹ | Cha | other declared" + shown,
        "Bước 1! > Con[] | Ngày sinh | date declared" + shown,
        "Bước 1! > Tài sản[] | Tên | text declared" + shown,
        "Bước 1! > Tài sản[] | c2 | multipleChoice declared" + shown,
        "Bước 1! > Đánh giá | Thái độ | radio declared" + shown,
        "Bước 1! > Đánh giá | Thời gian | radio declared" + shown,
        "Bước 1! >  | A | text declared" + shown, "Bước 1! >  | b | text declared" + shown,
        "p2! | city | choice declared", "p2! | Tệp | file attachment", "p2! | Khóa | text supplied",
        "p2! | Ý kiến | longText declared",
        "p2! | Đồng ý | yesNo declared if city notEmpty  and dob notEmpty ",
      ])
    #expect(form.fields[8].options == ["HN", "BN"])
    #expect(form.fields[4].options == ["Tốt", "Kém"])
  }

  @Test("questions that only a script shows count, and that is said once")
  func scripted() throws {
    let text = """
      {"elements":[{"type":"text","name":"a","visible":false},{"type":"text","name":"b","visible":false}]}
      """
    guard case .loaded(let loaded) = load(text) else {
      Issue.record("not loaded")
      return
    }
    #expect(loaded.forms[0].fields.map(\.role) == [.declared, .declared])
    #expect(loaded.diagnostics.map(\.severity) == [.note])
    #expect(loaded.diagnostics.first?.message.english.hasPrefix("2 questions") == true)
  }
}

@Suite("FHIR Questionnaire")
struct FHIRTests {
  @Test("groups, questions in questions, tabs, prefill, calculation, hiding, conditions")
  func questionnaire() throws {
    let address = "http://hl7.org/fhir/StructureDefinition/"
    let form = try form(
      """
      {"resourceType":"Questionnaire","title":"Survey","_title":{"extension":[{"url":"\(address)translation","extension":[
      {"url":"lang","valueCode":"vi"},{"url":"content","valueString":"Phiếu khám"}]}]},
      "contained":[{"resourceType":"ValueSet","id":"v","compose":{"include":[{"concept":[{"code":"1","display":"Nam"}]}]}}],
      "item":[{"linkId":"g","type":"group","extension":[{"url":"\(address)questionnaire-itemControl",
      "valueCodeableConcept":{"coding":[{"code":"tab-container"}]}}],"item":[
      {"linkId":"t","type":"group","text":"Bản thân","prefix":"1.","item":[
        {"linkId":"1","type":"string","text":"Họ tên","prefix":"1.1","extension":[{"url":"x/sdc-questionnaire-initialExpression"}]},
        {"linkId":"2","type":"choice","text":"Giới tính","answerValueSet":"#v","item":[{"linkId":"2a","type":"text","text":"Nêu rõ",
          "enableWhen":[{"question":"2","operator":"=","answerCoding":{"code":"9"}}]},{"linkId":"d","type":"display","text":"…"}]},
        {"linkId":"3","type":"decimal","text":"BMI","extension":[{"url":"x/sdc-questionnaire-calculatedExpression"}]},
        {"linkId":"4","type":"date","text":"Ẩn","extension":[{"url":"\(address)questionnaire-hidden","valueBoolean":true}]}]}]},
      {"linkId":"r","type":"group","text":"Thuốc","repeats":true,"item":[{"linkId":"5","type":"coding","text":"Tên thuốc","repeats":true},
        {"linkId":"6","type":"boolean","text":"Đang dùng","readOnly":true},{"linkId":"7","type":"attachment","text":"Đơn thuốc",
          "enableBehavior":"any","enableWhen":[{"question":"6","operator":"exists","answerBoolean":true},{"question":"5","operator":">","answerInteger":2}]}]}]}
      """)
    #expect(form.title == "Phiếu khám")
    #expect(
      form.outline == [
        "Bản thân! | Họ tên | text supplied*", "Bản thân! | Giới tính | choice declared",
        "Bản thân! | Nêu rõ | longText declared if 2 equal 9", "Bản thân! | BMI | number supplied",
        "Bản thân! | Ẩn | date hidden", "Thuốc[] | Tên thuốc | multipleChoice declared",
        "Thuốc[] | Đang dùng | yesNo supplied",
        "Thuốc[] | Đơn thuốc | file attachment if 6 notEmpty  or 5 other 2",
      ])
    #expect(form.fields[1].options == ["Nam"])
    #expect(form.fields[2].pointer == "/item/0/item/0/item/1/item/0")
  }

  @Test("a bundle holds several, answers hold none")
  func others() throws {
    let questionnaire = "{\"resourceType\":\"Questionnaire\",\"item\":[]}"
    let bundle =
      "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":\(questionnaire)},{\"resource\":\(questionnaire)}]}"
    guard case .loaded(let loaded) = load(bundle) else {
      Issue.record("not loaded")
      return
    }
    #expect(loaded.forms.count == 2)
    let answers = "{\"resourceType\":\"QuestionnaireResponse\",\"item\":[]}"
    #expect(refusal(answers).contains("holds no Questionnaire"))
  }
}

@Suite("Camunda form-js")
struct CamundaTests {
  @Test("groups, headings over what follows, lists, flags that may be expressions")
  func task() throws {
    let form = try form(
      """
      {"schemaVersion":9,"type":"default","id":"x","components":[{"type":"text","text":"# Đơn xin cấp thẻ\\nLời dặn"},
      {"type":"textfield","key":"n","label":"Tên"},{"type":"group","label":"Người nộp","components":[]},
      {"type":"datetime","dateLabel":"Ngày sinh","subtype":"date","key":"d"},
      {"type":"text","text":"Chỉ là lời"},{"type":"text","text":"### Giấy tờ"},
      {"type":"filepicker","key":"f","label":"Tệp"},{"type":"button","key":"b","label":"Gửi"},
      {"type":"group","label":"Địa chỉ","components":[{"type":"select","key":"s","label":"Xã","values":[{"label":"A","value":"a"}],
        "conditional":{"hide":"=kind = \\"org\\""}}]},
      {"type":"dynamiclist","label":"Con","path":"kids","components":[{"type":"number","key":"age","label":"Tuổi","readonly":true}]},
      {"type":"checkbox","key":"c","label":"Cam đoan","disabled":"=x"},{"type":"expression","key":"e","expression":"=1"}]}
      """, file: "a.form")
    #expect(form.title == "Đơn xin cấp thẻ")
    #expect(
      form.outline == [
        " | Tên | text declared", "Người nộp | Ngày sinh | date declared",
        "Giấy tờ | Tệp | file attachment",
        "Giấy tờ > Địa chỉ | Xã | choice declared unless kind equal org",
        "Giấy tờ > Con[] | Tuổi | number supplied", "Giấy tờ | Cam đoan | yesNo declared",
        "Giấy tờ |  | text supplied",
      ])
  }

  @Test("without a version the type tells it from Form.io")
  func detection() throws {
    let component = "\"components\":[{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"A\"}]"
    #expect(try form("{\"type\":\"default\",\(component)}").format == "camunda")
    #expect(try form("{\"type\":\"form\",\(component)}").format == "formio")
    #expect(try form("{\"display\":\"form\",\(component)}").format == "formio")
  }
}
