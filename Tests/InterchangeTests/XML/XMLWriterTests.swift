import Testing

@testable import Interchange

@Suite("XML writer")
struct XMLWriterTests {
  private func xml(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter(declaration: false)
    write(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test("elements nest, empty ones are short")
  func elements() {
    #expect(xml { $0.element("a") } == "<a/>")
    #expect(
      xml { xml in
        xml.element("a", ["x": "1", "y": "2"]) { xml in
          xml.element("b") { $0.text("t") }
          xml.element("c")
        }
      } == #"<a x="1" y="2"><b>t</b><c/></a>"#)
    #expect(XMLWriter().bytes.starts(with: Array("<?xml version=\"1.0\" encoding=\"UTF-8\"".utf8)))
  }

  @Test(
    "texts and attributes come back as they were",
    arguments: [
      "a < b & c > d \"e\" 'f'", "]]>", "<script>alert(1)</script>", "&amp;", "&#65;",
      "tab\tline\nreturn\rboth\r\n", "  blanks  ", "Nguyễn Thị Hồng 👩‍👧 ệ", "\u{FEFF}bom",
      "<!--", "<![CDATA[",
    ])
  func escapes(_ text: String) throws {
    var xml = XMLWriter()
    xml.element("a", ["b": text]) { $0.text(text) }
    let document = try XMLDocument(parsing: xml.bytes)
    #expect(document.root.text == text)
    #expect(document.root.attribute("b") == text)
  }

  @Test("what XML cannot hold comes out as a replacement character")
  func control() {
    #expect(
      xml { $0.element("a") { $0.text("x\u{1}\u{1B}[m\u{FFFE}") } }
        == "<a>x\u{FFFD}\u{FFFD}[m\u{FFFD}</a>")
  }
}
