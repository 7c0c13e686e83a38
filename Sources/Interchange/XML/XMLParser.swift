/// The reader behind ``XMLDocument``: one pass, one stack of open elements.
struct XMLParser {
  let bytes: [UInt8]
  private(set) var nodes: [XMLDocument.Node] = []
  private(set) var attributes: [XMLDocument.Attribute] = []
  private(set) var names = XMLNameTable()
  private var position = 0
  /// The open elements: node number, number of the name, bindings of namespaces before it.
  private var open: [(node: Int, name: Int, bindings: Int)] = []
  /// Whether a document type definition was skipped, so that entities we do not know may be defined.
  private var hasDocumentType = false
  private let classes: [UInt8]

  /// - Parameter bytes: UTF-8 without byte order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    classes = XMLParser.classTable
  }

  mutating func parse() throws(SyntaxError) {
    guard bytes.count < Int(UInt32.max) else {
      throw SyntaxError(.tooLarge, at: Int(UInt32.max))
    }
    skipBlanks()
    guard position < bytes.count else { throw SyntaxError(.empty, at: 0) }
    nodes.reserveCapacity(bytes.count / 24)
    attributes.reserveCapacity(bytes.count / 64)
    while position < bytes.count {
      if bytes[position] == 0x3C { try markup() } else { try text() }
    }
    if let last = open.last {
      throw SyntaxError(.unclosedElement, at: Int(nodes[last.node].start))
    }
    guard !nodes.isEmpty else { throw SyntaxError(.unexpectedEnd, at: bytes.count) }
  }

  // MARK: Bytes

  private enum Class {
    static let plain: UInt8 = 0
    static let name: UInt8 = 1
    static let nameButNotFirst: UInt8 = 2
    static let nonASCII: UInt8 = 3
    /// The first class at which a run of text is looked at more closely.
    static let lineEnd: UInt8 = 4
    static let ampersand: UInt8 = 5
    static let less: UInt8 = 6
    static let forbidden: UInt8 = 7
  }

  private static let classTable: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0x30...0x39, 0x2D, 0x2E: Class.nameButNotFirst
    case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A: Class.name
    case 0x80...: Class.nonASCII
    case 0x26: Class.ampersand
    case 0x3C: Class.less
    case 0x0D: Class.lineEnd
    case 0x09, 0x0A: Class.plain
    case 0..<0x20: Class.forbidden
    default: Class.plain
    }
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    (Class.name...Class.nonASCII).contains(classTable[Int(byte)])
  }

  private mutating func skipBlanks() {
    while position < bytes.count,
      bytes[position] == 0x20 || bytes[position] == 0x0A || bytes[position] == 0x0D
        || bytes[position] == 0x09
    {
      position += 1
    }
  }

  private func begins(_ word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { bytes[offset + $0] == word[$0] }
    }
  }

  private mutating func skip(past word: StaticString) throws(SyntaxError) {
    let start = position
    while position < bytes.count {
      if begins(word, at: position) {
        position += word.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw SyntaxError(.unexpectedEnd, at: start)
  }

  // MARK: Markup

  private mutating func markup() throws(SyntaxError) {
    guard position + 1 < bytes.count else { throw SyntaxError(.unexpectedEnd, at: position) }
    switch bytes[position + 1] {
    case 0x2F: try endTag()
    case 0x3F: try skip(past: "?>")
    case 0x21:
      if begins("<!--", at: position) {
        let start = position
        position += 4
        do throws(SyntaxError) { try skip(past: "-->") } catch {
          throw SyntaxError(.unexpectedEnd, at: start)
        }
      } else if begins("<![CDATA[", at: position), !open.isEmpty {
        try characterData()
      } else if begins("<!DOCTYPE", at: position), nodes.isEmpty {
        try skipDocumentType()
      } else {
        throw SyntaxError(.unexpectedCharacter, at: position + 1)
      }
    default: try startTag()
    }
  }

  /// Skips `<!DOCTYPE … [ … ]>` with all its declarations, whose strings may hold any bracket.
  private mutating func skipDocumentType() throws(SyntaxError) {
    let start = position
    hasDocumentType = true
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case 0x22, 0x27:
        let quote = bytes[position]
        position += 1
        while position < bytes.count, bytes[position] != quote { position += 1 }
      case 0x3C:
        if begins("<!--", at: position) {
          try skip(past: "-->")
          continue
        }
        if begins("<?", at: position) {
          try skip(past: "?>")
          continue
        }
        depth += 1
      case 0x3E:
        depth -= 1
        if depth == 0 {
          position += 1
          return
        }
      default: break
      }
      position += 1
    }
    throw SyntaxError(.unexpectedEnd, at: start)
  }

  private mutating func characterData() throws(SyntaxError) {
    let start = position
    position += 9
    let first = position
    while !begins("]]>", at: position) {
      guard position < bytes.count else { throw SyntaxError(.unexpectedEnd, at: start) }
      try checkCharacter()
    }
    add(text: first..<position, .text)
    position += 3
  }

  private mutating func name() throws(SyntaxError) -> Int {
    let start = position
    guard position < bytes.count else { throw SyntaxError(.unexpectedEnd, at: position) }
    let first = classes[Int(bytes[position])]
    guard first == Class.name || first == Class.nonASCII else {
      throw SyntaxError(.expectedName, at: position)
    }
    while position < bytes.count {
      let kind = classes[Int(bytes[position])]
      if kind == Class.nonASCII {
        try checkCharacter()
      } else if kind == Class.name || kind == Class.nameButNotFirst {
        position += 1
      } else {
        break
      }
    }
    return names.number(of: bytes[start..<position])
  }

  private mutating func endTag() throws(SyntaxError) {
    let start = position
    position += 2
    let name = try name()
    skipBlanks()
    guard position < bytes.count else { throw SyntaxError(.unexpectedEnd, at: start) }
    guard bytes[position] == 0x3E else { throw SyntaxError(.unexpectedCharacter, at: position) }
    position += 1
    guard let last = open.last, last.name == name else {
      throw SyntaxError(.mismatchedTag, at: start)
    }
    close()
  }

  private mutating func close() {
    let last = open.removeLast()
    nodes[last.node].next = UInt32(nodes.count)
    names.unbind(to: last.bindings)
  }

  private mutating func startTag() throws(SyntaxError) {
    let start = position
    if open.isEmpty, !nodes.isEmpty { throw SyntaxError(.trailingCharacters, at: start) }
    position += 1
    let name = try name()
    let firstAttribute = attributes.count
    let bindings = names.bindingCount
    let isEmpty = try readAttributes()
    try resolveAttributes(from: firstAttribute)
    guard let resolved = names.resolve(name, isAttribute: false) else {
      throw SyntaxError(.unboundPrefix, at: start + 1)
    }
    nodes.append(
      XMLDocument.Node(
        start: UInt32(start), end: UInt32(position), next: 0,
        parent: UInt32(open.last?.node ?? 0), name: resolved, attributes: UInt32(firstAttribute),
        attributeCount: UInt32(attributes.count - firstAttribute), kind: .element))
    open.append((nodes.count - 1, name, bindings))
    if isEmpty { close() }
  }

  /// Reads to the end of a start tag; names of attributes are not yet resolved, for a declaration may
  /// follow its use.
  ///
  /// - Returns: Whether the tag closes itself.
  private mutating func readAttributes() throws(SyntaxError) -> Bool {
    while true {
      let before = position
      skipBlanks()
      guard position < bytes.count else { throw SyntaxError(.unexpectedEnd, at: position) }
      if bytes[position] == 0x3E {
        position += 1
        return false
      }
      if bytes[position] == 0x2F {
        guard position + 1 < bytes.count else { throw SyntaxError(.unexpectedEnd, at: position) }
        guard bytes[position + 1] == 0x3E else {
          throw SyntaxError(.unexpectedCharacter, at: position)
        }
        position += 2
        return true
      }
      guard position > before else { throw SyntaxError(.unexpectedCharacter, at: position) }
      let name = try name()
      skipBlanks()
      guard position < bytes.count, bytes[position] == 0x3D else {
        throw SyntaxError(.expectedEquals, at: min(position, bytes.count))
      }
      position += 1
      skipBlanks()
      guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else {
        throw SyntaxError(.expectedEquals, at: min(position, bytes.count))
      }
      let quote = position
      position += 1
      var hasEscapes = false
      while true {
        guard position < bytes.count else { throw SyntaxError(.unterminatedString, at: quote) }
        let byte = bytes[position]
        if byte == bytes[quote] { break }
        if classes[Int(byte)] < Class.nonASCII {
          if byte == 0x0A || byte == 0x09 { hasEscapes = true }
          position += 1
        } else if byte == 0x3C {
          throw SyntaxError(.unexpectedCharacter, at: position)
        } else {
          hasEscapes = try specialCharacter() || hasEscapes
        }
      }
      attributes.append(
        XMLDocument.Attribute(
          name: UInt32(name), start: UInt32(quote + 1), end: UInt32(position),
          hasEscapes: hasEscapes))
      position += 1
    }
  }

  /// Takes the declarations of namespaces out of the attributes of a tag and resolves the names of the
  /// others.
  private mutating func resolveAttributes(from first: Int) throws(SyntaxError) {
    var kept = first
    for index in first..<attributes.count {
      let attribute = attributes[index]
      if let prefix = names.declaredPrefix(Int(attribute.name)) {
        let value = bytes[Int(attribute.start)..<Int(attribute.end)]
        names.bind(prefix, to: XMLEscapes.resolved(value, isAttribute: true))
      } else {
        attributes[kept] = attribute
        kept += 1
      }
    }
    attributes.removeLast(attributes.count - kept)
    // Few tags have so many attributes that looking at all pairs costs more than a set.
    var many: Set<UInt32> = []
    let isMany = kept - first > 16
    for index in first..<kept {
      let place = Int(attributes[index].start)
      guard let name = names.resolve(Int(attributes[index].name), isAttribute: true) else {
        throw SyntaxError(.unboundPrefix, at: place)
      }
      attributes[index].name = name
      let isRepeated =
        isMany
        ? !many.insert(name).inserted
        : (first..<index).contains { attributes[$0].name == name }
      if isRepeated { throw SyntaxError(.repeatedAttribute, at: place) }
    }
  }

  // MARK: Text

  private mutating func text() throws(SyntaxError) {
    guard !open.isEmpty else {
      let start = position
      skipBlanks()
      guard position > start else {
        throw SyntaxError(nodes.isEmpty ? .unexpectedCharacter : .trailingCharacters, at: position)
      }
      return
    }
    let start = position
    var hasEscapes = false
    while position < bytes.count {
      let kind = classes[Int(bytes[position])]
      if kind < Class.nonASCII {
        position += 1
      } else if kind == Class.less {
        break
      } else {
        hasEscapes = try specialCharacter() || hasEscapes
      }
    }
    add(text: start..<position, hasEscapes ? .escapedText : .text)
  }

  /// Steps over a character that needs a closer look.
  ///
  /// - Returns: Whether it must be resolved before it is shown.
  private mutating func specialCharacter() throws(SyntaxError) -> Bool {
    switch classes[Int(bytes[position])] {
    case Class.lineEnd:
      position += 1
      return true
    case Class.ampersand:
      let (reference, next) = XMLEscapes.reference(bytes[...], at: position)
      if reference == .malformed || reference == .named && !hasDocumentType {
        throw SyntaxError(.undefinedEntity, at: position)
      }
      position = next
      return true
    default:
      try checkCharacter()
      return false
    }
  }

  /// Steps over one character that stands for itself.
  private mutating func checkCharacter() throws(SyntaxError) {
    let kind = classes[Int(bytes[position])]
    if kind == Class.forbidden { throw SyntaxError(.forbiddenCharacter, at: position) }
    guard kind == Class.nonASCII else {
      position += 1
      return
    }
    guard let length = validUTF8Length(bytes, at: position) else {
      throw SyntaxError(.invalidUTF8, at: position)
    }
    position += length
  }

  private mutating func add(text range: Range<Int>, _ kind: XMLDocument.Node.Kind) {
    guard !range.isEmpty else { return }
    let next = UInt32(nodes.count + 1)
    nodes.append(
      XMLDocument.Node(
        start: UInt32(range.lowerBound), end: UInt32(range.upperBound), next: next,
        parent: UInt32(open.last?.node ?? 0), name: 0, attributes: 0, attributeCount: 0, kind: kind)
    )
  }
}
