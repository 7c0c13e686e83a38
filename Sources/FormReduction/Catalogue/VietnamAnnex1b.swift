/// The second half of Annex I of Nghị quyết 66.7/2025/NQ-CP, in the notation of the catalogue: the code of a procedure,
/// the number of the entry, the databases that replace one of its papers, and the provision that
/// required the paper. Codes that the print had damaged are mended.
/// - SeeAlso: Nghị quyết 66.7/2025/NQ-CP of 15/11/2025, in force 1/1/2026 to 28/2/2027 (Điều 10).
let vietnamAnnex1bText = #"""
  annex nq66.7-pl1b
    text Nghị quyết 66.7/2025/NQ-CP, Phụ lục I
    valid 2026-01-01 .. 2027-02-28
    entry 1.005132 | 399 | enterprise | điểm d, Khoản 1 điều 40, Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14
    entry 2.002104 | 400 | population | điểm a, Khoản 1 điều 4, Thông tư 09/2016/TTLT-BLĐTBXH-BTC
    entry 1.013727 | 401 | enterprise | điểm d, Khoản 1 Điều 40, Luật Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng số 69/2020/QH14
    entry 1.014166 | 402 | civilStatus | khoản 1 Điều 61, Luật Bảo hiểm xã hội số 41/2024/QH15
    entry 1.014168 | 403 | civilStatus | khoản 5, 6, 7 Điều 61, Luật Bảo hiểm xã hội số 41/2024/QH15
    entry 1.014170 | 404 | civilStatus | khoản 1 Điều 96, Luật Bảo hiểm xã hội số 41/2024/QH15
    entry 1.014177 | 405 | civilStatus | điểm b khoản 3 điều 90, Luật Bảo hiểm xã hội số 41/2024/QH15
    entry 1.014178 | 406 | civilStatus | điểm b khoản 1 và điểm a khoản 2 Điều 90, Luật Bảo hiểm xã hội số 41/2024/QH15
    entry 1.014179 | 407 | civilStatus | điểm b khoản 1 và điểm a khoản 2 Điều 90, Luật Bảo hiểm xã hội số 41/2024/QH15
    entry 1.014184 | 408 | civilStatus | điểm a khoản 3 điều 25, Nghị định 158/2025/NĐ-CP
    entry 1.001865 | 409 | judicialRecord | khoản 5 Điều 17, Nghị định 23/2021/NĐ-CP
    entry 1.001853 | 410 | judicialRecord | khoản 5 Điều 17, Nghị định 23/2021/NĐ-CP
    entry 1.001823 | 411 | judicialRecord | khoản 5 Điều 17, Nghị định 23/2021/NĐ-CP
    entry 1.010801 | 412 | civilStatus | điểm b, Khoản 1 Điều 26, Nghị định 131/2021/NĐ-CP
    entry 1.010825 | 413 | population; civilStatus | điểm a, b Khoản 1 Điều 29, Nghị định 131/2021/NĐ-CP
    entry 1.010804 | 414 | civilStatus | khoản 1 Điều 30, Nghị định 131/2021/NĐ-CP
    entry 1.000479 | 415 | judicialRecord | khoản 3 Điều 24, Nghị định 145/2020/NĐ-CP
    entry 1.000464 | 416 | judicialRecord | khoản 3 Điều 24, Nghị định 145/2020/NĐ-CP
    entry 1.000448 | 417 | enterprise | điểm b khoản 2 Điều 27, điểm a khoản 4 Điều 27, Nghị định 145/2020/NĐ-CP
    entry 1.000448 | 417 | judicialRecord | khoản 3 Điều 24, Nghị định 145/2020/NĐ-CP
    entry 1.000479 | 418 | enterprise | điểm b khoản 4 Điều 24, Nghị định 145/2020/NĐ-CP
    entry 1.000464 | 419 | enterprise | điểm b khoản 4 Điều 24, Nghị định 145/2020/NĐ-CP
    entry 1.010359 | 420 | civilStatus | điểm a khoản 3 Điều 5, Quyết định số 49/2015/QĐ-TTg
    entry 1.011664 | 421 | enterprise | mục II Phụ lục II, Nghị định 26/2023/NĐ-CP ngày 31/5/2023
    entry 1.011669 | 422 | enterprise | điểm a.2 khoản 5 Điều 9, Nghị định 26/2023/NĐ-CP
    entry 2.002031 | 423 | enterprise | điều 119, Nghị định 168/2025/NĐ-CP
    entry 2.002032 | 424 | enterprise | khoản 1 Điều 26, Nghị định 168/2025/NĐ-CP
    entry 2.002033 | 425 | enterprise | khoản 2, 3, 4 Điều 26, Nghị định 168/2025/NĐ-CP
    entry 2.002043 | 426 | enterprise | khoản 4 Điều 24, Nghị định 168/2025/NĐ-CP
    entry 2.002083 | 427 | enterprise | khoản 2 Điều 25, Nghị định 168/2025/NĐ-CP
    entry 1.011422 | 428 | population | điểm c khoản 2 Điều 29, Thông tư 69/2022/TT-BTC được sửa đổi, bổ sung Thông tư 85/2024/TT-BTC
    entry 1.007633 | 429 | enterprise | khoản 2 Điều 22 Luật kiểm toán độc lập được sửa đổi, bổ sung bởi Luật 56/2024/QH15; - Khoản 2 Điều 5 Thông tư 203/2012/TT-BTC được sửa đổi, bổ sung…
    entry 1.007451 | 430 | enterprise | khoản 2 Điều 61, Luật Kế toán năm 2015 được sửa đổi, bổ sung bởi Luật 56/2024/QH15
    entry 1.007459 | 431 | enterprise | khoản 2 Điều 61, Luật Kế toán năm 2015 được sửa đổi, bổ sung bởi Luật 56/2024/QH15
    entry 2.001583 | 432 | enterprise | điểm b khoản 4 Điều 21, Luật Doanh nghiệp số 59/2020/QH14
    entry 2.001199 | 433 | enterprise | điểm b khoản 4 Điều 21, Luật Doanh nghiệp số 59/2020/QH14
    entry 1.007659 | 434 | population | điểm đ khoản 3 Điều 7, Nghị định 134/2016/NĐ-CP sửa đổi bổ sung tại Nghị định 104/2022/NĐ-CP
    entry 1.007660 | 435 | enterprise | điểm c khoản 3 Điều 30, Nghị định 134/2016/NĐ-CP được sửa đổi bổ sung tại Nghị định 18/2021/NĐ-CP
    entry 1.007781 | 436 | enterprise | điều 70 Thông tư 80/2021/TT-BTC, Điều 140 Thông tư 38/2015/TT-BTC, Thông tư 38/2015/TT-BTC Thông tư 80/2021/TT-BTC
    entry 1.009546 | 437 | enterprise | điểm c khoản 1 Điều 220, Nghị định 155/2020/NĐ-CP
    entry 2.000693 | 438 | civilStatus | khoản 2 Điều 61, Luật BHXH năm 2024
    entry 1.009101 | 439 | enterprise | khoản 2 Điều 5, Nghị định 68/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 67/2020/NĐ-CP
    entry 1.007651 | 440 | population | điểm d khoản 1 Điều 9, Thông tư 12/2015/TT-BTC được sửa đổi, bổ sung bởi Thông tư 22/2019/TT-BTC
    entry 1.007652 | 441 | population | điểm d khoản 1 Điều 9, Thông tư 12/2015/TT-BTC được sửa đổi, bổ sung bởi Thông tư 22/2019/TT-BTC
    entry 2.000015 | 442 | enterprise | điểm a khoản 1 Điều 31 và điểm a khoản 2 Điều 31, Thông tư 69/2016/TT-BTC ngày 06/5/2016
    entry 1.000080 | 443 | population | điểm a khoản 1 Điều 21, Nghị định 19/2011/NĐ-CP
    entry 1.000094 | 444 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.000419 | 445 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.000593 | 446 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.000656 | 447 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.000689 | 448 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.000893 | 449 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000497 | 450 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.001022 | 451 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000513 | 452 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000522 | 453 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000528 | 454 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000547 | 455 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000554 | 456 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.001193 | 457 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000635 | 458 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000748 | 459 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000756 | 460 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.001669 | 461 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.001695 | 462 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000779 | 463 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.001766 | 464 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000806 | 465 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.004746 | 466 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.004772 | 467 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.004827 | 468 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.004837 | 469 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.004845 | 470 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.004859 | 471 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.004873 | 472 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.004884 | 473 | population | điểm a khoản 3 Điều 9, Thông tư 04/2020/TT-BTP
    entry 2.002363 | 474 | population | khoản 2 Điều 17, Luật Nuôi con nuôi số 52/2010/QH12
    entry 2.002516 | 475 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.000894 | 476 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.005461 | 477 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 3.000323 | 478 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 3.000322 | 479 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.002189 | 480 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.003583 | 481 | population | khoản 1 Điều 2 được sửa đổi bởi Khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.003091 | 482 | population | mẫu số: D01-THADS Phụ lục VI, Thông tư 04/2023/TT-BT
    entry 1.002270 | 483 | population | mẫu số: D07-THADS Phụ lục VI, Thông tư 04/2023/TT-BT
    entry 1.002548 | 484 | population | mẫu số: D04-THADS Phụ lục VI, Thông tư 04/2023/TT-BT
    entry 1.002520 | 485 | population | mẫu số: D05-THADS Phụ lục VI, Thông tư 04/2023/TT-BT
    entry 1.003009 | 486 | population | mẫu số: D06-THADS Phụ lục VI, Thông tư 04/2023/TT-BT
    entry 1.003201 | 487 | population | mẫu số: D02-THADS Phụ lục VI, Thông tư 04/2023/TT-BT
    entry 1.005464 | 488 | enterprise | điểm b khoản 2 Điều 9, Nghị định 55/2019/NĐ-CP
    entry 2.000424 | 489 | civilStatus | điểm đ khoản 1 Mục III Phụ lục Nghị định, Nghị định 120/2025/NĐ-CP
    entry 2.000908 | 490 | civilStatus | điểm b khoản 1 Điều 17 được sửa đổi, bổ sung bởi khoản 7 Điều 1, Nghị định 23/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 280/2025/NĐ-CP
    entry 2.001035 | 491 | land | điểm c khoản 1 Điều 36, Nghị định 23/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP và Nghị định 280/2025/NĐ-CP
    entry 2.001019 | 492 | land | điểm c khoản 1 Điều 36, Nghị định 23/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.001016 | 493 | land | điểm c khoản 1 Điều 36, Nghị định 23/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.001406 | 494 | land | điểm c khoản 1 Điều 36, Nghị định 23/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000913 | 495 | land | khoản 2 Điều 23, Thông tư 01/2020/TT-BTP
    entry 2.002036 | 496 | civilStatus | khoản 3 Điều 18 được sửa đổi, bổ sung bởi điểm b khoản 4 Điều 4, Nghị định 16/2020/NĐ-CP được sửa đổi bởi Nghị định 07/2025/NĐ-CP
    entry 1.003198 | 497 | population | điểm b Khoản 1 mục I Phụ lục V ban hành kèm theo Nghị định, Nghị định 121/2025/NĐ-CP
    entry 1.003198 | 497 | civilStatus | điểm b Khoản 1 mục I Phụ lục V ban hành kèm theo Nghị định, Nghị định 121/2025/NĐ-CP
    entry 2.001263 | 498 | civilStatus | khoản 4 Điều 17, Luật Nuôi con nuôi số 52/2010/QH12
    entry 2.001263 | 498 | population | khoản 2 Điều 17, Luật Nuôi con nuôi số 52/2010/QH12
    entry 2.002349 | 499 | population | khoản 2 Điều 17, Luật Nuôi con nuôi số 52/2010/QH12
    entry 2.002349 | 499 | civilStatus | khoản 4 Điều 17, Luật Nuôi con nuôi số 52/2010/QH12
    entry 1.000110 | 500 | population; civilStatus | khoản 1 Điều 2 được sửa đổi bởi khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 1.011441 | 501 | land | điểm b khoản 1 Điều 28, Nghị định 99/2022/NĐ-CP
    entry 1.011442 | 502 | land | khoản 4 Điều 32, Nghị định 99/2022/NĐ-CP
    entry 1.011443 | 503 | land | khoản 2 Điều 33, Nghị định 99/2022/NĐ-CP
    entry 2.000829 | 504 | civilStatus; population | điểm a khoản 3 Điều 33 được sửa đổi, bổ sung bởi điểm a khoản 1 Điều 5, Thông tư 08/2017/TT-BTP được sửa đổi, bổ sung bởi Thông tư 11/2025/TT-BTP
    entry 1.003583 | 505 | population | khoản 1 Điều 2 được sửa đổi bởi khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.001023 | 506 | population | khoản 1 Điều 2 được sửa đổi bởi khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.000986 | 507 | population | khoản 1 Điều 2 được sửa đổi bởi khoản 2 Điều 2, Nghị định 123/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 07/2025/NĐ-CP
    entry 2.002192 | 508 | population; civilStatus | điểm c Khoản 1 Điều 41, Luật Trách nhiệm bồi thường của Nhà nước số 10/2017/14
    entry 2.002165 | 509 | population; civilStatus | điểm c Khoản 1 Điều 41, Luật Trách nhiệm bồi thường của Nhà nước số 10/2017/14
    entry 1.001842 | 510 | enterprise | điểm b khoản 2 Điều 12 được sửa đổi, bổ sung bởi khoản 6 Điều 3, Nghị định 22/2015/NĐ-CP được sửa đổi bổ sung bởi Nghị định 112/2025/NĐ-CP
    entry 1.008727 | 511 | enterprise | điểm b khoản 2 Điều 12 được sửa đổi, bổ sung bởi khoản 6 Điều 3, Nghị định 22/2015/NĐ-CP được sửa đổi bổ sung bởi Nghị định 112/2025/NĐ-CP
    entry 1.005461 | 512 | civilStatus | điểm b khoản 1 Điều 28, Nghị định 123/2015/NĐ-CP
    entry 1.013803 | 513 | insurance | điểm a, điểm b khoản 3 Điều 6, Thông tư 05/2025/TT-BTP
    entry 1.004235 | 514 | enterprise | điểm b khoản 2 Điều 32 Luật Xuất bản 2012; Điểm a khoản 1 Điều 13 Nghị định, Luật Xuất bản số 19/2012/QH13; Nghị định 195/2013/NĐ-CP
    entry 1.003609 | 515 | enterprise | điểm a khoản 3; điểm b khoản 4 Điều 38, Luật Xuất bản số 19/2012/QH13
    entry 2.001594 | 516 | enterprise | điểm b khoản 2 Điều 32 Luật Xuất bản 2012; Điểm a khoản 1 Điều 13 Nghị định, Luật Xuất bản số 19/2012/QH13; Nghị định 195/2013/NĐ-CP
    entry 1.009374 | 517 | enterprise | điểm b khoản 1 Điều 18, Thông tư 41/2020/TT-BTTTT
    entry 1.009376 | 518 | enterprise | điểm b khoản 1 Điều 18, Thông tư 41/2020/TT-BTTTT
    entry 1.001709 | 519 | enterprise | điểm d khoản 1 Điều 39, Nghị định 17/2023/NĐ-CP
    entry 1.003498 | 520 | enterprise | điểm b khoản 3 Điều 8, Thông tư 28/2014/TT-BVHTTDL được sửa đổi bổ sung bởi Thông tư 24/2018/TT-BVHTTDL và Thông tư 26/2018/TT-BVHTTDL
    entry 1.003560 | 521 | enterprise | điểm b khoản 3 Điều 8, Thông tư 28/2014/TT-BVHTTDL được sửa đổi bổ sung bởi Thông tư 24/2018/TT-BVHTTDL và Thông tư 26/2018/TT-BVHTTDL
    entry 1.004617 | 522 | enterprise | khoản 5 Điều 10, Thông tư 28/2014/TT-BVHTTDL được sửa đổi bổ sung bởi Thông tư 24/2018/TT-BVHTTDL và Thông tư 26/2018/TT-BVHTTDL
    entry 1.014188 | 523 | enterprise | điểm a khoản 3 Điều 11, Nghị định 69/2018/NĐ-CP
    entry 1.005357 | 524 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000544 | 525 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000560 | 526 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.002396 | 527 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 2.002188 | 528 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000842 | 529 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.001056 | 530 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.001195 | 531 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000485 | 532 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.001517 | 533 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.001213 | 534 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.002445 | 535 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000883 | 536 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.001801 | 537 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.005162 | 538 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000830 | 539 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000904 | 540 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 2.001641 | 541 | enterprise | điểm a khoản 2 Điều 17, Nghị định 61/2016/NĐ-CP
    entry 2.001082 | 542 | enterprise | điểm b khoản 1 Điều 29, Nghị định 147/2024/NĐ-CP
    entry 2.002181 | 543 | enterprise | điểm b khoản 2 Điều 29, Nghị định 147/2024/NĐ-CP
    entry 1.002044 | 544 | enterprise | khoản 2 Điều 40, Nghị định 147/2024/NĐ-CP
    entry 1.004602 | 545 | enterprise | điểm b khoản 1 Điều 33, Luật Du lịch số 09/2017/QH14
    entry 1.000501 | 546 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000518 | 547 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000847 | 548 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000814 | 549 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000920 | 550 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.001500 | 551 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.001527 | 552 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000863 | 553 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000644 | 554 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000953 | 555 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.005163 | 556 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000594 | 557 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 1.000936 | 558 | enterprise | khoản 2 Điều 19, Nghị định 36/2019/NĐ-CP
    entry 2.001622 | 559 | enterprise | điểm c khoản 2 Điều 35, Luật Du lịch số 09/2017/QH14
    entry 1.004591 | 560 | enterprise | điểm c khoản 2 Điều 35, Luật Du lịch số 09/2017/QH14
    entry 1.005160 | 561 | population | điểm d khoản 1 Điều 39, Nghị định 17/2023/NĐ-CP
    entry 1.014144 | 562 | population | điểm b khoản 1 Điều 16, Nghị định 07/2016/NĐ-CP
    entry 1.011656 | 563 | enterprise | điểm c khoản 4 Điều 30, Nghị định 17/2023/NĐ-CP
    entry 2.001098 | 564 | enterprise | điểm b khoản 1 Điều 29, Nghị định 147/2024/NĐ-CP
    entry 2.001628 | 565 | enterprise | điểm b khoản 1 Điều 32, Luật Du lịch số 09/2017/QH14
    entry 1.003717 | 566 | enterprise | điểm b khoản 1 Điều 10, Nghị định 07/2016/NĐ-CP
    entry 1.003717 | 566 | population | điểm đ khoản 1 Điều 10, Nghị định 07/2016/NĐ-CP
    entry 1.003002 | 567 | enterprise | điểm b khoản 1 Điều 22, Nghị định 07/2016/NĐ-CP
    entry 1.002001 | 568 | enterprise | khoản 2, Điều 49, Nghị định 147/2024/NĐ-CP
    entry 1.001211 | 569 | population | điểm đ khoản 1 Điều 12, Nghị định 23/2019/NĐ CP
    entry 1.011652 | 570 | enterprise | điểm c khoản 3 Điều 55, Nghị định 17/2023/NĐ-CP
    entry 1.004639 | 571 | enterprise | điểm b Khoản 1 Điều 20, Nghị định 181/2013/NĐ-CP
    entry 1.013792 | 572 | population | điểm b, khoản 1 Điều 64; Mẫu số 51a, Mẫu số 51b tại Phụ lục ban hành kèm theo, Nghị định 147/2024/NĐ-CP
    entry 1.013792 | 572 | enterprise | mẫu số 51a; Mẫu số 51b tại Phụ lục ban hành kèm theo, Nghị định 147/2024/NĐ-CP
    entry 1.001623 | 573 | land; drivingLicence | điểm c khoản 1 Điều 19, Nghị định 160/2024/NĐ-CP
    entry 1.001777 | 574 | land; drivingLicence | điểm c khoản 1 Điều 19, Nghị định 160/2024/NĐ-CP
    entry 1.004993 | 575 | population | điểm b khoản 1 Điều 13, Nghị định 160/2024/NĐ-CP
    entry 1.012885 | 576 | land; enterprise | điểm d khoản 1 Điều 10, Nghị định 98/2024/NĐ-CP
    entry 1.012890 | 577 | land | điểm b khoản 1 Điều 6, Nghị định 95/2024/NĐ-CP
    entry 1.012892 | 578 | population | điểm b khoản 2 Điều 65, Nghị định 95/2024/NĐ-CP
    entry 1.012893 | 579 | population; civilStatus | điểm b khoản 1 Điều 75, Nghị định 95/2024/NĐ-CP
    entry 1.012894 | 580 | land; population | điểm b khoản 1 Điều 77, Nghị định 95/2024/NĐ-CP
    entry 1.012897 | 581 | population | điểm b khoản 2 Điều 65 Nghị định, Nghị định 100/2024/NĐ-CP
    entry 1.012903 | 582 | land | điểm g khoản 2 Điều 9, Nghị định 96/2024/NĐ-CP
    entry 1.012910 | 583 | population | khoản 2 Điều 26, Nghị định 96/2024/NĐ-CP
    entry 1.013225 | 584 | land | điểm b khoản 1 Điều 55; điểm b khoản 2 Điều 55; điểm b khoản 3 Điều 55; khoản 4 Điều 55; điểm b khoản 1 Điều 56; điểm b khoản 2 Điều 56; khoản 2…
    entry 1.013226 | 585 | land | điểm đ khoản 2 Điều 62, Nghị định 175/2024/NĐ-CP
    entry 1.013229 | 586 | land | khoản 2 Điều 59, Nghị định 175/2024/NĐ-CP
    entry 1.013231 | 587 | land | điểm đ khoản 2 Điều 62, Nghị định 175/2024/NĐ-CP
    entry 2.002625 | 588 | land | điểm b Khoản 1 Điều 7, Nghị định 57/2024/NĐ-CP
    entry 1.001319 | 589 | drivingLicence | điểm đ khoản 1 Điều 7 (Khoản 2 Điều 7 dẫn chiếu nội dung khoản này), Thông tư 45/2024/TT-BGTVT
    entry 1.002656 | 590 | population; enterprise | điểm g khoản 2 Điều 12, Nghị định 171/2016/NĐ-CP
    entry 1.002788 | 591 | population | điểm c khoản 1 Điều 53 Thông tư 23/2017/TT-BGTVT; được sửa đổi, bổ sung bởi khoản 2 Điều 1 Thông tư 56/2023/TT-GTVT, Thông tư 23/2017/TT-BGTVT;…
    entry 1.004719 | 592 | enterprise | điểm b khoản 1 Điều 52; được sửa đổi, bổ sung bởi điểm b khoản 6 Điều 3 Nghị định 64/2022/NĐ-CP và khoản 3 Điều 1 Nghị định 20/2024/NĐ-CP (Khoản 2…
    entry 1.004724 | 593 | enterprise | điểm b khoản 1 Điều 52 Nghị định 05/2021/NĐ-CP ngày 25/1/20221; được sửa đổi, bổ sung bởi điểm b khoản 6 Điều 3 Nghị định 64/2022/NĐ-CP và khoản 3…
    entry 1.004981 | 594 | enterprise | điểm b khoản 2 Điều 22 Nghị định 116/2017/NĐ-CP, Nghị định 116/2017/NĐ-CP
    entry 1.005042 | 595 | enterprise | điểm b khoản 1 Điều 6 Nghị định 87/2009/NĐ-CP; được sửa đổi, bổ sung bởi khoản 3 Điều 1 Nghị định 144/2018/NĐ-CP, Nghị định 87/2009/NĐ-CP; được sửa…
    entry 1.005115 | 596 | enterprise | khoản 2 Điều 14 Nghị định 29/2017/NĐ-CP; được sửa đổi, bổ sung bởi khoản 2 Điều 3 Nghị định 69/2022/NĐ-CP và Khoản 8 Điều 3 Nghị định 74/2023/NĐ-CP,…
    entry 1.013070 | 597 | drivingLicence | điểm e khoản 1 Điều 10, Thông tư 45/2024/TT-BGTVT
    entry 1.013071 | 598 | drivingLicence | điểm a khoản 3 Điều 7, Thông tư 45/2024/TT-BGTVT
    entry 1.001023 | 599 | vehicle | điểm b khoản 2 Điều 59, Nghị định 158/2024/NĐ-CP
    entry 1.002877 | 600 | vehicle | điểm b khoản 2 Điều 40, Nghị định 158/2024/NĐ-CP
    entry 1.002856 | 601 | vehicle | điểm b khoản 2 Điều 53, Nghị định 158/2024/NĐ-CP
    entry 2.001034 | 602 | vehicle | điểm b khoản 2 Điều 45, Nghị định 158/2024/NĐ-CP
    entry 1.002357 | 603 | vehicle | điểm b khoản 2, điểm b khoản 3 Điều 45, Nghị định 158/2024/NĐ-CP
    entry 1.002334 | 604 | vehicle | điểm b khoản 2 Điều 50, Nghị định 158/2024/NĐ-CP
    entry 1.002817 | 605 | vehicle | điểm b khoản 2 Điều 37, Nghị định 158/2024/NĐ-CP
    entry 1.002847 | 606 | vehicle | điểm b khoản 2 Điều 56, Nghị định 158/2024/NĐ-CP
    entry 2.002288 | 607 | vehicle | điểm b khoản 2 Điều 23, Nghị định 158/2024/NĐ-CP
    entry 1.010704 | 608 | vehicle | điểm b khoản 2 Điều 32, Nghị định 158/2024/NĐ-CP
    entry 1.013097 | 609 | vehicle | điểm a khoản 2 Điều 21, Thông tư 47/2024/TT-BGTVT
    entry 1.013205 | 610 | vehicle | điểm a khoản 2 Điều 7, Điều 8, Điều 9, Thông tư 47/2024/TT-BGTVT
    entry 1.013206 | 611 | vehicle | điểm a khoản 2 Điều 21, điểm a khoản 2 Điều 22, Thông tư 47/2024/TT-BGTVT
    entry 1.013089 | 612 | vehicle | điểm a khoản 2 Điều 5, Thông tư 47/2024/TT-BGTVT
    entry 1.005103 | 613 | vehicle | điểm a khoản 2 Điều 7, điểm a khoản 2 Điều 8, Điều 9, Thông tư 47/2024/TT-BGTVT
    entry 1.013101 | 614 | vehicle | khoản 2 Điều 27, Thông tư 47/2024/TT-BGTVT
    entry 1.002903 | 615 | enterprise; vehicle | điểm b khoản 2 Điều 22 Nghị định 30/2013/NĐ-CP; được sửa đổi, bổ sung bởi khoản 1 Điều 2 Nghị định 89/2019/NĐ-CP, Nghị định 30/2013/NĐ-CP; được sửa…
    entry 1.009456 | 616 | land | điểm c khoản 2 Điều 18, Nghị định 08/2021/NĐ-CP
    entry 1.009454 | 617 | land | điểm c khoản 2 Điều 18, Nghị định 08/2021/NĐ-CP
    entry 1.009455 | 618 | land | điểm b khoản 2 Điều 19, Nghị định 08/2021/NĐ-CP
    entry 1.004844 | 619 | enterprise | điểm b khoản 1 Điều 7, Thông tư 14/2023/TT-BGTVT
    entry 1.012906 | 620 | population | khoản 2 Điều 26, Nghị định 96/2024/NĐ-CP
    entry 1.012882 | 621 | land | khoản 3 Điều 43, Nghị định 95/2024/NĐ-CP
    entry 1.013236 | 622 | land | điểm b khoản 2 Điều 95 Luật Xây dựng; Điểm b khoản 1, điểm b khoản 2 Điều 55, điểm b khoản 1, điểm b khoản 2 Điều 56, khoản 2 Điều 57 Nghị định…
    entry 1.013238 | 623 | land | khoản 2 Điều 96 Luật Xây dựng; khoản 2 Điều 59 Nghị định 175/2024/NĐ-CP (dẫn chiếu đến khoản 1, khoản 2, khoản 3, khoản 4 Điều 53 Nghị định…
    entry 1.005038 | 624 | enterprise | điểm b khoản 1 Điều 7 Nghị định 87/2009/NĐ-CP, Nghị định 87/2009/NĐ-CP; được sửa đổi, bổ sung bởi Nghị định 144/2018/NĐ-CP
    entry 1.002903 | 625 | enterprise; population | điểm b khoản 2 Điều 22 Nghị định 30/2013/NĐ-CP (được sửa đổi, bổ sung bởi khoản 1 Điều 2 Nghị định 89/2019/NĐ-CP), Nghị định 30/2013/NĐ-CP ngày…
    entry 1.013777 | 626 | enterprise | khoản 2 Điều 11 dẫn chiếu HS theo khoản 4, Điều 10, Nghị định 96/2024/NĐ-CP
    entry 1.012907 | 627 | population | khoản 2 Điều 26 Nghị định 96/2024/NĐ-CP, Nghị định 96/2024/NĐ-CP
    entry 1.012905 | 628 | land | điểm a khoản 2 Điều 8 Nghị định 96/2024/NĐ-CP (dẫn chiếu đến khoản 2 Điều 24 Luật Kinh doanh bất động sản), Luật Kinh doanh bất động sản số…
    entry 1.002268 | 629 | vehicle | điểm b khoản 2 Điều 43, Nghị định 158/2024/NĐ-CP
    entry 1.001751 | 630 | vehicle | điểm b khoản 1 Điều 16, Nghị định 160/2024/NĐ-CP
    entry 1.013232 | 631 | land | khoản 2 Điều 60 Nghị định 175/2024/NĐ-CP dẫn chiếu TPHS theo Khoản 2 Điều 97 Luật Xây dựng số 50/2014/QH1; được sửa đổi, bổ sung bởi Luật…
    entry 1.002421 | 632 | enterprise | khoản 1 Điều 1 Thông tư 29/2015/TT-NHNN, Thông tư 29/2015/TT-NHNN
    entry 1.002017 | 633 | enterprise | điểm b khoản 1 Điều 3 được sửa đổi, bổ sung bởi Điều 11 Thông tư 29/2015/TT-NHNN, Thông tư 06/2013/TT-NHNN; được sửa đổi, bổ sung bởi Thông tư…
    entry 1.001729 | 634 | enterprise | điểm e khoản 1 Điều 4, Quyết định số 09/2024/QĐ-TTg
    entry 1.001815 | 635 | enterprise | điểm d (i) khoản 1 Điều 8, Thông tư 33/2024/TT-NHNN
    entry 1.000823 | 636 | enterprise | điểm a khoản 2 Điều 32, Nghị định 121/2021/NĐ-CP
    entry 1.000134 | 637 | enterprise; population; other | điểm c, d, đ, e, khoản 1 Điều 6, Thông tư 16/2022/TT-NHNN
    entry 1.010740 | 638 | enterprise | điểm b khoản 1 Điều 30, Nghị định 121/2021/NĐ-CP
    entry 2.000055 | 639 | enterprise | khoản 7 Điều 8, Thông tư 01/2025/TT-NHNN
    entry 2.000784 | 640 | enterprise | điểm đ khoản 1, điểm b khoản 4 Điều 6, Thông tư 25/2024/TT-NHNN
    entry 1.000216 | 641 | enterprise | điểm b, c khoản 1 Điều 29, Nghị định 121/2021/NĐ-CP
    entry 1.001762 | 642 | enterprise | điểm c khoản 6 Điều 18, Thông tư 33/2024/TT-NHNN
    entry 1.012516 | 643 | enterprise | điểm đ khoản 1 Điều 20, Nghị định 52/2024/NĐ-CP
    entry 1.012519 | 644 | enterprise | điểm a khoản 1 Điều 26, Nghị định 52/2024/NĐ-CP
    entry 1.001475 | 645 | enterprise | khoản 2 Điều 7 Thông tư 37/2013/TT-NHNN; được sửa đổi, bổ sung bởi khoản 4 Điều 16 Thông tư 29/2015/TT-NHNN, Thông tư 37/2013/TT-NHNN; Thông tư…
    entry 1.001174 | 646 | enterprise | khoản 2 Điều 6, Thông tư 10/2022/TT-NHNN
    entry 1.000581 | 647 | enterprise | điểm b khoản 1 Điều 11, Thông tư 34/2015/TT-NHNN
    entry 2.000899 | 648 | enterprise | khoản 2 Điều 1, Thông tư 16/2015/TT-NHNN
    entry 1.000756 | 649 | enterprise | điểm e khoản 2 Điều 24, Nghị định 52/2024/NĐ-CP
    entry 1.000555 | 650 | enterprise | điểm b khoản 1 Điều 14, Thông tư 34/2015/TT-NHNN
    entry 1.000526 | 651 | enterprise | điểm c khoản 1 Điều 7 Quy chế Đại lý đổi ngoại tệ ban hành kèm theo Quyết định số 21/2008/QĐ-NHNN; được sửa đổi, bổ sung bởi khoản 6 Điều 2 Thông tư…
    entry 1.001317 | 652 | enterprise; population; other | điểm b, c, d khoản 2 Điều 14, Nghị định 52/2024/NĐ-CP
    entry 1.013814 | 653 | land | khoản 4,5 và điểm a, b khoản 6 Điều 15, Nghị định 103/2017/NĐ-CP
    entry 1.014010 | 654 | enterprise | điểm b khoản 1 Điều 40, Nghị định 162/2025/NĐ-CP
    entry 2.000027 | 655 | land | điểm c khoản 2 điều 34, Nghị định 162/2025/NĐ-CP
    entry 1.014011 | 656 | land | điểm c khoản 2 Điều 41, Nghị định 162/2025/NĐ-CP
    entry 2.000025 | 657 | land | khoản 4 Điều 32, Nghị định 162/2025/NĐ-CP
    entry 2.000286 | 658 | other | điểm b khoản 2 Điều 27, Nghị định 20/2021/NĐ-CP
    entry 2.000355 | 659 | population; judicialRecord | khoản 2, 3 Điều 46, Nghị định 103/2017/NĐ-CP
    entry 2.001942 | 660 | civilStatus | điểm a khoản 3 Điều 38, Nghị định 56/2017/NĐ-CP
    entry 1.012282 | 661 | enterprise | điểm b khoản 1 Điều 18, Nghị định 107/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 154/2018/NĐ-CP
    entry 1.012327 | 662 | enterprise | khoản 4 Điều 15, Thông tư 32/2023/TT-BYT
    entry 1.012328 | 663 | enterprise | khoản 3 Điều 20, Thông tư 32/2023/TT-BYT
    entry 1.012332 | 664 | enterprise | khoản 3 Điều 20, Thông tư 32/2023/TT-BYT
    entry 1.013838 | 665 | enterprise | điểm a, khoản 3 Điều 11 Nghị định 69/2018/NĐ-CP Mục 1, Phần 1, Phụ lục 5, Nghị định 148/2025/NĐ-CP, Nghị định 69/2018/NĐ-CP Nghị định 148/2025/NĐ-CP
    entry 1.013855 | 666 | enterprise | điểm b khoản 1 Điều 36 Luật An toàn thực phẩm; điểm b khoản 2 Điều 6 Nghị định 67/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 155/2018/NĐ-CP,…
    entry 1.000056 | 667 | enterprise | điểm đ khoản 1 Điều 6, Thông tư 49/2015/TT-BYT
    entry 1.013867 | 668 | enterprise | điểm b khoản 4 Điều 23, Nghị định 91/2016/NĐ-CP
    entry 1.013874 | 669 | enterprise | điểm b khoản 1 điều 24, Nghị định 91/2016/NĐ-CP
    entry 1.013878 | 670 | enterprise | điểm đ khoản 1 Điều 11, Nghị định 103/2016/NĐ-CP
    entry 1.013886 | 671 | enterprise | điểm a khoản 3 Điều 11, Nghị định 69/2018/NĐ-CP
    entry 1.013887 | 672 | enterprise | điểm đ khoản 1 Điều 23, Nghị định 91/2016/NĐ-CP
    entry 1.013889 | 673 | enterprise | điểm a khoản 3 Điều 11, Nghị định 69/2018/NĐ-CP
    entry 1.013895 | 674 | enterprise | điểm đ khoản 1 Điều 23, Nghị định 91/2016/NĐ-CP
    entry 1.013896 | 675 | enterprise | điểm d khoản 1 Điều 4, Thông tư 49/2015/TT-BYT
    entry 1.013898 | 676 | enterprise | điểm e khoản 1 Điều 5, Thông tư 49/2015/TT-BYT
    entry 1.014045 | 677 | enterprise | điểm b khoản 2 Điều 26, Thông tư 29/2025/TT-BYT
    entry 1.014070 | 678 | enterprise | điểm c khoản 1, điểm c khoản 2 Điều 38, Luật Dược số 105/2016/QH13 được sửa đổi, bổ sung năm 2024
    entry 1.014076 | 679 | enterprise | điểm c khoản 1, điểm c khoản 2 Điều 38, Luật Dược số 105/2016/QH13 được sửa đổi, bổ sung năm 2024
    entry 1.014088 | 680 | enterprise | điểm b khoản 3, điểm c khoản 4 Điều 38, Luật Dược 2016 được sửa đổi, bổ sung năm 2024
    entry 2.000952 | 681 | enterprise | điểm c khoản 1, điểm c khoản 2 Điều 38, Luật Dược 2016 được sửa đổi, bổ sung năm 2024
    entry 1.002483 | 682 | enterprise | điểm b khoản 2 Điều 13, Thông tư 09/2015/TT-BYT
    entry 2.001088 | 683 | population | điểm a khoản 2 Điều 4, Thông tư liên tịch số 07/2016/TTLT-BYT-BTC-BLĐTBXH
    entry 1.002151 | 684 | enterprise | điểm b, khoản 2, Điều 10, Nghị định 107/2016/NĐ-CP
    entry 1.013865 | 685 | enterprise | điểm c khoản 4 Điều 11, Nghị định 103/2016/NĐ-CP
    entry 1.002564 | 686 | enterprise | điểm b khoản 2 điều 13, Thông tư 09/2015/TT-BYT
    entry 1.012328 | 687 | enterprise | khoản 3 Điều 20, Thông tư 32/2023/TT-BYT
    entry 1.002257 | 688 | enterprise | điểm b khoản 1 Điều 34, Thông tư 06/2011/TT-BYT
    entry 1.009566 | 689 | enterprise | tiết 2 điểm a khoản 3 Điều 11, Nghị định 69/2018/NĐ-CP
    entry 1.003125 | 690 | enterprise | điểm b khoản 1 Điều 4, Nghị định 56/2008/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 118/2016/NĐ-CP
    entry 1.013857 | 691 | enterprise | điểm b, Khoản 2 Phần 7 Phụ lục V và Điểm b, Khoản 1 Phần 8 Phụ lục V, Nghị định 148/2025/NĐ-CP
    entry 1.008395 | 692 | enterprise | khoản 2 Điều 9, Thông tư 19/2019/TT-BYT
    entry 1.014045 | 693 | enterprise | điểm a khoản 3 Điều 56, Luật Dược 2016 được sửa đổi, bổ sung năm 2024
    entry 1.014045 | 693 | enterprise | điểm b khoản 2 Điều 26, Thông tư 29/2025/TT-BYT
    entry 1.013866 | 694 | enterprise | khoản 2 Điều 22, Nghị định 91/2016/NĐ-CP
    entry 1.014140 | 695 | insurance | điểm a Khoản 2 Điều 55, Nghị định 188/2025/NĐ-CP
    entry 1.000662 | 696 | enterprise | tiết 3 Điểm a khoản 3 Điều 21, Thông tư 09/2015/TT-BYT
    entry 1.014203 | 697 | enterprise | mẫu số 06/GDP Phụ lục IV tại Thông tư 03/2018/TT-BYT; Mẫu 04/GPP tại Thông tư 11/2025/TT-BYT, Thông tư 03/2018/TT-BYT; Thông tư 11/2025/TT-BYT
    entry 1.003073 | 698 | enterprise | điểm b khoản 2 Điều 11, Nghị định 93/2016/NĐ-CP
    entry 1.014101 | 699 | population | khoản 2 Điều 26, Luật Dược số 105/2016/QH13 được sửa đổi, bổ sung bởi Luật 28/2018/QH14, Luật 44/2024/QH15
    entry 2.000282 | 700 | population | điểm b khoản 3 Điều 27, Nghị định 20/2021/NĐ-CP
    entry 1.012278 | 701 | enterprise | điểm b khoản 1 và điểm b khoản 2 Điều 60, Nghị định 96/2023/NĐ-CP
    entry 1.013847 | 702 | enterprise | phần 1 Phụ lục V, Nghị định 148/2025/NĐ-CP
    entry 1.014101 | 703 | population | khoản 2 Điều 26, Luật Dược số 105/2016/QH13 được sửa đổi, bổ sung bởi Luật 28/2018/QH14, Luật 44/2024/QH15
    entry 1.000808 | 704 | population; civilStatus | khoản 1 Điều 17; điểm a khoản 1 Điều 18, Luật Nuôi con nuôi 2010
    entry 1.001210 | 705 | population | điểm a khoản 1 Điều 29, Nghị định 191/2025/NĐ-CP
    entry 1.000826 | 706 | population | điểm c khoản 1 Điều 6, Thông tư 01/2011/TT-BNG (được sửa đổi, bổ sung bởi Thông tư 06/2025/TT-BNG
    entry 1.000797 | 707 | population | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 2.000682 | 708 | population | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 1.001020 | 709 | population | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 2.000507 | 710 | population; civilStatus | khoản 2 Điều 4 Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG; điểm b khoản 1 Điều 27 Nghị định 123/2015/NĐ-CP được sửa…
    entry 2.000689 | 711 | population; civilStatus | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 2.000608 | 712 | population; civilStatus | khoản 2 Điều 4 Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG; điểm b khoản 1 Điều 26 Nghị định 123/2015 được sửa đổi, bổ…
    entry 2.000527 | 713 | population | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 2.000616 | 714 | population; civilStatus | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 1.001121 | 715 | population; civilStatus | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 2.000560 | 716 | population | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 2.000584 | 717 | population | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 1.000881 | 718 | population | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 1.000736 | 719 | population | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 2.000698 | 720 | population | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 2.000702 | 721 | population | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 2.000712 | 722 | population | khoản 2 Điều 4, Thông tư 07/2023/TT-BNG được sửa đổi, bổ sung bởi Thông tư 07/2025/TT-BNG
    entry 1.010094 | 723 | population; civilStatus | điểm a, điểm c khoản 2 Điều 15, Điều 16, Luật Xuất cảnh, nhập cảnh của công dân Việt Nam 2019
    entry 2.000785 | 724 | population; civilStatus | điểm b khoản 1 Điều 24, Luật Quốc tịch 2008 (được sửa đổi, bổ sung 2025)
    entry 2.002352 | 725 | population; civilStatus | điểm e khoản 2 Điều 12, Luật Xuất cảnh, nhập cảnh của công dân Việt Nam
    entry 1.013195 | 726 | population | điểm b khoản 3 Điều 130, Nghị định 131/2021/NĐ-CP
    entry 1.013193 | 727 | population | điểm a khoản 3 Điều 130, Nghị định 131/2021/NĐ-CP
    entry 1.013199 | 728 | enterprise | điểm b khoản 2 Điều 32, Luật an toàn thông tin mạng năm 2015
    entry 1.013200 | 729 | enterprise | điểm b khoản 1 Điều 33, Luật an toàn thông tin mạng năm 2015
    entry 1.014142 | 730 | enterprise | điểm a khoản 4 Điều 6, Nghị định 99/2025/NĐ-CP
    entry 1.014141 | 731 | enterprise | điểm b khoản 5 Điều 5, Nghị định 99/2025/NĐ-CP
    entry 1.013133 | 732 | population | điểm b khoản 1 Điều 4, Nghị định 13/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 220/2025/NĐ-CP
    entry 3.000489 | 733 | land | khoản 4 Điều 9, Nghị định 105/2025/NĐ-CP
    entry 1.014417 | 734 | enterprise | điểm b khoản 2 Điều 6, điểm b khoản 2 Điều 10, điểm b khoản 2 Điều 14, điểm b khoản 2 Điều 18, Nghị định 107/2016/NĐ-CP được sửa đổi, bổ sung bởi…
    entry 1.004222 | 735 | land | điểm a khoản 2 Điều 5, Nghị định 154/2024/NĐ-CP
    entry 1.004194 | 736 | land | điểm a khoản 2 Điều 5, Nghị định 154/2024/NĐ-CP
    entry 1.004222 | 737 | land | điểm a khoản 2 Điều 5, Nghị định 154/2024/NĐ-CP
    entry 1.004222 | 737 | civilStatus | điểm a, b khoản 2 Điều 6, Nghị định 154/2024/NĐ-CP
    entry 1.004222 | 738 | land | điểm c khoản 3 Điều 21, Luật Cư trú số 68/2020/QH14
    entry 1.010038 | 739 | civilStatus | khoản 2 Điều 25, Luật Cư trú số 68/2020/QH14
    entry 1.001471 | 740 | civilStatus | điểm b khoản 2 Điều 15, Luật Xuất cảnh, nhập cảnh của công dân Việt Nam số 49/2019/QH14 được sửa đổi, bổ sung bởi Luật 23/2023/QH15
    entry 1.001456 | 741 | civilStatus | điểm b khoản 2 Điều 15, Luật Xuất cảnh, nhập cảnh của công dân Việt Nam số 49/2019/QH14 được sửa đổi, bổ sung bởi Luật 23/2023/QH15
    entry 2.000480 | 742 | civilStatus | mẫu TK03 ban hành kèm theo, Thông tư 31/2023/TT-BCA
    entry 1.010048 | 743 | civilStatus | mẫu M04b ban hành kèm theo Nghị định 184/2025/NĐ-CP, Nghị định 77/2020/NĐ-CP ngày 01/7/2020 được sửa đổi, bổ sung bởi số 67/2024/NĐ-CP, Nghị định…
    entry 1.012677 | 744 | civilStatus | mẫu M04b ban hành kèm theo Nghị định 184/2025/NĐ-CP, Nghị định 77/2020/NĐ-CP ngày 01/7/2020 được sửa đổi, bổ sung bởi số 67/2024/NĐ-CP, Nghị định…
    entry 1.014363 | 745 | civilStatus | mẫu M04b ban hành kèm theo Nghị định 184/2025/NĐ-CP, Nghị định 77/2020/NĐ-CP ngày 01/7/2020 được sửa đổi, bổ sung bởi số 67/2024/NĐ-CP, Nghị định…
    entry 1.001280 | 746 | civilStatus | điểm a, b khoản 3 Điều 5, Nghị định 76/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 67/2024/NĐ-CP, Nghị định 184/2025/NĐ-CP)
    entry 1.012680 | 747 | civilStatus | điểm a, b khoản 3 Điều 5, Nghị định 76/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 67/2024/NĐ-CP, Nghị định 184/2025/NĐ-CP
    entry 1.003494 | 748 | civilStatus; population | điều 4, Thông tư 43/2011/TT-BCA
    entry 1.003133 | 749 | civilStatus | điểm a, b khoản 3 Điều 5, Nghị định 76/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 67/2024/NĐ-CP, Nghị định 184/2025/NĐ-CP
    entry 2.002351 | 750 | enterprise | điểm a khoản 2, khoản 7 Điều 16, Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam số 47/2014/QH14 được sửa đổi, bổ sung…
    entry 1.003425 | 751 | enterprise; civilStatus; population | khoản 2 Điều 14; Điểm a khoản 2 Điều 16 Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam số 47/2014/QH14 được sửa đổi,…
    entry 1.003144 | 752 | civilStatus; population | điểm a, b khoản 3 Điều 6 Nghị định 82/2015/NĐ-CP; Mẫu NA9 ban hành kèm theo Thông tư 04/2015/TT-BCA, Nghị định 82/2015/NĐ-CP; Thông tư 04/2015/TT-BCA
    entry 1.003358 | 753 | civilStatus; population | điểm d khoản 1 Điều 37, Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam số 47/2014/QH14 được sửa đổi, bổ sung bởi Luật…
    entry 1.003460 | 754 | civilStatus; population | điểm d khoản 1 Điều 37, Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam số 47/2014/QH14 được sửa đổi, bổ sung bởi Luật…
    entry 1.003342 | 755 | civilStatus; population | mẫu NA5 ban hành kèm theo Thông tư 22/2023/TT-BCA, Thông tư 22/2023/TT-BCA
    entry 1.001194 | 756 | civilStatus; population | mẫu NA5 ban hành kèm theo Thông tư 22/2023/TT-BCA, Thông tư 22/2023/TT-BCA
    entry 1.003326 | 757 | civilStatus; population | mẫu NA5 ban hành kèm theo Thông tư 22/2023/TT-BCA, Thông tư 22/2023/TT-BCA
    entry 1.001146 | 758 | civilStatus; population | mẫu NA5 ban hành kèm theo Thông tư 22/2023/TT-BCA, Thông tư 22/2023/TT-BCA
    entry 1.003290 | 759 | civilStatus; population; land | điểm e khoản 1 Điều 41; khoản 1, 3 Điều 40; Mẫu NA11 ban hành kèm theo Thông tư 22/2023/TT-BCA, Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của…
    entry 1.001010 | 760 | civilStatus; population; land | điểm e khoản 1 Điều 41; khoản 1, 3 Điều 40; Mẫu NA11 ban hành kèm theo Thông tư 22/2023/TT-BCA, Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của…
    entry 3.000368 | 761 | enterprise | phụ lục I. Thẻ, giấy phép kiểm soát an ninh hàng không, Thông tư 31/2025/TT-BCA
    entry 3.000369 | 762 | enterprise | phụ lục I. Thẻ, giấy phép kiểm soát an ninh hàng không, Thông tư 31/2025/TT-BCA
    entry 3.000370 | 763 | population | phụ lục I. Thẻ, giấy phép kiểm soát an ninh hàng không, Thông tư 31/2025/TT-BCA
    entry 1.003204 | 764 | enterprise | điểm a khoản 2 Điều 19, Nghị định 96/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 56/2023/NĐ-CP.
    entry 1.003204 | 764 | judicialRecord | điểm a khoản 4 Điều 19, Nghị định 96/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 56/2023/NĐ-CP.
    entry 2.001478 | 765 | enterprise | điểm a khoản 2 Điều 19, Nghị định 96/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 56/2023/NĐ-CP.
    entry 2.001478 | 765 | judicialRecord | điểm a khoản 4 Điều 19, Nghị định 96/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 56/2023/NĐ-CP.
    entry 3.000243 | 766 | enterprise | điểm a khoản 2 Điều 19, Nghị định 96/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 56/2023/NĐ-CP.
    entry 3.000243 | 766 | judicialRecord | điểm a khoản 4 Điều 19, Nghị định 96/2016/NĐ-CP được sửa đổi, bổ sung bởi Nghị định 56/2023/NĐ-CP
    entry 1.012658 | 767 | land | điểm c khoản 2 Điều 47, Luật Tín ngưỡng, tôn giáo
    entry 1.012656 | 768 | land | điểm b khoản 2 Điều 8, Mẫu B38 kèm theo Nghị định 95/2023/NĐ-CP, Nghị định 95/2023/NĐ-CP
    entry 1.012653 | 769 | land | điểm b khoản 2 Điều 8, Mẫu B38 kèm theo Nghị định 95/2023/NĐ-CP, Nghị định 95/2023/NĐ-CP
    entry 1.012658 | 770 | land | điểm c khoản 2 Điều 47, Luật Tín ngưỡng, tôn giáo
    entry 1.012656 | 771 | land | điểm b khoản 2 Điều 8, Mẫu B38 kèm theo, Nghị định 95/2023/NĐ-CP
    entry 1.012653 | 772 | land | điểm b khoản 2 Điều 8, Mục B38 kèm theo, Nghị định 95/2023/NĐ-CP
    entry 1.014339 | 773 | land | điểm d khoản 2 Điều 10, Nghị định 95/2023/NĐ-CP
    entry 1.012570 | 774 | land | điểm g, khoản 2, điều 22, Luật Tín ngưỡng và tôn giáo
    entry 1.012672 | 775 | land | điểm g, khoản 2, điều 22, Luật Tín ngưỡng và tôn giáo
    entry 1.012571 | 776 | land | điểm g, khoản 2, điều 22, Luật Tín ngưỡng và tôn giáo
    entry 1.012661 | 777 | land | điểm e, khoản 2, điều 29, Luật Tín ngưỡng và tôn giáo
    entry 1.012574 | 778 | land | điểm d khoản 2 Điều 11, Điều 11 Nghị định 95/2023/NĐ-CP
    entry 1.012641 | 779 | land | điểm d khoản 2 Điều 11, Điều 11 Nghị định 95/2023/NĐ-CP
    entry 1.012690 | 780 | land | điểm b, khoản 2, điều 17, Luật Tín ngưỡng và tôn giáo
    entry 1.012584 | 781 | land | điểm b khoản 2 Điều 6, Nghị định 95/2023/NĐ-CP
    entry 1.012582 | 782 | land | điểm b khoản 2 Điều 6, Nghị định 95/2023/NĐ-CP
    entry 1.012587 | 783 | land | điểm đ khoản 2 Điều 19, Luật Tín ngưỡng và tôn giáo
    entry 1.012632 | 784 | land | điểm đ khoản 2 Điều 19, Luật Tín ngưỡng và tôn giáo
    entry 1.012572 | 785 | land | điểm đ khoản 2 Điều 38, Luật Tín ngưỡng và tôn giáo
    entry 1.003638 | 786 | land | điểm đ khoản 2 Điều 38, Luật Tín ngưỡng và tôn giáo
  """#
