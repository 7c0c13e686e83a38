import Interchange

extension Inventory {
  /// What one worker looks at in one go: a file, or a piece of a large set.
  struct Piece: Sendable {
    var source: Int
    /// In bytes; the lines that begin in it belong to it. `nil` for a whole file.
    var range: Range<Int>?
    /// How many lines of the set begin before it; `nil` where whoever reads the piece in front of it has
    /// to know.
    var linesBefore: Int? = 0
  }

  /// Large enough that seams cost nothing, small enough that several workers share one set.
  static let pieceSize = 16 << 20

  /// The input in pieces, in order.
  ///
  /// - Parameters:
  ///   - whole: Files that must be looked at as a whole.
  ///   - threads: Where there are several, lines are counted first, so that each piece knows how its own
  ///     are numbered.
  ///   - pieceSize: In bytes.
  func pieces(
    whole: Set<Int> = [], threads: Int, pieceSize: Int = Inventory.pieceSize
  ) async -> [Piece] {
    var pieces: [Piece] = []
    for (number, source) in sources.enumerated() {
      guard source.isLines, source.entry == nil, source.contents == nil, !whole.contains(number),
        let size = source.stamp?.size, size > pieceSize
      else {
        pieces.append(Piece(source: number))
        continue
      }
      for start in stride(from: 0, to: size, by: pieceSize) {
        let range = start..<min(start + pieceSize, size)
        pieces.append(Piece(source: number, range: range, linesBefore: start == 0 ? 0 : nil))
      }
    }
    guard threads > 1, pieces.contains(where: { $0.linesBefore == nil }) else { return pieces }
    let (uncounted, sources) = (pieces, sources)
    var (index, lines) = (0, 0)
    await forEachInOrder(
      uncounted.count, threads: threads, state: { 0 },
      work: { (_: inout Int, number) -> Int? in
        guard let range = uncounted[number].range else { return 0 }
        guard let file = try? FileSystem.OpenFile(sources[uncounted[number].source].path) else {
          return nil
        }
        return try? Interchange.LineReader.lineCount(file.descriptor, in: range)
      },
      deliver: { (count: Int?) in
        // A file that cannot be read is found out by whoever looks at it.
        if pieces[index].range?.lowerBound ?? 0 == 0 { lines = 0 }
        pieces[index].linesBefore = lines
        lines += count ?? 0
        index += 1
      })
    return pieces
  }
}
