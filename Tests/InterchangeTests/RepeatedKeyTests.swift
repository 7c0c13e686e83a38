import Testing

@testable import Interchange

@Suite("Repeated keys, found without a tree")
struct RepeatedKeyTests {
  /// What the check says of a text, after it has seen others.
  private func mayRepeat(_ texts: String...) -> Bool {
    var check = RepeatedKeyCheck()
    var last = false
    for text in texts {
      let bytes = Array((text + String(repeating: " ", count: 8)).utf8)
      last = check.mayRepeat(bytes, 0..<text.utf8.count)
    }
    return last
  }

  @Test(
    "a key twice in one object, at any depth",
    arguments: [
      #"{"a":1,"a":2}"#, #"{"a":{"b":1,"c":{"d":1,"e":[],"d":2}}}"#, #"[{"x":1},{"y":1,"y":1}]"#,
      #"{ "a" : 1 , "b" : "a", "a" : 2 }"#, "{\"a\"\n:1,\"a\":2}", #"{"":1,"":2}"#,
      #"{"họ tên":1,"b":[1,{"c":"}"}],"họ tên":2}"#,
      // Escapes are left to the strict parser.
      #"{"a":1,"\u0061":2}"#,
    ])
  func repeated(_ text: String) throws {
    #expect(mayRepeat(text))
    #expect(!(try JSONDocument(parsing: Array(text.utf8))).repeatedKeys.isEmpty)
  }

  @Test(
    "the same key in different objects, or as a value, is none",
    arguments: [
      "{}", "[]", #""a""#, "1", #"{"a":1}"#, #"{"a":{"a":{"a":[{"a":1},{"a":1}]}}}"#,
      #"{"a":"b","b":"a","c":["a","a"]}"#, #"{"a":"\"a\":1","b":"x\\"}"#,
      #"{"a":{"b":1},"b":{"a":1}}"#,
    ])
  func different(_ text: String) throws {
    #expect(!mayRepeat(text))
    #expect(try JSONDocument(parsing: Array(text.utf8)).repeatedKeys.isEmpty)
  }

  @Test("rows of keys that are known hide none that are new")
  func known() {
    #expect(mayRepeat(#"{"a":1,"b":2}"#, #"{"a":1,"b":2}"#, #"{"a":1,"b":2,"a":3}"#))
    #expect(!mayRepeat(#"{"a":1,"a":2}"#, #"{"a":1,"b":2}"#))
    // Of ever new rows none is taken for another.
    var check = RepeatedKeyCheck()
    for number in 0..<10_000 {
      let good = #"{"k\#(number)":1,"b":2}"#
      let bad = #"{"k\#(number)":1,"b":2,"k\#(number)":3}"#
      for (text, isBad) in [(good, false), (bad, true)] {
        let bytes = Array((text + "        ").utf8)
        #expect(check.mayRepeat(bytes, 0..<text.utf8.count) == isBad)
      }
    }
  }
}
