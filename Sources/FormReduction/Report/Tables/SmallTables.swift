/// How many procedures have a rate in each tenth of the scale.
enum DistributionTable {
  static func table(_ totals: Totals) -> Table {
    var counts = [Int](repeating: 0, count: 10)
    for rate in totals.all.rates {
      counts[min(9, rate.reducible * 10 / rate.declared)] += 1
    }
    let rows: [[Table.Cell]] = counts.enumerated().map { tenth, count in
      [.count(tenth * 10), .count(tenth * 10 + 10), .count(count)]
    }
    return Table(
      id: "distribution",
      title: Message(vi: "Phân bố tỷ lệ cắt giảm", en: "Distribution of reduction rates"),
      columns: [
        .init("from", vi: "Từ (%)", en: "From (%)"),
        .init("to", vi: "Đến dưới (%)", en: "To below (%)"),
        .init("procedures", vi: "Thủ tục", en: "Procedures"),
      ], rows: rows)
  }
}

/// Files that gave no form: where, and what to do.
enum UnreadableTable {
  static func table(_ context: ReportContext) -> Table {
    Table(
      id: "unreadable", title: Message(vi: "Không đọc được", en: "Unreadable files"),
      columns: [
        .init("file", vi: "Tệp", en: "File", width: 50),
        .init("line", vi: "Dòng", en: "Line", width: 8),
        .init("column", vi: "Cột", en: "Column", width: 8),
        .init("message", vi: "Vì sao, cần làm gì", en: "What is wrong, what to do", width: 80),
      ],
      rows: context.diagnostics.filter { $0.severity == .error }.map { diagnostic in
        [
          .text(diagnostic.file), diagnostic.line.map { .count($0) } ?? .empty,
          diagnostic.column.map { .count($0) } ?? .empty,
          .text(diagnostic.message[context.language]),
        ]
      })
  }
}

/// What the figures come from, so that somebody else can come to the same ones.
enum IdentityTable {
  static func table(_ context: ReportContext) -> Table {
    let run = context.run
    var rows: [[Table.Cell]] = []
    func add(_ id: String, _ vi: String, _ en: String, _ value: Table.Cell) {
      rows.append([.text(id), .text(context.language == .vietnamese ? vi : en), value])
    }
    add("tool", "Công cụ", "Tool", .text("catgiam \(run.tool)"))
    add(
      "catalogueVersion", "Danh mục nguồn", "Catalogue",
      .text(context.catalogue.versions.joined(separator: " + ")))
    add("catalogue", "Dấu vân tay danh mục", "Catalogue fingerprint", .text(run.catalogue))
    if let hash = context.inputHash {
      add("input", "Đầu vào (SHA-256)", "Input (SHA-256)", .text(hash))
    }
    add("files", "Tệp đầu vào", "Input files", .count(context.fileCount))
    if let hash = run.procedures {
      add(
        "procedures", "Dấu vân tay danh mục thủ tục", "Fingerprint of the list of procedures",
        .text(hash))
    }
    if let hash = run.decisions {
      add("decisions", "Dấu vân tay quyết định", "Fingerprint of the decisions", .text(hash))
    }
    add("date", "Ngày lập", "Date", .date(context.date))
    if let month = context.month {
      let deadlines = context.deadlines
      add(
        "agencyDeadline", "Cơ quan gửi UBND tỉnh trước ngày", "Agencies to the province before",
        .date(month.day(deadlines.agency)))
      add(
        "provinceDeadline", "UBND tỉnh gửi Chính phủ trước ngày",
        "The province to the government before", .date(month.day(deadlines.province)))
    }
    add("asOf", "Xét hiệu lực tại ngày", "Law as of", .date(run.asOf))
    add(
      "target", "Mục tiêu (%)", "Target (%)", .text(context.options.target.text(context.language)))
    let active = zip(
      context.catalogue.sources, context.options.activeSources(of: context.catalogue)
    ).filter(\.1).map(\.0.id)
    add("sources", "Nguồn đang bật", "Active sources", .text(active.joined(separator: ", ")))
    return Table(
      id: "identity", title: Message(vi: "Thông tin lần chạy", en: "About this run"),
      columns: SummaryTable.columns, rows: rows)
  }
}

extension LegalBasis {
  /// The citation with the days between which it is in force, and how far it was checked.
  public func citation(_ language: Language) -> String {
    text + period(language) + caution(language)
  }

  /// ` (từ 1/7/2026)`; empty where no day is known.
  func period(_ language: Language) -> String {
    func words(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    return switch (validity.from, validity.to) {
    case (nil, nil): ""
    case (let from?, nil): " (\(words("từ", "from")) \(from.text(language)))"
    case (nil, let to?): " (\(words("đến", "until")) \(to.text(language)))"
    case (let from?, let to?):
      " (\(words("từ", "from")) \(from.text(language)) \(words("đến", "to")) \(to.text(language)))"
    }
  }

  /// What an official must know before quoting it; empty where it was read in the official text.
  func caution(_ language: Language) -> String {
    func words(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    return switch mark {
    case .confirmed: ""
    case .press: words(" — theo báo chí", " — from the press")
    case .unconfirmed: words(" — chưa xác nhận", " — unconfirmed")
    }
  }
}
