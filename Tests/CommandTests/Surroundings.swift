import Foundation

/// Whether the slow cases run too.
let isSlow = ProcessInfo.processInfo.environment["CATGIAM_SLOW_TESTS"] == "1"

extension Command {
  /// Starts the command and does not wait.
  static func start(
    _ arguments: [String], output: Any? = FileHandle.nullDevice,
    error: Any? = FileHandle.nullDevice
  ) throws -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = error
    try process.run()
    return process
  }

  /// Runs the command inside a line of shell, where it is `"$@"`.
  static func shell(_ script: String, _ arguments: [String]) throws -> Result {
    try run(
      ["-c", script, "sh", executable.path] + arguments, tool: URL(filePath: "/bin/sh"))
  }
}

/// The command under the eyes, or in the hands, of strace.
enum Strace {
  static let tool = URL(filePath: "/usr/bin/strace")
  /// Present, and allowed to trace.
  static let works =
    (try? Command.run(["-o", "/dev/null", "true"], tool: tool).code) == 0

  static func run(
    _ arguments: [String], options: [String], log: String = "/dev/null"
  ) throws -> Command.Result {
    try Command.run(
      ["-f", "-o", log] + options + [Command.executable.path] + arguments, tool: tool)
  }
}

/// The command as a user without rights: the superuser may do anything.
enum Unprivileged {
  private static let tool = URL(filePath: "/usr/bin/setpriv")
  private static let user = ["--reuid=65534", "--regid=65534", "--clear-groups"]
  static let works =
    getuid() == 0
    && (try? Command.run(user + [Command.executable.path, "--version"], tool: tool).code) == 0

  static func run(_ arguments: [String]) throws -> Command.Result {
    try Command.run(user + [Command.executable.path] + arguments, tool: tool)
  }
}
