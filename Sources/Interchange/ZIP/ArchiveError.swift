/// Why an archive, or one entry of it, gives no bytes.
package struct ArchiveError: Error, Hashable, Sendable {
  package enum Fault: Hashable, Sendable {
    /// No end of a directory is found: not a ZIP file, or its end is cut off.
    case noDirectory
    /// The directory or a local header contradicts itself or the length of the file.
    case damagedDirectory
    /// The archive is one of several pieces.
    case splitArchive
    /// Two entries share bytes: a bomb, never the work of a packer.
    case overlappingEntries
    case tooManyEntries(limit: Int)
    /// All entries together, in bytes.
    case tooLarge(limit: Int)
    /// More bytes out of one than real files have.
    case suspiciousRatio(limit: Int)
    case encrypted
    /// A way of packing that this reader does not know: its number, and its name where it has one.
    case unknownMethod(number: Int, name: String)
    /// A symbolic link: what it leads to lies outside.
    case link
    /// A name that leads out of the folder, or holds a control character.
    case unsafeName
    /// The packed bytes are no DEFLATE stream, or do not give the size that the directory names.
    case damagedData
    /// The bytes are not those that were packed.
    case wrongChecksum
  }

  package var fault: Fault
  /// The name of the entry; `nil` where the whole archive is meant.
  package var entry: String?

  package init(_ fault: Fault, entry: String? = nil) {
    self.fault = fault
    self.entry = entry
  }
}
