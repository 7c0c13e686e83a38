/// Names of elements and attributes, each kept once, and what their prefixes stand for at the moment.
///
/// A text uses few names, thousands of times each. A name is found by a hash of its bytes; what it
/// resolves to is remembered until a declaration of a namespace comes into force or ends.
struct XMLNameTable {
  /// Names with their namespaces; nodes and attributes refer to these.
  private(set) var resolved: [XMLDocument.Name] = []

  private struct Entry {
    var hash: UInt32
    var bytes: [UInt8]
    /// Number of the prefix among the entries; -1 for none.
    var prefix: Int
    var local: String
    /// Number of the prefix that it declares, of `xmlns:h` that of `h`; -1 for none.
    var declared: Int
    /// What the name resolved to as an element and as an attribute, and when.
    var element: (generation: Int, name: UInt32) = (-1, 0)
    var attribute: (generation: Int, name: UInt32) = (-1, 0)
  }

  private struct Binding {
    var prefix: Int
    var namespace: String
  }

  private struct Key: Hashable {
    var entry: Int
    var namespace: String
  }

  private var entries: [Entry] = []
  /// Entry number + 1 by hash, open addressing; 0 is free.
  private var slots = [UInt32](repeating: 0, count: 256)
  private var bindings: [Binding] = []
  private var generation = 0
  private var byKey: [Key: UInt32] = [:]
  private let xmlns: Int
  private let xml: Int

  static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  init() {
    (xmlns, xml) = (0, 1)
    _ = number(of: Array("xmlns".utf8)[...])
    _ = number(of: Array("xml".utf8)[...])
    bindings.append(Binding(prefix: xml, namespace: XMLNameTable.xmlNamespace))
  }

  // MARK: Names as written

  /// The number of a name, a new one where it is met for the first time.
  mutating func number(of name: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if entries[entry].hash == hash, entries[entry].bytes.elementsEqual(name) { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    var prefix = -1
    var local = name
    if let colon = name.firstIndex(of: 0x3A), colon > name.startIndex, colon + 1 < name.endIndex {
      prefix = number(of: name[..<colon])
      local = name[(colon + 1)...]
    }
    let declared = prefix == xmlns ? number(of: local) : -1
    entries.append(
      Entry(
        hash: hash, bytes: Array(name), prefix: prefix,
        local: String(decoding: local, as: UTF8.self), declared: declared))
    if entries.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 4)
      for entry in entries.indices { place(entry) }
    } else {
      place(entries.count - 1)
    }
    return entries.count - 1
  }

  private mutating func place(_ entry: Int) {
    var slot = Int(entries[entry].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(entry + 1)
  }

  // MARK: Namespaces

  /// The prefix that an attribute of this name declares; -1 for the namespace of names without one;
  /// `nil` where it declares none.
  func declaredPrefix(_ entry: Int) -> Int? {
    if entry == xmlns { return -1 }
    guard entries[entry].prefix == xmlns else { return nil }
    return entries[entry].declared
  }

  var bindingCount: Int { bindings.count }

  mutating func bind(_ prefix: Int, to namespace: String) {
    bindings.append(Binding(prefix: prefix, namespace: namespace))
    generation += 1
  }

  mutating func unbind(to count: Int) {
    guard bindings.count > count else { return }
    bindings.removeLast(bindings.count - count)
    generation += 1
  }

  /// What a name stands for now; `nil` where nothing is declared for its prefix.
  mutating func resolve(_ entry: Int, isAttribute: Bool) -> UInt32? {
    let known = isAttribute ? entries[entry].attribute : entries[entry].element
    if known.generation == generation { return known.name }
    let prefix = entries[entry].prefix
    var namespace = ""
    if prefix >= 0 || !isAttribute {
      if let binding = bindings.last(where: { $0.prefix == prefix }) {
        namespace = binding.namespace
      } else if prefix >= 0 {
        return nil
      }
    }
    let key = Key(entry: entry, namespace: namespace)
    let name: UInt32
    if let found = byKey[key] {
      name = found
    } else {
      name = UInt32(resolved.count)
      resolved.append(
        XMLDocument.Name(
          prefix: prefix < 0 ? "" : String(decoding: entries[prefix].bytes, as: UTF8.self),
          local: entries[entry].local, namespace: namespace))
      byKey[key] = name
    }
    if isAttribute {
      entries[entry].attribute = (generation, name)
    } else {
      entries[entry].element = (generation, name)
    }
    return name
  }
}
