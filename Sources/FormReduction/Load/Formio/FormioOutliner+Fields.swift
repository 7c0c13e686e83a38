import Interchange

// Fields: what a component asks, and what only those who show fields want to know of it.

extension FormioOutliner {
  /// The form that was read last, with all its texts.
  ///
  /// - Precondition: It keeps details.
  func wholeForm(_ result: Result, file: String, _ texts: TextTable) -> Form {
    precondition(keepsDetails, "a form without details is an outline")
    func index(_ number: Int32) -> Int? { number < 0 ? nil : Int(number) }
    var form = Form(
      file: file, format: FormioFormat.id, title: texts[outline.title],
      procedureCode: result.code, sector: result.sector)
    form.sections = outline.sections.map { section in
      Section(
        title: texts[section.title], key: texts[section.key], kind: section.kind,
        parent: index(section.parent))
    }
    form.fields.reserveCapacity(outline.fields.count)
    for (field, detail) in zip(outline.fields, details) {
      var whole = Field(
        pointer: detail.pointer, key: texts[field.key], label: texts[field.label],
        help: detail.help, kind: field.kind, role: field.role, isPrefilled: field.isPrefilled,
        options: detail.options, step: index(detail.step), section: index(field.section),
        group: index(field.group),
        conditionals: index(field.conditionals).map { outline.conditionals[$0] } ?? [])
      whole.followsFromAnswers = field.followsFromAnswers
      form.fields.append(whole)
    }
    return form
  }

  mutating func add(
    _ kind: FieldKind, _ around: Surroundings, label: TextTable.ID, key: TextTable.ID? = nil,
    keySuffix: String = "", pointerSuffix: String = "", options: [String]? = nil,
    _ texts: inout TextTable
  ) {
    if keepsDetails {
      let help = [FormioKey.description, .tooltip, .placeholder].compactMap { key in
        text(key, &texts).map { texts[$0] }
      }
      details.append(
        Detail(
          pointer: pointers[Int(pointer)] + pointerSuffix,
          help: help.filter { !$0.isEmpty }.joined(separator: " "),
          options: options ?? choices, step: around.step))
    }
    // Most components say nothing of how they are filled.
    let mayBeFilled = scanner.tells(fills)
    let isPrefilled = mayBeFilled && isPrefilled
    let role: Field.Role =
      if around.isHidden {
        .hidden
      } else if kind == .file {
        .attachment
      } else if around.isLocked || isPrefilled || mayBeFilled && calculates {
        .supplied
      } else {
        .declared
      }
    outline.fields.append(
      .init(
        label: label, key: key ?? fieldKey(keySuffix, &texts), kind: kind, role: role,
        isPrefilled: isPrefilled, followsFromAnswers: mayBeFilled && followsFromAnswers,
        section: around.section, group: around.group, conditionals: around.conditionals))
  }

  /// The labels of a choice, in order.
  var choices: [String] {
    mutating get {
      guard scanner.tells(.values) || scanner.tells(.data) else { return [] }
      return optionLabels(.values) ?? optionLabels(.data) ?? []
    }
  }

  /// The options in a member: the same lists stand in all forms, and are read once.
  private mutating func optionLabels(_ key: FormioKey) -> [String]? {
    guard let value = scanner.member(key), value.isArray || value.isObject,
      let range = scanner.range(of: value)
    else { return nil }
    let spelling = Spelling(range, in: scanner.bytes)
    if let number = optionLists.value(of: spelling, in: scanner.bytes) {
      return options[Int(number)]
    }
    let tree = scanner.tree(of: value)
    let labels = FormioLoader.optionLabels(key == .data ? tree?["values"] : tree)
    // Lists that are each form's own must not fill the memory.
    if options.count == FormioOutliner.optionLimit {
      options.removeAll(keepingCapacity: true)
      optionLists = SpellingTable()
    }
    optionLists.insert(Int32(options.count), for: spelling, in: scanner.bytes)
    options.append(labels)
    return labels
  }

  /// Each question of a survey is one question to a person.
  mutating func addSurvey(_ around: Surroundings, _ texts: inout TextTable) {
    let questions = scanner.member(.questions).flatMap { scanner.tree(of: $0) }?.elements ?? []
    guard !questions.isEmpty else {
      add(.radio, around, label: fieldLabel(&texts), &texts)
      return
    }
    let keyID = fieldKey("", &texts)
    let key = texts[keyID]
    let answers =
      keepsDetails
      ? FormioLoader.answers(scanner.member(.values).flatMap { scanner.tree(of: $0) }) : []
    for (number, question) in questions.enumerated() {
      let label = question["label"]?.string ?? question["value"]?.string ?? ""
      let suffix = question["value"]?.string.map { "." + $0 } ?? ""
      add(
        .radio, around, label: texts.id(of: readableText(label)), key: texts.id(of: key + suffix),
        pointerSuffix: "/questions/\(number)", options: answers, &texts)
    }
  }

  mutating func addDataMap(
    _ type: ComponentType, _ around: Surroundings, _ texts: inout TextTable
  ) {
    var around = around
    around.section = openSection(blockTitle(type, &texts), .repeatingGroup, around, &texts)
    around.group = around.section
    let label =
      scanner.member(.keyLabel).flatMap { $0.isString ? string($0) : nil } ?? "Key"
    add(.text, around, label: texts.id(of: readableText(label)), &texts)
    if let value = scanner.member(.valueComponent), value.isObject {
      pending.append(
        Pending(
          value: value, around: around, isTopLevel: false, list: headings.nextList(),
          pointer: keep(keepsDetails ? pointers[Int(pointer)] + "/valueComponent" : "")))
    }
  }
}
