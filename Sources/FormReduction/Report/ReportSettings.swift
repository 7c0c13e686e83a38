import Interchange

/// What a monthly report is made with, kept in one file so that the monthly command is one short line.
///
/// The notation is that of a catalogue: blocks of a keyword, then indented lines of a name and a value.
///
/// ```
/// report                          # flags of `catgiam report`, without their hyphens
///   forms ../formio               # what to analyse, any number; paths begin at this file's folder
///   procedures ../procedures.csv
///   out bao-cao/{month}
/// document                        # who issues the report, to whom, and who signs it
///   body SỞ KHOA HỌC VÀ CÔNG NGHỆ
///   to Văn phòng Ủy ban nhân dân tỉnh
/// agency Sở Y tế                  # the same for the report of one agency
///   signer Trần Thị B
/// deadlines                       # days of the month
///   agency 21
///   province 25
/// ```
public struct ReportSettings: Sendable {
  /// A line of the block `report`.
  public struct Setting: Sendable {
    /// That of a flag, or `forms`.
    public var name: String
    public var value: String
    /// 1-based.
    public var line: Int
    public var column: Int
  }

  public private(set) var settings: [Setting] = []
  public private(set) var document = DocumentSettings()
  /// By the name of the agency, as the list of procedures writes it.
  public private(set) var agencies: [String: DocumentSettings] = [:]
  public private(set) var deadlines = ReportDeadlines()

  /// Reads a settings file.
  ///
  /// - Parameter known: The names that the block `report` takes.
  /// - Throws: ``CatalogueError`` with the place of the first fault.
  public init(_ text: String, known: Set<String>) throws(CatalogueError) {
    for block in try CatalogueBlock.blocks(of: text) {
      switch block.keyword {
      case "report":
        for line in block.lines { try read(line, known) }
      case "document":
        document = try ReportSettings.document(block)
      case "agency":
        let name = composed(block.name)
        guard !name.isEmpty else {
          throw CatalogueError(
            line: block.line,
            Message(
              vi: "cần tên cơ quan, ví dụ “agency Sở Y tế”",
              en: "expected the name of an agency such as \"agency Sở Y tế\""))
        }
        guard agencies[name] == nil else {
          throw CatalogueError(
            line: block.line,
            Message(vi: "cơ quan “\(name)” nêu hai lần", en: "agency \"\(name)\" is given twice"))
        }
        agencies[name] = try ReportSettings.document(block)
      case "deadlines":
        for line in block.lines { try readDeadline(line) }
      default:
        throw ReportSettings.unknown(
          block.keyword, ["report", "document", "agency", "deadlines"], line: block.line)
      }
    }
  }

  private mutating func read(
    _ line: CatalogueBlock.Line, _ known: Set<String>
  ) throws(CatalogueError) {
    guard known.contains(line.property) else {
      throw ReportSettings.unknown(line.property, known.sorted(), line: line.line, line.column)
    }
    try ReportSettings.require(line)
    settings.append(
      Setting(name: line.property, value: line.value, line: line.line, column: line.column))
  }

  private mutating func readDeadline(_ line: CatalogueBlock.Line) throws(CatalogueError) {
    guard let day = Int(line.value), (1...31).contains(day) else {
      throw CatalogueError(
        line: line.line, column: line.column,
        Message(
          vi: "“\(line.value)” không phải là ngày trong tháng, 1 đến 31",
          en: "\"\(line.value)\" is no day of a month, 1 to 31"))
    }
    switch line.property {
    case "agency": deadlines.agency = day
    case "province": deadlines.province = day
    default:
      throw ReportSettings.unknown(
        line.property, ["agency", "province"], line: line.line, line.column)
    }
  }

  private static let texts: [String: WritableKeyPath<DocumentSettings, String?> & Sendable] = [
    "parent": \.parent, "body": \.body, "number": \.number, "symbol": \.symbol, "place": \.place,
    "authority": \.authority, "position": \.position, "signer": \.signer,
  ]
  private static let lists: [String: WritableKeyPath<DocumentSettings, [String]> & Sendable] = [
    "to": \.addressees, "copy": \.recipients, "proposal": \.proposals,
  ]

  private static func document(
    _ block: CatalogueBlock
  ) throws(CatalogueError) -> DocumentSettings {
    var document = DocumentSettings()
    for line in block.lines {
      try require(line)
      let value = composed(line.value)
      if let path = lists[line.property] {
        document[keyPath: path].append(value)
      } else if let path = texts[line.property] {
        guard document[keyPath: path] == nil else {
          throw CatalogueError(
            line: line.line, column: line.column,
            Message(
              vi: "“\(line.property)” nêu hai lần trong một khối",
              en: "\"\(line.property)\" is given twice in one block"))
        }
        document[keyPath: path] = value
      } else {
        throw unknown(
          line.property, (Array(texts.keys) + Array(lists.keys)).sorted(), line: line.line,
          line.column)
      }
    }
    return document
  }

  private static func require(_ line: CatalogueBlock.Line) throws(CatalogueError) {
    guard line.value.isEmpty else { return }
    throw CatalogueError(
      line: line.line, column: line.column,
      Message(
        vi: "“\(line.property)” không có giá trị; ghi giá trị hoặc bỏ dòng này",
        en: "\"\(line.property)\" has no value; give one or leave the line out"))
  }

  private static func unknown(
    _ word: String, _ known: [String], line: Int, _ column: Int = 1
  ) -> CatalogueError {
    let list = known.joined(separator: ", ")
    return CatalogueError(
      line: line, column: column,
      Message(
        vi: "không có “\(word)”; cần một trong: \(list)",
        en: "no \"\(word)\"; expected one of \(list)"))
  }
}
