import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

@Suite("The form after the cut")
struct ApplyTests {
  /// Cuts a form given as text.
  private func cut(
    _ text: String, removesObsolete: Bool = false, title: String = "Đơn đề nghị"
  ) throws -> (analysis: Analysis, form: CutForm, text: String) {
    let root = try JSONDocument(parsing: Array(text.utf8)).root
    let forms = try FormioFormat.forms(in: root, file: "form.json").forms
    let procedure = Procedure(metadata: ProcedureMetadata(name: title), forms: forms)
    let analysis = Analysis(of: procedure)
    let plan = CutPlan(of: analysis, removesObsolete: removesObsolete)
    let form = try #require(
      FormioCutter(analysis, plan: plan, catalogue: .vietnam)
        .cut(Array(text.utf8), named: "form.json"))
    return (analysis, form, String(decoding: form.bytes, as: UTF8.self))
  }

  private func form(_ components: String) -> String {
    "{\"title\":\"Đơn đề nghị\",\"components\":[\(components)]}"
  }

  private func field(_ key: String, _ label: String, _ more: String = "") -> String {
    "{\"type\":\"textfield\",\"key\":\"\(key)\",\"label\":\"\(label)\"\(more)}"
  }

  @Test("a derivable field becomes read-only, says why, and opens again when the lookup fails")
  func lookup() throws {
    let panel = """
      {
        "title": "Đơn", "components": [
          {
            "type": "panel", "title": "Thông tin người nộp", "key": "p", "components": [
              {
                "type": "textfield",
                "key": "dob",
                "label": "Ngày sinh",
                "x-own": {"keep": [1,  2]}
              },
              {"type": "textfield", "key": "job", "label": "Nghề nghiệp"}
            ]
          }
        ]
      }

      """
    let own = "\"x-own\": {\"keep\": [1,  2]}"
    let start = try #require(panel.range(of: own)?.lowerBound)
    let blanks = panel[..<start].split(separator: ",", omittingEmptySubsequences: false).last ?? ""
    let members = [
      own, #""disabled": true"#,
      #""properties": {"catgiam.cut":"lookup","catgiam.source":"population","catgiam.subject":"applicant","catgiam.attribute":"person.birthDate","catgiam.from":"applicant:person.identityNumber, applicant:person.fullName","catgiam.fallback":"lookupFailed.dob"}"#,
      #""logic": [{"name":"catgiam.fallback","trigger":{"type":"simple","simple":{"show":true,"when":"lookupFailed.dob","eq":"true"}},"actions":[{"name":"ask","type":"property","property":{"label":"Disabled","value":"disabled","type":"boolean"},"state":false}]}]"#,
    ]
    let expected = panel.replacing(own, with: members.joined(separator: "," + blanks))
    let (analysis, form, text) = try cut(panel)
    #expect(analysis.reduction.reducible == 1)
    #expect(text == expected)
    #expect(form.done == [FieldCut(field: .init(form: 0, field: 0), way: .lookup, isSafe: true)])
    #expect(form.left.isEmpty && form.undecided.isEmpty)
    #expect(
      form.patch.operations.map(\.path) == [
        "/components/0/components/0/disabled", "/components/0/components/0/properties",
        "/components/0/components/0/logic",
      ])
    #expect(try cut(text).text == text)
  }

  @Test("members that are there already are replaced or added to, never doubled")
  func knownMembers() throws {
    let more =
      #","disabled":false,"properties":{"own":"1"},"logic":[{"name":"own"}],"calculateValue":"""#
    let source = form(
      #"{"type":"panel","title":"Thông tin người nộp","key":"p","components":["#
        + field("dob", "Ngày sinh", more) + ","
        + field("sex", "Giới tính", #","properties":[],"logic":null"#)
        + "," + field("eth", "Dân tộc", #","properties":"odd""#) + "]}")
    let (_, form, text) = try cut(source)
    #expect(text.contains(#""disabled":true,"properties":{"own":"1","catgiam.cut":"lookup","#))
    #expect(text.contains(#""logic":[{"name":"own"},{"name":"catgiam.fallback","#))
    #expect(text.contains(#""label":"Giới tính","properties":{"catgiam.cut":"lookup","#))
    #expect(form.done.count == 2)
    #expect(form.left.map(\.field.field) == [2])
    #expect(text.contains(field("eth", "Dân tộc", #","properties":"odd""#)))
    #expect(try cut(text).text == text)
    #expect(try cut(text).analysis.reduction.supplied == 2)
  }

  @Test("a duplicate copies the first answer, by the path under which Form.io keeps it")
  func copy() throws {
    let question = "Công suất thiết kế của nhà máy"
    let source = form(
      #"{"type":"container","key":"plant","input":true,"components":["#
        + field("power-kw", question)
        + "]}," + field("again", question))
    let (analysis, form, text) = try cut(source)
    #expect(analysis.reduction.duplicate == 1)
    #expect(form.done.map(\.way) == [.copy])
    #expect(
      text.contains(
        #""calculateValue":"value = data.plant[\"power-kw\"];","allowCalculateOverride":false,"disabled":true"#
      ))
    #expect(text.contains(#""catgiam.sameAs":"power-kw""#))
    #expect(!text.contains("lookupFailed"))
    let again = try cut(text)
    #expect(again.text == text)
    #expect(again.analysis.reduction.declared == 1)
    #expect(again.analysis.reduction.supplied == 1)
    #expect(again.analysis.reduction.reducible == 0)
  }

  @Test("where the first answer may be hidden the person can still type")
  func guardedCopy() throws {
    let question = "Công suất thiết kế của nhà máy"
    let shown = #","conditional":{"show":true,"when":"kind","eq":"a"}"#
    let source = form(
      field("kind", "Loại nhà máy được đề nghị") + "," + field("power", question, shown) + ","
        + field("again", question))
    let text = try cut(source).text
    #expect(
      text.contains(
        "value = data.power === undefined || data.power === null || data.power === '' ? value : "
          + "data.power;"))
    #expect(!text.contains("\"disabled\":true"))
    #expect(try cut(text).analysis.reduction.supplied == 1)
    // Both are shown under the same condition: then the first is there whenever the second is.
    let both = form(
      field("kind", "Loại nhà máy được đề nghị") + "," + field("power", question, shown) + ","
        + field("again", question, shown))
    #expect(try cut(both).text.contains(#""calculateValue":"value = data.power;""#))
  }

  @Test("a box of another kind, or with the amount in words, is carried over by the portal")
  func carried() throws {
    let source = form(
      field("amount", "Tổng số tiền đề nghị vay") + "," + field("words", "Ghi bằng chữ"))
    let (analysis, form, text) = try cut(source)
    #expect(analysis.reduction.duplicate == 1)
    #expect(form.done.map(\.way) == [.copy])
    #expect(text.contains(#""catgiam.cut":"carry""#))
    #expect(text.contains(#""catgiam.sameAs":"amount""#))
    #expect(text.contains(#""when":"lookupFailed.words""#))
    #expect(!text.contains("calculateValue"))
  }

  @Test("two fields that give each other: the one that stays is not cut by a second run")
  func noCircle() throws {
    let source = form(
      #"{"type":"panel","title":"Thông tin xe","key":"p","components":["#
        + field("plate", "Biển số xe") + "," + field("chassis", "Số khung") + "]}")
    let (analysis, form, text) = try cut(source)
    #expect(analysis.reduction.reducible == 1)
    #expect(form.done.count == 1)
    let again = try cut(text)
    #expect(again.analysis.reduction.declared == 1)
    #expect(again.analysis.reduction.reducible == 0)
    #expect(again.text == text)
  }

  @Test("what no longer exists goes only when asked, and not where something still names it")
  func obsolete() throws {
    let fields = [
      field("name", "Tên công trình đề nghị"), field("huyen", "Quận/Huyện nơi xây dựng"),
      field("note", "Ghi chú về công trình"),
    ]
    let source = form(fields.joined(separator: ", "))
    let kept = try cut(source)
    #expect(kept.analysis.reduction.obsolete == 1)
    #expect(kept.text == source)
    #expect(kept.form.left.count == 1)
    let removed = try cut(source, removesObsolete: true)
    #expect(removed.text == form(fields[0] + ", " + fields[2]))
    #expect(removed.form.done.map(\.way) == [.remove])
    #expect(removed.form.patch.operations == [.init(.remove, "/components/1", nil)])
    let named = form(
      fields[0] + ", " + fields[1] + ", "
        + field("note", "Ghi chú", #","conditional":{"show":true,"when":"huyen","eq":"x"}"#))
    let still = try cut(named, removesObsolete: true)
    #expect(still.text == named)
    #expect(still.form.left.count == 1)
    // A longer key that begins the same is another one.
    let other = form(
      fields[0] + ", " + fields[1] + ", " + field("huyenMoi", "Ghi chú về công trình"))
    #expect(try cut(other, removesObsolete: true).form.done.count == 1)
  }

  @Test("likely findings are in the second patch only, with pointers that follow a removal")
  func undecided() throws {
    let source = form(
      field("huyen", "Quận/Huyện nơi xây dựng") + "," + field("power", "Công suất máy") + ","
        + field("again", "Công suất máy"))
    let (analysis, form, text) = try cut(source, removesObsolete: true)
    #expect(analysis.reduction.likely == 1)
    #expect(form.undecided.count == 1)
    #expect(!text.contains("calculateValue"))
    #expect(form.patchOfUndecided.operations.allSatisfy { $0.path.hasPrefix("/components/1/") })
    let value = try JSONSerialization.jsonObject(with: Data(form.bytes))
    let patched = try #require(
      try patch(value, with: form.patchOfUndecided) as? [String: Any])
    let components = try #require(patched["components"] as? [[String: Any]])
    #expect(components.map { $0["key"] as? String } == ["power", "again"])
    #expect(components[1]["calculateValue"] as? String == "value = data.power;")
  }

  @Test("a form in a string inside JSON is refused with a reason, and stays as it is")
  func string() throws {
    let inner = form(field("fullname", "Họ và tên"))
    var json = JSONWriter()
    json.string(inner)
    let source = "{\"data\":\(String(decoding: json.bytes, as: UTF8.self))}"
    let (analysis, form, text) = try cut(source)
    #expect(analysis.reduction.reducible == 1)
    #expect(text == source)
    #expect(form.left.map(\.reason.english).first?.contains("string inside JSON") == true)
  }

  @Test("a form in a wrapper is changed where it lies")
  func wrapper() throws {
    let source =
      "{\"version\":3,\"form\":{\"display\":\"form\",\"components\":["
      + field("fullname", "Họ và tên") + "]},\"signature\":\"a\"}"
    let (_, form, text) = try cut(source)
    #expect(form.patch.operations.map(\.path).first == "/form/components/0/disabled")
    #expect(text.hasPrefix("{\"version\":3,\"form\":{\"display\":\"form\","))
    #expect(text.hasSuffix("]},\"signature\":\"a\"}"))
  }

  @Test("a calculation that only copies a declared answer does not make that answer known")
  func copies() throws {
    let source = form(
      field("first", "Biển số xe") + ","
        + field("second", "Biển kiểm soát", #","calculateValue":"value = data.first;""#))
    let analysis = try cut(source).analysis
    #expect(analysis.reduction.supplied == 1)
    #expect(analysis.verdicts == [.keep, nil])
    for script in ["value = data.a + data.b", "value = 3", "show = data.a", "value = moment()"] {
      #expect(!FormioComponent.isCopy(script), "\(script)")
    }
    for script in ["value = data.a", "value=data.a.b;", " value  =  row.x ; "] {
      #expect(FormioComponent.isCopy(script), "\(script)")
    }
  }
}
