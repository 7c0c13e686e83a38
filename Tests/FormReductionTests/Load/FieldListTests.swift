import Testing

@testable import FormReduction
@testable import Interchange

private func list(_ rows: [[String]]) -> FieldList? {
  FieldList(rows.enumerated().map { FieldList.Row(number: $0 + 1, cells: $1) }, sheet: "S")
}

@Suite("Lists of fields")
struct FieldListTests {
  @Test(
    "what is a row of headings",
    arguments: [
      (["Trường thông tin", "Kiểu"], true), (["KIỂU DỮ LIỆU (*)", "Nhãn"], true),
      (["Label", "Required"], true), (["key", "type"], true), (["Ghi chú", "Kiểu"], false),
      (["Trường thông tin"], false), (["Tên", "Ghi chú"], false), (["STT", "Nhãn"], false),
      (["code", "name", "agency", "sector", "level", "dossiersPerYear", "forms"], false),
      // A result of this program.
      (["file", "label", "type", "verdict"], false),
      // A decisions file and a comparison, kept beside the forms; a column of that name alone is none.
      (["Biểu mẫu", "Khóa", "Câu hỏi", "Quyết định", "Người quyết định", "Hết hạn"], false),
      (["procedure", "form", "key", "label", "decision", "expires"], false),
      (["Tệp", "Bước, phần", "Khóa", "Câu hỏi", "Thay đổi", "Trước đây"], false),
      (["Bước", "Câu hỏi", "Quyết định"], true),
    ])
  func headings(_ cells: [String], _ isHeading: Bool) {
    #expect((FieldListHeadings.columns(of: cells) != nil) == isHeading)
  }

  @Test("headings are looked for below a letterhead, not further")
  func depth() {
    let blank = [[String]](repeating: ["x", ""], count: FieldList.headingLimit)
    #expect(list(blank.dropLast() + [["Nhãn", "Kiểu"]]) != nil)
    #expect(list(blank + [["Nhãn", "Kiểu"]]) == nil)
  }

  private func lines(_ rows: [[String]]) throws -> [String] {
    try #require(list(rows)).forms(CSVListFormat.self, file: "f.csv").forms.flatMap {
      FormatSampleTests.rows($0)
    }.map { row in
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      return [cells[0], cells[1], cells[3], cells[4], cells[8]].joined(separator: "/")
    }
  }

  @Test("an empty cell means the one above, until a higher one changes")
  func carried() throws {
    #expect(
      try lines([
        ["Mã TTHC", "Biểu mẫu", "Bước", "Nhóm", "Nhãn"],
        ["1.000001", "A", "I", "a", "1"], ["", "", "", "", "2"], ["", "", "II", "", "3"],
        ["", "B", "", "", "4"], ["1.000002", "", "", "b", "5"], ["1.000001", "A", "I", "a", "6"],
      ]) == [
        "1.000001/A/I/a/1", "1.000001/A/I/a/2", "1.000001/A/II//3", "1.000001/A/I/a/6",
        "1.000001/B///4", "1.000002/1.000002/b//5",
      ])
  }

  @Test("a title alone in its row, merged or not, with a number or not, opens a section")
  func titles() throws {
    #expect(
      try lines([
        ["STT", "Nhãn", "Kiểu"], ["Thông tin người nộp", "", ""], ["1", "a", "text"],
        ["Chủ hồ sơ", "Chủ hồ sơ", "Chủ hồ sơ"], ["2", "b", "text"], ["III", "Thửa đất", ""],
        ["3", "c", ""], ["", "Nơi nhận", "tiêu đề"], ["4", "d", "text"], ["5", "Gửi", "nút"],
      ]) == [
        "//Thông tin người nộp//a", "//Chủ hồ sơ//b", "//III Thửa đất//c", "//Nơi nhận//d",
      ])
  }

  @Test("headings that come again on the next page are no field")
  func repeatedHeadings() throws {
    #expect(
      try lines([["Nhãn", "Kiểu"], ["a", "text"], ["Nhãn", "Kiểu"], ["b", "text"]]) == [
        "////a", "////b",
      ])
  }

  @Test("damaged codes, unknown types and rows of nothing are said with their cell")
  func remarks() throws {
    let loaded = try #require(
      list([
        ["Mã", "Nhãn", "Kiểu"], ["1,010826", "a", "text"], ["", "b", "xyz"], ["", "", "text"],
      ])
    ).forms(CSVListFormat.self, file: "f.csv")
    #expect(loaded.diagnostics.map(\.pointer) == ["S!A2", "S!C3", "S!B4"])
    #expect(loaded.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(loaded.forms.map(\.application) == ["f.csv#1,010826"])
    #expect(loaded.forms.flatMap(\.fields).map(\.pointer) == ["S!B2", "S!B3"])
  }

  @Test(
    "types in Vietnamese and English",
    arguments: [
      ("Ngày tháng năm", FieldListKind.field(.date)), ("SỐ", .field(.number)),
      ("chọn (Nam/Nữ)", .field(.choice)), ("File", .field(.file)), ("Chỉ đọc", .supplied),
      ("ẩn", .hidden), ("Tiêu đề", .heading), ("Nút", .display), ("radio", .field(.radio)),
    ])
  func kinds(_ word: String, _ kind: FieldListKind) {
    #expect(FieldListKind(word) == kind)
  }

  @Test("a list of three thousand procedures is read once, not once for each")
  func large() async throws {
    var text = "Mã TTHC,Nhãn\n"
    for number in 0..<3000 { text += "1.\(100_000 + number),Họ và tên\n,Ngày sinh\n" }
    let loaded = try CSVListFormat.forms(in: Array(text.utf8), file: "f.csv")
    #expect(loaded.forms.count == 3000)
    #expect(loaded.forms.allSatisfy { $0.fields.count == 2 })
    #expect(loaded.forms.last?.procedureCode == "1.102999")
  }
}
