/// An element of an ``XMLDocument``: cheap to copy, decodes only what is asked.
package struct XMLElement: Sendable, Hashable {
  let storage: XMLDocument.Storage
  let index: Int

  package static func == (a: XMLElement, b: XMLElement) -> Bool {
    a.storage === b.storage && a.index == b.index
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(storage))
    hasher.combine(index)
  }

  private var node: XMLDocument.Node { storage.nodes[index] }
  private var fullName: XMLDocument.Name { storage.names[Int(node.name)] }

  /// The name without its prefix.
  package var name: String { fullName.local }
  /// What the prefix stands for; "" where the element is in no namespace.
  package var namespace: String { fullName.namespace }
  /// The name as it is written.
  package var qualifiedName: String {
    let name = fullName
    return name.prefix.isEmpty ? name.local : name.prefix + ":" + name.local
  }
  /// Of its `<`.
  package var byteOffset: Int { Int(node.start) }

  package var parent: XMLElement? {
    index == 0 ? nil : XMLElement(storage: storage, index: Int(node.parent))
  }

  // MARK: Attributes

  /// The value of an attribute without prefix, or of one in a namespace; `nil` where it is not given.
  package func attribute(_ name: String, in namespace: String = "") -> String? {
    let node = node
    for index in Int(node.attributes)..<Int(node.attributes + node.attributeCount) {
      let attribute = storage.attributes[index]
      let attributeName = storage.names[Int(attribute.name)]
      if attributeName.local == name, attributeName.namespace == namespace {
        return value(attribute)
      }
    }
    return nil
  }

  /// All attributes in the order of the text; declarations of namespaces are none.
  package var attributes: [(name: String, namespace: String, value: String)] {
    let node = node
    return (Int(node.attributes)..<Int(node.attributes + node.attributeCount)).map { index in
      let attribute = storage.attributes[index]
      let name = storage.names[Int(attribute.name)]
      return (name.local, name.namespace, value(attribute))
    }
  }

  private func value(_ attribute: XMLDocument.Attribute) -> String {
    let range = Int(attribute.start)..<Int(attribute.end)
    guard attribute.hasEscapes else { return String(decoding: storage.bytes[range], as: UTF8.self) }
    return XMLEscapes.resolved(storage.bytes[range], isAttribute: true)
  }

  // MARK: Contents

  /// The elements directly inside, in the order of the text.
  package var children: [XMLElement] {
    var children: [XMLElement] = []
    var next = index + 1
    let end = Int(node.next)
    while next < end {
      if storage.nodes[next].kind == .element {
        children.append(XMLElement(storage: storage, index: next))
      }
      next = Int(storage.nodes[next].next)
    }
    return children
  }

  /// The first element of a name directly inside, whatever its namespace.
  package func child(_ name: String) -> XMLElement? {
    var next = index + 1
    let end = Int(node.next)
    while next < end {
      let node = storage.nodes[next]
      if node.kind == .element, storage.names[Int(node.name)].local == name {
        return XMLElement(storage: storage, index: next)
      }
      next = Int(node.next)
    }
    return nil
  }

  /// All elements inside, at any depth, in the order of the text.
  package var descendants: some Sequence<XMLElement> {
    (index + 1..<Int(node.next)).lazy.filter { storage.nodes[$0].kind == .element }
      .map { XMLElement(storage: storage, index: $0) }
  }

  /// An element or a run of text directly inside another.
  package enum Content: Sendable {
    case element(XMLElement)
    case text(String)
  }

  /// Elements and texts directly inside, in order.
  package var contents: [Content] {
    var contents: [Content] = []
    var next = index + 1
    let end = Int(node.next)
    while next < end {
      let node = storage.nodes[next]
      contents.append(
        node.kind == .element
          ? .element(XMLElement(storage: storage, index: next)) : .text(text(of: node)))
      next = Int(node.next)
    }
    return contents
  }

  /// All text inside, at any depth.
  package var text: String {
    var text = ""
    for next in index + 1..<max(Int(node.next), index + 1) {
      let node = storage.nodes[next]
      if node.kind != .element { text += self.text(of: node) }
    }
    return text
  }

  private func text(of node: XMLDocument.Node) -> String {
    let bytes = storage.bytes[Int(node.start)..<Int(node.end)]
    guard node.kind == .escapedText else { return String(decoding: bytes, as: UTF8.self) }
    return XMLEscapes.resolved(bytes, isAttribute: false)
  }

  // MARK: Paths

  /// The elements directly inside, each with its XPath: `/h:html/h:body/input[2]`.
  ///
  /// - Parameter path: The path of this element.
  /// - Complexity: O(*n*) in what it holds, for all of them together.
  package func children(under path: String) -> [(element: XMLElement, path: String)] {
    let children = children
    var totals: [String: Int] = [:]
    for child in children { totals[child.qualifiedName, default: 0] += 1 }
    var counts: [String: Int] = [:]
    return children.map { child in
      let name = child.qualifiedName
      guard totals[name, default: 0] > 1 else { return (child, "\(path)/\(name)") }
      counts[name, default: 0] += 1
      return (child, "\(path)/\(name)[\(counts[name, default: 0])]")
    }
  }

  /// The XPath of the element: `/h:html/h:body/input[2]`.
  ///
  /// - Complexity: O(*n*) in the siblings of all elements around it; ``children(under:)`` is for many.
  package var path: String {
    var steps: [String] = []
    var element = self
    while let parent = element.parent {
      let name = element.qualifiedName
      let alike = parent.children.filter { $0.qualifiedName == name }
      let number = alike.count > 1 ? alike.firstIndex(of: element).map { "[\($0 + 1)]" } ?? "" : ""
      steps.append(name + number)
      element = parent
    }
    steps.append(element.qualifiedName)
    return "/" + steps.reversed().joined(separator: "/")
  }
}
