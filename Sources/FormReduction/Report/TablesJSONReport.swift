import Interchange

/// All tables of a run as one JSON object: what a program needs that draws documents of its own, and
/// the record of what the run rests on beside files that have no room for it.
public struct TablesJSONReport: ReportFormat {
  public static let id = "json"
  public static let summary = Message(
    vi: "mọi bảng tổng hợp trong một đối tượng JSON, kèm thông tin lần chạy",
    en: "all tables in one JSON object, with what the run rests on")
  public static let drawsTables = true
  public static let file: ReportFileName? = ReportFileName(
    stem: Message(vi: "tong-hop", en: "tables"), ending: ".json")

  public init() {}

  public func end(_ tables: ReportTables, _ context: ReportContext) -> [UInt8] {
    let title = ReportTitle.text(context)
    let document = TableDocument(title: Message(vi: title, en: title), tables: tables.all)
    var json = JSONWriter()
    json.beginObject()
    json.members(of: document, context.language)
    for chapter in tables.chapters {
      json.key(chapter.id)
      json.beginObject()
      json.members(of: chapter, context.language)
      json.endObject()
    }
    json.endObject()
    json.newline()
    return json.bytes
  }
}
