import Synchronization

/// The forms of the texts that hold several procedures, kept while their procedures are loaded.
///
/// Procedures come in the order of their first forms, so those of one text come one after another: a
/// few texts are enough, and memory does not grow with the set.
final class SharedTexts: Sendable {
  private struct Entry {
    var text: Inventory.Text
    var forms: [Form]
  }

  private static let capacity = 4
  private let entries = Mutex<[Entry]>([])

  /// The forms of a text, loaded once for many procedures.
  func forms(of text: Inventory.Text, _ load: () -> [Form]?) -> [Form]? {
    // Threads that want the same text wait for the one that loads it.
    entries.withLock { entries in
      if let known = entries.first(where: { $0.text == text }) { return known.forms }
      guard let forms = load() else { return nil }
      if entries.count == SharedTexts.capacity { entries.removeFirst() }
      entries.append(Entry(text: text, forms: forms))
      return forms
    }
  }
}
