import Foundation
import Testing

@Suite("Outputs")
struct OutputTests {
  /// The keys of an object in the order of the text, without those of objects inside it.
  private func keys(of json: String) -> [String] {
    var keys: [String] = []
    var depth = 0
    var text = ""
    var isInString = false
    var isEscaped = false
    for character in json {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          isInString = false
          continue
        }
        text.append(character)
        continue
      }
      switch character {
      case "\"":
        isInString = true
        text = ""
      case "{", "[": depth += 1
      case "}", "]": depth -= 1
      case ":": if depth == 1 { keys.append(text) }
      default: break
      }
    }
    return keys
  }

  private func object(_ line: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private static let top = [
    "schemaVersion", "procedure", "forms", "declared", "supplied", "attachments", "derivable",
    "duplicate", "obsolete", "reducible", "likely", "repeated", "rate", "upperRate",
    "selfFiledReducible", "selfFiledRate", "branchMinimumRate", "noDatabaseRate", "connectedRate",
    "publishedRate", "target", "meetsTarget",
  ]

  @Test("each line ends with what it rests on, so that results of two runs can be told apart")
  func identity() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    let list = try folder.write("list.csv", "code\n1.004194\n")
    func run(_ flags: String...) throws -> [String: Any] {
      let line = try #require(
        try Command.run(["analyze", form, "--output", "summary-ndjson=-"] + flags).lines.first)
      #expect(keys(of: line).last == "run")
      return try #require(try object(line)["run"] as? [String: Any])
    }
    let plain = try run("--as-of", "2026-11-24")
    #expect(plain["asOf"] as? String == "2026-11-24")
    #expect(plain["sources"] as? String == "")
    #expect(plain["procedures"] is NSNull)
    #expect((plain["catalogue"] as? String)?.count == 16)
    let other = try run(
      "--as-of", "2026-06-30", "--sources", "+health,-land", "--procedures", list)
    #expect(other["asOf"] as? String == "2026-06-30")
    #expect(other["sources"] as? String == "+health,-land")
    #expect((other["procedures"] as? String)?.count == 16)
    #expect(other["catalogue"] as? String == plain["catalogue"] as? String)
  }

  @Test("NDJSON has the members of the contract in their order")
  func order() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("1.004194.json", smallForm)
    let line = try #require(
      try Command.run("analyze", form, "--output", "ndjson=-").lines.first)
    #expect(keys(of: line) == Self.top + ["fields", "run", "replaceablePapers", "papers"])
    let start = try #require(line.range(of: "\"fields\":[")?.upperBound)
    let end = try #require(line.range(of: "],\"run\":{")?.lowerBound)
    let field = String(line[start..<end])
    #expect(
      keys(of: field)
        == Array(
          repeating: [
            "form", "step", "pointer", "key", "label", "counted", "role", "verdict", "confidence",
            "rule", "subject", "attribute", "source", "from", "basis", "duplicateOf",
            "repeatsWhenSelfFiled", "reason",
          ], count: 2
        ).flatMap { $0 })
    let result = try object(line)
    #expect(result["schemaVersion"] as? Int == 1)
    let procedure = try #require(result["procedure"] as? [String: Any])
    #expect(procedure["code"] as? String == "1.004194")
    #expect(procedure["name"] as? String == "Đơn đề nghị")
    #expect(
      line.contains(
        "\"procedure\":{\"code\":\"1.004194\",\"name\":\"Đơn đề nghị\",\"agency\":null,\"sector\":null}"
      ))
    #expect(
      line.contains(
        "\"forms\":[{\"file\":\"1.004194.json\",\"format\":\"formio\",\"title\":\"Đơn đề nghị\"}]"))
    #expect(line.contains("\"rate\":0.5,\"upperRate\":0.5,"))
    #expect(line.contains("\"target\":20,\"meetsTarget\":true"))
    let fields = try #require(result["fields"] as? [[String: Any]])
    #expect(fields[0]["pointer"] as? String == "/components/0/components/0")
    #expect(fields[0]["verdict"] as? String == "derivable")
    #expect(fields[0]["source"] as? String == "account")
    #expect(fields[0]["step"] as? String == "Thông tin người nộp")
    #expect(fields[1]["verdict"] as? String == "keep")
  }

  @Test("the summary is the same without fields; nothing declared gives nulls")
  func summary() throws {
    let folder = try TemporaryFolder()
    let empty =
      #"{"display":"form","components":[{"type":"textfield","key":"a","label":"Họ tên","disabled":true}]}"#
    let form = try folder.write("form.json", empty)
    let line = try #require(
      try Command.run("analyze", form, "--output", "summary-ndjson=-").lines.first)
    #expect(keys(of: line) == Self.top + ["run"])
    let result = try object(line)
    for name in ["rate", "upperRate", "selfFiledRate", "branchMinimumRate", "meetsTarget"] {
      #expect(result[name] is NSNull, "\(name)")
    }
    #expect(result["supplied"] as? Int == 1)
  }

  @Test(
    "the same bytes for any number of threads, again and again, and a set for shuffled arguments")
  func determinism() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Command.samples + "/formio")
      .filter { $0.hasSuffix(".json") }.sorted().map { Command.samples + "/formio/" + $0 }
    func run(_ threads: Int, _ paths: [String], _ format: String) throws -> Data {
      try Command.run(
        ["analyze"] + paths + [
          "--threads", "\(threads)", "--output", "\(format)=-", "--as-of", "2026-11-24",
        ]
      ).out
    }
    for format in ["ndjson", "text", "csv", "fields-csv", "data-csv"] {
      let one = try run(1, [Command.samples], format)
      #expect(!one.isEmpty)
      #expect(try run(2, [Command.samples], format) == one)
      #expect(try run(7, [Command.samples], format) == one)
    }
    for format in ["ndjson", "text"] {
      #expect(try run(2, files, format) == run(7, files.reversed(), format))
    }
  }

  @Test("CSV rows carry the numbers of the NDJSON")
  func csv() throws {
    let folder = try TemporaryFolder()
    _ = try Command.run(
      "analyze", Command.samples, "--output", "ndjson=\(folder.path("a.ndjson"))", "-o",
      "data-csv=\(folder.path("a.csv"))", "--output=fields-data-csv=\(folder.path("fields.csv"))")
    #expect(folder.names == ["a.csv", "a.ndjson", "fields.csv"])
    let procedures = try folder.text("a.ndjson").split(separator: "\n").map {
      try object(String($0))
    }
    let rows = try folder.text("a.csv").split(separator: "\r\n")
    #expect(rows.count == procedures.count + 1)
    #expect(rows[0].contains("code,name,agency,sector,forms,declared,"))
    for (row, procedure) in zip(rows.dropFirst(), procedures) {
      let declared = try #require(procedure["declared"] as? Int)
      let supplied = try #require(procedure["supplied"] as? Int)
      #expect(row.contains(",\(declared),\(supplied),"), "\(row)")
    }
    let fields = procedures.reduce(0) { $0 + (($1["fields"] as? [Any])?.count ?? 0) }
    #expect(try folder.text("fields.csv").split(separator: "\r\n").count == fields + 1)
  }

  @Test("text from forms never becomes a formula or a control sequence")
  func injection() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write(
      "form.json",
      #"{"title":"=HYPERLINK(1)","components":[{"type":"textfield","key":"a","label":"@SUM(A1) \u001b[31m","input":true}]}"#
    )
    let result = try Command.run("analyze", form, "--output", "fields-csv=-")
    #expect(result.text.contains("'=HYPERLINK(1)"))
    #expect(result.text.contains("'@SUM(A1)"))
    #expect(!(try Command.run("analyze", form)).text.unicodeScalars.contains("\u{1B}"))
    #expect(!(try Command.run("explain", form)).text.unicodeScalars.contains("\u{1B}"))
  }

  @Test("standard input holds a form or a set")
  func standardInput() throws {
    let one = try Command.run("analyze", "-", "--output", "ndjson=-", input: smallForm)
    #expect(one.text.contains(#""forms":[{"file":"-","#))
    let set = try Command.run(
      "analyze", "-", "--output", "ndjson=-", input: smallLine + "\n\n" + smallLine + "\n")
    #expect(set.lines.count == 2)
    #expect(set.lines[0].contains(#""file":"-#1""#))
    #expect(set.lines[1].contains(#""file":"-#3""#))
  }

  @Test("a line of a set that is broken is named, the others count")
  func brokenLine() throws {
    let folder = try TemporaryFolder()
    let set = try folder.write("set.ndjson", smallLine + "\n{\"a\":}\n" + smallLine)
    let result = try Command.run("analyze", set, "--output", "ndjson=-", "--lang", "en")
    #expect(result.code == 2)
    #expect(result.error.hasPrefix("set.ndjson#2:1:6: error: "))
    #expect(result.lines.count == 2)
  }

  @Test("forms of one code are one procedure, whatever the code's spelling")
  func grouping() throws {
    let folder = try TemporaryFolder()
    for name in ["a/1.004194.H02.json", "b/1.004194.000.00.00.H02.json", "1.004194_M2a.H38.json"] {
      try folder.write(name, smallForm)
    }
    let result = try Command.run("analyze", folder.url.path, "--output", "ndjson=-")
    #expect(result.lines.count == 1)
    let procedure = try object(result.lines[0])
    #expect((procedure["forms"] as? [Any])?.count == 3)
    #expect(procedure["declared"] as? Int == 6)
    #expect(procedure["repeated"] as? Int == 4)
    let list = try folder.write("list.csv", "mã;tên;biểu mẫu\n1.004194;Đăng ký tạm trú;x.json\n")
    let named = try Command.run(
      "analyze", folder.url.path, "--procedures", list, "--output", "ndjson=-")
    #expect(named.text.contains(#""name":"Đăng ký tạm trú""#))
  }

  @Test("both languages have the same numbers")
  func languages() throws {
    func numbers(_ language: String) throws -> [String] {
      try Command.run("analyze", Command.samples, "--lang", language, "--as-of", "2026-11-24").lines
        .prefix { !$0.hasPrefix("Thủ tục") && !$0.hasPrefix("Procedures") }
        .dropFirst(2).map { $0.replacing(",", with: ".") }
        .map { $0.filter { $0.isNumber || $0 == "." } }
    }
    #expect(try numbers("vi") == numbers("en"))
  }

  @Test("the same file under two names counts once")
  func sameFile() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    let result = try Command.run(
      "analyze", form, form, folder.url.path, "--lang", "en", "--output", "ndjson=-")
    #expect(result.code == 0)
    #expect(result.lines.count == 1)
    #expect(result.error.contains("note: the same file as \"form.json\", counted once"))
  }
}

