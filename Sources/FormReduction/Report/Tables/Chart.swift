/// How numbers of a table are drawn beside it: a bar for each row, or columns over time.
///
/// A drawing never says more than its table: pages, documents and the terminal take the figures from the
/// cells, and the cells stand beside it.
public struct Chart: Sendable {
  public enum Shape: Sendable {
    /// A horizontal bar for each row, with its name before it.
    case bars
    /// Upright columns, one group for each row, from left to right.
    case columns
  }

  public var title: Message
  public var shape: Shape
  /// The id of the column that names a row.
  public var name: String
  /// Ids of the columns that are drawn, on one scale: all of them counts, or all rates.
  public var values: [String]

  public init(_ shape: Shape, title: Message, name: String, values: [String]) {
    self.title = title
    self.shape = shape
    self.name = name
    self.values = values
  }

  /// One value that is drawn.
  struct Mark {
    /// As people read it: `12`, `35,29 %`.
    var text: String
    /// 0...1 of the longest one; 0 also for what is below zero or missing.
    var share: Double
  }

  /// One row of the table.
  struct Group {
    var name: String
    /// One for each of ``values``.
    var marks: [Mark]
  }

  /// The rows as they are drawn, the largest value of all columns as the whole length.
  func groups(of table: Table, _ language: Language) -> [Group] {
    let names = table.index(of: name)
    let columns = values.map { table.index(of: $0) }
    let most = table.rows.flatMap { row in columns.map { Chart.size(row[$0]) } }.reduce(0, max)
    return table.rows.map { row in
      // A row for all has a kind and no name.
      let name = row[names].plainText.isEmpty ? row[0] : row[names]
      return Group(
        name: oneLine(name.text(language)),
        marks: columns.map { column in
          Mark(
            text: row[column].text(language, grouped: true),
            share: most > 0 ? Double(Chart.size(row[column])) / Double(most) : 0)
        })
    }
  }

  /// The length of a cell, in its own unit.
  private static func size(_ cell: Table.Cell) -> Int {
    switch cell {
    case .count(let count), .money(let count): max(0, count)
    case .rate(let rate): max(0, rate.tenThousandths ?? 0)
    case .share(let value): max(0, value ?? 0)
    case .hours(let tenths): max(0, tenths)
    default: 0
    }
  }

  /// The drawing in words, for those who cannot see it: "Sở A: Thêm 2, Bớt 7; Sở B: …".
  func sentence(of table: Table, _ language: Language) -> String {
    let headings = values.map { table.columns[table.index(of: $0)].heading[language] }
    return groups(of: table, language).map { group in
      let figures = zip(headings, group.marks).map { heading, mark in
        let text = mark.text.isEmpty ? "–" : mark.text
        return values.count == 1 ? text : "\(heading) \(text)"
      }
      return "\(group.name): \(figures.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}
