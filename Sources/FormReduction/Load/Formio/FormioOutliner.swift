import Interchange

/// Reads Form.io forms straight from the structural index: their outlines, and whose they are.
///
/// For figures nothing else is needed: no pointer, no help text, no list of options. Says the same of a
/// form as ``FormioLoader``, which reads everything into strings (a test holds the two together over all
/// samples and real files); what is spelt or wrapped unusually is left to it.
struct FormioOutliner: ~Copyable {
  var scanner: MemberScanner
  /// Whether more than figures is wanted: pointers, help texts, options.
  let keepsDetails: Bool
  /// For each field of the outline, where they are kept.
  var details: [Detail] = []
  /// The pointers of components, where they are kept.
  var pointers: [String] = []
  /// Of the open component.
  var pointer: Int32 = -1
  /// Whether an array holds elements that have no entries, so that pointers would be wrong.
  private var isIrregular = false
  /// Spellings of labels and titles → ``TextTable``, folded into readable text; of keys, as they are.
  var labels = SpellingTable()
  var keys = SpellingTable()
  /// Lists of options as they are written → ``options``, where details are kept.
  var optionLists = SpellingTable()
  var options: [[String]?] = []
  static let optionLimit = 4096
  /// Spellings of types → ``types``.
  private var typeNumbers = SpellingTable()
  private var types: [ComponentType] = []
  /// Spellings of conditional objects → ``knownConditionals``.
  var conditionalNumbers = SpellingTable()
  var knownConditionals: [[Conditional]] = []
  /// Whether a label is one that a builder writes by itself, where that was asked.
  var areDefaultTitles: [TextTable.ID: Bool] = [:]
  /// Handed out with each form, and filled anew when the caller has let go of it.
  var outline = FormOutline(title: TextTable.ID(number: 0))
  var pending: [Pending] = []
  var headings = FormioHeadings()
  /// The styles of texts that stood between fields.
  private var headingStyles: [TextTable.ID: FormioHeadings.Style?] = [:]
  var emptyText = TextTable.ID(number: 0)
  /// Members that say what is not so of most components.
  private let locks = FormioKey.Mask([.disabled, .readOnly, .readonly, .disable, .attributes])
  let fills = FormioKey.Mask([.prefillKey, .prefill, .calculateValue, .properties])
  private let children = FormioKey.Mask([.components, .columns, .rows])
  private let otherFormats = FormioKey.Mask([
    .schemaVersion, .exporter, .executionPlatform, .resourceType, .pages, .elements, .fields,
    .steps, .sections, .schema, .uischema, .schemaURL,
  ])

  /// What the type of a component says.
  struct ComponentType {
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

  struct Pending {
    var value: MemberScanner.Value
    var around: Surroundings
    var isTopLevel: Bool
    /// The list it stands in, for ``FormioHeadings``.
    var list: Int32
    /// An index into ``pointers``; −1 where they are not kept.
    var pointer: Int32 = -1
  }

  /// What an outline leaves out of a field.
  struct Detail {
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
    areDefaultTitles = [:]
    labels = SpellingTable()
    keys = SpellingTable()
  }

  /// The form of a document that the scanner has read.
  ///
  /// - Parameter namesOnly: Whether it is enough to know that it is a form, and whose: then the outline is
  ///   empty, and repeated keys below the top are not noticed.
  /// - Returns: `nil` where it is not plainly a Form.io form: ``TextLoader`` then finds out what it is.
  mutating func form(_ texts: inout TextTable, namesOnly: Bool = false) -> Result? {
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
    if namesOnly { pending.removeAll(keepingCapacity: true) }
    while let next = pending.popLast() { read(next, &texts) }
    guard !scanner.hasRepeatedKey, !isIrregular else { return nil }
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
  mutating func keep(_ place: String, _ number: Int? = nil) -> Int32 {
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

  mutating func openSection(
    _ title: TextTable.ID, _ kind: Section.Kind, _ around: Surroundings, _ texts: inout TextTable
  ) -> Int32 {
    outline.sections.append(
      .init(title: title, key: fieldKey("", &texts), kind: kind, parent: around.section))
    return Int32(outline.sections.count - 1)
  }
}
