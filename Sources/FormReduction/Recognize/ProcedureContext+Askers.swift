// Who applies, where the form does not say so.

extension ProcedureContext {
  /// The words for the one who applies, where no wording of the lexicon names him. Printed forms call him by
  /// what he is: the worker, the householder, the person with income.
  func unnamedAskers(
    _ outlines: [FormOutline], lexicon: Lexicon, _ readings: Readings
  ) -> Set<Name> {
    if let signer = signer(outlines, lexicon: lexicon, readings) { return [signer] }
    var asking: Set<Name> = []
    for outline in outlines {
      for section in outline.sections where section.kind != .repeatingGroup {
        for party in readings.heading(section.title).parties where party.asks {
          asking.insert(ownName(party, lexicon) ?? party.words)
        }
      }
      for field in outline.fields where field.group < 0 {
        for party in readings.label(field.label).parties where party.asks {
          asking.insert(ownName(party, lexicon) ?? party.words)
        }
      }
    }
    if !asking.isEmpty { return asking }
    if !hasOrganization, let only = onlyPerson(outlines, lexicon: lexicon, readings) {
      return [only]
    }
    return firstPerson(outlines, lexicon: lexicon, readings).map { [$0] } ?? []
  }

  /// Whom the first block of a form is about, where nobody is said to file: "Thông tin nghệ nhân", then
  /// his teacher, a witness. Not where somebody may file for him: a company that employs him, a guardian,
  /// a parent; nor where the filing makes two people relatives.
  private func firstPerson(
    _ outlines: [FormOutline], lexicon: Lexicon, _ readings: Readings
  ) -> Name? {
    guard createdRelations.isEmpty else { return nil }
    var first: Name?
    /// Whether the words may be those of the first block's own person, or of one beside him.
    func agrees(_ reading: Reading, isHeading: Bool) -> Bool {
      // A school or an office that confirms does not file for him, an employer may.
      if isHeading, first != nil, reading.mayFileForOthers {
        return false
      }
      for party in reading.parties where !party.isInBrackets {
        if let name = ownName(party, lexicon) {
          // "Người bị xóa đăng ký": somebody else does it to him.
          if first == nil, name.text.contains(" bi ") || name.text.contains(" duoc ") {
            return false
          }
          if first == nil { first = name }
        } else if let known = party.known.map({ lexicon.parties[$0] }) {
          // "Người viết đơn" at the end of an application: where he signs.
          if known.partyClass == .asker || known.partyClass == .applicant { continue }
          if first == nil { return false }
          let subject = Subject(known.id)
          // Parents of whom a label asks the name only are named in passing.
          let isBeside =
            Subject.besideOthers.contains(subject) && (subject != .parents || !isHeading)
          let isFamily =
            known.partyClass == .relative && known.relation != .legalRepresentative
            || known.id == .child || known.id.text == "householdMember"
          if !isBeside, !isFamily, known.partyClass != .spouseSide { return false }
        }
      }
      return true
    }
    for outline in outlines {
      var section = Int32(-2)
      for field in outline.fields where field.group < 0 {
        if field.section != section {
          section = field.section
          var around = Int(section)
          while around >= 0 {
            let title = readings.heading(outline.sections[around].title)
            if first == nil, title.parties.isEmpty, title.namesBodyFirst { return nil }
            guard agrees(title, isHeading: true) else { return nil }
            around = Int(outline.sections[around].parent)
          }
        }
        let label = readings.label(field.label)
        // Who signs, and who confirms: "Xác nhận của nhà trường: hiệu trưởng".
        if label.modifiers.contains(.signature) || label.asksConfirmation { continue }
        guard agrees(label, isHeading: false) else { return nil }
        // A name under nobody's title is that of the one who asks; a company's before him, of his employer.
        if first == nil,
          label.namesBodyFirst || label.kinds.contains(.name)
            || label.attributes.contains(where: {
              $0.attribute == .fullName || $0.attribute.entityName == .organization
            })
        {
          return nil
        }
      }
    }
    return first
  }

