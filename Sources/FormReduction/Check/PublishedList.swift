import Interchange

/// The list of procedures as the National Database publishes it: every row, damaged ones included.
public struct PublishedList: Sendable {
  public struct Row: Sendable, Hashable {
    /// 1-based, in the file.
    public var line: Int
    /// As it stands.
    public var printedCode: String
    /// The national code, mended where it was damaged; `nil` where it is none.
    public var code: String?
    public var name: String
    public var agency: String
    public var sector: String
    public var level: String
    public var channels: String
    /// Tình trạng, where the list has such a column.
    public var state: String
    /// The code that stands in for this one, where the row names it.
    public var replacement: String?

    /// Whether the code was mended.
    public var isDamaged: Bool { code == nil || ProcedureCode.first(in: printedCode) != code }
    /// Whether it can be filed online.
    public var isOnline: Bool {
      let text = Wording(channels).plainText()
      return ["truc tuyen", "toan trinh", "mot phan", "online"].contains { text.contains($0) }
    }
    /// Whether the list itself says that it is no more.
    public var isAbolished: Bool {
      let text = Wording(state).plainText()
      return ["bai bo", "het hieu luc", "thay the", "huy bo", "abolished", "replaced"].contains {
        text.contains($0)
      }
    }
  }

  public private(set) var rows: [Row] = []
  /// The first row of each code.
  private var byCode: [String: Int] = [:]

  /// Reads a table.
  ///
  /// Only `code` must be there; names of columns may be Vietnamese.
  /// - Throws: ``ListError`` where the file is no table or has no column of codes.
  public init(csv bytes: [UInt8]) throws(ListError) {
    let table = try CSVTable(list: bytes)
    let header = table.rows[0].cells.map { Wording($0).plainText() }
    let columns = PublishedList.columns.mapValues { names in
      header.firstIndex(where: names.contains)
    }
    guard let codes = columns["code"] ?? nil else {
      throw ListError(
        line: 1, column: 1,
        message: Message(
          vi: "thiếu cột “code” (mã thủ tục)", en: "no column \"code\" (procedure code)"))
    }
    for row in table.rows.dropFirst() where row.cells.contains(where: { !$0.isEmpty }) {
      func cell(_ column: Int?) -> String {
        guard let column, column < row.cells.count else { return "" }
        let blanks = row.cells[column].split(whereSeparator: \.isWhitespace)
        return composed(blanks.joined(separator: " "))
      }
      func cell(_ name: String) -> String { cell(columns[name] ?? nil) }
      let printed = cell(codes)
      let state = cell("state")
      rows.append(
        Row(
          line: row.line, printedCode: printed,
          code: ProcedureCode.first(in: printed) ?? ProcedureCode.repaired(printed),
          name: cell("name"), agency: cell("agency"), sector: cell("sector"), level: cell("level"),
          channels: [cell("channels"), cell("onlineLevel")].filter { !$0.isEmpty }
            .joined(separator: "; "), state: state,
          replacement: ProcedureCode.first(in: cell("replacement"))
            ?? ProcedureCode.first(in: state)))
    }
    for (number, row) in rows.enumerated() {
      if let code = row.code, byCode[code] == nil { byCode[code] = number }
    }
  }

  public func row(_ code: String) -> Row? { byCode[code].map { rows[$0] } }

  /// Folded header names of each column.
  private static let columns: [String: Set<String>] = [
    "code": ["code", "ma", "ma thu tuc", "ma tthc", "ma so", "ma thu tuc hanh chinh"],
    "name": ["name", "ten", "ten thu tuc", "ten tthc", "ten thu tuc hanh chinh"],
    "agency": ["agency", "co quan", "co quan thuc hien", "don vi", "don vi thuc hien"],
    "sector": ["sector", "linh vuc"],
    "level": ["level", "levels", "cap", "cap thuc hien"],
    "channels": ["channels", "cach thuc thuc hien", "hinh thuc nop", "kenh", "cach thuc"],
    "onlineLevel": [
      "online level", "onlinelevel", "muc do", "muc do dvc", "muc dvc", "muc do dich vu cong",
    ],
    "state": ["state", "status", "tinh trang", "trang thai"],
    "replacement": ["replacement", "replacedby", "thay bang", "ma thay the", "thay the bang"],
  ]
}

/// What became of the list from one month to the next.
public struct ListChanges: Sendable {
  public enum Kind: String, Sendable {
    case new, amended, abolished, replaced
  }

  public struct Change: Sendable, Hashable {
    public var kind: Kind
    public var code: String
    public var name: String
    /// Which columns differ, with what stood there; the new code of a replaced procedure.
    public var details: String
  }

  public private(set) var changes: [Change] = []

  /// - Returns: New and amended procedures in the order of the list of today, then abolished and
  ///   replaced ones in that of the earlier.
  public init(from before: PublishedList, to after: PublishedList) {
    var newCodes: [String: String] = [:]
    for row in after.rows {
      guard let code = row.code, after.row(code) == row else { continue }
      guard let old = before.row(code) else {
        changes.append(Change(kind: .new, code: code, name: row.name, details: ""))
        let name = Wording(row.name).plainText()
        if !name.isEmpty, newCodes[name] == nil { newCodes[name] = code }
        continue
      }
      let differing = [
        ("name", old.name, row.name), ("agency", old.agency, row.agency),
        ("sector", old.sector, row.sector), ("level", old.level, row.level),
        ("channels", old.channels, row.channels), ("state", old.state, row.state),
      ].filter { $0.1 != $0.2 }
      if row.isAbolished, !old.isAbolished {
        changes.append(
          Change(
            kind: row.replacement == nil ? .abolished : .replaced, code: code, name: row.name,
            details: row.replacement ?? row.state))
      } else if !differing.isEmpty {
        let details = differing.map { "\($0.0): “\($0.1)” → “\($0.2)”" }.joined(separator: "; ")
        changes.append(Change(kind: .amended, code: code, name: row.name, details: details))
      }
    }
    for row in before.rows {
      guard let code = row.code, before.row(code) == row, after.row(code) == nil else { continue }
      let successor = newCodes[Wording(row.name).plainText()]
      changes.append(
        Change(
          kind: successor == nil ? .abolished : .replaced, code: code, name: row.name,
          details: successor ?? ""))
    }
  }
}
