/// What the headings of a list of fields mean, in Vietnamese and English.
enum FieldListHeadings {
  /// Which column is which; `nil` where the row is no row of headings.
  ///
  /// It is one where it names the label or the key of a field, and at least one thing more. Of two
  /// columns with one meaning the first counts. What this program itself writes about fields is a result,
  /// and no list of them.
  static func columns(of cells: [String]) -> [FieldList.Column: Int]? {
    guard cells.count > 1, !isResult(cells) else { return nil }
    var columns: [FieldList.Column: Int] = [:]
    for (place, cell) in cells.enumerated() where cell.utf8.count <= 80 {
      let words = Wording(cell).plainText(mainOnly: true)
      guard let column = meanings[words], columns[column] == nil else { continue }
      columns[column] = place
    }
    let named = columns.keys.filter { $0 != .number }
    guard named.contains(.label) || named.contains(.key), named.count > 1 else { return nil }
    // "STT, Nội dung, Ghi chú" heads many a table that is no list of fields.
    if let label = columns[.label],
      vague.contains(Wording(cells[label]).plainText(mainOnly: true)),
      !named.contains(where: { FieldListHeadings.telling.contains($0) })
    {
      return nil
    }
    return columns
  }

  /// Whether headings are those of the fields of a result, of a comparison, or of a decisions file, which
  /// an office may keep beside its forms.
  private static func isResult(_ cells: [String]) -> Bool {
    let words = Set(
      cells.lazy.filter { $0.utf8.count <= 80 }.map { Wording($0).plainText(mainOnly: true) })
    return marks.contains { $0.allSatisfy { !words.isDisjoint(with: $0) } }
  }

  /// Words of each, all of which stand in its headings, in one language or the other.
  private static let marks: [[Set<String>]] = [
    [["verdict", "ket luan", "confidence"]],
    [["change", "thay doi"], ["was", "truoc day"]],
    [
      ["decision", "quyet dinh"],
      ["nguoi quyet dinh", "het han", "expires", "legalreference", "legal reference"],
    ],
  ]

  private static let vague: Set<String> = [
    "noi dung", "noi dung thong tin", "thong tin", "chi tieu", "ten chi tieu", "tieu de",
  ]
  private static let telling: Set<FieldList.Column> = [
    .kind, .key, .required, .options, .prefilled, .form, .step, .section,
  ]

  private static let meanings: [String: FieldList.Column] = {
    var meanings: [String: FieldList.Column] = [:]
    for (column, wordings) in list {
      for wording in wordings { meanings[Wording(wording).plainText()] = column }
    }
    return meanings
  }()

  private static let list: [(FieldList.Column, [String])] = [
    (.number, ["stt", "tt", "so tt", "so thu tu", "no", "number"]),
    (
      .code,
      [
        "ma thu tuc", "ma tthc", "ma thu tuc hanh chinh", "ma so thu tuc", "ma so tthc", "ma dvc",
        "ma dich vu cong", "procedure code", "procedure", "code", "ma",
      ]
    ),
    (
      .procedure,
      [
        "ten thu tuc", "ten tthc", "ten thu tuc hanh chinh", "thu tuc", "thu tuc hanh chinh",
        "tthc",
        "ten dich vu cong", "dich vu cong", "procedure name",
      ]
    ),
    (.sector, ["linh vuc", "sector"]),
    (
      .form,
      [
        "bieu mau", "ten bieu mau", "mau don", "ten mau don", "to khai", "ten to khai", "ten mau",
        "mau don to khai", "bieu mau dien tu", "ten bieu mau dien tu", "form", "form name",
        "form title",
      ]
    ),
    (.step, ["buoc", "buoc khai", "ten buoc", "trang", "phan", "step", "page"]),
    (
      .section,
      [
        "muc", "nhom", "nhom thong tin", "nhom truong", "khoi", "khoi thong tin", "tieu muc",
        "section",
        "group", "block",
      ]
    ),
    (
      .label,
      [
        "truong thong tin", "ten truong", "ten truong thong tin", "truong", "nhan", "nhan truong",
        "cau hoi", "noi dung", "noi dung khai", "noi dung khai bao", "thong tin",
        "thong tin khai bao",
        "thong tin phai khai bao", "thong tin phai khai", "ten thong tin", "chi tieu",
        "ten chi tieu",
        "noi dung thong tin", "tieu de", "label", "question", "field", "field label", "field name",
      ]
    ),
    (
      .key,
      [
        "khoa", "ma truong", "ma truong thong tin", "ten bien", "bien", "key", "field key", "id",
        "field id", "variable",
      ]
    ),
    (
      .kind,
      [
        "kieu", "kieu du lieu", "kieu truong", "loai", "loai du lieu", "loai truong", "dinh dang",
        "kieu nhap", "type", "data type", "field type",
      ]
    ),
    (
      .options,
      [
        "lua chon", "cac lua chon", "danh muc", "gia tri", "danh sach gia tri", "gia tri lua chon",
        "options", "values", "choices",
      ]
    ),
    (
      .required,
      [
        "bat buoc", "bat buoc nhap", "bat buoc khai", "yeu cau bat buoc", "required", "mandatory",
      ]
    ),
    (
      .note,
      [
        "ghi chu", "huong dan", "huong dan khai", "mo ta", "dien giai", "note", "notes",
        "description",
        "help", "hint",
      ]
    ),
    (
      .prefilled,
      [
        "dien san", "tu dong dien", "tu dien", "da dien san", "chi doc", "khong sua", "prefilled",
        "prefill", "readonly", "read only",
      ]
    ),
    (.hidden, ["an", "truong an", "hidden"]),
    (.repeated, ["lap", "lap lai", "nhieu dong", "nhieu lan", "repeated", "repeat", "repeating"]),
  ]
}

