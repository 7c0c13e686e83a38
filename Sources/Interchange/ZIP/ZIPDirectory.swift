/// The central directory of an archive: found from the end of the file, walked once, checked.
struct ZIPDirectory {
  private let view: LittleEndianView
  private let limits: ZIPReader.Limits
  /// Of the first record.
  private var start = 0
  /// Of what follows the last record.
  private var end = 0
  private var count = 0
  /// What must be added to every offset in the file, because something was put before the archive.
  private var shift = 0

  private static let endLength = 22
  private static let recordLength = 46

  init(of bytes: [UInt8], _ limits: ZIPReader.Limits) throws(ArchiveError) {
    view = LittleEndianView(bytes)
    self.limits = limits
    // The comment at the end has at most 65535 bytes; the last end record that leads to a directory
    // counts, for a comment may hold one too.
    var offset = bytes.count - ZIPDirectory.endLength
    let first = max(0, offset - 0xFFFF)
    var failure = ArchiveError(.noDirectory)
    while offset >= first {
      if bytes[offset] == 0x50, view.uint32(offset) == 0x0605_4B50 {
        do throws(ArchiveError) {
          try readEnd(at: offset)
          return
        } catch {
          failure = error
        }
      }
      offset -= 1
    }
    throw failure
  }

  private mutating func readEnd(at offset: Int) throws(ArchiveError) {
    guard let disk = view.uint16(offset + 4), let startDisk = view.uint16(offset + 6),
      var count = view.uint16(offset + 10), var size = view.uint32(offset + 12),
      var start = view.uint32(offset + 16)
    else { throw ArchiveError(.damagedDirectory) }
    var end = offset
    let isLarge = count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF
    if isLarge, view.uint32(offset - 20) == 0x0706_4B50 {
      // ZIP64: the record lies where the locator says, or right before the locator.
      guard let place = view.uint64(offset - 12) else { throw ArchiveError(.damagedDirectory) }
      guard
        let record = [place, offset - 20 - 56].first(where: { view.uint32($0) == 0x0606_4B50 }),
        let largeCount = view.uint64(record + 32), let largeSize = view.uint64(record + 40),
        let largeStart = view.uint64(record + 48)
      else { throw ArchiveError(.damagedDirectory) }
      (count, size, start, end) = (largeCount, largeSize, largeStart, record)
    } else if disk != 0xFFFF, disk != startDisk || disk != 0 {
      throw ArchiveError(.splitArchive)
    }
    guard size <= end, start <= end else { throw ArchiveError(.damagedDirectory) }
    // A record has at least 46 bytes, so the count can be checked before anything is kept.
    guard count <= size / ZIPDirectory.recordLength else { throw ArchiveError(.damagedDirectory) }
    guard count <= limits.entryCount else {
      throw ArchiveError(.tooManyEntries(limit: limits.entryCount))
    }
    if count > 0 {
      // The directory ends where the end record begins; if it does not begin where that says, then
      // something stands before the archive.
      let real = end - size
      if view.uint32(real) == 0x0201_4B50 {
        shift = real - start
        start = real
      } else if view.uint32(start) != 0x0201_4B50 {
        throw ArchiveError(.damagedDirectory)
      }
    }
    self.start = start
    self.end = end
    self.count = count
  }

  // MARK: Records

  mutating func entries() throws(ArchiveError) -> [ZIPReader.Entry] {
    var entries: [ZIPReader.Entry] = []
    var position = start
    var total = 0
    for _ in 0..<count {
      guard let (entry, next) = record(at: position), next <= end else {
        throw ArchiveError(.damagedDirectory)
      }
      position = next
      let (sum, overflows) = total.addingReportingOverflow(entry.size)
      guard !overflows, sum <= limits.totalSize else {
        throw ArchiveError(.tooLarge(limit: limits.totalSize))
      }
      total = sum
      entries.append(entry)
    }
    try checkOverlaps(entries)
    return entries
  }

