/// Why a field got its verdict, in words that an official understands.
enum Explanation {
  /// One sentence for a field.
  static func reason(
    _ field: Analysis.AnalyzedField, in analysis: Analysis, _ catalogue: Catalogue
  ) -> Message {
    guard let finding = field.finding else {
      return field.field.role == .attachment
        ? Message(vi: "thành phần hồ sơ, không tính vào tỷ lệ", en: "attachment, not in the rate")
        : Message(vi: "biểu mẫu đã điền sẵn hoặc khóa", en: "the form already fills or locks it")
    }
    let rule = Rules.rule(finding.rule)
    let title = rule?.title ?? Message(vi: finding.rule, en: finding.rule)
    var vi = title.vietnamese
    var en = title.english
    if let source = finding.source.flatMap(catalogue.source) {
      vi += ": \(source.name.vietnamese)"
      en += ": \(source.name.english)"
    }
    if !finding.from.isEmpty {
      let names = finding.from.map { name(of: $0, catalogue) }
      vi += ", tra bằng " + names.map(\.vietnamese).joined(separator: " và ")
      en += ", looked up by " + names.map(\.english).joined(separator: " and ")
    }
    if finding.verdict == .duplicate, let earlier = finding.duplicateOf.flatMap(analysis.field) {
      vi += ": “\(earlier.field.label)”"
      en += ": \"\(earlier.field.label)\""
    }
    if finding.verdict == .obsolete, let index = field.meaning.obsolete {
      vi += ": \(catalogue.obsolete[index].reason.vietnamese)"
      en += ": \(catalogue.obsolete[index].reason.english)"
    }
    if finding.confidence == .likely, finding.verdict.isReducible {
      vi += " (cần người đọc xác nhận)"
      en += " (to be confirmed by a reader)"
    }
    if let decided = finding.decided {
      let words = words(for: decided)
      vi += " [\(words.vietnamese)]"
      en += " [\(words.english)]"
    }
    return Message(vi: vi, en: en)
  }

  /// "Trần Thị B, 20/11/2026: chấp nhận; máy: trùng (cần xem lại)".
  static func words(for decided: DecidedFinding) -> Message {
    let decision = decided.decision
    func text(_ language: Language) -> String {
      let who = [decision.name, decision.date?.text(language) ?? ""].filter { !$0.isEmpty }
      let head = who.isEmpty ? "" : who.joined(separator: ", ") + ": "
      let why = [decision.reason, decision.legalReference].filter { !$0.isEmpty }
      let body =
        Terms.decision(decision.kind)[language]
        + (why.isEmpty ? "" : " — " + why.joined(separator: "; "))
      let own = Terms.verdict(decided.verdict)[language]
      let likely =
        decided.verdict.isReducible ? " (\(Terms.confidence(decided.confidence)[language]))" : ""
      return head + body + (language == .vietnamese ? "; máy: " : "; the engine: ") + own + likely
    }
    return Message(vi: text(.vietnamese), en: text(.english))
  }

  /// "số định danh cá nhân của người nộp".
  static func name(of fact: Fact, _ catalogue: Catalogue) -> Message {
    let attribute =
      catalogue.name(of: fact.attribute) ?? Message(vi: fact.attribute.id, en: fact.attribute.id)
    let subject = SubjectNames.name(of: fact.subject)
    return Message(
      vi: "\(attribute.vietnamese) của \(subject.vietnamese)",
      en: "\(attribute.english) of \(subject.english)")
  }
}

extension Explanation {
  /// What told what a field is: a short name for it, and the words.
  static func words(for evidence: Evidence) -> (name: Message, value: Message) {
    let subject = Message(vi: "chủ thể", en: "subject")
    func quoted(_ vi: String, _ en: String, _ text: String) -> Message {
      Message(vi: "\(vi): “\(text)”", en: "\(en): “\(text)”")
    }
    func list(_ texts: [String]) -> Message {
      let list = texts.map { "“\($0)”" }.joined(separator: ", ")
      return Message(vi: list, en: list)
    }
    return switch evidence {
    case .words(let texts): (Message(vi: "nhận ra", en: "recognised"), list(texts))
    case .keyWords(let texts): (Message(vi: "theo khóa", en: "by the key"), list(texts))
    case .subjectFromLabel(let text):
      (subject, quoted("do câu hỏi nói", "named by the label", text))
    case .subjectFromHeading(let text):
      (subject, quoted("do tiêu đề", "named by the heading", text))
    case .subjectFromKey(let text):
      (subject, Message(vi: "do khóa: \(text)", en: "told by the key: \(text)"))
    case .subjectFromOrder(let text):
      (subject, quoted("người nêu ở câu trước", "introduced by an earlier field", text))
    case .subjectByDefault:
      (
        subject,
        Message(
          vi: "không nêu ai khác: người làm đơn", en: "nobody else is named: the one who applies")
      )
    case .overruled(let key):
      (
        Message(vi: "bỏ qua", en: "overruled"),
        Message(vi: "khóa nói khác: \(key)", en: "the key says otherwise: \(key)")
      )
    case .paperFromOrder(let text):
      (Message(vi: "giấy tờ", en: "paper"), quoted("nêu ở", "named by", text))
    case .placeFromOrder(let text):
      (Message(vi: "địa chỉ", en: "address"), quoted("thuộc", "part of", text))
    case .dateFromOrder(let text): (Message(vi: "nối tiếp", en: "continues"), list([text]))
    case .mistyped(let text):
      (
        Message(vi: "sửa lỗi gõ", en: "typing error"),
        Message(vi: "hiểu là “\(text)”", en: "read as “\(text)”")
      )
    case .unknownWords(let text):
      (
        Message(vi: "không rõ", en: "not known"),
        Message(vi: "còn từ chưa hiểu trong “\(text)”", en: "words without a meaning in “\(text)”")
      )
    case .isNew:
      (
        Message(vi: "mới hoặc đã qua", en: "new or past"),
        Message(vi: "không có trong dữ liệu hiện hành", en: "current data do not hold it")
      )
    }
  }

