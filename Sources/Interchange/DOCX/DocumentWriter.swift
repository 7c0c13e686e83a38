/// Writes a text document (ECMA-376 WordprocessingML): paragraphs, tables, pages of two directions.
///
/// All measures are in points; sizes of letters as people say them (14, not 28 half-points). Nothing of
/// a text is ever markup, and the document holds no field but the number of the page.
///
/// ```
/// var document = DocumentWriter(font: "Times New Roman", size: 14)
/// document.paragraph([.init("BÁO CÁO", isBold: true)], .init(alignment: .center))
/// document.endSection(.portrait)
/// document.finish(heading: "Báo cáo", day: "2026-11-24")
/// ```
package struct DocumentWriter {
  /// A stretch of text in one look.
  package struct Run: Sendable {
    package var text: String
    package var isBold = false
    package var isItalic = false
    /// `nil` for that of the document.
    package var size: Double?

    package init(
      _ text: String, isBold: Bool = false, isItalic: Bool = false, size: Double? = nil
    ) {
      self.text = text
      self.isBold = isBold
      self.isItalic = isItalic
      self.size = size
    }
  }

  package enum Alignment: String, Sendable {
    case left, center, right
    case justified = "both"
  }

  package struct Paragraph: Sendable {
    package var alignment = Alignment.left
    package var before = 0.0
    package var after = 0.0
    package var firstLine = 0.0
    package var left = 0.0
    package var right = 0.0
    /// Whether it stays on the page of the next one.
    package var keepsWithNext = false
    /// Whether a line is drawn below it, as wide as the paragraph.
    package var hasRule = false
    /// Whether it is a band of colour between its indents.
    fileprivate var isBand = false

    package init(
      alignment: Alignment = .left, before: Double = 0, after: Double = 0, firstLine: Double = 0,
      left: Double = 0, right: Double = 0, keepsWithNext: Bool = false, hasRule: Bool = false
    ) {
      self.alignment = alignment
      self.before = before
      self.after = after
      self.firstLine = firstLine
      self.left = left
      self.right = right
      self.keepsWithNext = keepsWithNext
      self.hasRule = hasRule
    }
  }

  /// A cell of a table: paragraphs, each of runs.
  package struct Cell: Sendable {
    package var paragraphs: [(runs: [Run], style: Paragraph)]

    package init(_ paragraphs: [(runs: [Run], style: Paragraph)]) { self.paragraphs = paragraphs }
    package init(_ text: String, _ alignment: Alignment = .left, size: Double, isBold: Bool = false)
    {
      paragraphs = [
        ([Run(text, isBold: isBold, size: size)], Paragraph(alignment: alignment))
      ]
    }
    /// A bar of a drawing: a coloured band from the left.
    ///
    /// - Parameters:
    ///   - length: In points; nothing is drawn for 0.
    ///   - room: The width of the cell between its margins.
    ///   - size: How high, in points.
    package init(band length: Double, of room: Double, size: Double) {
      var style = Paragraph(right: max(0, room - max(length, 1)))
      style.isBand = length > 0
      paragraphs = [([Run("", size: size)], style)]
    }
  }

  /// What stands left and right of the text of a framed cell, in points.
  package static let cellMargins = 5.0

  package enum Page: Sendable {
    case portrait, landscape

    /// A4; the margins of Nghị định 30/2020/NĐ-CP: 20 to 25 mm above and below, 30 to 35 left, 15 to
    /// 20 right; narrower for wide tables.
    var size: (width: Int, height: Int) { self == .portrait ? (11_906, 16_838) : (16_838, 11_906) }
    var margins: (top: Int, right: Int, bottom: Int, left: Int) {
      self == .portrait ? (1134, 1134, 1134, 1701) : (1134, 567, 851, 567)
    }
    /// Between the margins, in points.
    package var textWidth: Double { Double(size.width - margins.left - margins.right) / 20 }
  }

  private let font: String
  private let size: Double
  private var xml = XMLWriter()
  /// The break of the section before, written when the next one begins.
  private var pending: Page?
  private static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let typePrefix =
    "application/vnd.openxmlformats-officedocument.wordprocessingml."

  package init(font: String, size: Double) {
    self.font = font
    self.size = size
    xml.begin(
      "w:document",
      [
        "xmlns:w": DocumentWriter.namespace, "xmlns:r": OfficeParts.relationshipNamespace,
      ])
    xml.begin("w:body")
  }

  // MARK: Content

  package mutating func paragraph(_ runs: [Run], _ style: Paragraph = Paragraph()) {
    breakSection()
    write(runs, style, section: nil)
  }

  /// A table.
  ///
  /// - Parameters:
  ///   - widths: Of its columns; stretched together to the width that is given.
  ///   - headerRows: Rows that stand again on every page.
  ///   - hasLines: Whether its cells are framed.
  package mutating func table(
    widths: [Double], width: Double, headerRows: Int, hasLines: Bool, _ rows: [[Cell]]
  ) {
    breakSection()
    let sum = widths.reduce(0, +)
    let twips = widths.map { Int($0 / sum * width * 20) }
    let margin = hasLines ? Int(DocumentWriter.cellMargins * 10) : 0
    xml.begin("w:tbl")
    xml.element("w:tblPr") { xml in
      xml.element("w:tblW", ["w:w": "\(twips.reduce(0, +))", "w:type": "dxa"])
      if hasLines {
        xml.element("w:tblBorders") { xml in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml.element(
              "w:\(side)",
              ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "000000"])
          }
        }
      }
      xml.element("w:tblLayout", ["w:type": "fixed"])
      xml.element("w:tblCellMar") { xml in
        for side in ["left", "right"] {
          xml.element("w:\(side)", ["w:w": "\(margin)", "w:type": "dxa"])
        }
      }
    }
    xml.element("w:tblGrid") { xml in
      for width in twips { xml.element("w:gridCol", ["w:w": "\(width)"]) }
    }
    for (number, row) in rows.enumerated() {
      precondition(row.count == widths.count, "\(row.count) cells, \(widths.count) columns")
      xml.begin("w:tr")
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if number < headerRows { xml.element("w:tblHeader") }
      }
      for (cell, width) in zip(row, twips) { write(cell, width, isHeader: number < headerRows) }
      xml.end()
    }
    xml.end()
  }

  /// Ends a run of pages.
  package mutating func endSection(_ page: Page) {
    breakSection()
    pending = page
  }

  // MARK: Parts

  /// The whole file.
  ///
  /// - Parameters:
  ///   - heading: The title among the properties of the document.
  ///   - day: `2026-11-24`.
  /// - Precondition: The last section has ended.
  package consuming func finish(heading: String, day: String) -> [UInt8] {
    guard let last = pending else { preconditionFailure("the last section is open") }
    writeSection(last)
    xml.end()
    xml.end()
    var zip = ZIPWriter()
    zip.add("word/document.xml", xml.bytes)
    zip.add("word/styles.xml", styles())
    zip.add("word/header1.xml", header())
    zip.add(
      "word/_rels/document.xml.rels",
      OfficeParts.relationships([
        ("rId1", "styles", "styles.xml"), ("rId2", "header", "header1.xml"),
      ]))
    OfficeParts.addCommonParts(
      to: &zip, main: "word/document.xml",
      types: [("document", "document.main"), ("styles", "styles"), ("header1", "header")].map {
        ("/word/\($0.0).xml", "\(DocumentWriter.typePrefix)\($0.1)+xml")
      }, heading: heading, day: day)
    zip.finish()
    return zip.take()
  }

  private func styles() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": DocumentWriter.namespace]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            xml.element(
              "w:rFonts",
              ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
            xml.element("w:sz", ["w:val": "\(Int(size * 2))"])
            xml.element("w:szCs", ["w:val": "\(Int(size * 2))"])
            xml.element("w:lang", ["w:val": "vi-VN"])
          }
        }
        xml.element("w:pPrDefault") { xml in
          xml.element("w:pPr") { xml in
            xml.element(
              "w:spacing", ["w:before": "0", "w:after": "0", "w:line": "240", "w:lineRule": "auto"])
          }
        }
      }
      xml.element("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"]) {
        $0.element("w:name", ["w:val": "Normal"])
      }
    }
    return xml.bytes
  }

  /// The number of the page in the middle above it; not on the first page.
  private func header() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:hdr", ["xmlns:w": DocumentWriter.namespace]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:jc", ["w:val": "center"]) }
        for part in ["begin", "PAGE", "end"] {
          xml.element("w:r") { xml in
            xml.element("w:rPr") { $0.element("w:sz", ["w:val": "26"]) }
            if part == "PAGE" {
              xml.element("w:instrText") { $0.text(part) }
            } else {
              xml.element("w:fldChar", ["w:fldCharType": part])
            }
          }
        }
      }
    }
    return xml.bytes
  }

  // MARK: Elements

  /// A section ends with the properties of its last paragraph: an empty one.
  private mutating func breakSection() {
    guard let page = pending else { return }
    pending = nil
    write([Run("", size: 1)], Paragraph(), section: page)
  }

  private mutating func write(_ runs: [Run], _ style: Paragraph, section: Page?) {
    xml.begin("w:p")
    xml.begin("w:pPr")
    if style.keepsWithNext { xml.element("w:keepNext") }
    if style.hasRule {
      xml.element("w:pBdr") { xml in
        xml.element(
          "w:bottom", ["w:val": "single", "w:sz": "6", "w:space": "0", "w:color": "000000"])
      }
    }
    if style.isBand {
      xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "2F7D57"])
    }
    xml.element(
      "w:spacing", ["w:before": twips(style.before), "w:after": twips(style.after)])
    if style.firstLine > 0 || style.left > 0 || style.right > 0 {
      xml.element(
        "w:ind",
        [
          "w:left": twips(style.left), "w:right": twips(style.right),
          "w:firstLine": twips(style.firstLine),
        ])
    }
    xml.element("w:jc", ["w:val": style.alignment.rawValue])
    // The mark of the paragraph is as high as its text: else an empty one takes a whole line.
    if let size = runs.first?.size {
      xml.element("w:rPr") { $0.element("w:sz", ["w:val": "\(Int(size * 2))"]) }
    }
    if let section { writeSection(section) }
    xml.end()
    for run in runs where !run.text.isEmpty { write(run) }
    xml.end()
  }

  private mutating func write(_ run: Run) {
    xml.begin("w:r")
    xml.element("w:rPr") { xml in
      if run.isBold { xml.element("w:b") }
      if run.isItalic { xml.element("w:i") }
      if let size = run.size { xml.element("w:sz", ["w:val": "\(Int(size * 2))"]) }
    }
    let lines = run.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      if number > 0 { xml.element("w:br") }
      for (part, text) in line.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
      {
        if part > 0 { xml.element("w:tab") }
        if text.isEmpty { continue }
        xml.element("w:t", ["xml:space": "preserve"]) { $0.text(String(text)) }
      }
    }
    xml.end()
  }

  private mutating func write(_ cell: Cell, _ width: Int, isHeader: Bool) {
    xml.begin("w:tc")
    xml.element("w:tcPr") { xml in
      xml.element("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])
      if isHeader { xml.element("w:vAlign", ["w:val": "center"]) }
    }
    for (runs, style) in cell.paragraphs { write(runs, style, section: nil) }
    if cell.paragraphs.isEmpty { write([], Paragraph(), section: nil) }
    xml.end()
  }

  private mutating func writeSection(_ page: Page) {
    let (size, margins) = (page.size, page.margins)
    xml.element("w:sectPr") { xml in
      xml.element("w:headerReference", ["w:type": "default", "r:id": "rId2"])
      xml.element("w:type", ["w:val": "nextPage"])
      xml.begin("w:pgSz", ["w:w": "\(size.width)", "w:h": "\(size.height)"])
      if page == .landscape { xml.attribute("w:orient", "landscape") }
      xml.end()
      xml.element(
        "w:pgMar",
        [
          "w:top": "\(margins.top)", "w:right": "\(margins.right)",
          "w:bottom": "\(margins.bottom)", "w:left": "\(margins.left)", "w:header": "567",
          "w:footer": "567", "w:gutter": "0",
        ])
      // The first page of the document bears no number; an annex does.
      if page == .portrait { xml.element("w:titlePg") }
    }
  }

  private func twips(_ points: Double) -> String { String(Int(points * 20)) }
}
