/// THE LIST of input formats, in the order in which they are tried: the more particular first.
public enum SchemaFormats {
  public static let all: [any SchemaFormat.Type] = [
    // JSON. A list `components` is Form.io's unless another format before it knows better.
    CamundaFormat.self, FHIRQuestionnaireFormat.self, MOJFormat.self, XGovFormat.self,
    SurveyJSFormat.self, AlpacaFormat.self, JSONSchemaDocumentFormat.self, FormioFormat.self,
    // XML
    OrbeonFormat.self, XFormsFormat.self, XDatenfelderFormat.self,
    // Pages, after XML that is well-formed XHTML too.
    HTMLFormFormat.self,
    // Known, and refused by name
    DrupalWebformFormat.self,
    // Tables
    XLSFormFormat.self, XLSXListFormat.self, CSVListFormat.self,
    // Papers; plain text last, for it asks least.
    DOCXFormat.self, PrintedTextFormat.self,
  ]

  /// The format with an id.
  public static func format(_ id: String) -> (any SchemaFormat.Type)? { all.first { $0.id == id } }

  static let json = all.compactMap { $0 as? any JSONSchemaFormat.Type }
  static let bytes = all.compactMap { $0 as? any ByteSchemaFormat.Type }
}
