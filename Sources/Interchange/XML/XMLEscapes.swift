/// References in XML: `&lt;`, `&#x1EC7;`, and those that XML does not define.
enum XMLEscapes {
  /// What a reference stands for.
  enum Reference: Equatable {
    case scalar(Unicode.Scalar)
    /// A name that XML itself does not define.
    case named
    /// No reference at all, or one to a character that XML does not allow.
    case malformed
  }

  /// Reads the reference at an offset, where `&` stands.
  ///
  /// - Returns: What it stands for, and the offset behind its `;`.
  static func reference(
    _ bytes: ArraySlice<UInt8>, at start: Int
  ) -> (Reference, next: Int) {
    let end = bytes.endIndex
    var position = start + 1
    // No name that anybody uses is longer.
    while position < end, bytes[position] != 0x3B, position - start <= 64 { position += 1 }
    guard position < end, bytes[position] == 0x3B, position > start + 1 else {
      return (.malformed, start + 1)
    }
    let name = String(decoding: bytes[start + 1..<position], as: UTF8.self)
    return (meaning(of: name), position + 1)
  }

  private static func meaning(of name: String) -> Reference {
    switch name {
    case "lt": return .scalar("<")
    case "gt": return .scalar(">")
    case "amp": return .scalar("&")
    case "quot": return .scalar("\"")
    case "apos": return .scalar("'")
    default: break
    }
    if name.first == "#" {
      let digits = name.dropFirst()
      let number =
        digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      guard let scalar = number.flatMap(Unicode.Scalar.init), isAllowed(scalar),
        !digits.contains(where: { $0 == "+" || $0 == "-" })
      else { return .malformed }
      return .scalar(scalar)
    }
    let isName = name.utf8.allSatisfy { XMLParser.isNameByte($0) }
    return isName ? .named : .malformed
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20
      ? scalar.value != 0xFFFE && scalar.value != 0xFFFF
      : [0x09, 0x0A, 0x0D].contains(scalar.value)
  }

  /// A text with its references resolved and its line ends made `\n` (blanks, in an attribute).
  static func resolved(_ bytes: ArraySlice<UInt8>, isAttribute: Bool) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      switch byte {
      case 0x26:
        let (reference, next) = reference(bytes, at: position)
        if case .scalar(let scalar) = reference {
          result += UTF8.encode(scalar).map { Array($0) } ?? []
        } else {
          result += bytes[position..<next]
        }
        position = next
        continue
      case 0x0D:
        if position + 1 < bytes.endIndex, bytes[position + 1] == 0x0A { position += 1 }
        result.append(isAttribute ? 0x20 : 0x0A)
      case 0x0A, 0x09:
        result.append(isAttribute ? 0x20 : byte)
      default: result.append(byte)
      }
      position += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
