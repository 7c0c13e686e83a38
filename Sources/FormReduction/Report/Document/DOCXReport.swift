import Interchange

/// The monthly report as an official signs it, in the layout of Nghị định 30/2020/NĐ-CP (A4, Times New
/// Roman, national heading, number and symbol, place and date, title, body, recipients, signature),
/// with an annex of one row a procedure.
public struct DOCXReport: ReportFormat {
  public static let id = "docx"
  public static let summary = Message(
    vi: "báo cáo tháng theo thể thức Nghị định 30/2020/NĐ-CP, có phụ lục",
    en: "the monthly report in the official layout, with an annex")
  public static let drawsTables = true
  public static let file: ReportFileName? = ReportFileName(
    stem: Message(vi: "bao-cao", en: "report"), ending: ".docx")

  public init() {}

  public mutating func end(_ tables: ReportTables, _ context: ReportContext) -> [UInt8] {
    var letter = OfficialLetter(context)
    letter.heading()
    letter.title()
    var body = ReportBody(tables, context)
    body.write(to: &letter)
    letter.signature()
    letter.annex(tables)
    return letter.finish()
  }
}

/// The frame of an official document.
struct OfficialLetter {
  private(set) var document = DocumentWriter(font: "Times New Roman", size: 14)
  private let context: ReportContext
  private let settings: DocumentSettings
  private let isVietnamese: Bool
  private static let page = DocumentWriter.Page.portrait

  init(_ context: ReportContext) {
    self.context = context
    settings = context.document
    isVietnamese = context.language == .vietnamese
  }

  private func words(_ vi: String, _ en: String) -> String { isVietnamese ? vi : en }
  /// What an official fills in, where the settings leave it open.
  private func open(_ vi: String, _ en: String) -> String { "[\(words(vi, en))]" }

  /// "Số: 12/BC-SKHCN"; dots where the number is given by hand.
  private var number: String {
    let symbol = settings.symbol ?? words("BC-…", "BC-…")
    return "\(words("Số", "No."))\(isVietnamese ? ":" : "") \(settings.number ?? "……")/\(symbol)"
  }

  private var placeAndDate: String {
    let place = settings.place ?? "…………"
    guard isVietnamese else { return "\(place), \(context.date)" }
    // Days below 10 and the months January and February are written with a zero.
    func padded(_ number: Int, below limit: Int) -> String {
      number < limit ? "0\(number)" : String(number)
    }
    let date = context.date
    return
      "\(place), ngày \(padded(date.day, below: 10)) tháng \(padded(date.month, below: 3)) năm \(date.year)"
  }

  /// The issuing body as it stands in sentences.
  var body: String { settings.body ?? open("tên cơ quan, tổ chức ban hành", "issuing body") }

