import Testing

@testable import Interchange

@Suite("Text encodings")
struct TextEncodingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var text: String
  }

  /// "Họ tên" in every encoding that is read, spelt out byte by byte.
  static let cases: [Case] = [
    .init(testDescription: "UTF-8", bytes: [0x48, 0xE1, 0xBB, 0x8D, 0x20, 0x74], text: "Họ t"),
    .init(testDescription: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF, 0x61], text: "a"),
    .init(
      testDescription: "UTF-16LE", bytes: [0xFF, 0xFE, 0x48, 0, 0xCD, 0x1E, 0x20, 0, 0x61, 0],
      text: "Họ a"),
    .init(
      testDescription: "UTF-16BE", bytes: [0xFE, 0xFF, 0, 0x48, 0x1E, 0xCD, 0xD8, 0x3D, 0xDE, 0],
      text: "Họ\u{1F600}"),
    .init(
      testDescription: "Windows-1258: the dot below stands behind its vowel",
      bytes: [0x48, 0x6F, 0xF2, 0x20, 0x74, 0xEA, 0x6E], text: "Họ tên"),
    .init(
      testDescription: "Windows-1258: đ, ư, ơ with grave, ế",
      bytes: [
        0x6E, 0x67, 0xFD, 0xF5, 0xCC, 0x69, 0x20, 0xF0, 0xFD, 0xF5, 0xF2, 0x63, 0x20, 0xFD, 0x79,
        0x20, 0x71, 0x75, 0x79, 0xEA, 0xCC, 0x6E,
      ], text: "người được ưy quyền"),
    .init(
      testDescription: "Latin-1 letters of other languages", bytes: Array("Größe".utf8),
      text: "Größe"),
  ]

  @Test("converted", arguments: cases)
  func converted(_ example: Case) throws {
    let text = String(decoding: try TextEncoding.utf8(example.bytes), as: UTF8.self)
    // As scalars: equal strings may be composed differently.
    #expect(Array(text.unicodeScalars) == Array(example.text.unicodeScalars))
  }

  @Test("declared Western text is taken at its word")
  func western() throws {
    let bytes = try TextEncoding.utf8(
      [0x47, 0x72, 0xF6, 0xDF, 0x65, 0x80], declared: .windows1252)
    #expect(String(decoding: bytes, as: UTF8.self) == "Größe€")
  }

  @Test(
    "old fonts are refused by name, as bytes and as what Western programs make of them",
    arguments: [
      // "Hä vµ tªn, ngµy sinh" and "Hoï vaø teân, ngaøy sinh".
      (Array("H\u{E4} v\u{B5} t\u{AA}n, ng\u{B5}y sinh".unicodeScalars), SyntaxError.Fault.tcvn3),
      (
        Array("Ho\u{EF} va\u{F8} te\u{E2}n, nga\u{F8}y sinh".unicodeScalars), SyntaxError.Fault.vni
      ),
    ])
  func oldFonts(_ scalars: [Unicode.Scalar], _ fault: SyntaxError.Fault) {
    let bytes = scalars.map { UInt8($0.value) }
    #expect(throws: SyntaxError(fault, at: 0)) { try TextEncoding.utf8(bytes) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let utf8 = Array(String(text).utf8)
    #expect(throws: SyntaxError(fault, at: 0)) { try TextEncoding.utf8(utf8) }
  }

  @Test("what is none of these is placed at its first wrong byte")
  func unknown() {
    #expect(throws: SyntaxError(.invalidUTF8, at: 3)) { try TextEncoding.utf8([97, 98, 99, 0xFF]) }
    #expect(throws: SyntaxError(.invalidUTF8, at: 4)) {
      try TextEncoding.utf8([0xEF, 0xBB, 0xBF, 97, 0xC0, 0x80])
    }
  }
}
