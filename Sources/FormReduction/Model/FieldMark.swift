/// The marks that a form after the cut carries in the `properties` of a component, so that a portal
/// knows what to fill in, and a second analysis knows where the value comes from.
///
/// Form.io keeps `properties` with a component and gives them no meaning of its own.
enum FieldMark {
  /// `lookup`, `copy` or `carry`: see ``FieldCut/Way``. Whoever has it needs no cut any more.
  static let way = "catgiam.cut"
  /// The id of the source in the catalogue.
  static let source = "catgiam.source"
  static let subject = "catgiam.subject"
  static let attribute = "catgiam.attribute"
  /// The data items by which it is looked up: `owner:person.identityNumber, …`.
  static let from = "catgiam.from"
  /// The earlier field whose answer it repeats: its key, or file and pointer in another form.
  static let sameAs = "catgiam.sameAs"
  /// Where in the data of a dossier the portal says that the lookup failed.
  static let fallback = "catgiam.fallback"
}
