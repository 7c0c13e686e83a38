import Testing

@testable import FormReduction

/// An XForms document.
private func xforms(_ model: String, _ body: String, theme: String = "") -> String {
  """
  <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" \
  xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>1.004194 Đăng ký tạm trú</h:title><model>\
  <instance><data id="x"><a/><b>2026</b><g><c/></g></data></instance>\(model)</model></h:head>\
  <h:body>\(body)</h:body></h:html>
  """
}

@Suite("XForms")
struct XFormsTests {
  @Test("only a control asks; binds say what it is")
  func binds() throws {
    let form = try form(
      xforms(
        """
        <bind nodeset="/data/a" type="date"/><bind nodeset="/data/never" calculate="1"/>\
        <bind nodeset="/data/b" readonly="true()"/><bind nodeset="/data/n" readonly="true()"/>\
        <bind nodeset="/data/s" calculate="1 + 1"/><bind nodeset="/data/u" jr:preload="property"/>\
        <bind nodeset="/data/h" relevant="false()"/><bind nodeset="/data/f" type="binary"/>
        """,
        """
        <input ref="/data/a"><label>Ngày sinh</label><hint>dd/mm</hint></input>\
        <input ref="/data/b"><label>Năm</label></input><input ref="/data/n"><label>Lời dặn</label></input>\
        <input ref="/data/s"><label>Tổng</label></input><input ref="/data/u"><label>Tài khoản</label></input>\
        <input ref="/data/h"><label>Ẩn</label></input><upload ref="/data/f" mediatype="image/*"><label>Ảnh</label></upload>\
        <trigger ref="/data/t"><label>Tôi cam đoan</label></trigger>\
        <select1 ref="/data/z" appearance="label"><label>đầu bảng</label></select1>
        """), file: "a.xml")
    #expect(
      form.outline == [
        " | Ngày sinh | date declared", " | Năm | text supplied", " | Tổng | text supplied",
        " | Tài khoản | text supplied*", " | Ẩn | text hidden", " | Ảnh | file attachment",
        " | Tôi cam đoan | yesNo declared",
      ])
    #expect(form.fields[0].help == "dd/mm")
    #expect(form.fields[0].pointer == "/h:html/h:body/input[1]")
    #expect(form.procedureCode == "1.004194")
    #expect(form.format == "xforms")
  }

  @Test("groups, pages, repeats, relative references and inherited conditions")
  func blocks() throws {
    let form = try form(
      xforms(
        """
        <bind nodeset="/data/g" relevant="/data/k = 'org' and selected(/data/m, 'x')"/>\
        <bind nodeset="/data/g/d" relevant="../c != ''"/><bind nodeset="/data/r/e" relevant=". &gt; 3"/>
        """,
        """
        <group ref="/data/g"><label>Người nộp</label><input ref="c"><label>Họ tên</label></input>\
        <group appearance="field-list"><input ref="d"><label>Số giấy tờ</label></input></group></group>\
        <group ref="/data/r"><label>Thành viên</label><repeat nodeset="/data/r" jr:count="3">\
        <input ref="e"><label>Tuổi</label></input></repeat></group>
        """), file: "a.xml")
    let shown = " if /data/k equal org and /data/m equal x"
    #expect(
      form.outline == [
        "Người nộp! | Họ tên | text declared" + shown,
        "Người nộp! | Số giấy tờ | text declared" + shown + " if /data/g/c notEmpty ",
        "Thành viên! > Thành viên[] | Tuổi | text declared",
      ])
  }

  @Test("texts in Vietnamese before the default language, values of other answers in braces")
  func texts() throws {
    let form = try form(
      xforms(
        """
        <itext><translation lang="English" default="true()"><text id="a"><value form="image">x</value>\
        <value>Name</value></text><text id="b"><value>Sex</value></text></translation>\
        <translation lang="Tiếng Việt (vi)"><text id="a"><value>Tên của <output value="/data/x"/></value></text>\
        <text id="m"><value>Nam</value></text></translation></itext>\
        <instance id="sex"><root><item><itextId>m</itextId></item></root></instance>
        """,
        """
        <input ref="/data/a"><label ref="jr:itext('a')"/></input><select1 ref="/data/b">\
        <label ref="jr:itext('b')"/><itemset nodeset="instance('sex')/root/item[x = 1]">\
        <label ref="jr:itext(itextId)"/></itemset></select1>\
        <select ref="/data/c"><item><label>Đất ở</label><value>1</value></item></select>
        """), file: "a.xml")
    #expect(form.fields.map(\.label) == ["Tên của {x}", "Sex", ""])
    #expect(form.fields.map(\.options) == [[], ["Nam"], ["Đất ở"]])
    #expect(form.fields.map(\.kind) == [.text, .radio, .multipleChoice])
  }

  @Test(
    "conditions",
    arguments: [
      ("a = 'x'", "/d/a equal x"), ("/d/a='x' or /d/b = \"y\"", "/d/a equal x or /d/b equal y"),
      ("(../n = 3) and count(../r) > 2", "/n equal 3"), ("selected( ${a}, 'x')", ""),
      ("not(/d/a = 'x')", ""), ("/d/a = 'x' or true()", ""),
      ("/d/a = 'b or c'", "/d/a equal b or c"),
      ("string-length(.) > 0", ""), ("", ""),
    ])
  func conditions(_ expression: String, _ expected: String) {
    let conditional = XPathCondition.conditional(expression, in: "/d")
    let terms = conditional?.terms.map { "\($0.field) \($0.comparison) \($0.value)" } ?? []
    #expect(terms.joined(separator: conditional?.needsAll ?? true ? " and " : " or ") == expected)
  }

  @Test("bad input gives one clear line")
  func faults() {
    let start =
      "<h:html xmlns:h='http://www.w3.org/1999/xhtml' xmlns='http://www.w3.org/2002/xforms'>"
    #expect(
      refusal(start + "\n<x></h:html>", file: "a.xml")
        == "a.xml:2:4: error: end tag does not match the start tag; mend the file or export it again"
    )
    #expect(refusal(start + "<model/></h:html>", file: "a.xml").contains("asks nothing"))
    #expect(refusal("<other/>", file: "a.xml").contains("not a form schema"))
  }

  @Test("a fault is placed in a text with a byte order mark, and in UTF-16")
  func placesOfEncodings() {
    let text =
      "<h:html xmlns:h='http://www.w3.org/1999/xhtml' xmlns='http://www.w3.org/2002/xforms'>\n<x></y>"
    let start = ": error: end tag does not match the start tag; mend the file or export it again"
    #expect(refusal("\u{FEFF}" + text, file: "a.xml") == "a.xml:2:4" + start)
    let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    guard
      case .refused(let diagnostic) = TextLoader().forms(in: [0xFF, 0xFE] + units, file: "a.xml")
    else {
      Issue.record("loaded")
      return
    }
    #expect(diagnostic.text(.english) == "a.xml" + start + "\n  at 2:4")
  }

  @Test("groups to any depth")
  func deep() throws {
    let body =
      String(repeating: "<group>", count: 20_000) + "<input ref='/data/a'/>"
      + String(repeating: "</group>", count: 20_000)
    #expect(try form(xforms("", body), file: "a.xml").fields.count == 1)
  }
}

