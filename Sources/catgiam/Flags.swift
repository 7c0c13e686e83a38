import FormReduction

/// THE LIST of subcommands and flags: parsing and `--help` come from it.
struct Flag {
  enum Kind { case value, list, switched }

  var name: String
  var kind: Kind
  /// What stands behind it in the help.
  var placeholder: String
  var summary: Message
  var commands: Set<String>

  /// Whether it names a file that is read.
  var isRead: Bool { placeholder == "FILE" }
}

struct Subcommand {
  var name: String
  var arguments: String
  var summary: Message
}

enum Flags {
  static let commands: [Subcommand] =
    roomCommands + [reportCommand] + cycleCommands + [benchmarkCommand]

  private static let roomCommands: [Subcommand] = [
    .init(
      name: "analyze", arguments: "PATH…",
      summary: Message(
        vi: "phân tích biểu mẫu: tệp, thư mục, tập NDJSON, hoặc - (đầu vào chuẩn)",
        en: "analyse forms: files, folders, NDJSON sets, or - (standard input)")),
    .init(
      name: "explain", arguments: "FILE [POINTER|KEY|LABEL]",
      summary: Message(
        vi: "giải thích từng trường: vì sao cắt được hoặc phải giữ, và cách tính tỷ lệ",
        en: "say for each field why it can be cut or must stay, and how the rate comes about")),
    .init(
      name: "catalogue", arguments: "",
      summary: Message(
        vi: "liệt kê nguồn dữ liệu, phép tra cứu, thuộc tính, căn cứ pháp lý",
        en: "list sources, lookups, attributes and legal bases")),
    .init(
      name: "rules", arguments: "",
      summary: Message(
        vi: "liệt kê các quy tắc kết luận, lý do và ví dụ",
        en: "list the rules with their reasons and examples")),
    .init(
      name: "formats", arguments: "",
      summary: Message(
        vi: "liệt kê các định dạng biểu mẫu đọc được và điều mỗi định dạng nói được",
        en: "list the form formats that are read and what each can say")),
  ]

  static let all: [Flag] = common + report + cycle + benchmark

  /// Commands that analyse forms, and so take what an analysis depends on.
  private static let analysing: Set<String> = Set(["analyze", "explain", "report", "benchmark"])
    .union(
      cycleAnalysing)

  private static let common: [Flag] = [
    .init(
      name: "output", kind: .list, placeholder: "FORMAT=PATH",
      summary: Message(
        vi: "ghi kết quả theo định dạng (\(formats)); - là đầu ra chuẩn; nhiều lần được",
        en: "write a result (\(formats)); - is standard output; any number of times"),
      commands: ["analyze"]),
    .init(
      name: "lang", kind: .value, placeholder: "vi|en",
      summary: Message(
        vi: "ngôn ngữ, mặc định vi", en: "language, Vietnamese unless told otherwise"),
      commands: Set(["catalogue", "rules", "formats"]).union(analysing)),
    .init(
      name: "target", kind: .value, placeholder: "PERCENT",
      summary: Message(vi: "mục tiêu cắt giảm, mặc định 20", en: "the target, 20 by default"),
      commands: analysing),
    .init(
      name: "resume", kind: .switched, placeholder: "",
      summary: Message(
        vi:
          "chạy tiếp từ chỗ bị ngắt (với một kết quả ndjson hoặc summary-ndjson, không có --baseline)",
        en:
          "continue where an interrupted run stopped (with one ndjson or summary-ndjson output, and "
          + "no baseline)"),
      commands: ["analyze"]),
    .init(
      name: "require-target", kind: .switched, placeholder: "",
      summary: Message(
        vi: "mã thoát 1 khi có thủ tục chưa đạt", en: "exit with 1 when a procedure misses it"),
      commands: ["analyze"]),
    .init(
      name: "sources", kind: .list, placeholder: "+ID,-ID",
      summary: Message(
        vi: "bật (+) hoặc tắt (-) nguồn dữ liệu", en: "switch sources on (+) or off (-)"),
      commands: analysing.union(["catalogue"])),
    .init(
      name: "catalogue", kind: .list, placeholder: "FILE",
      summary: Message(
        vi: "thêm nguồn và từ ngữ của tỉnh", en: "add a province's sources and wordings"),
      commands: analysing.union(["catalogue"])),
    .init(
      name: "procedures", kind: .value, placeholder: "FILE",
      summary: Message(
        vi: "danh mục thủ tục (CSV: code, name, agency, sector, level, dossiersPerYear, forms)",
        en: "list of procedures (CSV: code, name, agency, sector, level, dossiersPerYear, forms)"),
      commands: analysing),
    .init(
      name: "as-of", kind: .value, placeholder: "YYYY-MM-DD",
      summary: Message(
        vi: "ngày xét hiệu lực của căn cứ, mặc định hôm nay",
        en: "the day on which bases must be in force, today by default"),
      commands: analysing.union(["catalogue"])),
    .init(
      name: "threads", kind: .value, placeholder: "N",
      summary: Message(
        vi: "số luồng, mặc định bằng số lõi; không đổi kết quả",
        en: "threads, as many as cores by default; changes no result"),
      commands: analysing),
    .init(
      name: "json", kind: .switched, placeholder: "",
      summary: Message(vi: "ghi dạng JSON", en: "write JSON"),
      commands: ["catalogue", "rules", "formats"]),
    .init(
      name: "from", kind: .value, placeholder: "FORMAT",
      summary: Message(
        vi: "đọc mọi tệp theo một định dạng (\(inputFormats)), không tự nhận ra",
        en: "read every file as one format (\(inputFormats)) instead of finding out"),
      commands: analysing),
  ]

