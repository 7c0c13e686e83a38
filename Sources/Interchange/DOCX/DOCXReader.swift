/// Reads the text of a DOCX file: what is printed on its pages, without headers, footnotes, comments and
/// deleted passages.
///
/// A form has its blanks in many guises, and each is turned into what a reader of the paper sees: a content
/// control or an old form field, a tab with a dotted leader, underlined blanks are dots; a box to tick
/// is `☐`, whether it is a control, a field or a letter of a symbol font.
/// - SeeAlso: ECMA-376, part 1, chapter 17 (WordprocessingML).
package struct DOCXReader {
  /// Styles of paragraphs whose tabs have leaders, and those of headings with their levels.
  private var leaderStyles: Set<String> = []
  private var headingStyles: [String: Int] = [:]

  /// How deep tables and text boxes may stand in one another; more is no document but an attack on the
  /// stack.
  private static let depthLimit = 24

  /// - Throws: ``PackageError`` where the file is no document, or its main part is damaged.
  package static func document(in bytes: [UInt8]) throws(PackageError) -> TextDocument {
    let package = try OfficePackage(bytes)
    let main = try package.mainPart()
    let root = try package.xml(main)
    guard root.name == "document", let body = root.child("body") else {
      throw PackageError(.missingPart, part: "document")
    }
    var reader = DOCXReader()
    if let styles = try package.relationships(of: main).first(where: { $0.kind == "styles" })?
      .target,
      package.hasPart(styles)
    {
      reader.readStyles(try package.xml(styles))
    }
    return TextDocument(blocks: reader.blocks(of: body, path: "/body", depth: 0))
  }

  private mutating func readStyles(_ root: XMLElement) {
    for style in root.children where style.name == "style" {
      guard let id = style.value("styleId") else { continue }
      if DOCXReader.hasLeader(style.child("pPr")) { leaderStyles.insert(id) }
      if let level = style.child("pPr")?.child("outlineLvl")?.value("val").flatMap({ Int($0) }) {
        if level < 9 { headingStyles[id] = level + 1 }
      }
    }
  }

  private static func hasLeader(_ properties: XMLElement?) -> Bool {
    properties?.child("tabs")?.children.contains {
      ["dot", "underscore", "hyphen", "middleDot", "heavy"].contains($0.value("leader") ?? "")
    } ?? false
  }

  // MARK: Blocks

  /// The paragraphs and tables of a body, a cell or a text box; wrappers are looked through.
  private func blocks(of element: XMLElement, path: String, depth: Int) -> [TextDocument.Block] {
    guard depth < DOCXReader.depthLimit else { return [] }
    var blocks: [TextDocument.Block] = []
    var (paragraphs, tables) = (0, 0)
    // Wrappers (content controls, insertions) stand around blocks at any depth.
    var pending = Array(element.children.reversed())
    while let child = pending.popLast() {
      switch child.name {
      case "p":
        paragraphs += 1
        let place = "\(path)/p[\(paragraphs)]"
        blocks.append(.paragraph(paragraph(child, path: place)))
        for (number, box) in textBoxes(in: child).enumerated() {
          let inside = "\(place)/txbx[\(number + 1)]"
          blocks += self.blocks(of: box, path: inside, depth: depth + 1)
        }
      case "tbl":
        tables += 1
        let place = "\(path)/tbl[\(tables)]"
        blocks.append(.table(table(child, path: place, depth: depth + 1)))
      case "sdt":
        pending += child.child("sdtContent")?.children.reversed() ?? []
      case "ins", "moveTo", "customXml", "smartTag":
        pending += child.children.reversed()
      case "AlternateContent":
        pending += (child.child("Choice") ?? child.child("Fallback"))?.children.reversed() ?? []
      default: continue
      }
    }
    return blocks
  }

  private func table(_ element: XMLElement, path: String, depth: Int) -> TextDocument.Table {
    var rows: [[TextDocument.Cell]] = []
    for row in unwrapped(element, "tr") {
      let place = "\(path)/tr[\(rows.count + 1)]"
      rows.append(
        unwrapped(row, "tc").enumerated().map { number, cell in
          let properties = cell.child("tcPr")
          let merge = properties?.child("vMerge")
          let inside = "\(place)/tc[\(number + 1)]"
          return TextDocument.Cell(
            path: inside,
            span: max(
              1, min(properties?.child("gridSpan")?.value("val").flatMap { Int($0) } ?? 1, 63)),
            isContinuation: merge.map { $0.value("val") != "restart" } ?? false,
            blocks: blocks(of: cell, path: inside, depth: depth))
        })
    }
    return TextDocument.Table(path: path, rows: rows)
  }

  /// The rows of a table or cells of a row, those in content controls included.
  private func unwrapped(_ element: XMLElement, _ name: String) -> [XMLElement] {
    var found: [XMLElement] = []
    var pending = Array(element.children.reversed())
    while let child = pending.popLast() {
      if child.name == name {
        found.append(child)
      } else if child.name == "sdt" {
        pending += child.child("sdtContent")?.children.reversed() ?? []
      } else if child.name == "ins" || child.name == "customXml" {
        pending += child.children.reversed()
      }
    }
    return found
  }

  /// Text boxes anchored in a paragraph, each once though old readers find it a second time.
  private func textBoxes(in paragraph: XMLElement) -> [XMLElement] {
    var boxes: [XMLElement] = []
    var pending = Array(paragraph.children.reversed())
    while let child = pending.popLast() {
      if child.name == "txbxContent" {
        boxes.append(child)
      } else if child.name == "AlternateContent" {
        pending += (child.child("Choice") ?? child.child("Fallback"))?.children.reversed() ?? []
      } else if child.name != "pPr", child.name != "rPr", child.name != "t" {
        pending += child.children.reversed()
      }
    }
    return boxes
  }

  // MARK: Paragraphs

  private func paragraph(_ element: XMLElement, path: String) -> TextDocument.Paragraph {
    let properties = element.child("pPr")
    let style = properties?.child("pStyle")?.value("val") ?? ""
    let outline = properties?.child("outlineLvl")?.value("val").flatMap { Int($0) }
    var line = DOCXLine(
      hasLeader: DOCXReader.hasLeader(properties) || leaderStyles.contains(style))
    line.read(element)
    return TextDocument.Paragraph(
      text: line.text, path: path,
      headingLevel: outline.flatMap { $0 < 9 ? $0 + 1 : nil } ?? headingStyles[style])
  }
}

extension XMLElement {
  /// An attribute by its local name: in these files it has the namespace of its element, or none.
  func value(_ name: String) -> String? {
    attribute(name, in: namespace) ?? attribute(name)
  }
}
