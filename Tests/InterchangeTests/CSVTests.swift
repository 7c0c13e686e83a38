import Foundation
import Testing

@testable import Interchange

private func rows(_ text: String) throws(SyntaxError) -> [[String]] {
  try CSVTable(parsing: Array(text.utf8)).rows.map(\.cells)
}

@Suite("CSV")
struct CSVTests {
  @Test(
    "cells",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a;b\r\n1;2,5", [["a", "b"], ["1", "2,5"]]),
      ("a\tb\r1\t2\r", [["a", "b"], ["1", "2"]]),
      ("a,b\n\"x\"\"y\",\"1\n2\"", [["a", "b"], ["x\"y", "1\n2"]]),
      ("a,b\n1\n1,2,3\n\n\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
      ("a,b\n\n1,", [["a", "b"], [""], ["1", ""]]),
      ("\"\",b\n\"\"", [["", "b"]]), ("a\"b,c", [["a\"b", "c"]]),
    ])
  func cells(_ text: String, _ expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test("a row knows its line, whatever its cells hold")
  func lines() throws {
    let table = try CSVTable(parsing: Array("a\r\n\"x\r\ny\"\r\nz\r\n".utf8))
    #expect(table.rows.map(\.line) == [1, 2, 4])
    let old = try CSVTable(parsing: Array("a\r\"x\ry\"\rz".utf8))
    #expect(old.rows.map(\.line) == [1, 2, 4])
  }

  @Test(
    "faults",
    arguments: [
      ("", SyntaxError(.empty, at: 0)), ("\n\n", SyntaxError(.empty, at: 0)),
      ("a,\"b", SyntaxError(.unterminatedQuote, at: 2)),
      ("\"a\"b,c", SyntaxError(.textAfterQuote, at: 3)),
    ])
  func faults(_ text: String, _ error: SyntaxError) {
    #expect(throws: error) { try CSVTable(parsing: Array(text.utf8)) }
  }

  @Test("bytes that are not UTF-8 are placed")
  func notUTF8() {
    #expect(throws: SyntaxError(.invalidUTF8, at: 2)) {
      try CSVTable(parsing: [0x61, 0x2C, 0xE9, 0x0A])
    }
    #expect(throws: SyntaxError(.utf16, at: 0)) { try CSVTable(parsing: [0xFF, 0xFE, 0x61, 0x00]) }
  }

  @Test(
    "what is written is read again, and no cell is a formula",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", "\tx", " =x", "\u{FF1D}x", "a,b", "a\"b", "a\nb", "a;b",
      "Đất đai", "",
    ])
  func written(_ text: String) throws {
    var csv = CSVWriter()
    csv.row([.text("head"), .text("x")])
    csv.row([.text(text), .number("-1.5")])
    let cells = try CSVTable(parsing: csv.bytes).rows[1].cells
    #expect(cells[1] == "-1.5")
    #expect(cells[0] == text || cells[0] == "'" + text)
    #expect(CSVWriter.defused("=1").hasPrefix("'"))
    let first = cells[0].unicodeScalars.first { $0 != " " }
    #expect(first.map { !"=+-@\t\u{FF1D}".unicodeScalars.contains($0) } ?? true)
  }

  @Test("a mark in the first cell is not taken for that of the file")
  func mark() throws {
    var csv = CSVWriter()
    csv.row([.text("\u{FEFF}a"), .text("\u{FEFF}b")])
    #expect(try CSVTable(parsing: csv.bytes).rows[0].cells == ["\u{FEFF}a", "\u{FEFF}b"])
  }

  static let spectrum = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "shared/suites/csv-spectrum/csvs")
  static let files =
    ((try? FileManager.default.contentsOfDirectory(at: spectrum, includingPropertiesForKeys: nil))
    ?? [])
    .sorted { $0.path < $1.path }

  @Test("csv-spectrum", .enabled(if: !files.isEmpty), arguments: files)
  func spectrumFile(_ file: URL) throws {
    let name = file.deletingPathExtension().lastPathComponent
    let expected = try #require(
      JSONSerialization.jsonObject(
        with: Data(
          contentsOf: Self.spectrum.deletingLastPathComponent().appending(path: "json/\(name).json")
        ))
        as? [[String: String]])
    let table = try CSVTable(parsing: Array(try Data(contentsOf: file)))
    let found = table.rows.dropFirst().map { row in
      Dictionary(zip(table.rows[0].cells, row.cells), uniquingKeysWith: { a, _ in a })
    }
    #expect(found == expected)
  }
}
