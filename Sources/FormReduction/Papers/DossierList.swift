import Interchange

/// The dossier parts of procedures as the National Database lists them.
public struct DossierList: Sendable {
  public struct Part: Sendable, Hashable {
    /// 1-based, in the file.
    public var line: Int
    public var code: String
    public var name: String
  }

  public private(set) var parts: [Part] = []

  /// Reads a table with the columns code and component (thành phần hồ sơ).
  ///
  /// - Throws: ``ListError`` where the file is no table or lacks a column.
  public init(csv bytes: [UInt8]) throws(ListError) {
    let table = try CSVTable(list: bytes)
    let header = table.rows[0].cells.map { Wording($0).plainText() }
    let codes = header.firstIndex { ["code", "ma thu tuc", "ma tthc", "ma"].contains($0) }
    let names = header.firstIndex {
      ["component", "thanh phan ho so", "ten giay to", "giay to", "paper"].contains($0)
    }
    guard let codes, let names else {
      throw ListError(
        line: 1, column: 1,
        message: Message(
          vi: "cần cột “code” (mã thủ tục) và “component” (thành phần hồ sơ)",
          en: "columns \"code\" and \"component\" are needed"))
    }
    for row in table.rows.dropFirst() where row.cells.count > max(codes, names) {
      let name = row.cells[names].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !name.isEmpty,
        let code = ProcedureCode.first(in: row.cells[codes])
          ?? ProcedureCode.repaired(row.cells[codes])
      else { continue }
      parts.append(Part(line: row.line, code: code, name: composed(name)))
    }
  }
}
