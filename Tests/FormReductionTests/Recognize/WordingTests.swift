import Testing

@testable import FormReduction

@Suite("Folding of wordings")
struct WordingTests {
  @Test(
    "numbering, footnotes, capitals, marks and punctuation are folded",
    arguments: [
      ("2. Ngày, tháng, năm sinh (3)", "ngay thang nam sinh"),
      ("(14) Tình trạng hôn nhân:", "tinh trang hon nhan"),
      ("HỌ VÀ TÊN (*)", "ho va ten"),
      ("3.Nơi sinh", "noi sinh"),
      ("II. Thông tin bên nam", "thong tin ben nam"),
      ("Phần III — Thông tin chủ hồ sơ", "thong tin chu ho so"),
      ("a) Công vụ", "cong vu"),
      ("[10] Fax", "fax"), ("6a. Ngày cấp", "ngay cap"), ("7đ) Quốc gia", "quoc gia"),
      ("đ) Hộp thư", "hop thu"),
      ("Nơi thường trú3:", "noi thuong tru"),
      ("Đường Đinh Tiên Hoàng", "duong dinh tien hoang"),
      ("H¬ƯỞNG trợ cấp", "huong tro cap"),
      ("Lý do", "li do"),
    ])
  func folding(_ text: String, _ plain: String) {
    #expect(Wording(text).plainText() == plain)
  }

  @Test(
    "composed, decomposed and differently placed tones are the same words",
    arguments: [
      ("Hòa giải", "Hoà giải"), ("Ủy quyền", "Uỷ quyền"),
      ("Cộng hòa", "Co\u{302}\u{323}ng ho\u{300}a"),
    ])
  func sameWords(_ a: String, _ b: String) {
    #expect(Wording(a).words == Wording(b).words)
  }

  @Test(
    "keys fall into words",
    arguments: [
      ("NCT_TinhThanhPho_BenNu", "nct tinh thanh pho ben nu"),
      ("ownerIdIssuePlace", "owner id issue place"),
      ("identityNumber2", "identity number"), ("ChuHoSo_diaChi", "chu ho so dia chi"),
    ])
  func keys(_ key: String, _ words: String) {
    #expect(Wording(key: key).plainText() == words)
  }

  @Test(
    "words that differ by one mark are not taken for one another",
    arguments: [
      ("Nam", "Năm"), ("Họ", "Hồ"), ("Chủ", "Chữ"), ("Cấp", "Cập"),
    ])
  func differentWords(_ a: String, _ b: String) {
    #expect(Wording(a).words != Wording(b).words)
  }

  @Test("each composed letter of Vietnamese folds as its normal form does")
  func letters() throws {
    for value in Array(UInt32(0xC0)...0x1B0) + Array(UInt32(0x1EA0)...0x1EF9) {
      let letter = String(try #require(Unicode.Scalar(value)))
      // A letter before it that only normal form D takes apart sends the whole text the long way.
      let (short, long) = (Wording(phrase: "x\(letter)"), Wording(phrase: "x\(letter) ç").words)
      #expect(short.words.first == long.first, "\(letter)")
    }
    #expect(Wording(phrase: "Ậ").words == [.init(plain: "a", marked: "a\u{302}23", depth: 0)])
    #expect(Wording(phrase: "Đỡ").words == [.init(plain: "do", marked: "đo\u{31B}3", depth: 0)])
  }

  @Test("words in words, wherever they stand")
  func holds() {
    for words in ["du kien", "du", "kien", "ngay du kien", "", "y d"] {
      #expect("ngay du kien".holds(words), "\(words)")
    }
    for words in ["du kienn", "dukien", "ngay du kien khac", "z"] {
      #expect(!"ngay du kien".holds(words), "\(words)")
    }
    #expect(!"".holds("a") && "".holds(""))
  }

  @Test("of a hostile text only the beginning is read")
  func hostileLength() {
    let label = String(repeating: "tên ", count: 1_000_000)
    #expect((13_000...13_200).contains(Wording(label).words.count))
    #expect((13_000...13_200).contains(Wording(key: label).words.count))
    #expect(Wording(String(repeating: "tên ", count: 13_000)).words.count == 13_000)
  }
}

@Suite("Recognition")
struct RecognizerTests {
  private func fact(_ labels: [String], step: String = "Thông tin người nộp") -> String? {
    Analysis("Cấp giấy phép", [(step, labels)]).fields.last?.meaning.fact?.description
  }

