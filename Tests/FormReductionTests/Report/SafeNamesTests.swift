import Foundation
import Testing

@testable import FormReduction

@Suite("Safe file names")
struct SafeNamesTests {
  @Test(
    "what a text becomes",
    arguments: [
      ("1.004194", "1.004194"), ("1.004194.000.00.00.H02", "1.004194.000.00.00.h02"),
      ("Đăng ký khai sinh", "dang-ky-khai-sinh"),
      // The same words with their marks as scalars of their own.
      ("Đa\u{306}ng ky\u{301}", "dang-ky"), ("UBND cấp xã (mới)", "ubnd-cap-xa-moi"),
      ("../../etc/passwd", "etc-passwd"), ("..\\..\\a:b|c?d*e", "a-b-c-d-e"), (".hidden", "hidden"),
      ("a.", "a"), ("a. ", "a"), ("a/b", "a-b"), ("", "form"), ("漢字", "form"), ("…", "form"),
      ("<script>alert(1)</script>", "script-alert-1-script"), ("a\u{0}b\nc", "a-b-c"),
      ("CON", "x-con"), ("con.json", "x-con.json"), ("Nul", "x-nul"), ("com1", "x-com1"),
      ("LPT9.txt", "x-lpt9.txt"), ("COM10", "com10"), ("console", "console"), ("com\u{B9}", "com"),
    ])
  func plain(_ text: String, _ expected: String) {
    var names = SafeNames()
    #expect(names.name(for: text) == expected)
  }

  @Test("a name is given once, whatever the case, and no numbered one hits another")
  func collisions() {
    var names = SafeNames()
    let wanted = ["a-2", "A", "a", "Á", "a-2", "CON", "con", "x-con"]
    #expect(
      wanted.map { names.name(for: $0) }
        == ["a-2", "a", "a-3", "a-4", "a-2-2", "x-con", "x-con-2", "x-con-3"])
  }

  @Test("a name far too long is cut, and two that differ only behind the cut stay two")
  func long() {
    let long = String(repeating: "Thủ tục đăng ký biến động đất đai ", count: 100)
    var names = SafeNames()
    let first = names.name(for: long)
    let second = names.name(for: long + "khác")
    #expect(first == "thu-tuc-dang-ky-bien-dong-dat-dai-thu-tuc-dang-ky-bien-dong-dat")
    #expect(second == first + "-2")
  }

  @Test("ten thousand equal titles are named in no time")
  func many() {
    var names = SafeNames()
    let all = Set((0..<10_000).map { _ in names.name(for: "Đơn đề nghị") })
    #expect(all.count == 10_000)
    #expect(all.contains("don-de-nghi-10000"))
  }
}
