/// The words of the field for roles, verdicts, statuses (SPEC section 2).
public enum Terms {
  public static func role(_ role: Field.Role) -> Message {
    switch role {
    case .declared: Message(vi: "phải khai báo", en: "declared")
    case .supplied: Message(vi: "đã điền sẵn", en: "supplied")
    case .attachment: Message(vi: "thành phần hồ sơ", en: "attachment")
    case .hidden: Message(vi: "ẩn", en: "hidden")
    }
  }

  public static func verdict(_ verdict: Finding.Verdict) -> Message {
    switch verdict {
    case .derivable: Message(vi: "suy ra được", en: "derivable")
    case .duplicate: Message(vi: "trùng", en: "duplicate")
    case .obsolete: Message(vi: "lỗi thời", en: "obsolete")
    case .keep: Message(vi: "giữ lại", en: "keep")
    }
  }

  public static func confidence(_ confidence: Finding.Confidence) -> Message {
    switch confidence {
    case .certain: Message(vi: "chắc chắn", en: "certain")
    case .likely: Message(vi: "cần xem lại", en: "likely")
    }
  }

  public static func status(_ status: Source.Status) -> Message {
    switch status {
    case .connected: Message(vi: "đã kết nối", en: "connected")
    case .published: Message(vi: "đã công bố", en: "published")
    case .inLaw: Message(vi: "có trong văn bản", en: "in law")
    }
  }

  public static func decision(_ kind: Decision.Kind) -> Message {
    switch kind {
    case .accept: Message(vi: "chấp nhận", en: "accept")
    case .reject: Message(vi: "bác", en: "reject")
    case .notApplicable: Message(vi: "không áp dụng", en: "not applicable")
    case .countAs: Message(vi: "tính là", en: "count as")
    }
  }
}