  /// When a field is asked all the same, although a source holds the answer.
  static let exceptions: [Message] = [
    Message(
      vi:
        "dữ liệu thiếu, chưa đủ hoặc sai thì hỏi và đề nghị cập nhật (NQ 66.7/2025, khoản 2 Điều 2)",
      en:
        "where the data are missing or wrong the form asks, and an update is requested (66.7/2025, "
        + "article 2.2)"),
    Message(
      vi: "cần bảo đảm chất lượng, cập nhật, xác minh dữ liệu (NĐ 47/2020/NĐ-CP, khoản 3 Điều 9)",
      en: "for quality, update or verification of the data (Decree 47/2020, article 9.3)"),
    Message(
      vi:
        "chỉ dùng trong phạm vi mục đích mà luật bảo vệ dữ liệu cá nhân cho phép (Luật 91/2025/QH15)",
      en: "only within the purposes of the law on personal data protection (Law 91/2025/QH15)"),
    Message(
      vi: "người nước ngoài, người Việt Nam ở nước ngoài: chỉ khi cơ sở dữ liệu có (NQ 66.7/2025, "
        + "khoản 3 Điều 2)",
      en:
        "foreigners and Vietnamese living abroad only as far as the database covers them (66.7/2025, "
        + "article 2.3)"),
  ]

  /// "hỏi số định danh cá nhân của mẹ thay cho 6 trường: giảm 5".
  static func sentence(for suggestion: Suggestion, _ catalogue: Catalogue) -> Message {
    func asked(_ language: Language) -> [String] {
      suggestion.ask.map { catalogue.name(of: $0)?[language] ?? $0.id }
    }
    let whose = SubjectNames.name(of: suggestion.subject)
    let count = suggestion.frees.count
    return Message(
      vi: "hỏi \(asked(.vietnamese).joined(separator: " và ")) của \(whose.vietnamese) thay cho "
        + "\(count) trường: giảm \(suggestion.net)",
      en: "ask \(asked(.english).joined(separator: " and ")) of \(whose.english) instead of "
        + "\(count) fields: net −\(suggestion.net)")
  }
}

/// Subjects in words.
enum SubjectNames {
  static func name(of subject: Subject) -> Message {
    let parts = subject.name.split(separator: ".").map(String.init)
    let names = parts.map { known[$0] ?? Message(vi: "“\($0)”", en: "\"\($0)\"") }
    return Message(
      vi: names.reversed().map(\.vietnamese).joined(separator: " của "),
      en: names.reversed().map(\.english).joined(separator: " of "))
  }

  private static let known: [String: Message] = [
    "applicant": Message(vi: "người nộp hồ sơ", en: "the applicant"),
    "applicantOrganization": Message(vi: "tổ chức nộp hồ sơ", en: "the applicant organisation"),
    "owner": Message(vi: "chủ hồ sơ", en: "the owner of the dossier"),
    "ownerOrganization": Message(vi: "tổ chức là chủ hồ sơ", en: "the owner organisation"),
    "representative": Message(vi: "người được ủy quyền", en: "the authorised person"),
    "authorizer": Message(vi: "người ủy quyền", en: "the authorising person"),
    "principal": Message(
      vi: "người được cấp, được đăng ký", en: "the person the paper is about"),
    "child": Message(vi: "trẻ, con", en: "the child"),
    "father": Message(vi: "cha", en: "the father"),
    "mother": Message(vi: "mẹ", en: "the mother"),
    "parents": Message(vi: "cha mẹ", en: "the parents"),
    "spouse": Message(vi: "vợ hoặc chồng", en: "the spouse"),
    "husband": Message(vi: "bên nam", en: "the husband"),
    "wife": Message(vi: "bên nữ", en: "the wife"),
    "deceased": Message(vi: "người chết", en: "the deceased"),
    "guardian": Message(vi: "người giám hộ", en: "the guardian"),
    "ward": Message(vi: "người được giám hộ", en: "the ward"),
    "householdHead": Message(vi: "chủ hộ", en: "the head of the household"),
    "householdMember": Message(vi: "thành viên hộ", en: "a member of the household"),
    "legalRepresentative": Message(
      vi: "người đại diện theo pháp luật", en: "the legal representative"),
    "organization": Message(vi: "tổ chức", en: "the organisation"),
    "parcel": Message(vi: "thửa đất", en: "the parcel"),
    "vehicle": Message(vi: "phương tiện", en: "the vehicle"),
    "case": Message(vi: "hồ sơ", en: "the dossier"),
    "transferor": Message(vi: "bên chuyển nhượng", en: "the transferor"),
    "transferee": Message(vi: "bên nhận chuyển nhượng", en: "the transferee"),
    "contactPerson": Message(vi: "người liên hệ", en: "the contact person"),
    "recipient": Message(vi: "người nhận", en: "the recipient"),
    "witness": Message(vi: "người làm chứng", en: "the witness"),
    "sibling": Message(vi: "anh chị em", en: "a sibling"),
  ]
}
