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

  @Test("“Ông” and “Bà” under one heading are two people")
  func couple() {
    let form = Analysis(
      "Công chứng hợp đồng", [("Bên bán", ["Ông", "CCCD số", "Bà", "Số CCCD", "Năm sinh"])])
    #expect(form.fact("Ông") == "transferor:person.fullName")
    #expect(form.fact("Bà") == "transferor ba:person.fullName")
    #expect(form.fact("Số CCCD") == "transferor ba:person.identityNumber")
    #expect(form.verdict("Năm sinh") == .derivable)
  }

  @Test(
    "brackets tell in which role somebody files",
    arguments: [
      (["Họ và tên người yêu cầu (vợ)"], "Đơn", "wife:person.fullName"),
      (["Họ và tên người yêu cầu (chồng)", "Ngày sinh"], "Đơn", "husband:person.birthDate"),
      (["Họ và tên"], "Người đại diện hợp pháp (người khai)", "applicant:person.fullName"),
    ])
  func roles(_ labels: [String], _ title: String, _ expected: String) {
    #expect(fact(labels, under: title) == expected)
  }

  @Test("a body may be called a facility where it is the one that applies")
  func applyingFacility() {
    let title = "Tổ chức, cá nhân đề nghị"
    let labels = ["Tên cơ sở đề nghị", "Mã số doanh nghiệp", "Điện thoại"]
    #expect(
      fact(Array(labels.prefix(2)), under: title) == "applicantOrganization:organization.code")
    #expect(fact(labels, under: title) == "applicantOrganization:organization.phone")
    #expect(fact(Array(labels.prefix(1))) == "co so:organization.name")
  }

  @Test("a holder with a head office is a company, one with an identity number is a person")
  func holder() {
    let company = Analysis("Đơn", [("Chủ dự án", ["Tên chủ dự án", "Địa chỉ trụ sở"])])
    #expect(company.fact("Tên chủ dự án") == "applicantOrganization:organization.name")
    let person = Analysis("Đơn", [("Chủ dự án", ["Tên chủ dự án", "Số CCCD", "Trụ sở"])])
    #expect(person.fact("Tên chủ dự án") == "applicant:person.fullName")
  }

  @Test("the company on the other side of a contract is not the one that files")
  func otherSide() {
    let form = Analysis(
      "Đăng ký thế chấp",
      [("Người nộp", ["Họ và tên"]), ("Bên nhận thế chấp", ["Tên tổ chức", "Mã số thuế"])])
    #expect(form.fact("Mã số thuế") == "transferee.organization:organization.code")
    #expect(form.verdict("Mã số thuế") == .keep)
  }

  @Test("a body or a person who vouches for somebody is neither the applicant's company")
  func voucher() {
    let title = "Cơ quan/tổ chức hoặc thân nhân mời, bảo lãnh"
    let form = Analysis(
      "Đề nghị cấp thị thực", [("Người đề nghị", ["Họ và tên"]), (title, ["Tên cơ quan, tổ chức"])])
    #expect(form.verdict("Tên cơ quan, tổ chức") == .keep)
  }

  @Test("the file of somebody else is not this dossier")
  func file() {
    let form = Analysis(
      "Cấp lại giấy chứng nhận",
      [("Người nộp hồ sơ", ["Họ và tên"]), ("Thông tin người có công", ["Họ và tên", "Số hồ sơ"])])
    #expect(form.verdict("Số hồ sơ") == .keep)
  }

  @Test("a person's number or a body's code is that of the one who applies")
  func eitherNumber() {
    let form = Analysis(
      "Cấp giấy phép xây dựng",
      [
        (
          "Đơn",
          [
            "Tên chủ đầu tư (tên chủ hộ)", "Người đại diện",
            "Số định danh cá nhân/mã số doanh nghiệp",
            "Số điện thoại",
          ]
        )
      ])
    #expect(
      form.fact("Số định danh cá nhân/mã số doanh nghiệp") == "applicant:person.identityNumber")
    #expect(form.fact("Số điện thoại") == "applicant:person.phone")
  }

  @Test("under somebody's title the relation asked is that of the one who declares")
  func declarer() {
    let title = "Phần khai về thân nhân liệt sĩ"
    let labels = ["Họ và tên người khai", "Mối quan hệ với liệt sĩ"]
    #expect(fact(labels, under: title) == "applicant:person.relationship")
  }

  @Test("the head office of a body named in the label is not the applicant's")
  func supplier() {
    #expect(
      fact(["Tên thương nhân", "Mã số doanh nghiệp", "Địa chỉ trụ sở của thương nhân bán buôn"])
        == "thuong nhan ban buon:organization.headOfficeAddress")
  }

  @Test("a branch behind a bank is a branch of the bank")
  func branch() {
    #expect(fact(["Tên doanh nghiệp", "Số tài khoản", "Tại ngân hàng", "Chi nhánh"]) == nil)
  }

  @Test("a number behind a place of registration is not that of the identity paper before")
  func registeredNumber() {
    let title = "Người được cấp bản sao"
    let labels = ["Họ và tên", "Giấy tờ tùy thân", "Đã đăng ký tại", "Số"]
    #expect(fact(labels, under: title) == nil)
    #expect(
      fact(["Họ và tên", "Giấy tờ tùy thân", "Số"], under: title)?.hasSuffix("Number") == true)
  }

  @Test("“xã hội” before the date at the end is no time of day")
  func socialInsurance() {
    let labels = [
      "Họ và tên", "Lý do nghỉ", "Số ngày nghỉ", "Kính gửi: Bảo hiểm xã hội", "ngày", "tháng",
      "năm",
    ]
    #expect(fact(labels) == "case:case.submissionDate")
  }

  @Test("a title in the first person is about him for whom it asks")
  func askedFor() {
    let form = Analysis(
      "Cấp phiếu lý lịch tư pháp",
      [
        ("Đơn", ["Tên tôi là", "Số CCCD"]),
        ("Tôi đề nghị cấp phiếu cho người có tên dưới đây", ["Họ và tên", "Ngày sinh"]),
      ])
    #expect(form.fact("Họ và tên") == "principal:person.fullName")
    #expect(form.verdict("Ngày sinh") == .keep)
  }

  @Test("“Bà” in a block behind “Tôi là: Ông” is another person")
  func couple2() {
    let form = Analysis(
      "Đơn xin nhận con nuôi",
      [("Tôi là: Ông", ["Họ, chữ đệm, tên"]), ("Bà", ["Họ, chữ đệm, tên", "Nghề nghiệp"])])
    #expect(form.fact("Nghề nghiệp") == "applicant ba:person.occupation")
    #expect(form.verdict("Nghề nghiệp") == .keep)
  }

  @Test("who signs is the one who applies where nobody else does")
  func signer() {
    let labels = ["Họ và tên nhà khoa học", "Số CCCD", "NHÀ KHOA HỌC (Ký, ghi rõ họ tên)"]
    #expect(fact(Array(labels.prefix(2))) == "nha khoa hoc:person.identityNumber")
    let form = Analysis("Đơn", [("Đơn", labels)])
    #expect(form.fact("Số CCCD") == "applicant:person.identityNumber")
    #expect(form.verdict("Họ và tên nhà khoa học") == .derivable)
  }

  @Test("what another body issues is no registration of it, and its tax number is not ours")
  func issuer() {
    let form = Analysis(
      "Công bố hợp quy",
      [("Công bố", ["Tên tổ chức", "Tên tổ chức chứng nhận", "Số giấy chứng nhận"])])
    #expect(form.verdict("Tên tổ chức chứng nhận") == .keep)
    #expect(form.fact("Số giấy chứng nhận") == nil)
    let tax = fact(["Họ và tên người khai", "Mã số thuế của tổ chức, cá nhân trả thu nhập"])
    #expect(tax == "ca nhan tra thu nhap:organization.code")
  }

  @Test(
    "syllables that are relatives by themselves",
    arguments: [("Bản công bố hợp quy", "applicant:person.phone")])
  func compounds(_ title: String, _ expected: String) {
    #expect(fact(["Điện thoại"], under: title) == expected)
    #expect(fact(["Họ tên chủ hàng (hoặc người đại diện)"]) == "applicant:person.fullName")
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

@Suite("What a label asks beside other words")
struct BesideTests {
  @Test(
    "what is known of a paper, a question and a name",
    arguments: [
      ("Họ, chữ đệm và tên ghi trên giấy khai sinh", "applicant:person.fullName"),
      ("Họ, chữ đệm và tên khai sinh", "applicant:person.fullName"),
      ("Có thẻ BHYT không?", nil), ("Thời hạn hộ chiếu", nil),
      ("Con thứ mấy trong gia đình", nil), ("Xin cho cháu vào học lớp", "case:case.content"),
      ("Nay tôi ủy quyền cho (tên tổ chức trả thu nhập)", "representative:person.fullName"),
    ] as [(String, String?)])
  func label(_ label: String, _ expected: String?) {
    #expect(Analysis("Đơn đề nghị", [("Đơn", [label])]).fact(label) == expected)
  }
}
