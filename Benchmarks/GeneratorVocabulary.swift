/// Wordings of generated forms.
enum Vocabulary {
  static let procedures: [(title: String, persons: [String])] = [
    ("Đăng ký khai sinh", ["người nộp hồ sơ", "trẻ em", "người mẹ", "người cha"]),
    ("Đăng ký kết hôn", ["bên nam", "bên nữ"]),
    ("Cấp giấy phép xây dựng", ["chủ hộ", "người đại diện"]),
    ("Cấp đổi giấy phép lái xe", ["người nộp hồ sơ"]),
    ("Đăng ký biến động đất đai", ["người sử dụng đất", "người được ủy quyền"]),
    ("Đăng ký thường trú", ["người nộp hồ sơ", "chủ hộ"]),
    ("Đăng ký hộ kinh doanh", ["chủ hộ kinh doanh"]),
    ("Cấp lại chứng chỉ hành nghề", ["người yêu cầu"]),
  ]
  static let personLabels = [
    "Họ và tên", "Ngày, tháng, năm sinh", "Giới tính", "Số căn cước công dân", "Ngày cấp",
    "Nơi cấp",
    "Dân tộc", "Quốc tịch", "Quê quán", "Nơi đăng ký thường trú", "Chỗ ở hiện nay",
    "Tỉnh/Thành phố",
    "Quận/Huyện", "Phường/Xã", "Số điện thoại", "Email", "Nghề nghiệp",
  ]
  static let organizationLabels = [
    "Tên doanh nghiệp", "Mã số doanh nghiệp", "Địa chỉ trụ sở chính",
    "Người đại diện theo pháp luật",
    "Chức vụ", "Vốn điều lệ",
  ]
  static let requestLabels = [
    "Kính gửi", "Nội dung đề nghị", "Lý do", "Số lượng bản sao", "Hình thức nhận kết quả",
    "Ghi chú",
    "Tôi cam đoan những lời khai trên là đúng", "Tệp đính kèm", "Ngày làm đơn",
  ]
  static let ownLabels = [
    "Diện tích khu", "Công suất thiết bị", "Tên sản phẩm", "Loại công trình", "Vị trí lô",
    "Mã thiết kế",
  ]
  /// `item<TAB>wording` for each label that many forms share, for scripts that are measured beside us.
  static var wordings: String {
    (personLabels + organizationLabels + requestLabels).enumerated()
      .map { "\($0.offset)\t\($0.element)\n" }.joined()
  }
  static let kinds = [
    "textfield", "textfield", "textfield", "textfield", "select", "datetime", "textarea", "number",
    "radio",
    "checkbox", "day",
  ]
  static let options = [
    ["Nam", "Nữ"], ["Có", "Không"], ["Kinh", "Tày", "Thái", "Mường"],
    ["Trực tiếp", "Qua bưu điện"],
  ]
}

/// What the builder of Form.io writes of its own accord.
enum Defaults {
  private static let empty = GeneratedJSON.string("")
  private static let no = GeneratedJSON.bool(false)

  static let head: [(String, GeneratedJSON)] = [
    ("labelPosition", .string("top")), ("placeholder", empty), ("description", empty),
    ("tooltip", empty), ("prefix", empty), ("suffix", empty),
    ("widget", .object([("type", .string("input"))])), ("customClass", empty), ("tabindex", empty),
    ("autocomplete", empty), ("hidden", no), ("hideLabel", no), ("showWordCount", no),
    ("showCharCount", no), ("autofocus", no), ("spellcheck", .bool(true)), ("disabled", no),
    ("modalEdit", no), ("multiple", no), ("persistent", .bool(true)),
    ("inputFormat", .string("plain")), ("protected", no), ("dbIndex", no), ("encrypted", no),
    ("redrawOn", empty), ("clearOnHide", .bool(true)), ("customDefaultValue", empty),
    ("calculateValue", empty), ("calculateServer", no), ("allowCalculateOverride", no),
    ("validateOn", .string("change")),
  ]
  static let validate: [(String, GeneratedJSON)] = [
    ("pattern", empty), ("customMessage", empty), ("custom", empty), ("customPrivate", no),
    ("json", empty), ("minLength", empty), ("maxLength", empty), ("multiple", no), ("unique", no),
  ]
  static let conditional = GeneratedJSON.object([
    ("show", .null), ("when", .null), ("eq", empty), ("json", empty),
  ])
  static let tail: [(String, GeneratedJSON)] = [
    ("unique", no), ("errorLabel", empty), ("tags", .array([])), ("properties", .object([])),
    ("customConditional", empty), ("logic", .array([])), ("attributes", .object([])),
    (
      "overlay",
      .object([
        ("style", empty), ("page", empty), ("left", empty), ("top", empty), ("width", empty),
        ("height", empty),
      ])
    ),
    ("refreshOn", empty), ("addons", .array([])),
  ]
}
