import Foundation
import Synchronization
import Testing

@testable import Interchange

private func parse(_ text: String) throws(SyntaxError) -> JSONValue {
  try JSONDocument(parsing: Array(text.utf8)).root
}

@Suite("JSON reader")
struct JSONReaderTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    var bytes: [UInt8]
    var error: SyntaxError
    var testDescription: String {
      "\(error.fault) \(String(decoding: bytes.prefix(20), as: UTF8.self))"
    }

    init(_ text: String, _ fault: SyntaxError.Fault, _ offset: Int) {
      self.init(Array(text.utf8), fault, offset)
    }

    init(_ bytes: [UInt8], _ fault: SyntaxError.Fault, _ offset: Int) {
      self.bytes = bytes
      error = SyntaxError(fault, at: offset)
    }
  }

  static let refusals = [
    Refusal("", .empty, 0), Refusal(" \n ", .empty, 0), Refusal("\u{FEFF}", .empty, 0),
    Refusal("{", .unexpectedEnd, 1), Refusal("[1", .unexpectedEnd, 2),
    Refusal("[1,", .unexpectedEnd, 3),
    Refusal("{\"a\"", .unexpectedEnd, 4), Refusal("{\"a\":", .unexpectedEnd, 5),
    Refusal("tru", .unexpectedEnd, 3),
    Refusal("[1] 2", .trailingCharacters, 4), Refusal("{} {}", .trailingCharacters, 3),
    Refusal("[1,]", .trailingComma, 2), Refusal("{\"a\":1,}", .trailingComma, 6),
    Refusal("[1}", .mismatchedBracket, 2), Refusal("{]", .mismatchedBracket, 1),
    Refusal("{a:1}", .expectedKey, 1), Refusal("{1:1}", .expectedKey, 1),
    Refusal("{\"a\" 1}", .expectedColon, 5),
    Refusal("[1 2]", .expectedCommaOrEnd, 3), Refusal("{\"a\":1 \"b\":2}", .expectedCommaOrEnd, 7),
    Refusal("[\"abc", .unterminatedString, 1), Refusal("\"a\nb\"", .controlCharacter, 2),
    Refusal("\"\\x\"", .invalidEscape, 1), Refusal("\"\\u12g4\"", .invalidEscape, 1),
    Refusal("01", .invalidNumber, 0), Refusal("[-]", .invalidNumber, 1),
    Refusal("1.", .invalidNumber, 0),
    Refusal("1e", .invalidNumber, 0), Refusal("[truth]", .invalidLiteral, 1),
    Refusal("[None]", .invalidLiteral, 1),
    Refusal("[,1]", .unexpectedCharacter, 1), Refusal("[']", .unexpectedCharacter, 1),
    Refusal("[+1]", .unexpectedCharacter, 1),
    Refusal([0x22, 0xC0, 0xAF, 0x22], .invalidUTF8, 1),
    Refusal([0x22, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8, 1),
    Refusal([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8, 1),
    Refusal([0x22, 0xE1, 0xBB, 0x22], .invalidUTF8, 1),
    Refusal([0x22, 0x80, 0x22], .invalidUTF8, 1), Refusal([0x5B, 0xFF, 0x5D], .invalidUTF8, 1),
    Refusal([0xFF, 0xFE, 0x7B, 0x00], .utf16, 0), Refusal([0x7B, 0x00, 0x7D, 0x00], .utf16, 0),
    Refusal([0x00, 0x7B, 0x00, 0x7D], .utf16, 0),
  ]

  @Test("each fault has its place", arguments: refusals)
  func refuses(_ refusal: Refusal) {
    #expect(throws: refusal.error) { try JSONDocument(parsing: refusal.bytes) }
  }

  @Test("values, in order, decoded")
  func values() throws {
    let root = try parse(
      "\u{FEFF} {\"a\":[1,-2.5e+3,true,false,null,\"x\\u0301\\n\\ud83d\\ude00\\ud800\"],\"b\":{}} ")
    let list = try #require(root["a"]).elements
    #expect(list.map(\.kind) == [.number, .number, .bool, .bool, .null, .string])
    #expect(list[0].int == 1)
    #expect(list[1].numberText == "-2.5e+3")
    #expect(list[2].bool == true)
    #expect(list[5].string == "x\u{301}\n😀\u{FFFD}")
    #expect(root.members.map(\.key) == ["a", "b"])
    #expect(root["b"]?.count == 0)
    #expect(root["none"] == nil)
    #expect(
      try parse("123456789012345678901234567890").numberText == "123456789012345678901234567890")
  }

  @Test("of equal keys the last counts, and each repetition is noted", arguments: [1, 20])
  func repeatedKeys(_ fillers: Int) throws {
    let filler = (0..<fillers).map { "\"k\($0)\":0," }.joined()
    let text = "{\"a\":1,\(filler)\"\\u0061\":2}"
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.root["a"]?.int == 2)
    #expect(
      document.repeatedKeys == [
        .init(key: "a", byteOffset: text.utf8.count - 11, firstByteOffset: 1)
      ])
  }

  @Test("a million brackets need no stack", arguments: [100_000, 1_000_000])
  func depth(_ depth: Int) throws {
    final class Box: Sendable {
      let isRight = Atomic(false)
      let isDone = DispatchSemaphore(value: 0)
    }
    let box = Box()
    let thread = Thread {
      let open = [UInt8](repeating: 0x5B, count: depth)
      let close = [UInt8](repeating: 0x5D, count: depth)
      var value = try? JSONDocument(parsing: open + close).root
      var levels = 0
      while let inner = value {
        levels += 1
        value = inner.elements.first
      }
      do throws(SyntaxError) {
        _ = try JSONDocument(parsing: open)
      } catch {
        let isRight = levels == depth && error == SyntaxError(.unexpectedEnd, at: depth)
        box.isRight.store(isRight, ordering: .releasing)
      }
      box.isDone.signal()
    }
    thread.stackSize = 512 * 1024
    thread.start()
    box.isDone.wait()
    let isRight = box.isRight.load(ordering: .acquiring)
    #expect(isRight)
  }

  @Test("pointer tokens")
  func pointers() {
    #expect(pointerToken("a/b~c") == "a~1b~0c")
    #expect(pointerToken("họ tên") == "họ tên")
  }
}

