import Interchange

/// JSON Schema, alone or with a UI schema of JSON Forms or of React JSON Schema Form (RJSF).
///
/// - SeeAlso: FORMATS section 2; https://json-schema.org/specification
public enum JSONSchemaDocumentFormat: JSONSchemaFormat {
  public static let id = "json-schema"
  public static let summary = Message(
    vi: "JSON Schema (bản nháp 4 đến 2020-12), có hoặc không có lược đồ giao diện JSON Forms, RJSF",
    en: "JSON Schema (draft 4 to 2020-12), with or without a UI schema of JSON Forms or RJSF")
  public static let extensions = ["json"]
  public static let support = FormatSupport(
    [.steps, .sections, .hidden, .prefilled, .repeated, .conditional],
    note: Message(
      vi:
        "bước, ẩn và điều kiện chỉ có khi kèm lược đồ giao diện; không có title thì nhãn là các từ trong tên thuộc "
        + "tính; oneOf, anyOf, allOf tính hợp một lần",
      en:
        "steps, hiding and conditions only with a UI schema; without a title the label is the words of the "
        + "property's name; of oneOf, anyOf, allOf the union counts once"))

  static func recognizes(_ root: JSONValue) -> Bool {
    guard root.kind == .object, root["components"] == nil else { return false }
    return isSchema(root) || root["schema"].map(isSchema) ?? false
  }

  static func isSchema(_ value: JSONValue) -> Bool {
    guard value.kind == .object, value["components"] == nil else { return false }
    let types = ["object", "array", "string", "number", "integer", "boolean"]
    let isTyped =
      types.contains(value["type"]?.string ?? "")
      || (value["type"]?.elements ?? []).contains { types.contains($0.string ?? "") }
    if let properties = value["properties"], properties.kind == .object {
      return isTyped || value["$schema"] != nil
        || properties.members.contains { property in
          ["type", "$ref", "enum"].contains { property.value[$0] != nil }
        }
    }
    let isDeclared = value["$schema"]?.string?.contains("json-schema.org") ?? false
    let hasContent = ["$ref", "allOf", "anyOf", "oneOf"].contains { value[$0] != nil }
    return isDeclared && (isTyped || hasContent)
      || hasContent && (value["definitions"] != nil || value["$defs"] != nil)
      || isTyped && (value["items"] != nil || value["enum"] != nil || value["title"] != nil)
  }

  static func forms(in root: JSONValue, file: String) throws(LoadError) -> LoadedForms {
    let isWrapped = !isSchema(root)
    let schema = isWrapped ? root["schema"] ?? root : root
    let views = SchemaViews(schema)
    let start = SchemaView(value: schema, pointer: isWrapped ? "/schema" : "")
    var diagnostics: [Diagnostic] = []
    var walker: SchemaWalker
    if let layout = root["uischema"], layout.kind == .object, layout["type"] != nil {
      var layouts = LayoutWalker(views, root: start)
      layouts.read(layout)
      walker = layouts.walker
      if let first = layouts.lostScopes.first {
        diagnostics.append(
          Diagnostic(
            .warning, file: file,
            message: Message(
              vi: "lược đồ giao diện trỏ tới “\(first)” không có trong lược đồ; bỏ qua",
              en: "the UI schema leads to \"\(first)\", which the schema does not hold; left out")))
      }
    } else {
      walker = SchemaWalker(views)
      let overlay = root["uiSchema"] ?? root["uischema"] ?? root["ui_schema"]
      walker.read(
        SchemaWalker.Place(
          name: "", views: [start], around: FormDraft.Surroundings(),
          overlay: SchemaOverlay(value: overlay, notation: .rjsf), isRoot: true))
    }
    try check(walker)
    walker.draft.title = JSONForms.words(schema, ["title"])
    if walker.draft.title.isEmpty { walker.draft.title = JSONForms.words(root, ["title", "name"]) }
    diagnostics += self.diagnostics(of: walker, file)
    let form = walker.draft.form(
      self, file: file, codeIn: [schema["$id"]?.string, schema["id"]?.string])
    return LoadedForms(forms: [form], diagnostics: diagnostics)
  }

  /// - Throws: Where the schema unfolds without end.
  static func check(_ walker: SchemaWalker) throws(LoadError) {
    guard walker.isTooLarge else { return }
    throw LoadError(
      message: Message(
        vi: "lược đồ mở ra hơn \(SchemaWalker.fieldLimit) trường, không phải một biểu mẫu",
        en: "the schema unfolds to more than \(SchemaWalker.fieldLimit) fields, which is no form"))
  }

  static func diagnostics(of walker: SchemaWalker, _ file: String) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if let first = walker.lostReferences.first {
      let count = walker.lostReferences.count
      diagnostics.append(
        Diagnostic(
          .warning, file: file,
          message: Message(
            vi:
              "\(count) tham chiếu không có đích trong tệp (đầu tiên “\(first)”), trường bên trong không đọc được; "
              + "hãy gộp phần thiếu vào tệp",
            en:
              "\(count) references lead to nothing in the file (first \"\(first)\"), their fields cannot be read; "
              + "put what is missing into the file")))
    }
    if walker.titledCount == 0, !walker.draft.fields.isEmpty {
      diagnostics.append(
        Diagnostic(
          .note, file: file,
          message: Message(
            vi: "lược đồ không có nhãn và không có bước; nhãn lấy từ tên thuộc tính",
            en: "the schema has neither labels nor steps; labels are taken from names of properties"
          )))
    }
    return diagnostics
  }
}