@Suite("FIM xdatenfelder")
struct XDatenfelderTests {
  private func field(_ id: String, _ label: String, _ mode: String, _ type: String = "text")
    -> String
  {
    """
    <x:datenfeld><x:identifikation><x:id>\(id)</x:id></x:identifikation><x:name>n</x:name>\
    <x:bezeichnungEingabe>\(label)</x:bezeichnungEingabe><x:bezeichnungAusgabe>gedruckt</x:bezeichnungAusgabe>\
    <x:feldart><code>\(mode)</code></x:feldart><x:datentyp><code>\(type)</code></x:datentyp></x:datenfeld>
    """
  }

  private func inside(_ content: String, _ count: String = "1:1") -> String {
    "<x:struktur><x:anzahl>\(count)</x:anzahl><x:enthaelt>\(content)</x:enthaelt></x:struktur>"
  }

  @Test("groups, repetition, labels, hidden and locked fields", arguments: ["2", "3.0.0"])
  func schema(_ version: String) throws {
    let group =
      "<x:datenfeldgruppe><x:bezeichnungEingabe>Người đề nghị</x:bezeichnungEingabe>"
      + inside(field("F1", "Họ tên", "input")) + inside(field("F2", "Lời dặn", "label"))
      + inside(field("F3", "Mã nội bộ", "hidden"))
      + inside(field("F4", "Ngày nộp", "locked", "date"))
      + "</x:datenfeldgruppe>"
    let form = try form(
      """
      <x:root xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_\(version)"><x:header/><x:stammdatenschema>\
      <x:bezeichnungEingabe>Đơn</x:bezeichnungEingabe>\(inside(group))\(inside(group, "0:*"))\
      \(inside(field("F5", "Giới tính", "select"), "0:1"))</x:stammdatenschema></x:root>
      """, file: "a.xml")
    #expect(form.title == "Đơn")
    let fields = ["Họ tên | text declared", "Mã nội bộ | text hidden", "Ngày nộp | date supplied"]
    #expect(
      form.outline == fields.map { "Người đề nghị! | " + $0 }
        + fields.map { "Người đề nghị[] | " + $0 }
        + [" | Giới tính | choice declared"])
    #expect(form.fields.map(\.key) == ["F1", "F3", "F4", "F1", "F3", "F4", "F5"])
    #expect(
      form.fields[0].pointer
        == "/x:root/x:stammdatenschema/x:struktur[1]/x:enthaelt/x:datenfeldgruppe/x:struktur[1]/x:enthaelt/x:datenfeld"
    )
  }

  @Test("another version is refused by its number")
  func version() {
    let text = "<x:root xmlns:x='urn:xoev-de:fim:standard:xdatenfelder_4.1'><x:a/></x:root>"
    #expect(refusal(text, file: "a.xml").contains("version \"4.1\" cannot be read"))
  }
}

