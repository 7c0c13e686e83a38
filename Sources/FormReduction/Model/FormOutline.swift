import Interchange

/// A form as recognition and derivation see it: numbers in place of texts.
///
/// Forms repeat the same few hundred texts. A loader gives each text its number once
/// (``TextTable``), and whatever is known of a text is then found by an index.
struct FormOutline: Sendable, Equatable {
  struct Section: Sendable, Equatable {
    var title: TextTable.ID
    var key: TextTable.ID
    var kind: FormReduction.Section.Kind
    /// An index into ``FormOutline/sections``; −1 for none.
    var parent: Int32
  }

  struct Field: Sendable, Equatable {
    var label: TextTable.ID
    var key: TextTable.ID
    var kind: FieldKind
    var role: FormReduction.Field.Role
    var isPrefilled: Bool
    /// See ``FormReduction/Field/followsFromAnswers``.
    var followsFromAnswers: Bool
    /// Indices into ``FormOutline/sections``; −1 for none.
    var section: Int32
    var group: Int32
    /// An index into ``FormOutline/conditionals``; −1 where it is always shown.
    var conditionals: Int32
  }

  var title: TextTable.ID
  var sections: [Section] = []
  /// In the order in which a person meets them, hidden ones included.
  var fields: [Field] = []
  var conditionals: [[Conditional]] = []
}

extension FormOutline {
  /// Makes it the outline of a form without fields, and keeps the room of its lists.
  mutating func clear(title: TextTable.ID) {
    self.title = title
    sections.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    conditionals.removeAll(keepingCapacity: true)
  }

  /// The outline of a form that was loaded with its texts.
  init(of form: Form, _ texts: inout TextTable) {
    title = texts.id(of: form.title)
    sections = form.sections.map { section in
      Section(
        title: texts.id(of: section.title), key: texts.id(of: section.key), kind: section.kind,
        parent: Int32(section.parent ?? -1))
    }
    for field in form.fields {
      var number: Int32 = -1
      if !field.conditionals.isEmpty {
        number = Int32(conditionals.count)
        conditionals.append(field.conditionals)
      }
      fields.append(
        Field(
          label: texts.id(of: field.label), key: texts.id(of: field.key), kind: field.kind,
          role: field.role, isPrefilled: field.isPrefilled,
          followsFromAnswers: field.followsFromAnswers, section: Int32(field.section ?? -1),
          group: Int32(field.group ?? -1), conditionals: number))
    }
  }
}
