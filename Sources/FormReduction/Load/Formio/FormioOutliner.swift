import Interchange

/// Reads Form.io forms straight from the structural index: their outlines, and whose they are.
///
/// For figures nothing else is needed: no pointer, no help text, no list of options. Says the same of a
/// form as ``FormioLoader``, which reads everything into strings (a test holds the two together over all
/// samples and real files); what is spelt or wrapped unusually is left to it.
struct FormioOutliner: ~Copyable {
  var scanner: MemberScanner
  /// Whether more than figures is wanted: pointers, help texts, options.
  private let keepsDetails: Bool
  /// For each field of the outline, where they are kept.
  private var details: [Detail] = []
  /// The pointers of components, where they are kept.
  private var pointers: [String] = []
  /// Of the open component.
  private var pointer: Int32 = -1
  /// Whether an array holds elements that have no entries, so that pointers would be wrong.
  private var isIrregular = false
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
    /// An index into ``pointers``; −1 where they are not kept.
    var pointer: Int32 = -1
  }

  /// What an outline leaves out of a field.
  private struct Detail {
    var pointer: String
    var help: String
    var options: [String]
    var step: Int32
  }

  init(keepsDetails: Bool = false) {
    self.keepsDetails = keepsDetails
    scanner = MemberScanner(keys: keepsDetails ? FormioKey.wholeSet : FormioKey.set)
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
    details.removeAll(keepingCapacity: true)
    pointers.removeAll(keepingCapacity: true)
    isIrregular = false
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
    guard !scanner.hasRepeatedKey, !isIrregular else { return nil }
    return Result(outline: outline, code: names.code, sector: names.sector)
  }

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
    checkNumbers(of: list)
    var isForm = false
    var hasPanels = false
    let top = headings.nextList()
    let start = pending.count
    var number = -1
    var next = scanner.firstContainer(in: list)
    while let item = next {
      number += 1
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
      pending.append(
        Pending(
          value: item, around: around, isTopLevel: true, list: top,
          pointer: keep("/components", number)))
    }
    if !hasPanels {
      for index in start..<pending.count { pending[index].around.isHidden = false }
    }
    turnPending(from: start)
    return isForm
  }

  /// Keeps the pointer of a component, where pointers are kept.
  ///
  /// - Parameter number: Of its place in a list; `nil` where it is in none.
  private mutating func keep(_ place: String, _ number: Int? = nil) -> Int32 {
    guard keepsDetails else { return -1 }
    pointers.append(number.map { "\(place)/\($0)" } ?? place)
    return Int32(pointers.count - 1)
  }

  /// Notes an array whose elements cannot be numbered, where numbers are wanted.
  private mutating func checkNumbers(of array: MemberScanner.Value) {
    if keepsDetails, !scanner.holdsOnlyContainers(array) { isIrregular = true }
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
    pointer = item.pointer
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

  /// Where a component keeps a list of children.
  private enum ChildPlace {
    case components
    case column(Int)
    case cell(row: Int, Int)

    var pointer: String {
      switch self {
      case .components: "/components"
      case .column(let number): "/columns/\(number)/components"
      case .cell(let row, let number): "/rows/\(row)/\(number)/components"
      }
    }
  }

  /// Calls for each array of components in which the open component keeps its children.
  private mutating func forEachChildList(_ visit: (MemberScanner.Value, ChildPlace) -> Void) {
    guard scanner.has(children) else { return }
    if let list = scanner.member(.components), list.isArray { visit(list, .components) }
    // Items of columns and cells of rows are no components: what they hold is.
    func visitLists(of holders: MemberScanner.Value, _ place: (Int) -> ChildPlace) {
      checkNumbers(of: holders)
      var number = 0
      var next = scanner.firstContainer(in: holders)
      while let holder = next {
        if holder.isObject, let list = scanner.member(.components, of: holder), list.isArray {
          visit(list, place(number))
        }
        number += 1
        next = scanner.container(behind: holder, in: holders)
      }
    }
    if let columns = scanner.member(.columns), columns.isArray {
      visitLists(of: columns) { .column($0) }
    }
    // In a text area `rows` is a number.
    if let rows = scanner.member(.rows), rows.isArray {
      checkNumbers(of: rows)
      var number = 0
      var next = scanner.firstContainer(in: rows)
      while let row = next {
        if row.isArray { visitLists(of: row) { .cell(row: number, $0) } }
        number += 1
        next = scanner.container(behind: row, in: rows)
      }
    }
  }

  private var hasChildLists: Bool {
    mutating get {
      var hasAny = false
      forEachChildList { _, _ in hasAny = true }
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
    var lists: [(MemberScanner.Value, ChildPlace)] = []
    forEachChildList { lists.append(($0, $1)) }
    let start = pending.count
    for (list, place) in lists {
      checkNumbers(of: list)
      let base = keepsDetails ? pointers[Int(item.pointer)] + place.pointer : ""
      let inList = headings.nextList()
      var number = 0
      var next = scanner.firstContainer(in: list)
      while let child = next {
        if child.isObject {
          pending.append(
            Pending(
              value: child, around: around, isTopLevel: false, list: inList,
              pointer: keep(base, number)))
        }
        number += 1
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
  private var choices: [String] {
    mutating get {
      guard scanner.tells(.values) || scanner.tells(.data) else { return [] }
      let values = scanner.member(.values).flatMap { scanner.tree(of: $0) }
      let data = scanner.member(.data).flatMap { scanner.tree(of: $0) }
      return FormioLoader.options(values, data?["values"])
    }
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
        Pending(
          value: value, around: around, isTopLevel: false, list: headings.nextList(),
          pointer: keep(keepsDetails ? pointers[Int(pointer)] + "/valueComponent" : "")))
    }
  }
}
