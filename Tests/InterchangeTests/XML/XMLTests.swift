import Foundation
import Testing

@testable import Interchange

private func document(_ text: String) throws(SyntaxError) -> XMLDocument {
  try XMLDocument(parsing: Array(text.utf8))
}

@Suite("XML")
struct XMLTests {
  @Test("elements, attributes, texts and their order")
  func tree() throws {
    let root = try document(
      "<?xml version=\"1.0\"?>\n<a x='1' y=\"Hộ tịch\"><!-- no --><b>một</b> và <?p no?><b/>hai</a>\n<!-- end -->"
    ).root
    #expect(root.name == "a")
    #expect(root.attribute("x") == "1")
    #expect(root.attribute("y") == "Hộ tịch")
    #expect(root.attribute("z") == nil)
    #expect(root.children.map(\.name) == ["b", "b"])
    #expect(root.children.map(\.path) == ["/a/b[1]", "/a/b[2]"])
    #expect(root.children(under: "/a").map(\.path) == ["/a/b[1]", "/a/b[2]"])
    #expect(root.text == "một và hai")
    #expect(root.children[1].parent == root)
    #expect(root.child("b")?.text == "một")
    #expect(root.contents.count == 4)
    #expect(root.children[0].byteOffset == 58)
  }

  @Test("a name is what its prefix stands for, wherever that is declared")
  func namespaces() throws {
    let root = try document(
      """
      <h:html xmlns:h="H" xmlns="D"><x f:k="v" k="w" xmlns:f="F"/><y xmlns=""/>\
      <h:z xmlns:h="Z" xml:lang="vi"/><h:z/></h:html>
      """
    ).root
    #expect(root.namespace == "H")
    #expect(root.qualifiedName == "h:html")
    #expect(root.children.map(\.namespace) == ["D", "", "Z", "H"])
    #expect(root.children[0].attribute("k", in: "F") == "v")
    #expect(root.children[0].attribute("k") == "w")
    #expect(root.children[0].attributes.map(\.name) == ["k", "k"])
    #expect(root.children[2].attribute("lang", in: XMLNameTable.xmlNamespace) == "vi")
    #expect(root.children(under: "").map(\.path) == ["/x", "/y", "/h:z[1]", "/h:z[2]"])
    #expect(root.descendants.map(\.name) == ["x", "y", "z", "z"])
  }

  @Test(
    "texts",
    arguments: [
      ("<a>&lt;&#x1EC7;&#7879;&amp;amp;</a>", "<ệệ&amp;"), ("<a>1\r\n2\r3</a>", "1\n2\n3"),
      ("<a><![CDATA[<b>&amp;]]]></a>", "<b>&amp;]"), ("<a> </a>", " "), ("<a/>", ""),
      ("\u{FEFF}<a>x</a >", "x"), ("<a><b>1</b><b>2</b></a>", "12"),
    ])
  func texts(_ text: String, _ expected: String) throws {
    #expect(try document(text).root.text == expected)
  }

  @Test("blanks and references in an attribute")
  func attributeValues() throws {
    let root = try document("<a b='x\ty\r\nz &quot;&apos;&#10;'/>").root
    #expect(root.attribute("b") == "x y z \"'\n")
  }

  @Test(
    "faults, and where",
    arguments: [
      ("", SyntaxError(.empty, at: 0)), ("  ", SyntaxError(.empty, at: 0)),
      ("x", SyntaxError(.unexpectedCharacter, at: 0)),
      ("<!-- x -->", SyntaxError(.unexpectedEnd, at: 10)),
      ("<a", SyntaxError(.unexpectedEnd, at: 2)), ("<a>", SyntaxError(.unclosedElement, at: 0)),
      ("<a><b></a>", SyntaxError(.mismatchedTag, at: 6)),
      ("</a>", SyntaxError(.mismatchedTag, at: 0)),
      ("<a/><b/>", SyntaxError(.trailingCharacters, at: 4)),
      ("<a/>x", SyntaxError(.trailingCharacters, at: 4)),
      ("<a b/>", SyntaxError(.expectedEquals, at: 4)),
      ("<a b=c/>", SyntaxError(.expectedEquals, at: 5)),
      ("<a b='c/>", SyntaxError(.unterminatedString, at: 5)),
      ("<a b='<'/>", SyntaxError(.unexpectedCharacter, at: 6)),
      ("<a b='1'c='2'/>", SyntaxError(.unexpectedCharacter, at: 8)),
      ("<a b='1' b='2'/>", SyntaxError(.repeatedAttribute, at: 12)),
      ("<1/>", SyntaxError(.expectedName, at: 1)),
      ("<a>&nbsp;</a>", SyntaxError(.undefinedEntity, at: 3)),
      ("<a>& </a>", SyntaxError(.undefinedEntity, at: 3)),
      ("<a>&#0;</a>", SyntaxError(.undefinedEntity, at: 3)),
      ("<a>&#xD800;</a>", SyntaxError(.undefinedEntity, at: 3)),
      ("<a>\u{1}</a>", SyntaxError(.forbiddenCharacter, at: 3)),
      ("<p:a/>", SyntaxError(.unboundPrefix, at: 1)),
      ("<a p:b='1'/>", SyntaxError(.unboundPrefix, at: 8)),
      ("<a><!-- </a>", SyntaxError(.unexpectedEnd, at: 3)),
      ("<a><![CDATA[ </a>", SyntaxError(.unexpectedEnd, at: 3)),
      ("<!DOCTYPE a [<!ENTITY x 'y'>", SyntaxError(.unexpectedEnd, at: 0)),
      ("<a><!DOCTYPE b></a>", SyntaxError(.unexpectedCharacter, at: 4)),
      ("<?xml version='1.0' encoding='KOI8-R'?><a/>", SyntaxError(.unknownEncoding, at: 30)),
    ])
  func faults(_ text: String, _ error: SyntaxError) {
    #expect(throws: error) { try document(text) }
  }

