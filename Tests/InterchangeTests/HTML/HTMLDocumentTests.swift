import Testing

@testable import Interchange

/// The tree in one line: `p("Họ ",b("tên"))`; texts of blanks are left out.
private func tree(_ html: String) throws -> String {
  func line(_ nodes: [HTMLNode]) -> String {
    nodes.filter { !$0.isBlank }.map { node in
      if node.isText { return "\"\(node.text)\"" }
      let inside = line(node.children)
      return node.name + (inside.isEmpty ? "" : "(\(inside))")
    }.joined(separator: ",")
  }
  let document = try HTMLDocument(parsing: Array(html.utf8))
  return line(document.nodes.filter { $0.parent == nil })
}

@Suite("HTML")
struct HTMLDocumentTests {
  @Test(
    "pages as browsers read them",
    arguments: [
      ("<p>Họ <b>tên<p>Ngày", "p(\"Họ \",b(\"tên\")),p(\"Ngày\")"),
      (
        "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e",
        "ul(li(\"a\"),li(\"b\",ul(li(\"c\"))),li(\"d\")),\"e\""
      ),
      ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(\"a\"),dd(\"b\"),dt(\"c\"))"),
      (
        "<table><tr><td>a<td>b<tr><td><table><tr><td>c</table>d</table>",
        "table(tr(td(\"a\"),td(\"b\")),tr(td(table(tr(td(\"c\"))),\"d\")))"
      ),
      (
        "<table><thead><tr><th>a<tbody><tr><td>b</td></tr></table>",
        "table(thead(tr(th(\"a\"))),tbody(tr(td(\"b\"))))"
      ),
      (
        "<select><optgroup><option>a<option>b<optgroup><option>c</select>d",
        "select(optgroup(option(\"a\"),option(\"b\")),optgroup(option(\"c\"))),\"d\""
      ),
      // A select that nobody closed does not swallow the next question.
      ("<select><option>a<input name=b>", "select(option(\"a\")),input"),
      ("<div><b>a</div>c", "div(b(\"a\")),\"c\""),
      ("<b><div>a</b>b</div>c", "b(div(\"a\",\"b\"),\"c\")"),
      ("<td>a</div></td></p>b", "td(\"a\"),\"b\""),
      ("<label>a<label>b", "label(\"a\"),label(\"b\")"),
      ("<br/><div/>a</div><x-input/>b", "br,div(\"a\"),x-input,\"b\""),
      ("<p>a<div>b</div>c</p>", "p(\"a\"),div(\"b\"),\"c\""),
      (
        "<script>if (a</b>) '<p>'</script>a<style>b{}</style><!-- <p>--x> --><!-->b",
        "script,\"a\",style,\"b\""
      ),
      ("<!DOCTYPE html><?xml version='1'?><![CDATA[x]]>a", "\"a\""),
      ("<title>a<b</title><textarea><p>x</textarea>", "title(\"a<b\"),textarea(\"<p>x\")"),
      ("1 < 2 <3 a<b", "\"1 \",\"<\",\" 2 \",\"<\",\"3 a\",b"),
      ("<h2>a</h3>b", "h2(\"a\"),\"b\""),
      ("<a-b><c-d>x</a-b>y", "a-b(c-d(\"x\")),\"y\""), ("", ""), ("<", "\"<\""), ("</", ""),
      ("<p", "p"), ("<p a=", "p"), ("<p a='x", "p"), ("<!--", ""), ("<script>x", "script"),
    ])
  func trees(_ html: String, _ expected: String) throws {
    #expect(try tree(html) == expected)
  }

