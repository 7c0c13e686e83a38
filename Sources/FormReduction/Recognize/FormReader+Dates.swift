// Dates in several boxes.

extension FormReader {
  /// "tháng", "năm" behind a date, and "ngày … tháng … năm" at the end of an application.
  ///
  /// - Returns: `nil` where the box is none of a date after all.
  mutating func dateBox(
    _ field: FormOutline.Field, _ index: Int, _ reading: Reading, _ scope: inout Scope
  ) -> Meaning? {
    guard let box = reading.dateBox else { return nil }
    if let open = scope.date,
      box != .day || open == index - 1 && readings.label(form.fields[open].label).endsInColon
    {
      var meaning = meanings[open]
      meaning.composite = meaning.composite ?? open
      if meaning.composite == open { meanings[open].composite = open }
      if keepsEvidence { notes = [.dateFromOrder(text(form.fields[open].label))] }
      if box == .year { scope.date = nil }
      return meaning
    }
    if keepsEvidence { notes = [.words(reading.found)] }
    // "Ngày", "tháng", "năm sinh".
    if box == .day, index + 2 < form.fields.count,
      readings.label(form.fields[index + 1].label).dateBox == .month,
      readings.label(form.fields[index + 2].label).attributes.first?.attribute == .birthYear
    {
      var meaning = Meaning(subject: scope.person, attribute: .birthDate)
      meaning.composite = index
      scope.date = index
      return meaning
    }
    // "Giấy chứng nhận đăng ký doanh nghiệp số", "ngày", "của": of the paper before.
    if box == .day, index > 0, let paper = scope.paper,
      paper.label == form.fields[index - 1].label,
      readings.label(form.fields[index - 1].label).kinds.contains(.number),
      index + 1 == form.fields.count || readings.label(form.fields[index + 1].label).dateBox == nil
    {
      let attribute = lexicon.papers[paper.paper].attributes[.issueDate]
      if keepsEvidence { notes = [.paperFromOrder(text(paper.label))] }
      scope.date = index
      return Meaning(
        subject: attribute.map { subject(for: $0, scope) } ?? paper.subject, attribute: attribute)
    }
    // "…, ngày" alone at the end of an application.
    if box == .day, field.kind == .date || index > 5, form.fields.count - index <= 4,
      field.group < 0,
      index + 1 == form.fields.count || readings.label(form.fields[index + 1].label).dateBox == nil
    {
      return Meaning(subject: .case_, attribute: .submissionDate)
    }
    guard box == .day, index + 2 < form.fields.count,
      readings.label(form.fields[index + 1].label).dateBox == .month,
      readings.label(form.fields[index + 2].label).dateBox == .year
    else { return Meaning(subject: .case_) }
    // At the top or the bottom of an application stands its own date; in between, after "lúc … giờ …
    // phút", that of an event.
    let isEvent = index > 0 && readings.label(form.fields[index - 1].label).endsInTime
    let isLastOfBlock = !form.fields[index...].prefix(6).allSatisfy { $0.section == field.section }
    let isAtEdge = index <= 5 || form.fields.count - index <= 8 || isLastOfBlock
    if let paper = scope.paper, index > 0, paper.paper != tables.identity,
      paper.label == form.fields[index - 1].label,
      let attribute = lexicon.papers[paper.paper].attributes[.issueDate]
    {
      // "Đã đăng ký khai sinh tại … ngày … tháng … năm".
      var meaning = Meaning(subject: paper.subject, attribute: attribute)
      meaning.composite = index
      if keepsEvidence { notes = [.paperFromOrder(text(paper.label))] }
      scope.date = index
      return meaning
    }
    var meaning = Meaning(
      subject: isEvent ? scope.person : .case_,
      attribute: isEvent || !isAtEdge ? nil : .submissionDate)
    // "Đã chết vào lúc … giờ … phút, ngày … tháng … năm".
    if isEvent, let death = meanings.suffix(3).last(where: { $0.attribute == .deathDate }) {
      meaning = death
    }
    meaning.composite = index
    if keepsEvidence { notes = [.words(["ngày tháng năm"])] }
    scope.date = index
    return meaning
  }
}
