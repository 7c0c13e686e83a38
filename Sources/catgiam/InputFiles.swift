import FormReduction

/// What a run reads, by flag or as input: no result ever takes the place of any of it.
struct InputFiles {
  private var files: [String]
  private var loaders: [Loader]

  /// - Parameters:
  ///   - loaders: They know the files of the input.
  ///   - kept: Results of earlier runs that are read.
  init(_ invocation: Invocation, _ loaders: [Loader] = [], kept: [String] = []) {
    files = invocation.filesRead + kept
    self.loaders = loaders
  }

  /// - Parameter outputs: Files and folders, `-` for the standard output.
  /// - Throws: ``UsageError`` where one is an input by whatever name, or a folder in whose place
  ///   inputs would be lost.
  func refuse(_ outputs: [String]) throws(UsageError) {
    for path in outputs where path != "-" {
      let isFolder = Disk.isFolder(path)
      guard isFolder ? holdsInput(path) : isInput(path) else { continue }
      let shown = UserFile.shown(path)
      throw UsageError(
        message: isFolder
          ? Message(
            vi: "“\(shown)” chứa một tệp đầu vào, không ghi đè; hãy chọn thư mục khác",
            en: "\"\(shown)\" holds an input, it will not be overwritten; name another folder")
          : Message(
            vi: "“\(shown)” là một tệp đầu vào, không ghi đè",
            en: "\"\(shown)\" is an input, it will not be overwritten"))
    }
  }

  private func isInput(_ path: String) -> Bool {
    guard let file = UserFile.identity(of: path) else { return false }
    return loaders.contains { $0.reads(file) }
      || files.contains { UserFile.identity(of: $0) == file }
  }

  private func holdsInput(_ path: String) -> Bool {
    guard let folder = UserFile.resolved(path) else { return false }
    return loaders.contains { $0.reads(below: folder) }
      || files.contains { UserFile.isBelow(folder, $0) }
  }
}
