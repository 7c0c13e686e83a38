import FormReduction

// The part of THE LIST that follows an analysis: from a figure to the cut.
extension Flags {
  static let cycleCommands: [Subcommand] = [
    .init(
      name: "apply", arguments: "PATH…",
      summary: Message(
        vi:
          "ghi biểu mẫu Form.io sau cắt giảm: trường tra được thành chỉ đọc, câu trùng lấy câu trước",
        en: "write the Form.io forms after the cut: derivable fields read-only, duplicates bound"))
  ]

  /// Those among them that analyse forms.
  static let cycleAnalysing: Set<String> = ["apply"]

  static let cycle: [Flag] = [
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