  /// The body of the first title that names anybody, where nobody is said to file: "Thông tin trường", then
  /// its teachers. Not where the filing founds it.
  func bodyBeforeOthers(_ outlines: [FormOutline], _ readings: Readings) -> Name? {
    guard createdRelations.isEmpty, !foundsOrganization else { return nil }
    for outline in outlines {
      for section in outline.sections where section.kind != .repeatingGroup {
        let title = readings.heading(section.title)
        guard title.party != nil || !title.things.isEmpty else { continue }
        return title.namesOtherBodyFirst && title.things.first == .otherOrganization
          ? title.bodyWords : nil
      }
    }
    return nil
  }

  /// Who stands before the owner of a dossier, by a title of his own, is the one who files it: "Cán bộ trực
  /// tiếp nộp", then "Chủ hồ sơ".
  func personBeforeOwner(
    _ outlines: [FormOutline], lexicon: Lexicon, _ readings: Readings
  ) -> Name? {
    for outline in outlines {
      for section in outline.sections where section.kind != .repeatingGroup {
        guard let party = readings.heading(section.title).party else { continue }
        return ownName(party, lexicon)
      }
    }
    return nil
  }

  /// The words for the owner of the dossier in the application itself, where it names one person by what he is
  /// and asks of him, besides his name, what it asks of the owner: "Chủ hồ sơ", then "Họ và tên thí sinh".
  ///
  /// Not who acts for somebody or is acted upon, nor whom another step names besides.
  func ownerByOtherWords(
    _ outlines: [FormOutline], lexicon: Lexicon, _ readings: Readings
  ) -> Set<Name> {
    var names: [Name: Set<Attribute>] = [:]
    var first: Name?
    var ofOwner: Set<Attribute> = []
    var passed: Set<Name> = []
    for outline in outlines {
      var last: (section: Int32, party: Reading.Party?)?
      // Whom the nearest title names; a block stands behind the one around it.
      var titled: [Reading.Party?] = []
      for section in outline.sections {
        let title = readings.heading(section.title)
        let around = section.parent >= 0 ? titled[Int(section.parent)] : nil
        titled.append(title.namesTopic ? around : title.party ?? around)
      }
      for field in outline.fields where field.group < 0 {
        let label = readings.label(field.label)
        var party = label.party
        // A bare "Ngày sinh" behind "Họ và tên thí sinh" is his.
        if party != nil, label.attributes.contains(where: { $0.attribute == .fullName }) {
          last = (field.section, party)
        } else if party == nil, let last, last.section == field.section {
          party = last.party
        }
        if party == nil, field.section >= 0 { party = titled[Int(field.section)] }
        guard let party else { continue }
        var asked = Set(label.attributes.lazy.map(\.attribute).filter { Self.telling.contains($0) })
        if label.papers.contains(where: { lexicon.papers[$0].id == .identity }) {
          asked.insert(.identityNumber)
        }
        if partyClass(party, lexicon) == .owner {
          ofOwner.formUnion(asked)
        } else if let name = ownName(party, lexicon), !label.modifiers.contains(.signature) {
          if Self.actsForOthers.contains(where: { " \(name.text) ".contains($0) }) {
            passed.insert(name)
          } else {
            if first == nil { first = name }
            names[name, default: []].formUnion(asked)
          }
        }
      }
    }
    guard let first else { return [] }
    var asked: Set<Attribute> = []
    // "Người có văn bằng đề nghị công nhận", "Họ tên người có văn bằng": one by more words and by fewer.
    let same = names.filter { name, _ in
      name.text.hasPrefix(first.text) || first.text.hasPrefix(name.text)
    }
    for attributes in same.values { asked.formUnion(attributes) }
    let isSame = asked.contains { $0 != .fullName && $0 != .identityNumber && ofOwner.contains($0) }
    return isSame && asked.contains(.fullName) ? Set(same.keys) : []
  }

  /// "Đơn đề nghị hỗ trợ (dùng cho cha, mẹ hoặc người giám hộ)": the owner is he, and the pupil another.
  func isFiledByParents(_ outlines: [FormOutline], _ readings: Readings) -> Bool {
    outlines.contains { outline in
      outline.sections.contains { readings.heading($0.title).saysParents }
    }
  }

