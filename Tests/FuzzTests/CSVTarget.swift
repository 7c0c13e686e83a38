import Interchange

extension FuzzTarget {
  /// The CSV reader against one that splits scalars by a state of one letter; and what was read,
  /// written and read again.
  static let csv = FuzzTarget(
    name: "csv",
    tokens: [
      ",", ";", "\t", "\"", "\"\"", "\r\n", "\n", "\r", "\u{FEFF}", "1.004194", "=", "đ", " ",
    ],
    check: { (bytes: [UInt8]) throws(Violation) in
      let table: CSVTable
      do throws(SyntaxError) {
        table = try CSVTable(parsing: bytes)
      } catch {
        try Violation.unless(
          (0...bytes.count).contains(error.byteOffset), "fault at \(error.byteOffset), outside")
        if error.fault != .empty, error.fault != .utf16, error.fault != .invalidUTF8 {
          let isRead = [0x2C, 0x3B, 0x09].allSatisfy { ReferenceCSV.rows(bytes, $0) != nil }
          try Violation.unless(!isRead, "refused: \(error)")
        }
        return
      }
      let rows = table.rows.map(\.cells)
      guard var expected = ReferenceCSV.rows(bytes, table.delimiter) else {
        throw Violation("accepted, though quotes are not closed")
      }
      while expected.last == [""] { expected.removeLast() }
      try Violation.unless(rows == expected, "read \(rows), expected \(expected)")
      let lines = table.rows.map(\.line)
      try Violation.unless(
        zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 } && lines.first == 1,
        "lines \(lines)")

      var csv = CSVWriter()
      for row in rows { csv.row(row.map { .text($0) }) }
      // A table of one column may look like one of several.
      guard rows.contains(where: { $0.count > 1 }), rows[0].count > 1,
        rows.allSatisfy({ $0 != [""] }),
        let again = try? CSVTable(parsing: csv.bytes), again.delimiter == 0x2C
      else { return }
      let defused = rows.map { $0.map { CSVWriter.defused($0) } }
      try Violation.unless(again.rows.map(\.cells) == defused, "not the same when written")
    })
}

private enum ReferenceCSV {
  /// - Returns: `nil` where a quote is not closed, or text follows a closed one.
  static func rows(_ bytes: [UInt8], _ delimiter: UInt8) -> [[String]]? {
    guard let string = String(validating: bytes, as: UTF8.self) else { return nil }
    var scalars = Array(string.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    // a: at the start of a cell, p: in a plain one, q: in quotes, e: behind a quote in quotes
    var state: Character = "a"
    var isLineEmpty = true
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch (state, scalar) {
      case ("a", "\""):
        state = "q"
        isLineEmpty = false
      case ("q", "\""): state = "e"
      case ("e", "\""):
        cell.unicodeScalars.append("\"")
        state = "q"
      case ("q", _): cell.unicodeScalars.append(scalar)
      case (_, Unicode.Scalar(delimiter)):
        row.append(cell)
        cell = ""
        state = "a"
        isLineEmpty = false
      case (_, "\r"), (_, "\n"):
        if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
        rows.append(row + [cell])
        (row, cell, state, isLineEmpty) = ([], "", "a", true)
      case ("e", _): return nil
      default:
        cell.unicodeScalars.append(scalar)
        state = "p"
        isLineEmpty = false
      }
    }
    if state == "q" { return nil }
    if !isLineEmpty { rows.append(row + [cell]) }
    return rows
  }
}