  private static var inputFormats: String {
    SchemaFormats.all.map { $0.id }.joined(separator: ", ")
  }
  private static var formats: String { ReportOutputs.names }

  /// The help of the program, or of one command.
  static func help(_ command: String?, _ language: Language) -> String {
    let isVietnamese = language == .vietnamese
    var text = ""
    if let command, let known = commands.first(where: { $0.name == command }) {
      text += "catgiam \(known.name) \(known.arguments)\n  \(known.summary[language])\n"
    } else {
      text +=
        isVietnamese
        ? "catgiam: tìm thông tin không cần khai trong biểu mẫu dịch vụ công và tính tỷ lệ cắt giảm\n"
        : "catgiam: finds what e-forms need not ask, and computes the reduction rate\n"
      text += isVietnamese ? "\nLệnh:\n" : "\nCommands:\n"
      for command in commands {
        text += "  \(command.name) \(command.arguments)\n      \(command.summary[language])\n"
      }
    }
    let flags = all.filter { command == nil || $0.commands.contains(command!) }
    text += isVietnamese ? "\nTùy chọn:\n" : "\nFlags:\n"
    for flag in flags {
      text += "  --\(flag.name)\(flag.placeholder.isEmpty ? "" : " \(flag.placeholder)")\n"
      text += "      \(flag.summary[language])\n"
    }
    text += "  --help\n      \(isVietnamese ? "trợ giúp này" : "this help")\n"
    text += "  --version\n      \(isVietnamese ? "phiên bản" : "the version")\n"
    if command == nil || command == "analyze" {
      text +=
        isVietnamese
        ? "\nMã thoát: 0 xong; 1 chưa đạt mục tiêu (--require-target); 2 có đầu vào không dùng được; "
          + "64 sai tùy chọn hoặc danh mục; 74 không ghi được; 130 bị ngắt.\n"
        : "\nExit codes: 0 done; 1 a procedure misses the target (--require-target); 2 some input was "
          + "unusable; 64 a wrong flag or catalogue; 74 cannot write; 130 interrupted.\n"
    }
    return text
  }
}

/// The words of the command line, sorted.
struct Invocation {
  var command: String
  var arguments: [String] = []
  private var values: [String: [String]] = [:]

  func value(_ flag: String) -> String? { values[flag]?.last }
  func values(_ flag: String) -> [String] { values[flag] ?? [] }
  func has(_ flag: String) -> Bool { values[flag] != nil }

  /// The files that flags name to be read.
  var filesRead: [String] {
    Flags.all.filter { $0.isRead && $0.commands.contains(command) }.flatMap { values($0.name) }
  }

  /// Adds a flag that a settings file gives.
  ///
  /// - Parameter value: `nil` for a switch.
  mutating func add(flag: String, _ value: String?) {
    values[flag, default: []] += value.map { [$0] } ?? []
  }

  /// - Parameter words: Behind the name of the program.
  init(_ words: [String]) throws(UsageError) {
    command = words.first ?? ""
    guard Flags.commands.contains(where: { $0.name == command }) else {
      throw UsageError(
        message: Message(
          vi: "không có lệnh “\(command)”; xem catgiam --help",
          en: "no command \"\(command)\"; see catgiam --help"))
    }
    var rest = words.dropFirst()
    var onlyArguments = false
    while let word = rest.popFirst() {
      if onlyArguments || word == "-" || !word.hasPrefix("-") {
        arguments.append(word)
        continue
      }
      if word == "--" {
        onlyArguments = true
        continue
      }
      let body = word.hasPrefix("--") ? String(word.dropFirst(2)) : word == "-o" ? "output" : word
      let parts = body.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let flag = Flags.all.first(where: { $0.name == name && $0.commands.contains(command) })
      else {
        throw UsageError(
          message: Message(
            vi: "không có tùy chọn “\(word)” cho lệnh \(command); xem catgiam \(command) --help",
            en: "no flag \"\(word)\" for \(command); see catgiam \(command) --help"))
      }
      if flag.kind == .switched {
        guard parts.count == 1 else {
          throw UsageError(
            message: Message(
              vi: "tùy chọn --\(name) không nhận giá trị", en: "flag --\(name) takes no value"))
        }
        values[name] = []
        continue
      }
      guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(), !value.isEmpty else {
        throw UsageError(
          message: Message(
            vi: "tùy chọn --\(name) cần \(flag.placeholder)",
            en: "flag --\(name) needs \(flag.placeholder)"))
      }
      if flag.kind == .value, values[name] != nil {
        throw UsageError(
          message: Message(
            vi: "tùy chọn --\(name) nêu hai lần", en: "flag --\(name) is given twice"))
      }
      values[name, default: []].append(value)
    }
    guard takesArguments || arguments.isEmpty else {
      throw UsageError(
        message: Message(
          vi: "lệnh \(command) không nhận “\(arguments[0])”; xem catgiam \(command) --help",
          en: "\(command) takes no \"\(arguments[0])\"; see catgiam \(command) --help"))
    }
  }

  private var takesArguments: Bool {
    Flags.commands.contains { $0.name == command && !$0.arguments.isEmpty }
  }
}
