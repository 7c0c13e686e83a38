/// What the words of a label, a heading or a key say by themselves, before any context.
///
/// Made once for each text and then only looked at: whatever a rule asks of the words is worked out
/// here, so that reading a field compares numbers and flags.
final class Reading: Sendable {
  /// A person or body that the words name.
  struct Party: Sendable, Hashable {
    /// An index into ``Lexicon/parties``, −1 for an unknown party.
    var number: Int32
    /// The folded words, by which an unknown party is named.
    var words: Name
    var isInBrackets: Bool
    /// Whether the words say that he does what one who applies does: "người lao động đề nghị".
    var asks = false

    var known: Int? { number < 0 ? nil : Int(number) }
  }

  /// A box of a date by itself: "ngày", "tháng", "năm", "năm 20".
  enum DateBox: Sendable { case day, month, year }

  // What is asked of every field stands together, in a line or two of the cache.

  /// The kinds of ``generics`` together.
  let kinds: Lexicon.Generic.Kinds
  let parts: Lexicon.Parts
  let modifiers: Lexicon.Modifiers
  let dateBox: DateBox?
  /// Whether there are no words at all.
  let isEmpty: Bool
  /// Whether nothing but generic words and fillers was found.
  let saysNothing: Bool
  let isNearMatch: Bool
  /// Whether it goes on from the field before: "tại", "do", "với (tên đơn vị)".
  let isContinuation: Bool
  /// Whether it begins with "hoặc": an alternative to the field before.
  let isAlternative: Bool
  /// Whether the first thing the words ask for is a part of an address.
  let asksPartFirst: Bool
  /// Whether they name a company, body or facility before any person: "Tên tổ chức hành nghề luật sư".
  let namesBodyFirst: Bool
  /// Whether it names, before any person, a body that is not the one that files: a bank, a school.
  let namesOtherBodyFirst: Bool
  /// Nothing but a word for the place of what stands before: "tại".
  let isPlaceAlone: Bool
  /// "Có thẻ BHYT không?", "Bản thân đã có mấy con": asks whether or how many, not which.
  let asksWhether: Bool
  /// Whether it begins with the number of an item: "13.", "[13]", "(13)".
  let isNumbered: Bool
  /// Whether it begins with the mark of an item: "- Số điện thoại".
  let isBullet: Bool
  /// Whether a paper is named before what is asked of it.
  let namesPaperFirst: Bool
  /// Whether the words ask for the rest of an address: "Địa chỉ chi tiết", "cụ thể".
  let asksDetail: Bool
  /// Whether a date follows: the last word is "ngày" or "tháng".
  let endsInDate: Bool
  /// Whether a time of day stands at its end: "giờ", "phút", "lúc", "hồi".
  let endsInTime: Bool
  let endsInColon: Bool
  /// Whether it asks for the rest of a name: "Tên", "Chữ đệm".
  let continuesName: Bool
  /// Whether it may say something about the people and things of the whole procedure.
  let mayMatterElsewhere: Bool
  let parties: [Party]
  let attributes: [Lexicon.AttributeWording]
  /// Words outside brackets that no wording explains, behind and before the first explained one.
  let unknownBehind: Int
  let unknownBefore: Int
  /// Indices into ``Lexicon/generics``.
  let generics: [Int]
  /// Indices into ``Lexicon/papers`` and ``Lexicon/places``.
  let papers: [Int]
  let places: [Int]
  let things: [Name]
  /// An index into ``Catalogue/obsolete``.
  let obsolete: Int?
  /// The folded words of the text itself, without brackets, and all of them.
  let mainText: Name
  let plainText: Name
  /// All folded words where they are enough to tell that a question is asked again; `nil` for a short
  /// general label.
  let tellingText: Name?
  /// The words from that body on, by which it is known: "Tên ngân hàng", "Địa chỉ ngân hàng".
  let bodyWords: Name
  /// A word for somebody, "đối tượng", where the words say nothing else.
  let personNoun: Name?
  /// "Ông", "Bà": nothing but a word for somebody.
  let nounAlone: Name?
  /// "Ông (bà)": the name of anybody.
  let asksSomebody: Bool
  /// "ngày/tháng/năm" in one box.
  let isDateAlone: Bool
  /// Whether somebody else follows: "tranh chấp giữa gia đình tôi với:".
  let endsInOther: Bool
  /// Whether it speaks of something that is only planned: "dự kiến".
  let isPlanned: Bool
  /// "Xác nhận của …": what somebody else says of the one who applies.
  let asksConfirmation: Bool
  /// Whether it names a company or body that may file for people: an employer, no school.
  let mayFileForOthers: Bool
  /// Whether it names a body that files: "Đơn vị đề nghị".
  let bodyAsks: Bool
  /// "V/v đề nghị cấp giấy phép: Kính gửi".
  let endsInAddressee: Bool
  /// "Chọn cơ quan đăng ký kinh doanh cấp xã": where to file.
  let choosesAgency: Bool
  /// Whether somebody commits himself: "(Tên tổ chức đề nghị) có đủ điều kiện và cam kết …".
  let commits: Bool
  /// "Thuộc tổ chức", "Trực thuộc": the body above the one that files.
  let asksBodyAbove: Bool
  /// "Đăng ký tại", "Ngày đăng ký": at the end of an application, where and when it was made.
  let asksWhere: Bool
  let asksWhen: Bool
  /// "Tôi làm đơn này đề nghị … với lý do".
  let endsInReason: Bool
  /// "Hiện nay, tôi (ghi rõ hoàn cảnh)": a sentence about the asker that goes on.
  let goesOn: Bool
  /// "Đăng ký công ty do tôi là người đại diện theo pháp luật".
  let saysAskerRepresents: Bool
  /// "(dùng cho cha, mẹ hoặc người giám hộ)".
  let saysParents: Bool
  /// "Ký, ghi rõ họ tên, đóng dấu".
  let saysSeal: Bool
  /// Whether it speaks of an enterprise: "Giấy chứng nhận đăng ký doanh nghiệp".
  let saysEnterprise: Bool
  /// Whose relative the one who was named before is: the pupil in "Là phụ huynh của học sinh".
  let relatedParty: Party?
  /// "Phần II — Văn bản đề nghị": the title of an application.
  let namesApplication: Bool
  /// "Đơn đề nghị công nhận nghệ nhân": the title of an application names what is asked for, not who asks.
  let namesTopic: Bool
  /// "Quá trình công tác": what somebody was and did.
  let isHistory: Bool
  /// Whether it names the body above the one that files: "Cơ quan chủ quản".
  let namesBodyAbove: Bool
  /// Whether it names somebody of a body: "Người nộp hồ sơ của doanh nghiệp".
  let isOfBody: Bool
  /// Whether brackets say that somebody is not the one who applies: "Chủ rừng (nếu khác người đề nghị)".
  let isAnother: Bool
  /// Whether it names a body that no register of companies holds: an association, a church.
  let namesAssociation: Bool
  /// Whether it names a part of a company that stands for itself: a branch.
  let namesBranch: Bool
  /// "Chỉ huy trưởng công trường (họ tên)".
  let asksNameInBrackets: Bool
  /// Whether its last word is "là".
  let endsInIs: Bool
  /// Whether it names a party and says nothing else: "Người kê khai".
  let isPartyAlone: Bool
  /// Words of the text itself, brackets included.
  let wordCount: Int
  /// Words outside brackets.
  let mainWordCount: Int
  /// Phrases found, fillers included.
  let phraseCount: Int
  /// The lexicon's wordings that were found, for the evidence.
  let found: [String]
  /// The words that were read: those of the text, or what was meant where it was mistyped.
  let wording: Wording
  /// As it stands in the form.
  let text: String

