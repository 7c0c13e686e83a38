import FormReduction

/// What the flags say, checked: before anything is read or written.
struct Settings {
  var language = Language.vietnamese
  var catalogue = Catalogue.vietnam
  var options: Options
  var procedures = ProcedureList()
  /// Of the file behind `--procedures`.
  private var proceduresFingerprint: String?
  /// The format of all inputs; `nil` to find out.
  var format: (any SchemaFormat.Type)?
  var threads: Int
  /// Remarks on the files behind the flags.
  var diagnostics: [Diagnostic] = []

  init(_ invocation: Invocation) throws(UsageError) {
    options = Options(asOf: Console.today)
    threads = Console.processorCount
    if let word = invocation.value("lang") {
      guard let language = Language(rawValue: word) else {
        throw UsageError(
          message: Message(
            vi: "--lang là vi hoặc en, không phải “\(word)”",
            en: "--lang is vi or en, not \"\(word)\""), flag: "lang")
      }
      self.language = language
    }
    if let word = invocation.value("target") {
      guard let target = Target(word) else {
        throw UsageError(
          message: Message(
            vi: "--target là phần trăm từ 0 đến 100, không phải “\(word)”",
            en: "--target is a percentage from 0 to 100, not \"\(word)\""), flag: "target")
      }
      options.target = target
    }
    // The day on the documents is that on which the law is judged, unless two days are named.
    if let word = invocation.value("as-of") ?? invocation.value("date") {
      let flag = invocation.has("as-of") ? "as-of" : "date"
      guard let date = CalendarDate(word) else {
        throw UsageError(
          message: Message(
            vi: "--\(flag) là ngày dạng 2026-11-24, không phải “\(word)”",
            en: "--\(flag) is a date such as 2026-11-24, not \"\(word)\""), flag: flag)
      }
      options.asOf = date
    }
    if let word = invocation.value("threads") {
      guard let count = Int(word), (1...256).contains(count) else {
        throw UsageError(
          message: Message(
            vi: "--threads là số từ 1 đến 256, không phải “\(word)”",
            en: "--threads is a number from 1 to 256, not \"\(word)\""), flag: "threads")
      }
      threads = count
    }
    if let word = invocation.value("from") {
      format = SchemaFormats.format(word)
      guard format != nil else {
        let known = SchemaFormats.all.map { $0.id }.joined(separator: ", ")
        throw UsageError(
          message: Message(
            vi: "--from ghi “\(word)”; cần một trong: \(known)",
            en: "--from holds \"\(word)\"; expected one of \(known)"), flag: "from")
      }
    }
    for path in invocation.values("catalogue") { try read(catalogue: path) }
    for list in invocation.values("sources") { try read(sources: list) }
    if let path = invocation.value("procedures") { try read(procedures: path) }
    // Last, for its attributes are those of the catalogue.
    if let path = invocation.value("decisions") { try read(decisions: path) }
  }

  /// What the results rest on beside the forms.
  var run: RunIdentity {
    RunIdentity(
      catalogue: catalogue, options: options, procedures: proceduresFingerprint,
      decisions: options.decisions?.fingerprint)
  }

  private mutating func read(decisions path: String) throws(UsageError) {
    let bytes = try InputText.bytes(path)
    do throws(ListError) {
      options.decisions = try Decisions(bytes, catalogue: catalogue)
    } catch {
      throw error.usage(path)
    }
  }

  private mutating func read(catalogue path: String) throws(UsageError) {
    let text = try InputText.read(path)
    do throws(CatalogueError) {
      catalogue = try catalogue.extended(with: text)
    } catch {
      let place = "\(path):\(error.line):\(error.column)"
      throw UsageError(
        message: Message(
          vi: "\(place): \(error.message.vietnamese)", en: "\(place): \(error.message.english)"))
    }
  }

  private mutating func read(sources list: String) throws(UsageError) {
    for word in list.split(separator: ",") {
      let id = String(word.dropFirst())
      guard word.first == "+" || word.first == "-", catalogue.source(id) != nil else {
        let known = catalogue.sources.map(\.id).joined(separator: ", ")
        throw UsageError(
          message: Message(
            vi: "--sources ghi “\(word)”; cần + hoặc - rồi một trong: \(known)",
            en: "--sources holds \"\(word)\"; expected + or - and one of \(known)"), flag: "sources"
        )
      }
      if word.first == "+" {
        options.switchedOn.insert(id)
        options.switchedOff.remove(id)
      } else {
        options.switchedOff.insert(id)
        options.switchedOn.remove(id)
      }
    }
  }

  private mutating func read(procedures path: String) throws(UsageError) {
    let bytes = try InputText.bytes(path)
    proceduresFingerprint = fingerprint(of: bytes)
    do throws(ListError) {
      procedures = try ProcedureList(csv: bytes, file: path)
      diagnostics += procedures.diagnostics
    } catch {
      let place = "\(path):\(error.line):\(error.column)"
      throw UsageError(
        message: Message(
          vi: "\(place): \(error.message.vietnamese)", en: "\(place): \(error.message.english)"))
    }
  }
}

/// A file behind a flag.
enum InputText {
  static func bytes(_ path: String) throws(UsageError) -> [UInt8] {
    do throws(FileError) {
      return try UserFile.contents(of: path)
    } catch {
      throw UsageError(
        message: Message(
          vi: "\(path): không đọc được: \(error.reason)",
          en: "\(path): cannot be read: \(error.reason)"))
    }
  }

  static func read(_ path: String) throws(UsageError) -> String {
    let bytes = try bytes(path)
    do throws(TextError) {
      return try UserFile.text(of: bytes)
    } catch {
      let place = "\(path):\(error.line):\(error.column)"
      throw UsageError(
        message: Message(
          vi: "\(place): \(error.message.vietnamese)", en: "\(place): \(error.message.english)"))
    }
  }
}
