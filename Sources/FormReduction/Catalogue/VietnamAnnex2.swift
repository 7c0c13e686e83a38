/// Annex II of Nghị quyết 66.7/2025/NQ-CP, in the notation of the catalogue: the code of a procedure,
/// the number of the entry, the databases that replace one of its papers, and the provision that
/// required the paper. Codes that the print had damaged are mended.
/// - SeeAlso: Nghị quyết 66.7/2025/NQ-CP of 15/11/2025, in force 1/1/2026 to 28/2/2027 (Điều 10).
let vietnamAnnex2Text = #"""
  annex nq66.7-pl2
    text Nghị quyết 66.7/2025/NQ-CP, Phụ lục II
    valid 2026-01-01 .. 2027-02-28
    entry 1.004251 | 1 | population | điểm đ khoản 2 Điều 34, Luật Xuất bản số 19/2012/QH13
    entry 2.001564 | 2 | population | điểm đ khoản 2 Điều 34, Luật Xuất bản số 19/2012/QH13
    entry 1.013844 | 3 | enterprise | điểm b, Khoản 1 Phần 8 Phụ lục V, Nghị định 148/2025/NĐ-CP
    entry 1.013850 | 4 | enterprise | điểm b, Khoản 2 Phần 7, Nghị định 148/2025/NĐ-CP
    entry 1.012543 | 5 | population | điểm a khoản 1 Điều 21, Nghị định 70/2024/NĐ-CP
    entry 1.012549 | 6 | population | điểm a khoản 1 Điều 21, Nghị định 70/2024/NĐ-CP
    entry 1.014062 | 7 | population | điểm a khoản 1 Điều 21, Nghị định 70/2024/NĐ-CP
    entry 1.010826 | 8 | population | điểm b khoản 3 Điều 130, Nghị định 131/2021/NĐ-CP
  """#
