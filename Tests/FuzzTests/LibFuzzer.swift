import Foundation

// The same checks as a libFuzzer program: it calls the function below with bytes of its own making,
// and learns from the branches they take.

private let target: FuzzTarget = {
  let name = ProcessInfo.processInfo.environment["CATGIAM_FUZZ"] ?? ""
  guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
    fatalError("CATGIAM_FUZZ is one of " + FuzzTarget.all.map(\.name).joined(separator: ", "))
  }
  return target
}()

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@main enum FuzzProgram {
  static func main() {
    var count = CommandLine.argc
    var words = CommandLine.unsafeArgv
    exit(
      runFuzzer(&count, &words) { start, count in
        do {
          try target.check(Array(UnsafeBufferPointer(start: start, count: count)))
        } catch {
          fatalError("\(error)")
        }
        return 0
      })
  }
}
