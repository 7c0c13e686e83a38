import FormReduction

// The part of THE LIST that follows an analysis: from a figure to the cut.
extension Flags {
  static let cycleCommands: [Subcommand] = [
    .init(
      name: "compare", arguments: "BEFORE AFTER…",
      summary: Message(
        vi: "mức giảm đã đạt giữa các lần: thư mục biểu mẫu hoặc kết quả .ndjson, cũ trước mới sau",
        en: "what was achieved over time: folders of forms or kept .ndjson results, the older first"
      )),
    .init(
      name: "check", arguments: "PATH…",
      summary: Message(
        vi:
          "đối chiếu biểu mẫu với danh mục thủ tục đã công bố (--procedures), và danh mục với kỳ trước",
        en:
          "hold the forms against the published list of procedures, and the list against an earlier"
      )),
    .init(
      name: "decide", arguments: "PATH…",
      summary: Message(
        vi: "việc cần đọc và quyết định, nặng nhất trước; ghi và kiểm tra tệp quyết định",
        en: "what to read and decide, the weightiest first; writes and checks a decisions file")),
    .init(
      name: "plan", arguments: "PATH…",
      summary: Message(
        vi: "nguồn nào kết nối tiếp theo, khóa nào hỏi thêm thì được nhiều nhất",
        en: "which source to connect next, and which key to ask, brings most")),
    .init(
      name: "papers", arguments: "PATH…",
      summary: Message(
        vi: "thành phần hồ sơ nào cơ sở dữ liệu thay được (Nghị quyết 66.7/2025), ngoài tỷ lệ",
        en: "which required papers a database replaces (66.7/2025), beside the rate")),
    .init(
      name: "codes", arguments: "PATH…",
      summary: Message(
        vi: "biểu mẫu nào thuộc thủ tục nào, không phân tích",
        en: "which form belongs to which procedure, without analysing")),
    .init(
      name: "merge", arguments: "RESULT.ndjson…",
      summary: Message(
        vi:
          "ghép kết quả của nhiều lần chạy (chia theo thủ tục) thành đúng kết quả của một lần chạy",
        en: "put results of several runs (by whole procedures) together as one run gives them")),
    .init(
      name: "apply", arguments: "PATH…",
      summary: Message(
        vi:
          "ghi biểu mẫu Form.io sau cắt giảm: trường tra được thành chỉ đọc, câu trùng lấy câu trước",
        en: "write the Form.io forms after the cut: derivable fields read-only, duplicates bound")),
  ]

  /// Those among them that analyse forms.
  static let cycleAnalysing: Set<String> = [
    "apply", "check", "codes", "compare", "decide", "papers", "plan",
  ]

  /// Those that give tables.
  private static let tabular: Set<String> = [
    "benchmark", "check", "codes", "compare", "decide", "papers", "plan",
  ]

