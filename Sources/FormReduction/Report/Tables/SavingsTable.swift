/// What the reduction saves in a year: an estimate, with the assumptions behind it.
enum SavingsTable {
  static func table(_ totals: SavingsTotals, _ context: ReportContext) -> Table? {
    guard let parameters = context.savings else { return nil }
    var rows: [[Table.Cell]] = []
    func add(_ id: String, _ vi: String, _ en: String, _ value: Table.Cell) {
      rows.append([.text(id), .text(context.language == .vietnamese ? vi : en), value])
    }
    add(
      "minutesPerField", "Giả định: phút cho một trường", "Assumed: minutes per field",
      .text(parameters.minutes(context.language)))
    if let income = parameters.hourlyIncome {
      add(
        "hourlyIncome", "Giả định: thu nhập bình quân một giờ (đồng)",
        "Assumed: average income per hour (đồng)", .money(income))
    }
    if let basis = parameters.basis {
      add("basis", "Nguồn của giả định", "Where the assumptions come from", .text(basis))
    }
    add(
      "known", "Thủ tục đã biết số hồ sơ/năm", "Procedures whose dossiers a year are known",
      .count(totals.known))
    add(
      "unknown", "Thủ tục chưa biết, không tính", "Procedures not known, left out",
      .count(totals.unknown))
    add("dossiersPerYear", "Lượt hồ sơ/năm", "Dossiers a year", .count(totals.dossiers))
    add(
      "answers", "Lượt trường không phải khai/năm", "Answers not given a year",
      .count(totals.answers))
    add(
      "hoursSaved", "Ước tính: giờ tiết kiệm/năm", "Estimate: hours saved a year",
      .hours(tenths: parameters.tenthHours(answers: totals.answers)))
    if let money = parameters.money(answers: totals.answers) {
      add(
        "moneySaved", "Ước tính: đồng tiết kiệm/năm", "Estimate: đồng saved a year", .money(money))
    }
    return Table(
      id: "savings", title: Message(vi: "Ước tính tiết kiệm", en: "Estimated savings"),
      columns: SummaryTable.columns, rows: rows)
  }
}
