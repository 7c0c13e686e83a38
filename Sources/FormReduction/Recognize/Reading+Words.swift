// The words that a reading looks for beside the lexicon, and where they must stand.

extension Reading {
  /// Whether a party stands behind what an application asks for: "Tờ khai cấp sổ thuyền viên"; not where it is
  /// said to be his: "Phiếu thông tin của người lao động".
  static func namesTopic(_ title: String, _ party: String?) -> Bool {
    guard let party, let start = title.range(ofWords: party) else { return false }
    let before = title[..<start].split(separator: " ").map(String.init)
    guard let last = before.last, !belongs.contains(last) else { return false }
    let paper = before.firstIndex { ["don", "khai", "ban", "bao", "phieu", "giay"].contains($0) }
    return paper.map { before[$0...].contains { asks.contains($0) } } ?? false
  }

  static let belongs: Set<String> = [
    "cua", "cho", "ve", "voi", "tin", "danh", "la", "boi", "do",
  ]
  static let asks: Set<String> = ["nghi", "cap", "xin", "ki", "nhan", "chuyen"]

  /// "chi tiết", "cụ thể", also where letters stand before or behind.
  static func asksDetail(_ words: [Wording.Word]) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      next.plain.hasPrefix("tiet") && word.plain.hasSuffix("chi")
        || next.plain.hasPrefix("the") && word.plain.hasSuffix("cu")
    }
  }

  static let somebody: Set<String> = [
    "ong ba", "ong hoac ba", "ho va ten ong ba", "ho ten ong ba", "cua ong ba", "doi voi ong ba",
    "voi ong ba", "cho ong ba",
  ]
  static let wholeDates: Set<String> = [
    "ngay thang nam", "ngay thang nam 20", "ngay thang nam 2026", "tai ngay thang nam",
  ]
  static let male = Wording(phrase: "nam").words[0].marked
  static let with = Wording(phrase: "với").words[0].marked
  static let is_ = Wording(phrase: "là").words[0].marked
  static let associations = [
    " hiep hoi ", " lien doan ", " ton giao ", " giao hoi ", " tin nguong ", " doan the ",
    " cong doan ", " chinh tri ", " co quan nha nuoc ", " chuc danh nha nuoc ",
  ]
  static let applications = [
    " to khai ", " van ban ", " thong bao ", " bao cao ", " phieu ", " giay de nghi ", " cong van ",
    " mau so ", " mau b",
  ]
  static let howMany = Wording(phrase: "mấy").words[0].marked
  static let timeWords = Wording(phrase: "giờ phút lúc hồi").words

  /// "Bảo hiểm xã hội" ends in no time of day.
  static func endsInTime(_ typed: Wording) -> Bool {
    guard let last = typed.words.last else { return false }
    return timeWords.contains {
      typed.hasMarks ? $0.marked == last.marked : $0.plain == last.plain
    }
  }

  static let generalTexts: Set<String> = [
    "ghi chu", "so luong", "khac", "noi dung", "ten", "loai", "so", "ngay", "thang", "nam", "stt",
    "ly do", "mo ta", "chi tiet", "gia tri", "don vi", "don vi tinh", "tu ngay", "den ngay",
    "thoi gian", "dia diem", "co quan cap", "noi cap", "ngay cap", "dia chi", "quoc gia", "o trong",
    "chon", "co", "khong", "tai", "do", "email", "fax", "note", "other", "name", "description",
    "so hieu", "ma so", "ky hieu", "thoi han", "muc dich", "y kien", "tong so", "dien tich",
  ]

  static func namesBody(_ hit: PhraseIndex.Hit) -> Bool {
    hit.senses.contains {
      if case .thing(let thing) = $0 {
        thing == .organization || thing == .otherOrganization || thing == .facility
      } else {
        false
      }
    }
  }

  static func namesPaperFirst(_ hits: [PhraseIndex.Hit]) -> Bool {
    for hit in hits {
      for sense in hit.senses {
        if case .paper = sense { return true }
        switch sense {
        case .generic, .attribute: return false
        default: break
        }
      }
    }
    return false
  }
}
