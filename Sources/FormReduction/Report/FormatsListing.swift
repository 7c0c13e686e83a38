import Interchange

/// The input formats as `catgiam formats` prints them.
public enum FormatsListing {
  public static func text(_ language: Language) -> String {
    let isVietnamese = language == .vietnamese
    var text = ""
    for format in SchemaFormats.all {
      let endings = format.extensions.map { "." + $0 }.joined(separator: " ")
      text += "\(format.id)  \(format.summary[language])\n"
      text += "   \(isVietnamese ? "tệp" : "files"): \(endings)\n"
      let said = FormatSupport.Feature.allCases.filter(format.support.features.contains)
      let unsaid = FormatSupport.Feature.allCases.filter { !said.contains($0) }
      for (words, list) in [
        (isVietnamese ? "có" : "says", said), (isVietnamese ? "không có" : "does not say", unsaid),
      ] where !list.isEmpty {
        text += "   \(words): \(list.map { name($0)[language] }.joined(separator: ", "))\n"
      }
      text += "   \(format.support.note[language])\n\n"
    }
    return text
  }

  public static func json() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.beginArray()
    for format in SchemaFormats.all {
      json.beginObject()
      for (name, value) in [
        ("id", format.id), ("summaryVi", format.summary.vietnamese),
        ("summaryEn", format.summary.english),
      ] {
        json.key(name)
        json.string(value)
      }
      json.key("extensions")
      json.beginArray()
      for ending in format.extensions { json.string(ending) }
      json.endArray()
      json.key("supports")
      json.beginObject()
      for feature in FormatSupport.Feature.allCases {
        json.key(feature.rawValue)
        json.bool(format.support.features.contains(feature))
      }
      json.endObject()
      json.key("noteVi")
      json.string(format.support.note.vietnamese)
      json.key("noteEn")
      json.string(format.support.note.english)
      json.endObject()
    }
    json.endArray()
    json.newline()
    return json.bytes
  }

  private static func name(_ feature: FormatSupport.Feature) -> Message {
    switch feature {
    case .steps: Message(vi: "bước", en: "steps")
    case .sections: Message(vi: "mục có tiêu đề", en: "titled sections")
    case .hidden: Message(vi: "trường ẩn", en: "hidden fields")
    case .prefilled: Message(vi: "trường điền sẵn hoặc khóa", en: "prefilled or locked fields")
    case .repeated: Message(vi: "nhóm lặp", en: "repeating groups")
    case .conditional: Message(vi: "điều kiện hiện", en: "conditions")
    }
  }
}