  @Test(
    "wordings in all shapes",
    arguments: [
      ("Họ và tên", "person.fullName"), ("HO VA TEN", "person.fullName"),
      ("3. Họ, chữ đệm, tên (viết chữ in hoa):", "person.fullName"),
      ("Giói tính", "person.sex"), ("Trình trạng hôn nhân", "person.maritalStatus"),
      ("Số CCCD/CMND/Hộ chiếu", "person.identityNumber"),
      ("Số định danh cá nhân", "person.identityNumber"),
      ("Địa chỉ email (nếu có)", "person.email"), ("SĐT liên hệ", "person.phone"),
      ("Nơi ĐKHK thường trú", "person.permanentAddress"),
      ("Số sổ BHXH", "person.socialInsuranceNumber"),
      ("Số CCCD, ngày cấp, nơi cấp", "person.identityDocument"),
      ("Ngày cấp CCCD", "person.identityIssueDate"), ("Quốc tịch hiện nay", "person.nationality"),
    ])
  func attributes(_ label: String, _ attribute: String) {
    #expect(fact([label]) == "applicant:\(attribute)")
  }

  @Test(
    "what is only like it is not it",
    arguments: [
      "Tên tàu", "Tên tuyến đường", "Tổng diện tích sàn", "Ngày bắt đầu hoạt động",
      "Số thuyền viên",
      "Số lượng bản sao", "Nơi dự định đăng ký kết hôn", "Tên giấy tờ", "Số hóa đơn điện tử",
    ])
  func notRecognized(_ label: String) {
    #expect(fact([label]) == nil)
  }

  @Test(
    "near-exact matching never crosses words that differ in meaning by one letter or mark",
    arguments: [
      ("Tên khách", "person.otherName"), ("Nam sinh viên", "person.birthYear"),
      ("Cơ quan cập nhật", "person.identityIssuePlace"), ("Họ tên chứ hộ", "person.birthDate"),
      ("Ngày sinh hoạt", "person.birthDate"), ("Dân tốc", "person.religion"),
      ("Quê hương", "person.hometown"), ("Nơi sính", "person.sex"), ("Số máy", "person.phone"),
      ("Bình quân", "person.hometown"),
    ])
  func neverCrosses(_ label: String, _ attribute: String) {
    #expect(fact([label])?.hasSuffix(attribute) != true)
  }

  @Test(
    "one or two mistyped letters are read as meant",
    arguments: [
      ("Ngày tháng nam sinh", "person.birthDate"), ("Tình trang hôn nhân", "person.maritalStatus"),
      ("Số điện thoai", "person.phone"), ("Nơi thường trúu", "person.permanentAddress"),
      ("Quốc tich", "person.nationality"), ("Địa chỉ thư điẹn tử", "person.email"),
      ("So dien thoai lien he", "person.phone"),
      ("NOI DANG KY KHAI SINH", "person.birthRegistrationPlace"),
    ])
  func mistyped(_ label: String, _ attribute: String) {
    #expect(fact([label]) == "applicant:\(attribute)")
  }

  @Test("short words need context: the paper before them")
  func papers() {
    #expect(fact(["Số CCCD", "Ngày cấp"]) == "applicant:person.identityIssueDate")
    #expect(fact(["Giấy phép lái xe hạng", "Ngày cấp"]) == "applicant:licence.issueDate")
    #expect(fact(["Giấy báo tử", "Ngày cấp"]) == nil)
    #expect(fact(["Số CCCD", "cấp ngày", "tại"]) == "applicant:person.identityIssuePlace")
  }

