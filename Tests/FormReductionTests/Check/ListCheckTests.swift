import Foundation
import Testing

@testable import FormReduction

@Suite("The published list")
struct ListCheckTests {
  private func list(_ rows: String...) throws -> PublishedList {
    let text =
      "Mã thủ tục;Tên thủ tục;Cơ quan;Hình thức nộp;Tình trạng\n" + rows.joined(separator: "\n")
    return try PublishedList(csv: Array(text.utf8))
  }

  private func procedure(_ code: String?, _ title: String, _ file: String, _ labels: [String])
    -> Procedure
  {
    var procedure = Procedure(title, [("Đơn", labels)])
    procedure.metadata = ProcedureMetadata(code: code, name: title)
    procedure.forms[0].file = file
    return procedure
  }

  struct Damage: Sendable, CustomTestStringConvertible {
    var text: String
    var code: String?
    var testDescription: String { text }
  }

  @Test(
    "codes that a spreadsheet damaged",
    arguments: [
      Damage(text: "1,010826", code: "1.010826"), Damage(text: "1.01385", code: "1.013850"),
      Damage(text: "2.00048", code: "2.000480"), Damage(text: "1.0025", code: "1.002500"),
      Damage(text: "1.002", code: nil), Damage(text: "1. 010826", code: "1.010826"),
      Damage(text: "1.010.826", code: "1.010826"), Damage(text: "4.010826", code: nil),
      Damage(text: "1.0108266", code: nil), Damage(text: "x", code: nil),
      Damage(text: "", code: nil),
      Damage(text: "2026", code: nil),
    ])
  func damage(_ example: Damage) { #expect(ProcedureCode.repaired(example.text) == example.code) }

  @Test("each kind of remark, and none where all is well")
  func remarks() throws {
    let list = try list(
      "1.000001;Cấp giấy phép xây dựng;Sở A;Trực tuyến;",
      "1,000002;Đăng ký tạm trú;Sở A;Trực tiếp;",
      "1.000003;Đổi giấy phép lái xe;Sở B;Trực tuyến;",
      "1.000004;Cấp hộ chiếu;Sở B;Trực tuyến;Bãi bỏ",
      "1.000005;Cấp thẻ căn cước;Sở B;Trực tiếp;Thay thế bằng 1.000009",
      "1.000001;Cấp giấy phép xây dựng mới;Sở C;Trực tiếp;",
      "abc;Không rõ;Sở C;Trực tiếp;",
      "1.000010;Đăng ký kết hôn;Sở C;Trực tiếp;")
    let earlier = try self.list(
      "1.000020;Đăng ký kết hôn;Sở C;Trực tiếp;", "1.000021;Cấp bản sao trích lục;Sở C;Trực tiếp;")
    var twice = procedure("1.000001", "Đơn cấp giấy phép xây dựng", "a.json", ["Tên công trình"])
    var copy = twice.forms[0]
    copy.file = "a-2.json"
    twice.forms.append(copy)
    let check = ListCheck(
      [
        twice, procedure("1.000002", "Tờ khai đăng ký tạm trú", "b.json", ["Nơi tạm trú"]),
        procedure("1.000004", "Tờ khai hộ chiếu", "c.json", ["Nơi sinh"]),
        procedure("1.000005", "Tờ khai căn cước", "d.json", ["Nơi sinh"]),
        procedure("1.000010", "Đơn xin khai thác khoáng sản", "e.json", ["Loại khoáng sản"]),
        procedure("1.000020", "Tờ khai đăng ký kết hôn", "f.json", ["Nơi sinh"]),
        procedure("1.000021", "Tờ khai trích lục", "g.json", ["Nơi sinh"]),
        procedure("1.999999", "Đơn", "h.json", ["Nơi sinh"]),
        procedure(nil, "Đơn", "k/1,000003_M1.json", ["Nơi sinh"]),
        procedure(nil, "Phụ lục", "m.json", ["Nơi sinh"]),
      ], against: list, earlier: earlier, file: "list.csv")
    let found = check.remarks.map { "\($0.kind.rawValue) \($0.code ?? "-") \($0.place)" }
    #expect(
      found == [
        "notPublished 1.999999 h.json", "abolished 1.000004 c.json", "abolished 1.000021 g.json",
        "replaced 1.000005 d.json", "replaced 1.000020 f.json", "withoutCode - m.json",
        "damagedCode 1.000003 k/1,000003_M1.json", "damagedCode 1.000002 list.csv:3",
        "damagedCode - list.csv:8", "repeatedCode 1.000001 list.csv:7",
        "withoutForm 1.000003 list.csv:4", "sameForm 1.000001 a-2.json",
        "otherName 1.000010 e.json",
      ])
    #expect(check.published == 3)
    #expect(
      check.remarks.first { $0.kind == .replaced && $0.code == "1.000020" }?.message.english
        .contains("1.000010") == true)
  }

  @Test("from month to month: new, amended, abolished, replaced")
  func changes() throws {
    let before = try list(
      "1.000001;Cấp giấy phép xây dựng;Sở A;Trực tiếp;", "1.000002;Đăng ký tạm trú;Sở A;Trực tiếp;",
      "1.000003;Cấp hộ chiếu;Sở B;Trực tiếp;", "1.000004;Cấp thẻ;Sở B;Trực tiếp;")
    let after = try list(
      "1.000001;Cấp giấy phép xây dựng;Sở A;Trực tuyến;", "1.000004;Cấp thẻ;Sở B;Trực tiếp;",
      "1.000009;ĐĂNG KÝ TẠM TRÚ;Sở A;Trực tiếp;", "1.000010;Cấp đổi sổ;Sở A;Trực tiếp;")
    let changes = ListChanges(from: before, to: after).changes
    #expect(
      changes.map { "\($0.kind.rawValue) \($0.code) \($0.details)" } == [
        "amended 1.000001 channels: “Trực tiếp” → “Trực tuyến”", "new 1.000009 ", "new 1.000010 ",
        "replaced 1.000002 1.000009", "abolished 1.000003 ",
      ])
    #expect(ListChanges(from: before, to: before).changes.isEmpty)
  }

  @Test("names are compared by their telling words")
  func names() {
    #expect(
      NameLikeness.areAlike(
        "Tờ khai đề nghị cấp hộ chiếu phổ thông", "Cấp hộ chiếu phổ thông ở trong nước"))
    #expect(NameLikeness.areAlike("Thông tin người nộp hồ sơ", "Đăng ký tạm trú"))
    #expect(!NameLikeness.areAlike("Đơn xin khai thác khoáng sản", "Đăng ký kết hôn"))
  }

  @Test(
    "the real list: 2,642 codes, none damaged, 2,117 online",
    .enabled(if: Paths.exists(Paths.shared)))
  func real() throws {
    let file = Paths.shared.appending(path: "data/procedures.csv")
    let list = try PublishedList(csv: Array(Data(contentsOf: file)))
    #expect(list.rows.count == 2642)
    #expect(!list.rows.contains { $0.isDamaged })
    #expect(list.rows.count { $0.isOnline } == 2117)
    #expect(Set(list.rows.map(\.code)).count == 2642)
  }

  @Test("a list without codes is refused with its place")
  func faults() {
    #expect(throws: ListError.self) { try PublishedList(csv: Array("name\nX\n".utf8)) }
    #expect(throws: ListError.self) { try PublishedList(csv: []) }
  }
}
