import Interchange

// Whose form it is.

extension FormioOutliner {
  /// The code and the sector that the form itself tells; `nil` where they are told in a way that asks
  /// for a tree.
  mutating func procedureNames() -> (code: String?, sector: String?)? {
    var code: String?
    var sector: String?
    if let properties = scanner.member(.properties), properties.isObject,
      !scanner.isEmpty(properties)
    {
      guard let tree = scanner.tree(of: properties) else { return nil }
      code =
        tree.members.lazy.compactMap { $0.value.string.flatMap(ProcedureCode.first(in:)) }.first
      sector = ["sector", "linhVuc"].lazy.compactMap { tree[$0]?.string }.first { !$0.isEmpty }
        .map { composed($0) }
    }
    if code == nil, let tags = scanner.member(.tags), tags.isArray, !scanner.isEmpty(tags) {
      if mayHoldCode(scanner.range(of: tags)) {
        guard let tree = scanner.tree(of: tags) else { return nil }
        code = tree.elements.lazy.compactMap { $0.string.flatMap(ProcedureCode.first(in:)) }.first
      }
    }
    for key in [FormioKey.procedureCode, .code, .maThuTuc, .path, .name, .machineName, .title]
    where code == nil {
      guard let value = scanner.member(key), value.isString else { continue }
      let spelling = scanner.spelling(of: value)
      if mayHoldCode(spelling.range) {
        code = ProcedureCode.first(in: scanner.string(of: spelling))
      }
    }
    return (code, sector)
  }

  /// A code has seven digits and a full stop; hardly any name or tag has.
  private mutating func mayHoldCode(_ range: Range<Int>?) -> Bool {
    guard let range else { return false }
    return scanner.bytes[range].contains { $0 == 0x2E || $0 == 0x5C }
  }
}
