/// A reason for a verdict, with its explanation and with forms it applies to and not.
public struct Rule: Sendable {
  /// A tiny form for the documentation and the tests: labels in order, then the field meant.
  public struct Example: Sendable {
    /// Title of the procedure.
    public var title: String
    /// Step titles, each with the labels of its fields.
    public var steps: [(String, [String])]
    /// The label of the field that the rule is shown on; the last field of that label.
    public var field: String
  }

  public var id: String
  public var verdict: Finding.Verdict
  public var title: Message
  /// Why it matters, and on what it rests.
  public var reason: Message
  public var applies: [Example]
  public var doesNotApply: [Example]
}

/// THE LIST of rules. Its order is the precedence, so that each field is counted once: what a
/// lookup gives before what was asked before (both are derivable then), what was asked before what
/// no longer exists, and last the reasons to keep a field.
public enum Rules {
  public static let all: [Rule] = [
    accountKnows, portalKnows, suppliedAlready, databaseHolds, relationHolds, computation,
    repeatedFact, restated, repeatedWording, obsolete, newInformation, keyOfLookup, keyMissing,
    noSource, notRecognized, decidedDuplicate, decidedKeep,
  ]
  /// Those that no form alone can show: they need a supplied field or a decision.
  static let withoutExample: Set<String> = [
    suppliedAlready.id, decidedDuplicate.id, decidedKeep.id,
  ]

