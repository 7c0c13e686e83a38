import FormReduction

// The part of THE LIST that measures.
extension Flags {
  static let benchmarkCommand = Subcommand(
    name: "benchmark", arguments: "PATH…",
    summary: Message(
      vi:
        "đo tốc độ phân tích trên biểu mẫu của mình, từng công đoạn: MB/giây, trường/giây, bộ nhớ",
      en: "measure the throughput on your own forms, room by room: MB/s, fields/s, memory"))

  static let benchmark: [Flag] = [
    .init(
      name: "rounds", kind: .value, placeholder: "N",
      summary: Message(
        vi: "số vòng đo, mặc định 5; kết quả là trung vị",
        en: "rounds, 5 by default; medians are shown"),
      commands: ["benchmark"]),
    .init(
      name: "with-fields", kind: .switched, placeholder: "",
      summary: Message(
        vi: "đo thêm cả lần chạy ghi từng trường (ndjson)",
        en: "time the run that writes every field (ndjson) as well"),
      commands: ["benchmark"]),
  ]
}
