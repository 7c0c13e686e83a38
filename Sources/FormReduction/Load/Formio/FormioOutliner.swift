import Interchange

/// Reads Form.io forms straight from the structural index: their outlines, and whose they are.
///
/// For figures nothing else is needed: no pointer, no help text, no list of options. Says the same of a
/// form as ``FormioLoader``, which reads everything into strings (a test holds the two together over all
/// samples and real files); what is spelt or wrapped unusually is left to it.
struct FormioOutliner: ~Copyable {
  var scanner = MemberScanner(keys: FormioKey.set)
  /// Spellings of labels and titles → ``TextTable``, folded into readable text; of keys, as they are.
  private var labels = SpellingTable()
  private var keys = SpellingTable()
  /// Spellings of types → ``types``.
  private var typeNumbers = SpellingTable()
  private var types: [ComponentType] = []
  /// Handed out with each form, and filled anew when the caller has let go of it.
  var outline = FormOutline(title: TextTable.ID(number: 0))
  private var pending: [Pending] = []
  private var headings = FormioHeadings()
  /// The styles of texts that stood between fields.
  private var headingStyles: [TextTable.ID: FormioHeadings.Style?] = [:]
  private var emptyText = TextTable.ID(number: 0)
  /// Members that say what is not so of most components.
  private let locks = FormioKey.Mask([.disabled, .readOnly, .readonly, .disable, .attributes])
  private let fills = FormioKey.Mask([.prefillKey, .prefill, .calculateValue, .properties])
  private let children = FormioKey.Mask([.components, .columns, .rows])
  private let otherFormats = FormioKey.Mask([
    .schemaVersion, .exporter, .executionPlatform, .resourceType, .pages, .elements, .fields,
    .steps, .sections, .schema, .uischema, .schemaURL,
  ])

  /// What the type of a component says.
  private struct ComponentType {
    var role: FormioComponent.Role
    var isPanel: Bool
    /// Whether its label is the title of the block.
    var labelIsTitle: Bool
  }

  /// What a component inherits from the blocks around it.
  struct Surroundings {
    var step: Int32 = -1
    var section: Int32 = -1
    var group: Int32 = -1
    var isHidden = false
    var isLocked = false
    /// An index into the conditionals of the outline: those of all blocks around.
    var conditionals: Int32 = -1
  }

  private struct Pending {
    var value: MemberScanner.Value
    var around: Surroundings
    var isTopLevel: Bool
    /// The list it stands in, for ``FormioHeadings``.
    var list: Int32
  }

  /// A form that was read.
  struct Result {
    var outline: FormOutline
    /// A code that the form itself tells.
    var code: String?
    var sector: String?
  }

  /// Forgets the numbers of texts, because their table starts anew.
  mutating func forgetTexts() {
    headingStyles = [:]
    labels = SpellingTable()
    keys = SpellingTable()
  }

  /// The form of a document that the scanner has read.
  ///
  /// - Returns: `nil` where it is not plainly a Form.io form: ``TextLoader`` then finds out what it is.
  mutating func form(_ texts: inout TextTable) -> Result? {
    guard scanner.root.isObject else { return nil }
    scanner.open(scanner.root)
    guard let list = scanner.member(.components), list.isArray, !scanner.has(otherFormats)
    else { return nil }
    if let type = scanner.member(.type) {
      guard type.isString, ["form", "resource"].contains(string(type)) else { return nil }
    }
    emptyText = texts.id(of: "")
    outline.clear(title: emptyText)
    pending.removeAll(keepingCapacity: true)
    headings.clear()
    for key in [FormioKey.title, .name, .label] {
      guard let value = scanner.member(key), value.isString else { continue }
      let spelling = scanner.spelling(of: value)
      if spelling.isEmpty { continue }
      // A name is each form's own: nothing to remember.
      outline.title =
        key == .title
        ? label(spelling, &texts) : texts.id(of: readableText(scanner.string(of: spelling)))
      break
    }
    guard let names = procedureNames() else { return nil }
    let isWizard = scanner.member(.display).map { $0.isString && string($0) == "wizard" } ?? false
    guard pushForm(list, isWizard: isWizard) else { return nil }
    while let next = pending.popLast() { read(next, &texts) }
    guard !scanner.hasRepeatedKey else { return nil }
    return Result(outline: outline, code: names.code, sector: names.sector)
  }

  mutating func string(_ value: MemberScanner.Value) -> String {
    scanner.string(of: scanner.spelling(of: value))
  }

  // MARK: The form

