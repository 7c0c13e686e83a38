#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes read from a file, in an array that is filled again and again.
///
/// What is read begins 1,024 bytes behind a page of memory: `read` into an address that lies just
/// behind a page, as every large array does, was measured at a third of the speed on some
/// processors, because the addresses of source and target look alike to them. On both sides lie at
/// least ``StructuralIndex/padding`` bytes, so that the structural index can read a document in
/// place.
///
/// No `mmap`: it is no faster, holds the whole file in memory, and a file that shrinks ends the
/// process.
package struct DocumentBuffer: ~Copyable {
  /// The whole array; only ``contents`` of it means something.
  package private(set) var bytes: [UInt8] = []
  /// Where the bytes lie that were read.
  package private(set) var contents: Range<Int> = 0..<0

  private static let page = 4096
  private static let distance = 1024

  /// - Parameter capacity: How many bytes fit without growing.
  package init(capacity: Int = 1 << 18) { grow(to: capacity) }

  private var capacity: Int { bytes.count - StructuralIndex.padding - contents.lowerBound }

  /// Reads a regular file to its end, in place of what was there.
  ///
  /// No `fstat`: a read that does not fill the buffer, and then one of nothing, show the end as
  /// well.
  /// - Parameters:
  ///   - name: Relative to the folder, or absolute.
  ///   - folder: A descriptor of an open folder, or `AT_FDCWD`.
  /// - Throws: ``ReadError``; `EFBIG` for a file larger than `limit`; what a folder in the place of
  ///   a file gives.
  package mutating func read(
    _ name: UnsafePointer<CChar>, in folder: Int32, limit: Int = .max
  ) throws(ReadError) {
    // Not blocking: a pipe in the place of a file must not hold up a batch.
    let descriptor = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw ReadError(code: errno) }
    defer { close(descriptor) }
    clear()
    while try fill(from: descriptor, at: nil) > 0 {
      guard contents.count <= limit else { throw ReadError(code: EFBIG) }
    }
  }

  /// How often a byte stands in the contents.
  func count(of byte: UInt8) -> Int {
    bytes[contents].withUnsafeBytes { contents in
      var count = 0
      for value in contents where value == byte { count += 1 }
      return count
    }
  }

  /// What a buffer keeps of its room from one file to the next, in bytes.
  private static let kept = 1 << 24

  /// Forgets the contents and makes room for a file of so many bytes.
  ///
  /// In one piece, for a buffer that grows holds the old one and the new one for a moment; and what
  /// a large file took is given back.
  package mutating func prepare(for size: Int) {
    clear()
    guard size >= capacity || capacity > Self.kept else { return }
    bytes = []
    contents = 0..<0
    // One more than there is: the end is where nothing more comes.
    grow(to: max(size + 1, 1 << 18))
  }

  /// Forgets the contents.
  package mutating func clear() { contents = contents.lowerBound..<contents.lowerBound }

  /// Reads once into what is free, at least `minimum` bytes, behind the contents.
  ///
  /// - Parameters:
  ///   - offset: In the file; `nil` where the descriptor stands, as in a pipe.
  ///   - limit: At most so many bytes.
  /// - Returns: How many bytes came; 0 at the end.
  package mutating func fill(
    from descriptor: Int32, at offset: Int?, limit: Int = .max
  ) throws(ReadError) -> Int {
    if contents.count == capacity { grow(to: 2 * capacity) }
    let room = min(capacity - contents.count, limit)
    let end = contents.upperBound
    while true {
      let got = bytes.withUnsafeMutableBytes { buffer -> Int in
        // Inside the array: end + room ≤ bytes.count - padding.
        guard let target = buffer.baseAddress.map({ $0 + end }) else { return 0 }
        if let offset { return pread(descriptor, target, room, off_t(offset)) }
        return Self.readOnce(descriptor, target, room)
      }
      if got >= 0 {
        contents = contents.lowerBound..<end + got
        return got
      }
      guard errno == EINTR else { throw ReadError(code: errno) }
    }
  }

  /// `read`, which this type's own methods hide.
  private static func readOnce(
    _ descriptor: Int32, _ target: UnsafeMutableRawPointer, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, target, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, target, count)
    #else
      Darwin.read(descriptor, target, count)
    #endif
  }

  /// Moves what stands behind an offset to the front; what was before is gone.
  package mutating func drop(before offset: Int) {
    let start = contents.lowerBound
    let kept = offset..<contents.upperBound
    bytes.withUnsafeMutableBytes { buffer in
      buffer[start..<start + kept.count].copyBytes(from: buffer[kept])
    }
    contents = start..<start + kept.count
  }

  private mutating func grow(to capacity: Int) {
    let size = capacity + Self.page + Self.distance + 2 * StructuralIndex.padding
    let old = contents
    var larger = [UInt8](repeating: 0, count: size)
    let start = larger.withUnsafeBytes { buffer in
      let address = Int(bitPattern: buffer.baseAddress)
      let page = (address + StructuralIndex.padding + Self.page - 1) / Self.page * Self.page
      return page + Self.distance - address
    }
    larger.replaceSubrange(start..<start + old.count, with: bytes[old])
    bytes = larger
    contents = start..<start + old.count
  }
}
