import Interchange

/// What the formats written in XML have in common.
enum XMLForms {
  /// The tree of a file.
  ///
  /// - Throws: ``LoadError`` with the place of the first fault.
  static func root(of bytes: [UInt8]) throws(LoadError) -> XMLElement {
    do throws(SyntaxError) {
      return try XMLDocument(parsing: bytes).root
    } catch {
      var fault = LoadError(error)
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        fault.byteOffset = error.byteOffset + 3
      } else if let text = try? XMLDocument.utf8(bytes), text != bytes {
        // The place is in the text as it was decoded, not in the bytes of the file.
        let place = LineIndex(text).position(of: error.byteOffset)
        fault.byteOffset = nil
        fault.pointer = "\(place.line):\(place.column)"
      }
      throw fault
    }
  }

  /// Whether a text in XML names one of some namespaces near its beginning.
  ///
  /// Looked at are the first 16 KB, for that is where the root element declares what it uses; a text in
  /// UTF-16 is looked at as if it had no zero bytes.
  static func mentions(_ namespaces: [String], _ bytes: [UInt8]) -> Bool {
    var start = bytes.prefix(16_384)
    if start.contains(0) { start = start.filter { $0 != 0 }[...] }
    let first = start.first {
      ![0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0)
    }
    guard first == 0x3C else { return false }
    return start.withUnsafeBytes { text in
      namespaces.contains { contains(Array($0.utf8), text) }
    }
  }

  /// Whether bytes stand somewhere in others.
  private static func contains(_ wanted: [UInt8], _ text: UnsafeRawBufferPointer) -> Bool {
    guard let first = wanted.first, wanted.count <= text.count else { return false }
    for start in 0...text.count - wanted.count
    where text[start] == first && text[start..<start + wanted.count].elementsEqual(wanted) {
      return true
    }
    return false
  }

  /// The code of Vietnamese in names of languages: `vi`, `vi-VN`, `Tiếng Việt (vi)`.
  static func isVietnamese(_ language: String) -> Bool {
    let name = language.lowercased()
    return name == "vi" || name.hasPrefix("vi-") || name.hasPrefix("vi_") || name.contains("(vi)")
      || name.contains("việt") || name.contains("viet")
  }
}
