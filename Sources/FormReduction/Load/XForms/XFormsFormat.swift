import Interchange

/// XForms as ODK and its relatives write them: three parallel trees, of which only the body asks.
///
/// Data without a control is never asked; binds say what is calculated, locked, prefilled, shown when.
/// - SeeAlso: FORMATS section 7; https://getodk.github.io/xforms-spec
public enum XFormsFormat: ByteSchemaFormat {
  public static let id = "xforms"
  public static let summary = Message(
    vi: "XForms của ODK (XML)", en: "ODK XForms (XML)")
  public static let extensions = ["xml", "xhtml"]
  public static let support = FormatSupport(
    Set(FormatSupport.Feature.allCases),
    note: Message(
      vi: "bước là nhóm field-list hoặc nhóm ngoài cùng; so sánh đơn giản trong relevant được đọc, "
        + "biểu thức XPath khác thì không",
      en:
        "steps are field-list groups or outermost groups; plain comparisons in relevant are read, "
        + "other XPath is not"))

  static func recognizes(_ bytes: [UInt8]) -> Bool {
    // Some files have no namespace for XForms at all, and only that of its extensions.
    (XMLForms.mentions([XFormsModel.namespace, XFormsModel.javarosa], bytes)
      || XMLForms.mentions(["<h:html"], bytes) && XMLForms.mentions(["<model"], bytes))
      && !XMLForms.mentions([OrbeonFormat.namespace], bytes)
  }

  static func forms(in bytes: [UInt8], file: String) throws(LoadError) -> LoadedForms {
    let root = try XMLForms.root(of: bytes)
    guard let body = root.child("body"), root.descendants.contains(where: { $0.name == "model" })
    else {
      throw LoadError(
        message: Message(
          vi: "XForms không có phần thân (body) nên không hỏi gì; hãy xuất cả biểu mẫu",
          en: "XForms without a body asks nothing; export the whole form"))
    }
    var loader = XFormsLoader(XFormsModel(root))
    loader.read(body, path: "/\(root.qualifiedName)/\(body.qualifiedName)")
    loader.draft.title = root.child("head")?.child("title")?.text ?? ""
    let instance = root.descendants.first { $0.name == "instance" }?.children.first
    return LoadedForms(forms: [
      loader.draft.form(self, file: file, codeIn: [instance?.attribute("id")])
    ])
  }
}
