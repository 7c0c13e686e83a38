/// The built-in wordings, in the notation that a province writes too.
///
/// Words are given with all their marks; recognition finds them without marks, in capitals,
/// composed or decomposed, with punctuation in between. `*` at the end takes whatever follows.
/// Where nothing else is said the wordings are those of portal forms and printed application forms.
let vietnamLexiconText = #"""
  # ---------------------------------------------------------------- attributes of a person
  wording person.fullName
    words họ và tên; họ tên; tên cá nhân; họ, chữ đệm, tên; họ, chữ đệm và tên; họ và tên khai sinh; họ tên khai sinh; tên đầy đủ; họ tên đầy đủ; họ và tên đầy đủ; họ, tên; họ tên thật; họ và chữ đệm và tên; họ, tên đệm, tên; họ và tên đệm; họ tên chữ đệm; họ và chữ đệm tên; full name; fullname; họ chữ lót tên; họ, chữ lót và tên; họ, đệm, tên; danh tính; ông bà; tên ông bà; tên thật; họ, tên đệm và tên; họ, tên lót và tên; họ lót và tên; họ tên theo giấy khai sinh; tên khai sinh; quý danh; full legal name; họ, chữ đệm và tên khai sinh; họ, chữ đệm, tên khai sinh; họ và tên khai sinh đầy đủ; họ chữ đệm và tên theo giấy khai sinh; họ, chữ đệm và tên thật; họ chữ đệm tên theo giấy khai sinh; họ chữ đệm tên đầy đủ; họ chữ đệm và tên đầy đủ; họ tên đệm tên khai sinh; họ tên đệm tên theo giấy khai sinh; họ tên đệm tên đầy đủ; họ tên đệm và tên khai sinh; họ tên đệm và tên theo giấy khai sinh; họ tên đệm và tên đầy đủ; họ đệm tên khai sinh; họ đệm tên theo giấy khai sinh; họ đệm tên đầy đủ; họ đệm và tên; họ đệm và tên khai sinh; họ đệm và tên theo giấy khai sinh; họ đệm và tên đầy đủ; họ chữ lót tên khai sinh; họ chữ lót tên theo giấy khai sinh; họ chữ lót tên đầy đủ; họ chữ lót và tên khai sinh; họ chữ lót và tên theo giấy khai sinh; họ chữ lót và tên đầy đủ; họ và chữ đệm tên khai sinh; họ và chữ đệm tên theo giấy khai sinh; họ và chữ đệm tên đầy đủ; họ và chữ đệm và tên khai sinh; họ và chữ đệm và tên theo giấy khai sinh; họ và chữ đệm và tên đầy đủ; họ và tên đệm tên; họ và tên đệm tên khai sinh; họ và tên đệm tên theo giấy khai sinh; họ và tên đệm tên đầy đủ; họ và tên đệm và tên; họ và tên đệm và tên khai sinh; họ và tên đệm và tên theo giấy khai sinh; họ và tên đệm và tên đầy đủ; họ và đệm tên; họ và đệm tên khai sinh; họ và đệm tên theo giấy khai sinh; họ và đệm tên đầy đủ; họ và đệm và tên; họ và đệm và tên khai sinh; họ và đệm và tên theo giấy khai sinh; họ và đệm và tên đầy đủ; họ và chữ lót tên; họ và chữ lót tên khai sinh; họ và chữ lót tên theo giấy khai sinh; họ và chữ lót tên đầy đủ; họ và chữ lót và tên; họ và chữ lót và tên khai sinh; họ và chữ lót và tên theo giấy khai sinh; họ và chữ lót và tên đầy đủ; họ và tên theo giấy khai sinh; họ và tên trong giấy khai sinh; họ và tên theo căn cước; họ và tên theo CCCD; họ và tên trên CCCD; họ tên trong giấy khai sinh; họ tên theo căn cước; họ tên theo CCCD; họ tên trên CCCD
    keys fullname; hoten; hovaten; hoTen; ho ten; ho va ten; ho chu dem ten; full name
  wording person.fullName
    role part
    words chữ đệm; tên đệm; chữ lót; họ đệm; họ và chữ đệm; tên gọi; tên đệm và tên; chữ đệm và tên; tên lót; tên lót và tên; first name; given name; given names; middle name
  wording person.otherName
    words tên gọi khác; họ tên khác; tên khác; bí danh; tên thường gọi; họ và tên gọi khác; họ tên thường gọi; bí danh tên gọi khác; other name; họ, chữ đệm và tên gọi khác; họ và tên gọi khác; họ, chữ đệm, tên gọi khác; tên khác nếu có; họ tên gọi khác; tên gọi khác nếu có; biệt danh; tên thường dùng; họ tên thường dùng; họ và tên thường dùng; tên gọi khác của; họ, chữ đệm và tên thường dùng; họ, chữ đệm, tên thường dùng; họ và tên thường gọi; họ, chữ đệm và tên thường gọi; họ, chữ đệm, tên thường gọi; họ, chữ đệm và tên khác; họ chữ đệm tên khác; họ tên đệm tên khác; họ tên đệm tên gọi khác; họ tên đệm tên thường gọi; họ tên đệm tên thường dùng; họ tên đệm và tên khác; họ tên đệm và tên gọi khác; họ tên đệm và tên thường gọi; họ tên đệm và tên thường dùng
  wording person.birthDate
    words ngày sinh; ngày tháng năm sinh; ngày, tháng, năm sinh; sinh ngày; sinh ngày tháng năm; ngày tháng năm sinh ghi bằng số; năm tháng ngày sinh; ngày, tháng năm sinh; ngày tháng năm sinh dd mm yyyy; ngày/tháng/năm sinh; date of birth; birth date; birthday; sinh vào ngày; tháng năm sinh; ngày sinh dd mm yyyy; ngày tháng năm sinh dương lịch; năm sinh ngày tháng; sinh năm ngày tháng; DOB
    keys birthday; birth date; dob; ngaysinh; date of birth
  wording person.birthYear
    words năm sinh; sinh năm; year of birth
    keys namsinh; birth year
  wording person.age
    words tuổi; độ tuổi; số tuổi
  wording person.sex
    words giới tính; nam/nữ; nam nữ; phái; giới; sex; gender; giới tính nam nữ; nam hay nữ; giới tính khi sinh; giới tính ghi nam nữ; nữ đánh dấu X nếu là nữ; đánh dấu X nếu là nữ; nếu là nữ; nam đánh dấu X nếu là nam; là nữ; là nam; giới tính nữ; giới tính nam; nam (nữ)
    keys gender; sex; gioitinh
  wording person.birthPlace
    role place
    words nơi sinh; sinh tại; sinh ở; place of birth; nơi sinh ghi rõ; nơi sinh tỉnh thành phố; nơi sinh theo giấy khai sinh; địa danh nơi sinh; nơi sinh ghi tỉnh thành phố
  wording person.birthRegistrationPlace
    role place
    opens birthCertificate
    words nơi đăng ký khai sinh; đăng ký khai sinh tại; đã đăng ký khai sinh tại; nơi ĐKKS; nơi đăng kí khai sinh; nơi cấp giấy khai sinh lần đầu; đã được đăng ký khai sinh tại; được đăng ký khai sinh tại; đã được đăng ký khai sinh ở
  wording person.hometown
    role place
    words quê quán; quê quan; nguyên quán; quê; quê gốc; hometown; sinh quán; nguyên quán quê quán
    keys quequan; nguyenquan
  wording person.ethnicity
    words dân tộc; thành phần dân tộc; ethnicity; ethnic group; là người dân tộc; người dân tộc
    keys dantoc
  wording person.religion
    words tôn giáo; đạo; religion
    keys tongiao
  wording person.nationality
    words quốc tịch; quốc tịch hiện nay; quốc tịch hiện tại; nationality; mang quốc tịch; công dân nước; quốc tịch khi sinh; quốc tịch hiện có
    keys quoctich; nationality
  wording person.bloodType
    words nhóm máu
  wording person.maritalStatus
    words tình trạng hôn nhân; tình trạng hôn nhân hiện tại; tình trạng hôn nhân hiện nay; marital status; hôn nhân; tình trạng hôn nhân độc thân đã kết hôn
    keys tinhtranghonnhan
  wording person.householdHeadRelation
    words quan hệ với chủ hộ; mối quan hệ với chủ hộ; quan hệ chủ hộ; relationship with household head; relationship to household head; quan hệ của người kê khai với chủ hộ; là gì của chủ hộ; mối quan hệ chủ hộ; quan hệ của thành viên với chủ hộ; quan hệ với người đứng đầu hộ
  wording person.deathDate
    words ngày chết; ngày mất; ngày từ trần; chết ngày; mất ngày; từ trần ngày; đã chết ngày; ngày tháng năm chết; ngày tháng năm mất; ngày, tháng, năm chết; chết; mất; từ trần; đã chết; hy sinh ngày; ngày hy sinh; ngày tử vong; đã chết vào lúc; ngày tháng năm hy sinh; ngày, tháng, năm hy sinh; hy sinh ngày tháng năm; ngày tháng năm từ trần; ngày, tháng, năm từ trần; ngày tháng năm tử vong; đã hy sinh ngày; chết vào lúc; thời điểm chết; thời điểm từ trần; ngày tháng năm đã chết; từ trần vào ngày; mất vào ngày; ngày qua đời; tử vong ngày; chết hồi; ngày giờ chết; đã từ trần ngày; đã mất ngày; từ trần vào lúc; đã từ trần vào ngày; ngày tháng năm đã mất; đã mất vào ngày
    keys ngaymat; ngaychet
  wording person.occupation
    words nghề nghiệp; nghề nghiệp hiện nay; nghề nghiệp hiện tại; công việc; công việc hiện nay; nghề nghiệp công việc; occupation; công việc đang làm; nghề nghiệp việc làm; công việc hiện tại; hiện nay làm gì; hiện làm gì; làm gì ở đâu; hiện nay làm gì ở đâu; nghề; ngành nghề hiện nay; công việc chính; nghề nghiệp chính; nghề nghiệp trước khi nghỉ hưu; nghề nghiệp bản thân; việc làm hiện nay; công việc đang đảm nhận; nghề nghiệp của; hiện làm nghề; hiện nay làm nghề
    keys nghenghiep; occupation
  wording person.workplace
    words nơi làm việc; đơn vị công tác; cơ quan công tác; nơi công tác; cơ quan đơn vị công tác; địa chỉ nơi làm việc; địa chỉ cơ quan; workplace; cơ quan làm việc; nơi học tập làm việc; nơi làm việc hiện tại; tên cơ quan công tác; công tác tại; đang công tác tại; nơi làm việc học tập; tên cơ quan đang công tác; đơn vị đang công tác; nơi công tác hiện nay; đơn vị công tác hiện nay; cơ quan đơn vị đang công tác; làm việc tại; đang làm việc tại; hiện công tác tại; hiện đang công tác tại; hiện đang làm việc tại; cơ quan nơi làm việc; tên đơn vị công tác; đơn vị công tác hiện tại; cơ quan công tác hiện nay; tên cơ quan làm việc; nơi công tác hiện tại; nơi làm việc hiện nay; cơ quan tổ chức nơi làm việc; chỗ làm việc; tổ chức công tác; tổ chức công tác hiện nay; tổ chức đang công tác; tổ chức đang công tác hiện nay; tổ chức làm việc; tổ chức làm việc hiện nay; tổ chức đang làm việc; tổ chức đang làm việc hiện nay; cơ quan đang công tác; cơ quan đang công tác hiện nay; cơ quan làm việc hiện nay; cơ quan đang làm việc; cơ quan đang làm việc hiện nay; đơn vị đang công tác hiện nay; đơn vị làm việc; đơn vị làm việc hiện nay; đơn vị đang làm việc; đơn vị đang làm việc hiện nay; tên tổ chức công tác; tên tổ chức công tác hiện nay; tên tổ chức đang công tác; tên tổ chức đang công tác hiện nay; tên tổ chức làm việc; tên tổ chức làm việc hiện nay; tên tổ chức đang làm việc; tên tổ chức đang làm việc hiện nay; tên cơ quan công tác hiện nay; tên cơ quan đang công tác hiện nay; tên cơ quan làm việc hiện nay; tên cơ quan đang làm việc; tên cơ quan đang làm việc hiện nay; tên đơn vị công tác hiện nay; tên đơn vị đang công tác; tên đơn vị đang công tác hiện nay; tên đơn vị làm việc; tên đơn vị làm việc hiện nay; tên đơn vị đang làm việc; tên đơn vị đang làm việc hiện nay; tên doanh nghiệp công tác; tên doanh nghiệp công tác hiện nay; tên doanh nghiệp đang công tác; tên doanh nghiệp đang công tác hiện nay; tên doanh nghiệp làm việc; tên doanh nghiệp làm việc hiện nay; tên doanh nghiệp đang làm việc; tên doanh nghiệp đang làm việc hiện nay; tên công ty công tác; tên công ty công tác hiện nay; tên công ty đang công tác; tên công ty đang công tác hiện nay; tên công ty làm việc; tên công ty làm việc hiện nay; tên công ty đang làm việc; tên công ty đang làm việc hiện nay; công ty công tác; công ty công tác hiện nay; công ty đang công tác; công ty đang công tác hiện nay; công ty làm việc; công ty làm việc hiện nay; công ty đang làm việc; công ty đang làm việc hiện nay; doanh nghiệp công tác; doanh nghiệp công tác hiện nay; doanh nghiệp đang công tác; doanh nghiệp đang công tác hiện nay; doanh nghiệp làm việc; doanh nghiệp làm việc hiện nay; doanh nghiệp đang làm việc; doanh nghiệp đang làm việc hiện nay
  wording person.position
    words chức vụ; vị trí làm việc; vị trí công việc; vị trí công tác; chức danh; chức vụ chức danh; cấp bậc; chức vụ nghề nghiệp; position; cấp bậc chức vụ; chức vụ hiện nay; chức vụ hiện tại; chức danh chức vụ; chức vụ công tác; chức danh nghề nghiệp; vị trí chuyên môn; vị trí việc làm; chức vụ quân hàm; cấp bậc quân hàm; quân hàm; chức danh chuyên môn; chức vụ đơn vị công tác; chức vụ tại cơ sở; chức danh khoa học; chức danh nghề nghiệp hiện nay; chức danh khoa học chức vụ
    keys chucvu; position; chucdanh
  wording person.educationLevel
    words trình độ học vấn; trình độ văn hóa; trình độ chuyên môn; trình độ đào tạo; học vấn; trình độ; trình độ giáo dục phổ thông; trình độ chuyên môn kỹ thuật; văn hóa; học vị; bằng cấp; văn bằng chuyên môn; trình độ chuyên môn nghiệp vụ; trình độ học vấn cao nhất; trình độ giáo dục; trình độ văn hóa phổ thông; trình độ học vấn chuyên môn; học hàm; học hàm học vị; trình độ học vấn phổ thông; trình độ nghiệp vụ; bằng cấp chuyên môn; trình độ văn hóa học vấn; trình độ chuyên môn được đào tạo; trình độ chuyên môn cao nhất; đã tốt nghiệp; trình độ chuyên ngành đào tạo; trình độ chuyên ngành; trình độ và chuyên ngành đào tạo; trình độ ngành đào tạo
  wording person.socialInsuranceNumber
    words số sổ BHXH; mã số BHXH; số bảo hiểm xã hội; mã số bảo hiểm xã hội; số sổ bảo hiểm xã hội; sổ BHXH số; sổ bảo hiểm xã hội số; mã BHXH; số BHXH; số định danh BHXH; sổ BHXH; bảo hiểm xã hội số; mã số BHXH đã cấp; số sổ bảo hiểm; mã số bảo hiểm xã hội đã được cấp; mã số BHXH đã được cấp; số sổ BHXH đã được cấp
    keys mabhxh; sobhxh
  wording person.healthInsuranceNumber
    words số thẻ BHYT; mã thẻ BHYT; mã số BHYT; số thẻ bảo hiểm y tế; mã thẻ bảo hiểm y tế; thẻ BHYT số; mã số thẻ BHYT; mã số bảo hiểm y tế; số bảo hiểm y tế; thẻ bảo hiểm y tế số; số BHYT; mã số thẻ bảo hiểm y tế; thẻ BHYT; mã số thẻ BHYT đã cấp; số thẻ BHYT hiện có; thẻ bảo hiểm y tế
  wording person.portrait
    words ảnh chân dung; ảnh thẻ; ảnh 3x4; ảnh 4x6
  wording person.bankAccount
    words số tài khoản *; số tài khoản; số tài khoản ngân hàng; tài khoản số; tài khoản ngân hàng; số TK; STK; tài khoản; số tài khoản cá nhân; tài khoản cá nhân; bank account; số tài khoản ATM; số hiệu tài khoản; tài khoản thanh toán; tài khoản tiền gửi; tài khoản nhận tiền; tài khoản nhận trợ cấp; số tài khoản tiền gửi; tên chủ tài khoản; chủ tài khoản; họ tên chủ tài khoản; họ và tên chủ tài khoản; tên tài khoản; người thụ hưởng tài khoản
    keys bankaccount; sotaikhoan
  wording person.relationship
    words quan hệ với *; mối quan hệ với *; quan hệ *; mối quan hệ *; là gì của *; có quan hệ là *; với tư cách là; tư cách *; nộp hồ sơ với tư cách *; quan hệ của *; quan hệ với chủ hộ kinh doanh; mối quan hệ với chủ hộ kinh doanh; quan hệ với chủ hộ nơi chuyển đến; quan hệ với người nộp; quan hệ với người đứng tên; có quan hệ với *; quan hệ gia đình với *; quan hệ thế nào với *; quan hệ nhân thân với *; mối liên hệ với *; quan hệ họ hàng với *; tôi là ghi quan hệ *; tôi là ghi quan hệ; tôi là ghi rõ quan hệ *; là ghi quan hệ *; là ghi rõ quan hệ *; là quan hệ *; là (quan hệ) *
    keys quanhe; relationship; moiqh

  # the key alone tells little more than the label
  generic phone
    person person.phone
    organization organization.phone
    words số điện thoại; điện thoại; số ĐT; ĐT; SĐT; điện thoại liên hệ; số điện thoại liên hệ; điện thoại di động; số điện thoại di động; điện thoại liên lạc; số điện thoại liên lạc; di động; số di động; ĐTDĐ; điện thoại cố định; số điện thoại cố định; điện thoại nhà riêng; điện thoại cơ quan; hotline; phone; phone number; telephone; mobile; tel; số điện thoại cá nhân; điện thoại cá nhân; số máy điện thoại; số phone; số liên lạc; số liên hệ; ĐT liên hệ; ĐTDĐ cá nhân; điện thoại di động cá nhân; di động cá nhân; số điện thoại liên hệ khi cần; điện thoại liên hệ khi cần; điện thoại khi cần liên hệ; điện thoại (nếu có); số ĐTDĐ; số ĐT di động; ĐT di động; số ĐT liên hệ; số ĐT liên lạc; ĐT liên lạc; SĐT liên hệ; số điện thoại nhà riêng; số điện thoại cơ quan; số đt cố định; điện thoại bàn; số điện thoại bàn; số điện thoại nhận thông báo; số điện thoại zalo; zalo; số điện thoại đăng ký; số điện thoại chính chủ; số điện thoại thường dùng; điện thoại nhà; điện thoại DĐ; DĐ; số ĐT cá nhân; số điện thoại của tổ chức; điện thoại doanh nghiệp; số điện thoại doanh nghiệp; số điện thoại đơn vị; điện thoại đơn vị; mobile phone; contact phone; phone no; cell phone; số điện thoại hiện tại; số điện thoại đang sử dụng; số điện thoại liên hệ trực tiếp; số điện thoại liên hệ (nếu có); số điện thoại để báo tin; điện thoại báo tin; số điện thoại báo tin; số điện thoại nhận OTP; số điện thoại nhận tin nhắn; số điện thoại nhận kết quả; ĐT cố định; ĐT bàn; ĐT nhà riêng; ĐT cơ quan; điện thoại riêng; điện thoại NR; điện thoại CQ; số điện thoại đăng ký VNeID; điện thoại người nộp; số điện thoại liên hệ nhận kết quả; điện thoại nhận kết quả; điện thoại thường trực; số điện thoại thường trực; đường dây nóng; số điện thoại cầm tay; điện thoại cầm tay; số ĐTDĐ liên hệ; số điện thoại liên hệ chính; điện thoại trụ sở; số máy liên hệ; số máy liên lạc; số máy điện thoại liên hệ
    keys phone number; phone; sdt; dienthoai; sodienthoai; mobile; tel; dien thoai; so dt
  generic email
    person person.email
    organization organization.email
    words email; e-mail; thư điện tử; địa chỉ email; địa chỉ thư điện tử; hộp thư điện tử; email liên hệ; hộp thư; địa chỉ e-mail; thư điện tử email; địa chỉ hộp thư điện tử; mail; địa chỉ mail; địa chỉ thư điện tử email; email nhận thông báo; hòm thư; hòm thư điện tử; hòm thư email; địa chỉ hòm thư; địa chỉ hòm thư điện tử; email cá nhân; email liên lạc; địa chỉ email liên hệ; gmail; hộp thư email; thư điện tử liên hệ; địa chỉ gmail; tài khoản email; email của tổ chức; email của doanh nghiệp; email doanh nghiệp; email đơn vị; email nhận thông tin; email nhận kết quả; email liên hệ nhận thông báo; email nhận phản hồi; địa chỉ email nhận thông báo; địa chỉ email nhận kết quả; email đăng ký; email người nộp; email công vụ; email nhận hóa đơn; thư điện tử nhận kết quả; địa chỉ email nhận bản điện tử; hòm thư liên hệ; email nhận kết quả điện tử; địa chỉ email cá nhân
    keys email; mail
  generic fax
    person person.fax
    organization organization.fax
    words fax; số fax; số máy fax
    keys fax
  generic website
    person person.website
    organization organization.website
    words website; trang web; trang thông tin điện tử; web; địa chỉ website; trang tin điện tử; địa chỉ trang web; cổng thông tin điện tử; địa chỉ trang thông tin điện tử; trang web chính thức; fanpage
    keys website
  wording person.taxCode
    words mã số thuế cá nhân; MST cá nhân; mã số thuế thu nhập cá nhân; mã số thuế TNCN; MST TNCN
  generic taxCode
    person person.taxCode
    organization organization.code
    words mã số thuế; MST; tax code; mã thuế; số thuế; mã số thuế nếu có
    keys tax code; mst; masothue
  generic name
    person person.fullName
    organization organization.name
    words tên; tên gọi; tên đầy đủ; name; tên chính thức
    keys name; ten
  generic familyName
    words họ; surname; last name; family name
  generic number
    words số; mã số; số hiệu; number; mã; số và ký hiệu; số ký hiệu; số seri; số sêri; ký hiệu; số, ký hiệu; số/ký hiệu; mã số số hiệu
    keys number; so; no
  generic issueDate
    words ngày cấp; cấp ngày; ngày tháng năm cấp; ngày, tháng, năm cấp; cấp ngày tháng năm; ngày được cấp; được cấp ngày; ngày phát hành; date of issue; issue date; đã cấp ngày; cấp lần đầu ngày; thời gian cấp; do cấp ngày; ngày ký; ngày ban hành; cấp vào ngày; được cấp vào ngày; năm cấp; cấp năm; ngày tháng cấp; thời điểm cấp; ngày cấp lần đầu; ngày cấp gần nhất; ngày tháng năm được cấp; ngày ra quyết định; ngày quyết định; cấp lần cuối ngày
    keys identity date; issue date; ngaycap; ngay cap; id issue date
  generic issuePlace
    words nơi cấp; cơ quan cấp; nơi phát hành; cấp tại; tại nơi cấp; nơi cấp giấy; do cơ quan; cơ quan phát hành; cơ quan cấp giấy; đơn vị cấp; do; cấp bởi; được cấp tại; cơ quan ban hành; place of issue; nơi cấp ghi rõ; được cấp bởi; issue place; cơ quan nơi cấp; nơi cấp cơ quan cấp; nơi/cơ quan cấp; bởi; cơ quan ký; tổ chức cấp; đơn vị cấp giấy; thẩm quyền cấp; nơi cấp tỉnh; cơ quan thẩm quyền cấp; cơ quan có thẩm quyền cấp; do cơ quan cấp; nơi cấp hiện nay; do cơ quan nào cấp; cơ quan nào cấp; nơi nào cấp; do đâu cấp; do ai cấp; do cấp
    keys identity agency; id issue place; noicap; noi cap; issue place; co quan cap; identity place
  generic issueDatePlace
    words ngày cấp nơi cấp; ngày và nơi cấp; ngày cấp và nơi cấp; ngày, nơi cấp; nơi cấp ngày cấp; cấp ngày nơi cấp; cấp ngày tại
  wording person.identityIssueDate
    needs person
    words ngày cấp giấy tờ; ngày cấp giấy tờ tùy thân; ngày cấp thẻ; ngày cấp giấy; ngày cấp giấy tờ định danh; cấp ngày giấy tờ
  wording person.identityIssuePlace
    needs person
    words nơi cấp giấy tờ; nơi cấp giấy tờ tùy thân; cơ quan cấp giấy tờ; nơi cấp thẻ; nơi cấp giấy tờ định danh; cơ quan cấp giấy tờ tùy thân
  generic expiryDate
    words ngày hết hạn; có giá trị đến; giá trị đến; thời hạn đến; ngày hết hiệu lực; hết hạn ngày; có giá trị đến ngày; thời hạn hiệu lực; hạn sử dụng; có giá trị sử dụng đến; ngày hết giá trị; expiry date; thời hạn giấy tờ; giá trị sử dụng đến; ngày hết hạn sử dụng; có giá trị đến hết ngày; hạn đến ngày; thời hạn sử dụng đến; thời hạn giá trị; có thời hạn đến; có thời hạn đến ngày; ngày có giá trị đến; hết hạn; thời hạn sử dụng đến ngày; có giá trị từ ngày đến ngày; thời hạn có giá trị; hạn dùng
    keys expiry date
  generic type
    words loại; loại hình; hình thức; type; kiểu
  generic place
    words tại; ở
  generic date
    words ngày; tháng; năm; ngày tháng năm; ngày tháng; năm 20
  wording person.identityDocumentType
    opens identity
    words loại giấy tờ; loại giấy tờ tùy thân; loại giấy tờ định danh; loại giấy tờ cá nhân; loại giấy tờ chứng thực; loại giấy tờ tuỳ thân; loại giấy tờ pháp lý; loại giấy tờ nhân thân; loại tài liệu về tư cách pháp lý của cá nhân; loại tài liệu về tư cách pháp lý; loại giấy tờ pháp lý của cá nhân
  generic residenceKind
    words loại cư trú; loại nơi cư trú; loại hình cư trú; loại địa chỉ

  # ---------------------------------------------------------------- papers with number, date and place
  paper identity
    number person.identityNumber
    issueDate person.identityIssueDate
    issuePlace person.identityIssuePlace
    expiryDate person.identityExpiryDate
    type person.identityDocumentType
    whole person.identityDocument
    words giấy tờ tùy thân; giấy tờ tuỳ thân; giấy tờ định danh; giấy tờ nhân thân; giấy tờ pháp lý của cá nhân; giấy tờ chứng thực cá nhân; giấy chứng thực cá nhân; identity document; giấy tờ xác minh danh tính; giấy tờ xác thực; giấy tờ cá nhân; giấy tờ xác định tư cách pháp lý; giấy tờ xác định tư cách; giấy tờ xác nhận tư cách pháp lý; giấy tờ chứng minh tư cách pháp lý; giấy tờ pháp lý; giấy tờ chứng minh nhân thân; giấy tờ xác định nhân thân; tài liệu về tư cách pháp lý của cá nhân; tài liệu về tư cách pháp lý; giấy tờ về tư cách pháp lý; giấy tờ về tư cách pháp lý của cá nhân; tài liệu tư cách pháp lý
  paper identity
    number person.identityNumber
    issueDate person.identityIssueDate
    issuePlace person.identityIssuePlace
    expiryDate person.identityExpiryDate
    type person.identityDocumentType
    whole person.identityNumber
    words CCCD; CMND; CMTND; CMT; GCMND; CC; CCCD gắn chíp; căn cước; căn cước công dân; thẻ căn cước; thẻ căn cước công dân; chứng minh nhân dân; giấy chứng minh nhân dân; thẻ CCCD; chứng minh thư; chứng minh thư nhân dân; chứng minh; số định danh; định danh cá nhân; số định danh cá nhân; mã định danh; mã định danh cá nhân; mã số định danh; ĐDCN; số ĐDCN; định danh; CMTND CCCD; ID card; căn cước điện tử; thẻ CC; CMQĐ; chứng minh quân đội; CMSQ; CMSQQĐ; giấy chứng nhận căn cước; identity number; giấy CMND; giấy chứng minh; mã định danh công dân; identity card; số giấy tờ; số giấy tờ cá nhân; số giấy tờ pháp lý; số ID; CCCD CMND hộ chiếu; CMND thẻ CCCD; mã số định danh cá nhân; số định danh công dân; ID number; identification number; personal ID; personal identification number; citizen ID; ID no; identity no; số CC; thẻ CCCD gắn chip; GTTT; giấy tờ tùy thân hợp pháp; mã số công dân; số chứng thực cá nhân; số giấy tờ chứng thực cá nhân; số giấy tờ tùy thân; thẻ căn cước hoặc hộ chiếu; căn cước hoặc hộ chiếu; số căn cước điện tử; mã số ĐDCN; mã ĐDCN; CCCD hoặc căn cước
    keys identity number; cccd; cmnd; so dinh danh; socccd; socmnd; identity; sodinhdanh; id number; identity date; identity agency; id issue place; socancuoc
  paper oldIdentity
    number person.oldIdentityNumber
    whole person.oldIdentityNumber
    words CMND cũ; CMND 9 số; CMND 09 số; số CMND 09 số; số CMND cũ; chứng minh nhân dân cũ; chứng minh nhân dân 9 số; số CMND 9 số; số chứng minh nhân dân đã được cấp; CMND đã được cấp; số CMND đã được cấp; CMND đã cấp; số CMND đã cấp; giấy CMND cũ
  paper passport
    number person.passportNumber
    issueDate person.passportIssueDate
    issuePlace person.passportIssuePlace
    whole person.passportNumber
    words hộ chiếu; passport; hộ chiếu phổ thông; hộ chiếu ngoại giao; hộ chiếu công vụ; giấy thông hành; giấy tờ đi lại; hộ chiếu giấy tờ có giá trị đi lại quốc tế; hộ chiếu giấy tờ có giá trị thay thế; hộ chiếu hoặc giấy tờ có giá trị đi lại quốc tế; giấy tờ có giá trị thay thế hộ chiếu; hộ chiếu giấy tờ có giá trị thay thế hộ chiếu; hộ chiếu hoặc giấy tờ có giá trị thay thế; hộ chiếu hoặc giấy tờ có giá trị thay thế hộ chiếu; giấy tờ đi lại quốc tế; giấy tờ có giá trị đi lại quốc tế; hộ chiếu nước ngoài; hộ chiếu giấy tờ đi lại; hộ chiếu giấy tờ thường trú; giấy tờ thường trú; giấy tờ thường trú ở nước ngoài; hộ chiếu hoặc giấy tờ thường trú
    keys passport; hochieu
  paper birthCertificate
    number civilStatus.birthCertificateNumber
    issueDate civilStatus.birthCertificateDate
    issuePlace civilStatus.birthCertificatePlace
    words giấy khai sinh; khai sinh; bản sao khai sinh; trích lục khai sinh; giấy khai sinh bản chính; đăng ký khai sinh số; trích lục giấy khai sinh; GKS; trích lục đăng ký khai sinh
  paper marriageCertificate
    number civilStatus.marriageCertificateNumber
    issueDate civilStatus.marriageCertificateDate
    issuePlace civilStatus.marriageCertificatePlace
    words giấy chứng nhận kết hôn; chứng nhận kết hôn; giấy đăng ký kết hôn; trích lục kết hôn; trích lục đăng ký kết hôn; giấy kết hôn; GCN kết hôn; giấy chứng nhận đăng ký kết hôn; giấy chứng nhận kết hôn của cha mẹ; số đăng ký kết hôn; đăng ký kết hôn; GCNKH; chứng nhận ĐKKH; giấy ĐKKH; GCN đăng ký kết hôn
  paper deathCertificate
    number civilStatus.deathCertificateNumber
    issueDate civilStatus.deathCertificateDate
    issuePlace civilStatus.deathCertificatePlace
    words giấy chứng tử; trích lục khai tử; giấy khai tử; chứng tử; trích lục đăng ký khai tử; trích lục khai tử bản sao; giấy trích lục khai tử
  paper deathNotice
    words giấy báo tử; giấy tờ thay thế giấy báo tử; giấy báo tử giấy tờ thay thế giấy báo tử
  paper courtDecision
    words bản án; quyết định ly hôn; bản án quyết định ly hôn; bản án ly hôn; quyết định của tòa án; bản án quyết định
  paper drivingLicence
    number licence.number
    issueDate licence.issueDate
    issuePlace licence.issuePlace
    expiryDate licence.expiryDate
    whole licence.number
    words giấy phép lái xe; GPLX; bằng lái xe; bằng lái; giấy phép lái xe cơ giới đường bộ
    keys gplx
  paper landCertificate
    number parcel.certificateNumber
    issueDate parcel.certificateIssueDate
    issuePlace parcel.certificateIssuePlace
    whole parcel.certificateNumber
    words giấy chứng nhận quyền sử dụng đất; GCN QSDĐ; GCNQSDĐ; QSDĐ; giấy chứng nhận QSDĐ; giấy chứng nhận quyền sử dụng đất quyền sở hữu nhà ở và tài sản khác gắn liền với đất; giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất; sổ đỏ; GCN quyền sử dụng đất; giấy chứng nhận quyền sở hữu nhà ở; giấy chứng nhận QSD đất; GCN QSD đất; quyền sử dụng đất; giấy CNQSDĐ; CNQSDĐ; giấy chứng nhận quyền sử dụng đất quyền sở hữu nhà ở; GCN QSDĐ QSHNO; giấy chứng nhận quyền sử dụng đất quyền sở hữu tài sản gắn liền với đất đã cấp; giấy chứng nhận QSDĐ QSHNO; sổ hồng; giấy chứng nhận nhà đất
  paper certificateInContext
    context parcel landCertificate
    context organization businessRegistration
    words giấy chứng nhận; GCN; giấy chứng nhận đã cấp; giấy CN; license; giấy chứng nhận đã được cấp; giấy chứng nhận đăng ký; GCN đăng ký; giấy CN đăng ký
    keys license; licensing
  paper businessRegistration
    number organization.code
    issueDate organization.registrationDate
    issuePlace organization.registrationPlace
    whole organization.code
    words giấy chứng nhận đăng ký doanh nghiệp; đăng ký kinh doanh; giấy chứng nhận đăng ký kinh doanh; ĐKKD; giấy chứng nhận ĐKKD; đăng ký doanh nghiệp; GCN ĐKKD; GCNĐKKD; giấy phép đăng ký kinh doanh; giấy ĐKKD; giấy chứng nhận đăng ký hộ kinh doanh; GCN đăng ký doanh nghiệp; GCN đăng ký kinh doanh; giấy đăng ký kinh doanh; giấy chứng nhận ĐKDN; ĐKDN; GCN ĐKDN; giấy chứng nhận đăng ký hợp tác xã; đăng ký hộ kinh doanh; giấy phép kinh doanh; giấy CNĐKKD; GPKD; đăng ký kinh doanh hoặc đăng ký doanh nghiệp; giấy chứng nhận đăng ký thành lập; giấy đăng ký doanh nghiệp; giấy chứng nhận đăng ký doanh nghiệp hoặc hộ kinh doanh; GCN ĐKHKD; giấy chứng nhận ĐKHKD; giấy chứng nhận đăng ký kinh doanh hoặc đăng ký doanh nghiệp; đăng ký kinh doanh hoặc quyết định thành lập; giấy phép ĐKKD; GPĐKKD; CNĐKDN; giấy CNĐKDN
  paper vehicleRegistration
    number vehicle.registrationNumber
    issueDate vehicle.registrationDate
    whole vehicle.registrationNumber
    words đăng ký xe; giấy đăng ký xe; chứng nhận đăng ký xe; giấy chứng nhận đăng ký xe; cà vẹt; đăng ký phương tiện; giấy đăng ký phương tiện
  paper other
    words giấy phép; quyết định; chứng chỉ; chứng nhận; bằng; văn bằng; hợp đồng; hóa đơn; biên lai; giấy xác nhận; giấy ủy quyền; văn bản ủy quyền; hợp đồng ủy quyền; tờ khai; phiếu; công văn; văn bản; biên bản; giấy giới thiệu; sổ; thẻ; chứng chỉ hành nghề; giấy phép hành nghề; giấy; giấy tờ; bằng tốt nghiệp; thị thực; thẻ tạm trú; thẻ thường trú; giấy khám sức khỏe; giấy chứng sinh; giấy chứng nhận đầu tư; giấy phép lao động; giấy xác nhận tình trạng hôn nhân; giấy chứng nhận khuyết tật; giấy phép xây dựng; giấy phép kinh doanh vận tải; giấy chứng nhận hộ nghèo; sổ hộ nghèo; kiểm định; tờ trình; đơn; nghị quyết; giấy chứng nhận đăng ký đầu tư; thẻ bảo hiểm; bằng tốt nghiệp đại học; giấy phép hoạt động; giấy chứng nhận đủ điều kiện; giấy phép bưu chính; giấy phép thành lập; quyết định thành lập; quyết định công nhận; giấy đăng ký hoạt động; chứng nhận đầu tư; sổ đăng ký; giấy chứng nhận đăng ký hoạt động; giấy báo nhận; giấy ra viện; phiếu thu; giấy nhận nợ; giấy biên nhận; bằng Tổ quốc ghi công; huân chương; huy chương; bằng khen; giấy chứng nhận tốt nghiệp; thẻ luật sư; thẻ hướng dẫn viên; thẻ công chứng viên; giấy chứng nhận kiểm định; giấy chứng nhận an toàn kỹ thuật; tem kiểm định; giấy chứng nhận đăng kiểm; giấy phép con; sổ tiết kiệm; giấy chứng nhận bồi dưỡng

  # ---------------------------------------------------------------- places and their parts
  place residence
    entity person
    attribute person.residence
    words nơi cư trú; cư trú; trú quán; trú quán tại; nơi cư trú hiện nay; nơi cư trú hiện tại; địa chỉ cư trú; nơi cư trú cuối cùng; hiện cư trú tại; cư trú tại; đang cư trú tại; nơi thường trú tạm trú; thường trú tạm trú; nơi thường trú hoặc tạm trú; nơi đăng ký cư trú; NCT; residence; nơi cư trú trong nước; nơi thường trú nơi tạm trú; đăng ký thường trú tạm trú; nơi đăng ký thường trú tạm trú; nơi đang cư trú; nơi cư trú của; địa chỉ cư trú hiện nay; địa chỉ cư trú hiện tại; địa chỉ thường trú tạm trú; nơi đăng ký thường trú hoặc tạm trú; địa chỉ thường trú hoặc tạm trú; nơi cư trú thường trú tạm trú; hiện nay cư trú tại; hiện đang cư trú tại; nay cư trú tại; nơi cư trú thực tế; địa chỉ nơi cư trú hiện nay; địa chỉ nơi cư trú hiện tại; địa chỉ nơi cư trú; địa chỉ nhà riêng
    keys noi cu tru; nct
  place permanentAddress
    entity person
    attribute person.permanentAddress
    words nơi thường trú; thường trú; địa chỉ thường trú; hộ khẩu thường trú; HKTT; nơi đăng ký thường trú; nơi đăng ký hộ khẩu thường trú; nơi ĐKHK thường trú; nơi ĐKTT; ĐKTT; đăng ký thường trú; thường trú tại; hộ khẩu; nơi ĐKHKTT; ĐKHKTT; nơi đăng ký HKTT; đăng ký thường trú tại; địa chỉ hộ khẩu; địa chỉ đăng ký thường trú; nơi đăng ký hộ khẩu; permanent address; đăng ký hộ khẩu thường trú; địa chỉ đăng ký hộ khẩu thường trú; có hộ khẩu thường trú tại; đăng ký hộ khẩu thường trú tại; hộ khẩu thường trú tại; đăng ký HKTT; cùng thường trú tại; có nơi thường trú tại; đăng ký hộ khẩu; nơi đăng ký thường trú hiện nay; nơi thường trú hiện nay; địa chỉ theo hộ khẩu; địa chỉ theo sổ hộ khẩu; địa chỉ trên hộ khẩu; thường trú theo hộ khẩu; nơi thường trú theo CCCD; địa chỉ ghi trên CCCD; địa chỉ theo CCCD; địa chỉ trên CCCD; nơi đăng kí thường trú; hộ khẩu thường trú số; nơi thường trú theo căn cước; địa chỉ thường trú ghi trên CCCD; nơi có hộ khẩu thường trú; nơi đăng ký nhân khẩu thường trú; nhân khẩu thường trú; địa chỉ thường trú hiện nay; hộ khẩu tại; nơi ĐK HKTT; nơi ĐKTT hiện tại; nơi đăng ký hộ khẩu thường trú hiện nay; địa chỉ nơi thường trú; địa chỉ nơi đăng ký thường trú; địa chỉ nơi đăng ký hộ khẩu thường trú; nơi đăng ký HK thường trú; ĐK hộ khẩu thường trú; HK thường trú; HKTT tại; nơi ĐKNK thường trú; ĐKNKTT; địa chỉ hộ khẩu thường trú; địa chỉ HKTT; đăng ký nhân khẩu thường trú; nơi đăng ký thường trú theo CCCD; địa chỉ thường trú theo CCCD; nơi thường trú hiện tại; nơi thường trú trước khi; nơi thường trú của gia đình; nơi thường trú của hộ gia đình; nơi hộ khẩu thường trú; nơi hộ khẩu thường trú hiện nay; nơi hộ khẩu thường trú hiện tại; nơi HKTT; nơi HKTT hiện nay; nơi HKTT hiện tại; nơi hộ khẩu; nơi hộ khẩu hiện nay; nơi hộ khẩu hiện tại; địa chỉ thường trú hiện tại; địa chỉ hộ khẩu thường trú hiện nay; địa chỉ hộ khẩu thường trú hiện tại; địa chỉ HKTT hiện nay; địa chỉ HKTT hiện tại; địa chỉ hộ khẩu hiện nay; địa chỉ hộ khẩu hiện tại; nơi đăng ký thường trú hiện tại; nơi đăng ký hộ khẩu thường trú hiện tại; nơi đăng ký HKTT hiện nay; nơi đăng ký HKTT hiện tại; nơi đăng ký hộ khẩu hiện nay; nơi đăng ký hộ khẩu hiện tại; địa chỉ đăng ký thường trú hiện nay; địa chỉ đăng ký thường trú hiện tại; địa chỉ đăng ký hộ khẩu thường trú hiện nay; địa chỉ đăng ký hộ khẩu thường trú hiện tại; địa chỉ đăng ký HKTT; địa chỉ đăng ký HKTT hiện nay; địa chỉ đăng ký HKTT hiện tại; địa chỉ đăng ký hộ khẩu; địa chỉ đăng ký hộ khẩu hiện nay; địa chỉ đăng ký hộ khẩu hiện tại; địa chỉ nơi đăng ký thường trú hiện nay; địa chỉ nơi đăng ký thường trú hiện tại; địa chỉ nơi đăng ký hộ khẩu thường trú hiện nay; địa chỉ nơi đăng ký hộ khẩu thường trú hiện tại; địa chỉ nơi đăng ký HKTT; địa chỉ nơi đăng ký HKTT hiện nay; địa chỉ nơi đăng ký HKTT hiện tại; địa chỉ nơi đăng ký hộ khẩu; địa chỉ nơi đăng ký hộ khẩu hiện nay; địa chỉ nơi đăng ký hộ khẩu hiện tại; nơi thường trú của hộ; nơi đăng ký thường trú của hộ; nơi đăng ký thường trú của hộ gia đình
    keys thuong tru; thuongtru; hktt
  place temporaryAddress
    entity person
    attribute person.temporaryAddress
    words nơi tạm trú; tạm trú; địa chỉ tạm trú; nơi đăng ký tạm trú; đăng ký tạm trú; tạm trú tại; temporary address; đăng ký tạm trú tại; địa chỉ đăng ký tạm trú; nơi tạm trú hiện nay; địa chỉ tạm trú hiện nay; địa chỉ tạm trú tại việt nam; nơi tạm trú tại việt nam; địa chỉ nơi tạm trú; nơi đăng ký tạm trú hiện nay; địa chỉ nơi đăng ký tạm trú; nơi tạm trú hiện tại; địa chỉ tạm trú hiện tại; nơi đăng ký tạm trú hiện tại; địa chỉ đăng ký tạm trú hiện nay; địa chỉ đăng ký tạm trú hiện tại; địa chỉ nơi đăng ký tạm trú hiện nay; địa chỉ nơi đăng ký tạm trú hiện tại
    keys tam tru; tamtru
  place currentAddress
    entity person
    attribute person.currentAddress
    words nơi ở hiện tại; nơi ở hiện nay; địa chỉ cư trú hiện tại; địa chỉ cư trú hiện nay; chỗ ở hiện nay; chỗ ở hiện tại; địa chỉ hiện tại; địa chỉ hiện nay; nơi ở; chỗ ở; hiện ở tại; nơi đang sinh sống; nơi sinh sống; hiện đang ở tại; hiện trú tại; trú tại; chỗ ở hiện; hiện đang cư ngụ tại; nơi sống hiện nay; nơi ở thực tế; địa chỉ nơi ở; địa chỉ nơi ở hiện tại; đang ở tại; nơi ở hiện; current address; nơi đang ở; chỗ ở trước đây; địa chỉ nơi ở hiện nay; hiện ở; hiện đang sinh sống tại; hiện ngụ tại; ngụ tại; cư ngụ tại; hiện cư ngụ tại; đang cư ngụ tại; nơi ở hiện nay của; hiện trú; cư ngụ; nơi đang sống; nơi đang sống hiện nay; nơi sống; nơi sinh sống hiện nay; nơi đang cư ngụ; hiện sinh sống tại; hiện nay ở tại; đang sinh sống tại; chỗ ở thực tế; nơi ở thường xuyên; địa chỉ đang ở; địa chỉ nơi đang ở; địa chỉ sinh sống; địa chỉ nơi sinh sống; nơi đang sống hiện tại; nơi đang sinh sống hiện nay; nơi đang sinh sống hiện tại; chỗ ở hiện nay của; địa chỉ chỗ ở hiện nay; địa chỉ chỗ ở hiện tại; nơi ở hiện tại nơi đang sinh sống; hiện đang ở; nơi cư ngụ; nơi cư ngụ hiện nay; hiện cư trú ở; hiện nay ở; nay ở; hiện tại ở; hiện tại đang ở; hiện sống tại; hiện sinh sống; hiện cư ngụ; hiện ngụ; hiện nay sống tại; hiện nay sinh sống; hiện nay sinh sống tại; hiện nay cư ngụ; hiện nay cư ngụ tại; hiện nay ngụ; hiện nay ngụ tại; hiện nay trú; hiện nay trú tại; hiện đang sống tại; hiện đang sinh sống; hiện đang cư ngụ; hiện đang ngụ; hiện đang ngụ tại; hiện đang trú; hiện đang trú tại; đang sống tại; đang sinh sống; đang cư ngụ; đang ngụ; đang ngụ tại; đang trú tại; hiện tại sinh sống; hiện tại cư ngụ; hiện tại ngụ; hiện tại trú; nay ở tại; nay sống tại; nay sinh sống; nay sinh sống tại; nay cư ngụ; nay cư ngụ tại; nay ngụ; nay ngụ tại; nay trú tại; nơi đang ở hiện nay; nơi sinh sống hiện tại; nơi ở hiện thời; địa chỉ đang sinh sống; địa chỉ sinh sống hiện nay
    keys noi o; noio; cho o; hien tai
  place headOfficeAddress
    entity organization
    attribute organization.headOfficeAddress
    words trụ sở; trụ sở chính; địa chỉ trụ sở; địa chỉ trụ sở chính; nơi đặt trụ sở; trụ sở tại; trụ sở chính tại; địa chỉ trụ sở hoạt động; địa chỉ trụ sở đăng ký; địa chỉ trụ sở giao dịch; trụ sở giao dịch; head office; địa chỉ trụ sở làm việc; địa chỉ đặt trụ sở; địa chỉ văn phòng; văn phòng tại; địa chỉ văn phòng chính; trụ sở làm việc; nơi đặt trụ sở chính; trụ sở đặt tại; trụ sở đóng tại; địa chỉ trụ sở cơ quan; địa chỉ trụ sở công ty; địa chỉ trụ sở doanh nghiệp; địa chỉ trụ sở hộ kinh doanh; địa chỉ trụ sở hợp tác xã; địa chỉ trụ sở chi nhánh; địa điểm đặt trụ sở; địa điểm trụ sở chính; địa chỉ đăng ký kinh doanh; địa chỉ theo đăng ký kinh doanh; địa chỉ ghi trên giấy chứng nhận đăng ký kinh doanh; địa chỉ công ty; địa chỉ doanh nghiệp; trụ sở hoạt động; có trụ sở tại; có trụ sở chính tại; địa chỉ trụ sở của tổ chức; trụ sở đăng ký; địa chỉ văn phòng công ty; địa chỉ đặt trụ sở chính; trụ sở chính đặt tại; địa điểm trụ sở; nơi đặt trụ sở làm việc; địa chỉ nơi đặt trụ sở; địa chỉ trụ sở đơn vị; địa chỉ đơn vị; địa chỉ tổ chức; địa chỉ của tổ chức; địa chỉ hợp tác xã; địa chỉ hộ kinh doanh; địa chỉ thương nhân; trụ sở cơ quan; trụ sở công ty; trụ sở doanh nghiệp; địa chỉ trụ sở thương nhân; địa chỉ trụ sở hội; địa chỉ pháp nhân; địa chỉ trên giấy chứng nhận đăng ký doanh nghiệp; địa chỉ theo giấy chứng nhận đăng ký kinh doanh
    keys tru so; truso
  place parcelAddress
    entity parcel
    attribute parcel.address
    words địa chỉ thửa đất; địa chỉ khu đất; địa điểm khu đất; địa điểm thửa đất; vị trí thửa đất; vị trí khu đất; địa chỉ đất; địa chỉ của thửa đất; thửa đất tại; đất tại; khu đất tại; vị trí đất; địa chỉ nơi có đất; nơi có đất; địa chỉ thửa; thửa đất tọa lạc tại; địa điểm đất; vị trí thửa; tại địa chỉ thửa đất; địa chỉ thửa đất tại; địa chỉ khu đất tại; địa điểm nơi có đất
    keys thua dat; thuadat
  place contactAddress
    entity person
    attribute person.contactAddress
    words địa chỉ liên hệ; địa chỉ nhận qua bưu điện; nhập thông tin bưu chính; địa chỉ liên lạc; nơi liên hệ; nơi liên lạc; địa chỉ nhận kết quả; nơi nhận kết quả; địa chỉ nhận thư; địa chỉ nhận hồ sơ; địa chỉ trả kết quả; địa chỉ gửi thư; địa chỉ giao dịch; địa chỉ nhận; địa chỉ thư tín; địa chỉ bưu chính; contact address; địa chỉ báo tin; địa chỉ khi cần báo tin; địa chỉ để liên hệ; địa chỉ nhận kết quả qua bưu điện; thông tin bưu chính; địa chỉ liên hệ nhận kết quả; địa chỉ nơi nhận kết quả; địa chỉ liên hệ khi cần; khi cần liên hệ theo địa chỉ; địa chỉ liên hệ hiện nay; địa chỉ liên hệ hiện tại; nơi liên hệ khi cần; địa chỉ liên hệ với gia đình; địa chỉ nhận thông tin; địa chỉ giao nhận; địa chỉ nhận giấy phép; địa chỉ nhận chứng chỉ; địa chỉ nhận thẻ; địa chỉ nhận GPLX; địa chỉ nhận bằng; địa chỉ nhận giấy chứng nhận; địa chỉ nhận kết quả giải quyết; địa chỉ nhận kết quả tại nhà; nơi nhận thẻ; nơi nhận kết quả giải quyết; địa chỉ nơi nhận; địa chỉ nhận giấy tờ; địa chỉ nhận văn bản; địa chỉ nơi nhận chứng chỉ; địa chỉ nơi nhận chứng chỉ qua bưu điện; địa chỉ nơi nhận thẻ; địa chỉ nhận tiền; địa chỉ khi cần liên hệ; nơi nhận giấy chứng nhận; địa chỉ nhận chứng chỉ qua bưu điện; địa chỉ nhận qua bưu chính; địa chỉ nhận thông báo kết quả; địa chỉ người nhận; địa chỉ nhận phiếu; địa chỉ nhận phiếu lý lịch tư pháp; địa chỉ nhận thông báo; địa chỉ nhận thông báo thuế; địa chỉ nhận thông báo nộp thuế; địa chỉ nhận hóa đơn; địa chỉ nhận tài liệu; địa chỉ nhận bản sao; địa chỉ nhận hàng; địa chỉ nhận bưu phẩm; địa chỉ nhận bưu kiện; địa chỉ nhận phản hồi; địa chỉ nhận thẻ BHYT; địa chỉ nhận thẻ bảo hiểm y tế
  place deathPlace
    entity person
    event
    words nơi chết; nơi mất; nơi từ trần; chết tại; mất tại; nơi tử vong; noi mat; từ trần tại
    keys noi mat; noi chet
  place otherPlace
    event
    words địa điểm; nơi đến; nơi đi; địa chỉ kinh doanh; địa điểm kinh doanh; địa chỉ công trình; địa điểm xây dựng; địa chỉ xây dựng; nơi đăng ký kết hôn; nơi kết hôn; địa chỉ chuyển đến; nơi chuyển đến; nơi đề nghị đăng ký; địa chỉ cũ; nơi cư trú cũ; nơi cư trú mới; địa chỉ mới; nơi thường trú mới; địa chỉ kho; địa chỉ sản xuất; địa chỉ nơi an táng; nơi tổ chức; địa điểm tổ chức; địa điểm thực hiện; nơi đăng ký khám chữa bệnh; nơi thường trú trước khi chuyển đến; địa điểm hoạt động; nơi thường trú trước đây; nơi cư trú trước đây; nơi đăng ký khai tử; nơi nhận; địa điểm công trình; nơi thực hiện; vị trí; địa điểm đặt; nơi gửi; nơi khám chữa bệnh; địa điểm kinh doanh chính; địa chỉ nơi đến; nơi tạm trú mới; địa chỉ xin chuyển đến; nơi xuất cảnh; địa chỉ ở nước ngoài; nơi cư trú ở nước ngoài; địa chỉ nước ngoài; địa chỉ nhận thông báo thuế; nơi ở mới; nơi ở cũ; chỗ ở mới; nơi đăng ký nhận con nuôi; địa chỉ nhận thông báo; chỗ ở hợp pháp; địa chỉ chỗ ở hợp pháp; nơi đề nghị đăng ký thường trú; địa chỉ đề nghị đăng ký thường trú; nơi đề nghị đăng ký tạm trú; địa chỉ đề nghị đăng ký tạm trú; địa chỉ đăng ký mới; nơi đề nghị đăng ký cư trú; nơi khai thác; vị trí công trình; địa điểm khai thác; nơi xây dựng; địa điểm nuôi; địa điểm sản xuất; địa điểm tập kết; địa chỉ lắp đặt; nơi lắp đặt; địa chỉ hoạt động; địa chỉ nơi buôn bán; địa chỉ nơi chứa; địa điểm cửa hàng; địa chỉ cửa hàng; địa điểm bán hàng; địa điểm chăn nuôi; địa chỉ chăn nuôi; địa điểm trồng; địa chỉ nhà máy; địa điểm nhà máy; nơi đào tạo; nơi đăng ký dự thi; nơi đăng ký tập sự; địa điểm khảo sát; địa điểm thi công; địa điểm thăm dò; vị trí xả thải; nơi nhập cảnh; địa điểm biểu diễn; địa điểm quảng cáo; địa điểm treo; nơi đăng ký giám hộ; địa chỉ nơi chuyển đi; nơi an táng; nơi mai táng; nơi chôn cất; nơi hỏa táng; nơi hy sinh; nơi chuyển đi; địa điểm hành nghề; địa chỉ hành nghề; nơi hành nghề; địa điểm dạy; địa điểm đào tạo; địa chỉ phân hiệu; địa điểm đấu nối; vị trí đấu nối; địa chỉ sử dụng điện; địa điểm sử dụng điện; nơi thờ cúng; nơi quản lý mộ; địa chỉ thường trú của gia đình; địa chỉ bãi; địa điểm khai báo; địa điểm lưu giữ; nơi lưu giữ; nơi nuôi; nơi trồng; nơi bán; nơi sản xuất; nơi tập kết; nơi giao hàng; địa điểm kiểm tra; nơi kiểm tra; nơi cách ly; nơi đi nơi đến; nơi cất giữ; địa điểm bốc hàng; địa chỉ kho chứa; đã đăng ký tại; nơi đã đăng ký; đăng ký tại; nơi đăng ký trước đây; đã khai báo tại; đã học tại; đã điều trị tại; điều trị tại; đã công tác tại; đã sinh sống tại; trong thời gian cư trú tại; đã cư trú tại; nơi cư trú trước khi xuất cảnh; nơi cư trú tại việt nam trước khi xuất cảnh; nơi thường trú trước khi xuất cảnh
  place address
    generic
    words địa chỉ; địa chỉ chi tiết; địa chỉ cụ thể; chi tiết địa chỉ; address; địa chỉ đầy đủ; nơi; địa chỉ tại; tại địa chỉ; có địa chỉ tại; có địa chỉ; địa chỉ ghi rõ
    keys address; dia chi; diachi

  part country
    words quốc gia; nước; quốc gia hoặc vùng lãnh thổ; quốc gia vùng lãnh thổ; country; quốc gia nơi; tên nước; nation
    keys nation; country; quoc gia
  part province
    words tỉnh; tỉnh/thành phố; tỉnh thành; tỉnh/TP; thành phố; tỉnh thành phố; tỉnh (thành phố); TP; tỉnh hoặc thành phố; tỉnh thành phố trực thuộc trung ương; thành phố trực thuộc trung ương; province; TP/tỉnh; thành phố/tỉnh; T/TP; tỉnh thành phố trực thuộc TW; mã tỉnh; city; tên tỉnh; T.TP; tên tỉnh thành phố; tỉnh thành trực thuộc trung ương; cấp tỉnh
    keys province; tinh; tinhthanh; city
  part district
    words quận; huyện; quận/huyện; huyện/quận; quận huyện thị xã; huyện/thị xã/thành phố; quận/huyện/thị xã; quận, huyện, thị xã, thành phố thuộc tỉnh; huyện quận thị xã; huyện/quận/thị xã/thành phố; thị xã; thành phố thuộc tỉnh; district; quận/huyện/thị xã/thành phố; huyện (quận); quận (huyện); quận/huyện/TX/TP; huyện/TP; huyện/thành phố; huyện/thị xã; thành phố thuộc tỉnh thành phố thuộc thành phố trực thuộc trung ương; huyện/thị/thành phố; quận huyện thị xã thành phố thuộc tỉnh; H/Q; quận/ huyện cũ; TP/huyện/thị xã; thành phố/huyện/thị xã; huyện/TX/TP; cấp huyện; quận/huyện/thị xã/thành phố trực thuộc tỉnh; tên quận huyện
    keys quan huyen; quanhuyen
  part commune
    words xã; phường; xã/phường; phường/xã; xã/phường/thị trấn; phường/xã/thị trấn; phường/xã/đặc khu; xã/phường/đặc khu; thị trấn; xã phường thị trấn; ward; đặc khu; commune; xã (phường); phường (xã); phường xã đặc khu; xã/thị trấn; X/P/TT; xã/phường/thị trấn/đặc khu; phường/xã mới; phường/xã cũ; xã phường; TT/xã/phường; P/X; đơn vị hành chính cấp xã; cấp xã; tên phường xã; xã/phường/đặc khu/thị trấn; phường xã thị trấn đặc khu; tên xã phường; tên xã
    keys district; village; ward; commune; phuong xa; xa phuong; phuongxa; xaphuong
  part street
    words số nhà; số nhà tên đường; số nhà, đường; đường; phố; thôn; xóm; bản; ấp; tổ dân phố; khu phố; số nhà đường phố; số nhà đường phố xóm ấp thôn; tổ; khóm; buôn; làng; số nhà thôn xóm; thôn/tổ dân phố; thôn/xóm; số nhà phố thôn xóm; chi tiết; thôn bản tổ dân phố; khu; ngõ; hẻm; đường phố; ngách; số nhà ngách hẻm ngõ đường phố tổ xóm ấp thôn; thôn/bản/tổ dân phố; xóm/thôn; số nhà đường thôn xóm; ấp/khu phố; tổ/thôn; thôn ấp; khu phố ấp; đường/phố; tên đường; số nhà, đường phố, tổ/xóm/ấp/thôn; street; ngõ ngách; thôn khu phố; thôn tổ; đường/thôn/xóm; địa chỉ cụ thể số nhà; phố/thôn; số nhà ngõ; thôn làng ấp bản; số nhà ngách hẻm ngõ đường phố xóm ấp thôn; thôn/ấp/khu phố; tổ/thôn/xóm; số nhà tổ dân phố; tổ dân phố/thôn; địa chỉ số nhà; số nhà/đường; số nhà, ngõ, đường; số nhà ngõ ngách đường; thôn/bản/khu phố; tổ/khu phố; tổ/khu phố/thôn; thôn/buôn/tổ dân phố; đường/phố/thôn; xóm/tổ; bản/thôn; tên đường phố; số nhà đường phố thôn; số nhà và tên đường; số nhà/tổ/thôn; tên đường/phố; xứ đồng; xứ đồng thôn
    keys so nha; sonha; street; thon; duong; so nha to dan pho

  # ---------------------------------------------------------------- attributes of an organisation
  wording organization.code
    opens businessRegistration
    words mã số doanh nghiệp; mã doanh nghiệp; mã số hộ kinh doanh; mã số thuế doanh nghiệp; mã số hợp tác xã; mã số tổ chức; mã định danh tổ chức; mã số thuế của tổ chức; mã số doanh nghiệp mã số thuế; MSDN; mã số doanh nghiệp/MST; mã số thuế công ty; mã số thuế mã số doanh nghiệp; mã số thuế tổ chức; mã số thuế đơn vị; mã số thuế hộ kinh doanh; MSDN/MST; mã số đăng ký doanh nghiệp; mã số đăng ký hộ kinh doanh; mã định danh điện tử của tổ chức; mã định danh doanh nghiệp; mã định danh của tổ chức; MST doanh nghiệp; mã số thuế/mã số doanh nghiệp; mã số thuế mã số doanh nghiệp mã số hộ kinh doanh; mã đơn vị; mã định danh điện tử tổ chức; mã số cơ sở; mã số doanh nghiệp/quyết định thành lập số; quyết định thành lập/mã số doanh nghiệp; mã số doanh nghiệp/quyết định thành lập; mã số thuế/quyết định thành lập; số ĐKKD/mã số thuế; số đăng ký kinh doanh/mã số thuế; mã số doanh nghiệp/đăng ký kinh doanh số; MST/mã số doanh nghiệp; MST/MSDN; mã số thuế/CCCD đối với hộ kinh doanh; mã số thuế/mã số đơn vị; số ĐKKD; MST của doanh nghiệp; mã số doanh nghiệp nếu có; mã số thuế của đơn vị; mã số thuế của doanh nghiệp; mã số thuế cơ sở; mã số thuế của cơ sở; mã số thuế của công ty; mã số thuế thương nhân; mã số doanh nghiệp/mã số hợp tác xã; mã số doanh nghiệp/hợp tác xã; số giấy chứng nhận đăng ký doanh nghiệp/mã số thuế; mã số thuế/số giấy chứng nhận đăng ký kinh doanh; mã định danh cơ quan đơn vị; mã số thuế người nộp thuế là tổ chức; mã số doanh nghiệp mã số thuế của tổ chức; mã số định danh của tổ chức; mã số định danh tổ chức; mã số định danh của cơ quan tổ chức; mã số định danh của doanh nghiệp
    keys organization code; ma so doanh nghiep; masodoanhnghiep; owner tax code
  wording organization.code
    needs organization
    opens businessRegistration
    words mã số đăng ký; số đăng ký; mã đăng ký; số đăng ký thành lập
  wording organization.businessLines
    needs organization
    words lĩnh vực hoạt động; lĩnh vực hoạt động chính
  wording organization.socialInsuranceUnitCode
    words mã đơn vị tham gia BHXH; mã đơn vị BHXH; mã đơn vị tham gia bảo hiểm xã hội; mã số đơn vị BHXH
  wording organization.foreignName
    words tên bằng tiếng nước ngoài; tên tiếng nước ngoài; tên nước ngoài; tên tiếng Anh; tên giao dịch; tên bằng tiếng Anh; tên doanh nghiệp bằng tiếng nước ngoài; tên hộ kinh doanh bằng tiếng nước ngoài; tên doanh nghiệp viết bằng tiếng nước ngoài; tên công ty viết bằng tiếng nước ngoài; tên công ty bằng tiếng nước ngoài; tên tổ chức bằng tiếng nước ngoài; tên giao dịch quốc tế; tên viết bằng tiếng nước ngoài; tên hợp tác xã bằng tiếng nước ngoài; tên đơn vị bằng tiếng nước ngoài; tên doanh nghiệp bằng tiếng Anh; tên doanh nghiệp tiếng Anh; tên hộ kinh doanh viết bằng tiếng nước ngoài; tên hộ kinh doanh bằng tiếng Anh; tên hộ kinh doanh tiếng Anh; tên công ty bằng tiếng Anh; tên công ty tiếng Anh; tên hợp tác xã viết bằng tiếng nước ngoài; tên hợp tác xã bằng tiếng Anh; tên hợp tác xã tiếng Anh; tên tổ chức viết bằng tiếng nước ngoài; tên tổ chức bằng tiếng Anh; tên tổ chức tiếng Anh; tên chi nhánh viết bằng tiếng nước ngoài; tên chi nhánh bằng tiếng nước ngoài; tên chi nhánh bằng tiếng Anh; tên chi nhánh tiếng Anh; tên văn phòng đại diện viết bằng tiếng nước ngoài; tên văn phòng đại diện bằng tiếng nước ngoài; tên văn phòng đại diện bằng tiếng Anh; tên văn phòng đại diện tiếng Anh; tên cơ sở viết bằng tiếng nước ngoài; tên cơ sở bằng tiếng nước ngoài; tên cơ sở bằng tiếng Anh; tên cơ sở tiếng Anh; tên đơn vị viết bằng tiếng nước ngoài; tên đơn vị bằng tiếng Anh; tên đơn vị tiếng Anh; tên liên hiệp hợp tác xã viết bằng tiếng nước ngoài; tên liên hiệp hợp tác xã bằng tiếng nước ngoài; tên liên hiệp hợp tác xã bằng tiếng Anh; tên liên hiệp hợp tác xã tiếng Anh; tên tổ hợp tác viết bằng tiếng nước ngoài; tên tổ hợp tác bằng tiếng nước ngoài; tên tổ hợp tác bằng tiếng Anh; tên tổ hợp tác tiếng Anh; tên thương nhân viết bằng tiếng nước ngoài; tên thương nhân bằng tiếng nước ngoài; tên thương nhân bằng tiếng Anh; tên thương nhân tiếng Anh; tên hội viết bằng tiếng nước ngoài; tên hội bằng tiếng nước ngoài; tên hội bằng tiếng Anh; tên hội tiếng Anh; tên quỹ viết bằng tiếng nước ngoài; tên quỹ bằng tiếng nước ngoài; tên quỹ bằng tiếng Anh; tên quỹ tiếng Anh; tên trường viết bằng tiếng nước ngoài; tên trường bằng tiếng nước ngoài; tên trường bằng tiếng Anh; tên trường tiếng Anh; tên trung tâm viết bằng tiếng nước ngoài; tên trung tâm bằng tiếng nước ngoài; tên trung tâm bằng tiếng Anh; tên trung tâm tiếng Anh; tên viết bằng tiếng Anh; tên tiếng Anh nếu có; tên giao dịch đối ngoại; tên đối ngoại; tên quốc tế; tên giao dịch bằng tiếng Anh; tên giao dịch tiếng Anh
  wording organization.shortName
    words tên viết tắt; tên hộ kinh doanh viết tắt; tên doanh nghiệp viết tắt; tên công ty viết tắt; tên tổ chức viết tắt; tên gọi tắt; tên hợp tác xã viết tắt; tên đơn vị viết tắt; tên chi nhánh viết tắt; tên văn phòng đại diện viết tắt; tên cơ sở viết tắt; tên liên hiệp hợp tác xã viết tắt; tên tổ hợp tác viết tắt; tên thương nhân viết tắt; tên hội viết tắt; tên quỹ viết tắt; tên trường viết tắt; tên trung tâm viết tắt; tên viết tắt bằng tiếng Việt; tên viết tắt bằng tiếng nước ngoài; tên viết tắt nếu có
  wording organization.name
    words tên bằng tiếng Việt; tên tiếng Việt; tên hộ kinh doanh bằng tiếng Việt; tên doanh nghiệp bằng tiếng Việt; tên công ty bằng tiếng Việt; tên doanh nghiệp viết bằng tiếng Việt; tên công ty viết bằng tiếng Việt; tên tổ chức bằng tiếng Việt; tên doanh nghiệp; tên hộ kinh doanh; tên công ty; tên thương nhân; tên tổ chức; tên hợp tác xã; tên cơ quan tổ chức; tên tổ chức cá nhân; tên đơn vị; tên cơ quan; organization name; company name; tên cơ quan đơn vị; tên đơn vị tổ chức; tên hợp tác xã bằng tiếng Việt; tên nhà thầu; tên cơ quan/tổ chức/doanh nghiệp; tên doanh nghiệp/hộ kinh doanh; tên doanh nghiệp/hợp tác xã; tên tổ chức/doanh nghiệp; tên doanh nghiệp/tổ chức; tên tổ chức/cá nhân; tên doanh nghiệp/hợp tác xã/hộ kinh doanh; tên công ty/doanh nghiệp; tên đơn vị/doanh nghiệp; tên đơn vị kinh doanh vận tải; tên đơn vị kinh doanh; tên đơn vị vận tải; tên tổ chức đề nghị; tên tổ chức đề nghị cấp phép; tên doanh nghiệp đề nghị; tên đơn vị đề nghị; tên cơ quan/đơn vị; tên cơ quan/tổ chức; tên tổ chức đề nghị cấp; tên pháp nhân; tên doanh nghiệp tổ chức cá nhân; tên tổ chức doanh nghiệp hộ kinh doanh; tên chủ thể là tổ chức; tên đầy đủ của tổ chức; tên đầy đủ của doanh nghiệp; tên đầy đủ của đơn vị; tên doanh nghiệp tiếng Việt; tên hộ kinh doanh viết bằng tiếng Việt; tên hộ kinh doanh tiếng Việt; tên công ty tiếng Việt; tên hợp tác xã viết bằng tiếng Việt; tên hợp tác xã tiếng Việt; tên tổ chức viết bằng tiếng Việt; tên tổ chức tiếng Việt; tên chi nhánh viết bằng tiếng Việt; tên chi nhánh bằng tiếng Việt; tên chi nhánh tiếng Việt; tên văn phòng đại diện viết bằng tiếng Việt; tên văn phòng đại diện bằng tiếng Việt; tên văn phòng đại diện tiếng Việt; tên đơn vị viết bằng tiếng Việt; tên đơn vị bằng tiếng Việt; tên đơn vị tiếng Việt; tên liên hiệp hợp tác xã viết bằng tiếng Việt; tên liên hiệp hợp tác xã bằng tiếng Việt; tên liên hiệp hợp tác xã tiếng Việt; tên tổ hợp tác viết bằng tiếng Việt; tên tổ hợp tác bằng tiếng Việt; tên tổ hợp tác tiếng Việt; tên thương nhân viết bằng tiếng Việt; tên thương nhân bằng tiếng Việt; tên thương nhân tiếng Việt; tên hội viết bằng tiếng Việt; tên hội bằng tiếng Việt; tên hội tiếng Việt; tên quỹ viết bằng tiếng Việt; tên quỹ bằng tiếng Việt; tên quỹ tiếng Việt; tên tổ chức cá nhân đề nghị; tên tổ chức cá nhân đề nghị cấp phép; tên tổ chức cá nhân xin phép; tên tổ chức cá nhân đăng ký; tên đơn vị đăng ký; tên doanh nghiệp đăng ký; tên tổ chức đăng ký; tên tổ chức xin phép; tên doanh nghiệp xin phép; tên thương nhân đề nghị; tên cơ quan đề nghị; tên tổ chức đứng đơn; tên doanh nghiệp nhập khẩu; tên tổ chức cá nhân nhập khẩu; tên tổ chức thực hiện; tên tổ chức được cấp phép; tên tổ chức/đơn vị; tên đơn vị xin phép; tên cơ quan tổ chức đề nghị; tên đầy đủ của công ty; tên đầy đủ của hợp tác xã; tên chính thức của tổ chức; tên hội; tên quỹ; tên hợp tác xã liên hiệp hợp tác xã; tên tổ hợp tác; tên tổ chức tôn giáo; tên cơ quan tổ chức đơn vị; tên công ty đề nghị; tên công ty xin phép; tên chủ giấy phép; tên nhà đầu tư
    keys organization; ten to chuc; ten doanh nghiep; organization name; owner organization fullname; ten don vi; ten co quan; ten cong ty; ten ho kinh doanh; ten co so
  wording organization.type
    words loại hình doanh nghiệp; loại hình tổ chức; loại hình kinh doanh; loại hình công ty; loại doanh nghiệp; loại hình doanh nghiệp tổ chức; loại hình pháp lý; loại hình cơ quan tổ chức; loại hình kinh tế; thành phần kinh tế; loại hình sở hữu; loại hình đơn vị; loại hình thương nhân
  wording organization.charterCapital
    words vốn điều lệ; vốn kinh doanh; vốn đầu tư ban đầu; tổng vốn điều lệ; charter capital; số vốn điều lệ; vốn điều lệ đăng ký; tổng số vốn điều lệ; vốn điều lệ hiện tại; vốn đăng ký
  wording organization.businessLines
    words ngành nghề kinh doanh; ngành, nghề kinh doanh; mã ngành; tên ngành; lĩnh vực kinh doanh; ngành nghề đăng ký kinh doanh; ngành nghề kinh doanh chính; tên ngành nghề; mã ngành nghề; ngành nghề hoạt động; ngành nghề đăng ký; ngành nghề kinh doanh đăng ký; ngành nghề sản xuất kinh doanh; lĩnh vực hoạt động sản xuất kinh doanh; ngành nghề chính; ngành nghề kinh doanh theo giấy chứng nhận đăng ký doanh nghiệp; lĩnh vực sản xuất kinh doanh chính; lĩnh vực kinh doanh chính; lĩnh vực sản xuất kinh doanh; ngành nghề sản xuất kinh doanh chính
  wording organization.registrationDate
    words ngày đăng ký kinh doanh; ngày thành lập; ngày cấp đăng ký kinh doanh; ngày cấp giấy chứng nhận đăng ký doanh nghiệp; đăng ký lần đầu ngày; ngày đăng ký lần đầu; ngày cấp mã số doanh nghiệp; ngày cấp giấy phép kinh doanh; ngày cấp giấy chứng nhận đăng ký kinh doanh; ngày cấp GCN đăng ký doanh nghiệp; ngày cấp ĐKKD; ngày cấp mã số thuế; ngày cấp MST; ngày đăng ký doanh nghiệp; ngày cấp giấy ĐKKD; cấp đăng ký lần đầu ngày; đăng ký lần đầu; cấp lần đầu; ngày cấp đăng ký lần đầu; cấp đăng ký ngày; ngày cấp lần đầu giấy đăng ký kinh doanh
  wording organization.registrationPlace
    words nơi đăng ký kinh doanh; cơ quan đăng ký kinh doanh; nơi cấp giấy chứng nhận đăng ký doanh nghiệp; nơi cấp đăng ký kinh doanh; cơ quan cấp đăng ký kinh doanh; nơi cấp giấy phép kinh doanh; nơi cấp giấy chứng nhận đăng ký kinh doanh; cơ quan cấp giấy chứng nhận đăng ký doanh nghiệp; cơ quan cấp giấy chứng nhận đăng ký kinh doanh; nơi cấp ĐKKD; nơi cấp mã số thuế; nơi cấp MST; nơi đăng ký doanh nghiệp; cơ quan cấp ĐKKD
  thing organization
    words doanh nghiệp; tổ chức; công ty; công ty trách nhiệm hữu hạn một thành viên; công ty TNHH một thành viên; công ty trách nhiệm hữu hạn hai thành viên trở lên; công ty TNHH hai thành viên trở lên; công ty TNHH; công ty trách nhiệm hữu hạn; công ty cổ phần; doanh nghiệp tư nhân; công ty hợp danh; hộ kinh doanh; hợp tác xã; đơn vị; cơ quan; thương nhân; doanh nghiệp tổ chức; hội; chi nhánh; văn phòng đại diện; tổ chức doanh nghiệp; cơ quan tổ chức; liên hiệp hợp tác xã; đơn vị tổ chức; pháp nhân; organization; company; cơ quan nhà nước; đơn vị kinh doanh; cơ sở sản xuất; hiệp hội; nhà thuốc; quầy thuốc; tổ hợp tác; công ty doanh nghiệp; nhà đầu tư; tổ chức cá nhân; doanh nghiệp hợp tác xã hộ kinh doanh; doanh nghiệp hợp tác xã; cơ quan đơn vị; đơn vị đề nghị; tổ chức đề nghị; doanh nghiệp đề nghị; đơn vị vận tải; đơn vị kinh doanh vận tải; tổ chức xin giao đất; đơn vị sử dụng lao động đề nghị; người sử dụng lao động đề nghị; người sử dụng lao động nộp hồ sơ; người sử dụng lao động đăng ký; đơn vị sử dụng lao động đăng ký; đơn vị sử dụng lao động nộp hồ sơ; cơ sở nộp hồ sơ; doanh nghiệp nộp hồ sơ; tổ chức nộp hồ sơ; đơn vị nộp hồ sơ; cơ quan đề nghị; công ty đề nghị; thương nhân đề nghị; doanh nghiệp đăng ký; tổ chức đăng ký; đơn vị đăng ký; quỹ; quỹ từ thiện; quỹ xã hội; quỹ xã hội từ thiện; câu lạc bộ; liên đoàn; nhà máy; xí nghiệp; tổ chức khoa học và công nghệ; tổ chức phi chính phủ; tổng công ty; tập đoàn; văn phòng luật sư; văn phòng công chứng; văn phòng thừa phát lại; phòng công chứng; công ty luật; tổ chức tôn giáo; tổ chức xã hội; tổ chức chính trị xã hội
    keys organization; doanh nghiep; to chuc; cong ty; ho kinh doanh; co so; don vi
  thing facility
    words cơ sở; cơ sở kinh doanh; cơ sở sản xuất; cơ sở sản xuất kinh doanh; cơ sở đề nghị; cơ sở sản xuất, chế biến; thư viện; cửa hàng; cửa hàng bán lẻ; nhóm trẻ
  thing otherOrganization
    words đơn vị thi công; nhà thầu; đơn vị tư vấn; đơn vị thiết kế; cơ sở đào tạo; ngân hàng; chi nhánh ngân hàng; đơn vị giám sát; công ty mẹ; bên mua; nhà sản xuất; cơ sở khám chữa bệnh; cơ quan chủ quản; cơ quan cấp trên; cơ quan cấp trên trực tiếp; đơn vị cấp trên; tổ chức cấp trên; cơ quan quản lý; nhà cung cấp; người sử dụng lao động; đơn vị sử dụng lao động; đơn vị chủ quản; cơ quan thuế; kho bạc; cơ quan quyết định; cơ sở giáo dục; trường học; trường đang học; đơn vị cũ; nhà nhập khẩu; đơn vị cung cấp; đại lý; doanh nghiệp tiếp nhận; đơn vị tiếp nhận; cơ sở in; nhà xuất bản; chủ quản; đơn vị phối hợp; bên B; công ty bảo hiểm; cơ sở lưu trú; khách sạn; UBND; ủy ban nhân dân; công an; tòa án; sở; bộ; phòng; cơ sở y tế; đơn vị nhận; bên nhận; đại lý thuế; trường; nhà trường; bệnh viện; phòng khám; trung tâm; trường đại học; trường cao đẳng; tổ chức hành nghề; tổ chức tín dụng; đơn vị bán; đơn vị mua; cơ sở nuôi dưỡng; cơ quan bảo lãnh; tổ chức bảo lãnh; cơ quan tổ chức bảo lãnh; cơ quan mời; tổ chức mời; đơn vị đào tạo; cơ sở thực hành; đơn vị kiểm định; cơ quan kiểm định; tổ chức giám định; cơ quan kiểm dịch; phòng thử nghiệm; tổ chức chứng nhận; cơ quan công tác cũ; đơn vị quản lý; cơ quan ban hành; tổ chức đấu giá; tổ chức bán đấu giá; đơn vị vận chuyển; đơn vị thu gom; đơn vị xử lý; đơn vị lắp đặt; đơn vị bảo lãnh; đơn vị trồng; nhà phân phối; nhà thầu phụ; công ty nước ngoài; thương nhân nước ngoài; cơ quan báo chí; tòa soạn; đài; cơ quan thi hành án; cơ sở bảo trợ xã hội; cơ sở trợ giúp xã hội; trung tâm bảo trợ; nghĩa trang; cơ sở cai nghiện; đơn vị in; cơ sở giết mổ; cơ sở cung cấp; cơ sở thu mua; thương nhân bán buôn; doanh nghiệp bán buôn; đơn vị bán buôn; thương nhân phân phối; thương nhân cung cấp; doanh nghiệp cung cấp; nhà sản xuất nước ngoài; doanh nghiệp nước ngoài; tổ chức nước ngoài; đối tác nước ngoài; bên nước ngoài; cơ quan bảo hiểm; cơ quan quản lý thuế; công ty con; tổ chức thẩm định; tổ chức tư vấn; tổ chức thiết kế; tổ chức lập thiết kế; tổ chức cá nhân nhận hàng; tổ chức cá nhân bán; tổ chức cá nhân mua; tổ chức cá nhân chuyển giao; tổ chức cá nhân nhập khẩu ủy thác; tổ chức cá nhân sản xuất

  # ---------------------------------------------------------------- land
  wording parcel.certificateNumber
    words số phát hành; số phát hành giấy chứng nhận; số phát hành GCN; số phát hành số hiệu giấy chứng nhận; số phát hành GCN quyền sử dụng đất; số phát hành số seri; số phát hành sổ đỏ; số bìa đỏ
    opens landCertificate
  wording parcel.certificateNumber
    words số seri giấy chứng nhận; số sêri GCN; số GCN; mã giấy chứng nhận; số hiệu giấy chứng nhận; số serial; số giấy chứng nhận quyền sử dụng đất; mã GCN; số seri; số sê ri; số hiệu GCN; số sổ đỏ; số seri sổ đỏ
    opens landCertificate
    needs parcel
  wording parcel.certificateRegistryNumber
    words số vào sổ; số vào sổ cấp giấy chứng nhận; số vào sổ cấp GCN; số vào sổ GCN; số vào sổ cấp giấy; vào sổ số; số vào sổ cấp giấy chứng nhận quyền sử dụng đất; số vào sổ cấp GCNQSDĐ; số vào sổ cấp GCN QSDĐ; số vào sổ cấp sổ; số vào sổ cấp
    opens landCertificate
  wording parcel.mapSheetNumber
    words tờ bản đồ; tờ bản đồ số; số tờ bản đồ; số tờ; tờ số; bản đồ số; số hiệu tờ bản đồ; tờ bản đồ địa chính số; số tờ bản đồ địa chính; thuộc tờ bản đồ số; tờ bản đồ địa chính; tờ bản đồ địa chính số tờ; bản đồ; số hiệu tờ bản đồ địa chính; tờ BĐ số; số tờ BĐ
    keys to ban do; tobando; so to
  wording parcel.parcelNumber
    words thửa đất số; số thửa; số thửa đất; thửa số; số hiệu thửa đất; thửa đất; số hiệu thửa; mã thửa đất; lô đất số; lô đất sổ; thửa; thửa đất số hiệu; thửa đất số thửa; số thứ tự thửa; số thứ tự thửa đất; thửa đất thứ; thửa đất số mấy; số hiệu thửa đất số
    keys so thua; sothua
  wording parcel.area
    words diện tích đất; diện tích thửa đất; diện tích khu đất; tổng diện tích đất; diện tích lô đất; diện tích sử dụng đất; diện tích của thửa đất; diện tích thửa; diện tích thửa đất theo giấy chứng nhận; diện tích theo giấy chứng nhận; diện tích theo GCN; diện tích đất theo giấy chứng nhận; diện tích trên giấy chứng nhận; diện tích đất đang sử dụng; diện tích ghi trên giấy chứng nhận
    needs -
  wording parcel.area
    words diện tích; diện tích m2; tổng diện tích; tổng diện tích m2; diện tích mét vuông
    needs parcel
  wording parcel.landUse
    words mục đích sử dụng đất; loại đất; mục đích sử dụng đất hiện tại; mục đích sử dụng của thửa đất; mục đích sử dụng đất theo giấy chứng nhận; mục đích SDĐ; loại đất theo GCN; mục đích sử dụng đất theo GCN; loại đất theo giấy chứng nhận; loại đất trên giấy chứng nhận; mục đích sử dụng theo giấy chứng nhận
  wording parcel.landUse
    words mục đích sử dụng
    needs parcel
  wording parcel.useForm
    words hình thức sử dụng đất; hình thức sử dụng; sử dụng chung riêng; hình thức sử dụng riêng chung; hình thức sử dụng chung riêng; sử dụng riêng; sử dụng chung
    needs parcel
  wording parcel.useTerm
    words thời hạn sử dụng đất; thời hạn sử dụng của thửa đất; thời hạn SDĐ; thời hạn sử dụng đất đến; thời hạn sử dụng đất còn lại; thời hạn sử dụng đất theo giấy chứng nhận
  wording parcel.useTerm
    words thời hạn sử dụng; thời hạn
    needs parcel
  wording parcel.useOrigin
    words nguồn gốc sử dụng đất; nguồn gốc sử dụng; nguồn gốc đất; nguồn gốc thửa đất; nguồn gốc; nguồn gốc SDĐ; nguồn gốc sử dụng thửa đất; nguồn gốc sử dụng đất theo giấy chứng nhận
    needs parcel
  wording parcel.asset
    words tài sản gắn liền với đất; tài sản trên đất; tài sản gắn liền; tài sản gắn liền với đất hiện có; tài sản gắn liền trên đất; tài sản khác gắn liền với đất
  thing parcel
    words thửa đất; khu đất; đất; lô đất; đất đai; thửa; quyền sử dụng đất; đất ở
    keys thua dat; thuadat; dat dai

  # ---------------------------------------------------------------- vehicles and licences
  wording vehicle.plateNumber
    words biển số; biển số xe; biển kiểm soát; biển số đăng ký; biển số phương tiện; BKS; biển đăng ký; số biển; số biển kiểm soát; số biển số; biển kiểm soát xe; biển số đã đăng ký; số đăng ký biển số; biển số đăng ký xe; số xe; biển số kiểm soát; biển số xe biển kiểm soát; biển kiểm soát phương tiện; biển đăng ký xe; BKS xe; biển kiểm soát xe ô tô; biển số xe ô tô; biển số xe mô tô; biển số xe máy; số đăng ký xe; biển số hiện tại
    keys bien so; bienso; plate
  wording vehicle.brand
    words nhãn hiệu xe; nhãn hiệu phương tiện; hãng xe; tên hãng xe; nhãn hiệu xe số loại; mác xe; nhãn hiệu ô tô
  wording vehicle.brand
    words nhãn hiệu; hãng sản xuất; nhãn hiệu số loại; hiệu; brand
    needs vehicle
  wording vehicle.model
    words số loại; số loại xe; model; mã kiểu loại; tên thương mại; kiểu loại
    needs vehicle
  wording vehicle.kind
    words loại xe; loại phương tiện; kiểu xe; loại xe ô tô; loại phương tiện vận tải
  wording vehicle.color
    words màu sơn; màu xe; màu; màu sắc
    needs vehicle
  wording vehicle.chassisNumber
    words số khung; số khung xe; chassis; chassis no; số khung chassis; số VIN; số khung số VIN; số khung phương tiện; khung số
    keys so khung; sokhung; chassis
  wording vehicle.engineNumber
    words số máy; số động cơ; engine; engine no; số máy engine; số máy 1; số máy 2; số máy xe; số máy số động cơ; số động cơ xe; máy số; số máy phương tiện
    needs vehicle
  wording vehicle.productionYear
    words năm sản xuất; năm SX; sản xuất năm; năm sản xuất xe; năm nước sản xuất
    needs vehicle
  wording licence.class
    words hạng giấy phép lái xe; hạng GPLX; giấy phép lái xe hạng; GPLX hạng; hạng bằng lái; bằng lái hạng; hạng GPLX hiện có; hạng giấy phép lái xe hiện có; hạng giấy phép; giấy phép lái xe hạng hiện có
    opens drivingLicence
  wording licence.class
    words hạng; hạng xe
    needs licence
  thing vehicle
    words xe; phương tiện; ô tô; xe ô tô; xe máy; mô tô; xe mô tô; xe cơ giới; rơ moóc; xe đạp điện
    keys xe; phuong tien; vehicle
  thing other
    words tàu; tàu cá; tàu thuyền; phương tiện thủy; phương tiện thủy nội địa; thuyền; máy; thiết bị; công trình; dự án; sản phẩm; hàng hóa; thuốc; mỹ phẩm; thực phẩm; cây; con giống; tàu biển; lớp; môn; đề tài; tác phẩm; tạp chí; báo; đường; cầu; chợ; rừng; nguồn nước; giếng; kho; nhà; lễ hội; chương trình; sự kiện; dịch vụ; mẫu; trang thiết bị; hạng mục; ngành; lô hàng; bến; cảng; nhà ở; căn hộ; công trình xây dựng; chứng chỉ; vật tư; hoạt động; hóa chất; giống; tài sản; nguyên liệu; động vật; máy chính; xe máy chuyên dùng; ứng dụng; con dấu; mẫu dấu; mẫu con dấu; con vật; vật nuôi; cây trồng; vùng trồng; gia súc; gia cầm; cơ sở dữ liệu; phần mềm; kênh; bản tin; ấn phẩm; xuất bản phẩm; đề án; khóa học; khóa; chuyến đi; đoàn; tour; bảng quảng cáo; băng rôn; hội thảo; cuộc thi; giải đấu; phòng khám đa khoa; nguồn gen; mẫu vật; chất thải; nước thải; mỏ; khoáng sản; hồ chứa; đập; trạm; cột ăng ten; thiết bị bức xạ; nồi hơi; thang máy; tàu bay; giàn khoan; bãi; vườn; ao; lồng bè; ao nuôi; chuồng trại; bia rượu; rượu; thuốc lá; xăng dầu; khí; điện; gỗ; lâm sản; mẫu phân tích; phân bón; thuốc bảo vệ thực vật; thức ăn chăn nuôi; chế phẩm; trò chơi; phim; băng đĩa; di tích; cổ vật; bảo vật; di vật; tượng; tranh; buổi biểu diễn; cuộc triển lãm; triển lãm; hội chợ; khuyến mại; chương trình khuyến mại; website thương mại điện tử; tên miền; tần số; đài phát; mạng; đề cương; lô đất trồng; hầm; cống; đê; kè; bản đồ quy hoạch; sáng chế; kiểu dáng; công bố; phân bố; tuyên bố; bố cáo; con số; con đường; con người; bà con; tên tôn giáo; tên dân tộc; hành nghề

  # ---------------------------------------------------------------- the case itself
  wording case.receivingAgency
    words kính gửi *; cơ quan tiếp nhận; cơ quan tiếp nhận hồ sơ; nơi tiếp nhận hồ sơ; cơ quan thuế quản lý; cơ quan thuế quản lý trực tiếp; cơ quan thuế tiếp nhận; cơ quan thực hiện; đơn vị tiếp nhận; đơn vị tiếp nhận hồ sơ; cơ quan giải quyết; đơn vị giải quyết; nơi nộp hồ sơ; cơ quan nhận hồ sơ; nơi tiếp nhận; kính gởi *; cơ quan đăng ký; gửi đến; cơ quan có thẩm quyền giải quyết; receiving agency; cơ quan giải quyết hồ sơ; kính trình *; nơi nhận hồ sơ; cơ quan chủ trì giải quyết; cơ quan thụ lý; gửi công an *; gửi ủy ban *; gửi ủy ban nhân dân *; gửi UBND *; gửi sở *; gửi bộ *; gửi phòng *; gửi chi cục *; gửi cục *; gửi cơ quan *; gửi hội đồng *; gửi ban *; gửi viện *; gửi tòa án *; gửi đến *
    keys kinh gui; kinhgui
  wording case.procedureName
    words tên thủ tục; tên thủ tục hành chính; thủ tục; thủ tục hành chính; tên TTHC; tên dịch vụ công; về việc thủ tục; thủ tục đề nghị giải quyết; tên thủ tục đề nghị
  wording case.submissionDate
    words ngày nộp; ngày khai báo; ngày trình báo; ngày nộp hồ sơ; ngày làm đơn; ngày viết đơn; ngày lập đơn; ngày khai; ngày lập tờ khai; ngày lập; ngày ký đơn; ngày làm tờ khai; ngày đề nghị; ngày tháng năm làm đơn; ngày tháng năm nộp; ngày viết; ngày tháng năm lập; ngày tháng năm làm đơn đề nghị; ngày làm; ngày gửi; ngày kê khai; làm ngày; ngày tháng năm viết đơn; ngày đăng ký hồ sơ; ngày yêu cầu; ngày tháng năm làm tờ khai; ngày tháng lập đơn; thời gian nộp hồ sơ; ngày ký; ngày làm hồ sơ; ngày lập hồ sơ; ngày lập giấy; lập ngày; ngày báo cáo; ngày văn bản; ngày nộp đơn; ngày nộp đơn đề nghị; ngày làm đơn đề nghị; ngày ký đơn đề nghị; ngày lập văn bản đề nghị; ngày lập đơn đề nghị; ngày tháng năm nộp hồ sơ; ngày lập phiếu; ngày ký tờ khai; ngày viết tờ khai; ngày ký hồ sơ; ngày lập báo cáo; ngày làm báo cáo; ngày ký báo cáo; ngày lập danh sách; ngày lập biểu; ngày ký thông báo; ngày lập giấy đề nghị; ngày lập bản khai; ngày tháng năm khai; thời điểm lập; ngày tháng năm ký; ngày tháng năm lập đơn; ngày tháng năm đề nghị; ngày tháng năm kê khai; ngày điền; ngày lập biên bản; ngày khai báo; ngày làm phiếu; ngày làm giấy; ngày làm bản khai; ngày làm văn bản; ngày làm giấy đề nghị; ngày làm thông báo; ngày làm bản cam kết; ngày làm phiếu đề nghị; ngày làm đơn đăng ký; ngày làm phiếu đăng ký; ngày làm bản đăng ký; ngày làm bản kê khai; ngày làm giấy ủy quyền; ngày làm đơn xin; ngày lập văn bản; ngày lập thông báo; ngày lập bản cam kết; ngày lập phiếu đề nghị; ngày lập đơn đăng ký; ngày lập phiếu đăng ký; ngày lập bản đăng ký; ngày lập bản kê khai; ngày lập giấy ủy quyền; ngày lập đơn xin; ngày viết phiếu; ngày viết hồ sơ; ngày viết giấy; ngày viết bản khai; ngày viết văn bản; ngày viết giấy đề nghị; ngày viết đơn đề nghị; ngày viết thông báo; ngày viết bản cam kết; ngày viết phiếu đề nghị; ngày viết đơn đăng ký; ngày viết phiếu đăng ký; ngày viết bản đăng ký; ngày viết bản kê khai; ngày viết giấy ủy quyền; ngày viết đơn xin; ngày ký phiếu; ngày ký giấy; ngày ký bản khai; ngày ký văn bản; ngày ký giấy đề nghị; ngày ký bản cam kết; ngày ký phiếu đề nghị; ngày ký đơn đăng ký; ngày ký phiếu đăng ký; ngày ký bản đăng ký; ngày ký bản kê khai; ngày ký giấy ủy quyền; ngày ký đơn xin; ngày nộp tờ khai; ngày nộp phiếu; ngày nộp giấy; ngày nộp bản khai; ngày nộp văn bản; ngày nộp giấy đề nghị; ngày nộp thông báo; ngày nộp bản cam kết; ngày nộp phiếu đề nghị; ngày nộp đơn đăng ký; ngày nộp phiếu đăng ký; ngày nộp bản đăng ký; ngày nộp bản kê khai; ngày nộp giấy ủy quyền; ngày nộp đơn xin; ngày khai đơn; ngày khai tờ khai; ngày khai phiếu; ngày khai hồ sơ; ngày khai giấy; ngày khai bản khai; ngày khai văn bản; ngày khai giấy đề nghị; ngày khai đơn đề nghị; ngày khai thông báo; ngày khai bản cam kết; ngày khai phiếu đề nghị; ngày khai đơn đăng ký; ngày khai phiếu đăng ký; ngày khai bản đăng ký; ngày khai bản kê khai; ngày khai giấy ủy quyền; ngày khai đơn xin; ngày gửi đơn; ngày gửi tờ khai; ngày gửi phiếu; ngày gửi hồ sơ; ngày gửi giấy; ngày gửi bản khai; ngày gửi văn bản; ngày gửi giấy đề nghị; ngày gửi đơn đề nghị; ngày gửi thông báo; ngày gửi bản cam kết; ngày gửi phiếu đề nghị; ngày gửi đơn đăng ký; ngày gửi phiếu đăng ký; ngày gửi bản đăng ký; ngày gửi bản kê khai; ngày gửi giấy ủy quyền; ngày gửi đơn xin; ngày điền đơn; ngày điền tờ khai; ngày điền phiếu; ngày điền hồ sơ; ngày điền giấy; ngày điền bản khai; ngày điền văn bản; ngày điền giấy đề nghị; ngày điền đơn đề nghị; ngày điền thông báo; ngày điền bản cam kết; ngày điền phiếu đề nghị; ngày điền đơn đăng ký; ngày điền phiếu đăng ký; ngày điền bản đăng ký; ngày điền bản kê khai; ngày điền giấy ủy quyền; ngày điền đơn xin; ngày kê khai đơn; ngày kê khai tờ khai; ngày kê khai phiếu; ngày kê khai hồ sơ; ngày kê khai giấy; ngày kê khai bản khai; ngày kê khai văn bản; ngày kê khai giấy đề nghị; ngày kê khai đơn đề nghị; ngày kê khai thông báo; ngày kê khai bản cam kết; ngày kê khai phiếu đề nghị; ngày kê khai đơn đăng ký; ngày kê khai phiếu đăng ký; ngày kê khai bản đăng ký; ngày kê khai bản kê khai; ngày kê khai giấy ủy quyền; ngày kê khai đơn xin; ngày lập bảng kê; ngày lập bản kê; ngày lập tờ trình; ngày ký tờ trình
    keys ngay lam don; ngaylamdon; ngay nop; ngay bc; ngay ky
  wording case.submissionPlace
    words làm tại; nơi lập đơn; nơi làm đơn; địa danh; nơi viết đơn; lập tại; nơi lập; nơi lập tờ khai; địa danh nơi lập tờ khai; địa danh lập đơn; nơi khai; nơi làm tờ khai; địa danh làm đơn; nơi ký; địa danh ngày tháng; địa danh nơi lập đơn; nơi lập đơn tỉnh TP; địa danh nơi làm đơn; tại địa danh; địa điểm lập đơn; viết tại; địa điểm làm đơn; khai tại; đơn lập tại; đơn làm tại; lập đơn tại; địa danh tỉnh; nơi ký đơn; địa danh nơi ký; nơi lập văn bản; nơi lập giấy; nơi lập bản khai; nơi lập phiếu; tỉnh nơi làm đơn; nơi lập hồ sơ; nơi lập giấy đề nghị; nơi lập đơn đề nghị; nơi làm phiếu; nơi làm hồ sơ; nơi làm văn bản; nơi làm giấy đề nghị; nơi làm đơn đề nghị; nơi làm bản khai; nơi viết tờ khai; nơi viết phiếu; nơi viết hồ sơ; nơi viết văn bản; nơi viết giấy đề nghị; nơi viết đơn đề nghị; nơi viết bản khai; nơi ký tờ khai; nơi ký phiếu; nơi ký hồ sơ; nơi ký văn bản; nơi ký giấy đề nghị; nơi ký đơn đề nghị; nơi ký bản khai; nơi khai đơn; nơi khai tờ khai; nơi khai phiếu; nơi khai hồ sơ; nơi khai văn bản; nơi khai giấy đề nghị; nơi khai đơn đề nghị; nơi khai bản khai; địa danh lập tờ khai; địa danh lập phiếu; địa danh lập hồ sơ; địa danh lập văn bản; địa danh lập giấy đề nghị; địa danh lập đơn đề nghị; địa danh lập bản khai; địa danh làm tờ khai; địa danh làm phiếu; địa danh làm hồ sơ; địa danh làm văn bản; địa danh làm giấy đề nghị; địa danh làm đơn đề nghị; địa danh làm bản khai; địa danh viết đơn; địa danh viết tờ khai; địa danh viết phiếu; địa danh viết hồ sơ; địa danh viết văn bản; địa danh viết giấy đề nghị; địa danh viết đơn đề nghị; địa danh viết bản khai; địa danh ký đơn; địa danh ký tờ khai; địa danh ký phiếu; địa danh ký hồ sơ; địa danh ký văn bản; địa danh ký giấy đề nghị; địa danh ký đơn đề nghị; địa danh ký bản khai; địa danh khai đơn; địa danh khai tờ khai; địa danh khai phiếu; địa danh khai hồ sơ; địa danh khai văn bản; địa danh khai giấy đề nghị; địa danh khai đơn đề nghị; địa danh khai bản khai; địa danh nơi lập phiếu; địa danh nơi lập hồ sơ; địa danh nơi lập văn bản; địa danh nơi lập giấy đề nghị; địa danh nơi lập đơn đề nghị; địa danh nơi lập bản khai; địa danh nơi làm tờ khai; địa danh nơi làm phiếu; địa danh nơi làm hồ sơ; địa danh nơi làm văn bản; địa danh nơi làm giấy đề nghị; địa danh nơi làm đơn đề nghị; địa danh nơi làm bản khai; địa danh nơi viết đơn; địa danh nơi viết tờ khai; địa danh nơi viết phiếu; địa danh nơi viết hồ sơ; địa danh nơi viết văn bản; địa danh nơi viết giấy đề nghị; địa danh nơi viết đơn đề nghị; địa danh nơi viết bản khai; địa danh nơi ký đơn; địa danh nơi ký tờ khai; địa danh nơi ký phiếu; địa danh nơi ký hồ sơ; địa danh nơi ký văn bản; địa danh nơi ký giấy đề nghị; địa danh nơi ký đơn đề nghị; địa danh nơi ký bản khai; địa danh nơi khai đơn; địa danh nơi khai tờ khai; địa danh nơi khai phiếu; địa danh nơi khai hồ sơ; địa danh nơi khai văn bản; địa danh nơi khai giấy đề nghị; địa danh nơi khai đơn đề nghị; địa danh nơi khai bản khai
    keys dia danh; diadanh
  wording case.dossierCount
    words số bộ hồ sơ; số lượng bộ hồ sơ; số bộ; số lượng hồ sơ; số bộ hồ sơ nộp; số lượng hồ sơ nộp
    keys procedure dossier quantity
  wording case.submissionMethod
    words hình thức nộp; hình thức nộp hồ sơ; cách thức nộp hồ sơ; phương thức nộp hồ sơ; kênh nộp hồ sơ; cách thức nộp; phương thức nộp
    keys hinh thuc nop; hinhthucnop
  wording case.dossierNumber
    words mã hồ sơ; số hồ sơ; mã số hồ sơ; mã biên nhận; mã số biên nhận; số biên nhận
  wording case.applicantKind
    words chọn đối tượng; đối tượng nộp hồ sơ; đối tượng; loại đối tượng; bạn là; cá nhân tổ chức; cá nhân/tổ chức; chọn đối tượng cá nhân; cá nhân tổ chức doanh nghiệp; cá nhân tổ chức doanh nghiệp cơ quan nhà nước; loại đối tượng nộp hồ sơ; đối tượng thực hiện; đối tượng nộp; loại người nộp; loại chủ thể; loại tổ chức cá nhân; chọn đối tượng nộp hồ sơ; loại hình người nộp; đối tượng kê khai; cá nhân hay tổ chức; cá nhân hoặc tổ chức; người nộp là cá nhân tổ chức; chọn loại đối tượng; tư cách người nộp; đối tượng người nộp; loại đối tượng người nộp; chủ thể nộp hồ sơ
    keys chon doi tuong; chondoituong; applicant kind
  wording case.commitment
    words cam đoan *; chúng tôi cam đoan *; doanh nghiệp cam đoan *; doanh nghiệp xin cam đoan *; tổ chức cam đoan *; chúng tôi xin cam đoan *; cam kết *; tôi cam đoan *; lời cam đoan *; tôi xin cam đoan *; tôi cam kết *; tôi xin cam kết *; tôi đã đọc *; tôi đồng ý *; xin cam đoan *; đồng ý *; các cam kết *; xác nhận đồng ý *; tôi xác nhận *; nội dung cam kết *; cam kết khác *; tôi xin chịu trách nhiệm *; chúng tôi cam kết *; đơn vị cam kết *; cơ sở cam kết *; hợp tác xã cam kết *; hộ kinh doanh cam kết *; cá nhân cam kết *; tổ chức cá nhân cam kết *; tổ chức cam kết *; doanh nghiệp cam kết *; công ty cam kết *; cơ quan cam kết *; chủ cơ sở cam kết *; lời cam kết *; bản cam kết *; người khai cam đoan *; tôi hoàn toàn chịu trách nhiệm *; chúng tôi xin chịu trách nhiệm *; người đề nghị cam kết *; gia đình tôi cam kết *; thương nhân cam kết *; thương nhân cam đoan *; thương nhân xin cam đoan *; thương nhân xin cam kết *; nhà đầu tư cam kết *; hội cam kết *; ban vận động cam kết *; trường cam kết *; trung tâm cam kết *; chúng tôi xin bảo đảm *; tôi xin đảm bảo *; chúng tôi xin đảm bảo *; tôi xin bảo đảm *; tôi bảo đảm *; xin chịu hoàn toàn trách nhiệm *; tôi chịu trách nhiệm *; chúng tôi chịu trách nhiệm *; tôi hiểu rằng *; người nộp thuế cam đoan *; người sử dụng đất cam kết *; chủ đầu tư cam kết *; hộ kinh doanh xin cam kết *; chúng tôi xin cam kết *; cơ sở xin cam kết *; chúng tôi xin tuân thủ *; tôi xin tuân thủ *; xin tuân thủ *; tôi xin chấp hành *; chúng tôi xin chấp hành *; xin chấp hành *; xin cam kết *; nếu sai tôi *; nếu có gì sai *; nếu không đúng *; chúng tôi đã đọc *; chúng tôi xác nhận *; chúng tôi đồng ý *; tôi đã hiểu *; tôi đã được giải thích *; tôi đã tìm hiểu *; tôi tự nguyện *; nếu vi phạm *; cơ sở cam đoan *; hộ gia đình cam kết *; người đề nghị cam đoan *; chịu trách nhiệm trước pháp luật *; chủ dự án cam kết *; chủ cơ sở cam đoan *; cơ sở chúng tôi cam kết *; công ty chúng tôi cam kết *; chúng tôi xin cam kết thực hiện *; công ty xin cam kết *; công ty cam đoan *; đơn vị cam đoan *; hợp tác xã cam đoan *; đơn vị xin cam kết *; tổ chức cá nhân đề nghị cấp phép cam kết *; tổ chức cá nhân đề nghị cam kết *; tổ chức cá nhân cam đoan *; tổ chức cá nhân đăng ký cam kết *; người đăng ký cam kết *; người đăng ký cam đoan *; chủ hộ cam kết *; chủ xe cam đoan *; chủ phương tiện cam kết *; người lao động cam đoan *; người yêu cầu cam đoan *; đơn vị kinh doanh cam kết *; đơn vị vận tải cam kết *; đơn vị đăng ký cam kết *; hội xin cam kết *; chủ tàu cam đoan *; chủ tàu cam kết *; người lái xe cam đoan *; nếu được nhận *; nếu được cấp *; nếu được chấp thuận *; cam kết và chịu trách nhiệm *; chịu trách nhiệm về *; chịu trách nhiệm trước *; chịu hoàn toàn trách nhiệm *; hoàn toàn chịu trách nhiệm *; tôi không thuộc *; không thuộc trường hợp *; không thuộc đối tượng *; chúng tôi không thuộc *
  wording case.purpose
    words mục đích *; mục đích sử dụng *; mục đích sử dụng; mục đích xin cấp *; sử dụng vào mục đích *; để sử dụng vào mục đích *; nhập mục đích *; để làm thủ tục *; để làm *; mục đích khác *; mục đích yêu cầu *; mục đích vay *; dùng để *; sử dụng để *; mục đích sử dụng thông tin; mục đích sử dụng dữ liệu; mục đích sử dụng bản sao; mục đích sử dụng giấy xác nhận; mục đích sử dụng phiếu; mục đích sử dụng văn bản; mục đích sử dụng của dự án; mục đích sử dụng tài liệu; mục đích sử dụng vốn; mục đích sử dụng công trình
    keys muc dich; mucdich
  wording case.content
    words nội dung *; nội dung thay đổi; nội dung biến động; nội dung thay đổi *; nội dung yêu cầu giải quyết; nội dung yêu cầu *; nội dung đề nghị *; yêu cầu giải quyết *; nội dung trình bày *; trình bày nội dung *; đề nghị *; yêu cầu *; xin được *; tôi làm đơn này *; nay tôi *; tôi đề nghị *; kính đề nghị *; trích yếu *; việc *; về việc *; đề nghị giải quyết *; đề nghị quý *; nguyện vọng *; căn cứ *; nay làm đơn *; khiếu nại về việc *; tố cáo về việc *; kiến nghị về việc *; phản ánh về việc *; được thay mặt *; biến động về *; thay mặt tôi *; hành vi vi phạm *; nội dung vụ việc *; tóm tắt nội dung *; yêu cầu cung cấp *; được quyền thay mặt *; kính mong *; kính xin *; tôi xin trình bày *; trình bày *; tôi có nguyện vọng *; nay em *; em xin *; xin đề nghị *; xin được cấp *; tôi xin đề nghị *; nay chúng tôi *; chúng tôi đề nghị *; đơn vị đề nghị *; công ty đề nghị *; nay đề nghị *; đề nghị cơ quan *; trân trọng đề nghị *; chúng tôi làm đơn này *; xin cho *; cho phép *; trân trọng kính đề nghị *; hợp tác xã đề nghị *; hộ kinh doanh đề nghị *; doanh nghiệp đề nghị *; nay xin *; nguyện vọng của *; nội dung trợ giúp *; tôi viết đơn này *; em làm đơn này *; nội dung vụ án *; nội dung tranh chấp *; nội dung phản ánh *; những yêu cầu *; vấn đề *; tóm tắt *; tóm tắt nội dung vụ việc *; xin trình báo *; tôi xin trình báo *; trình báo *; xin báo *; tôi xin báo *; xin thông báo *; nội dung trình báo *; nội dung thông báo *; nội dung tường trình *; những vấn đề *; các vấn đề *; những nội dung *; các nội dung *; đề xuất *; đề xuất nhu cầu *
    keys noi dung yeu cau giai quyet; noi dung; noidung
  wording case.reason
    words lý do *; lí do *; ghi rõ lý do *; ghi rõ lý do khác; nguyên nhân *; lý do đề nghị *; lý do cấp lại *; vì lý do *; do bị mất *; do bị hỏng *; do bị hư hỏng *; bị mất do *; lý do khác *; lý do thay đổi *; căn cứ đề nghị *; lý do xin *; nguyên nhân mất *; lý do mất *; lý do cấp đổi *; nguyên do *; lý do vì *; vì các lý do *; nêu rõ lý do *; nêu lý do *; lý do cụ thể *; nêu rõ lý do khác *
    keys ly do; lydo
  wording case.note
    words ghi chú *; chú thích *; ghi chú khác *; lưu ý *; ý kiến *; thông tin khác; thông tin bổ sung; khác; những nội dung khác; note
    keys ghi chu; ghichu; note
  wording case.signature
    words chữ ký; chữ ký số; ký tên đóng dấu; đóng dấu

  # ---------------------------------------------------------------- parties
  party applicant
    class applicant
    words người nộp; người nộp hồ sơ; người được giao nộp hồ sơ; người được cử nộp hồ sơ; người được phân công nộp hồ sơ; cán bộ được cử nộp hồ sơ; người được giới thiệu nộp hồ sơ; người được cử đi nộp hồ sơ; người được giao nộp; nhân viên nộp hồ sơ; người yêu cầu; người nộp đơn; người đi nộp hồ sơ; người làm thủ tục; người khai; người thực hiện; người kê khai; người thực hiện thủ tục; người đứng khai; công dân; applicant; người đăng ký tài khoản; người gửi hồ sơ; người nộp hồ sơ trực tuyến; người yêu cầu đăng ký; người trực tiếp nộp; người đi khai; người lập hồ sơ; người khai báo; người thông báo; cá nhân nộp hồ sơ; người tố cáo; người yêu cầu chứng thực; người lập tờ khai; người khai lý lịch; người khai ký tên; người khai đơn; người đến làm thủ tục; người đi làm thủ tục; người trực tiếp làm thủ tục; người đến nộp hồ sơ; người đến nộp; người trực tiếp nộp hồ sơ; người liên hệ làm thủ tục; người giao dịch; người đại diện nộp hồ sơ; người thực hiện kê khai; người thực hiện nộp hồ sơ; người nộp hồ sơ thay; người đi nộp; người khai hồ sơ; người nộp hồ sơ hộ; cá nhân nộp; tổ chức cá nhân nộp hồ sơ; cán bộ nộp hồ sơ; người yêu cầu cấp; người yêu cầu giải quyết; người đăng nhập; người thực hiện dịch vụ công; người kê khai hồ sơ; người khai và nộp hồ sơ; người nộp phiếu; người yêu cầu công chứng; người nộp giấy tờ; người nộp tờ khai; người nộp bản khai; người yêu cầu cấp phiếu; người yêu cầu xác nhận; người có yêu cầu; người yêu cầu trích lục; người nộp thông báo; người nộp hộ; người đi nộp thay; người nộp trực tuyến; người nộp HS; cá nhân nộp đơn; người gửi đơn; người gửi; người nộp văn bản; người yêu cầu cấp bản sao; tổ chức cá nhân nộp; người tạo hồ sơ; người đăng ký dịch vụ; người sử dụng dịch vụ; người khai thay
    keys nyc; applicant; nguoi nop; cong dan; congdan; nguoinop; nguoi yeu cau; nguoi khai
  party asker
    class asker
    words tôi; người nộp thuế; người nộp thuế là cá nhân; người nộp thuế cá nhân; người đăng ký thuế; cá nhân có thu nhập; người có thu nhập; độc giả; bạn đọc; tên tôi; tên tôi là; tôi tên là; tôi tên; tôi là; người làm đơn; người đề nghị; người viết đơn; người xin; người đăng ký; người xin cấp; người đề nghị cấp; bản thân; họ tên tôi; tôi ký tên dưới đây; người đứng đơn; người ký đơn; người xin giao đất *; người xin phép; người khiếu nại; người kiến nghị; người làm đơn đề nghị; người xin đăng ký; cá nhân đề nghị; tôi là; chúng tôi là; tên chúng tôi là; chúng tôi gồm; tôi tên là ghi chữ in hoa; người đề nghị hỗ trợ; người đề nghị cấp lại; người có đơn; tổ chức cá nhân đề nghị; cá nhân tổ chức đề nghị; người làm tờ khai; người viết tờ khai; tên tổ chức cá nhân đề nghị; người đề nghị đăng ký; cá nhân đăng ký; thông tin cá nhân; lý lịch cá nhân; người xin xác nhận; người đề nghị xác nhận; người có nhu cầu; người viết; người báo; người trình bày; người viết phiếu báo; người viết phiếu; người lập phiếu; người ký phiếu; người lập bản khai; người khai lý lịch; người làm bản khai; người viết bản khai; người viết giấy; người lập giấy; người xin cấp đổi; người đề nghị được hỗ trợ; người đề nghị trợ giúp; người đề nghị trợ giúp pháp lý; người đề nghị hưởng; người đề nghị giải quyết; người kiến nghị phản ánh; người phản ánh; người đề nghị tham vấn; người đề nghị bổ nhiệm; người đề nghị công nhận; người đề nghị cung cấp thông tin; người yêu cầu cung cấp thông tin; người xin vay; người cam kết; người cam đoan; người ký tên; người trình; người đề nghị thẩm định; người xin phép xây dựng; người đề nghị thi; em tên là; em là; tên em là; họ tên em; em là sinh viên; con tên là; cháu tên là; tên tôi là ghi chữ in hoa; tôi là công dân; tôi là người; chúng em; bản thân tôi; người làm bản cam kết; người đăng ký tham gia; họ và tên tôi; họ và tên em; tên của tôi; tên tôi viết in hoa; phụ huynh ký tên; phụ huynh ký; phụ huynh học sinh ký tên; người làm văn bản; người đứng tên đề nghị; người khai bản; người cung cấp thông tin; người tự khai; người yêu cầu bồi thường; người yêu cầu thi hành án; chúng tôi là vợ chồng; cá nhân xin phép; tổ chức cá nhân xin phép; tổ chức cá nhân đăng ký; cá nhân tổ chức đăng ký; người xin thôi quốc tịch; người xin nhập quốc tịch; người viết tường trình; người tường trình; tên người làm đơn; người đăng ký khai; người đề nghị cấp phép; bên đề nghị; họ tên người viết; người viết cam kết; người làm giấy; người lao động đăng ký; người lao động đề nghị; cá nhân kê khai; người hành nghề đề nghị; bác sĩ đề nghị; luật sư đề nghị; cán bộ đề nghị; công chứng viên đề nghị; người dân đề nghị; công dân đề nghị; người đề nghị cấp chứng chỉ; hộ gia đình đề nghị; đại diện hộ gia đình đề nghị; hộ gia đình cá nhân đề nghị; hộ gia đình cá nhân; chủ thể đề nghị; chủ thể đề nghị mua điện; chủ thể đăng ký; bên đề nghị mua điện; khách hàng; khách hàng đăng ký; khách hàng đề nghị; hộ đăng ký; bên đăng ký; người đề xuất; người trình báo; người có nguyện vọng; người công bố; người tự công bố; người báo cáo; người làm bản; người lập đơn; người lập tờ khai; người tự nguyện; người đăng ký hưởng; người đề nghị xét tặng; người lập bản
  # who applies by what he is, where nobody else is said to file
  party soleAsker
    class asker
    own words
    words người vay; người dự thi; người dự tuyển; người đăng ký dự tuyển; người đăng ký dự thi; người ứng tuyển; người hiến; người đăng ký hiến; nguyên đơn; người khởi kiện; người kháng cáo; người xin học; người xin nhập học; người xin chuyển trường; người đăng ký học; khách hàng sử dụng điện; bên mua điện; bên mua nước; thuê bao; cá nhân kinh doanh; người ủy quyền; bên ủy quyền; người uỷ quyền; đương đơn; người đăng ký sát hạch; người đăng ký tập sự; cá nhân đăng ký hành nghề; người được phỏng vấn; người đề nghị vay vốn
  party owner
    class owner
    words chủ hồ sơ; chủ sở hữu hồ sơ; dossier owner
    keys owner; chu ho so; chuhoso
  party holder
    class holder
    words chủ xe; chủ tàu; chủ phương tiện; chủ hộ kinh doanh; chủ cơ sở; chủ sử dụng đất; người sử dụng đất; chủ sử dụng; chủ sở hữu; chủ đầu tư; chủ đất; chủ tài sản; chủ công trình; chủ dự án; chủ cơ sở kinh doanh; chủ doanh nghiệp; chủ giấy phép; chủ thửa đất; chủ sử dụng chủ sở hữu; chủ nguồn thải; chủ rừng; chủ cơ sở chăn nuôi; chủ trang trại; chủ hộ đăng ký kinh doanh; người sử dụng đất chủ sở hữu tài sản gắn liền với đất; người sử dụng đất chủ sở hữu tài sản; chủ xe tự kê khai; chủ tàu thuyền; chủ cơ sở nuôi; chủ trại; chủ vật nuôi; chủ cơ sở sản xuất; chủ hộ chăn nuôi; chủ quản lý sử dụng; chủ cơ sở sản xuất kinh doanh; chủ kinh doanh; chủ cửa hàng; chủ cơ sở nuôi trồng; chủ cơ sở giết mổ; chủ vùng trồng; chủ nhà thuốc; chủ quầy thuốc; chủ sở hữu phương tiện; chủ sở hữu xe; chủ sở hữu tàu; người sở hữu; chủ sở hữu nhà; chủ sở hữu công trình; chủ sở hữu tài sản; chủ hàng; chủ hàng hóa; chủ lô hàng; chủ điểm; chủ đại lý; chủ điểm là cá nhân; chủ nhà hàng; chủ khách sạn; chủ cơ sở lưu trú; chủ đò; chủ bến; chủ lồng bè; chủ kho; chủ phòng khám; chủ thuê bao; chủ cơ sở thú y; chủ cơ sở dịch vụ; chủ nhãn hiệu; chủ cơ sở in; chủ mỏ; chủ nguồn nước; chủ cơ sở là cá nhân; chủ vườn; chủ ao; chủ lâm sản; chủ gỗ
    keys chu xe; chu tau; chu ho; chuho; chu dau tu; chu so huu; chu su dung
  party representative
    class person
    words người được ủy quyền; người khai thay; người kê khai thay; người khai hộ; người đại diện nộp; người nhận ủy quyền; bên được ủy quyền; bên nhận ủy quyền; người được uỷ quyền; ủy quyền; người được ủy quyền nộp hồ sơ; người đại diện theo ủy quyền; đại diện theo ủy quyền; ủy quyền cho; ủy quyền cho ông bà; nay tôi ủy quyền cho; nay tôi ủy quyền cho ông bà; tôi ủy quyền cho; nay ủy quyền cho; đồng ý ủy quyền cho; tôi ủy quyền cho ông bà; nay ủy quyền cho ông bà; ủy quyền cho ông bà có tên dưới đây; người đại diện được ủy quyền; người được ủy quyền làm thủ tục; người nộp thay; người được cử; người được giới thiệu; cử ông bà; giới thiệu ông bà; người được giao nhiệm vụ; nay tôi ủy quyền cho *; tôi ủy quyền cho *; nay ủy quyền cho *; ủy quyền cho *; tôi đồng ý ủy quyền cho *; chúng tôi ủy quyền cho *; người được ủy thác; người được uỷ thác; người trình báo thay; người đề nghị thay; người làm đơn thay; người viết đơn thay; người viết hộ; người viết đơn hộ; người làm hộ; người làm thay
    keys uy quyen; uyquyen; nguoi duoc uy quyen
  party principal
    class person
    words người được cấp; người được đăng ký; người được xác nhận; người được cấp giấy xác nhận; người được cấp bản sao; người được cấp trích lục; người được thay đổi; người được thay đổi cải chính; người được cải chính; người có tên dưới đây; người dưới đây; người được bổ sung; người được ghi chú; người được cấp bản sao trích lục; người có yêu cầu cấp; người được đề nghị; người được hưởng; người được thay đổi cải chính bổ sung; người được xác định lại dân tộc; người được cấp thẻ; người được cấp giấy phép; người được cấp phép; người được trợ cấp; người hưởng; người hưởng trợ cấp; người hưởng chế độ; người được hỗ trợ; người thụ hưởng; người được cấp chứng chỉ; người được xác minh; người được tuyển dụng; cá nhân hưởng trợ cấp; cá nhân hưởng chế độ; cá nhân được hưởng; cá nhân nhận trợ cấp; cá nhân hưởng trợ cấp một lần; tổ chức cá nhân nhận mai táng phí; tổ chức cá nhân hưởng mai táng phí; cá nhân hưởng mai táng phí; cá nhân nhận mai táng phí; cá nhân được cấp; cá nhân được hỗ trợ; cá nhân được đề nghị; cá nhân được khen thưởng; người được đề nghị cấp; người được đề nghị hưởng; người được nhận trợ cấp
    keys nxn; nguoi duoc cap; ndc
  party child
    class person
    words trẻ; trẻ em; người được khai sinh; người được đăng ký khai sinh; con; cháu; trẻ được khai sinh; bé; khai sinh cho người dưới đây; trẻ em được nhận làm con nuôi; con nuôi; người được nhận làm con nuôi; người được nhận làm con; người được nhận là con; trẻ em được khai sinh; đăng ký khai sinh cho người dưới đây; đăng ký khai sinh cho; người con; con chung; người được đăng ký lại khai sinh; cháu bé; trẻ sơ sinh; người được nhận nuôi; con tôi; cháu tôi; con của tôi; tên con; tên cháu; trẻ em được giới thiệu; con đẻ chung
    keys nks; child; tre em; nguoi duoc khai sinh
  party father
    class relative father
    words cha; bố; người cha; cha đẻ; bố đẻ; cha ruột; người bố; father; của cha; cha của trẻ; cha nuôi; người cha nuôi; thân phụ; bố nuôi; cha đẻ của; họ tên cha; bố của trẻ
    keys cha; father
  party mother
    class relative mother
    words mẹ; má; người mẹ; mẹ đẻ; mẹ ruột; mother; của mẹ; mẹ của trẻ; mẹ nuôi; người mẹ nuôi; thân mẫu; mẹ đẻ của; họ tên mẹ
    keys me; mother
  party parents
    name parents
    class person
    words cha mẹ; bố mẹ; cha hoặc mẹ; cha/mẹ; cha mẹ người giám hộ; cha mẹ hoặc người giám hộ; phụ huynh; cha (mẹ); bố/mẹ; cha mẹ hoặc người đại diện; cha mẹ nuôi; cha mẹ đẻ; bố mẹ đẻ; cha mẹ của trẻ; cha mẹ hoặc người giám hộ của trẻ
  party spouse
    class relative spouse
    words vợ/chồng; vợ chồng; vợ hoặc chồng; chồng/vợ; chồng hoặc vợ; vợ (chồng); spouse; vợ hay chồng; chồng (vợ); người phối ngẫu; vợ hoặc chồng hiện tại; vợ/chồng hiện nay
    keys vo chong; spouse; vochong
  party wife
    class spouseSide
    words bên nữ; vợ; người vợ; cô dâu; wife; của vợ; bên nữ vợ
    keys ben nu; wife; bennu
  party husband
    class spouseSide
    words bên nam; chồng; người chồng; chú rể; husband; của chồng; bên nam chồng
    keys ben nam; husband; bennam
  party childRelative
    name child
    class relative child
    words con thứ nhất; các con; con đẻ; con ruột
  party sibling
    name sibling
    class person
    words anh chị em; anh chị em ruột; anh ruột; chị ruột; em ruột
  party householdHead
    class relative householdHead
    words chủ hộ; của chủ hộ; chủ hộ gia đình
    keys chu ho gia dinh
  party householdMember
    class person
    words thành viên hộ gia đình; thành viên trong hộ; thành viên hộ; người trong hộ; thành viên gia đình; thành viên trong gia đình; nhân khẩu; thành viên cùng thay đổi; những thành viên trong hộ gia đình cùng thay đổi; người trong hộ gia đình; người cùng hộ; nhân khẩu đi cùng; thành viên khác; người cùng đi; người đi cùng; thành viên cùng hộ
  party deceased
    class person
    norelations
    words người chết; người đã chết; người mất; người được khai tử; người được đăng ký khai tử; người quá cố; người từ trần; đối tượng đã chết; người có công đã chết; đối tượng từ trần; liệt sĩ; người đã mất; khai tử cho người dưới đây; người hy sinh; người chết được mai táng; đăng ký khai tử cho người có tên dưới đây; đăng ký khai tử cho; người được mai táng; khai tử cho người có tên dưới đây; người để lại di sản; người để lại di sản thừa kế; người để lại thừa kế; tử sĩ; người được hỏa táng; người bị chết; người tử vong; người đã hy sinh; nạn nhân tử vong; người có công với cách mạng từ trần; người có công từ trần; người có công đã từ trần; cán bộ từ trần; quân nhân từ trần; hội viên từ trần; người lao động từ trần; đối tượng chết; đối tượng hưởng trợ cấp đã chết; người cao tuổi từ trần
    keys nkt; nguoi chet; deceased; nguoi mat
  party guardian
    class person
    words người giám hộ; bên giám hộ; giám hộ; guardian; người đỡ đầu
    keys ngh; nguoi giam ho; guardian
  party ward
    class person
    words người được giám hộ; được giám hộ; ward
    keys ndgh; nguoi duoc giam ho
  party legalRepresentative
    class relative legalRepresentative
    words người đại diện theo pháp luật; đại diện theo pháp luật; người đại diện pháp luật; đại diện pháp luật; người đại diện; đại diện; đại diện hợp pháp; người đứng đầu; người đứng đầu tổ chức; thủ trưởng đơn vị; giám đốc; người đại diện của tổ chức; người đại diện doanh nghiệp; người đại diện theo pháp luật của doanh nghiệp; do ông bà; đại diện bởi; người đại diện theo pháp luật của tổ chức; tổng giám đốc; người đứng đầu cơ sở; đại diện doanh nghiệp; giám đốc doanh nghiệp; người đứng đầu doanh nghiệp; chủ tịch hội; hiệu trưởng; đại diện tổ chức; người đứng đầu chi nhánh; legal representative; người đại diện hợp pháp; người đại diện hợp pháp của tổ chức; người đại diện theo luật; người đại diện trước pháp luật; người đại diện doanh nghiệp theo pháp luật; đại diện theo pháp luật của tổ chức; chủ tịch hội đồng quản trị; viện trưởng; trưởng ban quản lý; trưởng văn phòng; chủ nhiệm hợp tác xã; giám đốc hợp tác xã; đại diện pháp nhân; người đại diện của đơn vị; trưởng văn phòng đại diện; trưởng chi nhánh; đại diện đơn vị; đại diện theo pháp luật của doanh nghiệp; người đại diện pháp lý; người đại diện pháp luật của cơ sở; thủ trưởng cơ quan; lãnh đạo đơn vị; chủ tịch công ty; giám đốc công ty; người đại diện theo PL; đại diện theo PL; người đứng đầu pháp nhân; giám đốc trung tâm; giám đốc chi nhánh; người đứng đầu cơ sở giáo dục; người đứng đầu trung tâm; chủ tịch hội đồng thành viên; người đứng đầu cơ quan; người đứng đầu cơ quan tổ chức; người đứng đầu văn phòng đại diện; thủ trưởng; lãnh đạo cơ quan; lãnh đạo công ty; người quản lý đứng đầu; người đại diện cơ quan tổ chức; người đại diện cơ sở; đại diện cơ sở; người đại diện hộ kinh doanh; người đại diện hợp tác xã; đại diện hợp tác xã; đại diện thương nhân; người đại diện thương nhân; đại diện theo pháp luật của thương nhân; đại diện theo luật; người đại diện theo luật pháp
    keys nguoi dai dien; legal representative; dai dien; nguoidaidien
  party transferor
    class person
    words bên A; bên chuyển nhượng; bên chuyển quyền; bên bán; bên tặng cho; bên cho thuê; người chuyển nhượng; bên thế chấp; người bán; bên cho; bên giao; bên cho thuê nhà; người tặng cho; bên chuyển nhượng bên A; bên góp vốn; bên bảo đảm; bên đặt cọc; bên cho vay; bên giao khoán; bên cho mượn; bên cho ở nhờ; bên để lại thừa kế; bên cho thuê lại; người cho thuê; người cho
    keys ben a; bena
  party transferee
    class person
    words bên B; bên nhận chuyển nhượng; bên nhận chuyển quyền; bên nhận tặng cho; bên thuê; người nhận chuyển nhượng; bên nhận; bên mua; bên nhận thế chấp; người mua; người nhận tặng cho; bên được tặng cho; người thuê; bên thuê nhà; bên nhận góp vốn; bên nhận bảo đảm; bên nhận đặt cọc; bên vay; bên nhận khoán; bên mượn; bên được thuê; bên thuê lại; bên được nhận; bên nhận thế chấp quyền; người nhận chuyển quyền
    keys ben b; benb
  party contactPerson
    class person
    words người liên hệ; khi tôi chết xin báo cho người thân; báo cho người thân; xin báo cho người thân; người liên lạc; đầu mối liên hệ; khi cần liên hệ; người cần báo tin; khi cần báo tin cho; cán bộ liên hệ; cán bộ đầu mối; khi cần báo tin; người báo tin; người liên hệ khẩn cấp; liên hệ khẩn cấp; người được liên hệ; người thân khi cần liên hệ; người thân để liên hệ; người đầu mối; đầu mối
  party recipient
    class person
    words người nhận; người nhận kết quả; người nhận tiền; người nhận thay; người lĩnh thay; người nhận hộ
  party witness
    class person
    words người làm chứng; nhân chứng; người làm chứng thứ nhất; người làm chứng thứ hai; người làm chứng 1; người làm chứng 2; người chứng kiến
  party pupil
    class person
    words em học sinh; của em; con em; cha mẹ của em; là cha mẹ của em; là phụ huynh của em; phụ huynh của em; phụ huynh em; là cha mẹ hoặc người giám hộ của em; cha mẹ hoặc người giám hộ của em; cha mẹ học sinh em; là phụ huynh em
  party worker
    class person
    words người đại diện của nhóm; người đại diện nhóm; đại diện nhóm; chủ sở hữu chỗ ở; chủ sở hữu chỗ ở hợp pháp; chủ sở hữu nhà ở; chủ nhà; người lao động; người tham gia; người phụ trách; người chịu trách nhiệm; người phụ trách chuyên môn; người chịu trách nhiệm chuyên môn; người quản lý; người phụ trách kỹ thuật; người chịu trách nhiệm chính; cán bộ kỹ thuật; trưởng đoàn; lái xe; người lái xe; thuyền trưởng; kế toán trưởng; người bảo lãnh; người hướng dẫn; học sinh; sinh viên; học viên; bệnh nhân; người bệnh; người khuyết tật; người cao tuổi; đối tượng hưởng; người chăm sóc; người nhận chăm sóc; người nuôi dưỡng; người có công; thân nhân; đại diện thân nhân; người được bảo lãnh; người mời; thí sinh; người dự thi; người dự tuyển; hội viên; người thuê nhà; người thừa kế; người bị thiệt hại; đối tượng đăng ký kết hôn; đại diện thân nhân hưởng trợ cấp; người hoạt động kháng chiến; vận động viên; giáo viên; bác sĩ; dược sĩ; tác giả; chủ biên; cố vấn; người bị hại; người vi phạm; nạn nhân; đồng thừa kế; người nhận nuôi; người nhận con nuôi; người nhận cha mẹ con; người nhận; người xin nhận con nuôi; đại diện hộ; người trực tiếp chăm sóc; người chủ trì; người quản lý chuyên môn; người được bổ nhiệm; thành viên; cổ đông; thành viên góp vốn; chủ nhiệm đề tài; kỹ thuật viên; nhân sự; cán bộ; nhân viên; công nhân; chủ nhiệm; chủ nhiệm thiết kế; chủ trì thiết kế; chủ trì; người hành nghề; người chịu trách nhiệm chuyên môn kỹ thuật; dược sĩ phụ trách; chỉ huy trưởng; luật sư; luật sư hướng dẫn; công chứng viên; công chứng viên hướng dẫn; đấu giá viên; người hướng dẫn tập sự; thừa phát lại; giám định viên; hòa giải viên; trọng tài viên; quản tài viên; huấn luyện viên; người bị tố cáo; người bị khiếu nại; người mất tích; người lái phương tiện; người điều hành; người điều hành vận tải; người vận hành; người sử dụng xe; kỹ sư; kiến trúc sư; trợ giúp viên pháp lý; người tập sự; người được tặng thưởng; người nước ngoài; nhà khoa học; chuyên gia; nghệ nhân; người dự định kết hôn; dự định kết hôn với; kết hôn với; xin kết hôn với; đăng ký kết hôn với; người trực tiếp chăm sóc nuôi dưỡng; cá nhân trực tiếp chăm sóc; cá nhân đang trực tiếp chăm sóc; cá nhân đang trực tiếp chăm sóc người khuyết tật; người đang trực tiếp chăm sóc; người trực tiếp chăm sóc người khuyết tật; người giám sát việc giám hộ; người giám sát; người nuôi; người được phụng dưỡng; người phụ thuộc; người bị kiện; người liên quan; người có quyền lợi nghĩa vụ liên quan; người có quyền lợi liên quan; trưởng ban; trưởng ban vận động; phó trưởng ban; phó trưởng ban vận động; chủ tịch; phó chủ tịch; tổng thư ký; sáng lập viên; người sáng lập; thành viên sáng lập; giám đốc dự kiến; dự kiến giám đốc; người dự kiến làm giám đốc; kế toán; thư ký khoa học; trưởng nhóm; trưởng nhóm nghiên cứu; hiệu trưởng dự kiến; người dự kiến bổ nhiệm; người quản lý dự kiến; tổ trưởng; tổ trưởng tổ hợp tác; trụ trì; người trụ trì; chức sắc; chức việc; nhà tu hành; người phong phẩm; người được phong phẩm; người được bổ nhiệm bầu cử suy cử; người chỉ huy; đội trưởng; quản đốc; giám đốc điều hành mỏ; người khai thác; thuyền viên; máy trưởng; người bảo hộ; người đỡ đầu chính; người đứng tên; bị đơn; người phải thi hành án; người được thi hành án; người nhận di sản; người thờ cúng; người thờ cúng liệt sĩ; người bán thuốc; người trực tiếp bán thuốc; người bán hàng; người trực tiếp bán hàng; người phát ngôn; phóng viên; biên tập viên; tổng biên tập; đạo diễn; hướng dẫn viên; người giới thiệu; người bị tai nạn; người bị nạn; thương binh; bệnh binh; người nghiện; người được tư vấn; người được trợ giúp; người được trợ giúp pháp lý; người được khám; người được giám định; lao động nước ngoài; người lao động nước ngoài; người ở cùng; nghệ sĩ; diễn viên; người biểu diễn; giám đốc dự án; nhà giáo; cố vấn khoa học; người khuyết tật được nuôi dưỡng; người được nhận chăm sóc; người được chăm sóc nuôi dưỡng; người nghỉ hưu; người hiến; người được ghép; người giữ hộ; người tố giác; người bị tố giác; người đồng sở hữu; đồng sở hữu; đồng chủ sở hữu; đồng tác giả; người kế nhiệm; người quản lý rừng; người canh tác; người nuôi trồng; chủ tịch hội đồng; người kiểm tra; người giám định; người lấy mẫu; người xuất cảnh; người nhập cảnh; khách mời; chủ rượu; người được mời; người được phong; giám thị; người trông giữ; người tổ chức; trưởng ban tổ chức; đối tượng đề nghị; đối tượng đề nghị tiếp nhận; đối tượng được tiếp nhận; đối tượng bảo trợ; đối tượng bảo trợ xã hội; đối tượng trợ giúp; đối tượng được trợ giúp; đối tượng được hỗ trợ; người được tiếp nhận; người đại diện nhóm; đại diện nhóm; người đại diện hộ; người đại diện tập thể; đại diện cộng đồng dân cư; người đại diện cộng đồng; người đại diện cộng đồng dân cư; người đại diện tổ; đại diện tổ hợp tác; người đại diện tổ hợp tác; người đại diện ban quản trị; người đại diện dòng họ; người đại diện phần vốn; người đại diện họ tộc; người đại diện tập thể người lao động; đại diện tập thể người lao động; người đại diện nhóm người; đại diện gia đình; người đại diện gia đình; người vay thế; người nhận hàng; người xác nhận; người phê duyệt; người duyệt; người kiểm soát; người thẩm định; người tiếp nhận; người nhận hồ sơ; người giao; người thu; người thu tiền; người chứng thực; người phỏng vấn; người tuyển dụng; người đánh giá; người thụ lý; người dịch; người phiên dịch; người được phân công; người đứng đầu bộ phận; người trực tiếp quản lý; người sử dụng; người điều khiển; người để lại; người có nghĩa vụ liên quan; người có liên quan; người góp vốn; người hưởng lợi; người sở tại; chủ cũ; chủ sở hữu cũ; chủ xe cũ; chủ tàu cũ; chủ sở hữu trước đây; chủ sử dụng cũ; chủ sử dụng đất cũ; chủ phương tiện cũ; chủ sở hữu trước; chủ xe trước; HSSV; học sinh sinh viên; học viên sinh viên
    own words
  # words with which the name of an unknown person begins
  person-nouns
    words người; ông; bà; đối tượng; thân nhân; học sinh; sinh viên; học viên; bệnh nhân; thành viên; cá nhân; nạn nhân; hội viên; đại diện; anh; chị; chủ; bên; em; thí sinh; đương sự; phu nhân; tác giả; bác sĩ; y sĩ; dược sĩ; điều dưỡng; lương y; luật sư; công chứng viên; đấu giá viên; giám định viên; hòa giải viên; trọng tài viên; quản tài viên; thừa phát lại; thẩm định viên; kiểm toán viên; hướng dẫn viên; nghệ nhân; nghệ sĩ; vận động viên; huấn luyện viên; nhà giáo; giáo viên; giảng viên; nghiên cứu sinh; kiến trúc sư; kỹ sư; chuyên gia; nhà báo; phóng viên; công chức; viên chức; quân nhân; sĩ quan; chiến sĩ; thương binh; bệnh binh; thuyền viên; ngư dân; nông dân; chủ thể; ứng viên; chức sắc; tu sĩ; nhà tu hành; trẻ vị thành niên; cộng tác viên; tình nguyện viên; người dân; người dùng; thợ; tài xế; đoàn viên; tư vấn viên; thanh niên; phụ nữ; giám đốc; trưởng nhóm

  # ---------------------------------------------------------------- words that change the meaning
  modifier new
    words mới; sau khi tách; sau tách; sau khi tách thửa; sau khi hợp thửa; sau khi hợp; dự kiến; đề nghị đổi thành; đổi thành; sau khi thay đổi; sau thay đổi; đề nghị thay đổi thành; xin đổi thành; thay đổi thành; sau điều chỉnh; đề nghị điều chỉnh thành; xin chuyển; chuyển đến; sau khi chuyển; đăng ký mới; dự định; nay đăng ký; sau khi cải chính; sau cải chính; sau chuyển; nơi chuyển đến; mới thay đổi; nay là; sửa thành; cải chính thành; thay đổi địa chỉ; thay đổi tên; thay đổi ngành; thay đổi vốn; thông tin thay đổi; nội dung thay đổi; sau khi biến động; sau biến động; thay đổi trụ sở; thay đổi người đại diện; thông tin mới; nội dung biến động; nơi sẽ đến; thay đổi thông tin như sau; thay đổi như sau; điều chỉnh như sau; sửa đổi như sau; đề nghị thay đổi thông tin; đề nghị điều chỉnh thông tin; nội dung đề nghị thay đổi; nội dung đề nghị điều chỉnh; thông tin đề nghị thay đổi; thông tin cần thay đổi; thông tin điều chỉnh; nội dung điều chỉnh; thông tin đề nghị điều chỉnh; thông tin cần điều chỉnh; nội dung sau thay đổi; thông tin sau điều chỉnh; thông tin sau thay đổi; thông tin đăng ký mới; nội dung đăng ký mới; thông tin thay đổi bổ sung; thông tin sau khi cải chính; nội dung cải chính; cải chính như sau; đính chính thành
  modifier proposed
    words thành; đề nghị được; xin cấp; đề nghị cấp; sẽ; muốn; đề nghị cấp đổi; đề nghị đăng ký; xin đăng ký; đặt tên; mong muốn; đề nghị; đề nghị thay đổi; đề nghị bổ sung; xin phép; xin giao; xin thuê; được đề nghị
  modifier former
    words cũ; trước đây; trước khi thay đổi; đã cấp trước đây; lần trước; gần nhất; trước khi chuyển; trước đó; trước khi
  modifier again
    words nhập lại; xác nhận lại; ghi lại; gõ lại; nhắc lại; re-enter
  modifier inWords
    words ghi bằng chữ; bằng chữ; viết bằng chữ; số tiền bằng chữ; in words; số tiền ghi bằng chữ; số tiền viết bằng chữ; ghi số tiền bằng chữ; tổng số tiền bằng chữ
  modifier abroad
    words ở nước ngoài; tại nước ngoài; nước ngoài; abroad; ngoài nước
  modifier signature
    words ký ghi rõ họ tên; ký và ghi rõ họ tên; ký tên; ký; ghi rõ họ tên; ký tên đóng dấu; họ tên người ký; ký ghi rõ họ và tên; ký tên ghi rõ họ tên; ký số; ký và ghi họ tên; ký, họ tên; tên và chữ ký; họ tên và chữ ký; họ tên, chữ ký; chữ ký, họ tên; chữ ký và tên; chữ ký và họ tên; ký tên và đóng dấu; ký đóng dấu; ký, đóng dấu; ký và đóng dấu; ký ghi rõ họ tên đóng dấu; chữ ký của
  modifier alternative
    words hoặc
  modifier sameSwitch
    words người nộp hồ sơ là chủ hồ sơ *; người nộp là chủ hồ sơ *; đồng thời là *; giống thông tin *; như thông tin *; là chủ hồ sơ *; người nộp đồng thời là *; sao chép thông tin *; lấy thông tin *; chủ hồ sơ là người nộp *; người yêu cầu là *; trùng với *; giống địa chỉ *
    keys is owner dossier check; isownerdossiercheck
  modifier count
    words nước sản xuất; nước chế tạo; nước xuất xứ; nước xuất khẩu; nước nhập khẩu; số lượng *; số lần *; số người *; lần thứ *; số ngày *; số tháng *; số năm *; số trang *; số tiền *; tổng số *; số bản *; số tầng *; số thành viên *; số con *; số lao động *; số học sinh *; kết hôn lần thứ mấy; số ghế *; số chỗ *; số giường *; số phòng *; số trục *; con thứ *; là con thứ *; thứ mấy *; lớp mấy *; học lớp *; vào học lớp *; số anh chị em *; số nhân khẩu *; số suất *; số giấy tờ kèm theo *; số chứng từ *; số liên *; số tờ kèm *; bản thân là con thứ *; tôi là con thứ *; thuộc đối tượng *; thuộc đối tượng; thuộc diện *; thuộc diện; diện đối tượng *; đối tượng ưu tiên *; đối tượng ưu tiên; đối tượng chính sách *; đối tượng chính sách; diện chính sách; học sinh lớp *; sinh viên lớp *; sinh viên năm thứ *; học sinh trường *; sinh viên trường *; đang học lớp *; hiện đang học lớp *; là học sinh lớp *; hiện là học sinh lớp *; học sinh lớp; sinh viên lớp; sinh viên trường; học sinh trường; là nguyên đơn *; thí sinh tự do *; thí sinh tự do; thí sinh học chương trình *; học chương trình *; bị đơn *
  modifier verify
    words xác thực thông tin *; xác thực *; kiểm tra thông tin *; tra cứu *
  modifier result
    words phương thức nhận kết quả *; hình thức nhận kết quả *; cách thức nhận kết quả *; đăng ký nhận kết quả *; hình thức trả kết quả *; nhận kết quả *; hình thức nhận *; trả kết quả *
  modifier event
    words kết hôn; ly hôn; nguyên nhân chết; thời gian; giờ; phút; thời điểm; từ ngày; đến ngày; đến hết ngày; ngày bắt đầu; ngày kết thúc; từ; đến; thời gian từ; thời gian đến; ngày có hiệu lực; thời gian chết; giờ chết; lúc; hồi; ngày vào; ngày nhập ngũ; ngày tốt nghiệp; từ tháng; đến tháng; từ năm; đến năm; ngày đăng ký kết hôn; ngày kết hôn; ngày đi; ngày đến; ngày về; thời hạn hộ chiếu; thời hạn của hộ chiếu; hạn hộ chiếu; chính thức; dự bị; ngày chính thức

  fillers
    words liên hệ; còn hạn sử dụng; còn hạn; còn giá trị; còn hiệu lực; cấp mới; đề nghị cấp mới; đang sử dụng; hiện đang sử dụng; việt nam; trường hợp; ghi lại tên; thông tin; thông tin về; về; của; và; là; các; những; nếu có; bắt buộc; ghi rõ; ghi; nhập; vui lòng; vui lòng nhập; hiện; hiện đã có; đã có; có; được; tại phần; thuộc; cho; theo; với; hiện nay; hiện tại; chi tiết; đầy đủ; viết chữ in hoa; chữ in hoa; in hoa; viết in hoa; ghi bằng chữ in hoa; viết hoa; in hoa có dấu; bằng chữ in hoa; theo giấy khai sinh; theo CCCD; nếu khác; như trong; phần; mục; ghi theo; ghi đầy đủ; trên; trong; chính; người; ông; bà; ông/bà; ông (bà); cá nhân; dành cho cá nhân; dành cho tổ chức; đối với cá nhân; đối với tổ chức; the; of; your; chọn; thông tin cá nhân; thông tin chung; lần đầu; sơ bộ; hay; đang; đơn; đã được cấp; đã cấp; hoặc số; trực tiếp; số điện thoại hoặc; dd; mm; yyyy; m2; m²; hoặc; do; từng; bản; tự; kê; khai; và số; người ký; cuối cùng; nơi; hiện có; hiện dùng; bố trí; dùng; một trong các; loại; xin; trùng; gồm; cụ thể; ví dụ; vd; theo đúng; như; nêu; tất cả; thực tế; chủ; nay; bản chính; không; no; n0; đối với; nộp hồ sơ; đứng tên; đứng tên xe; sản xuất; kinh doanh; cùng; thông tin của; bên; hoặc của; và của; viết bằng chữ in hoa; viết bằng chữ in hoa có dấu; chữ in; tại thời điểm; ghi chữ in hoa; bằng chữ in; nộp đơn; để báo tin; để liên hệ; khi cần; khi cần thiết; ghi bằng số; bằng số; có dấu; bằng tiếng việt có dấu; theo hộ chiếu; theo giấy tờ tùy thân; theo quy định; như trên; dương lịch; nếu biết; tùy chọn; theo căn cước; theo căn cước công dân; theo CMND; theo thẻ căn cước; trên CCCD; ghi trên CCCD; theo đăng ký kinh doanh; theo giấy đăng ký kinh doanh; thường xuyên; bằng tiếng việt; trước khi từ trần; trước khi chết; trước khi mất; trước khi hy sinh; khi hy sinh; khi từ trần; lúc từ trần; khi còn sống

  # label tokens that differ only by marks and must never be taken for one another
  confusable
    words nhận/nhân; nam/năm; họ/hộ; họ/hồ; hộ/hồ; chủ/chữ; chủ/chú; cấp/cập; bố/bộ; cha/chả; số/sơ; số/sở; đất/đạt; mẹ/me; bà/ba; bà/bả; tên/tến; đơn/đón; mã/mà; xã/xa; xã/xả; thửa/thừa; tờ/tổ; tỉnh/tính; tính/tình; đường/dương; sinh/sính; máy/may; chồng/chống; vợ/vở; nơi/nói; con/còn; cháu/chau; em/ém; đạo/dao; đạo/đào; bản/bạn; bản/bán; bên/bến; cơ/cờ; cỡ/cơ; trú/trụ; phố/phó; phố/pho; quê/que; dân/dẫn; quận/quân; giấy/giây; hạng/hàng; hiệu/hiếu; ghi/ghì; thôn/thốn; tàu/tấu; màu/mau; đội/đối; trường/trưởng; cán/căn; đại/dài; thuế/thuê; khai/khải; ngân/ngắn; hội/hỏi; ký/kỳ; phòng/phong; năm/nấm; ngày/ngay; tháng/thắng; mới/môi; mời/mới; của/cửa; về/vé; và/vả; tư/từ; từ/tự; tôi/tội; tối/tôi; chết/chét; mất/mặt; mất/mắt; nước/nuốc; thị/thi; tại/tai; do/đo; do/độ; đến/đèn; lái/lại; loại/loài; kho/khó; kho/khổ; khu/khử; dự/dư; thành/thanh; quan/quán; đăng/đang; đẻ/để; gia/giá; chung/chứng; chung/chủng; quản/quân; công/cổng; sở/sổ; sở/số; sổ/số; ở/o; tổ/tố; hạn/hàn; bạn/bán

  # ---------------------------------------------------------------- what the wording of a procedure says
  procedure birth
    match khai sinh
    except đăng ký lại khai sinh; trích lục; bản sao; cải chính; bổ sung
    newRecord child; principal
  procedure marriage
    match kết hôn
    except xác nhận tình trạng hôn nhân; trích lục; bản sao; tình trạng hôn nhân
    createsRelation spouse
  procedure adoption
    match con nuôi; nhận cha mẹ con; nhận cha, mẹ, con; nhận con
    createsRelation child; father; mother; legalRepresentative
  procedure death
    match khai tử; báo tử; từ trần; mai táng; tử tuất; chế độ tuất
    norelations deceased
    newAttribute person.deathDate
  procedure founding
    match thành lập; đăng ký hoạt động của văn phòng; đăng ký hoạt động văn phòng luật sư; đăng ký hoạt động của công ty luật; đăng ký hoạt động công ty luật; đăng ký hoạt động văn phòng công chứng; đăng ký hoạt động văn phòng thừa phát lại; đăng ký hoạt động của tổ chức hành nghề luật sư; đăng ký hoạt động tổ chức hành nghề luật sư; đăng ký hoạt động trung tâm; đăng ký hoạt động của trung tâm; đăng ký hoạt động tổ chức khoa học và công nghệ; đăng ký hoạt động của tổ chức khoa học; đăng ký hoạt động khoa học và công nghệ; đăng ký hoạt động lần đầu; đăng ký hộ kinh doanh; thành lập hộ kinh doanh; đăng ký thành lập; thành lập doanh nghiệp; thành lập công ty; thành lập hợp tác xã; đăng ký kinh doanh hộ kinh doanh; đăng ký doanh nghiệp; giấy đề nghị đăng ký hộ kinh doanh; giấy đề nghị đăng ký doanh nghiệp; thành lập trường; thành lập hội; đăng ký hợp tác xã; thành lập cơ sở; thành lập tổ chức
    except chi nhánh; văn phòng đại diện; địa điểm kinh doanh; thay đổi; tạm ngừng; chấm dứt; cấp lại; giải thể; bổ sung; cập nhật; thông báo
    newRecord organization
  procedure firstVehicle
    match đăng ký xe; đăng ký, cấp biển số xe; giấy khai đăng ký xe; đăng ký xe lần đầu
    except đổi; cấp lại; sang tên; thu hồi; di chuyển; cấp đổi
    newRecord vehicle
  procedure drivingTest
    match sát hạch lái xe; học lái xe; sát hạch để cấp giấy phép lái xe
    except cấp đổi; cấp lại; đổi giấy phép
    newAttribute licence.class
  procedure newLand
    match giao đất; cho thuê đất; thuê đất; đăng ký đất đai lần đầu; cấp giấy chứng nhận lần đầu; đăng ký, cấp giấy chứng nhận; đăng ký quyền sử dụng đất lần đầu
    except đã cấp; đính chính; biến động
    newRecord parcel
  procedure newHousehold
    match đăng ký thường trú; đăng ký tạm trú; thay đổi nơi cư trú
  """#
