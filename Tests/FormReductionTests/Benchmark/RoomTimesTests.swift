import Foundation
import Testing

@testable import FormReduction

@Suite("Room times")
struct RoomTimesTests {
  /// Two rounds, by hand: seconds of the runs up to each room.
  private var times: RoomTimes {
    var times = RoomTimes()
    times.add([1, 3, 4, 6, 10, 11])
    times.add([2, 3, 6, 7, 9, 12])
    return times
  }

  @Test(
    "a room costs what its run takes longer than the one before",
    arguments: [
      (Room.reading, 1.5, 1.0, 2.0), (.index, 1.5, 1, 2), (.outline, 2, 1, 3),
      (.recognition, 1.5, 1, 2), (.derivation, 3, 2, 4), (.figures, 2, 1, 3),
    ])
  func rooms(_ room: Room, _ median: Double, _ least: Double, _ most: Double) {
    let spread = times.spread(of: room)
    #expect(spread.median == median)
    #expect(spread.least == least)
    #expect(spread.most == most)
  }

  @Test("the whole run is the last of a round; the median of an odd number is the middle one")
  func whole() {
    #expect(times.whole == .init([12, 11]))
    #expect(times.whole.median == 11.5)
    #expect(RoomTimes.Spread([5, 1, 3]).median == 3)
  }

  @Test("measured numbers keep their last place in both languages and for machines")
  func decimals() {
    #expect(Table.Cell.decimal(1234, places: 2).text(.vietnamese) == "12,34")
    #expect(Table.Cell.decimal(-5, places: 3).text(.english) == "-0.005")
    #expect(Table.Cell.decimal(40, places: 1).plainText == "4.0")
    #expect(Table.Cell.decimal(7, places: 0).plainText == "7")
  }
}

@Suite("Loading as far as a room")
struct PartialLoadTests {
  private let folder = Paths.samples.appending(path: "formio").path

  private func loader(_ path: String, upTo room: Room) async -> Loader {
    let analyzer = Analyzer(
      .vietnam, options: Options(asOf: testDay), detail: .figures)
    return await Loader(
      inputs: [path], procedures: ProcedureList(), analyzer: analyzer, threads: 2, upTo: room)
  }

  @Test("every room but the last counts the same texts and keeps no procedure of plain forms")
  func counts() async {
    let whole = await loader(folder, upTo: .figures)
    #expect(whole.count > 0)
    let derived = await loader(folder, upTo: .derivation)
    #expect(derived.formCount == whole.formCount)
    #expect(derived.byteCount == whole.byteCount)
    #expect(derived.unreadableCount == whole.unreadableCount)
    #expect(derived.count < whole.count)
    // Whoever only reads does not know which files are broken.
    let read = await loader(folder, upTo: .reading)
    #expect(read.byteCount == whole.byteCount)
    #expect(read.formCount > whole.formCount)
    #expect(read.count == 0)
  }

  @Test("a set is read line by line up to any room", arguments: Room.allCases)
  func set(_ room: Room) async throws {
    let line = #"{"components":[{"type":"textfield","key":"a","label":"Họ và tên","input":true}]}"#
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).ndjson")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data("\(line)\n\n\(line)".utf8).write(to: file)
    let loaded = await loader(file.path, upTo: room)
    #expect(loaded.formCount == 2)
    #expect(loaded.byteCount == 2 * line.utf8.count)
    #expect(loaded.count == (room == .figures ? 2 : 0))
  }
}
