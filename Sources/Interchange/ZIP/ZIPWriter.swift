/// Writes a ZIP archive entry by entry, each packed while it comes: nothing of an entry is kept.
///
/// Sizes stand behind each entry (a data descriptor), because they are not known before. All entries
/// bear the same moment, 1 January 1980: the same contents give the same bytes.
///
/// ```
/// var zip = ZIPWriter()
/// zip.add("a.txt", Array("one".utf8))
/// zip.finish()
/// zip.take()
/// ```
/// - SeeAlso: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16.
package struct ZIPWriter {
  private struct Entry {
    var name: [UInt8]
    var offset: Int
    var checksum: UInt32 = 0
    var packedSize = 0
    var size = 0
  }

  /// Output that has not been taken.
  private var output: [UInt8] = []
  /// Bytes before `output`.
  private var taken = 0
  private var entries: [Entry] = []
  private var current: (entry: Entry, checksum: CRC32, deflate: Deflate)?

  package init() {}

  /// The output so far, once.
  package mutating func take() -> [UInt8] {
    taken += output.count
    defer { output.removeAll(keepingCapacity: true) }
    return output
  }

  /// Adds an entry whole.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    begin(name)
    write(bytes)
    end()
  }

  /// Begins an entry.
  ///
  /// - Precondition: The one before has ended.
  package mutating func begin(_ name: String) {
    precondition(current == nil, "an entry is still open")
    let entry = Entry(name: Array(name.utf8), offset: taken + output.count)
    put(0x0403_4B50, 4)
    putCommon()
    // Checksum and sizes follow the data.
    put(0, 12)
    put(entry.name.count, 2)
    put(0, 2)
    output += entry.name
    current = (entry, CRC32(), Deflate())
  }

  /// Adds bytes to the open entry; up to 4 GiB in all.
  package mutating func write(_ bytes: [UInt8]) {
    guard current != nil else { preconditionFailure("no entry is open") }
    current?.checksum.update(with: bytes)
    current?.entry.size += bytes.count
    current?.deflate.write(bytes)
    let packed = current?.deflate.take() ?? []
    current?.entry.packedSize += packed.count
    output += packed
  }

  /// Ends the open entry.
  package mutating func end() {
    guard case (var entry, let checksum, var deflate)? = current else {
      preconditionFailure("no entry is open")
    }
    current = nil
    deflate.finish()
    let packed = deflate.take()
    output += packed
    entry.packedSize += packed.count
    entry.checksum = checksum.value
    precondition(entry.size < 0xFFFF_FFFF, "an entry of 4 GiB or more must be split by its writer")
    put(0x0807_4B50, 4)
    putSizes(entry)
    entries.append(entry)
  }

  /// Writes the directory; from 4 GiB or 65,535 entries on in the form of ZIP64.
  package mutating func finish() {
    precondition(current == nil, "an entry is still open")
    let start = taken + output.count
    for entry in entries {
      let isFar = entry.offset >= 0xFFFF_FFFF
      put(0x0201_4B50, 4)
      put(45, 2)
      putCommon()
      putSizes(entry)
      put(entry.name.count, 2)
      put(isFar ? 12 : 0, 2)
      // Comment, disk, attributes.
      put(0, 10)
      put(isFar ? 0xFFFF_FFFF : entry.offset, 4)
      output += entry.name
      if isFar {
        put(1, 2)
        put(8, 2)
        put(entry.offset, 8)
      }
    }
    let size = taken + output.count - start
    let isLarge = entries.count >= 0xFFFF || start + size >= 0xFFFF_FFFF
    if isLarge {
      let end = taken + output.count
      put(0x0606_4B50, 4)
      put(44, 8)
      put(45, 2)
      put(45, 2)
      put(0, 8)
      put(entries.count, 8)
      put(entries.count, 8)
      put(size, 8)
      put(start, 8)
      put(0x0706_4B50, 4)
      put(0, 4)
      put(end, 8)
      put(1, 4)
    }
    put(0x0605_4B50, 4)
    put(0, 4)
    put(min(entries.count, 0xFFFF), 2)
    put(min(entries.count, 0xFFFF), 2)
    put(isLarge ? 0xFFFF_FFFF : size, 4)
    put(isLarge ? 0xFFFF_FFFF : start, 4)
    put(0, 2)
  }

  /// Version needed, flags (sizes follow, names are UTF-8), method, moment.
  private mutating func putCommon() {
    put(20, 2)
    put(0x0808, 2)
    put(8, 2)
    put(0, 2)
    put(0x0021, 2)
  }

  private mutating func putSizes(_ entry: Entry) {
    put(Int(entry.checksum), 4)
    put(entry.packedSize, 4)
    put(entry.size, 4)
  }

  /// A number, lowest byte first.
  private mutating func put(_ value: Int, _ count: Int) {
    for index in 0..<count {
      output.append(index < 8 ? UInt8(truncatingIfNeeded: value >> (8 * index)) : 0)
    }
  }
}
