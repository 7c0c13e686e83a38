import Interchange

/// A list of fields as CSV: `,` `;` or tab, UTF-8, UTF-16 or Windows-1258.
enum CSVListFormat: ByteSchemaFormat {
  static let id = "csv"
  static let summary = Message(
    vi: "danh sách trường dạng CSV, mỗi dòng một trường, tiêu đề cột tiếng Việt hoặc tiếng Anh",
    en: "list of fields as CSV, one row a field, headings in Vietnamese or English")
  /// Not `.tsv`: programs write those for themselves; named on the command line, one is read.
  static let extensions = ["csv"]
  static let support = FieldList.support

  static func recognizes(_ bytes: [UInt8]) -> Bool {
    guard let start = beginning(of: bytes) else { return false }
    // Nobody can tell the headings of an old font; a table is one all the same, to be refused by name.
    if isInOldFont(start) { return hasColumns(start) }
    do throws(SyntaxError) {
      return FieldList(rows(try CSVTable(parsing: start, limit: FieldList.headingLimit))) != nil
    } catch {
      // Cut off in a quoted cell, or broken: the headings may still show whose it is.
      let lines = String(decoding: start, as: UTF8.self).split(whereSeparator: \.isNewline)
      return lines.prefix(FieldList.headingLimit).contains { line in
        [",", ";", "\t"].contains { delimiter in
          let cells = line.split(separator: Character(delimiter), omittingEmptySubsequences: false)
          return FieldListHeadings.columns(of: cells.map(String.init)) != nil
        }
      }
    }
  }

  static func forms(in bytes: [UInt8], file: String) throws(LoadError) -> LoadedForms {
    let table: CSVTable
    do throws(SyntaxError) {
      table = try CSVTable(parsing: try TextEncoding.utf8(bytes))
    } catch {
      throw LoadError(error)
    }
    guard let list = FieldList(rows(table)) else { throw FieldList.noHeadings }
    return list.forms(self, file: file)
  }

  /// Enough of a text to find headings in; `nil` where it is no text.
  private static func beginning(of bytes: [UInt8]) -> [UInt8]? {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    var start = Array(bytes.prefix(1 << 15))
    guard isUTF16 || !start.prefix(512).contains(0) else { return nil }
    if start.count < bytes.count, !isUTF16, let end = start.lastIndex(of: 0x0A) {
      start.removeSubrange((end + 1)...)
    }
    return (try? TextEncoding.utf8(start)) ?? start
  }

  private static func isInOldFont(_ bytes: [UInt8]) -> Bool {
    do throws(SyntaxError) {
      _ = try TextEncoding.utf8(bytes)
      return false
    } catch {
      return error.fault == .tcvn3 || error.fault == .vni
    }
  }

  /// Whether the first three lines are cut into as many cells each.
  private static func hasColumns(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.prefix(3)
    return [0x3B, 0x09, 0x2C].contains { (delimiter: UInt8) in
      let counts = lines.map { line in line.count { $0 == delimiter } }
      return counts.count > 1 && counts[0] > 0 && counts.allSatisfy { $0 == counts[0] }
    }
  }

  private static func rows(_ table: CSVTable) -> [FieldList.Row] {
    table.rows.enumerated().map { number, row in
      FieldList.Row(number: number + 1, line: row.line, cells: row.cells)
    }
  }
}

extension FieldList {
  static let support = FormatSupport(
    [.steps, .sections, .hidden, .prefilled, .repeated],
    note: Message(
      vi:
        "cột nhận ra: mã và tên thủ tục, lĩnh vực, biểu mẫu, bước, nhóm, trường, khóa, kiểu, lựa chọn, "
        + "bắt buộc, ghi chú, điền sẵn, ẩn, lặp; không nói được điều kiện hiện",
      en:
        "columns known: code and name of the procedure, sector, form, step, section, label, key, type, "
        + "options, required, note, prefilled, hidden, repeated; conditions cannot be said"))

  /// What to say of a table that was called a list of fields and is none.
  static let noHeadings = LoadError(
    message: Message(
      vi:
        "không có dòng tiêu đề nào nêu cột tên trường (ví dụ “Trường thông tin”) và một cột khác trong "
        + "\(headingLimit) dòng đầu",
      en:
        "no row of headings names the label of a field (such as \"label\") and one thing more in the first "
        + "\(headingLimit) rows"))
}
