import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Does asynchronous work on the thread in which the program begins.
///
/// An asynchronous `main` leaves that thread asleep and starts four others before anything is read: a tenth of
/// what one small form takes. Here the thread does the work itself; others come only where work is done
/// side by side.
///
/// No condition variable wakes it but a byte in a pipe, which needs no memory that threads share.
final class MainThread: TaskExecutor {
  private struct State {
    var jobs: [UnownedJob] = []
    /// Whether the thread waits at the pipe for the next job.
    var isAsleep = false
  }

  private let state = Mutex(State())
  private let wakeUp: (receive: Int32, send: Int32)

  init() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      preconditionFailure("a program that may open no pipe can read no file either")
    }
    wakeUp = (ends[0], ends[1])
    // Programs that are started from here have no use for it.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let mustWake = state.withLock { state in
      state.jobs.append(job)
      defer { state.isAsleep = false }
      return state.isAsleep
    }
    guard mustWake else { return }
    var byte: UInt8 = 0
    while write(wakeUp.send, &byte, 1) < 0, errno == EINTR {}
  }

  /// Does one job after the other, until one of them ends the program.
  func run() -> Never {
    while true {
      let job: UnownedJob? = state.withLock { state in
        state.isAsleep = state.jobs.isEmpty
        return state.isAsleep ? nil : state.jobs.removeFirst()
      }
      if let job {
        job.runSynchronously(on: asUnownedTaskExecutor())
      } else {
        var byte: UInt8 = 0
        while read(wakeUp.receive, &byte, 1) < 0, errno == EINTR {}
      }
    }
  }
}
