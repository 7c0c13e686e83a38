/// The first half of Annex I of Nghị quyết 66.7/2025/NQ-CP, in the notation of the catalogue: the code of a procedure,
/// the number of the entry, the databases that replace one of its papers, and the provision that
/// required the paper. Codes that the print had damaged are mended.
/// - SeeAlso: Nghị quyết 66.7/2025/NQ-CP of 15/11/2025, in force 1/1/2026 to 28/2/2027 (Điều 10).
let vietnamAnnex1aText = #"""
  annex nq66.7-pl1a
    text Nghị quyết 66.7/2025/NQ-CP, Phụ lục I
    valid 2026-01-01 .. 2027-02-28
    entry 2.002093 | 1 | enterprise | điểm b khoản 1 Điều 10, Nghị định 113/2017/NĐ-CP
    entry 2.000431 | 2 | enterprise | điểm b khoản 2 Điều 18, Nghị định 33/2024/NĐ-CP
    entry 2.000257 | 3 | enterprise | điểm b khoản 2 Điều 19, Nghị định 33/2024/NĐ-CP
    entry 1.011503 | 4 | enterprise | điểm b khoản 1 Điều 10, điểm b khoản 2 Điều 10, Nghị định 113/2017/NĐ-CP
    entry 2.001547 | 5 | enterprise | điểm b khoản 1 Điều 10, Nghị định 113/2017/NĐ-CP
    entry 1.002758 | 6 | enterprise | điểm b khoản 2 Điều 10, Nghị định 113/2017/NĐ-CP
    entry 1.011506 | 7 | enterprise | điểm b khoản 1 Điều 10, điểm b khoản 2 Điều 10, Nghị định 113/2017/NĐ-CP
    entry 2.000129 | 8 | population | điểm b khoản 1 Điều 16, Nghị định 07/2016/NĐ-CP
    entry 1.000376 | 9 | population | điểm e khoản 1 Điều 12, Nghị định 07/2016/NĐ-CP
    entry 2.000063 | 10 | population | điểm đ khoản 1 Điều 10, Nghị định 07/2016/NĐ-CP
    entry 2.000648 | 11 | enterprise | điểm a khoản 2 Điều 25, Nghị định 83/2014/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 95/2021/NĐ-CP
    entry 1.013420 | 12 | enterprise | khoản 2 Điều 14, Nghị định 61/2025/NĐ-CP
    entry 1.013402 | 13 | enterprise | khoản 2 Điều 9, Nghị định 61/2025/NĐ-CP
    entry 2.000351 | 14 | enterprise | khoản 4 Điều 12, Nghị định 09/2018/NĐ-CP
    entry 2.000304 | 15 | enterprise | khoản 2 Điều 42 Nghị định 87/2018/NĐ-CP; Mục 3.2 Phụ lục IV kèm theo Nghị định 146/2025/NĐ-CP, Nghị định 87/2018/NĐ-CP; Nghị định 146/2025/NĐ-CP
    entry 2.001189 | 16 | enterprise | điểm a khoản 4 Điều 38, Nghị định 69/2018/NĐ-CP
    entry 1.003090 | 17 | enterprise | điểm b khoản 2 Điều 16, Nghị định 116/2017/NĐ-CP
    entry 2.000637 | 18 | enterprise | khoản 2 Điều 8, Nghị định 67/2013/NĐ-CP
    entry 2.001424 | 19 | enterprise | khoản 2 Điều 37 Nghị định 87/2018/NĐ-CP; Mục 1.2 Phụ lục IV kèm theo Nghị định 146/2025/NĐ-CP, Nghị định 87/2018/NĐ-CP, Nghị định 146/2025/NĐ-CP
    entry 2.000535 | 20 | enterprise | điểm b khoản 1 Điều 24a, Nghị định 77/2016/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 17/2020/NĐ-CP
    entry 1.011037 | 21 | enterprise | điểm b khoản 1 Điều 11, Thông tư 11/2022/TT-BCT
    entry 2.000303 | 22 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.010056 | 23 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.013407 | 24 | enterprise | khoản 2 Điều 16, Nghị định 61/2025/NĐ-CP
    entry 1.013469 | 25 | enterprise | điểm b khoản 3 Điều 7, Quyết định số 20/2024/QĐ-TTg
    entry 1.013401 | 26 | enterprise | khoản 2 Điều 8, Nghị định 61/2025/NĐ-CP
    entry 2.000166 | 27 | enterprise | khoản 2 Điều 38, Nghị định 87/2018/NĐ-CP
    entry 2.000387 | 28 | enterprise | khoản 2 Điều 40, Nghị định 87/2018/NĐ-CP
    entry 1.000299 | 29 | enterprise | điểm b khoản 2 Điều 6, Nghị định 107/2018/NĐ-CP
    entry 2.000110 | 30 | enterprise | điểm b khoản 1 Điều 4, Thông tư 01/2015/TT-BCT
    entry 2.000255 | 31 | enterprise | khoản 4 Điều 12, Nghị định 09/2018/NĐ-CP
    entry 1.000475 | 32 | enterprise | khoản 2 Điều 41 Nghị định 87/2018/NĐ-CP; Mục 2.2 Phụ lục IV kèm theo Nghị định 146/2025/NĐ-CP, Nghị định 87/2018/NĐ-CP, Nghị định 146/2025/NĐ-CP
    entry 2.000330 | 33 | enterprise | khoản 2 Điều 15, Nghị định 09/2018/NĐ-CP
    entry 1.000957 | 34 | enterprise | điểm b khoản 2 Điều 19, Nghị định 69/2018/NĐ-CP
    entry 1.001238 | 35 | enterprise | điểm a khoản 3 Điều 11, Nghị định 69/2018/NĐ-CP
    entry 1.001062 | 36 | enterprise | điểm b khoản 1 Điều 19, Nghị định 69/2018/NĐ-CP
    entry 2.000591 | 37 | enterprise | điểm b khoản 1 Điều 24a, Nghị định 77/2016/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 17/2020/NĐ-CP
    entry 1.005184 | 38 | enterprise | khoản 2 Điều 37 Nghị định 87/2018/NĐ-CP; khoản 1 Phụ lục IV kèm theo Nghị định 146/2025/NĐ-CP, Nghị định 87/2018/NĐ-CP; Nghị định 146/2025/NĐ-CP
    entry 1.003041 | 39 | enterprise | điểm b khoản 2 Điều 8, Nghị định 116/2017/NĐ-CP
    entry 1.000603 | 40 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.007968 | 41 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.000694 | 42 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.000432 | 43 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.013419 | 44 | enterprise | điểm b khoản 1 Điều 13, Nghị định 61/2025/NĐ-CP
    entry 1.013418 | 45 | enterprise | khoản 2 Điều 16, Nghị định 61/2025/NĐ-CP
    entry 2.000309 | 46 | enterprise; population | điểm b, điểm d khoản 1 Điều 21, Nghị định 40/2018/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 18/2023/NĐ-CP
    entry 1.002960 | 47 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.013416 | 48 | enterprise | khoản 2 Điều 12, Nghị định 61/2025/NĐ-CP
    entry 1.013411 | 49 | enterprise | khoản 2 Điều 10, Nghị định 61/2025/NĐ-CP
    entry 2.000331 | 50 | enterprise | điểm a khoản 1 Điều 12, Thông tư 26/2014/TT-BCT, được sửa đổi, bổ sung bởi Thông tư 14/2018/TT-BCT và Thông tư 38/2025/TT-BCT
    entry 2.000362 | 51 | enterprise | khoản 4 Điều 12, Nghị định 09/2018/NĐ-CP
    entry 1.000878 | 52 | enterprise | điểm b khoản 2 Điều 14, Nghị định 107/2016/NĐ-CP
    entry 2.000167 | 53 | enterprise | điểm b khoản 2 Điều 27, Nghị định 67/2013/NĐ-CP
    entry 2.001646 | 54 | enterprise | khoản 2 Điều 19, Nghị định 105/2017/NĐ-CP
    entry 2.000262 | 55 | enterprise | điểm c khoản 1 Điều 34, Luật Cạnh tranh số 23/2018/QH14
    entry 1.193400 | 56 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.008361 | 57 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.000490 | 58 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.013417 | 59 | enterprise | khoản 2 Điều 8, khoản 2 Điều 9, khoản 2 Điều 10, khoản 2 Điều 11, khoản 2 Điều 12, Nghị định 61/2025/NĐ-CP
    entry 1.013412 | 60 | enterprise | khoản 2 Điều 11, Nghị định 61/2025/NĐ-CP
    entry 1.000832 | 61 | enterprise | khoản 2 Điều 18, Nghị định 67/2013/NĐ-CP
    entry 1.000799 | 62 | enterprise | khoản 2 Điều 22, Thông tư 47/2014/TT-BCT, được sửa đổi, bổ sung bởi Điều 11 Thông tư 04/2016/TT-BCT
    entry 1.003314 | 63 | enterprise | khoản 2 Điều 9, Nghị định 158/2006/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 51/2018/NĐ-CP
    entry 2.000604 | 64 | enterprise | điểm b khoản 2 Điều 10, Nghị định 107/2016/NĐ-CP
    entry 2.001192 | 65 | enterprise | điểm b khoản 4 Điều 47, Nghị định 69/2018/NĐ-CP
    entry 2.001296 | 66 | enterprise | điểm b khoản 1 Điều 9 Nghị định 69/2018/NĐ-CP; điểm b khoản 2 Điều 15 Thông tư 12/2018/TT-BCT, Nghị định 69/2018/NĐ-CP; Thông tư 12/2018/TT-BCT
    entry 2.000142 | 67 | enterprise | khoản 2 Điều 38, Nghị định 87/2018/NĐ-CP
    entry 2.000557 | 68 | enterprise | điểm a khoản 2 Điều 14, Nghị định 83/2014/NĐ-CP
    entry 1.000887 | 69 | enterprise; population | khoản 2, khoản 3 Điều 9, Nghị định 40/2018/NĐ-CP
    entry 1.000431 | 70 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.000686 | 71 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.000695 | 72 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 2.000194 | 73 | enterprise | khoản 2 Điều 40, Nghị định 87/2018/NĐ-CP
    entry 1.000311 | 74 | enterprise | điểm b khoản 2 Điều 55, Nghị định 52/2013/NĐ-CP
    entry 2.000117 | 75 | enterprise | điểm b khoản 1 Điều 36 Luật An toàn thực phẩm số 55/2010/QH12; điểm b khoản 1 Điều 24a Nghị định 77/2016/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định…
    entry 1.000706 | 76 | enterprise | khoản 2 Điều 37 Nghị định 87/2018/NĐ-CP, mục 1 Phụ lục IV kèm theo Nghị định 146/2025/NĐ-CP, Nghị định 87/2018/NĐ-CP, Nghị định 146/2025/NĐ-CP
    entry 1.000981 | 77 | enterprise | khoản 2 Điều 13, Nghị định 67/2013/NĐ-CP
    entry 2.000598 | 78 | enterprise | điểm b khoản 1 Điều 27, Nghị định 67/2013/NĐ-CP
    entry 2.000253 | 79 | enterprise | điểm c khoản 2 Điều 15, Luật Cạnh tranh số 23/2018/QH14
    entry 1.000450 | 80 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.010762 | 81 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.001380 | 82 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.001274 | 83 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 2.000340 | 84 | enterprise | khoản 2 Điều 18, Nghị định 09/2018/NĐ-CP
    entry 1.005190 | 85 | enterprise | điểm b khoản 1 Điều 4 Thông tư 01/2015/TT-BCT, Thông tư 01/2015/TT-BCT
    entry 1.003977 | 86 | enterprise | khoản 2 Điều 21 Nghị định 105/2017/NĐ-CP; mục I.1.2 phần A Phụ lục VI kèm theo Nghị định 146/2025/NĐ-CP, Nghị định 105/2017/NĐ-CP; Nghị định…
    entry 1.001370 | 87 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.000676 | 88 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 2.001707 | 89 | enterprise | khoản 2 Điều 8, Nghị định 61/2025/NĐ-CP
    entry 1.001292 | 90 | enterprise | điểm b khoản 2 Điều 18, Nghị định 107/2016/NĐ-CP
    entry 2.000163 | 91 | enterprise | khoản 2 Điều 40, Nghị định 87/2018/NĐ-CP
    entry 2.000370 | 92 | enterprise | khoản 4 Điều 12, Nghị định 09/2018/NĐ-CP
    entry 1.001271 | 93 | enterprise | điểm b khoản 2 Điều 6, Nghị định 107/2016/NĐ-CP
    entry 1.000880 | 94 | enterprise | khoản 2 Điều 22 Thông tư 47/2014/TT-BCT, được sửa đổi, bổ sung bởi Điều 11 Thông tư 04/2016/TT-BCT, Thông tư 47/2014/TT-BCT, Thông tư 04/2016/TT-BCT
    entry 1.000905 | 95 | enterprise | điểm b khoản 3 Điều 19, Nghị định 69/2018/NĐ-CP
    entry 2.001282 | 96 | enterprise | điểm b khoản 1 Điều 9, Nghị định 69/2018/NĐ-CP
    entry 2.001660 | 97 | enterprise | điểm b khoản 3 Điều 6, Thông tư liên tịch số 20/2013/TTLT-BYT-BCT-BNNPTNT
    entry 1.001338 | 98 | enterprise | điểm b khoản 1 Điều 27, Nghị định 67/2013/NĐ-CP
    entry 2.001573 | 99 | enterprise | điểm a khoản 1 Điều 18, Nghị định 40/2018/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 18/2023/NĐ-CP
    entry 2.000266 | 100 | enterprise | điểm b khoản 1 Điều 16, Thông tư 38/2014/TT-BCT
    entry 1.005404 | 101 | enterprise | điểm a khoản 2 Điều 8, Nghị định 83/2014/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 95/2021/NĐ-CP
    entry 1.003980 | 102 | enterprise | điểm b khoản 1 Điều 10, Nghị định 113/2017/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 82/2022/NĐ-CP
    entry 1.000382 | 103 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 2.000260 | 104 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.000665 | 105 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.000664 | 106 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.000398 | 107 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.003477 | 108 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.001298 | 109 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.003438 | 110 | enterprise | điểm b khoản 1 Điều 9, Nghị định 69/2018/NĐ-CP
    entry 2.000073 | 111 | enterprise | khoản 2 Điều 40, Nghị định 87/2018/NĐ-CP
    entry 1.003860 | 112 | enterprise | điểm b khoản 3 Điều 6, Thông tư 40/2013/TT-BCT
    entry 2.000272 | 113 | enterprise | khoản 4 Điều 12, Nghị định 09/2018/NĐ-CP
    entry 2.000196 | 114 | enterprise | khoản 2 Điều 40, Nghị định 87/2018/NĐ-CP
    entry 1.000821 | 115 | enterprise | khoản 2 Điều 14, Thông tư 59/2015/TT-BCT
    entry 1.000890 | 116 | enterprise | điểm b khoản 4 Điều 19, Nghị định 69/2018/NĐ-CP
    entry 2.001272 | 117 | enterprise | điểm b khoản 1 Điều 3, Thông tư 56/2018/TT-BCT
    entry 1.003015 | 118 | enterprise | khoản 2 Điều 14, Thông tư 59/2015/TT-BCT
    entry 2.001264 | 119 | enterprise | điểm a khoản 3 Điều 16, Nghị định 69/2018/NĐ-CP
    entry 1.002939 | 120 | enterprise | điểm a khoản 2 Điều 5, Thông tư 17/2017/TT-BCT
    entry 1.004021 | 121 | enterprise | khoản 2 Điều 19, Nghị định 105/2017/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 17/2020/NĐ-CP
    entry 2.001293 | 122 | enterprise | điểm b khoản 1 Điều 36 Luật An toàn thực phẩm số 55/2010/QH12, điểm b khoản 1 Điều 24a Nghị định 77/2016/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định…
    entry 2.000631 | 123 | enterprise; population | điểm b, điểm d khoản 1 Điều 21, Nghị định 40/2018/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 18/2023/NĐ-CP
    entry 1.003765 | 124 | enterprise; population | khoản 2, khoản 3 Điều 9, Nghị định 40/2018/NĐ-CP
    entry 2.001608 | 125 | enterprise; population | khoản 2, khoản 3 Điều 9, Nghị định 40/2018/NĐ-CP
    entry 1.001419 | 126 | enterprise | điểm b khoản 2 Điều 5, Nghị định 100/2020/NĐ-CP
    entry 1.010834 | 127 | enterprise | điểm b khoản 3 Điều 63, Nghị định 52/2013/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 85/2021/NĐ-CP
    entry 2.001372 | 128 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.008667 | 129 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.000430 | 130 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 2.000673 | 131 | enterprise | điểm a khoản 4 Điều 20, Nghị định 83/2014/NĐ-CP
    entry 2.001682 | 132 | enterprise | điểm b khoản 3 Điều 6, Thông tư liên tịch số 20/2013/TTLT-BYT-BCT-BNNPTNT
    entry 2.000190 | 133 | enterprise | điểm b khoản 2 Điều 27, Nghị định 67/2013/NĐ-CP
    entry 2.001624 | 134 | enterprise | khoản 2 Điều 22, Nghị định 105/2017/NĐ-CP
    entry 2.000620 | 135 | enterprise | khoản 2 Điều 23, Nghị định 105/2017/NĐ-CP
    entry 1.013410 | 136 | enterprise | khoản 2 Điều 14, Nghị định 61/2025/NĐ-CP
    entry 2.000633 | 137 | enterprise | khoản 2 Điều 20, Nghị định 105/2017/NĐ-CP
    entry 1.013408 | 138 | enterprise | điểm b khoản 1 Điều 13, Nghị định 61/2025/NĐ-CP
    entry 2.000626 | 139 | enterprise | khoản 2 Điều 10, Nghị định 67/2013/NĐ-CP
    entry 2.000354 | 140 | enterprise | khoản 2 Điều 38, Nghị định 87/2018/NĐ-CP
    entry 2.000115 | 141 | enterprise | điểm b khoản 1 Điều 36 Luật; điểm b khoản 1 Điều 24a Nghị định, Luật An toàn thực phẩm số 55/2010/QH12; Nghị định 77/2016/NĐ-CP, được sửa đổi, bổ…
    entry 2.000181 | 142 | enterprise | điểm b khoản 3 Điều 27, Nghị định 67/2013/NĐ-CP
    entry 2.002096 | 143 | enterprise | điểm a khoản 1 Điều 12, Thông tư 26/2014/TT-BCT, được sửa đổi, bổ sung bởi Thông tư 14/2018/TT-BCT và Thông tư 38/2025/TT-BCT
    entry 1.000319 | 144 | enterprise | điểm b khoản 2 Điều 55, Nghị định 52/2013/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 85/2021/NĐ-CP
    entry 2.000443 | 145 | enterprise | điểm b khoản 2 Điều 55, Nghị định 52/2013/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 85/2021/NĐ-CP
    entry 1.000782 | 146 | enterprise | điểm b khoản 2 Điều 55, Nghị định 52/2013/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 85/2021/NĐ-CP
    entry 1.010835 | 147 | enterprise | điểm b khoản 3 Điều 63, Nghị định 52/2013/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 85/2021/NĐ-CP
    entry 1.013406 | 148 | enterprise | khoản 2 Điều 8, khoản 2 Điều 9, khoản 2 Điều 10, khoản 2 Điều 11, khoản 2 Điều 12, Nghị định 61/2025/NĐ-CP
    entry 2.000361 | 149 | enterprise | khoản 4 Điều 27, Nghị định 09/2018/NĐ-CP
    entry 1.000774 | 150 | enterprise | khoản 4 Điều 27, Nghị định 09/2018/NĐ-CP
    entry 1.001441 | 151 | enterprise | khoản 4 Điều 27, Nghị định 09/2018/NĐ-CP
    entry 2.000662 | 152 | enterprise | điểm đ khoản 1 Điều 38, Nghị định 09/2018/NĐ-CP
    entry 2.000347 | 153 | population | điểm b khoản 1 Điều 16, Nghị định 07/2016/NĐ-CP
    entry 2.000150 | 154 | enterprise | điểm b khoản 3 Điều 27, Nghị định 67/2013/NĐ-CP
    entry 1.000658 | 155 | enterprise | điểm b Khoản 1 Điều 11, Thông tư liên tịch số 14/2009/TTLT-BCT-BTC
    entry 2.002098 | 156 | enterprise | điểm a khoản 1 Điều 12, Thông tư 26/2014/TT-BCT, được sửa đổi, bổ sung bởi Thông tư 14/2018/TT-BCT và Thông tư 38/2025/TT-BCT
    entry 2.002099 | 157 | enterprise | điểm a khoản 1 Điều 12, Thông tư 26/2014/TT-BCT, được sửa đổi, bổ sung bởi Thông tư 14/2018/TT-BCT và Thông tư 38/2025/TT-BCT
    entry 1.013394 | 158 | population | khoản 1 Điều 13, Nghị định 56/2025/NĐ-CP
    entry 1.001279 | 159 | enterprise | khoản 2 Điều 20, Nghị định 105/2017/NĐ-CP
    entry 2.001630 | 160 | enterprise | khoản 2 Điều 19, Nghị định 105/2017/NĐ-CP
    entry 1.003992 | 161 | enterprise | khoản 2 Điều 19, Nghị định 105/2017/NĐ-CP
    entry 1.003522 | 162 | enterprise | điểm b khoản 1 Điều 13, Nghị định 31/2018/NĐ-CP
    entry 1.000389 | 163 | enterprise | điểm a khoản 2 Điều 62 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 1.000509 | 164 | land | điểm d khoản 1 Điều 6, Nghị định 143/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 140/2018/NĐ-CP và Nghị định 24/2022/NĐ-CP
    entry 1.000718 | 165 | enterprise | khoản 2 Điều 49 và khoản 2 Điều 46, Nghị định 86/2018/NĐ-CP được bổ sung tại bởi Nghị định 124/2024/NĐ-CP
    entry 1.001088 | 166 | civilStatus | điểm d khoản 1 Điều 5 Quy định kèm theo Quyết định, Quyết định số 51/2002/QĐ-BGDĐT
    entry 1.001622 | 167 | population; civilStatus | khoản 3 Điều 7, Nghị định 105/2020/NĐ-CP được sửa đổi, bổ sung tại Nghị định 104/2022/NĐ-CP
    entry 1.002407 | 168 | civilStatus | điểm d khoản 3 Điều 7, Nghị định 105/2020/NĐ-CP
    entry 1.003734 | 169 | population; civilStatus | điểm b, điểm c khoản 4 Điều 9, Nghị định 84/2020/NĐ-CP
    entry 1.005008 | 170 | land | điểm b khoản 2 Điều 19 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 1.005061 | 171 | enterprise; land | điểm b, c khoản 2 Điều 117, Nghị định 125/2024/NĐ-CP
    entry 1.006390 | 172 | land | điểm b khoản 2 Điều 2 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 1.008720 | 173 | land | điểm c khoản 1 Điều 3 Phụ lục I, Nghị định 143/2025/NĐ-CP
    entry 1.008950 | 174 | civilStatus | điểm d khoản 1 Điều 6, Nghị định 143/2016/NĐ-CP sửa đổi, bổ sung bởi Nghị định 140/2018/NĐ-CP và Nghị định 24/2022/NĐ-CP
    entry 1.009394 | 175 | civilStatus | điểm b khoản 4 Điều 8, Nghị định 141/2020/NĐ-CP
    entry 1.010927 | 176 | land | khoản 1 Điều 6, Nghị định 143/2016/NĐ-CP sửa đổi, bổ sung bởi Nghị định 140/2018/NĐ-CP và Nghị định 24/2022/NĐ-CP
    entry 1.012953 | 177 | land | điểm b khoản 2 Điều 19 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 1.012960 | 178 | enterprise | điểm b, c khoản 2 Điều 117, Nghị định 125/2024/NĐ-CP
    entry 1.012965 | 179 | land | điểm b khoản 2 Điều 19 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 1.012969 | 180 | land | điểm b khoản 2 Điều 28 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 1.012971 | 181 | land | điểm b khoản 2 Điều 6 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 1.013751 | 182 | land | điểm c khoản 2 Điều 24 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 1.013755 | 183 | land | điểm c khoản 2 Điều 36 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 1.013759 | 184 | land | điểm đ khoản 3 Điều 56 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 1.013764 | 185 | land | khoản 3 Điều 64 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 2.001842 | 186 | land | điểm b khoản 2 Điều 12 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 2.002479 | 187 | civilStatus | điểm d khoản 2 Điều 10, Quyết định số 51/2002/QĐ-BGDĐT
    entry 2.002482 | 188 | civilStatus | điểm d khoản 2 Điều 10, Quyết định số 51/2002/QĐ-BGDĐT
    entry 3.000302 | 189 | land | điểm b khoản 2 Điều 53 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 3.000315 | 190 | land | điểm c khoản 3 Điều 32 Phụ lục I, Nghị định 142/2025/NĐ-CP
    entry 3.000465 | 191 | population | điểm b khoản 1 Điều 31 Quy chế, Thông tư 21/2019/TT-BGDĐT
    entry 3.000466 | 192 | civilStatus | điểm d khoản 1 Điều 23 Quy chế; Điểm đ khoản 1 Điều 23 Quy chế, Thông tư 21/2019/TT-BGDĐT
    entry 3.000467 | 193 | population | điểm b khoản 1 Điều 31 Quy chế, Thông tư 21/2019/TT-BGDĐT
    entry 3.000468 | 194 | civilStatus | điểm d, đ khoản 1 Điều 23 Quy chế, Thông tư 21/2019/TT-BGDĐT
    entry 1.000145 | 195 | land | khoản 1 Điều 6, Nghị định 143/2016/NĐ-CP sửa đổi, bổ sung bởi Nghị định 140/2018/NĐ-CP và Nghị định 24/2022/NĐ-CP
    entry 1.000298 | 196 | land | điểm đ khoản 1 Điều 8, Nghị định 49/2018 đã được sửa đổi, bổ sung bởi Nghị định 121/2018/NĐ-CP
    entry 1.001968 | 197 | land | khoản 6 Điều 9, Thông tư 45/2014/TT-BGDĐT
    entry 1.004474 | 198 | land | điểm d khoản 1 Điều 6, Nghị định 143/2016/NĐ-CP sửa đổi, bổ sung bởi Nghị định 140/2018/NĐ-CP và Nghị định 24/2022/NĐ-CP
    entry 1.005020 | 199 | land | điểm b khoản 2 Điều 109, Nghị định 125/2024/NĐ-CP
    entry 1.005138 | 200 | population; civilStatus | điểm d, đ khoản 1 Điều 23 Quy chế, Thông tư 21/2019/TT-BGDĐT
    entry 1.005293 | 201 | land | điểm d khoản 1 Điều 12, Nghị định 15/2019/NĐ-CP đã được sửa đổi, bổ sung bởi Nghị định 24/2022/NĐ-CP
    entry 1.010024 | 202 | land | điểm b khoản 2 Điều 109, Nghị định 125/2024/NĐ-CP
    entry 1.010924 | 203 | land | điểm d khoản 1 Điều 6, Nghị định 143/2016/NĐ-CP sửa đổi, bổ sung bởi Nghị định 140/2018/NĐ-CP và Nghị định 24/2022/NĐ-CP
    entry 1.012976 | 204 | land | khoản 3, Điểm c khoản 5 Điều 95, Nghị định 125/2024/NĐ-CP
    entry 1.012977 | 205 | land | điểm a khoản 5 Điều 99, Nghị định 125/2024/NĐ-CP
    entry 1.012983 | 206 | land | điểm đ khoản 2 Điều 87, Nghị định 125/2024/NĐ-CP
    entry 3.000310 | 207 | land | điểm b khoản 5 Điều 99, Nghị định 125/2024/NĐ-CP
    entry 1.010776 | 208 | civilStatus | điểm a, điểm b khoản 2 Điều 5 Quy chế, Thông tư 44/2021/TT-BGDĐT
    entry 1.010025 | 209 | population | điểm b khoản 1 Điều 31 Quy chế, Thông tư 21/2019/TT-BGDĐT
    entry 1.005086 | 210 | health | điểm đ khoản 2 Điều 5, Nghị định 86/2021/NĐ-CP
    entry 1.001694 | 211 | health | số thứ tự 3, Danh mục Hồ sơ cử đi học kèm theo Phụ lục II, Thông tư 06/2016/TT-BGDĐT
    entry 1.000353 | 212 | enterprise | điểm b khoản 1 Điều 16, Thông tư 15/2015/TT-BKHCN
    entry 1.000359 | 213 | enterprise | điểm b khoản 1 Điều 16, Thông tư 15/2015/TT-BKHCN
    entry 1.002663 | 214 | enterprise | điểm b khoản 1 Điều 5, Quyết định số 31/2019/QĐ-TTg
    entry 1.002725 | 215 | enterprise | điểm b khoản 2 Điều 9, Quyết định số 18/2019/QĐ-TTg
    entry 2.001179 | 216 | enterprise | điểm a khoản 4 điều 2, Quyết định số 30/2018/QĐ-TTg
    entry 2.001209 | 217 | enterprise | điểm b khoản 1 Điều 9, Thông tư 28/2012/TT-BKHCN
    entry 1.002975 | 218 | enterprise | điểm a khoản 4 điều 2, Quyết định số 30/2018/QĐ-TTg
    entry 1.003012 | 219 | enterprise | điểm a khoản 4 điều 2, Quyết định số 30/2018/QĐ-TTg
    entry 1.003659 | 220 | enterprise | điểm b, khoản 4 Điều 1, Nghị định 25/2022/NĐ-CP
    entry 1.004376 | 221 | enterprise | điểm b, khoản 4 Điều 1, Nghị định 25/2022/NĐ-CP
    entry 1.004429 | 222 | enterprise | điểm b, khoản 4 Điều 1, Nghị định 25/2022/NĐ-CP
    entry 1.004470 | 223 | enterprise | điểm b, khoản 4 Điều 1, Nghị định 25/2022/NĐ-CP
    entry 1.007281 | 224 | enterprise | mẫu 01, Nghị định 76/2018/NĐ-CP
    entry 1.007293 | 225 | enterprise | mẫu số 06, Thông tư 02/2018/TT-BKHCN
    entry 2.002253 | 226 | enterprise | điểm b khoản 3.2 Điều 3, Thông tư 06/2009/TT-BKHCN
    entry 1.007962 | 227 | enterprise | khoản 2 Điều 7, Quyết định số 18/2016/QĐ-TTg
    entry 1.007963 | 228 | enterprise | khoản 2 Điều 7, Quyết định số 18/2016/QĐ-TTg
    entry 1.007964 | 229 | enterprise | khoản 2 Điều 7, Quyết định số 18/2016/QĐ-TTg
    entry 1.007965 | 230 | enterprise | khoản 2 Điều 7, Quyết định số 18/2016/QĐ-TTg
    entry 1.007967 | 231 | enterprise | khoản 2 Điều 7, Quyết định số 18/2016/QĐ-TTg
    entry 1.007976 | 232 | enterprise | khoản 2 Điều 7, Quyết định số 18/2016/QĐ-TTg
    entry 1.008089 | 233 | enterprise | điểm a khoản 1 Điều 19c - Điểm a khoản 1 Điều 7, Nghị định 74/2018/NĐ-CP Thông tư 10/2020/TT-BKHCN
    entry 1.008272 | 234 | enterprise | điểm b khoản 1 Điều 6, Quyết định số 31/2019/QĐ-TTg
    entry 1.008883 | 235 | enterprise | điểm a khoản 3 Điều 11, Nghị định 69/2018/NĐ-CP
    entry 1.008884 | 236 | enterprise | điểm a, điểm e Khoản 3 Điều 11, Nghị định 69/2018/NĐ-CP
    entry 1.009827 | 237 | enterprise | khoản 2 Điều 15, Nghị định 142/2020/NĐ-CP
    entry 1.009828 | 238 | enterprise | khoản 2 Điều 16, Nghị định 142/2020/NĐ-CP
    entry 1.009829 | 239 | enterprise | khoản 2 Điều 17, Nghị định 142/2020/NĐ-CP
    entry 1.009830 | 240 | enterprise | khoản 2 Điều 18, Nghị định 142/2020/NĐ-CP
    entry 1.009833 | 241 | enterprise | khoản 2 Điều 19 Mục I phụ lục IV, Nghị định 142/2020/NĐ-CP Nghị định 133/2025/NĐ-CP
    entry 1.009834 | 242 | enterprise | khoản 2 Điều 21, Nghị định 142/2020/NĐ-CP
    entry 1.009835 | 243 | enterprise | khoản 2 Điều 22, Nghị định 142/2020/NĐ-CP
    entry 1.009837 | 244 | enterprise | khoản 2 Điều 24, Nghị định 142/2020/NĐ-CP
    entry 1.009838 | 245 | enterprise | khoản 2 Điều 25, Nghị định 142/2020/NĐ-CP
    entry 1.009839 | 246 | enterprise | khoản 2 Điều 26, Nghị định 142/2020/NĐ-CP
    entry 1.009849 | 247 | enterprise | điểm b Khoản 2 Điều 52, Nghị định 142/2020/NĐ-CP
    entry 1.009850 | 248 | enterprise | điểm b Khoản 2 Điều 52, Nghị định 142/2020/NĐ-CP
    entry 1.009851 | 249 | enterprise | điểm b Khoản 2 Điều 52, Nghị định 142/2020/NĐ-CP
    entry 1.009852 | 250 | enterprise | điểm b Khoản 2 Điều 52, Nghị định 142/2020/NĐ-CP
    entry 1.009853 | 251 | enterprise | điểm b Khoản 2 Điều 52, Nghị định 142/2020/NĐ-CP
    entry 1.009854 | 252 | enterprise | điểm b Khoản 2 Điều 52, Nghị định 142/2020/NĐ-CP
    entry 1.009855 | 253 | enterprise | điểm b Khoản 2 Điều 52, Nghị định 142/2020/NĐ-CP
    entry 1.009856 | 254 | enterprise | điểm b Khoản 2 Điều 52, Nghị định 142/2020/NĐ-CP
    entry 1.009857 | 255 | enterprise | điểm b Khoản 2 Điều 52, Nghị định 142/2020/NĐ-CP
    entry 1.009859 | 256 | population | điểm c Khoản 2 Điều 56, Nghị định 142/2020/NĐ-CP
    entry 1.009860 | 257 | population | điểm c Khoản 2 Điều 56, Nghị định 142/2020/NĐ-CP
    entry 1.010285 | 258 | population | khoản 2 Điều 6, Nghị định 63/2023/NĐ-CP
    entry 1.010285 | 258 | enterprise | điểm b khoản 3 điều 6, Nghị định 63/2023/NĐ-CP
    entry 2.002543 | 259 | enterprise | điểm e khoản 1 Điều 4, Quyết định số 12/2023/QĐ-TTg
    entry 2.002547 | 260 | enterprise | điểm c khoản 2 Điều 7, Quyết định số 12/2023/QĐ-TTg
    entry 1.011893 | 261 | enterprise | điểm b khoản 1 Điều 35, Nghị định 163/2024/NĐ-CP
    entry 1.011894 | 262 | enterprise | điểm b khoản 2 Điều 37, Nghị định 163/2024/NĐ-CP
    entry 1.012012 | 263 | enterprise | khoản 1 Điều 5, Thông tư 20/2023/TT-BKHCN
    entry 1.013449 | 264 | enterprise | điểm b khoản 1 Điều 19, Nghị định 23/2025/NĐ-CP
    entry 1.013447 | 265 | enterprise | điểm b khoản 1 Điều 10, Nghị định 23/2025/NĐ-CP
    entry 1.013961 | 266 | enterprise | điểm b khoản 1 mục XII phụ lục VI 133/2025/NĐ-CP; điểm b khoản 2 Điều 5, Nghị định 133/2025/NĐ-CP Quyết định số 55/2010/QĐ-TTg
    entry 1.013957 | 267 | enterprise | điểm b khoản 1 mục Mục X Phụ lục VI điểm b khoản 1 Điều 3, Nghị định 133/2025/NĐ-CP Quyết định số 55/2010/QĐ-TTg
    entry 1.013964 | 268 | enterprise | điểm b khoản 1 Mục XIII Phụ lục VI; điểm b khoản 1 Điều 3, Nghị định 133/2025/NĐ-CP Quyết định số 55/2010/QĐ-TTg
    entry 1.013969 | 269 | population | điểm c khoản 1 Mục XIV Phụ lục VI điểm b khoản 2 Điều 2, Nghị định 133/2025/NĐ-CP Quyết định số 55/2010/QĐ-TTg
    entry 1.011885 | 270 | enterprise | điểm b khoản 1 Điều 35, Nghị định 163/2024/NĐ-CP
    entry 1.013376 | 271 | enterprise | điểm b khoản 3 điều 37, Nghị định 163/2024/NĐ-CP
    entry 1.013369 | 272 | enterprise | điểm b khoản 3 Điều 35, Nghị định 163/2024/NĐ-CP
    entry 2.001748 | 273 | enterprise | điểm b khoản 1 Điều 35, Nghị định 163/2024/NĐ-CP
    entry 1.013379 | 274 | enterprise | điểm b khoản 1 Điều 35, Nghị định 163/2024/NĐ-CP
    entry 1.013372 | 275 | enterprise | điểm b khoản 3 Điều 37, Nghị định 163/2024/NĐ-CP
    entry 1.013375 | 276 | enterprise | điểm b khoản 2 Điều 37, Nghị định 163/2024/NĐ-CP
    entry 1.013380 | 277 | enterprise | điểm b khoản 3 Điều 35, Nghị định 163/2024/NĐ-CP
    entry 1.013373 | 278 | enterprise | điểm b khoản 3 điều 37, Nghị định 163/2024/NĐ-CP
    entry 1.013374 | 279 | enterprise | điểm b khoản 5 điều 37, Nghị định 163/2024/NĐ-CP
    entry 1.013356 | 280 | enterprise | điểm b khoản 3 Điều 13, Nghị định 147/2024/NĐ-CP
    entry 1.011884 | 281 | enterprise | điểm b khoản 2 Điều 37, Nghị định 163/2024/NĐ-CP
    entry 1.004586 | 282 | enterprise | điểm b khoản 6 Điều 17, Nghị định 147/2024/NĐ-CP
    entry 1.013355 | 283 | enterprise | điểm a khoản 3 Điều 14, Nghị định 147/2024/NĐ-CP
    entry 1.013378 | 284 | enterprise | điểm b khoản 4 Điều 38, Nghị định 163/2024/NĐ-CP 4
    entry 1.013371 | 285 | enterprise | điểm b Khoản 2 Điều 37, Nghị định 163/2024/NĐ-CP
    entry 1.013370 | 286 | enterprise | khoản 2 Điều 35, Nghị định 163/2024/NĐ-CP
    entry 1.013354 | 287 | enterprise | điểm b khoản 3 Điều 15, Nghị định 147/2024/NĐ-CP
    entry 1.013382 | 288 | enterprise | điểm b khoản 1 Điều 43, Nghị định 163/2024/NĐ-CP
    entry 1.014017 | 289 | enterprise | điểm b khoản 2 Điều 29, Nghị định 115/2025/NĐ-CP
    entry 1.014009 | 290 | enterprise | điểm b khoản 1 Điều 6, Nghị định 115/2025/NĐ-CP
    entry 1.010890 | 291 | enterprise | điểm b khoản 1 Điều 35, Nghị định 163/2024/NĐ-CP
    entry 1.014014 | 292 | enterprise | điểm c khoản 2 Điều 26, Nghị định 115/2025/NĐ-CP
    entry 1.010891 | 293 | enterprise | điểm b Khoản 2 Điều 37, Nghị định 163/2024/NĐ-CP
    entry 1.010892 | 294 | enterprise | điểm b khoản 1 Điều 35, Nghị định 163/2024/NĐ-CP
    entry 2.002794 | 295 | enterprise | mục I, phụ lục kèm Thông tư, Thông tư 08/2025/TT-BKHCN
    entry 1.003028 | 296 | enterprise | điểm b khoản 2 Điều 18, Nghị định 107/2016/NĐ-CP
    entry 1.002818 | 297 | enterprise | khoản 2 Điều 25, Thông tư 26/2014/TT-BKHCN
    entry 1.003167 | 298 | enterprise | điểm b khoản 2 Điều 14, Nghị định 107/2016/NĐ-CP
    entry 1.000133 | 299 | enterprise | điểm b khoản 1 Điều 7, Thông tư 36/2014/TT-BKHCN
    entry 1.003324 | 300 | enterprise | điểm b khoản 2 Điều 6, Nghị định 107/2016/NĐ-CP
    entry 1.000141 | 301 | enterprise | điểm b khoản 1 Điều 16, Thông tư 15/2015/TT-BKHCN
    entry 1.003269 | 302 | enterprise | điểm b khoản 2 Điều 10, Nghị định 107/2016/NĐ-CP
    entry 2.002248 | 303 | enterprise | mẫu 01, Nghị định 76/2018/NĐ-CP
    entry 2.002249 | 304 | enterprise | mẫu số 06, Thông tư 02/2018/TT-BKHCN
    entry 2.002380 | 305 | enterprise | khoản 2 Điều 20, Nghị định 142/2020/NĐ-CP
    entry 1.010215 | 306 | enterprise | điểm b khoản 1 Điều 17, Thông tư 03/2021/TT-BKHCN
    entry 3.000220 | 307 | enterprise | điểm a khoản 1 Điều 12, Thông tư 15/2022/TT-
    entry 2.002544 | 308 | enterprise | điểm e khoản 1 Điều 4, Quyết định số 12/2023/QĐ-TTg
    entry 2.002548 | 309 | enterprise | điểm c khoản 2 Điều 7, Quyết định số 12/2023/QĐ-TTg
    entry 1.011911 | 310 | enterprise | điểm c khoản 4 Điều 29, Nghị định 65/2023/NĐ-CP
    entry 1.011935 | 311 | enterprise | điểm c khoản 3 Điều 10, Nghị định 65/2023/NĐ-CP
    entry 1.011938 | 312 | enterprise | điểm c khoản 3 Điều 10, Nghị định 65/2023/NĐ-CP
    entry 1.012739 | 313 | enterprise | điểm b khoản 4 Điều 6, Thông tư 06/2024/TT-KHCN
    entry 1.013448 | 314 | enterprise | điểm b khoản 1 Điều 10, Nghị định 23/2025/NĐ-CP
    entry 1.013928 | 315 | enterprise | ………. Phụ lục III.1 điểm b khoản 3 Điều 65, Nghị định 133/2025/NĐ-CP; Nghị định 65/2023/NĐ-CP
    entry 3.000455 | 316 | enterprise | điểm b khoản 2 Điều 10, Nghị định 107/2016/NĐ-CP
    entry 1.013931 | 317 | enterprise | điểm b khoản 1 Điều 35 khoản 2 Điều 60 và mục III PL VI, Nghị định 76/2018/NĐ-CP; Nghị định 133/2025/NĐ-CP
    entry 3.000458 | 318 | enterprise | khoản 2 Điều 23 Điều 53 và Phụ lục tại mục III phần B phụ lục V.1, Nghị định 107/2016/NĐ-CP Nghị định 133/2025/NĐ-CP
    entry 1.013939 | 319 | enterprise | điểm b khoản 1 Điều 38 khoản 2 Điều 60, mục IV phụ lục VI, Nghị định 76/2018/NĐ-CP Nghị định 133/2025/NĐ-CP
    entry 1.013944 | 320 | enterprise | khoản 6 Điều 5, Quyết định số 30/2018/QĐ-TTg
    entry 1.013951 | 321 | enterprise | điều 45 và mục I phụ lục IV khoản 2 Điều 19, Nghị định 133/2025/NĐ-CP Nghị định 142/2020/NĐ-CP
    entry 3.000483 | 322 | enterprise | khoản 2 Điều 25, Thông tư 26/2014/TT-BKHCN
    entry 1.013910 | 323 | population | điểm b khoản 1 Điều 7 điểm b khoản 1 mục XIII phụ lục I, Nghị định 115/2025/NĐ-CP Nghị định 133/2025/NĐ-CP
    entry 1.004490 | 324 | enterprise | điểm b khoản 2 Điều 5, Quyết định 55/2010/QĐ-TTg
    entry 1.013957 | 325 | enterprise | điểm b khoản 1 Điều 2 mục X phụ lục VI, Quyết định 55/2010/QĐ-TTg Nghị định 133/2025/NĐ-CP
    entry 1.013964 | 326 | enterprise | điểm b khoản 1 Điều 2 mục XIII phụ lục VI, Quyết định 55/2010/QĐ-TTg Nghị định 133/2025/NĐ-CP
    entry 1.013969 | 327 | population | điểm b khoản 2 Điều 2 khoản 2 Điều 73 và Mục XIV Phụ lục VI, Quyết định 55/2010/QĐ-TTg Nghị định 133/2025/NĐ-CP
    entry 1.007276 | 328 | enterprise | mẫu số 03, Thông tư 02/2018/TT-KHCN
    entry 1.013918 | 329 | enterprise | mẫu số 01, Thông tư 02/2018/TT-BKHCN
    entry 1.004320 | 330 | enterprise | điểm b khoản 3 Điều 44, Nghị định 163/2024/NĐ-CP
    entry 1.005444 | 331 | enterprise | điểm b khoản 1 Điều 41, Nghị định 163/2024/NĐ-CP
    entry 2.001757 | 332 | enterprise | điểm b khoản 1 Điều 40, Nghị định 163/2024/NĐ-CP
    entry 1.010277 | 333 | population; enterprise | khoản 2 Điều 6, Nghị định 63/2023/NĐ-CP
    entry 1.010301 | 334 | population; enterprise | khoản 2 Điều 6, Nghị định 63/2023/NĐ-CP
    entry 1.010305 | 335 | population; enterprise | khoản 2 Điều 6, Nghị định 63/2023/NĐ-CP
    entry 1.010281 | 336 | population; enterprise | khoản 2 Điều 6, Nghị định 63/2023/NĐ-CP
    entry 1.013960 | 337 | population | điểm c khoản 1 Mục XI Phụ lục VI điểm b khoản 2 Điều 2, Nghị định 133/2025/NĐ-CP Quyết định số 55/2010/QĐ-TTg
    entry 1.013911 | 338 | population | khoản 4 điều 26 điểm c khoản 1 mục XIV phụ lục I, Nghị định 115/2025/NĐ-CP Nghị định 133/2025/NĐ-CP
    entry 1.014012 | 339 | enterprise | điểm b khoản 2 điều 7, Nghị định 115/2025/NĐ-CP
    entry 1.014015 | 340 | enterprise | điểm b khoản 2 điều 48, Nghị định 115/2025/NĐ-CP
    entry 2.001207 | 341 | enterprise | điểm b khoản 2 Điều 9, Thông tư 28/2012/TT-BKHCN
    entry 1.001686 | 342 | enterprise | điểm c khoản 1 Điều 97, Luật Thú y số 79/2015/QH13
    entry 1.003462 | 343 | enterprise | điểm c khoản 1 Điều 98, Luật Thú y số 79/2015/QH13
    entry 1.011325 | 344 | enterprise | điểm c khoản 2 Điều 20, Nghị định 105/2021/NĐ-CP
    entry 2.001064 | 345 | population | điểm d khoản 2 Điều 109, Luật Thú y số 79/2015/QH13
    entry 2.001827 | 346 | enterprise | điểm b khoản 1 Điều 36 Luật An toàn thực phẩm, khoản 1 Điều 12 Thông tư 38/2018/TT-BNNPTNT được sửa đổi, bổ sung bởi Thông tư 17/2024/TT-BNNPTNT,…
    entry 1.011671 | 347 | population | khoản 3 Điều 21, Nghị định 27/2019/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 136/2021/NĐ-CP, Nghị định 22/2023/NĐ-CP
    entry 1.011672 | 348 | population | khoản 3 Điều 21, Nghị định 272019/NĐ-CP ngày 13/3/2019; Nghị định 136/2021/NĐ-CP ngày 31/12/2021.
    entry 1.001130 | 349 | other | điểm a khoản 1 Điều 34, Nghị định 38/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 48/2020/NĐ-CP, Nghị định 22/2023/NĐ-CP
    entry 1.013861 | 350 | other | điểm a khoản 1 Điều 34, Nghị định 38/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 48/2020/NĐ-CP, Nghị định 22/2023/NĐ-CP
    entry 3.000104 | 351 | population | điểm c, khoản 1, Điều 6, Nghị định 842019/NĐ-CP ngày 14/11/2019
    entry 1.004756 | 352 | population | điểm d khoản 2 Điều 109, Luật Thú y số 79/2015/QH13
    entry 2.001730 | 353 | enterprise | điểm a khoản 3 Điều 11, Nghị định 69/2018/NĐ-CP
    entry 1.003111 | 354 | enterprise | điểm b khoản 3 Điều 6 Thông tư liên tịch số 20/2013/TTLT-BYT-BCT-BNNPTNT, Thông tư liên tịch số 20/2013/TTLT-BYT-BCT-BNNPTNT
    entry 1.003082 | 355 | enterprise | điểm b khoản 1 Điều 7 Thông tư liên tịch số 20/2013/TTLT-BYT-BCT-BNNPTNT, Thông tư liên tịch số 20/2013/TTLT-BYT-BCT-BNNPTNT
    entry 2.001254 | 356 | enterprise | điểm b khoản 3 Điều 6, Thông tư liên tịch số 20/2013/TTLT-BYT-BCT-BNNPTNT
    entry 1.004546 | 357 | health | điểm b khoản 1 Điều 23, Thông tư 12/2025/TT-BNNMT
    entry 1.004524 | 358 | health | điểm b khoản 1 Điều 23, Thông tư 12/2025/TT-BNNMT
    entry 1.003388 | 359 | enterprise | điểm b, Khoản 2, Điều 4, Quyết định số 19/2018/QĐ-TTg
    entry 2.001730 | 360 | enterprise | điểm a khoản 3 Điều 11, Nghị định 69/2018/NĐ-CP
    entry 1.013980 | 361 | civilStatus | điểm 11, mục II.1, phần V nội dung A Phụ lục I, Nghị định 151/2025/NĐ-CP.
    entry 1.012793 | 362 | enterprise | điểm a.10, mục II.1 phần V nội dung A, phụ lục I, Nghị định 151/2025/NĐ-CP.
    entry 1.012004 | 363 | enterprise | điểm c, khoản 3, Điều 113, Nghị định 65/2023/NĐ-CP
    entry 2.002625 | 364 | land | điểm b khoản 1 Điều 7, Nghị định 57/2024/NĐ-CP
    entry 1.004056 | 365 | population | điều 1 Khoản 5 Nghị định 17/2018/NĐ-CP, Nghị định 17/2018/NĐ-CP
    entry 1.008003 | 366 | population | mẫu số 01.CĐD, Mẫu số 02.CĐD, Mẫu số 03.CĐD, Nghị định 94/2019/NĐ-CP
    entry 1.012796 | 367 | population | điểm c.2, phần XIV, nội dung C Phụ lục I Nghị định 151/2025/NĐ-CP, Nghị định 151/2025/NĐ-CP
    entry 1.012790 | 368 | enterprise | điểm c.2, phần XIV, nội dung C Phụ lục I, Nghị định 151/2025/NĐ-CP
    entry 1.012793 | 369 | enterprise | điểm a.7, mục II.2, phần V, nội dung B Phụ lục I, Nghị định 151/2025/NĐ-CP
    entry 1.013977 | 370 | enterprise | điểm a.10, mục II.2, phần V, nội dung B Phụ lục I, Nghị định 151/2025/NĐ-CP
    entry 1.010121 | 371 | enterprise | điểm a.10, mục II.2, phần V, nội dung B Phụ lục I, Nghị định 151/2025/NĐ-CP
    entry 1.014264 | 372 | enterprise | điểm b khoản 5 Điều 39, Nghị định 193/2025/NĐ-CP
    entry 1.014267 | 373 | enterprise | điểm b khoản 4 Điều 64, Nghị định 193/2025/NĐ-CP
    entry 1.014281 | 374 | enterprise | điểm c khoản 4 Điều 81, Nghị định 193/2025/NĐ-CP
    entry 1.014287 | 375 | enterprise | điểm b khoản 4 Điều 91, Nghị định 193/2025/NĐ-CP
    entry 1.012835 | 376 | population | mẫu số 06 B Phụ lục, khoản 5, Điều 13, Nghị định 106/2024/NĐ-CP
    entry 1.012834 | 377 | population | mẫu 07 B Phụ lục, điểm b, khoản 1, Điều 14, Nghị định 106/2024/NĐ-CP
    entry 2.000873 | 378 | population | mẫu 01 TS, khoản 1, Điều 4, Thông tư 26/2016/TT-BNNPTNT, Thông tư 26/2016/TT-BNNPTNT
    entry 1.004427 | 379 | enterprise | điểm a khoản 7 Điều 22, Nghị định 67/2018/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 40/2023/NĐ-CP
    entry 2.001796 | 380 | enterprise | điểm a khoản 7 Điều 22, Nghị định 67/2018/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 40/2023/NĐ-CP
    entry 2.001426 | 381 | enterprise | điểm a khoản 7 Điều 22, Nghị định 67/2018/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 40/2023/NĐ-CP
    entry 2.001795 | 382 | enterprise | điểm a khoản 7 Điều 22, Nghị định 67/2018/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 40/2023/NĐ-CP
    entry 1.003870 | 383 | enterprise | điểm a khoản 7 Điều 22, Nghị định 67/2018/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 40/2023/NĐ-CP
    entry 2.001401 | 384 | enterprise | điểm a khoản 7 Điều 22, Nghị định 67/2018/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 40/2023/NĐ-CP
    entry 1.012768 | 385 | population | điểm a.5, mục II.2, phần V, nội dung B Phụ lục I, Nghị định 151/2025/NĐ-CP
    entry 1.000058 | 386 | civilStatus | điểm c khoản 1 Điều 75, Nghị định 156/2018/NĐ-CP
    entry 1.012004 | 387 | enterprise | tiết c2, điểm c, khoản 3 Điều 113, Nghị định 65/2023/NĐ-CP
    entry 2.002308 | 388 | civilStatus | điểm b khoản 1 Điều 4, Thông tư 24/2009/TT-BLĐTBXH
    entry 1.010818 | 389 | civilStatus | khoản 1 điều 62, Nghị định 131/2021/NĐ-CP
    entry 1.010819 | 390 | civilStatus | khoản 1 Điều 66, Nghị định 131/2021/NĐ-CP
    entry 1.010820 | 391 | civilStatus | khoản 1 Điều 69, Nghị định 131/2021/NĐ-CP
    entry 1.010817 | 392 | civilStatus | khoản 1 Điều 57, Nghị định 131/2021/NĐ-CP
    entry 1.010824 | 393 | civilStatus | khoản 1 Điều 122 Khoản 1 Điều 123 khoản 1 Điều 124, Nghị định 131/2021/NĐ-CP
    entry 1.010827 | 394 | population | điểm a khoản 1 Điều 131, Nghị định 131/2021/NĐ-CP
    entry 1.013929 | 395 | population | điểm b, khoản 1 điều 32, Thông tư 06/2025/TT-BNV
    entry 1.013934 | 396 | enterprise | điểm b khoản 3 và điểm b khoản 4 Điều 38; Điểm b khoản 2 Điều 39, Nghị định 113/2025/NĐ-CP
    entry 1.000448 | 397 | enterprise | điểm b khoản 2 Điều 27, Nghị định 145/2020/NĐ-CP
    entry 2.002027 | 398 | enterprise | điểm b, Khoản 1 điều 12, Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14
  """#
