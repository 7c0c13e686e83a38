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
  /// A byte order mark is accepted; `,` `;` or tab is taken by what the first lines use most; cells
  /// may be quoted and hold line ends; CRLF, LF and CR end a record. Blank lines at the end are left
  /// out.
  /// - Parameter limit: So many records at most are read.
  /// - Throws: ``SyntaxError``: `empty`, `invalidUTF8`, `utf16`, `unterminatedQuote`,
  ///   `textAfterQuote`.
  /// - Complexity: O(*n*) in the bytes.
  package init(parsing bytes: [UInt8], limit: Int = .max) throws(SyntaxError) {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
      throw SyntaxError(.utf16, at: 0)
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard start < bytes.count else { throw SyntaxError(.empty, at: 0) }
    if let fault = TextEncoding.firstFault(in: bytes) { throw SyntaxError(.invalidUTF8, at: fault) }
    delimiter = CSVTable.delimiter(of: bytes, from: start)
    var reader = CSVReader(delimiter: delimiter, limit: limit)
    let fault = bytes.withUnsafeBufferPointer { reader.read($0, from: start) }
    if let fault { throw fault }
    rows = reader.rows
    while let last = rows.last, last.cells == [""] { rows.removeLast() }
    if rows.isEmpty { throw SyntaxError(.empty, at: 0) }
  }

  /// A comma in a title above the table is one; the delimiter stands in every line of it.
  private static func delimiter(of bytes: [UInt8], from start: Int) -> UInt8 {
    var counts = [Int](repeating: 0, count: 256)
    var isQuoted = false
    var lines = 0
    for byte in bytes[start...].prefix(1 << 16) {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      counts[Int(byte)] += 1
      if byte == 0x0A || byte == 0x0D { lines += 1 }
      if lines == 20 { break }
    }
    return [0x2C, 0x3B, 0x09].max { counts[Int($0)] < counts[Int($1)] } ?? 0x2C
  }
}

/// Cuts bytes that are known to be UTF-8 into records and cells.
private struct CSVReader {
  var rows: [CSVTable.Row] = []
  private let delimiter: UInt8
  private let limit: Int
  private var cells: [String] = []
  private var line = 1
  private var rowLine = 1

  init(delimiter: UInt8, limit: Int) {
    self.delimiter = delimiter
    self.limit = limit
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> SyntaxError? {
    var place = start
    while place < bytes.count, rows.count < limit {
      if bytes[place] == 0x22 {
        if let fault = readQuoted(bytes, &place) { return fault }
      } else {
        let start = place
        while place < bytes.count {
          let byte = bytes[place]
          if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
          place += 1
        }
        cells.append(
          start == place
            ? ""
            : String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self))
      }
      // Here the cell is over: by a delimiter, by the end of its record, or by the end of all.
      if place == bytes.count { break }
      let end = bytes[place]
      place += 1
      if end == delimiter {
        if place == bytes.count { cells.append("") }
        continue
      }
      if end == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
      endRow()
    }
    if !cells.isEmpty { endRow() }
    return nil
  }

  private mutating func endRow() {
    rows.append(CSVTable.Row(line: rowLine, cells: cells))
    line += 1
    rowLine = line
    let width = cells.count
    cells = []
    cells.reserveCapacity(width)
  }

  private mutating func readQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int
  ) -> SyntaxError? {
    let quote = place
    var cell: [UInt8] = []
    place += 1
    var start = place
    while true {
      guard place < bytes.count else { return SyntaxError(.unterminatedQuote, at: quote) }
      let isLast = place + 1 == bytes.count || bytes[place + 1] != 0x0A
      if bytes[place] == 0x0A || bytes[place] == 0x0D && isLast { line += 1 }
      guard bytes[place] == 0x22 else {
        place += 1
        continue
      }
      let isDoubled = place + 1 < bytes.count && bytes[place + 1] == 0x22
      cell += bytes[start..<(isDoubled ? place + 1 : place)]
      place += isDoubled ? 2 : 1
      start = place
      if !isDoubled { break }
    }
    if place < bytes.count, bytes[place] != delimiter, bytes[place] != 0x0A, bytes[place] != 0x0D {
      return SyntaxError(.textAfterQuote, at: place)
    }
    cells.append(String(decoding: cell, as: UTF8.self))
    return nil
  }
}
