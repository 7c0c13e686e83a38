/// A day, as legal texts and `--as-of` write it (`2026-07-01`).
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  public var year: Int
  public var month: Int
  public var day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`; `nil` for anything else, days that no month has included.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1...12).contains(month)
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day as the language writes it: `1/7/2026` in Vietnamese, `2026-07-01` in English.
  public func text(_ language: Language) -> String {
    language == .vietnamese ? "\(day)/\(month)/\(year)" : description
  }
}

extension CalendarDate {
  /// Days since 1 January 4713 BC in the Julian calendar, at noon.
  ///
  /// - SeeAlso: E. G. Richards, "Mapping Time", 1998: the Julian day of a Gregorian date.
  private var julianDay: Int {
    let shift = (14 - month) / 12
    let years = year + 4800 - shift
    let months = month + 12 * shift - 3
    return day + (153 * months + 2) / 5 + 365 * years + years / 4 - years / 100 + years / 400
      - 32_045
  }

  /// Days from another day to this one.
  public func days(since other: CalendarDate) -> Int { julianDay - other.julianDay }

  /// Days since 30 December 1899, as spreadsheets count them.
  var spreadsheetSerial: Int { days(since: CalendarDate(year: 1899, month: 12, day: 30)) }
}

/// From when to when something is in force; an open end is `nil`.
public struct Validity: Sendable, Hashable {
  public var from: CalendarDate?
  /// The last day.
  public var to: CalendarDate?

  public init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }

  public func contains(_ date: CalendarDate) -> Bool {
    (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
  }
}
