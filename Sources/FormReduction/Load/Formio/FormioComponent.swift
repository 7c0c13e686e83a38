import Interchange

/// What a Form.io component is: type first, flag second, for the flag `input` is not reliable.
enum FormioComponent {
  enum Role {
    /// Shows something, asks nothing.
    case display
    /// Shows text: a heading, or an explanation.
    case heading
    /// Holds others; a title over them or not.
    case container
    case repeating
    case input(FieldKind)
    /// Several questions in one component.
    case survey
    case datePair
    case dataMap
    case hidden
    /// Neither a known holder nor a known input.
    case unknown
  }

  /// The type without what the builder of British Columbia (CHEFS) puts around it.
  static func plainType(_ type: String) -> String {
    var name = type
    if name.hasPrefix("simple"), name.count > 6 { name.removeFirst(6) }
    if name.hasSuffix("advanced"), name.count > 8 { name.removeLast(8) }
    return name.lowercased()
  }

  static func role(of type: String) -> Role { roles[plainType(type)] ?? .unknown }

  /// Whether a script only hands over another answer: `value = data.fullname`.
  static func isCopy(_ script: String) -> Bool {
    let words = script.split { $0.isWhitespace || $0 == ";" || $0 == "=" }
    guard words.count == 2, words[0] == "value", script.contains("=") else { return false }
    let path = words[1].split(separator: ".", omittingEmptySubsequences: false)
    return path.count >= 2 && ["data", "row"].contains(path[0])
      && path.dropFirst().allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      }
  }

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    func add(_ names: String, _ role: Role) {
      for name in names.split(separator: " ") { roles[String(name)] = role }
    }
    add(
      """
      alertstripe accordion image button recaptcha captcha paragraph formgroup signature \
      sketchpad hr spacer pagebreak custombutton btnreset btnsubmit webcam review stripe \
      editgridbutton
      """, .display)
    add("content htmlelement html heading", .heading)
    add(
      """
      panel fieldset well container columns column table tabs tab navskjemagruppe group row section \
      cols2 cols3 cols4 dynamicwizard form resource-form unknown-container card
      """, .container)
    add("datagrid editgrid datatable tree", .repeating)
    add("survey", .survey)
    add("addressvalidity", .datePair)
    add("datamap", .dataMap)
    add("hidden", .hidden)
    add(
      "textfield text password url tags firstname surname licenseplate postcode iban bankaccount",
      .input(.text))
    add("fnrfield bsn orgnr landvelger valutavelger orgbook", .input(.text))
    add("textarea", .input(.longText))
    add("number currency year", .input(.number))
    add("datetime date day monthpicker navdatepicker datepicker", .input(.date))
    add("time", .input(.time))
    add("select selectadvanced resource dropdown", .input(.choice))
    add("radio radios radiopanel", .input(.radio))
    add("selectboxes checkboxes", .input(.multipleChoice))
    add("checkbox navcheckbox", .input(.yesNo))
    add("address navaddress addressnl", .input(.address))
    add("email", .input(.email))
    add("phonenumber", .input(.phone))
    add("file attachment", .input(.file))
    add(
      "identity sender map activities children partners maalgruppe customerprofile", .input(.other))
    return roles
  }()
}

/// Text as people read it: markup and entities resolved, blanks folded, NFC.
func readableText(_ text: String) -> String {
  let hasMarkup = text.utf8.contains { $0 == 0x3C || $0 == 0x26 }
  return composed(foldedBlanks(hasMarkup ? withoutMarkup(text) : text))
}

/// Replaces tags by blanks and the usual entities by their characters.
private func withoutMarkup(_ text: String) -> String {
  var result = ""
  var rest = Substring(text)
  // Once there is no closing bracket, there is none behind it either: not searched for at each "<".
  var isClosed = true
  while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
    result += rest[..<mark]
    rest = rest[mark...]
    if rest.first == "<" {
      let next = rest.dropFirst().first
      let isTag = next.map { $0.isLetter || $0 == "/" || $0 == "!" } ?? false
      let end = isTag && isClosed ? rest.firstIndex(of: ">") : nil
      if isTag, end == nil { isClosed = false }
      if let end {
        result += " "
        rest = rest[rest.index(after: end)...]
      } else {
        result += "<"
        rest = rest.dropFirst()
      }
    } else if let end = rest.prefix(12).firstIndex(of: ";"),
      let character = entity(String(rest[rest.index(after: mark)..<end]))
    {
      result += character
      rest = rest[rest.index(after: end)...]
    } else {
      result += "&"
      rest = rest.dropFirst()
    }
  }
  return result + rest
}

private func entity(_ name: String) -> String? {
  switch name {
  case "amp": "&"
  case "lt": "<"
  case "gt": ">"
  case "quot": "\""
  case "apos": "'"
  case "nbsp": " "
  default:
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map { String($0) }
    } else if name.hasPrefix("#") {
      UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map { String($0) }
    } else {
      nil
    }
  }
}

/// One blank between words, none at the ends.
private func foldedBlanks(_ text: String) -> String {
  var previous: UInt8 = 0x20
  var needsWork = false
  for byte in text.utf8 {
    // Other blanks than the plain one, the no-break space (C2 A0) and wider ones (E2 80…, E3 80) too.
    let isOther = byte < 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3
    if isOther || byte == 0x20 && previous == 0x20 {
      needsWork = true
      break
    }
    previous = byte
  }
  guard needsWork || previous == 0x20 else { return text }
  return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
