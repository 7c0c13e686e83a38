/// A month that is reported on.
public struct ReportMonth: Sendable, Hashable, CustomStringConvertible {
  public var year: Int
  public var month: Int

  public init(of date: CalendarDate) {
    year = date.year
    month = date.month
  }

  /// Reads `2026-11`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    guard let date = CalendarDate("\(text)-01") else { return nil }
    self.init(of: date)
  }

  public var description: String {
    String(CalendarDate(year: year, month: month, day: 1).description.dropLast(3))
  }

  /// A day of the month; its last one where it has fewer.
  public func day(_ number: Int) -> CalendarDate {
    var day = min(number, 31)
    while CalendarDate("\(self)-\(day < 10 ? "0" : "")\(day)") == nil { day -= 1 }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The month before.
  public var previous: ReportMonth {
    ReportMonth(
      of: CalendarDate(
        year: month == 1 ? year - 1 : year, month: month == 1 ? 12 : month - 1, day: 1)
    )
  }

  /// `11/2026`: in tables and drawings.
  public var short: String { "\(month)/\(year)" }

  /// `tháng 11 năm 2026`.
  public func text(_ language: Language) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return language == .vietnamese
      ? "tháng \(month) năm \(year)" : "\(names[month - 1]) \(year)"
  }
}

/// Before which days of a month reports have to be sent.
///
/// - SeeAlso: the monthly rhythm of 2026: agencies report to the provincial committee before the 21st,
///   the province to the government before the 25th; earlier it was the 15th and the 22nd.
public struct ReportDeadlines: Sendable, Hashable {
  /// An agency to the province.
  public var agency = 21
  /// The province to the government.
  public var province = 25

  public init() {}
}
