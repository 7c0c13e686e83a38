import Testing

@testable import FormReduction

@Suite("Derivation")
struct DeriverTests {
  private let applicant = ("Thông tin người nộp", ["Họ và tên người nộp hồ sơ"])

  @Test("another person needs number and name; both stay, the rest follows")
  func lookupNeedsItsKey() {
    let with = Analysis(
      "Cấp giấy phép",
      [applicant, ("Thông tin chủ hồ sơ", ["Họ và tên", "Số CCCD", "Ngày sinh", "Dân tộc"])])
    #expect(with.verdicts == [.derivable, .keep, .keep, .derivable, .derivable])
    let without = Analysis(
      "Cấp giấy phép", [applicant, ("Thông tin chủ hồ sơ", ["Họ và tên", "Ngày sinh", "Dân tộc"])])
    #expect(without.verdicts == [.derivable, .keep, .keep, .keep])
  }

  @Test("without the number the engine suggests asking it, outside the rate")
  func suggestion() throws {
    let analysis = Analysis(
      "Cấp giấy phép",
      [
        applicant,
        ("Thông tin chủ hồ sơ", ["Họ và tên", "Ngày sinh", "Dân tộc", "Quốc tịch", "Quê quán"]),
      ])
    let suggestion = try #require(analysis.suggestions.first)
    #expect(suggestion.subject == .owner)
    #expect(suggestion.ask == [Attribute("person.identityNumber")])
    #expect(suggestion.frees.count == 4)
    #expect(suggestion.net == 3)
    #expect(analysis.reduction.reducible == 1)
  }

  @Test("two fields that give each other do not both disappear")
  func noCircle() {
    let analysis = Analysis(
      "Cấp lại biển số xe", [applicant, ("Thông tin xe", ["Biển số xe", "Số khung", "Số máy"])])
    #expect(analysis.verdict("Biển số xe") == .keep)
    #expect(analysis.verdict("Số khung") == .derivable)
    #expect(analysis.verdict("Số máy") == .derivable)
  }

  @Test("a newborn has no record, and gives no parents")
  func newborn() {
    let analysis = Analysis(
      "Đăng ký khai sinh",
      [
        ("Người yêu cầu", ["Họ và tên", "Số CCCD"]),
        ("Người được khai sinh", ["Họ và tên", "Ngày sinh", "Họ và tên mẹ", "Năm sinh"]),
      ])
    #expect(analysis.verdicts == [.derivable, .derivable, .keep, .keep, .keep, .keep])
    #expect(analysis.fact("Năm sinh") == "child.mother:person.birthYear")
  }