  /// Pushes the top-level components.
  ///
  /// - Returns: Whether they look like components of Form.io at all.
  private mutating func pushForm(_ list: MemberScanner.Value, isWizard: Bool) -> Bool {
    if scanner.isEmpty(list) {
      return scanner.member(.display) != nil
        || scanner.member(.type).map { string($0) == "form" } ?? false
    }
    var isForm = false
    var hasPanels = false
    let top = headings.nextList()
    let start = pending.count
    var next = scanner.firstContainer(in: list)
    while let item = next {
      next = scanner.container(behind: item, in: list)
      guard item.isObject else { continue }
      scanner.open(item)
      let type = scanner.member(.type).flatMap { $0.isString ? $0 : nil }
      if type != nil || scanner.member(.key) != nil || scanner.member(.components) != nil {
        isForm = true
      }
      let isPanel = type.map { self.type(of: $0).isPanel } ?? false
      hasPanels = hasPanels || isPanel
      var around = Surroundings()
      // What stands beside the pages of a wizard is on no page.
      around.isHidden = isWizard && !isPanel
      pending.append(Pending(value: item, around: around, isTopLevel: true, list: top))
    }
    if !hasPanels {
      for index in start..<pending.count { pending[index].around.isHidden = false }
    }
    turnPending(from: start)
    return isForm
  }