@Suite("Orbeon")
struct OrbeonTests {
  @Test("sections, grids, repeats, labels of the resources, binds of the model")
  func builder() throws {
    let form = try form(
      """
      <xh:html xmlns:xh="http://www.w3.org/1999/xhtml" xmlns:xf="http://www.w3.org/2002/xforms" \
      xmlns:fr="http://orbeon.org/oxf/xml/form-runner"><xh:head><xf:model>\
      <xf:bind id="b" ref="instance('fr-form-instance')"><xf:bind id="s-bind" ref="s"><xf:bind id="d-bind" ref="d" \
      type="xf:date"/><xf:bind id="c-bind" ref="c" calculate="1" relevant="$d = 'x'"/></xf:bind>\
      <xf:bind id="r-bind" ref="r"><xf:bind id="f-bind" ref="f"/></xf:bind></xf:bind>\
      <xf:instance id="fr-form-metadata"><metadata><title xml:lang="vi">Đơn xin phép</title></metadata></xf:instance>\
      <xf:instance id="fr-form-resources"><resources><resource xml:lang="en"><d><label>no</label></d></resource>\
      <resource xml:lang="vi"><s><label>Chung</label></s><d><label>Ngày <b>sinh</b></label><hint>h</hint></d>\
      <c><label>Tổng</label></c><r><label>Giấy tờ</label></r><f><label>Tệp</label></f></resource></resources>\
      </xf:instance></xf:model></xh:head><xh:body><fr:view><fr:body><fr:section bind="s-bind"><fr:grid><xh:tr><xh:td>\
      <xf:input bind="d-bind"><xf:label ref="$x"/></xf:input></xh:td></xh:tr><xf:output bind="d-bind"/>\
      <fr:number bind="c-bind"/></fr:grid></fr:section><fr:grid bind="r-bind" repeat="content">\
      <fr:attachment bind="f-bind"/><xf:trigger id="t"/></fr:grid></fr:body></fr:view></xh:body></xh:html>
      """, file: "a.xml")
    #expect(form.title == "Đơn xin phép")
    #expect(
      form.outline == [
        "Chung! | Ngày sinh | date declared", "Chung! | Tổng | number supplied if /d equal x",
        "Giấy tờ[] | Tệp | file attachment",
      ])
    #expect(form.format == "orbeon")
  }

  @Test("what somebody has filled in is no form, and nothing is lost")
  func submission() {
    let text = "<?xml version='1.0'?><form><a><b>x</b></a></form>"
    #expect(refusal(text, file: "a.xml").contains("note: submitted data"))
  }
}