  public static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }

  static let accountKnows = Rule(
    id: "account-knows", verdict: .derivable,
    title: Message(vi: "Tài khoản đăng nhập đã có", en: "The sign-in account has it"),
    reason: Message(
      vi:
        "người nộp đăng nhập bằng VNeID hoặc tài khoản tổ chức: họ tên, số định danh, tên và mã tổ "
        + "chức đã biết",
      en:
        "the applicant signs in with VNeID or an organisation account, which gives name and number"
    ),
    applies: [
      .init(
        title: "Cấp giấy phép", steps: [("Thông tin người nộp", ["Họ và tên", "Số CCCD"])],
        field: "Số CCCD")
    ],
    doesNotApply: [
      .init(
        title: "Cấp giấy phép",
        steps: [
          ("Thông tin người nộp", ["Họ và tên"]),
          ("Thông tin chủ hồ sơ", ["Họ và tên", "Số CCCD"]),
        ], field: "Số CCCD")
    ])
  static let portalKnows = Rule(
    id: "portal-knows", verdict: .derivable,
    title: Message(vi: "Cổng dịch vụ công đã có", en: "The portal has it"),
    reason: Message(
      vi: "nơi nhận, tên thủ tục, ngày và nơi nộp, số bộ, cách nộp do chính cổng ghi nhận",
      en: "the portal itself records agency, procedure, date and place, number and way of filing"),
    applies: [
      .init(title: "Cấp giấy phép", steps: [("Đơn", ["Kính gửi", "Lý do"])], field: "Kính gửi")
    ],
    doesNotApply: [
      .init(title: "Cấp giấy phép", steps: [("Đơn", ["Lý do đề nghị"])], field: "Lý do đề nghị")
    ])
  static let suppliedAlready = Rule(
    id: "supplied-already", verdict: .derivable,
    title: Message(vi: "Biểu mẫu đã điền sẵn ở chỗ khác", en: "The form already supplies it"),
    reason: Message(
      vi: "một trường điền sẵn của thủ tục đã cho cùng thông tin",
      en: "a supplied field of the procedure gives the same data item"),
    applies: [], doesNotApply: [])
  static let databaseHolds = Rule(
    id: "database-holds", verdict: .derivable,
    title: Message(vi: "Cơ sở dữ liệu đã có", en: "A database holds it"),
    reason: Message(
      vi:
        "tra cứu bằng khóa đã biết (số định danh và họ tên, mã số doanh nghiệp, số giấy chứng nhận…)",
      en:
        "a lookup by a known key gives it (identity number and name, enterprise code, certificate "
        + "number…)"),
    applies: [
      .init(
        title: "Cấp giấy phép", steps: [("Thông tin người nộp", ["Họ và tên", "Dân tộc"])],
        field: "Dân tộc"),
      .init(
        title: "Cấp giấy phép",
        steps: [
          ("Thông tin người nộp", ["Họ và tên"]),
          ("Thông tin chủ hồ sơ", ["Họ và tên", "Số định danh cá nhân", "Dân tộc"]),
        ], field: "Dân tộc"),
    ],
    doesNotApply: [
      .init(
        title: "Cấp giấy phép",
        steps: [
          ("Thông tin người nộp", ["Họ và tên"]),
          ("Thông tin chủ hồ sơ", ["Họ và tên", "Dân tộc"]),
        ], field: "Dân tộc")
    ])
  static let relationHolds = Rule(
    id: "relation-holds", verdict: .derivable,
    title: Message(
      vi: "Cơ sở dữ liệu có quan hệ nhân thân", en: "A database holds the relation"),
    reason: Message(
      vi:
        "từ một người đã biết tra được cha, mẹ, vợ chồng, chủ hộ; từ doanh nghiệp tra được người đại "
        + "diện theo pháp luật",
      en: "from a known person father, mother, spouse, household head are looked up; from an "
        + "enterprise its legal representative"),
    applies: [
      .init(
        title: "Cấp giấy phép",
        steps: [("Thông tin người nộp", ["Họ và tên", "Họ và tên cha"])], field: "Họ và tên cha")
    ],
    doesNotApply: [
      .init(
        title: "Đăng ký khai sinh",
        steps: [("Người được khai sinh", ["Họ và tên", "Họ và tên mẹ"])], field: "Họ và tên mẹ")
    ])
  static let computation = Rule(
    id: "computation", verdict: .derivable,
    title: Message(vi: "Suy ra được", en: "It can be computed"),
    reason: Message(
      vi:
        "giới tính, năm sinh suy từ số định danh 12 chữ số; mã số thuế cá nhân và mã số BHXH chính là "
        + "số định danh",
      en:
        "sex and birth year follow from the 12-digit number; the personal tax and social insurance "
        + "numbers equal it"),
    applies: [
      .init(
        title: "Cấp giấy phép", steps: [("Thông tin người nộp", ["Họ và tên", "Số sổ BHXH"])],
        field: "Số sổ BHXH")
    ],
    doesNotApply: [
      .init(
        title: "Cấp giấy phép", steps: [("Thông tin người nộp", ["Số tài khoản ngân hàng"])],
        field: "Số tài khoản ngân hàng")
    ])
  static let repeatedFact = Rule(
    id: "repeated-fact", verdict: .duplicate,
    title: Message(vi: "Đã hỏi ở trên", en: "Asked before"),
    reason: Message(
      vi: "cùng một thông tin về cùng một chủ thể đã phải khai ở trường trước",
      en: "the same attribute of the same subject has to be declared in an earlier field"),
    applies: [
      .init(
        title: "Cấp giấy phép",
        steps: [
          ("Thông tin người nộp", ["Họ và tên"]), ("Thông tin chủ hồ sơ", ["Họ và tên chủ hồ sơ"]),
          ("Đơn", ["Tên chủ hồ sơ"]),
        ], field: "Tên chủ hồ sơ")
    ],
    doesNotApply: [
      .init(
        title: "Đăng ký khai sinh",
        steps: [("Người được khai sinh", ["Họ và tên cha", "Họ và tên mẹ"])],
        field: "Họ và tên mẹ")
    ])
  static let restated = Rule(
    id: "restated", verdict: .duplicate,
    title: Message(vi: "Nhập lại hoặc ghi bằng chữ", en: "Entered again or in words"),
    reason: Message(
      vi: "ô này chỉ lặp lại ô ngay trước", en: "the box only repeats the one before it"),
    applies: [
      .init(
        title: "Đăng ký khai sinh",
        steps: [("Người được khai sinh", ["Ngày sinh", "Ghi bằng chữ"])], field: "Ghi bằng chữ")
    ],
    doesNotApply: [])
  static let repeatedWording = Rule(
    id: "repeated-wording", verdict: .duplicate,
    title: Message(vi: "Cùng câu hỏi, cùng lời", en: "The same question word for word"),
    reason: Message(
      vi: "câu hỏi trùng từng chữ với một câu trước, về cùng chủ thể, cùng kiểu trả lời",
      en: "the question repeats an earlier one word for word, about the same subject"),
    applies: [
      .init(
        title: "Cấp giấy phép",
        steps: [
          ("Đơn", ["Công suất thiết kế của nhà máy"]),
          ("Phụ lục", ["Công suất thiết kế của nhà máy"]),
        ], field: "Công suất thiết kế của nhà máy")
    ],
    doesNotApply: [
      .init(
        title: "Cấp giấy phép", steps: [("Đơn", ["Ghi chú"]), ("Phụ lục", ["Ghi chú"])],
        field: "Ghi chú")
    ])
  static let obsolete = Rule(
    id: "obsolete", verdict: .obsolete,
    title: Message(vi: "Không còn tồn tại", en: "No longer exists"),
    reason: Message(
      vi: "cấp huyện không còn từ 1/7/2025; sổ hộ khẩu giấy hết giá trị từ 1/1/2023",
      en:
        "there is no district level since 1 July 2025, no paper residence book since 1 January 2023"
    ),
    applies: [
      .init(
        title: "Cấp giấy phép",
        steps: [
          ("Thông tin người nộp", ["Họ và tên"]),
          ("Thông tin chủ hồ sơ", ["Họ và tên", "Quận/Huyện"]),
        ], field: "Quận/Huyện")
    ],
    doesNotApply: [
      .init(
        title: "Cấp giấy phép",
        steps: [
          ("Thông tin người nộp", ["Họ và tên"]),
          ("Thông tin chủ hồ sơ", ["Họ và tên", "Phường/Xã"]),
        ], field: "Phường/Xã")
    ])
  static let newInformation = Rule(
    id: "new-information", verdict: .keep,
    title: Message(vi: "Thông tin mới", en: "New information"),
    reason: Message(
      vi:
        "thông tin về sự kiện, thay đổi, nguyện vọng hoặc người chưa có dữ liệu: chưa cơ sở dữ liệu "
        + "nào có",
      en: "an event, a change, a wish, or a subject without record: no database can hold it yet"),
    applies: [
      .init(
        title: "Đăng ký khai sinh", steps: [("Người được khai sinh", ["Họ và tên", "Dân tộc"])],
        field: "Dân tộc")
    ],
    doesNotApply: [])
  static let keyOfLookup = Rule(
    id: "key-of-lookup", verdict: .keep,
    title: Message(vi: "Khóa tra cứu", en: "Key of a lookup"),
    reason: Message(
      vi: "phải khai để tra được các thông tin khác",
      en: "it must be declared so that others follow"),
    applies: [
      .init(
        title: "Cấp giấy phép",
        steps: [
          ("Thông tin người nộp", ["Họ và tên"]),
          ("Thông tin chủ hồ sơ", ["Họ và tên", "Số định danh cá nhân", "Dân tộc"]),
        ], field: "Số định danh cá nhân")
    ],
    doesNotApply: [])
  static let keyMissing = Rule(
    id: "key-missing", verdict: .keep,
    title: Message(vi: "Thiếu khóa tra cứu", en: "The key is missing"),
    reason: Message(
      vi: "có nguồn giữ thông tin này nhưng biểu mẫu không hỏi khóa để tra",
      en: "a source holds it, but the form does not ask the key to look it up"),
    applies: [
      .init(
        title: "Cấp giấy phép",
        steps: [
          ("Thông tin người nộp", ["Họ và tên"]),
          ("Thông tin chủ hồ sơ", ["Họ và tên", "Dân tộc"]),
        ], field: "Dân tộc")
    ],
    doesNotApply: [])
  static let noSource = Rule(
    id: "no-source", verdict: .keep,
    title: Message(vi: "Chưa nguồn nào có", en: "No source holds it"),
    reason: Message(
      vi: "không nguồn đang bật nào giữ thông tin này", en: "no active source holds it"),
    applies: [
      .init(
        title: "Cấp giấy phép", steps: [("Thông tin người nộp", ["Nghề nghiệp"])],
        field: "Nghề nghiệp")
    ],
    doesNotApply: [])
  static let notRecognized = Rule(
    id: "not-recognized", verdict: .keep,
    title: Message(vi: "Câu hỏi riêng của thủ tục", en: "A question of its own"),
    reason: Message(
      vi: "không nhận ra là thông tin nào của danh mục: giữ lại",
      en: "not recognised as any attribute of the catalogue: kept"),
    applies: [
      .init(
        title: "Cấp giấy phép", steps: [("Đơn", ["Chiều cao công trình"])],
        field: "Chiều cao công trình")
    ],
    doesNotApply: [])
  static let decidedDuplicate = Rule(
    id: "decided-duplicate", verdict: .duplicate,
    title: Message(vi: "Quyết định: trùng với câu trước", en: "Decided: it repeats another"),
    reason: Message(
      vi: "cán bộ đã đọc và quyết định câu này hỏi lại một câu trước",
      en: "somebody read it and decided that it repeats an earlier field"),
    applies: [], doesNotApply: [])
  static let decidedKeep = Rule(
    id: "decided-keep", verdict: .keep,
    title: Message(vi: "Quyết định: giữ lại", en: "Decided: it stays"),
    reason: Message(
      vi: "cán bộ đã đọc và quyết định vẫn phải hỏi; lý do ghi trong tệp quyết định",
      en:
        "somebody read it and decided that it has to be asked; the reason is in the decisions file"),
    applies: [], doesNotApply: [])
}
