import Testing

@testable import FormReduction

/// Who a person or a body is in a form, where titles, brackets, signatures and order tell it.
@Suite("In which role somebody appears")
struct RoleTests {
  /// What the last of these labels asks, under one title.
  private func fact(_ labels: [String], under title: String = "Thông tin chung") -> String? {
    Analysis("Đơn đề nghị", [(title, labels)]).fact(labels.last ?? "")
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
    let labels = ["Tên tổ chức chủ trì", "Họ và tên nhà khoa học", "Số CCCD"]
    let unsigned = Analysis("Đơn", [("Đơn", labels)])
    #expect(unsigned.fact("Số CCCD") == "nha khoa hoc:person.identityNumber")
    let form = Analysis("Đơn", [("Đơn", labels + ["NHÀ KHOA HỌC (Ký, ghi rõ họ tên)"])])
    #expect(form.fact("Số CCCD") == "applicant:person.identityNumber")
    #expect(form.verdict("Họ và tên nhà khoa học") == .derivable)
  }

  @Test(
    "who does what one who applies does is he, whatever he is called",
    arguments: [
      "Chủ thể đề nghị mua điện", "Người nghỉ hưu có nguyện vọng đề nghị hưởng trợ cấp",
      "Nghệ nhân xin công nhận danh hiệu", "Vận động viên đăng ký thi đấu",
    ])
  func unnamedAsker(_ party: String) {
    let form = Analysis("Phiếu", [("I. " + party, ["Họ và tên", "Số CCCD"])])
    #expect(form.fact("Số CCCD") == "applicant:person.identityNumber")
    #expect(fact(["Họ tên " + party]) == "applicant:person.fullName")
    #expect(
      Analysis("Phiếu", [("Đơn", ["Họ tên " + party])]).verdict("Họ tên " + party) == .derivable)
  }

  @Test(
    "what is done to somebody, and what he does where another files, makes him nobody's applicant")
  func notAsking() {
    for party in ["Người bị xóa đăng ký thường trú", "Vận động viên được đề nghị khen thưởng"] {
      let form = Analysis(
        "Phiếu", [("Đơn", ["Họ tên con"]), (party, ["Họ và tên", "Số CCCD"])])
      #expect(form.fact("Số CCCD")?.hasPrefix("applicant:") == false)
    }
    let filed = Analysis(
      "Phiếu",
      [("Người nộp hồ sơ", ["Họ và tên"]), ("Nghệ nhân đăng ký", ["Họ và tên", "Số CCCD"])])
    #expect(filed.fact("Số CCCD") == "nghe nhan dang ki:person.identityNumber")
  }

  @Test("the first block is the applicant's where nobody is said to file and nobody could for him")
  func firstBlock() {
    let artisan = ("I. Thông tin nghệ nhân ưu tú", ["Họ và tên", "Số CCCD"])
    let school = ("II. Đơn vị sử dụng lao động", ["Tên đơn vị"])
    let guardian = ("II. Người giám hộ", ["Họ tên người giám hộ"])
    #expect(
      Analysis("Phiếu", [artisan, ("II. Cha", ["Họ tên cha"])]).fact("Số CCCD")
        == "applicant:person.identityNumber")
    for other in [school, guardian] {
      #expect(
        Analysis("Phiếu", [artisan, other]).fact("Số CCCD")
          == "nghe nhan uu tu:person.identityNumber")
    }
  }

  @Test("a body of any kind files where the first block is about it and nobody else is named")
  func filingBody() {
    let form = Analysis(
      "Phiếu", [("Thông tin người sử dụng lao động", ["Tên", "Mã số thuế", "Địa chỉ trụ sở"])])
    #expect(form.fact("Mã số thuế") == "applicantOrganization:organization.code")
  }

  @Test("what a contact is for says nothing of whose it is")
  func contactUse() {
    #expect(fact(["Email dùng để nhận hóa đơn"]) == "applicant:person.email")
    #expect(fact(["Điện thoại nhà hàng xóm"]) == nil)
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

  @Test("a body named by its kind alone is another than the one that files")
  func bodyByKind() {
    let labels = [
      "Tên tôi là", "Tổ chức hành nghề công chứng dự kiến hành nghề", "Địa chỉ trụ sở",
    ]
    #expect(
      fact(labels)
        == "to chuc hanh nghe cong chung du kien hanh nghe:organization.headOfficeAddress")
  }

  @Test("a holder whose birth or whose registration is asked may be a person")
  func personOrBody() {
    let form = Analysis(
      "Tách thửa",
      [("Đơn", ["Tên người sử dụng đất", "Năm sinh/ngày cấp đăng ký kinh doanh", "Địa chỉ"])])
    #expect(form.fact("Tên người sử dụng đất") == "applicant:person.fullName")
  }
}

@Suite("What a label asks beside other words")
struct BesideTests {
  @Test(
    "what is known of a paper, a question and a name",
    arguments: [
      ("Họ, chữ đệm và tên ghi trên giấy khai sinh", "applicant:person.fullName"),
      ("Họ, chữ đệm và tên khai sinh", "applicant:person.fullName"),
      ("Có thẻ BHYT không?", nil), ("Bản thân đã có mấy con", nil), ("Thời hạn hộ chiếu", nil),
      ("Con thứ mấy trong gia đình", nil), ("Xin cho cháu vào học lớp", "case:case.content"),
      ("Nay tôi ủy quyền cho (tên tổ chức trả thu nhập)", "representative:person.fullName"),
    ] as [(String, String?)])
  func label(_ label: String, _ expected: String?) {
    #expect(Analysis("Đơn đề nghị", [("Đơn", [label])]).fact(label) == expected)
  }
}
