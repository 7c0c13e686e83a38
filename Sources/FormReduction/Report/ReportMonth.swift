/// A month that is reported on, and the days by which its reports are due.
///
/// - SeeAlso: reports on the control of administrative procedures: agencies send theirs to the
///   provincial committee before the 21st, the province before the 25th.
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

  /// Before this day an agency reports to the province.
  public var agencyDeadline: CalendarDate { CalendarDate(year: year, month: month, day: 21) }
  /// Before this day the province reports to the government.
  public var provinceDeadline: CalendarDate { CalendarDate(year: year, month: month, day: 25) }

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
