/// Drupal's webforms: known, and refused by name.
///
/// Their questions stand as YAML in a string inside YAML, and what a page shows depends on composite elements
/// whose parts are in the code of the site; the file alone does not say what is asked.
/// - SeeAlso: FORMATS section 9.
public enum DrupalWebformFormat: ByteSchemaFormat {
  public static let id = "drupal-webform"
  public static let summary = Message(
    vi: "webform của Drupal (YAML): nhận ra nhưng không đọc được",
    en: "Drupal webforms (YAML): recognised, but not read")
  public static let extensions = ["yml", "yaml"]
  public static let support = FormatSupport(
    [],
    note: Message(
      vi:
        "câu hỏi là YAML trong chuỗi của YAML và phần ghép nằm trong mã nguồn trang; hãy lưu trang biểu mẫu dạng HTML",
      en:
        "questions are YAML in a string of YAML, and composite parts lie in the code of the site; save the form's "
        + "page as HTML"))

  /// A line `elements:` in a text that is no JSON and no XML.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { ![0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF].contains($0) }
    guard let first, ![0x7B, 0x5B, 0x3C, 0x50].contains(first) else { return false }
    let text = String(decoding: bytes.prefix(65_536), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline)
    return lines.contains { $0.hasPrefix("elements:") }
      && lines.contains { $0.contains("'#") || $0.contains("\"#") || $0.contains("  #") }
  }

  static func forms(in bytes: [UInt8], file: String) throws(LoadError) -> LoadedForms {
    throw LoadError(
      message: Message(
        vi:
          "webform của Drupal (YAML trong chuỗi của YAML) không đọc được; hãy lưu trang biểu mẫu dạng HTML",
        en:
          "a Drupal webform (YAML in a string of YAML) cannot be read; save the form's page as HTML"
      ))
  }
}
