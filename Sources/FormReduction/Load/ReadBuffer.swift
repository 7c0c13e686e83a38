import Interchange

/// The bytes of one document after another, in memory that is used again and again.
///
/// The document begins 1,024 bytes behind a page and has ``StructuralIndex/padding`` bytes of the buffer on
/// both sides: from such an address the system copies a file three times as fast as from right behind an
/// allocation's header.
/// - SeeAlso: PERFORMANCE, "The read buffer's address matters threefold".
struct ReadBuffer: ~Copyable {
  private(set) var bytes = [UInt8](repeating: 0, count: 1 << 16)
  /// Where the document lies in ``bytes``.
  private(set) var document = 0..<0

  /// Reads a whole file in place of the document before.
  ///
  /// - Throws: As ``FileSystem/contents(of:in:stamp:)``.
  mutating func read(_ path: String, stamp: FileSystem.Stamp?) throws(SystemError) {
    let file = try FileSystem.OpenFile.open(path, stamp: stamp)
    var start = alignedStart
    var count = 0
    while true {
      if start + count + StructuralIndex.padding + 4096 > bytes.count {
        let kept = Array(bytes[start..<start + count])
        bytes = [UInt8](repeating: 0, count: max(bytes.count * 2, file.size + (1 << 14)))
        start = alignedStart
        bytes.replaceSubrange(start..<start + count, with: kept)
      }
      let got = try file.read(
        into: &bytes, at: start + count..<bytes.count - StructuralIndex.padding)
      if got == 0 { break }
      count += got
      // One more call would only say that this was all.
      if count == file.size { break }
    }
    try file.checkUnchanged(read: count)
    document = start..<start + count
    if bytes[document].starts(with: [0xEF, 0xBB, 0xBF]) { document = start + 3..<start + count }
  }

  /// The first place behind the padding whose address is 1,024 behind a page.
  private var alignedStart: Int {
    let address = bytes.withUnsafeBytes { Int(bitPattern: $0.baseAddress) }
    let padding = StructuralIndex.padding
    return padding + (1024 - (address + padding) & 4095) & 4095
  }

  /// Lends the bytes to somebody who gives them back.
  mutating func lend<Result>(_ body: (inout [UInt8], Range<Int>) -> Result) -> Result {
    body(&bytes, document)
  }
}
