import Foundation
import Testing

@testable import Interchange

@Suite("HTML writer")
struct HTMLWriterTests {
  private func text(_ text: String) -> String {
    var html = HTMLWriter()
    html.text(text)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  private func attribute(_ text: String) -> String {
    var html = HTMLWriter()
    html.empty("i", .init("title", text))
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test(
    "texts come out as texts",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"'`", "\"'`"), ("&amp;", "&amp;amp;"),
      ("", ""), ("Đăng ký", "Đăng ký"), ("a\nb\tc", "a\nb\tc"), ("a\rb", "a&#13;b"),
      ("a\u{0}b\u{1B}[31m\u{7F}", "a␀b␛[31m␡"), ("\u{80}\u{9F}\u{A0}", "\u{FFFD}\u{FFFD}\u{A0}"),
      ("\u{FFFE}\u{FFFF}\u{FFFD}\u{FF1C}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FF1C}"),
      ("</script><script>", "&lt;/script&gt;&lt;script&gt;"), ("😀", "😀"),
    ])
  func texts(_ source: String, _ expected: String) {
    #expect(text(source) == expected)
  }

  @Test(
    "values of attributes stay within their quotes",
    arguments: [
      ("\" onload=\"x", "&quot; onload=&quot;x"), ("'", "&#39;"), ("a\nb", "a&#10;b"),
      ("<b>", "&lt;b&gt;"), ("\u{0}", "␀"),
    ])
  func attributes(_ source: String, _ expected: String) {
    #expect(attribute(source) == "<i title=\"\(expected)\"/>")
  }

  @Test("elements nest, and JSON in a block cannot end it")
  func elements() throws {
    var json = JSONWriter()
    json.beginArray()
    json.string("</script><!--&\"")
    json.endArray()
    var html = HTMLWriter()
    html.element("p", .class("a b"), .id("x")) { html in
      html.element("b", text: "1 < 2")
      html.empty("br")
    }
    html.data(id: "rows", json)
    let page = String(decoding: html.bytes, as: UTF8.self)
    #expect(
      page == #"<p class="a b" id="x"><b>1 &lt; 2</b><br/></p>"#
        + #"<script type="application/json" id="rows">["\u003C/script\u003E\u003C!--\u0026\""]</script>"#
    )
    let block = try #require(page.firstMatch(of: /id="rows">(.*)<\/script>/)?.output.1)
    let array = try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String]
    #expect(array == ["</script><!--&\""])
  }

  @Test("links lead to pages of the report only; a name that runs its value is no attribute")
  func links() async {
    var html = HTMLWriter()
    html.element("a", .href("p/1.004194.html#f0-12"), text: "a")
    #expect(
      String(decoding: html.bytes, as: UTF8.self) == #"<a href="p/1.004194.html#f0-12">a</a>"#)
    await #expect(processExitsWith: .failure) {
      _ = HTMLWriter.Attribute.href("javascript:alert(1)")
    }
    await #expect(processExitsWith: .failure) { _ = HTMLWriter.Attribute("onclick", "alert(1)") }
  }
}
