import Foundation
import Interchange

/// `catgiam-benchmarks formats`: how fast files that are no JSON are read, in megabytes a second of one core.
///
/// Each text is made up, the same every time, some 16 MB of forms as they are written; a workbook counts with
/// the bytes of its unpacked sheet. What counts is the time of the processor, not that of the clock, and of
/// five runs the fastest: what else the machine did only ever adds.
enum FormatSpeed {
  static func print() throws {
    let rows = 60_000
    let sheet = self.sheet(rows)
    let book = workbook(sheet)
    let xml = self.xml(rows)
    let html = self.html(rows)
    let csv = self.csv(rows)
    Swift.print("| what | MB | MB/s |\n|---|---|---|")
    try row("XML to a tree", xml.count) { try XMLDocument(parsing: xml).root.children.count }
    try row("HTML to a tree", html.count) { try HTMLDocument(parsing: html).count }
    try row("CSV to rows", csv.count) { try CSVTable(parsing: csv).rows.count }
    try row("XLSX to rows, unpacking included", sheet.count) {
      try XLSXReader.workbook(in: book).sheets.count
    }
    try row("DEFLATE and checksum", sheet.count) {
      let archive = try ZIPReader(book)
      guard let entry = archive.entry(named: "xl/s.xml") else { return 0 }
      return try archive.contents(of: entry).count
    }
  }

  private static func row(_ name: String, _ size: Int, _ work: () throws -> Int) throws {
    var best = Double.infinity
    for _ in 0..<5 {
      let start = clock()
      guard try work() > 0 else { return Swift.print("| \(name) | – | gave nothing |") }
      best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    let megabytes = Double(size) / 1e6
    Swift.print(
      "| \(name) | \(String(format: "%.1f", megabytes)) | \(String(format: "%.0f", megabytes / best)) |"
    )
  }

  // MARK: Texts

  private static let labels = [
    "Họ, chữ đệm, tên người yêu cầu", "Ngày, tháng, năm sinh", "Số định danh cá nhân", "Nơi cư trú",
    "Quan hệ với người được khai sinh", "Số điện thoại", "Ghi chú",
  ]

  private static func xml(_ rows: Int) -> [UInt8] {
    var text =
      "<h:html xmlns=\"http://www.w3.org/2002/xforms\" xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:body>\n"
    for row in 0..<rows {
      text += """
          <group ref="/data/g\(row)"><label>Phần \(row)</label>
            <input ref="/data/g\(row)/q" appearance="w2"><label>\(labels[row % labels.count]) &amp; khác</label><hint>ghi đầy đủ</hint></input>
            <select1 ref="/data/g\(row)/c"><item><label>Có</label><value>1</value></item></select1>
          </group>\n
        """
    }
    return Array((text + "</h:body></h:html>").utf8)
  }

  private static func html(_ rows: Int) -> [UInt8] {
    var text = "<!DOCTYPE html><html><body><form>\n"
    for row in 0..<rows {
      text += """
        <div class="form-group row"><label for="f\(row)" class="col-sm-3">\(labels[row % labels.count]) <span>*</span></label>
        <div class="col-sm-9"><input type="text" class="form-control" id="f\(row)" name="field\(row)" maxlength=50></div></div>\n
        """
    }
    return Array((text + "</form></body></html>").utf8)
  }

  private static func csv(_ rows: Int) -> [UInt8] {
    var text = "mã thủ tục,bước,nhãn,khóa,kiểu,bắt buộc,ghi chú\n"
    for row in 0..<rows {
      text +=
        "1.\(100_000 + row % 900_000),Bước \(row % 5),\"\(labels[row % labels.count]), ghi đầy đủ\",truong\(row),text,có,"
        + "\"theo mẫu \"\"số \(row)\"\", Nghị định 123/2015/NĐ-CP, phần khai của người đề nghị\"\n"
    }
    return Array(text.utf8)
  }

  private static func sheet(_ rows: Int) -> [UInt8] {
    var text = "<worksheet><sheetData>"
    for row in 1...rows {
      text += "<row r=\"\(row)\">"
      for (column, letter) in ["A", "B", "C", "D"].enumerated() {
        text +=
          "<c r=\"\(letter)\(row)\" s=\"1\" t=\"inlineStr\"><is><t>\(labels[(row + column) % labels.count])</t></is></c>"
      }
      text += "<c r=\"E\(row)\"><v>\(row)</v></c></row>"
    }
    return Array((text + "</sheetData></worksheet>").utf8)
  }

  private static func workbook(_ sheet: [UInt8]) -> [UInt8] {
    var zip = ZIPWriter()
    let parts = [
      ("_rels/.rels", "<R><Relationship Id='1' Type='t/officeDocument' Target='xl/b.xml'/></R>"),
      ("xl/b.xml", "<workbook xmlns:r='r'><sheets><sheet name='1' r:id='a'/></sheets></workbook>"),
      ("xl/_rels/b.xml.rels", "<R><Relationship Id='a' Type='t/worksheet' Target='s.xml'/></R>"),
    ]
    for (name, text) in parts { zip.add(name, Array(text.utf8)) }
    zip.add("xl/s.xml", sheet)
    zip.finish()
    return zip.take()
  }
}
