import FormReduction

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The only code that writes to standard output and standard error.
enum Console {
  /// Writes to standard output; where that fails, the program says so and ends.
  static func out(_ text: String, _ language: Language) { out(Array(text.utf8), language) }
  static func out(_ bytes: [UInt8], _ language: Language) {
    guard !write(bytes, to: 1) else { return }
    error(WriteError(path: "-").message[language])
    exit(.cannotWrite)
  }
  static func error(_ text: String) { write(Array((text + "\n").utf8), to: 2) }

  /// Writes all bytes; a closed pipe ends the program quietly by its signal, as Unix tools do.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
        #else
          Glibc.write(descriptor, buffer.baseAddress! + offset, buffer.count - offset)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        // A pipe that another program has set not to wait.
        guard errno == EAGAIN else { return false }
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        guard poll(&wanted, 1, -1) >= 0 || errno == EINTR else { return false }
        continue
      }
      offset += count
    }
    return true
  }

  static var errorIsTerminal: Bool { isatty(2) == 1 }

  /// Ends the program.
  static func exit(_ code: ExitCode) -> Never {
    #if canImport(Darwin)
      Darwin.exit(code.rawValue)
    #elseif canImport(Musl)
      Musl.exit(code.rawValue)
    #else
      Glibc.exit(code.rawValue)
    #endif
  }

  /// Today, by the clock of the machine.
  static var today: CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// Seconds of a clock that only goes forward.
  static var seconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// The most memory that the process has held, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    #if canImport(Darwin)
      return Int(usage.ru_maxrss)
    #else
      return Int(usage.ru_maxrss) << 10
    #endif
  }

  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

/// What the program ends with.
enum ExitCode: Int32 {
  case done = 0
  /// A procedure misses the target, with `--require-target`.
  case missesTarget = 1
  /// Some input was unusable; the rest was done. Outranks 1.
  case unusableInput = 2
  /// A flag, argument, catalogue or procedures file was wrong.
  case usage = 64
  /// An output could not be written.
  case cannotWrite = 74
}

/// A mistake of the user, found before anything is written.
struct UsageError: Error {
  var message: Message
  /// The flag whose value was wrong, where the mistake is a value.
  var flag: String?
}

/// The line that shows how far a run has come: on a terminal, for runs of more than a second.
struct Progress {
  private let start = Console.seconds
  private var last = 0.0
  private var isShown = false
  private let isTerminal = Console.errorIsTerminal

  mutating func show(_ done: Int, of count: Int, _ language: Language) {
    guard isTerminal else { return }
    let now = Console.seconds
    guard now - start > 1, now - last > 0.1 else { return }
    last = now
    isShown = true
    let word = language == .vietnamese ? "thủ tục" : "procedures"
    Console.write(Array("\r\(done)/\(count) \(word)\u{1B}[K".utf8), to: 2)
  }

  mutating func clear() {
    if isShown { Console.write(Array("\r\u{1B}[K".utf8), to: 2) }
    isShown = false
  }
}
