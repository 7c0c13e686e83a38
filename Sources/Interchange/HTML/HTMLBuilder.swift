#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads tags and texts and puts them into a tree.
struct HTMLBuilder {
  private(set) var nodes: [HTMLDocument.Node] = []
  private(set) var attributes: [HTMLDocument.Attribute] = []

  /// The elements that are open, outermost first.
  private var open: [Open] = []
  /// How many of each tag are open: an end tag without a start tag costs nothing.
  private var openCounts = [Int](repeating: 0, count: HTMLTag.allCases.count)
  private var topCount: UInt32 = 0
  private let tags = HTMLTag.Table()
  private let traits = HTMLTag.traits

  private struct Open {
    var node: Int
    var tag: HTMLTag
    /// Elements in it so far.
    var count: UInt32 = 0
  }

  /// Browsers nest no deeper either (512): what is deeper stays beside its parent.
  private static let depthLimit = 512

  mutating func build(_ bytes: UnsafeBufferPointer<UInt8>) {
    nodes.reserveCapacity(bytes.count / 24)
    attributes.reserveCapacity(bytes.count / 32)
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while place < bytes.count {
      let tag = HTMLBuilder.find(0x3C, in: bytes, from: place)
      if tag > place { addText(place, tag) }
      guard tag + 1 < bytes.count else {
        if tag < bytes.count { addText(tag, bytes.count) }
        break
      }
      let next = bytes[tag + 1]
      switch next {
      case 0x41...0x5A, 0x61...0x7A: place = startTag(bytes, at: tag)
      case 0x2F: place = endTag(bytes, at: tag)
      case 0x21: place = HTMLBuilder.endOfComment(bytes, at: tag)
      case 0x3F: place = HTMLBuilder.find(0x3E, in: bytes, from: tag) + 1
      default:
        addText(tag, tag + 1)
        place = tag + 1
      }
    }
    pop(to: 0)
  }

  // MARK: Tags

  private mutating func startTag(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var place = start + 1
    let tag = name(bytes, &place)
    let nameEnd = place
    let first = attributes.count
    let closesItself = readAttributes(bytes, &place)
    let traits = self.traits[Int(tag.rawValue)]

    if tag == .html || tag == .body, openCounts[Int(tag.rawValue)] > 0 { return place }
    closeImplied(before: tag, traits)
    let parent = open.last?.node
    var ordinal: UInt32
    if open.isEmpty {
      topCount += 1
      ordinal = topCount
    } else {
      open[open.count - 1].count += 1
      ordinal = open[open.count - 1].count
    }
    nodes.append(
      HTMLDocument.Node(
        start: UInt32(start + 1), end: UInt32(nameEnd), next: UInt32(nodes.count + 1),
        parent: parent.map { UInt32($0) } ?? .max, firstAttribute: UInt32(first),
        ordinal: ordinal, attributeCount: UInt16(clamping: attributes.count - first), tag: tag,
        isText: false))
    if traits.contains(.void) { return place }
    if traits.contains(.skipped) {
      // A frame or script that closes itself still waits for its end tag, as in a browser.
      return HTMLBuilder.endOfRawText(bytes, from: place, name: start + 1..<nameEnd).after
    }
    if traits.contains(.text) {
      let end = HTMLBuilder.endOfRawText(bytes, from: place, name: start + 1..<nameEnd)
      if end.before > place {
        open.append(Open(node: nodes.count - 1, tag: tag))
        openCounts[Int(tag.rawValue)] += 1
        addText(place, end.before)
        pop(to: open.count - 1)
      }
      return end.after
    }
    // For elements of HTML the slash means nothing; for others whoever writes it means it.
    if closesItself, tag == .custom || tag == .other || tag == .svg || tag == .path { return place }
    if open.count < HTMLBuilder.depthLimit {
      open.append(Open(node: nodes.count - 1, tag: tag))
      openCounts[Int(tag.rawValue)] += 1
    }
    return place
  }