  private func record(at offset: Int) -> (ZIPReader.Entry, next: Int)? {
    guard view.uint32(offset) == 0x0201_4B50, let flags = view.uint16(offset + 8),
      let method = view.uint16(offset + 10), let checksum = view.uint32(offset + 16),
      var packedSize = view.uint32(offset + 20), var size = view.uint32(offset + 24),
      let nameLength = view.uint16(offset + 28), let extraLength = view.uint16(offset + 30),
      let commentLength = view.uint16(offset + 32), let attributes = view.uint32(offset + 38),
      var place = view.uint32(offset + 42)
    else { return nil }
    let nameStart = offset + ZIPDirectory.recordLength
    let next = nameStart + nameLength + extraLength + commentLength
    guard next <= view.bytes.count else { return nil }
    if size == 0xFFFF_FFFF || packedSize == 0xFFFF_FFFF || place == 0xFFFF_FFFF {
      guard
        let large = largeNumbers(
          in: nameStart + nameLength..<nameStart + nameLength + extraLength,
          [size, packedSize, place])
      else { return nil }
      (size, packedSize, place) = (large[0], large[1], large[2])
    }
    let (realPlace, overflows) = place.addingReportingOverflow(shift)
    // Sums with both stay far from overflow then.
    guard !overflows, (0...view.bytes.count).contains(realPlace), packedSize <= view.bytes.count
    else { return nil }
    let name = ZIPDirectory.name(view.bytes[nameStart..<nameStart + nameLength])
    var entry = ZIPReader.Entry(
      name: name, size: size, isFolder: name.hasSuffix("/"), packedSize: packedSize,
      checksum: UInt32(checksum), method: method, offset: realPlace)
    entry.fault = fault(of: entry, flags: flags, unixMode: attributes >> 16)
    return (entry, next)
  }

  /// The numbers of the ZIP64 extra field (id 1), which stand there only where the plain ones are full.
  private func largeNumbers(in range: Range<Int>, _ plain: [Int]) -> [Int]? {
    var position = range.lowerBound
    while position + 4 <= range.upperBound, let id = view.uint16(position),
      let length = view.uint16(position + 2)
    {
      position += 4
      guard position + length <= range.upperBound else { return nil }
      if id == 1 {
        var numbers = plain
        var next = position
        for index in numbers.indices where numbers[index] == 0xFFFF_FFFF {
          guard next + 8 <= position + length, let number = view.uint64(next) else { return nil }
          numbers[index] = number
          next += 8
        }
        return numbers
      }
      position += length
    }
    return nil
  }

  private func fault(
    of entry: ZIPReader.Entry, flags: Int, unixMode: Int
  ) -> ArchiveError.Fault? {
    if !ZIPDirectory.isSafe(entry.name) { return .unsafeName }
    if unixMode & 0o170000 == 0o120000 { return .link }
    if entry.method == 99 || flags & 1 == 1 { return .encrypted }
    if entry.method != 0, entry.method != 8 {
      let name = ZIPDirectory.methodNames[entry.method] ?? ""
      return .unknownMethod(number: entry.method, name: name)
    }
    if entry.size > 1 << 20, entry.size / limits.ratio > entry.packedSize {
      return .suspiciousRatio(limit: limits.ratio)
    }
    return nil
  }

  private static let methodNames: [Int: String] = [
    1: "shrink", 6: "implode", 9: "deflate64", 12: "bzip2", 14: "lzma", 93: "zstandard",
    95: "xz", 98: "ppmd",
  ]

  /// Entries that share bytes multiply what an archive unpacks to (D. Fifield, "A better zip bomb",
  /// WOOT 2019).
  private func checkOverlaps(_ entries: [ZIPReader.Entry]) throws(ArchiveError) {
    var last = 0
    for entry in entries.sorted(by: { $0.offset < $1.offset }) where entry.packedSize > 0 {
      guard entry.offset >= last else { throw ArchiveError(.overlappingEntries) }
      last = entry.offset + 30 + entry.packedSize
    }
  }

  // MARK: Names

  /// Whether a name stays inside the folder into which it would be unpacked.
  private static func isSafe(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = bytes.first, first != 0x2F, !bytes.contains(where: { $0 < 0x20 }) else {
      return false
    }
    if bytes.count >= 2, bytes[1] == 0x3A { return false }
    return !name.split(separator: "/").contains("..")
  }

  /// The name, with `/` where some Windows packers write `\\`.
  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    let bytes = bytes.map { $0 == 0x5C ? 0x2F : $0 }
    if let name = String(validating: bytes, as: UTF8.self) { return name }
    return String(
      String.UnicodeScalarView(
        bytes.map { byte in
          byte < 0x80 ? Unicode.Scalar(byte) : codePage437[Int(byte) - 0x80]
        }))
  }

  /// What old packers mean by bytes 80…FF.
  private static let codePage437 = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
    """.unicodeScalars)
}
