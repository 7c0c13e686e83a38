/// What the documents are called.
enum ReportTitle {
  /// "Kết quả rà soát, cắt giảm thông tin phải khai báo tháng 11 năm 2026".
  static func text(_ context: ReportContext) -> String {
    let isVietnamese = context.language == .vietnamese
    let title =
      isVietnamese
      ? "Kết quả rà soát, cắt giảm thông tin phải khai báo trong biểu mẫu điện tử"
      : "Results of reviewing and cutting the information declared in e-forms"
    guard let month = context.month else { return title }
    return isVietnamese
      ? "\(title) \(month.text(.vietnamese))" : "\(title), \(month.text(.english))"
  }
}
