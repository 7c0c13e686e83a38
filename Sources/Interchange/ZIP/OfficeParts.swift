/// What all office documents that we write have in common (ECMA-376 part 2, Open Packaging Conventions).
enum OfficeParts {
  static let relationshipNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The relationships of a part.
  ///
  /// - Parameter list: Ids, last words of their types, and targets beside the part.
  static func relationships(
    _ list: [(id: String, type: String, target: String)]
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "Relationships",
      ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"]
    ) { xml in
      for (id, type, target) in list {
        xml.element(
          "Relationship",
          [
            "Id": id,
            "Type": type.contains(":") ? type : "\(relationshipNamespace)/\(type)",
            "Target": target,
          ])
      }
    }
    return xml.bytes
  }

  /// Adds the list of types, the relationships of the package, and the properties of the document.
  ///
  /// - Parameters:
  ///   - main: The name of the main part.
  ///   - types: Names of parts (with a slash before them) and their types.
  ///   - day: `2026-11-24`: the only moment in the document, so that the same input gives the same
  ///     bytes.
  static func addCommonParts(
    to zip: inout ZIPWriter, main: String, types: [(name: String, type: String)], heading: String,
    day: String
  ) {
    var properties = XMLWriter()
    properties.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ]
    ) { xml in
      xml.element("dc:title") { $0.text(heading) }
      xml.element("dc:creator") { $0.text("catgiam") }
      for name in ["dcterms:created", "dcterms:modified"] {
        xml.element(name, ["xsi:type": "dcterms:W3CDTF"]) { $0.text("\(day)T00:00:00Z") }
      }
    }
    zip.add("docProps/core.xml", properties.bytes)
    zip.add(
      "_rels/.rels",
      relationships([
        ("rId1", "officeDocument", main),
        (
          "rId2",
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml"
        ),
      ]))
    var list = XMLWriter()
    list.element(
      "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]
    ) { xml in
      xml.element(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      let core = "application/vnd.openxmlformats-package.core-properties+xml"
      for (name, type) in types + [("/docProps/core.xml", core)] {
        xml.element("Override", ["PartName": name, "ContentType": type])
      }
    }
    zip.add("[Content_Types].xml", list.bytes)
  }
}
