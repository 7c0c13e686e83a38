import Interchange

/// A printed application form as a Word document.
enum DOCXFormat: ByteSchemaFormat {
  static let id = "docx"
  static let summary = Message(
    vi: "mẫu đơn, tờ khai in dạng Word (DOCX): chỗ trống, ô vuông, ô bảng trống, content control",
    en: "printed application form as a Word document (DOCX): blanks, boxes, empty cells, controls")
  static let extensions = ["docx", "docm", "doc"]
  static let support = PrintedForm.support

  /// A document with nothing to fill in is no form; one that cannot be opened has to be said.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    if isOldBinary(bytes) { return true }
    guard ZIPReader.recognizes(bytes), let archive = try? ZIPReader(bytes),
      archive.entries.contains(where: { $0.name.hasPrefix("word/") })
    else { return false }
    guard let document = try? DOCXReader.document(in: bytes) else { return true }
    return !PrintedForm(document).draft.fields.isEmpty
  }

  static func forms(in bytes: [UInt8], file: String) throws(LoadError) -> LoadedForms {
    if isOldBinary(bytes) {
      throw LoadError(
        message: Message(
          vi: "tệp Office đời cũ (.doc, .xls) không đọc được; hãy lưu lại thành .docx hoặc .xlsx",
          en: "an Office file of the old kind (.doc, .xls) is not read; save it as .docx or .xlsx"))
    }
    let document: TextDocument
    do throws(PackageError) {
      document = try DOCXReader.document(in: bytes)
    } catch {
      throw LoadError(error)
    }
    return try PrintedForm(document).forms(self, file)
  }

  /// A compound file, as Word and Excel wrote until 2003.
  private static func isOldBinary(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }
}
