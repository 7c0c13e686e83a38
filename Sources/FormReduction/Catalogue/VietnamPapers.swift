/// Papers that a database replaces (Điều 4 Nghị quyết 66.7/2025/NQ-CP), with the words by which forms
/// and lists of dossier parts name them. `note` says where the resolution holds only in part.
let vietnamPapersText = #"""
  replaced-paper identityCard
    name giấy tờ tùy thân (căn cước, CCCD, CMND) | identity paper
    source population
    basis nq66.7-d4k1
    words chứng minh nhân dân; giấy chứng minh nhân dân; chứng minh thư; chứng minh thư nhân dân; căn cước công dân; thẻ căn cước công dân; thẻ căn cước; căn cước; giấy chứng nhận căn cước; CCCD; CMND; CMND/CCCD; giấy tờ tùy thân
  replaced-paper residence
    name giấy tờ về cư trú | residence paper
    source population
    basis nq66.7-d4k1
    words thông tin về cư trú; thông tin cư trú; giấy xác nhận thông tin về cư trú; xác nhận thông tin về cư trú; giấy xác nhận cư trú; sổ hộ khẩu; hộ khẩu; sổ tạm trú; giấy xác nhận nơi cư trú; giấy tờ chứng minh nơi cư trú
  replaced-paper birthCertificate
    name giấy khai sinh | birth certificate
    source civilStatus
    basis nq66.7-d4k2
    words giấy khai sinh; trích lục khai sinh; trích lục giấy khai sinh
  replaced-paper marriageCertificate
    name giấy chứng nhận kết hôn | marriage certificate
    source civilStatus
    basis nq66.7-d4k2
    words giấy chứng nhận kết hôn; giấy đăng ký kết hôn; trích lục kết hôn; chứng nhận kết hôn
  replaced-paper maritalStatus
    name giấy xác nhận tình trạng hôn nhân | marital-status paper
    source civilStatus
    basis nq66.7-d4k2
    words giấy xác nhận tình trạng hôn nhân; xác nhận tình trạng hôn nhân
  replaced-paper deathCertificate
    name giấy chứng tử, trích lục khai tử | death certificate
    source civilStatus
    basis nq66.7-d4k2
    words giấy chứng tử; giấy khai tử; trích lục khai tử
  replaced-paper healthInsuranceCard
    name thẻ bảo hiểm y tế | health insurance card
    source insurance
    basis nq66.7-d4k3
    words thẻ bảo hiểm y tế; thẻ BHYT; bảo hiểm y tế
  replaced-paper socialInsuranceBook
    name sổ bảo hiểm xã hội | social insurance book
    source insurance
    basis nq66.7-d4k3
    words sổ bảo hiểm xã hội; sổ BHXH
  replaced-paper drivingLicence
    name giấy phép lái xe | driving licence
    source drivingLicence
    basis nq66.7-d4k4
    words giấy phép lái xe; bằng lái xe; GPLX
  replaced-paper enterpriseCertificate
    name giấy chứng nhận đăng ký doanh nghiệp | enterprise certificate
    source enterprise
    basis nq66.7-d4k5
    note doanh nghiệp thành lập theo Luật Doanh nghiệp | enterprises founded under the enterprise law
    words giấy chứng nhận đăng ký doanh nghiệp; giấy chứng nhận đăng ký kinh doanh; giấy đăng ký kinh doanh; giấy phép kinh doanh; đăng ký kinh doanh; GCN đăng ký doanh nghiệp; giấy chứng nhận ĐKDN
  replaced-paper householdBusinessCertificate
    name giấy chứng nhận đăng ký hộ kinh doanh | household-business certificate
    source enterprise
    basis nq66.7-d4k5
    words giấy chứng nhận đăng ký hộ kinh doanh; giấy đăng ký hộ kinh doanh
  replaced-paper cooperativeCertificate
    name giấy chứng nhận đăng ký hợp tác xã | co-operative certificate
    source enterprise
    basis nq66.7-d4k5
    words giấy chứng nhận đăng ký hợp tác xã; giấy chứng nhận đăng ký tổ hợp tác
  replaced-paper vehicleRegistration
    name giấy chứng nhận đăng ký xe | vehicle registration
    source vehicle
    basis nq66.7-d4k6
    words giấy chứng nhận đăng ký xe; giấy đăng ký xe; đăng ký xe; cà vẹt xe; chứng nhận đăng ký xe
  replaced-paper landCertificate
    name giấy chứng nhận quyền sử dụng đất | land certificate
    source land
    basis nq66.7-d4k7
    note giai đoạn đầu áp dụng đối với đất ở | residential land first
    words giấy chứng nhận quyền sử dụng đất; giấy chứng nhận về quyền sử dụng đất; giấy tờ về quyền sử dụng đất; giấy tờ chứng minh quyền sử dụng đất; sổ đỏ; sổ hồng; GCN quyền sử dụng đất
  replaced-paper judicialRecord
    name phiếu lý lịch tư pháp | judicial record sheet
    source judicialRecord
    basis nq66.7-d4k8
    words phiếu lý lịch tư pháp; lý lịch tư pháp
  replaced-paper healthCheck
    name giấy khám sức khỏe | health check paper
    source health
    basis nq66.7-d4k9
    words giấy khám sức khỏe; giấy chứng nhận sức khỏe; phiếu khám sức khỏe
  """#
