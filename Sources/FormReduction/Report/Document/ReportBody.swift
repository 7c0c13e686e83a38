import Interchange

/// The text of the monthly report: sentences around figures of the tables, computing none.
struct ReportBody {
  private let tables: ReportTables
  private let context: ReportContext
  private let summary: Table
  private let isVietnamese: Bool
  private var sectionCount = 0

  init(_ tables: ReportTables, _ context: ReportContext) {
    self.tables = tables
    self.context = context
    summary = tables.summary
    isVietnamese = context.language == .vietnamese
  }

  private func words(_ vi: String, _ en: String) -> String { isVietnamese ? vi : en }

  /// A figure of the summary, a rate with its fraction: `52,96 % (170/321)`.
  private func figure(_ id: String) -> String {
    guard let cell = summary.value(id) else { return "" }
    if cell.text(context.language).isEmpty { return words("không áp dụng", "not applicable") }
    let text = DocumentWriter.text(cell, context.language)
    return cell.exactFraction.map { "\(text) (\($0))" } ?? text
  }

  private func count(_ id: String) -> Int {
    if case .count(let count)? = summary.value(id) { count } else { 0 }
  }

  mutating func write(to letter: inout OfficialLetter) {
    opening(&letter)
    results(&letter)
    agencies(&letter)
    procedures(&letter)
    sources(&letter)
    for chapter in tables.chapters { write(chapter, to: &letter) }
    proposals(&letter)
    letter.text(
      words(
        "Trên đây là báo cáo \(ReportBody.lowered(ReportTitle.text(context))), \(letter.body) kính báo cáo./.",
        "This is the report of \(letter.body)."), keepsWithNext: true)
  }

  /// A chapter in brief: its tables of the letter; the others are in the workbook.
  private mutating func write(_ chapter: TableDocument, to letter: inout OfficialLetter) {
    section(chapter.title[context.language].uppercased(), &letter)
    for note in chapter.notes { letter.text(note[context.language]) }
    for table in chapter.shown where chapter.inLetter.contains(table.id) {
      letter.text("\(table.title[context.language]):", keepsWithNext: true)
      letter.table(chapter.brief(table), on: .portrait, size: 9)
    }
  }

  /// A heading with the next Roman number.
  private mutating func section(_ title: String, _ letter: inout OfficialLetter) {
    sectionCount += 1
    letter.section("\(ReportBody.roman(sectionCount)). \(title)")
  }

