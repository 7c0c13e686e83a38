import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

@Suite("Inventory")
final class InventoryTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "inventory-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: folder) }

  private func write(_ name: String, _ text: String = "{}") throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test("files come in byte order of their whole paths; other kinds are counted")
  func order() throws {
    for name in [
      "b.json", "a/z.json", "a.json", "B.json", "a/b/c.json", "đ.json", "x.bin", "y.md",
      "z.ndjson",
    ] { try write(name) }
    let inventory = Inventory(of: [folder.path])
    #expect(
      inventory.sources.map(\.name) == [
        "B.json", "a.json", "a/b/c.json", "a/z.json", "b.json", "z.ndjson", "đ.json",
      ])
    #expect(inventory.ignored == ["bin": 1, "md": 1])
    #expect(inventory.diagnostics.isEmpty)
  }

  @Test("a hard link counts once, a symbolic link in a folder is not followed, each is said")
  func links() throws {
    try write("a.json")
    try FileManager.default.linkItem(
      at: folder.appending(path: "a.json"), to: folder.appending(path: "b.json"))
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "loop"), withDestinationURL: folder)
    let inventory = Inventory(of: [folder.path])
    #expect(inventory.sources.map(\.name) == ["a.json"])
    #expect(Set(inventory.diagnostics.map(\.file)) == ["b.json", "loop"])
    #expect(inventory.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test("a file that vanishes between the looks is said, not dropped")
  func vanished() async throws {
    try write("a.json", "{\"components\":[{\"type\":\"textfield\",\"key\":\"a\"}]}")
    let loader = await Loader(inputs: [folder.path], procedures: ProcedureList(), threads: 1)
    #expect(loader.count == 1)
    try FileManager.default.removeItem(at: folder.appending(path: "a.json"))
    let run = Run(loader, catalogue: .vietnam, options: Options(asOf: testDay), threads: 1)
    let (totals, lost) = await run.analyses { _ in }
    #expect(totals.all.procedures == 0)
    #expect(lost.map(\.file) == ["a.json"])
  }

  @Test("a pipe is refused, not read")
  func pipe() throws {
    #expect(mkfifo(folder.appending(path: "p.json").path, 0o600) == 0)
    let inventory = Inventory(of: [folder.path])
    #expect(inventory.sources.isEmpty)
    #expect(inventory.diagnostics.map(\.severity) == [.error])
  }

  @Test("an empty folder and a missing path")
  func nothing() throws {
    #expect(Inventory(of: [folder.path]).sources.isEmpty)
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "link.json"), withDestinationURL: folder.appending(path: "none"))
    let links = Inventory(of: [folder.path])
    #expect(Set(links.diagnostics.map(\.severity)) == [.error, .note])
    let missing = Inventory(of: [folder.appending(path: "none").path])
    #expect(missing.diagnostics.map(\.severity) == [.error])
  }

  @Test("the procedures file names codes by form; its headers may be Vietnamese and in any order")
  func procedureList() throws {
    let csv =
      "Lĩnh vực;Mã TTHC;Biểu mẫu;Tên thủ tục;Lượt hồ sơ/năm\nHộ tịch;1.004873.H02;a.json; b.json;Xác nhận;12\n"
    // The forms are joined by the delimiter: quoted.
    let quoted = csv.replacing("a.json; b.json", with: "\"a.json; b.json\"")
    let list = try ProcedureList(csv: Array(quoted.utf8), file: "p.csv")
    #expect(list.code(ofForm: "x/b.json") == "1.004873")
    #expect(list.metadata(of: "1.004873")?.sector == "Hộ tịch")
    #expect(list.metadata(of: "1.004873")?.name == "Xác nhận")
    #expect(list.metadata(of: "1.004873")?.dossiersPerYear == 12)
  }

  @Test("damaged and repeated codes are said with their line")
  func damagedCodes() throws {
    let csv = "code,name\n\"1,010826\",A\n1.004194,B\n1.004194.H02,C\n"
    let list = try ProcedureList(csv: Array(csv.utf8), file: "p.csv")
    #expect(list.diagnostics.map(\.line) == [2, 4])
    #expect(list.metadata(of: "1.004194")?.name == "B")
  }

  @Test("no column of codes")
  func noCode() {
    #expect(throws: ListError.self) {
      try ProcedureList(csv: Array("name\nA\n".utf8), file: "p.csv")
    }
  }

  @Test(
    "the real list loads whole",
    .enabled(if: Paths.exists(Paths.shared.appending(path: "data/procedures.csv"))))
  func realList() throws {
    let bytes = try Data(contentsOf: Paths.shared.appending(path: "data/procedures.csv"))
    let list = try ProcedureList(csv: Array(bytes), file: "procedures.csv")
    #expect(list.procedures.count == 2642)
    #expect(list.diagnostics.isEmpty)
    #expect(list.metadata(of: "1.000236")?.name == "Đăng ký tài khoản điện tử")
  }
}