  mutating func heading() {
    let center = DocumentWriter.Paragraph(alignment: .center)
    let parent = (settings.parent ?? open("cơ quan, tổ chức chủ quản", "body above")).uppercased()
    let left = DocumentWriter.Cell([
      ([.init(parent, size: 12)], center),
      ([.init(body.uppercased(), isBold: true, size: 12)], center),
      rule(inset: 62),
    ])
    let right = DocumentWriter.Cell([
      (
        [
          .init(
            words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"),
            isBold: true, size: 12)
        ], center
      ),
      (
        [
          .init(
            words("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
            isBold: true,
            size: 13)
        ], center
      ), rule(inset: isVietnamese ? 56 : 40),
    ])
    let center6 = DocumentWriter.Paragraph(alignment: .center, before: 6)
    document.table(
      widths: [2, 3], width: OfficialLetter.page.textWidth, headerRows: 0, hasLines: false,
      [
        [left, right],
        [
          .init([([.init(number, size: 13)], center6)]),
          .init([([.init(placeAndDate, isItalic: true, size: 13)], center6)]),
        ],
      ])
  }

  /// A thin line of its own below a heading.
  private func rule(inset: Double) -> (runs: [DocumentWriter.Run], style: DocumentWriter.Paragraph)
  {
    ([.init("", size: 2)], .init(alignment: .center, left: inset, right: inset, hasRule: true))
  }

  mutating func title() {
    paragraph(
      [.init(words("BÁO CÁO", "REPORT"), isBold: true)], .init(alignment: .center, before: 18))
    paragraph(
      [.init(ReportTitle.text(context), isBold: true)], .init(alignment: .center))
    let line = rule(inset: 170)
    paragraph(line.runs, line.style)
    let addressees =
      settings.addressees.isEmpty
      ? [open("nơi nhận báo cáo", "addressee")] : settings.addressees
    let to = words("Kính gửi", "To")
    if addressees.count == 1 {
      paragraph(
        [.init("\(to): \(addressees[0])\(isVietnamese ? "." : "")")],
        .init(alignment: .center, before: 12, after: 6))
    } else {
      paragraph([.init("\(to):")], .init(before: 12, left: 110))
      for (index, name) in addressees.enumerated() {
        let mark = index + 1 == addressees.count ? "." : ";"
        paragraph([.init("- \(name)\(mark)")], .init(left: 140))
      }
      paragraph([.init("", size: 6)], .init())
    }
  }

  mutating func paragraph(_ runs: [DocumentWriter.Run], _ style: DocumentWriter.Paragraph) {
    document.paragraph(runs, style)
  }

  /// A paragraph of the body.
  ///
  /// - Parameter keepsWithNext: Whether it stays on the page of what it introduces.
  mutating func text(_ text: String, keepsWithNext: Bool = false) {
    document.paragraph(
      [.init(text)],
      .init(
        alignment: .justified, before: 3, after: 3, firstLine: 28, keepsWithNext: keepsWithNext))
  }

  /// A heading of the body.
  mutating func section(_ text: String) {
    document.paragraph(
      [.init(text, isBold: true)],
      .init(alignment: .justified, before: 9, after: 3, firstLine: 28, keepsWithNext: true))
  }

  /// A table of the body, framed, with its header on every page.
  ///
  /// - Parameters:
  ///   - page: On which it stands; letters are smaller on a wide one.
  ///   - isList: Whether its cells are read one below the other, not added up.
  mutating func table(
    _ table: Table, on page: DocumentWriter.Page, size: Double, isList: Bool = false
  ) {
    document.table(table, context.language, on: page, size: size, isList: isList)
  }

  mutating func signature() {
    let center = DocumentWriter.Paragraph(alignment: .center)
    var left: [(runs: [DocumentWriter.Run], style: DocumentWriter.Paragraph)] = [
      ([.init(words("Nơi nhận:", "Copies to:"), isBold: true, isItalic: true, size: 12)], .init())
    ]
    let recipients =
      settings.recipients.isEmpty
      ? [words("Như trên", "As above"), words("Lưu: VT", "Archive: VT")] : settings.recipients
    for (index, name) in recipients.enumerated() {
      let mark = index + 1 == recipients.count ? "." : ";"
      left.append(([.init("- \(name)\(mark)", size: 11)], .init()))
    }
    var right: [(runs: [DocumentWriter.Run], style: DocumentWriter.Paragraph)] = []
    if let authority = settings.authority {
      right.append(([.init(authority.uppercased(), isBold: true)], center))
    }
    let position = settings.position ?? open("chức vụ của người ký", "position")
    right.append(([.init(position.uppercased(), isBold: true)], center))
    right += (0..<4).map { _ in ([.init("")], center) }
    right.append(
      ([.init(settings.signer ?? open("họ và tên người ký", "name"), isBold: true)], center))
    paragraph([.init("", size: 6)], .init(keepsWithNext: true))
    document.table(
      widths: [1, 1], width: OfficialLetter.page.textWidth, headerRows: 0, hasLines: false,
      [[.init(left), .init(right)]])
    document.endSection(.portrait)
  }

  mutating func annex(_ tables: ReportTables) {
    let annex = tables.annex
    paragraph([.init(words("PHỤ LỤC", "ANNEX"), isBold: true)], .init(alignment: .center))
    paragraph(
      [
        .init(
          words(
            "Kết quả rà soát, cắt giảm thông tin phải khai báo của từng thủ tục hành chính",
            "Results for each administrative procedure"), isBold: true)
      ], .init(alignment: .center))
    paragraph(
      [
        .init(
          words(
            "(Kèm theo Báo cáo số \(number.dropFirst(4)) ngày \(context.date.text(.vietnamese)) của \(body))",
            "(Attached to report \(number) of \(context.date), \(body))"), isItalic: true, size: 12)
      ], .init(alignment: .center, after: 6))
    table(annex, on: .landscape, size: 7)
    paragraph(
      [.init(tables.identity.title[context.language], isBold: true, size: 9)],
      .init(before: 6, keepsWithNext: true))
    var identity = tables.identity.withoutIds
    identity.columns[0].width = 24
    identity.columns[1].width = 90
    table(identity, on: .landscape, size: 8, isList: true)
    document.endSection(.landscape)
  }

  consuming func finish() -> [UInt8] {
    let (title, day) = (ReportTitle.text(context), context.date.description)
    return document.finish(heading: title, day: day)
  }
}
