// Number, date and place of issue: of which paper?

extension FormReader {
  func resolved(_ paper: Lexicon.Paper, _ scope: Scope) -> Lexicon.Paper {
    guard !paper.byContext.isEmpty else { return paper }
    let entity =
      scope.entity == "person" && context.topics.contains("parcel") ? "parcel" : scope.entity
    if let id = paper.byContext[entity], let known = contextPapers[id] { return known }
    return contextPapers["other"] ?? paper
  }

  func paperMeaning(
    _ field: Field, _ index: Int, _ reading: Reading, _ key: Reading, _ scope: inout Scope,
    isByKey: Bool
  ) -> Meaning? {
    let aspects = ["number", "issueDate", "issuePlace", "expiryDate", "type", "issueDatePlace"]
      .filter { reading.generic($0) != nil }
    if ["phone", "email", "fax", "website"].contains(where: { reading.generic($0) != nil }) {
      return nil
    }
    let isPlaceBehindPaper =
      reading.generic("place") != nil && aspects.isEmpty && reading.papers.isEmpty
      && reading.attributes.isEmpty && reading.unknownBefore + reading.unknownBehind == 0
      && reading.places.isEmpty && reading.things.isEmpty
    guard !reading.papers.isEmpty || !aspects.isEmpty || isPlaceBehindPaper else { return nil }
    // An attribute wording of several words that covers the label says more ("Số máy").
    if reading.papers.isEmpty, !reading.attributes.isEmpty { return nil }
    // "Tên doanh nghiệp đề nghị cấp giấy phép", "Mã số doanh nghiệp hoặc số quyết định thành lập".
    if reading.papers.allSatisfy({ $0.id == "other" }), reading.generic("issueDate") == nil,
      reading.generic("issuePlace") == nil,
      let first = reading.attributes.first?.attribute.id,
      first == "organization.name" || first == "organization.code"
    {
      return nil
    }
    if reading.papers.isEmpty, !reading.things.isEmpty, reading.generic("issueDate") == nil,
      reading.generic("issuePlace") == nil
    {
      return nil
    }
    // "Tên giấy tờ": the name of a paper.
    if reading.generic("name") != nil, aspects.isEmpty { return nil }

    var opened: String?
    var whose = scope.person
    var paper: Lexicon.Paper
    if let named = firstPaper(reading) {
      paper = resolved(named, scope)
      // "hoặc Hộ chiếu số": an alternative, the paper before it stays open.
      if reading.wording.words.first?.plain != "hoac" {
        scope.paper = (paper, scope.person, field.label)
      }
    } else if let open = scope.paper, open.subject == scope.person || reading.party == nil {
      paper = open.paper
      whose = open.subject
      opened = open.label
    } else if let byKey = key.papers.first, byKey.id != "other" {
      paper = resolved(byKey, scope)
    } else if scope.entity == "organization",
      let registration = contextPapers["businessRegistration"]
    {
      paper = registration
      if aspects == ["number"] { return nil }
    } else if scope.entity == "person", let identity = contextPapers["identity"],
      !aspects.isEmpty, aspects != ["type"]
    {
      // A bare "Ngày cấp" in a person's block is of the identity paper.
      if aspects == ["number"] { return nil }
      paper = identity
    } else {
      return nil
    }

    var aspect = aspects.first ?? "whole"
    if isPlaceBehindPaper {
      guard let previous = meanings.last?.attribute,
        paper.attributes["issueDate"] == previous || paper.attributes["number"] == previous
          || reading.isContinuation && meanings.last?.attribute == nil
      else { return nil }
      aspect = "issuePlace"
    }
    if aspects.contains("number"), aspects.count == 1 { aspect = "number" }
    let isChoice = field.kind == .choice || field.kind == .radio || field.kind == .multipleChoice
    if aspect == "whole", isChoice || reading.generic("type") != nil { aspect = "type" }
    if aspects.contains("number"),
      aspects.contains("issueDate") || aspects.contains("issuePlace")
        || aspects.contains("issueDatePlace")
    {
      aspect = "whole"
    }
    if aspect == "whole", !reading.papers.isEmpty,
      aspects.count > 1
        || aspects.contains("issueDatePlace")
    {
      aspect = "whole"
    }
    if aspect == "issueDatePlace" { aspect = "issueDate" }
    if !reading.papers.isEmpty, aspects.first != "number",
      aspects.contains("issueDate"), aspects.contains("issuePlace"),
      paperStandsFirst(reading)
    {
      aspect = "whole"
    }

    var attribute = paper.attributes[aspect]
    if aspect == "whole", paper.id == "identity",
      aspects.count > 1 || reading.generic("issueDatePlace") != nil
    {
      attribute = Attribute("person.identityDocument")
    }
    var meaning = Meaning(subject: attribute.map { subject(for: $0, scope) } ?? whose)
    if let attribute, ["person", "licence", "civilStatus"].contains(attribute.entity) {
      meaning.subject = whose
    }
    if attribute?.id.hasPrefix("civilStatus.marriage") == true { meaning.subject = scope.base }
    if attribute?.id.hasPrefix("civilStatus.death") == true, whose.name != "deceased" {
      meaning.subject = scope.base.related("deceased")
    }
    if let opened { meaning.evidence.append(.paperFromOrder(opened)) }
    let unknown = reading.unknownBefore + reading.unknownBehind
    if reading.papers.isEmpty, unknown > 0 { return meaning }
    if unknown > 2 || reading.unknownBefore > 0 { attribute = nil }
    guard let attribute else {
      if aspect == "issueDate" { scope.date = (index, meaning, field.label) }
      return meaning
    }
    meaning = finish(&meaning, attribute, reading, scope)
    if aspect == "issueDate" { scope.date = (index, meaning, field.label) }
    return meaning
  }

  /// The identity paper where one is named, else the first paper.
  func firstPaper(_ reading: Reading) -> Lexicon.Paper? {
    let specific = reading.papers.filter { $0.id != "other" }
    return specific.first { $0.id == "identity" } ?? specific.first ?? reading.papers.first
  }

  func paperStandsFirst(_ reading: Reading) -> Bool {
    for hit in reading.hits {
      for sense in hit.senses {
        if case .paper = sense { return true }
        if case .generic = sense { return false }
      }
    }
    return false
  }
}
