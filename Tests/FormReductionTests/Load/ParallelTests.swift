import Synchronization
import Testing

@testable import FormReduction

@Suite("Work side by side, results in order")
struct ParallelTests {
  @Test(
    "every number once, in order, whatever the number of workers",
    arguments: [0, 1, 2, 3, 47, 1000], [1, 2, 3, 8])
  func order(_ count: Int, _ threads: Int) async {
    var results: [Int] = []
    await forEachInOrder(
      count, threads: threads, state: { 0 }, work: { (_: inout Int, number) in number * 2 },
      deliver: { (result: Int) in results.append(result) })
    #expect(results == (0..<count).map { $0 * 2 })
  }

  @Test("a worker does one number after the other, and carries its state on")
  func state() async {
    var results: [Int] = []
    await forEachInOrder(
      384, threads: 4, state: { 0 },
      work: { (seen: inout Int, _) in
        seen += 1
        return seen
      },
      deliver: { (result: Int) in results.append(result) })
    // Lots of 12, 8 for each of four workers: 96 numbers each.
    let expected = (1...96).flatMap { [Int](repeating: $0, count: 4) }
    #expect(results.sorted() == expected)
  }

  @Test("no more is under way than two lots a worker")
  func window() async {
    let begun = Atomic(0)
    var delivered = 0
    var most = 0
    await forEachInOrder(
      2000, threads: 2, state: { 0 },
      work: { (_: inout Int, _) in begun.wrappingAdd(1, ordering: .relaxed).newValue },
      deliver: { (_: Int) in
        most = max(most, begun.load(ordering: .relaxed) - delivered)
        delivered += 1
      })
    #expect(most <= 2 * 2 * 16)
  }

  private struct Stop: Error {}

  @Test("where handing over fails, nothing more is handed over", arguments: [1, 3])
  func failure(_ threads: Int) async {
    var delivered: [Int] = []
    await #expect(throws: Stop.self) {
      try await forEachInOrder(
        500, threads: threads, state: { 0 }, work: { (_: inout Int, number) in number },
        deliver: { (number: Int) in
          if number == 20 { throw Stop() }
          delivered.append(number)
        })
    }
    #expect(delivered == Array(0..<20))
  }
}
