import Testing

@testable import FormReduction
@testable import Interchange

/// The fields of a paper, `kind place: label` each.
private func fields(_ text: String) -> [String] {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let document = TextDocument(
    blocks: lines.enumerated().map {
      .paragraph(TextDocument.Paragraph(text: String($1), path: "\($0 + 1)"))
    })
  return PrintedForm(document).draft.form(PrintedTextFormat.self, file: "f.txt").fields.map {
    let options = $0.options.isEmpty ? "" : " [\($0.options.joined(separator: ", "))]"
    return "\($0.kind.rawValue) \($0.pointer): \($0.label)\(options)"
  }
}

private func cell(_ text: String, _ path: String) -> TextDocument.Cell {
  TextDocument.Cell(
    path: path, span: 1, isContinuation: false, blocks: [.paragraph(.init(text: text, path: path))])
}

@Suite("Printed forms")
struct PrintedFormTests {
  @Test(
    "blanks and the words before them",
    arguments: [
      ("Họ và tên: ......", ["text 1: Họ và tên"]), ("Họ và tên: ______", ["text 1: Họ và tên"]),
      ("Họ và tên……", ["text 1: Họ và tên"]), ("Họ và tên: . . . . .", ["text 1: Họ và tên"]),
      ("1. Họ: … Tên: …", ["text 1: 1. Họ", "text 1[2]: Tên"]),
      ("Nơi cư trú: (2) ....\n......\n.....", ["text 1: Nơi cư trú"]),
      ("Lý do:\n.........\n.........", ["longText 2: Lý do"]),
      ("Địa chỉ: ...., ...., ....", ["text 1: Địa chỉ"]),
      ("Vốn: ..... đồng, thời hạn: .....", ["text 1: Vốn", "text 1[2]: thời hạn"]),
      ("Sinh ngày ... tháng ... năm ......", ["date 1: Sinh ngày"]),
      ("Ngày sinh: ngày .... tháng .... năm 20....", ["date 1: Ngày sinh"]),
      ("Ngày cấp: .../.../..... Nơi cấp: ....", ["date 1: Ngày cấp", "text 1[2]: Nơi cấp"]),
      // Dots that end a sentence, and those of a table of contents.
      ("Nội dung khác, v.v...", []), ("Tôi cam đoan đúng sự thật...", []),
      ("Chương 1 ........ 5", []),
    ])
  func blanks(_ text: String, _ expected: [String]) {
    #expect(fields(text) == expected)
  }

  @Test(
    "boxes",
    arguments: [
      ("Giới tính: □ Nam □ Nữ", ["choice 1: Giới tính [Nam, Nữ]"]),
      ("Giới tính: Nam ☐ Nữ ☐", ["choice 1: Giới tính [Nam, Nữ]"]),
      (
        "Thuộc diện:\n[ ] Hộ nghèo\n[ ] Khác: ......",
        [
          "choice 2: Thuộc diện [Hộ nghèo, Khác]", "text 3[2]: Khác",
        ]
      ),
      ("□ Tôi đồng ý", ["yesNo 1: Tôi đồng ý"]),
      (
        "Giới tính: □ Nam □ Nữ     Dân tộc: .....",
        [
          "choice 1: Giới tính [Nam, Nữ]", "text 1[2]: Dân tộc",
        ]
      ),
    ])
  func boxes(_ text: String, _ expected: [String]) {
    #expect(fields(text) == expected)
  }

  @Test("letterhead, motto, place and date, signatures and footnotes are no questions")
  func aside() {
    #expect(
      fields(
        """
        CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        _________
        Số: ........
        ......, ngày ... tháng ... năm 20...
        ĐƠN ĐỀ NGHỊ
        Họ tên: ......
        Làm tại: ......, ngày ... tháng ... năm .....
        Người làm đơn
        ..............
        (1) Ghi tên: ......
        """) == ["text 7: Họ tên"])
  }

  @Test("a second part after the signatures is read, notes below are not")
  func secondPart() {
    #expect(
      fields(
        "Họ tên: ....\n(Ký tên)\n.......\nII. PHẦN XÁC NHẬN\nNgười xác nhận: .....\n(Ký tên)\nGhi chú:\nTên: ...."
      )
        == ["text 1: Họ tên", "text 5: Người xác nhận"])
  }

  @Test("words without a blank above blanks are the section")
  func sections() throws {
    let text = """
      TỜ KHAI
      Đăng ký khai sinh
      I. NGƯỜI YÊU CẦU
      Họ tên: .....
      Nơi ở:
      Xã: ..... Tỉnh: .....
      II. NGƯỜI ĐƯỢC KHAI SINH
      Họ tên: .....
      """
    let form = try #require(
      try PrintedTextFormat.forms(in: Array(text.utf8), file: "f.txt").forms.first)
    #expect(form.title == "TỜ KHAI Đăng ký khai sinh")
    #expect(
      form.sections.map(\.title) == ["I. NGƯỜI YÊU CẦU", "Nơi ở", "II. NGƯỜI ĐƯỢC KHAI SINH"])
    #expect(form.sections.map(\.parent) == [nil, 0, nil])
    #expect(form.fields.map(\.section) == [0, 1, 1, 2])
    #expect(form.fields.map(\.step) == [0, 0, 0, 2])
  }

  @Test("empty cells: beside their words, below their heads, one row for each person")
  func cells() {
    func labels(_ rows: [[String]]) -> [String] {
      let table = TextDocument.Table(
        path: "t",
        rows: rows.enumerated().map { row, cells in
          cells.enumerated().map { cell($1, "\(row).\($0)") }
        })
      let form = PrintedForm(TextDocument(blocks: [.table(table)])).draft.form(
        DOCXFormat.self, file: "f.docx")
      return form.fields.map { field in
        let around = field.section.map { form.sections[$0].title } ?? ""
        return "\(field.pointer) \(field.label)\(field.group == nil ? "" : " repeated")"
          + (around.isEmpty ? "" : " (\(around))")
      }
    }
    #expect(
      labels([["Họ tên", "", "Ngày sinh", "..../..../....."]]) == ["0.1 Họ tên", "0.3 Ngày sinh"])
    #expect(
      labels([["STT", "Họ tên", "Năm sinh"], ["1", "", ""], ["2", "", ""]]) == [
        "1.1 Họ tên repeated", "1.2 Năm sinh repeated",
      ])
    #expect(
      labels([["Quan hệ", "Họ tên"], ["Cha", ""], ["Mẹ", ""]]) == [
        "1.1 Họ tên repeated (Cha)", "2.1 Họ tên repeated (Mẹ)",
      ])
    #expect(labels([["Họ tên", "Năm sinh"], ["An", "1990"]]).isEmpty)
  }

  @Test(
    "what is a printed form",
    arguments: [
      ("Họ: ....\nTên: ....\nTuổi: ....", true), ("Họ: ....\nTên: ....", false),
      ("A ..... 1\nB ..... 2\nC ..... 3", false), ("a\nb\nc", false),
    ])
  func recognized(_ text: String, _ isForm: Bool) {
    #expect(PrintedTextFormat.recognizes(Array(text.utf8)) == isForm)
  }

  @Test("an Office file of the old kind is refused by name")
  func oldBinary() {
    let bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]
    #expect(DOCXFormat.recognizes(bytes))
    #expect(throws: LoadError.self) { try DOCXFormat.forms(in: bytes, file: "a.doc") }
  }
}
