import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// Something else happens to a file that is read: what is counted is one version of it, whole, or
/// nothing, and then that is said.
@Suite("Files that change while they are read")
final class ChangingFileTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "changing-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What may happen to a file, each of it without any help of the clock.
  enum Change: CaseIterable {
    case grows, shrinks, isEmptied, isRewritten, isReplaced, vanishes, becomesPipe, becomesFolder
    case becomesLink

    func happen(to file: URL) throws {
      let path = file.path
      let before = try Data(contentsOf: file)
      // As long as before, and with the same words but one.
      let other = Data(String(decoding: before, as: UTF8.self).replacing("job", with: "biz").utf8)
      #expect(other.count == before.count && other != before)
      var status = stat()
      #expect(stat(path, &status) == 0)
      switch self {
      case .grows:
        let handle = try FileHandle(forWritingTo: file)
        try handle.seekToEnd()
        try handle.write(contentsOf: before)
        try handle.close()
      case .shrinks: #expect(truncate(path, off_t(before.count / 2)) == 0)
      case .isEmptied: #expect(truncate(path, 0) == 0)
      case .isRewritten:
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: other)
        try handle.close()
        restoreTimes(path, status)
      case .isReplaced:
        let new = file.deletingLastPathComponent().appending(path: "new.tmp").path
        try other.write(to: URL(filePath: new))
        restoreTimes(new, status)
        #expect(rename(new, path) == 0)
      case .vanishes: #expect(unlink(path) == 0)
      case .becomesPipe:
        #expect(unlink(path) == 0)
        #expect(mkfifo(path, 0o600) == 0)
      case .becomesFolder:
        #expect(unlink(path) == 0)
        #expect(mkdir(path, 0o700) == 0)
      case .becomesLink:
        let target = path + ".target"
        try other.write(to: URL(filePath: target))
        #expect(unlink(path) == 0)
        #expect(symlink(target, path) == 0)
      }
    }

    /// Size and time say nothing, then.
    private func restoreTimes(_ path: String, _ status: stat) {
      let times = [status.st_atim, status.st_mtim]
      #expect(utimensat(AT_FDCWD, path, times, 0) == 0)
    }
  }

  private static let form =
    #"{"display":"form","title":"Đơn","components":["#
    + #"{"type":"textfield","key":"fullname","label":"Họ và tên","input":true},"#
    + #"{"type":"textfield","key":"job","label":"Nghề nghiệp","input":true}]}"#
  static let names = ["a.json", "set.ndjson"]

  /// Writes a form, or a set of three.
  private func write(_ name: String) throws -> URL {
    let file = folder.appending(path: name)
    let lines = [String](repeating: Self.form, count: name.hasSuffix(".json") ? 1 : 3)
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    return file
  }

  @Test("between the listing and the reading", arguments: Change.allCases, names)
  func listed(_ change: Change, _ name: String) throws {
    let file = try write(name)
    let inventory = Inventory(of: [folder.path])
    #expect(inventory.sources.count == 1)
    try change.happen(to: file)
    let (texts, list) = (TextLoader(), ProcedureList())
    var worker = LookWorker(
      Analyzer(.vietnam, options: Options(asOf: testDay), detail: .figures), upTo: .figures)
    let quick = worker.quickLook(at: .init(source: 0), in: inventory, texts, list)
    #expect(quick.map(\.formCount) == nil)
    let look = Loader.look(at: 0, in: inventory, texts, list, hashing: true)
    #expect(look.parts.isEmpty)
    #expect(look.unreadable == 1)
    #expect(look.diagnostics.map(\.file) == [name])
    #expect(look.diagnostics.allSatisfy { $0.severity == .error })
    #expect(look.identity.map(\.size) == nil)
  }

  @Test("between the first reading and the second", arguments: Change.allCases, names)
  func read(_ change: Change, _ name: String) async throws {
    let file = try write(name)
    let options = Options(asOf: testDay)
    let loader = await Loader(inputs: [folder.path], procedures: ProcedureList(), threads: 1)
    #expect(loader.unreadableCount == 0)
    try change.happen(to: file)
    let run = Run(loader, catalogue: .vietnam, options: options, threads: 2)
    let (totals, lost) = await run.analyses { _ in Issue.record("something was counted") }
    #expect(totals.all.procedures == 0)
    #expect(lost.count == loader.count)
    #expect(lost.allSatisfy { $0.file.hasPrefix(name) && $0.severity == .error })
    #expect(loader.texts(of: 0).map(\.count) == nil)
    #expect(loader.bytes(ofSource: 0) == nil)
  }

  @Test("behind the only reading, where figures are all that is wanted", arguments: names)
  func figures(_ name: String) async throws {
    let file = try write(name)
    let options = Options(asOf: testDay)
    let analyzer = Analyzer(.vietnam, options: options, detail: .figures)
    let loader = await Loader(
      inputs: [folder.path], procedures: ProcedureList(), analyzer: analyzer, threads: 1)
    try Change.vanishes.happen(to: file)
    let run = Run(loader, catalogue: .vietnam, options: options, threads: 2)
    var declared: [Int] = []
    let (_, lost) = await run.analyses { declared.append($0.reduction.declared) }
    #expect(lost.isEmpty)
    #expect(declared == [Int](repeating: 2, count: name.hasSuffix(".json") ? 1 : 3))
  }

  @Test("one form of two of a procedure: the other counts, and the lost one is said")
  func oneOfTwo() async throws {
    for name in ["1.004194/a.json", "1.004194/b.json"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: "1.004194"), withIntermediateDirectories: true)
      _ = try write(name)
    }
    let options = Options(asOf: testDay)
    for detail in [Analyzer.Detail.figures, .fields] {
      let analyzer = Analyzer(.vietnam, options: options, detail: detail)
      let loader = await Loader(
        inputs: [folder.path], procedures: ProcedureList(),
        analyzer: detail == .figures ? analyzer : nil, threads: 1)
      #expect(loader.count == 1)
      try Change.isRewritten.happen(to: folder.appending(path: "1.004194/b.json"))
      let run = Run(loader, catalogue: .vietnam, options: options, threads: 1)
      var declared: [Int] = []
      let (_, lost) = await run.analyses { declared.append($0.reduction.declared) }
      #expect(declared == [2])
      #expect(lost.map(\.file) == ["1.004194/b.json"])
      _ = try write("1.004194/b.json")
    }
  }
}

extension ChangingFileTests.Change: CustomTestStringConvertible {
  var testDescription: String { "\(self)" }
}
