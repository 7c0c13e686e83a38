import Foundation
import Testing

@testable import FormReduction

@Suite("Figures while files are looked through")
struct FigureReaderTests {
  struct Folder: Sendable, CustomTestStringConvertible {
    var url: URL
    var testDescription: String { url.lastPathComponent }
  }

  static let own = [Paths.samples, Paths.labelled].map { Folder(url: $0) }
  static let shared = ["gold/dev/forms", "corpora/formio"].map {
    Folder(url: Paths.shared.appending(path: $0))
  }

  @Test("the same figures as the reading of everything, on our own forms", arguments: own)
  func ownForms(_ folder: Folder) async throws { try await compare(folder.url) }

  @Test(
    "the same figures on real forms", .enabled(if: Paths.exists(shared[0].url)), arguments: shared)
  func realForms(_ folder: Folder) async throws { try await compare(folder.url) }

  @Test("a set with a mark in front, blank lines, a broken line and other line ends")
  func set() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "catgiam-set-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let form =
      #"{"display":"form","title":"Đơn xin học","components":[{"type":"textfield","key":"hoTen","label":"Họ và tên"}]}"#
    let lines = ["\u{FEFF}" + form, "", form + "\r", "{broken", "  ", "[]", form]
    try Data(lines.joined(separator: "\n").utf8).write(
      to: folder.appending(path: "set.ndjson"))
    try await compare(folder)
  }

  /// What one procedure comes to, whatever it was read with.
  private struct Line: Equatable {
    var metadata: ProcedureMetadata
    var files: [String]
    var counts: [Int]
    var branchMinimum: Rate

    init(_ analysis: Analysis) {
      let figures = analysis.reduction
      metadata = analysis.metadata
      files = analysis.forms.map { "\($0.file) \($0.format) \($0.title)" }
      counts = [
        figures.declared, figures.supplied, figures.attachments, figures.derivable,
        figures.duplicate, figures.obsolete, figures.likely, figures.repeated,
        figures.selfFiledReducible, figures.noDatabaseReducible, figures.connectedReducible,
        figures.publishedReducible,
      ]
      branchMinimum = figures.branchMinimum
    }
  }

  private func compare(_ folder: URL) async throws {
    let options = Options(asOf: testDay)
    var lines: [[Line]] = []
    var items: [Int] = []
    var remarks: [[Diagnostic]] = []
    for analyzer in [nil, Analyzer(.vietnam, options: options, detail: .figures)] {
      let loader = await Loader(
        inputs: [folder.path], procedures: ProcedureList(), analyzer: analyzer, threads: 2)
      var read: [Line] = []
      let run = Run(loader, catalogue: .vietnam, options: options, threads: 2)
      let (totals, _) = await run.analyses { read.append(Line($0)) }
      lines.append(read)
      items.append(totals.uniqueDataItems)
      remarks.append(loader.diagnostics)
      if analyzer != nil {
        let quick = (0..<loader.count).count { loader.figures(of: $0) != nil }
        #expect(quick > loader.count / 4, "most forms are read once")
      }
    }
    #expect(lines[0].count == lines[1].count)
    for (full, quick) in zip(lines[0], lines[1]) { #expect(full == quick) }
    #expect(items[0] == items[1])
    #expect(remarks[0] == remarks[1])
  }
}
