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

  /// Reads a table with the columns code, name, agency, sector, level, onlineLevel, dossiersPerYear, forms.
  ///
  /// All but `code` may be absent, names may be Vietnamese, other columns are ignored.
  /// - Throws: ``ListError`` with the line where the file is no table or has no column `code`.
  public init(csv bytes: [UInt8], file: String) throws(ListError) {
    let table: CSVTable
    do throws(SyntaxError) {
      table = try CSVTable(parsing: bytes)
    } catch {
      let place = LineIndex(bytes).position(of: error.byteOffset)
      throw ListError(
        line: place.line, column: place.column, message: ProcedureList.hint(for: error.fault))
    }
    let header = table.rows[0].cells.map { Wording($0).plainText() }
    var columns: [String: Int] = [:]
    for (name, wordings) in ProcedureList.columnNames {
      columns[name] = header.firstIndex { wordings.contains($0) }
      guard let first = columns[name],
        let second = header[(first + 1)...].firstIndex(where: { wordings.contains($0) })
      else { continue }
      warn(
        file, 1, second,
        vi: "cột “\(name)” có hai lần (cột \(first + 1) và \(second + 1)); lấy cột đầu",
        en: "column \"\(name)\" stands twice (\(first + 1) and \(second + 1)); the first counts")
    }
    diagnostics.sort { $0.column ?? 0 < $1.column ?? 0 }
    guard let codeColumn = columns["code"] else {
      throw ListError(
        line: 1, column: 1,
        message: Message(
          vi: "thiếu cột “code” (mã thủ tục)", en: "no column \"code\" (procedure code)"))
    }
    var lines: [String: Int] = [:]
    for row in table.rows.dropFirst() where row.cells.contains(where: { $0 != "" }) {
      func cell(_ name: String) -> String? {
        guard let column = columns[name], column < row.cells.count else { return nil }
        let text = composed(trimmed(row.cells[column]))
        return text.isEmpty ? nil : text
      }
      guard codeColumn < row.cells.count,
        let code = ProcedureCode.first(in: row.cells[codeColumn])
      else {
        let text = codeColumn < row.cells.count ? row.cells[codeColumn] : ""
        warn(
          file, row.line, codeColumn,
          vi: "cột “code” ghi “\(text)”, không phải mã thủ tục; bỏ qua dòng này",
          en: "column \"code\" holds \"\(text)\", no procedure code; row left out")
        continue
      }
      // More cells than columns: something lost its quotes, and the cells behind it have moved.
      if row.cells.count > header.count, row.cells[header.count...].contains(where: { $0 != "" }) {
        warn(
          file, row.line, header.count,
          vi: "dòng có \(row.cells.count) ô, tiêu đề có \(header.count); ô thừa bị bỏ qua, "
            + "hãy xem lại dấu nháy",
          en:
            "the row has \(row.cells.count) cells, the header \(header.count); cells too many are "
            + "left out, look at the quotes")
      } else if row.cells.count < header.count {
        warn(
          file, row.line, row.cells.count,
          vi:
            "dòng chỉ có \(row.cells.count) ô, tiêu đề có \(header.count); các ô thiếu coi là trống",
          en:
            "the row has only \(row.cells.count) cells, the header \(header.count); those missing "
            + "count as empty")
      }
      for form in items(cell("forms") ?? "") {
        if let other = codes[form], other != code {
          warn(
            file, row.line, columns["forms"],
            vi: "biểu mẫu “\(form)” đã thuộc thủ tục \(other) ở dòng trên; giữ dòng đầu",
            en: "form \"\(form)\" belongs to \(other) by an earlier row; the first one counts")
        } else {
          codes[form] = code
        }
      }
      if let first = lines[code] {
        warn(
          file, row.line, codeColumn,
          vi: "mã “\(code)” đã có ở dòng \(first); giữ tên và đơn vị của dòng đó",
          en: "code \"\(code)\" stands in line \(first) already; name and agency of that one count")
        continue
      }
      lines[code] = row.line
      procedures[code] = ProcedureMetadata(
        code: code, name: cell("name") ?? "", agency: cell("agency"), sector: cell("sector"),
        level: cell("level"),
        dossiersPerYear: dossiers(cell("dossiersPerYear"), row, columns["dossiersPerYear"], file),
        onlineLevel: cell("onlineLevel"))
    }
  }

  /// - Parameter column: 0-based.
  private mutating func warn(_ file: String, _ line: Int, _ column: Int?, vi: String, en: String) {
    diagnostics.append(
      Diagnostic(
        .warning, file: file, line: line, column: column.map { $0 + 1 },
        message: Message(vi: vi, en: en)))
  }

  /// What is wrong with the table, then what to do.
  private static func hint(for fault: SyntaxError.Fault) -> Message {
    let what = fault.message
    switch fault {
    case .invalidUTF8:
      return Message(
        vi: "\(what.vietnamese); trong Excel hãy lưu dạng “CSV UTF-8”",
        en: "\(what.english); in Excel save it as \"CSV UTF-8\"")
    case .unterminatedQuote, .textAfterQuote:
      return Message(
        vi: "\(what.vietnamese); dấu nháy trong ô phải viết hai lần",
        en: "\(what.english); a quote inside a cell is written twice")
    default: return what
    }
  }

  /// The number of dossiers; whole, and small enough that sums over all procedures stay exact.
  private mutating func dossiers(
    _ text: String?, _ row: CSVTable.Row, _ column: Int?, _ file: String
  ) -> Int? {
    guard let text else { return nil }
    if let count = Int(text), (0...1_000_000_000).contains(count) { return count }
    diagnostics.append(
      Diagnostic(
        .warning, file: file, line: row.line, column: column.map { $0 + 1 },
        message: Message(
          vi: "cột “dossiersPerYear” ghi “\(text)”, cần số nguyên không có dấu chấm; bỏ qua số này",
          en: "column \"dossiersPerYear\" holds \"\(text)\", expected a whole number without "
            + "separators; left out")))
    return nil
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
    "onlineLevel": ["onlinelevel", "muc do", "muc dvc", "muc do dvc", "muc do dich vu cong"],
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

extension CSVTable {
  /// Reads a table of the user.
  ///
  /// - Throws: ``ListError`` with the place where it is none.
  init(list bytes: [UInt8]) throws(ListError) {
    do throws(SyntaxError) {
      try self.init(parsing: bytes)
    } catch {
      let place = LineIndex(bytes).position(of: error.byteOffset)
      throw ListError(line: place.line, column: place.column, message: error.fault.message)
    }
  }
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
    case .tcvn3:
      "văn bản dùng phông chữ cũ TCVN3 (ABC); hãy chuyển mã sang Unicode (UniKey) và lưu bằng UTF-8"
    case .vni:
      "văn bản dùng phông chữ cũ VNI; hãy chuyển mã sang Unicode (UniKey) và lưu bằng UTF-8"
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
