import Testing

@testable import Interchange

/// Objects read from the structural index.
@Suite("Members in the index")
struct MemberScannerTests {
  static let keys = ["label", "hidden", "key", "components", "x"]
  private static func number(_ key: String) throws -> UInt8 {
    UInt8(try #require(keys.firstIndex(of: key)))
  }

  /// A scanner that has read a document, with its root open.
  private static func scanner(_ text: String) throws -> MemberScanner {
    var scanner = MemberScanner(keys: KeySet(keys))
    let padding = [UInt8](repeating: 0x22, count: StructuralIndex.padding)
    let bytes = padding + Array(text.utf8) + padding
    let isValid = scanner.read(bytes, padding.count..<padding.count + text.utf8.count)
    try #require(isValid)
    let root = scanner.root
    scanner.open(root)
    return scanner
  }

  @Test(
    "which members there are, and which of them say something",
    arguments: [
      (#"{"label":"Tên","hidden":false,"key":"","other":1}"#, "label hidden key", "label"),
      (
        #"{"label":null,"hidden":true,"components":[]}"#, "label hidden components",
        "hidden components"
      ),
      (#"{ "x" : { "label" : "in" } , "key" : "\"" }"#, "x key", "x key"),
      (#"{"x":0,"other":{"key":"k"}}"#, "x", "x"), ("{}", "", ""),
    ])
  func masks(_ text: String, _ present: String, _ telling: String) throws {
    let scanner = try Self.scanner(text)
    let found = (scanner.present, scanner.telling, scanner.hasRepeatedKey)
    func mask(_ names: String) throws -> UInt64 {
      try names.split(separator: " ").reduce(0) { try $0 | 1 << UInt64(Self.number("\($1)")) }
    }
    #expect(try found.0 == mask(present))
    #expect(try found.1 == mask(telling))
    #expect(!found.2)
  }

  @Test("of equal keys the last one counts, and that is noted")
  func repeated() throws {
    var scanner = try Self.scanner(#"{"label":"a","hidden":true,"label":"","hidden":true}"#)
    let (isRepeated, telling, label) = (
      scanner.hasRepeatedKey, scanner.telling, scanner.member(0)
    )
    #expect(isRepeated)
    #expect(telling == 1 << 1)
    let spelling = scanner.spelling(of: try #require(label))
    #expect(spelling.isEmpty)
  }

  @Test("values, containers in arrays, and trees of them")
  func values() throws {
    var scanner = try Self.scanner(
      #"{"components":[1,{"key":"a"},"s",[{"key":"b"}],{"key":"c\u0021"}],"x":{"label":"l"}}"#)
    let components = scanner.member(try Self.number("components"))
    let list = try #require(components)
    let isEmpty = scanner.isEmpty(list)
    #expect(list.isArray && !isEmpty)
    var firsts: [UInt8] = []
    var last: MemberScanner.Value?
    var next = scanner.firstContainer(in: list)
    while let value = next {
      firsts.append(value.first)
      last = value
      next = scanner.container(behind: value, in: list)
    }
    #expect(firsts == Array("{[{".utf8))
    let x = scanner.member(try Self.number("x"))
    let object = try #require(x)
    let inner = scanner.member(try Self.number("label"), of: object)
    let spelling = scanner.spelling(of: try #require(inner))
    let (string, tree) = (scanner.string(of: spelling), scanner.tree(of: object))
    #expect(string == "l")
    #expect(tree?["label"]?.string == "l")
    scanner.open(try #require(last))
    let key = scanner.member(try Self.number("key"))
    let escaped = scanner.spelling(of: try #require(key))
    let letters = scanner.string(of: escaped)
    #expect(escaped.hasEscapes)
    #expect(letters == "c!")
    let label = scanner.member(try Self.number("label"))
    #expect(label?.offset == nil)
  }
}
