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
  // What figures do without.
  case description, tooltip, placeholder, values, data

  var name: String { FormioKey.names[Int(rawValue)] }

  /// In the order of the cases. To have them from the cases themselves takes a fortieth of a start; a test
  /// holds the two together.
  private static let names = [
    "display", "name", "path", "machineName", "tags", "properties", "title", "code",
    "procedureCode", "maThuTuc", "components", "columns", "rows", "questions", "valueComponent",
    "type", "key", "label", "legend", "keyLabel", "input", "hidden", "disabled", "disable",
    "readOnly", "readonly", "html", "content", "attributes", "calculateValue",
    "allowCalculateOverride", "prefill", "prefillKey", "conditional", "when", "conditions",
    "schemaVersion", "exporter", "executionPlatform", "resourceType", "pages", "elements",
    "fields", "steps", "sections", "schema", "uischema", "$schema", "description", "tooltip",
    "placeholder", "values", "data",
  ]

  /// Those that figures need. A key's number in a set is its raw value.
  static let set = KeySet(allCases.prefix { $0 != .description }.map(\.name))
  static let wholeSet = KeySet(allCases.map(\.name))

  /// Keys together, a bit for each.
  struct Mask {
    var bits: UInt64

    init(_ keys: [FormioKey]) { bits = keys.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }
  }
}

extension MemberScanner {
  /// Whether one of some members stands in the object opened last.
  @inline(__always)
  mutating func has(_ keys: FormioKey.Mask) -> Bool { present & keys.bits != 0 }

  /// Whether a member does, and says more than `false`, `null` or `""`.
  @inline(__always)
  mutating func tells(_ key: FormioKey) -> Bool { telling >> UInt64(key.rawValue) & 1 == 1 }
  @inline(__always)
  mutating func tells(_ keys: FormioKey.Mask) -> Bool { telling & keys.bits != 0 }

  @inline(__always)
  mutating func member(_ key: FormioKey) -> Value? { member(key.rawValue) }
  @inline(__always)
  mutating func member(_ key: FormioKey, of object: Value) -> Value? {
    member(key.rawValue, of: object)
  }
}
