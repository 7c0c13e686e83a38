import Synchronization

/// Does work on numbers side by side and hands the results over in order.
///
/// Numbers are taken a window at a time, so that no more than a window of results is ever kept. Each
/// worker has a state of its own that it carries from one number to the next.
///
/// - Parameters:
///   - count: Works on `0..<count`.
///   - threads: Workers; 1 does everything in place.
///   - state: Makes the state of a worker.
///   - work: Must give the same result whatever the state has seen.
///   - deliver: Called with the results in order.
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
  let window = 256 * threads
  let workers = (0..<threads).map { _ in Worker(makeState()) }
  var start = 0
  while start < count {
    let end = min(start + window, count)
    let next = Counter(start)
    var results = [Output?](repeating: nil, count: end - start)
    await withTaskGroup(of: [(Int, Output)].self) { group in
      for worker in workers {
        group.addTask {
          worker.state.withLock { state in
            var outputs: [(Int, Output)] = []
            while true {
              let number = next.take()
              guard number < end else { return outputs }
              outputs.append((number, work(&state, number)))
            }
          }
        }
      }
      for await outputs in group {
        for (number, output) in outputs { results[number - start] = output }
      }
    }
    for result in results { if let result { try deliver(result) } }
    start = end
  }
}

/// A worker's state, which one task at a time uses.
private final class Worker<State: ~Copyable>: Sendable {
  let state: Mutex<State>

  init(_ state: consuming sending State) { self.state = Mutex(state) }
}

/// Numbers that several workers take turns to take.
private final class Counter: Sendable {
  private let value: Atomic<Int>

  init(_ start: Int) { value = Atomic(start) }

  func take() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}
