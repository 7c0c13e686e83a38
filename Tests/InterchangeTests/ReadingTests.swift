import Foundation
import Testing

@testable import Interchange

@Suite("Reading files and lines")
struct ReadingTests {
  /// A file of the test's own.
  static func withFile(_ contents: [UInt8], _ body: (String, Int32) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "lines-\(UUID().uuidString)")
    try Data(contents).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let descriptor = open(url.path, O_RDONLY)
    defer { close(descriptor) }
    try body(url.path, descriptor)
  }

  static func lines(_ reader: consuming LineReader) throws -> [String] {
    var reader = reader
    var lines: [String] = []
    while let line = try reader.nextLine() {
      #expect(line.lowerBound >= StructuralIndex.padding)
      #expect(line.upperBound + StructuralIndex.padding <= reader.buffer.bytes.count)
      lines.append(String(decoding: reader.buffer.bytes[line], as: UTF8.self))
    }
    return lines
  }

  static let text = "first\n\nthird line is longer than a piece of sixteen bytes\r\nx\n\n\nlast"
  static let expected = [
    "first", "", "third line is longer than a piece of sixteen bytes\r", "x", "", "", "last",
  ]

  @Test("lines of a file and of a pipe", arguments: [1, 7, 16, 64, 1 << 20])
  func wholeFile(_ piece: Int) throws {
    try ReadingTests.withFile(Array(ReadingTests.text.utf8)) { _, descriptor in
      let byOffset = try ReadingTests.lines(
        LineReader(descriptor, range: 0..<1000, piece: piece))
      #expect(byOffset == ReadingTests.expected)
      // By the position of the descriptor, as a pipe is read.
      let byPosition = try ReadingTests.lines(LineReader(descriptor, piece: piece))
      #expect(byPosition == ReadingTests.expected)
    }
  }

  @Test("a line feed at the end begins no line", arguments: ["", "\n", "a\n", "a\n\n"])
  func ends(_ text: String) throws {
    try ReadingTests.withFile(Array(text.utf8)) { _, descriptor in
      let lines = try ReadingTests.lines(LineReader(descriptor, piece: 16))
      let expected = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines == expected.map(String.init))
    }
  }

  @Test("wherever a file is cut, each line is read once")
  func shares() throws {
    let size = ReadingTests.text.utf8.count
    try ReadingTests.withFile(Array(ReadingTests.text.utf8)) { _, descriptor in
      for cut in 0...size {
        for second in stride(from: cut, through: size, by: 5) {
          var lines: [String] = []
          for range in [0..<cut, cut..<second, second..<size] where !range.isEmpty {
            lines += try ReadingTests.lines(LineReader(descriptor, range: range, piece: 16))
          }
          #expect(lines == ReadingTests.expected, "cut at \(cut) and \(second)")
        }
        let begun = try LineReader.lineCount(descriptor, in: 0..<cut)
        let lines = try ReadingTests.lines(LineReader(descriptor, range: 0..<cut, piece: 16))
        #expect(begun == lines.count, "cut at \(cut)")
        let rest = try LineReader.lineCount(descriptor, in: cut..<size)
        #expect(begun + rest == ReadingTests.expected.count)
      }
    }
  }

  @Test("each line says where it begins in the file")
  func offsets() throws {
    let bytes = Array(ReadingTests.text.utf8)
    try ReadingTests.withFile(bytes) { _, descriptor in
      for start in 0..<bytes.count {
        var reader = LineReader(descriptor, range: start..<bytes.count, piece: 16)
        while let line = try reader.nextLine() {
          let offset = reader.lineOffset
          #expect(offset == 0 || bytes[offset - 1] == 0x0A)
          #expect(Array(reader.buffer.bytes[line]) == Array(bytes[offset..<offset + line.count]))
        }
      }
    }
  }

  @Test("a file is read whole, whatever its size, again and again into one buffer")
  func files() throws {
    var buffer = DocumentBuffer(capacity: 64)
    for size in [0, 1, 63, 64, 65, 1000, 5000, 128, 3] {
      let contents = (0..<size).map { UInt8(truncatingIfNeeded: $0 * 7) }
      try ReadingTests.withFile(contents) { path, _ in
        try buffer.read(path, in: AT_FDCWD)
        #expect(Array(buffer.bytes[buffer.contents]) == contents)
        #expect(buffer.contents.lowerBound >= StructuralIndex.padding)
        #expect(buffer.contents.upperBound + StructuralIndex.padding <= buffer.bytes.count)
      }
    }
  }

  @Test("a large file gets its room in one piece, and gives it back")
  func room() throws {
    var buffer = DocumentBuffer(capacity: 64)
    let size = 1 << 25
    buffer.prepare(for: size)
    #expect((size + 1..<size + 10_000).contains(buffer.bytes.count))
    try ReadingTests.withFile([UInt8](repeating: 0x20, count: size)) { path, _ in
      let before = buffer.bytes.count
      try buffer.read(path, in: AT_FDCWD)
      #expect(buffer.contents.count == size)
      #expect(buffer.bytes.count == before, "it grew while it was read")
    }
    buffer.prepare(for: 0)
    #expect(buffer.contents.isEmpty)
    #expect(buffer.bytes.count < 1 << 19)
    let small = buffer.bytes.count
    buffer.prepare(for: 1000)
    #expect(buffer.bytes.count == small)
  }

  static func failure(
    _ buffer: inout DocumentBuffer, _ path: String, limit: Int = .max
  ) -> Int32? {
    do {
      try buffer.read(path, in: AT_FDCWD, limit: limit)
      return nil
    } catch {
      return error.code
    }
  }

  @Test("what cannot be read says why")
  func failures() throws {
    var buffer = DocumentBuffer(capacity: 64)
    #expect(ReadingTests.failure(&buffer, "/none/such") == ENOENT)
    #expect(ReadingTests.failure(&buffer, "/") == EISDIR)
    try ReadingTests.withFile([UInt8](repeating: 0x20, count: 1000)) { path, _ in
      #expect(ReadingTests.failure(&buffer, path, limit: 999) == EFBIG)
      #expect(ReadingTests.failure(&buffer, path, limit: 1000) == nil)
    }
    var reader = LineReader(-1, range: 0..<10)
    do {
      _ = try reader.nextLine()
      Issue.record("read from no descriptor")
    } catch {
      #expect(error.code == EBADF)
    }
  }
}