  private mutating func endTag(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var place = start + 2
    guard place < bytes.count, bytes[place] | 0x20 >= 0x61, bytes[place] | 0x20 <= 0x7A else {
      return HTMLBuilder.find(0x3E, in: bytes, from: start) + 1
    }
    let tag = name(bytes, &place)
    let nameRange = start + 2..<place
    place = HTMLBuilder.find(0x3E, in: bytes, from: place) + 1
    let traits = self.traits[Int(tag.rawValue)]
    guard openCounts[Int(tag.rawValue)] > 0 || traits.contains(.heading), tag != .html, tag != .body
    else { return place }
    var depth = open.count - 1
    while depth >= 0 {
      let candidate = open[depth]
      if candidate.tag == tag
        || traits.contains(.heading) && self.traits[Int(candidate.tag.rawValue)].contains(.heading)
      {
        if tag == .other || tag == .custom {
          let node = nodes[candidate.node]
          guard HTMLBuilder.areEqual(bytes, Int(node.start)..<Int(node.end), nameRange) else {
            depth -= 1
            continue
          }
        }
        pop(to: depth)
        return place
      }
      let around = self.traits[Int(candidate.tag.rawValue)]
      if tag != .table, around.contains(.boundary) {
        // A cell ends when its row or table does.
        guard traits.contains(.tablePart), candidate.tag != .table else { return place }
      }
      // "<b><div></b>": the end of a mark does not end the block that begins in it.
      if traits.contains(.inline), around.contains(.block) { return place }
      depth -= 1
    }
    return place
  }

  /// Ends what a start tag ends without saying so.
  private mutating func closeImplied(before tag: HTMLTag, _ traits: HTMLTag.Traits) {
    switch tag {
    case .li: close([.li], upTo: [.ul, .ol])
    case .dt, .dd: close([.dt, .dd], upTo: [.dl])
    case .option: close([.option], upTo: [.select, .optgroup, .datalist])
    case .optgroup: close([.option, .optgroup], upTo: [.select])
    case .input, .select, .textarea: close([.select], upTo: [])
    case .tr: close([.tr, .td, .th, .form], upTo: [.table, .thead, .tbody, .tfoot])
    case .td, .th: close([.td, .th, .form], upTo: [.tr, .table])
    case .thead, .tbody, .tfoot:
      close([.thead, .tbody, .tfoot, .tr, .td, .th, .caption], upTo: [.table])
    case .a, .button, .label: close([tag], upTo: [])
    case .body: close([.head], upTo: [])
    default: break
    }
    if traits.contains(.block), openCounts[Int(HTMLTag.p.rawValue)] > 0,
      !traits.contains(.tablePart)
    {
      close([.p], upTo: [.button])
    }
  }

  /// Ends the outermost open element of some tags that stands inside the nearest boundary.
  private mutating func close(_ closed: [HTMLTag], upTo limits: [HTMLTag]) {
    guard closed.contains(where: { openCounts[Int($0.rawValue)] > 0 }) else { return }
    var found: Int?
    var depth = open.count - 1
    while depth >= 0 {
      let tag = open[depth].tag
      if closed.contains(tag) {
        found = depth
      } else if limits.contains(tag) || traits[Int(tag.rawValue)].contains(.boundary) {
        break
      }
      depth -= 1
    }
    if let found { pop(to: found) }
  }

  /// Ends open elements until so many are left.
  private mutating func pop(to depth: Int) {
    while open.count > depth {
      let last = open.removeLast()
      openCounts[Int(last.tag.rawValue)] -= 1
      nodes[last.node].next = UInt32(nodes.count)
    }
  }