  @Test("relations are lookups, and a second lookup gives the rest")
  func relations() throws {
    let analysis = Analysis(
      "Cấp hộ chiếu",
      [("Thông tin người nộp", ["Họ và tên", "Họ và tên cha", "Ngày sinh của cha"])])
    #expect(analysis.verdicts == [.derivable, .derivable, .derivable])
    let finding = try #require(analysis.last("Họ và tên cha")?.finding)
    #expect(finding.rule == "relation-holds")
    #expect(
      finding.from.map(\.description)
        == ["applicant:person.identityNumber", "applicant:person.fullName"])
  }

  @Test("a relation that the filing creates is no lookup")
  func createdRelation() {
    let analysis = Analysis(
      "Đăng ký nuôi con nuôi",
      [("Thông tin người nộp", ["Họ và tên", "Họ và tên mẹ"])])
    #expect(analysis.verdict("Họ và tên mẹ") == .keep)
  }

  @Test("computations need no database")
  func computations() {
    let procedure = Procedure(
      "Cấp giấy phép",
      [("Thông tin người nộp", ["Họ và tên", "Giới tính", "Dân tộc", "Số sổ BHXH"])])
    let analysis = Analysis(of: procedure)
    #expect(analysis.reduction.reducible == 4)
    #expect(analysis.reduction.noDatabaseReducible == 3)
  }

  @Test(
    "dates of lookups are kept: the social insurance number equals the identity number since 1/8/2025"
  )
  func datedLookup() {
    let procedure = Procedure("Cấp giấy phép", [("Người nộp", ["Họ và tên", "Mã số BHXH"])])
    let before = Analysis(
      of: procedure, options: Options(asOf: CalendarDate(year: 2025, month: 7, day: 31)))
    #expect(before.last("Mã số BHXH")?.finding?.source == "insurance")
    let after = Analysis(
      of: procedure, options: Options(asOf: CalendarDate(year: 2025, month: 8, day: 1)))
    #expect(after.last("Mã số BHXH")?.finding?.source == "computation")
  }

  @Test(
    "a source that is switched off gives nothing; one that is off by default can be switched on")
  func switchingSources() {
    let procedure = Procedure(
      "Cấp giấy phép", [("Thông tin người nộp", ["Họ và tên", "Dân tộc", "Số hộ chiếu"])])
    var options = Options(asOf: testDay)
    options.switchedOff = ["population"]
    options.switchedOn = ["passport"]
    let analysis = Analysis(of: procedure, options: options)
    #expect(analysis.verdicts == [.derivable, .keep, .derivable])
  }

  @Test("an organisation's code stays, the rest follows; the filer's own code is known")
  func organization() {
    let other = Analysis(
      "Cấp giấy phép",
      [
        applicant,
        ("Đơn vị tư vấn", ["Tên đơn vị tư vấn", "Mã số doanh nghiệp", "Địa chỉ trụ sở"]),
      ])
    #expect(other.verdict("Mã số doanh nghiệp") == .keep)
    #expect(other.verdict("Địa chỉ trụ sở") == .derivable)
    let filer = Analysis(
      "Cấp giấy phép",
      [("Doanh nghiệp", ["Tên doanh nghiệp", "Mã số doanh nghiệp", "Địa chỉ trụ sở"])])
    #expect(filer.verdicts == [.derivable, .derivable, .derivable])
  }

  @Test("a new company's data are new")
  func founding() {
    let analysis = Analysis(
      "Đăng ký thành lập hộ kinh doanh",
      [("Hộ kinh doanh", ["Tên hộ kinh doanh", "Địa chỉ trụ sở", "Vốn kinh doanh"])])
    #expect(analysis.reduction.reducible == 0)
  }

  @Test("supplied fields are keys, and asking them again is derivable")
  func suppliedIsKnown() throws {
    var procedure = Procedure(
      "Cấp giấy phép",
      [
        applicant,
        ("Thông tin chủ hồ sơ", ["Họ và tên", "Số CCCD", "Dân tộc", "Họ tên chủ hồ sơ"]),
      ])
    procedure.forms[0].fields[1].role = .supplied
    procedure.forms[0].fields[2].role = .supplied
    let analysis = Analysis(of: procedure)
    #expect(analysis.verdict("Dân tộc") == .derivable)
    let again = try #require(analysis.last("Họ tên chủ hồ sơ")?.finding)
    #expect(again.verdict == .derivable)
    #expect(again.rule == "supplied-already")
    #expect(analysis.reduction.supplied == 2)
  }

  @Test("a hidden field that is prefilled is known, and not counted")
  func hiddenPrefilled() {
    var procedure = Procedure(
      "Cấp giấy phép", [applicant, ("Thông tin chủ hồ sơ", ["Họ và tên", "Số CCCD", "Dân tộc"])])
    procedure.forms[0].fields[2].role = .hidden
    procedure.forms[0].fields[2].isPrefilled = true
    let analysis = Analysis(of: procedure)
    #expect(analysis.fields.count == 3)
    #expect(analysis.verdict("Dân tộc") == .derivable)
    procedure.forms[0].fields[2].isPrefilled = false
    #expect(Analysis(of: procedure).verdict("Dân tộc") == .keep)
  }

  @Test("nothing more can be removed from what stays, and what went follows from it")
  func minimalKeptSet() {
    // A slow, obvious check of the kept set on a form with several keys.
    let procedure = Procedure(
      "Cấp lại biển số xe",
      [
        applicant,
        ("Thông tin chủ hồ sơ", ["Họ và tên", "Số CCCD", "Số CMND cũ", "Ngày sinh", "Năm sinh"]),
        ("Thông tin xe", ["Biển số xe", "Số khung", "Số máy", "Nhãn hiệu xe"]),
      ])
    let analysis = Analysis(of: procedure)
    var analyzer = Recognizer(.vietnam, asOf: testDay)
    let context = analyzer.recognize(procedure, keepsEvidence: false).context
    let facts = analysis.fields.compactMap(\.meaning.fact)
    let plan = DerivationPlan(.vietnam, asOf: testDay)
    let closure = Closure(asked: facts, plan, context)
    let active = plan.lookups(
      allowedBy: SourceSet(Options(asOf: testDay).activeSources(of: .vietnam)))
    let kept = Set(
      analysis.fields.filter { $0.finding?.verdict == .keep }.compactMap(\.meaning.fact))
    func follows(_ fact: Fact, from set: Set<Fact>) -> Bool {
      var known = [AttributeSet](repeating: AttributeSet(), count: closure.holders.count)
      for number in closure.order.map({ Int($0) }) {
        let holder = closure.holders[number]
        var given = AttributeSet()
        for fact in set where fact.subject == holder.subject {
          let attribute = Int(plan[fact.attribute].number)
          if attribute >= 0 { given.insert(attribute) }
        }
        known[number] = closure.known(
          from: given, origin: holder.origin >= 0 ? known[Int(holder.origin)] : AttributeSet(),
          holder.lookups.intersection(active), plan)
      }
      let holder = closure.holders.firstIndex { $0.subject == fact.subject }!
      let attribute = Int(plan[fact.attribute].number)
      // What no lookup speaks of is in no set.
      return set.contains(fact) || attribute >= 0 && known[holder].contains(attribute)
    }
    for fact in facts { #expect(follows(fact, from: kept), "\(fact)") }
    for fact in kept { #expect(!follows(fact, from: kept.subtracting([fact])), "\(fact)") }
  }
}

@Suite("Duplicates and obsolete fields")
struct DuplicateTests {
  @Test("the same fact again is a duplicate of the first field; two people are two subjects")
  func sameFact() throws {
    let analysis = Analysis(
      "Đăng ký khai sinh",
      [
        ("Người được khai sinh", ["Họ và tên", "Họ và tên mẹ", "Họ và tên cha"]),
        ("Cam kết", ["Họ và tên người được khai sinh"]),
      ])
    #expect(analysis.verdict("Họ và tên cha") == .keep)
    let again = try #require(analysis.last("Họ và tên người được khai sinh")?.finding)
    #expect(again.verdict == .duplicate)
    #expect(again.duplicateOf == FieldReference(form: 0, field: 0))
    #expect(analysis.reduction.repeated == 1)
  }

  @Test("a question repeated in another form of the procedure is a duplicate")
  func acrossForms() throws {
    var first = Procedure("Cấp phép xây dựng", [("Đơn", ["Chiều cao công trình dự kiến xây dựng"])])
    let second = Procedure("Phụ lục", [("Bảng", ["Chiều cao công trình dự kiến xây dựng:"])])
    first.forms += second.forms
    let finding = try #require(Analysis(of: first).fields.last?.finding)
    #expect(finding.verdict == .duplicate)
    #expect(finding.duplicateOf == FieldReference(form: 0, field: 0))
  }

  @Test(
    "short general labels are never duplicates by wording",
    arguments: ["Ghi chú", "Số lượng", "Khác", "Nội dung"])
  func generalLabels(_ label: String) {
    let analysis = Analysis("Cấp giấy phép", [("Đơn", [label]), ("Phụ lục", [label])])
    #expect(analysis.fields.last?.finding?.duplicateOf == nil)
  }

  @Test(
    "the same key with the same words is a duplicate for certain, with other words two questions")
  func sameKey() {
    var procedure = Procedure("Cấp giấy phép", [("Đơn", ["Số lô hàng", "Số lô hàng"])])
    #expect(Analysis(of: procedure).reduction.likely == 1)
    for index in 0...1 { procedure.forms[0].fields[index].key = "soLo" }
    #expect(Analysis(of: procedure).reduction.duplicate == 1)
    procedure.forms[0].fields[1].label = "Số lô nguyên liệu"
    #expect(Analysis(of: procedure).verdicts == [.keep, .keep])
  }

  @Test("columns of one repeating group do not repeat each other")
  func groups() {
    var procedure = Procedure(
      "Cấp giấy phép", [("Danh sách thiết bị", ["Tên thiết bị chính", "Tên thiết bị chính"])])
    procedure.forms[0].sections[0].kind = .repeatingGroup
    for index in 0...1 { procedure.forms[0].fields[index].group = 0 }
    #expect(Analysis(of: procedure).reduction.repeated == 0)
  }

  @Test("questions in branches that exclude each other do not repeat each other")
  func branches() {
    var procedure = Procedure(
      "Cấp giấy phép",
      [("Đơn", ["Loại đơn vị", "Công suất thiết kế nhà máy", "Công suất thiết kế nhà máy"])])
    for (index, value) in [(1, "a"), (2, "b")] {
      procedure.forms[0].fields[index].conditionals = [
        Conditional(shows: true, terms: [.init(field: "kind", comparison: .equal, value: value)])
      ]
    }
    #expect(Analysis(of: procedure).reduction.repeated == 0)
    procedure.forms[0].fields[2].conditionals = []
    #expect(Analysis(of: procedure).reduction.repeated == 1)
  }

  @Test("boxes of one date do not repeat each other; in words they repeat it")
  func dateBoxes() {
    let analysis = Analysis(
      "Đăng ký khai sinh",
      [("Người được khai sinh", ["Sinh ngày", "tháng", "năm", "Ghi bằng chữ"])])
    #expect(analysis.verdicts == [.keep, .keep, .keep, .duplicate])
    #expect(Set(analysis.fields.map { $0.meaning.attribute?.id }) == ["person.birthDate"])
  }

  @Test("the whole after its parts, and a part after the whole, are duplicates across shapes")
  func acrossShapes() {
    let parts = Analysis(
      "Đăng ký khai sinh",
      [
        ("Người được khai sinh", ["Quê quán — Tỉnh", "Quê quán — Xã", "Quê quán — Chi tiết"]),
        ("Cam kết", ["Quê quán của người được khai sinh"]),
      ])
    #expect(parts.verdicts == [.keep, .keep, .keep, .duplicate])
    let whole = Analysis(
      "Đăng ký khai sinh",
      [
        ("Người được khai sinh", ["Quê quán"]),
        ("Phần khác", ["Quê quán của người được khai sinh — Tỉnh"]),
      ])
    #expect(whole.verdicts == [.keep, .duplicate])
  }

  @Test(
    "the district level is obsolete since 1/7/2025, and only then; the applicant's is derivable")
  func district() {
    let steps = [
      ("Người nộp", ["Họ và tên", "Quận/Huyện"]), ("Chủ hồ sơ", ["Họ và tên", "Huyện/Quận"]),
    ]
    let now = Analysis("Cấp giấy phép", steps)
    #expect(now.verdict("Quận/Huyện") == .derivable)
    #expect(now.verdict("Huyện/Quận") == .obsolete)
    let before = Analysis(
      of: Procedure("Cấp giấy phép", steps),
      options: Options(asOf: CalendarDate(year: 2025, month: 6, day: 30)))
    #expect(before.verdict("Huyện/Quận") == .keep)
  }

  @Test("a key that says district under a label that says commune is a commune")
  func lyingKey() {
    var procedure = Procedure("Cấp giấy phép", [("Chủ hồ sơ", ["Họ và tên", "Phường/Xã"])])
    procedure.forms[0].fields[1].key = "district"
    let analysis = Analysis(of: procedure)
    #expect(analysis.fields[1].meaning.attribute?.id == "person.residence.commune")
    #expect(analysis.fields[1].finding?.verdict != .obsolete)
  }
}

@Suite("Scenarios")
struct ScenarioTests {
  @Test("where owner and applicant are one person the owner's block repeats the applicant's")
  func selfFiled() throws {
    let analysis = Analysis(
      "Cấp giấy phép",
      [
        ("Thông tin người nộp", ["Họ và tên người nộp", "Nghề nghiệp"]),
        ("Thông tin chủ hồ sơ", ["Họ và tên", "Ngày sinh", "Nghề nghiệp"]),
      ])
    // For somebody else: only the applicant's name. For oneself: everything but the occupation once.
    #expect(analysis.reduction.reducible == 1)
    #expect(analysis.reduction.selfFiledReducible == 4)
    let owner = try #require(analysis.fields[2].finding)
    #expect(owner.duplicateOf == nil)
    #expect(owner.repeatsWhenSelfFiled == FieldReference(form: 0, field: 0))
  }

  @Test("figures per status of sources")
  func statuses() {
    let analysis = Analysis(
      "Đổi giấy phép lái xe",
      [("Người nộp", ["Họ và tên", "Dân tộc", "Số giấy phép lái xe", "Nghề nghiệp"])])
    let figures = analysis.reduction
    #expect(figures.declared == 4)
    #expect(figures.noDatabaseReducible == 1)
    #expect(figures.connectedReducible == 2)
    #expect(figures.publishedReducible == 3)
    #expect(figures.reducible == 3)
  }

  @Test("each branch of a switch has its own figures; the lowest is shown")
  func branches() {
    var procedure = Procedure(
      "Cấp giấy phép",
      [("Người nộp", ["Họ và tên", "Dân tộc", "Kế hoạch sản xuất", "Quy trình công nghệ"])])
    for index in [0, 1] {
      procedure.forms[0].fields[index].conditionals = [
        Conditional(shows: true, terms: [.init(field: "kind", comparison: .equal, value: "person")])
      ]
    }
    let analysis = Analysis(of: procedure)
    #expect(analysis.reduction.rate == Rate(2, of: 4))
    #expect(analysis.branches.map(\.rate) == [Rate(2, of: 4), Rate(0, of: 2)])
    #expect(analysis.reduction.branchMinimum == Rate(0, of: 2))
  }

  @Test("likely findings count only in the upper rate")
  func likely() {
    let analysis = Analysis(
      "Cấp giấy phép", [("Đơn", ["Số lô sản xuất"]), ("Phụ lục", ["Số lô sản xuất"])])
    #expect(analysis.reduction.duplicate + analysis.reduction.likely == 1)
    #expect(analysis.reduction.upperRate == Rate(1, of: 2))
  }
}
