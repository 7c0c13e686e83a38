/// What a page says of its own encoding.
package enum HTMLEncoding {
  /// A page as UTF-8, by its byte order mark, its bytes, or the `charset` it declares.
  ///
  /// - Throws: ``SyntaxError`` as ``TextEncoding/utf8(_:declared:)`` does; a page that declares UTF-8 is
  ///   read with its faults.
  package static func utf8(_ bytes: [UInt8]) throws(SyntaxError) -> [UInt8] {
    let name = declared(bytes)
    let encoding = name.flatMap { TextEncoding(declared: $0) }
    do throws(SyntaxError) {
      return try TextEncoding.utf8(bytes, declared: encoding)
    } catch {
      // A few broken bytes in a page of UTF-8 are no reason to lose it.
      guard error.fault == .invalidUTF8, encoding == .utf8 else { throw error }
      return Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
  }

  /// The name behind `charset=` in the first 4 KiB, as browsers look for it.
  static func declared(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard let mark = head.firstRange(of: "charset") else { return nil }
    let rest = head[mark.upperBound...].drop { $0 == " " }
    guard rest.first == "=" else { return nil }
    let name = rest.dropFirst().drop { " \"'".contains($0) }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    return name.isEmpty ? nil : String(name)
  }
}
