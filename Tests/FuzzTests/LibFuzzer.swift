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

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try target.check(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}
