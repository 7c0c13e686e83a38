import Interchange

/// One text with forms after the cut.
public struct CutForm: Sendable {
  public var file: String
  /// The whole text after the safe cuts; the text itself where there were none.
  public internal(set) var bytes: [UInt8]
  /// Done in ``bytes``.
  public internal(set) var done: [FieldCut] = []
  /// To be decided by somebody; in the second patch only.
  public internal(set) var undecided: [FieldCut] = []
  /// Reducible fields that stay as they are, with the reason.
  public internal(set) var left: [(field: FieldReference, reason: Message)] = []

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  mutating func leave(_ cuts: [FieldCut], vi: String, en: String) {
    left += cuts.map { ($0.field, Message(vi: vi, en: en)) }
  }

  /// From the text as it was to ``bytes`` (RFC 6902).
  package internal(set) var patch = JSONPatch()
  /// From ``bytes`` on, once somebody has accepted the likely findings.
  package internal(set) var patchOfUndecided = JSONPatch()

  /// Fields that nobody has to fill in any more.
  public var removedFromDeclared: Int { done.count }
  /// Those among them that the form still shows.
  public var newlySupplied: Int { done.count { $0.way != .remove } }
}
