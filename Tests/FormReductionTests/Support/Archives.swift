@testable import Interchange

/// A ZIP archive whose files are stored as they are (APPNOTE 4.3.7, 4.3.12, 4.3.16).
func storedArchive(_ files: [(name: String, contents: [UInt8])]) -> [UInt8] {
  func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
  var bytes: [UInt8] = []
  var directory: [UInt8] = []
  for (name, contents) in files {
    // Version 2.0, names in UTF-8, method 0, no date.
    let common =
      number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 4)
      + number(Int(CRC32.checksum(of: contents)), 4) + number(contents.count, 4)
      + number(contents.count, 4) + number(name.utf8.count, 2) + number(0, 2)
    directory += [0x50, 0x4B, 1, 2] + number(20, 2) + common
    directory += number(0, 2 + 2 + 2 + 4) + number(bytes.count, 4) + Array(name.utf8)
    bytes += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + contents
  }
  let end =
    [0x50, 0x4B, 5, 6] + number(0, 4) + number(files.count, 2) + number(files.count, 2)
    + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
  return bytes + directory + end
}
