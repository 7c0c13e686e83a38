import Testing

@testable import FormReduction

/// Which body a block is about, and which blocks are about somebody else than the one who files.
@Suite("Other people and bodies beside the one who files")
struct OtherBodyTests {
  private typealias Block = (title: String, labels: [String])

  /// What a label of the last block asks.
  private func fact(_ label: String, _ blocks: [Block], of title: String = "Đơn đề nghị") -> String?
  {
    Analysis(title, blocks.map { ($0.title, $0.labels) }).fact(label)
  }

  private let filer: Block = ("A. Người nộp hồ sơ", ["Họ và tên người nộp", "Số CCCD người nộp"])
  private let company: Block = ("B. Doanh nghiệp", ["Tên doanh nghiệp", "Mã số doanh nghiệp"])

  @Test("what a company sets up is another body than the company")
  func branch() {
    let branch: Block = ("C. Chi nhánh", ["Tên viết tắt", "Email"])
    let form = Analysis("Lập chi nhánh", [filer, company, branch].map { ($0.title, $0.labels) })
    #expect(form.fact("Mã số doanh nghiệp") == "applicantOrganization:organization.code")
    #expect(form.fact("Tên viết tắt") == "chi nhanh:organization.shortName")
    #expect(form.verdict("Tên viết tắt") == .keep)
  }

  @Test("a body that is planned has no record")
  func planned() {
    let form = Analysis(
      "Giấy đề nghị",
      [
        ("Người đề nghị", ["Họ và tên người đề nghị"]),
        ("1. Tên gọi", ["Tên gọi dự kiến của công ty luật"]),
        ("2. Trụ sở", ["Địa chỉ trụ sở"]),
      ])
    #expect(form.verdict("Tên gọi dự kiến của công ty luật") == .keep)
    #expect(form.verdict("Địa chỉ trụ sở") == .keep)
  }

  @Test("a registration is that of the body that files, not of one named in passing")
  func passing() {
    let own: Block = (
      "Tổ chức, doanh nghiệp đề nghị",
      ["Tên tổ chức", "Tên cơ quan chủ quản", "Mã số doanh nghiệp"]
    )
    #expect(fact("Mã số doanh nghiệp", [own]) == "applicantOrganization:organization.code")
  }

  @Test("a body that asks files, whatever its kind; one where somebody registers does not")
  func asks() {
    let center: Block = ("Trung tâm đề nghị cấp phép", ["Tên trung tâm", "Mã số thuế"])
    #expect(fact("Mã số thuế", [center]) == "applicantOrganization:organization.code")
    let school: Block = ("Đơn", ["Tôi tên là", "Tên trường đăng ký học", "Địa chỉ trường"])
    #expect(fact("Địa chỉ trường", [school])?.hasPrefix("applicantOrganization") == false)
  }

  @Test("numbered items behind a representative are again the company's")
  func itemsOfBody() {
    let block: Block = (
      "I. Tổ chức đề nghị",
      ["[01] Tên tổ chức", "[02] Người đại diện theo pháp luật", "[03] Địa chỉ", "[04] Điện thoại"]
    )
    #expect(fact("[03] Địa chỉ", [block]) == "applicantOrganization:organization.headOfficeAddress")
    #expect(fact("[04] Điện thoại", [block]) == "applicantOrganization:organization.phone")
  }

  @Test(
    "titles about somebody else",
    arguments: [
      "Người thân không còn khả năng lao động mà tôi đang nuôi dưỡng",
      "II. Phần thông tin dành cho người được trợ giúp pháp lý",
      "Phần khai đối với cá nhân hưởng chế độ ưu đãi",
      "Tờ khai – Phần II: Đối tượng được nhận nuôi",
      "Tôi đề nghị hòa giải tranh chấp đất với:", "III. Ứng cử viên",
    ])
  func otherPerson(_ title: String) {
    let asker: Block = ("Người làm đơn", ["Tôi tên là", "Số CCCD của tôi"])
    let fact = fact("Số định danh", [asker, (title, ["Họ và tên", "Số định danh"])])
    #expect(fact?.hasSuffix(":person.identityNumber") == true)
    #expect(fact?.hasPrefix("applicant:") == false, "\(fact ?? "")")
  }

  @Test("“Ông (bà)” once more is another than the one who has named himself")
  func secondName() {
    let block: Block = ("Đơn", ["Tôi tên là", "Sinh ngày", "của ông/bà", "Năm sinh"])
    #expect(fact("Năm sinh", [block]) == "applicant cua ong ba:person.birthYear")
  }

