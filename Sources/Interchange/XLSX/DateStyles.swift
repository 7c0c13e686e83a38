/// Which cell styles show a number as a day or a time, and how that reads.
struct DateStyles {
  /// Whether days are counted from 1904, as old Macintosh files do, and not from 1900.
  var uses1904 = false
  private var isDate: [Bool] = []

  init() {}

  init(_ styles: XMLElement) {
    var custom: [Int: Bool] = [:]
    for format in styles.child("numFmts")?.children ?? [] {
      guard let id = format.attribute("numFmtId").flatMap({ Int($0) }) else { continue }
      custom[id] = DateStyles.showsDate(format.attribute("formatCode") ?? "")
    }
    isDate = (styles.child("cellXfs")?.children ?? []).map { style in
      let id = style.attribute("numFmtId").flatMap { Int($0) } ?? 0
      // The built-in formats of dates and times, East Asian ones included.
      return custom[id] ?? [14...22, 27...36, 45...47, 50...58].contains { $0.contains(id) }
    }
  }

  /// Whether a format shows a day or a time: it has a letter of one outside quotes, escapes and brackets.
  private static func showsDate(_ format: String) -> Bool {
    var isQuoted = false
    var isEscaped = false
    var bracket = ""
    var isBracketed = false
    for character in format.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\"": isQuoted.toggle()
      case _ where isQuoted: continue
      case "\\", "_", "*": isEscaped = true
      case "[": (isBracketed, bracket) = (true, "")
      case "]":
        isBracketed = false
        // `[h]:mm` counts hours beyond a day.
        if ["h", "hh", "m", "mm", "s", "ss"].contains(bracket) { return true }
      case _ where isBracketed: bracket.append(character)
      case "d", "m", "y", "h", "s": return true
      case ";": return false
      default: continue
      }
    }
    return false
  }

  /// What a cell of a style shows for a number.
  func text(of value: String, style: Int) -> String {
    guard let number = Double(value), number.isFinite else { return value }
    if isDate.indices.contains(style), isDate[style], let date = date(number) { return date }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return String(number)
  }

  /// `2026-07-01`, `2026-07-01 13:30:00`, or `13:30:00` for less than a day.
  private func date(_ number: Double) -> String? {
    guard number >= 0, number < 2_958_466 else { return nil }
    var seconds = Int((number * 86_400).rounded())
    var days = seconds / 86_400
    seconds %= 86_400
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let time =
      "\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
    if days == 0, !uses1904 { return time }
    if uses1904 {
      days += 1462
    } else if days < 60 {
      // Spreadsheets believe that 29 February 1900 existed: before it, days are one short.
      days += 1
    }
    let (year, month, day) = DateStyles.civil(daysSince1899: days)
    let date = "\(year)-\(padded(month))-\(padded(day))"
    return seconds == 0 ? date : "\(date) \(time)"
  }

  /// The day that is so many days after 30 December 1899.
  ///
  /// - SeeAlso: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  private static func civil(daysSince1899: Int) -> (Int, Int, Int) {
    let shifted = daysSince1899 - 25_569 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
