import FormReduction

/// The results of earlier months behind `report --before`.
enum EarlierResults {
  /// How many months back a name with `{month}` is looked for.
  private static let mostMonths = 60

  /// One of them.
  struct File {
    var path: String
    /// As its name says.
    var month: ReportMonth?
  }

  /// The files that names stand for, the oldest first.
  ///
  /// - Parameters:
  ///   - names: Kept results or folders of forms as they were given; `{month}` stands for each month before
  ///     the one reported on of which there is a result.
  ///   - month: The month reported on.
  static func files(
    _ names: [String], before month: ReportMonth?
  ) throws(UsageError) -> [File] {
    var files: [File] = []
    for name in names { files += try self.files(name, before: month) }
    return files
  }

  /// Reads them.
  ///
  /// - Throws: ``UsageError`` where one cannot be read, or was made by another version of the tool.
  static func sides(
    _ files: [File], _ settings: Settings
  ) async throws(UsageError) -> [ComparisonTables.Side] {
    var sides: [ComparisonTables.Side] = []
    for file in files {
      var side = try await SideLoader.side(file.path, settings).table
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      side.name = file.month?.short ?? UserFile.shown(name)
      sides.append(side)
    }
    try SideLoader.refuseMixedTools(sides, current: RunIdentity.toolVersion)
    return sides
  }

  private static func files(
    _ name: String, before month: ReportMonth?
  ) throws(UsageError) -> [File] {
    guard name.contains("{month}") else { return [File(path: name, month: monthInName(name))] }
    guard var month else {
      throw UsageError(
        message: Message(
          vi: "--before có {month} nhưng thiếu --month",
          en: "--before holds {month}, but no --month"), flag: "before")
    }
    var found: [File] = []
    for _ in 0..<mostMonths {
      month = month.previous
      let path = name.replacing("{month}", with: month.description)
      if UserFile.exists(path) { found.append(File(path: path, month: month)) }
    }
    return found.reversed()
  }

  /// The month in the name of a document: that of `ket-qua-2026-10.ndjson`.
  static func monthInName(_ path: String) -> ReportMonth? {
    guard let name = path.split(separator: "/").last, let dot = name.firstIndex(of: ".") else {
      return nil
    }
    return ReportMonth(name[..<dot].suffix(7))
  }
}
