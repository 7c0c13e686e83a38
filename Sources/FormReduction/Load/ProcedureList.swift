import Interchange

/// What a procedures file says of codes and forms (`--procedures`).
public struct ProcedureList: Sendable {
  /// By national code.
  private(set) var procedures: [String: ProcedureMetadata] = [:]
  /// Codes by the file name of a form.
  private(set) var codes: [String: String] = [:]
  /// Rows that could not be used.
  public private(set) var diagnostics: [Diagnostic] = []

  public init() {}

  /// Reads a table with the columns code, name, agency, sector, level, dossiersPerYear, forms.
  ///
  /// All but `code` may be absent, names may be Vietnamese, other columns are ignored.
  /// - Throws: ``ListError`` with the line where the file is no table or has no column `code`.
  public init(csv bytes: [UInt8], file: String) throws(ListError) {
    let table: CSVTable
    do throws(SyntaxError) {
      table = try CSVTable(parsing: bytes)
    } catch {
      let place = LineIndex(bytes).position(of: error.byteOffset)
      throw ListError(line: place.line, column: place.column, message: error.fault.message)
    }
    let header = table.rows[0].cells.map { Wording($0).plainText() }
    var columns: [String: Int] = [:]
    for (name, wordings) in ProcedureList.columnNames {
      columns[name] = header.firstIndex { wordings.contains($0) }
    }
    guard let codeColumn = columns["code"] else {
      throw ListError(
        line: 1, column: 1,
        message: Message(
          vi: "thiếu cột “code” (mã thủ tục)", en: "no column \"code\" (procedure code)"))
    }
    for row in table.rows.dropFirst() where row.cells != [""] {
      func cell(_ name: String) -> String? {
        guard let column = columns[name], column < row.cells.count else { return nil }
        let text = composed(trimmed(row.cells[column]))
        return text.isEmpty ? nil : text
      }
      guard codeColumn < row.cells.count,
        let code = ProcedureCode.first(in: row.cells[codeColumn])
      else {
        let text = codeColumn < row.cells.count ? row.cells[codeColumn] : ""
        diagnostics.append(
          Diagnostic(
            .warning, file: file, line: row.line, column: codeColumn + 1,
            message: Message(
              vi: "cột “code” ghi “\(text)”, không phải mã thủ tục; bỏ qua dòng này",
              en: "column \"code\" holds \"\(text)\", no procedure code; row left out")))
        continue
      }
      if procedures[code] != nil {
        diagnostics.append(
          Diagnostic(
            .warning, file: file, line: row.line,
            message: Message(
              vi: "mã “\(code)” đã có ở dòng trên; giữ dòng đầu",
              en: "code \"\(code)\" stands in an earlier row; the first one counts")))
        continue
      }
      procedures[code] = ProcedureMetadata(
        code: code, name: cell("name") ?? "", agency: cell("agency"), sector: cell("sector"),
        level: cell("level"), dossiersPerYear: cell("dossiersPerYear").flatMap { Int($0) })
      for form in items(cell("forms") ?? "") { codes[form] = code }
    }
  }

  public func metadata(of code: String) -> ProcedureMetadata? { procedures[code] }

  /// The code that the file assigns to a form, by its path or its name alone.
  func code(ofForm file: String) -> String? {
    if codes.isEmpty { return nil }
    return codes[file] ?? codes[file.split(separator: "/").last.map(String.init) ?? file]
  }

  /// Folded header names of each column.
  private static let columnNames: [String: Set<String>] = [
    "code": ["code", "ma", "ma thu tuc", "ma tthc", "ma so", "ma thu tuc hanh chinh"],
    "name": ["name", "ten", "ten thu tuc", "ten tthc", "ten thu tuc hanh chinh"],
    "agency": ["agency", "co quan", "co quan thuc hien", "don vi", "don vi thuc hien"],
    "sector": ["sector", "linh vuc"],
    "level": ["level", "levels", "cap", "cap thuc hien"],
    "dossiersPerYear": [
      "dossiersperyear", "so ho so nam", "so ho so mot nam", "luot ho so nam", "ho so nam",
    ],
    "forms": ["forms", "bieu mau", "form", "tep bieu mau", "bieu mau dien tu"],
  ]
}

/// Why a table of the user cannot be used at all.
public struct ListError: Error, Sendable {
  /// 1-based.
  public var line: Int
  public var column: Int
  public var message: Message
}

extension SyntaxError.Fault {
  /// The fault in both languages.
  var message: Message { Message(vi: vietnamese, en: rawValue) }

  private var vietnamese: String {
    switch self {
    case .empty: "tệp rỗng"
    case .tooLarge: "văn bản lớn hơn 4 GiB"
    case .unexpectedEnd: "văn bản kết thúc quá sớm"
    case .unexpectedCharacter: "ký tự không mong đợi"
    case .trailingCharacters: "còn văn bản sau giá trị"
    case .trailingComma: "dấu phẩy trước dấu đóng ngoặc"
    case .mismatchedBracket: "dấu đóng ngoặc không khớp dấu mở"
    case .expectedKey: "cần một khóa trong dấu nháy kép"
    case .expectedColon: "cần dấu hai chấm sau khóa"
    case .expectedCommaOrEnd: "cần dấu phẩy hoặc dấu đóng ngoặc"
    case .unterminatedString: "chuỗi thiếu dấu nháy đóng"
    case .controlCharacter: "ký tự điều khiển trong chuỗi"
    case .invalidEscape: "ký tự thoát không hợp lệ"
    case .invalidNumber: "số không hợp lệ"
    case .invalidLiteral: "cần true, false hoặc null"
    case .invalidUTF8: "byte không phải UTF-8"
    case .utf16: "văn bản là UTF-16; hãy lưu lại bằng UTF-8"
    case .unterminatedQuote: "ô trong dấu nháy thiếu dấu nháy đóng"
    case .textAfterQuote: "còn văn bản sau dấu nháy đóng của ô"
    case .expectedName: "cần một tên"
    case .expectedEquals: "cần dấu bằng và giá trị trong dấu nháy"
    case .mismatchedTag: "thẻ đóng không khớp thẻ mở"
    case .unclosedElement: "phần tử thiếu thẻ đóng"
    case .repeatedAttribute: "thuộc tính lặp lại trong một thẻ"
    case .unboundPrefix: "tiền tố chưa khai báo không gian tên"
    case .undefinedEntity: "tham chiếu tới thực thể không được định nghĩa"
    case .forbiddenCharacter: "ký tự mà XML không cho phép"
    case .unknownEncoding: "bảng mã không đọc được; hãy lưu lại bằng UTF-8"
    }
  }
}
