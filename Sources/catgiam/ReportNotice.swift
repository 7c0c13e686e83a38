import FormReduction

/// What the command says when the documents are written: where they are, and what is due when.
struct ReportNotice {
  var context: ReportContext
  var folder: String
  /// Ids of the formats written.
  var formats: [String]
  /// Each is told by its first sentence.
  var chapters: [TableDocument]
  /// Agencies with a folder of their own, and that folder below the whole one.
  var agencies: [(name: String, folder: String)]
  /// Procedures whose agency is not known.
  var withoutAgency: Int

  private func words(_ vi: String, _ en: String) -> String {
    context.language == .vietnamese ? vi : en
  }

  var text: String {
    let shown = ReportNotice.plain(folder)
    var text = words("Đã ghi vào \(shown):\n", "Written into \(shown):\n")
    let names = formats.map { id -> (String, Message) in
      if let format = ReportFormats.format(id), let file = format.file {
        return (file.text(context.language, context.month), format.summary)
      }
      return ("\(id)/", FolderReports.report(id)?.summary ?? Message(vi: "", en: ""))
    }
    let width = names.map(\.0.count).max() ?? 0
    for (name, summary) in names {
      let padding = String(repeating: " ", count: width - name.count)
      text += "  \(name)\(padding)  \(summary[context.language])\n"
    }
    if !agencies.isEmpty {
      text += words(
        "  \(agencies.count) thư mục cơ quan, mỗi thư mục chỉ gồm thủ tục của cơ quan đó\n",
        "  \(agencies.count) folders of agencies, each with its own procedures only\n")
      if context.month == nil {
        for agency in agencies { text += "    \(agency.folder)/  \(agency.name)\n" }
      }
      if withoutAgency > 0 {
        text += words(
          "  \(withoutAgency) thủ tục chưa rõ cơ quan (danh mục thủ tục không ghi), chỉ có trong báo cáo chung\n",
          "  \(withoutAgency) procedures of unknown agency (the list of procedures has none), in the whole "
            + "report only\n")
      }
    }
    for chapter in chapters {
      guard let note = chapter.notes.first else { continue }
      text += "\(chapter.title[context.language]): \(note[context.language])\n"
    }
    return text + due
  }

  /// A path without its detours: `bao-cao/2026-11` for `samples/report/../../bao-cao/2026-11`.
  private static func plain(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      if part == "..", let last = parts.last, last != "..", !last.isEmpty {
        parts.removeLast()
      } else if part != "." {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// Which reports are due before which day.
  private var due: String {
    guard let month = context.month else { return "" }
    let report = DOCXReport.file?.text(context.language, month) ?? ""
    var text = words(
      "Hạn gửi báo cáo \(month.text(.vietnamese)):\n",
      "Due for \(month.text(.english)):\n")
    let agencyDay = month.day(context.deadlines.agency)
    let provinceDay = month.day(context.deadlines.province)
    text += words(
      "  trước \(agencyDay.text(.vietnamese))  cơ quan gửi UBND tỉnh\(state(agencyDay))\n",
      "  before \(agencyDay)  agencies to the province\(state(agencyDay))\n")
    for agency in agencies { text += "    \(agency.name): \(agency.folder)/\(report)\n" }
    text += words(
      "  trước \(provinceDay.text(.vietnamese))  UBND tỉnh gửi Chính phủ\(state(provinceDay)): \(report)\n",
      "  before \(provinceDay)  the province to the government\(state(provinceDay)): \(report)\n")
    return text
  }

  /// How much time is left, counted from the day on the documents.
  private func state(_ deadline: CalendarDate) -> String {
    let days = deadline.days(since: context.date)
    return days > 0
      ? words(" (còn \(days) ngày)", " (\(days) days left)")
      : words(" (đã quá hạn)", " (overdue)")
  }
}
