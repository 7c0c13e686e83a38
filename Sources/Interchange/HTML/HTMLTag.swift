/// The names of elements that matter to how a page is put together.
package enum HTMLTag: UInt8, Sendable, CaseIterable {
  /// An element of any other name; one with a hyphen in it, which a page defines itself.
  case other, custom
  case html, head, body, title, base, link, meta, script, style, noscript, template, iframe
  case div, p, span, a, b, i, u, em, strong, small, font, label, abbr, sup, sub
  case h1, h2, h3, h4, h5, h6, header, footer, nav, main, section, article, aside, form, fieldset
  case legend, ul, ol, li, dl, dt, dd, br, hr, img, pre, center, address, figure, details, summary
  case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
  case input, button, select, optgroup, option, textarea, datalist, output, svg, path
  case area, embed, param, source, track, wbr, noframes, xmp, dialog

  /// Names of eight letters at most, packed lowest byte first, to find a tag without a string.
  struct Table {
    private var keys = [UInt64](repeating: 0, count: 512)
    private var tags = [HTMLTag](repeating: .other, count: 512)

    init() {
      for tag in HTMLTag.allCases where tag != .other && tag != .custom {
        var key: UInt64 = 0
        for (place, byte) in "\(tag)".utf8.enumerated() {
          key |= UInt64(byte) << (8 * UInt64(place))
        }
        var slot = Table.slot(key)
        while keys[slot] != 0 { slot = (slot + 1) & 511 }
        keys[slot] = key
        tags[slot] = tag
      }
    }

    subscript(_ key: UInt64) -> HTMLTag {
      var slot = Table.slot(key)
      while keys[slot] != 0 {
        if keys[slot] == key { return tags[slot] }
        slot = (slot + 1) & 511
      }
      return .other
    }

    private static func slot(_ key: UInt64) -> Int {
      Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
    }
  }

  struct Traits: OptionSet {
    let rawValue: UInt8
    /// Has no contents and no end tag.
    static let void = Traits(rawValue: 1)
    /// Its contents are no markup and nobody's text: skipped.
    static let skipped = Traits(rawValue: 2)
    /// Its contents are text without tags.
    static let text = Traits(rawValue: 4)
    /// Begins a new line and ends an open paragraph.
    static let block = Traits(rawValue: 8)
    /// End tags of what is outside do not reach into it.
    static let boundary = Traits(rawValue: 16)
    static let heading = Traits(rawValue: 32)
    /// A part of a table.
    static let tablePart = Traits(rawValue: 64)
    /// Marks words in a line: its end tag ends no block.
    static let inline = Traits(rawValue: 128)
  }

  var traits: Traits {
    switch self {
    case .base, .link, .meta, .br, .img, .col, .input, .area, .embed, .param, .source, .track, .wbr:
      .void
    case .hr: [.void, .block]
    case .script, .style, .noscript, .iframe, .noframes, .xmp: .skipped
    case .title, .textarea: .text
    case .h1, .h2, .h3, .h4, .h5, .h6: [.block, .heading]
    case .table: [.block, .boundary]
    case .td, .th, .caption: [.block, .boundary, .tablePart]
    case .thead, .tbody, .tfoot, .tr, .colgroup: [.block, .tablePart]
    case .template, .html: .boundary
    case .div, .p, .header, .footer, .nav, .main, .section, .article, .aside, .form, .fieldset,
      .legend, .ul, .ol, .li, .dl, .dt, .dd, .pre, .center, .address, .figure, .details, .summary,
      .body, .dialog:
      .block
    case .span, .a, .b, .i, .u, .em, .strong, .small, .font, .label, .abbr, .sup, .sub: .inline
    default: []
    }
  }

  static let traits: [Traits] = allCases.map(\.traits)

  /// Whether a person reads it as a line or block of its own.
  package var isBlock: Bool { traits.contains(.block) || self == .br }

  /// 1…6 for a heading.
  package var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