  /// Makes the component that was pushed first the next one to be read.
  private mutating func turnPending(from start: Int) {
    var (low, high) = (start, pending.count - 1)
    while low < high {
      pending.swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  // MARK: Components

  private mutating func read(_ item: Pending, _ texts: inout TextTable) {
    scanner.open(item.value)
    var around = item.around
    if let heading = headings.section(in: item.list) { around.section = Int32(heading) }
    if scanner.tells(.hidden), isTrue(.hidden) { around.isHidden = true }
    if scanner.tells(locks), isLocked { around.isLocked = true }
    if scanner.tells(.conditional), let conditional = scanner.member(.conditional),
      conditional.isObject
    {
      addConditionals(conditional, &around)
    }
    var type = ComponentType(role: .container, isPanel: false, labelIsTitle: true)
    if let value = scanner.member(.type), value.isString { type = self.type(of: value) }
    switch type.role {
    case .display: break
    case .heading: addHeading(item, around, &texts)
    case .container: push(type, isRepeating: false, item, around, &texts)
    case .repeating: push(type, isRepeating: true, item, around, &texts)
    case .unknown:
      if hasChildLists {
        push(type, isRepeating: false, item, around, &texts)
      } else if isTrue(.input, asText: false) {
        add(.other, around, label: fieldLabel(&texts), &texts)
      }
    case .input(let kind): add(kind, around, label: fieldLabel(&texts), &texts)
    case .hidden:
      around.isHidden = true
      add(.text, around, label: fieldLabel(&texts), &texts)
    case .survey: addSurvey(around, &texts)
    case .datePair:
      let label = fieldLabel(&texts)
      add(.date, around, label: label, keySuffix: ".from", &texts)
      add(.date, around, label: label, keySuffix: ".to", &texts)
    case .dataMap: addDataMap(type, around, &texts)
    }
  }

  private mutating func type(of value: MemberScanner.Value) -> ComponentType {
    let spelling = scanner.spelling(of: value)
    if let number = typeNumbers.value(of: spelling, in: scanner.bytes) {
      return types[Int(number)]
    }
    let name = scanner.string(of: spelling)
    let plain = FormioComponent.plainType(name)
    let type = ComponentType(
      role: FormioComponent.role(of: name), isPanel: plain == "panel",
      labelIsTitle: FormioLoader.titledByLabel.contains(plain))
    // Types that files make up must not fill the memory.
    if types.count < 1024 {
      typeNumbers.insert(Int32(types.count), for: spelling, in: scanner.bytes)
      types.append(type)
    }
    return type
  }

  /// Calls for each array of components in which the open component keeps its children.
  private mutating func forEachChildList(_ visit: (MemberScanner.Value) -> Void) {
    guard scanner.has(children) else { return }
    if let list = scanner.member(.components), list.isArray { visit(list) }
    // Items of columns and cells of rows are no components: what they hold is.
    func visitLists(of holders: MemberScanner.Value) {
      var next = scanner.firstContainer(in: holders)
      while let holder = next {
        if holder.isObject, let list = scanner.member(.components, of: holder), list.isArray {
          visit(list)
        }
        next = scanner.container(behind: holder, in: holders)
      }
    }
    if let columns = scanner.member(.columns), columns.isArray { visitLists(of: columns) }
    // In a text area `rows` is a number.
    if let rows = scanner.member(.rows), rows.isArray {
      var next = scanner.firstContainer(in: rows)
      while let row = next {
        if row.isArray { visitLists(of: row) }
        next = scanner.container(behind: row, in: rows)
      }
    }
  }

  private var hasChildLists: Bool {
    mutating get {
      var hasAny = false
      forEachChildList { _ in hasAny = true }
      return hasAny
    }
  }

  private mutating func push(
    _ type: ComponentType, isRepeating: Bool, _ item: Pending, _ around: Surroundings,
    _ texts: inout TextTable
  ) {
    var around = around
    let isStep = item.isTopLevel && !isRepeating
    let title = blockTitle(type, &texts)
    if isRepeating {
      around.section = openSection(title, .repeatingGroup, around, &texts)
      around.group = around.section
    } else if title != emptyText {
      around.section = openSection(title, isStep ? .step : .block, around, &texts)
      if isStep { around.step = around.section }
    }
    var lists: [MemberScanner.Value] = []
    forEachChildList { lists.append($0) }
    let start = pending.count
    for list in lists {
      let number = headings.nextList()
      var next = scanner.firstContainer(in: list)
      while let child = next {
        if child.isObject {
          pending.append(Pending(value: child, around: around, isTopLevel: false, list: number))
        }
        next = scanner.container(behind: child, in: list)
      }
    }
    turnPending(from: start)
  }

  /// A text between fields: where it is a heading, the fields behind it stand under it.
  private mutating func addHeading(
    _ item: Pending, _ around: Surroundings, _ texts: inout TextTable
  ) {
    guard !around.isHidden, let title = text(.html, &texts) ?? text(.content, &texts) else {
      return
    }
    let style = headingStyles[title] ?? FormioHeadings.style(of: texts[title])
    headingStyles[title] = .some(style)
    guard let style else { return }
    var outer = item.around
    if let parent = headings.close(style, in: item.list) { outer.section = Int32(parent) }
    let section = openSection(title, .block, outer, &texts)
    headings.open(style, section: Int(section), in: item.list)
  }

  private mutating func openSection(
    _ title: TextTable.ID, _ kind: Section.Kind, _ around: Surroundings, _ texts: inout TextTable
  ) -> Int32 {
    outline.sections.append(
      .init(title: title, key: fieldKey("", &texts), kind: kind, parent: around.section))
    return Int32(outline.sections.count - 1)
  }

  // MARK: Texts

  /// The number of the readable text of a spelling.
  private mutating func label(_ spelling: Spelling, _ texts: inout TextTable) -> TextTable.ID {
    if let number = labels.value(of: spelling, in: scanner.bytes) {
      return TextTable.ID(number: number)
    }
    let id = texts.id(of: readableText(scanner.string(of: spelling)))
    labels.insert(id.number, for: spelling, in: scanner.bytes)
    return id
  }

  private mutating func text(_ key: FormioKey, _ texts: inout TextTable) -> TextTable.ID? {
    guard scanner.tells(key), let value = scanner.member(key), value.isString else { return nil }
    return label(scanner.spelling(of: value), &texts)
  }

  private mutating func fieldLabel(_ texts: inout TextTable) -> TextTable.ID {
    text(.label, &texts) ?? text(.legend, &texts) ?? text(.title, &texts) ?? emptyText
  }

  private mutating func blockTitle(
    _ type: ComponentType, _ texts: inout TextTable
  ) -> TextTable.ID {
    for key in [FormioKey.title, .legend] {
      if let title = text(key, &texts), title != emptyText { return title }
    }
    guard type.labelIsTitle, let label = text(.label, &texts) else { return emptyText }
    return FormioLoader.defaultTitles.contains(texts[label].lowercased()) ? emptyText : label
  }

  private mutating func fieldKey(_ suffix: String, _ texts: inout TextTable) -> TextTable.ID {
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

  // MARK: Fields

  private mutating func add(
    _ kind: FieldKind, _ around: Surroundings, label: TextTable.ID, key: TextTable.ID? = nil,
    keySuffix: String = "", _ texts: inout TextTable
  ) {
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

  /// Each question of a survey is one question to a person.
  private mutating func addSurvey(_ around: Surroundings, _ texts: inout TextTable) {
    let questions = scanner.member(.questions).flatMap { scanner.tree(of: $0) }?.elements ?? []
    guard !questions.isEmpty else {
      add(.radio, around, label: fieldLabel(&texts), &texts)
      return
    }
    let keyID = fieldKey("", &texts)
    let key = texts[keyID]
    for question in questions {
      let label = question["label"]?.string ?? question["value"]?.string ?? ""
      let suffix = question["value"]?.string.map { "." + $0 } ?? ""
      add(
        .radio, around, label: texts.id(of: readableText(label)), key: texts.id(of: key + suffix),
        &texts)
    }
  }

  private mutating func addDataMap(
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
        Pending(value: value, around: around, isTopLevel: false, list: headings.nextList()))
    }
  }
}
