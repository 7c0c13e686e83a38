// Number, date and place of issue: of which paper?

extension FormReader {
  /// The paper that a general word stands for in its place, as an index into ``Lexicon/papers``.
  mutating func resolved(_ paper: Int, _ scope: Scope) -> Int {
    let known = lexicon.papers[paper]
    guard !known.byContext.isEmpty else { return paper }
    // Under "Tài sản" too: the certificate of the land that the procedure is about.
    let isOpen = scope.entity == .person || scope.entity == .other
    let entity = isOpen && context.topics.contains(.parcel) ? Name.parcel : scope.entity
    // "Tên tổ chức chứng nhận", "Số giấy chứng nhận": what another body issues is no registration of it.
    let isOfOtherBody =
      entity == .organization && scope.organization != .applicantOrganization
      && scope.organization != .ownerOrganization && scope.organization != .organization
    if !isOfOtherBody, let id = known.byContext[entity], let paper = tables.papers[id] {
      return paper
    }
    return tables.otherPaper ?? paper
  }

  mutating func paperMeaning(
    _ field: FormOutline.Field, _ index: Int, _ reading: Reading, _ key: Reading,
    _ scope: inout Scope, isByKey: Bool
  ) -> Meaning? {
    let aspects = reading.kinds.intersection(.aspects)
    if !reading.kinds.isDisjoint(with: .contacts) { return nil }
    let isPlaceBehindPaper = reading.isPlaceAlone
    guard !reading.papers.isEmpty || !aspects.isEmpty || isPlaceBehindPaper else { return nil }
    // An attribute wording of several words that covers the label says more ("Số máy").
    if reading.papers.isEmpty, !reading.attributes.isEmpty { return nil }
    // "Tên doanh nghiệp đề nghị cấp giấy phép", "Mã số doanh nghiệp hoặc số quyết định thành lập".
    if let first = reading.attributes.first?.attribute,
      first == .organizationName || first == .organizationCode,
      aspects.isDisjoint(with: [.issueDate, .issuePlace]),
      reading.papers.allSatisfy({
        lexicon.papers[$0].id == .other || !lexicon.papers[$0].byContext.isEmpty
      })
    {
      return nil
    }
    if reading.papers.isEmpty, !reading.things.isEmpty,
      aspects.isDisjoint(with: [.issueDate, .issuePlace])
    {
      return nil
    }
    // "Mã sinh viên" behind an identity number: a number of another kind.
    if reading.papers.isEmpty, aspects == .number, !reading.parties.isEmpty { return nil }
    // "Tên giấy tờ": the name of a paper.
    if reading.kinds.contains(.name), aspects.isEmpty { return nil }

    // "Họ, chữ đệm và tên ghi trên giấy khai sinh": the name, not the paper.
    if aspects.isEmpty, !reading.namesPaperFirst, let first = reading.attributes.first?.attribute,
      first == .fullName || first == .birthDate
    {
      return nil
    }
    var opened: Scope.OpenPaper?
    var whose = scope.person
    let number: Int
    if let named = firstPaper(reading) {
      number = resolved(named, scope)
      // "hoặc Hộ chiếu số": an alternative, the paper before it stays open.
      if !reading.isAlternative {
        scope.paper = .init(paper: number, subject: scope.person, label: field.label)
      }
    } else if let open = scope.paper, open.subject == scope.person || reading.party == nil {
      number = open.paper
      whose = open.subject
      opened = open
    } else if let byKey = key.papers.first, lexicon.papers[byKey].id != .other {
      number = resolved(byKey, scope)
    } else if scope.entity == .organization, let registration = tables.businessRegistration {
      if aspects == .number { return nil }
      number = registration
    } else if scope.entity == .person, let identity = tables.identity, !aspects.isEmpty,
      aspects != .type
    {
      // A bare "Ngày cấp" in a person's block is of the identity paper; behind a bare "Số" it is of that.
      if aspects == .number { return nil }
      if isBehindBareNumber(index) { return Meaning(subject: whose) }
      number = identity
    } else {
      return nil
    }

    if number == tables.businessRegistration, reading.namesPaperFirst { returnToOwnBody(&scope) }
    let paper = lexicon.papers[number]
    // "Thời hạn hộ chiếu": what is asked of the paper is nothing that is known.
    if aspects.isEmpty, !reading.attributes.isEmpty, applicable(reading, scope) == nil {
      return Meaning(subject: whose)
    }
    guard
      let aspect = aspect(
        of: paper, aspects, field, reading, isPlaceBehindPaper: isPlaceBehindPaper)
    else { return nil }
    var attribute = paper.attributes[aspect]
    if aspect == .whole, paper.id == .identity,
      aspects.isSeveral || aspects.contains(.issueDatePlace)
    {
      attribute = .identityDocument
    }
    var meaning = Meaning(subject: attribute.map { subject(for: $0, scope) } ?? whose)
    if let attribute {
      switch attribute.entityName {
      case .person, .licence, .civilStatus: meaning.subject = whose
      default: break
      }
      // "Đã đăng ký khai sinh … số" in a block of nobody's own: of the one the form is about.
      let isOfNobody = scope.witness == .byDefault && reading.parties.isEmpty
      if tables.birthAttributes.contains(attribute), isOfNobody { meaning.subject = scope.base }
      // … and of the child whose birth is being registered, whoever was named last.
      if tables.birthAttributes.contains(attribute), whose == context.asker,
        context.isNewRecord(.child)
      {
        meaning.subject = .child
      }
      if tables.marriageAttributes.contains(attribute) {
        // "Giấy chứng nhận kết hôn của cha mẹ" in the form of a birth: the mother's.
        let isOfParents = scope.base == .child || context.isNewRecord(scope.base)
        meaning.subject = isOfParents ? scope.base.related(.mother) : scope.base
      }
      if tables.deathAttributes.contains(attribute), whose != .deceased {
        meaning.subject = scope.base.related(.deceased)
      }
    }
    if keepsEvidence, let opened { notes.append(.paperFromOrder(text(opened.label))) }
    if reading.papers.isEmpty, reading.unknown > 0 { return meaning }
    if reading.unknown > 2 || reading.unknownBefore > 0 { attribute = nil }
    if aspect == .issueDate { scope.date = index }
    guard let attribute else { return meaning }
    return finish(&meaning, attribute, reading, scope)
  }

