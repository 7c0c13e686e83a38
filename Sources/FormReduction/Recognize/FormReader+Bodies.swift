// Which of several bodies a question is about.

extension FormReader {
  /// "Cơ quan chi trả thu nhập tại thời điểm đăng ký": "Mã số thuế cơ quan chi trả", "Địa chỉ cơ quan chi trả":
  /// of the body that the block is about, by the first words of its name.
  mutating func meaningOfOpenBody(_ reading: Reading, _ scope: Scope) -> Meaning? {
    guard reading.unknown > 0, scope.entity == .organization, reading.parties.isEmpty else {
      return nil
    }
    let name = scope.organization.name
    let words = name.split(separator: " ", maxSplits: 2)
    guard words.count > 1,
      let start = reading.mainText.text.range(ofWords: "\(words[0]) \(words[1])"),
      name.holdsAtStart(reading.mainText.text[start...])
    else { return nil }
    let attribute: Attribute? =
      if reading.mainText.text.hasPrefix("dia chi ") {
        .headOfficeAddress
      } else {
        reading.generics.compactMap { lexicon.generics[$0].attributes[.organization] }.first
      }
    return attribute.map { Meaning(subject: scope.organization, attribute: $0) }
  }

  /// Whether the last name that was asked in a block is that of something and not of a body.
  mutating func isBehindNameOfThing(_ index: Int) -> Bool {
    let section = form.fields[index].section
    for before in meanings.indices.suffix(4).reversed() where form.fields[before].section == section
    {
      let text = readings.label(form.fields[before].label).mainText.text
      if text.hasPrefix("ten ") {
        guard let attribute = meanings[before].attribute else { return true }
        if attribute == .organizationName { return false }
      }
    }
    return false
  }

  /// The number under which a body is registered is that of the body that the block is about, not of one that
  /// was named in passing: "Đơn vị đề nghị: tên, cơ quan chủ quản, mã số doanh nghiệp".
  mutating func returnToOwnBody(_ scope: inout Scope) {
    guard scope.isAboutOwnBody || scope.mayBeOrganization && scope.isNamedByTitle,
      scope.home == context.asker
    else { return }
    let own = organization(of: scope.home)
    if !hasAsked(.organizationCode, of: own) {
      scope.organization = own
    }
  }
}
