import Interchange

/// What each agency has to reach, and by which day.
public struct AgencyTargets: Sendable {
  public struct Goal: Sendable, Hashable {
    public var agency: String
    public var target: Target
    public var due: CalendarDate
  }

  public private(set) var goals: [Goal] = []

  /// Reads a table with the columns agency (cơ quan), target (mục tiêu, percent), date (hạn,
  /// `2026-12-21`).
  ///
  /// - Throws: ``ListError`` with the place of the first cell that cannot be read: a goal that is left
  ///   out would look as if it were reached.
  public init(csv bytes: [UInt8]) throws(ListError) {
    let table = try CSVTable(list: bytes)
    let header = table.rows[0].cells.map { Wording($0).plainText() }
    func column(_ names: Set<String>, _ name: String) throws(ListError) -> Int {
      guard let column = header.firstIndex(where: names.contains) else {
        throw ListError(
          line: 1, column: 1,
          message: Message(vi: "thiếu cột “\(name)”", en: "no column \"\(name)\""))
      }
      return column
    }
    let agency = try column(["agency", "co quan", "don vi", "co quan thuc hien"], "agency")
    let target = try column(["target", "muc tieu", "chi tieu"], "target")
    let date = try column(["date", "due", "han", "thoi han", "ngay"], "date")
    for row in table.rows.dropFirst() where row.cells != [""] {
      func cell(_ column: Int) -> String {
        column < row.cells.count ? composed(trimmed(row.cells[column])) : ""
      }
      guard let goal = Target(cell(target)) else {
        throw ListError(
          line: row.line, column: target + 1,
          message: Message(
            vi: "cột “target” ghi “\(cell(target))”, không phải phần trăm từ 0 đến 100",
            en: "column \"target\" holds \"\(cell(target))\", no percentage from 0 to 100"))
      }
      guard let day = CalendarDate(cell(date)) else {
        throw ListError(
          line: row.line, column: date + 1,
          message: Message(
            vi: "cột “date” ghi “\(cell(date))”; cần dạng 2026-12-21",
            en: "column \"date\" holds \"\(cell(date))\"; expected a date such as 2026-12-21"))
      }
      goals.append(Goal(agency: cell(agency), target: goal, due: day))
    }
  }

  /// Those of one agency; `nil` where it has none.
  public func of(agency: String) -> AgencyTargets? {
    var own = self
    own.goals = goals.filter { Wording($0.agency).plainText() == Wording(agency).plainText() }
    return own.goals.isEmpty ? nil : own
  }

  /// The day on which units report next: the 21st of this month, or of the next one.
  ///
  /// - SeeAlso: DOMAIN section 8: units to the province before the 21st, the province before the 25th.
  public static func nextReport(after date: CalendarDate) -> CalendarDate {
    if date.day <= 21 { return CalendarDate(year: date.year, month: date.month, day: 21) }
    return date.month == 12
      ? CalendarDate(year: date.year + 1, month: 1, day: 21)
      : CalendarDate(year: date.year, month: date.month + 1, day: 21)
  }

  /// Who is where: a row for each goal, in the order of the file.
  ///
  /// - Parameter today: The day on which it is asked.
  public func table(_ comparison: Comparison, today: CalendarDate, _ language: Language) -> Table {
    let sums = Dictionary(
      comparison.agencies.map { (Wording($0.name).plainText(), $0.sum) },
      uniquingKeysWith: { first, _ in first })
    let report = AgencyTargets.nextReport(after: today)
    let rows: [[Table.Cell]] = goals.map { goal in
      let sum = sums[Wording(goal.agency).plainText()]
      let achieved = sum?.achieved ?? Rate(0, of: 0)
      let isReached = achieved.meets(goal.target)
      // How many more declared fields have to go: the least whole number that reaches the target.
      let needed = goal.target.value * achieved.declared
      let scale = 100 * goal.target.scale
      let missing = max(0, (needed + scale - 1) / scale - achieved.reducible)
      let state =
        switch isReached {
        case nil: Message(vi: "không có thủ tục để so", en: "no procedure to compare")
        case true?: Message(vi: "đạt", en: "reached")
        case false?:
          if goal.due < today {
            Message(vi: "trễ hạn", en: "late")
          } else if goal.due <= report {
            Message(
              vi: "phải xong trước kỳ báo cáo \(report.text(.vietnamese))",
              en: "due before the report of \(report)")
          } else {
            Message(vi: "còn hạn", en: "in time")
          }
        }
      return [
        .text(goal.agency), .text(goal.target.text(language) + " %"), .date(goal.due),
        .rate(achieved), isReached == nil ? .empty : .count(missing), .text(state[language]),
      ]
    }
    return Table(
      id: "targets", title: Message(vi: "Mục tiêu từng cơ quan", en: "Targets of the agencies"),
      columns: [
        .init("agency", vi: "Cơ quan", en: "Agency", width: 40),
        .init("target", vi: "Mục tiêu", en: "Target"), .init("due", vi: "Hạn", en: "Due"),
        .init("achieved", vi: "Đã giảm", en: "Achieved"),
        .init("missing", vi: "Còn thiếu (trường)", en: "Fields to go"),
        .init("state", vi: "Tình trạng", en: "State", width: 48),
      ], rows: rows)
  }
}
