/// Forms held against the published list of procedures.
public struct ListCheck: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A form whose code the list does not have.
    case notPublished
    /// A form of a procedure that is no more, or has another code now.
    case abolished, replaced
    /// A form that tells no code.
    case withoutCode
    /// A code that a spreadsheet damaged, in the name of a form or in the list.
    case damagedCode
    /// A row of the list with a code of an earlier row.
    case repeatedCode
    /// A procedure that can be filed online, and no form for it.
    case withoutForm
    /// Two forms of one procedure that ask the same.
    case sameForm
    /// No form of the procedure is named like it.
    case otherName
  }

  public struct Remark: Sendable, Hashable {
    public var kind: Kind
    public var code: String?
    public var name: String
    /// A form, or the list with a line.
    public var place: String
    /// What, then what to do.
    public var message: Message
  }

  /// In the order of ``Kind``, then of the input or of the list.
  public private(set) var remarks: [Remark] = []
  /// Procedures of the input that the list has.
  public private(set) var published = 0

  /// - Parameters:
  ///   - procedures: As they are loaded; nothing has to be analysed.
  ///   - earlier: The list of an earlier month, where there is one.
  ///   - file: The name of the list, for places in it.
  public init(
    _ procedures: [Procedure], against list: PublishedList, earlier: PublishedList? = nil,
    file: String
  ) {
    var codes: Set<String> = []
    for procedure in procedures {
      guard let code = procedure.metadata.code else {
        checkWithoutCode(procedure, list)
        continue
      }
      codes.insert(code)
      checkPublished(code, procedure, list, earlier)
      checkForms(code, procedure)
    }
    checkRows(list, file)
    for row in list.rows {
      guard let code = row.code, list.row(code) == row, row.isOnline, !row.isAbolished,
        !codes.contains(code)
      else { continue }
      add(
        .withoutForm, code, row.name, "\(file):\(row.line)",
        vi: "nộp được trực tuyến nhưng không có biểu mẫu; hãy xuất biểu mẫu hoặc xem lại mã",
        en: "can be filed online, and there is no form; export it, or look at the codes")
    }
    let order = Dictionary(uniqueKeysWithValues: Kind.allCases.enumerated().map { ($1, $0) })
    remarks = remarks.enumerated().sorted {
      (order[$0.element.kind] ?? 0, $0.offset) < (order[$1.element.kind] ?? 0, $1.offset)
    }.map(\.element)
  }

  private mutating func add(
    _ kind: Kind, _ code: String?, _ name: String, _ place: String, vi: String, en: String
  ) {
    remarks.append(
      Remark(kind: kind, code: code, name: name, place: place, message: Message(vi: vi, en: en)))
  }

  // MARK: Forms

  private mutating func checkWithoutCode(_ procedure: Procedure, _ list: PublishedList) {
    let form = procedure.forms[0]
    // "1,010826_M1.json", "1.01385.json": the code is there, and damaged.
    for part in FormMatcher.baseName(form.file).split(whereSeparator: { "_- ()".contains($0) }) {
      var word = String(part)
      if let dot = word.lastIndex(of: "."), word[dot...].contains(where: \.isLetter) {
        word = String(word[..<dot])
      }
      guard let code = ProcedureCode.repaired(word) else { continue }
      let known = list.row(code)
      add(
        .damagedCode, code, known?.name ?? procedure.metadata.name, form.file,
        vi: "tên tệp ghi “\(word)”, có lẽ là \(code)"
          + (known == nil ? ", nhưng danh mục không có mã này" : "; hãy sửa tên tệp"),
        en: "its name says \"\(word)\", probably \(code)"
          + (known == nil ? ", which the list does not have" : "; rename the file"))
      return
    }
    let alike = list.rows.first {
      !$0.name.isEmpty && Wording($0.name).plainText() == Wording(form.title).plainText()
    }
    let hintVi = alike.map { "; cùng tên với \($0.printedCode)" } ?? ""
    let hintEn = alike.map { "; named like \($0.printedCode)" } ?? ""
    add(
      .withoutCode, alike?.code, procedure.metadata.name, form.file,
      vi: "biểu mẫu không nêu mã thủ tục\(hintVi); ghi mã vào tên tệp hoặc cột forms của danh mục",
      en: "the form tells no procedure code\(hintEn); put it into the file name or the column forms"
    )
  }

  private mutating func checkPublished(
    _ code: String, _ procedure: Procedure, _ list: PublishedList, _ earlier: PublishedList?
  ) {
    let file = procedure.forms[0].file
    guard let row = list.row(code) else {
      let old = earlier?.row(code)
      let name = old?.name ?? procedure.metadata.name
      let folded = Wording(name).plainText()
      let successor = list.rows.first {
        $0.code != nil && !folded.isEmpty && Wording($0.name).plainText() == folded
      }
      if let successor, let new = successor.code {
        add(
          .replaced, code, name, file,
          vi: "danh mục không còn mã này; thủ tục cùng tên nay là \(new)",
          en: "the list has this code no more; the procedure of that name is \(new) now")
      } else if old != nil {
        add(
          .abolished, code, name, file,
          vi: "danh mục trước có, nay không còn; gỡ biểu mẫu nếu thủ tục đã bãi bỏ",
          en: "an earlier list had it, this one has not; take the form down if it is abolished")
      } else {
        add(
          .notPublished, code, name, file,
          vi: "danh mục không có mã này; xem lại mã của biểu mẫu",
          en: "the list does not have this code; look at the code of the form")
      }
      return
    }
    if row.isAbolished {
      add(
        row.replacement == nil ? .abolished : .replaced, code, row.name, file,
        vi: "danh mục ghi “\(row.state)”"
          + (row.replacement.map { "; nay là \($0)" } ?? "; gỡ biểu mẫu"),
        en: "the list says \"\(row.state)\""
          + (row.replacement.map { "; it is \($0) now" } ?? "; take the form down"))
      return
    }
    published += 1
    let titles = procedure.forms.map(\.title).filter { !$0.isEmpty }
    if !row.name.isEmpty, !titles.isEmpty,
      !titles.contains(where: { NameLikeness.areAlike($0, row.name) })
    {
      add(
        .otherName, code, row.name, file,
        vi:
          "biểu mẫu tên “\(shortened(titles[0], 80))”, danh mục ghi “\(shortened(row.name, 80))”; xem có nhầm mã",
        en: "the form is named \"\(shortened(titles[0], 80))\", the list says "
          + "\"\(shortened(row.name, 80))\"; see whether the code is right")
    }
  }

  /// A procedure has several forms as a rule; two that ask the same are one too many.
  private mutating func checkForms(_ code: String, _ procedure: Procedure) {
    var first: [[String]: String] = [:]
    for form in procedure.forms {
      let questions = form.fields.filter { $0.role == .declared }
        .map { Wording($0.label).plainText() }
      guard !questions.isEmpty else { continue }
      if let other = first[questions] {
        add(
          .sameForm, code, procedure.metadata.name, form.file,
          vi: "cùng nhận mã này và hỏi y như “\(other)”; giữ một biểu mẫu",
          en: "claims this code and asks the same as \"\(other)\"; keep one of them")
      } else {
        first[questions] = form.file
      }
    }
  }

  // MARK: The list

  private mutating func checkRows(_ list: PublishedList, _ file: String) {
    for row in list.rows {
      let place = "\(file):\(row.line)"
      if let code = row.code, row.isDamaged {
        add(
          .damagedCode, code, row.name, place, vi: "mã ghi “\(row.printedCode)”, đọc là \(code)",
          en: "the code is written \"\(row.printedCode)\", read as \(code)")
      } else if row.code == nil {
        add(
          .damagedCode, nil, row.name, place,
          vi: "“\(row.printedCode)” không phải mã thủ tục; sửa lại danh mục",
          en: "\"\(row.printedCode)\" is no procedure code; mend the list")
      }
      if let code = row.code, let first = list.row(code), first.line != row.line {
        add(
          .repeatedCode, code, row.name, place,
          vi: "mã đã có ở dòng \(first.line); giữ một dòng",
          en: "the code stands in line \(first.line) already; keep one")
      }
    }
  }
}

/// Whether a form is named like a procedure.
enum NameLikeness {
  /// Words that forms are called by, whatever they are about.
  private static let general: Set<String> = [
    "don", "to", "khai", "de", "nghi", "giay", "phieu", "ban", "mau", "bieu", "thu", "tuc", "dang",
    "ky", "cap", "lai", "doi", "thong", "tin", "ho", "so", "va", "cua", "cho", "theo", "ve", "doi",
    "voi", "truong", "hop", "thuc", "hien", "tai", "trong", "nuoc", "cac", "co", "hoac", "nguoi",
    "nop", "chung", "nhan", "bo", "sung", "thay", "viec", "do",
  ]

  /// Whether at least a third of the telling words of the shorter name stand in the longer one too, or
  /// one of them has none: "Thông tin người nộp hồ sơ" names nothing.
  static func areAlike(_ a: String, _ b: String) -> Bool {
    let a = Set(Wording(a).words.map(\.plain)).subtracting(general)
    let b = Set(Wording(b).words.map(\.plain)).subtracting(general)
    guard !a.isEmpty, !b.isEmpty else { return true }
    return a.intersection(b).count * 3 >= min(a.count, b.count)
  }
}
