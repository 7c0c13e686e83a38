// Who asks, by what the words say that he does.

extension WordingReader {
  /// Marks the parties that do what one who applies does.
  ///
  /// No list holds all who may apply, and a form whose asker no wording names loses its first block. But
  /// the lexicon knows what such people do: "Chủ thể đề nghị mua điện" is one because "người đề nghị" is.
  func noteWhoAsks(_ reading: inout Findings) {
    guard let personWord else { return }
    let words = reading.wording.words
    for number in reading.parties.indices {
      let party = reading.parties[number]
      if let known = party.known {
        // Who stands for a child may: "cha mẹ hoặc người giám hộ đứng đơn".
        guard
          lexicon.parties[known].usesOwnWords
            || WordingReader.elders.contains(lexicon.parties[known].id)
        else { continue }
      }
      // Where the name of an unknown party begins, and what is behind the name of a known one.
      let name = party.words.text.split(separator: " ")
      guard
        let start = words.indices.first(where: { index in
          words[index...].prefix(name.count).elementsEqual(name) { $0.plain == $1 }
        })
      else { continue }
      var next = party.known == nil ? start + 1 : start + name.count
      // "Người nghỉ hưu có nguyện vọng xin": a few words may tell who he is before what he does.
      let last = party.known == nil ? next + 2 : next
      while next <= last, next < words.count, words[next].depth == words[start].depth,
        !WordingReader.endsName(words[next])
      {
        if askerWords([personWord] + words[next...]) > 0 {
          reading.parties[number].asks = true
          break
        }
        next += 1
      }
    }
  }

  /// "đối với cá nhân" in "Phần khai đối với cá nhân hưởng trợ cấp": a filler, but for more words behind it.
  func nounAtEnd(of hit: PhraseIndex.Hit, _ words: [Wording.Word]) -> Range<Int>? {
    guard hit.senses == [.filler], hit.range.count > 1 else { return nil }
    for start in hit.range.dropFirst() {
      let end = phrases.hits(in: Wording(words: Array(words[start..<hit.range.upperBound])))
      if end.count == 1, end[0].range.count == hit.range.upperBound - start,
        end[0].senses.contains(.personNoun)
      {
        return start..<hit.range.upperBound
      }
    }
    return nil
  }

  private static let elders: Set<Name> = [Name("parents"), Name("guardian")]

  /// Takes a body that asks for the one that files, whatever its kind: "Trung tâm đề nghị cấp phép". One at
  /// which somebody registers is another: "trường đăng ký học". Where it signs, who applies signs.
  func noteWhichBodyAsks(_ reading: inout Findings, isHeading: Bool) {
    guard let personWord, reading.parties.isEmpty else { return }
    let words = reading.wording.words
    for hit in reading.hits {
      guard
        hit.senses.contains(where: { sense in
          switch sense {
          case .thing(let thing): thing.isOtherBody || thing == .organization
          // "Tên cơ quan, tổ chức đề nghị cấp phép".
          case .attribute(let index): lexicon.attributes[index].attribute == .organizationName
          default: false
          }
        })
      else { continue }
      var next = hit.range.lowerBound + 1
      while next < words.count, next < hit.range.upperBound + 5,
        words[next].depth == words[hit.range.lowerBound].depth,
        !WordingReader.endsName(words[next])
      {
        if !WordingReader.goesThere.contains(words[next].plain),
          askerWords([personWord] + words[next...]) > 0
        {
          // A facility that a label names may be one for which a person asks.
          reading.things = reading.things.map {
            $0 == .otherOrganization || isHeading && $0 == .facility ? .organization : $0
          }
          reading.bodyAsks = true
          if reading.unknownBefore == 0 { reading.unknownBehind = 0 }
          if reading.modifiers.contains(.signature), let asker {
            let name = words[hit.range.lowerBound...].filter { $0.depth == 0 }.map(\.plain)
            reading.parties.append(
              .init(
                number: Int32(asker), words: Name(name.joined(separator: " ")), isInBrackets: false)
            )
          }
          return
        }
        next += 1
      }
    }
  }

  /// What a person does at a body, and not the body: to register, to compete, to learn; and what a body does
  /// for the one that files, to carry out.
  private static let goesThere: Set<String> = [
    "dang", "xin", "du", "ung", "hoc", "thi", "hien", "vay", "thuc",
  ]

  /// Behind these words somebody or something else is named, or what is done to him: "người được đề nghị".
  private static let endsName = Set(
    Wording(phrase: "của được bị tại theo cho với do để là thuộc về trong").words)

  private static func endsName(_ word: Wording.Word) -> Bool {
    endsName.contains { $0.marked == word.marked }
  }

  /// How many of these words, from the first, are a wording for the one who applies; 0 where they are none.
  private func askerWords(_ words: [Wording.Word]) -> Int {
    guard let hit = phrases.hits(in: Wording(words: words), mayTakeRest: false).first,
      hit.range.lowerBound == 0, hit.range.count > 1
    else { return 0 }
    let isAsker = hit.senses.contains { sense in
      if case .party(let index) = sense {
        lexicon.parties[index].partyClass == .asker
          || lexicon.parties[index].partyClass == .applicant
      } else {
        false
      }
    }
    return isAsker ? hit.range.count : 0
  }

  /// "Họ tên chủ cơ sở đề nghị": behind somebody's name that is what he does, not that the name is new.
  func isWhatSomebodyDoes(_ hit: PhraseIndex.Hit, _ words: Findings) -> Bool {
    guard let personWord, hit.range.lowerBound > 0 else { return false }
    let isNamed =
      !words.parties.isEmpty || words.things.contains { $0 == .organization || $0.isOtherBody }
      || words.hits.contains {
        $0.range.lowerBound < hit.range.lowerBound
          && ($0.senses.contains(.personNoun) || $0.text == "tên cá nhân")
      }
    return isNamed
      && askerWords([personWord] + words.wording.words[hit.range]) == hit.range.count + 1
  }
}
