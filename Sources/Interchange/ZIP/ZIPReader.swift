/// A ZIP archive in memory: its directory, read and checked, and entries unpacked when asked for.
///
/// Only the central directory at the end counts, as it does for every packer: what stands before an
/// entry may lie (sizes come behind the data when it was written as a stream). An entry that cannot be
/// read keeps its place with the reason; the others are not lost for it.
/// - SeeAlso: PKWARE APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3 (ZIP64).
package struct ZIPReader: Sendable {
  /// What is more than any set of forms needs, and less than hurts.
  package struct Limits: Sendable {
    package var entryCount = 100_000
    /// Unpacked bytes of all entries.
    package var totalSize = 1 << 30
    /// Unpacked bytes out of a packed one, where an entry gives more than a megabyte. A sheet of empty
    /// formatted rows, the most packable real thing, reaches about 200.
    package var ratio = 400

    package init() {}
  }

  package struct Entry: Hashable, Sendable {
    /// With `/` between folders; bytes that are not UTF-8 are read as code page 437.
    package var name: String
    /// Unpacked, in bytes, as the directory says.
    package var size: Int
    package var isFolder: Bool
    /// Why it cannot be read, where the directory shows that already.
    package var fault: ArchiveError.Fault?
    var packedSize: Int
    var checksum: UInt32
    var method: Int
    /// Of the local header.
    var offset: Int
  }

  /// In the order of the directory.
  package let entries: [Entry]
  private let bytes: [UInt8]

  /// Reads the directory.
  ///
  /// - Throws: ``ArchiveError`` without an entry where the archive as a whole is not to be read.
  /// - Complexity: O(*n*) in the directory; nothing is unpacked.
  package init(_ bytes: [UInt8], limits: Limits = Limits()) throws(ArchiveError) {
    self.bytes = bytes
    var directory = try ZIPDirectory(of: bytes, limits)
    entries = try directory.entries()
  }

  /// Whether bytes begin like an archive that is not empty.
  package static func recognizes(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  }

  /// The last entry of a name.
  package func entry(named name: String) -> Entry? { entries.last { $0.name == name } }

  /// The unpacked bytes of an entry, checked against its checksum.
  ///
  /// - Throws: ``ArchiveError`` with the name of the entry.
  package func contents(of entry: Entry) throws(ArchiveError) -> [UInt8] {
    if let fault = entry.fault { throw ArchiveError(fault, entry: entry.name) }
    let start = ZIPReader.dataOffset(of: entry, in: bytes)
    guard let start, start <= bytes.count, entry.packedSize <= bytes.count - start else {
      throw ArchiveError(.damagedDirectory, entry: entry.name)
    }
    let packed = bytes[start..<start + entry.packedSize]
    let contents: [UInt8]
    if entry.method == 0 {
      guard entry.size == entry.packedSize else {
        throw ArchiveError(.damagedData, entry: entry.name)
      }
      contents = Array(packed)
    } else {
      do throws(ArchiveError) {
        contents = try Inflate.bytes(from: packed, size: entry.size)
      } catch {
        throw ArchiveError(error.fault, entry: entry.name)
      }
    }
    guard CRC32.checksum(of: contents) == entry.checksum else {
      throw ArchiveError(.wrongChecksum, entry: entry.name)
    }
    return contents
  }

  /// Where the data of an entry begins, behind its local header.
  static func dataOffset(of entry: Entry, in bytes: [UInt8]) -> Int? {
    let view = LittleEndianView(bytes)
    guard view.uint32(entry.offset) == 0x0403_4B50,
      let nameLength = view.uint16(entry.offset + 26),
      let extraLength = view.uint16(entry.offset + 28)
    else { return nil }
    return entry.offset + 30 + nameLength + extraLength
  }
}

/// Numbers in bytes, lowest byte first; `nil` outside of them.
struct LittleEndianView {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func uint16(_ offset: Int) -> Int? { number(offset, 2).map { Int($0) } }
  func uint32(_ offset: Int) -> Int? { number(offset, 4).map { Int($0) } }
  /// `nil` also where the number does not fit an `Int`.
  func uint64(_ offset: Int) -> Int? { number(offset, 8).flatMap { Int(exactly: $0) } }

  private func number(_ offset: Int, _ length: Int) -> UInt64? {
    guard offset >= 0, offset <= bytes.count - length else { return nil }
    return (0..<length).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
  }
}
