import FormReduction

// The part of THE LIST for documents.
extension Flags {
  static let reportCommand = Subcommand(
    name: "report", arguments: "PATH…",
    summary: Message(
      vi: "ghi mọi báo cáo của một kỳ vào một thư mục: báo cáo tháng, sổ tính, trang web, số liệu",
      en: "write all documents of a month into one folder: report, workbook, pages, data"))

  static let report: [Flag] = [
    .init(
      name: "out", kind: .value, placeholder: "FOLDER",
      summary: Message(
        vi: "thư mục nhận báo cáo; {month} trong tên là tháng báo cáo",
        en: "the folder for the documents; {month} in its name is the month"),
      commands: ["report"]),
    .init(
      name: "month", kind: .value, placeholder: "YYYY-MM",
      summary: Message(
        vi: "tháng báo cáo: đặt tên tệp, tiêu đề, và nhắc hạn gửi",
        en: "the month: names files and titles, and says what is due when"),
      commands: ["report"]),
    .init(
      name: "settings", kind: .value, placeholder: "FILE",
      summary: Message(
        vi:
          "tệp cài đặt: đầu vào, tùy chọn, cơ quan ban hành, người ký; tùy chọn trên dòng lệnh thắng",
        en: "settings: inputs, flags, issuing bodies, signers; flags of the command line win"),
      commands: ["report"]),
    .init(
      name: "before", kind: .list, placeholder: "FILE",
      summary: Message(
        vi:
          "kết quả các kỳ trước (.ndjson, cũ trước mới sau) để so sánh; {month} là mọi tháng trước đã có",
        en:
          "results of earlier months (.ndjson, the older first) to compare with; {month}: all there are"
      ),
      commands: ["report"]),
    .init(
      name: "formats", kind: .value, placeholder: "ID,ID",
      summary: Message(
        vi: "chỉ ghi các định dạng này (\(ReportCommand.formats.joined(separator: ", ")))",
        en: "write only these formats (\(ReportCommand.formats.joined(separator: ", ")))"),
      commands: ["report"]),
    .init(
      name: "agencies", kind: .switched, placeholder: "",
      summary: Message(
        vi: "thêm cho mỗi cơ quan một thư mục báo cáo chỉ gồm thủ tục của cơ quan đó",
        en: "add a folder for each agency with its own procedures only"),
      commands: ["report"]),
    .init(
      name: "date", kind: .value, placeholder: "YYYY-MM-DD",
      summary: Message(
        vi: "ngày ghi trên báo cáo, mặc định theo --as-of, không thì hôm nay",
        en: "the day on the documents; that of --as-of, else today"),
      commands: documents),
    .init(
      name: "minutes-per-field", kind: .value, placeholder: "MINUTES",
      summary: Message(
        vi: "giả định để ước tính tiết kiệm: số phút khai một trường, ví dụ 0,5",
        en: "assumed for the estimate of savings: minutes per field, such as 0.5"),
      commands: documents),
    .init(
      name: "hourly-income", kind: .value, placeholder: "ĐỒNG",
      summary: Message(
        vi: "giả định để ước tính tiết kiệm: thu nhập bình quân một giờ, đồng",
        en: "assumed for the estimate of savings: average income per hour in đồng"),
      commands: documents),
    .init(
      name: "savings-basis", kind: .value, placeholder: "TEXT",
      summary: Message(
        vi: "nguồn của hai giả định trên, ghi cạnh ước tính",
        en: "where these two assumptions come from, printed beside the estimate"),
      commands: documents),
  ]

  /// Commands that write documents.
  private static let documents: Set<String> = ["analyze", "report"]
}
