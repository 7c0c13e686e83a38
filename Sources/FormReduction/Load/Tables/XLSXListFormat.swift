import Interchange

/// A list of fields as an Excel workbook: every visible sheet that has headings is read.
enum XLSXListFormat: ByteSchemaFormat {
  static let id = "xlsx"
  static let summary = Message(
    vi:
      "danh sách trường dạng Excel (XLSX), mỗi dòng một trường, đọc mọi trang tính có tiêu đề cột",
    en: "list of fields as an Excel workbook (XLSX), one row a field, every sheet with headings")
  static let extensions = ["xlsx", "xlsm"]
  static let support = FieldList.support

  /// A workbook that holds no list is no form; one that cannot be opened has to be said.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    guard ZIPReader.recognizes(bytes), let archive = try? ZIPReader(bytes),
      archive.entries.contains(where: { $0.name.hasPrefix("xl/") })
    else { return false }
    guard let workbook = try? XLSXReader.workbook(in: bytes) else { return true }
    return !lists(in: workbook).isEmpty
  }

  static func forms(in bytes: [UInt8], file: String) throws(LoadError) -> LoadedForms {
    let workbook: Workbook
    do throws(PackageError) {
      workbook = try XLSXReader.workbook(in: bytes)
    } catch {
      throw LoadError(error)
    }
    let lists = lists(in: workbook)
    guard !lists.isEmpty else { throw FieldList.noHeadings }
    var all = LoadedForms(forms: [])
    for list in lists {
      let loaded = list.forms(self, file: file)
      all.forms += loaded.forms
      all.diagnostics += loaded.diagnostics
    }
    return all
  }

  private static func lists(in workbook: Workbook) -> [FieldList] {
    workbook.sheets.filter { !$0.isHidden }.compactMap { sheet in
      let rows = sheet.rows.map { row in
        var cells = [String](repeating: "", count: (row.cells.last?.column ?? -1) + 1)
        for cell in row.cells { cells[cell.column] = cell.text }
        return FieldList.Row(number: row.number, cells: cells)
      }
      return FieldList(rows, sheet: sheet.name)
    }
  }
}

extension LoadError {
  /// Why an office file cannot be opened, and which part of it.
  init(_ error: PackageError) {
    let part = error.part.isEmpty ? "" : " (\(error.part))"
    switch error.fault {
    case .archive(let fault):
      self.init(
        message: Message(
          vi: fault.message.vietnamese + part, en: fault.message.english + part))
    case .xml(let fault, let line, let column):
      self.init(
        message: Message(
          vi:
            "phần “\(error.part)” hỏng ở \(line):\(column): \(fault.message.vietnamese); hãy lưu lại tệp",
          en:
            "part \"\(error.part)\" is damaged at \(line):\(column): \(fault.message.english); save it again"
        ))
    case .missingPart:
      self.init(
        message: Message(
          vi: "thiếu phần “\(error.part)” của tệp văn phòng; hãy lưu lại tệp",
          en: "the office file has no part \"\(error.part)\"; save it again"))
    }
  }
}