  /// `IV` for 4; up to 39.
  private static func roman(_ number: Int) -> String {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "X", count: number / 10) + ones[number % 10]
  }

  private func opening(_ letter: inout OfficialLetter) {
    let target = context.options.target
    let period = context.month.map { " \($0.text(context.language))" } ?? ""
    let cited = words(
      "Thực hiện Chỉ thị số 05/CT-TTg ngày 23/02/2023 và Quyết định số 933/QĐ-TTg ngày 06/8/2023 của "
        + "Thủ tướng Chính phủ, trong đó yêu cầu cắt giảm ít nhất 20 % thông tin phải khai báo khi thực "
        + "hiện dịch vụ công trực tuyến trên cơ sở tái sử dụng dữ liệu đã có",
      "Under Directive 05/CT-TTg of 23 February 2023 and Decision 933/QĐ-TTg of 6 August 2023, which ask "
        + "to cut at least 20 % of the information declared in online public services by re-using data"
    )
    let own =
      target == .official
      ? ""
      : words(
        " (mục tiêu của báo cáo này là \(target.text(.vietnamese)) %)",
        " (the target of this report is \(target.text(.english)) %)")
    letter.text(
      "\(cited)\(own), \(letter.body) "
        + words("báo cáo kết quả\(period) như sau:", "reports the results\(period):"))
  }

  private mutating func results(_ letter: inout OfficialLetter) {
    section(words("KẾT QUẢ CHUNG", "RESULTS"), &letter)
    letter.text(
      words(
        "1. Đã rà soát \(figure("procedures")) thủ tục hành chính với \(figure("forms")) biểu mẫu điện tử. "
          + "Tổng số trường thông tin phải khai báo là \(figure("declared")); số trường không cần khai báo là "
          + "\(figure("reducible")), gồm \(figure("derivable")) trường suy ra được từ dữ liệu đã có, "
          + "\(figure("duplicate")) trường hỏi trùng và \(figure("obsolete")) trường lỗi thời; còn phải khai "
          + "\(figure("remaining")) trường. Tỷ lệ cắt giảm chung là \(figure("pooledRate")), trung vị "
          + "\(figure("medianRate")).",
        "1. \(figure("procedures")) procedures with \(figure("forms")) e-forms were reviewed. They declare "
          + "\(figure("declared")) fields; \(figure("reducible")) need not be asked: \(figure("derivable")) follow "
          + "from data held already, \(figure("duplicate")) are asked twice, \(figure("obsolete")) are obsolete; "
          + "\(figure("remaining")) stay. The pooled rate is \(figure("pooledRate")), the median "
          + "\(figure("medianRate"))."))
    letter.text(
      words(
        "2. So với mục tiêu \(figure("target")) %: \(figure("meeting")) thủ tục đạt, \(figure("missing")) thủ tục "
          + "chưa đạt, \(figure("notApplicable")) thủ tục không áp dụng (không có trường phải khai báo).",
        "2. Against the target of \(figure("target")) %: \(figure("meeting")) procedures meet it, "
          + "\(figure("missing")) miss it, to \(figure("notApplicable")) it does not apply (nothing is declared)."
      ))
    letter.text(
      words(
        "3. Tỷ lệ trên tính cho trường hợp nộp hồ sơ thay (chủ hồ sơ và người nộp là hai người) và trên mọi "
          + "nguồn dữ liệu đang bật. Khi tự nộp hồ sơ: \(figure("selfFiledRate")); không dùng cơ sở dữ liệu nào: "
          + "\(figure("noDatabaseRate")); chỉ dùng cơ sở dữ liệu đã kết nối: \(figure("connectedRate")); dùng thêm "
          + "cơ sở dữ liệu đã công bố: \(figure("publishedRate")). Có \(figure("likely")) trường cần người đọc xác "
          + "nhận, chưa tính vào tỷ lệ; nếu tính: \(figure("upperRate")).",
        "3. These rates hold for filing on behalf of somebody else and on all active sources. When self-filed: "
          + "\(figure("selfFiledRate")); without any database: \(figure("noDatabaseRate")); with connected sources "
          + "only: \(figure("connectedRate")); with published ones too: \(figure("publishedRate")). "
          + "\(figure("likely")) fields are to be confirmed by a reader and not counted; with them: "
          + "\(figure("upperRate"))."))
    if count("unreadable") > 0 {
      letter.text(
        words(
          "4. Không đọc được \(figure("unreadable")) tệp biểu mẫu; danh sách có trong số liệu kèm theo.",
          "4. \(figure("unreadable")) form files could not be read; they are listed in the data attached."
        ))
    }
    savings(&letter)
  }

  private func savings(_ letter: inout OfficialLetter) {
    guard let estimate = tables.estimate else { return }
    func value(_ id: String) -> String {
      estimate.value(id).map { DocumentWriter.text($0, context.language) } ?? ""
    }
    let number = count("unreadable") > 0 ? 5 : 4
    var vi =
      "\(number). Ước tính tiết kiệm (không phải số thống kê): với giả định mỗi trường mất "
      + "\(value("minutesPerField")) phút và \(value("dossiersPerYear")) lượt hồ sơ/năm của "
      + "\(value("known")) thủ tục đã biết số lượt, người dân, doanh nghiệp không phải khai "
      + "\(value("answers")) lượt trường, tương đương \(value("hoursSaved")) giờ mỗi năm"
    var en =
      "\(number). Estimated savings (not statistics): assuming \(value("minutesPerField")) minutes per field "
      + "and \(value("dossiersPerYear")) dossiers a year of the \(value("known")) procedures where the number is "
      + "known, \(value("answers")) answers need not be given, or \(value("hoursSaved")) hours a year"
    if estimate.value("moneySaved") != nil {
      vi +=
        "; với thu nhập bình quân \(value("hourlyIncome")) đồng/giờ là \(value("moneySaved")) đồng mỗi năm"
      en +=
        "; at an average income of \(value("hourlyIncome")) đồng an hour, \(value("moneySaved")) đồng a year"
    }
    let basis = value("basis")
    if !basis.isEmpty {
      vi += ". Nguồn của giả định: \(basis)"
      en += ". Where the assumptions come from: \(basis)"
    }
    letter.text(words(vi, en) + ".")
  }

  private mutating func agencies(_ letter: inout OfficialLetter) {
    section(words("KẾT QUẢ THEO CƠ QUAN", "BY AGENCY"), &letter)
    let table = tables.agencies
    guard !table.rows.isEmpty else {
      letter.text(
        words(
          "Danh mục thủ tục chưa ghi cơ quan thực hiện.",
          "The list of procedures names no agencies."))
      return
    }
    letter.table(
      ReportBody.numbered(
        table.picking([
          ("agency", 30), ("procedures", 9), ("meeting", 8), ("missing", 9), ("notApplicable", 10),
          ("declared", 10), ("reducible", 10), ("pooledRate", 11),
        ])), on: .portrait, size: 11)
  }

  private mutating func procedures(_ letter: inout OfficialLetter) {
    section(words("KẾT QUẢ THEO THỦ TỤC", "BY PROCEDURE"), &letter)
    let table = tables.procedures
    let met = table.index(of: "meetsTarget")
    let groups: [(Bool?, String, String, String, [(String, Int)])] = [
      (
        true, "1.", words("Thủ tục đạt mục tiêu", "Procedures that meet the target"), "meeting",
        [("code", 11), ("name", 44), ("declared", 9), ("reducible", 10), ("rate", 10)]
      ),
      (
        false, "2.", words("Thủ tục chưa đạt mục tiêu", "Procedures that miss the target"),
        "missing",
        [
          ("code", 11), ("name", 40), ("declared", 9), ("reducible", 10), ("rate", 10), ("gap", 10),
        ]
      ),
      (
        nil, "3.", words("Thủ tục không áp dụng", "Procedures to which it does not apply"),
        "notApplicable", [("code", 11), ("name", 55), ("supplied", 10)]
      ),
    ]
    for (verdict, number, title, id, columns) in groups {
      var part = table
      part.rows = table.rows.filter { $0[met] == .met(verdict) }
      letter.text("\(number) \(title): \(figure(id)).")
      guard !part.rows.isEmpty else { continue }
      letter.table(ReportBody.numbered(part.picking(columns)), on: .portrait, size: 11)
    }
  }

  private mutating func sources(_ letter: inout OfficialLetter) {
    section(words("NGUỒN DỮ LIỆU VÀ CĂN CỨ PHÁP LÝ", "SOURCES AND LEGAL BASES"), &letter)
    var table = tables.sources
    let certain = table.index(of: "certain")
    table.rows = table.rows.filter { $0[certain] != .count(0) }
    if !table.rows.isEmpty {
      letter.table(
        ReportBody.numbered(
          table.picking([
            ("name", 24), ("owner", 15), ("status", 10), ("statusIsConfirmed", 10), ("certain", 10),
            ("bases", 44),
          ])), on: .portrait, size: 10)
    }
    letter.text(
      words(
        "Trường được hệ thống điền sẵn được tính là không phải khai báo nhưng vẫn có trong biểu mẫu, ở dạng chỉ "
          + "đọc, và chỉ hỏi khi không tra cứu được (Thông tư số 03/2024/TT-BTP). Dữ liệu thiếu, chưa đủ hoặc sai thì "
          + "hỏi và đề nghị cập nhật (khoản 2 Điều 2 Nghị quyết số 66.7/2025/NQ-CP). Trạng thái ghi “chưa xác nhận” "
          + "cần được kiểm tra trước khi công bố.",
        "A field that the system fills in counts as not declared but stays in the form, read-only, and is asked "
          + "only when the lookup fails (Circular 03/2024/TT-BTP). Where data are missing or wrong the form asks and "
          + "an update is requested (Resolution 66.7/2025/NQ-CP, article 2.2). What is marked unconfirmed has to be "
          + "checked before publication."))
  }

  private mutating func proposals(_ letter: inout OfficialLetter) {
    section(words("ĐỀ XUẤT", "PROPOSALS"), &letter)
    var proposals: [String] = []
    let sources = tables.sources
    for row in sources.rows {
      func cell(_ id: String) -> String { row[sources.index(of: id)].text(context.language) }
      guard case .count(let freed) = row[sources.index(of: "certain")], freed > 0,
        let source = context.catalogue.source(cell("source")), source.status != .connected
      else { continue }
      proposals.append(
        words(
          "Kết nối để khai thác \(cell("name")) (\(cell("owner")); hiện trạng: \(cell("status")), "
            + "\(cell("statusIsConfirmed"))): bớt \(cell("certain")) trường ở \(cell("procedures")) thủ tục.",
          "Connect \(cell("name")) (\(cell("owner")); today: \(cell("status")), \(cell("statusIsConfirmed"))): "
            + "\(cell("certain")) fields less in \(cell("procedures")) procedures."))
    }
    let wanted = tables.wanted
    if !wanted.rows.isEmpty {
      let list = wanted.rows.prefix(5).map { row in
        let cells = row.map { $0.text(context.language) }
        return words(
          "\(cells[1]) (\(cells[2]) trường, \(cells[3]) thủ tục)",
          "\(cells[1]) (\(cells[2]) fields, \(cells[3]) procedures)")
      }
      proposals.append(
        words(
          "Đề nghị cơ quan chủ quản dữ liệu công bố, hoặc cơ quan quy định biểu mẫu bỏ nếu không cần, các thông "
            + "tin hỏi nhiều mà chưa nguồn nào có: \(list.joined(separator: "; ")).",
          "Ask the owners of data to publish, or those who prescribe the forms to drop, what is asked often and "
            + "held by no source: \(list.joined(separator: "; "))."))
    }
    if count("missing") > 0 {
      proposals.append(
        words(
          "Rà soát tiếp \(figure("missing")) thủ tục chưa đạt nêu tại điểm 2 mục III.",
          "Review again the \(figure("missing")) procedures of III.2 that miss the target."))
    }
    if count("likely") > 0 {
      proposals.append(
        words(
          "Giao cán bộ nghiệp vụ xác nhận \(figure("likely")) trường còn chưa chắc chắn.",
          "Have \(figure("likely")) uncertain fields confirmed by those who know the subject."))
    }
    proposals += context.document.proposals
    if proposals.isEmpty { proposals = [words("Không có.", "None.")] }
    for (number, proposal) in proposals.enumerated() {
      letter.text(proposals.count == 1 ? proposal : "\(number + 1). \(proposal)")
    }
  }

  /// A table with its rows numbered from 1.
  private static func numbered(_ table: Table) -> Table {
    var table = table
    table.columns.insert(.init("number", vi: "TT", en: "No.", width: 5), at: 0)
    for index in table.rows.indices { table.rows[index].insert(.count(index + 1), at: 0) }
    return table
  }

  /// A title inside a sentence.
  private static func lowered(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension Table {
  /// Some of the columns, in an order and width of their own.
  func picking(_ picks: [(id: String, width: Int)]) -> Table {
    let indices = picks.map { index(of: $0.id) }
    let picked = zip(indices, picks).map { index, pick in
      var column = columns[index]
      column.width = pick.width
      return column
    }
    let kept = Set(picks.map(\.id))
    return Table(
      id: id, title: title, columns: picked, rows: rows.map { row in indices.map { row[$0] } },
      charts: charts.filter { kept.isSuperset(of: [$0.name] + $0.values) })
  }

  /// Without the columns that say nothing in any row.
  var withoutEmptyColumns: Table {
    picking(
      columns.filter { column in
        let number = index(of: column.id)
        return rows.contains { !$0[number].plainText.isEmpty }
      }.map { ($0.id, $0.width) })
  }
}
