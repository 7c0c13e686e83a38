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
        "ngan hang:organization.headOfficeAddress"
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
}
