/// The rooms of the corridor, as far as a run is timed room by room.
///
/// A run may be told to end behind one of them: what the same run takes with the next room on top is what
/// that room costs. The ordinary run goes through all; it asks this once a form.
public enum Room: Int, CaseIterable, Comparable, Sendable {
  /// Folders are listed, files read.
  case reading
  /// Every byte is validated; brackets and wanted keys are listed.
  case index
  /// Blocks, fields and conditions are found. What is no plain Form.io form is loaded here, whole.
  case outline
  /// Whom each field is about, and what it says.
  case recognition
  /// What follows from what, duplicates, scenarios.
  case derivation
  /// Procedures are put together, counted and shown.
  case figures

  public static func < (a: Room, b: Room) -> Bool { a.rawValue < b.rawValue }

  public var title: Message {
    switch self {
    case .reading: Message(vi: "liệt kê và đọc tệp", en: "listing and reading")
    case .index: Message(vi: "kiểm tra từng byte, lập chỉ mục", en: "validation and index")
    case .outline: Message(vi: "tìm các trường", en: "walk to the fields")
    case .recognition: Message(vi: "nhận ra chủ thể, thuộc tính", en: "recognition")
    case .derivation: Message(vi: "suy ra, trùng, các kịch bản", en: "derivation and scenarios")
    case .figures: Message(vi: "gộp, cộng, lập bảng", en: "figures, totals, table")
    }
  }
}
