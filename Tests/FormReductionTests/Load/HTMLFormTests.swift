import Testing

@testable import FormReduction
@testable import Interchange

/// The fields of a page, `role kind key: label` each.
private func fields(_ body: String) throws -> [String] {
  let page = "<!DOCTYPE html><html><body>\(body)</body></html>"
  return try HTMLFormFormat.forms(in: Array(page.utf8), file: "f.html").forms.flatMap(\.fields)
    .map { "\($0.role.rawValue) \($0.kind.rawValue) \($0.key): \($0.label)" }
}

@Suite("HTML forms")
struct HTMLFormTests {
  @Test(
    "where the words of a question stand",
    arguments: [
      ("<label for=a>Họ tên *</label><input id=a>", "Họ tên"),
      ("<label>Họ tên: <input name=a></label>", "Họ tên"),
      ("<span id=x>Họ tên</span><i>khác</i><input id=a aria-labelledby=x>", "Họ tên"),
      ("<b>khác</b><input id=a aria-label='Họ tên'>", "Họ tên"),
      ("Khác<br>Họ tên: <input id=a>", "Họ tên"),
      ("<table><tr><td>Họ tên<td><input id=a></table>", "Họ tên"),
      ("<table><tr><td>Khác<td><input id=b><td>Họ tên<td><input id=a></table>", "Họ tên"),
      ("<div>Họ tên (*)</div><div><div><input id=a></div></div>", "Họ tên"),
      ("<p>Họ tên</p><p>(ghi bằng chữ in hoa)</p><input id=a>", "Họ tên"),
      ("Họ tên <span class=invalid-feedback>Chưa nhập</span><input id=a>", "Họ tên"),
      ("Họ tên <span style='display: none'>Chưa nhập</span><input id=a>", "Họ tên"),
      ("<label for=''>Họ tên</label><input id=a>", "Họ tên"),
      ("<input id=a title='Họ tên'>", "Họ tên"), ("<input id=a placeholder='Họ tên'>", "Họ tên"),
      ("<div>Họ tên</div><input id=a placeholder='Nhập'>", "Họ tên"),
      ("<div><h5>Họ tên</h5><input id=a></div>", "Họ tên"),
      ("<label for=a>Ho&#803; t&ecirc;n</label><input id=a>", "Họ tên"),
      ("Khác <input id=b> <input id=a>", ""),
    ])
  func label(_ body: String, _ label: String) throws {
    #expect(try fields(body).contains("declared text a: \(label)"))
  }

  @Test(
    "what is a field, and whose",
    arguments: [
      (
        "<input name=a><input type=submit><input type=button><button>x</button>",
        ["declared text a: "]
      ),
      (
        "<input name=a><input name=captcha><input placeholder='Nhập mã xác nhận'>",
        ["declared text a: "]
      ),
      (
        "<input name=a><nav><input name=b></nav><div role=search><input name=c></div>",
        ["declared text a: "]
      ),
      ("<input name=a disabled><input name=b>", ["supplied text a: ", "declared text b: "]),
      ("<input name=a readonly><input name=b>", ["supplied text a: ", "declared text b: "]),
      ("<input name=a class=datepicker readonly>", ["declared date a: "]),
      (
        "<fieldset disabled><input name=a></fieldset><input name=b>",
        ["supplied text a: ", "declared text b: "]
      ),
      (
        "<div style='DISPLAY : none'><input name=a></div><input name=b>",
        ["hidden text a: ", "declared text b: "]
      ),
      ("<div class='tab-pane' style='display:none'><input name=a></div>", ["declared text a: "]),
      ("<div data-show=1 style='display:none'><input name=a></div>", ["declared text a: "]),
      (
        "<input type=hidden name=__VIEWSTATE><input type=hidden name=a value=1><input name=b>",
        ["hidden text a: ", "declared text b: "]
      ),
      ("<input type=file name=a style='display:none'>", ["attachment file a: "]),
      (
        "Giới tính: <input type=radio name=a id=x><label for=x>Nam</label><input type=radio name=a>Nữ",
        ["declared radio a: Giới tính"]
      ),
      ("<input type=checkbox name=a> Tôi đồng ý", ["declared yesNo a: Tôi đồng ý"]),
      (
        "Diện: <input type=checkbox name=a> Nghèo <input type=checkbox name=a> Khác",
        ["declared multipleChoice a: Diện"]
      ),
      (
        "Ngày sinh: <input name=d placeholder=Ngày> <input name=m placeholder=Tháng> <input name=y placeholder=Năm>",
        ["declared date d: Ngày sinh"]
      ),
      // One name for all boxes: the id is the key.
      ("<input name=n id=a><input name=n id=b>", ["declared text a: ", "declared text b: "]),
      (
        "<select name=a style='display:none'></select><div class=chosen-container></div>",
        ["declared choice a: "]
      ),
      ("<ng-select formcontrolname=a><input role=combobox></ng-select>", ["declared choice a: "]),
    ])
  func roles(_ body: String, _ expected: [String]) throws {
    #expect(try fields(body) == expected)
  }

  @Test("every place leads back to one element of the page")
  func places() throws {
    let page =
      "<form><p><input name=a></p><p><input name=b id=x><input id=1y><input id=z><input id=z></p></form>"
    let forms = try HTMLFormFormat.forms(in: Array(page.utf8), file: "f.html").forms
    #expect(
      forms.flatMap(\.fields).map(\.pointer) == [
        "form:nth-child(1) > p:nth-child(1) > input:nth-child(1)", "#x", "[id=\"1y\"]",
        "form:nth-child(1) > p:nth-child(2) > input:nth-child(3)",
        "form:nth-child(1) > p:nth-child(2) > input:nth-child(4)",
      ])
  }

  @Test(
    "headings give sections until the next of their level; those without a question are left out")
  func sections() throws {
    let page = """
      <h2>Tin tức</h2><p>x</p><h2>A</h2><input name=a><h3>A1</h3><input name=b><h2>B</h2><input name=c>
      """
    let form = try #require(
      try HTMLFormFormat.forms(in: Array("<html>\(page)".utf8), file: "f.html").forms.first)
    #expect(form.sections.map(\.title) == ["A", "A1", "B"])
    #expect(form.fields.map { form.stepTitle(of: $0) } == ["A", "A", "B"])
    #expect(form.sections[1].parent == 0)
  }

  @Test(
    "what is a page",
    arguments: [
      ("<!DOCTYPE html><p>", true), ("\n <HTML>", true), ("<div><input></div>", true),
      ("{\"a\":\"<html>\"}", false), ("<?xml version='1.0'?><xdf:x/>", false),
      ("Họ tên: ......", false),
      ("MIME-Version: 1.0\nContent-Type: multipart/related;", true), ("", false),
    ])
  func recognized(_ text: String, _ isPage: Bool) {
    #expect(HTMLFormFormat.recognizes(Array(text.utf8)) == isPage)
  }

  @Test("a page beside a saved page is not missed")
  func beside() {
    let page = Array("<html><body>x</body></html>".utf8)
    for (file, severity) in [("a_files/ad.html", Diagnostic.Severity.note), ("a.html", .error)] {
      do throws(LoadError) {
        _ = try HTMLFormFormat.forms(in: page, file: file)
        Issue.record("no form here")
      } catch {
        #expect(error.severity == severity)
      }
    }
  }
}
