import Foundation
import Testing

@testable import FormReduction
@testable import Interchange

/// A large set is read in pieces by several workers: nothing shows it.
@Suite("Sets in pieces")
final class PiecesTests {
  private let file = FileManager.default.temporaryDirectory.appending(
    path: "pieces-\(UUID().uuidString).ndjson")

  deinit { try? FileManager.default.removeItem(at: file) }

  /// Forms with one field more each, among them one without a title, blank lines, a broken line.
  private static let lines = (0..<12).map { number -> String in
    if number == 4 || number == 9 { return "" }
    if number == 6 { return "{\"components\":[" }
    let fields = (0...number).map {
      #"{"type":"textfield","key":"k\#($0)","label":"Câu hỏi thứ \#($0)","input":true}"#
    }
    let title = number == 7 ? "" : #""title":"Đơn số \#(number)","#
    return #"{\#(title)"display":"form","components":[\#(fields.joined(separator: ","))]}"#
  }

  private func looks(pieceSize: Int, threads: Int) async throws -> [Loader.Look] {
    let inventory = Inventory(of: [file.path])
    let pieces = await inventory.pieces(threads: threads, pieceSize: pieceSize)
    var worker = LookWorker(
      Analyzer(.vietnam, options: Options(asOf: testDay), detail: .figures), upTo: .figures)
    return pieces.compactMap {
      worker.quickLook(at: $0, in: inventory, TextLoader(), ProcedureList())
    }
  }

  @Test(
    "the same lines with the same numbers, wherever it is cut", arguments: [1, 3],
    ["\u{FEFF}", ""])
  func cuts(_ threads: Int, _ mark: String) async throws {
    let text = mark + PiecesTests.lines.joined(separator: "\n")
    try Data(text.utf8).write(to: file)
    let whole = try await looks(pieceSize: .max, threads: threads)
    try #require(whole.count == 1)
    // Lines 1 to 4, 6, 8, 9, 11 and 12 hold forms.
    #expect(whole[0].parts.map(\.part.text.line) == [1, 2, 3, 4, 6, 8, 9, 11, 12])
    let declared = whole[0].parts.map { $0.found?.figures?.reduction.declared }
    #expect(declared == [1, 2, 3, 4, 6, 8, 9, 11, 12])
    for size in [1, 7, 100, 333, 1000, 2000, text.utf8.count - 1] {
      let looks = try await looks(pieceSize: size, threads: threads)
      #expect(looks.count == (text.utf8.count + size - 1) / size)
      let parts = looks.flatMap(\.parts)
      #expect(parts.map(\.part.text) == whole[0].parts.map(\.part.text), "pieces of \(size)")
      #expect(
        parts.map { $0.found?.figures?.title } == whole[0].parts.map { $0.found?.figures?.title })
      #expect(
        looks.flatMap(\.diagnostics).map(\.file) == ["\(file.lastPathComponent)#7"])
    }
  }

  @Test("a piece whose place among the lines is not known is not read")
  func unknownPlace() async throws {
    try Data(PiecesTests.lines.joined(separator: "\n").utf8).write(to: file)
    let inventory = Inventory(of: [file.path])
    var piece = await inventory.pieces(threads: 1, pieceSize: 1000)[2]
    var worker = LookWorker(
      Analyzer(.vietnam, options: Options(asOf: testDay), detail: .figures), upTo: .figures)
    #expect(piece.linesBefore == nil)
    #expect(worker.quickLook(at: piece, in: inventory, TextLoader(), ProcedureList()) == nil)
    piece.linesBefore = 5
    #expect(worker.quickLook(at: piece, in: inventory, TextLoader(), ProcedureList()) != nil)
  }
}