  private static let telling: Set<Attribute> = [
    .fullName, .birthDate, .birthYear, .sex, .identityNumber,
  ]
  /// Words for people who stand beside the owner of a dossier.
  private static let actsForOthers = [
    " bi ", " duoc ", " nuoc ngoai ", " phu trach ", " chiu trach nhiem ", " quan li ", " ki ",
    " lien he ", " huong dan ", " lam chung ", " giao dich ", " thua ke ", " nguoi nhan ",
    " hanh nghe ",
    " truong ", " chu tich ", " dieu hanh ", " so huu ", " bao lanh ", " cho thue ", " giam sat ",
    " van hanh ", " phu thuoc ", " lap ",
  ]

  /// The name of a party that is nobody's role: known only by its own words. The head of a household is one
  /// where he files for it.
  private func ownName(_ party: Reading.Party, _ lexicon: Lexicon) -> Name? {
    guard let known = party.known.map({ lexicon.parties[$0] }) else { return party.words }
    if known.id == .householdHead { return known.id }
    if party.asks, !known.usesOwnWords { return known.id }
    return known.usesOwnWords ? party.words : nil
  }

  /// Who signs, where nobody is said to file and the form names the same one before: "Họ và tên cá nhân
  /// có thu nhập … CÁ NHÂN CÓ THU NHẬP (Ký, ghi rõ họ tên)".
  private func signer(
    _ outlines: [FormOutline], lexicon: Lexicon, _ readings: Readings
  ) -> Name? {
    var signers: Set<Name> = []
    var named: Set<Name> = []
    for outline in outlines {
      for section in outline.sections where section.kind != .repeatingGroup {
        let party = readings.heading(section.title).party
        if let name = party.flatMap({ ownName($0, lexicon) }) { named.insert(name) }
      }
      for field in outline.fields where field.group < 0 {
        let label = readings.label(field.label)
        guard let name = label.party.flatMap({ ownName($0, lexicon) }) else { continue }
        if label.modifiers.contains(.signature) {
          signers.insert(name)
        } else {
          named.insert(name)
        }
      }
    }
    guard signers.count == 1, let signer = signers.first, named.contains(signer) else { return nil }
    return signer
  }

  /// The one person whom all of a form is about, where nobody is said to file: "Thông tin người tham
  /// gia" in the form of somebody who asks for his own insurance card.
  private func onlyPerson(
    _ outlines: [FormOutline], lexicon: Lexicon, _ readings: Readings
  ) -> Name? {
    var only: Name?
    /// Whether nobody else is named by these words.
    func agrees(_ reading: Reading) -> Bool {
      guard let party = reading.party else { return true }
      var name = party.words
      if let index = party.known {
        let known = lexicon.parties[index]
        if Subject.besideOthers.contains(Subject(known.id)) { return true }
        if known.partyClass != .person { return known.relation != .legalRepresentative }
        guard known.usesOwnWords || known.id == .principal else { return false }
        if !known.usesOwnWords { name = known.id }
      }
      if only == nil { only = name }
      return only == name
    }
    for outline in outlines {
      for section in outline.sections where section.kind != .repeatingGroup {
        guard agrees(readings.heading(section.title)) else { return nil }
      }
      for field in outline.fields where field.group < 0 {
        let label = readings.label(field.label)
        let isRelation = label.attributes.contains { $0.attribute == .relationship }
        guard isRelation || agrees(label) else { return nil }
        guard label.parties.isEmpty, label.attributes.contains(where: { $0.attribute == .fullName })
        else { continue }
        // A name that stands under nobody's title is that of the one who asks.
        var section = Int(field.section)
        while section >= 0, readings.heading(outline.sections[section].title).parties.isEmpty,
          outline.sections[section].kind != .repeatingGroup
        {
          section = Int(outline.sections[section].parent)
        }
        if section < 0 { return nil }
      }
    }
    return only
  }
}
