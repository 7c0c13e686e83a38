import Testing

@testable import FormReduction

/// What only the place of a question tells: the next person of a list, who a block returns to, whose paper and
/// which date.
@Suite("What the order of fields tells")
struct OrderTests {
  /// What a label asks in a form of blocks; with several of these labels, what the last one asks.
  private func fact(
    _ label: String, _ blocks: [(String, [String])], of title: String = "Đơn đề nghị"
  )
    -> String?
  {
    Analysis(title, blocks).fact(label)
  }

  private let filer = (
    "Người nộp hồ sơ", ["Họ và tên người nộp", "Ngày sinh", "Số CCCD người nộp"]
  )
  private let owner = ("Chủ hồ sơ", ["Họ và tên chủ hồ sơ", "Ngày sinh", "Số CCCD chủ hồ sơ"])

  @Test("whose relative the one who asks is, unless that is asked next")
  func relatives() {
    let pupil = "Là phụ huynh (hoặc người giám hộ) của học sinh"
    let form = Analysis("Đơn xin chuyển trường", [("Đơn", ["Tôi tên là", pupil, "Dân tộc"])])
    #expect(form.fact(pupil) == "hoc sinh:person.fullName")
    #expect(form.fact("Dân tộc") == "hoc sinh:person.ethnicity")
    let both = Analysis("Đơn", [("Đơn", ["Tôi tên là", pupil, "Họ và tên học sinh"])])
    #expect(both.fact(pupil) == "applicant:person.relationship")
    #expect(both.fact("Họ và tên học sinh") == "hoc sinh:person.fullName")
  }

  @Test("“Bà” under a title of its own is another than “Ông” before her")
  func couple() {
    let form = Analysis(
      "Đơn xin nhận con nuôi",
      [
        ("1. Người nhận con nuôi — Ông", ["Họ, chữ đệm, tên"]),
        ("Bà", ["Họ, chữ đệm, tên (bà)", "Nghề nghiệp"]),
      ])
    let he = form.fields[0].meaning.subject
    let she = form.fields[2].meaning.subject
    #expect(he != she && she != .applicant)
  }

  @Test("names once more in a list, each with a number, are those of other people")
  func members() {
    let labels = [
      "Họ và tên người viết đơn", "Số CCCD", "Nghề nghiệp", "Nơi ở hiện tại", "1. Họ và tên",
      "CCCD số", "2. Họ và tên", "Số định danh cá nhân",
    ]
    let form = Analysis("Đơn đăng ký mua nhà", [("Đơn", labels)])
    let people = [0, 4, 6].map { form.fields[$0].meaning.subject }
    #expect(Set(people).count == 3 && people[0] == .applicant)
    #expect(form.fields[7].meaning.subject == people[2])
  }

  @Test("a name with a passport and no Vietnamese number is not that of the filer, who has one")
  func foreigner() {
    let form = Analysis(
      "Cấp thẻ tạm trú",
      [filer, ("Tờ khai", ["Họ tên", "Giới tính", "Hộ chiếu số", "Quốc tịch"])])
    #expect(form.fact("Giới tính")?.hasPrefix("applicant:") == false)
    #expect(form.verdict("Quốc tịch") == .keep)
    let same = Analysis(
      "Đơn", [filer, ("Tờ khai", ["Họ tên", "Giới tính", "Số CCCD", "Hộ chiếu số"])])
    #expect(same.fact("Giới tính") == "applicant:person.sex")
  }

  @Test("behind the marks of items the telephone is again that of the person of the block")
  func bullets() {
    let form = Analysis(
      "Cấp giấy phép xây dựng",
      [
        filer, owner,
        (
          "Đơn",
          [
            "- Tên chủ đầu tư (tên chủ hộ)", "- Người đại diện", "Chức vụ", "- Địa chỉ liên hệ",
            "- Số điện thoại",
          ]
        ),
      ])
    #expect(form.fact("- Số điện thoại") == "owner:person.phone")
  }

  @Test(
    "date and place behind the number of a paper are the paper's; behind a bare number, nobody's")
  func papers() {
    let company = (
      "Đơn", ["Tên doanh nghiệp", "Giấy chứng nhận đăng ký doanh nghiệp số", "ngày", "của"]
    )
    #expect(fact("ngày", [company]) == "applicantOrganization:organization.registrationDate")
    #expect(fact("của", [company]) == "applicantOrganization:organization.registrationPlace")
    let ground = ("Căn cứ", ["Bản án/Quyết định", "Số", "do (cơ quan)", "cấp ngày"])
    #expect(fact("cấp ngày", [filer, ground])?.hasSuffix("identityIssueDate") != true)
  }

  @Test("the class behind the number of a licence is that of the licence he has")
  func licence() {
    let labels = ["Tôi là", "Số CCCD", "Đã có giấy phép lái xe số", "hạng", "Đề nghị cấp hạng"]
    let form = Analysis("Đơn đề nghị học, sát hạch để cấp giấy phép lái xe", [("Đơn", labels)])
    #expect(form.verdict("hạng") == .derivable)
  }

  @Test("what somebody was and did is not what is true of him today")
  func history() {
    var procedure = Procedure(
      "Lý lịch", [filer, ("Quá trình cư trú", ["Từ năm", "Nơi cư trú"])])
    #expect(Analysis(of: procedure).verdict("Nơi cư trú") == .derivable)
    procedure.forms[0].sections[1].kind = .repeatingGroup
    let form = Analysis(of: procedure)
    #expect(form.last("Nơi cư trú")?.meaning.subject == .applicant)
    #expect(form.verdict("Nơi cư trú") == .keep)
  }

  @Test(
    "where and when an application was made, by its place",
    arguments: ["Đăng ký tại", "…………, (Tỉnh/Thành phố)", "Đơn lập tại"])
  func madeAt(_ label: String) {
    let labels = [
      "Kính gửi", "Tôi tên là", "Ngày sinh", "Số CCCD", "Dân tộc", "Lý do", "Nội dung", label,
      "ngày",
      "tháng", "năm",
    ]
    #expect(fact(label, [("Đơn", labels)]) == "case:case.submissionPlace")
  }

  @Test("the agency that a step is there to choose is no question that the portal could answer")
  func agency() {
    let choose = "Chọn cơ quan đăng ký kinh doanh cấp xã"
    let form = Analysis("Đơn", [("Hình thức đăng ký", [choose]), filer])
    #expect(form.last(choose)?.meaning.attribute == .receivingAgency)
    #expect(form.verdict(choose) == .keep)
  }
}
