import Foundation
import Testing

/// Forms of citizens' procedures stay on the machine: no connection, no file but those named, no trace
/// of the machine in what is handed on.
@Suite("Privacy")
struct PrivacyTests {
  /// Every file format that `--output` knows, by its help.
  private func formats() throws -> [String] {
    let help = try Command.run("analyze", "--help", "--lang", "en").text
    let list = try #require(help.firstMatch(of: /write a result \(([^)]*)\)/))
    return list.1.split(separator: ", ").map(String.init)
  }

  @Test("no socket is opened, nothing is written but the outputs", .enabled(if: Strace.works))
  func traced() throws {
    let folder = try TemporaryFolder()
    try folder.write("out/keep", "")
    let list = try folder.write("list.csv", "code,name\n1.004194,A\n")
    let outputs = try formats().flatMap { ["-o", "\($0)=\(folder.path("out/\($0)"))"] }
    let log = folder.path("log")
    let result = try Strace.run(
      ["analyze", Command.samples, "--procedures", list] + outputs,
      options: ["-e", "trace=network,file,desc,process", "-s", "4096"], log: log)
    #expect(result.code == 2)
    let calls = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map {
      String($0.drop { $0.isNumber || $0 == " " })
    }
    #expect(calls.count > 50)
    let network = ["socket(", "connect(", "bind(", "sendto(", "sendmsg(", "listen(", "accept("]
    #expect(calls.filter { call in network.contains { call.hasPrefix($0) } } == [])
    // Calls that can change what lies on a disk, each only below the folder of the outputs.
    let changes = [
      "creat(", "rename", "unlink", "link(", "linkat(", "symlink", "mkdir", "rmdir", "mknod",
      "chmod",
      "chown", "truncate", "utime", "setxattr", "fallocate",
    ]
    for call in calls {
      let isWriting =
        call.hasPrefix("open")
        && ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_APPEND"].contains { call.contains($0) }
      guard isWriting || changes.contains(where: { call.hasPrefix($0) }) else { continue }
      #expect(call.contains("\"\(folder.path("out"))/"), "\(call)")
    }
    // No other program is started.
    #expect(calls.filter { $0.hasPrefix("execve(") }.count == 1)
  }

  @Test("reports hold no absolute path, no user and no name of the machine")
  func reports() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/1.004194/form.json", smallForm)
    try folder.write("in/bad.json", "{")
    let outputs = try formats().flatMap { ["-o", "\($0)=\(folder.path("out-\($0)"))"] }
    let result = try Command.run(["analyze", folder.path("in")] + outputs)
    #expect(result.code == 2)
    var secrets = [folder.url.path, Command.package.path, NSHomeDirectory() + "/"]
    // A short name of a container may be a word like any other.
    let host = ProcessInfo.processInfo.hostName
    if host.count > 8 { secrets.append(host) }
    var seen = 0
    for format in try formats() {
      let path = folder.path("out-\(format)")
      // Packed reports are looked into.
      let packed = try Command.run(
        ["-c", "unzip -p \"$0\" 2>/dev/null || find \"$0\" -type f -exec cat {} +", path],
        tool: URL(filePath: "/bin/sh"))
      #expect(!packed.out.isEmpty, "\(format)")
      for secret in secrets {
        #expect(packed.out.range(of: Data(secret.utf8)) == nil, "\(secret) in \(format)")
      }
      seen += 1
    }
    #expect(seen >= 5)
    #expect(!result.error.contains(folder.url.path))
  }
}
