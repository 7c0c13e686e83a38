import Synchronization

/// Does work on numbers side by side and hands the results over in order.
///
/// Numbers are taken a few at a time, by the workers in turn, and no more than two lots a worker are under
/// way: while the results of one are handed over the next one is worked on, and what waits to be handed over
/// stays small however much there is to do.
///
/// ```
/// worker 1   lot 0   lot 2   lot 4
/// worker 2   lot 1     lot 3   lot 5
/// handed over    0   1   2     3
/// ```
/// - Parameters:
///   - count: Works on `0..<count`.
///   - threads: Workers; 1 does everything in place.
///   - state: Makes the state of a worker, which it carries from one number to the next.
///   - work: Must give the same result whatever the state has seen.
///   - deliver: Called with the results in order. Where it throws, lots under way come to nothing.
func forEachInOrder<State: ~Copyable, Output: Sendable>(
  _ count: Int, threads: Int, state makeState: @Sendable () -> sending State,
  work: @escaping @Sendable (inout State, Int) -> Output,
  deliver: (Output) throws -> Void
) async rethrows {
  guard threads > 1, count > 1 else {
    var state = makeState()
    for number in 0..<count { try deliver(work(&state, number)) }
    return
  }
  let workers = (0..<min(threads, count)).map { _ in Worker(makeState()) }
  // Large enough that a lot costs nothing by itself; of few numbers every worker gets some.
  let size = max(1, min(16, count / (8 * workers.count)))
  let lots = (count + size - 1) / size
  var underWay: [Task<[Output], Never>] = []
  var begun = 0
  for lot in 0..<lots {
    while begun < min(lot + 2 * workers.count, lots) {
      let worker = workers[begun % workers.count]
      let numbers = begun * size..<min((begun + 1) * size, count)
      // A worker does one lot after the other.
      let before = underWay.count >= workers.count ? underWay[underWay.count - workers.count] : nil
      underWay.append(
        Task.detached {
          _ = await before?.value
          return worker.state.withLock { state in numbers.map { work(&state, $0) } }
        })
      begun += 1
    }
    let results = await underWay.removeFirst().value
    for result in results { try deliver(result) }
  }
}

/// A worker's state, which one task at a time uses.
private final class Worker<State: ~Copyable>: Sendable {
  let state: Mutex<State>

  init(_ state: consuming sending State) { self.state = Mutex(state) }
}
