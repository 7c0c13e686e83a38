// When, where and with whom an application is filed, and as what.

extension FormReader {
  /// The date and the place of an application, told by where they stand.
  mutating func whenOrWhere(
    _ field: FormOutline.Field, _ index: Int, _ reading: Reading, _ scope: inout Scope
  ) -> Meaning? {
    guard field.group < 0 else { return nil }
    let left = form.fields.count - index
    // "Ngày … tháng … năm …" in one box at the top or the bottom of an application: its own date.
    if reading.isDateAlone {
      let isAtEdge =
        (index < 2 || left <= 6)
        && !readings.label(form.fields[max(0, index - 1)].label).endsInTime
      if isAtEdge || isInHeadOfPaper(field) {
        scope.date = index
        return Meaning(subject: .case_, attribute: .submissionDate)
      }
    }
    guard index > 5, left <= 5 else { return nil }
    if reading.asksWhen, scope.entity == .person {
      scope.date = index
      return Meaning(subject: .case_, attribute: .submissionDate)
    }
    if reading.asksWhere, left > 1 {
      let next = readings.label(form.fields[index + 1].label)
      if next.dateBox == .day || next.isDateAlone {
        return Meaning(subject: .case_, attribute: .submissionPlace)
      }
    }
    return nil
  }

  /// Whether a field is among the first of a block whose title is that of an application: "Văn bản đề nghị".
  mutating func isInHeadOfPaper(_ field: FormOutline.Field) -> Bool {
    guard field.section >= 0, form.sections[Int(field.section)].kind == .step else { return false }
    let before = form.fields[..<meanings.count].suffix(3).count { $0.section == field.section }
    return before < 3
      && readings.heading(form.sections[Int(field.section)].title).namesApplication
  }

  /// "Bên bảo đảm / Bên nhận bảo đảm / Người đại diện": which of them the one who applies is.
  mutating func asksRole(_ field: FormOutline.Field, _ reading: Reading) -> Bool {
    switch field.kind {
    case .choice, .radio, .multipleChoice:
      reading.parties.count > 1 && reading.attributes.isEmpty && reading.generics.isEmpty
        && reading.papers.isEmpty && reading.unknown == 0
    default: false
    }
  }

  /// "Nhà đầu tư là", "Chủ cơ sở nuôi là": a person or a body?
  mutating func asksKind(_ field: FormOutline.Field, _ reading: Reading) -> Bool {
    guard reading.endsInIs, field.kind == .radio || field.kind == .choice else { return false }
    return reading.party.map { isHolder($0) || isAsker($0) && reading.mainWordCount <= 5 }
      ?? (reading.things.first == .organization)
  }

  mutating func caseMeaning(
    _ wording: Lexicon.AttributeWording, _ field: FormOutline.Field, _ index: Int,
    _ reading: Reading, _ scope: inout Scope
  ) -> Meaning {
    let attribute = wording.attribute
    var meaning = Meaning(subject: .case_, attribute: attribute)
    if attribute == .receivingAgency, isChoosingAgency(field, reading) {
      // The step in which the agency is chosen tells the portal what it then knows.
      meaning.isNew = true
      return meaning
    }
    if attribute == .applicantKind {
      meaning.subject = reading.party.map { subject(of: $0, reading, scope) } ?? scope.person
      let isAnswer =
        switch field.kind {
        case .choice, .radio, .multipleChoice, .text: true
        default: false
        }
      // "Là đối tượng: …" in an application is a group of people, not the kind of filer.
      let isLoose = field.kind == .text && reading.found == ["đối tượng"]
      if meaning.subject != .applicant || !isAnswer || isLoose
        || field.kind == .text && reading.mainWordCount > 8
      {
        meaning.attribute = nil
      }
      return meaning
    }
    if attribute == .content, reading.endsInReason { meaning.attribute = .reason }
    if attribute == .submissionDate { scope.date = index }
    if reading.unknown > 0 { meaning.attribute = nil }
    // "Số hồ sơ người có công", "Ngày lập văn bản ủy quyền": not of this dossier.
    let isPortal =
      attribute == .dossierNumber || attribute == .submissionDate || attribute == .submissionPlace
    // … and under "Thông tin người có công" the number of his file.
    let isAnothers =
      attribute == .dossierNumber && scope.isNamedByTitle && scope.person != .applicant
      && scope.person != context.asker
    if isAnothers { meaning.attribute = nil }
    // "Người nhận chuyển nhượng": the contract's number, "Nơi lập", "Ngày lập": not of this application.
    if attribute == .submissionDate || attribute == .submissionPlace, scope.isNamedByTitle,
      Subject.withRelatives.contains(scope.person)
    {
      meaning.attribute = nil
    }
    if isPortal, !reading.papers.isEmpty || reading.party.map({ !isAsker($0) }) ?? false {
      meaning.attribute = nil
    }
    return meaning
  }

  /// Whether a field stands in a block of its own for choosing where to file: "Cơ quan thực hiện".
  mutating func isChoosingAgency(_ field: FormOutline.Field, _ reading: Reading) -> Bool {
    guard field.section >= 0, field.kind == .choice || field.kind == .radio else { return false }
    // "Đơn vị tiếp nhận" at the top of a wizard.
    let title = readings.heading(form.sections[Int(field.section)].title)
    if meanings.count < 4, form.sections.count > 1, !title.namesApplication, title.parties.isEmpty,
      !reading.plainText.text.hasPrefix("kinh g"),
      reading.attributes.contains(where: { $0.attribute == .receivingAgency })
    {
      return true
    }
    return title.attributes.contains {
      $0.attribute == .receivingAgency
    }
  }
}
