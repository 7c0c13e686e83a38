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
    return Message(vi: vi, en: en)
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
