/// A workbook as its reader sees it: sheets of rows of cells, each cell the text it shows.
///
/// Formulas come with the value that was stored last; dates as `2026-07-01` or `2026-07-01 13:30:00`,
/// times as `13:30:00`; other numbers without their format (`0.5`, not `50 %`).
/// - SeeAlso: ECMA-376, part 1, chapter 18 (SpreadsheetML).
package struct Workbook: Sendable {
  package struct Sheet: Sendable {
    package var name: String
    package var isHidden: Bool
    /// Those that have a cell, ascending.
    package var rows: [Row]
    package var merges: [Merge]
  }

  package struct Row: Sendable {
    /// 1-based, as people count.
    package var number: Int
    /// Those that the file holds, ascending; an empty one may be missing.
    package var cells: [Cell]

    /// The text in a column, "" where there is none.
    ///
    /// - Complexity: O(log *n*) in the cells of the row.
    package func text(inColumn column: Int) -> String {
      var (low, high) = (0, cells.count)
      while low < high {
        let middle = (low + high) / 2
        if cells[middle].column < column { low = middle + 1 } else { high = middle }
      }
      return low < cells.count && cells[low].column == column ? cells[low].text : ""
    }
  }

  package struct Cell: Hashable, Sendable {
    /// 0-based.
    package var column: Int
    package var text: String
    /// Whether the text stands in the first cell of a merged range that covers this one.
    package var isCovered = false
  }

  /// A rectangle that is shown as one cell; rows 1-based, columns 0-based, both ends included.
  package struct Merge: Hashable, Sendable {
    package var rows: ClosedRange<Int>
    package var columns: ClosedRange<Int>
  }

  package var sheets: [Sheet]

  /// `B7` for row 7 and column 1.
  package static func address(row: Int, column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row)"
  }

  /// Row (1-based) and column (0-based) of `B7` or `$B$7`; `nil` for anything else, and outside of the
  /// 1,048,576 rows and 16,384 columns that a sheet has.
  package static func place(of address: some StringProtocol) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in address.utf8 {
      switch byte {
      case 0x24: continue
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 64
      case 0x61...0x7A where row == 0: column = column * 26 + Int(byte) - 96
      case 0x30...0x39: row = row * 10 + Int(byte) - 48
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    return row > 0 && column > 0 ? (row, column - 1) : nil
  }
}