  var unknown: Int { unknownBefore + unknownBehind }

  /// The party that the words name first; one in brackets only where no other is named.
  var party: Party? {
    if parties.isEmpty { return nil }
    return parties.first { !$0.isInBrackets } ?? parties[0]
  }

  /// - Parameters:
  ///   - typed: The words of the text itself.
  ///   - words: What was found in them, or in what was meant.
  init(_ text: String, typed: Wording, _ words: WordingReader.Findings) {
    self.text = text
    wording = words.wording
    isEmpty = words.wording.words.isEmpty
    attributes = words.attributes
    generics = words.generics
    kinds = words.kinds
    papers = words.papers
    places = words.places
    parts = words.parts
    things = words.things
    parties = words.parties
    modifiers = words.modifiers
    obsolete = words.obsolete
    unknownBehind = words.unknownBehind
    unknownBefore = words.unknownBefore
    isNearMatch = words.isNearMatch
    phraseCount = words.hits.count
    found = words.hits.filter { $0.senses != [.filler] }.map(\.text)
    saysNothing = words.saysNothing
    mayMatterElsewhere =
      !words.parties.isEmpty || words.modifiers.contains(.sameSwitch) || !words.papers.isEmpty
      || !words.places.isEmpty || words.things.contains(.organization)
      || words.attributes.contains { $0.attribute.entityName == .organization }

    let read = words.wording.words
    let first = read.first?.plain
    isContinuation =
      !(read.count <= 1 && (text.isEmpty || words.isKey))
      && ["tai", "do", "voi", "o", "boi", "cua"].contains(first ?? "")
    isAlternative = first == "hoac"
    let telling = words.hits.first { $0.senses != [.filler] }
    asksPartFirst =
      unknownBefore == 0
      && telling.map { $0.senses.contains { if case .part = $0 { true } else { false } } } ?? false
    let body = words.hits.first { Reading.namesBody($0) }
    namesBodyFirst =
      body.map { body in
        !words.hits.contains { hit in
          hit.range.lowerBound < body.range.lowerBound
            && hit.senses.contains { if case .party = $0 { true } else { false } }
        }
      } ?? false
    namesOtherBodyFirst =
      namesBodyFirst
      && body.map { hit in
        hit.senses.contains {
          if case .thing(let thing) = $0 { thing != .organization } else { false }
        }
      } ?? false
    isPlaceAlone =
      (words.kinds == .place || words.wording.plainText() == "cua") && words.papers.isEmpty
      && words.attributes.isEmpty
      && words.places.isEmpty && words.things.isEmpty
      && words.unknownBefore + words.unknownBehind == 0
    let noun = words.hits.first {
      $0.senses.contains(.personNoun) && !$0.senses.contains(.filler)
    }
    let saysMore =
      !words.places.isEmpty || !words.things.isEmpty || !words.parties.isEmpty
      || words.unknownBefore + words.unknownBehind > 0
      || words.attributes.contains { $0.attribute != .applicantKind }
    personNoun =
      saysMore ? nil : noun.map { Name(read[$0.range].map(\.plain).joined(separator: " ")) }
    nounAlone =
      words.hits.count == 1 && !words.isKey && words.saysNothing && words.things.isEmpty
        && words.unknownBefore + words.unknownBehind == 0
        && words.hits[0].senses.contains(.personNoun)
      ? Name(words.wording.plainText()) : nil
    let everyWord = words.wording.plainText()
    asksSomebody = Reading.somebody.contains(everyWord)
    isPlanned = everyWord.holds("du kien")
    bodyAsks = words.bodyAsks
    isAnother = words.isAnother
    let says = words.wording.plainText(mainOnly: true)
    endsInAddressee = everyWord.hasSuffix(" kinh gui")
    choosesAgency = everyWord.hasPrefix("chon co quan ")
    commits = says.holds("cam ket")
    asksBodyAbove =
      namesBodyFirst && words.parties.isEmpty && words.kinds.isEmpty && !words.isKey
      && (says.hasPrefix("thuoc ") || says.hasPrefix("truc thuoc "))
    asksWhere = everyWord == "dang ki tai"
    asksWhen = everyWord == "ngay dang ki"
    endsInReason = says.hasSuffix(" li do")
    goesOn = says.hasSuffix("nay toi")
    let everything = typed.plainText()
    saysAskerRepresents = everything.holds("toi la nguoi dai dien")
    saysParents = [" cha me ", " giam ho ", " phu huynh "].contains {
      " \(everything) ".holds($0)
    }
    saysSeal = everything.holds("dong dau")
    saysEnterprise = says.holds("doanh nghiep")
    let padded = " \(everything) "
    namesApplication =
      Reading.applications.contains { padded.holds($0) }
      || padded.holds(" don ") && !padded.holds(" don vi ")
    namesTopic =
      namesApplication && Reading.namesTopic(everyWord, words.parties.first?.words.text)
    isHistory = words.parties.isEmpty && everyWord.holds("qua trinh")
    namesBodyAbove =
      padded.holds(" cap tren ") || padded.holds(" chu quan ") && !padded.holds(" chu quan li ")
    let isRelation =
      (says.hasPrefix("la ") || says.hasPrefix("hien la ")) && says.holds("cua")
      && words.parties.count > 1 && words.attributes.isEmpty && words.unknownBehind == 0
      && words.unknownBefore == 0
    relatedParty = isRelation ? words.parties.last { !$0.isInBrackets } : nil
    isOfBody =
      body.map { body in
        let before = body.range.lowerBound - 1
        return before >= 0 && read[before].plain == "cua" && !words.parties.isEmpty
      } ?? false
    asksConfirmation = everyWord.hasPrefix("xac nhan")
    mayFileForOthers =
      words.things.contains(.organization) || words.things.contains(.facility)
      || words.things.contains(.otherOrganization) && everyWord.holds("su dung lao dong")
    namesAssociation =
      words.things.contains(.organization)
      && Reading.associations.contains { " \(everyWord) ".holds($0) }
    namesBranch =
      (words.things.contains(.organization) || !words.parties.isEmpty)
      && ["chi nhanh", "van phong dai dien", "don vi phu thuoc"].contains { everyWord.holds($0) }
    let aside = read.filter { $0.depth > 0 }.map(\.plain).joined(separator: " ")
    asksNameInBrackets = aside.hasPrefix("ho ten") || aside.hasPrefix("ho va ten")
    endsInIs = read.last?.marked == Reading.is_ && read.count > 1
    endsInOther = read.last?.marked == Reading.with && read.count > 1
    isDateAlone = Reading.wholeDates.contains(everyWord)
    isPartyAlone =
      words.hits.count == 1 && words.parties.count == 1
      && words.unknownBefore + words.unknownBehind == 0
    let typedWords = typed.words.filter { $0.depth == 0 }
    let asksYesOrNo =
      typedWords.last?.plain == "khong" && typedWords.contains { $0.plain == "co" }
    asksWhether =
      !words.isKey && typedWords.count > 2
      && (asksYesOrNo || typedWords.contains { $0.marked == Reading.howMany })
    let sign = text.utf8.first { $0 != 0x5B && $0 != 0x28 && $0 != 0x20 }
    isNumbered = sign.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    isBullet = text.utf8.first { $0 != 0x20 } == 0x2D
    let start = body?.range.lowerBound ?? 0
    let bodyDepth = read.isEmpty ? 0 : read[start].depth
    bodyWords = Name(
      read[start...].filter { $0.depth == bodyDepth }.map(\.plain).joined(separator: " "))
    namesPaperFirst = Reading.namesPaperFirst(words.hits)
    asksDetail = Reading.asksDetail(read.filter { $0.depth == 0 })
    endsInDate = ["ngay", "thang"].contains(read.last?.plain ?? "")
    endsInTime = Reading.endsInTime(typed)
    endsInColon = text.hasSuffix(":")
    let main = typed.plainText(mainOnly: true)
    continuesName = ["ten", "chu dem", "ten dem", "chu lot"].contains { main.hasPrefix($0) }
    dateBox =
      switch words.wording.plainText(mainOnly: true) {
      case "ngay": .day
      case "thang": .month
      // "Nam (Nữ)" is no year.
      case "nam" where typed.hasMarks && read.first?.marked == Reading.male: nil
      case "nam", "nam 20", "nam 2", "nam 202": .year
      default: nil
      }
    mainWordCount = read.count { $0.depth == 0 }
    mainText = Name(main)
    wordCount = typed.words.count
    plainText = Name(everything)
    tellingText =
      wordCount >= 2 && everything.utf8.count >= 8 && !Reading.generalTexts.contains(everything)
      ? plainText : nil
  }
}
