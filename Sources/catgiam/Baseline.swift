import FormReduction

/// `analyze --baseline`: a kept result below which no procedure may fall.
struct Baseline {
  private let path: String
  let floor: [ProcedureRecord]

  /// - Throws: ``UsageError`` where the file is no kept result.
  init?(_ invocation: Invocation) throws(UsageError) {
    guard let path = invocation.value("baseline") else { return nil }
    self.path = path
    floor = try SideLoader.kept(path, InputText.bytes(path)).table.procedures
  }

  /// Says which procedures have less than they had, and which fields did it.
  func say(_ ratchet: Ratchet, _ language: Language) {
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
  }
}
