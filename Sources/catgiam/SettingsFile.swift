import FormReduction

/// The file behind `--settings`: flags that the command line leaves open, and who issues the report.
struct SettingsFile {
  private let path: String
  private(set) var settings: ReportSettings

  /// - Throws: ``UsageError`` with line and column where the file is wrong.
  init(_ path: String) throws(UsageError) {
    self.path = path
    let text = try InputText.read(path)
    do throws(CatalogueError) {
      settings = try ReportSettings(text, known: Set(SettingsFile.flags.map(\.name) + ["forms"]))
    } catch {
      throw SettingsFile.fault(path, error.line, error.column, error.message)
    }
  }

  /// The flags that the file may hold.
  private static var flags: [Flag] {
    Flags.all.filter { $0.commands.contains("report") && $0.name != "settings" }
  }

  /// Adds to an invocation what it leaves open; what the command line says wins.
  ///
  /// - Throws: ``UsageError`` where a flag stands twice that takes one value, or a switch is not `yes` or
  ///   `no`.
  func complete(_ invocation: inout Invocation) throws(UsageError) {
    var seen: Set<String> = []
    let given = Set(settings.settings.map(\.name).filter { invocation.has($0) })
    let takesForms = invocation.arguments.isEmpty
    for setting in settings.settings {
      if setting.name == "forms" {
        if takesForms { invocation.arguments.append(resolved(setting.value)) }
        continue
      }
      guard let flag = SettingsFile.flags.first(where: { $0.name == setting.name }),
        !given.contains(setting.name)
      else { continue }
      let isNew = seen.insert(setting.name).inserted
      guard isNew || flag.kind == .list else {
        throw fault(
          setting, vi: "“\(setting.name)” nêu hai lần", en: "\"\(setting.name)\" is given twice")
      }
      if flag.kind == .switched {
        guard let isOn = ["yes": true, "no": false][setting.value] else {
          throw fault(
            setting, vi: "“\(setting.name)” là yes hoặc no, không phải “\(setting.value)”",
            en: "\"\(setting.name)\" is yes or no, not \"\(setting.value)\"")
        }
        if isOn { invocation.add(flag: setting.name, nil) }
      } else {
        let isPath = ["FILE", "FOLDER"].contains(flag.placeholder)
        invocation.add(flag: setting.name, isPath ? resolved(setting.value) : setting.value)
      }
    }
  }

  /// A mistake in a value, with its place where the value came from the file.
  func placed(_ error: UsageError, _ invocation: Invocation) -> UsageError {
    guard let flag = error.flag,
      let setting = settings.settings.last(where: { $0.name == flag }),
      invocation.values(flag).last == setting.value
    else { return error }
    return SettingsFile.fault(path, setting.line, setting.column, error.message)
  }

  /// Paths begin at the folder of the file.
  private func resolved(_ other: String) -> String {
    guard !other.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return other }
    return path[...slash] + other
  }

  private func fault(_ setting: ReportSettings.Setting, vi: String, en: String) -> UsageError {
    SettingsFile.fault(path, setting.line, setting.column, Message(vi: vi, en: en))
  }

  private static func fault(
    _ path: String, _ line: Int, _ column: Int, _ message: Message
  ) -> UsageError {
    let place = "\(path):\(line):\(column)"
    return UsageError(
      message: Message(
        vi: "\(place): \(message.vietnamese)", en: "\(place): \(message.english)"))
  }
}