/// What the type of a row says.
enum FieldListKind: Hashable {
  case field(FieldKind)
  /// Filled in or locked by the portal.
  case supplied
  case hidden
  /// The title of a section.
  case heading
  /// Shown, never asked.
  case display

  /// - Returns: `nil` for an empty or unknown word.
  init?(_ word: String) {
    let words = Wording(word).plainText(mainOnly: true)
    guard let kind = FieldListKind.kinds[words] else { return nil }
    self = kind
  }

  private static let kinds: [String: FieldListKind] = {
    var kinds: [String: FieldListKind] = [:]
    for (kind, words) in list {
      for word in words { kinds[Wording(word).plainText()] = kind }
    }
    return kinds
  }()

  private static let list: [(FieldListKind, [String])] = [
    (
      .field(.text),
      [
        "text", "textfield", "text field", "textbox", "string", "chuoi", "chuoi ky tu", "ky tu",
        "chu",
        "van ban", "o chu", "o nhap", "nhap", "input", "password", "url",
      ]
    ),
    (
      .field(.longText),
      ["textarea", "text area", "van ban dai", "doan van", "nhieu dong", "long text", "memo"]
    ),
    (
      .field(.number),
      [
        "number", "so", "so nguyen", "so thuc", "so thap phan", "integer", "int", "decimal",
        "float",
        "currency", "tien", "tien te", "so tien",
      ]
    ),
    (
      .field(.date),
      ["date", "datetime", "day", "ngay", "ngay thang", "ngay thang nam", "ngay gio", "calendar"]
    ),
    (.field(.time), ["time", "gio", "thoi gian"]),
    (.field(.address), ["address", "dia chi"]),
    (.field(.email), ["email", "e mail", "thu dien tu"]),
    (.field(.phone), ["phone", "tel", "phone number", "dien thoai", "so dien thoai"]),
    (
      .field(.file),
      ["file", "tep", "tap tin", "tep dinh kem", "dinh kem", "tep tin", "upload", "attachment"]
    ),
    (
      .field(.choice),
      [
        "select", "dropdown", "combobox", "combo box", "list", "choice", "enum", "danh muc",
        "danh sach", "chon", "chon mot", "hop chon", "chon tu danh muc", "chon tu danh sach",
      ]
    ),
    (.field(.radio), ["radio", "radio button", "nut chon", "chon 1"]),
    (
      .field(.multipleChoice),
      ["checkboxes", "selectboxes", "select boxes", "multiselect", "multi select", "chon nhieu"]
    ),
    (
      .field(.yesNo),
      ["checkbox", "boolean", "bool", "yes no", "co khong", "o danh dau", "hop kiem", "tich chon"]
    ),
    (
      .supplied,
      [
        "readonly", "read only", "chi doc", "tu dong", "tu dong dien", "calculated", "tinh toan",
        "he thong",
      ]
    ),
    (.hidden, ["hidden", "an"]),
    (
      .heading,
      ["heading", "header", "section", "group", "panel", "tieu de", "nhom", "muc", "fieldset"]
    ),
    (
      .display,
      [
        "label", "content", "html", "noi dung tinh", "button", "nut", "nut bam", "captcha",
        "ma xac nhan", "image", "hinh anh hien thi",
      ]
    ),
  ]
}
