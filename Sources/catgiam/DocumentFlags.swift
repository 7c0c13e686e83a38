import FormReduction

/// What the flags say of documents: the day, the month, the assumptions behind savings.
struct DocumentFlags {
  var date: CalendarDate?
  var month: ReportMonth?
  var savings: SavingsParameters?

  init(_ invocation: Invocation) throws(UsageError) {
    if let word = invocation.value("date") {
      date = CalendarDate(word)
      guard date != nil else {
        throw UsageError(
          message: Message(
            vi: "--date là ngày dạng 2026-11-24, không phải “\(word)”",
            en: "--date is a date such as 2026-11-24, not \"\(word)\""), flag: "date")
      }
    }
    if let word = invocation.value("month") {
      month = ReportMonth(word)
      guard month != nil else {
        throw UsageError(
          message: Message(
            vi: "--month là tháng dạng 2026-11, không phải “\(word)”",
            en: "--month is a month such as 2026-11, not \"\(word)\""), flag: "month")
      }
    }
    savings = try DocumentFlags.savings(invocation)
  }

  private static func savings(
    _ invocation: Invocation
  ) throws(UsageError) -> SavingsParameters? {
    let income = invocation.value("hourly-income")
    guard let minutes = invocation.value("minutes-per-field") else {
      guard income == nil else {
        throw UsageError(
          message: Message(
            vi: "--hourly-income cần đi cùng --minutes-per-field",
            en: "--hourly-income needs --minutes-per-field"), flag: "hourly-income")
      }
      return nil
    }
    guard let hundredths = SavingsParameters.hundredths(minutes) else {
      throw UsageError(
        message: Message(
          vi: "--minutes-per-field là số phút trên 0 đến 60, ví dụ 0,5; không phải “\(minutes)”",
          en: "--minutes-per-field is above 0 and up to 60, such as 0.5, not \"\(minutes)\""),
        flag: "minutes-per-field")
    }
    var parameters = SavingsParameters(hundredthMinutesPerField: hundredths)
    if let income {
      parameters.hourlyIncome = SavingsParameters.income(income)
      guard parameters.hourlyIncome != nil else {
        throw UsageError(
          message: Message(
            vi:
              "--hourly-income là số đồng nguyên, không dấu chấm, từ 1 đến 10000000; không phải “\(income)”",
            en: "--hourly-income is whole đồng without separators, 1 to 10000000, not \"\(income)\""
          ),
          flag: "hourly-income")
      }
    }
    parameters.basis = invocation.value("savings-basis")
    return parameters
  }

  /// Puts them where the documents find them.
  func apply(to context: inout ReportContext) {
    if let date { context.date = date }
    context.month = month
    context.savings = savings
  }
}
