import Interchange

/// XLSForm: a survey of ODK as a workbook, one row a question, with lists of choices on a second sheet.
///
/// - SeeAlso: FORMATS section 7; https://xlsform.org
public enum XLSFormFormat: ByteSchemaFormat {
  public static let id = "xlsform"
  public static let summary = Message(
    vi: "XLSForm của ODK (Excel, trang tính survey)", en: "ODK XLSForm (Excel, sheet survey)")
  public static let extensions = ["xlsx", "xlsm"]
  public static let support = FormatSupport(
    Set(FormatSupport.Feature.allCases),
    note: Message(
      vi: "nhãn ưu tiên cột label::Tiếng Việt (vi); so sánh đơn giản trong relevant được đọc",
      en: "the column label::Tiếng Việt (vi) comes first; plain comparisons in relevant are read"))

  static func recognizes(_ bytes: [UInt8]) -> Bool {
    guard ZIPReader.recognizes(bytes), let names = try? XLSXReader.sheetNames(in: bytes) else {
      return false
    }
    return names.contains { $0.lowercased() == "survey" }
  }

  static func forms(in bytes: [UInt8], file: String) throws(LoadError) -> LoadedForms {
    let workbook: Workbook
    do throws(PackageError) {
      workbook = try XLSXReader.workbook(in: bytes)
    } catch {
      throw LoadError(error)
    }
    func table(_ name: String) -> XLSFormTable? {
      workbook.sheets.first { $0.name.lowercased() == name }.flatMap { XLSFormTable($0) }
    }
    guard let survey = table("survey"), survey.has("type"), survey.has("name") else {
      throw LoadError(
        message: Message(
          vi: "trang tính “survey” thiếu cột type hoặc name",
          en: "sheet \"survey\" has no column type or name"),
        pointer: "survey!A1")
    }
    let settings = table("settings")
    func setting(_ name: String) -> String { settings?.rows.first?.cell(name) ?? "" }
    var loader = XLSFormLoader(choices: table("choices"), language: setting("default_language"))
    loader.read(survey)
    loader.draft.title = setting("form_title")
    let form = loader.draft.form(self, file: file, codeIn: [setting("form_id")])
    return LoadedForms(forms: [form])
  }
}

/// A sheet whose first row names its columns.
struct XLSFormTable {
  struct Row {
    /// 1-based.
    var number: Int
    /// By name of the column, in lower case.
    fileprivate var cells: [String: String]

    func cell(_ name: String) -> String { cells[name] ?? "" }

    /// The words of a column that may stand in several languages: `label`, `label::Tiếng Việt (vi)`.
    func words(_ name: String, language: String) -> String {
      let translated = cells.filter { $0.key.hasPrefix(name + ":") && !$0.value.isEmpty }
        .sorted { $0.key < $1.key }
      return translated.first { XMLForms.isVietnamese(languageName($0.key)) }?.value
        ?? cells[name].flatMap { $0.isEmpty ? nil : $0 }
        ?? translated.first { languageName($0.key) == language.lowercased() }?.value
        ?? translated.first?.value ?? ""
    }

    private func languageName(_ column: String) -> String {
      var name = column.drop { $0 != ":" }.drop { $0 == ":" }
      while name.first == " " { name.removeFirst() }
      return String(name)
    }
  }

  let rows: [Row]
  let sheet: String
  /// 0-based, by name.
  private let columns: [String: Int]

  /// `nil` where the sheet is empty.
  init?(_ sheet: Workbook.Sheet) {
    guard let header = sheet.rows.first else { return nil }
    self.sheet = sheet.name
    var columns: [String: Int] = [:]
    for cell in header.cells {
      let name = readableText(cell.text).lowercased()
      if columns[name] == nil { columns[name] = cell.column }
    }
    self.columns = columns
    rows = sheet.rows.dropFirst().map { row in
      Row(number: row.number, cells: columns.mapValues { row.text(inColumn: $0) })
    }
  }

  func has(_ column: String) -> Bool { columns[column] != nil }

  /// `survey!B7`.
  func place(of row: Row, _ column: String) -> String {
    "\(sheet)!\(Workbook.address(row: row.number, column: columns[column] ?? 0))"
  }
}

/// Walks the rows of a survey.
struct XLSFormLoader {
  var draft = FormDraft()
  private let language: String
  /// Labels by list.
  private var choices: [String: [String]] = [:]