  @Test("whose relative somebody is, in brackets, is not who he is")
  func relativeInBrackets() {
    let owner: Block = ("Chủ hồ sơ (thân nhân liệt sĩ)", ["Họ và tên", "Số CCCD"])
    let martyr: Block = ("Liệt sĩ", ["Họ và tên liệt sĩ"])
    #expect(fact("Họ và tên liệt sĩ", [filer, owner, martyr]) == "deceased:person.fullName")
  }

  @Test("a role in brackets tells who files; so do both names of one person")
  func roles() {
    let parent: Block = ("Phụ huynh (người đề nghị)", ["Họ tên phụ huynh", "Số CCCD"])
    #expect(fact("Số CCCD", [parent]) == "applicant:person.identityNumber")
    #expect(
      fact("Họ tên chủ cơ sở/người khai báo", [("Đơn", ["Họ tên chủ cơ sở/người khai báo"])])
        == "applicant:person.fullName")
    #expect(
      fact("Họ tên chủ tàu (bên bán)", [filer, ("Đơn", ["Họ tên chủ tàu (bên bán)"])])
        == "transferor:person.fullName")
  }

  @Test("a sentence in which somebody commits himself asks nothing of him")
  func commitment() {
    let label = "Đại lý chịu trách nhiệm trước pháp luật về nội dung khai trên"
    #expect(fact(label, [("Đơn", [label])]) == "case:case.commitment")
  }

  @Test("the date at the end of an application, in one box")
  func date() {
    let labels = ["Tôi tên là", "Số CCCD", "Lý do", "Ngày … tháng … năm …", "Người làm đơn (ký)"]
    #expect(fact("Ngày … tháng … năm …", [("Đơn", labels)]) == "case:case.submissionDate")
  }

  @Test("an explanation in brackets does not make a question one about something new")
  func newInBrackets() {
    let label = "Quê quán (ghi theo đơn vị hành chính mới)"
    #expect(Analysis("Đơn", [("Đơn", [label])]).verdict(label) == .derivable)
    #expect(Analysis("Đơn", [("Đơn", ["Quê quán (mới)"])]).verdict("Quê quán (mới)") == .keep)
  }

  @Test("a second body is another where words more than its kind name it")
  func secondBody() {
    let own: Block = ("A. Doanh nghiệp đề nghị", ["Tên doanh nghiệp", "Mã số thuế"])
    let other: Block = ("B. Công ty nhận ủy thác", ["Tên", "Mã số thuế", "Địa chỉ"])
    #expect(
      fact("Địa chỉ", [own, other]) == "cong ti nhan uy thac:organization.headOfficeAddress")
  }

  @Test("who stands behind a name tells whether it is a company's")
  func companyByOrder() {
    let labels = ["Tên", "Địa chỉ", "Điện thoại", "Người đại diện theo pháp luật"]
    let block: Block = ("Tổ chức, cá nhân đề nghị", labels)
    #expect(fact("Địa chỉ", [block]) == "applicantOrganization:organization.headOfficeAddress")
    #expect(fact("Điện thoại", [block]) == "applicantOrganization:organization.phone")
  }

  @Test("what somebody is makes him the applicant only where nobody else files")
  func soleAsker() {
    let candidate: Block = ("Thông tin người dự thi", ["Họ và tên", "Số CCCD"])
    #expect(fact("Số CCCD", [candidate]) == "applicant:person.identityNumber")
    #expect(fact("Số CCCD", [filer, candidate]) == "nguoi du thi:person.identityNumber")
  }

  @Test("a bare name once more in one list, then a birth, is that of another")
  func lostHeading() {
    let labels = [
      "Họ, chữ đệm, tên người yêu cầu", "Nơi cư trú", "Giấy tờ tùy thân", "Dân tộc",
      "Họ, chữ đệm, tên", "Ngày sinh", "Quê quán",
    ]
    #expect(
      fact("Quê quán", [("Tờ khai", labels)], of: "Tờ khai đăng ký khai sinh")
        == "child:person.hometown")
  }

  @Test("the first telephone behind the head of a household is that of the one who asks")
  func firstContact() {
    let labels = ["Họ và tên", "Số CCCD", "Họ và tên chủ hộ", "Số điện thoại"]
    #expect(fact("Số điện thoại", [("Tờ khai", labels)]) == "applicant:person.phone")
  }

  @Test("of an association the account tells the name, the rest is for a reader")
  func association() {
    let form = Analysis(
      "Thông báo tổ chức giải",
      [("", ["TÊN LIÊN ĐOÀN, HIỆP HỘI THỂ THAO", "Địa chỉ trụ sở", "Nội dung"])])
    #expect(
      form.fact("TÊN LIÊN ĐOÀN, HIỆP HỘI THỂ THAO") == "applicantOrganization:organization.name")
    #expect(
      form.fields.first { $0.field.label == "Địa chỉ trụ sở" }?.finding?.confidence == .likely)
  }

  @Test("a certificate of birth in the registration of a birth is the child's")
  func birthCertificate() {
    let labels = ["Họ, chữ đệm, tên người yêu cầu", "Giấy tờ tùy thân", "Giấy khai sinh số"]
    let title = "Tờ khai ghi vào sổ việc khai sinh"
    #expect(
      fact("Giấy khai sinh số", [("Tờ khai", labels)], of: title)
        == "child:civilStatus.birthCertificateNumber")
  }

  @Test("a body behind a person who applies himself is not his")
  func bodyOfPerson() {
    let person: Block = ("A. Người đăng ký", ["Họ và tên người đăng ký"])
    let body: Block = ("C. Tổ chức nhận tập sự", ["Địa chỉ trụ sở"])
    #expect(fact("Địa chỉ trụ sở", [person, body])?.hasPrefix("applicantOrganization") == false)
  }

  @Test("a sentence over a list does not hide who applies; three boxes are one date of birth")
  func sentence() {
    let pupil: Block = (
      "ĐƠN PHÚC KHẢO", ["Họ và tên thí sinh", "Ngày", "tháng", "năm sinh", "Số CCCD"]
    )
    let wish: Block = ("Tôi xin được phúc khảo bài thi các môn sau", ["Môn thi"])
    #expect(fact("Số CCCD", [pupil, wish]) == "applicant:person.identityNumber")
    #expect(fact("tháng", [pupil, wish]) == "applicant:person.birthDate")
  }

  @Test("the body above the one that files, and its number, are not taken for one another")
  func above() {
    let block: Block = (
      "Đơn vị đề nghị",
      ["Cơ quan cấp trên trực tiếp", "Tên doanh nghiệp", "Mã số doanh nghiệp", "Thuộc tổ chức"]
    )
    let form = Analysis("Đơn đề nghị", [(block.title, block.labels)])
    #expect(form.fact("Cơ quan cấp trên trực tiếp")?.hasPrefix("applicantOrganization") == false)
    #expect(form.fact("Mã số doanh nghiệp") == "applicantOrganization:organization.code")
    #expect(form.fact("Thuộc tổ chức")?.hasPrefix("applicantOrganization") == false)
  }

  @Test("whoever acts for the one who applies is no representative of a company")
  func actsForHim() {
    let block: Block = ("Đại diện của người nộp đơn", ["Tên đầy đủ", "Điện thoại"])
    #expect(fact("Điện thoại", [company, block]) == "representative:person.phone")
  }

  @Test("the head of a branch is not the head of the company")
  func headOfBranch() {
    let block: Block = ("Người đứng đầu chi nhánh", ["Họ và tên", "Số định danh cá nhân"])
    #expect(
      fact("Số định danh cá nhân", [company, block])
        == "chi nhanh.legalRepresentative:person.identityNumber")
  }

  @Test("an owner who is said not to be the one who applies is another")
  func another() {
    let asker: Block = ("I. Người đề nghị", ["Họ và tên", "Số CCCD"])
    let forest: Block = ("II. Chủ rừng (nếu khác người đề nghị)", ["Họ và tên chủ rừng"])
    #expect(fact("Họ và tên chủ rừng", [asker, forest]) == "chu rung:person.fullName")
    let same: Block = ("II. Chủ rừng", ["Họ và tên chủ rừng"])
    #expect(fact("Họ và tên chủ rừng", [asker, same]) == "applicant:person.fullName")
  }

  @Test("who files for a company is a person, the columns of a list are nobody's outside it")
  func filesForCompany() {
    let block: Block = (
      "Thông tin về doanh nghiệp",
      ["Tên doanh nghiệp", "Người nộp hồ sơ của doanh nghiệp để liên hệ khi cần"]
    )
    #expect(fact(block.labels[1], [block]) == "applicant:person.fullName")
    var procedure = Procedure(
      "Đơn", [(company.title, company.labels), ("Tổ chức, đơn vị phối hợp", ["Mã số thuế"])])
    procedure.forms[0].sections[1].kind = .repeatingGroup
    #expect(Analysis(of: procedure).verdict("Mã số thuế") == .keep)
  }

  @Test(
    "the owner of a dossier goes by what he is in the application, a pupil whose parents file does not"
  )
  func ownerByOtherWords() {
    let filer: Block = ("Người nộp hồ sơ", ["Họ và tên người nộp", "Số CCCD người nộp"])
    let owner: Block = ("Chủ hồ sơ", ["Họ và tên chủ hồ sơ", "Ngày sinh", "Số CCCD chủ hồ sơ"])
    let candidate: Block = ("Phiếu đăng ký dự tuyển", ["Họ và tên thí sinh", "Ngày sinh"])
    #expect(fact("Họ và tên thí sinh", [filer, owner, candidate]) == "owner:person.fullName")
    let parents: Block = (
      "Phiếu đăng ký (dùng cho cha, mẹ hoặc người giám hộ)", ["Họ và tên thí sinh", "Ngày sinh"]
    )
    #expect(fact("Họ và tên thí sinh", [filer, owner, parents]) == "thi sinh:person.fullName")
  }

  @Test("the title of an application names what is asked for, not who asks")
  func topic() {
    let filer: Block = ("Người nộp hồ sơ", ["Họ và tên người nộp", "Số CCCD người nộp"])
    let title = "Tờ khai cấp sổ thuyền viên"
    #expect(fact("Quốc tịch", [filer, (title, ["Quốc tịch"])]) == "applicant:person.nationality")
    let about = "Phiếu thông tin của thuyền viên"
    #expect(fact("Quốc tịch", [filer, (about, ["Quốc tịch"])])?.hasPrefix("thuyen vien") == true)
  }

  @Test("who says that he stands for the company that he founds is its legal representative")
  func founder() {
    let asker: Block = ("Đơn", ["Tôi là (ghi họ tên)", "Ngày sinh", "Số định danh cá nhân"])
    let titles = [
      "Đăng ký công ty do tôi là người đại diện theo pháp luật với các nội dung sau",
      "6. Chủ sở hữu", "8. Người đại diện theo pháp luật",
    ]
    let blocks: [Block] =
      [asker, (titles[0], ["Tên công ty"]), (titles[1], ["Họ và tên chủ sở hữu"])]
      + [(titles[2], ["Quốc tịch"])]
    let title = "Giấy đề nghị đăng ký doanh nghiệp"
    #expect(fact("Quốc tịch", blocks, of: title) == "applicant:person.nationality")
    #expect(
      Analysis(title, blocks.map { ($0.title, $0.labels) }).verdict("Họ và tên chủ sở hữu")
        == .keep)
  }

  @Test("under a seal signs whoever stands for the company that was named")
  func seal() {
    let label = "Nhà đầu tư (Ký, ghi rõ họ tên, chức danh và đóng dấu)"
    #expect(
      fact(label, [company, ("Cam kết", [label])])
        == "applicantOrganization.legalRepresentative:person.fullName")
  }

  @Test(
    "who is new in somebody's place has long been somebody; what a company is to be called is new")
  func successor() {
    let block: Block = (
      "Người đại diện theo pháp luật sau khi thay đổi",
      ["Họ và tên", "Số định danh cá nhân", "Dân tộc"]
    )
    let name = "Tên doanh nghiệp sau khi thay đổi"
    let form = Analysis(
      "Thay đổi", [company, ("Thay đổi", [name]), block].map { ($0.title, $0.labels) })
    #expect(form.verdict("Họ và tên") == .keep)
    #expect(form.verdict("Dân tộc") == .derivable)
    #expect(form.verdict(name) == .keep)
  }

  @Test("who is the owner, or asks, says a title in brackets")
  func inBrackets() {
    let filer: Block = ("Người nộp hồ sơ", ["Họ và tên người nộp", "Số CCCD người nộp"])
    let patient: Block = ("Người bệnh (chủ hồ sơ)", ["Họ và tên người bệnh", "Ngày sinh"])
    #expect(fact("Họ và tên người bệnh", [filer, patient]) == "owner:person.fullName")
  }

  @Test("“Thông tin cá nhân” names nobody; who signs is who applies")
  func signer() {
    let form: [Block] = [
      ("A. Thông tin cá nhân", ["1. Họ, chữ đệm và tên của thí sinh", "Dân tộc"]),
      ("Cam đoan", ["Chữ ký của thí sinh (ghi rõ họ tên)"]),
    ]
    #expect(fact("Dân tộc", form, of: "Phiếu đăng ký dự thi") == "applicant:person.ethnicity")
  }
}