  /// Whether a block has just asked the number of a paper that no words name: "Số", "do (cơ quan)", "cấp ngày".
  private mutating func isBehindBareNumber(_ index: Int) -> Bool {
    let section = form.fields[index].section
    for before in meanings.indices.suffix(3).reversed() {
      guard form.fields[before].section == section, meanings[before].attribute == nil else {
        return false
      }
      let label = readings.label(form.fields[before].label)
      let aspects = label.kinds.intersection(.aspects)
      if aspects.isEmpty || !label.papers.isEmpty || label.unknown > 0 { return false }
      if aspects == .number { return true }
    }
    return false
  }

  /// What is asked about a paper; `nil` where a place behind something else is no place of issue.
  private mutating func aspect(
    of paper: Lexicon.Paper, _ aspects: Lexicon.Generic.Kinds, _ field: FormOutline.Field,
    _ reading: Reading, isPlaceBehindPaper: Bool
  ) -> Lexicon.Paper.Aspect? {
    if isPlaceBehindPaper {
      guard let previous = meanings.last?.attribute,
        paper.attributes[.issueDate] == previous || paper.attributes[.number] == previous
      else { return nil }
      return .issuePlace
    }
    if aspects.isEmpty {
      switch field.kind {
      case .choice, .radio, .multipleChoice: return .type
      default: return .whole
      }
    }
    if aspects.contains(.number) {
      let asksIssue = !aspects.isDisjoint(with: [.issueDate, .issuePlace, .issueDatePlace])
      return asksIssue ? .whole : .number
    }
    if aspects.contains([.issueDate, .issuePlace]), reading.namesPaperFirst { return .whole }
    switch aspects.first {
    case .issueDate, .issueDatePlace: return .issueDate
    case .issuePlace: return .issuePlace
    case .expiryDate: return .expiryDate
    default: return .type
    }
  }

  /// "Sinh ngày … tại …": the place belongs to the date before it.
  mutating func placeOfBirth(_ reading: Reading, _ scope: Scope) -> Meaning? {
    guard reading.isPlaceAlone, let previous = meanings.last, previous.attribute == .birthDate,
      previous.subject == scope.person
    else { return nil }
    var meaning = Meaning(subject: previous.subject)
    return finish(&meaning, .birthPlace, reading, scope)
  }

  /// The identity paper where one is named, else the first paper.
  mutating func firstPaper(_ reading: Reading) -> Int? {
    guard reading.papers.count > 1 else { return reading.papers.first }
    let specific = reading.papers.filter { lexicon.papers[$0].id != .other }
    return specific.first { lexicon.papers[$0].id == .identity } ?? specific.first
      ?? reading.papers[0]
  }
}
