/// A named table of typed cells: what every report draws, so that no report computes a figure.
public struct Table: Sendable {
  /// One value of a table.
  public enum Cell: Sendable, Hashable {
    case text(String)
    case count(Int)
    /// A rate, with the exact fraction behind it.
    case rate(Rate)
    /// A rate without a fraction of its own, such as a median, in ten-thousandths; `nil` where there
    /// is none.
    case share(tenThousandths: Int?)
    /// Whether the target is met; `nil` where nothing is declared.
    case met(Bool?)
    case date(CalendarDate)
    /// Hours, in tenths.
    case hours(tenths: Int)
    /// Đồng.
    case money(Int)
    /// A measured number with so many decimals, as a whole number of its last place: 12.34 is 1234 with
    /// two places.
    case decimal(Int, places: Int)
    case empty
  }

  /// A column: its name for machines and its heading for people.
  public struct Column: Sendable {
    public var id: String
    public var heading: Message
    /// How wide it is drawn, in characters.
    public var width: Int

    public init(_ id: String, vi: String, en: String, width: Int = 12) {
      self.id = id
      heading = Message(vi: vi, en: en)
      self.width = width
    }
  }

  /// The name for machines: `procedures`.
  public var id: String
  public var title: Message
  public var columns: [Column]
  /// A cell for each column.
  public var rows: [[Cell]]
  /// What of it is drawn too.
  public var charts: [Chart] = []

  public init(
    id: String, title: Message, columns: [Column], rows: [[Cell]] = [], charts: [Chart] = []
  ) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = rows
    self.charts = charts
  }

  /// The number of a column.
  ///
  /// - Precondition: The table has it.
  public func index(of column: String) -> Int {
    guard let index = columns.firstIndex(where: { $0.id == column }) else {
      preconditionFailure("table \(id) has no column \(column)")
    }
    return index
  }
}

extension Table.Cell {
  /// An optional text.
  init(_ text: String?) { self = text.map { .text($0) } ?? .empty }

  /// The cell as people read it in a language: `35,29 %` in Vietnamese; empty where there is none.
  ///
  /// - Parameter grouped: Whether thousands are set apart (`15.600`), as in documents; a spreadsheet
  ///   would take the mark for a decimal one.
  public func text(_ language: Language, grouped: Bool = false) -> String {
    let isVietnamese = language == .vietnamese
    func number(_ value: Int) -> String {
      grouped ? Table.Cell.grouped(value, isVietnamese ? "." : ",") : String(value)
    }
    return switch self {
    case .text(let text): text
    case .count(let count): number(count)
    case .rate(let rate): rate.percent(language) ?? ""
    case .share(let value): value.flatMap { Rate($0, of: 10_000).percent(language) } ?? ""
    case .met(let met):
      switch (met, language) {
      case (true?, .vietnamese): "đạt"
      case (false?, .vietnamese): "chưa đạt"
      case (true?, .english): "yes"
      case (false?, .english): "no"
      case (nil, .vietnamese): "không áp dụng"
      case (nil, .english): "not applicable"
      }
    case .date(let date): date.text(language)
    case .hours(let tenths): "\(number(tenths / 10))\(isVietnamese ? "," : ".")\(tenths % 10)"
    case .money(let amount): number(amount)
    case .decimal(let value, let places):
      Table.Cell.decimal(value, places, isVietnamese ? "," : ".")
    case .empty: ""
    }
  }

  private static func decimal(_ value: Int, _ places: Int, _ mark: String) -> String {
    guard places > 0 else { return String(value) }
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (value < 0 ? "-" : "") + padded.dropLast(places) + mark + padded.suffix(places)
  }

  private static func grouped(_ value: Int, _ mark: Character) -> String {
    var text = ""
    for (place, digit) in String(value).reversed().enumerated() {
      if place > 0, place % 3 == 0, digit != "-" { text.insert(mark, at: text.startIndex) }
      text.insert(digit, at: text.startIndex)
    }
    return text
  }

  /// The cell as machines read it: `0.3529`, `true`, `2026-11-24`; empty where there is none.
  public var plainText: String {
    switch self {
    case .rate(let rate): rate.fraction ?? ""
    case .share(let value): value.flatMap { Rate($0, of: 10_000).fraction } ?? ""
    case .met(let met): met.map { $0 ? "true" : "false" } ?? ""
    case .date(let date): date.description
    default: text(.english)
    }
  }

  /// The exact fraction behind a rate: `12/34`.
  public var exactFraction: String? {
    guard case .rate(let rate) = self, rate.declared > 0 else { return nil }
    return "\(rate.reducible)/\(rate.declared)"
  }
}
