/// A document as its reader sees it: paragraphs and tables in order.
package struct TextDocument: Sendable {
  package enum Block: Sendable {
    case paragraph(Paragraph)
    case table(Table)
  }

  package struct Paragraph: Hashable, Sendable {
    /// What is printed. Tabs are `\t`, line breaks `\n`; places to fill in (content controls, form
    /// fields, tabs with a leader, underlined blanks) are runs of dots, boxes to tick are `☐`.
    package var text: String
    /// Where it is: `/body/p[3]`, `/body/tbl[1]/tr[2]/tc[1]/p[1]`; counted from 1.
    package var path: String
    /// 1 for a heading of the highest level; `nil` for plain text.
    package var headingLevel: Int?

    package init(text: String, path: String, headingLevel: Int? = nil) {
      self.text = text
      self.path = path
      self.headingLevel = headingLevel
    }
  }

  package struct Table: Sendable {
    package var path: String
    package var rows: [[Cell]]

    package init(path: String, rows: [[Cell]]) {
      self.path = path
      self.rows = rows
    }
  }

  package struct Cell: Sendable {
    package var path: String
    /// Columns of the grid that it spans.
    package var span: Int
    /// Whether it continues the cell above it.
    package var isContinuation: Bool
    package var blocks: [Block]

    package init(path: String, span: Int, isContinuation: Bool, blocks: [Block]) {
      self.path = path
      self.span = span
      self.isContinuation = isContinuation
      self.blocks = blocks
    }
  }

  package var blocks: [Block]

  package init(blocks: [Block]) { self.blocks = blocks }

  /// A place to fill in, as it is printed.
  package static let blank = "…………"
  /// A box to tick.
  package static let box = "☐"
}