  static let cycle: [Flag] = [
    .init(
      name: "output", kind: .list, placeholder: "FORMAT=PATH",
      summary: Message(
        vi: "ghi bảng (\(TableFormats.names)); csv:BẢNG chọn bảng",
        en: "write the tables (\(TableFormats.names)); csv:TABLE names one"),
      commands: tabular),
    .init(
      name: "baseline", kind: .value, placeholder: "FILE",
      summary: Message(
        vi:
          "mốc (kết quả ndjson đã lưu): mã thoát 1 khi có thủ tục tụt dưới mốc, nêu rõ trường nào",
        en:
          "a kept ndjson result: exit with 1 when a procedure has less, and say which field did it"),
      commands: ["analyze"]),
    .init(
      name: "write-baseline", kind: .value, placeholder: "RESULT",
      summary: Message(
        vi: "ghi kết quả này làm mốc", en: "keep this result as a baseline"),
      commands: ["analyze"]),
    .init(
      name: "was", kind: .value, placeholder: "FILE",
      summary: Message(
        vi: "kết quả đã báo của lần đầu (ndjson): tách phần chỉ do danh mục, quyết định thay đổi",
        en: "what was reported for the first side (ndjson): tells the method's part apart"),
      commands: ["compare"]),
    .init(
      name: "targets", kind: .value, placeholder: "FILE",
      summary: Message(
        vi: "mục tiêu từng cơ quan (CSV: agency, target, date): ai trễ, ai phải xong trước ngày 21",
        en:
          "targets of the agencies (CSV: agency, target, date): who is late, who is due by the 21st"
      ),
      commands: ["compare", "report"]),
    .init(
      name: "decisions", kind: .value, placeholder: "FILE",
      summary: Message(
        vi: "tệp quyết định (CSV hoặc NDJSON): chấp nhận, bác, không áp dụng, tính là; xem decide",
        en: "a decisions file (CSV or NDJSON): accept, reject, not applicable, count as; see decide"
      ),
      commands: ["analyze", "explain", "report", "apply", "compare", "decide", "plan"]),
    .init(
      name: "all", kind: .switched, placeholder: "",
      summary: Message(
        vi: "ghi dòng cho cả kết luận chắc chắn", en: "rows for certain findings too"),
      commands: ["decide"]),
    .init(
      name: "next", kind: .value, placeholder: "K",
      summary: Message(
        vi: "bộ nguồn tốt nhất cho đến K nguồn, mặc định 3",
        en: "the best sets of up to K sources, 3 by default"),
      commands: ["plan"]),
    .init(
      name: "components", kind: .value, placeholder: "FILE",
      summary: Message(
        vi: "thành phần hồ sơ đã công bố (CSV: code, component)",
        en: "published dossier parts (CSV: code, component)"),
      commands: ["papers"]),
    .init(
      name: "previous", kind: .value, placeholder: "FILE",
      summary: Message(
        vi: "danh mục thủ tục kỳ trước: mới, sửa đổi, bãi bỏ, thay mã",
        en: "the list of an earlier month: new, amended, abolished, replaced"),
      commands: ["check"]),
    .init(
      name: "into", kind: .value, placeholder: "RESULT",
      summary: Message(
        vi: "tệp nhận kết quả ghép, mặc định đầu ra chuẩn",
        en: "the file for the merged result, standard output by default"),
      commands: ["merge"]),
    .init(
      name: "lang", kind: .value, placeholder: "vi|en",
      summary: Message(
        vi: "ngôn ngữ, mặc định vi", en: "language, Vietnamese unless told otherwise"),
      commands: ["merge"]),
    .init(
      name: "input-name", kind: .value, placeholder: "NAME",
      summary: Message(
        vi: "tên của đầu vào chuẩn trong kết quả, mặc định -; dòng trống giữ số dòng của tập gốc",
        en: "how the standard input is named in results, - by default; blank lines keep numbers"),
      commands: ["analyze", "codes"]),
    .init(
      name: "into", kind: .value, placeholder: "FOLDER",
      summary: Message(
        vi: "thư mục nhận biểu mẫu sau cắt giảm, giữ tên và đường dẫn tương đối",
        en: "the folder for the forms after the cut, under their own relative names"),
      commands: ["apply"]),
    .init(
      name: "patch", kind: .switched, placeholder: "",
      summary: Message(
        vi: "ghi thêm bản vá RFC 6902: phần chắc chắn (.safe) và phần chờ quyết định (.undecided)",
        en:
          "write RFC 6902 patches too: what is safe (.safe) and what is to be decided (.undecided)"),
      commands: ["apply"]),
    .init(
      name: "remove-obsolete", kind: .switched, placeholder: "",
      summary: Message(
        vi: "bỏ hẳn trường hỏi thứ không còn tồn tại (cấp huyện, sổ hộ khẩu)",
        en: "take out fields that ask for what no longer exists (district, residence book)"),
      commands: ["apply"]),
  ]
}
