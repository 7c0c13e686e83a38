import Interchange

// The texts of the open component, by their numbers.

extension FormioOutliner {
  /// The number of the readable text of a spelling.
  mutating func label(_ spelling: Spelling, _ texts: inout TextTable) -> TextTable.ID {
    if let number = labels.value(of: spelling, in: scanner.bytes) {
      return TextTable.ID(number: number)
    }
    let id = texts.id(of: readableText(scanner.string(of: spelling)))
    labels.insert(id.number, for: spelling, in: scanner.bytes)
    return id
  }

  mutating func text(_ key: FormioKey, _ texts: inout TextTable) -> TextTable.ID? {
    guard scanner.tells(key), let value = scanner.member(key), value.isString else { return nil }
    return label(scanner.spelling(of: value), &texts)
  }

  mutating func fieldLabel(_ texts: inout TextTable) -> TextTable.ID {
    text(.label, &texts) ?? text(.legend, &texts) ?? text(.title, &texts) ?? emptyText
  }

  mutating func blockTitle(
    _ type: ComponentType, _ texts: inout TextTable
  ) -> TextTable.ID {
    for key in [FormioKey.title, .legend] {
      if let title = text(key, &texts), title != emptyText { return title }
    }
    guard type.labelIsTitle, let label = text(.label, &texts) else { return emptyText }
    if let isDefault = areDefaultTitles[label] { return isDefault ? emptyText : label }
    let isDefault = FormioLoader.defaultTitles.contains(texts[label].lowercased())
    areDefaultTitles[label] = isDefault
    return isDefault ? emptyText : label
  }

  mutating func fieldKey(_ suffix: String, _ texts: inout TextTable) -> TextTable.ID {
    guard let value = scanner.member(.key), value.isString else {
      return suffix.isEmpty ? emptyText : texts.id(of: suffix)
    }
    let spelling = scanner.spelling(of: value)
    guard suffix.isEmpty else { return texts.id(of: scanner.string(of: spelling) + suffix) }
    if let number = keys.value(of: spelling, in: scanner.bytes) {
      return TextTable.ID(number: number)
    }
    let id = texts.id(of: scanner.string(of: spelling))
    keys.insert(id.number, for: spelling, in: scanner.bytes)
    return id
  }
}
