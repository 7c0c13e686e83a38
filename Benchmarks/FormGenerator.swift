import Foundation

/// `catgiam-benchmarks generate DIR --forms N --seed S [--ndjson] [--distinct N] [--wordings FILE]`: a
/// set of forms of any size, the same for the same seed.
///
/// The forms are what portals export: wizards of several persons, dates, addresses and papers; one
/// in three with every default that the builder writes, one in ten indented, one in twenty-five
/// with escapes only; decomposed and upper-case labels, typing errors; branches behind a real switch;
/// repeating groups; keys used twice; and traps for readers that guess: labels of options, a `"label"`
/// inside the words of a content block, brackets and quotes inside scripts. Each form has six questions
/// that no other form of the set has, in a section and between neighbours of its own, so that a memo of
/// whole contexts cannot know all of them; with `--distinct N` all forms together have but `N` of these,
/// which tells what a question costs that was never seen before.
struct FormGenerator {
  private var random: SeededGenerator
  private let number: Int
  private let isVerbose: Bool
  /// How many questions of their own the forms of the set have together.
  private let distinct: Int
  private var usedKeys: [String: Int] = [:]

  /// - Parameter number: Of the form in its set; with the seed it decides everything.
  init(seed: UInt64, number: Int, distinct: Int = .max) {
    self.distinct = distinct
    random = SeededGenerator(
      state: seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    self.number = number
    isVerbose = Int.random(in: 0..<100, using: &random) < 35
  }

  static func run(_ words: [String]) throws {
    func value(_ flag: String) -> String? {
      words.firstIndex(of: flag).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
    }
    guard let folder = words.first, let forms = value("--forms").flatMap({ Int($0) }), forms > 0,
      let seed = UInt64(value("--seed") ?? "1"),
      let distinct = Int(value("--distinct") ?? "\(Int.max)"), distinct > 0
    else {
      return print(
        """
        usage: catgiam-benchmarks generate DIR --forms N --seed S [--ndjson] [--distinct N]
                 [--wordings FILE]
        """)
    }
    if let file = value("--wordings") {
      try Data(Vocabulary.wordings.utf8).write(to: URL(filePath: file))
    }
    let size = try write(
      to: folder, forms: forms, seed: seed, isSet: words.contains("--ndjson"), distinct: distinct)
    print("\(forms) forms, \(size) bytes")
  }

  /// Writes forms as one file each, or as the lines of `forms.ndjson`.
  ///
  /// - Returns: Their bytes.
  @discardableResult
  static func write(
    to folder: String, forms: Int, seed: UInt64, isSet: Bool, distinct: Int = .max
  ) throws -> Int {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let set = "\(folder)/forms.ndjson"
    if isSet { _ = FileManager.default.createFile(atPath: set, contents: nil) }
    let handle = isSet ? FileHandle(forWritingAtPath: set) : nil
    var bytes: [UInt8] = []
    var size = 0
    for number in 0..<forms {
      var generator = FormGenerator(seed: seed, number: number, distinct: distinct)
      let (form, style) = generator.form(isLine: isSet)
      form.write(style, into: &bytes)
      if isSet {
        bytes.append(0x0A)
        guard bytes.count > 1 << 22 || number == forms - 1 else { continue }
        try handle?.write(contentsOf: bytes)
      } else {
        let digits = String(number)
        let name = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
        try Data(bytes).write(to: URL(filePath: "\(folder)/\(name).json"))
      }
      size += bytes.count
      bytes.removeAll(keepingCapacity: true)
    }
    return size
  }

  // MARK: A form

  private mutating func form(isLine: Bool) -> (GeneratedJSON, GeneratedJSON.Style) {
    let style = GeneratedJSON.Style(
      isPretty: !isLine && chance(10), isASCII: chance(4))
    let parts = pick(Vocabulary.procedures)
    var pages: [GeneratedJSON] = []
    for (place, person) in parts.persons.enumerated() { pages.append(page(person, place)) }
    pages.append(request(parts.title))
    let form: GeneratedJSON = .object([
      ("_id", .string("f\(number)")), ("title", .string(parts.title)),
      ("name", .string("form\(number)")),
      ("path", .string("form\(number)")), ("type", .string("form")), ("display", .string("wizard")),
      ("tags", .array([.string("common")])), ("settings", .object([])),
      ("components", .array(pages)),
    ])
    return (form, style)
  }

  /// A page about one person, with an organisation in its place behind a switch on the first page.
  private mutating func page(_ person: String, _ place: Int) -> GeneratedJSON {
    var fields: [GeneratedJSON] = chance(50) ? [note()] : []
    if place == 0 { fields.append(switchField()) }
    for label in Vocabulary.personLabels where chance(70) {
      let condition = place == 0 && chance(30) ? "caNhan" : nil
      fields.append(field("\(label)\(chance(30) ? " \(person)" : "")", condition))
    }
    if place == 0 {
      for label in Vocabulary.organizationLabels where chance(60) {
        fields.append(field(label, "toChuc"))
      }
    }
    if chance(25) { fields = columns(fields) }
    return panel("Thông tin \(person)", fields)
  }

  /// The page about the request itself: papers, a repeating group, and what only this form asks.
  private mutating func request(_ title: String) -> GeneratedJSON {
    var fields = Vocabulary.requestLabels.filter { _ in chance(60) }.map { field($0, nil) }
    let own = (0..<6).map { place in
      field("\(pick(Vocabulary.ownLabels)) số \((number * 6 + place) % distinct)", nil)
    }
    let ownPanel = panel("Nội dung riêng của hồ sơ \(number % distinct)", own)
    if chance(50) {
      let columns = ["Họ và tên", "Ngày sinh", "Quan hệ với chủ hộ"].map { field($0, nil) }
      fields.append(
        .object([
          ("label", .string("Danh sách thành viên")), ("key", .string("thanhVien")),
          ("type", .string("datagrid")), ("input", .bool(true)), ("components", .array(columns)),
        ]))
    }
    fields.append(ownPanel)
    fields.append(
      .object([
        ("type", .string("button")), ("label", .string("Nộp hồ sơ")), ("key", .string("submit")),
        ("disableOnInvalid", .bool(true)), ("input", .bool(true)),
      ]))
    return panel("Nội dung đề nghị \(title.lowercased())", fields)
  }

  private mutating func panel(_ title: String, _ fields: [GeneratedJSON]) -> GeneratedJSON {
    .object([
      ("title", .string(title)), ("label", .string(title)), ("type", .string("panel")),
      ("key", .string(key(of: title))), ("input", .bool(false)), ("tableView", .bool(false)),
      ("components", .array(fields)),
    ])
  }

  /// Words for people, with what looks like a field to whoever searches for text.
  private mutating func note() -> GeneratedJSON {
    .object([
      (
        "html",
        .string("<p>Vui lòng khai <b>đầy đủ</b>, ví dụ {\"label\": \"Họ và tên\"} hoặc [1].</p>")
      ),
      ("label", .string("Content")), ("key", .string(key(of: "content"))),
      ("type", .string("content")), ("input", .bool(false)), ("tableView", .bool(false)),
    ])
  }

  private mutating func columns(_ fields: [GeneratedJSON]) -> [GeneratedJSON] {
    let half = fields.count / 2
    let columns = [fields.prefix(half), fields.dropFirst(half)].map { part -> GeneratedJSON in
      .object([
        ("components", .array(Array(part))), ("width", .int(6)), ("offset", .int(0)),
        ("push", .int(0)),
        ("pull", .int(0)), ("size", .string("md")),
      ])
    }
    return [
      .object([
        ("label", .string("Columns")), ("columns", .array(columns)),
        ("key", .string(key(of: "columns"))),
        ("type", .string("columns")), ("input", .bool(false)),
      ])
    ]
  }

  private mutating func switchField() -> GeneratedJSON {
    let values = [("Cá nhân", "caNhan"), ("Tổ chức", "toChuc")].map {
      label, value -> GeneratedJSON in
      .object([("label", .string(label)), ("value", .string(value)), ("shortcut", .string(""))])
    }
    return .object([
      ("label", .string("Đối tượng nộp hồ sơ")), ("values", .array(values)),
      ("key", .string("doiTuong")),
      ("type", .string("radio")), ("input", .bool(true)),
    ])
  }

  // MARK: A field

  private mutating func field(_ label: String, _ condition: String?) -> GeneratedJSON {
    let shown = decorated(label)
    // A copied component keeps its key.
    let key = chance(2) ? "textField" : key(of: label)
    let kind = label.hasPrefix("Tệp") ? "file" : pick(Vocabulary.kinds)
    var members: [(String, GeneratedJSON)] = [
      ("label", .string(shown)), ("tableView", .bool(true)),
    ]
    if isVerbose { members += Defaults.head }
    if chance(50) {
      members.append(
        ("validate", .object([("required", .bool(true))] + (isVerbose ? Defaults.validate : []))))
    }
    if kind == "select" || kind == "radio" {
      let values = pick(Vocabulary.options).map { option -> GeneratedJSON in
        .object([("label", .string(option)), ("value", .string(option.lowercased()))])
      }
      members.append(
        kind == "radio"
          ? ("values", .array(values)) : ("data", .object([("values", .array(values))])))
    }
    if chance(4) {
      members.removeAll { $0.0 == "calculateValue" }
      members.append(
        ("calculateValue", .string("value = row[\"a\"] ? '{' + data.b : \"\";\nshow = true;")))
    }
    members += [("key", .string(key))]
    if let condition {
      members.append(
        (
          "conditional",
          .object([
            ("show", .bool(true)), ("when", .string("doiTuong")), ("eq", .string(condition)),
          ])
        ))
    } else if isVerbose {
      members.append(("conditional", Defaults.conditional))
    }
    if isVerbose { members += Defaults.tail }
    members += [("type", .string(kind)), ("input", .bool(true))]
    if isVerbose { members.append(("defaultValue", .string(""))) }
    return .object(members)
  }

  private mutating func decorated(_ label: String) -> String {
    switch Int.random(in: 0..<100, using: &random) {
    case ..<4: label.decomposedStringWithCanonicalMapping
    case ..<9: label.uppercased()
    case ..<20: label + ":"
    case ..<30: label + " (*)"
    case ..<33: "  \(label) (nếu có)"
    case ..<35: mistyped(label)
    default: label
    }
  }

  /// A label with one letter less.
  private mutating func mistyped(_ label: String) -> String {
    guard label.count > 6 else { return label }
    var label = label
    let place = Int.random(in: 2..<label.count - 1, using: &random)
    label.remove(at: label.index(label.startIndex, offsetBy: place))
    return label
  }

  private mutating func key(of label: String) -> String {
    let plain = label.replacingOccurrences(of: "đ", with: "d").replacingOccurrences(
      of: "Đ", with: "D"
    )
    .decomposedStringWithCanonicalMapping.unicodeScalars.filter { $0.isASCII }
    let words = String(String.UnicodeScalarView(plain)).lowercased()
      .split { !$0.isLetter && !$0.isNumber }.prefix(5)
    let joined = words.enumerated().map {
      $0.offset == 0 ? String($0.element) : $0.element.capitalized
    }
    .joined()
    let times = usedKeys[joined, default: 0]
    usedKeys[joined] = times + 1
    return times == 0 ? joined : "\(joined)\(times)"
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &random)]
  }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
