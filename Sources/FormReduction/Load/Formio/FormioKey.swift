import Interchange

/// The keys of Form.io that say something about a form; all others are passed over.
enum FormioKey: UInt8, CaseIterable {
  // Of a form.
  case display, name, path, machineName, tags, properties, title, code, procedureCode, maThuTuc
  // What holds children.
  case components, columns, rows, questions, valueComponent
  // Of a component.
  case type, key, label, legend, keyLabel, input, hidden, disabled, disable, readOnly, readonly
  case html, content
  case attributes, calculateValue, allowCalculateOverride, prefill, prefillKey
  // Conditionals.
  case conditional, when, conditions
  // What only other formats have at the top.
  case schemaVersion, exporter, executionPlatform, resourceType, pages, elements, fields, steps
  case sections, schema, uischema, schemaURL

  static let others: [FormioKey] = [
    .schemaVersion, .exporter, .executionPlatform, .resourceType, .pages, .elements, .fields,
    .steps,
    .sections, .schema, .uischema, .schemaURL,
  ]

  var name: String { self == .schemaURL ? "$schema" : "\(self)" }

  /// A key's number in the set is its raw value.
  static let set = KeySet(allCases.map(\.name))
}
