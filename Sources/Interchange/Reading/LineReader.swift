#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Hands out the lines of a file or pipe, one after the other, in pieces that stay in the cache.
///
/// Several threads can share one file: each takes a range of bytes and gets the lines that *begin*
/// in it. A line that is longer than a piece makes the buffer grow.
package struct LineReader: ~Copyable {
  /// Bytes for one call to the system: large enough that calls cost nothing, small enough for the
  /// cache.
  package static let piece = 1 << 18

  package private(set) var buffer: DocumentBuffer
  private let descriptor: Int32
  /// Where the next piece begins in the file; `nil` in a pipe.
  private var next: Int?
  /// Where the line handed out last begins in the file.
  package private(set) var lineOffset = 0
  /// Where the next one does.
  private var nextOffset: Int
  /// Lines that begin here or later belong to somebody else.
  private var remaining: Int
  /// Of the next line in the buffer.
  private var position: Int
  private var isAtEnd = false
  /// Whether the line in which the range begins belongs to somebody else, and was not yet skipped.
  private var skipsFirst: Bool

  /// - Parameters:
  ///   - descriptor: Open for reading; its own position is not used with a range.
  ///   - range: Byte offsets in the file; `nil` for all that a pipe or standard input gives.
  package init(_ descriptor: Int32, range: Range<Int>? = nil, piece: Int = LineReader.piece) {
    self.descriptor = descriptor
    buffer = DocumentBuffer(capacity: piece)
    // One byte earlier: a line feed there says that a line begins at the start of the range.
    let early = range.map { $0.lowerBound > 0 ? 1 : 0 } ?? 0
    skipsFirst = early > 0
    next = range.map { $0.lowerBound - early }
    nextOffset = next ?? 0
    remaining = range.map { $0.count + early } ?? .max
    position = buffer.contents.lowerBound
  }

  /// The place in ``buffer`` of the next line, without its line feed; `nil` at the end.
  ///
  /// Empty lines are lines. A last line without line feed is one too. The place is good until the
  /// next call.
  /// - Throws: What the system says.
  package mutating func nextLine() throws(ReadError) -> Range<Int>? {
    if skipsFirst {
      skipsFirst = false
      guard try takeLine() != nil else { return nil }
    }
    return try takeLine()
  }

  /// How many lines begin in a range of a file, without looking at what they hold.
  package static func lineCount(
    _ descriptor: Int32, in range: Range<Int>
  ) throws(ReadError) -> Int {
    var buffer = DocumentBuffer(capacity: piece)
    // A line begins behind each line feed, and at the beginning.
    var offset = max(0, range.lowerBound - 1)
    var count = range.lowerBound == 0 && !range.isEmpty ? 1 : 0
    while offset < range.upperBound - 1 {
      buffer.clear()
      let got = try buffer.fill(from: descriptor, at: offset, limit: range.upperBound - 1 - offset)
      guard got > 0 else { break }
      offset += got
      count += buffer.count(of: 0x0A)
    }
    return count
  }

  private mutating func takeLine() throws(ReadError) -> Range<Int>? {
    guard remaining > 0 else { return nil }
    var searched = position
    while true {
      if let feed = lineFeed(from: searched) {
        return take(position..<feed, 1)
      }
      if isAtEnd {
        guard position < buffer.contents.upperBound else { return nil }
        return take(position..<buffer.contents.upperBound, 0)
      }
      searched = buffer.contents.upperBound
      if position > buffer.contents.lowerBound {
        let moved = position - buffer.contents.lowerBound
        buffer.drop(before: position)
        position -= moved
        searched -= moved
      }
      let start = buffer.contents.lowerBound
      let got = try buffer.fill(from: descriptor, at: next)
      // The buffer may have grown elsewhere.
      position += buffer.contents.lowerBound - start
      searched += buffer.contents.lowerBound - start
      next = next.map { $0 + got }
      isAtEnd = got == 0
    }
  }

  private mutating func take(_ line: Range<Int>, _ feed: Int) -> Range<Int> {
    position = line.upperBound + feed
    remaining -= line.count + feed
    lineOffset = nextOffset
    nextOffset += line.count + feed
    return line
  }

  private func lineFeed(from start: Int) -> Int? {
    let end = buffer.contents.upperBound
    guard start < end else { return nil }
    return buffer.bytes.withUnsafeBytes { bytes in
      // Inside the array: start < end ≤ bytes.count.
      guard let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, end - start)
      else { return nil }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}
