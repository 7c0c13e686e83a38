/// Character references in texts and attributes of a page.
package enum HTMLEntities {
  /// A text with its references resolved: numeric ones, and the named ones that pages of Western and
  /// Vietnamese sites use. What is none stays as it is.
  package static func resolved(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var result = ""
    var rest = Substring(text)
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      let body = rest.dropFirst().prefix(10)
      let end = body.firstIndex { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#")) }
      let name = body[..<(end ?? body.endIndex)]
      if let character = character(of: name) {
        result += character
        rest = rest[name.endIndex...]
        if rest.first == ";" { rest = rest.dropFirst() }
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func character(of name: Substring) -> String? {
    if name.first == "#" {
      let digits = name.dropFirst()
      let number =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.map { Unicode.Scalar($0).map { String($0) } ?? "\u{FFFD}" }
    }
    return names[String(name)]
  }

  /// - SeeAlso: https://html.spec.whatwg.org/multipage/named-characters.html
  private static let names: [String: String] = {
    var names = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "hellip": "…", "ndash": "–",
      "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
      "bdquo": "„", "bull": "•", "euro": "€", "trade": "™", "ensp": "\u{2002}", "emsp": "\u{2003}",
      "thinsp": "\u{2009}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "larr": "←", "uarr": "↑",
      "rarr": "→", "darr": "↓", "le": "≤", "ge": "≥", "ne": "≠", "minus": "−", "square": "□",
      "squ": "□", "check": "✓", "lsaquo": "‹", "rsaquo": "›", "dagger": "†", "permil": "‰",
      "oelig": "œ", "OElig": "Œ", "scaron": "š", "Scaron": "Š",
    ]
    // U+00A0…U+00FF in their order.
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
      sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc \
      Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve \
      Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute \
      acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde \
      ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
      """
    for (number, name) in latin.split(separator: " ").enumerated() {
      names[String(name)] = Unicode.Scalar(UInt32(0xA0 + number)).map { String($0) }
    }
    return names
  }()
}