  @Test("UTF-16 in both orders, with a mark or without, and ISO-8859-1")
  func encodings() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a b='ệ'>Đất 𠀀</a>"
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      let root = try XMLDocument(parsing: bytes).root
      #expect(root.text == "Đất 𠀀")
      #expect(root.attribute("b") == "ệ")
    }
    let latin =
      Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8)
    #expect(try XMLDocument(parsing: latin).root.text == "é")
    #expect(throws: SyntaxError(.invalidUTF8, at: 3)) {
      try XMLDocument(parsing: Array("<a>".utf8) + [0xE9] + Array("</a>".utf8))
    }
    #expect(throws: SyntaxError(.invalidUTF8, at: 65)) { try XMLDocument(parsing: little + [0x3C]) }
  }

  @Test("declarations of entities are skipped, references to them stay as they are written")
  func entities() throws {
    let bomb = """
      <!DOCTYPE a SYSTEM "http://example.org/a.dtd" [
        <!-- ]> --> <?p ]> ?>
        <!ENTITY b "]>&c;&c;&c;"> <!ENTITY c SYSTEM 'file:///etc/passwd'> <!ENTITY % d "<!ENTITY e 'x'>"> %d;
        <!ATTLIST a k CDATA "default">
      ]>
      <a x="&b;">&b;&c; &lt;</a>
      """
    let root = try document(bomb).root
    #expect(root.text == "&b;&c; <")
    #expect(root.attributes.map(\.value) == ["&b;"])
  }

  @Test("depth costs memory and no stack")
  func deep() async throws {
    let depth = 100_000
    let text =
      String(repeating: "<a>", count: depth) + "x" + String(repeating: "</a>", count: depth)
    // A task runs on a thread with half a megabyte of stack.
    let count = try await Task {
      let root = try document(text).root
      return Array(root.descendants).count + root.text.utf8.count
    }.value
    #expect(count == depth)
    #expect(throws: SyntaxError(.unclosedElement, at: 3 * depth - 3)) {
      try document(String(repeating: "<a>", count: depth))
    }
  }

  @Test("many attributes and many names")
  func many() throws {
    let attributes = (0..<5000).map { "n\($0)='\($0)'" }.joined(separator: " ")
    let elements = (0..<5000).map { "<e\($0) xmlns='u\($0)'/>" }.joined()
    let root = try document("<a \(attributes)>\(elements)</a>").root
    #expect(root.attribute("n4999") == "4999")
    #expect(root.children.map(\.name) == (0..<5000).map { "e\($0)" })
    #expect(root.children.map(\.namespace) == (0..<5000).map { "u\($0)" })
    #expect(throws: SyntaxError.self) { try document("<a \(attributes) n7='x'/>") }
  }

  @Test("cut or changed anywhere, a text gives an error or a tree, never a crash")
  func damaged() {
    let text =
      "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><p:a xmlns:p='q' k='&#65;'>é<b/><![CDATA[x]]>&b;</p:a>"
    let whole = Array(text.utf8)
    for length in whole.indices { _ = try? XMLDocument(parsing: Array(whole[..<length])) }
    for index in whole.indices {
      for value in Array("<>&'/!?[]: \0é".utf8) + [0xFF] {
        var changed = whole
        changed[index] = value
        if let root = try? XMLDocument(parsing: changed).root { _ = (root.text, root.children) }
      }
    }
  }

  static let payloads: [String] = {
    guard let file = Shared.files("suites/xxe-payloads", "txt").first,
      let text = try? String(contentsOf: file, encoding: .utf8)
    else { return [] }
    // Payloads stand behind one another; each begins with a declaration or a document type.
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    return lines + [text]
  }()

  @Test(
    "payloads that ask for files and expansions", .enabled(if: !payloads.isEmpty),
    arguments: payloads)
  func payload(_ text: String) {
    guard let root = try? document(text).root else { return }
    let shown = root.text + root.descendants.flatMap { $0.attributes.map(\.value) }.joined()
    // Whatever is read is in the text itself, letter for letter.
    #expect(shown.utf8.count <= text.utf8.count)
    #expect(!shown.contains("root:"))
  }
}
