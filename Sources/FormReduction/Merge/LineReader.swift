#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a file line by line, however long it is: no more than a line and a block are in memory.
final class LineReader {
  private let file: FileSystem.OpenFile
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// - Throws: ``SystemError`` where the file cannot be opened, or is a pipe, a device or a socket.
  init(_ path: String) throws(SystemError) {
    file = try FileSystem.OpenFile(path)
    let (kind, _) = try FileSystem.look(at: path, followLinks: true)
    guard kind == .file || kind == .folder else { throw .notRegular }
  }

  /// The next line without its end; `nil` behind the last one.
  func next() throws(SystemError) -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[position..<end])
        position = end + 1
        return line
      }
      searched = buffer.count
      if isAtEnd {
        guard position < buffer.count else { return nil }
        let line = Array(buffer[position...])
        position = buffer.count
        return line
      }
      searched -= position
      buffer.removeFirst(position)
      position = 0
      try fill()
    }
  }

  private func fill() throws(SystemError) {
    let size = 1 << 18
    var failure: Int32 = 0
    let block = [UInt8](unsafeUninitializedCapacity: size) { bytes, count in
      while true {
        let got = read(file.descriptor, bytes.baseAddress, size)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        count = max(0, got)
        return
      }
    }
    guard failure == 0 else { throw SystemError(code: failure) }
    isAtEnd = block.isEmpty
    buffer += block
  }
}
