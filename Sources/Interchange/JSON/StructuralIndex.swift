/// Where a JSON text has its brackets and its wanted keys, found while every byte is checked.
///
/// Reading a form needs a few dozen keys out of a text that is mostly defaults. So a document is
/// read in two stages: the index lists, in the order of the text, each bracket and each key that
/// the reader asked for, and judges the whole text (RFC 8259 grammar, UTF-8 by RFC 3629, one value,
/// every byte); then the reader walks over the list and touches only the bytes that it needs. Each
/// entry links to the last entry of what begins there, so that the next one at the same depth is
/// always `link + 1`: a container is hopped over in one step, whatever it holds.
///
/// ```
/// {"components":[{"label":"Tên","x":{"y":1}}]}       wanted: components, label
///
/// entry   0 {    1 components    2 [    3 {    4 label    5 {    6 }    7 }    8 ]    9 }    10 end
/// link    9      1               8      7      4          6      6      7      8      9      10
/// ```
///
/// The members of the object at entry `o`, with no decision at all inside the loop:
///
/// ```
/// var entry = o + 1
/// while entry < Int(entries[o].link) {
///   slots[Int(entries[entry].kind)] = entry      // of equal keys the last one stays
///   entry = Int(entries[entry].link) + 1
/// }
/// ```
///
/// A key's entry holds the offset of its *value*. Where that value is a container, the next entry
/// is its opening bracket. Strings are known to be closed, so whoever searches for a closing quote
/// finds it.
///
/// The list comes from a ``StructuralKernel``; all of them give the same entries and the same
/// verdict, and ``ByteLoopKernel`` says in plain words which. A text that is refused goes to the
/// strict reader, which names the fault and its place: the index answers only yes or no.
package struct StructuralIndex: ~Copyable {
  /// A bracket or a wanted key.
  package struct Entry: Hashable, Sendable {
    /// Of a bracket: where it stands. Of a key: where its value begins, blanks skipped. Counted in
    /// bytes from the start of the buffer.
    package var offset: UInt32
    /// Of an opening bracket: the number of its closing one. Of any other entry: its own number.
    package var link: UInt32
    /// A key's number in the ``KeySet``, or one of ``Kind``.
    package var kind: UInt8
  }

  /// What an entry is if it is not a key; keys have the numbers below 128.
  package enum Kind {
    package static let openObject: UInt8 = 0xF0
    package static let closeObject: UInt8 = 0xF1
    package static let openArray: UInt8 = 0xF2
    package static let closeArray: UInt8 = 0xF3
    /// Stands behind the last entry, at the end of the document.
    package static let end: UInt8 = 0xFF
  }

  package enum Verdict: Sendable {
    case valid
    /// Valid, but at least one key is spelt with a backslash (`"la\u0062el"`): keys of that
    /// spelling are not in the list, so the document must be read with the strict reader.
    case validWithEscapedKeys
    case invalid
  }

  /// The wanted keys.
  package let keys: KeySet
  package let kernel: Kernel
  private var list = EntryList()
  private let workspace = Workspace()

  package init(keys: KeySet, kernel: Kernel = .best) {
    precondition(kernel.isSupported, "this processor cannot run the kernel \(kernel)")
    self.keys = keys
    self.kernel = kernel
  }

  /// The entries of the last document, ``count`` of them, then one of ``Kind/end``; what stands
  /// behind that is left from earlier documents.
  package var entries: [Entry] { list.entries }
  package var count: Int { list.count }

  /// Indexes and judges one document, in place of the one before.
  ///
  /// Allocates nothing once the lists are as long as the largest document needs.
  /// - Parameters:
  ///   - bytes: A buffer with at least ``padding`` bytes, whatever they are, before and behind the
  ///     document.
  ///   - document: Where the document lies in it, without a byte order mark. Blanks around the
  ///     value are allowed.
  /// - Returns: The verdict; after `invalid` the entries mean nothing.
  /// - Complexity: O(*n*) in the bytes of the document, memory O(*n*) at worst; depth costs nothing
  ///   else.
  package mutating func build(_ bytes: [UInt8], _ document: Range<Int>) -> Verdict {
    precondition(
      document.lowerBound >= StructuralIndex.padding
        && document.upperBound + StructuralIndex.padding <= bytes.count,
      "a document needs \(StructuralIndex.padding) bytes of the buffer on both sides")
    precondition(
      document.upperBound < StructuralIndex.largestBuffer, "offsets are kept in 32 bits")
    list.count = 0
    let verdict = kernel.index(bytes, document, keys, workspace, into: &list)
    list.close(at: document.upperBound)
    return verdict
  }

  /// Bytes that must lie in the buffer on both sides of a document, because kernels load whole
  /// blocks.
  package static let padding = 64
  /// Offsets of larger buffers would not fit; such a document is refused before it is read.
  package static let largestBuffer = Int(UInt32.max) - 4096
}

/// Entries in an array that never shrinks, so that it is filled again and again without allocating.
struct EntryList {
  var entries: [StructuralIndex.Entry] = []
  var count = 0

  /// Makes the array long enough for some entries more, and the last one.
  mutating func reserve(_ more: Int) {
    let wanted = count + more + 1
    guard wanted > entries.count else { return }
    let blank = StructuralIndex.Entry(offset: 0, link: 0, kind: StructuralIndex.Kind.end)
    entries += repeatElement(blank, count: max(wanted, 2 * entries.count) - entries.count)
  }

  /// Appends an entry that links to itself.
  mutating func append(_ kind: UInt8, at offset: Int) {
    reserve(1)
    entries[count] = .init(offset: UInt32(offset), link: UInt32(count), kind: kind)
    count += 1
  }

  /// Sets the last entry, which is not counted.
  mutating func close(at offset: Int) {
    append(StructuralIndex.Kind.end, at: offset)
    count -= 1
  }
}
