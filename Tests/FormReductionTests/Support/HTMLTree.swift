import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page read by a parser that is not ours.
///
/// Our pages are well-formed XML but for what stands in `script` and `style`; that is taken out first, as
/// a browser takes it: up to the next end of the element.
final class HTMLTree {
  var name: String
  var attributes: [String: String]
  private(set) var children: [Child] = []

  enum Child {
    case element(HTMLTree)
    case text(String)
  }

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// What was taken out: the name of the element, its attributes as written, its text.
  struct Raw {
    var name: String
    var attributes: String
    var text: String
  }

  /// - Throws: Where the page is not well-formed.
  static func read(_ bytes: [UInt8]) throws -> (tree: HTMLTree, raw: [Raw]) {
    var page = String(decoding: bytes, as: UTF8.self)
    guard page.hasPrefix("<!DOCTYPE html>\n") else {
      throw NotWellFormed(line: 1, column: 1, reason: "no document type")
    }
    page.removeFirst("<!DOCTYPE html>\n".count)
    var raw: [Raw] = []
    var plain = ""
    var rest = page[...]
    while let start = rest.range(of: "<style") ?? rest.range(of: "<script") {
      let script = rest.range(of: "<script")
      let first = script.map { min($0.lowerBound, start.lowerBound) } ?? start.lowerBound
      let name = rest[first...].hasPrefix("<style") ? "style" : "script"
      guard let open = rest.range(of: ">", range: first..<rest.endIndex),
        let end = rest.range(of: "</\(name)>", range: open.upperBound..<rest.endIndex)
      else { throw NotWellFormed(line: 0, column: 0, reason: "an open \(name)") }
      plain += rest[..<first]
      let attributes = rest[first..<open.lowerBound].dropFirst(name.count + 1)
      raw.append(
        Raw(
          name: name, attributes: String(attributes),
          text: String(rest[open.upperBound..<end.lowerBound])))
      rest = rest[end.upperBound...]
    }
    page = plain + rest
    let reader = Reader()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else {
      throw NotWellFormed(
        line: parser.lineNumber, column: parser.columnNumber,
        reason: "\(parser.parserError.map(String.init(describing:)) ?? "no element")")
    }
    return (root, raw)
  }

  struct NotWellFormed: Error {
    var line: Int
    var column: Int
    var reason: String
  }

  /// All text in it, in order.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// Itself and all elements in it, in order.
  var all: [HTMLTree] { [self] + elements.flatMap(\.all) }

  var elements: [HTMLTree] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  func all(_ name: String) -> [HTMLTree] { all.filter { $0.name == name } }
  func first(_ name: String) -> HTMLTree? { all.first { $0.name == name } }
  func first(id: String) -> HTMLTree? { all.first { $0.attributes["id"] == id } }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: HTMLTree?
    private var open: [HTMLTree] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let element = HTMLTree(name: name, attributes: attributes)
      if let parent = open.last {
        parent.children.append(.element(element))
      } else {
        root = element
      }
      open.append(element)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      open.last?.children.append(.text(text))
    }
  }
}
