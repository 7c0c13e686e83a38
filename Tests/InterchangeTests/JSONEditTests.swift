import Foundation
import Testing

@testable import Interchange

@Suite("Edits of a JSON text")
struct JSONEditTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var expected: String
    var change: @Sendable (inout JSONEdit, JSONValue) -> Void
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a new member takes the blanks of the last one",
      text: "{\n  \"a\": 1,\n  \"b\" : {}\n}\n",
      expected: "{\n  \"a\": 1,\n  \"b\" : {},\n  \"c\" : true\n}\n"
    ) { edit, root in edit.add("c", Array("true".utf8), to: root) },
    Case(name: "without blanks, two in a row", text: #"{"a":1}"#, expected: #"{"a":1,"b":2,"c":3}"#)
    {
      edit, root in
      edit.add("b", [0x32], to: root)
      edit.add("c", [0x33], to: root)
    },
    Case(name: "an empty object", text: "{ }", expected: #"{"b":2,"c":3 }"#) { edit, root in
      edit.add("b", [0x32], to: root)
      edit.add("c", [0x33], to: root)
    },
    Case(name: "a key is escaped", text: "{}", expected: #"{"\"":2}"#) { edit, root in
      edit.add("\"", [0x32], to: root)
    },
    Case(
      name: "of equal keys the last one is replaced", text: #"{"a":1,"a": "x\n","b":2}"#,
      expected: #"{"a":1,"a": true,"b":2}"#
    ) { edit, root in if let value = root["a"] { edit.replace(value, with: Array("true".utf8)) } },
    Case(name: "an element is appended", text: "[ 1,\n 2]", expected: "[ 1,\n 2,\n 3]") {
      edit, root in edit.append([0x33], to: root)
    },
    Case(name: "to an empty array", text: "[]", expected: "[3]") { edit, root in
      edit.append([0x33], to: root)
    },
    Case(name: "the first element goes", text: "[1, 2, 3]", expected: "[2, 3]") { edit, root in
      edit.remove([0], from: root)
    },
    Case(name: "the last", text: "[1, 2, 3 ]", expected: "[1, 2 ]") { edit, root in
      edit.remove([2], from: root)
    },
    Case(name: "two in the middle", text: "[1, 2, 3, 4]", expected: "[1, 4]") { edit, root in
      edit.remove([1, 2], from: root)
    },
    Case(name: "the first two", text: "[1, 2, 3]", expected: "[3]") { edit, root in
      edit.remove([0, 1], from: root)
    },
    Case(name: "first and last", text: "[1, 2, 3]", expected: "[2]") { edit, root in
      edit.remove([0, 2], from: root)
    },
    Case(name: "all", text: "[ 1, 2 ]", expected: "[  ]") { edit, root in
      edit.remove([0, 1], from: root)
    },
    Case(
      name: "a byte order mark and other letters stay", text: "\u{FEFF}{\"ê\":\"\\u00e9\"}",
      expected: "\u{FEFF}{\"ê\":\"\\u00e9\",\"a\":1}"
    ) { edit, root in edit.add("a", [0x31], to: root) },
  ]

  @Test("changes are made where they belong, all else stays", arguments: cases)
  func edit(_ example: Case) throws {
    let bytes = Array(example.text.utf8)
    var edit = JSONEdit(of: bytes)
    example.change(&edit, try JSONDocument(parsing: bytes).root)
    #expect(String(decoding: edit.result(), as: UTF8.self) == example.expected)
  }

  @Test("a pointer leads through objects and arrays, and to nothing")
  func pointers() throws {
    let root = try JSONDocument(parsing: Array(#"{"a":[{"b/c":1,"~":2}],"":3}"#.utf8)).root
    #expect(root.path(to: "")?.count == 1)
    #expect(root.path(to: "/a/0/b~1c")?.last?.int == 1)
    #expect(root.path(to: "/a/0/~0")?.last?.int == 2)
    #expect(root.path(to: "/")?.last?.int == 3)
    for pointer in ["/a/1", "/a/x", "/b", "/a/0/b~1c/0"] { #expect(root.path(to: pointer) == nil) }
  }

  @Test("a patch is an array with an operation on each line")
  func patch() {
    var patch = JSONPatch()
    #expect(String(decoding: patch.text, as: UTF8.self) == "[\n]\n")
    patch.add(.init(.add, "/a", Array("true".utf8)))
    patch.add(.init(.remove, "/b/0", nil))
    #expect(
      String(decoding: patch.text, as: UTF8.self)
        == "[\n{\"op\":\"add\",\"path\":\"/a\",\"value\":true},\n{\"op\":\"remove\",\"path\":\"/b/0\"}\n]\n"
    )
  }
}
