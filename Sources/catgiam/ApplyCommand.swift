import FormReduction
import Interchange

/// `catgiam apply`: the forms after the cut, each under its own name in another folder.
enum ApplyCommand {
  static func run(_ invocation: Invocation) async throws(UsageError) -> ExitCode {
    let settings = try Settings(invocation)
    guard !invocation.arguments.isEmpty, !invocation.arguments.contains("-") else {
      throw UsageError(
        message: Message(
          vi: "cần ít nhất một tệp hoặc thư mục biểu mẫu", en: "name at least one file or folder"))
    }
    guard let folder = invocation.value("into") else {
      throw UsageError(
        message: Message(
          vi: "cần --into FOLDER: thư mục nhận biểu mẫu sau cắt giảm",
          en: "--into FOLDER is needed: where the forms after the cut go"))
    }
    let loader = await Loader(
      inputs: invocation.arguments, procedures: settings.procedures, format: settings.format,
      threads: settings.threads)
    let language = settings.language
    for diagnostic in settings.diagnostics + loader.diagnostics {
      Console.error(diagnostic.text(language))
    }
    try InputFiles(invocation, [loader]).refuse([folder])
    var job = ApplyJob(loader, language)
    var analyzer = Analyzer(settings.catalogue, options: settings.options)
    var lost: [Diagnostic] = []
    var lines: [String] = []
    for number in 0..<loader.count {
      let (procedure, missing) = loader.procedure(number)
      lost += missing
      // A folder without one of the forms would pass for a set after the cut.
      guard missing.isEmpty, let procedure, let texts = loader.texts(of: number) else {
        return changed(lost, loader.files(ofProcedure: number), language)
      }
      let analysis = analyzer.analysis(of: procedure)
      let plan = CutPlan(of: analysis, removesObsolete: invocation.has("remove-obsolete"))
      let cutter = FormioCutter(analysis, plan: plan, catalogue: settings.catalogue)
      lines.append(try job.add(analysis, cutter, texts))
    }
    let (files, gone) = job.files(withPatches: invocation.has("patch"))
    guard gone.isEmpty else { return changed([], gone, language) }
    let set = OutputSet()
    do throws(WriteError) {
      let output = try set.openFolder(folder, list: ReportFile.listOfForms)
      for file in files { try output.write(file) }
      try set.commit()
    } catch {
      set.abandon()
      Console.error(error.message[language])
      return .cannotWrite
    }
    Console.out(lines.joined() + job.report.total, language)
    return loader.unreadableCount > 0 ? .unusableInput : .done
  }

  /// Says that nothing is written, because files changed or vanished meanwhile.
  private static func changed(
    _ lost: [Diagnostic], _ files: [String], _ language: Language
  ) -> ExitCode {
    let found = lost.isEmpty ? files.map { Loader.changedFile($0) } : lost
    for diagnostic in found { Console.error(diagnostic.text(language)) }
    return .unusableInput
  }
}

/// The files that a run of `apply` will write.
private struct ApplyJob {
  /// A text, changed by one procedure after the other where it holds forms of several.
  private struct Text {
    var original: Loader.FormText
    var bytes: [UInt8]
    var patch = JSONPatch()
    var patchOfUndecided = JSONPatch()
  }

  let loader: Loader
  var report: CutReport
  private var texts: [Text] = []
  private var numbers: [String: Int] = [:]
  /// The number of each file in the input, by its name.
  private var sources: [String: Int] = [:]

  init(_ loader: Loader, _ language: Language) {
    self.loader = loader
    report = CutReport(language)
  }

  /// Takes in the texts of one procedure.
  ///
  /// - Returns: What to print about it.
  /// - Throws: Where two files would get one name.
  mutating func add(
    _ analysis: Analysis, _ cutter: FormioCutter, _ originals: [Loader.FormText]
  ) throws(UsageError) -> String {
    var cut: [CutForm] = []
    for original in originals {
      let known = numbers[original.name]
      let bytes = known.map { texts[$0].bytes } ?? original.bytes
      guard let form = cutter.cut(bytes, named: original.name) else { continue }
      cut.append(form)
      guard sources[original.file, default: original.source] == original.source else {
        throw UsageError(
          message: Message(
            vi: "hai tệp cùng tên “\(original.file)”; hãy chạy trên thư mục chung của chúng",
            en: "two files are named \"\(original.file)\"; run on the folder that holds both"))
      }
      sources[original.file] = original.source
      let number = known ?? texts.count
      if known == nil { texts.append(Text(original: original, bytes: bytes)) }
      numbers[original.name] = number
      texts[number].bytes = form.bytes
      texts[number].patch.add(form.patch)
      texts[number].patchOfUndecided.add(form.patchOfUndecided)
    }
    return report.add(analysis, cut)
  }

  /// The files in the byte order of their names, and the names of those that changed meanwhile.
  func files(withPatches: Bool) -> (files: [ReportFile], changed: [String]) {
    var files: [ReportFile] = []
    var changed: [String] = []
    for (name, list) in Dictionary(grouping: texts, by: \.original.file) {
      guard let bytes = whole(list) else {
        changed.append(name)
        continue
      }
      files.append(ReportFile(path: name, bytes: bytes))
      guard withPatches else { continue }
      for text in list {
        for (kind, patch) in [("safe", text.patch), ("undecided", text.patchOfUndecided)]
        where !patch.isEmpty {
          files.append(
            ReportFile(path: "\(text.original.name).\(kind).json-patch", bytes: patch.text))
        }
      }
    }
    return (files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }, changed.sorted())
  }

  /// A file with its texts in place; the lines of a set that hold no form stay as they stand.
  ///
  /// - Returns: `nil` where the file vanished or changed since it was looked at.
  private func whole(_ list: [Text]) -> [UInt8]? {
    let parts = list.compactMap { text in text.original.range.map { ($0, text.bytes) } }
      .sorted { $0.0.lowerBound < $1.0.lowerBound }
    guard !parts.isEmpty else { return list[0].bytes }
    guard let whole = loader.bytes(ofSource: list[0].original.source) else { return nil }
    var bytes: [UInt8] = []
    var position = 0
    for (range, text) in parts where range.upperBound <= whole.count {
      bytes += whole[position..<range.lowerBound] + text
      position = range.upperBound
    }
    return bytes + whole[position...]
  }
}
