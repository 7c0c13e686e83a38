import Testing

@testable import FormReduction
@testable import Interchange

/// Printed applications made into forms keep their headings as text between the fields.
@Suite("Headings between fields of a Form.io form")
struct FormioHeadingTests {
  @Test(
    "headings by their style; sentences and notices are none",
    arguments: [
      ("I. THÔNG TIN NGƯỜI NỘP", FormioHeadings.Style.roman), ("A) Phần chủ xe", .letter),
      ("2. Nơi thường trú", .digit), ("BÊN A (BÊN BÁN)", .capitals),
      ("Thông tin người được cấp:", .plain),
      ("Người nộp hồ sơ phải kê khai đầy đủ.", nil), ("Lưu ý: người nộp mang theo CCCD", nil),
      ("(Ghi bằng chữ in hoa)", nil), ("……", nil), ("", nil),
    ] as [(String, FormioHeadings.Style?)])
  func style(_ text: String, _ style: FormioHeadings.Style?) {
    #expect(FormioHeadings.style(of: text) == style)
  }

  private static let form = """
    {"display":"form","title":"Hợp đồng","components":[
     {"type":"textfield","key":"a","label":"Kính gửi","input":true},
     {"type":"content","html":"<p><b>I. BÊN BÁN</b></p>"},
     {"type":"textfield","key":"b","label":"Họ và tên","input":true},
     {"type":"htmlelement","content":"Địa chỉ thường trú"},
     {"type":"textfield","key":"c","label":"Phường/xã","input":true},
     {"type":"content","html":"Người bán ghi đầy đủ các mục."},
     {"type":"content","html":"II. BÊN MUA"},
     {"type":"textfield","key":"d","label":"Họ và tên","input":true}]}
    """

  @Test("a heading is over the fields behind it, one of another style inside it")
  func sections() throws {
    let form = try #require(
      try FormioFormat.forms(
        in: JSONDocument(parsing: Array(Self.form.utf8)).root, file: "hop-dong.json"
      ).forms.first)
    let titles = form.fields.map { field in
      var path: [String] = []
      var next = field.section
      while let section = next {
        path.insert(form.sections[section].title, at: 0)
        next = form.sections[section].parent
      }
      return path.joined(separator: " › ")
    }
    #expect(titles == ["", "I. BÊN BÁN", "I. BÊN BÁN › Địa chỉ thường trú", "II. BÊN MUA"])
  }
}
