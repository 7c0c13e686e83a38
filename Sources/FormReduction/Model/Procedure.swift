/// What somebody applies for (*thủ tục hành chính*), with all the forms it is asked in.
///
/// The unit that flows through the rooms: one procedure at a time.
public struct Procedure: Sendable {
  public var metadata: ProcedureMetadata
  /// In the order in which they were found in the input.
  public var forms: [Form]

  public init(metadata: ProcedureMetadata, forms: [Form]) {
    self.metadata = metadata
    self.forms = forms
  }
}

/// What a procedures file, a form or a file name tells about a procedure.
public struct ProcedureMetadata: Sendable, Hashable {
  /// The national code without the agency part, such as `1.004194`; `nil` where none is known.
  public var code: String?
  /// The name, or the title of the first form where no name is known.
  public var name: String
  /// Cơ quan thực hiện.
  public var agency: String?
  /// Lĩnh vực.
  public var sector: String?
  /// Cấp thực hiện.
  public var level: String?
  /// Dossiers filed in a year, where the procedures file says so.
  public var dossiersPerYear: Int?
  /// Mức độ cung cấp dịch vụ công: toàn trình, một phần.
  public var onlineLevel: String?

  public init(
    code: String? = nil, name: String = "", agency: String? = nil, sector: String? = nil,
    level: String? = nil, dossiersPerYear: Int? = nil, onlineLevel: String? = nil
  ) {
    self.code = code
    self.name = name
    self.agency = agency
    self.sector = sector
    self.level = level
    self.dossiersPerYear = dossiersPerYear
    self.onlineLevel = onlineLevel
  }
}
