import Interchange

/// A page of a portal, saved from a browser.
///
/// Portals without an export have only their pages: legacy iGate, the Liferay e-forms of Bắc Ninh, the
/// web components of civil status, Angular, and plain tables. What they have in common is what a person
/// sees, and that is what is read; scripts are never run.
/// - SeeAlso: DOMAIN section 7; FORMATS section 10.
public enum HTMLFormFormat: ByteSchemaFormat {
  public static let id = "html"
  public static let summary = Message(
    vi: "trang biểu mẫu của cổng lưu từ trình duyệt (HTML): iGate, Liferay, hộ tịch, Angular, bảng",
    en: "a portal's page saved from a browser (HTML): iGate, Liferay, civil status, Angular, tables"
  )
  public static let extensions = ["html", "htm", "xhtml", "mht", "mhtml"]
  public static let support = FormatSupport(
    [.steps, .sections, .hidden, .prefilled, .repeated, .conditional],
    note: Message(
      vi:
        "chỉ đọc những gì có trong trang: kịch bản không chạy, tệp CSS không đọc; điều kiện chỉ từ data-show",
      en:
        "only what the page itself holds: scripts are not run, style sheets not read; conditions only from "
        + "data-show"))

  static func recognizes(_ bytes: [UInt8]) -> Bool {
    guard let start = beginning(of: bytes) else { return false }
    if isSingleFile(start) { return true }
    let trimmed = start.drop { $0 == " " || $0 == "\n" || $0 == "\r" || $0 == "\t" }
    guard trimmed.first == "<" else { return false }
    return ["<!doctype html", "<html", "<body", "<form", "<div", "<table", "<input", "<fieldset"]
      .contains { start.contains($0) }
  }

  static func forms(in bytes: [UInt8], file: String) throws(LoadError) -> LoadedForms {
    if beginning(of: bytes).map(isSingleFile) ?? false {
      throw LoadError(
        message: Message(
          vi:
            "trang lưu thành một tệp (MHTML) không đọc được; hãy lưu lại kiểu “Trang web, đầy đủ” (HTML)",
          en:
            "a page saved as a single file (MHTML) is not read; save it as \"Webpage, complete\" (HTML)"
        ))
    }
    let document: HTMLDocument
    do throws(SyntaxError) {
      document = try HTMLDocument(parsing: try HTMLEncoding.utf8(bytes))
    } catch {
      throw LoadError(error)
    }
    var reader = HTMLFormReader(document)
    reader.read()
    guard reader.draft.fields.contains(where: { $0.role != .hidden }) else {
      throw noQuestion(bytes, file)
    }
    return LoadedForms(forms: [reader.form(file, url: savedFrom(bytes))])
  }

  /// The first bytes as lowercase text; `nil` where they are none.
  private static func beginning(of bytes: [UInt8]) -> String? {
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let start = Array(bytes.prefix(4096))
    guard isUTF16 || !start.contains(0) else { return nil }
    let text = (try? TextEncoding.utf8(start)) ?? start
    return String(decoding: text, as: UTF8.self).lowercased()
  }

  private static func isSingleFile(_ start: String) -> Bool {
    start.contains("mime-version:") && start.contains("multipart/related")
  }

  /// What browsers note at the top of a saved page.
  private static func savedFrom(_ bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(2048), as: UTF8.self)
    guard let mark = start.firstRange(of: "saved from url=") else { return nil }
    return String(start[mark.upperBound...].prefix { $0 != " " && $0 != "\n" })
  }

  private static func noQuestion(_ bytes: [UInt8], _ file: String) -> LoadError {
    let hasFrame = bytes.firstRange(of: Array("<iframe".utf8)) != nil
    // What a browser saves beside a page: frames of maps, chats and counters.
    let isBeside = file.contains("_files/")
    return LoadError(
      message: hasFrame
        ? Message(
          vi:
            "trang web không có ô nào để khai; biểu mẫu nằm trong khung (iframe), hãy lưu riêng khung đó",
          en:
            "a web page without a field to fill in; the form is in a frame, save that frame by itself"
        )
        : Message(
          vi: "trang web không có ô nào để khai; hãy đăng nhập, mở biểu mẫu rồi lưu lại trang",
          en:
            "a web page without a field to fill in; sign in, open the form and save the page again"),
      severity: isBeside ? .note : .error)
  }
}

extension HTMLFormReader {
  /// The finished form.
  func form(_ file: String, url: String?) -> Form {
    let headings = page.firstHeadings.map { page.plainText(of: page.document[$0]) }
    var draft = draft
    draft.title = headings.first { !$0.isEmpty } ?? page.paperTitle ?? page.title
    var form = draft.form(
      HTMLFormFormat.self, file: file,
      codeIn: hiddenCodes + [url, namedCode] + headings + [page.title])
    form.leaveOutEmptySections()
    if let title = form.leaveOutTitleSection(), headings.isEmpty, page.paperTitle == nil {
      form.title = title
    }
    return form
  }

  /// Codes that a page carries for itself.
  private var hiddenCodes: [String?] {
    page.controls.map { page.document[$0] }.filter { $0.attribute("type") == "hidden" }
      .compactMap { $0.attribute("value") }.filter { $0.utf8.count < 40 }
  }

  /// What stands behind "Mã thủ tục".
  private var namedCode: String? {
    for node in page.document.nodes where node.isText && !node.isBlank {
      guard ["Mã thủ tục", "Mã TTHC"].contains(where: node.text.contains) else { continue }
      let end = min(node.index + 8, page.document.count)
      return (node.index..<end).map { page.document[$0].text }.joined(separator: " ")
    }
    return nil
  }
}

extension Form {
  /// Takes out titled blocks without a question: menus, news, what a search found.
  mutating func leaveOutEmptySections() {
    var isUsed = [Bool](repeating: false, count: sections.count)
    for field in fields {
      for section in sections(around: field) + [field.step, field.group].compactMap({ $0 }) {
        isUsed[section] = true
      }
    }
    keep(isUsed)
  }

  /// Takes out the block that only repeats the title of the page: the one outermost block, where it holds
  /// nothing but titled blocks. These become steps.
  ///
  /// - Returns: Its title, `nil` where there is no such block.
  mutating func leaveOutTitleSection() -> String? {
    let outermost = sections.indices.filter { sections[$0].parent == nil }
    guard outermost.count == 1, let only = outermost.first, sections[only].kind == .step,
      fields.allSatisfy({ $0.section != nil && $0.section != only })
    else { return nil }
    let title = sections[only].title
    for index in sections.indices where sections[index].parent == only {
      if sections[index].kind == .block { sections[index].kind = .step }
    }
    for index in fields.indices {
      fields[index].step = sections(around: fields[index]).last {
        sections[$0].parent == only && sections[$0].kind == .step
      }
    }
    for index in sections.indices where sections[index].parent == only {
      sections[index].parent = nil
    }
    keep(sections.indices.map { $0 != only })
    return title
  }

  /// Takes out all other blocks and numbers what is left anew.
  private mutating func keep(_ isKept: [Bool]) {
    var numbers = [Int?](repeating: nil, count: sections.count)
    var kept: [Section] = []
    for (index, section) in sections.enumerated() where isKept[index] {
      numbers[index] = kept.count
      kept.append(section)
    }
    func number(_ section: Int?) -> Int? { section.flatMap { numbers[$0] } }
    for index in kept.indices { kept[index].parent = number(kept[index].parent) }
    for index in fields.indices {
      fields[index].step = number(fields[index].step)
      fields[index].section = number(fields[index].section)
      fields[index].group = number(fields[index].group)
    }
    sections = kept
  }
}
