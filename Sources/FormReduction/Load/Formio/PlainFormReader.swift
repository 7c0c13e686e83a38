import Interchange

/// Reads a plain Form.io form straight from the structural index of its text, with all that reports show
/// of it.
///
/// Gives what ``FormioFormat`` gives, or nothing; one for each thread.
struct PlainFormReader: ~Copyable {
  private var outliner = FormioOutliner(keepsDetails: true)
  private var texts = TextTable()
  private var buffer: [UInt8] = []

  /// Above this many different texts the table starts anew.
  private static let limit = 16_384

  /// The form in a text; `nil` where it is not plainly one form, or spelt unusually.
  mutating func form(in bytes: [UInt8], file: String) -> Form? {
    if texts.count > PlainFormReader.limit {
      texts = TextTable()
      outliner.forgetTexts()
    }
    let padding = StructuralIndex.padding
    guard bytes.count < StructuralIndex.largestBuffer - 2 * padding else { return nil }
    buffer.removeAll(keepingCapacity: true)
    buffer.append(contentsOf: repeatElement(0, count: padding))
    buffer.append(contentsOf: bytes)
    buffer.append(contentsOf: repeatElement(0, count: padding))
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let isValid = outliner.scanner.read(buffer, padding + mark..<padding + bytes.count)
    let result = isValid ? outliner.form(&texts) : nil
    outliner.scanner.release()
    return result.map { outliner.wholeForm($0, file: file, texts) }
  }
}
