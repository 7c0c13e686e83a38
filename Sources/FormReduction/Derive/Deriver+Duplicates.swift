// What asks again what was asked before.

extension Deriver {
  /// The first earlier field that asks the same, whatever its verdict.
  func earlierField(
    _ index: Int, _ fact: Int?, _ closure: Closure, _ firstAsked: [Int?],
    _ firstWording: [WordingKey: [Int]], isSelfFiled: Bool
  ) -> Int? {
    let item = items[index]
    if let fact {
      guard !Deriver.isFreeText(closure.facts[fact].attribute) else {
        return earlierWording(index, firstWording)
      }
      let isHeld = heldAttributes.contains(closure.facts[fact].attribute)
      if !isHeld {
        // What no source holds is told apart only by its words: two kinds of education level.
        let words = Wording(item.field.label).plainText(mainOnly: true)
        return items.indices.prefix(index).first {
          items[$0].field.role != .hidden && items[$0].field.role != .attachment
            && sameFact($0, index, isSelfFiled: isSelfFiled) && repeats(index, $0)
            && Wording(items[$0].field.label).plainText(mainOnly: true) == words
        }
      }
      if let earlier = firstAsked[fact], repeats(index, earlier) { return earlier }
      if firstAsked[fact] != nil {
        return items.indices.prefix(index).first {
          items[$0].field.role != .hidden && items[$0].field.role != .attachment
            && sameFact($0, index, isSelfFiled: isSelfFiled) && repeats(index, $0)
        }
      }
      // The whole was asked in one box before, or all its parts were.
      let attribute = closure.facts[fact].attribute
      let subject = closure.facts[fact].subject
      if let whole = attribute.whole, let number = closure.number(of: Fact(subject, whole)),
        let earlier = firstAsked[number], repeats(index, earlier)
      {
        return earlier
      }
      for parts in [["province", "commune", "street"]] where attribute.whole == nil {
        let earlier = parts.map { part in
          closure.number(of: Fact(subject, Attribute("\(attribute).\(part)"))).flatMap {
            firstAsked[$0]
          }
        }
        if let first = earlier[0], !earlier.contains(nil), repeats(index, first) { return first }
      }
      return nil
    }
    return item.meaning.isNew ? nil : earlierWording(index, firstWording)
  }

  /// An earlier address of the same person, where one of the two is just "địa chỉ": different data
  /// items to a database, the same question to the person.
  func earlierAddress(
    _ index: Int, _ fact: Int, _ closure: Closure, _ firstAsked: [Int?]
  ) -> Int? {
    let asked = closure.facts[fact]
    let whole = asked.attribute.whole ?? asked.attribute
    let plain = Attribute("person.residence")
    let kinds = [plain, Attribute("person.permanentAddress"), Attribute("person.currentAddress")]
    guard kinds.contains(whole) else { return nil }
    let others = whole == plain ? kinds.filter { $0 != plain } : [plain]
    let earlier = closure.facts.indices.filter { number in
      let other = closure.facts[number]
      return other.subject == asked.subject
        && others.contains(other.attribute.whole ?? other.attribute)
        && (other.attribute.part == asked.attribute.part || asked.attribute.part == nil)
    }
    return earlier.compactMap { firstAsked[$0] }.min().flatMap { repeats(index, $0) ? $0 : nil }
  }

  func sameFact(_ a: Int, _ b: Int, isSelfFiled: Bool) -> Bool {
    isSelfFiled && mergedClosure != nil
      ? items[a].mergedFact != nil && items[a].mergedFact == items[b].mergedFact
      : items[a].fact != nil && items[a].fact == items[b].fact
  }

  func earlierWording(_ index: Int, _ firstWording: [WordingKey: [Int]]) -> Int? {
    guard let wording = items[index].wording else { return nil }
    return firstWording[wording]?.first { repeats(index, $0) }
  }

  /// Whether a field may repeat an earlier one at all.
  func repeats(_ index: Int, _ earlier: Int) -> Bool {
    let a = items[earlier]
    let b = items[index]
    if let composite = b.meaning.composite, composite == a.meaning.composite,
      a.reference.form == b.reference.form
    {
      return false
    }
    // Columns of one group do not repeat each other, nor a question about one case a column.
    let groupA = a.field.group.map { [a.reference.form, $0] }
    let groupB = b.field.group.map { [b.reference.form, $0] }
    if groupA != nil || groupB != nil { return false }
    if !a.field.kind.isCompatible(with: b.field.kind) { return false }
    return !excludeEachOther(a.field, b.field)
  }

  /// Whether only one of the two is ever shown: conditions on one field with different values.
  func excludeEachOther(_ a: Field, _ b: Field) -> Bool {
    func required(_ field: Field) -> [(String, String)] {
      field.conditionals.filter { $0.shows && ($0.needsAll || $0.terms.count == 1) }
        .flatMap(\.terms).filter { $0.comparison == .equal }.map { ($0.field, $0.value) }
    }
    func refused(_ field: Field) -> [(String, String)] {
      field.conditionals.flatMap { conditional in
        conditional.terms.filter {
          conditional.terms.count == 1
            && (conditional.shows
              ? $0.comparison == .notEqual : $0.comparison == .equal)
        }.map { ($0.field, $0.value) }
      }
    }
    let (needA, needB) = (required(a), required(b))
    if needA.contains(where: { x in needB.contains { $0.0 == x.0 && $0.1 != x.1 } }) { return true }
    return needA.contains { x in refused(b).contains { $0 == x } }
      || needB.contains { x in refused(a).contains { $0 == x } }
  }

  /// Attributes whose text differs each time they are asked.
  static func isFreeText(_ attribute: Attribute) -> Bool {
    [
      "case.content", "case.reason", "case.note", "case.purpose", "case.commitment",
      "person.relationship", "case.signature",
    ].contains(attribute.id)
  }

  static let generalLabels: Set<String> = [
    "ghi chu", "so luong", "khac", "noi dung", "ten", "loai", "so", "ngay", "thang", "nam", "stt",
    "ly do", "mo ta", "chi tiet", "gia tri", "don vi", "don vi tinh", "tu ngay", "den ngay",
    "thoi gian", "dia diem", "co quan cap", "noi cap", "ngay cap", "dia chi", "quoc gia", "o trong",
    "chon", "co", "khong", "tai", "do", "email", "fax", "note", "other", "name", "description",
    "so hieu", "ma so", "ky hieu", "thoi han", "muc dich", "y kien", "tong so", "dien tich",
  ]

  static func wordingKey(_ field: Field, _ meaning: Meaning) -> WordingKey? {
    guard meaning.attribute == nil || isFreeText(meaning.attribute!), meaning.restates == nil,
      meaning.obsolete == nil
    else { return nil }
    let wording = Wording(field.label)
    let words = wording.plainText()
    // Short general labels say nothing by wording alone.
    guard wording.words.count >= 2, words.utf8.count >= 8, !generalLabels.contains(words)
    else { return nil }
    return WordingKey(words: words, subject: meaning.subject)
  }

  /// Whether the words make sure that the same is asked: by themselves, or because the form keeps both
  /// answers under one key.
  func isTelling(_ item: Item, _ earlier: Item) -> Bool {
    let isOneKey =
      item.reference.form == earlier.reference.form && !item.field.key.isEmpty
      && item.field.key == earlier.field.key
    if isOneKey { return true }
    return Wording(item.field.label).words.count >= 4
  }
}