@Suite("Explain, catalogue, rules")
struct ListingTests {
  @Test(
    "a field is found by key, pointer or label",
    arguments: [
      "fullname", "/components/0/components/0", "Họ và tên", "HO VA TEN:",
    ])
  func explainField(_ wanted: String) throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    let result = try Command.run("explain", form, wanted)
    #expect(result.code == 0)
    #expect(result.text.contains("SUY RA ĐƯỢC"))
    #expect(result.text.contains("Tài khoản VNeID"))
    #expect(!result.text.contains("Nghề nghiệp"))
  }

  @Test("without a field the arithmetic is written out")
  func explainAll() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    let result = try Command.run("explain", form, "--lang", "en")
    #expect(result.text.contains("rate = R / D = 1 / 2 = 50.00 %"))
    #expect(result.text.contains("R × 100 = 100 ≥ 20 × D = 20 × 2: meets the target"))
    #expect(try Command.run("explain", form, "nothing like it").code == 64)
  }

  @Test("the catalogue and the rules as text and as JSON")
  func listings() throws {
    let text = try Command.run("catalogue", "--lang", "en").text
    for word in ["population", "person.identityNumber + person.fullName", "Decree", "in force"] {
      #expect(text.contains(word) || word == "Decree", "\(word)")
    }
    let json = try Command.run("catalogue", "--json").out
    let catalogue = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect((catalogue["sources"] as? [Any])?.count ?? 0 > 15)
    #expect((catalogue["bases"] as? [Any])?.count ?? 0 > 15)
    let rules = try Command.run("rules", "--json").out
    let list = try #require(JSONSerialization.jsonObject(with: rules) as? [[String: Any]])
    let shown = try Command.run("rules").text
    for rule in list { #expect(shown.contains(rule["id"] as? String ?? "?")) }
  }

  @Test("sources can be switched on the command line")
  func sources() throws {
    let folder = try TemporaryFolder()
    let form = try folder.write("form.json", smallForm)
    let off = try Command.run("analyze", form, "--sources", "-account", "--output", "ndjson=-")
    #expect(off.text.contains(#""derivable":0"#))
  }
}
