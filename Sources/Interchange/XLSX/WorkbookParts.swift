/// The parts of a workbook that hold no cells.
enum WorkbookParts {
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  static func type(_ name: String) -> String {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.\(name)+xml"
  }

  /// Numbers of the formats in ``styles()``, in their order there.
  enum Style: Int {
    case standard, header, text
    /// A text that a spreadsheet would run if it were typed in: it keeps its sign of being a text.
    case quotedText
    case integer, percentage, decimal, date
  }

  /// - Parameter sheets: Their numbers and names, in the order in which they are shown.
  static func workbook(_ sheets: [(number: Int, name: String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "workbook", ["xmlns": namespace, "xmlns:r": OfficeParts.relationshipNamespace]
    ) { xml in
      xml.element("bookViews") { $0.element("workbookView", ["activeTab": "0"]) }
      xml.element("sheets") { xml in
        for sheet in sheets {
          xml.element(
            "sheet",
            ["name": sheet.name, "sheetId": "\(sheet.number)", "r:id": "rId\(sheet.number)"])
        }
      }
      // The header stands on every printed page.
      xml.element("definedNames") { xml in
        for (position, sheet) in sheets.enumerated() {
          xml.element(
            "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(position)"]
          ) { $0.text("'\(sheet.name)'!$1:$1") }
        }
      }
    }
    return xml.bytes
  }

  static func relationships(sheets: Int) -> [UInt8] {
    OfficeParts.relationships(
      (1...max(sheets, 1)).map { ("rId\($0)", "worksheet", "worksheets/sheet\($0).xml") }
        + [("rId\(max(sheets, 1) + 1)", "styles", "styles.xml")])
  }

  static func styles() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("styleSheet", ["xmlns": namespace]) { xml in
      xml.element("numFmts", ["count": "2"]) { xml in
        xml.element("numFmt", ["numFmtId": "164", "formatCode": "dd/mm/yyyy"])
        xml.element("numFmt", ["numFmtId": "165", "formatCode": "#,##0.0"])
      }
      xml.element("fonts", ["count": "2"]) { xml in
        for isBold in [false, true] {
          xml.element("font") { xml in
            if isBold { xml.element("b") }
            xml.element("sz", ["val": "11"])
            xml.element("name", ["val": "Times New Roman"])
            xml.element("family", ["val": "1"])
          }
        }
      }
      xml.element("fills", ["count": "3"]) { xml in
        for pattern in ["none", "gray125"] {
          xml.element("fill") { $0.element("patternFill", ["patternType": pattern]) }
        }
        xml.element("fill") { xml in
          xml.element("patternFill", ["patternType": "solid"]) { xml in
            xml.element("fgColor", ["rgb": "FFDDE6F0"])
            xml.element("bgColor", ["indexed": "64"])
          }
        }
      }
      xml.element("borders", ["count": "2"]) { xml in
        xml.element("border") { xml in
          for side in ["left", "right", "top", "bottom", "diagonal"] { xml.element(side) }
        }
        xml.element("border") { xml in
          for side in ["left", "right", "top", "bottom"] {
            xml.element(side, ["style": "thin"]) { $0.element("color", ["rgb": "FFB0B8C0"]) }
          }
          xml.element("diagonal")
        }
      }
      xml.element("cellStyleXfs", ["count": "1"]) { xml in
        xml.element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
      }
      xml.element("cellXfs", ["count": "8"]) { xml in
        for (format, isHeader, isText, isQuoted) in [
          (0, false, false, false), (0, true, true, false), (0, false, true, false),
          (0, false, true, true), (3, false, false, false), (10, false, false, false),
          (165, false, false, false), (164, false, false, false),
        ] {
          xml.begin(
            "xf",
            [
              "numFmtId": "\(format)", "fontId": isHeader ? "1" : "0",
              "fillId": isHeader ? "2" : "0", "borderId": "1", "xfId": "0",
              "applyNumberFormat": "1", "applyAlignment": "1",
            ])
          if isQuoted { xml.attribute("quotePrefix", "1") }
          xml.begin("alignment", ["vertical": isHeader ? "center" : "top"])
          if isHeader { xml.attribute("horizontal", "center") }
          if isText { xml.attribute("wrapText", "1") }
          xml.end()
          xml.end()
        }
      }
      xml.element("cellStyles", ["count": "1"]) { xml in
        xml.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
    return xml.bytes
  }
}
