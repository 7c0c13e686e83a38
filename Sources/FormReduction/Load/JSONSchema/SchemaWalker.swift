import Interchange

/// Walks a schema and collects what it asks.
struct SchemaWalker {
  var draft = FormDraft()
  private let schema: SchemaViews
  /// References that lead to other files.
  private(set) var lostReferences: [String] = []
  /// Fields that the schema gives words.
  private(set) var titledCount = 0
  /// Whether the schema unfolds to more fields than any form has.
  private(set) var isTooLarge = false

  /// Definitions that use one another a few times each unfold without end.
  static let fieldLimit = 5_000

  /// A place still to be read.
  struct Place {
    var name: String
    var views: [SchemaView]
    var around: FormDraft.Surroundings
    var overlay: SchemaOverlay
    /// Definitions on the way from the root.
    var active: Set<Int> = []
    /// Words that a layout gives, before any other.
    var label = ""
    /// Whether the place is the schema itself, which is the form and no block.
    var isRoot = false
    var isLocked = false
  }

  init(_ schema: SchemaViews) { self.schema = schema }

  mutating func read(_ place: Place) {
    var pending = [place]
    while let next = pending.popLast() {
      read(next, &pending)
      if draft.fields.count > SchemaWalker.fieldLimit {
        isTooLarge = true
        return
      }
    }
  }

  private mutating func read(_ place: Place, _ pending: inout [Place]) {
    let (views, active, lost) = schema.expanded(place.views, active: place.active)
    lostReferences += lost
    guard !views.isEmpty else { return }
    let shape = SchemaShape(views)
    var around = place.around
    if place.overlay.isHidden { around.isHidden = true }
    if place.overlay.isLocked || place.isLocked || shape.isLocked { around.isLocked = true }
    let titles = [place.label, place.overlay.title, shape.title]
    let title = titles.first { !$0.isEmpty } ?? wordsOfName(place.name)
    switch shape.kind {
    case .nothing: return
    case .object:
      if !place.isRoot { around = draft.open(title, key: place.name, .block, in: around) }
      push(properties: views, place, around, active, &pending)
    case .array(let items):
      readList(items, place, title, around, active, shape, &pending)
    case .map(let values):
      let inside = draft.open(title, key: place.name, .repeatingGroup, in: around)
      push(
        values, of: place, inside, place.overlay.items, active, name: { _ in place.name }, &pending)
    case .tuple(let parts):
      let inside = draft.open(title, key: place.name, .block, in: around)
      push(
        parts, of: place, inside, SchemaOverlay(value: nil, notation: place.overlay.notation),
        active,
        name: { "\(place.name) \($0 + 1)" }, &pending)
    case .leaf(let kind):
      add(place, title, kind, shape, around, isTitled: titles.contains { !$0.isEmpty })
    }
  }

  private func push(
    _ views: [SchemaView], of place: Place, _ around: FormDraft.Surroundings,
    _ overlay: SchemaOverlay, _ active: Set<Int>, name: (Int) -> String, _ pending: inout [Place]
  ) {
    for (number, view) in views.enumerated().reversed() {
      pending.append(
        Place(name: name(number), views: [view], around: around, overlay: overlay, active: active))
    }
  }

  private func push(
    properties views: [SchemaView], _ place: Place, _ around: FormDraft.Surroundings,
    _ active: Set<Int>, _ pending: inout [Place]
  ) {
    let properties = SchemaViews.properties(of: views)
    let known = Dictionary(uniqueKeysWithValues: properties.map { ($0.name, $0.views) })
    for name in place.overlay.ordered(properties.map(\.name)).reversed() {
      guard let views = known[name] else { continue }
      pending.append(
        Place(
          name: name, views: views, around: around, overlay: place.overlay.property(name),
          active: active))
    }
  }

  /// A list of answers to tick is one question; any other is asked once for each row.
  private mutating func readList(
    _ items: [SchemaView], _ place: Place, _ title: String, _ around: FormDraft.Surroundings,
    _ active: Set<Int>, _ list: SchemaShape, _ pending: inout [Place]
  ) {
    let (views, inner, lost) = schema.expanded(items, active: active)
    let shape = SchemaShape(views)
    if case .leaf(let kind) = shape.kind {
      lostReferences += lost
      if kind == .choice || kind == .file {
        add(
          place, title, kind == .file ? .file : .multipleChoice, shape, around,
          isTitled: !list.title.isEmpty || !place.overlay.title.isEmpty)
      } else {
        let inside = draft.open(title, key: place.name, .repeatingGroup, in: around)
        add(place, title, kind, shape, inside, isTitled: !list.title.isEmpty)
      }
      return
    }
    guard !items.isEmpty else {
      // Without a word on its items a list is one answer.
      add(place, title, .other, list, around, isTitled: !list.title.isEmpty)
      return
    }
    guard case .object = shape.kind else {
      // A list of lists, or items that come round to the list itself.
      guard !views.isEmpty else { return }
      let inside = draft.open(title, key: place.name, .repeatingGroup, in: around)
      push(
        items, of: place, inside, place.overlay.items, active, name: { _ in place.name }, &pending)
      return
    }
    lostReferences += lost
    let inside = draft.open(title, key: place.name, .repeatingGroup, in: around)
    var row = place
    row.overlay = place.overlay.items
    push(properties: views, row, inside, inner, &pending)
  }

  private mutating func add(
    _ place: Place, _ title: String, _ kind: FieldKind, _ shape: SchemaShape,
    _ around: FormDraft.Surroundings, isTitled: Bool
  ) {
    if isTitled { titledCount += 1 }
    let options = place.overlay.options
    let help = place.overlay.help
    draft.add(
      Field(
        pointer: place.views.first?.pointer ?? "", key: place.name, label: title,
        help: help.isEmpty ? shape.help : help, kind: place.overlay.kind(orElse: kind),
        options: options.isEmpty ? shape.options : options), in: around)
  }
}