  init(choices table: XLSFormTable?, language: String) {
    self.language = language
    for row in table?.rows ?? [] {
      let list = row.cell("list_name").isEmpty ? row.cell("list name") : row.cell("list_name")
      let words = row.words("label", language: language)
      if choices[list, default: []].count < JSONForms.optionLimit {
        choices[list, default: []].append(words.isEmpty ? row.cell("name") : words)
      }
    }
  }

  mutating func read(_ survey: XLSFormTable) {
    var open: [FormDraft.Surroundings] = [FormDraft.Surroundings()]
    for row in survey.rows {
      let words = row.cell("type").lowercased().split { $0 == " " || $0 == "_" }.map(String.init)
      guard let first = words.first, row.cell("disabled").lowercased() != "yes" else { continue }
      if first == "end", words.count > 1, words[1] == "group" || words[1] == "repeat" {
        if open.count > 1 { open.removeLast() }
        continue
      }
      var around = open[open.count - 1]
      let relevant = row.cell("relevant").isEmpty ? row.cell("relevance") : row.cell("relevant")
      if XPathCondition.isFalse(relevant) { around.isHidden = true }
      if let conditional = XLSFormLoader.conditional(relevant) {
        around.conditionals.append(conditional)
      }
      if first == "begin" {
        open.append(block(row, words, around))
      } else {
        add(row, survey, around)
      }
    }
  }

  private mutating func block(
    _ row: XLSFormTable.Row, _ words: [String], _ around: FormDraft.Surroundings
  ) -> FormDraft.Surroundings {
    let title = row.words("label", language: language)
    let name = row.cell("name")
    if words.count > 1, words[1] == "repeat" {
      return draft.open(title, key: name, .repeatingGroup, in: around)
    }
    let isPage = row.cell("appearance").split(separator: " ").contains("field-list")
    let isStep = around.step == nil && (isPage || around.section == nil && !title.isEmpty)
    guard isStep || !title.isEmpty else { return around }
    return draft.open(title, key: name, isStep ? .step : .block, in: around)
  }

  private mutating func add(
    _ row: XLSFormTable.Row, _ survey: XLSFormTable, _ around: FormDraft.Surroundings
  ) {
    let parts = row.cell("type").split(separator: " ").map(String.init)
    let type = (parts.first ?? "").lowercased()
    let appearance = row.cell("appearance").split(separator: " ")
    guard let kind = XLSFormLoader.kind(type, appearance), !appearance.contains("label") else {
      return
    }
    let isCalculated = !row.cell("calculation").isEmpty
    let readonly = (row.cell("read_only").isEmpty ? row.cell("readonly") : row.cell("read_only"))
      .lowercased()
    let isReadonly = ["yes", "true", "true()"].contains(readonly)
    // Words that somebody reads and never answers.
    if isReadonly, kind == .text, !isCalculated, row.cell("default").isEmpty { return }
    draft.add(
      Field(
        pointer: survey.place(of: row, "name"), key: row.cell("name"),
        label: row.words("label", language: language), help: row.words("hint", language: language),
        kind: kind, options: parts.count > 1 ? choices[parts[1]] ?? [] : []),
      isSupplied: isCalculated || isReadonly, in: around)
  }

  /// `nil` for notes, calculations, and what the device fills in by itself without showing it.
  private static func kind(_ type: String, _ appearance: [Substring]) -> FieldKind? {
    switch type {
    case "text", "string", "barcode": appearance.contains("multiline") ? .longText : .text
    case "integer", "int", "decimal", "range": .number
    case "date", "datetime": .date
    case "time": .time
    case "select_one", "select_one_from_file", "select_one_external":
      appearance.contains("minimal") ? .choice : .radio
    case "select_multiple", "select_multiple_from_file": .multipleChoice
    case "rank", "geopoint", "geotrace", "geoshape", "location": .other
    case "image", "photo", "audio", "video", "file": .file
    case "acknowledge", "trigger": .yesNo
    default: nil
    }
  }

  /// `${kind} = 'org'`, `selected(${papers}, 'id')`.
  private static func conditional(_ text: String) -> Conditional? {
    guard !text.isEmpty else { return nil }
    // Without its marks a name is a path of XPath.
    return XPathCondition.conditional(
      text.replacing("${", with: "").replacing("}", with: ""), in: "")
  }
}
