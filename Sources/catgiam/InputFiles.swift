import FormReduction

/// What a run reads, by flag or as input: no result ever takes the place of any of it.
struct InputFiles {
  private var files: Set<FileSystem.Identity>
  private var loaders: [Loader]

  /// - Parameters:
  ///   - loaders: They know the files of the input.
  ///   - kept: Results of earlier runs that are read.
  init(_ invocation: Invocation, _ loaders: [Loader] = [], kept: [String] = []) {
    files = []
    for path in invocation.filesRead + kept { files.formUnion(UserFile.identities(at: path)) }
    self.loaders = loaders
  }

  /// - Parameter outputs: Files and folders, `-` for the standard output.
  /// - Throws: ``UsageError`` where one is an input by whatever name, or a folder in whose place
  ///   inputs would be lost.
  func refuse(_ outputs: [String]) throws(UsageError) {
    for path in outputs where path != "-" {
      let places = UserFile.identities(at: path)
      guard !files.isDisjoint(with: places) || loaders.contains(where: { $0.reads(anyOf: places) })
      else { continue }
      let shown = UserFile.shown(path)
      throw UsageError(
        message: Disk.isFolder(path)
          ? Message(
            vi: "“\(shown)” chứa một tệp đầu vào, không ghi đè; hãy chọn thư mục khác",
            en: "\"\(shown)\" holds an input, it will not be overwritten; name another folder")
          : Message(
            vi: "“\(shown)” là một tệp đầu vào, không ghi đè",
            en: "\"\(shown)\" is an input, it will not be overwritten"))
    }
  }
}
