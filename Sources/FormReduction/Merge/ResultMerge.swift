import Interchange

/// Puts the results of several runs together, byte for byte as one run over everything gives them.
///
/// Each run analysed whole procedures, so a line of the whole is a line of one of the parts, and only
/// the order has to be found: that in which the procedures' first forms appear in the input. Each part
/// is in that order already, so the lines with the least names are taken one by one; memory holds a
/// line of each part, and the codes seen.
public struct ResultMerge {
  /// What the lines of all parts must have in common, and where the first one of them stands.
  private struct Common: Equatable {
    var run: RunIdentity
    var target: String
    var hasFields: Bool
  }

  /// Where a procedure stands in the input: the file of its first form, and the line of a set.
  private struct Place: Comparable {
    var name: [UInt8]
    var line: Int

    init(_ file: String) {
      let parts = file.utf8.split(separator: 0x23, omittingEmptySubsequences: false)
      // "set.ndjson#12": numbers in their own order, 2 before 12.
      if parts.count > 1, let last = parts.last, let line = Int(Substring(last)) {
        name = Array(file.utf8.dropLast(last.count + 1))
        self.line = line
      } else {
        name = Array(file.utf8)
        line = 0
      }
    }

    static func < (a: Place, b: Place) -> Bool {
      a.name == b.name ? a.line < b.line : a.name.lexicographicallyPrecedes(b.name)
    }
  }

  /// One part on its way.
  private struct Part {
    var path: String
    var reader: LineReader
    var number = 0
    var line: [UInt8] = []
    var place: Place?
    var code: String?
  }

  /// Why results cannot be merged, with the file and the line (1-based; 0 for the whole file).
  public struct Refusal: Error, Sendable {
    public var path: String
    public var line: Int
    public var message: Message

    init(_ path: String, _ line: Int = 0, vi: String, en: String) {
      self.path = path
      self.line = line
      message = Message(vi: vi, en: en)
    }
  }

  private var parts: [Part] = []
  private var common: (what: Common, path: String)?
  private var codes: [String: String] = [:]

  public init() {}

  /// Merges files.
  ///
  /// - Parameter write: Called with each line, its end included.
  /// - Throws: ``Refusal``, or what `write` throws. What was written before it is no result.
  public mutating func merge(_ paths: [String], _ write: ([UInt8]) throws -> Void) throws {
    for path in paths {
      do throws(SystemError) {
        parts.append(Part(path: path, reader: try LineReader(path)))
      } catch {
        throw Refusal(
          path, vi: "không đọc được: \(error.message)", en: "cannot be read: \(error.message)")
      }
      try advance(parts.count - 1)
    }
    while true {
      var least: Int?
      for (number, part) in parts.enumerated() {
        guard let place = part.place else { continue }
        guard let known = least, let other = parts[known].place else {
          least = number
          continue
        }
        if place == other {
          throw Refusal(
            part.path, part.number,
            vi:
              "cùng tệp biểu mẫu cũng có trong “\(parts[known].path)”; mỗi biểu mẫu chỉ thuộc một phần",
            en: "the same form is in \"\(parts[known].path)\" too; each form belongs to one part")
        }
        if place < other { least = number }
      }
      guard let least else { return }
      try write(parts[least].line + [0x0A])
      try advance(least)
    }
  }

  /// Goes to the next line of a part, and looks at it.
  private mutating func advance(_ index: Int) throws {
    var part = parts[index]
    let earlier = part.place
    part.place = nil
    repeat {
      do throws(SystemError) {
        guard let line = try part.reader.next() else {
          parts[index] = part
          return
        }
        part.line = line
      } catch {
        throw Refusal(
          part.path, vi: "không đọc được: \(error.message)",
          en: "cannot be read: \(error.message)")
      }
      part.number += 1
    } while part.line.isEmpty
    guard let json = (try? JSONDocument(parsing: part.line))?.root,
      json["schemaVersion"]?.int == 1, let file = json["forms"]?.elements.first?["file"]?.string
    else {
      throw Refusal(
        part.path, part.number, vi: "không phải một dòng kết quả của catgiam",
        en: "not a line of a result of catgiam")
    }
    guard let run = json["run"].flatMap(RunIdentity.init) else {
      throw Refusal(
        part.path, part.number, vi: "dòng không nêu kết quả dựa trên gì (“run”); hãy phân tích lại",
        en: "the line does not say what it rests on (\"run\"); analyse again")
    }
    try check(
      Common(run: run, target: json["target"]?.numberText ?? "", hasFields: json["fields"] != nil),
      part)
    let place = Place(file)
    if let earlier, place < earlier {
      throw Refusal(
        part.path, part.number, vi: "dòng không theo thứ tự của một lần chạy",
        en: "the line is out of the order of one run")
    }
    if let code = json["procedure"]?["code"]?.string {
      if let other = codes[code] {
        throw Refusal(
          part.path, part.number,
          vi: "thủ tục \(code) đã có trong “\(other)”; mỗi thủ tục phải nằm trọn trong một phần",
          en: "procedure \(code) is in \"\(other)\" already; each must be whole in one part")
      }
      codes[code] = part.path
    }
    part.place = place
    parts[index] = part
  }

  private mutating func check(_ what: Common, _ part: Part) throws {
    guard let (first, path) = common else {
      common = (what, part.path)
      return
    }
    guard what != first else { return }
    var vi: [String] = []
    var en: [String] = []
    func differ(_ isDifferent: Bool, _ vietnamese: String, _ english: String) {
      if isDifferent {
        vi.append(vietnamese)
        en.append(english)
      }
    }
    differ(what.run.tool != first.run.tool, "phiên bản", "version")
    differ(what.run.catalogue != first.run.catalogue, "danh mục nguồn", "catalogue")
    differ(what.run.asOf != first.run.asOf, "ngày xét hiệu lực", "day of the law")
    differ(what.run.sources != first.run.sources, "nguồn đang bật", "active sources")
    differ(what.run.procedures != first.run.procedures, "danh mục thủ tục", "list of procedures")
    differ(what.run.decisions != first.run.decisions, "quyết định", "decisions")
    differ(what.target != first.target, "mục tiêu", "target")
    differ(what.hasFields != first.hasFields, "có hay không có các trường", "fields or no fields")
    throw Refusal(
      part.path, part.number,
      vi:
        "khác “\(path)” về \(vi.joined(separator: ", ")); chỉ ghép kết quả của cùng một cách tính",
      en:
        "differs from \"\(path)\" in \(en.joined(separator: ", ")); only results of one kind are merged"
    )
  }
}
