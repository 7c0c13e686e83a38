import FormReduction

/// `analyze --baseline`: whether the procedures still have what a kept result says they had.
struct Baseline {
  private let path: String
  private let floor: [ProcedureRecord]
  private var now: [ProcedureRecord] = []

  /// - Throws: ``UsageError`` where the file is no kept result.
  init?(_ invocation: Invocation) throws(UsageError) {
    guard let path = invocation.value("baseline") else { return nil }
    self.path = path
    floor = try SideLoader.kept(path, InputText.bytes(path)).table.procedures
  }

  mutating func add(_ analysis: Analysis) { now.append(ProcedureRecord(of: analysis)) }

  /// Says which procedures have less than they had, and which fields did it.
  ///
  /// - Returns: Whether all have at least what they had.
  func check(_ language: Language) -> Bool {
    let ratchet = Ratchet(floor: floor, now: now)
    for loss in ratchet.losses {
      for diagnostic in loss.diagnostics { Console.error(diagnostic.text(language)) }
    }
    for record in ratchet.missing {
      let name = record.code ?? record.name
      Console.error(
        Diagnostic(
          .note, file: path,
          message: Message(
            vi: "thủ tục “\(name)” trong mốc cũ nay không còn biểu mẫu",
            en: "procedure \"\(name)\" of the baseline has no form any more")
        ).text(language))
    }
    return ratchet.losses.isEmpty
  }
}
