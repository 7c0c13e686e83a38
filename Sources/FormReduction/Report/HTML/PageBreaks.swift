import Interchange

/// A part of a page that may go on on the next one: a table, a list of cards.
struct PageSection {
  /// Opens it; told whether it began on an earlier page.
  var open: (inout HTMLWriter, _ isContinued: Bool) -> Void
  /// Rows or cards, none of which is cut in two.
  var blocks: [HTMLWriter]
  var close: (inout HTMLWriter) -> Void

  init(
    blocks: [HTMLWriter], open: @escaping (inout HTMLWriter, Bool) -> Void,
    close: @escaping (inout HTMLWriter) -> Void
  ) {
    self.blocks = blocks
    self.open = open
    self.close = close
  }
}

/// Divides what is too long for one page.
enum PageBreaks {
  /// What a page holds of a section.
  struct Part: Hashable {
    var section: Int
    var blocks: Range<Int>
  }

  /// The parts of each page, at least one page.
  ///
  /// - Parameters:
  ///   - sections: In order.
  ///   - limit: How many bytes of blocks a page takes.
  static func pages(_ sections: [PageSection], limit: Int) -> [[Part]] {
    var pages: [[Part]] = [[]]
    var size = 0
    for (number, section) in sections.enumerated() {
      var start = 0
      for (index, block) in section.blocks.enumerated() {
        if size > 0, size + block.bytes.count > limit {
          if start < index {
            pages[pages.count - 1].append(Part(section: number, blocks: start..<index))
          }
          pages.append([])
          start = index
          size = 0
        }
        size += block.bytes.count
      }
      if start < section.blocks.count {
        pages[pages.count - 1].append(Part(section: number, blocks: start..<section.blocks.count))
      }
    }
    return pages
  }

  /// Draws the parts of one page.
  static func draw(_ parts: [Part], of sections: [PageSection], into html: inout HTMLWriter) {
    for part in parts {
      let section = sections[part.section]
      section.open(&html, part.blocks.lowerBound > 0)
      for block in section.blocks[part.blocks] {
        html.append(block)
        html.newline()
      }
      section.close(&html)
    }
  }

  /// Links to the pages of one thing; nothing where there is one page.
  static func links(
    _ names: [String], current: Int, _ words: HTMLWords, id: String? = nil,
    into html: inout HTMLWriter
  ) {
    guard names.count > 1 else { return }
    html.open(
      "nav", [.init("aria-label", words("Các trang", "Pages"))] + (id.map { [.id($0)] } ?? []))
    html.element("ul", .class("pages")) { html in
      for (number, name) in names.enumerated() {
        html.element("li") { html in
          if number == current {
            html.element(
              "b", .init("aria-current", "page"), text: words("Trang", "Page") + " \(number + 1)")
          } else {
            html.element("a", .href(name), text: words("Trang", "Page") + " \(number + 1)")
          }
        }
      }
    }
    html.close("nav")
  }
}