/// Other people's tests, where the shared folder exists.
@Suite("JSONTestSuite")
struct JSONTestSuite {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/suites/jsontestsuite/test_parsing")
  static let files =
    ((try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
    ?? [])
    .sorted { $0.path < $1.path }

  @Test("y is accepted, n refused, i never crashes", .enabled(if: !files.isEmpty), arguments: files)
  func file(_ file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    let isAccepted = (try? JSONDocument(parsing: bytes)) != nil
    switch file.lastPathComponent.first {
    case "y": #expect(isAccepted)
    case "n": #expect(!isAccepted)
    default: break
    }
  }
}

@Suite("JSON writer")
struct JSONWriterTests {
  @Test("commas, nesting and escapes", arguments: [false, true])
  func writes(_ pretty: Bool) throws {
    var json = JSONWriter(pretty: pretty)
    json.beginObject()
    json.key("a")
    json.beginArray()
    json.int(1)
    json.string("q\"\\\u{1}\n\u{1F}đ")
    json.null()
    json.beginObject()
    json.endObject()
    json.endArray()
    json.key("b")
    json.bool(true)
    json.key("c")
    json.raw("0.25")
    json.endObject()
    let root = try JSONDocument(parsing: json.bytes).root
    #expect(root.members.map(\.key) == ["a", "b", "c"])
    #expect(root["a"]?.elements[1].string == "q\"\\\u{1}\n\u{1F}đ")
    #expect(root["c"]?.numberText == "0.25")
    if !pretty {
      #expect(
        String(decoding: json.bytes, as: UTF8.self)
          == "{\"a\":[1,\"q\\\"\\\\\\u0001\\n\\u001fđ\",null,{}],\"b\":true,\"c\":0.25}")
    }
  }
}

@Suite("JSON writer: strings")
struct JSONWriterStringTests {
  @Test("whatever must be escaped is, wherever it stands", arguments: 0..<20)
  func escapes(_ offset: Int) throws {
    for letter in [
      "\"", "\\", "\u{0}", "\u{1F}", "\n", "!", "#", "[", "]", " ", "\u{7F}", "ề", "😀",
    ] {
      let text = String(repeating: "x", count: offset) + letter + "ơ"
      var bytes: [UInt8] = []
      JSONWriter.append(text, to: &bytes)
      let isPlain = bytes.count == text.utf8.count + 2
      #expect(isPlain == !["\"", "\\", "\u{0}", "\u{1F}", "\n"].contains(letter))
      #expect(try JSONDocument(parsing: bytes).root.string == text)
    }
  }
}

@Suite("Lines and normal form")
struct TextTests {
  @Test(
    "offsets become lines and columns",
    arguments: [
      ("ab\ncd", 3, 2, 1), ("ab\r\ncd", 5, 2, 2), ("a\rb", 2, 2, 1), ("đườ x", 8, 1, 5),
      ("\u{FEFF}a", 3, 1, 1),
      ("", 0, 1, 1), ("a\n\n", 3, 3, 1),
    ])
  func positions(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
    let place = LineIndex(Array(text.utf8)).position(of: offset)
    #expect(place.line == line)
    #expect(place.column == column)
  }

  @Test("decomposed Vietnamese is composed")
  func normalForm() {
    #expect(
      Array(composed("Co\u{323}\u{302}ng ho\u{300}a").unicodeScalars)
        == Array("Cộng hòa".unicodeScalars))
    #expect(composed("plain") == "plain")
    #expect(decomposedScalars("ộ").map(\.value) == [0x6F, 0x323, 0x302])
  }
}
