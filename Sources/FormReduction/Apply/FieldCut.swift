/// What is to be done to one field so that nobody has to fill it in.
public struct FieldCut: Sendable, Hashable {
  /// How the value comes in.
  public enum Way: String, Sendable {
    /// The portal looks it up and fills it in; read-only unless the lookup failed.
    case lookup
    /// The form copies an earlier answer by itself.
    case copy
    /// The portal carries an earlier answer over: from another form, or from a box of another kind.
    case carry
    /// It asks for what no longer exists: taken out.
    case remove
  }

  public var field: FieldReference
  public var way: Way
  /// Whether it may be done at once: the finding is certain, or somebody accepted it.
  public var isSafe: Bool
}

/// What is to be done to the forms of one procedure, from its analysis.
///
/// Each reducible field has one cut or one reason why it stays for now; figures that the forms will
/// have afterwards follow from that.
public struct CutPlan: Sendable {
  public var cuts: [FieldCut] = []
  /// Reducible fields that are left as they are, with the reason.
  public var left: [(field: FieldReference, reason: Message)] = []

  /// - Parameter removesObsolete: Whether fields that ask for what no longer exists are taken out.
  public init(of analysis: Analysis, removesObsolete: Bool) {
    for field in analysis.fields {
      guard let finding = field.finding, finding.verdict.isReducible else { continue }
      let way: FieldCut.Way
      switch finding.verdict {
      case .obsolete:
        guard removesObsolete else {
          left.append(
            (
              field.reference,
              Message(
                vi: "lỗi thời; --remove-obsolete bỏ hẳn",
                en: "obsolete; --remove-obsolete takes it out")
            ))
          continue
        }
        way = .remove
      case .duplicate: way = .copy
      case .derivable:
        way =
          finding.rule == Rules.suppliedAlready.id && finding.duplicateOf != nil ? .copy : .lookup
      case .keep: continue
      }
      cuts.append(
        FieldCut(
          field: field.reference, way: way, isSafe: finding.confidence == .certain || way == .remove
        ))
    }
  }
}
