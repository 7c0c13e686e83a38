/// Byte offset → line and column; computed only when an error is shown.
package struct LineIndex {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns the 1-based line and column of an offset; columns count Unicode scalars.
  ///
  /// `\n`, `\r\n` and a lone `\r` end a line.
  /// - Complexity: O(*n*) in the offset.
  package func position(of byteOffset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < min(byteOffset, bytes.count) {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80, byte != 0x0D {
        column += 1
      }
      index += 1
    }
    return (line, column)
  }
}
