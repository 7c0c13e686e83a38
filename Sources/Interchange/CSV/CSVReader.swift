/// A table as offices keep it: RFC 4180 and what spreadsheets make of it.
package struct CSVTable: Sendable {
  /// One record, with the line on which it begins (1-based).
  package struct Row: Sendable, Hashable {
    package var line: Int
    package var cells: [String]
  }

  /// All records, the header line first; ragged ones are kept as they are.
  package var rows: [Row]
  package var delimiter: UInt8

  /// Reads a table.
  ///
  /// A byte order mark is accepted; `,` `;` or tab is taken by what the first line uses most; cells
  /// may be quoted and hold line ends; CRLF, LF and CR end a record. Blank lines at the end are left
  /// out.
  /// - Throws: ``SyntaxError``: `empty`, `invalidUTF8`, `utf16`, `unterminatedQuote`,
  ///   `textAfterQuote`.
  package init(parsing bytes: [UInt8]) throws(SyntaxError) {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      throw SyntaxError(.utf16, at: 0)
    }
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard position < bytes.count else { throw SyntaxError(.empty, at: 0) }
    delimiter = CSVTable.delimiter(of: bytes, from: position)
    rows = []
    var line = 1
    var row = Row(line: 1, cells: [])
    var cell: [UInt8] = []
    var isAtCellStart = true
    var hasContent = false

    func endCell() {
      row.cells.append(String(decoding: cell, as: UTF8.self))
      cell = []
      isAtCellStart = true
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22, isAtCellStart {
        let quote = position
        position += 1
        hasContent = true
        while true {
          guard position < bytes.count else { throw SyntaxError(.unterminatedQuote, at: quote) }
          if bytes[position] == 0x22 {
            if position + 1 < bytes.count, bytes[position + 1] == 0x22 {
              cell.append(0x22)
              position += 2
              continue
            }
            position += 1
            break
          }
          let isLast = position + 1 == bytes.count || bytes[position + 1] != 0x0A
          if bytes[position] == 0x0A || bytes[position] == 0x0D && isLast { line += 1 }
          guard let length = validUTF8Length(bytes, at: position) else {
            throw SyntaxError(.invalidUTF8, at: position)
          }
          cell += bytes[position..<position + length]
          position += length
        }
        if position < bytes.count, bytes[position] != delimiter, bytes[position] != 0x0A,
          bytes[position] != 0x0D
        {
          throw SyntaxError(.textAfterQuote, at: position)
        }
        isAtCellStart = false
      } else if byte == delimiter {
        endCell()
        hasContent = true
        position += 1
      } else if byte == 0x0A || byte == 0x0D {
        endCell()
        rows.append(row)
        position +=
          byte == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A ? 2 : 1
        line += 1
        row = Row(line: line, cells: [])
        hasContent = false
      } else {
        guard let length = validUTF8Length(bytes, at: position) else {
          throw SyntaxError(.invalidUTF8, at: position)
        }
        cell += bytes[position..<position + length]
        position += length
        isAtCellStart = false
        hasContent = true
      }
    }
    if hasContent {
      endCell()
      rows.append(row)
    }
    while let last = rows.last, last.cells == [""] { rows.removeLast() }
    if rows.isEmpty { throw SyntaxError(.empty, at: 0) }
  }

  private static func delimiter(of bytes: [UInt8], from start: Int) -> UInt8 {
    var counts: [UInt8: Int] = [0x2C: 0, 0x3B: 0, 0x09: 0]
    var isQuoted = false
    for byte in bytes[start...] {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted, counts[byte] != nil { counts[byte]! += 1 }
    }
    return [0x2C, 0x3B, 0x09].max { counts[$0]! < counts[$1]! } ?? 0x2C
  }
}
