import Interchange

/// FIM data-field schemas (*xdatenfelder* 2 and 3): the German federal description of what forms ask.
///
/// - SeeAlso: FORMATS section 9; https://www.xrepository.de/details/urn:xoev-de:fim:standard:xdatenfelder
public enum XDatenfelderFormat: ByteSchemaFormat {
  public static let id = "xdatenfelder"
  public static let summary = Message(
    vi: "FIM xdatenfelder 2 và 3 (XML)", en: "FIM xdatenfelder 2 and 3 (XML)")
  public static let extensions = ["xml", "xdf2", "xdf3"]
  public static let support = FormatSupport(
    [.steps, .sections, .hidden, .prefilled, .repeated],
    note: Message(
      vi: "nhóm ngoài cùng là bước; quy tắc viết bằng lời nên không đọc được điều kiện hiện",
      en: "outermost groups are steps; rules are prose, so conditions cannot be read"))

  private static let namespace = "urn:xoev-de:fim:standard:xdatenfelder_"

  static func recognizes(_ bytes: [UInt8]) -> Bool { XMLForms.mentions([namespace], bytes) }

  static func forms(in bytes: [UInt8], file: String) throws(LoadError) -> LoadedForms {
    let root = try XMLForms.root(of: bytes)
    let version = root.namespace.dropFirst(namespace.count)
    guard root.namespace.hasPrefix(namespace), version == "2" || version.hasPrefix("3.") else {
      throw LoadError(
        message: Message(
          vi: "xdatenfelder phiên bản “\(version)” không đọc được; hãy xuất phiên bản 2 hoặc 3",
          en: "xdatenfelder version \"\(version)\" cannot be read; export version 2 or 3"),
        byteOffset: root.byteOffset)
    }
    guard let schema = root.children.first(where: { $0.name != "header" }) else {
      throw LoadError(
        message: Message(vi: "tệp không có lược đồ nào", en: "the file holds no schema"))
    }
    var loader = XDatenfelderLoader()
    loader.read(schema, path: "/\(root.qualifiedName)/\(schema.qualifiedName)")
    loader.draft.title = XDatenfelderLoader.label(of: schema)
    return LoadedForms(forms: [loader.draft.form(self, file: file)])
  }
}

/// Walks the structure of a schema, a group or a single field.
struct XDatenfelderLoader {
  var draft = FormDraft()

  private struct Pending {
    var element: XMLElement
    var xpath: String
    var around: FormDraft.Surroundings
    /// How often the element may occur: `0:1`, `1:1`, `0:*`.
    var count: String
  }

  /// - Parameter path: The XPath of the element.
  mutating func read(_ element: XMLElement, path: String) {
    var pending: [Pending] = []
    if element.name == "datenfeld" {
      pending.append(
        Pending(element: element, xpath: path, around: FormDraft.Surroundings(), count: "1:1"))
    } else {
      push(inside: element, path, FormDraft.Surroundings(), &pending)
    }
    while let next = pending.popLast() { read(next, &pending) }
  }

  private func push(
    inside element: XMLElement, _ path: String, _ around: FormDraft.Surroundings,
    _ pending: inout [Pending]
  ) {
    var found: [Pending] = []
    for (structure, place) in element.children(under: path) where structure.name == "struktur" {
      guard let contains = structure.child("enthaelt") else { continue }
      let count = structure.child("anzahl")?.text ?? "1:1"
      for (child, inner) in contains.children(under: "\(place)/\(contains.qualifiedName)") {
        found.append(Pending(element: child, xpath: inner, around: around, count: count))
      }
    }
    pending += found.reversed()
  }

  private mutating func read(_ item: Pending, _ pending: inout [Pending]) {
    let element = item.element
    var around = item.around
    let last = item.count.split(separator: ":").last ?? "1"
    let repeats = last == "*" || (Int(last) ?? 1) > 1
    let id = element.child("identifikation")?.child("id")?.text ?? ""
    switch element.name {
    case "datenfeldgruppe":
      let kind: Section.Kind =
        repeats ? .repeatingGroup : around.section == nil ? .step : .block
      around = draft.open(XDatenfelderLoader.label(of: element), key: id, kind, in: around)
      push(inside: element, item.xpath, around, &pending)
    case "datenfeld":
      let mode = XDatenfelderLoader.code(element, "feldart")
      // A label is words on the page.
      guard mode != "label" else { return }
      if mode == "hidden" { around.isHidden = true }
      let type = XDatenfelderLoader.code(element, "datentyp")
      draft.add(
        Field(
          pointer: item.xpath, key: id, label: XDatenfelderLoader.label(of: element),
          help: element.child("hilfetextEingabe")?.text ?? "",
          kind: XDatenfelderLoader.kind(mode, type, isMultiple: repeats),
          options: (element.child("werte")?.children ?? []).prefix(XFormsModel.optionLimit)
            .compactMap { $0.child("name")?.text }),
        isSupplied: mode == "locked", in: around)
    default: return
    }
  }

  /// What the form asks; the second wording is for printing what was answered.
  static func label(of element: XMLElement) -> String {
    for name in ["bezeichnungEingabe", "name", "bezeichnungAusgabe"] {
      if let text = element.child(name)?.text, text.contains(where: { !$0.isWhitespace }) {
        return text
      }
    }
    return ""
  }

  private static func code(_ element: XMLElement, _ name: String) -> String {
    let value = element.child(name)
    return (value?.child("code")?.text ?? value?.text ?? "").filter { !$0.isWhitespace }
  }

  private static func kind(_ mode: String, _ type: String, isMultiple: Bool) -> FieldKind {
    if mode == "select" { return isMultiple ? .multipleChoice : .choice }
    switch type {
    case "num", "num_int", "num_currency": return .number
    case "date", "datetime": return .date
    case "time": return .time
    case "bool": return .yesNo
    case "file": return .file
    case "obj": return .other
    default: return .text
    }
  }
}
