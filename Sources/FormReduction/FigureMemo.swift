import Interchange

/// The figures of forms that were met before: communes use copies of the same few hundred forms.
///
/// A form is what its outline says of it; two forms with equal outlines and one name have equal figures.
/// Hashes only say where to look. The first time just the hash is noted, so that a set in which every
/// form is another keeps nothing.
struct FigureMemo: Sendable {
  private struct Entry {
    var hash: UInt64
    var outline: FormOutline
    var name: TextTable.ID
    var figures: Analyzer.Figures?
  }

  private var seen = [UInt64](repeating: 0, count: 2048)
  private var kept = [Entry?](repeating: nil, count: 256)

  /// Forms of more fields are seldom the same twice, and take too much room.
  private static let largestForm = 256

  /// Forgets everything, because numbers of texts are void.
  mutating func removeAll() { self = FigureMemo() }

  /// What was noted of an outline.
  ///
  /// - Returns: `nil` where it was not met twice; figures that are `nil` where the run ends before them.
  func figures(
    of outline: FormOutline, name: TextTable.ID, hash: UInt64
  ) -> Analyzer.Figures?? {
    guard let entry = kept[place(of: hash)], entry.hash == hash, entry.name == name,
      entry.outline == outline
    else { return nil }
    return .some(entry.figures)
  }

  /// Keeps the figures of an outline where it was met before.
  mutating func note(
    _ figures: Analyzer.Figures?, of outline: FormOutline, name: TextTable.ID, hash: UInt64
  ) {
    let place = Int(truncatingIfNeeded: hash >> 20) & (seen.count - 1)
    guard seen[place] == hash, outline.fields.count <= FigureMemo.largestForm else {
      seen[place] = hash
      return
    }
    kept[self.place(of: hash)] = Entry(
      hash: hash, outline: outline, name: name, figures: figures)
  }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (kept.count - 1)
  }

  static func hash(of outline: FormOutline, name: TextTable.ID) -> UInt64 {
    func pair(_ a: Int32, _ b: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b))
    }
    var hash = ByteHash.mixed(pair(outline.title.number, name.number) ^ 0x9E37_79B9_7F4A_7C15)
    for section in outline.sections {
      hash = ByteHash.mixed(hash ^ pair(section.title.number, section.parent))
    }
    for field in outline.fields {
      hash = ByteHash.mixed(hash ^ pair(field.label.number, field.key.number))
      hash = ByteHash.mixed(hash ^ pair(field.section, field.conditionals))
    }
    return hash
  }
}
