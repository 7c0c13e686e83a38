import FormReduction

/// Where a ``TableDocument`` goes: `--output FORMAT=PATH`, any number; text on standard output where
/// nothing is said.
struct TableOutputs {
  private var outputs: [(format: String, path: String)] = []

  /// - Throws: ``UsageError`` where a word has another shape, or two results go to one place.
  init(_ words: [String]) throws(UsageError) {
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      let known = TableFormats.names
      guard parts.count == 2,
        TableFormats.format(String(parts[0].prefix { $0 != ":" })) != nil
      else {
        throw UsageError(
          message: Message(
            vi: "--output ghi “\(word)”; cần FORMAT=PATH với FORMAT là một trong: \(known)",
            en: "--output holds \"\(word)\"; expected FORMAT=PATH with FORMAT one of \(known)"))
      }
      guard !outputs.contains(where: { OutputFile.areSame($0.path, parts[1]) }) else {
        throw UsageError(
          message: Message(
            vi: "hai kết quả cùng ghi vào “\(parts[1])”", en: "two outputs go to \"\(parts[1])\""))
      }
      outputs.append((parts[0], parts[1]))
    }
    if outputs.isEmpty { outputs = [("text", "-")] }
  }

  var paths: [String] { outputs.map(\.path) }

  /// Writes the document everywhere, all or nothing.
  ///
  /// - Returns: Whether it could be written; where not, the reason was said.
  func write(_ document: TableDocument, _ settings: Settings) throws(UsageError) -> Bool {
    let context = ReportContext(
      catalogue: settings.catalogue, language: settings.language, options: settings.options,
      diagnostics: [], ignored: [:], unreadableCount: 0, run: settings.run)
    var texts: [(path: String, bytes: [UInt8])] = []
    for output in outputs {
      guard let bytes = document.render(output.format, context) else {
        let known = document.tables.map(\.id).joined(separator: ", ")
        throw UsageError(
          message: Message(
            vi: "--output \(output.format): không có bảng đó; có \(known)",
            en: "--output \(output.format): no such table; there are \(known)"))
      }
      texts.append((output.path, bytes))
    }
    let set = OutputSet()
    do throws(WriteError) {
      for text in texts { try set.open(text.path).write(text.bytes) }
      try set.commit()
      return true
    } catch {
      set.abandon()
      Console.error(error.message[settings.language])
      return false
    }
  }
}

extension ListError {
  /// The fault with its place in a file, as a mistake of the user.
  func usage(_ path: String) -> UsageError {
    let place = "\(path):\(line):\(column)"
    return UsageError(
      message: Message(vi: "\(place): \(message.vietnamese)", en: "\(place): \(message.english)"))
  }
}
