import Interchange

// What the open component says of how it is filled in and when it is shown.

extension FormioOutliner {
  /// - Parameter asText: Whether "true" in quotes counts too.
  mutating func isTrue(_ key: FormioKey, asText: Bool = true) -> Bool {
    guard scanner.tells(key), let value = scanner.member(key) else { return false }
    return value.isTrue || asText && value.isString && string(value) == "true"
  }

  var isLocked: Bool {
    mutating get {
      if isTrue(.disabled) || isTrue(.readOnly) || isTrue(.readonly) || isTrue(.disable) {
        return true
      }
      guard let attributes = scanner.member(.attributes), attributes.isObject,
        !scanner.isEmpty(attributes), let tree = scanner.tree(of: attributes)
      else { return false }
      return FormioLoader.isLocked(attributes: tree)
    }
  }

  var isPrefilled: Bool {
    mutating get {
      if let key = scanner.member(.prefillKey), key.isObject || key.isString && hasText(key) {
        return true
      }
      guard let prefill = scanner.member(.prefill) else { return false }
      if prefill.isTrue { return true }
      guard prefill.isString || prefill.isObject, let tree = scanner.tree(of: prefill) else {
        return false
      }
      return FormioLoader.isPrefilled(by: tree)
    }
  }

  var calculates: Bool {
    mutating get {
      guard let script = scanner.member(.calculateValue) else { return false }
      return (script.isObject || script.isString && hasText(script))
        && !isTrue(.allowCalculateOverride, asText: false)
    }
  }

  var followsFromAnswers: Bool {
    mutating get {
      if scanner.tells(.properties), let properties = scanner.member(.properties),
        properties.isObject, !scanner.isEmpty(properties),
        scanner.tree(of: properties)?[FieldMark.way]?.string != nil
      {
        return true
      }
      guard let script = scanner.member(.calculateValue), script.isString, hasText(script) else {
        return false
      }
      // A script that calls, asks or compares something is no copy: most are told by a look.
      let spelling = scanner.spelling(of: script)
      let isNoCopy = scanner.bytes[spelling.range].contains {
        $0 == 0x28 || $0 == 0x3F || $0 == 0x3E
      }
      if isNoCopy { return false }
      return FormioComponent.isCopy(scanner.string(of: spelling))
    }
  }

  /// Whether a string holds more than blanks.
  mutating func hasText(_ value: MemberScanner.Value) -> Bool {
    let spelling = scanner.spelling(of: value)
    guard !spelling.isEmpty else { return false }
    let first = scanner.bytes[spelling.range.lowerBound]
    if first > 0x20, first < 0x80, first != UInt8(ascii: "\\") { return true }
    return scanner.string(of: spelling).contains { !$0.isWhitespace }
  }

  /// Adds the conditionals of a component to those of the blocks around it.
  mutating func addConditionals(
    _ conditional: MemberScanner.Value, _ around: inout Surroundings
  ) {
    // The builder writes the whole object where nothing is asked.
    let when = scanner.member(.when, of: conditional).map {
      $0.isString && !scanner.spelling(of: $0).isEmpty
    }
    let conditions = scanner.member(.conditions, of: conditional).map {
      $0.isArray && !scanner.isEmpty($0)
    }
    guard when ?? false || conditions ?? false else { return }
    let own = conditionals(spelt: conditional)
    guard !own.isEmpty else { return }
    let inherited =
      around.conditionals < 0 ? [] : outline.conditionals[Int(around.conditionals)]
    around.conditionals = Int32(outline.conditionals.count)
    outline.conditionals.append(inherited + own)
  }

  /// The conditionals that an object says; a form repeats the same one for all fields of a case.
  private mutating func conditionals(spelt value: MemberScanner.Value) -> [Conditional] {
    guard let range = scanner.range(of: value) else { return [] }
    let spelling = Spelling(range, in: scanner.bytes)
    if let number = conditionalNumbers.value(of: spelling, in: scanner.bytes) {
      return knownConditionals[Int(number)]
    }
    let read = scanner.tree(of: value).map { FormioLoader.conditionals($0) } ?? []
    // Those that files make up must not fill the memory.
    if knownConditionals.count < 2048, range.count <= 2048 {
      conditionalNumbers.insert(
        Int32(knownConditionals.count), for: spelling, in: scanner.bytes)
      knownConditionals.append(read)
    }
    return read
  }
}
