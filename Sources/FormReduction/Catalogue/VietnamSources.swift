/// The built-in sources, lookups and legal bases, in the notation that a province writes too.
///
/// Facts and marks are those of official texts as read in November 2026; what was not confirmed
/// says so. The order of blocks is the order of lists in every report.
let vietnamSourcesText = #"""
  catalogue vietnam 2026-11

  # ---------------------------------------------------------------- legal bases
  basis nd224-d15
    text Nghị định 224/2026/NĐ-CP, điểm đ khoản 1 Điều 15
    use tự động điền biểu mẫu điện tử, thông tin chỉ khai một lần | e-forms are filled automatically, information is given once
    valid 2026-07-01 ..
    mark confirmed
  basis nd224-d18
    text Nghị định 224/2026/NĐ-CP, khoản 4 Điều 18
    use không yêu cầu thành phần hồ sơ đã có dữ liệu được công bố | no dossier part whose data are published
    valid 2026-07-01 ..
    mark confirmed
  basis nd47-d5
    text Nghị định 47/2020/NĐ-CP, khoản 2 Điều 5; khoản 3 Điều 9
    use không yêu cầu cung cấp lại dữ liệu đã được chia sẻ; trừ trường hợp bảo đảm chất lượng, cập nhật, xác minh | shared data are not asked again, except for quality, update or verification
    valid 2020 ..
    mark confirmed
    note quan hệ với Nghị định 278/2025/NĐ-CP cần được kiểm tra | its relation to Decree 278/2025 is to be checked
  basis nq66.7-d2
    text Nghị quyết 66.7/2025/NQ-CP, Điều 2, 3, 4, 8
    use giấy tờ được thay bằng dữ liệu; chỉ yêu cầu khi không tra cứu được | papers are replaced by data; asked only when the lookup fails
    valid 2026-01-01 .. 2027-02-28
    mark confirmed
  basis nq66.7-d4k1
    text Nghị quyết 66.7/2025/NQ-CP, khoản 1 Điều 4
    use CSDL quốc gia về dân cư thay giấy tờ tùy thân, thông tin cư trú | the population database replaces identity papers and residence information
    valid 2026-01-01 .. 2027-02-28
    mark confirmed
  basis nq66.7-d4k2
    text Nghị quyết 66.7/2025/NQ-CP, khoản 2 Điều 4
    use CSDL hộ tịch điện tử thay giấy khai sinh, kết hôn, khai tử, xác nhận tình trạng hôn nhân | civil status data replace birth, marriage, death and marital-status papers
    valid 2026-01-01 .. 2027-02-28
    mark confirmed
  basis nq66.7-d4k3
    text Nghị quyết 66.7/2025/NQ-CP, khoản 3 Điều 4
    use CSDL bảo hiểm thay thẻ BHYT, sổ BHXH | insurance data replace the health card and the insurance book
    valid 2026-01-01 .. 2027-02-28
    mark confirmed
  basis nq66.7-d4k4
    text Nghị quyết 66.7/2025/NQ-CP, khoản 4 Điều 4
    use CSDL giấy phép lái xe thay giấy phép lái xe | licence data replace the driving licence
    valid 2026-01-01 .. 2027-02-28
    mark confirmed
  basis nq66.7-d4k5
    text Nghị quyết 66.7/2025/NQ-CP, khoản 5 Điều 4
    use CSDL đăng ký doanh nghiệp thay giấy chứng nhận đăng ký doanh nghiệp, hộ kinh doanh, hợp tác xã | registration data replace enterprise, household-business and co-operative certificates
    valid 2026-01-01 .. 2027-02-28
    mark confirmed
  basis nq66.7-d4k6
    text Nghị quyết 66.7/2025/NQ-CP, khoản 6 Điều 4
    use CSDL đăng ký xe thay giấy đăng ký xe | registration data replace the vehicle certificate
    valid 2026-01-01 .. 2027-02-28
    mark confirmed
  basis nq66.7-d4k7
    text Nghị quyết 66.7/2025/NQ-CP, khoản 7 Điều 4
    use CSDL đất đai thay giấy chứng nhận quyền sử dụng đất (trước hết là đất ở) | land data replace the land certificate (residential land first)
    valid 2026-01-01 .. 2027-02-28
    mark confirmed
  basis nq66.7-d4k8
    text Nghị quyết 66.7/2025/NQ-CP, khoản 8 Điều 4
    use CSDL lý lịch tư pháp thay phiếu lý lịch tư pháp | judicial records replace the record sheet
    valid 2026-01-01 .. 2027-02-28
    mark confirmed
  basis nq66.7-d4k9
    text Nghị quyết 66.7/2025/NQ-CP, khoản 9 Điều 4
    use dữ liệu y tế thay giấy khám sức khỏe | health data replace the health certificate
    valid 2026-01-01 .. 2027-02-28
    mark confirmed
  basis lcc-d9
    text Luật Căn cước 26/2023/QH15, Điều 9
    use thông tin trong CSDL quốc gia về dân cư | what the population database holds
    valid 2024-07-01 ..
    mark confirmed
  basis nd104-d14
    text Nghị định 104/2022/NĐ-CP, khoản 2 Điều 14
    use tra cứu thông tin cư trú, không dùng sổ hộ khẩu | residence is looked up, no residence book
    valid 2023-01-01 ..
    mark confirmed
  basis nd87-d24
    text Nghị định 87/2020/NĐ-CP, khoản 7 Điều 24
    use tra cứu tình trạng hôn nhân | marital status is looked up
    valid 2020 ..
    mark confirmed
    note Nghị định 07/2025/NĐ-CP cũng quy định, theo báo chí | Decree 07/2025 also provides for it, from the press
  basis lht-d14
    text Luật Hộ tịch 60/2014/QH13, Điều 14; Nghị định 87/2020/NĐ-CP
    use thông tin trong CSDL hộ tịch điện tử | what the electronic civil status database holds
    valid 2020 ..
    mark confirmed
    note ngày hiệu lực ghi theo năm ban hành Nghị định 87/2020/NĐ-CP | the start is the year of Decree 87/2020
  basis ldn-d28
    text Luật Doanh nghiệp 59/2020/QH14, Điều 28
    use nội dung Giấy chứng nhận đăng ký doanh nghiệp | contents of the enterprise certificate
    valid 2021 ..
    mark confirmed
    note ngày hiệu lực chưa được xác nhận | start date unconfirmed
  basis nd43-d11
    text Nghị định 43/2021/NĐ-CP, khoản 3 Điều 11
    use không yêu cầu giấy tờ bảo hiểm khi đọc được dữ liệu | no insurance papers where the data can be read
    valid 2021 ..
    mark confirmed
    note hiệu lực hiện nay chưa được xác nhận | whether it is in force today is unconfirmed
  basis nd252-d7
    text Nghị định 252/2026/NĐ-CP, khoản 4 Điều 7
    use CSDL quốc gia về dân cư cung cấp dữ liệu cho CSDL thuế | population data feed the tax database
    valid 2026 ..
    mark confirmed
    note đọc từ bản quét | read from a scan
  basis nd216-d6
    text Nghị định 216/2026/NĐ-CP, khoản 4 Điều 6
    use không yêu cầu lại phiếu lý lịch tư pháp | the judicial record is not asked again
    valid 2026-07-01 ..
    mark confirmed
  basis nd278
    text Nghị định 278/2025/NĐ-CP
    use bắt buộc chia sẻ dữ liệu qua nền tảng NDOP | mandatory sharing through NDOP
    valid 2025-10-22 ..
    mark press
  basis tt03-2024
    text Thông tư 03/2024/TT-BTP
    use thông tin hệ thống tự điền không tính là phải khai báo | what the system fills does not count as declared
    valid 2024-05-15 ..
    mark confirmed
  basis two-levels
    text Hiến pháp sửa đổi 16/6/2025: không còn cấp huyện từ 1/7/2025
    use cấp quận, huyện không còn tồn tại | the district level no longer exists
    valid 2025-07-01 ..
    mark press

  # ---------------------------------------------------------------- entities
  # keys: in the order in which the deriver tries to do without them.
  entity person
    keys person.oldIdentityNumber; person.identityDocument; person.fullName; person.identityNumber
    attribute identityNumber | số định danh cá nhân | identity number
    attribute oldIdentityNumber | số CMND cũ | old identity number
    attribute identityIssueDate | ngày cấp giấy tờ tùy thân | issue date of the identity paper
    attribute identityIssuePlace | nơi cấp giấy tờ tùy thân | issue place of the identity paper
    attribute identityExpiryDate | ngày hết hạn giấy tờ tùy thân | expiry date of the identity paper
    attribute identityDocumentType | loại giấy tờ tùy thân | kind of identity paper
    attribute identityDocument | giấy tờ tùy thân | identity paper
    attribute fullName | họ và tên | full name
    attribute otherName | tên gọi khác | other name
    attribute birthDate | ngày sinh | date of birth
    attribute birthYear | năm sinh | year of birth
    attribute age | tuổi | age
    attribute sex | giới tính | sex
    attribute birthPlace | nơi sinh | place of birth
    attribute birthRegistrationPlace | nơi đăng ký khai sinh | place of birth registration
    attribute hometown | quê quán | hometown
    attribute ethnicity | dân tộc | ethnicity
    attribute religion | tôn giáo | religion
    attribute nationality | quốc tịch | nationality
    attribute bloodType | nhóm máu | blood type
    attribute permanentAddress | nơi thường trú | permanent address
    attribute temporaryAddress | nơi tạm trú | temporary address
    attribute currentAddress | nơi ở hiện tại | current address
    attribute residence | nơi cư trú | residence
    attribute contactAddress | địa chỉ liên hệ | contact address
    attribute maritalStatus | tình trạng hôn nhân | marital status
    attribute householdHeadRelation | quan hệ với chủ hộ | relation to the household head
    attribute deathDate | ngày chết | date of death
    attribute phone | số điện thoại | phone
    attribute email | thư điện tử | e-mail
    attribute fax | fax | fax
    attribute website | trang thông tin điện tử | website
    attribute occupation | nghề nghiệp | occupation
    attribute workplace | nơi làm việc | workplace
    attribute position | chức vụ | position
    attribute educationLevel | trình độ học vấn | education level
    attribute taxCode | mã số thuế cá nhân | personal tax code
    attribute socialInsuranceNumber | mã số bảo hiểm xã hội | social insurance number
    attribute healthInsuranceNumber | mã thẻ bảo hiểm y tế | health insurance number
    attribute passportNumber | số hộ chiếu | passport number
    attribute passportIssueDate | ngày cấp hộ chiếu | issue date of the passport
    attribute passportIssuePlace | nơi cấp hộ chiếu | issue place of the passport
    attribute portrait | ảnh chân dung | portrait
    attribute bankAccount | số tài khoản ngân hàng | bank account
    attribute relationship | quan hệ với người liên quan | relationship
    attribute criminalRecordStatus | tình trạng án tích | criminal record status
    attribute healthCertificate | giấy khám sức khỏe | health certificate
    attribute disabilityCertificate | giấy xác nhận khuyết tật | disability certificate
    attribute diploma | văn bằng | diploma
    attribute school | cơ sở giáo dục | school
  entity organization
    keys organization.name; organization.code
    attribute code | mã số doanh nghiệp, mã số thuế | enterprise or tax code
    attribute name | tên tổ chức | name
    attribute foreignName | tên bằng tiếng nước ngoài | foreign name
    attribute shortName | tên viết tắt | short name
    attribute type | loại hình tổ chức | type
    attribute headOfficeAddress | địa chỉ trụ sở chính | head office address
    attribute contactAddress | địa chỉ liên hệ | contact address
    attribute phone | số điện thoại của tổ chức | phone
    attribute fax | fax của tổ chức | fax
    attribute email | thư điện tử của tổ chức | e-mail
    attribute website | trang thông tin điện tử | website
    attribute charterCapital | vốn điều lệ | charter capital
    attribute businessLines | ngành, nghề kinh doanh | business lines
    attribute registrationDate | ngày đăng ký | registration date
    attribute registrationPlace | nơi đăng ký | registration place
    attribute socialInsuranceUnitCode | mã đơn vị tham gia BHXH | social insurance unit code
    attribute bankAccount | số tài khoản của tổ chức | bank account
  entity parcel
    keys parcel.mapSheetNumber; parcel.parcelNumber; parcel.certificateRegistryNumber; parcel.certificateNumber
    attribute certificateNumber | số phát hành giấy chứng nhận | certificate number
    attribute certificateRegistryNumber | số vào sổ cấp giấy chứng nhận | certificate registry number
    attribute certificateIssueDate | ngày cấp giấy chứng nhận | certificate issue date
    attribute certificateIssuePlace | nơi cấp giấy chứng nhận | certificate issue place
    attribute mapSheetNumber | tờ bản đồ số | map sheet number
    attribute parcelNumber | thửa đất số | parcel number
    attribute address | địa chỉ thửa đất | address of the parcel
    attribute area | diện tích | area
    attribute landUse | mục đích sử dụng đất | land use
    attribute useForm | hình thức sử dụng | form of use
    attribute useTerm | thời hạn sử dụng | term of use
    attribute useOrigin | nguồn gốc sử dụng | origin of use
    attribute asset | tài sản gắn liền với đất | asset on the land
  entity vehicle
    keys vehicle.engineNumber; vehicle.registrationNumber; vehicle.chassisNumber; vehicle.plateNumber
    attribute plateNumber | biển số xe | plate number
    attribute brand | nhãn hiệu | brand
    attribute model | số loại | model
    attribute kind | loại xe | kind
    attribute color | màu sơn | colour
    attribute chassisNumber | số khung | chassis number
    attribute engineNumber | số máy | engine number
    attribute productionYear | năm sản xuất | year of production
    attribute registrationNumber | số đăng ký xe | registration number
    attribute registrationDate | ngày đăng ký xe | registration date
  entity licence
    keys licence.number
    attribute number | số giấy phép lái xe | licence number
    attribute class | hạng giấy phép lái xe | licence class
    attribute issueDate | ngày cấp giấy phép lái xe | licence issue date
    attribute issuePlace | nơi cấp giấy phép lái xe | licence issue place
    attribute expiryDate | ngày hết hạn giấy phép lái xe | licence expiry date
  entity civilStatus
    attribute birthCertificateNumber | số giấy khai sinh | birth certificate number
    attribute birthCertificateDate | ngày cấp giấy khai sinh | birth certificate date
    attribute birthCertificatePlace | nơi cấp giấy khai sinh | birth certificate place
    attribute marriageCertificateNumber | số giấy chứng nhận kết hôn | marriage certificate number
    attribute marriageCertificateDate | ngày cấp giấy chứng nhận kết hôn | marriage certificate date
    attribute marriageCertificatePlace | nơi cấp giấy chứng nhận kết hôn | marriage certificate place
    attribute deathCertificateNumber | số trích lục khai tử | death certificate number
    attribute deathCertificateDate | ngày cấp trích lục khai tử | death certificate date
    attribute deathCertificatePlace | nơi cấp trích lục khai tử | death certificate place
  entity case
    attribute applicantKind | loại đối tượng nộp hồ sơ | kind of applicant
    attribute receivingAgency | cơ quan tiếp nhận | receiving agency
    attribute procedureName | tên thủ tục | name of the procedure
    attribute submissionDate | ngày nộp hồ sơ | date of filing
    attribute submissionPlace | nơi lập hồ sơ | place of filing
    attribute dossierCount | số bộ hồ sơ | number of dossiers
    attribute submissionMethod | hình thức nộp hồ sơ | way of filing
    attribute dossierNumber | mã hồ sơ | dossier number
    attribute commitment | cam kết | commitment
    attribute signature | chữ ký | signature
    attribute purpose | mục đích | purpose
    attribute content | nội dung yêu cầu | content of the request
    attribute reason | lý do | reason
    attribute note | ghi chú | note

  # ---------------------------------------------------------------- sources
  source account
    name Tài khoản VNeID / định danh điện tử | Sign-in account
    owner Bộ Công an
    kind account
    status connected
    default on
    basis nd224-d15
    knows applicant: person.identityNumber; person.fullName; person.identityDocumentType; case.applicantKind
  source organizationAccount
    name Tài khoản định danh tổ chức | Organisation account
    owner Bộ Công an
    kind account
    status connected
    default on
    basis nd224-d15
    knows applicantOrganization: organization.code; organization.name; case.applicantKind
  source portal
    name Cổng dịch vụ công, hệ thống một cửa | The portal itself
    owner UBND tỉnh
    kind portal
    status connected
    default on
    basis nd224-d15
    knows case: case.receivingAgency; case.procedureName; case.submissionDate; case.submissionPlace; case.dossierCount; case.submissionMethod; case.dossierNumber
  source computation
    name Suy ra từ trường khác | Computation
    owner –
    kind computation
    status connected
    default on
    basis nd224-d15
    lookup person.identityNumber -> person.sex; person.birthYear
    lookup person.birthDate -> person.birthYear; person.age
    lookup person.birthYear -> person.age
    lookup person.identityDocument -> person.identityNumber; person.identityIssueDate; person.identityIssuePlace
    lookup person.identityNumber -> person.taxCode
      valid 2025-07-01 ..
    lookup person.identityNumber -> person.socialInsuranceNumber
      valid 2025-08-01 ..
    lookup organization.code -> organization.socialInsuranceUnitCode
  source population
    name CSDL quốc gia về dân cư | National population database
    owner Bộ Công an (C06)
    kind national
    status connected
    default on
    basis lcc-d9; nd224-d15
    lookup person.identityNumber + person.fullName -> person.otherName; person.birthDate; person.sex; person.birthPlace; person.birthRegistrationPlace; person.hometown; person.ethnicity; person.religion; person.nationality; person.bloodType; person.householdHeadRelation; person.deathDate; person.phone; person.email
    lookup person.identityNumber + person.fullName -> person.oldIdentityNumber; person.identityIssueDate; person.identityIssuePlace; person.identityExpiryDate; person.identityDocument
      basis lcc-d9; nd224-d15; nq66.7-d4k1
    lookup person.identityNumber + person.fullName -> person.permanentAddress; person.temporaryAddress; person.currentAddress; person.residence
      basis nd104-d14; lcc-d9; nd224-d15; nq66.7-d4k1
    lookup person.identityNumber + person.fullName -> person.maritalStatus
      basis nd87-d24; lcc-d9; nd224-d15
    lookup person.oldIdentityNumber + person.fullName -> person.identityNumber
    relation person.identityNumber + person.fullName -> father; mother; spouse; child; legalRepresentative; householdHead: person.fullName; person.identityNumber; person.nationality
  source civilStatus
    name CSDL hộ tịch điện tử | Electronic civil status database
    owner Bộ Tư pháp
    kind national
    status published unconfirmed
    default on
    basis lht-d14; nq66.7-d4k2
    lookup person.identityNumber + person.fullName -> civilStatus.birthCertificateNumber; civilStatus.birthCertificateDate; civilStatus.birthCertificatePlace; civilStatus.marriageCertificateNumber; civilStatus.marriageCertificateDate; civilStatus.marriageCertificatePlace; civilStatus.deathCertificateNumber; civilStatus.deathCertificateDate; civilStatus.deathCertificatePlace
  source enterprise
    name CSDL quốc gia về đăng ký doanh nghiệp | National business registration database
    owner Bộ Tài chính
    kind national
    status published unconfirmed
    default on
    basis ldn-d28; nq66.7-d4k5
    lookup organization.code -> organization.name; organization.foreignName; organization.shortName; organization.type; organization.headOfficeAddress; organization.charterCapital; organization.businessLines; organization.registrationDate; organization.registrationPlace
    # Of the registration file, not of the certificate.
    lookup organization.code -> organization.phone; organization.email
      basis nd224-d15
    relation organization.code -> legalRepresentative: person.fullName; person.identityNumber; person.nationality
  source tax
    name CSDL thuế | Taxpayer database
    owner Bộ Tài chính
    kind national
    status inLaw unconfirmed
    default on
    basis nd252-d7
    lookup person.identityNumber -> person.taxCode
  source insurance
    name CSDL quốc gia về bảo hiểm | National insurance database
    owner BHXH Việt Nam, Bộ Tài chính
    kind national
    status published unconfirmed
    default on
    basis nd43-d11; nq66.7-d4k3
    lookup person.identityNumber + person.fullName -> person.socialInsuranceNumber; person.healthInsuranceNumber
  source land
    name CSDL quốc gia về đất đai | National land database
    owner Bộ Nông nghiệp và Môi trường
    kind national
    status published unconfirmed
    default on
    basis nq66.7-d4k7
    lookup parcel.certificateNumber -> parcel.certificateRegistryNumber; parcel.certificateIssueDate; parcel.certificateIssuePlace; parcel.mapSheetNumber; parcel.parcelNumber; parcel.address; parcel.area; parcel.landUse; parcel.useForm; parcel.useTerm; parcel.useOrigin; parcel.asset
    lookup parcel.parcelNumber + parcel.mapSheetNumber + parcel.address.commune -> parcel.certificateNumber; parcel.certificateRegistryNumber; parcel.certificateIssueDate; parcel.certificateIssuePlace; parcel.address; parcel.area; parcel.landUse; parcel.useForm; parcel.useTerm; parcel.useOrigin; parcel.asset
  source drivingLicence
    name CSDL giấy phép lái xe | Driving licence database
    owner Bộ Công an
    kind national
    status published unconfirmed
    default on
    basis nq66.7-d4k4
    lookup person.identityNumber + person.fullName -> licence.number; licence.class; licence.issueDate; licence.issuePlace; licence.expiryDate
    lookup licence.number -> licence.class; licence.issueDate; licence.issuePlace; licence.expiryDate
  source vehicle
    name CSDL đăng ký phương tiện | Vehicle registration database
    owner Bộ Công an
    kind national
    status published unconfirmed
    default on
    basis nq66.7-d4k6
    lookup vehicle.plateNumber -> vehicle.brand; vehicle.model; vehicle.kind; vehicle.color; vehicle.chassisNumber; vehicle.engineNumber; vehicle.productionYear; vehicle.registrationNumber; vehicle.registrationDate
    lookup vehicle.chassisNumber -> vehicle.plateNumber; vehicle.brand; vehicle.model; vehicle.kind; vehicle.color; vehicle.engineNumber; vehicle.productionYear; vehicle.registrationNumber; vehicle.registrationDate
  source judicialRecord
    name CSDL lý lịch tư pháp | Judicial record database
    owner Bộ Công an
    kind national
    status published unconfirmed
    default off
    basis nd216-d6; nq66.7-d4k8
    lookup person.identityNumber + person.fullName -> person.criminalRecordStatus
  source health
    name Nền tảng sổ sức khỏe điện tử, CSDL y tế | Health book and health database
    owner Bộ Y tế
    kind sector
    status published unconfirmed
    default off
    basis nq66.7-d4k9
    lookup person.identityNumber + person.fullName -> person.healthCertificate; person.disabilityCertificate
  source education
    name CSDL giáo dục | Education database
    owner Bộ Giáo dục và Đào tạo
    kind sector
    status inLaw unconfirmed
    default off
    basis nd278
    lookup person.identityNumber + person.fullName -> person.diploma; person.school
  source passport
    name CSDL xuất nhập cảnh, hộ chiếu | Passport and border database
    owner Bộ Công an
    kind sector
    status inLaw unconfirmed
    default off
    basis nd278
    lookup person.identityNumber + person.fullName -> person.passportNumber; person.passportIssueDate; person.passportIssuePlace
  source civilServants
    name CSDL cán bộ, công chức, viên chức | Civil servants database
    owner Bộ Nội vụ
    kind sector
    status inLaw unconfirmed
    default off
    basis nd278
  source socialProtection
    name CSDL an sinh xã hội, người có công, hộ nghèo | Social protection database
    owner Bộ Nội vụ, Bộ Y tế, Bộ Nông nghiệp và Môi trường
    kind sector
    status inLaw unconfirmed
    default off
    basis nd278
  source labour
    name CSDL lao động, thất nghiệp | Labour database
    owner Bộ Nội vụ
    kind sector
    status inLaw unconfirmed
    default off
    basis nd278
  source construction
    name CSDL xây dựng | Building permit database
    owner Bộ Xây dựng
    kind sector
    status inLaw unconfirmed
    default off
    basis nd278
  source documentStore
    name Kho dữ liệu điện tử của tổ chức, cá nhân | Document store of persons and organisations
    owner Cổng Dịch vụ công quốc gia, UBND tỉnh
    kind portal
    status connected unconfirmed
    default off
    basis nd278
  source procedures
    name CSDL quốc gia về thủ tục hành chính | National database of procedures
    owner Bộ Công an, Bộ Tư pháp
    kind national
    status connected
    default off
    basis nd278
    knows case: case.procedureName

  # ---------------------------------------------------------------- what no longer exists
  obsolete district
    reason cấp quận, huyện không còn từ ngày 1/7/2025 | the district level ended on 1 July 2025
    basis two-levels
    valid 2025-07-01 ..
  obsolete householdBook
    reason sổ hộ khẩu, sổ tạm trú giấy hết giá trị từ ngày 1/1/2023 | paper residence books are void since 1 January 2023
    basis nd104-d14
    valid 2023-01-01 ..
    words số sổ hộ khẩu; sổ hộ khẩu; sổ hộ khẩu số; số sổ tạm trú; sổ tạm trú; sổ tạm trú số; hộ khẩu số; số hộ khẩu
  """#