  private mutating func addText(_ start: Int, _ end: Int) {
    let parent = open.last?.node
    nodes.append(
      HTMLDocument.Node(
        start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1),
        parent: parent.map { UInt32($0) } ?? .max, firstAttribute: 0, ordinal: 0,
        attributeCount: 0, tag: .other, isText: true))
  }

  // MARK: Words of tags

  /// The tag of a name; `place` moves behind it.
  private func name(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> HTMLTag {
    var key: UInt64 = 0
    var length = 0
    var hasHyphen = false
    while place < bytes.count {
      var byte = bytes[place]
      if byte <= 0x20 || byte == 0x3E || byte == 0x2F { break }
      if byte >= 0x41, byte <= 0x5A { byte |= 0x20 }
      if byte == 0x2D { hasHyphen = true }
      if length < 8 { key |= UInt64(byte) << (8 * UInt64(length)) }
      length += 1
      place += 1
    }
    if hasHyphen { return .custom }
    return length <= 8 ? tags[key] : .other
  }

  /// - Returns: Whether the tag ends with a slash; `place` moves behind the tag.
  private mutating func readAttributes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int
  ) -> Bool {
    var endsWithSlash = false
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x3E {
        place += 1
        return endsWithSlash
      }
      if byte <= 0x20 || byte == 0x2F {
        endsWithSlash = byte == 0x2F
        place += 1
        continue
      }
      endsWithSlash = false
      let nameStart = place
      // An equals sign in front belongs to the name.
      place += 1
      while place < bytes.count {
        let byte = bytes[place]
        if byte <= 0x20 || byte == 0x3D || byte == 0x3E || byte == 0x2F { break }
        place += 1
      }
      var attribute = HTMLDocument.Attribute(
        nameStart: UInt32(nameStart), nameEnd: UInt32(place), valueStart: UInt32(place),
        valueEnd: UInt32(place))
      var next = place
      while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
      if next < bytes.count, bytes[next] == 0x3D {
        next += 1
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        guard next < bytes.count else {
          place = next
          break
        }
        let quote = bytes[next]
        if quote == 0x22 || quote == 0x27 {
          let end = HTMLBuilder.find(quote, in: bytes, from: next + 1)
          attribute.valueStart = UInt32(next + 1)
          attribute.valueEnd = UInt32(end)
          place = min(end + 1, bytes.count)
        } else {
          attribute.valueStart = UInt32(next)
          while next < bytes.count, bytes[next] > 0x20, bytes[next] != 0x3E { next += 1 }
          attribute.valueEnd = UInt32(next)
          place = next
        }
      }
      attributes.append(attribute)
    }
    return false
  }

  // MARK: Places

  /// The first place of a byte, or the end.
  private static func find(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return bytes.count }
    return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
  }

  /// Behind a comment, a document type or a CDATA section.
  private static func endOfComment(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    guard start + 3 < bytes.count, bytes[start + 2] == 0x2D, bytes[start + 3] == 0x2D else {
      return find(0x3E, in: bytes, from: start) + 1
    }
    // "<!-->" is a whole comment.
    var place = start + 4
    while true {
      place = find(0x3E, in: bytes, from: place)
      guard place < bytes.count else { return bytes.count }
      if bytes[place - 1] == 0x2D, bytes[place - 2] == 0x2D { return place + 1 }
      place += 1
    }
  }

  /// Where raw text ends, and what stands behind its end tag.
  private static func endOfRawText(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, name: Range<Int>
  ) -> (before: Int, after: Int) {
    var place = start
    while true {
      place = find(0x3C, in: bytes, from: place)
      guard place + 2 + name.count <= bytes.count else { return (bytes.count, bytes.count) }
      let own = place + 2..<place + 2 + name.count
      if bytes[place + 1] == 0x2F, areEqual(bytes, own, name),
        own.upperBound == bytes.count || bytes[own.upperBound] <= 0x2F
          || bytes[own.upperBound] == 0x3E
      {
        return (place, min(find(0x3E, in: bytes, from: own.upperBound) + 1, bytes.count))
      }
      place += 1
    }
  }

  /// Whether two names are equal, capitals or not.
  private static func areEqual(
    _ bytes: UnsafeBufferPointer<UInt8>, _ a: Range<Int>, _ b: Range<Int>
  ) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { bytes[$0] | 0x20 == bytes[$1] | 0x20 }
  }
}
