import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// Time grows with the input, not with its square: no form, label, heading or catalogue can hold up
/// a batch.
///
/// Each shape is analysed at one size and at eight times that size. The processor time of the thread
/// (not of the clock on the wall) then grows eightfold where work is linear, sixtyfold where it is
/// quadratic; the limit lies in between.
@Suite("Growth", .serialized)
struct GrowthTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// The smaller size.
    var size: Int
    var procedure: @Sendable (Int) -> Procedure

    /// Where work is bounded, not small: only at sizes that take seconds.
    var isSlow: Bool

    init(
      _ name: String, _ size: Int, isSlow: Bool = false,
      _ procedure: @escaping @Sendable (Int) -> Procedure
    ) {
      testDescription = name
      self.isSlow = isSlow
      self.size = size
      self.procedure = procedure
    }
  }

  private static func procedure(
    _ count: Int, title: String = "Đơn", _ change: (Int, inout Field, inout Form) -> Void
  ) -> Procedure {
    var form = Form(file: "a.json", format: "formio", title: title)
    for number in 0..<count {
      var field = Field(pointer: "/\(number)", key: "k\(number)", label: "")
      change(number, &field, &form)
      form.fields.append(field)
    }
    return Procedure(metadata: ProcedureMetadata(name: title), forms: [form])
  }

  static let shapes = [
    Shape("different questions", 30) { count in
      procedure(count) { number, field, _ in field.label = "Câu hỏi thứ \(number) của đơn này" }
    },
    Shape("one attribute again and again", 30) { count in
      procedure(count) { _, field, _ in field.label = "Họ và tên" }
    },
    Shape("one attribute that no source holds", 30) { count in
      procedure(count) { _, field, _ in field.label = "Nghề nghiệp" }
    },
    Shape("one attribute in many groups", 30) { count in
      procedure(count) { number, field, form in
        form.sections.append(Section(title: "Bảng", kind: .repeatingGroup))
        field.label = "Họ và tên"
        field.section = number
        field.group = number
      }
    },
    Shape("one question in branches that exclude each other", 30) { count in
      procedure(count) { number, field, _ in
        field.label = "Công suất thiết kế của nhà máy"
        field.conditionals = [
          Conditional(
            shows: true, terms: [.init(field: "a", comparison: .equal, value: "\(number % 3)")])
        ]
      }
    },
    Shape("a choice of many answers", 500, isSlow: true) { count in
      procedure(count) { number, field, _ in
        field.label = "Câu hỏi thứ \(number) của đơn này"
        field.conditionals = [
          Conditional(
            shows: true, terms: [.init(field: "a", comparison: .equal, value: "\(number)")])
        ]
      }
    },
    Shape("many choices", 500, isSlow: true) { count in
      procedure(count) { number, field, _ in
        field.label = "Câu hỏi thứ \(number) của đơn này"
        field.conditionals = [
          Conditional(
            shows: true, terms: [.init(field: "k\(number)", comparison: .equal, value: "1")])
        ]
      }
    },
    Shape("many people, each with number, name and birthday", 300) { count in
      procedure(count) { number, field, _ in
        let label = ["Số định danh cá nhân", "Họ và tên", "Ngày sinh"][number % 3]
        field.label = "\(label) người bảo lãnh bậc \(number / 3)"
      }
    },
    Shape("somebody beside somebody, on and on", 1000) { count in
      procedure(count) { _, field, _ in field.label = "Ông (bà)" }
    },
    Shape("headings that nobody knows over names and numbers", 100) { count in
      procedure(count) { number, field, form in
        form.sections.append(Section(title: "Mẫu xét chọn \(number / 2)", kind: .block))
        field.label = number % 2 == 0 ? "Họ và tên" : "Số định danh cá nhân"
        field.section = number / 2
      }
    },
    Shape("many steps", 30) { count in
      procedure(count) { number, field, form in
        form.sections.append(Section(title: "Thông tin về việc \(number)", kind: .step))
        field.label = "Họ và tên"
        field.step = number
        field.section = number
      }
    },
    Shape("blocks in blocks", 30) { count in
      procedure(count) { number, field, form in
        form.sections.append(
          Section(title: "Khối", kind: .block, parent: number > 0 ? number - 1 : nil))
        field.label = "Ngày sinh"
        field.section = number
      }
    },
    Shape("many supplied fields", 30) { count in
      procedure(count) { number, field, _ in
        field.label = "Ngày sinh"
        if number % 2 == 0 { field.role = .supplied }
      }
    },
    Shape("boxes that ask once more", 30) { count in
      procedure(count) { number, field, _ in field.label = number == 0 ? "Ngày sinh" : "Nhập lại" }
    },
    Shape("addresses in parts", 30) { count in
      procedure(count) { number, field, _ in
        field.label = ["Địa chỉ", "Tỉnh/Thành phố", "Phường/Xã", "Số nhà"][number % 4]
      }
    },
    Shape("companies without a name", 30) { count in
      procedure(count) { _, field, _ in field.label = "Địa chỉ trụ sở chính" }
    },
    Shape("one long label of known words", 60) { count in
      procedure(1) { _, field, _ in
        field.label = String(repeating: "người được cấp ", count: count)
      }
    },
    Shape("one long label of unknown words", 60) { count in
      procedure(1) { _, field, _ in
        field.label = (0..<count).map { "từ\($0)x" }.joined(separator: " ")
      }
    },
    Shape("one long label of brackets", 60) { count in
      procedure(1) { _, field, _ in field.label = String(repeating: "(người ", count: count) }
    },
    Shape("one long heading", 60) { count in
      procedure(1, title: String(repeating: "cấp giấy phép cho người ", count: count)) {
        _, field, _ in field.label = "Họ và tên"
      }
    },
    Shape("one long key", 60) { count in
      procedure(1) { _, field, _ in
        field.label = "Họ và tên"
        field.key = String(repeating: "NguoiChuHo", count: count)
      }
    },
  ]

  /// Processor time of this thread in nanoseconds.
  private func time(_ body: () -> Void) -> Int {
    func now() -> Int {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
    let start = now()
    body()
    return now() - start
  }

  private func growth(_ size: Int, _ work: (Int) -> Void) -> Double {
    work(size)
    var best = Double.infinity
    // The least of several: what disturbs a thread only adds, and a busy machine disturbs often.
    for _ in 0..<10 where best > 11 {
      let small = time { work(size) }
      let large = time { work(8 * size) }
      best = min(best, Double(large) / Double(max(small, 100_000)))
    }
    return best
  }

  static let limit = 22.0
  private static let isSlow = ProcessInfo.processInfo.environment["CATGIAM_SLOW_TESTS"] == "1"
  private static let analyzer = Analyzer(.vietnam, options: Options(asOf: testDay))

  @Test("an analysis and its reports", arguments: shapes.filter { isSlow || !$0.isSlow })
  func analysis(_ shape: Shape) {
    let context = ReportContext(
      catalogue: .vietnam, language: .vietnamese, options: Options(asOf: testDay), diagnostics: [],
      ignored: [:], unreadableCount: 0)
    let growth = growth(shape.size) { size in
      // A fresh copy: what an analyzer remembers would hide the work.
      var analyzer = Self.analyzer
      let analysis = analyzer.analysis(of: shape.procedure(size))
      var report = NDJSONReport()
      _ = report.render(analysis, context)
    }
    if Self.isSlow { print("growth", shape.testDescription, growth) }
    #expect(growth < Self.limit, "\(growth) times the work for 8 times the input")
  }

  @Test("branches are bounded, and those left out are counted")
  func branches() {
    let procedure = Self.procedure(1200) { number, field, _ in
      field.label = "Câu hỏi thứ \(number)"
      field.conditionals = [
        Conditional(
          shows: true, terms: [.init(field: "k\(number % 900)", comparison: .equal, value: "1")])
      ]
    }
    let analysis = Analysis(of: procedure)
    // 250,000 / 1,200 fields; 900 choices of two answers each.
    #expect(analysis.branches.count == 208)
    #expect(analysis.branches.count + analysis.branchesLeftOut == 1800)
  }

  struct Text: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var size: Int
    var work: @Sendable (Int) -> Void
  }

  /// A catalogue in which everything follows from everything else, in the least favourable order.
  private static func chain(_ count: Int) -> String {
    var text = "entity person\n"
    for number in 0..<count { text += "  attribute a\(number) | a\(number) | a\(number)\n" }
    text += "  keys \((0..<count).map { "person.a\($0)" }.joined(separator: "; "))\n"
    for number in (0..<count).reversed() {
      text += "source s\(number)\n  name S\n  owner O\n  kind national\n  status connected\n"
      text += "  lookup person.a\(number) -> person.a\((number + 1) % count)\n"
    }
    for number in 0..<count {
      text += "wording person.a\(number)\n  words từ số \(number) nhé\n"
    }
    return text
  }

  static let texts = [
    Text(testDescription: "markup that is never closed", size: 500) { size in
      _ = readableText(String(repeating: "<a", count: size))
    },
    Text(testDescription: "entities that are none", size: 500) { size in
      _ = readableText(String(repeating: "&amp", count: size))
    },
    Text(testDescription: "a procedures file", size: 100) { size in
      let rows = (0..<size).map { "1.\(100_000 + $0),A,f\($0).json\n" }.joined()
      _ = try? ProcedureList(csv: Array(("code,name,forms\n" + rows).utf8), file: "p.csv")
    },
    Text(testDescription: "a catalogue of sources in a circle", size: 7) { size in
      guard let catalogue = try? Catalogue().extended(with: chain(size)) else {
        Issue.record("the chain is no catalogue")
        return
      }
      let labels = (0..<7).map { "từ số \($0 * size / 7) nhé" }
      let analysis = Analysis(of: Procedure("Đơn", [("", labels)]), catalogue: catalogue)
      // All but one follow from that one. A catalogue takes 63 sources: 7 and 56.
      if analysis.reduction.reducible != 6 { Issue.record("\(analysis.reduction.reducible)") }
    },
    Text(testDescription: "keys of an object", size: 2000) { size in
      let text = "{" + (0..<size).map { "\"k\($0)\":1" }.joined(separator: ",") + "}"
      _ = try? JSONDocument(parsing: Array(text.utf8))
    },
    Text(testDescription: "brackets in brackets", size: 2000) { size in
      let text = String(repeating: "[", count: size) + String(repeating: "]", count: size)
      _ = try? JSONDocument(parsing: Array(text.utf8))
    },
    Text(testDescription: "blocks in blocks, read", size: 25) { size in
      let open = #"{"type":"panel","title":"P","components":["#
      let text =
        String(repeating: open, count: size) + #"{"type":"textfield","key":"a"}"#
        + String(repeating: "]}", count: size)
      _ = TextLoader().forms(in: Array(text.utf8), file: "a.json")
    },
  ]

  @Test("texts", arguments: texts)
  func text(_ text: Text) {
    let growth = growth(text.size, text.work)
    if Self.isSlow { print("growth", text.testDescription, growth) }
    #expect(growth < Self.limit, "\(growth) times the work for 8 times the input")
  }
}
