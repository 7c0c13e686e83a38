import Interchange

/// Alpaca forms, as OpenCPS keeps them: a schema, its `options`, often `view` and `data`.
///
/// - SeeAlso: FORMATS, last section; http://www.alpacajs.org/documentation.html
public enum AlpacaFormat: JSONSchemaFormat {
  public static let id = "alpaca"
  public static let summary = Message(
    vi: "Alpaca (biểu mẫu OpenCPS; JSON)", en: "Alpaca (forms of OpenCPS; JSON)")
  public static let extensions = ["json"]
  public static let support = FormatSupport(
    [.steps, .sections, .hidden, .prefilled, .repeated],
    note: Message(
      vi: "chỉ đọc JSON đúng nghĩa, không đọc đối tượng JavaScript; bước lấy từ view.wizard",
      en: "true JSON only, no JavaScript objects; steps come from view.wizard"))

  static func recognizes(_ root: JSONValue) -> Bool {
    guard let schema = root["schema"], schema.kind == .object, let options = root["options"],
      options.kind == .object
    else { return false }
    return options["fields"]?.kind == .object || JSONSchemaDocumentFormat.isSchema(schema)
  }

  static func forms(in root: JSONValue, file: String) throws(LoadError) -> LoadedForms {
    let schema = root["schema"] ?? root
    let views = SchemaViews(schema)
    var walker = SchemaWalker(views)
    let start = SchemaView(value: schema, pointer: "/schema")
    let overlay = SchemaOverlay(value: root["options"], notation: .alpaca)
    let wizard = root["view"]?["wizard"]
    let bindings = wizard?["bindings"]
    let steps = wizard?["steps"]?.elements ?? []
    if steps.isEmpty || bindings == nil {
      walker.read(
        SchemaWalker.Place(
          name: "", views: [start], around: FormDraft.Surroundings(), overlay: overlay, isRoot: true
        ))
    } else {
      let expanded = views.expanded([start], active: [])
      let properties = SchemaViews.properties(of: expanded.views)
      let known = Dictionary(uniqueKeysWithValues: properties.map { ($0.name, $0.views) })
      let names = overlay.ordered(properties.map(\.name))
      // 1-based; what is bound to no step stands on none, but is not lost.
      for number in 1...steps.count + 1 {
        let members = names.filter { name in
          let step = JSONForms.answer(bindings?[name]).flatMap { Int($0) } ?? 0
          return (1...steps.count).contains(step) ? step == number : number > steps.count
        }
        guard !members.isEmpty else { continue }
        var around = FormDraft.Surroundings()
        if number <= steps.count {
          around = walker.draft.open(JSONForms.words(steps[number - 1]["title"]), .step, in: around)
        }
        for name in members {
          walker.read(
            SchemaWalker.Place(
              name: name, views: known[name] ?? [], around: around, overlay: overlay.property(name),
              active: expanded.active))
        }
      }
    }
    try JSONSchemaDocumentFormat.check(walker)
    walker.draft.title = JSONForms.words(root, ["title", "name"])
    for place in [root["options"]?["label"], schema["title"]] where walker.draft.title.isEmpty {
      walker.draft.title = place?.string ?? ""
    }
    return LoadedForms(
      forms: [walker.draft.form(self, file: file, codeIn: [root["code"]?.string])],
      diagnostics: JSONSchemaDocumentFormat.diagnostics(of: walker, file))
  }
}
