import Foundation
import Testing

@Suite("Command: papers")
struct PapersCommandTests {
  @Test("attachments of forms, and the published dossier parts")
  func papers() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write(
      "2.002093.json",
      """
      {"title":"Đơn","components":[{"type":"textfield","key":"a","label":"Nghề nghiệp"},
      {"type":"file","key":"b","label":"Bản sao Giấy chứng nhận đăng ký doanh nghiệp"},
      {"type":"file","key":"c","label":"Ảnh chụp nhà xưởng"}]}
      """)
    let day = ["--as-of", "2026-11-24", "--lang", "en"]
    let result = try Command.run(["papers", form] + day)
    #expect(result.code == 0)
    #expect(result.lines.first == "2 dossier parts, 1 replaceable by data today")
    #expect(result.lines.contains { $0.contains("2.002093") && $0.contains("Phụ lục I, 1:") })
    let list = try folder.write(
      "parts.csv", "code,component\n\"1,004194\",\"Giấy\nkhai sinh\"\n1.004194,Đơn\n")
    let parts = try Command.run(["papers", "--components", list, "--output", "data-csv=-"] + day)
    #expect(parts.text.contains("1.004194,,Giấy khai sinh,birth certificate,"))
    #expect(parts.text.contains("parts.csv:2"))
    let explained = try Command.run(["explain", form, "b"] + day)
    #expect(explained.lines.contains { $0.contains("replaced by") && $0.contains("(published)") })
    #expect(try Command.run("papers").code == 64)
    #expect(try Command.run("papers", "--components", form).code == 64)
  }
}
