import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// What a format drew, read back by a reader of that format.
enum DrawnTables {
  /// The bytes of a report over some analyses.
  static func bytes(
    _ format: any ReportFormat.Type, _ analyses: [Analysis], _ context: ReportContext
  ) -> [UInt8] {
    var report = format.init()
    var bytes = report.beginning(context)
    for analysis in analyses { bytes += report.render(analysis, context) }
    return bytes + report.end(tables(analyses, context), context)
  }

  /// The tables of a document, each a list of rows of cells.
  static func document(_ bytes: [UInt8]) throws -> [[[String]]] {
    try DOCXReader.document(in: bytes).blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return table.rows.map { row in
        row.map { cell in
          cell.blocks.compactMap { block in
            if case .paragraph(let paragraph) = block { paragraph.text } else { nil }
          }.joined(separator: "\n")
        }
      }
    }
  }

  /// The tables of a Markdown text by their headings, without the line of dashes.
  static func markdown(_ bytes: [UInt8]) -> [String: [[String]]] {
    var tables: [String: [[String]]] = [:]
    var title = ""
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("## ") || line.hasPrefix("### ") {
        title = plain(line.drop { $0 == "#" }.dropFirst())
      } else if line.hasPrefix("| "), !line.hasPrefix("| ---") {
        tables[title, default: []].append(cells(line))
      }
    }
    return tables
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars.dropFirst(2) {
      if isEscaped {
        isEscaped = false
        cell.append(scalar)
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        // A blank stands on both sides of a bar.
        cells.append(String(String(cell).unicodeScalars.dropLast()))
        cell = String.UnicodeScalarView()
        continue
      } else {
        cell.append(scalar)
      }
    }
    return cells.enumerated().map {
      $0.offset == 0 ? $0.element : String($0.element.unicodeScalars.dropFirst())
    }
  }

  private static func plain(_ text: Substring) -> String { String(text.filter { $0 != "\\" }) }

  /// The sheets of a workbook by their names.
  static func workbook(_ bytes: [UInt8]) throws -> [String: [[String]]] {
    var sheets: [String: [[String]]] = [:]
    for sheet in try XLSXReader.workbook(in: bytes).sheets {
      let width = sheet.rows.first.map { ($0.cells.last?.column ?? 0) + 1 } ?? 0
      sheets[sheet.name] = sheet.rows.map { row in (0..<width).map { row.text(inColumn: $0) } }
    }
    return sheets
  }
}

extension JSONValue {
  /// A value that is no string as it stands: digits, `true`, `null`.
  var plainText: String { numberText ?? bool.map { $0 ? "true" : "false" } ?? "null" }
}