  @Test("attributes: quotes or none, capitals, references, the first of two")
  func attributes() throws {
    let html =
      "<INPUT Name=a.b value='x\"&amp;&#7885;' title=\"H&ocirc; &quot;\" name=c disabled data-x = y/>"
    let node = try HTMLDocument(parsing: Array(html.utf8))[0]
    #expect(node.tag == .input)
    #expect(node.attribute("name") == "a.b")
    #expect(node.attribute("value") == "x\"&ọ")
    #expect(node.attribute("title") == "Hô \"")
    #expect(node.attribute("disabled") == "")
    #expect(node.attribute("data-x") == "y/")
    #expect(node.attribute("id") == nil)
    #expect(node.hasAttribute("value") && !node.hasAttribute("values"))
    #expect(
      node.attributes.map(\.name) == ["name", "value", "title", "name", "disabled", "data-x"])
  }

  @Test(
    "character references",
    arguments: [
      ("a&nbsp;b", "a\u{A0}b"), ("&Agrave;&yacute;&#x1EA1;&#272;", "\u{C0}\u{FD}\u{1EA1}\u{110}"),
      ("a & b &c; &amp", "a & b &c; &"), ("&#xFFFFFFFF;&#55296;", "\u{FFFD}\u{FFFD}"), ("&", "&"),
    ])
  func references(_ text: String, _ expected: String) {
    #expect(HTMLEntities.resolved(text) == expected)
  }

  @Test("elements know their number among those around them")
  func ordinals() throws {
    let document = try HTMLDocument(parsing: Array("<p>a<b></b>c<i></i></p><p>".utf8))
    let elements = document.nodes.filter { !$0.isText }
    #expect(elements.map { "\($0.name)\($0.ordinal)" } == ["p1", "b1", "i2", "p2"])
  }

  @Test("whatever bytes come, every node ends where its parent does, and nothing crashes")
  func damaged() throws {
    let pieces = [
      "<", ">", "</", "<td", "<table>", "<b>", "</b>", "'", "\"", "=", "<!--", "-->", "</p>",
      "<select>", "a", " ", "&#", "<x-y", "/>", "<script>", "</script>", "ọ", "</table>", "<form>",
    ]
    var seed: UInt64 = 7
    for _ in 0..<300 {
      var html = ""
      for _ in 0..<60 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        html += pieces[Int(seed >> 33) % pieces.count]
      }
      for cut in [html.utf8.count, html.utf8.count / 2] {
        let document = try HTMLDocument(parsing: Array(html.utf8.prefix(cut)))
        for node in document.nodes {
          #expect(node.next > node.index && node.next <= document.count)
          if let parent = node.parent {
            #expect(parent.index < node.index && node.next <= parent.next)
          }
        }
      }
    }
  }

  @Test("a page that nests without end, and end tags of nothing, cost no more than their bytes")
  func deep() throws {
    let deep = String(repeating: "<div><b>", count: 10_000)
    let document = try HTMLDocument(parsing: Array(deep.utf8))
    #expect(document.count == 20_000)
    let stray = String(repeating: "<b>", count: 600) + String(repeating: "<td></b>", count: 5_000)
    #expect(try HTMLDocument(parsing: Array(stray.utf8)).count == 5_600)
  }

  @Test(
    "the encoding that a page declares",
    arguments: [
      ("<meta charset=\"windows-1252\">", "windows-1252"),
      ("<meta http-equiv=Content-Type content='text/html; charset = UTF-8'>", "utf-8"),
      ("<meta name=x>", nil),
    ])
  func declared(_ html: String, _ name: String?) {
    #expect(HTMLEncoding.declared(Array(html.utf8)) == name)
  }

  @Test("pages of other encodings become UTF-8")
  func encodings() throws {
    let western = Array("<meta charset=iso-8859-1>Gr".utf8) + [0xF6, 0xDF]
    #expect(String(decoding: try HTMLEncoding.utf8(western), as: UTF8.self).hasSuffix("Größ"))
    let broken = Array("<meta charset=utf-8>a".utf8) + [0xFF]
    #expect(String(decoding: try HTMLEncoding.utf8(broken), as: UTF8.self).hasSuffix("a\u{FFFD}"))
  }
}
