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
      name: "apply", arguments: "PATH…",
      summary: Message(
        vi:
          "ghi biểu mẫu Form.io sau cắt giảm: trường tra được thành chỉ đọc, câu trùng lấy câu trước",
        en: "write the Form.io forms after the cut: derivable fields read-only, duplicates bound")),
  ]

  /// Those among them that analyse forms.
  static let cycleAnalysing: Set<String> = ["apply", "check", "compare"]

  /// Those that give tables.
  private static let tabular: Set<String> = ["check", "compare"]

  static let cycle: [Flag] = [
    .init(
      name: "output", kind: .list, placeholder: "FORMAT=PATH",
      summary: Message(
        vi: "ghi bảng (\(TableDocument.formats.joined(separator: ", "))); csv:BẢNG chọn bảng",
        en:
          "write the tables (\(TableDocument.formats.joined(separator: ", "))); csv:TABLE names one"
      ),
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
      name: "write-baseline", kind: .value, placeholder: "FILE",
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
      commands: ["compare"]),
    .init(
      name: "previous", kind: .value, placeholder: "FILE",
      summary: Message(
        vi: "danh mục thủ tục kỳ trước: mới, sửa đổi, bãi bỏ, thay mã",
        en: "the list of an earlier month: new, amended, abolished, replaced"),
      commands: ["check"]),
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
