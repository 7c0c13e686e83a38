import Foundation
import Testing

@testable import FormReduction

@Suite("Figures that are remembered")
struct FigureMemoTests {
  /// One form of few fields, with what differs from another one.
  private func form(
    label: String = "Họ và tên", kind: String = "textfield", shownFor answer: String = "1",
    title: String = "Đơn"
  ) -> String {
    #"{"display":"form","title":"\#(title)","components":["#
      + #"{"type":"radio","key":"loai","label":"Đối tượng áp dụng","values":[]},"#
      + #"{"type":"\#(kind)","key":"ten","label":"\#(label)","#
      + #""conditional":{"show":true,"when":"loai","eq":"\#(answer)"}}]}"#
  }

  private func figures(_ lines: [String], remembers: Bool, threads: Int = 1) async throws
    -> [Reduction]
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "set.ndjson")
    try Data(lines.joined(separator: "\n").utf8).write(to: path)
    let options = Options(asOf: testDay)
    let analyzer = Analyzer(
      .vietnam, options: options, detail: .figures, remembersFigures: remembers)
    let loader = await Loader(
      inputs: [path.path], procedures: ProcedureList(), analyzer: analyzer, threads: threads)
    var all: [Reduction] = []
    _ = await Run(loader, catalogue: .vietnam, options: options, threads: threads)
      .analyses { all.append($0.reduction) }
    return all
  }

  @Test(
    "a form met again and again, among others that differ in one thing, has the figures of its own")
  func repeated() async throws {
    let variants = [
      form(), form(kind: "file"), form(label: "Số căn cước"), form(shownFor: "2"),
      form(title: "Đơn đăng ký khai sinh"),
    ]
    let lines = (0..<6).flatMap { turn in variants.indices.map { variants[($0 + turn) % 5] } }
    let remembered = try await figures(lines, remembers: true)
    #expect(remembered.count == 30)
    #expect(remembered == (try await figures(lines, remembers: false)))
    #expect(remembered == (try await figures(lines, remembers: true, threads: 3)))
    // The first variant declares two fields, the second one and an attachment.
    #expect(remembered[0].declared == 2 && remembered[1].attachments == 1)
    #expect(remembered[9].attachments == 0 && remembered[6].attachments == 0)
  }

  @Test("the samples three times over have the figures of the samples")
  func samples() async throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: Paths.samples.appending(path: "formio"), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    let lines = try files.compactMap { file -> String? in
      let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
      let data = try JSONSerialization.data(withJSONObject: object)
      return String(data: data, encoding: .utf8)
    }
    let whole = lines + lines + lines
    let remembered = try await figures(whole, remembers: true)
    #expect(!remembered.isEmpty)
    #expect(remembered == (try await figures(whole, remembers: false)))
  }
}