  @Test("an address in several boxes")
  func address() {
    let analysis = Analysis(
      "Cấp giấy phép",
      [
        (
          "Người nộp",
          ["Quốc gia", "Tỉnh/Thành phố", "Phường/Xã", "Địa chỉ chi tiết", "Nơi sinh", "Tỉnh"]
        )
      ])
    #expect(
      analysis.fields.map { $0.meaning.attribute?.id } == [
        "person.residence.country", "person.residence.province", "person.residence.commune",
        "person.residence.street", "person.birthPlace", "person.birthPlace.province",
      ])
  }

  @Test("a name in three boxes")
  func name() {
    let analysis = Analysis("Cấp giấy phép", [("Người nộp", ["Họ", "Chữ đệm", "Tên"])])
    #expect(Set(analysis.fields.map { $0.meaning.attribute?.id }) == ["person.fullName"])
    #expect(analysis.reduction.repeated == 0)
  }

  @Test("the nearest heading, the label, the key and the order tell whose it is")
  func subjects() {
    var procedure = Procedure(
      "Cấp giấy phép",
      [
        ("Thông tin người nộp", ["Họ và tên", "Họ và tên cha", "Năm sinh"]),
        ("Thông tin chủ hồ sơ", ["Ngày sinh", "Ngày sinh người được ủy quyền"]),
        ("Đơn đề nghị", ["Tôi tên là", "Điện thoại"]),
      ])
    procedure.forms[0].fields[6].key = "nguoiNopDienThoai"
    let analysis = Analysis(of: procedure)
    #expect(
      analysis.fields.map(\.meaning.subject.name) == [
        "applicant", "father", "father", "owner", "representative", "owner", "applicant",
      ])
  }

  @Test(
    "new information is never derivable",
    arguments: [
      "Họ và tên mới", "Nơi thường trú dự kiến", "Dân tộc sau khi thay đổi",
    ])
  func newInformation(_ label: String) {
    let analysis = Analysis("Thay đổi hộ tịch", [("Người nộp", ["Họ và tên", label])])
    #expect(analysis.verdict(label) == .keep)
  }

  @Test("people in a repeating group are nobody outside it")
  func repeatingGroup() {
    var procedure = Procedure(
      "Cấp giấy phép",
      [
        ("Người nộp", ["Họ và tên"]),
        ("Danh sách thành viên", ["Họ và tên", "Số CCCD", "Ngày sinh"]),
      ])
    procedure.forms[0].sections[1].kind = .repeatingGroup
    for index in 1...3 { procedure.forms[0].fields[index].group = 1 }
    let analysis = Analysis(of: procedure)
    #expect(analysis.verdicts == [.derivable, .keep, .keep, .derivable])
    #expect(analysis.fields[1].meaning.subject.name == "danh sach thanh vien")
  }

  @Test(
    "of a sentence its end is what is asked, of two languages the first",
    arguments: [
      (
        "Tôi xin cam đoan những lời khai trên là đúng. Làm tại", "case:case.submissionPlace"
      ),
      ("Làm tại/ Done at", "case:case.submissionPlace"), ("Nam (Nữ)", "applicant:person.sex"),
      ("Tên cá nhân đề nghị cấp giấy phép", "applicant:person.fullName"),
      ("V/v đề nghị cấp giấy phép vận chuyển: Kính gửi", "case:case.receivingAgency"),
      ("Tôi làm đơn này đề nghị cho thuê nhà với lý do", "case:case.reason"),
      (
        "(Tên tổ chức) xin cam kết hoạt động đúng lĩnh vực và phạm vi được cấp phép",
        "case:case.commitment"
      ),
    ])
  func tails(_ label: String, _ expected: String) {
    #expect(fact([label]) == expected)
  }
}
