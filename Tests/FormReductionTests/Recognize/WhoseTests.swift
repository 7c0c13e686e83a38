import Testing

@testable import FormReduction

/// Kinds of places in forms where it is easy to take one person or body for another.
@Suite("Whose a field is")
struct WhoseTests {
  /// What the last of these labels asks, under one title.
  private func fact(_ labels: [String], under title: String = "Thông tin chung") -> String? {
    Analysis("Đơn đề nghị", [(title, labels)]).fact(labels.last ?? "")
  }

  @Test(
    "a body that an application names in passing is not the one that files",
    arguments: [
      (
        ["Tôi tên là", "Tên tổ chức hành nghề luật sư nơi tập sự", "Địa chỉ trụ sở"],
        "to chuc hanh nghe luat su noi tap su:organization.headOfficeAddress"
      ),
      (
        ["Họ và tên người nộp", "Tên cơ quan chi trả thu nhập"],
        "co quan chi tra thu nhap:organization.name"
      ),
      (
        ["Tên ngân hàng mở tài khoản", "Địa chỉ ngân hàng"],
        "ngan hang mo tai khoan:organization.headOfficeAddress"
      ),
    ])
  func bodies(_ labels: [String], _ expected: String) {
    #expect(fact(labels) == expected)
  }

  @Test("what a body asks for does not hide its name or its number")
  func bodyThatFiles() {
    let name = "TÊN DOANH NGHIỆP/HỘ KINH DOANH ĐỀ NGHỊ CẤP GIẤY PHÉP"
    #expect(fact([name]) == "applicantOrganization:organization.name")
    let labels = [
      "Tên tổ chức", "Người đại diện theo pháp luật",
      "Mã số doanh nghiệp/Quyết định thành lập số", "Ngày cấp",
    ]
    #expect(
      fact(Array(labels.prefix(3))) == "applicantOrganization:organization.code")
    #expect(fact(labels) == "applicantOrganization:organization.registrationDate")
  }

  @Test("a person named in full is meant where only the first of his words return")
  func shortened() {
    #expect(
      fact(["Họ tên chủ sở hữu chỗ ở", "Số CCCD của chủ sở hữu"])
        == "chu so huu cho o:person.identityNumber")
  }

  @Test("“in capitals” does not say that the field before it is asked again")
  func capitals() {
    #expect(
      fact(["Kính gửi", "Tên doanh nghiệp (viết bằng chữ in hoa)"])
        == "applicantOrganization:organization.name")
  }

  @Test("the address where somebody is to be registered is not his present one")
  func newAddress() {
    #expect(fact(["Địa chỉ đề nghị đăng ký thường trú"]) == nil)
    #expect(fact(["Họ tên chủ hộ", "Tỉnh"], under: "Thông tin về chỗ ở hợp pháp") == nil)
  }

  @Test("“đối tượng” in a heading is somebody else than the one who files")
  func beneficiary() {
    let form = Analysis(
      "Trợ cấp xã hội",
      [
        ("I. Thông tin người nộp hồ sơ", ["Họ và tên", "Số CCCD"]),
        ("II. Thông tin đối tượng", ["Họ và tên đối tượng", "Ngày sinh", "Số định danh"]),
        ("III. Thông tin hộ gia đình", ["Họ tên chủ hộ"]), ("IV. Thông tin trẻ em", ["Họ tên trẻ"]),
      ])
    #expect(form.fact("Họ và tên đối tượng") == "doi tuong:person.fullName")
    #expect(form.verdict("Họ và tên đối tượng") == .keep)
    #expect(form.verdict("Ngày sinh") == .derivable)
    #expect(form.fact("Họ tên chủ hộ") == "householdHead:person.fullName")
  }

  @Test(
    "an item of its own behind a relative is again about the person of the block",
    arguments: [
      (["Họ và tên", "15. Họ tên chủ hộ", "17. Số điện thoại"], "applicant:person.phone"),
      (["Họ và tên", "Họ tên mẹ", "Số điện thoại"], "mother:person.phone"),
      (
        ["[01] Họ và tên", "[12] Họ tên chủ hộ", "[13] Mã số BHXH"],
        "applicant:person.socialInsuranceNumber"
      ),
    ])
  func ownItems(_ labels: [String], _ expected: String) {
    #expect(fact(labels) == expected)
  }

  @Test("the evidence of such an item does not name the relative")
  func evidenceOfOwnItems() throws {
    let labels = ["Họ và tên", "15. Họ tên chủ hộ", "16. Năm sinh", "17. Số điện thoại"]
    let form = Analysis("Đơn đề nghị", [("Thông tin chung", labels)])
    let relative = Evidence.subjectFromOrder("15. Họ tên chủ hộ")
    #expect(try #require(form.last("16. Năm sinh")).evidence.contains(relative))
    #expect(try !#require(form.last("17. Số điện thoại")).evidence.contains(relative))
  }

  @Test("a bare place belongs to the birth, a bare date to the death before it")
  func placesAndDates() {
    #expect(
      fact(["Tôi tên là", "sinh ngày", "tháng", "năm", "tại"]) == "applicant:person.birthPlace")
    let death = ["Họ tên người chết", "Đã chết vào lúc", "giờ", "phút", "ngày", "tháng", "năm"]
    let form = Analysis("Tờ khai", [("Người chết", death)])
    #expect(form.fact("năm") == "deceased:person.deathDate")
  }

  @Test("the body is asked, not what one does there; more words only say which one")
  func bodyBeforeItsPurpose() {
    let labels = ["Họ và tên", "Tên trung tâm tư vấn nơi làm việc", "Địa chỉ trung tâm"]
    #expect(
      fact(labels) == "trung tam tu van noi lam viec:organization.headOfficeAddress")
  }

  @Test("people of a list are the people that its title names")
  func list() {
    var form = Form(file: "test.json", format: "formio", title: "Đơn")
    form.sections.append(
      Section(title: "Danh sách thành viên hộ gia đình", kind: .repeatingGroup))
    for label in ["Họ tên thành viên", "Số CCCD"] {
      form.fields.append(
        Field(pointer: "/\(form.fields.count)", key: label, label: label, section: 0, group: 0))
    }
    let analysis = Analysis(
      of: Procedure(metadata: ProcedureMetadata(name: "Đơn"), forms: [form]))
    #expect(
      analysis.fact("Họ tên thành viên")
        == "danh sach thanh vien ho gia dinh:person.fullName")
  }

  @Test("the one person of a form that nobody else files is the applicant")
  func onlyPerson() {
    let insured = (
      "Thông tin người tham gia", ["Họ và tên", "Số CCCD", "Người khai (ký, ghi rõ họ tên)"]
    )
    let alone = Analysis("Cấp lại thẻ", [insured])
    #expect(alone.fact("Họ và tên") == "applicant:person.fullName")
    #expect(alone.verdict("Số CCCD") == .derivable)
    let filed = Analysis("Cấp lại thẻ", [("Người nộp hồ sơ", ["Họ tên người nộp"]), insured])
    #expect(filed.fact("Họ và tên") == "nguoi tham gia:person.fullName")
    #expect(filed.verdict("Số CCCD") == .keep)
    let child = Analysis(
      "Hộ chiếu",
      [
        ("Người chưa đủ 14 tuổi", ["Họ và tên", "Số CCCD"]),
        ("Người đại diện hợp pháp", ["Họ và tên người đại diện"]),
      ])
    #expect(child.verdict("Số CCCD") == .keep)
  }

  @Test("an address to write to does not end a block about a company")
  func contactAddress() {
    let labels = ["Tên doanh nghiệp", "Địa chỉ liên lạc", "Điện thoại"]
    #expect(fact(labels) == "applicantOrganization:organization.phone")
  }

  @Test("a pupil who writes himself is the one who asks")
  func pupil() {
    #expect(fact(["Em tên là", "Ngày sinh"]) == "applicant:person.birthDate")
    #expect(fact(["Tôi tên là", "Là phụ huynh của em", "Ngày sinh"]) == "pupil:person.birthDate")
  }

  @Test("the date of a paper that is only called paper is the identity paper's")
  func paper() {
    #expect(fact(["Số CCCD", "Ngày cấp giấy tờ"]) == "applicant:person.identityIssueDate")
  }

  @Test("what no source holds may say more exactly what it asks")
  func moreExact() {
    #expect(
      fact(["Trình độ chuyên môn nghiệp vụ du lịch"]) == "applicant:person.educationLevel")
  }

  @Test("a Vietnamese question in brackets behind a foreign one; a signature is none")
  func translation() {
    #expect(fact(["Citizen code (Số định danh cá nhân)"]) == "applicant:person.identityNumber")
    #expect(fact(["Leader (ký, ghi rõ họ tên)"]) == nil)
  }

  @Test("a label that holds the line above it asks for its last item")
  func lastItem() {
    let labels = ["Tôi tên là", "3. Đơn vị lập, thẩm tra hồ sơ: - Tên đơn vị thiết kế:"]
    #expect(fact(labels) == "don vi thiet ke:organization.name")
  }

  @Test("what is marked as new is kept; a commune after the merger is none")
  func newInBrackets() {
    let form = Analysis(
      "Đơn",
      [("Người nộp", ["Họ và tên", "Ngày sinh", "Ngày sinh (mới)", "Tỉnh", "Xã/Phường (mới)"])])
    #expect(form.verdict("Ngày sinh") == .derivable)
    #expect(form.verdict("Ngày sinh (mới)") == .keep)
    #expect(form.verdict("Xã/Phường (mới)") == .derivable)
  }

  @Test("under “Tài sản” stands the land that the procedure is about")
  func asset() {
    let form = Analysis(
      "Chuyển nhượng quyền sử dụng đất",
      [("Bên A", ["Họ và tên"]), ("Tài sản", ["Số Giấy chứng nhận", "Ngày cấp", "Cơ quan cấp"])])
    #expect(form.fact("Số Giấy chứng nhận") == "parcel:parcel.certificateNumber")
    #expect(form.fact("Cơ quan cấp") == "parcel:parcel.certificateIssuePlace")
    #expect(form.verdict("Ngày cấp") == .derivable)
  }

  @Test("the registration of a company names the company that applies")
  func registration() {
    let labels = ["Người đại diện theo pháp luật", "Đăng ký doanh nghiệp số"]
    let form = Analysis("Đơn đề nghị", [("Đơn", labels)])
    #expect(
      form.fact("Người đại diện theo pháp luật")
        == "applicantOrganization.legalRepresentative:person.fullName")
  }

  @Test("a birth registered before is that of the child whom the form is about")
  func birthBefore() {
    let form = Analysis(
      "Đăng ký lại khai sinh",
      [
        ("Người yêu cầu", ["Họ, chữ đệm, tên"]),
        ("Người được đăng ký khai sinh", ["Họ, chữ đệm, tên"]),
        ("Thông tin trước đây", ["Đã đăng ký khai sinh tại", "Giấy khai sinh số"]),
      ])
    #expect(form.fact("Đã đăng ký khai sinh tại") == "child:person.birthRegistrationPlace")
    #expect(form.fact("Giấy khai sinh số") == "child:civilStatus.birthCertificateNumber")
  }

  @Test("a number that a body or a school gave is not that of the identity paper")
  func otherNumbers() {
    #expect(fact(["Họ và tên", "Số CCCD", "Mã sinh viên"]) == nil)
  }

  @Test("the school one goes to does not repeat the one one comes from")
  func twoSchools() {
    let form = Analysis(
      "Chuyển trường", [("Đơn", ["Tôi tên là", "Trường", "Xin chuyển đến lớp", "Trường"])])
    #expect(form.verdicts.last == .keep)
  }
}

@Suite("One question in two shapes")
struct TwoShapesTests {
  @Test("an identity paper behind its number is asked again")
  func paper() throws {
    let form = Analysis(
      "Đơn", [("Người nộp", ["Họ và tên", "Số CCCD", "Giấy tờ tùy thân"])])
    let paper = try #require(form.last("Giấy tờ tùy thân")?.finding)
    #expect(paper.verdict == .derivable)
    #expect(paper.duplicateOf?.field == 1)
  }
}
