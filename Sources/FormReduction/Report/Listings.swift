import Interchange

/// The catalogue as `catgiam catalogue` prints it.
public struct CatalogueListing {
  private let catalogue: Catalogue
  private let options: Options
  private let language: Language

  public init(catalogue: Catalogue, options: Options, language: Language) {
    self.catalogue = catalogue
    self.options = options
    self.language = language
  }

  private func words(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  public func text() -> String {
    var text = words("NGUỒN DỮ LIỆU", "SOURCES") + "\n"
    for (source, isActive) in zip(catalogue.sources, options.activeSources(of: catalogue)) {
      let confirmed = source.statusIsConfirmed ? "" : words(" (chưa xác nhận)", " (unconfirmed)")
      text += "\n\(source.id)  \(source.name[language])\n"
      text += "  \(words("chủ quản", "owner")): \(source.owner)\n"
      text += "  \(words("trạng thái", "status")): \(Terms.status(source.status)[language])"
      text += "\(confirmed); \(isActive ? words("đang bật", "on") : words("đang tắt", "off"))\n"
      for fact in source.known { text += "  \(words("biết sẵn", "knows")): \(fact)\n" }
      for lookup in source.lookups {
        text += "  \(list(lookup.keys, " + ")) → \(list(lookup.gives, ", "))"
        text += "\(period(lookup.validity))\n"
      }
      for relation in source.relations {
        text += "  \(list(relation.keys, " + ")) → \(relation.names.joined(separator: ", ")): "
        text += "\(list(relation.gives, ", "))\n"
      }
      for id in source.bases {
        if let basis = catalogue.basis(id) {
          text += "  \(words("căn cứ", "basis")): \(basis.text)\n"
        }
      }
    }
    text += "\n\(words("CĂN CỨ PHÁP LÝ", "LEGAL BASES"))\n"
    for basis in catalogue.bases {
      let isInForce = basis.validity.contains(options.asOf)
      text += "\n\(basis.id)  \(basis.text)\n  \(basis.use[language])\n"
      text +=
        "  \(isInForce ? words("có hiệu lực", "in force") : words("hết hoặc chưa có hiệu lực", "not in force"))"
      text += "\(period(basis.validity)); \(basis.mark.rawValue)\n"
      if let note = basis.note { text += "  \(note[language])\n" }
    }
    text += "\n\(words("THUỘC TÍNH", "ATTRIBUTES"))\n"
    for entity in catalogue.entities {
      text += "\n\(entity.name)\n"
      for attribute in entity.attributes {
        text += "  \(padded(attribute.attribute.id, 44)) \(attribute.name[language])\n"
      }
    }
    return text
  }

  private func list(_ attributes: [Attribute], _ separator: String) -> String {
    attributes.map(\.id).joined(separator: separator)
  }

  private func period(_ validity: Validity) -> String {
    let from = validity.from.map { "\(words("từ", "from")) \($0.text(language))" }
    let to = validity.to.map { "\(words("đến", "until")) \($0.text(language))" }
    let parts = [from, to].compactMap { $0 }
    return parts.isEmpty ? "" : " (" + parts.joined(separator: " ") + ")"
  }

  public func json() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    func message(_ name: String, _ message: Message) {
      json.key(name)
      json.beginObject()
      json.key("vi")
      json.string(message.vietnamese)
      json.key("en")
      json.string(message.english)
      json.endObject()
    }
    func strings(_ name: String, _ list: [String]) {
      json.key(name)
      json.beginArray()
      for text in list { json.string(text) }
      json.endArray()
    }
    func string(_ name: String, _ text: String?) {
      json.key(name)
      if let text { json.string(text) } else { json.null() }
    }
    json.beginObject()
    string("fingerprint", catalogue.fingerprint)
    json.key("sources")
    json.beginArray()
    for (source, isActive) in zip(catalogue.sources, options.activeSources(of: catalogue)) {
      json.beginObject()
      string("id", source.id)
      message("name", source.name)
      string("owner", source.owner)
      string("kind", source.kind.rawValue)
      string("status", source.status.rawValue)
      json.key("statusIsConfirmed")
      json.bool(source.statusIsConfirmed)
      json.key("active")
      json.bool(isActive)
      strings("bases", source.bases)
      strings("knows", source.known.map(\.description))
      json.key("lookups")
      json.beginArray()
      for lookup in source.lookups {
        json.beginObject()
        strings("keys", lookup.keys.map(\.id))
        strings("gives", lookup.gives.map(\.id))
        string("from", lookup.validity.from?.description)
        string("to", lookup.validity.to?.description)
        json.endObject()
      }
      json.endArray()
      json.key("relations")
      json.beginArray()
      for relation in source.relations {
        json.beginObject()
        strings("keys", relation.keys.map(\.id))
        strings("relations", relation.names)
        strings("gives", relation.gives.map(\.id))
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.key("bases")
    json.beginArray()
    for basis in catalogue.bases {
      json.beginObject()
      string("id", basis.id)
      string("text", basis.text)
      message("use", basis.use)
      string("from", basis.validity.from?.description)
      string("to", basis.validity.to?.description)
      string("mark", basis.mark.rawValue)
      json.endObject()
    }
    json.endArray()
    json.key("attributes")
    json.beginArray()
    for attribute in catalogue.entities.flatMap(\.attributes) {
      json.beginObject()
      string("id", attribute.attribute.id)
      message("name", attribute.name)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.newline()
    return json.bytes
  }
}

/// The rules as `catgiam rules` prints them.
public enum RulesListing {
  public static func text(_ language: Language) -> String {
    let isVietnamese = language == .vietnamese
    var text = ""
    for (number, rule) in Rules.all.enumerated() {
      text += "\(number + 1). \(rule.id)  \(rule.title[language])"
      text += "  → \(Terms.verdict(rule.verdict)[language])\n   \(rule.reason[language])\n"
      for example in rule.applies {
        text += "   \(isVietnamese ? "đúng với" : "applies to"): \(line(example))\n"
      }
      for example in rule.doesNotApply {
        text += "   \(isVietnamese ? "không với" : "not to"): \(line(example))\n"
      }
      text += "\n"
    }
    return text
  }

  private static func line(_ example: Rule.Example) -> String {
    let steps = example.steps.map { "\($0.0): \($0.1.joined(separator: ", "))" }
    return "“\(example.field)” (\(example.title) › \(steps.joined(separator: " › ")))"
  }

  public static func json() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginArray()
    for rule in Rules.all {
      json.beginObject()
      for (name, value) in [
        ("id", rule.id), ("verdict", rule.verdict.rawValue), ("titleVi", rule.title.vietnamese),
        ("titleEn", rule.title.english), ("reasonVi", rule.reason.vietnamese),
        ("reasonEn", rule.reason.english),
      ] {
        json.key(name)
        json.string(value)
      }
      json.endObject()
    }
    json.endArray()
    json.newline()
    return json.bytes
  }
}
